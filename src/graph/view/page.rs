//! What every page has, and what each sort of page has.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use super::{
    AgendaGroup, AgendaItem, AgendaLink, AgendaYear, Card, CardList, CompareRow, ContactGroup, DataCard, DataTerms, EntryContent,
    FacetGroup, FiguresContent, Filter, Pager, PartnersContent, Picture, RateNote, SeaChart, SearchContent, Subscription,
    TermLink, TextLang, Week, Weekday,
};
use crate::graph::route::OutPath;

/// One page to make.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Where it goes; not for templates.
    #[serde(skip)]
    pub path: OutPath,
    /// Template below the theme's `templates/`, such as `entry.html`.
    #[serde(skip)]
    pub template: String,
    /// Prose that the page shows, by slot (`body`, or a field's name).
    #[serde(skip)]
    pub prose: BTreeMap<String, ProseRef>,
    /// What every page has.
    pub page: Page,
    /// What this sort of page has.
    pub content: Content,
}

/// A piece of Markdown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProseRef {
    /// A body, by its number in the model.
    Body(usize),
    /// A prose field.
    Field {
        /// The Markdown.
        text: Arc<str>,
        /// The language it is in.
        lang: String,
    },
}

/// What every page has.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// `home`, `section`, `entry`, `terms`, `term`, `chooser`, `not-found`, `redirect`, or an overview's name.
    pub kind: &'static str,
    /// Language of the page (BCP 47) and of its words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The page's one heading.
    pub title: String,
    /// One or two sentences for search engines and cards.
    pub summary: String,
    /// Language of title and summary when it is not the page's (a fallback page).
    pub text_lang: Option<TextLang>,
    /// Absolute address of this page.
    pub url: String,
    /// Absolute canonical address: itself, or the original of a fallback page.
    pub canonical: String,
    /// Whether `noindex` is asked for.
    pub noindex: bool,
    /// The hreflang set, itself and x-default included; empty where there is none (page 2, fallback, 404).
    pub alternates: Vec<Alternate>,
    /// Every language of the portal, for the switcher.
    pub switcher: Vec<SwitchItem>,
    /// Way from the home page; the last item is this page and has no address.
    pub breadcrumbs: Vec<Crumb>,
    /// Feeds and calendars that this page announces.
    pub feeds: Vec<FeedLink>,
    /// The entry's data (JSON), root-relative; `None` on other pages and where the text is another language's.
    pub data: Option<String>,
    /// When the source has changed since the text was translated: the notice and the way to the source.
    pub stale: Option<Stale>,
    /// Id of the section it belongs to, to mark it in the navigation.
    pub section: Option<String>,
    /// Open Graph: type, locale, alternate locales, image.
    pub open_graph: OpenGraph,
}

/// The notice of a translation whose source has changed since.
#[derive(Clone, Debug, Serialize)]
pub struct Stale {
    /// Language of the source.
    pub text: TextLang,
    /// The page of the source, root-relative.
    pub href: String,
    /// When the source was last changed, formatted.
    pub date: Option<String>,
}

/// One `<link rel="alternate" hreflang>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// BCP 47, or `x-default`.
    pub hreflang: String,
    /// Absolute address.
    pub url: String,
}

/// One language in the switcher.
#[derive(Clone, Debug, Serialize)]
pub struct SwitchItem {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Where it leads, root-relative.
    pub href: String,
    /// `translation` (a real one), `fallback` (a page at that language's address, text in another), `section` (not translated:
    /// leads to the section or home).
    pub state: &'static str,
    /// Whether it is the page's own language.
    pub current: bool,
}

/// One step of the breadcrumbs.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    /// Its text.
    pub title: String,
    /// Root-relative address; `None` for the page itself.
    pub href: Option<String>,
}

/// An announced feed.
#[derive(Clone, Debug, Serialize)]
pub struct FeedLink {
    /// Its title.
    pub title: String,
    /// Root-relative address.
    pub href: String,
    /// `application/atom+xml`, `application/feed+json` or `text/calendar`.
    pub media_type: &'static str,
}

/// Open Graph.
#[derive(Clone, Debug, Serialize)]
pub struct OpenGraph {
    /// `website` or `article`.
    pub kind: &'static str,
    /// `vi_VN` form.
    pub locale: String,
    /// The same of real translations.
    pub alternates: Vec<String>,
    /// The picture that stands for the page where it is shared.
    pub image: Option<SharedPicture>,
}

/// A picture that stands for a page where it is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SharedPicture {
    /// Absolute address.
    pub url: String,
    /// `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// Pixels from side to side.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// What it says, for those who cannot see it.
    pub alt: String,
}

/// What is the same on every page of a language: given to templates as `portal`.
#[derive(Clone, Debug, Serialize)]
pub struct Shared {
    /// The portal's name.
    pub name: String,
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// A text on every page ("Demonstration, not an official portal").
    pub notice: Option<String>,
    /// Whether this build shows drafts: every page carries the mark of one.
    pub drafts: bool,
    /// The language's home, root-relative.
    pub home: String,
    /// The language chooser, root-relative: by its file, as a host may lead from `/` on to a language.
    pub chooser: String,
    /// Sections in the menu.
    pub nav: Vec<NavItem>,
    /// Further sections, linked from the home page and the foot.
    pub more: Vec<NavItem>,
    /// Pages linked at the foot (about, accessibility, privacy …).
    pub foot: Vec<NavItem>,
    /// Overviews linked at the foot (contacts …).
    pub overviews: Vec<NavItem>,
    /// The language's search, root-relative; `None` where there is none.
    pub search: Option<String>,
    /// Root of every address, `/` or `/a/b/`.
    pub base: String,
    /// The web application manifest of this language, root-relative; `None` in a build with drafts.
    pub manifest: Option<String>,
    /// The mark as PNG for browser tabs, root-relative; `None` when the theme has no mark.
    pub tab_icon: Option<String>,
    /// The mark as PNG for the screens of Apple's devices, root-relative.
    pub touch_icon: Option<String>,
    /// Year of the build, by the portal's clock, for the foot.
    pub year: i16,
    /// Content security policy for hosts without control of headers.
    pub policy: Option<&'static str>,
}

/// One item of a navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// Section or entry id.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Root-relative address.
    pub href: String,
    /// Language of the text when it is not the page's.
    pub text_lang: Option<TextLang>,
}

/// What a sort of page has.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Content {
    /// A language's home: prose slot `body`.
    Home {
        /// The newest or first of each section.
        lists: Vec<CardList>,
        /// Its lead picture.
        picture: Option<Picture>,
        /// Whether prose slot `body` has text.
        body: bool,
        /// How its text was translated, as in [`EntryContent`].
        translated_how: Option<&'static str>,
    },
    /// A section's list or what one value of a facet leaves of it, one page of it: prose slot `body` on page 1.
    Section {
        /// The kind that the section holds.
        kind: String,
        /// Cards of this page.
        cards: Vec<Card>,
        /// Where in the pages of the list.
        pager: Pager,
        /// How the list can be narrowed.
        filter: Option<Filter>,
        /// The list of what comes, root-relative, when its entries take place.
        calendar: Option<String>,
        /// Whether prose slot `body` has text.
        body: bool,
        /// How title, summary and text were translated, as in [`EntryContent`].
        translated_how: Option<&'static str>,
    },
    /// An entry.
    Entry(Box<EntryContent>),
    /// All terms of a vocabulary.
    Terms {
        /// The terms that have entries.
        terms: Vec<TermLink>,
    },
    /// Entries with one term.
    Term {
        /// Cards of this page.
        cards: Vec<Card>,
        /// Where in the pages of the list.
        pager: Pager,
    },
    /// The chooser at `/`: `page.switcher` holds the languages.
    Chooser {
        /// A greeting and name per language, in that language.
        languages: Vec<ChooserItem>,
    },
    /// All values by which a section can be narrowed.
    Facets {
        /// The facets with all their values.
        groups: Vec<FacetGroup>,
    },
    /// A section's entries side by side, one page of them.
    Compare {
        /// The section's whole list, root-relative.
        list: String,
        /// The data of all entries, root-relative.
        data: String,
        /// Labels of the facts.
        columns: Vec<String>,
        /// The entries of this page.
        rows: Vec<CompareRow>,
        /// Rates by which amounts are about equal.
        rates: Vec<RateNote>,
        /// Where in the pages of the table.
        pager: Pager,
    },
    /// The directory of offices.
    Contacts {
        /// By what they are for.
        groups: Vec<ContactGroup>,
        /// The cards of all of them in one file (vCard), root-relative.
        vcards: Option<String>,
    },
    /// Agreements and requests.
    Partners(Box<PartnersContent>),
    /// Figures of the portal or of a locality.
    Figures(Box<FiguresContent>),
    /// The chart of the portal.
    Map {
        /// The chart with its list.
        chart: Box<SeaChart>,
    },
    /// What is on or ahead.
    Calendar {
        /// By month; as many whole months as a page of a list holds.
        groups: Vec<AgendaGroup>,
        /// The months that have a page.
        years: Vec<AgendaYear>,
        /// The years of the archive, the last first.
        archive: Vec<AgendaLink>,
        /// The calendar of everything, then those of sections.
        subscriptions: Vec<Subscription>,
        /// Those of localities.
        places: Vec<Subscription>,
    },
    /// A month.
    CalendarMonth {
        /// The seven columns.
        weekdays: Vec<Weekday>,
        /// The rows.
        weeks: Vec<Week>,
        /// Where lunar months begin, in sentences.
        lunar: Vec<String>,
        /// What takes place in the month, in order of time.
        items: Vec<AgendaItem>,
        /// The month before that has a page.
        previous: Option<AgendaLink>,
        /// The month after that has a page.
        next: Option<AgendaLink>,
        /// The list of what comes, root-relative.
        all: String,
    },
    /// What began in a year and lies behind.
    CalendarArchive {
        /// The last first.
        items: Vec<AgendaItem>,
        /// The years of the archive, the last first.
        years: Vec<AgendaLink>,
        /// The list of what comes, root-relative.
        all: String,
    },
    /// The search of a language.
    Search(Box<SearchContent>),
    /// The sets of open data.
    Data {
        /// Each set, figures last.
        sets: Vec<DataCard>,
        /// Terms of use, whom to ask.
        terms: DataTerms,
        /// The catalogue of all sets (DCAT 3), root-relative.
        catalogue: String,
    },
    /// The 404 page of a language.
    NotFound {},
    /// A page that leads on from a former address.
    Redirect {
        /// Where to, root-relative.
        href: String,
    },
}

/// One language on the chooser.
#[derive(Clone, Debug, Serialize)]
pub struct ChooserItem {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// The portal's name in it.
    pub portal: String,
    /// Its home, root-relative.
    pub href: String,
}
