//! The directory of offices: every entry of a kind that is exported as vCard, by what it is for, with what one needs to reach it.

use std::collections::BTreeMap;

use super::Shown;
use crate::{
    graph::{
        portal::{EntryId, Portal},
        teller::Teller,
        view::{ContactCard, ContactGroup, Content},
    },
    locale::Lang,
    model::{Entry, Sort, value::Value},
};

/// Format name, in a kind's `exports`, of what an address book reads.
const VCARD: &str = "vcard";

/// Group of fields that tell how to reach an office.
const GROUP: &str = "contact";

impl Portal {
    /// The entries of the directory as `lang` lists them, by title.
    pub(super) fn contact_entries(&self, lang: &Lang) -> Vec<EntryId> {
        let exported = |entry: &Entry| entry.is_visible() && entry.kind.exports.iter().any(|format| &**format == VCARD);
        let entries: Vec<EntryId> = (0..self.model.entries.len()).filter(|id| exported(self.entry(*id))).collect();
        self.listed(&entries, lang, &Sort::Title)
    }
}

impl Teller<'_> {
    /// The directory, in the order of the vocabulary of types.
    pub(super) fn contacts(&mut self) -> Shown {
        let portal = self.portal;
        let mut by_type: BTreeMap<usize, (String, Vec<EntryId>)> = BTreeMap::new();
        let entries = portal.contact_entries(self.lang);
        for id in entries {
            let (place, label) = match portal.entry(id).fact("type").map(|fact| &fact.value) {
                Some(Value::Term { vocabulary, id }) => {
                    let terms = portal.model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice());
                    let place = terms.unwrap_or_default().iter().position(|term| term == id);
                    (place.unwrap_or(usize::MAX - 1), self.term(vocabulary, id))
                }
                _ => (usize::MAX, self.word("contacts-other")),
            };
            by_type.entry(place).or_insert_with(|| (label, Vec::new())).1.push(id);
        }
        let groups = by_type.into_values().map(|(label, entries)| ContactGroup {
            label,
            contacts: entries.into_iter().filter_map(|id| self.contact_card(id)).collect(),
        });
        let groups = groups.collect();
        let title = self.word("contacts-title");
        let summary = self.word("contacts-summary");
        Shown { title, summary, crumbs: Vec::new(), template: "contacts.html", content: Content::Contacts { groups } }
    }

    fn contact_card(&mut self, id: EntryId) -> Option<ContactCard> {
        let link = self.link(id)?;
        let entry = self.portal.entry(id);
        let groups = self.groups(entry);
        let facts = groups.into_iter().filter(|group| group.key == GROUP).flat_map(|group| group.facts).collect();
        Some(ContactCard { link, badges: self.badges(entry), facts })
    }
}
