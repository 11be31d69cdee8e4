//! Where names and numbers stand on a chart: each near its place, none upon another, in a fixed order, so that the same chart is
//! always drawn the same way. Knows boxes and points; never a language, but by the width of its letters.

use super::frame::{Frame, Point};

/// How far the first ring of places to try lies from a point, and how far the others.
const RINGS: [f64; 9] = [0.0, 16.0, 34.0, 56.0, 84.0, 118.0, 158.0, 204.0, 260.0];
/// Ways from a point, the best first: beside it, then above and below.
const WAYS: [f64; 16] =
    [0.0, 180.0, 337.5, 22.5, 202.5, 157.5, 315.0, 45.0, 225.0, 135.0, 292.5, 67.5, 247.5, 112.5, 270.0, 90.0];
/// Least distance of a box from the border.
const MARGIN: f64 = 6.0;
/// Least room between two boxes.
const BETWEEN: f64 = 4.0;

/// A box around a name or number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Label {
    /// Its middle.
    pub(super) middle: Point,
    /// Its width and height.
    pub(super) size: (f64, f64),
    /// Where a line from the point to the box ends, when it stands away from it.
    pub(super) lead: Option<Point>,
}

impl Label {
    fn holds(&self, (x, y): Point, margin: f64) -> bool {
        (x - self.middle.0).abs() < self.size.0 / 2.0 + margin && (y - self.middle.1).abs() < self.size.1 / 2.0 + margin
    }

    fn meets(&self, other: &Self) -> bool {
        (self.middle.0 - other.middle.0).abs() < f64::midpoint(self.size.0, other.size.0) + BETWEEN
            && (self.middle.1 - other.middle.1).abs() < f64::midpoint(self.size.1, other.size.1) + BETWEEN
    }

    /// Whether a line between two points goes through the box: by halving it down to steps smaller than any box.
    fn crossed(&self, from: Point, to: Point) -> bool {
        let steps = ((to.0 - from.0).hypot(to.1 - from.1) / 8.0).ceil().max(1.0) as usize;
        (0..=steps).any(|step| {
            let part = step as f64 / steps as f64;
            self.holds((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part), 1.0)
        })
    }

    /// The nearest place of the box to a point, at its letters rather than at its edge.
    fn nearest(&self, (x, y): Point) -> Point {
        let (half_width, half_height) = (self.size.0 / 2.0 - 6.0, self.size.1 * 0.3);
        (
            x.clamp(self.middle.0 - half_width, self.middle.0 + half_width),
            y.clamp(self.middle.1 - half_height, self.middle.1 + half_height),
        )
    }
}

/// What a label is wanted for: a point, the room that its sign takes, and the size of the label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    /// The point.
    pub(super) point: Point,
    /// The room around it.
    pub(super) sign: f64,
    /// Width and height of the label.
    pub(super) size: (f64, f64),
}

/// What a label must stand clear of.
pub(super) struct Clear<'c> {
    /// The sheet.
    pub(super) frame: &'c Frame,
    /// Every place on it, with the room that its sign takes.
    pub(super) points: &'c [(Point, f64)],
    /// Lines that had better not be covered.
    pub(super) lines: &'c [(Point, Point)],
}

/// Finds a place for a label of each size in `wanted` at its point; `None` where no way leads to a free one.
pub(super) fn place(clear: &Clear<'_>, wanted: &[Wanted]) -> Vec<Option<Label>> {
    let mut placed: Vec<Option<Label>> = Vec::new();
    let mut leads: Vec<(Point, Point)> = Vec::new();
    for Wanted { point, sign, size } in wanted {
        let candidates =
            || RINGS.iter().flat_map(|ring| WAYS.iter().map(move |way| at(*point, sign + 4.0 + ring, *way, *size, *ring)));
        let free = |label: &Label| is_free(clear, &placed, &leads, *point, label);
        let over_lines = |label: &Label| clear.lines.iter().any(|(from, to)| label.crossed(*from, *to));
        let found = candidates().find(|label| free(label) && !over_lines(label)).or_else(|| candidates().find(free));
        leads.extend(found.and_then(|label| Some((*point, label.lead?))));
        placed.push(found);
    }
    placed
}

fn at(point: Point, distance: f64, way: f64, size: (f64, f64), ring: f64) -> Label {
    let (sin, cos) = way.to_radians().sin_cos();
    // Beside a point the box begins at it; above and below it stands over its middle.
    let side = if cos.abs() < 0.2 { 0.0 } else { cos.signum() };
    let middle = (point.0 + cos * distance + side * size.0 / 2.0, point.1 + sin * (distance + size.1 / 2.0));
    let mut label = Label { middle, size, lead: None };
    label.lead = (ring > 0.0).then(|| label.nearest(point));
    label
}

fn is_free(clear: &Clear<'_>, placed: &[Option<Label>], leads: &[(Point, Point)], point: Point, label: &Label) -> bool {
    let frame = clear.frame;
    let inside = [-1.0, 1.0].into_iter().all(|side| {
        let corner = (label.middle.0 + side * label.size.0 / 2.0, label.middle.1 + side * label.size.1 / 2.0);
        frame.holds(corner, MARGIN)
    });
    let mut others = placed.iter().flatten();
    inside
        && !clear.points.iter().any(|(other, room)| label.holds(*other, *room))
        && !leads.iter().any(|(from, to)| label.crossed(*from, *to))
        && others.all(|other| !other.meets(label) && label.lead.is_none_or(|lead| !other.crossed(point, lead)))
}

/// How wide a text is, in heights of its letters: on the safe side, as nobody knows the reader's letters.
pub(super) fn width(text: &str) -> f64 {
    let letter = |c: char| match c {
        // Marks above and below: Latin, Arabic, Lao, Khmer.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}' => 0.0,
        '\u{17b4}'..='\u{17b5}' | '\u{17b7}'..='\u{17bd}' | '\u{17c6}' | '\u{17c9}'..='\u{17d3}' => 0.0,
        '\u{1780}'..='\u{17ff}' => 0.72,
        '\u{e80}'..='\u{eff}' => 0.62,
        '\u{600}'..='\u{6ff}' => 0.52,
        '\u{2e80}'.. => 1.0,
        ' ' | 'i' | 'j' | 'l' | 'I' | 'í' | 'ì' | 'ị' | 'ỉ' | 'ĩ' | '.' | ',' | '\'' | '-' => 0.32,
        'm' | 'w' | 'M' | 'W' | 'ш' | 'щ' | 'ж' | 'ю' => 0.9,
        c if c.is_uppercase() => 0.7,
        _ => 0.59,
    };
    text.chars().map(letter).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::view::Reach;

    #[test]
    fn no_label_meets_another_even_in_a_crowd() {
        // Forty places in a spot where a handful of labels have room.
        let points: Vec<Point> = (0..40).map(|n| (450.0 + f64::from(n % 7) * 13.0, 500.0 + f64::from(n / 7) * 11.0)).collect();
        let frame = Frame::around(&[[104.0, 10.0], [107.0, 22.0]], Reach::Region, None);
        let signs: Vec<(Point, f64)> = points.iter().map(|point| (*point, 8.0)).collect();
        let wanted: Vec<_> = points.iter().map(|point| Wanted { point: *point, sign: 8.0, size: (140.0, 38.0) }).collect();
        let placed = place(&Clear { frame: &frame, points: &signs, lines: &[] }, &wanted);
        let there: Vec<&Label> = placed.iter().flatten().collect();
        assert!(there.len() >= 12, "{} of 40 found a place", there.len());
        for (number, label) in there.iter().enumerate() {
            assert!(there[..number].iter().all(|other| !other.meets(label)));
            assert!(points.iter().all(|point| !label.holds(*point, 7.0)));
        }
        let again = place(&Clear { frame: &frame, points: &signs, lines: &[] }, &wanted);
        assert_eq!(placed, again);
    }

    #[test]
    fn a_name_alone_stands_right_beside_its_place() {
        let frame = Frame::around(&[[106.0, 16.0]], Reach::Region, None);
        let clear = Clear { frame: &frame, points: &[((400.0, 300.0), 8.0)], lines: &[] };
        let placed = place(&clear, &[Wanted { point: (400.0, 300.0), sign: 8.0, size: (100.0, 30.0) }]);
        assert_eq!(placed[0], Some(Label { middle: (462.0, 300.0), size: (100.0, 30.0), lead: None }));
    }

    #[test]
    fn widths_follow_the_script() {
        assert!(width("河内") > width("ha") && width("ຫຼວງ") < 3.0 && width("") == 0.0);
    }
}
