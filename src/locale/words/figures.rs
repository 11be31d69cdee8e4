//! Numbers inside messages: carried through Fluent as exact decimals, written and counted by ICU4X. Must never round, unless
//! a message asks for it by `NUMBER($n, maximumFractionDigits: 1)`.
//!
//! Fluent's own numbers are binary floating point, and its own plural rules those of CLDR 36, in which neither French nor
//! Spanish has *many*. So numbers are values of a type of their own here, and [`branches`](super::branches) lets every
//! choice ask [`branch`].

use std::borrow::Cow;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::prelude::FromPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::Arg;
use super::branches::BRANCH;
use crate::locale::numbers::Numbers;

/// A number, and its text in the language of the message.
#[derive(Clone, Debug, PartialEq)]
struct Figure {
    number: Decimal,
    text: String,
    ordinal: bool,
}

impl FluentType for Figure {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }
}

/// An argument as a value of Fluent.
pub(super) fn value<'a>(arg: &'a Arg, numbers: &Numbers) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => text.as_str().into(),
        Arg::Number(number) => figure(*number, numbers.decimal(number), false),
    }
}

fn figure<'a>(number: Decimal, text: String, ordinal: bool) -> FluentValue<'a> {
    FluentValue::Custom(Box::new(Figure { number, text, ordinal }))
}

/// The number that a value is, when it is one of ours.
fn carried<'a>(value: &'a FluentValue<'_>) -> Option<&'a Figure> {
    match value {
        FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
        _ => None,
    }
}

/// Gives a bundle the functions that its messages may use.
pub(super) fn teach(bundle: &mut FluentBundle<FluentResource>, numbers: &Arc<Numbers>) {
    let (counting, writing) = (Arc::clone(numbers), Arc::clone(numbers));
    // Only a second function of the same name could be refused.
    let _ = bundle.add_function(BRANCH, move |values, _| branch(values, &counting));
    let _ = bundle.add_function("NUMBER", move |values, options| number(values, options, &writing));
}

/// The value that a choice compares its branches with: for a number, the one among the rest of `values` that equals it, else
/// its plural category.
fn branch<'a>(values: &[FluentValue<'a>], numbers: &Numbers) -> FluentValue<'a> {
    let Some((looked_at, explicit)) = values.split_first() else { return FluentValue::Error };
    let Some(figure) = carried(looked_at) else { return looked_at.clone() };
    let equal = |value: &&FluentValue<'_>| matches!(value, FluentValue::Number(literal) if exact(literal) == Some(figure.number));
    match explicit.iter().find(equal) {
        Some(literal) => literal.clone(),
        None if figure.ordinal => numbers.ordinal_category(&figure.number).into(),
        None => numbers.plural_category(&figure.number).into(),
    }
}

/// `NUMBER()` with the options a portal's words need: `minimumFractionDigits`, `maximumFractionDigits`, `useGrouping`
/// (`"false"` for years), `style` (`"percent"`, of a share of one), `type` (`"ordinal"`).
fn number<'a>(values: &[FluentValue<'a>], options: &FluentArgs<'_>, numbers: &Numbers) -> FluentValue<'a> {
    let mut decimal = match values.first() {
        Some(FluentValue::Number(literal)) => exact(literal),
        Some(value) => carried(value).map(|figure| figure.number),
        None => None,
    };
    let Some(decimal) = &mut decimal else { return FluentValue::Error };
    let digits = |name: &str| match options.get(name) {
        Some(FluentValue::Number(digits)) => exact(digits).and_then(|digits| u32::try_from(digits).ok()),
        _ => None,
    };
    let says = |name: &str, value: &str| matches!(options.get(name), Some(FluentValue::String(text)) if text == value);
    let percent = says("style", "percent");
    if percent {
        *decimal *= Decimal::ONE_HUNDRED;
        *decimal = decimal.normalize();
    }
    if let Some(most) = digits("maximumFractionDigits") {
        *decimal = decimal.round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero).normalize();
    }
    if let Some(least) = digits("minimumFractionDigits") {
        decimal.rescale(decimal.scale().max(least));
    }
    let text = match (percent, says("useGrouping", "false")) {
        (true, _) => numbers.percent(decimal),
        (false, true) => numbers.ungrouped(decimal),
        (false, false) => numbers.decimal(decimal),
    };
    figure(*decimal, text, says("type", "ordinal"))
}

/// A number written in a message, which is small and short.
fn exact(literal: &FluentNumber) -> Option<Decimal> {
    Decimal::from_f64(literal.value)
}
