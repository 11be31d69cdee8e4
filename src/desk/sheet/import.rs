//! A filled-in sheet against the portal: what it would change of which entries, and what stands in the way. Writes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use jiff::Timestamp;

use super::{
    book::{self, Grid},
    cell::Cell,
    clerk::Clerk,
    columns::tables,
    edit::Edit,
    places::Places,
    rows::Rows,
};
use crate::{
    desk::{codes, office::Office},
    diag::{self, Diagnostic},
    parse,
};

/// What the first cell of a sheet says of it: `id of KIND in LANG`, or `entry of KIND/FIELD in LANG`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Head {
    kind: Option<String>,
    field: Option<String>,
    lang: Option<String>,
}

impl Head {
    fn of(grid: &Grid) -> Option<Self> {
        let Cell::Text(text) = grid.cell(0, 0) else { return None };
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            ["id"] => Some(Self::default()),
            ["id" | "entry", "of", of, "in", lang] => {
                let (kind, field) = of.split_once('/').map_or((*of, None), |(kind, field)| (kind, Some(field)));
                Some(Self { kind: Some(kind.to_owned()), field: field.map(str::to_owned), lang: Some((*lang).to_owned()) })
            }
            _ => None,
        }
    }
}

/// The first cell of the sheet of `field` of `kind`, in `lang`.
pub(super) fn head(kind: &str, field: Option<&str>, lang: &str) -> String {
    match field {
        Some(field) => format!("entry of {kind}/{field} in {lang}"),
        None => format!("id of {kind} in {lang}"),
    }
}

/// A fact before and after, as the officer reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// The heading of its column.
    pub label: String,
    /// What the file says.
    pub before: Option<String>,
    /// What the sheet says; `None` takes the fact away.
    pub after: Option<String>,
}

/// What a sheet would change of one entry.
#[derive(Clone, Debug)]
pub struct EntryChange {
    /// Path of its source file below the portal's folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Whether it does not exist yet.
    pub is_new: bool,
    /// Its facts that change.
    pub facts: Vec<FactChange>,
    /// Whether an error concerns it.
    pub(super) is_bad: bool,
    pub(super) edits: Vec<Edit>,
    pub(super) id: Arc<str>,
    pub(super) code: Option<String>,
    /// Front matter as it is, and as it would be.
    pub(super) front: parse::Table,
    pub(super) after: parse::Table,
    /// The cell that its row begins with.
    pub(super) row: String,
    /// Rows seen of each list, by field.
    pub(super) items: BTreeMap<Arc<str>, usize>,
    /// Fields of which a cell could not be read.
    pub(super) unread: BTreeSet<Arc<str>>,
}

/// A sheet that was read, and what it would change.
#[derive(Debug)]
pub struct Import {
    /// What is wrong with it.
    pub found: Vec<Diagnostic>,
    /// The cells that findings stand at.
    pub places: Places,
    /// The entries that it changes, in the order of its rows.
    pub changes: Vec<EntryChange>,
    /// How many rows say what their entries say already.
    pub unchanged: usize,
    /// The portal that it was compared with.
    pub office: Office,
}

/// Reads the sheet at `path` against the portal in `site`. `kind` names the kind of a sheet that does not say it, `lang` the
/// language of one that does not say that.
///
/// # Errors
/// When the sheet cannot be read as one, or there is no portal.
pub fn import(
    site: &Path,
    path: &Path,
    kind: Option<&str>,
    lang: Option<&str>,
    now: Timestamp,
) -> Result<Import, Box<Diagnostic>> {
    let grids = book::read(path)?;
    let heads: Vec<(Head, &Grid)> = grids.iter().filter_map(|grid| Some((Head::of(grid)?, grid))).collect();
    let said = heads.iter().find_map(|(head, _)| head.kind.as_deref());
    let Some(kind) = kind.or(said) else {
        return Err(Box::new(Diagnostic::nowhere(&codes::NO_COLUMN_NAMES)));
    };
    let lang = heads.iter().find_map(|(head, _)| head.lang.as_deref()).or(lang);
    let office = Office::open(site, lang, now)?;
    let (description, section) = super::kind_and_section(&office, kind)?;
    let tables = tables(&description);
    let mut clerk = Clerk::new(&office, &tables);
    grids.iter().filter(|grid| grid.name == super::LISTS).for_each(|grid| clerk.learn(grid));
    let mut rows = Rows {
        clerk: &clerk,
        office: &office,
        kind: &description,
        section: &section,
        file: book::file_name(path),
        places: Places::after(office.tree.files().len()),
        changes: Vec::new(),
        found: Vec::new(),
    };
    // Entries first: the rows of lists belong to them.
    for (is_list, (head, grid)) in [false, true].into_iter().flat_map(|list| heads.iter().map(move |head| (list, head))) {
        if head.field.is_some() != is_list || head.kind.as_deref().is_some_and(|said| said != kind) {
            continue;
        }
        if let Some(table) = tables.iter().find(|table| table.field.as_deref() == head.field.as_deref()) {
            rows.sheet(grid, table);
        }
    }
    rows.check();
    let Rows { places, changes, mut found, .. } = rows;
    diag::sort(&mut found);
    let (changes, same): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.is_new || !change.edits.is_empty());
    let unchanged = same.iter().filter(|change| !change.is_bad).count();
    Ok(Import { found, places, changes, unchanged, office })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_cell_says_what_a_sheet_is() {
        let of = |text: &str| Head::of(&Grid { name: String::new(), rows: vec![vec![Cell::text(text)]] });
        let head = |kind: &str, field: Option<&str>| Head {
            kind: Some(kind.to_owned()),
            field: field.map(str::to_owned),
            lang: Some("vi".to_owned()),
        };
        assert_eq!(of(&super::head("festival", None, "vi")), Some(head("festival", None)));
        assert_eq!(of(&super::head("festival", Some("editions"), "vi")), Some(head("festival", Some("editions"))));
        assert_eq!(of("id"), Some(Head::default()));
        assert_eq!(of("Danh sách"), None);
    }
}
