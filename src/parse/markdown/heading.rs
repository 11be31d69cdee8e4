//! Ids of headings: what an author gives, or what the words make. Knows the ids a page has of its own; no page.

use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Ids that the theme's pages carry themselves: a heading must not answer to them.
const OF_THE_PAGE: &[&str] = &[
    "calendar",
    "content",
    "facts",
    "figures",
    "footer",
    "gallery",
    "header",
    "main",
    "map",
    "menu",
    "nav",
    "navigation",
    "search",
    "sources",
    "switcher",
    "title",
    "toc",
    "top",
];

/// Ids that pages count up: footnotes, the marks that refer to them, sources.
const COUNTED: &[&str] = &["fn", "fnref", "source"];

/// Beginnings of the ids of a page's own parts.
const PARTS: &[&str] = &["foot-", "list-"];

/// Longest id made of words, in characters.
const LONGEST: usize = 60;

/// Gives each heading of one document an id of its own, in order.
#[derive(Debug, Default)]
pub struct Anchors {
    /// Ids of the source language's headings, by position.
    given: Vec<String>,
    /// Ids that no heading gets from its words.
    taken: BTreeSet<String>,
    /// Authors' ids that a heading has already.
    claimed: BTreeSet<String>,
    /// How often each id was asked for, so that the thousandth does not try all numbers before it.
    copies: BTreeMap<String, usize>,
    headings: usize,
}

impl Anchors {
    /// `given` are the ids of the source language's headings (none for the source itself), `explicit` those that authors
    /// wrote anywhere in this document: no id made of words is one of these.
    pub fn new<'a>(given: &[String], explicit: impl IntoIterator<Item = &'a str>) -> Self {
        let mut taken: BTreeSet<String> = given.iter().cloned().collect();
        let claimed = taken.clone();
        taken.extend(explicit.into_iter().filter(|id| is_usable(id)).map(str::to_owned));
        Self { given: given.to_vec(), taken, claimed, ..Self::default() }
    }

    /// The id of the next heading: the source language's at this position, else the author's, else one made of its words.
    pub fn next(&mut self, explicit: Option<&str>, words: &str) -> String {
        if let Some(id) = self.given.get(self.headings) {
            self.headings += 1;
            return id.clone();
        }
        match explicit {
            Some(id) if is_usable(id) && self.claimed.insert(id.to_owned()) => {
                self.headings += 1;
                id.to_owned()
            }
            _ => self.named_by(words),
        }
    }

    /// `how-to-apply`, `how-to-apply-2` when there was one; `section-3` for the third heading when its words have no Latin
    /// letter.
    fn named_by(&mut self, words: &str) -> String {
        self.headings += 1;
        let base = match slug(words) {
            Some(slug) if belongs_to_page(&slug) => format!("section-{slug}"),
            Some(slug) => slug,
            None => format!("section-{}", self.headings),
        };
        let copies = self.copies.entry(base.clone()).or_insert(0);
        loop {
            *copies += 1;
            let id = if *copies == 1 { base.clone() } else { format!("{base}-{copies}") };
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Whether an id is, or may be, one of the page around the text.
pub(super) fn belongs_to_page(id: &str) -> bool {
    let counted =
        |start: &str| id.strip_prefix(start).is_some_and(|rest| rest.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit()));
    OF_THE_PAGE.contains(&id) || PARTS.iter().any(|start| id.starts_with(start)) || COUNTED.iter().any(|start| counted(start))
}

/// Whether an author may give this id: it begins with a letter and is written in small letters, digits and `-_.`.
pub(super) fn is_usable(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b))
        && !belongs_to_page(id)
}

/// Words as an id in small ASCII letters, digits and hyphens: accents fall away, `đ` is `d`. `None` when not one letter is
/// left.
pub fn slug(words: &str) -> Option<String> {
    let mut id = String::new();
    let mut gap = false;
    for c in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(words.chars()) {
        // Accents stand apart from their letters here, and neither they nor apostrophes part a word.
        if ('\u{300}'..='\u{36f}').contains(&c) || matches!(c, '\'' | '’') {
            continue;
        }
        let plain = latin(c);
        if plain.is_empty() {
            gap = !id.is_empty();
            continue;
        }
        if id.len() >= LONGEST && gap {
            break;
        }
        if gap {
            id.push('-');
            gap = false;
        }
        id.push_str(&plain);
    }
    id.bytes().any(|b| b.is_ascii_lowercase()).then_some(id)
}

/// A letter or digit in ASCII, or nothing.
fn latin(c: char) -> String {
    let folded = match c {
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ß' => "ss",
        'ı' => "i",
        c if c.is_ascii_alphanumeric() => return c.to_ascii_lowercase().to_string(),
        _ => "",
    };
    folded.to_owned()
}
