//! What time does to an entry: what is over or has run out is shown so from that day on and warned of, and never an error.

use jiff::{ToSpan, civil::Date};

use super::{Rule, When, is_archived, within::items};
use crate::{
    diag::{Diagnostic, Span},
    model::{
        Clock,
        codes::{MISSING_FIELD, NOMINAL, RAN_OUT, SIGNED_AHEAD, TIME_IS_OVER},
        entry::Entry,
        value::{Fact, Facts, Value},
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
