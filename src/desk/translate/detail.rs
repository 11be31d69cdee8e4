//! One text in one language: what its source has changed since the translation was made, unit by unit.

use std::path::Path;

use serde::Serialize;

use super::files::{Bureau, Case};
use crate::{
    desk::review::difference::{Piece, words},
    diag::Diagnostic,
    model::freshness::{State, Tally, provenance, tally},
};

/// A piece of a text before and after: `same`, `removed` or `added`, and its words.
pub type Part = (&'static str, String);

/// A text in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Detail {
    /// `section/entry`.
    pub name: String,
    /// The source's title.
    pub title: String,
    /// The language of the source.
    pub source: String,
    /// The language of the translation.
    pub language: String,
    /// Whether there is a file.
    pub translated: bool,
    /// Whether an account of it is kept.
    pub accounted: bool,
    /// How many units stand how.
    pub units: Tally,
    /// Unit by unit, in the order of the source.
    pub parts: Vec<UnitDetail>,
}

/// A unit of a text.
#[derive(Clone, Debug, Serialize)]
pub struct UnitDetail {
    /// Its name.
    pub unit: String,
    /// How it stands.
    pub state: State,
    /// What the source says today.
    pub source: Option<String>,
    /// What the source said, and what it says, word by word; empty unless it is stale.
    pub difference: Vec<Part>,
    /// The translation.
    pub target: Option<String>,
    /// Whether the translation has been edited since it was recorded.
    pub edited: bool,
    /// How it was made.
    pub how: Option<&'static str>,
    /// Who has looked at it.
    pub reviewer: Option<String>,
}

/// `entry` of the portal in `site`, in `lang`.
///
/// # Errors
/// When there is no such text or language.
pub fn detail(site: &Path, entry: &str, lang: &str) -> Result<Detail, Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let case = bureau.case(entry, lang)?;
    let parts = case.relations.iter().map(|relation| unit(&case, relation)).collect();
    Ok(Detail {
        name: case.name.clone(),
        title: case.title.clone(),
        source: case.source_lang.to_string(),
        language: case.lang.to_string(),
        translated: case.target.is_some(),
        accounted: case.sidecar.is_some(),
        units: tally(&case.relations, case.sidecar.as_ref(), case.how),
        parts,
    })
}

fn unit(case: &Case, relation: &crate::model::freshness::Relation) -> UnitDetail {
    let (source, target) = (case.source_unit(relation), case.target_unit(relation));
    let difference = match (relation.state, case.recorded(relation), source) {
        (State::Stale, Some(recorded), Some(source)) => parts(&recorded.source, &source.text),
        (State::Gone, Some(recorded), None) => vec![("removed", recorded.source.clone())],
        _ => Vec::new(),
    };
    let made = target.map(|_| provenance(relation, case.sidecar.as_ref(), case.how)).unwrap_or_default();
    UnitDetail {
        unit: case.key(relation).to_owned(),
        state: relation.state,
        source: source.map(|unit| unit.text.clone()),
        difference,
        target: target.map(|unit| unit.text.clone()),
        edited: relation.edited,
        how: made.how.map(crate::model::How::name),
        reviewer: made.reviewer,
    }
}

/// What changed between two texts.
pub(super) fn parts(before: &str, after: &str) -> Vec<Part> {
    words(before, after).into_iter().map(|Piece { what, text }| (what, text)).collect()
}
