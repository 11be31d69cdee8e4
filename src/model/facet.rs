//! By what a kind's lists can be narrowed, and which facts it sets side by side. Knows a kind's fields; never an entry.

use std::sync::Arc;

use indexmap::IndexMap;
use rust_decimal::Decimal;

use super::{
    codes::BAD_KIND,
    form::{Form, wrong},
    kind::{Field, FieldType, Kind, Kinds},
    slug::check_segment,
};
use crate::{
    diag::{Diagnostic, Span},
    locale::is_currency,
    parse::{Node, Value},
};

/// The virtual field of kinds that recur: the months in which they take place.
const MONTH: &str = "month";

/// A field by which lists can be narrowed.
#[derive(Clone, Debug)]
pub struct Facet {
    /// Path of the field, such as `land.clearance`.
    pub field: Arc<str>,
    /// The path as a segment of an address: `land-clearance`.
    pub key: Arc<str>,
    /// Fluent key of its label.
    pub label: Arc<str>,
    /// Into what its values fall.
    pub by: Cut,
}

/// Into what the values of a facet fall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Each value by itself.
    Value,
    /// Spans of amounts of money.
    Money(Option<Bands>),
    /// Spans of numbers, each from one limit up to but not including the next.
    Number(Vec<Decimal>),
    /// Spans of time, as written in an entry and never by the day of the build.
    Time(Stretch),
    /// Months of the year in which something that recurs may fall.
    Occasion,
}

/// How long a span of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

/// Spans of money: below the first limit, from each to the next, and from the last on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bands {
    /// ISO 4217: what amounts are turned into.
    pub currency: Arc<str>,
    /// Limits, rising; never empty.
    pub limits: Vec<Decimal>,
}

impl Default for Bands {
    fn default() -> Self {
        Self { currency: "USD".into(), limits: [1, 10, 50, 100].map(|million| Decimal::from(million * 1_000_000)).into() }
    }
}

/// A facet as a kind file writes it, before the fields are known.
#[derive(Clone, Debug)]
pub(super) struct Written {
    field: Arc<str>,
    by: Option<Arc<str>>,
    bands: Option<Vec<Decimal>>,
    currency: Option<Arc<str>>,
    span: Span,
}

/// Reads `facets = [{ field = …, by = …, bands = […], currency = … }]`.
pub(super) fn read(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Vec<Written>> {
    let node = form.take("facets")?;
    let Some(items) = node.list() else {
        found.push(wrong(node, "facets", "a list, as in [{ field = \"sector\" }]"));
        return None;
    };
    let mut facets = Vec::new();
    for item in items {
        let Some(mut facet) = Form::of(item, "facets/", found) else { continue };
        let field = facet.need_text("field", found).map(Arc::from);
        let by = facet.text("by", found).map(Arc::from);
        let bands = facet.take("bands").map(|node| limits(node, "facets/bands", found));
        let currency = facet.take("currency").and_then(|node| currency(node, "facets/currency", found));
        facet.finish(found);
        facets.extend(field.map(|field| Written { field, by, bands, currency, span: item.span }));
    }
    Some(facets)
}

/// Limits of bands: numbers above nothing, each greater than the one before.
pub(super) fn limits(node: &Node, name: &str, found: &mut Vec<Diagnostic>) -> Vec<Decimal> {
    const EXPECTED: &str = "a list of rising numbers, as in [1000000, 10000000]";
    let number = |item: &Node| match &item.value {
        Value::Number(digits) => digits.parse::<Decimal>().ok(),
        _ => None,
    };
    let limits: Option<Vec<Decimal>> = node.list().and_then(|items| items.iter().map(number).collect());
    match limits {
        Some(limits) if !limits.is_empty() && limits[0] > Decimal::ZERO && limits.is_sorted_by(|a, b| a < b) => limits,
        _ => {
            found.push(wrong(node, name, EXPECTED));
            Vec::new()
        }
    }
}

/// A currency of ISO 4217.
pub(super) fn currency(node: &Node, name: &str, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let code = node.text().filter(|code| is_currency(code));
    if code.is_none() {
        found.push(wrong(node, name, "a currency's three letters, as in \"USD\""));
    }
    code.map(Arc::from)
}

/// The facets of a kind with these fields; what cannot be one is said.
pub(super) fn resolve(
    id: &str,
    written: &[Written],
    fields: &IndexMap<Arc<str>, Field>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Facet> {
    let mut facets = Vec::new();
    for one in written {
        match cut(one, fields) {
            Ok((by, label)) => {
                facets.push(Facet { field: one.field.clone(), key: one.field.replace(['.', '/', '_'], "-").into(), label, by });
            }
            Err(reason) => {
                let reason = format!("`facets` of {id} names `{}`, {reason}", one.field);
                found.push(Diagnostic::at(&BAD_KIND, one.span).arg("reason", reason));
            }
        }
    }
    facets
}

fn cut(written: &Written, fields: &IndexMap<Arc<str>, Field>) -> Result<(Cut, Arc<str>), String> {
    let recurs = |field: &Field| matches!(leaf(&field.ty), FieldType::Recurrence | FieldType::Edition);
    let Some(field) = field_at(fields, &written.field) else {
        return match &*written.field {
            MONTH if fields.values().any(recurs) => Ok((Cut::Occasion, "facet-month".into())),
            _ => Err("which is no field of it".to_owned()),
        };
    };
    let by = written.by.as_deref();
    let by = match (leaf(&field.ty), by) {
        (ty, None | Some("value")) if by_value(ty) => Cut::Value,
        (FieldType::Money | FieldType::MoneyRange, None | Some("band")) => Cut::Money(money(written)?),
        (FieldType::Quantity { .. } | FieldType::Integer { .. } | FieldType::Decimal | FieldType::Share, None | Some("band")) => {
            let limits = written.bands.clone().ok_or("whose `bands` are missing: numbers have no limits of their own")?;
            Cut::Number(limits)
        }
        (ty, None | Some("month")) if by_time(ty) => Cut::Time(Stretch::Month),
        (ty, Some("quarter")) if by_time(ty) => Cut::Time(Stretch::Quarter),
        (ty, Some("year")) if by_time(ty) => Cut::Time(Stretch::Year),
        (_, Some(by)) => return Err(format!("which cannot be narrowed by `{by}`")),
        (ty, None) => return Err(format!("whose type ({}) has no values to choose from", ty.name())),
    };
    Ok((by, field.label.clone()))
}

fn money(written: &Written) -> Result<Option<Bands>, String> {
    match (&written.bands, &written.currency) {
        (None, None) => Ok(None),
        (Some(limits), Some(currency)) => Ok(Some(Bands { currency: currency.clone(), limits: limits.clone() })),
        (Some(_), None) => Err("whose `bands` have no `currency`".to_owned()),
        (None, Some(_)) => Err("whose `currency` has no `bands`".to_owned()),
    }
}

fn by_value(ty: &FieldType) -> bool {
    matches!(
        ty,
        FieldType::Term { .. }
            | FieldType::Choice { .. }
            | FieldType::Reference { .. }
            | FieldType::Country
            | FieldType::Language
            | FieldType::Bool
            | FieldType::Year
            | FieldType::Month
    )
}

fn by_time(ty: &FieldType) -> bool {
    matches!(ty, FieldType::Date | FieldType::DateRange | FieldType::Moment | FieldType::Instant)
}

/// The type inside lists.
pub(crate) fn leaf(ty: &FieldType) -> &FieldType {
    match ty {
        FieldType::List(of) => leaf(of),
        ty => ty,
    }
}

fn field_at<'f>(fields: &'f IndexMap<Arc<str>, Field>, path: &str) -> Option<&'f Field> {
    let mut parts = path.split(['/', '.']);
    let mut field = fields.get(parts.next()?)?;
    for part in parts {
        field = field.ty.record()?.get(part)?;
    }
    Some(field)
}

/// Values of facets are segments of addresses.
pub(super) fn check(kind: &Kind, kinds: &Kinds, found: &mut Vec<Diagnostic>) {
    let mut bad = |reason: String| found.push(Diagnostic::at(&BAD_KIND, kind.span).arg("reason", reason));
    for facet in kind.facets.iter().filter(|facet| facet.by == Cut::Value) {
        let Some(field) = kind.field_at(&facet.field) else { continue };
        let values = match leaf(&field.ty) {
            FieldType::Choice { choices, .. } => choices.as_slice(),
            FieldType::Term { vocabulary } => kinds.vocabularies.get(vocabulary).map(|v| v.terms.as_slice()).unwrap_or_default(),
            _ => continue,
        };
        for value in values {
            if let Err(reason) = check_segment(value) {
                bad(format!("`{value}` of `{}` cannot stand in an address, as values of facets do: {reason}", facet.field));
            }
        }
    }
}
