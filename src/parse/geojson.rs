//! A GeoJSON file (RFC 7946) as outlines of land: rings and lines, each position in its range, each ring closed. Knows one file; must
//! never know whose land it is, nor how it is drawn.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    codes::{BYTE_ORDER_MARK, OUTLINES_PLACE, OUTLINES_RING, OUTLINES_SHAPE, OUTLINES_SYNTAX, OUTLINES_TOO_MANY, WINDOWS_LINES},
    text::decode,
};
use crate::diag::{Checked, Code, Diagnostic, FileId, Span};

/// Most positions in a file.
const POSITIONS: usize = 100_000;

/// Most findings that are told of a file: what is wrong with one ring is mostly wrong with all.
const FINDINGS: usize = 20;

/// How deep collections may stand in each other.
const DEPTH: usize = 8;

/// Most bytes that a finding marks.
const MARKED: usize = 60;

/// Longitude and latitude in degrees (WGS 84).
pub type Position = [f64; 2];

/// What a file of outlines holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Land {
    /// Closed rings, those of holes among them: what an odd number of rings goes round is land.
    pub rings: Vec<Vec<Position>>,
    /// Lines.
    pub lines: Vec<Vec<Position>>,
}

impl Land {
    /// Every position.
    pub fn positions(&self) -> impl Iterator<Item = &Position> {
        self.rings.iter().chain(&self.lines).flatten()
    }
}

/// Reads the outlines in `bytes`; what is wrong is left out of them, and told.
pub(super) fn read(file: FileId, bytes: &[u8]) -> Checked<Land> {
    let (text, mut found) = decode(file, bytes);
    found.retain(|finding| ![BYTE_ORDER_MARK.id, WINDOWS_LINES.id].contains(&finding.code.id));
    let Some((text, start)) = text else { return (Land::default(), found) };
    let mut reader = Reader { text, file, start, outlines: Land::default(), positions: 0, found };
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => reader.object(raw, 0),
        Err(error) => {
            let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
            let at = start + (before + error.column().saturating_sub(1)).min(text.len());
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
            reader.found.push(Diagnostic::at(&OUTLINES_SYNTAX, Span::new(file, at..at)).arg("reason", reason));
        }
    }
    let empty = reader.outlines == Land::default();
    if empty && reader.found.is_empty() {
        reader.bad(text, "it has no area and no line");
    }
    (reader.outlines, reader.found)
}

/// The members of GeoJSON objects that outlines are made of (RFC 7946, 3).
#[derive(Deserialize)]
struct Object<'t> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'t, str>,
    #[serde(borrow)]
    features: Option<&'t RawValue>,
    #[serde(borrow)]
    geometries: Option<&'t RawValue>,
    #[serde(borrow)]
    geometry: Option<&'t RawValue>,
    #[serde(borrow)]
    coordinates: Option<&'t RawValue>,
    #[serde(borrow)]
    crs: Option<&'t RawValue>,
}

struct Reader<'t> {
    text: &'t str,
    file: FileId,
    /// Where the text begins in the file.
    start: usize,
    outlines: Land,
    positions: usize,
    found: Vec<Diagnostic>,
}

impl<'t> Reader<'t> {
    /// The place of a part of the text: its first line, or the beginning of that.
    fn span(&self, part: &'t str) -> Span {
        let at = self.start + (part.as_ptr().addr() - self.text.as_ptr().addr());
        let line = part.lines().next().unwrap_or_default();
        let length = line.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= MARKED).last();
        Span::new(self.file, at..at + length.unwrap_or(0))
    }

    fn is_full(&self) -> bool {
        self.found.len() >= FINDINGS || self.positions > POSITIONS
    }

    fn tell(&mut self, code: &'static Code, part: &'t str, reason: impl std::fmt::Display) {
        if !self.is_full() {
            self.found.push(Diagnostic::at(code, self.span(part)).arg("reason", reason));
        }
    }

    fn bad(&mut self, part: &'t str, reason: impl std::fmt::Display) {
        self.tell(&OUTLINES_SHAPE, part, reason);
    }

    fn object(&mut self, raw: &'t RawValue, depth: usize) {
        let Ok(object) = serde_json::from_str::<Object<'t>>(raw.get()) else {
            return self.bad(raw.get(), "this is no object with a `type`");
        };
        if let Some(crs) = object.crs {
            return self.bad(crs.get(), "it names a `crs`, and GeoJSON knows WGS 84 alone");
        }
        if depth > DEPTH {
            return self.bad(raw.get(), format_args!("collections stand more than {DEPTH} deep in each other"));
        }
        let within = match &*object.kind {
            "FeatureCollection" => object.features,
            "GeometryCollection" => object.geometries,
            // A feature without a geometry is allowed (RFC 7946, 3.2) and shows nothing.
            "Feature" => return object.geometry.into_iter().for_each(|geometry| self.object(geometry, depth + 1)),
            "Polygon" | "MultiPolygon" | "LineString" | "MultiLineString" => object.coordinates,
            // Places are entries, with names and links.
            "Point" | "MultiPoint" => return,
            other => return self.bad(raw.get(), format_args!("`{other}` is no type of GeoJSON")),
        };
        let Some(within) = within else { return self.bad(raw.get(), format_args!("this `{}` is empty", object.kind)) };
        match &*object.kind {
            "LineString" => self.line(within),
            "MultiLineString" => self.each(within, Self::line),
            "Polygon" => self.each(within, Self::ring),
            "MultiPolygon" => self.each(within, |reader, polygon| reader.each(polygon, Self::ring)),
            _ => self.each(within, |reader, part| reader.object(part, depth + 1)),
        }
    }

    fn each(&mut self, list: &'t RawValue, mut read: impl FnMut(&mut Self, &'t RawValue)) {
        let Ok(parts) = serde_json::from_str::<Vec<&'t RawValue>>(list.get()) else {
            return self.bad(list.get(), "a list is expected here");
        };
        for part in parts {
            if self.is_full() {
                return;
            }
            read(self, part);
        }
    }

    fn line(&mut self, list: &'t RawValue) {
        let line = self.positions(list);
        if line.len() >= 2 {
            self.outlines.lines.push(line);
        }
    }

    fn ring(&mut self, list: &'t RawValue) {
        let before = self.found.len();
        let ring = self.positions(list);
        if self.found.len() > before || self.is_full() {
            return;
        }
        let jumps = || ring.windows(2).any(|pair| (pair[0][0] - pair[1][0]).abs() > 180.0);
        let reason = match ring.len() {
            0..4 => Some("has fewer than four positions"),
            _ if ring.first() != ring.last() => Some("is not closed: its last position is not its first"),
            _ if area(&ring) == 0.0 => Some("goes round nothing"),
            _ if jumps() => Some("goes over the date line, where it must be cut in two"),
            _ => None,
        };
        match reason {
            Some(reason) => self.tell(&OUTLINES_RING, list.get(), reason),
            None => self.outlines.rings.push(ring),
        }
    }

    fn positions(&mut self, list: &'t RawValue) -> Vec<Position> {
        let mut positions = Vec::new();
        self.each(list, |reader, part| positions.extend(reader.position(part)));
        positions
    }

    fn position(&mut self, part: &'t RawValue) -> Option<Position> {
        self.positions += 1;
        if self.positions > POSITIONS {
            self.found.push(Diagnostic::at(&OUTLINES_TOO_MANY, self.span(part.get())).arg("limit", POSITIONS));
            return None;
        }
        // A height may follow; readers of a chart have no use for it.
        let numbers = serde_json::from_str::<Vec<f64>>(part.get()).unwrap_or_default();
        let [longitude, latitude, ..] = *numbers else {
            self.bad(part.get(), "a position is a list of longitude and latitude, two numbers");
            return None;
        };
        let fits = |longitude: f64, latitude: f64| longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
        if fits(longitude, latitude) {
            return Some([longitude, latitude]);
        }
        let swapped = if fits(latitude, longitude) { format!("; perhaps [{latitude}, {longitude}]") } else { String::new() };
        if !self.is_full() {
            let finding = Diagnostic::at(&OUTLINES_PLACE, self.span(part.get())).arg("longitude", longitude);
            self.found.push(finding.arg("latitude", latitude).arg("suggestion", swapped));
        }
        None
    }
}

/// Twice the area that a ring goes round, in square degrees.
fn area(ring: &[Position]) -> f64 {
    ring.windows(2).map(|pair| pair[0][0] * pair[1][1] - pair[1][0] * pair[0][1]).sum::<f64>().abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        read(FileId(0), text.as_bytes()).1.iter().map(|finding| finding.code.id).collect()
    }

    #[test]
    fn rings_and_lines_of_every_nesting_are_read() {
        let square = "[[1,1],[2,1],[2,2.5],[1,2],[1,1]]";
        let text = format!(
            r#"{{"type":"FeatureCollection","name":"x","features":[
            {{"type":"Feature","properties":{{"a":[1]}},"geometry":{{"type":"MultiPolygon","coordinates":[[{square},{square}]]}}}},
            {{"type":"Feature","properties":null,"geometry":null}},
            {{"type":"Feature","geometry":{{"type":"GeometryCollection","geometries":[
              {{"type":"LineString","coordinates":[[1,1,9],[2,2,9]]}},{{"type":"Point","coordinates":[1,1]}}]}}}}]}}"#
        );
        let (outlines, found) = read(FileId(0), text.as_bytes());
        assert!(found.is_empty(), "{found:?}");
        assert_eq!((outlines.rings.len(), outlines.lines.len()), (2, 1));
        assert_eq!(outlines.rings[0][2], [2.0, 2.5]);
    }

    #[test]
    fn what_cannot_be_drawn_is_told_where_it_stands() {
        let text = "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],\n [20.9,107.1],[1,1]]]}";
        let (outlines, found) = read(FileId(0), text.as_bytes());
        let marked = found[0].span.map(|span| &text[span.start as usize..span.end as usize]);
        assert_eq!(marked, Some("[20.9,107.1]"));
        assert_eq!(found[0].args["suggestion"], "; perhaps [107.1, 20.9]");
        assert!(outlines.rings.is_empty());
        let polygon = |ring: &str| codes(&format!(r#"{{"type":"Polygon","coordinates":[{ring}]}}"#));
        assert_eq!(polygon("[[1,1],[2,1],[2,2]]"), ["P0565"]);
        assert_eq!(polygon("[[1,1],[2,1],[2,2],[3,3]]"), ["P0565"]);
        assert_eq!(polygon("[[1,1],[2,2],[1,1],[1,1]]"), ["P0565"]);
        assert_eq!(polygon("[[179,1],[-179,1],[-179,2],[179,1]]"), ["P0565"]);
        assert_eq!(polygon("[[1,1],[2],[2,2],[1,1]]"), ["P0563"]);
        assert_eq!(polygon("7"), ["P0563"]);
        assert_eq!(codes("{\"type\":\"Polygon\""), ["P0562"]);
        assert_eq!(codes("[]"), ["P0563"]);
        assert_eq!(codes(r#"{"type":"Topology","coordinates":[]}"#), ["P0563"]);
        assert_eq!(codes(r#"{"type":"Point","coordinates":[1,1]}"#), ["P0563"]);
        assert_eq!(codes(r#"{"type":"Polygon","crs":{},"coordinates":[]}"#), ["P0563"]);
    }

    #[test]
    fn budgets_hold() {
        let many = vec!["[1,1]"; POSITIONS + 5].join(",");
        assert_eq!(codes(&format!(r#"{{"type":"LineString","coordinates":[{many}]}}"#)), ["P0566"]);
        let wrong = vec!["[[1,1]]"; 500].join(",");
        assert_eq!(codes(&format!(r#"{{"type":"Polygon","coordinates":[{wrong}]}}"#)).len(), FINDINGS);
        let deep =
            (0..40).fold("null".to_owned(), |inner, _| format!(r#"{{"type":"GeometryCollection","geometries":[{inner}]}}"#));
        assert_eq!(codes(&deep), ["P0563"]);
    }
}
