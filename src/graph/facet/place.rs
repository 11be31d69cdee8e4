//! Where a value of an entry falls in a facet: a term, a place, a band, a month. Exact and without a language.

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::{
    graph::{
        calendar,
        portal::{EntryId, Portal},
    },
    locale::{PartialDate, Period},
    model::{
        Entry, Section,
        facet::{Cut, Facet, Stretch, leaf},
        kind::FieldType,
        value::{Money, Quantity, Value},
    },
};

/// A value of a facet. Within a facet their order is the order in which they are offered; of those that a language sorts
/// (entries, countries, languages), only the set counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::graph) enum Place {
    /// A term, by its rank in the vocabulary.
    Term { rank: usize, vocabulary: Arc<str>, id: Arc<str> },
    /// A choice, by its rank in the kind.
    Choice { rank: usize, vocabulary: Arc<str>, key: Arc<str> },
    /// An entry.
    Entry { id: EntryId, name: Arc<str> },
    /// A country of ISO 3166-1.
    Country(Arc<str>),
    /// A language's tag.
    Language(Arc<str>),
    /// Yes before no.
    No(bool),
    /// A year.
    Year(i32),
    /// A span of time, by its first day; the shorter one last.
    Time(Date, Period),
    /// A month of any year, 1 to 12.
    Month(u8),
    /// From a limit up to but not including the next, in a currency or a unit.
    Band { from: Option<Decimal>, to: Option<Decimal>, measure: Measure },
    /// An amount in a currency without a rate, a quantity in another unit: apart, never dropped.
    Apart(Measure),
}

/// What a band counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::graph) enum Measure {
    /// Money of a currency.
    Money(Arc<str>),
    /// A unit of quantities.
    Unit(Arc<str>),
    /// Hundredths.
    Share,
    /// Bare numbers.
    Number,
}

impl Place {
    /// Its segment in addresses.
    pub(in crate::graph) fn key(&self) -> String {
        match self {
            Self::Term { id, .. } => id.to_string(),
            Self::Choice { key, .. } => key.to_string(),
            Self::Entry { name, .. } => name.to_string(),
            Self::Country(code) => code.to_ascii_lowercase(),
            Self::Language(tag) => tag.to_ascii_lowercase(),
            Self::No(no) => if *no { "no" } else { "yes" }.to_owned(),
            Self::Year(year) => year.to_string(),
            Self::Time(_, period) => period.to_string().to_ascii_lowercase().replace('/', "-to-"),
            Self::Month(month) => format!("{month:02}"),
            Self::Band { from, to, .. } => match (from, to) {
                (Some(from), Some(to)) => format!("{}-to-{}", short(from), short(to)),
                (Some(from), None) => format!("from-{}", short(from)),
                (None, Some(to)) => format!("under-{}", short(to)),
                (None, None) => "any".to_owned(),
            },
            Self::Apart(_) => "other".to_owned(),
        }
    }
}

/// `10000000` as `10m`, `2.5` as `2.5`.
fn short(number: &Decimal) -> String {
    for (unit, letter) in [(1_000_000_000, "bn"), (1_000_000, "m"), (1_000, "k")] {
        let unit = Decimal::from(unit);
        if *number >= unit && (number % unit).is_zero() {
            return format!("{}{letter}", (number / unit).normalize());
        }
    }
    number.normalize().to_string()
}

/// The places of `entry` in `facet`.
pub(super) fn places(portal: &Portal, entry: &Entry, section: &Section, facet: &Facet) -> BTreeSet<Place> {
    if facet.by == Cut::Occasion {
        return months(portal, entry);
    }
    let Some(field) = section.kind.field_at(&facet.field) else { return BTreeSet::new() };
    let ty = leaf(&field.ty);
    let mut places = BTreeSet::new();
    for value in leaves(entry, &facet.field) {
        match &facet.by {
            Cut::Value => places.extend(by_value(portal, ty, value)),
            Cut::Money(_) => places.extend(by_money(portal, facet, value)),
            Cut::Number(limits) => places.extend(by_number(ty, limits, value)),
            Cut::Time(stretch) => places.extend(by_time(*stretch, value, portal)),
            Cut::Occasion => {}
        }
    }
    places
}

/// The values at a path such as `designations.list`, those inside lists one by one.
pub(in crate::graph) fn leaves<'e>(entry: &'e Entry, path: &str) -> Vec<&'e Value> {
    fn flat(value: &Value) -> Vec<&Value> {
        match value {
            Value::List(items) => items.iter().flat_map(|item| flat(&item.value)).collect(),
            value => vec![value],
        }
    }
    let mut parts = path.split(['/', '.']);
    let Some(first) = parts.next().and_then(|name| entry.facts.get(name)) else { return Vec::new() };
    let mut values = flat(&first.value);
    for part in parts {
        let inside = |value: &'e Value| match value {
            Value::Record(facts) => facts.get(part).map(|fact| flat(&fact.value)).unwrap_or_default(),
            _ => Vec::new(),
        };
        values = values.into_iter().flat_map(inside).collect();
    }
    values
}

fn by_value(portal: &Portal, ty: &FieldType, value: &Value) -> Option<Place> {
    let rank = |all: &[Arc<str>], one: &str| all.iter().position(|known| **known == *one).unwrap_or(all.len());
    Some(match (value, ty) {
        (Value::Term { vocabulary, id }, _) => {
            let terms = portal.model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice());
            Place::Term { rank: rank(terms.unwrap_or_default(), id), vocabulary: vocabulary.clone(), id: id.clone() }
        }
        (Value::Choice { vocabulary, key }, FieldType::Choice { choices, .. }) => {
            Place::Choice { rank: rank(choices, key), vocabulary: vocabulary.clone(), key: key.clone() }
        }
        (Value::Reference(reference), _) => {
            let id = portal.find(reference).filter(|id| portal.entry(*id).is_visible())?;
            Place::Entry { id, name: portal.entry(id).id.clone() }
        }
        (Value::Country(code), _) => Place::Country(code.clone()),
        (Value::Language(lang), _) => Place::Language(lang.as_str().into()),
        (Value::Bool(yes), _) => Place::No(!yes),
        (Value::Year(year), _) => Place::Year(*year),
        (Value::Month(month), _) => Place::Month(*month),
        _ => return None,
    })
}

/// A range of amounts falls into every band that it touches: whoever looks for one of them means it.
fn by_money(portal: &Portal, facet: &Facet, value: &Value) -> Vec<Place> {
    let (min, max, currency) = match value {
        Value::Money(Money { amount, currency }) => (amount, amount, currency),
        Value::MoneyRange { min, max, currency, .. } => (min, max.as_ref().unwrap_or(min), currency),
        _ => return Vec::new(),
    };
    let Some(bands) = portal.bands(facet) else { return Vec::new() };
    let convert = |amount: &Decimal| portal.model.rates.convert(*amount, currency, &bands.currency);
    let measure = Measure::Money(bands.currency.clone());
    match (convert(min), convert(max)) {
        (Some(min), Some(max)) => within(&bands.limits, min, max, &measure),
        _ => vec![Place::Apart(measure)],
    }
}

fn by_number(ty: &FieldType, limits: &[Decimal], value: &Value) -> Vec<Place> {
    let (number, measure) = match (value, ty) {
        (Value::Quantity(Quantity { value, unit }), FieldType::Quantity { units }) => {
            let first = units.first().unwrap_or(unit);
            if unit != first {
                return vec![Place::Apart(Measure::Unit(first.clone()))];
            }
            (*value, Measure::Unit(unit.clone()))
        }
        (Value::Share(share), _) => (*share, Measure::Share),
        (Value::Integer(number), _) => (Decimal::from(*number), Measure::Number),
        (Value::Decimal(number), _) => (*number, Measure::Number),
        _ => return Vec::new(),
    };
    within(limits, number, number, &measure)
}

/// The bands that hold something from `min` to `max`, both included.
fn within(limits: &[Decimal], min: Decimal, max: Decimal, measure: &Measure) -> Vec<Place> {
    let starts = std::iter::once(None).chain(limits.iter().copied().map(Some));
    let ends = limits.iter().copied().map(Some).chain(std::iter::once(None));
    let holds =
        |(from, to): &(Option<Decimal>, Option<Decimal>)| from.is_none_or(|from| max >= from) && to.is_none_or(|to| min < to);
    starts.zip(ends).filter(holds).map(|(from, to)| Place::Band { from, to, measure: measure.clone() }).collect()
}

fn by_time(stretch: Stretch, value: &Value, portal: &Portal) -> Vec<Place> {
    match value {
        Value::Date(date) => vec![stretched(stretch, *date)],
        Value::Moment(moment) => vec![stretched(stretch, moment.date)],
        Value::DateRange(start, end) => {
            BTreeSet::from([stretched(stretch, *start), stretched(stretch, *end)]).into_iter().collect()
        }
        Value::Instant(instant) => {
            let date = instant.to_zoned(portal.model.settings.timezone.clone()).date();
            vec![stretched(stretch, date.into())]
        }
        _ => Vec::new(),
    }
}

/// The stretch that a date lies in, never more precise than the date.
fn stretched(stretch: Stretch, date: PartialDate) -> Place {
    let year = PartialDate::new(date.year(), None, None).map(Period::At);
    let period = match (stretch, date.month()) {
        (Stretch::Month, Some(month)) => PartialDate::new(date.year(), Some(month), None).map(Period::At),
        (Stretch::Quarter, Some(month)) => {
            Ok(Period::Quarter { year: date.first_day().year(), quarter: ((month - 1) / 3 + 1) as i8 })
        }
        _ => year,
    };
    let period = period.unwrap_or(Period::At(date));
    Place::Time(period.first_day(), period)
}

/// Months of the year in which something that recurs falls, in any of the portal's years.
fn months(portal: &Portal, entry: &Entry) -> BTreeSet<Place> {
    let mut months = BTreeSet::new();
    for occasion in calendar::occasions(portal, entry) {
        let (Some(first), Some(last)) = (occasion.start.month(), occasion.end.month()) else { continue };
        let years = occasion.end.year() - occasion.start.year();
        let count = (i32::from(last) - i32::from(first) + 12 * years).clamp(0, 11);
        months.extend((0..=count).map(|step| Place::Month(((i32::from(first) - 1 + step) % 12 + 1).unsigned_abs() as u8)));
    }
    months
}
