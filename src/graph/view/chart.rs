//! What a sea chart shows: places, what they are, where they lead. A page lists every one of them under the drawing.

use serde::Serialize;

use super::{Badge, Link};

/// A chart, drawn by station 4, and its twin as a list.
#[derive(Clone, Debug, Serialize)]
pub struct SeaChart {
    /// Its name among the drawings of the page, and the prefix of its anchors.
    pub key: &'static str,
    /// What it is of.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub description: String,
    /// How much of the earth it shows.
    pub reach: Reach,
    /// Where lines to partners begin: longitude and latitude.
    pub home: Option<[f64; 2]>,
    /// Its places by what they are. Numbers go on from group to group.
    pub groups: Vec<ChartGroup>,
    /// Digest of the approved outlines that are drawn in it.
    pub outlines: Option<String>,
    /// What must be said under it: what it is not, how it was made, from what.
    pub notes: Vec<String>,
}

/// How much of the earth a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Its places and what lies about them: an upright sheet.
    Region,
    /// A place and its neighbours: a sheet that lies.
    Locality,
    /// All lands, as one shape without borders.
    World,
}

/// Places of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct ChartGroup {
    /// What they are.
    pub label: String,
    /// How they are drawn.
    pub sign: Sign,
    /// Whether they are named in the drawing, or in the list alone.
    pub named: bool,
    /// The places, from north to south.
    pub places: Vec<ChartPlace>,
}

/// How a place is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// A ring, the larger the more there is.
    Harbour,
    /// The end of a line.
    Partner,
    /// The end of a broken line.
    Sought,
    /// See [`Sign::OTHERS`].
    Diamond,
    /// See [`Sign::OTHERS`].
    Square,
    /// See [`Sign::OTHERS`].
    Triangle,
    /// See [`Sign::OTHERS`].
    Cross,
}

impl Sign {
    /// What other kinds of entries are drawn as, one after the other.
    pub const OTHERS: [Self; 4] = [Self::Diamond, Self::Triangle, Self::Square, Self::Cross];
}

/// A place on a chart.
#[derive(Clone, Debug, Serialize)]
pub struct ChartPlace {
    /// Its number, in the drawing and in the list.
    pub number: u32,
    /// Its name and page. What the page itself is about has no address.
    pub link: Link,
    /// How much there is of it, in words.
    pub note: Option<String>,
    /// Labels such as illustrative.
    pub badges: Vec<Badge>,
    /// Where it lies; `None` for what is listed only.
    pub at: Option<Spot>,
    /// How much there is of it: 0 for nothing, to 3.
    pub weight: u8,
}

/// Where something lies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Spot {
    /// Longitude and latitude in degrees.
    Degrees([f64; 2]),
    /// Somewhere in a country (ISO 3166-1 alpha-2).
    Country(String),
}
