//! How each language writes the day and the month of a date: names of months, what makes a number a month, what may stand between
//! day and month. Knows words; no text.

use super::{
    super::number::digit,
    of,
    small::{MONTHS, is},
};
use crate::locale::Lang;

/// The words that may stand between a day and its month, of all languages: they are short and mean nothing else there.
const GLUE: &[&str] = &[
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "re",
    "e",
    "ème",
    "º",
    "of",
    "the",
    "day",
    "de",
    "d",
    "del",
    "du",
    "des",
    "der",
    "jour",
    "día",
    "tag",
    "tages",
    "й",
    "го",
    "е",
    "день",
    "дня",
    "числа",
    "من",
    "اليوم",
    "يوم",
    "lunar",
    "lunaire",
    "лунного",
    "القمري",
];

/// What makes a number a month, before it and after it, by language.
const MARKS: &[(&str, &[&str], &[&str])] = &[
    ("vi", &["tháng"], &[]),
    ("en", &[], &["month"]),
    ("fr", &[], &["mois"]),
    ("es", &["mes"], &["mes"]),
    ("de", &[], &["monat*", "mondmonat*"]),
    ("ru", &[], &["месяц*"]),
    ("lo", &["ເດືອນ"], &[]),
    ("km", &["ខែ"], &[]),
    ("ar", &["الشهر", "شهر"], &[]),
];

/// Words for the number of a month, where they stand after its mark.
const NUMBERED: &[(&str, &[(u32, &str)])] = &[(
    "vi",
    &[
        (11, "mười một"),
        (12, "mười hai"),
        (1, "giêng"),
        (2, "hai"),
        (3, "ba"),
        (4, "tư"),
        (5, "năm"),
        (6, "sáu"),
        (7, "bảy"),
        (8, "tám"),
        (9, "chín"),
        (10, "mười"),
        (12, "chạp"),
    ],
)];

/// The calendar words of one language.
pub(in super::super) struct Calendar {
    /// Whether figures alone have the month first: 4/3 is the third of April.
    pub(in super::super) month_first: bool,
    /// Whether a point makes an ordinal number: `3.4.`
    pub(in super::super) has_ordinal_points: bool,
    spaced: bool,
    months: Option<&'static [&'static str; 12]>,
    before: &'static [&'static str],
    after: &'static [&'static str],
    numbered: &'static [(u32, &'static str)],
}

impl Calendar {
    /// That of `lang`.
    pub(in super::super) fn of(lang: &Lang) -> Self {
        let tag = lang.primary();
        let (before, after) = MARKS.iter().find(|mark| mark.0 == tag).map_or((&[][..], &[][..]), |mark| (mark.1, mark.2));
        Self {
            month_first: matches!(tag, "zh" | "ja" | "ko"),
            has_ordinal_points: matches!(tag, "de" | "ru"),
            spaced: of(lang).spaced,
            months: MONTHS.iter().find(|known| known.0 == tag).map(|(_, months)| months),
            before,
            after,
            numbered: NUMBERED.iter().find(|known| known.0 == tag).map_or(&[], |known| known.1),
        }
    }

    /// Whether letters of this sort follow a number without a space.
    pub(in super::super) fn is_unspaced(&self, c: char) -> bool {
        !c.is_ascii() && (!self.spaced || self.month_first)
    }

    /// Whether `text` ends with what announces the day of a date.
    pub(in super::super) fn is_day_word(&self, text: &str) -> bool {
        let text = text.trim_end();
        ["ngày", "Ngày", "mùng", "mồng", "ວັນທີ", "ថ្ងៃទី", "ថ្ងៃ"].iter().any(|word| text.ends_with(word))
    }

    /// How long the mark is that makes the number before `rest` a month, with the blanks after it.
    pub(in super::super) fn month_mark(&self, rest: &str) -> Option<usize> {
        let after = rest.strip_prefix('月').or_else(|| rest.strip_prefix('월'))?;
        Some(rest.len() - after.trim_start_matches([' ', '\u{a0}']).len())
    }

    /// Whether `rest` makes the number before it a day of a month.
    pub(in super::super) fn day_mark(&self, rest: &str) -> bool {
        rest.starts_with(['日', '号', '號', '일'])
    }

    /// The month of the day that ends at `at`, and where it ends.
    pub(in super::super) fn month_after(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let mut start = glue(text, at);
        if let Some(found) = self.name(text, start) {
            return Some(found);
        }
        if let Some(mark) = self.before.iter().find(|mark| text[start..].starts_with(**mark)) {
            start = blank(text, start + mark.len());
            return self.number(text, start).or_else(|| self.word(text, start)).or_else(|| self.name(text, start));
        }
        let (month, end) = self.number(text, start)?;
        let end = glue(text, end);
        let word = letters(&text[end..]);
        let lower = word.to_lowercase();
        (start > at && self.after.iter().any(|mark| is(&lower, mark))).then_some((month, end + word.len()))
    }

    /// The month that `text` ends with, and where it begins: `April` of `April 3`.
    pub(in super::super) fn month_before(&self, text: &str) -> Option<(u32, usize)> {
        if !self.spaced || self.month_first {
            return None;
        }
        let rest = text.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let word = rest.rsplit(|c: char| !c.is_alphabetic()).next().filter(|word| !word.is_empty() && rest.len() < text.len())?;
        let (month, _) = self.name(word, 0)?;
        Some((month, rest.len() - word.len()))
    }

    /// The month whose name stands at `at`, and where it ends.
    fn name(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let rest = text.get(at..)?;
        let word = letters(rest);
        let names = self.months?.iter().zip(1_u32..).flat_map(|(names, month)| names.split('|').map(move |name| (name, month)));
        let fits = |name: &str| {
            if self.spaced && !name.contains(' ') { is(word, name) } else { rest.starts_with(name) }
        };
        let (name, month) = names.into_iter().find(|(name, _)| fits(name))?;
        let length = if name.ends_with('*') { word.len() } else { name.len() };
        Some((month, at + length))
    }

    /// The month whose number stands at `at` in figures.
    fn number(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let rest = text.get(at..)?;
        let digits: Vec<u8> = rest.chars().map_while(digit).collect();
        let end = at + rest.chars().take(digits.len()).map(char::len_utf8).sum::<usize>();
        let month = digits.iter().fold(0_u32, |value, digit| value.saturating_mul(10).saturating_add(u32::from(*digit)));
        (digits.len() <= 2 && (1..=31).contains(&month)).then_some((month, end))
    }

    /// The month whose number stands at `at` as a word.
    fn word(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let rest = text.get(at..)?;
        let fits = |word: &str| {
            let head = rest.get(..word.len());
            head.is_some_and(|head| head.to_lowercase() == word) && !rest[word.len()..].starts_with(char::is_alphabetic)
        };
        self.numbered.iter().find(|(_, word)| fits(word)).map(|(month, word)| (*month, at + word.len()))
    }
}

/// The letters that `text` begins with.
fn letters(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphabetic() && c != 'º').unwrap_or(text.len())]
}

fn blank(text: &str, at: usize) -> usize {
    at + (text[at..].len() - text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']).len())
}

/// Past what may stand between a day and its month.
fn glue(text: &str, mut at: usize) -> usize {
    for _ in 0..8 {
        at = blank(text, at);
        let rest = &text[at..];
        let word = letters(rest);
        let lower = word.to_lowercase();
        at += match rest.chars().next() {
            Some(c @ ('.' | '-' | '\'' | '’')) => c.len_utf8(),
            _ if GLUE.contains(&lower.as_str()) => word.len(),
            _ => return at,
        };
    }
    at
}
