//! What stands in a picture's place until it has come: a dozen of its colours. Knows SVG's shapes, no page and no style.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::{Info, Problem, decode::Decoded, shrink};

/// A grid of at most twelve colours of a picture, as wide or tall as the picture is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Placeholder {
    /// Cells in a row.
    pub columns: u32,
    /// Rows.
    pub rows: u32,
    /// Red, green and blue of each cell, row by row from the upper left.
    pub colours: Vec<[u8; 3]>,
}

impl Placeholder {
    /// The mean colours of a picture; what is transparent counts as white.
    pub(super) fn of(decoded: &Decoded, info: &Info) -> Result<Self, Problem> {
        let (columns, rows) = grid(info.width, info.height);
        let cells = shrink::over_white(&shrink::shrink(decoded, info, (columns, rows), shrink::Filter::Mean)?);
        Ok(Self { columns, rows, colours: cells.pixels().map(|pixel| pixel.0).collect() })
    }

    /// A tiny inline `<svg>` of presentation attributes only: no style, script, id or namespace, at most 570 bytes. A style
    /// sheet stretches and blurs it.
    pub fn svg(&self) -> String {
        let (columns, rows) = (self.columns, self.rows);
        let mut svg = format!(r#"<svg viewBox="0 0 {columns} {rows}" preserveAspectRatio="none" aria-hidden="true">"#);
        for (cell, [red, green, blue]) in (0u32..).zip(&self.colours) {
            let (x, y) = (cell % columns.max(1), cell / columns.max(1));
            // Sixteen steps of each colour are enough for what is there for a moment, and pages of many pictures stay light.
            let [red, green, blue] = [red, green, blue].map(|part| (u16::from(*part) + 8) / 17);
            // Each cell reaches to the lower right corner and the next ones lie above it, so that no seam shows between them.
            // Writing to a string cannot fail.
            let _ = write!(svg, r##"<path fill="#{red:x}{green:x}{blue:x}" d="M{x} {y}H{columns}V{rows}H{x}z"/>"##);
        }
        svg.push_str("</svg>");
        svg
    }
}

/// Columns and rows near the shape of a picture, twelve cells at most.
fn grid(width: u32, height: u32) -> (u32, u32) {
    let (width, height) = (u64::from(width), u64::from(height));
    let shape = |long: u64, short: u64| match long * 100 / short.max(1) {
        0..=114 => (3, 3),
        115..=220 => (4, 3),
        221..=400 => (6, 2),
        _ => (12, 1),
    };
    if width >= height {
        shape(width, height)
    } else {
        let (rows, columns) = shape(height, width);
        (columns, rows)
    }
}
