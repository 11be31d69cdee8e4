//! Which entry, or which item of an entry, a row of a sheet means. Knows the names in the first row and the ids and codes of the
//! portal; what the cells say is read in `facts`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    book::Grid,
    cell::{self, Cell},
    clerk::Clerk,
    columns::{Column, Table},
    edit::Step,
    fold,
    import::EntryChange,
    places::Places,
};
use crate::{
    desk::{codes, office::Office},
    diag::{Diagnostic, Span, nearest},
    model::{kind::Kind, slug::check_segment},
    parse,
    source::Role,
};

/// The rows of a workbook, being read.
pub(super) struct Rows<'o> {
    pub(super) clerk: &'o Clerk<'o>,
    pub(super) office: &'o Office,
    pub(super) kind: &'o Kind,
    pub(super) section: &'o Arc<str>,
    pub(super) file: String,
    pub(super) places: Places,
    pub(super) changes: Vec<EntryChange>,
    pub(super) found: Vec<Diagnostic>,
}

/// A cell of a row that says something: its column, its place, itself.
pub(super) type Said<'g> = (usize, Span, &'g Cell);

impl Rows<'_> {
    fn place(&mut self, grid: &Grid, row: usize, column: usize) -> Span {
        let cell = cell::name(row, column);
        let name =
            if grid.name.is_empty() { format!("{}, {cell}", self.file) } else { format!("{}, {}!{cell}", self.file, grid.name) };
        self.places.add(name)
    }

    /// Reads the rows of one sheet.
    pub(super) fn sheet(&mut self, grid: &Grid, table: &Table) {
        let columns = self.columns(grid, table);
        for row in 1..grid.rows.len() {
            // Headings, the example and rows that an officer has set aside begin with a mark.
            if matches!(grid.cell(row, 0), Cell::Text(text) if text.starts_with('#')) {
                continue;
            }
            let said: Vec<(usize, usize)> = columns.iter().copied().filter(|(at, _)| !grid.cell(row, *at).is_empty()).collect();
            if said.is_empty() {
                continue;
            }
            let mut cells: Vec<Said<'_>> = Vec::new();
            for (at, column) in said {
                cells.push((column, self.place(grid, row, at), grid.cell(row, at)));
            }
            let first = self.place(grid, row, 0);
            match &table.field {
                None => self.entry_row(table, &cells, first),
                Some(field) => self.item_row(table, field, &cells, first),
            }
        }
    }

    /// Which column of the sheet holds which of the table, by the names in its first row.
    fn columns(&mut self, grid: &Grid, table: &Table) -> Vec<(usize, usize)> {
        let mut columns = vec![(0, 0)];
        for at in 1..grid.rows.first().map_or(0, Vec::len) {
            let name = grid.cell(0, at).shown();
            if name.is_empty() {
                continue;
            }
            match table.columns.iter().position(|column| column.name() == name) {
                Some(column) => columns.push((at, column)),
                None => {
                    let names: Vec<String> = table.columns.iter().map(Column::name).collect();
                    let near = nearest(&name, names.iter().map(String::as_str));
                    let known = near.map_or_else(|| names.join(", "), |near| format!("perhaps {near}"));
                    let finding = Diagnostic::at(&codes::UNKNOWN_COLUMN, self.place(grid, 0, at));
                    self.found.push(finding.arg("name", name).arg("kind", &self.kind.id).arg("known", known));
                }
            }
        }
        columns
    }

    /// A row of the table of entries.
    fn entry_row(&mut self, table: &Table, cells: &[Said<'_>], first: Span) {
        let text = |name: &str| {
            let column = table.columns.iter().position(|column| column.name() == name)?;
            cells.iter().find(|(at, ..)| *at == column).map(|(.., cell)| cell.shown())
        };
        let (id, code, title) = (text("id"), text("code"), text("title"));
        let place = self.places.name(first.file).unwrap_or_default().to_owned();
        let known = self.known(id.as_deref(), code.as_deref());
        let mut change = match known {
            Some(id) => self.existing(&id, place),
            None => match self.fresh(id, title.as_deref()) {
                Ok(id) => Some(self.started(id, title.unwrap_or_default(), place)),
                Err(reason) => {
                    self.found.push(Diagnostic::at(&codes::NO_ID, first).arg("reason", reason));
                    return;
                }
            },
        };
        let Some(mut change) = change.take() else { return };
        change.code = code.or(change.code);
        if let Some(other) = self.changes.iter().find(|other| other.id == change.id) {
            let finding = Diagnostic::at(&codes::ROW_TWICE, first).arg("id", &change.id);
            self.found.push(finding.arg("other", &other.row));
            return;
        }
        self.cells(&mut change, table, cells, &[]);
        self.changes.push(change);
    }

    /// The id of the entry that a row means, if there is one.
    fn known(&self, id: Option<&str>, code: Option<&str>) -> Option<Arc<str>> {
        let entries = || self.office.model.entries().iter().filter(|entry| entry.kind.id == self.kind.id);
        match (id, code) {
            (Some(id), _) => entries().find(|entry| *entry.id == *id).map(|entry| entry.id.clone()),
            (None, Some(code)) => entries().find(|entry| entry.word("code") == Some(code)).map(|entry| entry.id.clone()),
            (None, None) => None,
        }
    }

    /// The id of a new entry: as written, else after its title.
    fn fresh(&self, id: Option<String>, title: Option<&str>) -> Result<Arc<str>, String> {
        let written = id.is_some();
        let id = match (id, title) {
            (Some(id), _) => id,
            (None, Some(title)) => fold::id(title).ok_or("the title has letters that an address cannot hold")?,
            (None, None) => return Err("it has neither id nor title".to_owned()),
        };
        check_segment(&id).map_err(|reason| format!("`{id}` cannot be one: {reason}"))?;
        let folder = format!("content/{}/{id}", self.section);
        // Pictures may lie there already: an officer puts them where the entry will be.
        let taken = self.office.tree.of(Role::Text).any(|file| file.folder() == folder)
            || self.changes.iter().any(|change| !written && *change.id == *id)
            || self.office.entry(&self.kind.id, &id).is_some();
        if taken {
            return Err(format!("`{id}` is taken by another entry"));
        }
        Ok(id.into())
    }

    fn existing(&mut self, id: &str, row: String) -> Option<EntryChange> {
        let office = self.office;
        let entry = office.model.entries().iter().find(|entry| *entry.id == *id && entry.kind.id == self.kind.id)?;
        let (document, text) = (office.document(entry)?, entry.source()?);
        Some(EntryChange {
            path: office.path(document.file).to_owned(),
            title: text.title.to_string(),
            is_new: false,
            facts: Vec::new(),
            is_bad: false,
            unread: BTreeSet::new(),
            edits: Vec::new(),
            id: entry.id.clone(),
            code: entry.word("code").map(str::to_owned),
            front: document.front.clone(),
            after: document.front.clone(),
            row,
            items: BTreeMap::new(),
        })
    }

    fn started(&self, id: Arc<str>, title: String, row: String) -> EntryChange {
        let lang = &self.office.model.settings.source_language;
        EntryChange {
            path: format!("content/{}/{id}/index.{lang}.md", self.section),
            title,
            is_new: true,
            facts: Vec::new(),
            is_bad: false,
            unread: BTreeSet::new(),
            edits: Vec::new(),
            id,
            code: None,
            front: parse::Table::default(),
            after: parse::Table::default(),
            row,
            items: BTreeMap::new(),
        }
    }

    /// A row of a list: an item of an entry that exists or stands in the workbook.
    fn item_row(&mut self, table: &Table, field: &Arc<str>, cells: &[Said<'_>], first: Span) {
        let Some(written) = cells.iter().find(|(at, ..)| *at == 0).map(|(.., cell)| cell.shown()) else {
            self.found.push(Diagnostic::at(&codes::NO_ID, first).arg("reason", "it does not say which entry it belongs to"));
            return;
        };
        let means = |change: &EntryChange| *change.id == *written || change.code.as_deref() == Some(&written);
        let at = match self.changes.iter().position(means) {
            Some(at) => at,
            None => {
                let known = self.known(Some(&written), None).or_else(|| self.known(None, Some(&written)));
                let place = self.places.name(first.file).unwrap_or_default().to_owned();
                let Some(change) = known.and_then(|id| self.existing(&id, place)) else {
                    let finding = Diagnostic::at(&codes::NO_SUCH_ENTRY, first).arg("kind", &self.kind.id);
                    self.found.push(finding.arg("id", written));
                    return;
                };
                self.changes.push(change);
                self.changes.len() - 1
            }
        };
        let mut change = self.changes.swap_remove(at);
        let number = self.item(&mut change, table, field, cells);
        self.cells(&mut change, table, cells, &[Step::Name(field.clone()), Step::Item(number)]);
        self.changes.push(change);
        let last = self.changes.len() - 1;
        self.changes.swap(at, last);
    }

    /// The number of the item that a row means: the one of the same key, else by the order of its rows.
    fn item(&self, change: &mut EntryChange, table: &Table, field: &Arc<str>, cells: &[Said<'_>]) -> usize {
        let seen = change.items.entry(field.clone()).or_default();
        let ordinal = *seen;
        *seen += 1;
        let Some(list) = change.after.get(field) else { return 0 };
        let items = list.list().unwrap_or(std::slice::from_ref(list));
        let key = table.key.and_then(|key| Some((key, cells.iter().find(|(at, ..)| *at == key)?.2)));
        match key {
            Some((key, written)) => {
                let column = &table.columns[key];
                let shown =
                    |item: &parse::Node| item.table()?.get(&column.path[0]).map(|node| self.clerk.cell(column, node).shown());
                items.iter().position(|item| shown(item).as_deref() == Some(&written.shown())).unwrap_or(items.len())
            }
            None => ordinal.min(items.len()),
        }
    }
}
