//! Pages of figures: what was counted, when, where, by whom, and what can be said of two numbers together.

use serde::Serialize;

use super::{Link, ShownFigure, Source};

/// A page of figures.
#[derive(Clone, Debug, Serialize)]
pub struct FiguresContent {
    /// The locality that the page is about; `None` for the portal's page.
    pub locality: Option<Link>,
    /// Whether its figures are made up: must be labelled.
    pub illustrative: bool,
    /// What holds for the whole page, in words: borders that changed.
    pub remarks: Vec<String>,
    /// The figures, by what they count.
    pub groups: Vec<FigureGroup>,
    /// Pages of figures of single localities.
    pub places: Vec<Link>,
    /// Works cited, numbered from 1.
    pub sources: Vec<Source>,
}

/// Figures of one indicator.
#[derive(Clone, Debug, Serialize)]
pub struct FigureGroup {
    /// The indicator: anchor `indicator-<key>`.
    pub key: String,
    /// Its name.
    pub label: String,
    /// Newest first.
    pub rows: Vec<FigureRow>,
    /// In words: where sources disagree, and why a growth is not told.
    pub remarks: Vec<String>,
    /// Points that can be compared, to be drawn.
    pub chart: Option<Chart>,
}

/// One figure in a table.
#[derive(Clone, Debug, Serialize)]
pub struct FigureRow {
    /// The figure.
    pub figure: ShownFigure,
    /// Change from the point of time before, where the two can be compared.
    pub change: Option<String>,
    /// Whether another source gives another value for the same.
    pub contested: bool,
}

/// Points to be drawn; the template is given the drawing under `charts[key]`.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// Its name on the page.
    pub key: String,
    /// Whether time passes from point to point, or territories stand side by side.
    pub shape: Shape,
    /// What is drawn.
    pub title: String,
    /// For those who cannot see it.
    pub description: String,
    /// At least three.
    pub points: Vec<ChartPoint>,
}

/// How points are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A line, earliest first.
    Line,
    /// A bar each.
    Bars,
}

/// A point of a chart.
#[derive(Clone, Debug, Serialize)]
pub struct ChartPoint {
    /// Period or territory.
    pub label: String,
    /// Value, formatted.
    pub text: String,
    /// Where between the first (0) and the last (1) point it stands, by time; bars stand by their order.
    pub at: f64,
    /// Its size in parts of the largest size in the chart, −1 to 1.
    pub size: f64,
}
