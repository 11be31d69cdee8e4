//! Land as paths: the world's, one shape of no name (Natural Earth, public domain), and the outlines that an authority has
//! approved. Knows coordinates; no border, no name.

use std::{collections::BTreeMap, fmt::Write as _, sync::LazyLock};

use super::frame::{Frame, Point};
use crate::parse::{Land, Position};

/// Most bytes of a path: outlines are simplified until they fit, so that a page stays within its weight.
const BYTES: usize = 16_000;

/// The rings of the world's land, in degrees. Some go on over the date line.
static LAND: LazyLock<Vec<Vec<Position>>> = LazyLock::new(|| {
    let ring = |line: &str| {
        let numbers: Vec<f64> = line.split(' ').filter_map(|number| number.parse().ok()).collect();
        let mut at = [0.0, 0.0];
        let steps = numbers.chunks_exact(2).map(|step| {
            at = [at[0] + step[0], at[1] + step[1]];
            at.map(|tenths| tenths / 10.0)
        });
        steps.collect()
    };
    include_str!("land.txt").lines().map(ring).collect()
});

/// A point in each country, by its code.
static COUNTRIES: LazyLock<BTreeMap<&'static str, Position>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let mut words = line.split(' ');
        let code = words.next()?;
        Some((code, [words.next()?.parse().ok()?, words.next()?.parse().ok()?]))
    };
    include_str!("countries.txt").lines().filter_map(row).collect()
});

/// A point in a country, to lead a line to.
pub(super) fn country(code: &str) -> Option<Position> {
    COUNTRIES.get(code).copied()
}

/// The world's land on a sheet, round which it goes.
pub(super) fn world(frame: &Frame) -> Vec<Vec<Point>> {
    let round = 360.0 * frame.scale;
    let mut shown = Vec::new();
    for ring in LAND.iter() {
        let points: Vec<Point> = ring.iter().map(|place| frame.unrolled(*place)).collect();
        let (west, east) = points.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(w, e), (x, _)| (w.min(*x), e.max(*x)));
        for turn in [-round, 0.0, round] {
            if east + turn > 0.0 && west + turn < frame.width {
                shown.push(points.iter().map(|(x, y)| (x + turn, *y)).collect());
            }
        }
    }
    shown
}

/// Whether a place on the sheet, with `around` about it, is sea.
pub(super) fn is_sea(rings: &[Vec<Point>], (x, y): Point, around: f64) -> bool {
    let near = |(a, b): &Point| (a - x).hypot(b - y) < around;
    let crosses = |(one, other): (&Point, &Point)| {
        (one.1 > y) != (other.1 > y) && x < (other.0 - one.0) * (y - one.1) / (other.1 - one.1) + one.0
    };
    let crossings = rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1))).filter(|edge| crosses(*edge));
    crossings.count() % 2 == 0 && !rings.iter().flatten().any(near)
}

/// The path of closed rings.
pub(super) fn path(rings: &[Vec<Point>]) -> String {
    let mut path = String::new();
    rings.iter().for_each(|ring| trace(&mut path, ring, true));
    path
}

/// The path of approved outlines: as they are where that is short, else with the points left out that matter least.
pub(super) fn approved(outlines: &Land, frame: &Frame) -> String {
    let mut tolerance = 0.75;
    loop {
        let mut path = String::new();
        for (lines, closed) in [(&outlines.rings, true), (&outlines.lines, false)] {
            for line in lines {
                let turn = frame.turn(line.first().map_or(0.0, |place| place[0]));
                let points: Vec<Point> = line.iter().map(|[x, y]| frame.unrolled([x + turn, *y])).collect();
                if points.iter().any(|point| frame.holds(*point, -frame.width / 2.0)) {
                    trace(&mut path, &simplified(&points, tolerance), closed);
                }
            }
        }
        if path.len() <= BYTES || tolerance > frame.width {
            return path;
        }
        tolerance *= 1.5;
    }
}

/// Writes a line in whole units: the first point, then the steps.
fn trace(path: &mut String, points: &[Point], closed: bool) {
    let whole: Vec<(i64, i64)> = points.iter().map(|(x, y)| (x.round() as i64, y.round() as i64)).collect();
    let Some(first) = whole.first() else { return };
    if closed && whole.iter().all(|point| point == first) {
        return;
    }
    let _ = write!(path, "M{} {}l", first.0, first.1);
    for (number, step) in whole.windows(2).map(|pair| (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1)).enumerate() {
        if step == (0, 0) || (closed && number + 2 == whole.len() && whole.last() == Some(first)) {
            continue;
        }
        // A minus sign is a separator too.
        for number in [step.0, step.1] {
            let separator = if number < 0 || path.ends_with('l') { "" } else { " " };
            let _ = write!(path, "{separator}{number}");
        }
    }
    if closed {
        path.push('z');
    } else if path.ends_with('l') {
        path.push_str("0 0");
    }
}

/// A line without the points that lie within `tolerance` of what is left (Douglas and Peucker).
fn simplified(points: &[Point], tolerance: f64) -> Vec<Point> {
    let mut kept = vec![false; points.len()];
    // The ends of a ring are one point: its farthest from there divides it first.
    let mut open = vec![(0, points.len().saturating_sub(1))];
    while let Some((from, to)) = open.pop() {
        kept[from] = true;
        kept[to] = true;
        let within = || (from + 1..to).map(|at| (aside(points[at], points[from], points[to]), at));
        if let Some((far, at)) = within().max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)))
            && far > tolerance
        {
            open.extend([(from, at), (at, to)]);
        }
    }
    points.iter().zip(kept).filter(|(_, kept)| *kept).map(|(point, _)| *point).collect()
}

/// How far a point lies from the stretch between two others.
fn aside(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length == 0.0 {
        return (point.0 - from.0).hypot(point.1 - from.1);
    }
    let along = (((point.0 - from.0) * dx + (point.1 - from.1) * dy) / (length * length)).clamp(0.0, 1.0);
    (point.0 - from.0 - along * dx).hypot(point.1 - from.1 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::view::Reach;

    #[test]
    fn the_world_has_its_continents_and_no_name() {
        let frame = Frame::around(&[], Reach::World, Some([106.0, 16.0]));
        let rings = world(&frame);
        for land in [[105.0, 45.0], [20.0, 5.0], [-100.0, 45.0], [-60.0, -15.0], [135.0, -25.0], [175.0, 66.0], [-175.0, 66.5]] {
            assert!(!is_sea(&rings, frame.at(land), 0.0), "{land:?} is land");
        }
        for sea in [[-40.0, 0.0], [80.0, -20.0], [-150.0, 0.0], [114.0, 13.0], [51.0, 42.0]] {
            assert!(is_sea(&rings, frame.at(sea), 0.0), "{sea:?} is water");
        }
        assert!(path(&rings).len() < 9_000 && path(&rings).chars().all(|c| "Mlz -0123456789".contains(c)));
    }

    #[test]
    fn every_country_of_the_world_has_a_point_on_earth() {
        assert!(COUNTRIES.len() > 230);
        for code in ["VN", "LA", "KH", "JP", "KR", "FR", "CN", "US", "RU", "SG", "MT", "FJ"] {
            let [longitude, latitude] = country(code).unwrap_or_else(|| panic!("{code}"));
            assert!(longitude.abs() <= 180.0 && latitude.abs() <= 90.0);
        }
        assert_eq!(country("XX"), None);
    }

    #[test]
    fn outlines_are_simplified_until_they_fit() {
        let ring: Vec<Position> = (0..=60_000)
            .map(|step| f64::from(step % 60_000) / 60_000.0 * std::f64::consts::TAU)
            .map(|turn| [106.0 + turn.cos() * (2.0 + (turn * 900.0).sin() * 0.1), 16.0 + turn.sin() * 2.0])
            .collect();
        let outlines = Land { rings: vec![ring.clone()], lines: vec![ring] };
        let frame = Frame::around(&[[104.0, 14.0], [108.0, 18.0]], Reach::Region, None);
        let path = approved(&outlines, &frame);
        assert!((1_000..=BYTES).contains(&path.len()), "{} bytes", path.len());
        let square = vec![[104.0, 14.0], [108.0, 14.0], [108.0, 18.0], [104.0, 18.0], [104.0, 14.0]];
        let path = approved(&Land { rings: vec![square], lines: Vec::new() }, &frame);
        assert_eq!((path.matches('M').count(), path.matches('z').count()), (1, 1), "{path}");
    }
}
