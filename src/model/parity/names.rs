//! Official names: where the source has one, the translation has the one of its own language, and nowhere one that must not
//! be used. Spaces of every kind, apostrophes and the size of the first letter make no difference.

use std::ops::Range;

use super::{
    Check, Mismatch, Reading,
    codes::{NAME_FORBIDDEN, NAME_MISSING},
};
use crate::model::glossary::{Glossary, Term};

/// A text with its spaces and apostrophes made alike, and where each byte came from.
struct Folded {
    text: String,
    from: Vec<usize>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (at, c) in text.char_indices() {
            let c = match c {
                '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' => ' ',
                '’' | 'ʼ' | '‘' => '\'',
                '\u{200b}' | '\u{2060}' | '\u{ad}' => continue,
                c => c,
            };
            folded.text.push(c);
            folded.from.resize(folded.text.len(), at);
        }
        folded
    }

    fn place(&self, at: &Range<usize>) -> Range<usize> {
        let last = self.from.get(at.end.saturating_sub(1)).copied().unwrap_or(0);
        self.from.get(at.start).copied().unwrap_or(0)..last + 1
    }
}

/// Compares the names of two texts.
pub(super) fn compare(source: &Reading, target: &Reading, glossary: &Glossary, found: &mut Vec<Mismatch>) {
    if glossary.terms.is_empty() {
        return;
    }
    let (there, here) = (Folded::of(&source.plain.text), Folded::of(&target.plain.text));
    for term in &glossary.terms {
        forbidden(term, target, &here, found);
        let (Some(name), Some(official)) = (term.official.get(&source.lang), term.official.get(&target.lang)) else { continue };
        let Some(first) = find(&there.text, name, true).next() else { continue };
        if find(&here.text, stem(official, &target.lang), false).next().is_none() {
            let last = here.text.trim_end().len();
            found.push(Mismatch {
                code: &NAME_MISSING,
                check: Check::Names,
                target: target.plain.place(&here.place(&(last..last))),
                source: Some(source.plain.place(&there.place(&first))),
                args: vec![("name", official.to_string()), ("source", name.to_string())],
            });
        }
    }
}

fn forbidden(term: &Term, target: &Reading, here: &Folded, found: &mut Vec<Mismatch>) {
    let Some(variants) = term.forbidden.get(&target.lang) else { return };
    let official = term.official.get(&target.lang);
    for variant in variants {
        for at in find(&here.text, variant, true) {
            let exact = official.is_some_and(|official| Folded::of(official).text == here.text[at.clone()]);
            if !exact {
                found.push(Mismatch {
                    code: &NAME_FORBIDDEN,
                    check: Check::Forbidden,
                    target: target.plain.place(&here.place(&at)),
                    source: None,
                    args: vec![
                        ("written", variant.to_string()),
                        ("name", official.map(|name| name.to_string()).unwrap_or_default()),
                    ],
                });
            }
        }
    }
}

/// In Russian the last letter of a name changes with its case.
fn stem<'n>(name: &'n str, lang: &crate::locale::Lang) -> &'n str {
    if lang.primary() == "ru" { name.trim_end_matches(['а', 'я', 'й', 'ь', 'о', 'е', 'и', 'ы']) } else { name }
}

/// Where `name` stands in `text`; `whole` as words of its own where the script has spaces. Its first letter may be of either size.
fn find<'t>(text: &'t str, name: &str, whole: bool) -> impl Iterator<Item = Range<usize>> + 't {
    let name = Folded::of(name).text;
    let mut at = 0;
    std::iter::from_fn(move || {
        let first = name.chars().next()?;
        let rest = &name[first.len_utf8()..];
        loop {
            let offset = text.get(at..)?.find(|c: char| c == first || (c.to_lowercase().eq(first.to_lowercase())))?;
            let start = at + offset;
            let after = start + text[start..].chars().next()?.len_utf8();
            at = after;
            let end = after + rest.len();
            let fits = text[after..].starts_with(rest);
            let apart = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() && (c as u32) < 0x0e00);
            if fits && (!whole || (apart(text[..start].chars().next_back()) && apart(text[end..].chars().next()))) {
                return Some(start..end);
            }
        }
    })
}
