//! Numbers inside messages: knows how to hand a number to Fluent so that it chooses plural branches, and how to write it
//! through ICU4X. Must never write a number that was rounded on the way.

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use unic_langid::LanguageIdentifier;

use super::Arg;
use crate::locale::numbers::Numbers;
use crate::locale::{Lang, NoData};

/// The number formats of a bundle's language, kept by Fluent beside its plural rules.
struct Figures(Numbers);

impl Memoizable for Figures {
    type Args = ();
    type Error = NoData;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, NoData> {
        let lang = Lang::parse(&lang.to_string()).unwrap_or_else(|_| Lang::english());
        Numbers::new(&lang).map(Self)
    }
}

/// The value of an argument. Fluent counts in binary floating point; a number that it would round is handed over as text
/// instead, which is written exactly and takes the default branch.
pub(super) fn value(arg: &Arg, numbers: Option<&Numbers>) -> FluentValue<'static> {
    let number = match arg {
        Arg::Text(text) => return FluentValue::String(text.clone().into()),
        Arg::Number(number) => number,
    };
    let exact = number.to_f64().filter(|value| Decimal::from_f64(*value) == Some(*number));
    match exact {
        Some(value) => {
            let scale = (number.scale() > 0).then_some(number.scale() as usize);
            let options = FluentNumberOptions { minimum_fraction_digits: scale, ..Default::default() };
            FluentValue::Number(FluentNumber::new(value, options))
        }
        None => FluentValue::String(numbers.map_or_else(|| number.to_string(), |numbers| numbers.decimal(number)).into()),
    }
}

/// Writes a number for Fluent, with the options of `NUMBER()`: fraction digits, grouping by the language, percent.
pub(super) fn written(value: &FluentValue<'_>, formats: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let mut decimal = Decimal::from_f64(number.value)?;
    let options = &number.options;
    if let Some(most) = options.maximum_fraction_digits {
        decimal = decimal.round_dp(most as u32).normalize();
    }
    if let Some(least) = options.minimum_fraction_digits {
        decimal.rescale(decimal.scale().max(least as u32));
    }
    let write = |figures: &Figures| match options.style {
        FluentNumberStyle::Percent => figures.0.percent(&(decimal * Decimal::ONE_HUNDRED)),
        _ => figures.0.decimal(&decimal),
    };
    formats.with_try_get::<Figures, _, _>((), write).ok()
}
