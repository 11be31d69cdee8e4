//! The matrix of texts and languages: what is missing, stale, unreviewed. Remembers what it found of texts that have not
//! changed, all in one piece of the store.

use std::{collections::BTreeMap, path::Path};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::files::{Bureau, Item};
use crate::{
    diag::Diagnostic,
    engine::{Digest, Key, Store},
    locale::Lang,
    model::freshness::{Tally, sidecar_path, tally},
    source::Role,
};

/// Raised when the meaning of what is remembered changes.
const STEP_VERSION: u32 = 2;

/// How all texts stand in all languages.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// 1; raised when a name here changes its meaning.
    pub version: u32,
    /// The portal's languages, in its order.
    pub languages: Vec<String>,
    /// The language in which texts are written first, unless they say otherwise.
    pub source_language: String,
    /// The texts, in the order in which readers come to them.
    pub texts: Vec<Row>,
    /// Texts by language.
    pub totals: BTreeMap<String, Counts>,
}

/// A text in all languages.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// `portal`, a section's folder, or `section/entry`.
    pub name: String,
    /// Folder of its section; empty for the home page.
    pub section: String,
    /// The source's title.
    pub title: String,
    /// The language it was written in.
    pub source: String,
    /// Every other language.
    pub languages: BTreeMap<String, Cell>,
}

/// A text in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The gravest of what holds: `missing` (no file), `stale`, `partial` (units are missing), `unknown`, `fresh`.
    pub state: &'static str,
    /// Its units.
    #[serde(flatten)]
    pub units: Tally,
}

/// How many texts stand how in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Texts that are written in another language.
    pub texts: usize,
    /// Each text counts once, by [`Cell::state`].
    pub missing: usize,
    /// See `missing`.
    pub stale: usize,
    /// See `missing`.
    pub partial: usize,
    /// See `missing`.
    pub unknown: usize,
    /// See `missing`.
    pub fresh: usize,
    /// Translations with a unit that nobody has looked at.
    pub unreviewed: usize,
}

/// What is remembered of a text: title, source language, and of each language its units; `None` where there is no file.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Known {
    title: String,
    source: String,
    languages: Vec<(String, Option<Tally>)>,
}

/// How the texts of the portal in `site` stand.
///
/// # Errors
/// When there is no portal or its settings cannot be used.
pub fn status(site: &Path, store: &Store) -> Result<Status, Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let ledger = Key::new("translation status", STEP_VERSION).finish();
    let remembered = store.get(&ledger).and_then(|bytes| postcard::from_bytes::<BTreeMap<Digest, Known>>(&bytes).ok());
    let remembered = remembered.unwrap_or_default();
    let common = common(&bureau);
    let of = |item: &Item| {
        let key = key(&bureau, &common, item);
        let known = remembered.get(&key).cloned();
        (key, known.unwrap_or_else(|| look(&bureau, item)))
    };
    let known: Vec<(Digest, Known)> = bureau.items.par_iter().map(of).collect();
    if known.iter().any(|(key, _)| !remembered.contains_key(key)) || known.len() != remembered.len() {
        let ledger_text: BTreeMap<&Digest, &Known> = known.iter().map(|(key, known)| (key, known)).collect();
        if let Ok(bytes) = postcard::to_stdvec(&ledger_text) {
            store.put(&ledger, &bytes);
        }
    }
    let rows = bureau.items.iter().zip(known).map(|(item, (_, known))| row(item, known)).collect();
    Ok(Status::of(&bureau, rows))
}

/// What every text depends on: the settings and the kinds.
fn common(bureau: &Bureau) -> Digest {
    let files = bureau.tree.files().iter().filter(|file| matches!(file.role, Role::Settings | Role::Kind | Role::Vocabulary));
    files.fold(Key::new("translation common", STEP_VERSION), |key, file| key.text(&file.path).digest(&file.digest)).finish()
}

/// Everything that is looked at for one text.
fn key(bureau: &Bureau, common: &Digest, item: &Item) -> Digest {
    let mut key = Key::new("translation text", STEP_VERSION).digest(common).text(&item.name);
    for (lang, file) in &item.files {
        let file = bureau.tree.file(*file);
        key = key.text(lang.as_str()).digest(&file.digest);
        if let Some(sidecar) = bureau.tree.at(&sidecar_path(&file.path)) {
            key = key.text("account").digest(&sidecar.digest);
        }
    }
    item.index.map(|index| bureau.tree.file(index).digest).iter().fold(key, |key, index| key.digest(index)).finish()
}

fn look(bureau: &Bureau, item: &Item) -> Known {
    let cases = bureau.cases(item, &bureau.settings.languages);
    let units = |case: &super::files::Case| case.target.as_ref().map(|_| tally(&case.relations, case.sidecar.as_ref(), case.how));
    Known {
        title: cases.first().map_or_else(|| item.name.clone(), |case| case.title.clone()),
        source: cases.first().map_or_else(String::new, |case| case.source_lang.to_string()),
        languages: cases.iter().map(|case| (case.lang.to_string(), units(case))).collect(),
    }
}

fn row(item: &Item, known: Known) -> Row {
    let cell = |units: Option<Tally>| match units {
        None => Cell { state: "missing", units: Tally::default() },
        Some(units) => {
            let state = match units {
                Tally { stale: 1.., .. } => "stale",
                Tally { missing: 1.., .. } => "partial",
                Tally { unknown: 1.., .. } => "unknown",
                _ => "fresh",
            };
            Cell { state, units }
        }
    };
    Row {
        name: item.name.clone(),
        section: item.section.clone(),
        title: known.title,
        source: known.source,
        languages: known.languages.into_iter().map(|(lang, units)| (lang, cell(units))).collect(),
    }
}

impl Status {
    fn of(bureau: &Bureau, texts: Vec<Row>) -> Self {
        let mut totals: BTreeMap<String, Counts> = BTreeMap::new();
        for (lang, cell) in texts.iter().flat_map(|row| &row.languages) {
            let counts = totals.entry(lang.clone()).or_default();
            counts.texts += 1;
            match cell.state {
                "missing" => counts.missing += 1,
                "stale" => counts.stale += 1,
                "partial" => counts.partial += 1,
                "unknown" => counts.unknown += 1,
                _ => counts.fresh += 1,
            }
            counts.unreviewed += usize::from(cell.is_unreviewed());
        }
        Self {
            version: 1,
            languages: bureau.settings.languages.iter().map(Lang::to_string).collect(),
            source_language: bureau.settings.source_language.to_string(),
            texts,
            totals,
        }
    }

    /// Whether a text is `missing` (wholly or in part), `stale` or `unreviewed` anywhere.
    pub fn has(&self, what: &str) -> bool {
        self.totals.values().any(|counts| match what {
            "missing" => counts.missing + counts.partial > 0 || self.has_gap(),
            "stale" => counts.stale > 0,
            _ => counts.unreviewed > 0,
        })
    }

    /// Whether a stale text lacks units besides.
    fn has_gap(&self) -> bool {
        self.texts.iter().flat_map(|row| row.languages.values()).any(|cell| cell.units.missing > 0)
    }
}

impl Cell {
    /// Whether there is a translation with a unit that nobody has looked at.
    pub fn is_unreviewed(&self) -> bool {
        let translated = self.units.total - self.units.missing.min(self.units.total);
        self.state != "missing" && self.units.reviewed < translated
    }
}
