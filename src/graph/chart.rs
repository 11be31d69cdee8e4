//! Which places stand on a chart and what is said of them. Knows entries, their coordinates and the countries of partners; never
//! a projection or a line.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    portal::{EntryId, Portal},
    teller::Teller,
    view::{ChartGroup, ChartPlace, Link, Reach, SeaChart, Sign, Spot},
};
use crate::locale::{Args, Lang};

/// How many neighbours a locality's chart shows, and how far away they may lie, in degrees.
const NEIGHBOURS: usize = 3;
const NEAR: f64 = 2.0;

/// Entries under the country of their partners: its code, its name, the entries.
pub(super) type ByCountry<'p> = Vec<(Option<&'p str>, String, Vec<EntryId>)>;

/// How much there is of a place, as a chart draws it.
fn weight(count: usize) -> u8 {
    match count {
        0 => 0,
        1..5 => 1,
        5..15 => 2,
        _ => 3,
    }
}

/// How far two places lie apart, in degrees, where both are on one chart.
fn apart(one: [f64; 2], other: [f64; 2]) -> f64 {
    let shrink = one[1].to_radians().cos();
    ((one[0] - other[0]) * shrink).hypot(one[1] - other[1])
}

impl Portal {
    fn degrees(&self, id: EntryId) -> Option<[f64; 2]> {
        Some(self.entry(id).position()?.degrees())
    }

    /// Those of `entries` that have a place, from north to south.
    fn placed(&self, entries: impl IntoIterator<Item = EntryId>) -> Vec<(EntryId, [f64; 2])> {
        let mut placed: Vec<_> = entries.into_iter().filter_map(|id| Some((id, self.degrees(id)?))).collect();
        placed.sort_by(|(a, [ax, ay]), (b, [bx, by])| by.total_cmp(ay).then(ax.total_cmp(bx)).then(a.cmp(b)));
        placed
    }

    /// What `lang` lists in sections of localities, or in all others, by sections.
    fn charted(&self, localities: bool, lang: &Lang) -> impl Iterator<Item = EntryId> {
        let sections = self.model.sections.iter().filter(move |(_, section)| self.is_locality(&section.kind) == localities);
        sections.flat_map(move |(section, _)| self.list(section, lang)).copied()
    }

    /// The localities that `lang` lists.
    pub(super) fn chart_localities(&self, lang: &Lang) -> Vec<EntryId> {
        self.charted(true, lang).collect()
    }

    /// Other entries with a place that `lang` lists.
    pub(super) fn chart_marks(&self, lang: &Lang) -> Vec<EntryId> {
        self.charted(false, lang).filter(|id| self.entry(*id).position().is_some()).collect()
    }

    /// Whether `lang` has a locality that a chart can show.
    pub(super) fn has_chart(&self, lang: &Lang) -> bool {
        self.charted(true, lang).any(|id| self.entry(id).position().is_some())
    }

    /// The visible entries of a locality.
    fn belonging(&self, id: EntryId) -> BTreeSet<EntryId> {
        let locality = &self.entry(id).id;
        self.model
            .kinds
            .kinds
            .keys()
            .flat_map(|kind| self.in_locality(locality, kind))
            .copied()
            .filter(|one| *one != id)
            .collect()
    }

    /// Where lines to partners begin: in the middle of the localities.
    fn chart_home(&self, lang: &Lang) -> Option<[f64; 2]> {
        let places: Vec<[f64; 2]> = self.charted(true, lang).filter_map(|id| self.degrees(id)).collect();
        places.first()?;
        let middle = |axis: usize| {
            let all = || places.iter().map(|place| place[axis]);
            f64::midpoint(all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max))
        };
        Some([middle(0), middle(1)])
    }
}

impl Teller<'_> {
    /// The chart of the whole portal: its localities named, what lies in them by sections, then the localities without a place.
    pub(super) fn portal_chart(&self) -> SeaChart {
        let portal = self.portal;
        let localities = portal.chart_localities(self.lang);
        let mut groups = vec![self.group("map-harbours", Sign::Harbour, true, portal.placed(localities.iter().copied()))];
        groups.extend(self.by_section(portal.chart_marks(self.lang), false));
        let elsewhere: Vec<ChartPlace> = localities
            .into_iter()
            .filter(|id| portal.entry(*id).position().is_none())
            .filter_map(|id| self.chart_place(id, None))
            .collect();
        groups.push(ChartGroup { label: self.word("map-elsewhere"), sign: Sign::Harbour, named: false, places: elsewhere });
        let mut chart = self.sea_chart("map", Reach::Region, (self.word("map-chart"), self.word("map-chart-text")), groups);
        chart.notes.push(self.word("map-size"));
        chart
    }

    /// The chart of a locality: itself and its neighbours, and what lies in it. `None` when it would stand alone on it.
    pub(super) fn locality_chart(&self, id: EntryId) -> Option<SeaChart> {
        let portal = self.portal;
        let own = portal.degrees(id).filter(|_| portal.is_locality(&portal.entry(id).kind))?;
        let mut near: Vec<(EntryId, [f64; 2])> = portal.placed(portal.chart_localities(self.lang));
        near.retain(|(other, at)| *other != id && apart(own, *at) <= NEAR);
        near.sort_by(|(_, one), (_, other)| apart(own, *one).total_cmp(&apart(own, *other)));
        near.truncate(NEIGHBOURS);
        let inside = portal.belonging(id).into_iter().filter(|id| !portal.is_locality(&portal.entry(*id).kind));
        let inside: Vec<EntryId> = inside.filter(|id| portal.entry(*id).position().is_some()).collect();
        if near.is_empty() && inside.is_empty() {
            return None;
        }
        let shown = portal.placed(near.into_iter().map(|(id, _)| id).chain([id]));
        let mut groups = vec![self.group("map-harbours", Sign::Harbour, true, shown)];
        groups.extend(self.by_section(inside, true));
        let name = portal.reading(id, self.lang)?.text.title.to_string();
        // The page itself needs no way to itself.
        let own = self.link(id)?.target;
        for place in groups.iter_mut().flat_map(|group| &mut group.places).filter(|place| place.link.target == own) {
            place.link.href = None;
        }
        let words = |key: &str| self.word_with(key, &Args::new().text("place", name.clone()));
        Some(self.sea_chart("chart", Reach::Locality, (words("map-of"), words("map-of-text")), groups))
    }

    /// The chart of the world with lines to the countries of partners: those agreed with, and those sought. `None` without any,
    /// or where no locality says from where the lines begin.
    pub(super) fn partner_chart(
        &self,
        agreed: &ByCountry<'_>,
        sought: &ByCountry<'_>,
        page: impl Fn(&str, EntryId) -> Option<String>,
    ) -> Option<SeaChart> {
        let home = self.portal.chart_home(self.lang)?;
        let known: BTreeSet<&str> = agreed.iter().filter_map(|(code, ..)| *code).collect();
        let place = |(code, label, entries): &(Option<&str>, String, Vec<EntryId>), count: &str, anchor: String| {
            let code = (*code)?;
            let href = page(code, *entries.first()?).unwrap_or(anchor);
            let number = Args::new().number("count", i64::try_from(entries.len()).unwrap_or(i64::MAX));
            Some(ChartPlace {
                number: 0,
                link: Link { text: label.clone(), href: Some(href), text_lang: None, url: None, target: None },
                note: Some(self.word_with(count, &number)),
                badges: Vec::new(),
                at: Some(Spot::Country(code.to_owned())),
                weight: 1,
            })
        };
        let anchor = |code: Option<&str>| format!("#with-{}", code.unwrap_or_default().to_ascii_lowercase());
        let bound = agreed.iter().filter_map(|one| place(one, "partners-agreed-count", anchor(one.0))).collect();
        let further = sought.iter().filter(|(code, ..)| code.is_some_and(|code| !known.contains(code)));
        let further = further.filter_map(|one| place(one, "partners-open-count", "#open".to_owned())).collect();
        let group =
            |key: &str, sign: Sign, places: Vec<ChartPlace>| ChartGroup { label: self.word(key), sign, named: true, places };
        let groups = vec![group("map-agreed", Sign::Partner, bound), group("map-sought", Sign::Sought, further)];
        if groups.iter().all(|group| group.places.is_empty()) {
            return None;
        }
        let mut chart =
            self.sea_chart("chart", Reach::World, (self.word("map-partners"), self.word("map-partners-text")), groups);
        chart.home = Some(home);
        Some(chart)
    }

    fn sea_chart(
        &self,
        key: &'static str,
        reach: Reach,
        (title, description): (String, String),
        mut groups: Vec<ChartGroup>,
    ) -> SeaChart {
        groups.retain(|group| !group.places.is_empty());
        for (place, number) in groups.iter_mut().flat_map(|group| &mut group.places).zip(1..) {
            place.number = number;
        }
        let approved = self.portal.model.outlines.as_ref().filter(|_| reach != Reach::World);
        let drawn = match (reach, approved) {
            (Reach::World, _) => self.word("map-land"),
            (_, None) => self.word("map-no-outlines"),
            (_, Some(approved)) => {
                let args = Args::new().text("source", approved.source.to_string());
                self.word_with("map-outlines", &args.text("approval", approved.approval.to_string()))
            }
        };
        SeaChart {
            key,
            title,
            description,
            reach,
            home: None,
            groups,
            outlines: approved.map(|approved| approved.digest.clone()),
            notes: vec![self.word("map-schematic"), drawn, self.word("map-mercator")],
        }
    }

    fn group(&self, key: &str, sign: Sign, named: bool, placed: Vec<(EntryId, [f64; 2])>) -> ChartGroup {
        let places = placed.into_iter().filter_map(|(id, at)| self.chart_place(id, Some(at))).collect();
        ChartGroup { label: self.word(key), sign, named, places }
    }

    /// A group for each section of `entries`, each with a sign of its own.
    fn by_section(&self, entries: Vec<EntryId>, named: bool) -> Vec<ChartGroup> {
        let portal = self.portal;
        let mut sections: BTreeMap<(bool, Option<i64>, &str), Vec<EntryId>> = BTreeMap::new();
        for id in entries {
            let entry = portal.entry(id);
            let order = portal.section(entry).and_then(|section| section.nav_order);
            sections.entry((order.is_none(), order, &entry.section)).or_default().push(id);
        }
        let group = |(((_, _, section), entries), sign): ((_, Vec<EntryId>), &Sign)| {
            let index = &portal.model.sections.get(section)?.index;
            let places = portal.placed(entries).into_iter().filter_map(|(id, at)| self.chart_place(id, Some(at))).collect();
            Some(ChartGroup { label: portal.best(index, self.lang)?.title.to_string(), sign: *sign, named, places })
        };
        sections.into_iter().zip(Sign::OTHERS.iter().cycle()).filter_map(group).collect()
    }

    fn chart_place(&self, id: EntryId, at: Option<[f64; 2]>) -> Option<ChartPlace> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let count = if portal.is_locality(&entry.kind) { portal.belonging(id).len() } else { 0 };
        let number = Args::new().number("count", i64::try_from(count).unwrap_or(i64::MAX));
        Some(ChartPlace {
            number: 0,
            link: self.link(id)?,
            note: (count > 0).then(|| self.word_with("map-count", &number)),
            badges: self.badges(entry).into_iter().filter(|badge| badge.key == "illustrative").collect(),
            at: at.map(Spot::Degrees),
            weight: weight(count),
        })
    }
}
