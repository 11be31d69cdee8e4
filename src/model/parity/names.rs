//! Official names: where the source has one, the translation has the one of its own language, and nowhere one that must not
//! be used. Spaces of every kind, apostrophes and the size of the first letter make no difference.

use std::{borrow::Cow, ops::Range};

use super::{
    Check, Mismatch, Reading,
    codes::{NAME_FORBIDDEN, NAME_MISSING},
};
use crate::model::glossary::{Glossary, Term};

/// A text with its spaces and apostrophes made alike, and where its bytes came from.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    text: String,
    /// Where the distance between a byte here and where it came from changes: the place here, and there. In order.
    from: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), from: vec![(0, 0)] };
        let mut rest = 0;
        for (at, c) in text.char_indices().filter(|(_, c)| is_foldable(*c)) {
            folded.text.push_str(&text[rest..at]);
            folded.text.extend(fold(c));
            rest = at + c.len_utf8();
            folded.from.push((folded.text.len(), rest));
        }
        folded.text.push_str(&text[rest..]);
        folded
    }

    fn one(&self, at: usize) -> usize {
        let index = self.from.partition_point(|(here, _)| *here <= at).saturating_sub(1);
        self.from.get(index).map_or(0, |(here, there)| there + (at - here))
    }

    fn place(&self, at: &Range<usize>) -> Range<usize> {
        self.one(at.start)..self.one(at.end.saturating_sub(1).max(at.start)) + usize::from(at.end > at.start)
    }
}

fn is_foldable(c: char) -> bool {
    fold(c) != Some(c)
}

fn fold(c: char) -> Option<char> {
    match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' => Some(' '),
        '’' | 'ʼ' | '‘' => Some('\''),
        '\u{200b}' | '\u{2060}' | '\u{ad}' => None,
        c => Some(c),
    }
}

/// A name of the glossary, folded.
fn folded(name: &str) -> Cow<'_, str> {
    if name.contains(is_foldable) { name.chars().filter_map(fold).collect::<String>().into() } else { name.into() }
}

/// Compares the names of two texts.
pub(super) fn compare(source: &Reading, target: &Reading, glossary: &Glossary, found: &mut Vec<Mismatch>) {
    if glossary.terms.is_empty() {
        return;
    }
    let (there, here) = (&source.folded, &target.folded);
    for term in &glossary.terms {
        forbidden(term, target, here, found);
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
            let exact = official.is_some_and(|official| folded(official) == here.text[at.clone()]);
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
fn find<'t>(text: &'t str, name: &'t str, whole: bool) -> impl Iterator<Item = Range<usize>> + 't {
    let name = folded(name);
    let mut at = 0;
    std::iter::from_fn(move || {
        let first = name.chars().next()?;
        let rest = &name[first.len_utf8()..];
        loop {
            // What follows the first letter is looked for: it has one form.
            let after = at + text.get(at..)?.find(rest)?;
            at = after + text[after..].chars().next().map_or(1, char::len_utf8);
            let Some(before) = text[..after].chars().next_back() else { continue };
            if before != first && !before.to_lowercase().eq(first.to_lowercase()) {
                continue;
            }
            let (start, end) = (after - before.len_utf8(), after + rest.len());
            let apart = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() && (c as u32) < 0x0e00);
            if !whole || (apart(text[..start].chars().next_back()) && apart(text[end..].chars().next())) {
                return Some(start..end);
            }
        }
    })
}
