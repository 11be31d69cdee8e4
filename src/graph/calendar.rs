//! When entries take place: editions as they were announced, the times that an entry itself gives, and other years computed by
//! its rule in the Gregorian or the Vietnamese lunisolar calendar. An announced edition wins over the computed day of its year.
//!
//! Which fields tell it follows from their types: a list of editions, a rule of recurrence; and in a kind that is exported as
//! iCalendar, a range of dates, or two fields that the kind declares to be schema.org's `startDate` and `endDate`.

use jiff::{Timestamp, ToSpan as _, Zoned, civil::Date, tz::TimeZone};

use super::portal::Portal;
use crate::{
    locale::{LunarDate, PartialDate, lunar},
    model::{
        Clock, Entry,
        value::{Citation, EditionStatus, Leap, MonthDay, Recurrence, Value},
    },
};

/// One time that something takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The year it is named after.
    pub year: i32,
    /// First day.
    pub start: PartialDate,
    /// Last day.
    pub end: PartialDate,
    /// Beginning and end to the minute, where the entry gives them, each in the zone of its place.
    pub times: Option<(Zoned, Zoned)>,
    /// Who says so.
    pub basis: Basis,
}

/// What an occasion rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// It was computed.
    Rule,
    /// An edition was announced.
    Edition(Announced),
    /// The entry is about this one time.
    Entry,
}

/// What is known of an announced edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// Whether the organiser has confirmed it; else it is announced only.
    pub firmly: bool,
    /// What became of it.
    pub status: EditionStatus,
    /// Who says so.
    pub source: Citation,
}

impl Occasion {
    /// The announced edition, if it is one.
    pub fn edition(&self) -> Option<&Announced> {
        match &self.basis {
            Basis::Edition(announced) => Some(announced),
            _ => None,
        }
    }

    /// Whether it takes place at the time given, as far as is known: not when it was cancelled, or put off to no day yet.
    pub fn takes_place(&self) -> bool {
        let status = self.edition().map(|edition| edition.status);
        !matches!(status, Some(EditionStatus::Cancelled | EditionStatus::Postponed))
    }

    /// The instant from which it lies behind: its end, or the midnight after its last day in `zone`, the portal's. `None` at the
    /// end of time.
    pub fn over_from(&self, zone: &TimeZone) -> Option<Timestamp> {
        match &self.times {
            Some((_, end)) => Some(end.timestamp()),
            None => day_after(self.end.last_day(), zone),
        }
    }

    /// Whether it lies behind.
    pub fn is_over(&self, clock: &Clock, zone: &TimeZone) -> bool {
        self.over_from(zone).is_some_and(|from| from <= clock.now)
    }

    /// The key of its state, after `occasion-` in the portal's words: `expected` (computed), `announced`, `confirmed`,
    /// `cancelled`, `postponed`, `rescheduled`. `None` for what an entry says of itself.
    pub fn state(&self) -> Option<&'static str> {
        match &self.basis {
            Basis::Entry => None,
            Basis::Rule => Some("expected"),
            Basis::Edition(edition) => Some(match edition.status {
                EditionStatus::Cancelled => "cancelled",
                EditionStatus::Postponed => "postponed",
                EditionStatus::Rescheduled => "rescheduled",
                EditionStatus::Scheduled if edition.firmly => "confirmed",
                EditionStatus::Scheduled => "announced",
            }),
        }
    }
}

/// The first instant of the day after `day` in `zone`. `None` at the end of time.
pub(super) fn day_after(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(day.checked_add(1.day()).ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}

/// All occasions of an entry, in order of time.
pub fn occasions(portal: &Portal, entry: &Entry) -> Vec<Occasion> {
    let mut all = editions(entry);
    for fact in entry.facts.values() {
        match &fact.value {
            Value::Recurrence(rule) => {
                let announced: Vec<i32> = all.iter().map(|occasion| occasion.year).collect();
                all.extend(computed(portal, entry, rule).into_iter().filter(|occasion| !announced.contains(&occasion.year)));
            }
            Value::DateRange(start, end) if is_exported(entry) => all.push(Occasion::of_entry(*start, *end, None)),
            _ => {}
        }
    }
    if is_exported(entry) {
        all.extend(from_to(portal, entry));
    }
    all.sort_by_key(|occasion| (occasion.start.first_day(), occasion.year));
    all
}

/// Format name, in a kind's `exports`, of what a calendar program reads.
const FORMAT: &str = "ics";

/// Whether the entries of `entry`'s kind stand in calendars.
pub fn is_exported(entry: &Entry) -> bool {
    entry.kind.exports.iter().any(|format| &**format == FORMAT)
}

/// The editions that were announced.
fn editions(entry: &Entry) -> Vec<Occasion> {
    let lists = entry.facts.values().filter_map(|fact| match &fact.value {
        Value::List(items) => Some(items),
        _ => None,
    });
    let edition = |value: &Value| match value {
        Value::Edition(edition) => Some(Occasion {
            year: edition.year,
            start: edition.start,
            end: edition.end,
            times: None,
            basis: Basis::Edition(Announced {
                firmly: edition.confirmed,
                status: edition.status,
                source: edition.source.clone(),
            }),
        }),
        _ => None,
    };
    lists.flatten().filter_map(|item| edition(&item.value)).collect()
}

/// Properties of schema.org by which a kind declares its first and last day.
const START: &str = "startDate";
const END: &str = "endDate";

/// The one time of an entry that has a beginning; without an end, it ends on the same day.
fn from_to(portal: &Portal, entry: &Entry) -> Option<Occasion> {
    let zone = &portal.model.settings.timezone;
    let at = |property: &str| {
        let (name, _) = entry.kind.fields.iter().find(|(_, field)| field.schema_org.as_deref() == Some(property))?;
        point(&entry.fact(name)?.value, zone)
    };
    let (start, from) = at(START)?;
    let (end, to) = at(END).unwrap_or_else(|| (start, from.clone()));
    Some(Occasion::of_entry(start, end, from.zip(to)))
}

/// A day, with the instant when that is known.
fn point(value: &Value, zone: &TimeZone) -> Option<(PartialDate, Option<Zoned>)> {
    match value {
        Value::Date(date) => Some((*date, None)),
        Value::Moment(moment) => Some((moment.date, moment.time.clone())),
        Value::Instant(instant) => {
            let zoned = instant.to_zoned(zone.clone());
            Some((zoned.date().into(), Some(zoned)))
        }
        _ => None,
    }
}

impl Occasion {
    fn of_entry(start: PartialDate, end: PartialDate, times: Option<(Zoned, Zoned)>) -> Self {
        Self { year: start.year(), start, end, times, basis: Basis::Entry }
    }
}

/// The occasions whose first and last days are known: a calendar program has no place for "in May".
pub fn dated(portal: &Portal, entry: &Entry) -> Vec<Occasion> {
    let mut all = occasions(portal, entry);
    all.retain(|occasion| occasion.start.day().is_some() && occasion.end.day().is_some());
    all
}

/// The occasion that is on today or comes next; a cancelled or postponed one does not count.
pub fn next(portal: &Portal, entry: &Entry) -> Option<Occasion> {
    let (clock, zone) = (portal.around.clock.get(), &portal.model.settings.timezone);
    occasions(portal, entry).into_iter().find(|occasion| !occasion.is_over(clock, zone) && occasion.takes_place())
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
    editions(entry).first().map(|edition| edition.year)
}

fn occasion(year: i16, start: Date, end: Date) -> Occasion {
    Occasion { year: i32::from(year), start: start.into(), end: end.into(), times: None, basis: Basis::Rule }
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
