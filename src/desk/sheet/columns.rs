//! A kind as tables: one with a row for each entry, and one for each list of records, with a row for each item. Everything
//! follows from the types of the fields; knows no entry, no word and no file format.

use std::sync::Arc;

use crate::model::kind::{Field, FieldType, Kind};

/// Fields that a sheet leaves alone: they are decided with the entry before one's eyes, or have no form in a cell.
const LEFT_OUT: &[&str] = &["status", "approval", "slug", "aliases", "extra"];

/// What one cell holds.
#[derive(Clone, Debug)]
pub(in crate::desk) enum Leaf {
    /// The id of an entry or item.
    Id,
    /// A field type of the model, without parts.
    Of(FieldType),
    /// Three letters of ISO 4217.
    Currency,
    /// A period: a year, a month, from year to year.
    Period,
    /// A day of a month, or its last.
    MonthDay,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub(in crate::desk) struct Column {
    /// Names from the entry (or item) down to the value: `land`, `hectares`.
    pub(in crate::desk) path: Vec<Arc<str>>,
    /// Words of the heading: a Fluent key for each name of the path.
    pub(super) labels: Vec<String>,
    /// What a cell holds.
    pub(super) leaf: Leaf,
    /// Whether a cell holds several.
    pub(super) many: bool,
    /// Whether it is needed to publish.
    pub(super) required: bool,
    /// Whether the names of the path, but the last, are a value of one type (money, a place) that is read as a whole.
    pub(super) part_of_value: bool,
}

impl Column {
    /// The name in the hidden first row: `land.hectares`.
    pub(in crate::desk) fn name(&self) -> String {
        self.path.join(".")
    }

    /// Whether it holds prose, which a sheet writes once and then leaves alone.
    pub(super) fn is_prose(&self) -> bool {
        matches!(self.leaf, Leaf::Of(FieldType::Prose))
    }
}

/// A table of a kind.
#[derive(Clone, Debug)]
pub(in crate::desk) struct Table {
    /// The list of records whose items are its rows; `None` for the table of entries.
    pub(in crate::desk) field: Option<Arc<str>>,
    /// Fluent key of its name.
    pub(in crate::desk) label: String,
    /// Its columns; the first holds the entry's id.
    pub(in crate::desk) columns: Vec<Column>,
    /// In the table of a list: the column by which an item is known again.
    pub(super) key: Option<usize>,
}

/// The tables of `kind`, that of its entries first.
pub(in crate::desk) fn tables(kind: &Kind) -> Vec<Table> {
    let mut main = vec![id_column("sheet-id", "id")];
    let mut lists = Vec::new();
    for (name, field) in kind.fields.iter().filter(|(name, _)| !LEFT_OUT.contains(&&***name)) {
        match &field.ty {
            FieldType::List(of) if inside(of).is_some() => {
                lists.extend(inside(of).and_then(|parts| list(name, field, of, &parts)));
            }
            ty => {
                let (label, what) = (field.label.to_string(), What::Type(ty.clone()));
                flat(&[], &Part { name: name.clone(), label, what, required: field.required }, false, &mut main);
            }
        }
    }
    let first = Table { field: None, label: format!("kind-{}", kind.id), columns: main, key: None };
    std::iter::once(first).chain(lists).collect()
}

fn id_column(label: &str, name: &str) -> Column {
    Column {
        path: vec![name.into()],
        labels: vec![label.to_owned()],
        leaf: Leaf::Id,
        many: false,
        required: false,
        part_of_value: false,
    }
}

/// A named part of a value: what it holds, and whether the value needs it.
struct Part {
    name: Arc<str>,
    label: String,
    what: What,
    required: bool,
}

enum What {
    Type(FieldType),
    Leaf(Leaf),
}

/// The table of a list of records.
fn list(name: &Arc<str>, field: &Field, of: &FieldType, parts: &[Part]) -> Option<Table> {
    let mut columns = vec![id_column("sheet-entry", "entry")];
    // A record's translated texts are bound by an id that the kind does not name.
    if matches!(of, FieldType::Record(_)) && !parts.iter().any(|part| &*part.name == "id") {
        columns.push(id_column("sheet-item", "id"));
    }
    let of_value = !matches!(of, FieldType::Record(_));
    parts.iter().for_each(|part| flat(&[], part, of_value, &mut columns));
    let known_by = match of {
        FieldType::Image | FieldType::File => "file",
        FieldType::Edition => "year",
        _ => "id",
    };
    let key = columns.iter().position(|column| column.path.len() == 1 && &*column.path[0] == known_by);
    Some(Table { field: Some(name.clone()), label: field.label.to_string(), columns, key })
}

/// The columns of a part and of what is inside it. Records inside lists inside records have no place in a table.
fn flat(above: &[(Arc<str>, String)], part: &Part, part_of_value: bool, columns: &mut Vec<Column>) {
    let (leaf, many) = match &part.what {
        What::Leaf(leaf) => (leaf.clone(), false),
        What::Type(FieldType::List(of)) => match leaf(of) {
            Some(leaf) => (leaf, true),
            None => return,
        },
        What::Type(ty) => match (inside(ty), leaf(ty)) {
            (Some(parts), _) => {
                let mut below = above.to_vec();
                below.push((part.name.clone(), part.label.clone()));
                let of_value = !matches!(ty, FieldType::Record(_));
                for inner in parts {
                    // What an optional value needs is needed only when it is given.
                    let required = inner.required && part.required;
                    flat(&below, &Part { required, ..inner }, of_value, columns);
                }
                return;
            }
            (None, Some(leaf)) => (leaf, false),
            (None, None) => return,
        },
    };
    columns.push(Column {
        path: above.iter().map(|(name, _)| name.clone()).chain([part.name.clone()]).collect(),
        labels: above.iter().map(|(_, label)| label.clone()).chain([part.label.clone()]).collect(),
        leaf,
        many,
        required: part.required,
        part_of_value: part_of_value && !above.is_empty(),
    });
}

/// What a cell of `ty` holds; `None` for what has parts, and for free data.
fn leaf(ty: &FieldType) -> Option<Leaf> {
    match ty {
        FieldType::List(_) | FieldType::Record(_) | FieldType::Any => None,
        ty if inside(ty).is_some() => None,
        ty => Some(Leaf::Of(ty.clone())),
    }
}

/// The named parts of a type that has several: of a record those of the kind, of a value those that `src/model/field` reads.
fn inside(ty: &FieldType) -> Option<Vec<Part>> {
    if let FieldType::Record(fields) = ty {
        let part = |(name, field): (&Arc<str>, &Field)| Part {
            name: name.clone(),
            label: field.label.to_string(),
            what: What::Type(field.ty.clone()),
            required: field.required,
        };
        return Some(fields.iter().map(part).collect());
    }
    let text = || of(FieldType::Text { max: None });
    let parts: Vec<(&str, What, bool)> = match ty {
        FieldType::DateRange => vec![("start", of(FieldType::Date), true), ("end", of(FieldType::Date), true)],
        FieldType::Money => vec![("amount", of(FieldType::Decimal), true), ("currency", What::Leaf(Leaf::Currency), true)],
        FieldType::MoneyRange => vec![
            ("min", of(FieldType::Decimal), true),
            ("max", of(FieldType::Decimal), false),
            ("currency", What::Leaf(Leaf::Currency), true),
            ("as_of", of(FieldType::Date), false),
        ],
        FieldType::Quantity { units } if units.len() > 1 => {
            vec![("value", of(FieldType::Decimal), true), ("unit", term("unit", units), true)]
        }
        FieldType::Coordinates => vec![
            ("lat", of(FieldType::Decimal), true),
            ("lon", of(FieldType::Decimal), true),
            ("precision", choice("precision", &["exact", "approximate", "withheld"]), false),
        ],
        FieldType::Contact => vec![
            ("role", text(), true),
            ("organisation", reference("organisation"), false),
            ("mailbox", of(FieldType::Email), false),
            ("phone", of(FieldType::Phone), false),
        ],
        FieldType::Code { schemes } => vec![
            ("scheme", choice("scheme", schemes), true),
            ("value", text(), true),
            ("valid_from", of(FieldType::Date), false),
            ("valid_to", of(FieldType::Date), false),
        ],
        FieldType::Person => vec![
            ("id", text(), true),
            ("name", text(), true),
            ("title", text(), true),
            ("legal_basis", text(), false),
            ("consent", of(FieldType::Date), false),
        ],
        FieldType::Image => vec![
            ("file", text(), true),
            ("alt", text(), true),
            ("caption", text(), false),
            ("credit", text(), true),
            ("licence", text(), true),
        ],
        FieldType::File => vec![("file", text(), true), ("title", text(), true), ("language", of(FieldType::Language), false)],
        FieldType::Edition => edition(),
        FieldType::Recurrence => vec![
            ("month", of(FieldType::Integer { min: 1, max: 12 }), true),
            ("day", What::Leaf(Leaf::MonthDay), true),
            ("to_month", of(FieldType::Integer { min: 1, max: 12 }), false),
            ("to_day", What::Leaf(Leaf::MonthDay), false),
            ("leap", choice("leap", &["never", "first", "both"]), false),
        ],
        FieldType::Figure => figure(),
        _ => return None,
    };
    let part = |(name, what, required): (&str, What, bool)| Part {
        name: name.into(),
        label: format!("part-{}", name.replace('_', "-")),
        what,
        required,
    };
    Some(parts.into_iter().map(part).collect())
}

fn edition() -> Vec<(&'static str, What, bool)> {
    vec![
        ("year", of(FieldType::Year), true),
        ("start", of(FieldType::Date), true),
        ("end", of(FieldType::Date), true),
        ("confirmed", of(FieldType::Bool), true),
        ("status", choice("edition-status", &["scheduled", "cancelled", "postponed", "rescheduled"]), false),
        ("source", of(FieldType::SourceRef), true),
    ]
}

fn figure() -> Vec<(&'static str, What, bool)> {
    let vocabulary = |id: &str| of(FieldType::Term { vocabulary: id.into() });
    vec![
        ("id", of(FieldType::Text { max: None }), true),
        ("indicator", vocabulary("indicator"), true),
        ("value", of(FieldType::Decimal), true),
        ("unit", vocabulary("unit"), true),
        ("currency", What::Leaf(Leaf::Currency), false),
        ("period", What::Leaf(Leaf::Period), true),
        ("as_of", of(FieldType::Date), true),
        ("territory", reference("locality"), true),
        ("territory_as_of", of(FieldType::Date), false),
        ("status", choice("figure-status", &["provisional", "final"]), false),
        ("source", of(FieldType::SourceRef), true),
        ("note", of(FieldType::Text { max: None }), false),
    ]
}

fn of(ty: FieldType) -> What {
    What::Type(ty)
}

fn reference(kind: &str) -> What {
    of(FieldType::Reference { kind: kind.into() })
}

fn choice(vocabulary: &str, choices: &[impl AsRef<str>]) -> What {
    let choices = choices.iter().map(|key| key.as_ref().into()).collect();
    of(FieldType::Choice { choices, vocabulary: vocabulary.into() })
}

/// Some terms of a vocabulary, which have that vocabulary's words.
fn term(vocabulary: &str, terms: &[Arc<str>]) -> What {
    let choices = terms.to_vec();
    of(FieldType::Choice { choices, vocabulary: format!("term:{vocabulary}").into() })
}
