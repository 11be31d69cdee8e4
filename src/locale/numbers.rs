//! Numbers as a language writes them: digits, separators, large numbers in words, shares, plural categories. Must never
//! round an exact figure; only [`Numbers::compact`] shortens, and says so by its words.

use icu::decimal::input::Decimal as Digits;
use icu::decimal::options::GroupingStrategy;
use icu::decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu::plurals::{PluralCategory, PluralRules};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Lang, NoData};

/// Significant digits of a shortened number: 3.46 billion.
const COMPACT_DIGITS: i16 = 3;
/// The power of ten from which numbers are shortened. Below a million a reader is better served by the number itself than by
/// `1.23 thousand`.
const COMPACT_FROM: i16 = 6;
/// A number after whose words a noun stands as it does after every shortened number.
const WHOLE_MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// The number formats of a language.
#[derive(Debug)]
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    ungrouped: DecimalFormatter,
    compact: CompactDecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Numbers {
    pub(super) fn new(lang: &Lang) -> Result<Self, NoData> {
        let locale = lang.formatting();
        let data = |what| NoData::of(lang, what);
        Ok(Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(data("numbers"))?,
            ungrouped: DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Never.into()).map_err(data("numbers"))?,
            compact: CompactDecimalFormatter::try_new_long((&locale).into(), Default::default()).map_err(data("numbers"))?,
            percent: PercentFormatter::try_new((&locale).into(), Default::default()).map_err(data("percent"))?,
            cardinal: PluralRules::try_new_cardinal((&locale).into()).map_err(data("plurals"))?,
            ordinal: PluralRules::try_new_ordinal((&locale).into()).map_err(data("plurals"))?,
        })
    }

    pub(super) fn integer(&self, number: i64) -> String {
        self.decimal.format_to_string(&number.into())
    }

    pub(super) fn decimal(&self, number: &Decimal) -> String {
        self.decimal.format_to_string(&exact(number))
    }

    /// Without separators of thousands: a year.
    pub(super) fn ungrouped(&self, number: &Decimal) -> String {
        self.ungrouped.format_to_string(&exact(number))
    }

    pub(super) fn percent(&self, number: &Decimal) -> String {
        self.percent.format(&exact(number)).to_string()
    }

    pub(super) fn compact(&self, number: &Decimal) -> String {
        let magnitude = exact(number).nonzero_magnitude_start();
        let exponent = self.compact.compact_exponent_for_magnitude(magnitude);
        if exponent == 0 || magnitude < COMPACT_FROM {
            return self.decimal(number);
        }
        let mut significand = exact(&shortened(number, magnitude, exponent));
        let carried = significand.nonzero_magnitude_start() + i16::from(exponent);
        // 999,999,999 becomes 1,000 million by rounding, and that is 1 billion.
        let exponent_after = self.compact.compact_exponent_for_magnitude(carried);
        significand.multiply_pow10(i16::from(exponent) - i16::from(exponent_after));
        significand.trim_end();
        match self.compact.format_with_exponent(&significand, exponent_after) {
            Ok(text) => text.to_string(),
            // The pattern for the plural of this very number has another power of ten: write it out.
            Err(_) => self.decimal(number),
        }
    }

    /// See [`super::Cldr::counted`].
    pub(super) fn counted(&self, number: &Decimal) -> (String, Decimal) {
        let text = self.compact(number);
        let governing = if text == self.decimal(number) { *number } else { WHOLE_MILLION };
        (text, governing)
    }

    pub(super) fn plural_category(&self, number: &Decimal) -> &'static str {
        category_name(self.cardinal.category_for(&exact(number)))
    }

    pub(super) fn ordinal_category(&self, number: &Decimal) -> &'static str {
        category_name(self.ordinal.category_for(&exact(number)))
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

/// `number`, whose first digit stands for ten to the `magnitude`, in units of ten to the `exponent`: to three significant
/// digits, half away from zero, but never cutting digits of its whole part.
fn shortened(number: &Decimal, magnitude: i16, exponent: u8) -> Decimal {
    let whole_digits = magnitude - i16::from(exponent) + 1;
    let decimals = u32::from((COMPACT_DIGITS - whole_digits).max(0).unsigned_abs());
    let unit = Decimal::from(10u64.saturating_pow(exponent.into()));
    (number / unit).round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
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
