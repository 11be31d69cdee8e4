//! Typed values of fields: what an entry says, exact and without a language's formatting.

use std::sync::Arc;

use indexmap::IndexMap;
use jiff::{Timestamp, Zoned};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{
    diag::{FileId, Span},
    locale::{Lang, PartialDate, Period},
};

/// A value with the place where it was written.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub value: Value,
}

/// Fields by name, in the order of the kind.
pub type Facts = IndexMap<Arc<str>, Fact>;

/// A text of the source language; with a key, it may have a translation under that key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The source's text.
    pub text: Arc<str>,
    /// `seat`, `venue/name`, `results/first-visit/text`, `images/ha-long.jpg/alt`; `None` when the text is a fact.
    pub key: Option<Arc<str>>,
}

/// The value of a field.
#[derive(Clone, Debug)]
pub enum Value {
    /// One line or a paragraph of plain text.
    Text(Text),
    /// Markdown.
    Prose(Text),
    /// Yes or no.
    Bool(bool),
    /// A whole number without a unit.
    Integer(i64),
    /// An exact number without a unit.
    Decimal(Decimal),
    /// A year of the Gregorian calendar.
    Year(i32),
    /// A month of any year, 1–12.
    Month(u8),
    /// One of the kind's own choices; its label is the word `choice-<vocabulary>-<key>`.
    Choice {
        /// Prefix of the label.
        vocabulary: Arc<str>,
        /// The choice.
        key: Arc<str>,
    },
    /// A term of a closed vocabulary.
    Term {
        /// The vocabulary's id.
        vocabulary: Arc<str>,
        /// The term's id.
        id: Arc<str>,
    },
    /// Another entry.
    Reference(Reference),
    /// A date at its precision.
    Date(PartialDate),
    /// When something begins or ends.
    Moment(Moment),
    /// From one date to another, both included.
    DateRange(PartialDate, PartialDate),
    /// An instant.
    Instant(Timestamp),
    /// A mailbox.
    Email(Arc<str>),
    /// A telephone number in E.164.
    Phone(Arc<str>),
    /// A web address that has passed the gate.
    Url(Arc<str>),
    /// An amount.
    Money(Money),
    /// An amount, or from one to another.
    MoneyRange {
        /// Least.
        min: Decimal,
        /// Greatest; `None` for one amount.
        max: Option<Decimal>,
        /// ISO 4217.
        currency: Arc<str>,
        /// When it was so.
        as_of: Option<PartialDate>,
    },
    /// A number with a unit.
    Quantity(Quantity),
    /// A share in hundredths.
    Share(Decimal),
    /// A place on earth (WGS 84).
    Coordinates(Coordinates),
    /// A picture beside the entry.
    Image(Image),
    /// A document beside the entry.
    File(File),
    /// Whom to turn to: a role, never a person.
    Contact(Contact),
    /// An identifier in a scheme.
    Code(Code),
    /// A language.
    Language(Lang),
    /// A country or territory (ISO 3166-1 alpha-2).
    Country(Arc<str>),
    /// A zone of the IANA time zone database.
    Timezone(Arc<str>),
    /// A work cited.
    Source(Citation),
    /// The same thing elsewhere: a Wikidata item or an address.
    SameAs(Arc<str>),
    /// A segment of an address.
    Slug(Arc<str>),
    /// A person named by right.
    Person(Person),
    /// One time that a festival took place or will.
    Edition(Edition),
    /// When a festival recurs.
    Recurrence(Recurrence),
    /// A number with its period, source and date.
    Figure(Box<Figure>),
    /// Several values.
    List(Vec<Fact>),
    /// Several named values.
    Record(Facts),
    /// Free data under `extra`, kept as it was written for a portal's own templates.
    Any(serde_json::Value),
}

/// A day, as precisely as it is known, with the time of day when that is known too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day, in the zone of the place where it is.
    pub date: PartialDate,
    /// The instant with its zone.
    pub time: Option<Zoned>,
}

/// A reference by id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// Kind of the target.
    pub kind: Arc<str>,
    /// Its id.
    pub id: Arc<str>,
}

/// An exact amount of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// ISO 4217.
    pub currency: Arc<str>,
}

/// An exact number of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// How much.
    pub value: Decimal,
    /// A unit of the vocabulary `unit`.
    pub unit: Arc<str>,
}

/// A place on earth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coordinates {
    /// Degrees north, −90..90.
    pub latitude: Decimal,
    /// Degrees east, −180..180.
    pub longitude: Decimal,
    /// How exact it is.
    pub precision: Precision,
}

impl Coordinates {
    /// Longitude and latitude for drawing, where no digit counts.
    pub fn degrees(&self) -> [f64; 2] {
        [&self.longitude, &self.latitude].map(|degrees| degrees.to_f64().unwrap_or_default())
    }
}

/// How exact coordinates are, and whether they are shown at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// The place itself.
    Exact,
    /// Somewhere near.
    Approximate,
    /// Known, not published.
    Withheld,
}

/// A picture of an entry.
#[derive(Clone, Debug)]
pub struct Image {
    /// File name beside the entry.
    pub name: Arc<str>,
    /// The file.
    pub file: FileId,
    /// What is seen, for those who cannot see it.
    pub alt: Text,
    /// A line under the picture.
    pub caption: Option<Text>,
    /// Who made it.
    pub credit: Arc<str>,
    /// SPDX identifier or the name of the licence.
    pub licence: Arc<str>,
}

/// A document of an entry.
#[derive(Clone, Debug)]
pub struct File {
    /// File name beside the entry.
    pub name: Arc<str>,
    /// The file.
    pub file: FileId,
    /// What it is.
    pub title: Text,
    /// Language it is written in.
    pub language: Option<Lang>,
}

/// Whom to turn to.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The role ("Investment desk").
    pub role: Text,
    /// Its organisation.
    pub organisation: Option<Reference>,
    /// A role's mailbox.
    pub mailbox: Option<Arc<str>>,
    /// E.164.
    pub phone: Option<Arc<str>>,
}

/// An identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// `iso3166-2`, `gso-vn`, `wikidata`, `geonames`.
    pub scheme: Arc<str>,
    /// The identifier.
    pub value: Arc<str>,
    /// From when.
    pub valid_from: Option<PartialDate>,
    /// Until when.
    pub valid_to: Option<PartialDate>,
}

/// A person in office.
#[derive(Clone, Debug)]
pub struct Person {
    /// Name.
    pub name: Arc<str>,
    /// Office held.
    pub title: Text,
}

/// How a work is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// By its id in `content/sources.toml`.
    Known(Arc<str>),
    /// Described in place.
    Inline(Box<Work>),
}

/// A work that figures and facts cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Title in its own language.
    pub title: Arc<str>,
    /// Who published it.
    pub publisher: Arc<str>,
    /// Where it can be read.
    pub url: Option<Arc<str>>,
    /// Document number.
    pub number: Option<Arc<str>>,
    /// When it was published.
    pub published: PartialDate,
    /// When it was read.
    pub accessed: Option<PartialDate>,
    /// The language it is written in.
    pub language: Option<Lang>,
}

/// One edition of a festival.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The year it is named after.
    pub year: i32,
    /// First day.
    pub start: PartialDate,
    /// Last day.
    pub end: PartialDate,
    /// Whether the organiser has confirmed it.
    pub confirmed: bool,
    /// What became of it.
    pub status: EditionStatus,
    /// Who says so.
    pub source: Citation,
}

/// What became of an edition (schema.org `EventStatusType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionStatus {
    /// As planned, or as it was.
    Scheduled,
    /// Will not take place.
    Cancelled,
    /// No new date yet.
    Postponed,
    /// Moved to the dates given.
    Rescheduled,
}

/// A rule of recurrence in the calendar that the entry names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    /// First day.
    pub from: MonthDay,
    /// Last day, when there are several.
    pub to: Option<MonthDay>,
    /// Lunisolar only: in which of two months of the same number.
    pub leap: Leap,
}

/// A day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthDay {
    /// 1–12.
    pub month: u8,
    /// 1–31 (lunisolar 1–30); `None` for the month's last day.
    pub day: Option<u8>,
}

/// What a lunisolar rule does in a year that has its month twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leap {
    /// The ordinary month alone.
    Never,
    /// The first of the two, which is the ordinary one.
    First,
    /// In both.
    Both,
}

/// A number that is never bare.
#[derive(Clone, Debug)]
pub struct Figure {
    /// A term of the vocabulary `indicator`.
    pub indicator: Arc<str>,
    /// The exact value.
    pub value: Decimal,
    /// A term of the vocabulary `unit`, or `money`.
    pub unit: Arc<str>,
    /// ISO 4217, with unit `money`.
    pub currency: Option<Arc<str>>,
    /// What time it speaks of.
    pub period: Period,
    /// When the source said so.
    pub as_of: PartialDate,
    /// What territory it speaks of.
    pub territory: Territory,
    /// The day at which the territory's borders are meant, when they have changed since.
    pub territory_as_of: Option<PartialDate>,
    /// Whether it may still change.
    pub provisional: bool,
    /// Whether it is kept as a record of its time, and no newer one is to be expected.
    pub historical: bool,
    /// What it is a share of.
    pub share: Option<Share>,
    /// Who says so.
    pub source: Citation,
    /// A remark.
    pub note: Option<Text>,
}

impl Figure {
    /// Whether both are one figure: the same source says the same of the same, whatever is remarked on it.
    pub fn is(&self, other: &Self) -> bool {
        let what =
            |figure: &Self| (figure.indicator.clone(), figure.unit.clone(), figure.currency.clone(), figure.source.clone());
        (self.value, self.period, &self.territory, self.territory_as_of)
            == (other.value, other.period, &other.territory, other.territory_as_of)
            && what(self) == what(other)
    }
}

/// The territory that a figure speaks of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Territory {
    /// A locality of the portal.
    Locality(Reference),
    /// A whole country (ISO 3166-1 alpha-2).
    Country(Arc<str>),
}

impl Territory {
    /// A locality's id in small letters, or a country's code in capitals.
    pub fn id(&self) -> &Arc<str> {
        match self {
            Self::Locality(reference) => &reference.id,
            Self::Country(code) => code,
        }
    }
}

/// What a figure in hundredths is a share of: the same indicator in another territory, at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The indicator of part and whole.
    pub indicator: Arc<str>,
    /// The territory of the whole.
    pub whole: Territory,
    /// Whether the officer has stated that the source's share is not what its own amounts give.
    pub disputed: bool,
}
