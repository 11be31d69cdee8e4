//! What time alone changes: the next instant at which a build would come out otherwise, though nobody edited anything. Whoever
//! asks the clock for something that readers see says here when the answer changes; `tests/it/due.rs` holds both together.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use super::{
    agenda::Month,
    calendar::{Occasion, day_after, is_exported, occasions},
    portal::{EntryId, Portal},
};
use crate::model::{State, rules};

/// The next change by date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// When. A build at this instant differs from one just before; builds from now until then are the same.
    pub at: Timestamp,
    /// What changes.
    pub cause: Cause,
    /// Whose, unless it is the portal's as a whole.
    pub entry: Option<EntryId>,
}

/// What changes by date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// An entry that is withheld until now appears.
    Appears,
    /// The time of an entry is over, or of something in it: a call, an agreement, a certificate.
    Over,
    /// Something that takes place lies behind.
    Passed,
    /// The year at the foot of every page.
    Year,
    /// The calendar goes on by a month, or security.txt by its day of expiry.
    Month,
}

impl Cause {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Appears => "appears",
            Self::Over => "over",
            Self::Passed => "passed",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl Portal {
    /// The next instant at which time alone would change what is published. `None` at the end of time.
    pub fn next_change(&self) -> Option<Change> {
        let of_entries = self.model.entries().iter().enumerate().flat_map(|(id, entry)| {
            let appears = self.appears(entry).map(|at| (at, Cause::Appears));
            let turns = if entry.is_visible() { rules::turns(entry, self.zone()) } else { Vec::new() };
            let over = turns.into_iter().map(|at| (at, Cause::Over));
            appears.into_iter().chain(over).map(move |(at, cause)| Change { at, cause, entry: Some(id) })
        });
        let passed = |(id, occasion): (EntryId, &Occasion)| {
            Some(Change { at: occasion.over_from(self.zone())?, cause: Cause::Passed, entry: Some(id) })
        };
        // What stands in no calendar may still tell on its own page when it takes place.
        let apart = self.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible() && !is_exported(entry));
        let apart: Vec<(EntryId, Occasion)> =
            apart.flat_map(|(id, entry)| occasions(self, entry).into_iter().map(move |occasion| (id, occasion))).collect();
        let passed = self.all_occasions().iter().chain(&apart).filter_map(|(id, occasion)| passed((*id, occasion)));
        let year = self.after(self.around.clock.get().today.last_of_year());
        let security = self.security_turns().filter(|_| self.security_contact().is_some());
        let whole = [(year, Cause::Year), (self.month_turns(), Cause::Month), (security, Cause::Month)];
        let whole = whole.into_iter().filter_map(|(at, cause)| Some(Change { at: at?, cause, entry: None }));
        of_entries.chain(passed).chain(whole).filter(|change| change.at > self.around.clock.get().now).min()
    }

    fn zone(&self) -> &TimeZone {
        &self.model.settings.timezone
    }

    fn after(&self, day: Date) -> Option<Timestamp> {
        day_after(day, self.zone())
    }

    /// When an entry is withheld no longer, if that is a matter of time alone.
    fn appears(&self, entry: &crate::model::Entry) -> Option<Timestamp> {
        let approved = !self.model.settings.approval_required || entry.fact("approval").is_some();
        match entry.state {
            State::Withheld { until } if approved => until,
            _ => None,
        }
    }

    /// The end of the month, if the pages of the calendar change with it.
    fn month_turns(&self) -> Option<Timestamp> {
        let today = self.around.clock.get().today;
        let (this, entering) = (Month::of(today), self.entering_month()?);
        // Every language lists what its entries' source languages do, or less.
        let goes = self.model.settings.languages.iter().any(|lang| self.has_month(this, lang));
        let comes = self.all_occasions().iter().any(|(_, occasion)| {
            let overlaps = occasion.start.first_day() <= entering.last() && occasion.end.last_day() >= entering.first();
            overlaps && (occasion.start.month().is_some() || Month::of(occasion.start.first_day()) == entering)
        });
        if goes || comes { self.after(today.last_of_month()) } else { None }
    }

    /// When security.txt names its next day: with the month, by UTC.
    fn security_turns(&self) -> Option<Timestamp> {
        day_after(self.utc_today().last_of_month(), &TimeZone::UTC)
    }

    fn utc_today(&self) -> Date {
        self.around.clock.get().now.to_zoned(TimeZone::UTC).date()
    }

    /// The day on which security.txt expires: a year after the first of the build's month. Less than a year ahead, as RFC 9116
    /// (2.5.5) recommends, and the same for every build of a month.
    pub fn security_expires(&self) -> Option<Date> {
        self.utc_today().first_of_month().checked_add(1.year()).ok()
    }

    /// The contact of security.txt; `None` where there is no such file: below the root of a host, or without a contact.
    pub fn security_contact(&self) -> Option<&str> {
        let contact = self.security_address()?;
        (&*self.around.base.path == "/").then_some(contact)
    }

    /// The same wherever the portal stands, for the lines that its administrator is given.
    pub fn security_address(&self) -> Option<&str> {
        self.model.settings.security_contact.as_deref()
    }
}
