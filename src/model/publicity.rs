//! Who may see an entry, and when: status, publication date, embargo, approval.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    Request,
    assemble::Assembly,
    codes::{APPROVAL_MISSING, REVIEW_OVERDUE, WITHHELD},
    entry::{Entry, State},
    value::Value,
};
use crate::diag::{Diagnostic, Scope};

/// Decides the state of `entry` and says why it is withheld.
pub(super) fn decide(assembly: &mut Assembly<'_>, entry: &mut Entry) {
    if !entry.kind.fields.contains_key("status") {
        return;
    }
    let status = entry.word("status").unwrap_or("draft").to_owned();
    let zone = &assembly.settings.timezone;
    entry.state = match status.as_str() {
        "draft" | "review" | "approved" if assembly.request.drafts => State::Draft,
        "published" | "archived" => match not_yet(entry, assembly.clock.now, assembly.clock.today, zone) {
            Some((until, reason)) => {
                let until_text = until.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M %:z").to_string();
                let finding = Diagnostic::at(&WITHHELD, entry.span).arg("reason", reason).arg("entry", &entry.id);
                assembly.found.push(finding.arg("until", format!("; it appears with the first build after {until_text}")));
                State::Withheld { until: Some(until) }
            }
            None if assembly.settings.approval_required && entry.fact("approval").is_none() => {
                assembly.found.push(Diagnostic::at(&APPROVAL_MISSING, entry.span).arg("entry", &entry.id));
                State::Withheld { until: None }
            }
            None if status == "archived" => State::Archived,
            None => State::Public,
        },
        _ => {
            let reason = match status.as_str() {
                "withdrawn" => "its status is withdrawn".to_owned(),
                other => format!("its status is {other}, not published"),
            };
            assembly.found.push(Diagnostic::at(&WITHHELD, entry.span).arg("reason", reason).arg("entry", &entry.id));
            State::Withheld { until: None }
        }
    };
    overdue(assembly, entry);
}

/// The instant until which time alone withholds an entry, and why: the later of embargo and publication date, for both must have
/// passed.
fn not_yet(entry: &Entry, now: Timestamp, today: Date, zone: &TimeZone) -> Option<(Timestamp, &'static str)> {
    let embargo = match entry.fact("embargo").map(|fact| &fact.value) {
        Some(Value::Instant(embargo)) if *embargo > now => Some((*embargo, "it is under embargo")),
        _ => None,
    };
    let first = entry.date("published").map(|date| date.first_day()).filter(|first| *first > today);
    let ahead = first.and_then(|first| first.to_zoned(zone.clone()).ok());
    let ahead = ahead.map(|until| (until.timestamp(), "its publication date lies ahead"));
    embargo.into_iter().chain(ahead).max()
}

fn overdue(assembly: &mut Assembly<'_>, entry: &Entry) {
    let Some(fact) = entry.fact("review_by") else { return };
    let Value::Date(date) = fact.value else { return };
    if entry.is_visible() && date.last_day() < assembly.clock.today {
        assembly.found.push(Diagnostic::at(&REVIEW_OVERDUE, fact.span).arg("date", date));
    }
}

/// What an error in `entry`'s source costs.
pub(super) fn scope(entry: &Entry, request: Request) -> Scope {
    let meant = matches!(entry.word("status"), None | Some("published" | "archived"));
    let hidden = matches!(entry.word("status"), Some("withdrawn"));
    if meant || (request.drafts && !hidden) { Scope::Portal } else { Scope::Unpublished }
}
