//! Amounts of money as a language writes them. Knows CLDR's currency patterns, and which signs a reader can mistake; must
//! never know a rate.
//!
//! Two departures from CLDR, both because amounts here are facts read by foreigners. Digits are never rounded, and a whole
//! amount has no `.00`. A bare sign that several currencies share (`$`, `¥`) or that few outside its country know (`₫`) is
//! shown only to readers of that country's language; others read `US$` or the ISO code.

use std::sync::OnceLock;

use icu::decimal::input::Decimal as Digits;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use rust_decimal::Decimal;

use super::iso::{CURRENCIES, minor_digits};
use super::numbers::Numbers;
use super::{Lang, NoData};

/// Currencies for which CLDR has a sign that is known everywhere, or one that begins with letters of its country
/// (`A$`, `CN¥`). CLDR's data are asked for no other: a sign that is missing there is reported on standard error.
const SIGNS: &[&str] = &["AUD", "BRL", "CAD", "CNY", "EUR", "GBP", "HKD", "JPY", "MXN", "NZD", "TWD", "USD"];

/// Languages whose readers know the bare sign of a currency for their own.
const OWN_SIGNS: &[(&str, &str)] = &[
    ("en-US", "USD"),
    ("ja", "JPY"),
    ("km", "KHR"),
    ("ko", "KRW"),
    ("lo", "LAK"),
    ("ru", "RUB"),
    ("th", "THB"),
    ("vi", "VND"),
    ("zh-Hans", "CNY"),
    ("zh-CN", "CNY"),
    ("zh-Hans-CN", "CNY"),
];

/// What stands around a number.
#[derive(Clone, Debug, Default)]
struct Frame {
    before: String,
    after: String,
}

/// How a language writes amounts of one currency, and its name.
#[derive(Debug)]
struct Currency {
    positive: Frame,
    negative: Frame,
    name: String,
}

/// The currencies of a language, each worked out when it is first asked for.
#[derive(Debug)]
pub(super) struct Monies {
    lang: Lang,
    known: Vec<OnceLock<Option<Currency>>>,
}

impl Monies {
    pub(super) fn new(lang: &Lang) -> Result<Self, NoData> {
        let monies = Self { lang: lang.clone(), known: CURRENCIES.iter().map(|_| OnceLock::new()).collect() };
        monies.currency("USD").map_or_else(|| Err(NoData { lang: lang.clone(), what: "currencies" }), |_| Ok(()))?;
        Ok(monies)
    }

    /// The amount in full.
    pub(super) fn exact(&self, numbers: &Numbers, amount: &Decimal, code: &str) -> String {
        let mut digits = amount.normalize();
        if digits.scale() > 0 {
            digits.rescale(digits.scale().max(minor_digits(code).unwrap_or_default().into()));
        }
        self.framed(amount, code, numbers.decimal(&digits.abs()))
    }

    /// The amount shortened to words.
    pub(super) fn compact(&self, numbers: &Numbers, amount: &Decimal, code: &str) -> String {
        let mut number = numbers.compact(&amount.abs());
        // In Spanish, million is a noun: `6 millones de euros`, hence `6 millones de €`.
        if self.lang.primary() == "es" && number != numbers.decimal(&amount.abs()) {
            number.push_str("\u{a0}de");
        }
        self.framed(amount, code, number)
    }

    /// The currency's name in the language.
    pub(super) fn name(&self, code: &str) -> Option<&str> {
        self.currency(code).map(|currency| currency.name.as_str())
    }

    fn framed(&self, amount: &Decimal, code: &str, number: String) -> String {
        let negative = amount.is_sign_negative() && !amount.is_zero();
        match self.currency(code) {
            Some(currency) => {
                let Frame { before, after } = if negative { &currency.negative } else { &currency.positive };
                format!("{before}{number}{after}")
            }
            None if negative => format!("-{number}\u{a0}{code}"),
            None => format!("{number}\u{a0}{code}"),
        }
    }

    fn currency(&self, code: &str) -> Option<&Currency> {
        let place = CURRENCIES.binary_search(&code).ok()?;
        self.known.get(place)?.get_or_init(|| self.work_out(code)).as_ref()
    }

    fn work_out(&self, code: &str) -> Option<Currency> {
        let locale = self.lang.formatting();
        let currency = CurrencyType::try_from_str(code).ok()?;
        let (plus, minus) = (Digits::from(1), Digits::from(-1));
        let name = CurrencyFormatter::try_new_compact_long_name((&locale).into(), currency).ok()?;
        let name = Frame::around(&name.format_fixed_decimal(&plus).to_string())?.words();
        let by_code = CurrencyFormatter::try_new_code((&locale).into(), currency, Default::default()).ok()?;
        let [mut positive, mut negative] = [
            Frame::around(&by_code.format_fixed_decimal(&plus).to_string())?,
            Frame::around(&by_code.format_fixed_decimal(&minus).to_string())?,
        ];
        let own = OWN_SIGNS.contains(&(self.lang.as_str(), code));
        if own || SIGNS.contains(&code) {
            let by_sign = CurrencyFormatter::try_new_symbol((&locale).into(), currency, Default::default()).ok()?;
            let signed = Frame::around(&by_sign.format_fixed_decimal(&plus).to_string())?.told_apart(code, own);
            let signed_minus = Frame::around(&by_sign.format_fixed_decimal(&minus).to_string())?.told_apart(code, own);
            if let (Some(plus), Some(minus)) = (signed, signed_minus) {
                (positive, negative) = (plus, minus);
            }
        }
        Some(Currency { positive, negative, name: if name.is_empty() { code.into() } else { name } })
    }
}

impl Frame {
    /// What stands around the number in `text`.
    fn around(text: &str) -> Option<Self> {
        let first = text.find(char::is_numeric)?;
        let last = text.rfind(char::is_numeric)?;
        let end = last + text[last..].chars().next()?.len_utf8();
        Some(Self { before: text[..first].into(), after: text[end..].into() })
    }

    /// The words of a pattern that has words only.
    fn words(&self) -> String {
        let joined = format!("{} {}", self.before, self.after);
        joined.trim_matches(|c: char| c.is_whitespace() || "\u{200b}\u{200e}\u{200f}".contains(c)).into()
    }

    /// The frame, if its sign leaves no doubt about the currency; a bare dollar sign of the United States is given its `US`.
    fn told_apart(self, code: &str, own: bool) -> Option<Self> {
        let whole = format!("{}{}", self.before, self.after);
        if own || matches!(code, "EUR" | "GBP") || whole.contains(|c: char| c.is_ascii_alphabetic()) {
            return Some(self);
        }
        if code != "USD" {
            return None;
        }
        let spaced = self.after.starts_with('$');
        let after = self.after.replace('$', if spaced { "\u{a0}US$" } else { "US$" });
        Some(Self { before: self.before.replace('$', "US$"), after })
    }
}
