//! What a page's template may see: everything, and nothing else. A view is data in one language, ready to be shown, with the
//! machine-readable form beside the human one, so that page, structured data, feed and calendar cannot disagree. It holds no
//! HTML and no body text: prose is named by a slot and put in by station 4.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

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
    /// `home`, `section`, `entry`, `terms`, `term`, `chooser`, `not-found`, `redirect`.
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
    /// Id of the section it belongs to, to mark it in the navigation.
    pub section: Option<String>,
    /// Open Graph: type, locale, alternate locales, image.
    pub open_graph: OpenGraph,
}

/// A language that a text is in, when it is not the page's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextLang {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in the reader's language.
    pub name: String,
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
    /// `application/atom+xml` or `text/calendar`.
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
    /// Absolute address of a picture.
    pub image: Option<String>,
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
    /// The language's home, root-relative.
    pub home: String,
    /// The language chooser, root-relative.
    pub chooser: String,
    /// Sections in the navigation.
    pub nav: Vec<NavItem>,
    /// Pages linked at the foot (about, accessibility, privacy …).
    pub foot: Vec<NavItem>,
    /// Root of every address, `/` or `/a/b/`.
    pub base: String,
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
    },
    /// A section's list, one page of it: prose slot `body` on page 1.
    Section {
        /// The kind that the section holds.
        kind: String,
        /// Cards of this page.
        cards: Vec<Card>,
        /// Where in the pages of the list.
        pager: Pager,
        /// Terms by which the section can be looked through.
        terms: Vec<TermGroup>,
        /// Whether prose slot `body` has text.
        body: bool,
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

/// An entry's page.
#[derive(Clone, Debug, Serialize)]
pub struct EntryContent {
    /// Kind id.
    pub kind: String,
    /// The kind's name in the reader's language ("Festival").
    pub kind_label: String,
    /// Entry id.
    pub id: String,
    /// Whether it is made up for illustration: must be labelled.
    pub illustrative: bool,
    /// Labels: `illustrative`, `archived`, `draft`, `review`, `machine`, `call-closed` ….
    pub badges: Vec<Badge>,
    /// When the page shows another language's text: the notice and the way to the original.
    pub fallback: Option<Fallback>,
    /// The lead picture.
    pub picture: Option<Picture>,
    /// The other pictures.
    pub gallery: Vec<Picture>,
    /// The facts panel, in groups.
    pub groups: Vec<FactGroup>,
    /// Figures (indicator, value, period, source), shown as a block of their own.
    pub figures: Vec<Fact>,
    /// Table of contents of prose slot `body`.
    pub toc: Vec<TocItem>,
    /// Whether prose slot `body` has text.
    pub body: bool,
    /// Works cited, numbered from 1; anchors `source-N`.
    pub sources: Vec<Source>,
    /// Related and automatic lists, none of them empty.
    pub lists: Vec<CardList>,
    /// Calendar of a festival: next and past editions.
    pub calendar: Option<CalendarBlock>,
    /// When published and last updated.
    pub published: Option<ShownDate>,
    /// See `published`.
    pub updated: Option<ShownDate>,
    /// The responsible organisation.
    pub owner: Option<Link>,
    /// How a translation was made, when it is one: `human`, `machine`, `machine-edited`.
    pub translated_how: Option<&'static str>,
    /// The page in the source language, when this text is a translation.
    pub original: Option<Link>,
    /// Location, if it may be shown.
    pub position: Option<Position>,
}

/// A label on a page or card.
#[derive(Clone, Debug, Serialize)]
pub struct Badge {
    /// Its key, for the style.
    pub key: String,
    /// Its text.
    pub text: String,
}

/// The notice of a fallback page.
#[derive(Clone, Debug, Serialize)]
pub struct Fallback {
    /// Language of the text.
    pub text: TextLang,
    /// The original page, root-relative.
    pub href: String,
}

/// Some facts under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct FactGroup {
    /// Group id.
    pub key: String,
    /// Its heading.
    pub label: String,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Field name.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Its value.
    pub value: Shown,
    /// Property of schema.org, if the kind names one; not for templates.
    #[serde(skip)]
    pub schema_org: Option<String>,
}

/// A value, as a person and as a machine read it. Every variant with `text` can be shown by its text alone.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Shown {
    /// Plain text.
    Text {
        /// The text.
        text: String,
        /// Its language when it is not the page's.
        text_lang: Option<TextLang>,
    },
    /// Markdown, in `prose[slot]`.
    Prose {
        /// The slot.
        slot: String,
    },
    /// A word of a closed list, or yes and no.
    Choice {
        /// Its key.
        key: String,
        /// Its text.
        text: String,
    },
    /// A number with or without a unit.
    Number {
        /// Formatted, unit included.
        text: String,
        /// Exact.
        value: String,
        /// Unit code, if any.
        unit: Option<String>,
    },
    /// An amount or a range of amounts.
    Money {
        /// Formatted.
        text: String,
        /// Exact least amount.
        min: String,
        /// Exact greatest amount, when it is a range.
        max: Option<String>,
        /// ISO 4217.
        currency: String,
    },
    /// A date at its precision.
    Date(ShownDate),
    /// From one date to another.
    DateRange {
        /// Formatted.
        text: String,
        /// ISO 8601.
        start: String,
        /// ISO 8601.
        end: String,
    },
    /// Something on this site.
    Link(Link),
    /// An address elsewhere.
    Url {
        /// What to show.
        text: String,
        /// `https`, `http`, `mailto` or `tel`, passed by the gate.
        href: String,
    },
    /// A place on earth.
    Position(Position),
    /// A work cited, by its number in the page's list.
    Citation {
        /// The number.
        number: u32,
    },
    /// A figure: never bare.
    Figure(Box<ShownFigure>),
    /// Several values.
    List {
        /// The values.
        items: Vec<Shown>,
    },
    /// Several named values.
    Record {
        /// The values.
        facts: Vec<Fact>,
    },
}

/// A date, as a person and as a machine read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownDate {
    /// Formatted.
    pub text: String,
    /// ISO 8601 at its precision.
    pub iso: String,
}

/// A figure with all that belongs to it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownFigure {
    /// Name of the indicator.
    pub indicator: String,
    /// Value with unit or currency, formatted.
    pub text: String,
    /// Exact value.
    pub value: String,
    /// Unit code or currency.
    pub unit: String,
    /// Period, formatted.
    pub period: String,
    /// ISO 8601.
    pub period_iso: String,
    /// When the source said so.
    pub as_of: ShownDate,
    /// The territory meant.
    pub territory: Option<Link>,
    /// A remark on the territory, when its borders have changed since.
    pub territory_note: Option<String>,
    /// `provisional` label.
    pub status: Option<Badge>,
    /// Number of the source in the page's list, and its anchor.
    pub source: u32,
    /// A remark.
    pub note: Option<String>,
}

/// A link to something on this site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Its text.
    pub text: String,
    /// Root-relative; `None` when the target exists but is not published.
    pub href: Option<String>,
    /// Language of text and target when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Absolute address, for machines.
    #[serde(skip)]
    pub url: Option<String>,
    /// Kind and id of the target, for machines.
    #[serde(skip)]
    pub target: Option<(String, String)>,
}

/// A place on earth (WGS 84).
#[derive(Clone, Debug, Serialize)]
pub struct Position {
    /// Degrees, formatted.
    pub text: String,
    /// Degrees north, exact.
    pub latitude: String,
    /// Degrees east, exact.
    pub longitude: String,
    /// Whether it is approximate.
    pub approximate: bool,
}

/// A heading in a table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TocItem {
    /// 2 or 3.
    pub level: u8,
    /// Its anchor, from the source language's heading.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// A work cited.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// From 1.
    pub number: u32,
    /// Title, in the work's own language.
    pub title: String,
    /// Its language.
    pub text_lang: Option<TextLang>,
    /// Publisher.
    pub publisher: String,
    /// Its address, passed by the gate.
    pub href: Option<String>,
    /// Its number, when it has one.
    pub document: Option<String>,
    /// When published.
    pub published: ShownDate,
    /// When read.
    pub accessed: Option<ShownDate>,
}

/// A list of cards under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct CardList {
    /// What is listed: a section's or relation's id.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// All of them, root-relative.
    pub more: Option<String>,
    /// The cards.
    pub cards: Vec<Card>,
}

/// An entry in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Kind id.
    pub kind: String,
    /// The kind's name.
    pub kind_label: String,
    /// Entry id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Root-relative.
    pub href: String,
    /// Language of title, summary and target when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Labels.
    pub badges: Vec<Badge>,
    /// The fields that the kind shows on cards.
    pub facts: Vec<Fact>,
    /// Date for lists by date.
    pub date: Option<ShownDate>,
    /// Its picture.
    pub picture: Option<Picture>,
}

/// Where a page of a list stands.
#[derive(Clone, Debug, Serialize)]
pub struct Pager {
    /// From 1.
    pub number: usize,
    /// How many pages.
    pub count: usize,
    /// How many entries in all.
    pub total: usize,
    /// Root-relative addresses of all pages.
    pub pages: Vec<String>,
    /// Page before.
    pub previous: Option<String>,
    /// Page after.
    pub next: Option<String>,
}

/// A vocabulary with its terms in use.
#[derive(Clone, Debug, Serialize)]
pub struct TermGroup {
    /// Field name.
    pub key: String,
    /// Its label.
    pub label: String,
    /// All terms, root-relative.
    pub href: String,
    /// The terms.
    pub terms: Vec<TermLink>,
}

/// A term with its page.
#[derive(Clone, Debug, Serialize)]
pub struct TermLink {
    /// Term id.
    pub id: String,
    /// Its label.
    pub text: String,
    /// Root-relative.
    pub href: String,
    /// How many entries.
    pub count: usize,
}

/// A picture at several widths.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Digest of the original: for the placeholder.
    pub key: String,
    /// Alternative text.
    pub alt: String,
    /// Language of alt and caption when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Who made it.
    pub credit: String,
    /// Licence, as shown.
    pub licence: String,
    /// Caption.
    pub caption: Option<String>,
    /// Pixels of the largest variant.
    pub width: u32,
    /// Pixels of the largest variant.
    pub height: u32,
    /// Root-relative address of the largest variant of the last format (JPEG).
    pub src: String,
    /// One `srcset` a format, best format first.
    pub sources: Vec<PictureSource>,
}

/// The variants of a picture in one format.
#[derive(Clone, Debug, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: &'static str,
    /// Ready `srcset` value, root-relative.
    pub srcset: String,
}

/// Dates of a festival.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarBlock {
    /// The rule in words ("10th day of the 3rd lunar month, every year").
    pub rule: Option<String>,
    /// The next date: confirmed or expected.
    pub next: Option<Occasion>,
    /// Further confirmed and computed dates, in order.
    pub coming: Vec<Occasion>,
    /// Past confirmed editions, newest first.
    pub past: Vec<Occasion>,
    /// Address of the `.ics`, root-relative.
    pub ics: Option<String>,
}

/// One date of a festival.
#[derive(Clone, Debug, Serialize)]
pub struct Occasion {
    /// Formatted.
    pub text: String,
    /// First day, ISO 8601.
    pub start: String,
    /// Last day, ISO 8601.
    pub end: String,
    /// `confirmed`, `expected` (computed), `cancelled`, `postponed`, `rescheduled`, `past`.
    pub status: &'static str,
    /// Its text.
    pub status_text: String,
    /// Number of the source in the page's list.
    pub source: Option<u32>,
}
