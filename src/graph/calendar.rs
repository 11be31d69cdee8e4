//! When festivals take place: confirmed editions as they were announced, other years computed by the festival's rule in the
//! Gregorian or the Vietnamese lunisolar calendar. A confirmed edition wins over the computed day of its year.

use jiff::civil::Date;

use super::portal::Portal;
use crate::{
    locale::{LunarDate, PartialDate, lunar},
    model::{
        Entry,
        value::{Citation, EditionStatus, Leap, MonthDay, Recurrence, Value},
    },
};

/// One time that a festival takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The year it is named after.
    pub year: i32,
    /// First day.
    pub start: PartialDate,
    /// Last day.
    pub end: PartialDate,
    /// `None` when the day was computed.
    pub confirmed: Option<Confirmed>,
}

/// What is known of an announced edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// Whether the organiser has confirmed it; else it is announced only.
    pub firmly: bool,
    /// What became of it.
    pub status: EditionStatus,
    /// Who says so.
    pub source: Citation,
}

/// All occasions of a festival, in order of time.
pub fn occasions(portal: &Portal, entry: &Entry) -> Vec<Occasion> {
    let mut all: Vec<Occasion> = match entry.fact("editions").map(|fact| &fact.value) {
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Edition(edition) => Some(Occasion {
                    year: edition.year,
                    start: edition.start,
                    end: edition.end,
                    confirmed: Some(Confirmed {
                        firmly: edition.confirmed,
                        status: edition.status,
                        source: edition.source.clone(),
                    }),
                }),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    if let Some(Value::Recurrence(rule)) = entry.fact("rule").map(|fact| &fact.value) {
        let announced: Vec<i32> = all.iter().map(|occasion| occasion.year).collect();
        all.extend(computed(portal, entry, rule).into_iter().filter(|occasion| !announced.contains(&occasion.year)));
    }
    all.sort_by_key(|occasion| (occasion.start.first_day(), occasion.year));
    all
}

/// The occasions whose first and last days are known: a calendar program has no place for "in May".
pub fn dated(portal: &Portal, entry: &Entry) -> Vec<Occasion> {
    let mut all = occasions(portal, entry);
    all.retain(|occasion| occasion.start.day().is_some() && occasion.end.day().is_some());
    all
}

/// The occasion that is on today or comes next; a cancelled or postponed one does not count.
pub fn next(portal: &Portal, entry: &Entry) -> Option<Occasion> {
    let today = portal.around.clock.today;
    let takes_place = |occasion: &Occasion| {
        let status = occasion.confirmed.as_ref().map(|confirmed| confirmed.status);
        !matches!(status, Some(EditionStatus::Cancelled | EditionStatus::Postponed))
    };
    occasions(portal, entry).into_iter().find(|occasion| occasion.end.last_day() >= today && takes_place(occasion))
}

/// The days that the rule gives in the portal's span of years. A festival held every second or nth year is computed only
/// from a year that an edition names; an irregular one never.
fn computed(portal: &Portal, entry: &Entry, rule: &Recurrence) -> Vec<Occasion> {
    let (from, to) = portal.model.settings.lunar;
    let every = match entry.word("recurrence") {
        Some("annual") => 1,
        Some("biennial") => 2,
        Some("every-n") => i32::try_from(entry.integer("every").unwrap_or(1)).unwrap_or(1),
        _ => return Vec::new(),
    };
    let Some(first) = anchor(entry, every) else { return Vec::new() };
    let lunisolar = entry.word("calendar") == Some("lunisolar-vn");
    (from..=to)
        .filter(|year| (i32::from(*year) - first).rem_euclid(every.max(1)) == 0)
        .flat_map(|year| if lunisolar { in_lunar_year(rule, year) } else { in_year(rule, year).into_iter().collect() })
        .collect()
}

/// A year in which the festival took place, to count from.
fn anchor(entry: &Entry, every: i32) -> Option<i32> {
    if every <= 1 {
        return Some(0);
    }
    match entry.fact("editions").map(|fact| &fact.value) {
        Some(Value::List(items)) => items.iter().find_map(|item| match &item.value {
            Value::Edition(edition) => Some(edition.year),
            _ => None,
        }),
        _ => None,
    }
}

fn occasion(year: i16, start: Date, end: Date) -> Occasion {
    Occasion { year: i32::from(year), start: start.into(), end: end.into(), confirmed: None }
}

fn in_year(rule: &Recurrence, year: i16) -> Option<Occasion> {
    let day = |date: MonthDay, year: i16| -> Option<Date> {
        let month = i8::try_from(date.month).ok()?;
        let first = Date::new(year, month, 1).ok()?;
        match date.day {
            // 29 February comes round every fourth year only.
            Some(day) => Date::new(year, month, i8::try_from(day).ok()?).ok(),
            None => Some(first.last_of_month()),
        }
    };
    let start = day(rule.from, year)?;
    let end = match rule.to {
        Some(to) if to.month < rule.from.month => day(to, year + 1)?,
        Some(to) => day(to, year)?,
        None => start,
    };
    Some(occasion(year, start, end))
}

/// The days of a lunar year; two of them when the rule holds in a leap month as well.
fn in_lunar_year(rule: &Recurrence, year: i16) -> Vec<Occasion> {
    let leap = lunar::leap_month(year) == Some(rule.from.month);
    let months: &[bool] = if leap && rule.leap == Leap::Both { &[false, true] } else { &[false] };
    months.iter().filter_map(|leap| lunar_occasion(rule, year, *leap)).collect()
}

fn lunar_occasion(rule: &Recurrence, year: i16, leap: bool) -> Option<Occasion> {
    let day = |date: MonthDay, year: i16| -> Option<Date> {
        let leap = leap && date.month == rule.from.month;
        let length = lunar::month_length(year, date.month, leap)?;
        // A month of 29 days has no thirtieth: the festival is then held on its last day.
        let day = date.day.unwrap_or(length).min(length);
        lunar::to_solar(LunarDate { year, month: date.month, leap, day })
    };
    let start = day(rule.from, year)?;
    let end = match rule.to {
        Some(to) if to.month < rule.from.month => day(to, year + 1)?,
        Some(to) => day(to, year)?,
        None => start,
    };
    // Named after the Gregorian year in which it begins, as people do.
    Some(occasion(start.year(), start, end))
}
