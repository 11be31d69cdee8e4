//! Open data: every set that the portal offers as CSV with its description (CSVW), JSON with its schema, GeoJSON, and the
//! catalogue of all sets (DCAT 3). One flattening of fields (`shape`, `values`, `tables`) feeds every format, so that they
//! cannot disagree. Knows the portal and the formats' rules; never a template.
//!
//! | address | what it holds |
//! |---|---|
//! | `data/<set>.csv` | one row an entry; a text has one column per language of the portal |
//! | `data/<set>.<list>.csv` | one row an item of a list; its first columns name the entry and the item |
//! | `data/<set>.csv-metadata.json` | what these tables hold |
//! | `data/<set>.json`, `data/<set>/<entry>.json` | all entries, one entry |
//! | `data/<set>.schema.json` | the schema of both |
//! | `data/<set>.geojson` | entries that have a place |
//! | `data/catalogue.jsonld` | the catalogue |
//!
//! All languages stand in one file, one column each: facts are the same in all, an analyst joins rows by id, and a file per
//! language would either repeat the facts or lose the entries that are not translated. The columns follow from the kind and
//! the portal's languages alone, so that a new translation changes cells, never the header.

pub mod codes;
mod csv;
mod csvw;
mod datum;
mod dcat;
mod geojson;
pub(super) mod page;
mod schema;
mod shape;
mod tables;
#[cfg(test)]
mod tests;
mod titles;
mod values;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;
use serde_json::Value as Json;

use self::{
    codes::{DATA_ADDRESS, DATA_COLUMN, DATA_PUBLISHER},
    datum::Datum,
    shape::Member,
    tables::Table,
};
use crate::{
    diag::{Checked, Code, Diagnostic},
    graph::{
        Portal,
        datasets::{CATALOGUE, CSV, DATA, DataSet, GEOJSON, JSON},
    },
    locale::Lang,
    render::artifact::{Artifact, OutPath},
};

/// The version of the form of all JSON files: it grows when a member is renamed or gone, not when one is added.
pub const VERSION: u32 = 1;

/// The files of open data, and what the page of open data tells of them.
#[derive(Debug, Default)]
pub struct OpenData {
    /// The files.
    pub artifacts: Vec<Artifact>,
    /// The files of each set that are offered by name; those of single entries are not.
    offers: BTreeMap<Arc<str>, Vec<Offer>>,
}

/// A file of a set.
#[derive(Clone, Debug)]
struct Offer {
    /// `csv`, `csvw`, `json`, `schema` or `geojson`.
    format: &'static str,
    /// Labels of the list that it holds.
    part: Vec<Arc<str>>,
    path: String,
    bytes: usize,
}

impl Offer {
    /// Media type without parameters (RFC 7111, CSVW, RFC 8259, RFC 7946).
    fn media_type(&self) -> &'static str {
        match self.format {
            CSV => "text/csv",
            CSVW => "application/csvm+json",
            GEOJSON => "application/geo+json",
            SCHEMA => "application/schema+json",
            _ => "application/json",
        }
    }

    /// Whether it describes data and holds none.
    fn describes(&self) -> bool {
        matches!(self.format, CSVW | SCHEMA)
    }
}

/// The description of tables.
const CSVW: &str = "csvw";
/// The description of JSON.
const SCHEMA: &str = "schema";

/// Every file of open data.
pub fn data(portal: &Portal) -> Checked<OpenData> {
    let sets = portal.data_sets();
    let made: Vec<(Vec<Made>, Vec<Diagnostic>)> = sets.par_iter().map(|set| files(portal, set)).collect();
    let (mut open, mut found) = (OpenData::default(), publisher(portal));
    let mut taken = BTreeSet::new();
    for (set, (files, more)) in sets.iter().zip(made) {
        found.extend(more);
        let mut said = false;
        for Made { offer, bytes, offered } in files {
            match OutPath::new(&offer.path) {
                Ok(path) if taken.insert(offer.path.clone()) => {
                    open.artifacts.push(Artifact { path, bytes: bytes.into() });
                    if offered {
                        open.offers.entry(set.name.clone()).or_default().push(offer);
                    }
                }
                // The first of a set's files says it for all.
                _ if std::mem::replace(&mut said, true) => {}
                _ => found.push(at_kind(&DATA_ADDRESS, set).arg("path", offer.path)),
            }
        }
    }
    if !sets.is_empty() {
        let catalogue = dcat::catalogue(portal, &sets, &open.offers);
        let path = OutPath::new(&format!("{DATA}{CATALOGUE}"));
        open.artifacts.extend(path.ok().map(|path| Artifact { path, bytes: json(&catalogue).into() }));
    }
    (open, found)
}

/// A finding at a set's kind file.
fn at_kind(code: &'static Code, set: &DataSet) -> Diagnostic {
    match &set.kind {
        Some(kind) => Diagnostic::at(code, kind.span).arg("kind", &kind.id),
        None => Diagnostic::nowhere(code).arg("kind", &set.name),
    }
}

/// The publisher that settings name must be one that a reader can look up.
fn publisher(portal: &Portal) -> Vec<Diagnostic> {
    let Some((id, span)) = &portal.model.settings.data.publisher else { return Vec::new() };
    let known = portal.is_told(&portal.organisation(id));
    (!known).then(|| Diagnostic::at(&DATA_PUBLISHER, *span).arg("id", id)).into_iter().collect()
}

struct Made {
    offer: Offer,
    bytes: Vec<u8>,
    offered: bool,
}

/// The data of a set: its shape, and a value for each row.
struct Content {
    members: Vec<Member>,
    rows: Vec<Datum>,
}

fn content(portal: &Portal, set: &DataSet) -> Content {
    match &set.kind {
        Some(kind) => {
            let rows = set.entries.iter().map(|id| values::entry(portal, *id)).collect();
            Content { members: shape::of_kind(kind), rows }
        }
        None => Content { members: shape::observation(), rows: values::observations(portal, &set.entries) },
    }
}

fn files(portal: &Portal, set: &DataSet) -> (Vec<Made>, Vec<Diagnostic>) {
    let content = content(portal, set);
    let languages: &[Lang] = &portal.model.settings.languages;
    let tables = tables::tables(&set.name, &content.members, &content.rows, languages);
    // JSON keeps records apart; columns cannot.
    let flat = set.formats.iter().any(|format| *format != JSON);
    let clashes = if flat { tables::clashes(&tables) } else { Vec::new() };
    let found = clashes.into_iter().map(|column| at_kind(&DATA_COLUMN, set).arg("column", column)).collect();
    let mut files = Vec::new();
    for format in &set.formats {
        match *format {
            CSV => comma_separated(portal, set, &tables, &mut files),
            JSON => documents(portal, set, &content, &mut files),
            _ => {
                let collection = tables.first().and_then(|main| geojson::collection(portal, &set.entries, main));
                let text = collection.and_then(|collection| collection.json().ok());
                files.extend(text.map(|text| made(GEOJSON, format!("{DATA}{}.geojson", set.name), text.into_bytes())));
            }
        }
    }
    (files, found)
}

fn comma_separated(portal: &Portal, set: &DataSet, tables: &[Table], files: &mut Vec<Made>) {
    // A list that no entry has needs no file: nothing is lost, and nobody opens an empty one.
    let told: Vec<&Table> = tables.iter().filter(|table| table.parent.is_none() || !table.rows.is_empty()).collect();
    for table in &told {
        // Writing to memory does not fail.
        let Ok(text) = csv::text(table) else { continue };
        let mut file = made(CSV, format!("{DATA}{}.csv", table.name), text);
        file.offer.part = table.part.clone();
        files.push(file);
    }
    let description = csvw::metadata(portal, set, tables, &told);
    files.push(made(CSVW, format!("{DATA}{}.csv-metadata.json", set.name), json(&description)));
}

fn documents(portal: &Portal, set: &DataSet, content: &Content, files: &mut Vec<Made>) {
    let schema_path = format!("{DATA}{}.schema.json", set.name);
    let schema_address = portal.url(&schema_path);
    let document = |name: &str, what: Datum| {
        let head = Datum::record([
            ("version", Some(Datum::Number(VERSION.into()))),
            ("set", Some(Datum::text(&set.name))),
            ("schema", Some(Datum::text(&schema_address))),
            (name, Some(what)),
        ]);
        head.json().ok().map(String::into_bytes)
    };
    let rows = if set.kind.is_some() { "entries" } else { "observations" };
    let all = document(rows, Datum::List(content.rows.clone()));
    files.extend(all.map(|text| made(JSON, format!("{DATA}{}.json", set.name), text)));
    if set.kind.is_some() {
        for (id, row) in set.entries.iter().zip(&content.rows) {
            let one = document("entry", row.clone());
            files.extend(one.map(|text| Made { offered: false, ..made(JSON, portal.entry_data_path(*id), text) }));
        }
    }
    let title = portal.data_set_title(set, &portal.model.settings.source_language);
    let schema = schema::schema(portal, &schema_address, &title, &set.name, rows, &content.members);
    files.push(made(SCHEMA, schema_path, json(&schema)));
}

fn made(format: &'static str, path: String, bytes: Vec<u8>) -> Made {
    Made { offer: Offer { format, part: Vec::new(), path, bytes: bytes.len() }, bytes, offered: true }
}

/// A description as a file.
fn json(value: &Json) -> Vec<u8> {
    (value.to_string() + "\n").into_bytes()
}
