//! How a translation stands to its source today, unit by unit: what is missing, what has become stale, who made it. Compares
//! what is there with what the desk recorded; knows no clock and no history.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    entry::{Entry, How},
    pairing,
    units::{self, Unit, is_comparable},
};
use crate::{
    diag::FileId,
    engine::{Key, Store, table::Table},
    parse::{
        Document, Syntax,
        sidecar::{Recorded, Sidecar},
    },
    source::Tree,
};

/// Raised when the same texts stand otherwise.
const STEP_VERSION: u32 = 2;

/// How one unit of the source stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The translation was made from what the source says today.
    Fresh,
    /// The source has changed since.
    Stale,
    /// There is no translation.
    Missing,
    /// There is a translation, and nothing is recorded of it.
    Unknown,
    /// The source no longer has what this translates.
    Gone,
}

/// A unit of the source, what was recorded, and its translation: places in the three lists that were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    /// In the source's units.
    pub source: Option<usize>,
    /// In the sidecar's.
    pub recorded: Option<usize>,
    /// In the translation's.
    pub target: Option<usize>,
    /// What follows from it.
    pub state: State,
    /// Whether the translation is no longer what was recorded.
    pub edited: bool,
}

/// How many units stand how, and how they were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Units of the source.
    pub total: usize,
    /// See [`State::Fresh`].
    pub fresh: usize,
    /// See [`State::Stale`]; what the source no longer has counts too.
    pub stale: usize,
    /// See [`State::Missing`].
    pub missing: usize,
    /// See [`State::Unknown`].
    pub unknown: usize,
    /// Translated units that a program made.
    pub machine: usize,
    /// Those that a program made and a person edited.
    pub edited: usize,
    /// Those that a person made.
    pub human: usize,
    /// Translated units that somebody has looked at since they were made.
    pub reviewed: usize,
}

impl Tally {
    /// Whether every unit is up to date, and somebody has looked at each since it was made.
    pub fn is_reviewed(&self) -> bool {
        self.total > 0 && self.stale == 0 && self.fresh == self.total && self.reviewed == self.total
    }
}

/// How a unit came to be, as it stands now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// How it was made; `None` when nobody has said.
    pub how: Option<How>,
    /// Who has looked at it.
    pub reviewer: Option<String>,
}

/// How a translation that was `how` has become by a person's hand.
pub fn after_editing(how: Option<How>) -> Option<How> {
    match how {
        Some(How::Machine | How::MachineEdited) => Some(How::MachineEdited),
        other => other,
    }
}

/// How the translation of `relation` was made: what was recorded, unless it has been edited since; else what the file says.
pub fn provenance(relation: &Relation, recorded: Option<&Sidecar>, default: Option<How>) -> Provenance {
    let unit = relation.recorded.and_then(|at| recorded?.units.get(at));
    let Some(unit) = unit else { return Provenance { how: default, reviewer: None } };
    let how = unit.how.as_deref().and_then(How::parse).or(default);
    if relation.edited {
        return Provenance { how: after_editing(how), reviewer: None };
    }
    Provenance { how, reviewer: unit.reviewer.clone() }
}

/// The path of the sidecar of the translation at `path`: `…/index.en.units.toml`.
pub fn sidecar_path(path: &str) -> String {
    format!("{}.units.toml", path.strip_suffix(".md").unwrap_or(path))
}

/// Compares the units of a source and of its translation by way of what was recorded. The units of the source come first, in
/// its order, then what only the translation has.
pub fn relate(source: &[Unit], recorded: Option<&Sidecar>, target: &[Unit]) -> Vec<Relation> {
    let known: &[Recorded] = recorded.map_or(&[], |sidecar| &sidecar.units);
    let by_source = pairing::sources(source, known);
    let by_target = pairing::targets(target, known);
    let mut of_known: Vec<Option<usize>> = vec![None; known.len()];
    for (at, unit) in by_target.iter().enumerate() {
        if let Some(unit) = unit {
            of_known[*unit] = Some(at);
        }
    }
    let mut translated: Vec<Option<usize>> = by_source.iter().map(|unit| unit.and_then(|unit| of_known[unit])).collect();
    pairing::rest(source, target, &by_source, &by_target, &mut translated);
    let mut relations: Vec<Relation> = Vec::with_capacity(source.len());
    for (at, unit) in source.iter().enumerate() {
        let (recorded, target_at) = (by_source[at].map(|number| (number, &known[number])), translated[at]);
        let state = match (recorded, target_at) {
            (_, None) => State::Missing,
            (None, Some(_)) => State::Unknown,
            (Some((_, known)), Some(_)) if pairing::source_digest(known, unit.prose) == unit.digest => State::Fresh,
            (Some(_), Some(_)) => State::Stale,
        };
        let edited = recorded.zip(target_at).is_some_and(|((_, known), at)| is_edited(known, &target[at]));
        let recorded = recorded.map(|(number, _)| number);
        relations.push(Relation { source: Some(at), recorded, target: target_at, state, edited });
    }
    for (at, unit) in target.iter().enumerate().filter(|(at, _)| !translated.contains(&Some(*at))) {
        let recorded = by_target[at];
        let state = if recorded.is_some() { State::Gone } else { State::Unknown };
        let edited = recorded.is_some_and(|number| is_edited(&known[number], unit));
        relations.push(Relation { source: None, recorded, target: Some(at), state, edited });
    }
    relations
}

fn is_edited(known: &Recorded, target: &Unit) -> bool {
    is_comparable(&known.target_digest) && known.target_digest != target.digest
}

/// Counts `relations`; `default` is what the translation's file says of how it was made.
pub fn tally(relations: &[Relation], recorded: Option<&Sidecar>, default: Option<How>) -> Tally {
    let mut tally = Tally::default();
    for relation in relations {
        tally.total += usize::from(relation.source.is_some());
        match relation.state {
            State::Fresh => tally.fresh += 1,
            State::Stale | State::Gone => tally.stale += 1,
            State::Missing => tally.missing += 1,
            State::Unknown => tally.unknown += usize::from(relation.source.is_some()),
        }
        if relation.source.is_none() || relation.target.is_none() {
            continue;
        }
        let provenance = provenance(relation, recorded, default);
        match provenance.how {
            Some(How::Machine) => tally.machine += 1,
            Some(How::MachineEdited) => tally.edited += 1,
            Some(How::Human) => tally.human += 1,
            None => {}
        }
        tally.reviewed += usize::from(provenance.reviewer.is_some());
    }
    tally
}

/// How a translation was made as a whole: what a program made in any part of it was not made by a person.
fn least(tally: &Tally) -> Option<How> {
    match (tally.machine, tally.edited, tally.human) {
        (1.., ..) => Some(How::Machine),
        (0, 1.., _) => Some(How::MachineEdited),
        (0, 0, 1..) => Some(How::Human),
        (0, 0, 0) => None,
    }
}

/// Says of every translation that something is recorded of how it stands.
pub(super) fn judge<'e>(tree: &Tree, syntax: &Syntax, store: &Store, entries: impl Iterator<Item = &'e mut Entry>) {
    if syntax.sidecars.is_empty() {
        return;
    }
    let documents: BTreeMap<FileId, &Document> = syntax.documents.iter().map(|document| (document.file, &**document)).collect();
    let (tallies, rules) = (Table::<Tally>::load(store, "standing", STEP_VERSION), super::parity::portal::rules(tree));
    entries.collect::<Vec<_>>().into_par_iter().for_each(|entry| {
        let sidecar = |file: FileId| {
            let file = tree.at(&sidecar_path(&tree.file(file).path))?;
            Some((file.digest, syntax.sidecars.get(&file.id)?))
        };
        let Some(source) = entry.source().and_then(|text| documents.get(&text.file)) else { return };
        let mut source_units: Option<Vec<Unit>> = None;
        let (kind, source_lang) = (entry.kind.clone(), entry.source_lang.clone());
        let source_key = Key::new("units", 1).digest(&rules).text(&kind.id).digest(&tree.file(source.file).digest).finish();
        for text in entry.texts_mut().filter(|text| text.lang != source_lang) {
            let (Some((digest, sidecar)), Some(document)) = (sidecar(text.file), documents.get(&text.file)) else { continue };
            let key = Key::new("pair", 1).digest(&source_key).digest(&tree.file(text.file).digest).digest(&digest).finish();
            let tally = tallies.get(&key).unwrap_or_else(|| {
                let source = source_units.get_or_insert_with(|| units::of_source(&kind, source));
                let relations = relate(source, Some(sidecar), &units::of_target(source, document));
                let tally = tally(&relations, Some(sidecar), text.how);
                tallies.put(key, &tally);
                tally
            });
            text.how = least(&tally).or(text.how);
            text.standing = Some(tally);
        }
    });
    tallies.save(store);
}

#[cfg(test)]
mod tests;
