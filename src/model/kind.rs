//! Kinds as data: what fields an entry has, and everything that follows from their types. A new kind needs no Rust.

use std::{collections::BTreeMap, sync::Arc};

use indexmap::IndexMap;

use super::{
    facet::Facet,
    partners::{Course, Match, Partners},
    rules::Rule,
};
use crate::diag::Span;

/// A kind of entry.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Its id.
    pub id: Arc<str>,
    /// The kind it extends.
    pub extends: Option<Arc<str>>,
    /// Types of schema.org.
    pub schema_org: Vec<Arc<str>>,
    /// Another type of schema.org by the value of a field.
    pub schema_org_by: Option<TypesBy>,
    /// Fields in the order they are shown.
    pub fields: IndexMap<Arc<str>, Field>,
    /// Fields shown on a card.
    pub card: Vec<Arc<str>>,
    /// How lists of it are sorted.
    pub sort: Sort,
    /// Named rules it switches on.
    pub rules: Vec<Rule>,
    /// Fields by which its lists can be narrowed.
    pub facets: Vec<Facet>,
    /// Fields that its entries are compared by; empty where they are not.
    pub compare: Vec<Arc<str>>,
    /// Whether its entries are printed as a fact sheet: one page of A4.
    pub fact_sheet: bool,
    /// Fields with other names by which readers look for an entry: local ones, former ones, those of units that it replaced.
    pub names: Vec<Arc<str>>,
    /// Formats it is exported in.
    pub exports: Vec<Arc<str>>,
    /// For a locality: kinds whose entries it lists.
    pub lists: Vec<Arc<str>>,
    /// For several localities together: the field that names them, whose entries it lists too.
    pub lists_of: Option<Arc<str>>,
    /// Further entries that its entries list: those that name the same country.
    pub lists_where: Vec<Match>,
    /// What its entries are to partners abroad.
    pub partners: Option<Partners>,
    /// How its entries go from beginning to end.
    pub course: Option<Course>,
    /// A template of its own.
    pub template: Option<Arc<str>>,
    /// The kind's file.
    pub span: Span,
}

impl Kind {
    /// The field at a path such as `land/hectares`.
    pub fn field_at(&self, path: &str) -> Option<&Field> {
        let mut parts = path.split(['/', '.']);
        let mut field = self.fields.get(parts.next()?)?;
        for part in parts {
            field = field.ty.record()?.get(part)?;
        }
        Some(field)
    }
}

/// Types of schema.org by the value of a choice or term field.
#[derive(Clone, Debug)]
pub struct TypesBy {
    /// The field.
    pub field: Arc<str>,
    /// The type of each value that has one of its own.
    pub types: BTreeMap<Arc<str>, Arc<str>>,
}

/// A field of a kind or record.
#[derive(Clone, Debug)]
pub struct Field {
    /// What it holds.
    pub ty: FieldType,
    /// Whether it is needed to publish.
    pub required: bool,
    /// Whether it has a text per language.
    pub translated: bool,
    /// Group of the facts panel: `head` and `internal` are not shown there.
    pub group: Arc<str>,
    /// Fluent key of its label.
    pub label: Arc<str>,
    /// Property of schema.org.
    pub schema_org: Option<Arc<str>>,
}

/// The type of a field.
#[derive(Clone, Debug)]
pub enum FieldType {
    /// Plain text.
    Text {
        /// Most characters.
        max: Option<usize>,
    },
    /// Markdown.
    Prose,
    /// Yes or no.
    Bool,
    /// A whole number.
    Integer {
        /// Least.
        min: i64,
        /// Most.
        max: i64,
    },
    /// An exact number.
    Decimal,
    /// A year.
    Year,
    /// A month of any year.
    Month,
    /// One of the kind's own words.
    Choice {
        /// The words.
        choices: Vec<Arc<str>>,
        /// Prefix of their labels.
        vocabulary: Arc<str>,
    },
    /// A term of a closed vocabulary.
    Term {
        /// The vocabulary.
        vocabulary: Arc<str>,
    },
    /// An entry of a kind.
    Reference {
        /// The kind.
        kind: Arc<str>,
    },
    /// A date at its precision.
    Date,
    /// A date at its precision, or a date and time of day with its zone.
    Moment,
    /// From one date to another.
    DateRange,
    /// An instant with its offset.
    Instant,
    /// A mailbox.
    Email,
    /// E.164.
    Phone,
    /// A web address.
    Url,
    /// An amount.
    Money,
    /// An amount or a range of amounts.
    MoneyRange,
    /// A number with a unit.
    Quantity {
        /// Units that are allowed.
        units: Vec<Arc<str>>,
    },
    /// Hundredths.
    Share,
    /// A place on earth.
    Coordinates,
    /// A picture.
    Image,
    /// A document.
    File,
    /// Whom to turn to.
    Contact,
    /// An identifier.
    Code {
        /// Schemes that are allowed.
        schemes: Vec<Arc<str>>,
    },
    /// A language.
    Language,
    /// A country or territory.
    Country,
    /// A time zone.
    Timezone,
    /// A work cited.
    SourceRef,
    /// The same thing elsewhere.
    SameAs,
    /// A segment of an address.
    Slug,
    /// A person in office.
    Person,
    /// An edition of a festival.
    Edition,
    /// A rule of recurrence.
    Recurrence,
    /// A figure.
    Figure,
    /// Free data.
    Any,
    /// Several values of one type.
    List(Box<FieldType>),
    /// Several named values.
    Record(Arc<IndexMap<Arc<str>, Field>>),
}

/// Formats in which a kind's entries can be published, by their names in `exports`.
pub const EXPORTS: &[&str] = &["csv", "json", "geojson", "ics", "vcard"];

/// Every type's name in kind files, in the order of their documentation.
pub const TYPE_NAMES: &[&str] = &[
    "text",
    "prose",
    "bool",
    "integer",
    "decimal",
    "year",
    "month",
    "choice",
    "term",
    "reference",
    "date",
    "moment",
    "date-range",
    "instant",
    "email",
    "phone",
    "url",
    "money",
    "money-range",
    "quantity",
    "share",
    "coordinates",
    "image",
    "file",
    "contact",
    "code",
    "language",
    "country",
    "timezone",
    "source-ref",
    "same-as",
    "slug",
    "person",
    "edition",
    "recurrence",
    "figure",
    "any",
    "list",
    "record",
];

impl FieldType {
    /// Its name in kind files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Prose => "prose",
            Self::Bool => "bool",
            Self::Integer { .. } => "integer",
            Self::Decimal => "decimal",
            Self::Year => "year",
            Self::Month => "month",
            Self::Choice { .. } => "choice",
            Self::Term { .. } => "term",
            Self::Reference { .. } => "reference",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::DateRange => "date-range",
            Self::Instant => "instant",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Money => "money",
            Self::MoneyRange => "money-range",
            Self::Quantity { .. } => "quantity",
            Self::Share => "share",
            Self::Coordinates => "coordinates",
            Self::Image => "image",
            Self::File => "file",
            Self::Contact => "contact",
            Self::Code { .. } => "code",
            Self::Language => "language",
            Self::Country => "country",
            Self::Timezone => "timezone",
            Self::SourceRef => "source-ref",
            Self::SameAs => "same-as",
            Self::Slug => "slug",
            Self::Person => "person",
            Self::Edition => "edition",
            Self::Recurrence => "recurrence",
            Self::Figure => "figure",
            Self::Any => "any",
            Self::List(_) => "list",
            Self::Record(_) => "record",
        }
    }

    /// The fields of a record, or of a list's records.
    pub fn record(&self) -> Option<&IndexMap<Arc<str>, Field>> {
        match self {
            Self::Record(fields) => Some(fields),
            Self::List(of) => of.record(),
            _ => None,
        }
    }

    /// Whether something inside has a text per language, so that an item of a list needs an id.
    pub fn has_translated_parts(&self) -> bool {
        match self {
            Self::Record(fields) => fields.values().any(|field| field.translated || field.ty.has_translated_parts()),
            Self::List(of) => of.has_translated_parts(),
            Self::Image | Self::File | Self::Contact | Self::Person => true,
            Self::Figure => false,
            _ => false,
        }
    }
}

/// How a list is sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By title, in the reader's collation.
    Title,
    /// By a date field, newest first.
    Newest(Arc<str>),
    /// By a number field, least first; entries without it last.
    Number(Arc<str>),
    /// By the next date of a festival; those without one last.
    Next,
}

/// A closed vocabulary.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// Its id; labels are the words `term-<id>-<term>`.
    pub id: Arc<str>,
    /// Segment of its pages' addresses.
    pub slug: Arc<str>,
    /// Whether its terms have pages.
    pub pages: bool,
    /// Its terms, in their order.
    pub terms: Vec<Arc<str>>,
    /// Of indicators: how many years old the newest figure may be before the officer is told.
    pub max_age_years: BTreeMap<Arc<str>, u16>,
}

/// All kinds and vocabularies of a portal.
#[derive(Clone, Debug, Default)]
pub struct Kinds {
    /// Kinds by id.
    pub kinds: BTreeMap<Arc<str>, Arc<Kind>>,
    /// Vocabularies by id.
    pub vocabularies: BTreeMap<Arc<str>, Vocabulary>,
}

impl Kinds {
    /// A kind by id.
    pub fn kind(&self, id: &str) -> Option<&Arc<Kind>> {
        self.kinds.get(id)
    }

    /// Whether `kind` is `ancestor` or extends it.
    pub fn is_a(&self, kind: &str, ancestor: &str) -> bool {
        let mut current = Some(kind);
        // A chain of kinds is short; a cycle has been reported when the kinds were read.
        for _ in 0..16 {
            match current {
                Some(id) if id == ancestor => return true,
                Some(id) => current = self.kinds.get(id).and_then(|kind| kind.extends.as_deref()),
                None => return false,
            }
        }
        false
    }
}
