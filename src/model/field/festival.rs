//! Editions of a festival and rules of recurrence.

use std::sync::Arc;

use super::{Place, Reading};
use crate::{
    diag::Diagnostic,
    model::{
        codes::NO_SUCH_LUNAR_DAY,
        form::Form,
        value::{Edition, EditionStatus, Leap, MonthDay, Recurrence},
    },
    parse::{Node, Value as Written},
};

impl Reading<'_> {
    pub(in crate::model) fn edition(&mut self, node: &Node, place: &Place) -> Option<Edition> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let year = form.need("year", &mut self.found).and_then(|node| self.integer(node, &place.inside("year", false), 1, 9_999));
        let start = self.needed_date(&mut form, "start", place);
        let end = self.needed_date(&mut form, "end", place);
        if form.take("confirmed").is_none() {
            let missing = form.missing("confirmed");
            self.found.push(missing);
        }
        let confirmed = form.bool("confirmed", &mut self.found);
        let known: Vec<Arc<str>> = ["scheduled", "cancelled", "postponed", "rescheduled"].map(Arc::from).into();
        let status = form.take("status").and_then(|node| self.one_of(node, &place.inside("status", false), &known));
        let source = form.need("source", &mut self.found).and_then(|node| self.citation(node, &place.inside("source", false)));
        form.finish(&mut self.found);
        let (start, end) = (start?, end?);
        self.in_order(node, place, start, end);
        let status = match status.as_deref() {
            Some("cancelled") => EditionStatus::Cancelled,
            Some("postponed") => EditionStatus::Postponed,
            Some("rescheduled") => EditionStatus::Rescheduled,
            _ => EditionStatus::Scheduled,
        };
        Some(Edition { year: i32::try_from(year?).ok()?, start, end, confirmed: confirmed?, status, source: source? })
    }

    /// `{ month, day, to_month, to_day, leap }`; whether the day can occur depends on the calendar and is a rule of the kind.
    pub(in crate::model) fn recurrence(&mut self, node: &Node, place: &Place) -> Option<Recurrence> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let month = form.need("month", &mut self.found).and_then(|node| self.month(node));
        let day = form.need("day", &mut self.found).and_then(|node| self.day(node));
        let to_month = form.take("to_month").map(|node| self.month(node));
        let to_day = form.take("to_day").map(|node| self.day(node));
        let known: Vec<Arc<str>> = ["never", "first", "both"].map(Arc::from).into();
        let leap = form.take("leap").and_then(|node| self.one_of(node, &place.inside("leap", false), &known));
        form.finish(&mut self.found);
        let from = MonthDay { month: month?, day: day? };
        let to = match (to_month, to_day) {
            (None, None) => None,
            (month, Some(day)) => Some(MonthDay { month: month.unwrap_or(Some(from.month))?, day: day? }),
            (Some(_), None) => {
                let missing = Form::of(node, "rule/", &mut self.found)?.missing("to_day");
                self.found.push(missing);
                None
            }
        };
        let leap = match leap.as_deref() {
            Some("first") => Leap::First,
            Some("both") => Leap::Both,
            _ => Leap::Never,
        };
        Some(Recurrence { from, to, leap })
    }

    fn month(&mut self, node: &Node) -> Option<u8> {
        self.day_of_rule(node, 12, "months are 1 to 12")
    }

    /// A day; the inner `None` is the month's last day.
    fn day(&mut self, node: &Node) -> Option<Option<u8>> {
        if node.text() == Some("last") {
            return Some(None);
        }
        self.day_of_rule(node, 31, "a month has at most 31 days (a lunar month 30)").map(Some)
    }

    fn day_of_rule(&mut self, node: &Node, most: u8, reason: &str) -> Option<u8> {
        let number = match &node.value {
            Written::Number(digits) => digits.parse().ok().filter(|n| (1..=most).contains(n)),
            _ => None,
        };
        if number.is_none() {
            self.found.push(Diagnostic::at(&NO_SUCH_LUNAR_DAY, node.span).arg("calendar", "festival").arg("reason", reason));
        }
        number
    }
}
