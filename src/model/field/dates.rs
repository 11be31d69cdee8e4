//! Dates, ranges, instants.

use jiff::Timestamp;

use super::{Place, Reading};
use crate::{
    diag::Diagnostic,
    locale::PartialDate,
    model::{codes::DATES_OUT_OF_ORDER, form::Form, value::Value},
    parse::Node,
};

impl Reading<'_> {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub(in crate::model) fn date(&mut self, node: &Node, place: &Place) -> Option<PartialDate> {
        const EXPECTED: &str = "a date, as in 2026-04-16, \"2026-04\" or \"2026\"";
        let Some(written) = node.scalar() else { return self.wrong(node, place, EXPECTED) };
        match written.parse() {
            Ok(date) => Some(date),
            Err(_) => self.wrong(node, place, EXPECTED),
        }
    }

    pub(in crate::model) fn needed_date(&mut self, form: &mut Form<'_>, name: &str, place: &Place) -> Option<PartialDate> {
        let node = form.need(name, &mut self.found)?;
        self.date(node, &place.inside(name, false))
    }

    pub(in crate::model) fn date_range(&mut self, node: &Node, place: &Place) -> Option<Value> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let start = self.needed_date(&mut form, "start", place);
        let end = self.needed_date(&mut form, "end", place);
        form.finish(&mut self.found);
        let (start, end) = (start?, end?);
        self.in_order(node, place, start, end);
        Some(Value::DateRange(start, end))
    }

    /// Reports an end that is before the start with certainty.
    pub(in crate::model) fn in_order(&mut self, node: &Node, place: &Place, start: PartialDate, end: PartialDate) {
        if end.certainly_before(&start) {
            let finding = Diagnostic::at(&DATES_OUT_OF_ORDER, node.span);
            let finding = finding.arg("earlier", place.inside("start", false).path).arg("first", start);
            self.found.push(finding.arg("later", place.inside("end", false).path).arg("second", end));
        }
    }

    /// RFC 3339 with an offset: an instant must mean one moment.
    pub(in crate::model) fn instant(&mut self, node: &Node, place: &Place) -> Option<Timestamp> {
        const EXPECTED: &str = "an instant with its offset, as in 2026-04-16T08:00:00+07:00";
        let Some(written) = node.scalar() else { return self.wrong(node, place, EXPECTED) };
        match written.parse() {
            Ok(instant) => Some(instant),
            Err(_) => self.wrong(node, place, EXPECTED),
        }
    }
}
