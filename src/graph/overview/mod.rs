//! Pages made of many entries that belong to no section and no term: each says where it stands, in which languages, what it is
//! made of and what it shows. A new one is a variant here and a file beside this one; no other room knows them one by one.

mod contacts;
mod data;

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
    /// The sets of open data.
    Data,
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
            Self::Data => "data",
        }
    }

    /// Whether the foot of every page leads to it.
    fn in_foot(&self) -> bool {
        match self {
            Self::Contacts | Self::Data => true,
        }
    }

    /// Whether it stands in the hreflang set and the sitemap.
    fn in_set(&self) -> bool {
        match self {
            Self::Contacts | Self::Data => true,
        }
    }
}

impl Portal {
    /// The overviews that `lang` has, in the order in which they are offered.
    pub fn overviews(&self, lang: &Lang) -> Vec<Overview> {
        [Overview::Contacts, Overview::Data].into_iter().filter(|overview| self.has_overview(overview, lang)).collect()
    }

    /// Whether `lang` has anything to show on it.
    pub fn has_overview(&self, overview: &Overview, lang: &Lang) -> bool {
        match overview {
            Overview::Contacts => !self.contact_entries(lang).is_empty(),
            Overview::Data => self.has_data(),
        }
    }

    /// The folder of its page.
    pub fn overview_path(&self, overview: &Overview, lang: &Lang) -> String {
        let name = overview.name();
        format!("{}/{name}/", lang.segment())
    }

    /// The entries that it is made of.
    pub(super) fn overview_entries(&self, overview: &Overview, lang: &Lang) -> Vec<EntryId> {
        match overview {
            Overview::Contacts => self.contact_entries(lang),
            Overview::Data => self.data_entries(),
        }
    }

    /// Whether search engines are told of it.
    pub(super) fn lists_overview(&self, overview: &Overview) -> bool {
        overview.in_set()
    }

    /// Where it stands in every language.
    pub(super) fn overview_abroad(&self, overview: &Overview) -> Abroad {
        self.where_there(|lang| self.has_overview(overview, lang), |lang| self.overview_path(overview, lang))
    }

    /// Its page.
    pub(super) fn overview_view(&self, overview: &Overview, lang: &Lang, path: OutPath) -> Option<View> {
        let mut teller = Teller::new(self, lang);
        let shown = match overview {
            Overview::Contacts => teller.contacts(),
            Overview::Data => teller.data(),
        };
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.extend(shown.crumbs);
        breadcrumbs.push(Crumb { title: shown.title.clone(), href: None });
        let particulars = Particulars {
            noindex: false,
            in_set: overview.in_set(),
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
