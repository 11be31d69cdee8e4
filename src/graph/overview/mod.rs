//! Pages made of many entries that are neither a section's list nor a term's: each says where it stands, in which languages, what
//! it is made of and what it shows. A new one is a variant here and a file beside this one; no other room knows them one by one.

mod calendar;
mod compare;
mod contacts;
mod data;
mod facets;
mod figures;
mod map;
mod month;
mod partners;
mod search;

use std::sync::Arc;

pub(super) use calendar::webcal;

use super::{
    agenda::Month,
    page::{Abroad, Particulars},
    portal::{EntryId, Portal},
    route::OutPath,
    teller::Teller,
    view::{Content, Crumb, FeedLink, NavItem, View},
};
use crate::locale::Lang;

/// Which of these pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overview {
    /// Offices that a reader can turn to, by what they are for.
    Contacts,
    /// The chart of the localities.
    Map,
    /// What is agreed on with partners abroad, and who seeks one.
    Partners,
    /// The portal's figures.
    Figures,
    /// The figures of a locality, below its own page.
    LocalityFigures(EntryId),
    /// What is on or ahead, everywhere.
    Calendar,
    /// A month of it.
    Month(Month),
    /// What began in a year and lies behind.
    CalendarArchive(i32),
    /// The search.
    Search,
    /// The sets of open data.
    Data,
    /// All values by which a section can be narrowed.
    Facets(Arc<str>),
    /// The entries of a section with one value of a facet.
    Facet {
        /// The section.
        section: Arc<str>,
        /// Key of the facet.
        facet: Arc<str>,
        /// Key of the value.
        value: Arc<str>,
        /// A page of the list, from 1.
        number: usize,
    },
    /// A page of a section's entries side by side, from 1.
    Compare(Arc<str>, usize),
}

/// Those that belong to the portal as a whole, in the order in which the foot of every page offers them.
const OF_THE_PORTAL: &[Overview] = &[
    Overview::Search,
    Overview::Contacts,
    Overview::Map,
    Overview::Partners,
    Overview::Calendar,
    Overview::Figures,
    Overview::Data,
];

/// What an overview puts on its page.
struct Shown {
    title: String,
    summary: String,
    /// The steps between home and the page itself.
    crumbs: Vec<Crumb>,
    template: &'static str,
    /// What the page announces.
    feeds: Vec<FeedLink>,
    content: Content,
}

impl Overview {
    /// Name of its page in templates, and of its words: `nav-overview-<name>`.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Contacts => "contacts",
            Self::Partners => "partners",
            Self::Figures => "figures",
            Self::LocalityFigures(_) => "locality-figures",
            Self::Calendar => "calendar",
            Self::Month(_) => "calendar-month",
            Self::CalendarArchive(_) => "calendar-archive",
            Self::Search => "search",
            Self::Data => "data",
            Self::Facets(_) => "facets",
            Self::Facet { .. } => "facet",
            Self::Compare(..) => "compare",
        }
    }

    /// The section that it belongs to.
    fn section(&self) -> Option<&Arc<str>> {
        match self {
            Self::Facets(section) | Self::Facet { section, .. } | Self::Compare(section, _) => Some(section),
            _ => None,
        }
    }
}

impl Portal {
    /// The overviews that `lang` has; those of the portal as a whole come first.
    pub fn overviews(&self, lang: &Lang) -> Vec<Overview> {
        let mut all: Vec<Overview> = self.portal_overviews(lang).cloned().collect();
        all.extend(self.localities_with_figures(lang).into_iter().map(Overview::LocalityFigures));
        all.extend(self.months(lang).into_iter().map(Overview::Month));
        all.extend(self.past_years(lang).into_iter().map(Overview::CalendarArchive));
        for (section, found) in self.model.sections.iter().filter(|(_, section)| !section.at_top) {
            all.extend(self.facet_pages(section, lang));
            if !found.kind.compare.is_empty() && self.compares(section, lang) {
                let pages = 1..=self.page_count(self.list(section, lang).len());
                all.extend(pages.map(|number| Overview::Compare(section.clone(), number)));
            }
        }
        all
    }

    /// Those that belong to the portal as a whole.
    fn portal_overviews(&self, lang: &Lang) -> impl Iterator<Item = &'static Overview> {
        OF_THE_PORTAL.iter().filter(move |overview| self.has_overview(overview, lang))
    }

    /// Whether `lang` has anything to show on it.
    pub fn has_overview(&self, overview: &Overview, lang: &Lang) -> bool {
        match overview {
            Overview::Map => self.has_chart(lang),
            Overview::Contacts => !self.contact_entries(lang).is_empty(),
            Overview::Partners => !self.partner_entries(lang).is_empty(),
            Overview::Figures => self.portal_figures().next().is_some(),
            Overview::LocalityFigures(id) => self.has_locality_figures(*id, lang),
            Overview::Calendar => self.has_agenda(lang),
            Overview::Month(month) => self.has_month(*month, lang),
            Overview::CalendarArchive(year) => self.past_years(lang).contains(year),
            Overview::Search => self.has_search(lang),
            Overview::Data => self.has_data(),
            Overview::Facets(section) => !self.faceted(section, lang).is_empty(),
            Overview::Facet { section, facet, value, number } => {
                let count = self.facet_value(section, facet, value, lang).map_or(0, |(_, entries)| entries.len());
                count > 0 && *number <= self.page_count(count)
            }
            Overview::Compare(section, number) => {
                self.compares(section, lang) && *number <= self.page_count(self.list(section, lang).len())
            }
        }
    }

    /// The folder of its page.
    pub fn overview_path(&self, overview: &Overview, lang: &Lang) -> String {
        match overview {
            Overview::LocalityFigures(id) => format!("{}figures/", self.entry_path(*id, lang)),
            Overview::Calendar => self.agenda_path(lang),
            Overview::Search => self.search_path(lang),
            Overview::Month(month) => format!("{}{month}/", self.agenda_path(lang)),
            Overview::CalendarArchive(year) => format!("{}archive/{year}/", self.agenda_path(lang)),
            Overview::Facets(section) => self.facet_path(section, None, lang),
            Overview::Facet { section, facet, value, number } => {
                self.numbered(&self.facet_path(section, Some((facet, value)), lang), *number)
            }
            Overview::Compare(section, number) => self.compare_path(section, *number, lang),
            Overview::Map | Overview::Contacts | Overview::Partners | Overview::Figures | Overview::Data => {
                format!("{}/{}/", lang.segment(), overview.name())
            }
        }
    }

    /// The entries that it is made of.
    pub(super) fn overview_entries(&self, overview: &Overview, lang: &Lang) -> Vec<EntryId> {
        match overview {
            Overview::Map => self.map_entries(lang),
            Overview::Contacts => self.contact_entries(lang),
            Overview::Partners => self.partner_entries(lang),
            Overview::Figures => self.portal_figures().map(|one| one.entry).collect(),
            Overview::LocalityFigures(id) => self.locality_figures(*id).map(|one| one.entry).collect(),
            Overview::Calendar => self.coming(lang).into_iter().map(|(id, _)| id).collect(),
            Overview::Month(month) => self.in_month(*month, lang).into_iter().map(|(id, _)| id).collect(),
            Overview::CalendarArchive(year) => self.in_past_year(*year, lang).into_iter().map(|(id, _)| id).collect(),
            Overview::Search => self.findable_entries(lang),
            Overview::Data => self.data_entries(),
            Overview::Facets(section) | Overview::Compare(section, _) => self.list(section, lang).to_vec(),
            Overview::Facet { section, facet, value, .. } => self.facet_entries(section, facet, value, lang),
        }
    }

    /// Whether it stands in the hreflang set and the sitemap: what a list goes on with does not, as page 2 of any list, nor a
    /// page about a made-up entry.
    pub(super) fn lists_overview(&self, overview: &Overview) -> bool {
        match overview {
            Overview::Contacts | Overview::Partners | Overview::Calendar | Overview::Figures | Overview::Data => true,
            Overview::Map | Overview::Search => true,
            Overview::LocalityFigures(id) => self.is_indexable(self.entry(*id)),
            Overview::Month(_) | Overview::CalendarArchive(_) => false,
            // What a facet leaves is part of a list that stands there already.
            Overview::Facets(_) | Overview::Facet { .. } => false,
            Overview::Compare(_, number) => *number == 1,
        }
    }

    /// Where it stands in every language; where a language lacks it, what comes nearest.
    pub(super) fn overview_abroad(&self, overview: &Overview) -> Abroad {
        let there = |lang: &Lang| self.has_overview(overview, lang);
        let mut abroad = self.where_there(there, |lang| self.overview_path(overview, lang));
        let own = if let Overview::LocalityFigures(id) = overview { Some(self.entry_abroad(*id)) } else { None };
        for (at, (lang, path, _)) in abroad.places.iter_mut().enumerate().filter(|(_, (lang, ..))| !there(lang)) {
            match overview {
                // The locality's own page or section.
                Overview::LocalityFigures(_) => {
                    path.clone_from(&own.as_ref().map_or_else(String::new, |own| own.places[at].1.clone()))
                }
                Overview::Month(_) | Overview::CalendarArchive(_) if self.has_agenda(lang) => *path = self.agenda_path(lang),
                Overview::Facets(section) | Overview::Facet { section, .. } | Overview::Compare(section, _) => {
                    *path = self.section_path(section, lang);
                }
                _ => {}
            }
        }
        abroad
    }

    /// Its page.
    pub(super) fn overview_view(&self, overview: &Overview, lang: &Lang, path: OutPath) -> Option<View> {
        let mut teller = Teller::new(self, lang);
        let shown = match overview {
            Overview::Map => teller.map(),
            Overview::Contacts => teller.contacts(),
            Overview::Partners => teller.partners(),
            Overview::Figures => teller.figures_page(),
            Overview::LocalityFigures(id) => teller.locality_figures_page(*id)?,
            Overview::Calendar => teller.calendar_list(),
            Overview::Month(month) => teller.calendar_month(*month),
            Overview::CalendarArchive(year) => teller.calendar_archive(*year),
            Overview::Search => teller.search(),
            Overview::Data => teller.data(),
            Overview::Facets(section) => teller.facets(section)?,
            Overview::Facet { section, facet, value, number } => teller.facet(section, facet, value, *number)?,
            Overview::Compare(section, number) => teller.compare(section, *number)?,
        };
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.extend(shown.crumbs);
        breadcrumbs.push(Crumb { title: shown.title.clone(), href: None });
        let about_made_up = matches!(overview, Overview::LocalityFigures(id) if !self.is_indexable(self.entry(*id)));
        let particulars = Particulars {
            noindex: about_made_up,
            in_set: self.lists_overview(overview),
            breadcrumbs,
            feeds: shown.feeds,
            section: overview.section().cloned(),
            ..teller.plain(overview.name(), shown.title, shown.summary, self.overview_path(overview, lang))
        };
        let page = teller.page(particulars, &self.overview_abroad(overview));
        Some(View { path, template: shown.template.to_owned(), prose: Default::default(), page, content: shown.content })
    }
}

impl Teller<'_> {
    /// The title of a section.
    fn section_title(&self, section: &str) -> Option<String> {
        let index = &self.portal.model.sections.get(section)?.index;
        Some(self.portal.best(index, self.lang)?.title.to_string())
    }

    /// The step of a section.
    fn section_crumbs(&self, section: &str) -> Vec<Crumb> {
        let found = self.portal.model.sections.get(section);
        found.and_then(|found| self.section_crumb(section, found)).into_iter().collect()
    }

    /// The overviews that the foot of every page leads to.
    pub(super) fn overview_links(&self) -> Vec<NavItem> {
        let item = |overview: &Overview| NavItem {
            id: overview.name().to_owned(),
            title: self.word(&format!("nav-overview-{}", overview.name())),
            href: self.portal.href(&self.portal.overview_path(overview, self.lang)),
            text_lang: None,
        };
        self.portal.portal_overviews(self.lang).map(item).collect()
    }
}
