//! Pages made of many entries.

use serde::Serialize;

use super::{Badge, Fact, Link, ShownDate};

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
