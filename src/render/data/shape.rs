//! What an entry's data looks like, from the types of its kind's fields: the one flattening that CSV, GeoJSON, JSON and their
//! descriptions all follow. Knows kinds, no entry and no format.
//!
//! - A field of the group `internal`, a slug and free data are in no open data; nor is whoever is named by law or consent: that
//!   allowed the page, not the copies that open data is made for.
//! - A text per language is one property per language; a value of several parts is a record of its parts.
//! - A list of words (choices, references, years …) stays one property; any other list is a table of its own where a format is
//!   flat.

use std::sync::Arc;

use crate::model::{
    Kind,
    kind::{Field, FieldType},
    rules::Rule,
};

/// What one value looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A single value.
    Leaf(Leaf),
    /// A value per language.
    PerLanguage(Leaf),
    /// Several named values.
    Record(Vec<Member>),
    /// Several values of one shape.
    List(Box<Shape>),
}

/// A named value within a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// Its name to machines.
    pub(super) name: Arc<str>,
    /// Fluent key of its label.
    pub(super) label: Arc<str>,
    /// What it looks like.
    pub(super) shape: Shape,
    /// Whether it is always there.
    pub(super) needed: bool,
}

/// What a single value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leaf {
    /// Text.
    Text,
    /// Yes or no.
    Bool,
    /// A whole number.
    Integer,
    /// An exact number.
    Decimal,
    /// A year.
    Year,
    /// A date at its precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date,
    /// A time that a figure speaks of: a date, `YYYY-Qn`, or two dates with a slash between.
    Period,
    /// A date and time with its offset.
    Instant,
    /// A date at its precision, or a date and time with its offset.
    Moment,
    /// A month of any year, 1–12.
    Month,
    /// An absolute address.
    Address,
    /// One of some words.
    Word(Vec<Arc<str>>),
    /// The id of a term or an entry, or a code.
    Id,
    /// A language (BCP 47).
    Language,
    /// A country or territory (ISO 3166-1 alpha-2).
    Country,
}

impl Leaf {
    /// Whether a list of it can stand in one cell: no value of it can hold a [`super::tables::BETWEEN`].
    pub(super) fn is_word(&self) -> bool {
        matches!(
            self,
            Self::Year | Self::Month | Self::Date | Self::Address | Self::Word(_) | Self::Id | Self::Language | Self::Country
        )
    }
}

/// Parts of values that are called as fields of that name are.
const AS_FIELDS: &[&str] = &[
    "id",
    "illustrative",
    "kind",
    "mailbox",
    "organisation",
    "phone",
    "published",
    "role",
    "source",
    "status",
    "title",
    "valid_from",
    "valid_to",
    "year",
];

impl Member {
    /// A part of a value, whose label is a word `part-…`, or that of a field where one says the same.
    pub(super) fn new(name: &str, shape: Shape, needed: bool) -> Self {
        let room = if AS_FIELDS.contains(&name) { "field" } else { "part" };
        Self { name: name.into(), label: format!("{room}-{}", name.replace('_', "-")).into(), shape, needed }
    }

    fn leaf(name: &str, leaf: Leaf, needed: bool) -> Self {
        Self::new(name, Shape::Leaf(leaf), needed)
    }
}

/// What an entry of `kind` looks like. Whatever else it lacks, it has an id, a title and a summary.
pub(super) fn of_kind(kind: &Kind) -> Vec<Member> {
    let mut members = vec![Member::leaf("id", Leaf::Id, true), Member::leaf("illustrative", Leaf::Bool, true)];
    let named = |name: &Arc<str>| kind.rules.iter().any(|rule| matches!(rule, Rule::NamedByRight { field } if field == name));
    for (name, field) in kind.fields.iter().filter(|(name, _)| &***name != "illustrative" && !named(name)) {
        // Whether others are needed depends on the entry's status.
        let needed = matches!(&**name, "title" | "summary" | "status");
        members.extend(of_field(name, field, needed));
    }
    members.push(Member::new("url", Shape::PerLanguage(Leaf::Address), true));
    let how = ["source", "human", "machine", "machine+edited", "unknown"].map(Arc::from);
    members.push(Member::new("translation", Shape::PerLanguage(Leaf::Word(how.into())), true));
    members
}

fn of_field(name: &Arc<str>, field: &Field, needed: bool) -> Option<Member> {
    if &*field.group == "internal" {
        return None;
    }
    let shape = of_type(&field.ty, field.translated)?;
    Some(Member { name: name.clone(), label: field.label.clone(), shape, needed })
}

/// What a value of a type looks like; `None` for what is in no open data.
pub(super) fn of_type(ty: &FieldType, translated: bool) -> Option<Shape> {
    let leaf = |leaf: Leaf| Some(Shape::Leaf(leaf));
    match ty {
        FieldType::Text { .. } | FieldType::Prose => Some(text(translated)),
        FieldType::Bool => leaf(Leaf::Bool),
        FieldType::Integer { .. } => leaf(Leaf::Integer),
        FieldType::Decimal | FieldType::Share => leaf(Leaf::Decimal),
        FieldType::Year => leaf(Leaf::Year),
        FieldType::Choice { choices, .. } => leaf(Leaf::Word(choices.clone())),
        FieldType::Term { .. } | FieldType::Reference { .. } | FieldType::Timezone => leaf(Leaf::Id),
        FieldType::Date => leaf(Leaf::Date),
        FieldType::Instant => leaf(Leaf::Instant),
        FieldType::Moment => leaf(Leaf::Moment),
        FieldType::Month => leaf(Leaf::Month),
        FieldType::Email | FieldType::Phone => leaf(Leaf::Text),
        FieldType::Url | FieldType::SameAs => leaf(Leaf::Address),
        FieldType::Language => leaf(Leaf::Language),
        FieldType::Country => leaf(Leaf::Country),
        FieldType::List(of) => Some(Shape::List(Box::new(of_type(of, false)?))),
        FieldType::Record(fields) => {
            // A reference may lead to what is not told, and a list may come out empty.
            let always = |field: &Field| {
                field.required && !matches!(field.ty, FieldType::Reference { .. } | FieldType::List(_) | FieldType::Coordinates)
            };
            Some(Shape::Record(fields.iter().filter_map(|(name, field)| of_field(name, field, always(field))).collect()))
        }
        FieldType::Slug | FieldType::Any | FieldType::Person => None,
        composite => Some(Shape::Record(parts(composite))),
    }
}

fn text(translated: bool) -> Shape {
    if translated { Shape::PerLanguage(Leaf::Text) } else { Shape::Leaf(Leaf::Text) }
}

/// The parts of a type that has several.
fn parts(ty: &FieldType) -> Vec<Member> {
    let leaf = Member::leaf;
    let told = |name: &str, needed: bool| Member::new(name, text(true), needed);
    let words = |known: &[&str]| Leaf::Word(known.iter().map(|word| Arc::from(*word)).collect());
    match ty {
        FieldType::DateRange => vec![leaf("start", Leaf::Date, true), leaf("end", Leaf::Date, true)],
        FieldType::Money => vec![leaf("amount", Leaf::Decimal, true), leaf("currency", Leaf::Id, true)],
        FieldType::MoneyRange => vec![
            leaf("min", Leaf::Decimal, true),
            leaf("max", Leaf::Decimal, true),
            leaf("currency", Leaf::Id, true),
            leaf("as_of", Leaf::Date, false),
        ],
        FieldType::Quantity { .. } => vec![leaf("value", Leaf::Decimal, true), leaf("unit", Leaf::Id, true)],
        FieldType::Coordinates => vec![
            leaf("latitude", Leaf::Decimal, true),
            leaf("longitude", Leaf::Decimal, true),
            leaf("precision", words(&["exact", "approximate"]), true),
        ],
        FieldType::Image => vec![
            leaf("url", Leaf::Address, false),
            told("alt", true),
            told("caption", false),
            leaf("credit", Leaf::Text, true),
            leaf("licence", Leaf::Text, true),
        ],
        FieldType::File => vec![leaf("url", Leaf::Address, false), told("title", true), leaf("language", Leaf::Language, false)],
        FieldType::Contact => vec![
            told("role", true),
            leaf("organisation", Leaf::Id, false),
            leaf("mailbox", Leaf::Text, false),
            leaf("phone", Leaf::Text, false),
        ],
        FieldType::Code { .. } => vec![
            leaf("scheme", Leaf::Id, true),
            leaf("value", Leaf::Text, true),
            leaf("valid_from", Leaf::Date, false),
            leaf("valid_to", Leaf::Date, false),
        ],
        FieldType::Edition => vec![
            leaf("year", Leaf::Year, true),
            leaf("start", Leaf::Date, true),
            leaf("end", Leaf::Date, true),
            leaf("confirmed", Leaf::Bool, true),
            leaf("status", words(&["scheduled", "cancelled", "postponed", "rescheduled"]), true),
            Member::new("source", Shape::Record(work()), true),
        ],
        FieldType::Recurrence => vec![
            leaf("month", Leaf::Integer, true),
            leaf("day", Leaf::Id, true),
            leaf("to_month", Leaf::Integer, false),
            leaf("to_day", Leaf::Id, false),
            leaf("leap", words(&["never", "first", "both"]), true),
        ],
        FieldType::Figure => figure(),
        FieldType::SourceRef => work(),
        _ => Vec::new(),
    }
}

/// What a figure looks like.
pub(super) fn figure() -> Vec<Member> {
    let leaf = Member::leaf;
    let status = Leaf::Word(["provisional", "final"].map(Arc::from).into());
    vec![
        leaf("indicator", Leaf::Id, true),
        leaf("value", Leaf::Decimal, true),
        leaf("unit", Leaf::Id, true),
        leaf("currency", Leaf::Id, false),
        leaf("period", Leaf::Period, true),
        leaf("period_start", Leaf::Date, true),
        leaf("period_end", Leaf::Date, true),
        leaf("as_of", Leaf::Date, true),
        leaf("territory", Leaf::Id, true),
        leaf("territory_as_of", Leaf::Date, false),
        leaf("status", status, true),
        Member::new("source", Shape::Record(work()), true),
        Member::new("note", text(true), false),
    ]
}

/// What a row of the set of figures looks like: the figure, and the entry that holds it.
pub(super) fn observation() -> Vec<Member> {
    let leaf = Member::leaf;
    let mut members = vec![
        leaf("id", Leaf::Id, true),
        leaf("illustrative", Leaf::Bool, true),
        leaf("kind", Leaf::Id, true),
        leaf("entry", Leaf::Id, true),
    ];
    members.extend(figure());
    members
}

/// What a work cited looks like.
fn work() -> Vec<Member> {
    let leaf = Member::leaf;
    vec![
        leaf("id", Leaf::Id, false),
        leaf("title", Leaf::Text, true),
        leaf("publisher", Leaf::Text, true),
        leaf("url", Leaf::Address, false),
        leaf("number", Leaf::Text, false),
        leaf("published", Leaf::Date, true),
        leaf("accessed", Leaf::Date, false),
        leaf("language", Leaf::Language, false),
    ]
}
