//! The sheet of a chart and Mercator's projection on it. On Mercator's chart alone a line of one compass bearing, a rhumb line,
//! is straight; that is why every chart here is one. Knows degrees and units of the drawing; never what stands at a place.

use crate::graph::view::Reach;

/// Width of every drawing, border and all. A phone shows it at a third of a pixel a unit.
pub(super) const WIDTH: f64 = 1000.0;
/// Width of the border: two lines with a scale of degrees between them.
pub(super) const BORDER: f64 = 22.0;
/// Width of the sheet within the border.
const INNER: f64 = WIDTH - 2.0 * BORDER;
/// Room around the places of a chart, in which their names find a place.
const ROOM: (f64, f64) = (170.0, 110.0);
/// Fewest degrees that a chart spans, so that one place is not a chart of its market square.
const LEAST_SPAN: f64 = 0.5;
/// The parallels that a chart of the world ends at.
const WORLD: (f64, f64) = (-56.0, 76.0);

/// A place on the sheet, from its upper left corner within the border.
pub(super) type Point = (f64, f64);

/// How far a parallel lies from the equator on Mercator's chart, in degrees of longitude.
fn stretched(latitude: f64) -> f64 {
    // Beyond lies the edge of what anybody draws: the projection has no poles.
    let radians = latitude.clamp(-85.0, 85.0).to_radians();
    (std::f64::consts::FRAC_PI_4 + radians / 2.0).tan().ln().to_degrees()
}

/// A sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    /// Its western edge, in degrees.
    pub(super) west: f64,
    /// Its northern edge, in degrees as they are stretched.
    north: f64,
    /// Units of the drawing in a degree of longitude.
    pub(super) scale: f64,
    /// Units of the drawing within the border.
    pub(super) width: f64,
    /// See `width`.
    pub(super) height: f64,
}

impl Frame {
    /// The sheet for `places`.
    pub(super) fn around(places: &[[f64; 2]], reach: Reach, home: Option<[f64; 2]>) -> Self {
        match reach {
            Reach::World => Self::world(home.map_or(0.0, |home| home[0])),
            Reach::Region => Self::fit(places, 700.0, 1500.0),
            Reach::Locality => Self::fit(places, 560.0, 800.0),
        }
    }

    /// The whole earth, cut where it hurts least: in the Atlantic for those in Asia and Oceania, else in the Bering Strait.
    fn world(home: f64) -> Self {
        let west = if (60.0..=180.0).contains(&home) { -30.0 } else { -169.0 };
        let scale = INNER / 360.0;
        let (south, north) = (stretched(WORLD.0), stretched(WORLD.1));
        Self { west, north, scale, width: INNER, height: ((north - south) * scale).round() }
    }

    fn fit(places: &[[f64; 2]], least: f64, most: f64) -> Self {
        let span = |of: &dyn Fn(&[f64; 2]) -> f64| {
            let (low, high) = places.iter().map(of).fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
            if low > high { (0.0, 0.0) } else { (low, high) }
        };
        let mut meridians = span(&|place| place[0]);
        if meridians.1 - meridians.0 > 180.0 {
            // The places lie on both sides of the date line, and near each other beyond it.
            meridians = span(&|place| place[0].rem_euclid(360.0));
        }
        let (west, east) = meridians;
        let (south, north) = span(&|place| stretched(place[1]));
        let across = (east - west).max(LEAST_SPAN);
        let down = (north - south).max(LEAST_SPAN);
        let scale = ((INNER - 2.0 * ROOM.0) / across).min((most - 2.0 * ROOM.1) / down);
        let height = ((north - south) * scale + 2.0 * ROOM.1).clamp(least, most).round();
        let middle = (f64::midpoint(west, east), f64::midpoint(south, north));
        Self { west: middle.0 - INNER / scale / 2.0, north: middle.1 + height / scale / 2.0, scale, width: INNER, height }
    }

    /// Where a place lies, by that one of its meridians which is on the sheet or east of it.
    pub(super) fn at(&self, [longitude, latitude]: [f64; 2]) -> Point {
        self.unrolled([self.west + (longitude - self.west).rem_euclid(360.0), latitude])
    }

    /// Where a place lies when meridians are counted on, so that a coast is not torn.
    pub(super) fn unrolled(&self, [longitude, latitude]: [f64; 2]) -> Point {
        ((longitude - self.west) * self.scale, (self.north - stretched(latitude)) * self.scale)
    }

    /// How many degrees bring a meridian to the one of its turns that is nearest to the middle of the sheet.
    pub(super) fn turn(&self, longitude: f64) -> f64 {
        ((self.west + self.width / self.scale / 2.0 - longitude) / 360.0).round() * 360.0
    }

    /// The parallels at its edges, south and north.
    pub(super) fn parallels(&self) -> (f64, f64) {
        let latitude = |y: f64| {
            let radians = (self.north - y / self.scale).to_radians();
            (2.0 * radians.exp().atan() - std::f64::consts::FRAC_PI_2).to_degrees()
        };
        (latitude(self.height), latitude(0.0))
    }

    /// Whether a place on the sheet keeps `margin` from its edges.
    pub(super) fn holds(&self, (x, y): Point, margin: f64) -> bool {
        (margin..=self.width - margin).contains(&x) && (margin..=self.height - margin).contains(&y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bearing_is_a_straight_line() {
        // Points a constant bearing of 45° apart: on a sphere, longitude grows as the stretched latitude does.
        let frame = Frame::around(&[[100.0, 5.0], [112.0, 24.0]], Reach::Region, None);
        let at = |latitude: f64| frame.at([100.0 + stretched(latitude) - stretched(5.0), latitude]);
        let slope = |one: Point, other: Point| (other.1 - one.1) / (other.0 - one.0);
        for latitude in [8.0, 15.0, 21.0] {
            assert!((slope(at(5.0), at(latitude)) + 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn a_sheet_holds_its_places_with_room_around_and_knows_its_edges() {
        for places in [vec![[105.0, 21.0]], vec![[105.0, 8.0], [106.0, 23.0]], vec![[-178.0, -16.0], [178.0, -18.0]], Vec::new()]
        {
            for reach in [Reach::Region, Reach::Locality] {
                let frame = Frame::around(&places, reach, None);
                assert!(places.iter().all(|place| frame.holds(frame.at(*place), 100.0)), "{frame:?}");
                let (south, north) = frame.parallels();
                assert!(south < north && frame.at([frame.west, north]).1.abs() < 1e-6, "{frame:?}");
                assert!((frame.at([frame.west, south]).1 - frame.height).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn the_world_is_cut_in_a_sea() {
        let asia = Frame::around(&[], Reach::World, Some([106.0, 16.0]));
        assert!(asia.at([-31.0, 0.0]).0 > asia.at([120.0, 0.0]).0, "the Americas lie in the east of a sheet for Asia");
        let europe = Frame::around(&[], Reach::World, Some([2.0, 46.0]));
        assert!(europe.at([-31.0, 0.0]).0 < europe.at([120.0, 0.0]).0);
        assert!(asia.holds(asia.at([178.0, -18.0]), 0.0) && europe.holds(europe.at([178.0, -18.0]), 0.0));
    }
}
