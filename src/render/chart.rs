//! Charts as SVG: a line through time, or a bar for each territory. Knows the points that a view gives and which way its page is
//! read; must never know what they count. Colours are the page's own, by class; a chart has one series, so that none is told
//! by colour, and the table under it has every number.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::graph::view::{Chart, ChartPoint, Content, Shape, View};

/// Width of the drawing. It is shown at about this width on a telephone, so that its letters stay letters.
const WIDTH: f64 = 360.0;
/// Height of a bar with its label.
const ROW: f64 = 46.0;
/// Top and bottom of the plot of a line, with room for values above and for times below.
const TOP: f64 = 34.0;
const BASE: f64 = 170.0;
/// Room left and right of the first and last point.
const SIDE: f64 = 14.0;

/// The drawings of a page, by the keys of its charts.
pub(super) fn charts(view: &View) -> BTreeMap<String, String> {
    let Content::Figures(figures) = &view.content else { return BTreeMap::new() };
    let charts = figures.groups.iter().filter_map(|group| group.chart.as_ref());
    charts.map(|chart| (chart.key.clone(), svg(chart, view.page.dir == "rtl"))).collect()
}

/// The drawing of `chart`, mirrored for those who read from right to left.
fn svg(chart: &Chart, rtl: bool) -> String {
    let (height, body) = match chart.shape {
        Shape::Bars => (ROW * chart.points.len() as f64, bars(&chart.points, rtl)),
        Shape::Line => (BASE + 30.0, line(&chart.points, rtl)),
    };
    let (key, title, text) = (&chart.key, escaped(&chart.title), escaped(&chart.description));
    format!(
        "<svg class=\"chart-drawing\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{key}-title {key}-text\">\
         <title id=\"{key}-title\">{title}</title><desc id=\"{key}-text\">{text}</desc>{body}</svg>"
    )
}

/// Where `at`, measured from the side where reading begins, lies from the left.
fn from_left(at: f64, rtl: bool) -> f64 {
    if rtl { WIDTH - at } else { at }
}

fn bars(points: &[ChartPoint], rtl: bool) -> String {
    let mut svg = String::new();
    for (number, point) in points.iter().enumerate() {
        let top = ROW * number as f64;
        let length = (WIDTH * point.size.clamp(0.0, 1.0)).max(1.0);
        let left = if rtl { WIDTH - length } else { 0.0 };
        text(&mut svg, from_left(0.0, rtl), top + 15.0, "start", "chart-label", &point.label);
        text(&mut svg, from_left(WIDTH, rtl), top + 15.0, "end", "chart-value", &point.text);
        let _ = write!(svg, "<rect class=\"chart-track\" x=\"0\" y=\"{:.1}\" width=\"{WIDTH}\" height=\"14\"/>", top + 23.0);
        let _ = write!(
            svg,
            "<rect class=\"chart-bar\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{length:.1}\" height=\"14\" fill=\"currentColor\"/>",
            top + 23.0
        );
    }
    svg
}

fn line(points: &[ChartPoint], rtl: bool) -> String {
    let least = points.iter().map(|point| point.size).fold(0.0, f64::min);
    let most = points.iter().map(|point| point.size).fold(0.0, f64::max);
    let span = if most > least { most - least } else { 1.0 };
    let x = |point: &ChartPoint| from_left(SIDE + point.at.clamp(0.0, 1.0) * (WIDTH - 2.0 * SIDE), rtl);
    let y = |size: f64| BASE - (size - least) / span * (BASE - TOP);
    let mut svg = format!(
        "<line class=\"chart-axis\" x1=\"0\" y1=\"{0:.1}\" x2=\"{WIDTH}\" y2=\"{0:.1}\" stroke=\"currentColor\"/>",
        y(0.0)
    );
    let places: Vec<String> = points.iter().map(|point| format!("{:.1},{:.1}", x(point), y(point.size))).collect();
    let _ = write!(
        svg,
        "<polyline class=\"chart-line\" points=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>",
        places.join(" ")
    );
    for (number, point) in points.iter().enumerate() {
        let _ = write!(
            svg,
            "<circle class=\"chart-dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"4.5\" fill=\"currentColor\"/>",
            x(point),
            y(point.size)
        );
        // The first and the last stand at the edges, so that no letter is cut off.
        let (edge, anchor) = match number {
            0 => (from_left(0.0, rtl), "start"),
            _ if number + 1 == points.len() => (from_left(WIDTH, rtl), "end"),
            _ => (x(point), "middle"),
        };
        if told(points, number, |point| &point.text) {
            text(&mut svg, edge, y(point.size) - 12.0, anchor, "chart-value", &point.text);
        }
        if told(points, number, |point| &point.label) {
            text(&mut svg, edge, BASE + 22.0, anchor, "chart-label", &point.label);
        }
    }
    svg
}

/// Whether a text finds room over or under its point: the first and the last always, those between when all of them do.
fn told(points: &[ChartPoint], number: usize, of: impl Fn(&ChartPoint) -> &String) -> bool {
    let width = |text: &str| text.chars().map(|c| if c > '\u{2e7f}' { 13.0 } else { 7.5 }).sum::<f64>() + 8.0;
    let all: f64 = points.iter().map(|point| width(of(point))).sum();
    number == 0 || number + 1 == points.len() || all <= WIDTH
}

fn text(svg: &mut String, x: f64, y: f64, anchor: &str, class: &str, words: &str) {
    let words = escaped(words);
    let _ = write!(
        svg,
        "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" font-size=\"13\" fill=\"currentColor\">{words}</text>"
    );
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(shape: Shape) -> Chart {
        let point = |label: &str, at: f64, size: f64| ChartPoint { label: label.into(), text: format!("<{size}>"), at, size };
        let points = vec![point("2014 & before", 0.0, 0.5), point("2015", 0.4, -0.25), point("2016", 1.0, 1.0)];
        Chart { key: "chart-a".into(), shape, title: "A & B".into(), description: "Three points".into(), points }
    }

    /// The values of an attribute in the order in which they stand.
    fn values(svg: &str, attribute: &str) -> Vec<f64> {
        let mark = format!(" {attribute}=\"");
        svg.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
    }

    #[test]
    fn a_line_stands_on_nothing_and_is_mirrored() {
        let (left, right) = (svg(&chart(Shape::Line), false), svg(&chart(Shape::Line), true));
        assert_eq!(values(&left, "cx"), [14.0, 146.8, 346.0]);
        assert_eq!(values(&right, "cx"), [346.0, 213.2, 14.0]);
        let (heights, axis) = (values(&left, "cy"), values(&left, "y1"));
        assert!(heights[2] < heights[0] && heights[0] < axis[0] && axis[0] < heights[1], "{heights:?} {axis:?}");
        assert_eq!(heights, values(&right, "cy"));
    }

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_largest() {
        let svg = svg(&chart(Shape::Bars), true);
        assert_eq!(values(&svg, "width"), [360.0, 180.0, 360.0, 1.0, 360.0, 360.0]);
        assert_eq!(values(&svg, "x")[3], 180.0);
    }

    #[test]
    fn every_word_is_text_and_nothing_is_styled_in_place() {
        for shape in [Shape::Line, Shape::Bars] {
            let svg = svg(&chart(shape), false);
            assert!(svg.contains("<title id=\"chart-a-title\">A &amp; B</title>"), "{svg}");
            assert!(svg.contains("2014 &amp; before") && svg.contains("&lt;0.5&gt;"), "{svg}");
            assert!(!svg.contains("style=") && !svg.contains('#'), "{svg}");
        }
    }
}
