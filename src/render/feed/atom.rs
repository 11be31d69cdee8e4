//! Atom feeds (RFC 4287), one for each section and language: what is really in that language, the last changed first. A feed
//! changes only when content does.

use super::{artifact, host, instant, labelled, xml::Xml};
use crate::{
    graph::{Portal, portal::EntryId},
    locale::{Args, Lang},
    model::{Entry, LocalText, Section},
    render::artifact::Artifact,
};

/// Most entries of a feed.
const MOST: usize = 50;

/// The year that names the authority of ids where no date does (RFC 4151, 2.1): the year in which these ids were first given.
const EPOCH: i32 = 2026;

/// All feeds.
pub fn artifacts(portal: &Portal) -> Vec<Artifact> {
    let mut all = Vec::new();
    for (id, section) in &portal.model.sections {
        for lang in &portal.model.settings.languages {
            let feed = Feed { portal, id, section, lang };
            all.extend(feed.text().and_then(|text| artifact(&portal.feed_path(id, lang), text)));
        }
    }
    all
}

struct Feed<'p> {
    portal: &'p Portal,
    id: &'p str,
    section: &'p Section,
    lang: &'p Lang,
}

impl Feed<'_> {
    /// The feed; `None` without entries, for a feed must say when it was last updated.
    fn text(&self) -> Option<String> {
        let (portal, lang) = (self.portal, self.lang);
        let mut entries = portal.feed_entries(self.id, lang);
        entries.truncate(MOST);
        let newest = portal.entry(*entries.first()?);
        let mut xml = Xml::new("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.as_str())]);
        xml.leaf("id", &[], &format!("tag:{},{EPOCH}:{}/{lang}", host(portal), self.id));
        if let Some(index) = portal.best(&self.section.index, lang) {
            xml.leaf("title", &in_language(index, lang), &index.title);
            xml.leaf("subtitle", &in_language(index, lang), &index.summary);
        }
        xml.leaf("updated", &[], &self.updated(newest, portal.translation(newest, lang)?)?);
        xml.open("author", &[]);
        xml.leaf("name", &[], &portal.model.settings.name_in(lang));
        xml.close();
        let own = portal.url(&portal.feed_path(self.id, lang));
        xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)]);
        let page = portal.url(&portal.section_path(self.id, lang));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.as_str()), ("href", &page)]);
        for id in entries {
            self.entry(&mut xml, id);
        }
        Some(xml.finish())
    }

    fn entry(&self, xml: &mut Xml, id: EntryId) {
        let (portal, lang) = (self.portal, self.lang);
        let entry = portal.entry(id);
        let Some(text) = portal.translation(entry, lang) else { return };
        let Some(updated) = self.updated(entry, text) else { return };
        let published = entry.date("published");
        xml.open("entry", &[]);
        // Addresses and languages of the site may change: the id is made of what never does.
        let year = published.map_or(EPOCH, |date| date.year());
        xml.leaf("id", &[], &format!("tag:{},{year}:{}/{}/{lang}", host(portal), entry.kind.id, entry.id));
        xml.leaf("title", &[], &labelled(portal, entry, &text.title, lang));
        if let Some(published) = published.and_then(|date| self.instant(date)) {
            xml.leaf("published", &[], &published);
        }
        xml.leaf("updated", &[], &updated);
        if let Some(owner) = self.owner(entry) {
            xml.open("author", &[]);
            xml.leaf("name", &[], owner);
            xml.close();
        }
        let page = portal.url(&portal.entry_path(id, lang));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.as_str()), ("href", &page)]);
        if entry.is("illustrative") {
            let label = portal.around.locales.words.word(lang, "badge-illustrative", &Args::new()).text;
            xml.empty("category", &[("term", "illustrative"), ("label", &label)]);
        }
        xml.leaf("summary", &[], &text.summary);
        xml.close();
    }

    /// The responsible organisation; without one, the feed's own author stands for the entry.
    fn owner(&self, entry: &Entry) -> Option<&str> {
        let (owner, _) = entry.references("owner").first().copied()?;
        let owner = self.portal.entry(self.portal.find(owner)?);
        let text = owner.is_visible().then(|| self.portal.best(owner, self.lang))??;
        Some(&text.title)
    }

    fn updated(&self, entry: &Entry, text: &LocalText) -> Option<String> {
        self.instant(self.portal.last_modified(entry, text)?)
    }

    /// RFC 3339, in the portal's zone.
    fn instant(&self, date: crate::locale::PartialDate) -> Option<String> {
        Some(instant(self.portal, date)?.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }
}

/// The language of a text, when it is not the feed's.
fn in_language<'t>(text: &'t LocalText, lang: &Lang) -> Vec<(&'static str, &'t str)> {
    if text.lang == *lang { Vec::new() } else { vec![("xml:lang", text.lang.as_str())] }
}
