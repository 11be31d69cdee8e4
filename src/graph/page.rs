//! What every page has: its addresses in all languages, the switcher, the way from home, the shared frame.

use std::sync::Arc;

use super::{
    icon::Icon,
    policy,
    portal::Portal,
    teller::Teller,
    view::{Alternate, Crumb, FeedLink, NavItem, OpenGraph, Page, Shared, Stale, SwitchItem, TextLang},
};
use crate::{
    locale::{Lang, own_name},
    model::{Entry, How, LocalText, Section},
};

/// How `text` was translated, for its label; `None` for the source.
pub(super) fn translated_how(entry: &Entry, text: &LocalText) -> Option<&'static str> {
    if text.lang == entry.source_lang {
        return None;
    }
    match (text.is_reviewed(), text.how) {
        (true, Some(How::Machine | How::MachineEdited)) => Some("machine-reviewed"),
        (true, _) => Some("reviewed"),
        (false, how) => how.map(|how| match how {
            How::Human => "human",
            How::Machine => "machine",
            How::MachineEdited => "machine-edited",
        }),
    }
}

/// Where a page stands in the other languages.
pub(super) struct Abroad {
    /// Path and state in every language: `translation`, `fallback` or `section`.
    pub(super) places: Vec<(Lang, String, &'static str)>,
}

impl Abroad {
    /// The hreflang set: real translations only; nothing when there is no real page in this language.
    pub(super) fn alternates(&self, portal: &Portal) -> Vec<Alternate> {
        let real: Vec<&(Lang, String, &str)> = self.places.iter().filter(|(_, _, state)| *state == "translation").collect();
        let mut all: Vec<Alternate> =
            real.iter().map(|(lang, path, _)| Alternate { hreflang: lang.to_string(), url: portal.url(path) }).collect();
        let default = portal.model.settings.x_default.iter().find_map(|lang| real.iter().find(|(real, ..)| real == lang));
        if let Some((_, path, _)) = default {
            all.push(Alternate { hreflang: "x-default".to_owned(), url: portal.url(path) });
        }
        all
    }
}

/// The particulars of a page, from which the rest of [`Page`] follows.
pub(super) struct Particulars {
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) text_lang: Option<TextLang>,
    /// Path below the site's root.
    pub(super) path: String,
    /// Path of the original, for a fallback page.
    pub(super) canonical: Option<String>,
    pub(super) noindex: bool,
    /// Whether the page stands in the hreflang set and the sitemap.
    pub(super) in_set: bool,
    pub(super) breadcrumbs: Vec<Crumb>,
    pub(super) feeds: Vec<FeedLink>,
    /// Address of the entry's data.
    pub(super) data: Option<String>,
    pub(super) section: Option<Arc<str>>,
    /// What is said when the source has changed since the text was translated.
    pub(super) stale: Option<Stale>,
    pub(super) og_kind: &'static str,
}

impl Teller<'_> {
    /// The page of `particulars`, whose places in other languages are `abroad`.
    pub(super) fn page(&self, particulars: Particulars, abroad: &Abroad) -> Page {
        let portal = self.portal;
        let url = portal.url(&particulars.path);
        let alternates = if particulars.in_set { abroad.alternates(portal) } else { Vec::new() };
        let others = alternates.iter().filter(|other| other.hreflang != "x-default" && other.hreflang != self.lang.as_str());
        Page {
            kind: particulars.kind,
            lang: self.lang.to_string(),
            dir: self.lang.direction().as_str(),
            title: particulars.title,
            summary: particulars.summary,
            text_lang: particulars.text_lang,
            canonical: particulars.canonical.map_or_else(|| url.clone(), |path| portal.url(&path)),
            noindex: particulars.noindex || !portal.around.index,
            open_graph: OpenGraph {
                kind: particulars.og_kind,
                locale: self.lang.as_str().replace('-', "_"),
                alternates: others.map(|other| other.hreflang.replace('-', "_")).collect(),
                // Told by the page's key, when the view is whole.
                image: None,
            },
            switcher: self.switcher(abroad),
            alternates,
            url,
            breadcrumbs: particulars.breadcrumbs,
            feeds: if portal.around.drafts { Vec::new() } else { particulars.feeds },
            data: particulars.data,
            stale: particulars.stale,
            section: particulars.section.map(|id| id.to_string()),
        }
    }

    /// What is said of `text` when its source, which has its page at `path`, has changed since. A page in another language says
    /// that it is one, and leads on.
    pub(super) fn stale(&self, entry: &Entry, text: &LocalText, path: &str) -> Option<Stale> {
        let lang = &entry.source_lang;
        (text.lang == *self.lang && text.is_stale()).then(|| Stale {
            text: self.text_lang(lang),
            href: self.portal.href(path),
            date: entry.date("updated").or(entry.date("published")).map(|date| self.date(date).text),
        })
    }

    /// A language, as it is named on this page.
    pub(super) fn text_lang(&self, lang: &Lang) -> TextLang {
        TextLang { lang: lang.to_string(), dir: lang.direction().as_str(), name: self.locale.cldr.language_name(lang) }
    }

    fn switcher(&self, abroad: &Abroad) -> Vec<SwitchItem> {
        let item = |(lang, path, state): &(Lang, String, &'static str)| SwitchItem {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: own_name(lang),
            href: self.portal.href(path),
            state,
            current: lang == self.lang,
        };
        abroad.places.iter().map(item).collect()
    }

    /// The way home.
    pub(super) fn home_crumb(&self) -> Crumb {
        Crumb { title: self.word("crumb-home"), href: Some(self.portal.href(&self.portal.home_path(self.lang))) }
    }

    /// The step of a section, if it has a list.
    pub(super) fn section_crumb(&self, id: &str, section: &Section) -> Option<Crumb> {
        let text = self.portal.best(&section.index, self.lang)?;
        let href = Some(self.portal.href(&self.portal.section_path(id, self.lang)));
        (!section.at_top).then(|| Crumb { title: text.title.to_string(), href })
    }

    /// The feed of a section in each of its formats, where there is one.
    pub(super) fn section_feed(&self, id: &str, title: &str) -> Vec<FeedLink> {
        if !self.portal.has_feed(id, self.lang) {
            return Vec::new();
        }
        let (atom, json) = (self.portal.feed_path(id, self.lang), self.portal.json_feed_path(id, self.lang));
        vec![self.feed(title, &atom, "application/atom+xml"), self.feed(title, &json, "application/feed+json")]
    }

    /// The feeds and the calendar of a section, where there are any.
    pub(super) fn section_feeds(&self, id: &str, title: &str) -> Vec<FeedLink> {
        let calendar = self.feed(title, &self.portal.section_calendar_path(id, self.lang), "text/calendar");
        let calendar = self.portal.has_section_calendar(id, self.lang).then_some(calendar);
        self.section_feed(id, title).into_iter().chain(calendar).collect()
    }

    fn feed(&self, title: &str, path: &str, media_type: &'static str) -> FeedLink {
        FeedLink { title: title.to_owned(), href: self.portal.href(path), media_type }
    }

    /// What is the same on every page of the language.
    pub(super) fn shared(&self) -> Shared {
        let portal = self.portal;
        let settings = &portal.model.settings;
        Shared {
            name: settings.name_in(self.lang).to_string(),
            lang: self.lang.to_string(),
            dir: self.lang.direction().as_str(),
            drafts: portal.around.drafts,
            notice: settings.notice.as_ref().map(|key| self.word(key)),
            home: portal.href(&portal.home_path(self.lang)),
            chooser: portal.href("index.html"),
            nav: self.sections(false),
            more: self.sections(true),
            foot: self.foot(),
            overviews: self.overview_links(),
            search: portal.has_search(self.lang).then(|| portal.href(&portal.search_path(self.lang))),
            base: portal.around.base.path.to_string(),
            manifest: (!portal.around.drafts).then(|| portal.href(&portal.manifest_path(self.lang))),
            tab_icon: portal.icon_path(Icon::Tab).map(|path| portal.href(&path)),
            touch_icon: portal.icon_path(Icon::Touch).map(|path| portal.href(&path)),
            year: portal.around.clock.get().today.year(),
            policy: Some(policy::PAGE),
        }
    }

    /// The sections with a list, in their order: those of the menu, or those aside from it.
    fn sections(&self, aside: bool) -> Vec<NavItem> {
        let portal = self.portal;
        let listed = |section: &Section| section.nav_order.is_some() && !section.at_top && section.aside == aside;
        let mut sections: Vec<_> = portal.model.sections.iter().filter(|(_, section)| listed(section)).collect();
        sections.sort_by_key(|(id, section)| (section.nav_order, (*id).clone()));
        let items = sections.into_iter().filter_map(|(id, section)| {
            let text = portal.best(&section.index, self.lang)?;
            let href = portal.href(&portal.section_path(id, self.lang));
            Some(NavItem { id: id.to_string(), title: text.title.to_string(), href, text_lang: self.foreign(&text.lang) })
        });
        items.collect()
    }

    /// The portal's own pages, which stand at the top of the language.
    fn foot(&self) -> Vec<NavItem> {
        let portal = self.portal;
        let tops = portal.model.sections.iter().filter(|(_, section)| section.at_top);
        let entries = tops.flat_map(|(id, _)| portal.list(id, self.lang).iter().copied());
        let items = entries.filter_map(|id| {
            let link = self.link(id)?;
            Some(NavItem { id: portal.entry(id).id.to_string(), title: link.text, href: link.href?, text_lang: link.text_lang })
        });
        items.collect()
    }
}

impl Portal {
    /// What is the same on every page of `lang`.
    pub fn shared(&self, lang: &Lang) -> Shared {
        Teller::new(self, lang).shared()
    }

    /// A page that every language has, at `path`.
    pub(super) fn everywhere(&self, path: impl Fn(&Lang) -> String) -> Abroad {
        let places = self.model.settings.languages.iter().map(|lang| (lang.clone(), path(lang), "translation")).collect();
        Abroad { places }
    }
}
