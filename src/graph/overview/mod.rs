//! Pages made of many entries that belong to no section and no term: each says where it stands, in which languages, what it is
//! made of and what it shows. A new one is a variant here and a file beside this one; no other room knows them one by one.

mod calendar;
mod contacts;
mod month;

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
    /// What is on or ahead, everywhere.
    Calendar,
    /// A month of it.
    Month(Month),
    /// What began in a year and lies behind.
    CalendarArchive(i32),
}

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
    fn name(&self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Calendar => "calendar",
            Self::Month(_) => "calendar-month",
            Self::CalendarArchive(_) => "calendar-archive",
        }
    }

    /// Whether the foot of every page leads to it.
    fn in_foot(&self) -> bool {
        matches!(self, Self::Contacts | Self::Calendar)
    }

    /// Whether it stands in the hreflang set and the sitemap: what a list goes on with does not, as page 2 of any list.
    fn in_set(&self) -> bool {
        matches!(self, Self::Contacts | Self::Calendar)
    }
}

impl Portal {
    /// The overviews that `lang` has, in the order in which they are offered.
    pub fn overviews(&self, lang: &Lang) -> Vec<Overview> {
        let single = [Overview::Contacts, Overview::Calendar].into_iter().filter(|overview| self.has_overview(overview, lang));
        let months = self.months(lang).into_iter().map(Overview::Month);
        let years = self.past_years(lang).into_iter().map(Overview::CalendarArchive);
        single.chain(months).chain(years).collect()
    }

    /// Whether `lang` has anything to show on it.
    pub fn has_overview(&self, overview: &Overview, lang: &Lang) -> bool {
        match overview {
            Overview::Contacts => !self.contact_entries(lang).is_empty(),
            Overview::Calendar => self.has_agenda(lang),
            Overview::Month(month) => self.has_month(*month, lang),
            Overview::CalendarArchive(year) => self.past_years(lang).contains(year),
        }
    }

    /// The folder of its page.
    pub fn overview_path(&self, overview: &Overview, lang: &Lang) -> String {
        match overview {
            Overview::Contacts => format!("{}/{}/", lang.segment(), overview.name()),
            Overview::Calendar => self.agenda_path(lang),
            Overview::Month(month) => format!("{}{month}/", self.agenda_path(lang)),
            Overview::CalendarArchive(year) => format!("{}archive/{year}/", self.agenda_path(lang)),
        }
    }

    /// The entries that it is made of.
    pub(super) fn overview_entries(&self, overview: &Overview, lang: &Lang) -> Vec<EntryId> {
        match overview {
            Overview::Contacts => self.contact_entries(lang),
            Overview::Calendar => self.coming(lang).into_iter().map(|(id, _)| id).collect(),
            Overview::Month(month) => self.in_month(*month, lang).into_iter().map(|(id, _)| id).collect(),
            Overview::CalendarArchive(year) => self.in_past_year(*year, lang).into_iter().map(|(id, _)| id).collect(),
        }
    }

    /// Whether search engines are told of it.
    pub(super) fn lists_overview(&self, overview: &Overview) -> bool {
        overview.in_set()
    }

    /// Where it stands in every language.
    pub(super) fn overview_abroad(&self, overview: &Overview) -> Abroad {
        let mut abroad = self.where_there(|lang| self.has_overview(overview, lang), |lang| self.overview_path(overview, lang));
        if matches!(overview, Overview::Month(_) | Overview::CalendarArchive(_)) {
            // A language without this part of the calendar may still have the calendar.
            let elsewhere = abroad.places.iter_mut().filter(|(lang, _, state)| *state == "section" && self.has_agenda(lang));
            elsewhere.for_each(|(lang, path, _)| *path = self.agenda_path(lang));
        }
        abroad
    }

    /// Its page.
    pub(super) fn overview_view(&self, overview: &Overview, lang: &Lang, path: OutPath) -> Option<View> {
        let mut teller = Teller::new(self, lang);
        let shown = match overview {
            Overview::Contacts => teller.contacts(),
            Overview::Calendar => teller.calendar_list(),
            Overview::Month(month) => teller.calendar_month(*month),
            Overview::CalendarArchive(year) => teller.calendar_archive(*year),
        };
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.extend(shown.crumbs);
        breadcrumbs.push(Crumb { title: shown.title.clone(), href: None });
        let particulars = Particulars {
            noindex: false,
            in_set: overview.in_set(),
            breadcrumbs,
            feeds: shown.feeds,
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
