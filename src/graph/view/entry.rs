//! An entry's page.

use serde::Serialize;

use super::{Badge, CardList, Cover, Fact, FactGroup, Link, Picture, Position, SeaChart, ShownDate, TextLang};

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
    /// As [`super::Card::cover`].
    pub cover: Cover,
    /// The other pictures.
    pub gallery: Vec<Picture>,
    /// The facts panel, in groups.
    pub groups: Vec<FactGroup>,
    /// Figures (indicator, value, period, source), shown as a block of their own.
    pub figures: Vec<Fact>,
    /// The page that has all its figures, when there is one.
    pub all_figures: Option<Link>,
    /// How it goes from beginning to end.
    pub course: Option<Course>,
    /// Table of contents of prose slot `body`.
    pub toc: Vec<TocItem>,
    /// Whether prose slot `body` has text.
    pub body: bool,
    /// Works cited, numbered from 1; anchors `source-N`.
    pub sources: Vec<Source>,
    /// Related and automatic lists, none of them empty.
    pub lists: Vec<CardList>,
    /// An office's card for address books (vCard), root-relative.
    pub vcard: Option<String>,
    /// What its fact sheet has beside the page, when it is printed as one.
    pub fact_sheet: Option<FactSheet>,
    /// Calendar of a festival: next and past editions.
    pub calendar: Option<CalendarBlock>,
    /// When published and last updated.
    pub published: Option<ShownDate>,
    /// See `published`.
    pub updated: Option<ShownDate>,
    /// The responsible organisation.
    pub owner: Option<Link>,
    /// How a translation was made, when it is one: `human`, `machine`, `machine-edited`; `reviewed` and `machine-reviewed` when
    /// somebody has looked it over. `machine` alone is labelled above the text.
    pub translated_how: Option<&'static str>,
    /// The page in the source language, when this text is a translation.
    pub original: Option<Link>,
    /// A locality's chart: what lies in it, and its neighbours.
    pub chart: Option<Box<SeaChart>>,
    /// Location, if it may be shown.
    pub position: Option<Position>,
}

/// What stands on a printed fact sheet beside what the page shows.
#[derive(Clone, Debug, Serialize)]
pub struct FactSheet {
    /// Whom to turn to.
    pub office: Option<Link>,
    /// Role, address, telephone, mailbox.
    pub contact: Vec<Fact>,
}

/// The notice of a fallback page.
#[derive(Clone, Debug, Serialize)]
pub struct Fallback {
    /// Language of the text.
    pub text: TextLang,
    /// The original page, root-relative.
    pub href: String,
    /// When the text was last changed, or published.
    pub date: Option<String>,
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

/// How something goes, in order of time.
#[derive(Clone, Debug, Serialize)]
pub struct Course {
    /// The field of its items, which is not told once more.
    pub field: String,
    /// The group of that field: its anchor.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Its steps, the first first.
    pub steps: Vec<CourseStep>,
}

/// A step of a course.
#[derive(Clone, Debug, Serialize)]
pub struct CourseStep {
    /// `start`, `item` or `end`.
    pub step: &'static str,
    /// Its `date`, `text` and what else is known of it.
    pub facts: Vec<Fact>,
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
    /// The same for programs that take `webcal`.
    pub webcal: Option<String>,
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
    /// `confirmed`, `announced`, `expected` (computed), `cancelled`, `postponed`, `rescheduled`, `past`; nothing of the one time
    /// that an entry is about.
    pub status: Option<&'static str>,
    /// Its text.
    pub status_text: Option<String>,
    /// Number of the source in the page's list.
    pub source: Option<u32>,
}
