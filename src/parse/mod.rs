//! Station 1: bytes become syntax with places. Knows one file at a time: no kind, no entry, no other file.

pub mod codes;
mod geojson;
mod headers;
mod known;
pub mod markdown;
mod node;
pub mod picture;
mod series;
pub mod sidecar;
mod text;
mod toml;
pub mod url;
mod yaml;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

pub use codes::CODES;
pub use geojson::{Land, Position};
pub use node::{Key, Node, Table, Value};
pub use series::Series;
pub use text::{Body, Document, decode};

use known::Known;

use crate::{
    diag::{Checked, Diagnostic, FileId},
    engine::Store,
    locale::{Direction, Lang},
    source::{Role, SourceFile, Tree},
};

/// Every text and data file of a portal as syntax; nothing of what a file means.
#[derive(Debug, Default)]
pub struct Syntax {
    /// Markdown with front matter, in the order of paths.
    pub documents: Vec<Arc<Document>>,
    /// TOML files by number: settings, kinds, vocabularies, works cited, the theme's settings.
    pub tables: Vec<(FileId, Table)>,
    /// CSV files, in the order of paths.
    pub series: Vec<Series>,
    /// Outlines of land by number.
    pub land: BTreeMap<FileId, Land>,
    /// What the translation desk keeps beside translations, by the number of its file.
    pub sidecars: BTreeMap<FileId, sidecar::Sidecar>,
    /// Those of the documents that something was found in.
    pub faulty: BTreeSet<FileId>,
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

/// As [`parse`]; what is known of texts is taken from `store` and kept there.
pub fn parse_with(tree: &Tree, store: &Store) -> Checked<Syntax> {
    parse_after(tree, None, store)
}

/// As [`parse_with`]; texts that are the same as in a tree `before` are not read again.
pub fn parse_after(tree: &Tree, before: Option<(&Tree, &Syntax)>, store: &Store) -> Checked<Syntax> {
    let none = Store::none();
    let before = before.map(|(tree, syntax)| Before::new(tree, syntax));
    // What was read before need not be known from the store as well; and a store of the few others would be a poor one.
    let known = Known::load(if before.is_some() { &none } else { store });
    let mut diagnostics = Vec::new();
    let texts: Vec<_> = tree.of(Role::Text).collect();
    let document = |file: &SourceFile| {
        if let Some(same) = before.as_ref().and_then(|before| before.document(file)) {
            return (Some(same), Vec::new());
        }
        let (text, rtl) = (file.text(), is_rtl(file.name()));
        let name = Known::name(&file.digest, rtl);
        if let Some(document) = known.document(&name, file.id, &text) {
            return (Some(Arc::new(document)), Vec::new());
        }
        let (document, found) = text::document(file.id, &text, rtl);
        if let Some(document) = document.as_ref().filter(|_| found.is_empty()) {
            known.keep(name, document);
        }
        (document.map(Arc::new), found)
    };
    let documents: Vec<(Option<Arc<Document>>, Vec<Diagnostic>)> = texts.into_par_iter().map(document).collect();
    known.save(if before.is_some() { &none } else { store });
    let mut syntax = Syntax::default();
    for (document, found) in documents {
        if let Some(document) = document.as_ref().filter(|_| !found.is_empty()) {
            syntax.faulty.insert(document.file);
        }
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
    let (pictures, found) = headers::headers(tree, store);
    syntax.pictures = pictures;
    diagnostics.extend(found);
    (syntax, diagnostics)
}

/// What was read before.
struct Before<'b> {
    tree: &'b Tree,
    faulty: &'b BTreeSet<FileId>,
    documents: BTreeMap<FileId, &'b Arc<Document>>,
}

impl<'b> Before<'b> {
    fn new(tree: &'b Tree, syntax: &'b Syntax) -> Self {
        Self {
            tree,
            faulty: &syntax.faulty,
            documents: syntax.documents.iter().map(|document| (document.file, document)).collect(),
        }
    }

    /// The text in `file`, if it had the same number and said the same without a fault: its places are those of today.
    fn document(&self, file: &SourceFile) -> Option<Arc<Document>> {
        let document = self.documents.get(&file.id).filter(|document| !self.faulty.contains(&document.file))?;
        let old = self.tree.file(file.id);
        (old.path == file.path && old.digest == file.digest).then(|| Arc::clone(document))
    }
}

/// One text by itself, such as one that is kept beside an entry.
pub(crate) fn document(file: FileId, bytes: &[u8], rtl: bool) -> Checked<Option<Document>> {
    text::document(file, &bytes.into(), rtl)
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

/// Whether a text named `index.ar.md` is in a language written from right to left.
fn is_rtl(name: &str) -> bool {
    let tag = name.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(_, tag)| tag);
    tag.and_then(|tag| Lang::parse(tag).ok()).is_some_and(|lang| lang.direction() == Direction::Rtl)
}
