//! Rules that are no field type: what several fields of an entry, or several entries, must say together. A kind switches them
//! on by name and says which of its fields are meant; a rule knows no kind.

mod across;
mod read;
mod time;
mod within;

use std::sync::Arc;

pub(super) use across::across;
pub(crate) use read::NAMES;
pub(super) use read::read;
pub(crate) use time::{over, over_in, ran_out, record_ran_out, turns};

use super::{Clock, entry::Entry};
use crate::diag::Diagnostic;

/// A rule with the fields that it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One date is not after another.
    Order {
        /// The date field that comes first.
        earlier: Arc<str>,
        /// The date field that follows.
        later: Arc<str>,
    },
    /// Predecessors and successors at or after `valid_from`.
    HistoryOrder,
    /// `deadline` not before `opened`.
    DeadlineAfterOpening,
    /// A project has `form` or `funding`.
    FundingOrForm,
    /// Editions start before they end and do not overlap.
    EditionOrder,
    /// A lunisolar rule names a day that can occur.
    LunarDayExists,
    /// Criteria and category of World Heritage agree.
    CriteriaCategory,
    /// A list has items enough.
    AtLeast {
        /// The list.
        field: Arc<str>,
        /// How many items it needs.
        count: usize,
    },
    /// A number lies between two others, both included.
    Within {
        /// The number's field.
        field: Arc<str>,
        /// Least.
        min: i64,
        /// Most.
        max: i64,
    },
    /// Of the parties in a list of records with `country`, one is of another country than another.
    ForeignParty {
        /// The list.
        field: Arc<str>,
    },
    /// Everybody named in a list of records has `legal_basis` or `consent`.
    NamedByRight {
        /// The list.
        field: Arc<str>,
    },
    /// The dates of a list's records follow each other, none before a date of the entry.
    ItemsOrder {
        /// The list.
        field: Arc<str>,
        /// The date field that they follow.
        after: Arc<str>,
    },
    /// A date is given and has come, except in some states.
    Signed {
        /// The date field.
        date: Arc<str>,
        /// In which states nothing has been signed yet.
        unless: When,
    },
    /// Something has come of it within a number of months.
    Nominal {
        /// The list of results, records with `date`.
        field: Arc<str>,
        /// The date field from which the first is waited for.
        since: Arc<str>,
        /// In which states results are expected.
        when: When,
        /// How many months may pass without one.
        months: i64,
    },
    /// Past a date, the entry says that it is over, and the officer is warned.
    Over {
        /// The date field; at a [`super::value::Moment`] with a time, it is over from that instant.
        date: Arc<str>,
        /// In which states it would still count; in any, when there is none.
        when: Option<When>,
        /// The label that page and card show: the word `badge-<badge>`.
        badge: Arc<str>,
        /// Whether there is something for the officer to do.
        warn: bool,
    },
    /// A record, or the records of a list, hold until their `valid_to`; past it they are shown as run out and warned of.
    RanOut {
        /// The record or list.
        field: Arc<str>,
    },
    /// Numbers of a section's issues are given once and grow with their dates.
    IssueOrder {
        /// The number's field.
        number: Arc<str>,
        /// The date field.
        date: Arc<str>,
    },
    /// What is superseded is not the later, and not superseded in a circle.
    Supersedes {
        /// The references.
        field: Arc<str>,
        /// The date field.
        date: Arc<str>,
    },
}

/// A choice or term field and those of its values that are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The field.
    pub field: Arc<str>,
    /// Its values.
    pub says: Vec<Arc<str>>,
}

impl When {
    fn holds(&self, entry: &Entry) -> bool {
        entry.word(&self.field).is_some_and(|word| self.says.iter().any(|said| **said == *word))
    }
}

impl Rule {
    /// The fields of the kind that it names.
    pub(super) fn fields(&self) -> Vec<&Arc<str>> {
        match self {
            Self::Order { earlier, later } => vec![earlier, later],
            Self::AtLeast { field, .. }
            | Self::Within { field, .. }
            | Self::ForeignParty { field }
            | Self::NamedByRight { field }
            | Self::RanOut { field } => vec![field],
            Self::ItemsOrder { field, after } => vec![field, after],
            Self::Signed { date, unless } => vec![date, &unless.field],
            Self::Nominal { field, since, when, .. } => vec![field, since, &when.field],
            Self::Over { date, when, .. } => std::iter::once(date).chain(when.iter().map(|when| &when.field)).collect(),
            Self::IssueOrder { number, date } => vec![number, date],
            Self::Supersedes { field, date } => vec![field, date],
            Self::HistoryOrder
            | Self::DeadlineAfterOpening
            | Self::FundingOrForm
            | Self::EditionOrder
            | Self::LunarDayExists
            | Self::CriteriaCategory => Vec::new(),
        }
    }
}

/// Checks every rule of the entry's kind that can be told from the entry alone.
pub(super) fn check(entry: &Entry, clock: &Clock) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in &entry.kind.rules {
        match rule {
            Rule::Order { earlier, later } => within::order(entry, earlier, later, &mut found),
            Rule::HistoryOrder => within::history(entry, &mut found),
            Rule::DeadlineAfterOpening => within::deadline(entry, &mut found),
            Rule::FundingOrForm => within::funding_or_form(entry, &mut found),
            Rule::EditionOrder => within::editions(entry, &mut found),
            Rule::LunarDayExists => within::lunar_day(entry, &mut found),
            Rule::CriteriaCategory => within::criteria(entry, &mut found),
            Rule::AtLeast { field, count } => within::at_least(entry, field, *count, &mut found),
            Rule::Within { field, min, max } => within::range(entry, field, *min, *max, &mut found),
            Rule::ForeignParty { field } => within::foreign_party(entry, field, &mut found),
            Rule::NamedByRight { field } => within::named_by_right(entry, field, &mut found),
            Rule::ItemsOrder { field, after } => within::items_order(entry, field, after, &mut found),
            Rule::Signed { date, unless } => time::signed(entry, date, unless, clock, &mut found),
            Rule::Nominal { field, since, when, months } => {
                if when.holds(entry) {
                    time::nominal(entry, field, since, *months, clock, &mut found);
                }
            }
            Rule::Over { warn: false, .. } | Rule::IssueOrder { .. } | Rule::Supersedes { .. } => {}
            Rule::Over { date, when, .. } => time::warn_over(entry, date, when.as_ref(), clock, &mut found),
            Rule::RanOut { field } => time::warn_ran_out(entry, field, clock, &mut found),
        }
    }
    within::order(entry, "published", "updated", &mut found);
    found
}

/// Whether an entry is kept as a record of what was: nothing in it needs to be brought up to date.
fn is_archived(entry: &Entry) -> bool {
    entry.word("status") == Some("archived")
}
