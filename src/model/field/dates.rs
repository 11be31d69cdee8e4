//! Dates, ranges, instants.

use jiff::{Timestamp, Zoned, fmt::temporal::Pieces, tz::TimeZone};

use super::{Place, Reading};
use crate::{
    diag::Diagnostic,
    locale::PartialDate,
    model::{
        codes::DATES_OUT_OF_ORDER,
        form::Form,
        value::{Moment, Value},
    },
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

    /// A date at its precision; or a date and time of day with an offset (RFC 3339) or a zone (RFC 9557).
    pub(in crate::model) fn moment(&mut self, node: &Node, place: &Place) -> Option<Moment> {
        const EXPECTED: &str = "a date, or a time with its zone, as in \"2027-04-16T08:00[Asia/Ho_Chi_Minh]\"";
        let Some(written) = node.scalar() else { return self.wrong(node, place, EXPECTED) };
        if let Ok(date) = written.parse() {
            return Some(Moment { date, time: None });
        }
        match zoned(written) {
            Some(time) => Some(Moment { date: time.date().into(), time: Some(time) }),
            None if written.parse::<jiff::civil::DateTime>().is_ok() => self.bad(
                node.span,
                place,
                "the time does not say its zone",
                "write it as in \"2027-04-16T08:00[Asia/Ho_Chi_Minh]\"",
            ),
            None => self.wrong(node, place, EXPECTED),
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

/// A time in a named zone, else at a fixed offset.
fn zoned(written: &str) -> Option<Zoned> {
    if written.ends_with(']') {
        return written.parse().ok();
    }
    let pieces = Pieces::parse(written).ok()?;
    let offset = pieces.to_numeric_offset()?;
    pieces.date().to_datetime(pieces.time()?).to_zoned(TimeZone::fixed(offset)).ok()
}
