//! The ground of a poster: paper with the rhumb lines of a chart, a compass rose where it meets the picture beside it, the neatline
//! at the foot. Knows colours and places; never a word, a portal or a file.

use std::fmt::Write as _;

use crate::graph::POSTER_SIZE;

pub(super) const WIDTH: f32 = POSTER_SIZE.0 as f32;
pub(super) const HEIGHT: f32 = POSTER_SIZE.1 as f32;
/// The neatline at the foot: its height and the length of one of its bars.
pub(super) const NEATLINE: f32 = 14.0;
const BAR: f32 = 50.0;
/// The picture beside the words.
pub(super) const PANEL: (u32, u32) = (420, POSTER_SIZE.1 - NEATLINE as u32);
/// Where the rose stands on the seam.
const ROSE: f32 = 500.0;
const ROSE_SIZE: f32 = 78.0;

pub(super) const INK: &str = "#12232f";
pub(super) const SOFT: &str = "#465761";
const SEA: &str = "#0b5566";
pub(super) const VERMILION: &str = "#bf3317";
/// The paper, where the theme does not say.
pub(super) const PAPER: &str = "#f6f2e8";

/// A ground being drawn.
pub(super) struct Chart<'a> {
    /// `#rrggbb`.
    pub(super) paper: &'a str,
    /// Whether reading begins on the right.
    pub(super) rtl: bool,
    /// Whether a picture stands beside the words.
    pub(super) panel: bool,
}

/// `x` as measured from the side where reading begins.
pub(super) fn from_start(x: f32, rtl: bool) -> f32 {
    if rtl { WIDTH - x } else { x }
}

/// Where paper and picture meet, from the side where reading begins.
pub(super) fn seam(panel: bool) -> f32 {
    if panel { WIDTH - PANEL.0 as f32 } else { WIDTH }
}

impl Chart<'_> {
    /// The drawing (SVG), transparent where paper and picture are.
    pub(super) fn drawing(&self) -> String {
        let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">");
        self.chart(&mut svg);
        svg + "</svg>"
    }

    fn chart(&self, svg: &mut String) {
        let (seam, sign) = (from_start(seam(self.panel), self.rtl), if self.rtl { 1.0 } else { -1.0 });
        let left = if self.rtl { seam } else { 0.0 };
        let center = (seam, ROSE);
        let (foot, width) = (HEIGHT - NEATLINE, self::seam(self.panel));
        let _ = write!(
            svg,
            "<clipPath id=\"paper\"><rect x=\"{left}\" y=\"0\" width=\"{width}\" height=\"{foot}\"/></clipPath>\
             <g clip-path=\"url(#paper)\" fill=\"none\" stroke-width=\"1.2\" opacity=\".17\">"
        );
        rhumb_lines(svg, center, 1);
        rhumb_lines(svg, (seam + sign * 640.0, -140.0), 2);
        svg.push_str("</g>");
        if self.panel {
            for (at, thick) in [(1.0, 2.0), (7.0, 1.2)] {
                let x = seam + sign * at;
                let _ = write!(svg, "<path d=\"M{x} 0V{foot}\" stroke=\"{INK}\" stroke-width=\"{thick}\"/>");
            }
            self.rose(svg, center);
        }
        self.neatline(svg);
    }

    fn rose(&self, svg: &mut String, (x, y): (f32, f32)) {
        let paper = self.paper;
        let _ = write!(
            svg,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{paper}\" stroke=\"{INK}\" stroke-width=\"2\"/>\
             <circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"none\" stroke=\"{INK}\"/>",
            ROSE_SIZE * 0.64,
            ROSE_SIZE * 0.57
        );
        for (points, first, size, colour) in [(4, 45.0, 0.66, SEA), (4, 0.0, 1.0, INK)] {
            for point in 0..points {
                let angle = first + f32::from(u8::try_from(point).unwrap_or(0)) * 90.0;
                let north = first == 0.0 && point == 0;
                self.point(svg, (x, y), angle, ROSE_SIZE * size, if north { VERMILION } else { colour });
            }
        }
        let _ = write!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{paper}\" stroke=\"{INK}\" stroke-width=\"2\"/>");
    }

    /// A point of the rose, one half of it dark.
    fn point(&self, svg: &mut String, (x, y): (f32, f32), angle: f32, length: f32, colour: &str) {
        let at = |angle: f32, length: f32| {
            let (dx, dy) = direction(angle);
            (x + dx * length, y + dy * length)
        };
        let (tip, left, right) = (at(angle, length), at(angle - 45.0, length * 0.21), at(angle + 45.0, length * 0.21));
        let paper = self.paper;
        let mut half = |side: (f32, f32), fill: &str| {
            let _ = write!(
                svg,
                "<path d=\"M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z\" fill=\"{fill}\" stroke=\"{colour}\" stroke-linejoin=\"round\"/>",
                side.0, side.1, tip.0, tip.1
            );
        };
        half(left, paper);
        half(right, colour);
    }

    fn neatline(&self, svg: &mut String) {
        let top = HEIGHT - NEATLINE;
        let paper = self.paper;
        let _ = write!(svg, "<path d=\"M0 {top}H{WIDTH}V{HEIGHT}H0Z\" fill=\"{paper}\"/>");
        let mut x = 0.0;
        while x < WIDTH {
            let _ = write!(svg, "<path d=\"M{x} {top}h{BAR}V{HEIGHT}h-{BAR}Z\" fill=\"{INK}\"/>");
            x += BAR * 2.0;
        }
        let _ = write!(svg, "<path d=\"M0 {top}H{WIDTH}\" stroke=\"{INK}\" stroke-width=\"2\"/>");
    }
}

/// The 32 winds from a place, or each `step`th of them: the eight chief ones in ink, the eight between in the colour of the sea, the
/// rest in red, as portolans have them.
fn rhumb_lines(svg: &mut String, (x, y): (f32, f32), step: usize) {
    for wind in (0..32_u8).step_by(step) {
        let colour = match wind {
            _ if wind % 4 == 0 => INK,
            _ if wind % 2 == 0 => SEA,
            _ => VERMILION,
        };
        let (dx, dy) = direction(f32::from(wind) * 11.25);
        let (to_x, to_y) = (x + dx * 1500.0, y + dy * 1500.0);
        let _ = write!(svg, "<path d=\"M{x:.1} {y:.1}L{to_x:.1} {to_y:.1}\" stroke=\"{colour}\"/>");
    }
}

/// The way that a bearing leads: 0 up, 90 to the right.
fn direction(bearing: f32) -> (f32, f32) {
    let (sin, cos) = bearing.to_radians().sin_cos();
    (sin, -cos)
}
