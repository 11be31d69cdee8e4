//! Pages made of many entries.

use serde::Serialize;

use super::{Badge, Fact, Link, SeaChart, ShownDate, TextLang};

/// Offices of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct ContactGroup {
    /// What they are for.
    pub label: String,
    /// The offices, by title.
    pub contacts: Vec<ContactCard>,
}

/// How to reach an office.
#[derive(Clone, Debug, Serialize)]
pub struct ContactCard {
    /// Its page.
    pub link: Link,
    /// Labels such as illustrative.
    pub badges: Vec<Badge>,
    /// Address, telephone, mailbox, hours.
    pub facts: Vec<Fact>,
    /// Its card for address books (vCard), root-relative; `None` where its text is another language's.
    pub vcard: Option<String>,
}

/// Cooperation across the portal.
#[derive(Clone, Debug, Serialize)]
pub struct PartnersContent {
    /// The countries of partners on a chart of the world.
    pub chart: Option<Box<SeaChart>>,
    /// What is agreed on, by country.
    pub agreed: Vec<PartnerGroup>,
    /// How much, in words.
    pub agreed_count: String,
    /// The same by field of cooperation.
    pub agreed_fields: Vec<PartnerIndex>,
    /// Who seeks a partner, by the day until which.
    pub open: Vec<PartnerItem>,
    /// How many, in words.
    pub open_count: String,
    /// The same by country.
    pub open_countries: Vec<PartnerIndex>,
    /// The same by field of cooperation.
    pub open_fields: Vec<PartnerIndex>,
    /// Who no longer seeks one, the last first.
    pub closed: Vec<PartnerItem>,
}

/// What is agreed on with partners of one country.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerGroup {
    /// The country's code in small letters, or `any`.
    pub key: String,
    /// The country.
    pub label: String,
    /// The page of the country, root-relative.
    pub page: Option<String>,
    /// The last agreed on first.
    pub items: Vec<PartnerItem>,
}

/// What belongs to a country or a field of cooperation.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerIndex {
    /// The country or field.
    pub label: String,
    /// The entries.
    pub links: Vec<Link>,
}

/// An agreement or a request.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerItem {
    /// Its page.
    pub link: Link,
    /// Its kind.
    pub kind_label: String,
    /// Its summary, in the language of the link.
    pub summary: String,
    /// Its labels.
    pub badges: Vec<Badge>,
    /// Since when, or until when; where there is no day, the first of the facts.
    pub date: Option<Fact>,
    /// Parties, fields, localities.
    pub facts: Vec<Fact>,
}

/// What takes place, under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaGroup {
    /// The month, or the year where no more is known.
    pub label: String,
    /// ISO 8601, also its anchor.
    pub iso: String,
    /// The page of the month, root-relative.
    pub href: Option<String>,
    /// In order of time.
    pub items: Vec<AgendaItem>,
}

/// One time that something takes place.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaItem {
    /// The entry.
    pub link: Link,
    /// Its kind.
    pub kind_label: String,
    /// Its labels.
    pub badges: Vec<Badge>,
    /// From when until when.
    pub text: String,
    /// First day, ISO 8601.
    pub start: String,
    /// Last day, ISO 8601.
    pub end: String,
    /// The rule by which it recurs, in words, where a lunar calendar decides its day.
    pub lunar: Option<String>,
    /// `confirmed`, `expected`, `cancelled` ….
    pub status: Option<Badge>,
    /// The localities in which it takes place.
    pub places: Vec<Link>,
}

/// A page of the calendar.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaLink {
    /// A month or a year.
    pub text: String,
    /// ISO 8601.
    pub iso: String,
    /// Root-relative; `None` for the page itself.
    pub href: Option<String>,
}

/// The months of a year.
#[derive(Clone, Debug, Serialize)]
pub struct AgendaYear {
    /// The year.
    pub label: String,
    /// The months that have a page.
    pub months: Vec<AgendaLink>,
}

/// A calendar to subscribe to.
#[derive(Clone, Debug, Serialize)]
pub struct Subscription {
    /// What it is of.
    pub text: String,
    /// The language of that when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Its name among calendars.
    pub title: String,
    /// Root-relative.
    pub href: String,
    /// Absolute, to copy.
    pub url: String,
    /// The same for programs that take `webcal`.
    pub webcal: String,
}

/// A day of the week.
#[derive(Clone, Debug, Serialize)]
pub struct Weekday {
    /// As it stands over a column.
    pub short: String,
    /// Its name.
    pub long: String,
}

/// A week of a month.
#[derive(Clone, Debug, Serialize)]
pub struct Week {
    /// Seven; none before the first and after the last of the month.
    pub days: Vec<Option<CalendarDay>>,
    /// What takes place, each row a partition of the seven days.
    pub rows: Vec<Vec<DaySpan>>,
}

/// A day of a month.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarDay {
    /// Its number.
    pub number: String,
    /// ISO 8601.
    pub iso: String,
    /// Its day of the lunar month; with the month on the first of either.
    pub lunar: Option<String>,
    /// Whether a lunar month begins.
    pub lunar_first: bool,
}

/// Some days of a week: with something that takes place, or one day without.
#[derive(Clone, Debug, Serialize)]
pub struct DaySpan {
    /// How many days.
    pub days: usize,
    /// What takes place.
    pub item: Option<DaySpanItem>,
}

/// What takes place on some days of a week.
#[derive(Clone, Debug, Serialize)]
pub struct DaySpanItem {
    /// The entry.
    pub link: Link,
    /// `confirmed`, `expected`, `cancelled` ….
    pub status: Option<Badge>,
    /// Whether it began before these days.
    pub from_before: bool,
    /// Whether it goes on after them.
    pub goes_on: bool,
}

/// A set of open data.
#[derive(Clone, Debug, Serialize)]
pub struct DataCard {
    /// Its name in addresses.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// How many rows it has, in words.
    pub count: String,
    /// How many of them are made up, in words; `None` when none is.
    pub illustrative: Option<String>,
    /// Whether all of them are.
    pub only_illustrative: bool,
    /// The languages of its texts, in words.
    pub languages: String,
    /// The last change of what is real in it.
    pub updated: Option<ShownDate>,
    /// Its files, put in by station 4.
    pub files: Vec<DataFile>,
    /// Whether some of them hold lists.
    pub has_lists: bool,
}

/// A file of open data.
#[derive(Clone, Debug, Serialize)]
pub struct DataFile {
    /// `csv`, `csvw`, `json`, `schema` or `geojson`.
    pub format: &'static str,
    /// The format's name.
    pub label: String,
    /// What it holds beside the set's own rows, such as the field whose list it is; `None` for the set itself.
    pub part: Option<String>,
    /// Root-relative address.
    pub href: String,
    /// Absolute address.
    pub url: String,
    /// Media type without parameters.
    pub media_type: &'static str,
    /// Size in words.
    pub size: String,
    /// Size in bytes.
    pub bytes: usize,
}

/// Under which terms data may be used, and whom to ask.
#[derive(Clone, Debug, Serialize)]
pub struct DataTerms {
    /// The licence; `None` when none has been stated.
    pub licence: Option<Outward>,
    /// Who publishes; `None` for the portal itself.
    pub publisher: Option<Link>,
    /// Where questions go.
    pub contact: Option<Outward>,
    /// How often the data changes, in words.
    pub periodicity: Option<String>,
}

/// A link out of the portal.
#[derive(Clone, Debug, Serialize)]
pub struct Outward {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
}
