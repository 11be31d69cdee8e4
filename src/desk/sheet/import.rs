//! Rows become changes to entries: which entry a row means, what it would change, and what stands in the way. Writes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use jiff::Timestamp;

use super::{
    book::{self, Grid},
    cell::{self, Cell},
    clerk::{Clerk, Meaning, same},
    columns::{Column, Table, tables},
    edit::{self, Edit, Step},
    fold,
    places::Places,
};
use crate::{
    desk::{codes, office::Office},
    diag::{Diagnostic, Severity, Span, nearest},
    model::{
        self,
        kind::{FieldType, Kind},
        slug::check_segment,
    },
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
    id: Arc<str>,
    code: Option<String>,
    /// Front matter as it is, and as it would be.
    front: parse::Table,
    after: parse::Table,
    row: String,
    /// Rows seen of each list, by field.
    items: BTreeMap<Arc<str>, usize>,
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
    let Rows { places, changes, found, .. } = rows;
    let (changes, same): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.is_new || !change.edits.is_empty());
    let unchanged = same.iter().filter(|change| !change.is_bad).count();
    Ok(Import { found, places, changes, unchanged, office })
}

struct Rows<'o> {
    clerk: &'o Clerk<'o>,
    office: &'o Office,
    kind: &'o Kind,
    section: &'o Arc<str>,
    file: String,
    places: Places,
    changes: Vec<EntryChange>,
    found: Vec<Diagnostic>,
}

/// A cell of a row that says something: its column, its place, itself.
type Said<'g> = (usize, Span, &'g Cell);

impl Rows<'_> {
    fn place(&mut self, grid: &Grid, row: usize, column: usize) -> Span {
        let cell = cell::name(row, column);
        let name =
            if grid.name.is_empty() { format!("{}, {cell}", self.file) } else { format!("{}, {}!{cell}", self.file, grid.name) };
        self.places.add(name)
    }

    /// Reads the rows of one sheet.
    fn sheet(&mut self, grid: &Grid, table: &Table) {
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
        let entries = || self.office.model.entries.iter().filter(|entry| entry.kind.id == self.kind.id);
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
        let taken = self.office.tree.files().iter().any(|file| file.folder() == folder)
            || self.changes.iter().any(|change| !written && *change.id == *id)
            || self.office.entry(&self.kind.id, &id).is_some();
        if taken {
            return Err(format!("`{id}` is taken by another entry"));
        }
        Ok(id.into())
    }

    fn existing(&mut self, id: &str, row: String) -> Option<EntryChange> {
        let office = self.office;
        let entry = office.model.entries.iter().find(|entry| *entry.id == *id && entry.kind.id == self.kind.id)?;
        let (document, text) = (office.document(entry)?, entry.source()?);
        Some(EntryChange {
            path: office.path(document.file).to_owned(),
            title: text.title.to_string(),
            is_new: false,
            facts: Vec::new(),
            is_bad: false,
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

    /// Reads the cells of a row into changes below `above`.
    fn cells(&mut self, change: &mut EntryChange, table: &Table, cells: &[Said<'_>], above: &[Step]) {
        let mut meant: Vec<(usize, Span, Option<Meaning>)> = Vec::new();
        for (at, span, cell) in cells.iter().filter(|(at, ..)| *at != 0) {
            let column = &table.columns[*at];
            let old = edit::at(&change.front, &path(above, &column.path));
            if old.is_some_and(|node| self.clerk.cell(column, node) == **cell) {
                continue;
            }
            if **cell == Cell::Text("-".to_owned()) {
                meant.extend(old.map(|_| (*at, *span, None)));
                continue;
            }
            match self.clerk.meaning(column, cell, *span) {
                Ok(meaning) => meant.push((*at, *span, Some(meaning))),
                Err(finding) => {
                    self.found.push(*finding);
                    change.is_bad = true;
                }
            }
        }
        self.besides(change, table, cells, &mut meant);
        for (at, span, meaning) in meant {
            self.fact(change, table, at, span, meaning, above);
        }
    }

    /// Takes the currencies and units that stand beside numbers to their own columns.
    fn besides(
        &mut self,
        change: &mut EntryChange,
        table: &Table,
        cells: &[Said<'_>],
        meant: &mut Vec<(usize, Span, Option<Meaning>)>,
    ) {
        let said: Vec<(usize, Span, &'static str, String)> = meant
            .iter()
            .filter_map(|(at, span, meaning)| {
                let (name, key) = meaning.as_ref()?.beside.clone()?;
                Some((*at, *span, name, key))
            })
            .collect();
        for (at, span, name, key) in said {
            let mut wanted = table.columns[at].path.clone();
            wanted.pop();
            wanted.push(name.into());
            let Some(beside) = table.columns.iter().position(|column| column.path == wanted) else {
                let written = cells.iter().find(|(other, ..)| *other == at).map(|(.., cell)| cell.shown()).unwrap_or_default();
                let finding = Diagnostic::at(&codes::NOT_A_NUMBER, span).arg("written", written);
                self.found.push(finding.arg("example", "1200"));
                change.is_bad = true;
                continue;
            };
            let column = &table.columns[beside];
            let written = cells.iter().find(|(other, ..)| *other == beside).map(|(_, span, cell)| {
                let meaning = self.clerk.meaning(column, cell, *span);
                meaning.map_or_else(|_| cell.shown(), |meaning| text_of(&meaning.value))
            });
            match written {
                Some(written) if written != key => {
                    let finding = Diagnostic::at(&codes::CURRENCY_TWICE, span).arg("first", &key).arg("second", written);
                    self.found.push(finding);
                    change.is_bad = true;
                }
                Some(_) => {}
                None if meant.iter().any(|(at, ..)| *at == beside) => {}
                None => meant.push((beside, span, Some(Meaning { value: parse::Value::Text(key), beside: None }))),
            }
        }
    }

    /// Notes one change, unless the file says the same.
    fn fact(&mut self, change: &mut EntryChange, table: &Table, at: usize, span: Span, meaning: Option<Meaning>, above: &[Step]) {
        let column = &table.columns[at];
        let path = path(above, &column.path);
        let old = edit::at(&change.front, &path);
        let value = meaning.map(|meaning| meaning.value);
        if let (Some(old), Some(new)) = (old, &value)
            && same(&old.value, new)
        {
            return;
        }
        if column.is_prose() && !change.is_new {
            self.found.push(Diagnostic::at(&codes::PROSE_STAYS, span).arg("path", &change.path));
            return;
        }
        let label = match above {
            [Step::Name(_), Step::Item(number)] => {
                format!("{} {} – {}", self.office.word(&table.label), number + 1, self.clerk.heading(column))
            }
            _ => self.clerk.heading(column),
        };
        let shown = |node: &parse::Node| self.clerk.cell(column, node).shown();
        let before = old.map(shown);
        let after = value.clone().map(|value| shown(&parse::Node { span, value }));
        change.facts.push(FactChange { label, before, after });
        let edit = Edit { path, value, span };
        edit::perform(&mut change.after, &edit);
        change.edits.push(edit);
    }

    /// Asks the model whether the values would be read, and keeps what it says of the cells.
    fn check(&mut self) {
        let lang = self.office.model.settings.source_language.clone();
        for change in &mut self.changes {
            let touched: BTreeSet<&str> = change
                .edits
                .iter()
                .filter_map(|edit| match edit.path.first() {
                    Some(Step::Name(name)) => Some(&**name),
                    _ => None,
                })
                .collect();
            let mut values = parse::Table::default();
            for (key, node) in change.after.entries().iter().filter(|(key, _)| touched.contains(key.name.as_str())) {
                values.put(key.clone(), node.clone());
            }
            let folder = change.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            for finding in model::try_values(&self.office.model, &self.office.tree, self.kind, folder, &lang, &values) {
                // What was wrong before, in cells that nobody touched, is for `check` to say.
                if !finding.span.is_some_and(|span| self.places.holds(span)) {
                    continue;
                }
                let finding = incomplete(self.kind, finding);
                change.is_bad |= finding.is_error();
                self.found.push(finding);
            }
        }
    }
}

/// A part that a record still lacks does not stop a draft; a value without its parts (an amount without a currency) is none.
fn incomplete(kind: &Kind, finding: Diagnostic) -> Diagnostic {
    if finding.code.id != model::codes::MISSING_FIELD.id {
        return finding;
    }
    let field = finding.args.get("field").and_then(|field| field.split('/').next()).and_then(|name| kind.fields.get(name));
    let record = match field.map(|field| &field.ty) {
        Some(FieldType::List(of)) => matches!(**of, FieldType::Record(_)),
        Some(ty) => matches!(ty, FieldType::Record(_)),
        None => false,
    };
    if record { finding.severity(Severity::Warning) } else { finding }
}

fn path(above: &[Step], below: &[Arc<str>]) -> Vec<Step> {
    above.iter().cloned().chain(below.iter().cloned().map(Step::Name)).collect()
}

fn text_of(value: &parse::Value) -> String {
    match value {
        parse::Value::Text(text) => text.clone(),
        _ => String::new(),
    }
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
