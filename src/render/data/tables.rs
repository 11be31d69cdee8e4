//! Data as flat tables: one row an entry, and one table for each list that is no list of words, bound to its entry by key.
//! Knows shapes and data, no format.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{
    datum::Datum,
    shape::{Leaf, Member, Shape, figure},
};
use crate::locale::Lang;

/// What stands between the words of a list in one cell.
pub(super) const BETWEEN: char = '|';

/// Name of the column that names the entry that an item of a list belongs to: items may have an `id` of their own.
const ENTRY: &str = "entry";

/// Name of the column that numbers the items of a list.
const ITEM: &str = "item";

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Its name in addresses: `festival`, or `festival.editions` for a list of it.
    pub(super) name: String,
    /// Labels of the list that it holds, from the outside in; empty for entries.
    pub(super) part: Vec<Arc<str>>,
    /// The number of the table that its rows belong to.
    pub(super) parent: Option<usize>,
    /// How many of the first columns name a row.
    pub(super) keys: usize,
    /// Its columns.
    pub(super) columns: Vec<Column>,
    /// Its rows, each with a cell per column.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its name to machines.
    pub(super) name: String,
    /// Labels of what it holds, from the outside in.
    pub(super) labels: Vec<Arc<str>>,
    /// What its values are.
    pub(super) leaf: Leaf,
    /// The language of its texts.
    pub(super) lang: Option<Lang>,
    /// Whether a cell may hold several values.
    pub(super) several: bool,
    /// Whether every row has a value.
    pub(super) needed: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// Nothing is known.
    Empty,
    /// Yes or no.
    Bool(bool),
    /// An exact number.
    Number(Decimal),
    /// Text.
    Text(String),
    /// Several words.
    Words(Vec<String>),
}

/// The tables of `rows`, which have the shape of `members`: the main one first, each before those that belong to it.
pub(super) fn tables(name: &str, members: &[Member], rows: &[Datum], languages: &[Lang]) -> Vec<Table> {
    let shape = Shape::Record(members.to_vec());
    let main = Table { name: name.to_owned(), part: Vec::new(), parent: None, keys: 1, columns: Vec::new(), rows: Vec::new() };
    let mut layout = Layout { tables: vec![main], languages };
    layout.shape(0, &Spot::default(), &shape, true);
    let Layout { mut tables, .. } = layout;
    for datum in rows {
        let mut row = Vec::with_capacity(tables[0].columns.len());
        let key = datum.get("id").map_or(Cell::Empty, single);
        let mut filling = Filling { tables: &mut tables, languages };
        filling.shape(0, &[key], "", &shape, Some(datum), &mut row);
        tables[0].rows.push(row);
    }
    tables
}

/// Names of columns that two columns of a table have.
pub(super) fn clashes(tables: &[Table]) -> Vec<String> {
    let mut clashes = Vec::new();
    for table in tables {
        let mut seen = std::collections::BTreeSet::new();
        clashes.extend(table.columns.iter().filter(|column| !seen.insert(&column.name)).map(|column| column.name.clone()));
    }
    clashes
}

/// Where in a table's row a shape stands.
#[derive(Clone, Default)]
struct Spot {
    name: String,
    labels: Vec<Arc<str>>,
}

impl Spot {
    fn inside(&self, member: &Member) -> Self {
        let mut labels = self.labels.clone();
        labels.push(member.label.clone());
        Self { name: joined(&self.name, &member.name), labels }
    }
}

fn joined(prefix: &str, name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if prefix.is_empty() { name } else { format!("{prefix}_{name}") }
}

/// The item of a list that is no record has no name of its own.
fn named(name: &str) -> &str {
    if name.is_empty() { "value" } else { name }
}

/// Whether a list has a cell of its own.
fn in_cell(of: &Shape) -> bool {
    matches!(of, Shape::Leaf(leaf) if leaf.is_word())
}

/// Whether a list is told elsewhere: figures have a set of their own.
fn elsewhere(of: &Shape) -> bool {
    *of == Shape::Record(figure())
}

struct Layout<'l> {
    tables: Vec<Table>,
    languages: &'l [Lang],
}

impl Layout<'_> {
    fn shape(&mut self, at: usize, spot: &Spot, shape: &Shape, needed: bool) {
        match shape {
            Shape::Leaf(leaf) => self.column(at, spot, leaf, None, false, needed),
            Shape::PerLanguage(leaf) => {
                let languages = self.languages;
                for lang in languages {
                    self.column(at, spot, leaf, Some(lang.clone()), false, false);
                }
            }
            Shape::Record(members) => {
                for member in members {
                    self.shape(at, &spot.inside(member), &member.shape, needed && member.needed);
                }
            }
            Shape::List(of) if elsewhere(of) => {}
            Shape::List(of) => match &**of {
                Shape::Leaf(leaf) if in_cell(of) => self.column(at, spot, leaf, None, true, needed),
                of => self.list(at, spot, of),
            },
        }
    }

    fn list(&mut self, at: usize, spot: &Spot, of: &Shape) {
        let parent = &self.tables[at];
        let mut part = parent.part.clone();
        part.extend(spot.labels.iter().cloned());
        let keys = parent.keys + 1;
        let mut columns: Vec<Column> = parent.columns[..parent.keys].to_vec();
        for key in &mut columns[..1] {
            (key.name, key.labels) = (ENTRY.to_owned(), vec!["part-entry".into()]);
        }
        let item = if keys == 2 { ITEM.to_owned() } else { format!("{ITEM}_{}", keys - 1) };
        let label = Arc::from("part-item");
        columns.push(Column { name: item, labels: vec![label], leaf: Leaf::Integer, lang: None, several: false, needed: true });
        let name = format!("{}.{}", parent.name, spot.name.replace('_', "-"));
        self.tables.push(Table { name, part, parent: Some(at), keys, columns, rows: Vec::new() });
        self.shape(self.tables.len() - 1, &Spot::default(), of, true);
    }

    fn column(&mut self, at: usize, spot: &Spot, leaf: &Leaf, lang: Option<Lang>, several: bool, needed: bool) {
        let name = named(&spot.name);
        let name = lang.as_ref().map_or_else(|| name.to_owned(), |lang| joined(name, lang.as_str()));
        let labels = spot.labels.clone();
        self.tables[at].columns.push(Column { name, labels, leaf: leaf.clone(), lang, several, needed });
    }
}

struct Filling<'f> {
    tables: &'f mut Vec<Table>,
    languages: &'f [Lang],
}

impl Filling<'_> {
    fn shape(&mut self, at: usize, keys: &[Cell], name: &str, shape: &Shape, datum: Option<&Datum>, row: &mut Vec<Cell>) {
        match shape {
            Shape::Leaf(_) => row.push(datum.map_or(Cell::Empty, single)),
            Shape::PerLanguage(_) => {
                let known: &[(String, Datum)] = match datum {
                    Some(Datum::PerLanguage(known)) => known,
                    _ => &[],
                };
                for lang in self.languages {
                    let found = known.iter().find(|(tag, _)| tag == lang.as_str());
                    row.push(found.map_or(Cell::Empty, |(_, value)| single(value)));
                }
            }
            Shape::Record(members) => {
                for member in members {
                    let inner = datum.and_then(|datum| datum.get(&member.name));
                    self.shape(at, keys, &joined(name, &member.name), &member.shape, inner, row);
                }
            }
            Shape::List(of) if elsewhere(of) => {}
            Shape::List(of) if in_cell(of) => row.push(datum.map_or(Cell::Empty, words)),
            Shape::List(of) => self.list(at, keys, name, of, datum),
        }
    }

    fn list(&mut self, at: usize, keys: &[Cell], name: &str, of: &Shape, datum: Option<&Datum>) {
        let Some(Datum::List(items)) = datum else { return };
        let name = format!("{}.{}", self.tables[at].name, name.replace('_', "-"));
        let Some(table) = self.tables.iter().position(|table| table.name == name) else { return };
        for (item, number) in items.iter().zip(1_u64..) {
            let keys: Vec<Cell> = keys.iter().cloned().chain([Cell::Number(number.into())]).collect();
            let mut row = keys.clone();
            self.shape(table, &keys, "", of, Some(item), &mut row);
            self.tables[table].rows.push(row);
        }
    }
}

fn single(datum: &Datum) -> Cell {
    match datum {
        Datum::Bool(yes) => Cell::Bool(*yes),
        Datum::Number(number) => Cell::Number(*number),
        Datum::Text(text) => Cell::Text(text.clone()),
        _ => Cell::Empty,
    }
}

fn words(datum: &Datum) -> Cell {
    let Datum::List(items) = datum else { return Cell::Empty };
    let word = |item: &Datum| match item {
        Datum::Text(text) => Some(text.clone()),
        Datum::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Cell::Words(items.iter().filter_map(word).collect())
}
