//! Rules about what an entry says by itself, whatever the day.

use std::fmt::Display;

use rust_decimal::Decimal;

use super::is_archived;
use crate::{
    diag::{Diagnostic, Span},
    locale::PartialDate,
    model::{
        codes::{
            CRITERIA_AGAINST_CATEGORY, DATES_OUT_OF_ORDER, DEADLINE_BEFORE_OPENING, MISSING_FIELD, NO_FOREIGN_PARTY,
            NO_SUCH_LUNAR_DAY, OUT_OF_RANGE, PERSON_WITHOUT_BASIS, TOO_FEW,
        },
        entry::Entry,
        value::{Edition, Fact, Facts, MonthDay, Value},
    },
};

/// `later` is not before `earlier`; instants are compared where both are given.
pub(super) fn order(entry: &Entry, earlier: &str, later: &str, found: &mut Vec<Diagnostic>) {
    let (Some(first), Some(second), Some(fact)) = (entry.date(earlier), entry.date(later), entry.fact(later)) else { return };
    match (instant(entry, earlier), instant(entry, later)) {
        (Some(first), Some(second)) if second < first => {
            found.push(in_wrong_order(fact.span, (earlier, first), (later, second)));
        }
        (Some(_), Some(_)) => {}
        _ if second.certainly_before(&first) => {
            found.push(in_wrong_order(fact.span, (earlier, first), (later, second)));
        }
        _ => {}
    }
}

fn instant<'e>(entry: &'e Entry, field: &str) -> Option<&'e jiff::Zoned> {
    match &entry.fact(field)?.value {
        Value::Moment(moment) => moment.time.as_ref(),
        _ => None,
    }
}

fn in_wrong_order(span: Span, first: (&str, impl Display), second: (&str, impl Display)) -> Diagnostic {
    let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, span).arg("earlier", first.0).arg("first", first.1);
    finding.arg("later", second.0).arg("second", second.1)
}

/// What a unit came from is not younger than the unit, nor what it became older.
pub(super) fn history(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(start) = entry.date("valid_from") else { return };
    for item in items(entry, "predecessors") {
        if let Some((date, span)) = date_in(item, "date")
            && start.certainly_before(&date)
        {
            found.push(in_wrong_order(span, ("predecessors/date", date), ("valid_from", start)));
        }
    }
    for item in items(entry, "successors") {
        if let Some((date, span)) = date_in(item, "date")
            && date.certainly_before(&start)
        {
            found.push(in_wrong_order(span, ("valid_from", start), ("successors/date", date)));
        }
    }
}

/// The items of a list.
pub(super) fn items<'a>(entry: &'a Entry, field: &str) -> &'a [Fact] {
    match entry.fact(field).map(|fact| &fact.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// A date of a record, with its place.
pub(super) fn date_in(item: &Fact, name: &str) -> Option<(PartialDate, Span)> {
    let Value::Record(facts) = &item.value else { return None };
    let fact = facts.get(name)?;
    match fact.value {
        Value::Date(date) => Some((date, fact.span)),
        _ => None,
    }
}

pub(super) fn deadline(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let (Some(opened), Some(deadline), Some(fact)) = (entry.date("opened"), entry.date("deadline"), entry.fact("deadline"))
    else {
        return;
    };
    if deadline.certainly_before(&opened) {
        let finding = Diagnostic::at(&DEADLINE_BEFORE_OPENING, fact.span).arg("deadline", deadline).arg("opened", opened);
        found.push(match entry.fact("opened") {
            Some(opened) => finding.see("other-value", opened.span),
            None => finding,
        });
    }
}

pub(super) fn funding_or_form(entry: &Entry, found: &mut Vec<Diagnostic>) {
    if !is_archived(entry) && entry.fact("form").is_none() && entry.fact("funding").is_none() {
        found.push(Diagnostic::at(&MISSING_FIELD, entry.span).arg("field", "form"));
    }
}

pub(super) fn editions(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let mut editions: Vec<(&Edition, Span)> = items(entry, "editions")
        .iter()
        .filter_map(|fact| match &fact.value {
            Value::Edition(edition) => Some((edition, fact.span)),
            _ => None,
        })
        .collect();
    editions.sort_by_key(|(edition, _)| (edition.start.first_day(), edition.year));
    for pair in editions.windows(2) {
        let [(before, _), (after, span)] = pair else { continue };
        let overlap = after.start.certainly_before(&before.end);
        if overlap {
            let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, *span).arg("earlier", format!("editions {} end", before.year));
            let finding = finding.arg("first", before.end).arg("later", format!("editions {} start", after.year));
            found.push(finding.arg("second", after.start));
        }
    }
}

pub(super) fn lunar_day(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(fact) = entry.fact("rule") else {
        if entry.word("calendar") == Some("lunisolar-vn") {
            found.push(Diagnostic::at(&MISSING_FIELD, entry.span).arg("field", "rule"));
        }
        return;
    };
    let Value::Recurrence(rule) = &fact.value else { return };
    let lunar = entry.word("calendar") == Some("lunisolar-vn");
    for day in std::iter::once(rule.from).chain(rule.to) {
        if let Some(reason) = impossible(day, lunar) {
            let calendar = if lunar { "Vietnamese lunisolar" } else { "Gregorian" };
            found.push(Diagnostic::at(&NO_SUCH_LUNAR_DAY, fact.span).arg("calendar", calendar).arg("reason", reason));
        }
    }
}

fn impossible(date: MonthDay, lunar: bool) -> Option<String> {
    let most = match (lunar, date.month) {
        (true, _) => 30,
        (false, 2) => 29,
        (false, 4 | 6 | 9 | 11) => 30,
        (false, _) => 31,
    };
    let day = date.day.filter(|day| *day > most)?;
    Some(format!("month {} never has a day {day}", date.month))
}

/// Criteria i–vi are cultural, vii–x natural (Operational Guidelines for the World Heritage Convention, 77).
pub(super) fn criteria(entry: &Entry, found: &mut Vec<Diagnostic>) {
    for item in items(entry, "designations") {
        let Value::Record(facts) = &item.value else { continue };
        let criteria = criteria_of(facts);
        let Some((Value::Choice { key: category, .. }, span)) = facts.get("category").map(|fact| (&fact.value, fact.span)) else {
            continue;
        };
        if criteria.is_empty() {
            continue;
        }
        let cultural = criteria.iter().any(|c| matches!(*c, "i" | "ii" | "iii" | "iv" | "v" | "vi"));
        let natural = criteria.iter().any(|c| matches!(*c, "vii" | "viii" | "ix" | "x"));
        let expected = match (cultural, natural) {
            (true, true) => "mixed",
            (true, false) => "cultural",
            _ => "natural",
        };
        if **category != *expected {
            let finding = Diagnostic::at(&CRITERIA_AGAINST_CATEGORY, span).arg("criteria", criteria.join(", "));
            found.push(finding.arg("expected", expected).arg("written", category).fix(span, format!("\"{expected}\"")));
        }
    }
}

fn criteria_of(facts: &Facts) -> Vec<&str> {
    match facts.get("criteria").map(|fact| &fact.value) {
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Choice { key, .. } => Some(&**key),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// A list has items enough; that a needed list is missing has been said.
pub(super) fn at_least(entry: &Entry, field: &str, count: usize, found: &mut Vec<Diagnostic>) {
    let Some(fact) = entry.fact(field) else { return };
    let has = items(entry, field).len();
    if has < count {
        found.push(Diagnostic::at(&TOO_FEW, fact.span).arg("field", field).arg("has", has).arg("count", count));
    }
}

pub(super) fn range(entry: &Entry, field: &str, min: i64, max: i64, found: &mut Vec<Diagnostic>) {
    let Some(fact) = entry.fact(field) else { return };
    let number = match &fact.value {
        Value::Share(number) | Value::Decimal(number) => *number,
        Value::Integer(number) => (*number).into(),
        Value::Quantity(quantity) => quantity.value,
        _ => return,
    };
    if number < Decimal::from(min) || number > Decimal::from(max) {
        let finding = Diagnostic::at(&OUT_OF_RANGE, fact.span).arg("field", field).arg("value", number);
        found.push(finding.arg("min", min).arg("max", max));
    }
}

/// Two parties at least are of different countries.
pub(super) fn foreign_party(entry: &Entry, field: &str, found: &mut Vec<Diagnostic>) {
    let parties = items(entry, field);
    let mut countries: Vec<&str> = parties.iter().filter_map(|party| word_in(party, "country")).collect();
    // What a party lacks has been said, and that one party makes no agreement.
    if countries.len() < parties.len() || parties.len() < 2 {
        return;
    }
    countries.sort_unstable();
    countries.dedup();
    if let (1, Some(fact), Some(country)) = (countries.len(), entry.fact(field), countries.first()) {
        found.push(Diagnostic::at(&NO_FOREIGN_PARTY, fact.span).arg("country", country));
    }
}

fn word_in<'f>(item: &'f Fact, name: &str) -> Option<&'f str> {
    let Value::Record(facts) = &item.value else { return None };
    match &facts.get(name)?.value {
        Value::Country(code) => Some(code),
        Value::Text(text) => Some(&text.text),
        _ => None,
    }
}

/// Whoever is named is named by law or by consent (as the type `person` asks by itself).
pub(super) fn named_by_right(entry: &Entry, field: &str, found: &mut Vec<Diagnostic>) {
    for item in items(entry, field) {
        let Value::Record(facts) = &item.value else { continue };
        if !facts.contains_key("consent") && !facts.contains_key("legal_basis") {
            let name = word_in(item, "name").unwrap_or("?");
            found.push(Diagnostic::at(&PERSON_WITHOUT_BASIS, item.span).arg("name", name));
        }
    }
}

/// What came of something is told in order of time, and is not older than the thing.
pub(super) fn items_order(entry: &Entry, field: &str, after: &str, found: &mut Vec<Diagnostic>) {
    let name = format!("{field}/date");
    let mut before = entry.date(after).map(|date| (after.to_owned(), date));
    for (date, span) in items(entry, field).iter().filter_map(|item| date_in(item, "date")) {
        if let Some((earlier, first)) = before.as_ref().filter(|(_, first)| date.certainly_before(first)) {
            found.push(in_wrong_order(span, (earlier, *first), (&name, date)));
        }
        before = Some((name.clone(), date));
    }
}
