//! What currencies are worth in each other, as the portal says: `content/rates.toml`. Amounts meet through it in bands and
//! orders; no amount that is shown is ever replaced by it.

use std::{collections::BTreeMap, sync::Arc};

use rust_decimal::Decimal;

use super::{
    codes::{BAD_RATE, RATE_TWICE},
    field::{Place, Reading},
    form::{Form, wrong},
    value::Citation,
};
use crate::{
    diag::Diagnostic,
    locale::{PartialDate, is_currency},
    parse::Table,
};

/// What one unit of a currency is worth in another.
#[derive(Clone, Debug)]
pub struct Rate {
    /// ISO 4217.
    pub base: Arc<str>,
    /// ISO 4217.
    pub quote: Arc<str>,
    /// How much of `quote` one unit of `base` is worth; above nothing.
    pub value: Decimal,
    /// When it was so.
    pub date: PartialDate,
    /// Who says so.
    pub source: Citation,
}

/// The rates of a portal.
#[derive(Clone, Debug, Default)]
pub struct Rates(BTreeMap<(Arc<str>, Arc<str>), Rate>);

impl Rates {
    /// The rate between two currencies, in either direction.
    pub fn between(&self, one: &str, other: &str) -> Option<&Rate> {
        let pair = |base: &str, quote: &str| self.0.get(&(Arc::from(base), Arc::from(quote)));
        pair(one, other).or_else(|| pair(other, one))
    }

    /// `amount` in another currency; `None` without a rate between the two. Chains of rates are not followed: each link would
    /// add its own day and source.
    pub fn convert(&self, amount: Decimal, from: &str, to: &str) -> Option<Decimal> {
        if from == to {
            return Some(amount);
        }
        let rate = self.between(from, to)?;
        if &*rate.base == from { amount.checked_mul(rate.value) } else { amount.checked_div(rate.value) }
    }
}

/// Reads `rate = [{ pair = "USD/VND", value = 25000, date = …, source = … }]`.
pub(super) fn read(table: &Table, span: crate::diag::Span, reading: &mut Reading<'_>) -> Rates {
    let mut rates = Rates::default();
    let mut form = Form::new(table, span, "");
    let node = form.need("rate", &mut reading.found);
    form.finish(&mut reading.found);
    let Some(node) = node else { return rates };
    let Some(items) = node.list() else {
        reading.found.push(wrong(node, "rate", "a list: write each rate under [[rate]]"));
        return rates;
    };
    for item in items {
        let Some(mut form) = Form::of(item, "rate/", &mut reading.found) else { continue };
        let pair = form.need("pair", &mut reading.found);
        let value = form.need("value", &mut reading.found);
        let date = form.need("date", &mut reading.found);
        let source = form.need("source", &mut reading.found);
        form.finish(&mut reading.found);
        let (Some(pair), Some(value), Some(date), Some(source)) = (pair, value, date, source) else { continue };
        let place = |name: &str| Place::top(&format!("rate/{name}"), false);
        let number = reading.decimal(value, &place("value"));
        let (date, source) = (reading.date(date, &place("date")), reading.citation(source, &place("source")));
        let (Some(number), Some(date), Some(source)) = (number, date, source) else { continue };
        let sides = pair.text().and_then(|pair| pair.split_once('/'));
        let Some((base, quote)) = sides.filter(|(base, quote)| is_currency(base) && is_currency(quote) && base != quote) else {
            reading.found.push(Diagnostic::at(&BAD_RATE, pair.span).arg("reason", "the pair is not two currencies"));
            continue;
        };
        if number <= Decimal::ZERO {
            reading.found.push(Diagnostic::at(&BAD_RATE, value.span).arg("reason", "nothing is worth nothing"));
            continue;
        }
        if rates.between(base, quote).is_some() {
            reading.found.push(Diagnostic::at(&RATE_TWICE, pair.span).arg("pair", format!("{base}/{quote}")));
            continue;
        }
        let rate = Rate { base: base.into(), quote: quote.into(), value: number, date, source };
        rates.0.insert((rate.base.clone(), rate.quote.clone()), rate);
    }
    rates
}
