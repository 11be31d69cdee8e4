//! What makes a sheet a portolan chart: the scale of degrees round it, the lines of the winds, the compass rose. Knows a sheet;
//! never what is on it. Colours are the page's own, by class.

use std::fmt::Write as _;

use super::frame::{BORDER, Frame, Point, WIDTH};

/// Steps of the scale of degrees; one is taken that divides the longer side into at most some two dozen parts.
const STEPS: [f64; 9] = [0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0];
/// Most parts of a side.
const PARTS: f64 = 26.0;
/// Where the scale of degrees lies in the border, and how wide it is.
const SCALE: (f64, f64) = (7.0, 9.0);
/// How far a line of the winds goes: beyond any sheet.
const FAR: f64 = 2_500.0;

/// The border: two lines, and between them degrees, black and white by turns.
pub(super) fn border(frame: &Frame) -> String {
    let height = frame.height + 2.0 * BORDER;
    let (south, north) = frame.parallels();
    let east = frame.west + frame.width / frame.scale;
    let longest = (east - frame.west).max(north - south);
    let step = STEPS.into_iter().find(|step| longest / step <= PARTS).unwrap_or(30.0);
    let mut bars = String::new();
    let opposite = |size: f64| size - SCALE.0 - SCALE.1;
    let parts = |from: f64, to: f64| {
        let first = (from / step).floor() as i64;
        let last = (to / step).ceil() as i64;
        (first..last).filter(|part| part % 2 == 0).map(move |part| (part as f64 * step, (part + 1) as f64 * step))
    };
    for (from, to) in parts(frame.west, east) {
        let x = |degrees: f64| ((degrees - frame.west) * frame.scale).clamp(0.0, frame.width) + BORDER;
        for y in [SCALE.0, opposite(height)] {
            let _ = write!(bars, "M{:.0} {y:.0}H{:.0}v{}H{:.0}z", x(from), x(to), SCALE.1, x(from));
        }
    }
    for (from, to) in parts(south, north) {
        let y = |degrees: f64| frame.at([frame.west, degrees]).1.clamp(0.0, frame.height) + BORDER;
        for x in [SCALE.0, opposite(WIDTH)] {
            let _ = write!(bars, "M{x:.0} {:.0}V{:.0}h{}V{:.0}z", y(from), y(to), SCALE.1, y(from));
        }
    }
    let line = |inset: f64, class: &str| {
        let (width, height) = (WIDTH - 2.0 * inset, height - 2.0 * inset);
        format!("<rect class=\"{class}\" x=\"{inset}\" y=\"{inset}\" width=\"{width}\" height=\"{height}\" fill=\"none\"/>")
    };
    format!("{}<path class=\"sea-scale\" d=\"{bars}\"/>{}", line(2.0, "sea-edge"), line(BORDER, "sea-edge"))
}

/// The lines of the winds from some points of the sheet: of the first all thirty-two, of others sixteen. Whole winds, half winds
/// and quarter winds have each their colour, as they had on vellum.
pub(super) fn winds(hubs: &[Point]) -> String {
    let mut paths = [String::new(), String::new(), String::new()];
    for (number, hub) in hubs.iter().enumerate() {
        // A line through a hub is two winds.
        for line in 0..16_u32 {
            let sort = if line % 4 == 0 {
                0
            } else if line % 2 == 0 {
                1
            } else {
                2
            };
            if sort == 2 && number > 0 {
                continue;
            }
            let (sin, cos) = (f64::from(line) * 11.25).to_radians().sin_cos();
            let _ = write!(
                paths[sort],
                "M{:.0} {:.0}L{:.0} {:.0}",
                hub.0 - cos * FAR,
                hub.1 - sin * FAR,
                hub.0 + cos * FAR,
                hub.1 + sin * FAR
            );
        }
    }
    let named = ["whole", "half", "quarter"].iter().zip(paths);
    named.fold(String::new(), |mut svg, (name, path)| {
        let _ = write!(svg, "<path class=\"sea-wind sea-{name}\" d=\"{path}\"/>");
        svg
    })
}

/// A compass rose of sixteen points with a fleur-de-lis to the north: no letter, as north has another in every language.
pub(super) fn rose((x, y): Point, radius: f64) -> String {
    let (mut light, mut dark, mut half) = (String::new(), String::new(), String::new());
    let point = |degrees: f64, far: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        format!("{:.1} {:.1}", sin * far * radius, -cos * far * radius)
    };
    // The lesser winds lie under the greater.
    for number in (0..16).filter(|number| number % 2 == 1) {
        let way = f64::from(number) * 22.5;
        let _ = write!(half, "M{}L{}L{}z", point(way, 0.62), point(way - 11.25, 0.24), point(way + 11.25, 0.24));
    }
    for number in [1, 3, 5, 7, 0, 2, 4, 6] {
        let (way, far) = (f64::from(number) * 45.0, if number % 2 == 0 { 1.0 } else { 0.78 });
        let _ = write!(dark, "M0 0L{}L{}z", point(way, far), point(way + 22.5, 0.25));
        let _ = write!(light, "M0 0L{}L{}z", point(way, far), point(way - 22.5, 0.25));
    }
    let size = radius / 80.0;
    format!(
        "<g class=\"sea-rose\" transform=\"translate({x:.0} {y:.0})\"><circle class=\"sea-ground\" r=\"{:.1}\"/>\
         <circle class=\"sea-ring\" r=\"{:.1}\" fill=\"none\"/><circle class=\"sea-ring\" r=\"{:.1}\" fill=\"none\"/>\
         <path class=\"sea-lesser\" d=\"{half}\"/><path class=\"sea-light\" d=\"{light}\"/><path class=\"sea-dark\" d=\"{dark}\"/>\
         <path class=\"sea-lily\" transform=\"translate(0 {:.1}) scale({size:.2})\" \
         d=\"M0-28c6 7 8 13 3 21 6-3 8-9 15-9 7 1 7 11 1 11 2-5-4-6-6-1-2 4-5 7-9 8h8v4h-24v-4h8c-4-1-7-4-9-8-2-5-8-4-6 1-6 0-6-10 1-11 7 0 9 6 15 9-5-8-3-14 3-21z\"/></g>",
        radius * 0.86,
        radius * 0.7,
        radius * 0.66,
        -radius * 1.02,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::view::Reach;

    #[test]
    fn degrees_run_round_the_sheet_by_turns() {
        let frame = Frame::around(&[[105.0, 10.0], [108.0, 22.0]], Reach::Region, None);
        let border = border(&frame);
        let bars = border.matches('z').count();
        assert!((12..60).contains(&bars), "{bars} bars");
        assert_eq!(border.matches("<rect").count(), 2);
        let world = super::border(&Frame::around(&[], Reach::World, None));
        assert!((20..60).contains(&world.matches('z').count()), "{world}");
    }

    #[test]
    fn winds_are_of_three_sorts() {
        let svg = winds(&[(300.0, 300.0), (600.0, 500.0)]);
        let lines: Vec<usize> = svg.split("<path").skip(1).map(|path| path.matches('M').count()).collect();
        assert_eq!(lines, [8, 8, 8]);
    }
}
