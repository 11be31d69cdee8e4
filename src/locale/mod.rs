//! Languages: what CLDR knows of them, and the portal's words in them. Knows no station, no entry and no portal; what it
//! formats is given to it, clock and zone included.
//!
//! - [`tag`]: a language, by its canonical tag; script and direction.
//! - [`chain`]: where to look for what a language lacks.
//! - [`date`]: dates at the precision they are known; periods.
//! - [`lunar`]: the Vietnamese lunisolar calendar.
//! - [`cldr`]: how one language writes numbers (`numbers`), money (`money`), dates (`days`, `patterns`), names (`names`).
//! - [`iso`]: the registries of countries and currencies.
//! - [`words`]: the portal's words, in Fluent.

pub mod chain;
pub mod cldr;
pub mod date;
pub mod iso;
pub mod lunar;
pub mod tag;
pub mod words;

mod days;
mod money;
mod names;
mod numbers;
mod patterns;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use chain::Fallbacks;
pub use cldr::{Cldr, NoData};
pub use date::{DateError, PartialDate, Period};
pub use iso::{is_currency, is_region, minor_digits};
pub use lunar::LunarDate;
pub use names::own_name;
pub use tag::{BadTag, Direction, Lang};
pub use words::{Arg, Args, Found, Lexicon, WordFault};

/// One language, ready to write in.
#[derive(Debug)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// Its formats, names and order.
    pub cldr: Cldr,
}

/// The languages of a portal, ready to write in, and its words.
#[derive(Debug)]
pub struct Locales {
    by_lang: BTreeMap<Lang, Locale>,
    source: Locale,
    fallbacks: Fallbacks,
    /// The portal's words in every language.
    pub words: Lexicon,
}

impl Locales {
    /// Loads `languages` and the source language of `fallbacks`, in parallel.
    ///
    /// # Errors
    /// When ICU4X lacks data for one of them.
    pub fn new(languages: &[Lang], fallbacks: Fallbacks, words: Lexicon) -> Result<Self, NoData> {
        let load = |lang: &Lang| Ok(Locale { lang: lang.clone(), cldr: Cldr::new(lang)? });
        let (by_lang, source) = rayon::join(
            || languages.par_iter().map(|lang| Ok((lang.clone(), load(lang)?))).collect::<Result<_, _>>(),
            || load(fallbacks.source()),
        );
        Ok(Self { by_lang: by_lang?, source: source?, fallbacks, words })
    }

    /// A language; the source language in place of one that was not loaded.
    pub fn get(&self, lang: &Lang) -> &Locale {
        self.by_lang.get(lang).unwrap_or(&self.source)
    }

    /// The languages loaded, in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.by_lang.values()
    }

    /// The chains of fallbacks.
    pub fn fallbacks(&self) -> &Fallbacks {
        &self.fallbacks
    }
}
