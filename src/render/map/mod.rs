//! Sea charts as SVG, after the portolans: places as harbours that lead to their pages, the winds, a rose, a scale of degrees; of
//! land only what a portal's authority has approved, or the whole world's as one shape without borders or names. Knows what a
//! view says of a chart; must never know what a place is. Two densities of names stand in one drawing, and the style shows one
//! of them: numbers keyed to the list on a narrow page, names on a wide one.

mod frame;
mod furniture;
mod labels;
mod land;

use std::{collections::BTreeMap, fmt::Write as _};

use self::{
    frame::{BORDER, Frame, Point, WIDTH},
    labels::{Clear, Label, Wanted},
};
use crate::{
    graph::{
        Portal,
        view::{ChartPlace, Content, Reach, SeaChart, Sign, Spot, View},
    },
    parse::Position,
};

/// Height of numbers on a narrow page, in units.
const NUMBER: f64 = 34.0;
/// Height of what is pressed there: at least 24 pixels (WCAG 2.2, 2.5.8), as are those of [`name_heights`].
const NUMBER_BOX: f64 = 78.0;
/// Longest name that is written on a chart; a longer one is a number there.
const LONGEST: f64 = 420.0;
/// How large the compass rose is drawn, and the smallest that is.
const ROSES: [f64; 3] = [92.0, 70.0, 52.0];

/// Heights of letters on a wide page and of what is pressed there, in units: the sheet of the world is as wide as the page.
fn name_heights(reach: Reach) -> (f64, f64) {
    if reach == Reach::World { (15.5, 28.0) } else { (20.0, 38.0) }
}

/// The drawings of a page, by the keys of its charts.
pub(super) fn maps(portal: &Portal, view: &View) -> BTreeMap<&'static str, String> {
    let chart = match &view.content {
        Content::Map { chart } => Some(chart),
        Content::Entry(entry) => entry.chart.as_ref(),
        Content::Partners(partners) => partners.chart.as_ref(),
        _ => None,
    };
    let outlines = portal.model.outlines.as_ref().map(|approved| &approved.outlines);
    chart.map(|chart| (chart.key, svg(chart, outlines))).into_iter().collect()
}

/// A place on the sheet.
struct Mark<'c> {
    place: &'c ChartPlace,
    sign: Sign,
    named: bool,
    at: Point,
}

impl Mark<'_> {
    /// The room that its sign takes, from its middle.
    fn room(&self) -> f64 {
        match self.sign {
            Sign::Harbour => 7.0 + 2.5 * f64::from(self.place.weight),
            Sign::Partner | Sign::Sought => 8.0,
            _ => 9.0,
        }
    }
}

/// The marks on a sheet and their labels, by the number of the mark.
struct Sheet<'c> {
    frame: Frame,
    marks: Vec<Mark<'c>>,
    /// Lines from home, with whether they are broken.
    lines: Vec<(Point, Point, bool)>,
    names: Vec<Option<Label>>,
    numbers: Vec<Option<Label>>,
}

fn degrees(spot: &Spot) -> Option<Position> {
    match spot {
        Spot::Degrees(place) => Some(*place),
        Spot::Country(code) => land::country(code),
    }
}

/// The marks with room for each sign: what would lie upon another is moved to its edge, as its coordinates say no more than its
/// place does. Harbours and the ends of lines stay where they are.
fn apart(mut marks: Vec<Mark<'_>>) -> Vec<Mark<'_>> {
    for number in 0..marks.len() {
        if matches!(marks[number].sign, Sign::Harbour | Sign::Partner | Sign::Sought) {
            continue;
        }
        for other in 0..number {
            let (dx, dy) = (marks[number].at.0 - marks[other].at.0, marks[number].at.1 - marks[other].at.1);
            let (far, wanted) = (dx.hypot(dy), marks[number].room() + marks[other].room() + 2.0);
            if far < wanted {
                let (dx, dy) = if far < 0.5 { (1.0, 0.0) } else { (dx / far, dy / far) };
                marks[number].at = (marks[other].at.0 + dx * wanted, marks[other].at.1 + dy * wanted);
            }
        }
    }
    marks
}

/// Everything in its place.
fn laid_out(chart: &SeaChart) -> Sheet<'_> {
    let spots = chart.groups.iter().flat_map(|group| group.places.iter().map(move |place| (group, place)));
    let spots: Vec<_> = spots.filter_map(|(group, place)| Some((group, place, degrees(place.at.as_ref()?)?))).collect();
    let places: Vec<Position> = spots.iter().map(|(_, _, at)| *at).collect();
    let frame = Frame::around(&places, chart.reach, chart.home);
    let mark = |(group, place, at): (&crate::graph::view::ChartGroup, _, _)| Mark {
        place,
        sign: group.sign,
        named: group.named,
        at: frame.at(at),
    };
    let marks = apart(spots.into_iter().map(mark).collect());
    let home = chart.home.map(|home| frame.at(home));
    let from_home = |mark: &Mark<'_>| Some((home?, mark.at, mark.sign == Sign::Sought));
    let lines: Vec<(Point, Point, bool)> = marks.iter().filter_map(from_home).collect();
    let stretches: Vec<(Point, Point)> = lines.iter().map(|(from, to, _)| (*from, *to)).collect();
    let mut signs: Vec<(Point, f64)> = marks.iter().map(|mark| (mark.at, mark.room())).collect();
    signs.extend(home.map(|home| (home, 24.0)));
    let clear = Clear { frame: &frame, points: &signs, lines: &stretches };
    let place = |size: &dyn Fn(&Mark<'_>) -> Option<(f64, f64)>| {
        let of = |mark: &Mark<'_>| Some(Wanted { point: mark.at, sign: mark.room(), size: size(mark)? });
        let (numbers, wanted): (Vec<usize>, Vec<Wanted>) =
            marks.iter().enumerate().filter_map(|(number, mark)| Some((number, of(mark)?))).unzip();
        let mut all = vec![None; marks.len()];
        for (number, label) in numbers.into_iter().zip(labels::place(&clear, &wanted)) {
            all[number] = label;
        }
        all
    };
    let (letters, pressed) = name_heights(chart.reach);
    let name = |mark: &Mark<'_>| {
        let width = labels::width(&mark.place.link.text) * letters + 12.0;
        let width = if width > LONGEST { labels::width(&mark.place.number.to_string()) * letters + 26.0 } else { width };
        mark.named.then_some((width, pressed))
    };
    let (names, numbers) = (place(&name), place(&|mark: &Mark<'_>| mark.named.then_some((NUMBER_BOX, NUMBER_BOX))));
    Sheet { frame, marks, lines, names, numbers }
}

/// The drawing of `chart`.
fn svg(chart: &SeaChart, outlines: Option<&crate::parse::Land>) -> String {
    let sheet = laid_out(chart);
    let frame = &sheet.frame;
    let (key, title, text) = (chart.key, escaped(&chart.title), escaped(&chart.description));
    let (height, width) = (frame.height + 2.0 * BORDER, frame.width);
    let mut svg = format!(
        "<svg class=\"sea-chart\" data-reach=\"{}\" viewBox=\"0 0 {WIDTH} {height}\" role=\"group\" aria-labelledby=\"{key}-title {key}-text\">\
         <title id=\"{key}-title\">{title}</title><desc id=\"{key}-text\">{text}</desc>\
         <svg x=\"{BORDER}\" y=\"{BORDER}\" width=\"{width}\" height=\"{}\"><g aria-hidden=\"true\">",
        match chart.reach {
            Reach::Region => "region",
            Reach::Locality => "locality",
            Reach::World => "world",
        },
        frame.height
    );
    let rings = if chart.reach == Reach::World { land::world(frame) } else { Vec::new() };
    let rose = rose(&sheet, &rings);
    let home = chart.home.map(|home| frame.at(home));
    svg.push_str(&furniture::winds(&hubs(frame, home, rose.map(|(at, _)| at))));
    let drawn = match (chart.reach, outlines) {
        (Reach::World, _) => land::path(&rings),
        (_, Some(outlines)) => land::approved(outlines, frame),
        _ => String::new(),
    };
    if !drawn.is_empty() {
        // A wash along the coast, then the land with its line.
        let _ = write!(
            svg,
            "<defs><path id=\"{key}-land\" d=\"{drawn}\" fill-rule=\"evenodd\"/></defs>\
             <use class=\"sea-wash\" href=\"#{key}-land\"/><use class=\"sea-coast\" href=\"#{key}-land\"/>"
        );
    }
    if let Some((at, radius)) = rose {
        svg.push_str(&furniture::rose(at, radius));
    }
    lines(&mut svg, &sheet);
    if let Some(home) = home {
        svg.push_str(&furniture::rose(home, 24.0));
    }
    sheet.marks.iter().for_each(|mark| sign(&mut svg, mark));
    svg.push_str("</g>");
    for (number, mark) in sheet.marks.iter().enumerate() {
        label(&mut svg, mark, sheet.names[number], sheet.numbers[number], name_heights(chart.reach).0);
    }
    let _ = write!(svg, "</svg><g aria-hidden=\"true\">{}</g></svg>", furniture::border(frame));
    svg
}

/// The points that the winds blow from: the rose, home, and on the sheet of a region a third one across from the rose.
fn hubs(frame: &Frame, home: Option<Point>, rose: Option<Point>) -> Vec<Point> {
    let middle = (frame.width / 2.0, frame.height / 2.0);
    let across = |(x, y): Point| (2.0 * middle.0 - x, 2.0 * middle.1 - y);
    match (home, rose) {
        (Some(home), Some(rose)) => vec![home, rose],
        (Some(home), None) => vec![home],
        (None, rose) => {
            let rose = rose.unwrap_or(middle);
            let mut hubs = vec![rose, across(rose)];
            hubs.dedup();
            hubs
        }
    }
}

/// Where the compass rose has most room, and how large it is there.
fn rose(sheet: &Sheet<'_>, rings: &[Vec<Point>]) -> Option<(Point, f64)> {
    let frame = &sheet.frame;
    let label = |label: &Label| (label.middle, label.size.0.max(label.size.1) / 2.0);
    let labels = sheet.names.iter().chain(&sheet.numbers).flatten().map(label);
    let mut taken: Vec<(Point, f64)> = sheet.marks.iter().map(|mark| (mark.at, mark.room())).chain(labels).collect();
    taken.extend(sheet.lines.iter().flat_map(|(from, to, _)| {
        (0..=20).map(move |step| {
            let part = f64::from(step) / 20.0;
            ((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part), 4.0)
        })
    }));
    let room = |(x, y): Point| {
        let edge = x.min(y).min(frame.width - x).min(frame.height - y) - 16.0;
        taken.iter().map(|((a, b), room)| (a - x).hypot(b - y) - room).fold(edge, f64::min)
    };
    let spots = (1..24).flat_map(|row| (1..24).map(move |column| (f64::from(column), f64::from(row))));
    let spots: Vec<Point> = spots.map(|(column, row)| (frame.width * column / 24.0, frame.height * row / 24.0)).collect();
    ROSES.into_iter().find_map(|radius| {
        // The lily stands out beyond the ring.
        let fits = |at: &&Point| room(**at) > radius * 1.3 && (rings.is_empty() || land::is_sea(rings, **at, radius * 1.3));
        let best = spots.iter().filter(fits).max_by(|one, other| room(**one).total_cmp(&room(**other)))?;
        Some((*best, radius))
    })
}

/// Rhumb lines to partners, and the lines that lead from places to labels that stand away from them.
fn lines(svg: &mut String, sheet: &Sheet<'_>) {
    let mut bound = [String::new(), String::new()];
    for (from, to, broken) in &sheet.lines {
        let _ = write!(bound[usize::from(*broken)], "M{:.0} {:.0}L{:.0} {:.0}", from.0, from.1, to.0, to.1);
    }
    let mut leads = [String::new(), String::new()];
    for (labels, path) in [&sheet.names, &sheet.numbers].into_iter().zip(&mut leads) {
        for (mark, label) in sheet.marks.iter().zip(labels) {
            if let Some(lead) = label.and_then(|label| label.lead) {
                let _ = write!(path, "M{:.0} {:.0}L{:.0} {:.0}", mark.at.0, mark.at.1, lead.0, lead.1);
            }
        }
    }
    let [whole, broken] = &bound;
    let [names, numbers] = &leads;
    let classes =
        [("sea-rhumb", whole), ("sea-rhumb sea-broken", broken), ("sea-lead sea-wide", names), ("sea-lead sea-narrow", numbers)];
    for (class, path) in classes.into_iter().filter(|(_, path)| !path.is_empty()) {
        let _ = write!(svg, "<path class=\"{class}\" d=\"{path}\" fill=\"none\"/>");
    }
}

fn sign(svg: &mut String, mark: &Mark<'_>) {
    let ((x, y), room) = (mark.at, mark.room());
    let _ = match mark.sign {
        Sign::Harbour => write!(
            svg,
            "<circle class=\"sea-harbour\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{room}\"/><circle class=\"sea-dot\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"3.5\"/>"
        ),
        Sign::Partner => write!(svg, "<circle class=\"sea-partner\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"8\"/>"),
        Sign::Sought => write!(svg, "<circle class=\"sea-sought\" cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"8\"/>"),
        Sign::Diamond => write!(svg, "<path class=\"sea-mark\" d=\"M{x:.0} {:.0}l8 9-8 9-8-9z\"/>", y - 9.0),
        Sign::Triangle => write!(svg, "<path class=\"sea-mark\" d=\"M{x:.0} {:.0}l9 15h-18z\"/>", y - 9.0),
        Sign::Square => write!(svg, "<path class=\"sea-mark\" d=\"M{:.0} {:.0}h14v14h-14z\"/>", x - 7.0, y - 7.0),
        Sign::Cross => write!(svg, "<path class=\"sea-mark\" d=\"M{:.0} {:.0}h5v6h6v5h-6v6h-5v-6h-6v-5h6z\"/>", x - 2.5, y - 8.5),
    };
}

/// A name and a number, of which the style shows one.
fn label(svg: &mut String, mark: &Mark<'_>, name: Option<Label>, number: Option<Label>, letters: f64) {
    if name.is_none() && number.is_none() {
        return;
    }
    let place = mark.place;
    let (text, key) = (escaped(&place.link.text), place.number.to_string());
    let lang = place.link.text_lang.as_ref().map_or_else(String::new, |lang| format!(" lang=\"{}\"", lang.lang));
    let element = match &place.link.href {
        Some(href) => {
            let _ = write!(svg, "<a href=\"{}\"{lang} aria-label=\"{key}. {text}\">", escaped(href));
            "a"
        }
        None => {
            let _ = write!(svg, "<g class=\"sea-here\"{lang}>");
            "g"
        }
    };
    if let Some(Label { middle: (x, y), size: (width, height), .. }) = name {
        let whole = labels::width(&place.link.text) * letters + 12.0 <= LONGEST;
        let (class, words) = if whole { ("sea-name", &text) } else { ("sea-number", &key) };
        let _ = write!(
            svg,
            "<g class=\"sea-wide\"><rect x=\"{:.0}\" y=\"{:.0}\" width=\"{width:.0}\" height=\"{height}\" rx=\"4\"/>\
             <text class=\"{class}\" x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\" font-size=\"{letters}\">{words}</text></g>",
            x - width / 2.0,
            y - height / 2.0,
            y + letters * 0.35
        );
    }
    if let Some(Label { middle: (x, y), .. }) = number {
        let _ = write!(
            svg,
            "<g class=\"sea-narrow\"><circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{:.0}\"/>\
             <text class=\"sea-number\" x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"middle\" font-size=\"{NUMBER}\">{key}</text></g>",
            NUMBER_BOX / 2.0 - 3.0,
            y + NUMBER * 0.35
        );
    }
    let _ = write!(svg, "</{element}>");
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
