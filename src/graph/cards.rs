//! Entries in lists: cards, and the lists that a page carries.

use std::collections::BTreeSet;

use super::{
    calendar,
    portal::{EntryId, Portal},
    poster::cover,
    teller::Teller,
    view::{Card, CardList, Picture, Shown, ShownDate},
};
use crate::model::{
    Entry, Section, Sort,
    value::{Image, Value},
};

/// How many cards a list shows on a page that is not its own.
const FEW: usize = 6;

impl<'p> Teller<'p> {
    /// The card of an entry; `None` when this reader's lists do not show it.
    pub(super) fn card(&mut self, id: EntryId) -> Option<Card> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let reading = portal.listing(id, self.lang)?;
        let path = portal.entry_path(id, reading.page_lang);
        Some(Card {
            kind: entry.kind.id.to_string(),
            kind_label: self.word(&format!("kind-{}", entry.kind.id)),
            id: entry.id.to_string(),
            title: reading.text.title.to_string(),
            summary: reading.text.summary.to_string(),
            href: portal.href(&path),
            text_lang: self.foreign(&reading.text.lang),
            badges: self.badges(entry),
            facts: self.card_facts(entry),
            date: self.card_date(entry),
            picture: self.lead(entry),
            cover: cover(&entry.id),
        })
    }

    /// Cards of `entries`.
    pub(super) fn cards(&mut self, entries: &[EntryId]) -> Vec<Card> {
        entries.iter().filter_map(|id| self.card(*id)).collect()
    }

    /// The date that a list by date is sorted by.
    fn card_date(&self, entry: &Entry) -> Option<ShownDate> {
        match self.portal.section(entry).map(|section| &section.sort) {
            Some(Sort::Newest(field)) => entry.date(field).map(|date| self.date(date)),
            Some(Sort::Next) => {
                let next = calendar::next(self.portal, entry)?;
                let text = self.locale.cldr.date_range(&next.start, &next.end);
                Some(ShownDate { text, iso: next.start.to_string() })
            }
            _ => None,
        }
    }

    /// The lead picture.
    pub(super) fn lead(&self, entry: &Entry) -> Option<Picture> {
        images(entry).first().and_then(|image| self.picture(entry, image))
    }

    /// The newest or first of each section of the menu that still hold, for the home page.
    pub(super) fn home_lists(&mut self) -> Vec<CardList> {
        let portal = self.portal;
        let of_menu = |section: &Section| section.nav_order.is_some() && !section.aside;
        let mut sections: Vec<_> = portal.model.sections.iter().filter(|(_, section)| of_menu(section)).collect();
        sections.sort_by_key(|(id, section)| (section.nav_order, (*id).clone()));
        let mut lists = Vec::new();
        for (id, section) in sections {
            // The first list opens with one entry across; those after it fill their rows.
            let few = if lists.is_empty() { FEW + 1 } else { FEW };
            let all = portal.list(id, self.lang);
            let entries = self.foremost(all, few);
            let cards = self.cards(&entries);
            let Some(text) = portal.best(&section.index, self.lang) else { continue };
            if !cards.is_empty() {
                let more = Some(portal.href(&portal.section_path(id, self.lang)));
                lists.push(CardList { key: id.to_string(), title: text.title.to_string(), total: all.len(), more, cards });
            }
        }
        lists
    }

    /// The first `few` of `list` that still hold, in its order; what is over or archived only where these are not enough.
    fn foremost(&self, list: &[EntryId], few: usize) -> Vec<EntryId> {
        let holds = |id: &&EntryId| self.holds(self.portal.entry(**id));
        let mut first: Vec<EntryId> = list.iter().filter(holds).take(few).copied().collect();
        let missing = few - first.len();
        first.extend(list.iter().filter(|id| !holds(id)).take(missing));
        first
    }

    /// What belongs to an entry: a locality's own lists, who refers to it, what it names, its neighbours.
    pub(super) fn entry_lists(&mut self, id: EntryId) -> Vec<CardList> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let mut lists = Vec::new();
        for kind in &entry.kind.lists {
            let entries = listed_by(portal, entry, kind);
            let title = self.word(&format!("list-{kind}"));
            self.push_list(&mut lists, kind, title, &entries, None);
        }
        let mut named = BTreeSet::new();
        for one in &entry.kind.lists_where {
            let entries = portal.matching(entry, one);
            let title = self.word(&format!("list-{}-{}", one.kind, one.key()));
            let value = portal.facet_of_country(entry, one, &entries, self.lang);
            self.push_list(&mut lists, &one.kind, title, &entries, value);
            named.extend(entries);
        }
        // A locality's own figures speak of itself.
        let others = |other: &EntryId| {
            let listed = entry.kind.lists.contains(&portal.entry(*other).kind.id) || named.contains(other);
            *other != id && !listed
        };
        let referring: Vec<EntryId> = portal.referring_to(id).iter().copied().filter(others).collect();
        let title = self.word("list-referring");
        self.push_list(&mut lists, "referring", title, &referring, None);
        if entry.kind.lists.is_empty() && entry.kind.lists_where.is_empty() {
            let neighbours = neighbours(portal, id);
            let title = self.word("list-related");
            self.push_list(&mut lists, "related", title, &neighbours, None);
        }
        // What stands on an entry's own page need not say that it belongs to it.
        let own = (entry.kind.id.to_string(), entry.id.to_string());
        for card in lists.iter_mut().flat_map(|list| &mut list.cards) {
            card.facts.retain(|fact| !names_only(&fact.value, &own));
        }
        lists
    }

    fn push_list(&mut self, lists: &mut Vec<CardList>, key: &str, title: String, entries: &[EntryId], all: Option<String>) {
        let sort =
            entries.first().and_then(|id| self.portal.section(self.portal.entry(*id))).map_or(Sort::Title, |s| s.sort.clone());
        let portal = self.portal;
        let listed = portal.listed(entries, self.lang, &sort);
        let first = self.foremost(&listed, FEW);
        let cards = self.cards(&first);
        // What does not fit is found in a list of just that, else in the section's own.
        let section = listed.first().filter(|_| listed.len() > FEW).map(|id| &portal.entry(*id).section);
        let more = section.map(|section| portal.href(&all.unwrap_or_else(|| portal.section_path(section, self.lang))));
        if !cards.is_empty() {
            lists.push(CardList { key: key.to_owned(), title, total: listed.len(), more, cards });
        }
    }
}

/// Whether a value is a link to the entry of that kind and id, and nothing else.
fn names_only(value: &Shown, own: &(String, String)) -> bool {
    match value {
        Shown::Link(link) => link.target.as_ref() == Some(own),
        Shown::List { items } => !items.is_empty() && items.iter().all(|item| names_only(item, own)),
        _ => false,
    }
}

/// The entries of `kind` in a locality, or in several that stand together and in what they are together.
fn listed_by(portal: &Portal, entry: &Entry, kind: &str) -> Vec<EntryId> {
    let members = entry.kind.lists_of.iter().flat_map(|field| entry.references(field));
    let localities = std::iter::once(&entry.id).chain(members.map(|(member, _)| &member.id));
    let found: BTreeSet<EntryId> = localities.flat_map(|id| portal.in_locality(id, kind)).copied().collect();
    found.into_iter().collect()
}

/// A few entries of the same kind in the same localities.
fn neighbours(portal: &Portal, id: EntryId) -> Vec<EntryId> {
    let entry = portal.entry(id);
    let mut near: Vec<EntryId> = Vec::new();
    for (locality, _) in entry.references("localities") {
        let others = portal.in_locality(&locality.id, &entry.kind.id).iter().filter(|other| **other != id);
        near.extend(others.take(FEW));
    }
    near.sort_unstable();
    near.dedup();
    near.truncate(FEW);
    near
}

/// The pictures of an entry, in order.
pub(super) fn images(entry: &Entry) -> Vec<&Image> {
    let Some(Value::List(items)) = entry.fact("images").map(|fact| &fact.value) else { return Vec::new() };
    items
        .iter()
        .filter_map(|item| match &item.value {
            Value::Image(image) => Some(image),
            _ => None,
        })
        .collect()
}
