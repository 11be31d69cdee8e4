//! Series become figures: the rows of the CSV files beside an entry join its own figures, read by the same code. Knows which
//! file belongs to which entry; must never read a cell itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    codes::{FIGURE_ID_TWICE, SERIES_ALONE},
    field::{Place, Reading},
    kind::{FieldType, Kind},
    value::{Fact, Facts, Value},
};
use crate::{
    diag::{Diagnostic, FileId, Span},
    parse::{Node, Series, Syntax, Table},
    source::Tree,
};

/// The field that series join.
const FIELD: &str = "figures";

/// The series of a portal by the folder they lie in.
pub(super) type ByFolder<'a> = BTreeMap<&'a str, Vec<&'a Series>>;

/// Sorts the series of `syntax` by folder.
pub(super) fn by_folder<'a>(tree: &'a Tree, syntax: &'a Syntax) -> ByFolder<'a> {
    let mut folders = ByFolder::new();
    for series in &syntax.series {
        folders.entry(tree.file(series.file).folder()).or_default().push(series);
    }
    folders
}

/// The series beside the entry at `folder`: `content/<section>/<entry>`. Homes and sections have none.
pub(super) fn beside<'s, 'a>(series: &'s ByFolder<'a>, folder: &str) -> &'s [&'a Series] {
    let is_entry = folder.split('/').count() == 3;
    series.get(folder).filter(|_| is_entry).map(Vec::as_slice).unwrap_or_default()
}

/// Reports the series that lie in none of `folders`.
pub(super) fn alone(series: &ByFolder<'_>, folders: &BTreeSet<String>, found: &mut Vec<Diagnostic>) {
    for (_, lost) in series.iter().filter(|(folder, _)| !folders.contains(**folder)) {
        let reason = "no entry lies in its folder";
        found.extend(lost.iter().map(|series| Diagnostic::at(&SERIES_ALONE, Span::whole(series.file)).arg("reason", reason)));
    }
}

/// Adds the figures of `series` to those in `facts`, which were read from `front`.
pub(super) fn join(reading: &mut Reading<'_>, kind: &Kind, front: &Table, series: &[&Series], facts: &mut Facts) {
    let fits =
        kind.fields.get(FIELD).is_some_and(|field| matches!(&field.ty, FieldType::List(of) if matches!(**of, FieldType::Figure)));
    let mut documents = BTreeSet::new();
    facts.values().for_each(|fact| files(fact, &mut documents));
    let series: Vec<&Series> = series.iter().copied().filter(|series| !documents.contains(&series.file)).collect();
    let mut figures: Vec<Fact> = Vec::new();
    for series in &series {
        if !fits {
            let finding = Diagnostic::at(&SERIES_ALONE, Span::whole(series.file));
            reading.found.push(finding.arg("reason", format!("the kind `{}` has no figures", kind.id)));
            continue;
        }
        reading.found.extend(series.problems.iter().cloned());
        let rows = series.rows.iter().filter_map(|row| reading.fact(row, &FieldType::Figure, &Place::top(FIELD, false)));
        figures.extend(rows);
    }
    ids(front, &series, &mut reading.found);
    let Some(first) = figures.first().map(|fact| fact.span) else { return };
    let fact = facts.entry(Arc::from(FIELD)).or_insert_with(|| Fact { span: first, value: Value::List(Vec::new()) });
    if let Value::List(items) = &mut fact.value {
        items.extend(figures);
    }
}

/// The files that `fact` declares: a CSV file among them is a document to be published, and no series.
fn files(fact: &Fact, found: &mut BTreeSet<FileId>) {
    match &fact.value {
        Value::File(file) => drop(found.insert(file.file)),
        Value::List(items) => items.iter().for_each(|item| files(item, found)),
        Value::Record(facts) => facts.values().for_each(|fact| files(fact, found)),
        _ => {}
    }
}

/// Reports ids that stand twice.
fn ids(front: &Table, series: &[&Series], found: &mut Vec<Diagnostic>) {
    let own = front.get(FIELD).and_then(Node::list).unwrap_or_default();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for figure in own.iter().chain(series.iter().flat_map(|series| &series.rows)) {
        let Some(node) = figure.table().and_then(|table| table.get("id")) else { continue };
        let Some(id) = node.scalar() else { continue };
        match seen.get(id) {
            Some(first) => {
                found.push(Diagnostic::at(&FIGURE_ID_TWICE, node.span).arg("id", id).see("first-defined", *first));
            }
            None => drop(seen.insert(id, node.span)),
        }
    }
}
