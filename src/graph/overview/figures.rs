//! Pages of figures, of the portal and of each locality: by what is counted, each number with its time, territory and source,
//! contradicting ones side by side. Two numbers are set in relation only where `figures::compare` allows it, and no two are
//! ever added.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;

use super::Shown;
use crate::{
    graph::{
        figures::{Change, Comparison, Observed, compare, last_change},
        portal::{EntryId, Portal},
        teller::Teller,
        view::{Chart, ChartPoint, Content, Crumb, FigureGroup, FigureRow, FiguresContent, Link, Shape},
    },
    locale::{Args, Lang},
    model::value::Territory,
};

/// Fewest points that are drawn: two numbers are quicker read than seen.
const POINTS: usize = 3;

/// Figures of one territory in one measure at one time: several where sources disagree, or agree.
type Point<'p> = Vec<&'p Observed>;

impl Portal {
    /// What the portal's page of figures shows: made-up ones stand on their own localities' pages alone.
    pub(super) fn portal_figures(&self) -> impl Iterator<Item = &Observed> {
        self.figures().iter().filter(|one| !one.illustrative)
    }

    /// The figures of a locality: those that its entry has, and those that others have of it.
    pub(super) fn locality_figures(&self, id: EntryId) -> impl Iterator<Item = &Observed> {
        let entry = self.entry(id);
        let made_up = entry.is("illustrative");
        self.figures().iter().filter(move |one| {
            let about = matches!(&one.figure.territory, Territory::Locality(reference) if reference.id == entry.id);
            (one.entry == id || about) && one.illustrative == made_up
        })
    }

    /// Whether there is a page of a locality's figures in `lang`: for each real translation of the locality.
    pub(super) fn has_locality_figures(&self, id: EntryId, lang: &Lang) -> bool {
        let entry = self.entry(id);
        entry.is_visible()
            && self.model.kinds.is_a(&entry.kind.id, "locality")
            && self.translation(entry, lang).is_some()
            && self.locality_figures(id).next().is_some()
    }

    /// The localities that have a page of figures in `lang`.
    pub(super) fn localities_with_figures(&self, lang: &Lang) -> Vec<EntryId> {
        (0..self.model.entries().len()).filter(|id| self.has_locality_figures(*id, lang)).collect()
    }
}

impl<'p> Teller<'p> {
    /// The page of the portal's figures.
    pub(super) fn figures_page(&mut self) -> Shown {
        let portal = self.portal;
        let groups = self.figure_groups(portal.portal_figures().collect(), None);
        let localities = portal.listed(&portal.localities_with_figures(self.lang), self.lang, &crate::model::Sort::Title);
        let real = localities.into_iter().filter(|id| !portal.entry(*id).is("illustrative"));
        let places = real.filter_map(|id| self.figures_link(id)).collect();
        let content =
            FiguresContent { locality: None, illustrative: false, remarks: Vec::new(), groups, places, sources: self.sources() };
        Shown {
            title: self.word("figures-title"),
            summary: self.word("figures-summary"),
            crumbs: Vec::new(),
            template: "figures.html",
            feeds: Vec::new(),
            content: Content::Figures(Box::new(content)),
        }
    }

    /// The page of a locality's figures.
    pub(super) fn locality_figures_page(&mut self, id: EntryId) -> Option<Shown> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let locality = self.link(id)?;
        let observed: Vec<&Observed> = portal.locality_figures(id).collect();
        let former = |day: &jiff::civil::Date| {
            observed.iter().any(|one| one.figure.territory_as_of.is_some_and(|date| date.last_day() < *day))
        };
        let remarks = last_change(entry).filter(former).map(|day| {
            let args = Args::new().text("territory", locality.text.as_str());
            self.word_with("figures-borders-changed", &args.text("date", self.locale.cldr.date(&day.into())))
        });
        let groups = self.figure_groups(observed, Some(id));
        let named = Args::new().text("territory", locality.text.as_str());
        let (title, summary) = (self.word_with("figures-of", &named), self.word_with("figures-of-summary", &named));
        let section = portal.section(entry).and_then(|section| self.section_crumb(&entry.section, section));
        let own = Crumb { title: locality.text.clone(), href: locality.href.clone() };
        let content = FiguresContent {
            locality: Some(locality),
            illustrative: entry.is("illustrative"),
            remarks: remarks.into_iter().collect(),
            groups,
            places: Vec::new(),
            sources: self.sources(),
        };
        let content = Content::Figures(Box::new(content));
        Some(Shown {
            title,
            summary,
            crumbs: section.into_iter().chain([own]).collect(),
            template: "figures.html",
            feeds: Vec::new(),
            content,
        })
    }

    /// A link to the page of a locality's figures, named after the locality.
    pub(super) fn figures_link(&self, id: EntryId) -> Option<Link> {
        let path = self.portal.overview_path(&super::Overview::LocalityFigures(id), self.lang);
        let link = self.link(id)?;
        Some(Link { href: Some(self.portal.href(&path)), url: Some(self.portal.url(&path)), ..link })
    }

    /// The figures by indicator, in the order of the vocabulary.
    fn figure_groups(&mut self, observed: Vec<&'p Observed>, of: Option<EntryId>) -> Vec<FigureGroup> {
        let terms = self.portal.model.kinds.vocabularies.get("indicator").map(|found| found.terms.as_slice()).unwrap_or_default();
        let mut by_indicator: BTreeMap<usize, Vec<&Observed>> = BTreeMap::new();
        for one in observed {
            let place = terms.iter().position(|term| *term == one.figure.indicator).unwrap_or(usize::MAX);
            by_indicator.entry(place).or_default().push(one);
        }
        by_indicator.into_values().filter_map(|group| self.figure_group(group, of)).collect()
    }

    fn figure_group(&mut self, mut group: Vec<&'p Observed>, of: Option<EntryId>) -> Option<FigureGroup> {
        let key = group.first()?.figure.indicator.to_string();
        let label = self.term("indicator", &key);
        group.sort_by_cached_key(|one| {
            let (first, last) = (one.figure.period.first_day(), one.figure.period.last_day());
            (std::cmp::Reverse((last, first)), self.territory_order(&one.figure.territory), std::cmp::Reverse(one.figure.value))
        });
        let lines = lines(&group);
        let mut remarks = Vec::new();
        let mut changes: Vec<(&Observed, String)> = Vec::new();
        for line in &lines {
            remarks.extend(line.iter().filter(|point| contested(point)).map(|point| self.conflict(point)));
            for pair in line.windows(2) {
                let [before, after] = pair else { continue };
                match self.step(before, after) {
                    Ok(change) => changes.extend(after.iter().map(|one| (*one, change.clone()))),
                    Err(remark) => remarks.push(remark),
                }
            }
        }
        remarks.extend(self.several_measures(&lines));
        let chart = self.chart(&key, &label, &lines, of.is_none());
        let rows = group.iter().map(|one| FigureRow {
            figure: self.figure(self.portal.entry(one.entry), &one.figure),
            change: changes.iter().find(|(changed, _)| std::ptr::eq(*changed, *one)).map(|(_, change)| change.clone()),
            contested: group.iter().any(|other| other.contradicts(one)),
        });
        Some(FigureGroup { rows: rows.collect(), key, label, remarks, chart })
    }

    /// Countries before localities, those in the reader's order.
    fn territory_order(&self, territory: &Territory) -> (bool, std::sync::Arc<[u8]>) {
        let name = self.territory(territory).map_or_else(String::new, |link| link.text);
        (matches!(territory, Territory::Locality(_)), self.locale.cldr.sort_key(&name))
    }

    fn conflict(&self, point: &Point<'_>) -> String {
        let args = point.first().map(|one| self.place_and_time(one)).unwrap_or_default();
        self.word_with("figures-conflict", &args)
    }

    fn place_and_time(&self, one: &Observed) -> Args {
        let territory = self.territory(&one.figure.territory).map_or_else(String::new, |link| link.text);
        Args::new().text("territory", territory).text("period", self.locale.cldr.period(&one.figure.period))
    }

    /// The change from one point of time to the next.
    ///
    /// # Errors
    /// With the reasons, in words, for which none is told.
    fn step(&self, before: &Point<'_>, after: &Point<'_>) -> Result<String, String> {
        let (Some(earlier), Some(later)) = (before.first(), after.first()) else { return Err(String::new()) };
        let reasons: Vec<&str> = match compare(earlier, later) {
            _ if contested(before) || contested(after) => vec!["conflict"],
            Ok(Comparison::OverTime(change)) => return Ok(self.change(change, earlier)),
            Ok(_) => Vec::new(),
            Err(refusal) => refusal.0.into_iter().map(|reason| reason.name()).collect(),
        };
        let reasons: Vec<String> = reasons.into_iter().map(|reason| self.word(&format!("figures-reason-{reason}"))).collect();
        let args = self.place_and_time(later).text("before", self.locale.cldr.period(&earlier.figure.period));
        Err(self.word_with("figures-no-growth", &args.text("reasons", self.locale.cldr.list_and(&reasons))))
    }

    fn change(&self, change: Change, earlier: &Observed) -> String {
        let since = self.locale.cldr.period(&earlier.figure.period);
        let plus = |positive: bool| if positive { "+" } else { "" };
        match change {
            Change::Percent(value) => {
                let text = format!("{}{}", plus(value.is_sign_positive() && !value.is_zero()), self.locale.cldr.percent(&value));
                self.word_with("figures-change", &Args::new().text("change", text).text("before", since))
            }
            Change::Points(value) => {
                let text = format!("{}{}", plus(value.is_sign_positive() && !value.is_zero()), self.locale.cldr.decimal(&value));
                let args = Args::new().number("n", value.abs()).text("change", text);
                self.word_with("figures-change-points", &args.text("before", since))
            }
        }
    }

    /// A territory whose figures are in several units or currencies: said once, for none of them is set beside another.
    fn several_measures(&self, lines: &[Vec<Point<'p>>]) -> Vec<String> {
        let mut counts: BTreeMap<&Territory, usize> = BTreeMap::new();
        for one in lines.iter().filter_map(|line| line.first()?.first()) {
            *counts.entry(&one.figure.territory).or_default() += 1;
        }
        let several = counts.into_iter().filter(|(_, count)| *count > 1).map(|(territory, _)| {
            let name = self.territory(territory).map_or_else(String::new, |link| link.text);
            self.word_with("figures-measures", &Args::new().text("territory", name))
        });
        several.collect()
    }

    /// What can be drawn: on the portal's page localities side by side, else a line through time.
    fn chart(&self, key: &str, label: &str, lines: &[Vec<Point<'p>>], wide: bool) -> Option<Chart> {
        let bars = wide.then(|| beside(lines)).flatten();
        let (shape, points) = match bars {
            Some(points) => (Shape::Bars, points),
            None => (Shape::Line, longest(lines)?),
        };
        let first = points.first()?;
        let last = points.last()?;
        let args = self.place_and_time(first).text("indicator", label).text("to", self.locale.cldr.period(&last.figure.period));
        let (title, description) = match shape {
            Shape::Bars => ("figures-chart-bars", "figures-chart-bars-text"),
            Shape::Line => ("figures-chart-line", "figures-chart-line-text"),
        };
        let largest = points.iter().map(|one| size(one).abs()).fold(0.0, f64::max);
        let (start, end) = (middle(first), middle(last));
        let place = |one: &&Observed| ChartPoint {
            label: match shape {
                Shape::Bars => self.territory(&one.figure.territory).map_or_else(String::new, |link| link.text),
                Shape::Line => self.locale.cldr.period(&one.figure.period),
            },
            text: self.figure_text(&one.figure),
            at: if end > start { (middle(one) - start) / (end - start) } else { 0.0 },
            size: if largest > 0.0 { size(one) / largest } else { 0.0 },
        };
        Some(Chart {
            key: format!("chart-{key}"),
            shape,
            title: self.word_with(title, &args),
            description: self.word_with(description, &args),
            points: points.iter().map(place).collect(),
        })
    }
}

fn size(one: &Observed) -> f64 {
    one.figure.value.to_f64().unwrap_or_default()
}

/// The middle of a figure's period, in years.
fn middle(one: &Observed) -> f64 {
    let year = |day: jiff::civil::Date| f64::from(day.year()) + f64::from(day.day_of_year()) / f64::from(day.days_in_year());
    f64::midpoint(year(one.figure.period.first_day()), year(one.figure.period.last_day()))
}

fn contested(point: &Point<'_>) -> bool {
    point.iter().any(|one| point.iter().any(|other| one.contradicts(other)))
}

/// The figures of each territory in each measure, in the order of time.
fn lines<'p>(group: &[&'p Observed]) -> Vec<Vec<Point<'p>>> {
    let mut by_line: BTreeMap<_, Vec<&Observed>> = BTreeMap::new();
    for one in group {
        let figure = &one.figure;
        by_line.entry((&figure.territory, &figure.unit, &figure.currency)).or_default().push(one);
    }
    let line = |mut line: Vec<&'p Observed>| {
        line.sort_by_key(|one| (one.figure.period.last_day(), one.figure.period.first_day(), one.borders));
        line.chunk_by(|one, two| one.of_the_same(two)).map(<[_]>::to_vec).collect()
    };
    by_line.into_values().map(line).collect()
}

/// The longest run of points of one territory, each of which can be compared with the next.
fn longest<'p>(lines: &[Vec<Point<'p>>]) -> Option<Vec<&'p Observed>> {
    let follows = |before: &Point<'_>, after: &Point<'_>| match (before.first(), after.first()) {
        (Some(earlier), Some(later)) => {
            !contested(before) && !contested(after) && matches!(compare(earlier, later), Ok(Comparison::OverTime(_)))
        }
        _ => false,
    };
    let runs = lines.iter().flat_map(|line| line.chunk_by(follows)).filter(|run| run.len() >= POINTS);
    // Of runs of equal length the first: lines are in the order of territories.
    let longest = runs.reduce(|best, run| if run.len() > best.len() { run } else { best })?;
    Some(longest.iter().filter_map(|point| point.first().copied()).collect())
}

/// The newest time at which at least three localities can be compared, the largest value first.
fn beside<'p>(lines: &[Vec<Point<'p>>]) -> Option<Vec<&'p Observed>> {
    let points = lines.iter().flatten().filter(|point| !contested(point)).filter_map(|point| point.first().copied());
    let localities: Vec<&Observed> = points.filter(|one| matches!(one.figure.territory, Territory::Locality(_))).collect();
    let mut best: Option<Vec<&Observed>> = None;
    for one in &localities {
        let fits = |other: &&&Observed| std::ptr::eq(**other, *one) || compare(one, other) == Ok(Comparison::AcrossTerritories);
        let mut set: Vec<&Observed> = localities.iter().filter(fits).copied().collect();
        let newer = best
            .as_ref()
            .and_then(|best| best.first())
            .is_none_or(|kept| kept.figure.period.last_day() < one.figure.period.last_day());
        if set.len() >= POINTS && newer && set.iter().all(|one| one.figure.value.is_sign_positive()) {
            set.sort_by_key(|one| std::cmp::Reverse(one.figure.value));
            best = Some(set);
        }
    }
    best
}
