//! What time does to an entry: what is over or has run out is shown so from that day on and warned of, and never an error.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

use super::{Rule, When, is_archived, within::items};
use crate::{
    diag::{Diagnostic, Span},
    model::{
        Clock,
        codes::{MISSING_FIELD, NOMINAL, RAN_OUT, SIGNED_AHEAD, TIME_IS_OVER},
        entry::Entry,
        value::{Fact, Facts, Moment, Value},
    },
};

/// Whether a date field's value lies behind.
fn is_past(fact: &Fact, clock: &Clock) -> bool {
    match &fact.value {
        Value::Date(date) => date.last_day() < clock.today,
        Value::Moment(moment) => match &moment.time {
            Some(time) => time.timestamp() <= clock.now,
            None => moment.date.last_day() < clock.today,
        },
        _ => false,
    }
}

/// The instant from which a date field's value lies behind, by the same measure; `None` for other values, and at the end of time.
fn past_from(fact: &Fact, zone: &TimeZone) -> Option<Timestamp> {
    let date = match &fact.value {
        Value::Date(date) => *date,
        Value::Moment(Moment { time: Some(time), .. }) => return Some(time.timestamp()),
        Value::Moment(Moment { date, time: None }) => *date,
        _ => return None,
    };
    Some(date.last_day().tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}

/// The instants at which time changes what pages say of `entry` by its kind's rules: that it is over, that something in it has
/// run out. `zone` is the portal's.
pub(crate) fn turns(entry: &Entry, zone: &TimeZone) -> Vec<Timestamp> {
    let mut turns = Vec::new();
    for rule in &entry.kind.rules {
        match rule {
            Rule::Over { date, .. } => {
                let turn = entry.fact(date).and_then(|fact| past_from(fact, zone));
                turns.extend(turn.filter(|at| says_otherwise(entry, *at, zone)));
            }
            Rule::RanOut { field } => {
                let ends = held(entry, field).filter_map(|(facts, _)| past_from(facts.get("valid_to")?, zone));
                turns.extend(ends);
            }
            _ => {}
        }
    }
    turns
}

/// Whether what is over at `at` differs from what was just before: of several rules, the last one speaks.
fn says_otherwise(entry: &Entry, at: Timestamp, zone: &TimeZone) -> bool {
    let said = |now: Timestamp| {
        let clock = Clock { now, today: now.to_zoned(zone.clone()).date() };
        let states = entry.kind.rules.iter().filter_map(|rule| match rule {
            Rule::Over { when: Some(when), .. } => Some(over_in(entry, &when.field, &clock)),
            _ => None,
        });
        (over(entry, &clock), states.collect::<Vec<_>>())
    };
    at.checked_sub(1.nanosecond()).is_ok_and(|before| said(before) != said(at))
}

/// The label of the last rule by which the time of `entry` is over.
pub(crate) fn over<'e>(entry: &'e Entry, clock: &Clock) -> Option<&'e str> {
    overs(entry, clock).map(|(_, badge)| badge).last()
}

/// The label that stands in the place of what `field` still says, when the time of `entry` is over.
pub(crate) fn over_in<'e>(entry: &'e Entry, field: &str, clock: &Clock) -> Option<&'e str> {
    overs(entry, clock).filter(|(when, _)| when.is_some_and(|when| *when.field == *field)).map(|(_, badge)| badge).last()
}

/// The rules by which the time of `entry` is over: the state that each contradicts, and its label.
fn overs<'e>(entry: &'e Entry, clock: &Clock) -> impl Iterator<Item = (Option<&'e When>, &'e str)> {
    entry.kind.rules.iter().filter_map(|rule| match rule {
        Rule::Over { date, when, badge, .. } => {
            let counts = when.as_ref().is_none_or(|when| when.holds(entry));
            let past = counts && entry.fact(date).is_some_and(|fact| is_past(fact, clock));
            past.then_some((when.as_ref(), &**badge))
        }
        _ => None,
    })
}

pub(super) fn warn_over(entry: &Entry, date: &str, when: Option<&When>, clock: &Clock, found: &mut Vec<Diagnostic>) {
    let Some(fact) = entry.fact(date).filter(|fact| is_past(fact, clock)) else { return };
    if is_archived(entry) || !when.is_none_or(|when| when.holds(entry)) {
        return;
    }
    // What has to be changed is the state, where there is one.
    let span = when.and_then(|when| entry.fact(&when.field)).map_or(fact.span, |state| state.span);
    let day = entry.date(date).map_or_else(String::new, |date| date.to_string());
    found.push(Diagnostic::at(&TIME_IS_OVER, span).arg("field", date).arg("date", day));
}

/// Whether something in `entry` that holds for a time has run out.
pub(crate) fn ran_out(entry: &Entry, clock: &Clock) -> bool {
    entry.kind.rules.iter().any(|rule| match rule {
        Rule::RanOut { field } => held(entry, field).any(|(facts, _)| is_over(facts, clock)),
        _ => false,
    })
}

/// Whether the record `facts`, at the path `field` of `entry`, holds for a time and has run out.
pub(crate) fn record_ran_out(entry: &Entry, field: &str, facts: &Facts, clock: &Clock) -> bool {
    let ruled = entry.kind.rules.iter().any(|rule| matches!(rule, Rule::RanOut { field: named } if **named == *field));
    ruled && is_over(facts, clock)
}

fn is_over(facts: &Facts, clock: &Clock) -> bool {
    facts.get("valid_to").is_some_and(|fact| is_past(fact, clock))
}

/// The records under `field`, one or several.
fn held<'e>(entry: &'e Entry, field: &str) -> impl Iterator<Item = (&'e Facts, Span)> {
    let fact = entry.fact(field);
    let single = fact.filter(|fact| matches!(fact.value, Value::Record(_)));
    single.into_iter().chain(items(entry, field)).filter_map(|fact| match &fact.value {
        Value::Record(facts) => Some((facts, fact.span)),
        _ => None,
    })
}

pub(super) fn warn_ran_out(entry: &Entry, field: &str, clock: &Clock, found: &mut Vec<Diagnostic>) {
    if is_archived(entry) {
        return;
    }
    for (facts, span) in held(entry, field).filter(|(facts, _)| is_over(facts, clock)) {
        let fact = facts.get("valid_to");
        let date = fact.map(|fact| &fact.value);
        let date = match date {
            Some(Value::Date(date)) => date.to_string(),
            _ => String::new(),
        };
        let span = fact.map_or(span, |fact| fact.span);
        found.push(Diagnostic::at(&RAN_OUT, span).arg("field", field).arg("date", date));
    }
}

/// The date is there and has come, except while the entry says that it is still ahead.
pub(super) fn signed(entry: &Entry, date: &str, unless: &When, clock: &Clock, found: &mut Vec<Diagnostic>) {
    if unless.holds(entry) {
        return;
    }
    match (entry.date(date), entry.fact(date)) {
        (Some(signed), Some(fact)) if signed.first_day() > clock.today => {
            found.push(Diagnostic::at(&SIGNED_AHEAD, fact.span).arg("field", date).arg("date", signed));
        }
        (None, None) if !is_archived(entry) => found.push(Diagnostic::at(&MISSING_FIELD, entry.span).arg("field", date)),
        _ => {}
    }
}

/// Something has come of it since `months` months ago.
pub(super) fn nominal(entry: &Entry, field: &str, since: &str, months: i64, clock: &Clock, found: &mut Vec<Diagnostic>) {
    let results = items(entry, field).iter().filter_map(|item| super::within::date_in(item, "date")).map(|(date, _)| date);
    let Some(last) = results.chain(entry.date(since)).map(|date| date.last_day()).max() else { return };
    let due: Option<Date> = last.checked_add(months.months()).ok();
    if due.is_some_and(|due| due < clock.today) && !is_archived(entry) {
        let span = entry.fact(field).or_else(|| entry.fact(since)).map_or(entry.span, |fact| fact.span);
        found.push(Diagnostic::at(&NOMINAL, span).arg("months", months).arg("last", last));
    }
}
