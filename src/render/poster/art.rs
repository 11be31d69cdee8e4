//! The drawing of a poster: words on paper over the rhumb lines of a chart, a compass rose where they meet, the neatline at the
//! foot, and a picture beside them. Knows colours and places; never a portal, a file or an address.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    letters::{Letters, Line},
    lines::{Fitted, Room, fit},
};
use crate::{
    graph::{POSTER_SIZE, Poster},
    locale::Direction,
};

const WIDTH: f32 = POSTER_SIZE.0 as f32;
const HEIGHT: f32 = POSTER_SIZE.1 as f32;
/// The neatline at the foot: its height and the length of one of its bars.
const NEATLINE: f32 = 14.0;
const BAR: f32 = 50.0;
/// The picture beside the words.
pub(super) const PANEL: (u32, u32) = (420, POSTER_SIZE.1 - NEATLINE as u32);
/// Paper left free around the words.
pub(super) const MARGIN: f32 = 64.0;
/// The mark and its place from the top.
pub(super) const MARK: f32 = 56.0;
pub(super) const MARK_TOP: f32 = 46.0;
/// Where the rose stands on the seam.
const ROSE: f32 = 500.0;
const ROSE_SIZE: f32 = 78.0;

const INK: &str = "#12232f";
const SOFT: &str = "#465761";
const SEA: &str = "#0b5566";
const VERMILION: &str = "#bf3317";
/// The paper, where the theme does not say.
pub(super) const PAPER: &str = "#f6f2e8";

/// A poster being drawn.
pub(super) struct Art<'a, 'f> {
    pub(super) letters: &'a Letters<'a, 'f>,
    pub(super) poster: &'a Poster,
    /// `#rrggbb`.
    pub(super) paper: &'a str,
    /// Whether a picture stands beside the words.
    pub(super) panel: bool,
    /// Characters that no font has.
    pub(super) missing: BTreeSet<char>,
    svg: String,
}

/// From where to where words may stand, from the side where reading begins.
struct Column {
    start: f32,
    width: f32,
}

impl<'a, 'f> Art<'a, 'f> {
    pub(super) fn new(letters: &'a Letters<'a, 'f>, poster: &'a Poster, paper: &'a str, panel: bool) -> Self {
        Self { letters, poster, paper, panel, missing: BTreeSet::new(), svg: String::new() }
    }

    /// Whether reading begins on the right.
    pub(super) fn rtl(&self) -> bool {
        self.poster.lang.direction() == Direction::Rtl
    }

    /// `x` as measured from the side where reading begins.
    pub(super) fn from_start(&self, x: f32) -> f32 {
        if self.rtl() { WIDTH - x } else { x }
    }

    /// Where paper and picture meet, from the side where reading begins.
    fn seam(&self) -> f32 {
        if self.panel { WIDTH - PANEL.0 as f32 } else { WIDTH }
    }

    /// The drawing, transparent where the picture is. The paper is no part of it.
    pub(super) fn drawing(&mut self) -> String {
        self.svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">");
        self.chart();
        self.words();
        std::mem::take(&mut self.svg) + "</svg>"
    }

    fn chart(&mut self) {
        let (seam, sign) = (self.from_start(self.seam()), if self.rtl() { 1.0 } else { -1.0 });
        let left = if self.rtl() { seam } else { 0.0 };
        let center = (seam, ROSE);
        let (foot, width) = (HEIGHT - NEATLINE, self.seam());
        let _ = write!(
            self.svg,
            "<clipPath id=\"paper\"><rect x=\"{left}\" y=\"0\" width=\"{width}\" height=\"{foot}\"/></clipPath>\
             <g clip-path=\"url(#paper)\" fill=\"none\" stroke-width=\"1.2\" opacity=\".17\">"
        );
        self.rhumb_lines(center);
        self.rhumb_lines((seam + sign * 640.0, -140.0));
        self.svg.push_str("</g>");
        if self.panel {
            for (at, thick) in [(1.0, 2.0), (7.0, 1.2)] {
                let x = seam + sign * at;
                let _ = write!(self.svg, "<path d=\"M{x} 0V{foot}\" stroke=\"{INK}\" stroke-width=\"{thick}\"/>");
            }
            self.rose(center);
        }
        self.neatline();
    }

    /// The 32 winds from `center`: the eight chief ones in ink, the eight between in the colour of the sea, the rest in red, as
    /// portolans have them.
    fn rhumb_lines(&mut self, (x, y): (f32, f32)) {
        for wind in 0..32_u8 {
            let colour = match wind {
                _ if wind % 4 == 0 => INK,
                _ if wind % 2 == 0 => SEA,
                _ => VERMILION,
            };
            let (dx, dy) = direction(f32::from(wind) * 11.25);
            let _ = write!(
                self.svg,
                "<path d=\"M{x:.1} {y:.1}L{:.1} {:.1}\" stroke=\"{colour}\"/>",
                x + dx * 1500.0,
                y + dy * 1500.0
            );
        }
    }

    fn rose(&mut self, (x, y): (f32, f32)) {
        let paper = self.paper;
        let _ = write!(
            self.svg,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{paper}\" stroke=\"{INK}\" stroke-width=\"2\"/>\
             <circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"none\" stroke=\"{INK}\"/>",
            ROSE_SIZE * 0.64,
            ROSE_SIZE * 0.57
        );
        for (points, first, size, colour) in [(4, 45.0, 0.66, SEA), (4, 0.0, 1.0, INK)] {
            for point in 0..points {
                let angle = first + f32::from(u8::try_from(point).unwrap_or(0)) * 90.0;
                let north = first == 0.0 && point == 0;
                self.point((x, y), angle, ROSE_SIZE * size, if north { VERMILION } else { colour });
            }
        }
        let _ = write!(self.svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{paper}\" stroke=\"{INK}\" stroke-width=\"2\"/>");
    }

    /// A point of the rose, one half of it dark.
    fn point(&mut self, (x, y): (f32, f32), angle: f32, length: f32, colour: &str) {
        let at = |angle: f32, length: f32| {
            let (dx, dy) = direction(angle);
            (x + dx * length, y + dy * length)
        };
        let (tip, left, right) = (at(angle, length), at(angle - 45.0, length * 0.21), at(angle + 45.0, length * 0.21));
        let paper = self.paper;
        let mut half = |side: (f32, f32), fill: &str| {
            let _ = write!(
                self.svg,
                "<path d=\"M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z\" fill=\"{fill}\" stroke=\"{colour}\" stroke-linejoin=\"round\"/>",
                side.0, side.1, tip.0, tip.1
            );
        };
        half(left, paper);
        half(right, colour);
    }

    fn neatline(&mut self) {
        let top = HEIGHT - NEATLINE;
        let paper = self.paper;
        let _ = write!(self.svg, "<path d=\"M0 {top}H{WIDTH}V{HEIGHT}H0Z\" fill=\"{paper}\"/>");
        let mut x = 0.0;
        while x < WIDTH {
            let _ = write!(self.svg, "<path d=\"M{x} {top}h{BAR}V{HEIGHT}h-{BAR}Z\" fill=\"{INK}\"/>");
            x += BAR * 2.0;
        }
        let _ = write!(self.svg, "<path d=\"M0 {top}H{WIDTH}\" stroke=\"{INK}\" stroke-width=\"2\"/>");
    }

    fn words(&mut self) {
        let width = self.seam() - MARGIN - if self.panel { 56.0 } else { MARGIN };
        let column = Column { start: MARGIN, width };
        let poster = self.poster;
        self.brand(&column);
        let notice = poster.notice.as_deref().and_then(|notice| self.set(notice, small(column.width, &[19.0, 17.0, 15.0])));
        let foot = HEIGHT - NEATLINE - if notice.is_some() { 62.0 } else { 34.0 };
        self.title(&column, MARK_TOP + MARK + 22.0, foot);
        if let Some(notice) = notice {
            self.put("notice", &notice, &column, HEIGHT - NEATLINE - 24.0, SOFT);
        }
    }

    fn brand(&mut self, column: &Column) {
        let room = small(column.width - MARK - 18.0, &[25.0, 23.0, 21.0, 19.0]);
        if let Some(name) = self.set(&self.poster.portal, room) {
            let beside = Column { start: column.start + MARK + 18.0, width: room.width };
            self.put("portal", &name, &beside, MARK_TOP + MARK / 2.0 + name.size * 0.36, INK);
        }
    }

    /// What sort of thing, the title, where it is: one above the other, in the middle between `top` and `foot`.
    fn title(&mut self, column: &Column, top: f32, foot: f32) {
        let poster = self.poster;
        let leading = leading(poster.lang.as_str());
        let kind = [&poster.kind, &poster.caution].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · ");
        let kind = self.set(&kind, small(column.width, &[26.0, 23.0, 20.0]));
        let place = poster.place.as_deref().and_then(|place| self.set(place, small(column.width - 34.0, &[27.0, 24.0, 21.0])));
        let above = if kind.is_some() { 26.0 * leading.max(1.4) + 8.0 } else { 0.0 };
        let below = if place.is_some() { 27.0 * leading.max(1.4) + 18.0 } else { 0.0 };
        let sizes = [76.0, 70.0, 64.0, 58.0, 52.0, 47.0, 43.0, 39.0, 36.0];
        let room = Room { width: column.width, height: foot - top - above - below, sizes: &sizes, lines: 4, leading };
        let Some(title) = self.set(&poster.title, room) else { return };
        let height = title.size * leading * title.lines.len() as f32;
        let mut y = top + ((foot - top) - (above + height + below)).max(0.0) * 0.5;
        if let Some(kind) = kind {
            self.put("kind", &kind, column, y + 26.0 * (leading.max(1.4) * 0.5 + 0.36), VERMILION);
        }
        y += above;
        self.put("title", &title, column, y + title.size * base_line(poster.lang.as_str()), INK);
        y += height + 18.0;
        if let Some(place) = place {
            let base = y + 27.0 * (leading.max(1.4) * 0.5 + 0.36);
            let (x, middle) = (self.from_start(column.start + 11.0), base - 9.0);
            let _ = write!(
                self.svg,
                "<circle cx=\"{x}\" cy=\"{middle}\" r=\"9.5\" fill=\"none\" stroke=\"{VERMILION}\" stroke-width=\"3\"/>\
                 <circle cx=\"{x}\" cy=\"{middle}\" r=\"3.5\" fill=\"{VERMILION}\"/>"
            );
            let beside = Column { start: column.start + 34.0, width: column.width - 34.0 };
            self.put("place", &place, &beside, base, SOFT);
        }
    }

    /// `text` as it fits into `room`; `None` when there is nothing to draw.
    fn set(&mut self, text: &str, room: Room<'_>) -> Option<Fitted> {
        let text = self.letters.drawable(text, &mut self.missing);
        (!text.is_empty()).then(|| fit(self.letters, &self.poster.lang, &text, room))
    }

    /// Draws lines of which the first has its base line at `y`.
    fn put(&mut self, id: &str, text: &Fitted, column: &Column, y: f32, colour: &str) {
        let step = text.size * leading(self.poster.lang.as_str());
        let _ = write!(self.svg, "<g id=\"{id}\" fill=\"{colour}\">");
        for (line, number) in text.lines.iter().zip(0_u8..) {
            let from = (self.left_of(line, text.size, column), y + step * f32::from(number));
            let _ = write!(self.svg, "<path d=\"{}\"/>", self.letters.outlines(line, text.size, from));
        }
        self.svg.push_str("</g>");
    }

    /// The left end of a line that begins where reading begins.
    fn left_of(&self, line: &Line, size: f32, column: &Column) -> f32 {
        let start = self.from_start(column.start);
        if self.rtl() { start - line.width * size } else { start }
    }
}

/// Room for one line of a lesser text.
fn small(width: f32, sizes: &[f32]) -> Room<'_> {
    Room { width, height: f32::MAX, sizes, lines: 1, leading: 1.0 }
}

/// Ems from one base line to the next, with room for what a script sets above and below its letters.
fn leading(lang: &str) -> f32 {
    match lang.split('-').next().unwrap_or_default() {
        "zh" | "ja" | "ko" => 1.3,
        "lo" | "th" => 1.5,
        "km" | "my" => 1.62,
        "ar" | "fa" | "ur" => 1.5,
        _ => 1.2,
    }
}

/// Ems from the top of the first line to its base line.
fn base_line(lang: &str) -> f32 {
    match lang.split('-').next().unwrap_or_default() {
        "zh" | "ja" | "ko" => 1.03,
        "lo" | "th" => 1.13,
        "km" | "my" => 1.08,
        "ar" | "fa" | "ur" => 1.05,
        _ => 0.95,
    }
}

/// The way that a bearing leads: 0 up, 90 to the right.
fn direction(bearing: f32) -> (f32, f32) {
    let (sin, cos) = bearing.to_radians().sin_cos();
    (sin, -cos)
}
