//! Which entries name a country, and who the partners of an entry abroad are. Knows no word of a page.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    answers,
    facet::leaves,
    overview::Overview,
    portal::{EntryId, Portal},
};
use crate::{
    engine::asked::ask,
    locale::Lang,
    model::{
        Entry, Sort, State,
        partners::{Bond, Match, Partners},
        rules,
        value::{Reference, Value},
    },
};

/// A kind, a path in it, and a country that it names there.
type Naming = (Arc<str>, Arc<str>, Arc<str>);

/// Visible entries by the countries that they name, for those fields by which a kind lists others.
#[derive(Debug, Default)]
pub(super) struct Countries {
    pub(super) naming: BTreeMap<Naming, Vec<EntryId>>,
    /// The page about a country that lists what names it so: the first one, by id.
    pub(super) pages: BTreeMap<Naming, EntryId>,
}

impl Countries {
    /// Sorts the entries by the countries that they name.
    pub(super) fn of(portal: &Portal) -> Self {
        let kinds = &portal.model.kinds;
        let asked: std::collections::BTreeSet<(&Arc<str>, &Arc<str>)> =
            kinds.kinds.values().flat_map(|kind| &kind.lists_where).map(|one| (&one.kind, &one.field)).collect();
        let mut all: BTreeMap<_, Vec<EntryId>> = BTreeMap::new();
        for (id, entry) in portal.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            for (kind, field) in asked.iter().filter(|(kind, _)| kinds.is_a(&entry.kind.id, kind)) {
                for code in countries(entry, field) {
                    all.entry(((*kind).clone(), (*field).clone(), code.clone())).or_default().push(id);
                }
            }
        }
        all.values_mut().for_each(Vec::dedup);
        Self { naming: all, pages: pages(portal) }
    }
}

fn pages(portal: &Portal) -> BTreeMap<Naming, EntryId> {
    let mut pages = BTreeMap::new();
    for (id, entry) in portal.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
        for one in &entry.kind.lists_where {
            for code in countries(entry, &one.equals) {
                pages.entry((one.kind.clone(), one.field.clone(), code.clone())).or_insert(id);
            }
        }
    }
    pages
}

/// The countries at a path of an entry.
fn countries<'e>(entry: &'e Entry, path: &str) -> impl Iterator<Item = &'e Arc<str>> {
    leaves(entry, path).into_iter().filter_map(|value| match value {
        Value::Country(code) => Some(code),
        _ => None,
    })
}

impl Portal {
    /// The entries that name the country which `entry` is about.
    pub(super) fn matching(&self, entry: &Entry, one: &Match) -> Vec<EntryId> {
        let own = countries(entry, &one.equals);
        let found = own.filter_map(|code| {
            ask(answers::of_naming(&one.kind, &one.field, code));
            self.countries.naming.get(&(one.kind.clone(), one.field.clone(), code.clone()))
        });
        found.flatten().copied().collect()
    }

    /// The list of those of `entries`' section that name the country which `entry` is about, where the section has such a list.
    pub(super) fn facet_of_country(&self, entry: &Entry, one: &Match, entries: &[EntryId], lang: &Lang) -> Option<String> {
        let section = self.entry(*entries.first()?).section.clone();
        let value = countries(entry, &one.equals).next()?.to_ascii_lowercase().into();
        let facet = Overview::Facet { section, facet: one.key().into(), value, number: 1 };
        self.has_overview(&facet, lang).then(|| self.overview_path(&facet, lang))
    }

    /// The page about a country that lists what `kind` tells of it in `field`: the first one, by id.
    pub(super) fn country_page(&self, kind: &str, field: &str, code: &str) -> Option<EntryId> {
        ask(answers::of_country_page(kind, field, code));
        self.countries.pages.get(&(kind.into(), field.into(), code.into())).copied()
    }

    /// The entries of all kinds that tell of partners, as `lang` lists them, by title.
    pub(super) fn partner_entries(&self, lang: &Lang) -> Vec<EntryId> {
        let tells = |id: &EntryId| self.entry(*id).kind.partners.is_some() && self.entry(*id).is_visible();
        let entries: Vec<EntryId> = (0..self.model.entries().len()).filter(tells).collect();
        self.listed(&entries, lang, &Sort::Title)
    }

    /// The countries of an entry's partners: those that it names, without those of its own localities.
    pub(super) fn partner_countries<'e>(&self, entry: &'e Entry, partners: &Partners) -> Vec<&'e Arc<str>> {
        let homes: Vec<&Arc<str>> =
            entry.references("localities").into_iter().filter_map(|(home, _)| self.country_of(home)).collect();
        let mut found: Vec<&Arc<str>> = countries(entry, &partners.country).filter(|code| !homes.contains(code)).collect();
        found.sort();
        found.dedup();
        found
    }

    fn country_of(&self, locality: &Reference) -> Option<&Arc<str>> {
        match self.entry(self.find(locality)?).fact("country").map(|fact| &fact.value) {
            Some(Value::Country(code)) => Some(code),
            _ => None,
        }
    }

    /// Whether nobody is sought any longer: the request is over or kept only for the record.
    pub(super) fn is_closed(&self, entry: &Entry) -> bool {
        entry.state == State::Archived || rules::over(entry, self.around.clock.get()).is_some()
    }
}

impl Partners {
    /// Whether it is looked for.
    pub(super) fn is_sought(&self) -> bool {
        self.how == Bond::Sought
    }
}
