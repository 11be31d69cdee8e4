//! Telephone numbers, mailboxes and addresses on the web that stand in a text as words. They are the same in every language,
//! and what they are made of is no figure.

use std::ops::Range;

use super::{
    Check, Mismatch, Reading,
    codes::{ADDRESS_DIFFERS, PHONE_DIFFERS},
    number::digit,
};

/// A telephone number or an address.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Where, in the words.
    pub(super) range: Range<usize>,
    /// Digits with a leading plus, or the address in small letters.
    what: String,
    is_phone: bool,
}

/// Those of `text`, in order.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    if text.contains('@') || text.contains("://") || text.contains("www.") {
        addresses(text, &mut found);
    }
    phones(text, &mut found);
    found.sort_by_key(|line| line.range.start);
    found
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~/%+#?=&:@".contains(c)
}

fn addresses(text: &str, found: &mut Vec<Line>) {
    let mut at = 0;
    while let Some(offset) = text[at..].find(is_part) {
        let start = at + offset;
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |n| start + n);
        let word = text[start..end].trim_end_matches(['.', ':', '?', '/']);
        let mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if mail || word.contains("://") || word.starts_with("www.") {
            let range = start..start + word.len();
            found.push(Line { range, what: word.to_ascii_lowercase(), is_phone: false });
        }
        at = end.max(start + 1);
    }
}

/// A plus and at least seven digits, or a nought and at least eight more in groups.
fn phones(text: &str, found: &mut Vec<Line>) {
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c: char| c == '+' || c == '＋' || digit(c).is_some()) {
        let start = at + offset;
        let (mut digits, mut end, mut groups) = (String::new(), start, 1);
        let mut blank = false;
        for (place, c) in text[start..].char_indices() {
            match (digit(c), c) {
                (Some(value), _) => {
                    groups += usize::from(blank && !digits.is_empty());
                    blank = false;
                    digits.push(char::from(b'0' + value));
                    end = start + place + c.len_utf8();
                }
                (None, '+' | '＋') if place == 0 => {}
                (None, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')') if !blank || matches!(c, ' ' | '(') => blank = true,
                _ => break,
            }
        }
        let plus = text[start..].starts_with(['+', '＋']);
        let fits = if plus { digits.len() >= 7 } else { digits.starts_with('0') && digits.len() >= 9 && groups > 1 };
        if fits && digits.len() <= 15 {
            let what = if plus { format!("+{digits}") } else { digits };
            found.push(Line { range: start..end, what, is_phone: true });
        }
        at = end.max(start + text[start..].chars().next().map_or(1, char::len_utf8));
    }
}

/// Compares the telephone numbers and addresses of two texts.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    for is_phone in [true, false] {
        let of = |reading: &Reading| -> Vec<Line> {
            reading.phones.iter().filter(|line| line.is_phone == is_phone).cloned().collect()
        };
        let (mut missing, mut extra) = (of(source), of(target));
        missing.retain(|line| match extra.iter().position(|other| other.what == line.what) {
            Some(at) => {
                extra.remove(at);
                false
            }
            None => true,
        });
        let (code, check) = if is_phone { (&PHONE_DIFFERS, Check::Phones) } else { (&ADDRESS_DIFFERS, Check::Addresses) };
        let (mut missing, mut extra) = (missing.into_iter(), extra.into_iter());
        loop {
            let (there, here) = (missing.next(), extra.next());
            if there.is_none() && here.is_none() {
                break;
            }
            let said = |line: &Option<Line>| line.as_ref().map_or_else(|| "–".to_owned(), |line| line.what.clone());
            let end = target.plain.text.len().saturating_sub(1);
            found.push(Mismatch {
                code,
                check,
                target: target.plain.place(&here.as_ref().map_or(end..end, |line| line.range.clone())),
                source: there.as_ref().map(|line| source.plain.place(&line.range)),
                args: vec![("written", said(&here)), ("source", said(&there))],
            });
        }
    }
}
