//! Numbers, amounts, quantities, coordinates: exact, never rounded.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Place, Reading};
use crate::{
    locale::is_currency,
    model::{
        form::Form,
        value::{Coordinates, Money, Precision, Quantity, Value},
    },
    parse::{Node, Value as Written},
};

impl Reading<'_> {
    pub(in crate::model) fn integer(&mut self, node: &Node, place: &Place, min: i64, max: i64) -> Option<i64> {
        let Written::Number(digits) = &node.value else { return self.wrong(node, place, "a whole number") };
        match digits.parse::<i64>() {
            Ok(number) if (min..=max).contains(&number) => Some(number),
            Ok(_) => self.wrong(node, place, &format!("a whole number from {min} to {max}")),
            Err(_) => self.wrong(node, place, "a whole number"),
        }
    }

    /// An exact number; text is accepted for numbers that TOML would round.
    pub(in crate::model) fn decimal(&mut self, node: &Node, place: &Place) -> Option<Decimal> {
        let digits = match &node.value {
            Written::Number(digits) => digits.as_str(),
            Written::Text(text) => text.trim(),
            _ => return self.wrong(node, place, "a number"),
        };
        let number = if digits.contains(['e', 'E']) { Decimal::from_scientific(digits).ok() } else { digits.parse().ok() };
        match number {
            Some(number) => Some(number),
            None => self.wrong(node, place, "a number with a point before the fraction, as in 3.46"),
        }
    }

    fn needed_decimal(&mut self, form: &mut Form<'_>, name: &str, place: &Place) -> Option<Decimal> {
        let node = form.need(name, &mut self.found)?;
        self.decimal(node, &place.inside(name, false))
    }

    pub(in crate::model) fn quantity(&mut self, node: &Node, place: &Place, units: &[Arc<str>]) -> Option<Quantity> {
        // With one possible unit a bare number says it all.
        if let (Written::Number(_), [unit]) = (&node.value, units) {
            let value = self.decimal(node, place)?;
            return self.not_negative(node, place, value).map(|value| Quantity { value, unit: unit.clone() });
        }
        if let (Written::Text(_) | Written::Bool(_) | Written::Date(_), [unit]) = (&node.value, units) {
            return self.wrong(node, place, &format!("a number ({unit})"));
        }
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let value = self.needed_decimal(&mut form, "value", place);
        let unit = form.need("unit", &mut self.found).and_then(|node| self.one_of(node, &place.inside("unit", false), units));
        form.finish(&mut self.found);
        let value = self.not_negative(node, place, value?)?;
        Some(Quantity { value, unit: unit? })
    }

    fn not_negative(&mut self, node: &Node, place: &Place, value: Decimal) -> Option<Decimal> {
        if value.is_sign_negative() && !value.is_zero() {
            return self.bad(node.span, place, "it is less than nothing", "write a number from 0");
        }
        Some(value)
    }

    pub(in crate::model) fn currency(&mut self, form: &mut Form<'_>, place: &Place) -> Option<Arc<str>> {
        let node = form.need("currency", &mut self.found)?;
        let place = place.inside("currency", false);
        let code = self.word(node, &place, "a currency's three letters, as in \"USD\"")?;
        if is_currency(&code) {
            return Some(code);
        }
        self.bad(
            node.span,
            &place,
            &format!("there is no currency `{code}`"),
            "write its three letters of ISO 4217, as in \"USD\"",
        )
    }

    pub(in crate::model) fn money(&mut self, node: &Node, place: &Place) -> Option<Money> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let amount = self.needed_decimal(&mut form, "amount", place);
        let currency = self.currency(&mut form, place);
        form.finish(&mut self.found);
        Some(Money { amount: amount?, currency: currency? })
    }

    pub(in crate::model) fn money_range(&mut self, node: &Node, place: &Place) -> Option<Value> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let min = self.needed_decimal(&mut form, "min", place);
        let max = form.take("max").and_then(|node| Some((self.decimal(node, &place.inside("max", false))?, node.span)));
        let currency = self.currency(&mut form, place);
        let as_of = form.take("as_of").and_then(|node| self.date(node, &place.inside("as_of", false)));
        form.finish(&mut self.found);
        let min = min?;
        if let Some((most, span)) = max
            && most < min
        {
            return self.bad(span, place, "max is less than min", "write the smaller amount as min");
        }
        let max = max.map(|(most, _)| most).filter(|most| *most != min);
        Some(Value::MoneyRange { min, max, currency: currency?, as_of })
    }

    pub(in crate::model) fn coordinates(&mut self, node: &Node, place: &Place) -> Option<Coordinates> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let latitude = self.degrees(&mut form, "lat", place, 90);
        let longitude = self.degrees(&mut form, "lon", place, 180);
        let known: Vec<Arc<str>> = ["exact", "approximate", "withheld"].map(Arc::from).into();
        let precision = form.take("precision").and_then(|node| self.one_of(node, &place.inside("precision", false), &known));
        form.finish(&mut self.found);
        let precision = match precision.as_deref() {
            Some("approximate") => Precision::Approximate,
            Some("withheld") => Precision::Withheld,
            _ => Precision::Exact,
        };
        Some(Coordinates { latitude: latitude?, longitude: longitude?, precision })
    }

    fn degrees(&mut self, form: &mut Form<'_>, name: &str, place: &Place, most: i64) -> Option<Decimal> {
        let node = form.need(name, &mut self.found)?;
        let place = place.inside(name, false);
        let degrees = self.decimal(node, &place)?;
        if degrees.abs() > Decimal::from(most) {
            return self.bad(
                node.span,
                &place,
                &format!("{degrees} is not on earth"),
                &format!("write degrees from -{most} to {most}"),
            );
        }
        Some(degrees)
    }
}
