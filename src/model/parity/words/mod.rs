//! How each language writes what numbers count: separators, words for thousands and millions, units, currencies, number
//! words, months. Knows words; no text.

mod calendar;
mod small;
mod tables;
mod units;

use std::sync::OnceLock;

pub(super) use calendar::Calendar;
pub(super) use small::words_for_numbers;

use super::number::digit;
use crate::locale::Lang;
use tables::{ALL, Table};
use units::COMMON;

/// Which sign stands before a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// 1,234.5
    Full,
    /// 1.234,5
    Comma,
    /// Both are at home.
    Both,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// How it is named in messages; two units of one sort have two names.
    pub(super) name: &'static str,
    /// Length, area, …; a currency is a sort of its own.
    pub(super) sort: &'static str,
    /// How many of the smallest unit of its sort it is.
    pub(super) factor: i64,
}

impl Unit {
    /// Whether it is a currency (its ISO 4217 code).
    pub(super) fn is_currency(&self) -> bool {
        self.sort.len() == 3 && self.sort.bytes().all(|b| b.is_ascii_uppercase())
    }
}

/// The words of one language, ready to be looked for.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) point: Point,
    /// Whether words are set apart by spaces.
    pub(super) spaced: bool,
    scales: Vec<(&'static str, u32)>,
    units: Vec<(&'static str, Unit)>,
    before: Vec<(&'static str, Unit)>,
    joins: Vec<&'static str>,
    skips: &'static [&'static str],
}

/// The words of `lang`; of a language without a table, the signs that all have.
pub(super) fn of(lang: &Lang) -> &'static Words {
    static WORDS: OnceLock<Vec<(&'static str, Words)>> = OnceLock::new();
    let all = WORDS.get_or_init(|| ALL.iter().map(|table| (table.lang, Words::new(table))).collect());
    let own = all.iter().find(|(tag, _)| *tag == lang.primary());
    // The last table is that of no language.
    &own.unwrap_or(&all[all.len() - 1]).1
}

impl Words {
    fn new(table: &'static Table) -> Self {
        let mut scales: Vec<(&str, u32)> =
            table.scales.iter().flat_map(|(exponent, words)| words.split('|').map(|word| (word, *exponent))).collect();
        let pairs = |list: &'static [(&'static str, &'static str)]| {
            list.iter().flat_map(|(name, words)| words.split('|').map(|word| (word, units::unit(name))))
        };
        let mut units: Vec<(&str, Unit)> = pairs(COMMON).chain(pairs(table.units)).collect();
        let mut before: Vec<(&str, Unit)> = pairs(units::BEFORE).chain(pairs(table.before)).collect();
        // The longest first: `km²` is no `km`.
        scales.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        units.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        before.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        let joins = units::JOINS.iter().chain(table.joins).copied().collect();
        Self { point: table.point, spaced: table.spaced, scales, units, before, joins, skips: table.skips }
    }

    /// The power of ten that the word at `at` stands for, and where it ends.
    pub(super) fn scale(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let start = skip(text, at);
        let rest = &text[start..];
        let (word, exponent) = self.scales.iter().find(|(word, _)| self.is(rest, word))?;
        let end = start + matched(word);
        // `千米` is a kilometre, `千伏` a kilovolt.
        let longer =
            self.units.iter().any(|(unit, _)| unit.len() > word.len() && unit.starts_with(word) && rest.starts_with(unit));
        (!longer).then_some((*exponent, end))
    }

    /// The unit at `at`, and where it ends. Between `million` and a unit a word such as `de` may stand.
    pub(super) fn unit(&self, text: &str, at: usize, scaled: bool) -> Option<(Unit, usize)> {
        let mut start = skip(text, at);
        if scaled {
            let of = self.skips.iter().find(|word| text[start..].starts_with(**word));
            start = of.map_or(start, |word| skip(text, start + word.len()));
        }
        let rest = &text[start..];
        let (word, unit) = self.units.iter().find(|(word, _)| self.is(rest, word))?;
        Some((*unit, start + matched(word)))
    }

    /// The unit that ends right before a number: `US$`, `百分之`.
    pub(super) fn before(&self, text: &str) -> Option<Unit> {
        let text = text.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        self.before.iter().find(|(word, _)| text.ends_with(word)).map(|(_, unit)| *unit)
    }

    /// Whether what stands between two numbers makes a range or a list of them.
    pub(super) fn joins(&self, between: &str) -> bool {
        let between = between.trim();
        !between.is_empty() && self.joins.contains(&between.to_lowercase().as_str())
    }

    /// Whether `rest` begins with `word`. With a star the word may go on; else, where words are set apart, it must end.
    fn is(&self, rest: &str, word: &str) -> bool {
        let (stem, open) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
        let begins = rest.get(..stem.len()).is_some_and(|head| is_alike(head, stem));
        if !begins {
            return false;
        }
        let next = rest.get(stem.len()..).and_then(|rest| rest.chars().next());
        let is_latin = stem.chars().next_back().is_some_and(|c| c.is_ascii_alphabetic() || !self.is_unspaced(c));
        open || !is_latin || !next.is_some_and(|c| (c.is_alphabetic() && !self.is_unspaced(c)) || digit(c).is_some())
    }

    /// Whether letters of this sort follow each other without spaces between words in this language.
    fn is_unspaced(&self, c: char) -> bool {
        !self.spaced && !c.is_ascii() && c > '\u{0e00}'
    }
}

/// Whether `head` is `word`, which has small letters where the language has a choice.
fn is_alike(head: &str, word: &str) -> bool {
    if word.is_ascii() {
        return head == word || (head.is_ascii() && head.chars().map(|c| c.to_ascii_lowercase()).eq(word.chars()));
    }
    head == word || head.chars().flat_map(char::to_lowercase).eq(word.chars())
}

/// Bytes that a word of the tables takes in the text.
fn matched(word: &str) -> usize {
    word.strip_suffix('*').unwrap_or(word).len()
}

/// Past at most two spaces.
fn skip(text: &str, at: usize) -> usize {
    let rest = text[at..].char_indices();
    rest.take(3).find(|(_, c)| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')).map_or(at, |(n, _)| at + n)
}
