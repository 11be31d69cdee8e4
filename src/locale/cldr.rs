//! Everything that CLDR knows about one language, through ICU4X: numbers, money, dates, lists, names, order. Built once for
//! a language and asked millions of times; must never know a word of the portal.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use jiff::Zoned;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Lang;
use super::date::{PartialDate, Period};
use super::days::Days;
use super::money::Monies;
use super::names::Names;
use super::numbers::Numbers;

/// ICU4X's data lack something for a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoData {
    /// The language.
    pub lang: Lang,
    /// What is lacking.
    pub what: &'static str,
}

impl NoData {
    /// Turns any error of ICU4X into this one.
    pub(super) fn of<E>(lang: &Lang, what: &'static str) -> impl Fn(E) -> Self + use<E> {
        let lang = lang.clone();
        move |_| Self { lang: lang.clone(), what }
    }
}

impl fmt::Display for NoData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} for {}", self.what, self.lang)
    }
}

impl std::error::Error for NoData {}

/// The formats, names and order of one language.
#[derive(Debug)]
pub struct Cldr {
    numbers: Numbers,
    monies: Monies,
    days: Days,
    names: Names,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// Keys that were made: the preview asks for the same ones after each save.
    keys: RwLock<HashMap<Box<str>, Arc<[u8]>>>,
}

impl Cldr {
    /// Loads what is needed for a language.
    ///
    /// # Errors
    /// When ICU4X has no data at all; for a language it does not know it has root data, so this is not expected.
    pub fn new(lang: &Lang) -> Result<Self, NoData> {
        let locale = lang.formatting();
        Ok(Self {
            numbers: Numbers::new(lang)?,
            monies: Monies::new(lang)?,
            days: Days::new(lang)?,
            names: Names::new(lang),
            list: ListFormatter::try_new_and((&locale).into(), Default::default()).map_err(NoData::of(lang, "lists"))?,
            collator: Collator::try_new((&locale).into(), Default::default()).map_err(NoData::of(lang, "order"))?,
            keys: RwLock::default(),
        })
    }

    /// A whole number: 12.345.
    pub fn integer(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// A number with exactly the decimals it is written with.
    pub fn decimal(&self, number: &Decimal) -> String {
        self.numbers.decimal(number)
    }

    /// A share, given in hundredths: 12.5 is `12,5 %` in French. Keeps the decimals it is written with.
    pub fn percent(&self, hundredths: &Decimal) -> String {
        self.numbers.percent(hundredths)
    }

    /// A number in words of magnitude, to three significant digits: `3.46 billion`, `3,46 tỷ`, `34.6亿`. Numbers that the
    /// language does not shorten are written out.
    pub fn compact(&self, number: &Decimal) -> String {
        self.numbers.compact(number)
    }

    /// A number before a noun, shortened as by [`Self::compact`], and the number that decides the noun's plural. Where words of
    /// magnitude stand, the noun follows them and not the digits that were cut: `1,5 millones de personas`, though 1 500 000
    /// alone would ask for `personas`.
    pub fn counted(&self, number: &Decimal) -> (String, Decimal) {
        self.numbers.counted(number)
    }

    /// An amount with all its digits. A fraction has at least the digits of the currency's minor unit; a whole amount has
    /// none. `currency` is an ISO 4217 code; any other text is written after the number.
    pub fn money(&self, amount: &Decimal, currency: &str) -> String {
        self.monies.exact(&self.numbers, amount, currency)
    }

    /// An amount in words of magnitude: `US$3.46 billion`. See [`Self::compact`] and [`Self::money`].
    pub fn money_compact(&self, amount: &Decimal, currency: &str) -> String {
        self.monies.compact(&self.numbers, amount, currency)
    }

    /// A date in the long style, at the precision it is known.
    pub fn date(&self, date: &PartialDate) -> String {
        self.days.date(*date)
    }

    /// Two dates and all between, with a common month and year written once where the language allows.
    pub fn date_range(&self, from: &PartialDate, to: &PartialDate) -> String {
        self.days.range(*from, *to)
    }

    /// A period in the long style; a quarter as its months.
    pub fn period(&self, period: &Period) -> String {
        match *period {
            Period::At(date) => self.days.date(date),
            Period::Between(from, to) => self.days.range(from, to),
            Period::Quarter { .. } => {
                let month = |date: Date| PartialDate::new(date.year().into(), Some(date.month().unsigned_abs()), None);
                match (month(period.first_day()), month(period.last_day())) {
                    (Ok(from), Ok(to)) => self.days.range(from, to),
                    _ => period.to_string(),
                }
            }
        }
    }

    /// A day that recurs every year: `10 March`; `None` when no year has it.
    pub fn month_day(&self, month: u8, day: u8) -> Option<String> {
        self.days.month_day(month, day)
    }

    /// The name of a month, as it stands alone; `None` unless 1 to 12.
    pub fn month_name(&self, month: u8) -> Option<String> {
        self.days.month_name(month)
    }

    /// The name of the day of the week.
    pub fn weekday(&self, date: Date) -> String {
        self.days.weekday(date)
    }

    /// The short name of the day of the week, as it stands over the column of a calendar.
    pub fn weekday_short(&self, date: Date) -> String {
        self.days.weekday_short(date)
    }

    /// The day with which weeks begin.
    pub fn first_weekday(&self) -> jiff::civil::Weekday {
        self.days.first_weekday()
    }

    /// Date, time of day and offset from UTC: `16 April 2026 at 08:05 (GMT+7)`.
    pub fn instant(&self, instant: &Zoned) -> String {
        self.days.instant(instant)
    }

    /// A list joined by *and*.
    pub fn list_and<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.list.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// What the language calls `named`, for running text: not capitalised in French.
    pub fn language_name(&self, named: &Lang) -> String {
        self.names.language(named)
    }

    /// What the language calls a country or territory of ISO 3166-1.
    pub fn region_name(&self, code: &str) -> Option<&str> {
        self.names.region(code)
    }

    /// What the language calls a currency of ISO 4217.
    pub fn currency_name(&self, code: &str) -> Option<&str> {
        self.monies.name(code)
    }

    /// Bytes that order as the language orders the text: compare these, and make them once per text. Texts that differ only
    /// below the third level (such as control characters) have equal keys: break such ties by the text.
    pub fn sort_key(&self, text: &str) -> Arc<[u8]> {
        let known = || self.keys.read().unwrap_or_else(PoisonError::into_inner).get(text).cloned();
        known().unwrap_or_else(|| {
            let mut key = Vec::with_capacity(text.len() * 2);
            let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
            let key: Arc<[u8]> = key.into();
            self.keys.write().unwrap_or_else(PoisonError::into_inner).insert(text.into(), key.clone());
            key
        })
    }

    /// CLDR's plural category of a number, as written (`1.0` may differ from `1`).
    pub fn plural_category(&self, number: &Decimal) -> &'static str {
        self.numbers.plural_category(number)
    }

    /// The plural categories the language has, from `zero` to `other`.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.numbers.plural_categories()
    }
}
