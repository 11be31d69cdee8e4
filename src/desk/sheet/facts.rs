//! What the cells of a row change: the facts before and after, and what the model says of them.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    cell::Cell,
    clerk::{Meaning, same},
    columns::Table,
    edit::{self, Edit, Step},
    import::{EntryChange, FactChange},
    rows::{Rows, Said},
};
use crate::{
    desk::codes,
    diag::{Diagnostic, Severity, Span},
    model::{
        self,
        kind::{FieldType, Kind},
    },
    parse,
};

impl Rows<'_> {
    /// Reads the cells of a row into changes below `above`.
    pub(super) fn cells(&mut self, change: &mut EntryChange, table: &Table, cells: &[Said<'_>], above: &[Step]) {
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
                    change.unread.extend(path(above, &column.path).into_iter().next().and_then(Step::name));
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
    pub(super) fn check(&mut self) {
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
                let (finding, unread) = incomplete(self.kind, finding, &change.unread);
                if unread {
                    continue;
                }
                change.is_bad |= finding.is_error();
                self.found.push(finding);
            }
        }
    }
}

/// A part that a record still lacks does not stop a draft; a value without its parts (an amount without a currency) is none.
/// Also tells whether the part is lacking only because its cell could not be read, which has been said.
fn incomplete(kind: &Kind, finding: Diagnostic, unread: &BTreeSet<Arc<str>>) -> (Diagnostic, bool) {
    if finding.code.id != model::codes::MISSING_FIELD.id {
        return (finding, false);
    }
    let name = finding.args.get("field").and_then(|field| field.split('/').next()).unwrap_or_default();
    let said = unread.contains(name);
    let field = kind.fields.get(name);
    let record = match field.map(|field| &field.ty) {
        Some(FieldType::List(of)) => matches!(**of, FieldType::Record(_)),
        Some(ty) => matches!(ty, FieldType::Record(_)),
        None => false,
    };
    (if record { finding.severity(Severity::Warning) } else { finding }, said)
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
