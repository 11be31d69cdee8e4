//! Sheets: officers live in Excel. A kind becomes a workbook to fill in, and a filled-in one becomes drafts and changes of
//! facts. Follows the kind's field types throughout: a kind of one's own has its sheet without more.

mod book;
mod cell;
mod clerk;
mod columns;
mod date;
mod edit;
mod facts;
pub(super) mod fold;
mod import;
mod money;
mod number;
mod picks;
mod places;
mod rows;
mod workbook;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;

pub use import::{EntryChange, FactChange, Import, import};
pub use places::Places;

use super::{codes, office::Office};
use crate::{
    diag::Diagnostic,
    model::{self, kind::Kind},
};
pub(super) use cell::Cell;
pub(super) use clerk::Clerk;
pub(super) use columns::{Column, Table, tables};
pub(super) use edit::{Edit, Step, at};

/// The hidden sheet of the lists that cells are chosen from.
const LISTS: &str = "_lists";

/// The workbook of `kind` for the portal in `site`, in the language `lang` (else the source language): with its entries, or
/// `blank`.
///
/// # Errors
/// When there is no portal, no such kind, or no section for it.
pub fn sheet(site: &Path, kind: &str, lang: Option<&str>, blank: bool, now: Timestamp) -> Result<Vec<u8>, Box<Diagnostic>> {
    let office = Office::open(site, lang, now)?;
    let (description, _) = kind_and_section(&office, kind)?;
    let tables = tables(&description);
    let clerk = Clerk::new(&office, &tables);
    let rows = tables.iter().map(|table| if blank { Vec::new() } else { filled(&clerk, &description, table) });
    workbook::workbook(&clerk, &description.id, &tables, &rows.collect::<Vec<_>>(), now)
        .map_err(|error| Box::new(Diagnostic::nowhere(&codes::NOT_WRITTEN).arg("path", kind).arg("reason", error)))
}

/// The kind under `kind`, and the section that holds its entries.
fn kind_and_section(office: &Office, kind: &str) -> Result<(Arc<Kind>, Arc<str>), Box<Diagnostic>> {
    let kinds = &office.model.kinds.kinds;
    let Some(description) = kinds.get(kind).filter(|kind| !matches!(&*kind.id, "section" | "home")) else {
        let known: Vec<&str> = kinds.keys().map(|id| &**id).filter(|id| !matches!(*id, "section" | "home")).collect();
        return Err(Box::new(Diagnostic::nowhere(&model::codes::UNKNOWN_KIND).arg("kind", kind).arg("known", known.join(", "))));
    };
    let lang = &office.model.settings.source_language;
    let section = office.model.sections.iter().find(|(_, section)| *section.kind.id == *kind);
    match section {
        Some((id, _)) => Ok((description.clone(), id.clone())),
        None => Err(Box::new(Diagnostic::nowhere(&codes::NO_SECTION_FOR_KIND).arg("kind", kind).arg("lang", lang))),
    }
}

/// The rows of `table`: the entries of the kind, or the items of their lists.
fn filled(clerk: &Clerk<'_>, kind: &Kind, table: &Table) -> workbook::Filled {
    let mut rows = Vec::new();
    for entry in clerk.office.model.entries().iter().filter(|entry| entry.kind.id == kind.id) {
        let Some(document) = clerk.office.document(entry) else { continue };
        let id = Cell::Text(entry.id.to_string());
        let row = |above: &[Step]| {
            let cells = table.columns.iter().skip(1).map(|column| {
                let path: Vec<Step> = above.iter().cloned().chain(column.path.iter().cloned().map(Step::Name)).collect();
                at(&document.front, &path).map_or(Cell::Empty, |node| clerk.cell(column, node))
            });
            std::iter::once(id.clone()).chain(cells).collect()
        };
        match &table.field {
            None => rows.push(row(&[])),
            Some(field) => {
                let list = document.front.get(field);
                let items = list.map_or(0, |list| list.list().map_or(1, <[_]>::len));
                rows.extend((0..items).map(|number| row(&[Step::Name(field.clone()), Step::Item(number)])));
            }
        }
    }
    rows
}

/// What a new entry's file holds before its facts.
const NEW_ENTRY: &str = "+++\nstatus = \"draft\"\n+++\n";

impl Import {
    /// Whether anything stands in the way of writing all of it.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(Diagnostic::is_error)
    }

    /// Writes the changes into the portal in `site`: new entries as drafts, facts of others, prose never. Entries that an
    /// error concerns are left out. Gives the paths that were written.
    ///
    /// # Errors
    /// When a file cannot be changed or written; those before it are.
    pub fn apply(&self, site: &Path) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
        let mut written = Vec::new();
        let good: Vec<&EntryChange> = self.changes.iter().filter(|change| !change.is_bad).collect();
        // All texts are made before the first is written.
        let texts: Vec<String> = good.iter().map(|change| self.text(change)).collect::<Result<_, _>>()?;
        for (change, text) in good.into_iter().zip(texts) {
            let path = site.join(&change.path);
            if change.is_new {
                written.push(super::write(&path, &text)?);
            } else {
                replace(&path, &text)?;
                written.push(path);
            }
        }
        Ok(written)
    }

    /// The whole text of the file of `change`, as it would be.
    fn text(&self, change: &EntryChange) -> Result<String, Box<Diagnostic>> {
        let file = self.office.tree.at(&change.path);
        let text = match file {
            Some(file) => std::str::from_utf8(file.held()).unwrap_or_default(),
            None => NEW_ENTRY,
        };
        rewritten(text, &change.edits).map_err(|reason| {
            Box::new(Diagnostic::nowhere(&codes::NOT_CHANGEABLE).arg("path", &change.path).arg("reason", reason))
        })
    }
}

/// `text`, a file with TOML front matter, after `edits`.
pub(super) fn rewritten(text: &str, edits: &[Edit]) -> Result<String, String> {
    let (before, front, after) = super::front::split(text)?;
    Ok(format!("{before}{}{after}", edit::rewrite(front, edits)?))
}

/// Puts `text` in place of the file at `path`, at once or not at all.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Box<Diagnostic>> {
    let failed =
        |error: io::Error| Box::new(Diagnostic::nowhere(&codes::NOT_WRITTEN).arg("path", path.display()).arg("reason", error));
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).map_err(|error| {
        // What is left of a failed write must not be taken for content; whether it could be removed changes nothing.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}
