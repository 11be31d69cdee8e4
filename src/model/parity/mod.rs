//! Whether a translation says what its source says: figures, money, addresses, structure, names, script. Pure functions of two
//! texts, their languages and the glossary; `portal` lays the texts of a portal before them. Knows no other text.

pub mod codes;
mod dates;
mod exceptions;
mod figures;
mod names;
mod number;
mod phone;
mod plain;
pub(super) mod portal;
mod script;
mod structure;
mod untranslated;
mod words;

use std::ops::Range;

pub use codes::CODES;
pub(super) use codes::TERM_INCOMPLETE;
pub use exceptions::Exceptions;
pub use plain::Form;

use super::glossary::Glossary;
use crate::{diag::Code, locale::Lang};
use number::Number;
use plain::Plain;

/// What is compared. The name of each is the key under which a translation may declare an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Numbers that are neither years nor amounts of money.
    Figures,
    /// Years.
    Years,
    /// Day and month of a date, in this order.
    Dates,
    /// Amounts with their currency.
    Money,
    /// Units of measurement and the percent sign.
    Units,
    /// Telephone numbers.
    Phones,
    /// Mailboxes and addresses on the web.
    Addresses,
    /// Headings and their levels.
    Headings,
    /// Pictures.
    Pictures,
    /// Links.
    Links,
    /// Lists and tables.
    Lists,
    /// Official names.
    Names,
    /// Names that must not be used.
    Forbidden,
    /// Letters of another script.
    Script,
    /// Sentences left in the source language.
    Untranslated,
}

impl Check {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Figures,
        Self::Years,
        Self::Dates,
        Self::Money,
        Self::Units,
        Self::Phones,
        Self::Addresses,
        Self::Headings,
        Self::Pictures,
        Self::Links,
        Self::Lists,
        Self::Names,
        Self::Forbidden,
        Self::Script,
        Self::Untranslated,
    ];

    /// The key of an exception in a translation's front matter.
    pub fn key(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Years => "years",
            Self::Dates => "dates",
            Self::Money => "money",
            Self::Units => "units",
            Self::Phones => "phones",
            Self::Addresses => "addresses",
            Self::Headings => "headings",
            Self::Pictures => "pictures",
            Self::Links => "links",
            Self::Lists => "lists",
            Self::Names => "names",
            Self::Forbidden => "forbidden",
            Self::Script => "script",
            Self::Untranslated => "untranslated",
        }
    }
}

/// A difference between two texts.
#[derive(Clone, Debug)]
pub struct Mismatch {
    /// What differs, and how.
    pub code: &'static Code,
    /// Which check found it.
    pub check: Check,
    /// Where, in the translation; empty at a place where something is missing.
    pub target: Range<usize>,
    /// Where, in the source; `None` where the source has nothing to show.
    pub source: Option<Range<usize>>,
    /// Values of the places of the code's message.
    pub args: Vec<(&'static str, String)>,
}

/// A text that was read once, to be compared with others.
#[derive(Clone, Debug)]
pub struct Reading {
    lang: Lang,
    plain: Plain,
    numbers: Vec<Number>,
    dates: Vec<dates::Date>,
    phones: Vec<phone::Line>,
    folded: names::Folded,
}

impl Reading {
    /// Reads `text` in `lang`.
    pub fn of(text: &str, lang: &Lang, form: Form) -> Self {
        let plain = Plain::read(text, form);
        let phones = phone::lines(&plain.text);
        let numbers = number::numbers(&plain.text, lang, &phones);
        let dates = if numbers.is_empty() && !plain.text.contains('月') { Vec::new() } else { dates::dates(&plain.text, lang) };
        let folded = names::Folded::of(&plain.text);
        Self { lang: lang.clone(), plain, numbers, dates, phones, folded }
    }
}

/// Compares a translation with its source. Differences come in the order of the checks, then of their places.
pub fn compare(source: &Reading, target: &Reading, glossary: &Glossary) -> Vec<Mismatch> {
    let mut found = Vec::new();
    figures::compare(source, target, &mut found);
    dates::compare(source, target, &mut found);
    phone::compare(source, target, &mut found);
    structure::compare(source, target, &mut found);
    names::compare(source, target, glossary, &mut found);
    script::compare(source, target, &mut found);
    untranslated::compare(source, target, &mut found);
    found
}

/// Compares two texts that were not read yet: what an import asks of each unit.
pub fn check(source: (&str, &Lang), target: (&str, &Lang), form: Form, glossary: &Glossary) -> Vec<Mismatch> {
    compare(&Reading::of(source.0, source.1, form), &Reading::of(target.0, target.1, form), glossary)
}

/// Whether `c` is a decimal digit of a script that the shipped languages are written in.
pub fn is_digit(c: char) -> bool {
    number::digit(c).is_some()
}

/// The value of a digit; 0 of what is none.
pub fn digit_value(c: char) -> u8 {
    number::digit(c).unwrap_or(0)
}

/// Pairs of sections of two texts that say the same; one pair of the whole when their headings do not agree.
fn sections(source: &Plain, target: &Plain) -> Vec<(Range<usize>, Range<usize>)> {
    if source.sections.len() != target.sections.len() {
        return vec![(0..source.text.len(), 0..target.text.len())];
    }
    (0..=source.sections.len()).map(|number| (source.section(number), target.section(number))).collect()
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]
mod tests;
