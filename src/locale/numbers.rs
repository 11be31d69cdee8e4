//! Numbers as a language writes them: digits, separators, large numbers in words, shares, plural categories. Must never
//! round an exact figure; only [`Numbers::compact`] shortens, and says so by its words.

use icu::decimal::input::Decimal as Digits;
use icu::decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu::plurals::{PluralCategory, PluralRules};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use rust_decimal::Decimal;

use super::{Lang, NoData};

/// Significant digits of a shortened number: 3.46 billion.
const COMPACT_DIGITS: i16 = 3;
/// The power of ten from which numbers are shortened. Below a million a reader is better served by the number itself than by
/// `1.23 thousand`.
const COMPACT_FROM: i16 = 6;

/// The number formats of a language.
#[derive(Debug)]
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    compact: CompactDecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    cardinal: PluralRules,
}

impl Numbers {
    pub(super) fn new(lang: &Lang) -> Result<Self, NoData> {
        let locale = lang.formatting();
        let data = |what| NoData::of(lang, what);
        Ok(Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(data("numbers"))?,
            compact: CompactDecimalFormatter::try_new_long((&locale).into(), Default::default()).map_err(data("numbers"))?,
            percent: PercentFormatter::try_new((&locale).into(), Default::default()).map_err(data("percent"))?,
            cardinal: PluralRules::try_new_cardinal((&locale).into()).map_err(data("plurals"))?,
        })
    }

    pub(super) fn integer(&self, number: i64) -> String {
        self.decimal.format_to_string(&number.into())
    }

    pub(super) fn decimal(&self, number: &Decimal) -> String {
        self.decimal.format_to_string(&exact(number))
    }

    pub(super) fn percent(&self, number: &Decimal) -> String {
        self.percent.format(&exact(number)).to_string()
    }

    pub(super) fn compact(&self, number: &Decimal) -> String {
        let number = exact(number);
        let magnitude = number.nonzero_magnitude_start();
        let exponent = self.compact.compact_exponent_for_magnitude(magnitude);
        if exponent == 0 || magnitude < COMPACT_FROM {
            return self.decimal.format_to_string(&number);
        }
        let rounded = shortened(number.clone(), exponent.into());
        // 999,999,999 becomes 1,000 million by rounding, and that is 1 billion.
        let exponent = self.compact.compact_exponent_for_magnitude(rounded.nonzero_magnitude_start());
        let mut significand = shortened(rounded, exponent.into());
        significand.multiply_pow10(-i16::from(exponent));
        significand.trim_end();
        match self.compact.format_with_exponent(&significand, exponent) {
            Ok(text) => text.to_string(),
            // The pattern for the plural of this very number has another power of ten: write it out.
            Err(_) => self.decimal.format_to_string(&number),
        }
    }

    pub(super) fn plural_category(&self, number: &Decimal) -> &'static str {
        category_name(self.cardinal.category_for(&exact(number)))
    }

    pub(super) fn plural_categories(&self) -> Vec<&'static str> {
        categories(&self.cardinal)
    }
}

/// The plural categories of a language, without loading its other formats.
pub(super) fn plural_categories(lang: &Lang) -> Result<Vec<&'static str>, NoData> {
    let rules = PluralRules::try_new_cardinal((&lang.formatting()).into()).map_err(NoData::of(lang, "plurals"))?;
    Ok(categories(&rules))
}

fn categories(rules: &PluralRules) -> Vec<&'static str> {
    use PluralCategory::{Few, Many, One, Other, Two, Zero};
    let used: Vec<_> = rules.categories().collect();
    [Zero, One, Two, Few, Many, Other].into_iter().filter(|category| used.contains(category)).map(category_name).collect()
}

/// `number` to three significant digits, never cutting digits of its whole part in units of ten to the `exponent`.
fn shortened(number: Digits, exponent: i16) -> Digits {
    let whole_digits = number.nonzero_magnitude_start() - exponent + 1;
    number.rounded(exponent - (COMPACT_DIGITS - whole_digits).max(0))
}

/// ICU4X's form of a number, with every digit that was written.
pub(super) fn exact(number: &Decimal) -> Digits {
    let mut digits = Digits::from(number.mantissa());
    digits.multiply_pow10(-i16::try_from(number.scale()).unwrap_or_default());
    digits.pad_end(-i16::try_from(number.scale()).unwrap_or_default());
    digits
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
