//! The words of a poster: the portal's name above, what sort of thing, the title and where it is in the middle, the notice at the
//! foot. Knows how large and where; never a portal, a file or what stands beside them.

use std::collections::BTreeSet;

use resvg::tiny_skia::{Path, PathBuilder};

use super::{
    chart::{HEIGHT, INK, NEATLINE, SOFT, VERMILION, from_start, seam},
    letters::{Letters, Line},
    lines::{Fitted, Room, fit},
};
use crate::{graph::Poster, locale::Direction};

/// Paper left free around the words.
pub(super) const MARGIN: f32 = 64.0;
/// The mark and its place from the top.
pub(super) const MARK: f32 = 56.0;
pub(super) const MARK_TOP: f32 = 46.0;

/// The sizes of a title, in pixels an em, and the most lines of each.
const TITLE: &[(f32, usize)] =
    &[(76.0, 2), (70.0, 3), (64.0, 3), (58.0, 3), (54.0, 4), (50.0, 4), (46.0, 4), (42.0, 4), (39.0, 5), (36.0, 5)];

/// Something to draw in one colour.
pub(super) struct Stroke {
    /// What it is.
    #[cfg_attr(not(test), expect(dead_code, reason = "tests tell strokes apart by it"))]
    pub(super) name: &'static str,
    pub(super) path: Path,
    /// `#rrggbb`.
    pub(super) colour: &'static str,
}

/// The words being set.
pub(super) struct Words<'a, 'f> {
    letters: &'a Letters<'a, 'f>,
    poster: &'a Poster,
    panel: bool,
    /// What is to be drawn.
    pub(super) strokes: Vec<Stroke>,
    /// Characters that no font has.
    pub(super) missing: BTreeSet<char>,
}

/// From where to where words may stand, from the side where reading begins.
struct Column {
    start: f32,
    width: f32,
}

impl<'a, 'f> Words<'a, 'f> {
    /// Sets the words of `poster`; with `panel`, beside a picture.
    pub(super) fn of(letters: &'a Letters<'a, 'f>, poster: &'a Poster, panel: bool) -> Self {
        let mut words = Self { letters, poster, panel, strokes: Vec::new(), missing: BTreeSet::new() };
        words.all();
        words
    }

    fn rtl(&self) -> bool {
        self.poster.lang.direction() == Direction::Rtl
    }

    fn all(&mut self) {
        let width = seam(self.panel) - MARGIN - if self.panel { 78.0 } else { MARGIN };
        let column = Column { start: MARGIN, width };
        let poster = self.poster;
        self.brand(&column);
        let notice =
            poster.notice.as_deref().and_then(|notice| self.set(notice, small(column.width, &[(19.0, 1), (17.0, 1), (15.0, 1)])));
        let foot = HEIGHT - NEATLINE - if notice.is_some() { 62.0 } else { 34.0 };
        self.title(&column, MARK_TOP + MARK + 22.0, foot);
        if let Some(notice) = notice {
            self.put("notice", &notice, &column, HEIGHT - NEATLINE - 24.0, SOFT);
        }
    }

    fn brand(&mut self, column: &Column) {
        let room = small(column.width - MARK - 18.0, &[(25.0, 1), (23.0, 1), (21.0, 1), (19.0, 1)]);
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
        let kind = self.set(&kind, small(column.width, &[(26.0, 1), (23.0, 1), (20.0, 1)]));
        let place = poster
            .place
            .as_deref()
            .and_then(|place| self.set(place, small(column.width - 34.0, &[(27.0, 1), (24.0, 1), (21.0, 1)])));
        let above = if kind.is_some() { 26.0 * leading.max(1.4) + 8.0 } else { 0.0 };
        let below = if place.is_some() { 27.0 * leading.max(1.4) + 18.0 } else { 0.0 };
        let room = Room { width: column.width, height: foot - top - above - below, sizes: TITLE, leading };
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
            self.harbour(from_start(column.start + 11.0, self.rtl()), base - 9.0);
            let beside = Column { start: column.start + 34.0, width: column.width - 34.0 };
            self.put("place", &place, &beside, base, SOFT);
        }
    }

    /// `text` as it fits into `room`; `None` when there is nothing to draw.
    fn set(&mut self, text: &str, room: Room<'_>) -> Option<Fitted> {
        let text = self.letters.drawable(text, &mut self.missing);
        (!text.is_empty()).then(|| fit(self.letters, &self.poster.lang, &text, room))
    }

    /// A chart's sign for a harbour.
    fn harbour(&mut self, x: f32, y: f32) {
        let mut path = PathBuilder::new();
        // Filled by the rule of winding: the ring's inner edge runs the other way round.
        circle(&mut path, x, y, 11.0, 1.0);
        circle(&mut path, x, y, 8.0, -1.0);
        circle(&mut path, x, y, 3.5, 1.0);
        self.strokes.extend(path.finish().map(|path| Stroke { name: "harbour", path, colour: VERMILION }));
    }

    /// Draws lines of which the first has its base line at `y`.
    fn put(&mut self, name: &'static str, text: &Fitted, column: &Column, y: f32, colour: &'static str) {
        let step = text.size * leading(self.poster.lang.as_str());
        let mut path = PathBuilder::new();
        for (line, number) in text.lines.iter().zip(0_u8..) {
            let from = (self.left_of(line, text.size, column), y + step * f32::from(number));
            self.letters.outlines(line, text.size, from, &mut path);
        }
        self.strokes.extend(path.finish().map(|path| Stroke { name, path, colour }));
    }

    /// The left end of a line that begins where reading begins.
    fn left_of(&self, line: &Line, size: f32, column: &Column) -> f32 {
        let start = from_start(column.start, self.rtl());
        if self.rtl() { start - line.width * size } else { start }
    }
}

/// Room for one line of a lesser text.
fn small(width: f32, sizes: &[(f32, usize)]) -> Room<'_> {
    Room { width, height: f32::MAX, sizes, leading: 1.0 }
}

/// A circle of four curves, clockwise for a `turn` of 1, the other way round for -1. 0.5523 makes a cubic curve a quarter of one.
fn circle(path: &mut PathBuilder, x: f32, y: f32, radius: f32, turn: f32) {
    let (r, k) = (radius, radius * 0.5523);
    let (s, t) = (r * turn, k * turn);
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + t, x + k, y + s, x, y + s);
    path.cubic_to(x - k, y + s, x - r, y + t, x - r, y);
    path.cubic_to(x - r, y - t, x - k, y - s, x, y - s);
    path.cubic_to(x + k, y - s, x + r, y - t, x + r, y);
    path.close();
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
