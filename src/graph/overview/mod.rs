//! Pages made of many entries that are neither a section's list nor a term's: each says where it stands, in which languages, what it is
//! made of and what it shows. A new one is a variant here and a file beside this one; no other room knows them one by one.

mod compare;
mod contacts;
mod facets;

use std::sync::Arc;

use super::{
    page::{Abroad, Particulars},
    portal::{EntryId, Portal},
    route::OutPath,
    teller::Teller,
    view::{Content, Crumb, NavItem, View},
};
use crate::locale::Lang;

/// Which of these pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overview {
    /// Offices that a reader can turn to, by what they are for.
    Contacts,
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

/// What an overview puts on its page.
struct Shown {
    title: String,
    summary: String,
    /// The steps between home and the page itself.
    crumbs: Vec<Crumb>,
    template: &'static str,
    content: Content,
}

impl Overview {
    /// Name of its page in templates, and of its words: `nav-overview-<name>`.
    fn name(&self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Facets(_) => "facets",
            Self::Facet { .. } => "facet",
            Self::Compare(..) => "compare",
        }
    }

    /// Whether the foot of every page leads to it.
    fn in_foot(&self) -> bool {
        match self {
            Self::Contacts => true,
            Self::Facets(_) | Self::Facet { .. } | Self::Compare(..) => false,
        }
    }

    /// The section that it belongs to.
    fn section(&self) -> Option<&Arc<str>> {
        match self {
            Self::Contacts => None,
            Self::Facets(section) | Self::Facet { section, .. } | Self::Compare(section, _) => Some(section),
        }
    }

    /// Whether it stands in the hreflang set and the sitemap.
    fn in_set(&self) -> bool {
        match self {
            Self::Contacts => true,
            // What a facet leaves is part of a list that stands there already.
            Self::Facets(_) | Self::Facet { .. } => false,
            Self::Compare(_, number) => *number == 1,
        }
    }
}

impl Portal {
    /// The overviews that `lang` has, in the order in which they are offered.
    pub fn overviews(&self, lang: &Lang) -> Vec<Overview> {
        let mut all = vec![Overview::Contacts];
        all.retain(|overview| self.has_overview(overview, lang));
        for (section, found) in self.model.sections.iter().filter(|(_, section)| !section.at_top) {
            all.extend(self.facet_pages(section, lang));
            if !found.kind.compare.is_empty() && self.compares(section, lang) {
                let pages = 1..=self.page_count(self.list(section, lang).len());
                all.extend(pages.map(|number| Overview::Compare(section.clone(), number)));
            }
        }
        all
    }

    /// Whether `lang` has anything to show on it.
    pub fn has_overview(&self, overview: &Overview, lang: &Lang) -> bool {
        match overview {
            Overview::Contacts => !self.contact_entries(lang).is_empty(),
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
            Overview::Contacts => format!("{}/{}/", lang.segment(), overview.name()),
            Overview::Facets(section) => self.facet_path(section, None, lang),
            Overview::Facet { section, facet, value, number } => {
                self.numbered(&self.facet_path(section, Some((facet, value)), lang), *number)
            }
            Overview::Compare(section, number) => self.compare_path(section, *number, lang),
        }
    }

    /// The entries that it is made of.
    pub(super) fn overview_entries(&self, overview: &Overview, lang: &Lang) -> Vec<EntryId> {
        match overview {
            Overview::Contacts => self.contact_entries(lang),
            Overview::Facets(section) | Overview::Compare(section, _) => self.list(section, lang).to_vec(),
            Overview::Facet { section, facet, value, .. } => self.facet_entries(section, facet, value, lang),
        }
    }

    /// Whether search engines are told of it.
    pub(super) fn lists_overview(&self, overview: &Overview) -> bool {
        overview.in_set()
    }

    /// Where it stands in every language.
    pub(super) fn overview_abroad(&self, overview: &Overview) -> Abroad {
        let mut abroad = self.where_there(|lang| self.has_overview(overview, lang), |lang| self.overview_path(overview, lang));
        // Where a language has nothing to show, its whole list comes nearest.
        if let Some(section) = overview.section() {
            for (lang, path, _) in abroad.places.iter_mut().filter(|(.., state)| *state == "section") {
                *path = self.section_path(section, lang);
            }
        }
        abroad
    }

    /// Its page.
    pub(super) fn overview_view(&self, overview: &Overview, lang: &Lang, path: OutPath) -> Option<View> {
        let mut teller = Teller::new(self, lang);
        let shown = match overview {
            Overview::Contacts => teller.contacts(),
            Overview::Facets(section) => teller.facets(section)?,
            Overview::Facet { section, facet, value, number } => teller.facet(section, facet, value, *number)?,
            Overview::Compare(section, number) => teller.compare(section, *number)?,
        };
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.extend(shown.crumbs);
        breadcrumbs.push(Crumb { title: shown.title.clone(), href: None });
        let particulars = Particulars {
            noindex: false,
            in_set: overview.in_set(),
            breadcrumbs,
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
        let offered = self.portal.overviews(self.lang).into_iter().filter(Overview::in_foot);
        let item = |overview: Overview| NavItem {
            id: overview.name().to_owned(),
            title: self.word(&format!("nav-overview-{}", overview.name())),
            href: self.portal.href(&self.portal.overview_path(&overview, self.lang)),
            text_lang: None,
        };
        offered.map(item).collect()
    }
}
