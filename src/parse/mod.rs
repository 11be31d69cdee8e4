//! Station 1: bytes become syntax with places. Knows one file at a time: no kind, no entry, no other file.

mod bodies;
pub mod codes;
mod geojson;
pub mod markdown;
mod node;
pub mod picture;
mod series;
pub mod sidecar;
mod text;
mod toml;
pub mod url;
mod yaml;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use codes::CODES;
pub use geojson::{Land, Position};
pub use node::{Key, Node, Table, Value};
pub use series::Series;
pub use text::{Document, decode};

use bodies::Bodies;

use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::Store,
    locale::{Direction, Lang},
    source::{Role, Tree},
};

/// Every text and data file of a portal as syntax; nothing of what a file means.
#[derive(Debug, Default)]
pub struct Syntax {
    /// Markdown with front matter, in the order of paths.
    pub documents: Vec<Document>,
    /// TOML files by number: settings, kinds, vocabularies, works cited, the theme's settings.
    pub tables: Vec<(FileId, Table)>,
    /// CSV files, in the order of paths.
    pub series: Vec<Series>,
    /// Outlines of land by number.
    pub land: BTreeMap<FileId, Land>,
    /// What the translation desk keeps beside translations, by the number of its file.
    pub sidecars: BTreeMap<FileId, sidecar::Sidecar>,
    /// Headers of the pictures that can be shown.
    pub pictures: BTreeMap<FileId, picture::Info>,
}

impl Syntax {
    /// The table of a TOML file, if it could be read.
    pub fn table(&self, file: FileId) -> Option<&Table> {
        self.tables.iter().find(|(id, _)| *id == file).map(|(_, table)| table)
    }
}

/// Parses all texts and tables of `tree`.
pub fn parse(tree: &Tree) -> Checked<Syntax> {
    parse_with(tree, &Store::none())
}

/// As [`parse`]; what is known of bodies is taken from `store` and kept there.
pub fn parse_with(tree: &Tree, store: &Store) -> Checked<Syntax> {
    let known = Bodies::load(store);
    let mut diagnostics = Vec::new();
    let texts: Vec<_> = tree.of(Role::Text).collect();
    let documents: Vec<(Option<Document>, Vec<Diagnostic>)> =
        texts.into_par_iter().map(|file| text::document(file.id, file.held(), is_rtl(file.name()), &known)).collect();
    known.save(store);
    let mut syntax = Syntax::default();
    for (document, found) in documents {
        syntax.documents.extend(document);
        diagnostics.extend(found);
    }
    for file in tree.files() {
        if matches!(file.role, Role::Settings | Role::Kind | Role::Vocabulary | Role::Data | Role::ThemeSettings) {
            let (table, found) = text::table(file.id, file.held());
            syntax.tables.extend(table.map(|table| (file.id, table)));
            diagnostics.extend(found);
        }
        if file.role == Role::Series {
            syntax.series.push(series::read(file.id, file.held()));
        }
        if file.role == Role::Outlines {
            let (land, found) = geojson::read(file.id, file.held());
            syntax.land.insert(file.id, land);
            diagnostics.extend(found);
        }
    }
    let (sidecars, found) = sidecars(tree);
    syntax.sidecars = sidecars;
    diagnostics.extend(found);
    let (pictures, found) = pictures(tree);
    syntax.pictures = pictures;
    diagnostics.extend(found);
    (syntax, diagnostics)
}

/// One text by itself, such as one that is kept beside an entry.
pub(crate) fn document(file: FileId, bytes: &[u8], rtl: bool) -> Checked<Option<Document>> {
    text::document(file, bytes, rtl, &Bodies::default())
}

/// One TOML file by itself.
pub(crate) fn table(file: FileId, bytes: &[u8]) -> Checked<Option<Table>> {
    text::table(file, bytes)
}

/// What the translation desk keeps.
fn sidecars(tree: &Tree) -> Checked<BTreeMap<FileId, sidecar::Sidecar>> {
    let files: Vec<_> = tree.of(Role::Sidecar).collect();
    let read: Vec<_> = files.into_par_iter().map(|file| (file.id, sidecar::read(file.id, file.held()))).collect();
    let (mut sidecars, mut found) = (BTreeMap::new(), Vec::new());
    for (file, (sidecar, more)) in read {
        sidecars.extend(sidecar.map(|sidecar| (file, sidecar)));
        found.extend(more);
    }
    (sidecars, found)
}

/// The headers of all pictures.
fn pictures(tree: &Tree) -> Checked<BTreeMap<FileId, picture::Info>> {
    let files: Vec<_> = tree.of(Role::Picture).collect();
    let read: Vec<Result<(FileId, picture::Info), Diagnostic>> = files
        .into_par_iter()
        .map(|file| {
            let bytes = file.load().unwrap_or_default();
            let info = picture::inspect(&bytes, &file.extension());
            info.map(|info| (file.id, info)).map_err(|problem| problem.diagnostic(Span::whole(file.id), file.name()))
        })
        .collect();
    let (mut pictures, mut found) = (BTreeMap::new(), Vec::new());
    for result in read {
        match result {
            Ok((file, info)) => drop(pictures.insert(file, info)),
            Err(finding) => found.push(finding),
        }
    }
    (pictures, found)
}

/// Whether a text named `index.ar.md` is in a language written from right to left.
fn is_rtl(name: &str) -> bool {
    let tag = name.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(_, tag)| tag);
    tag.and_then(|tag| Lang::parse(tag).ok()).is_some_and(|lang| lang.direction() == Direction::Rtl)
}
