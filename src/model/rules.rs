//! Rules that are no field type: what several fields of an entry must say together. A kind switches them on by name.

use jiff::civil::Date;

use super::{
    Clock,
    codes::{
        CALL_PAST_DEADLINE, CRITERIA_AGAINST_CATEGORY, DATES_OUT_OF_ORDER, DEADLINE_BEFORE_OPENING, MISSING_FIELD,
        NO_SUCH_LUNAR_DAY,
    },
    entry::Entry,
    kind::Rule,
    value::{Edition, Fact, Facts, MonthDay, Value},
};
use crate::diag::{Diagnostic, Span};

/// Checks every rule of the entry's kind.
pub(super) fn check(entry: &Entry, clock: &Clock) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in &entry.kind.rules {
        match rule {
            Rule::ValidityOrder => order(entry, "valid_from", "valid_to", &mut found),
            Rule::HistoryOrder => history(entry, &mut found),
            Rule::DeadlineAfterOpening => deadline(entry, &mut found),
            Rule::CallPastDeadline => past_deadline(entry, clock, &mut found),
            Rule::FundingOrForm => funding_or_form(entry, &mut found),
            Rule::EditionOrder => editions(entry, &mut found),
            Rule::LunarDayExists => lunar_day(entry, &mut found),
            Rule::CriteriaCategory => criteria(entry, &mut found),
        }
    }
    order(entry, "published", "updated", &mut found);
    found
}

fn order(entry: &Entry, earlier: &str, later: &str, found: &mut Vec<Diagnostic>) {
    let (Some(first), Some(second), Some(fact)) = (entry.date(earlier), entry.date(later), entry.fact(later)) else { return };
    if second.certainly_before(&first) {
        let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, fact.span).arg("earlier", earlier).arg("first", first);
        found.push(finding.arg("later", later).arg("second", second));
    }
}

/// What a unit came from is not younger than the unit, nor what it became older.
fn history(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(start) = entry.date("valid_from") else { return };
    for item in items(entry, "predecessors") {
        if let Some((date, span)) = date_in(item, "date")
            && start.certainly_before(&date)
        {
            let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, span).arg("earlier", "predecessors/date").arg("first", date);
            found.push(finding.arg("later", "valid_from").arg("second", start));
        }
    }
    for item in items(entry, "successors") {
        if let Some((date, span)) = date_in(item, "date")
            && date.certainly_before(&start)
        {
            let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, span).arg("earlier", "valid_from").arg("first", start);
            found.push(finding.arg("later", "successors/date").arg("second", date));
        }
    }
}

fn items<'a>(entry: &'a Entry, field: &str) -> &'a [Fact] {
    match entry.fact(field).map(|fact| &fact.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn date_in(item: &Fact, name: &str) -> Option<(crate::locale::PartialDate, Span)> {
    let Value::Record(facts) = &item.value else { return None };
    let fact = facts.get(name)?;
    match fact.value {
        Value::Date(date) => Some((date, fact.span)),
        _ => None,
    }
}

fn deadline(entry: &Entry, found: &mut Vec<Diagnostic>) {
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

/// The last day of the call of `entry`, if it says open.
pub(crate) fn call_ends(entry: &Entry) -> Option<Date> {
    let says_open = matches!(entry.word("call"), Some("open" | "closing"));
    entry.date("deadline").filter(|_| says_open).map(|deadline| deadline.last_day())
}

/// Whether the call of `entry` says open and is over.
pub(crate) fn call_is_over(entry: &Entry, clock: &Clock) -> bool {
    call_ends(entry).is_some_and(|day| day < clock.today)
}

fn past_deadline(entry: &Entry, clock: &Clock, found: &mut Vec<Diagnostic>) {
    if let (true, Some(deadline), Some(fact)) = (call_is_over(entry, clock), entry.date("deadline"), entry.fact("call")) {
        found.push(Diagnostic::at(&CALL_PAST_DEADLINE, fact.span).arg("deadline", deadline));
    }
}

fn funding_or_form(entry: &Entry, found: &mut Vec<Diagnostic>) {
    if entry.word("status") != Some("archived") && entry.fact("form").is_none() && entry.fact("funding").is_none() {
        found.push(Diagnostic::at(&MISSING_FIELD, entry.span).arg("field", "form"));
    }
}

fn editions(entry: &Entry, found: &mut Vec<Diagnostic>) {
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

fn lunar_day(entry: &Entry, found: &mut Vec<Diagnostic>) {
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
fn criteria(entry: &Entry, found: &mut Vec<Diagnostic>) {
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
