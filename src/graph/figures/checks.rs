//! What figures say of each other must hold: shares of their amounts, one value from one source, an age within its limit.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Borders, Observed, last_change};
use crate::{
    diag::Diagnostic,
    graph::codes::{FIGURE_OLD, FIGURE_TWICE, SHARE_AGREES, SHARE_MISMATCH},
    model::{
        Clock, Entry, Model, State,
        value::{Figure, Territory},
    },
};

/// A share worked out anew from its own amounts.
#[derive(Clone, Debug)]
pub struct Recomputed<'o> {
    /// The amount of the share's territory.
    pub part: &'o Observed,
    /// The amount of the whole.
    pub whole: &'o Observed,
    /// The share in hundredths, to one decimal more than the source gives.
    pub value: Decimal,
    /// Whether the share that the source gives is this one, rounded.
    pub agrees: bool,
}

/// The share that `share` would be by the amounts in `all`. `None` when it is no share, or when part or whole is not known
/// for certain: missing, in different units, or told differently by two sources.
pub fn recomputed<'o>(share: &Observed, all: &'o [Observed]) -> Option<Recomputed<'o>> {
    let of = share.figure.share.as_ref()?;
    let fits = |other: &&Observed| {
        other.figure.indicator == of.indicator
            && other.figure.period.same(share.figure.period)
            && other.illustrative == share.illustrative
            && other.borders != Borders::Unsaid
    };
    let here = |other: &&Observed| other.figure.territory == share.figure.territory && other.borders == share.borders;
    let part = only(all.iter().filter(fits).filter(here))?;
    let whole = only(all.iter().filter(fits).filter(|other| other.figure.territory == of.whole))?;
    let same_measure = (&part.figure.unit, &part.figure.currency) == (&whole.figure.unit, &whole.figure.currency);
    if !same_measure || whole.figure.value <= Decimal::ZERO {
        return None;
    }
    let exact = part.figure.value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole.figure.value)?;
    let stated = share.figure.value;
    let to = |decimals: u32| exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    let agrees = to(stated.scale()) == stated;
    Some(Recomputed { part, whole, value: to(stated.scale() + 1), agrees })
}

/// The one value that all of `found` give.
fn only<'o>(mut found: impl Iterator<Item = &'o Observed>) -> Option<&'o Observed> {
    let first = found.next()?;
    found.all(|other| !other.contradicts(first) && other.figure.value == first.figure.value).then_some(first)
}

/// Checks every figure of `model` against the others and against the clock.
pub(in crate::graph) fn check(model: &Model, all: &[Observed], clock: &Clock) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for share in all {
        found.extend(shares(share, all));
    }
    twice(all, &mut found);
    old(model, all, clock, &mut found);
    for finding in &mut found {
        if let Some(span) = finding.span {
            finding.scope = model.scopes[span.file.0 as usize];
        }
    }
    found
}

fn shares(share: &Observed, all: &[Observed]) -> Option<Diagnostic> {
    let disputed = share.figure.share.as_ref()?.disputed;
    let anew = recomputed(share, all)?;
    let code = match (anew.agrees, disputed) {
        (true, true) => &SHARE_AGREES,
        (false, false) => &SHARE_MISMATCH,
        _ => return None,
    };
    let finding = Diagnostic::at(code, share.span).arg("stated", share.figure.value).arg("recomputed", anew.value.normalize());
    let finding = finding.arg("part", anew.part.figure.value).arg("whole", anew.whole.figure.value);
    Some(finding.see("amount", anew.part.span).see("amount", anew.whole.span))
}

/// One source, one thing, one measure: said once.
fn twice(all: &[Observed], found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, &Territory, Borders, Date), Vec<&Observed>> = BTreeMap::new();
    for one in all {
        let figure = &one.figure;
        let place = (&*figure.indicator, &figure.territory, one.borders, figure.period.first_day());
        let others = seen.entry(place).or_default();
        let same = others.iter().find(|other| {
            let measure = |figure: &Figure| (figure.unit.clone(), figure.currency.clone());
            other.of_the_same(one) && other.figure.source == figure.source && measure(&other.figure) == measure(figure)
        });
        if let Some(first) = same {
            let finding =
                Diagnostic::at(&FIGURE_TWICE, one.span).arg("indicator", &figure.indicator).arg("period", figure.period);
            let finding = finding.arg("value", figure.value).arg("first", first.figure.value);
            found.push(finding.see("first-defined", first.span));
        }
        others.push(one);
    }
}

/// The newest figure of an indicator that an entry has must not be older than the vocabulary allows. Not asked of what is
/// over: archived entries, territories that are no more, borders that were, and figures that say they are historical.
fn old(model: &Model, all: &[Observed], clock: &Clock, found: &mut Vec<Diagnostic>) {
    let Some(limits) = model.kinds.vocabularies.get("indicator").map(|vocabulary| &vocabulary.max_age_years) else { return };
    let localities: BTreeMap<&str, &Entry> = model
        .entries()
        .iter()
        .filter(|entry| model.kinds.is_a(&entry.kind.id, "locality"))
        .map(|entry| (&*entry.id, entry))
        .collect();
    let mut newest: BTreeMap<(usize, &str, &Territory), &Observed> = BTreeMap::new();
    for one in all.iter().filter(|one| limits.contains_key(&one.figure.indicator)) {
        let place = (one.entry, &*one.figure.indicator, &one.figure.territory);
        let kept = newest.entry(place).or_insert(one);
        if kept.figure.period.last_day() < one.figure.period.last_day() {
            *kept = one;
        }
    }
    for ((entry, indicator, territory), one) in newest {
        let over =
            model.entries()[entry].state == State::Archived || one.figure.historical || is_past(territory, one, &localities);
        let Some(years) = limits.get(indicator).filter(|_| !over) else { continue };
        let end = one.figure.period.last_day();
        if end.checked_add(i64::from(*years).years()).is_ok_and(|due: Date| due < clock.today) {
            let finding = Diagnostic::at(&FIGURE_OLD, one.span).arg("indicator", indicator).arg("period", one.figure.period);
            found.push(finding.arg("limit", years));
        }
    }
}

/// Whether a figure speaks of a territory or of borders that are no more.
fn is_past(territory: &Territory, one: &Observed, localities: &BTreeMap<&str, &Entry>) -> bool {
    let Territory::Locality(reference) = territory else { return false };
    let Some(locality) = localities.get(&*reference.id) else { return false };
    let former = match (one.figure.territory_as_of, last_change(locality)) {
        (Some(as_of), Some(change)) => as_of.last_day() < change,
        _ => false,
    };
    // Whose borders are not said is asked for that first.
    former || one.borders == Borders::Unsaid || locality.state == State::Archived || locality.date("valid_to").is_some()
}
