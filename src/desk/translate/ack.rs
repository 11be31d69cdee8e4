//! “Still right”: a translation is confirmed against what its source says today. Refuses to confirm a change of the source
//! that the translation does not follow, unless it is said that it need not.

use std::path::Path;

use super::{
    account::{account, record, write},
    codes::{NO_TRANSLATION, NOTHING_NAMED, UNKNOWN_UNIT},
    files::{Bureau, Case},
};
use crate::{
    diag::Diagnostic,
    locale::Lang,
    model::{
        How,
        freshness::{Provenance, State, provenance},
    },
    parse::sidecar::Recorded,
};

/// What is confirmed, and how.
#[derive(Clone, Copy, Debug, Default)]
pub struct Acking<'a> {
    /// The text; `None` with `all`.
    pub entry: Option<&'a str>,
    /// The language; `None` for every one that there is a translation in.
    pub lang: Option<&'a str>,
    /// Only these units.
    pub units: &'a [String],
    /// Every text.
    pub all: bool,
    /// The source's changes alter no meaning: whoever looked at the translation need not look again.
    pub minor: bool,
    /// The translation is right although it did not change.
    pub unchanged: bool,
    /// Who has looked at it.
    pub reviewer: Option<&'a str>,
    /// How it was made; else what is recorded, else what the translation's file says.
    pub how: Option<How>,
}

/// A unit that was not confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// `section/entry`.
    pub entry: String,
    /// The language.
    pub lang: Lang,
    /// The unit's name.
    pub unit: String,
    /// The source's text today, or what is left of the translation when the source has none.
    pub text: String,
    /// Whether the source no longer has it.
    pub gone: bool,
}

/// What was confirmed and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acked {
    /// Accounts that were written, by path below the portal's folder.
    pub written: Vec<String>,
    /// Units of which something new was recorded.
    pub units: usize,
    /// Units that changed at the source and not in the translation.
    pub refused: Vec<Refusal>,
    /// Units that have no translation yet.
    pub missing: usize,
}

/// Confirms translations of the portal in `site`.
///
/// # Errors
/// When a text, language or unit is not there, or an account cannot be written.
pub fn ack(site: &Path, acking: &Acking<'_>) -> Result<Acked, Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let langs = match acking.lang {
        Some(written) => vec![bureau.lang(written)?],
        None => bureau.settings.languages.clone(),
    };
    let mut cases = match (acking.entry, acking.all) {
        (Some(entry), _) => bureau.cases(bureau.find(entry)?, &langs),
        (None, true) => bureau.all_cases(&langs),
        (None, false) => return Err(Box::new(Diagnostic::nowhere(&NOTHING_NAMED))),
    };
    if let (Some(entry), Some(lang)) = (acking.entry, acking.lang)
        && cases.iter().all(|case| case.target.is_none())
    {
        return Err(Box::new(Diagnostic::nowhere(&NO_TRANSLATION).arg("entry", entry).arg("lang", lang)));
    }
    cases.retain(|case| case.target.is_some());
    for case in &cases {
        known(case, acking.units)?;
    }
    let mut acked = Acked::default();
    for case in &cases {
        confirm(site, case, acking, &mut acked)?;
    }
    Ok(acked)
}

/// Every unit that was named is there and translated.
fn known(case: &Case, units: &[String]) -> Result<(), Box<Diagnostic>> {
    let is_known =
        |unit: &&String| case.relations.iter().any(|relation| relation.target.is_some() && case.key(relation) == **unit);
    match units.iter().find(|unit| !is_known(unit)) {
        Some(unit) => {
            let finding = Diagnostic::nowhere(&UNKNOWN_UNIT).arg("unit", unit).arg("entry", &case.name);
            Err(Box::new(finding.arg("lang", &case.lang)))
        }
        None => Ok(()),
    }
}

fn confirm(site: &Path, case: &Case, acking: &Acking<'_>, acked: &mut Acked) -> Result<(), Box<Diagnostic>> {
    let decided: Vec<Decision> = case.relations.iter().map(|relation| decide(case, relation, acking)).collect();
    for (relation, decision) in case.relations.iter().zip(&decided) {
        match decision {
            Decision::Record(unit) if case.recorded(relation) != Some(unit) => acked.units += 1,
            Decision::Refuse => acked.refused.push(Refusal {
                entry: case.name.clone(),
                lang: case.lang.clone(),
                unit: case.key(relation).to_owned(),
                text: case
                    .source_unit(relation)
                    .or(case.target_unit(relation))
                    .map_or_else(String::new, |unit| unit.text.clone()),
                gone: relation.source.is_none(),
            }),
            _ => {}
        }
        acked.missing += usize::from(relation.state == State::Missing);
    }
    let sidecar = account(case, |at| match &decided[at] {
        Decision::Record(unit) => Some(unit.clone()),
        Decision::Keep | Decision::Refuse => case.recorded(&case.relations[at]).cloned(),
        Decision::Drop => None,
    });
    if case.sidecar.is_none() && sidecar.units.is_empty() {
        return Ok(());
    }
    if write(site, case, &sidecar)? {
        acked.written.push(crate::model::freshness::sidecar_path(&case.path));
    }
    Ok(())
}

enum Decision {
    /// What was recorded stays.
    Keep,
    /// This is recorded instead.
    Record(Recorded),
    /// What was recorded stays, and the officer is told.
    Refuse,
    /// Nothing is recorded any more.
    Drop,
}

fn decide(case: &Case, relation: &crate::model::freshness::Relation, acking: &Acking<'_>) -> Decision {
    if !acking.units.is_empty() && !acking.units.iter().any(|unit| unit == case.key(relation)) {
        return Decision::Keep;
    }
    let reviewer = acking.reviewer.map(str::to_owned);
    let now = provenance(relation, case.sidecar.as_ref(), case.how);
    let (Some(source), Some(target)) = (case.source_unit(relation), case.target_unit(relation)) else {
        return match (relation.state, acking.unchanged) {
            (State::Gone, false) => Decision::Refuse,
            (State::Gone, true) => Decision::Drop,
            _ => Decision::Keep,
        };
    };
    let Provenance { how, reviewer: before } = now;
    let how = acking.how.or(how);
    match relation.state {
        State::Fresh | State::Unknown => Decision::Record(record(source, target, how, reviewer.or(before))),
        State::Stale if relation.edited => Decision::Record(record(source, target, how, reviewer)),
        State::Stale if acking.minor => Decision::Record(record(source, target, how, reviewer.or(before))),
        // Who looked at the translation did so beside another source.
        State::Stale if acking.unchanged => Decision::Record(record(source, target, how, reviewer)),
        State::Stale => Decision::Refuse,
        State::Missing | State::Gone => Decision::Keep,
    }
}
