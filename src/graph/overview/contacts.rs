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

/// Whether an entry is one that address books can take.
fn is_office(entry: &Entry) -> bool {
    entry.is_visible() && entry.kind.exports.iter().any(|format| &**format == VCARD)
}

impl Portal {
    /// The entries of the directory as `lang` lists them, by title.
    pub(super) fn contact_entries(&self, lang: &Lang) -> Vec<EntryId> {
        let entries: Vec<EntryId> = (0..self.model.entries().len()).filter(|id| is_office(self.entry(*id))).collect();
        self.listed(&entries, lang, &Sort::Title)
    }

    /// Whether there is a card at [`Portal::vcard_path`]: of an office that is really in this language. Drafts are not to be carried
    /// away.
    pub fn has_vcard(&self, id: EntryId, lang: &Lang) -> bool {
        let entry = self.entry(id);
        !self.around.drafts && is_office(entry) && self.translation(entry, lang).is_some()
    }

    /// The offices that have a card in `lang`, by id; when there are any, [`Portal::vcards_path`] has them all.
    pub fn with_vcard(&self, lang: &Lang) -> Vec<EntryId> {
        (0..self.model.entries().len()).filter(|id| self.has_vcard(*id, lang)).collect()
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
        let vcards = (!portal.with_vcard(self.lang).is_empty()).then(|| portal.href(&portal.vcards_path(self.lang)));
        let content = Content::Contacts { groups, vcards };
        Shown { title, summary, crumbs: Vec::new(), template: "contacts.html", feeds: Vec::new(), content }
    }

    /// The address of an office's card.
    pub(in crate::graph) fn vcard(&self, id: EntryId) -> Option<String> {
        self.portal.has_vcard(id, self.lang).then(|| self.portal.href(&self.portal.vcard_path(id, self.lang)))
    }

    fn contact_card(&mut self, id: EntryId) -> Option<ContactCard> {
        let link = self.link(id)?;
        let entry = self.portal.entry(id);
        let groups = self.groups(entry);
        let facts = groups.into_iter().filter(|group| group.key == GROUP).flat_map(|group| group.facts).collect();
        Some(ContactCard { link, badges: self.badges(entry), facts, vcard: self.vcard(id) })
    }
}
