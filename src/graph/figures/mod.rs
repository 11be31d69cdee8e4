//! Every figure of the portal, with the borders it speaks of: what can be compared, what contradicts what, what is too old.
//! Knows entries and the history of localities; must never know a language or a page, and never adds one figure to another.

mod checks;
mod compare;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use checks::{Recomputed, recomputed};
pub use compare::{Change, Comparison, Reason, Refusal, compare};

pub(super) use checks::check;

use super::portal::EntryId;
use crate::{
    diag::Span,
    model::{
        Entry, Model,
        value::{Fact, Figure, Territory, Value},
    },
};

/// A figure where it stands, with the borders it speaks of.
#[derive(Clone, Debug)]
pub struct Observed {
    /// The entry that has it.
    pub entry: EntryId,
    /// Where it is written.
    pub span: Span,
    /// The figure.
    pub figure: Figure,
    /// The borders of its territory.
    pub borders: Borders,
    /// Whether its entry is made up: such figures meet none but each other.
    pub illustrative: bool,
}

/// Which borders of a territory a figure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Borders {
    /// Those after so many changes that the portal knows of.
    After(usize),
    /// It does not say, and they have changed since its time.
    Unsaid,
}

/// The days on which the borders of localities changed, by their ids.
struct History<'m> {
    changes: BTreeMap<&'m str, BTreeSet<Date>>,
}

impl<'m> History<'m> {
    fn of(model: &'m Model) -> Self {
        let localities = model.entries().iter().filter(|entry| model.kinds.is_a(&entry.kind.id, "locality"));
        Self { changes: localities.map(|entry| (&*entry.id, changes(entry))).collect() }
    }

    /// The borders that `figure` means: those of `territory_as_of`, else those at the end of its period.
    fn borders(&self, figure: &Figure) -> Borders {
        let Territory::Locality(reference) = &figure.territory else { return Borders::After(0) };
        let Some(changes) = self.changes.get(&*reference.id) else { return Borders::After(0) };
        let day = figure.territory_as_of.map_or_else(|| figure.period.last_day(), |date| date.last_day());
        match changes.range(..=day).count() {
            // Before the first day that the portal knows of: a territory that is no more, and nobody says which.
            0 if figure.territory_as_of.is_none() && !changes.is_empty() => Borders::Unsaid,
            passed => Borders::After(passed),
        }
    }
}

/// Every day on which a locality came to be what it is, took in others, or passed into others.
fn changes(entry: &Entry) -> BTreeSet<Date> {
    let mut days: BTreeSet<Date> = entry.date("valid_from").map(|date| date.first_day()).into_iter().collect();
    for field in ["predecessors", "successors"] {
        let Some(Value::List(items)) = entry.fact(field).map(|fact| &fact.value) else { continue };
        for item in items {
            if let Value::Record(facts) = &item.value
                && let Some(Value::Date(date)) = facts.get("date").map(|fact| &fact.value)
            {
                days.insert(date.first_day());
            }
        }
    }
    days
}

/// The day of the last change of the borders of the locality `entry`, if figures of it can be older.
pub fn last_change(entry: &Entry) -> Option<Date> {
    changes(entry).last().copied()
}

/// Every figure in every entry, in the order of entries and of their fields.
pub fn observe(model: &Model) -> Vec<Observed> {
    let history = History::of(model);
    let mut all = Vec::new();
    for (id, entry) in model.entries().iter().enumerate() {
        let illustrative = entry.is("illustrative");
        for fact in entry.facts.values() {
            each(fact, &mut |span, figure| {
                let borders = history.borders(figure);
                all.push(Observed { entry: id, span, figure: figure.clone(), borders, illustrative });
            });
        }
    }
    all
}

fn each(fact: &Fact, found: &mut impl FnMut(Span, &Figure)) {
    match &fact.value {
        Value::Figure(figure) => found(fact.span, figure),
        Value::List(items) => items.iter().for_each(|item| each(item, found)),
        Value::Record(facts) => facts.values().for_each(|fact| each(fact, found)),
        _ => {}
    }
}

impl Observed {
    /// Whether both speak of the same thing: indicator, territory within the same borders, time.
    pub fn of_the_same(&self, other: &Self) -> bool {
        self.figure.indicator == other.figure.indicator
            && self.figure.territory == other.figure.territory
            && self.borders == other.borders
            && self.figure.period.same(other.figure.period)
            && self.illustrative == other.illustrative
    }

    /// Whether two sources give different values of the same thing in the same unit: both are kept, neither is right.
    pub fn contradicts(&self, other: &Self) -> bool {
        let (one, two) = (&self.figure, &other.figure);
        self.of_the_same(other)
            && (&one.unit, &one.currency) == (&two.unit, &two.currency)
            && one.value != two.value
            && one.source != two.source
    }
}
