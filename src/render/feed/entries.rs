//! What the feeds of a section hold in a language: what is really in that language, the last changed first. One list, which every
//! format writes as its rules ask; knows no format.

use super::{host, instant, labelled};
use crate::{
    graph::{Portal, portal::EntryId},
    locale::{Args, Lang},
    model::{Entry, LocalText, Section},
};

/// Most entries of a feed.
const MOST: usize = 50;

/// The year that names the authority of ids where no date does (RFC 4151, 2.1): the year in which these ids were first given.
const EPOCH: i32 = 2026;

/// A feed.
#[derive(Debug)]
pub(super) struct Feed<'p> {
    /// The same across rebuilds and changes of address.
    pub id: String,
    /// The language of its entries.
    pub lang: &'p Lang,
    /// The section's title and summary, and their language.
    pub head: Option<&'p LocalText>,
    /// The portal's name, which answers for what names no owner.
    pub author: String,
    /// When the newest entry last changed (RFC 3339).
    pub updated: String,
    /// Absolute address of the section's page.
    pub page: String,
    /// Paths of the files, Atom and JSON, and their absolute addresses.
    pub atom: (String, String),
    /// See `atom`.
    pub json: (String, String),
    /// The entries.
    pub items: Vec<Item>,
}

/// An entry of a feed.
#[derive(Debug)]
pub(super) struct Item {
    /// The same across rebuilds and changes of address.
    pub id: String,
    /// Absolute address of its page.
    pub page: String,
    /// Its title, which says so when the entry is made up.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// When it was published (RFC 3339).
    pub published: Option<String>,
    /// When it last changed (RFC 3339).
    pub updated: String,
    /// The responsible organisation.
    pub author: Option<String>,
    /// The word for a made-up entry, when it is one.
    pub illustrative: Option<String>,
}

/// All feeds, by section, then by language. A feed without entries is none, for a feed must say when it was last updated.
pub(super) fn feeds(portal: &Portal) -> Vec<Feed<'_>> {
    let languages = &portal.model.settings.languages;
    let all = portal.model.sections.iter().flat_map(|(id, section)| languages.iter().map(move |lang| (id, section, lang)));
    all.filter_map(|(id, section, lang)| feed(portal, id, section, lang)).collect()
}

fn feed<'p>(portal: &'p Portal, id: &str, section: &'p Section, lang: &'p Lang) -> Option<Feed<'p>> {
    let mut entries = portal.feed_entries(id, lang);
    entries.truncate(MOST);
    let items: Vec<Item> = entries.into_iter().filter_map(|id| item(portal, id, lang)).collect();
    let (atom, json) = (portal.feed_path(id, lang), portal.json_feed_path(id, lang));
    Some(Feed {
        id: format!("tag:{},{EPOCH}:{id}/{lang}", host(portal)),
        lang,
        head: portal.best(&section.index, lang),
        author: portal.model.settings.name_in(lang).to_string(),
        updated: items.first()?.updated.clone(),
        page: portal.url(&portal.section_path(id, lang)),
        atom: (atom.clone(), portal.url(&atom)),
        json: (json.clone(), portal.url(&json)),
        items,
    })
}

fn item(portal: &Portal, id: EntryId, lang: &Lang) -> Option<Item> {
    let entry = portal.entry(id);
    let text = portal.translation(entry, lang)?;
    let published = entry.date("published");
    let at = |date| Some(instant(portal, date)?.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
    let word = || portal.around.locales.words.word(lang, "badge-illustrative", &Args::new()).text;
    Some(Item {
        // Addresses and languages of the site may change: the id is made of what never does.
        id: format!("tag:{},{}:{}/{}/{lang}", host(portal), published.map_or(EPOCH, |date| date.year()), entry.kind.id, entry.id),
        page: portal.url(&portal.entry_path(id, lang)),
        title: labelled(portal, entry, &text.title, lang),
        summary: text.summary.to_string(),
        published: published.and_then(at),
        updated: at(portal.last_modified(entry, text)?)?,
        author: owner(portal, entry, lang),
        illustrative: entry.is("illustrative").then(word),
    })
}

/// The responsible organisation; without one, the feed's own author stands for the entry.
fn owner(portal: &Portal, entry: &Entry, lang: &Lang) -> Option<String> {
    let (owner, _) = entry.references("owner").first().copied()?;
    let owner = portal.entry(portal.find(owner)?);
    let text = owner.is_visible().then(|| portal.best(owner, lang))??;
    Some(text.title.to_string())
}
