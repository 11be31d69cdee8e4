//! Pages that narrow a section's list without a script: all values of its facets, and the entries that one value leaves.

use std::sync::Arc;

use super::{Overview, Shown};
use crate::{
    graph::{
        portal::{EntryId, Portal},
        teller::Teller,
        view::{Chosen, Content},
    },
    locale::{Args, Lang},
};

/// Folder of these pages below a section's list.
const BY: &str = "by";

impl Portal {
    /// The pages of a section's facets in `lang`; none of them is empty, and none repeats a term's page.
    pub(super) fn facet_pages(&self, section: &Arc<str>, lang: &Lang) -> Vec<Overview> {
        let faceted = self.faceted(section, lang);
        let mut pages = Vec::new();
        if !faceted.is_empty() {
            pages.push(Overview::Facets(section.clone()));
        }
        let Some(found) = self.model.sections.get(section) else { return pages };
        for one in faceted {
            let Some(facet) = found.kind.facets.get(one.number) else { continue };
            for (place, entries) in one.values.iter().filter(|(place, _)| self.paged_term(place, lang).is_none()) {
                let (facet, value): (Arc<str>, Arc<str>) = (facet.key.clone(), place.key().into());
                let page =
                    |number| Overview::Facet { section: section.clone(), facet: facet.clone(), value: value.clone(), number };
                pages.extend((1..=self.page_count(entries.len())).map(page));
            }
        }
        pages
    }

    /// Entries with a value of a facet, as `lang` lists them.
    pub(super) fn facet_entries(&self, section: &str, facet: &str, value: &str, lang: &Lang) -> Vec<EntryId> {
        self.facet_value(section, facet, value, lang).map(|(_, entries)| entries.to_vec()).unwrap_or_default()
    }

    /// The folder of all values, or of one.
    pub(super) fn facet_path(&self, section: &str, value: Option<(&str, &str)>, lang: &Lang) -> String {
        let section = self.section_path(section, lang);
        match value {
            Some((facet, value)) => format!("{section}{BY}/{facet}/{value}/"),
            None => format!("{section}{BY}/"),
        }
    }
}

impl Teller<'_> {
    /// All values of a section's facets.
    pub(super) fn facets(&self, section: &str) -> Option<Shown> {
        let of = self.section_title(section)?;
        Some(Shown {
            title: self.word_with("facets-all-title", &Args::new().text("section", of)),
            summary: self.word("facets-all-summary"),
            crumbs: self.section_crumbs(section),
            template: "facets.html",
            feeds: Vec::new(),
            content: Content::Facets { groups: self.facet_groups(section) },
        })
    }

    /// The entries that a value of a facet leaves.
    pub(super) fn facet(&mut self, section: &str, facet: &str, value: &str, number: usize) -> Option<Shown> {
        let portal = self.portal;
        let (_, described) = portal.facet(section, facet)?;
        let (place, entries) = portal.facet_value(section, facet, value, self.lang)?;
        let (label, text) = (self.word(&described.label), self.place(place));
        let args = Args::new().text("section", self.section_title(section)?).text("label", &*label).text("value", &*text);
        let chosen = Chosen { facet: facet.to_owned(), label, value: value.to_owned(), text };
        let path = portal.facet_path(section, Some((facet, value)), self.lang);
        let content = Content::Section {
            calendar: None,
            kind: portal.model.sections.get(section)?.kind.id.to_string(),
            cards: self.cards(portal.slice(entries, number)),
            pager: portal.pager(&path, entries.len(), number),
            filter: self.filter(section, Some(chosen)),
            body: false,
            translated_how: None,
        };
        let title = self.word_with("facets-page-title", &args);
        let summary = self.word_with("facets-page-summary", &args);
        Some(Shown { title, summary, crumbs: self.section_crumbs(section), template: "section.html", feeds: Vec::new(), content })
    }
}
