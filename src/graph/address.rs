//! Where everything is served: paths below the site's root, by language, section and slug.

use std::sync::Arc;

use super::{
    overview::Overview,
    portal::{EntryId, Portal},
};
use crate::{locale::Lang, model::Entry};

impl Portal {
    /// The folder of a language's pages: `vi/`.
    pub fn home_path(&self, lang: &Lang) -> String {
        format!("{}/", lang.segment())
    }

    /// The folder of a section's list: `vi/le-hoi/`; of a section without a list, the language's.
    pub fn section_path(&self, section: &str, lang: &Lang) -> String {
        match self.model.sections.get(section) {
            Some(section) if section.at_top => self.home_path(lang),
            Some(found) => self.below_section(&slug(&found.index, lang), lang),
            None => self.home_path(lang),
        }
    }

    /// The folder of a section under a former slug.
    pub(super) fn below_section(&self, slug: &str, lang: &Lang) -> String {
        format!("{}/{slug}/", lang.segment())
    }

    /// The folder of an entry's page: `vi/le-hoi/hoi-lim/`.
    pub fn entry_path(&self, id: EntryId, lang: &Lang) -> String {
        let entry = self.entry(id);
        format!("{}{}/", self.section_path(&entry.section, lang), slug(entry, lang))
    }

    /// The folder of a page of a list that has several: the list's own for the first.
    pub(super) fn numbered(&self, path: &str, number: usize) -> String {
        if number <= 1 { path.to_owned() } else { format!("{path}page/{number}/") }
    }

    /// The folder of a vocabulary's terms.
    pub fn terms_path(&self, vocabulary: &str, lang: &Lang) -> String {
        let slug = self.model.kinds.vocabularies.get(vocabulary).map_or(vocabulary, |found| &found.slug);
        format!("{}/{slug}/", lang.segment())
    }

    /// The folder of a term's page.
    pub fn term_path(&self, vocabulary: &str, term: &str, lang: &Lang) -> String {
        format!("{}{term}/", self.terms_path(vocabulary, lang))
    }

    /// The Atom feed of a section.
    pub fn feed_path(&self, section: &str, lang: &Lang) -> String {
        format!("{}atom.xml", self.section_path(section, lang))
    }

    /// The same feed as JSON Feed.
    pub fn json_feed_path(&self, section: &str, lang: &Lang) -> String {
        format!("{}feed.json", self.section_path(section, lang))
    }

    /// The card of an office.
    pub fn vcard_path(&self, id: EntryId, lang: &Lang) -> String {
        format!("{}{}.vcf", self.entry_path(id, lang), self.entry(id).id)
    }

    /// The cards of all offices in one file.
    pub fn vcards_path(&self, lang: &Lang) -> String {
        format!("{}contacts.vcf", self.overview_path(&Overview::Contacts, lang))
    }

    /// The manifest of a language.
    pub fn manifest_path(&self, lang: &Lang) -> String {
        format!("{}manifest.webmanifest", self.home_path(lang))
    }

    /// The calendar of an entry that takes place.
    pub fn calendar_path(&self, id: EntryId, lang: &Lang) -> String {
        format!("{}{}.ics", self.entry_path(id, lang), self.entry(id).id)
    }

    /// The calendar of a section.
    pub fn section_calendar_path(&self, section: &str, lang: &Lang) -> String {
        format!("{}{section}.ics", self.section_path(section, lang))
    }

    /// The folder of a language's calendar and its pages.
    pub fn agenda_path(&self, lang: &Lang) -> String {
        format!("{}/calendar/", lang.segment())
    }

    /// The calendar of everything that takes place.
    pub fn language_calendar_path(&self, lang: &Lang) -> String {
        format!("{}calendar.ics", self.agenda_path(lang))
    }

    /// The calendar of what takes place in a locality.
    pub fn locality_calendar_path(&self, id: EntryId, lang: &Lang) -> String {
        format!("{}calendar.ics", self.entry_path(id, lang))
    }

    /// A document beside an entry; its name carries the digest of its bytes.
    pub fn attachment_path(&self, file: &crate::model::value::File) -> Option<String> {
        let attachment = self.around.attachments.get(&file.file)?.get();
        Some(format!("assets/files/{}.{}", attachment.digest.to_string().get(..16)?, attachment.extension))
    }

    /// A root-relative address.
    pub fn href(&self, path: &str) -> String {
        self.around.base.href(path)
    }

    /// An absolute address.
    pub fn url(&self, path: &str) -> String {
        self.around.base.absolute(path)
    }
}

/// The localized slug of an entry or section index; its id when there is none. A withheld translation keeps its slug.
fn slug(entry: &Entry, lang: &Lang) -> Arc<str> {
    entry.text(lang).and_then(|text| text.slug.clone()).unwrap_or_else(|| entry.id.clone())
}
