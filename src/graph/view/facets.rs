//! What narrows a list and what is set side by side: facets with their values, and the data that the theme's script reads.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Badge, Card, Link, Shown, TermLink, TextLang};

/// How a section's list can be narrowed.
#[derive(Clone, Debug, Serialize)]
pub struct Filter {
    /// The section's whole list, root-relative.
    pub list: String,
    /// All values of all facets, root-relative; `None` where there are none.
    pub all: Option<String>,
    /// The data of all cards, root-relative.
    pub data: String,
    /// Where entries are compared, root-relative.
    pub compare: Option<String>,
    /// The one value that this page's list has been narrowed to.
    pub chosen: Option<Chosen>,
    /// The facets, each with the values that are offered at once.
    pub groups: Vec<FacetGroup>,
}

/// A value of a facet.
#[derive(Clone, Debug, Serialize)]
pub struct Chosen {
    /// Key of the facet.
    pub facet: String,
    /// Its label.
    pub label: String,
    /// Key of the value.
    pub value: String,
    /// Its label.
    pub text: String,
}

/// A facet with its values.
#[derive(Clone, Debug, Serialize)]
pub struct FacetGroup {
    /// Key of the facet.
    pub key: String,
    /// Its label.
    pub label: String,
    /// The values, each with how many entries have it.
    pub values: Vec<TermLink>,
    /// How many values there are beside these.
    pub more: usize,
    /// Rates by which amounts in other currencies were placed.
    pub rates: Vec<RateNote>,
}

/// A rate, with who says so.
#[derive(Clone, Debug, Serialize)]
pub struct RateNote {
    /// What it says, with its date.
    pub text: String,
    /// The work that says so.
    pub source: String,
    /// Language of the work's title when it is not the page's.
    pub source_lang: Option<TextLang>,
}

/// A table of entries: a row each.
#[derive(Clone, Debug, Serialize)]
pub struct CompareRow {
    /// The entry.
    pub link: Link,
    /// Labels such as illustrative.
    pub badges: Vec<Badge>,
    /// A cell for each column.
    pub cells: Vec<Option<Cell>>,
}

/// A fact in a table.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// Its value.
    pub value: Shown,
    /// About how much an amount is in the portal's own currency of comparison.
    pub approx: Option<String>,
}

/// What the theme's script reads to narrow, sort and compare a section's entries.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    /// The form of these data; it changes when a script made for another would misread them.
    pub version: u8,
    /// BCP 47.
    pub lang: String,
    /// Kind of all entries.
    pub kind: String,
    /// Words of the panel, by their key without `facets-`.
    pub words: BTreeMap<&'static str, String>,
    /// Facets with all their values.
    pub facets: Vec<ListedFacet>,
    /// Orders that can be asked for; the first is the one of `entries`.
    pub sorts: Vec<SortOffer>,
    /// Labels of the facts that are compared.
    pub columns: Vec<String>,
    /// Rates by which amounts are about equal.
    pub rates: Vec<RateNote>,
    /// The entries in the order of the section's list.
    pub entries: Vec<ListedEntry>,
}

/// A facet with all its values.
#[derive(Clone, Debug, Serialize)]
pub struct ListedFacet {
    /// Its key, also in a query.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Values as `[key, label]`.
    pub values: Vec<(String, String)>,
    /// Rates by which amounts in other currencies were placed.
    pub rates: Vec<RateNote>,
}

/// An order that can be asked for.
#[derive(Clone, Debug, Serialize)]
pub struct SortOffer {
    /// Its key in a query; empty for the list's own.
    pub key: String,
    /// Its label.
    pub label: String,
    /// `own`, `rank` (least first) or `soonest` (an ISO date; those that have passed come last).
    pub by: &'static str,
}

/// An entry as its card shows it, with what it is found by.
#[derive(Clone, Debug, Serialize)]
pub struct ListedEntry {
    /// Its card.
    pub card: Card,
    /// Keys of its values, by the key of the facet.
    #[serde(rename = "in")]
    pub within: BTreeMap<String, Vec<String>>,
    /// Its rank or date in each order; nothing for what comes last.
    pub sort: BTreeMap<String, String>,
    /// A cell for each column.
    pub cells: Vec<Option<Cell>>,
}
