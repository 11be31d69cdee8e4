//! Pages made of many entries that belong to no section and no term: each says where it stands, in which languages, what it is
//! made of and what it shows. A new one is a variant here and a file beside this one; no other room knows them one by one.

mod contacts;
mod figures;

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
    /// The portal's figures.
    Figures,
    /// The figures of a locality, below its own page.
    LocalityFigures(EntryId),
}

/// Those that belong to the portal as a whole, in the order in which they are offered.
const OF_THE_PORTAL: &[Overview] = &[Overview::Contacts, Overview::Figures];

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
            Self::Figures => "figures",
            Self::LocalityFigures(_) => "locality-figures",
        }
    }

    /// Whether the foot of every page leads to it.
    fn in_foot(&self) -> bool {
        match self {
            Self::Contacts | Self::Figures => true,
            Self::LocalityFigures(_) => false,
        }
    }
}

impl Portal {
    /// The overviews that `lang` has, in the order in which they are offered.
    pub fn overviews(&self, lang: &Lang) -> Vec<Overview> {
        let of_localities = self.localities_with_figures(lang).into_iter().map(Overview::LocalityFigures);
        self.portal_overviews(lang).cloned().chain(of_localities).collect()
    }

    /// Those that belong to the portal as a whole.
    fn portal_overviews(&self, lang: &Lang) -> impl Iterator<Item = &'static Overview> {
        OF_THE_PORTAL.iter().filter(move |overview| self.has_overview(overview, lang))
    }

    /// Whether `lang` has anything to show on it.
    pub fn has_overview(&self, overview: &Overview, lang: &Lang) -> bool {
        match overview {
            Overview::Contacts => !self.contact_entries(lang).is_empty(),
            Overview::Figures => self.portal_figures().next().is_some(),
            Overview::LocalityFigures(id) => self.has_locality_figures(*id, lang),
        }
    }

    /// The folder of its page.
    pub fn overview_path(&self, overview: &Overview, lang: &Lang) -> String {
        match overview {
            Overview::LocalityFigures(id) => format!("{}figures/", self.entry_path(*id, lang)),
            Overview::Contacts | Overview::Figures => format!("{}/{}/", lang.segment(), overview.name()),
        }
    }

    /// The entries that it is made of.
    pub(super) fn overview_entries(&self, overview: &Overview, lang: &Lang) -> Vec<EntryId> {
        match overview {
            Overview::Contacts => self.contact_entries(lang),
            Overview::Figures => self.portal_figures().map(|one| one.entry).collect(),
            Overview::LocalityFigures(id) => self.locality_figures(*id).map(|one| one.entry).collect(),
        }
    }

    /// Whether it stands in the hreflang set and the sitemap: what a page about a made-up entry does not.
    pub(super) fn lists_overview(&self, overview: &Overview) -> bool {
        match overview {
            Overview::Contacts | Overview::Figures => true,
            Overview::LocalityFigures(id) => self.is_indexable(self.entry(*id)),
        }
    }

    /// Where it stands in every language.
    pub(super) fn overview_abroad(&self, overview: &Overview) -> Abroad {
        let there = |lang: &Lang| self.has_overview(overview, lang);
        let mut abroad = self.where_there(there, |lang| self.overview_path(overview, lang));
        if let Overview::LocalityFigures(id) = overview {
            // Where the locality is not translated, its own page or section is nearer than the home.
            let own = self.entry_abroad(*id);
            for (place, nearer) in abroad.places.iter_mut().zip(own.places).filter(|((lang, ..), _)| !there(lang)) {
                *place = (nearer.0, nearer.1, "section");
            }
        }
        abroad
    }

    /// Its page.
    pub(super) fn overview_view(&self, overview: &Overview, lang: &Lang, path: OutPath) -> Option<View> {
        let mut teller = Teller::new(self, lang);
        let shown = match overview {
            Overview::Contacts => teller.contacts(),
            Overview::Figures => teller.figures_page(),
            Overview::LocalityFigures(id) => teller.locality_figures_page(*id)?,
        };
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.extend(shown.crumbs);
        breadcrumbs.push(Crumb { title: shown.title.clone(), href: None });
        let particulars = Particulars {
            noindex: !self.lists_overview(overview),
            in_set: self.lists_overview(overview),
            breadcrumbs,
            ..teller.plain(overview.name(), shown.title, shown.summary, self.overview_path(overview, lang))
        };
        let page = teller.page(particulars, &self.overview_abroad(overview));
        Some(View { path, template: shown.template.to_owned(), prose: Default::default(), page, content: shown.content })
    }
}

impl Teller<'_> {
    /// The overviews that the foot of every page leads to.
    pub(super) fn overview_links(&self) -> Vec<NavItem> {
        let offered = self.portal.portal_overviews(self.lang).filter(|overview| overview.in_foot());
        let item = |overview: &Overview| NavItem {
            id: overview.name().to_owned(),
            title: self.word(&format!("nav-overview-{}", overview.name())),
            href: self.portal.href(&self.portal.overview_path(overview, self.lang)),
            text_lang: None,
        };
        offered.map(item).collect()
    }
}
