//! Into which values of its kind's facets each entry of a section falls, and the lists that follow. Knows no word of a page
//! and never the day of the build: no list changes by itself overnight.

mod labels;
mod listing;
mod place;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

pub(super) use place::{Place, leaves};

use super::{
    answers,
    codes::NO_RATE,
    portal::{EntryId, Portal},
};
use crate::{
    diag::Diagnostic,
    engine::asked::ask,
    locale::Lang,
    model::{
        Section,
        facet::{Bands, Cut, Facet, leaf},
        kind::{Field, FieldType},
        value::Value,
    },
};

/// A facet of a section with the values that its entries have in one language's list.
#[derive(Clone, Debug)]
pub(super) struct Faceted {
    /// Its number in the kind.
    pub(super) number: usize,
    /// Values in their order, each with its entries in the order of the list; no value is empty.
    pub(super) values: Vec<(Place, Vec<EntryId>)>,
}

/// The facets of every section in every language.
#[derive(Debug, Default)]
pub(super) struct Facets {
    pub(super) lists: BTreeMap<(Arc<str>, Lang), Vec<Faceted>>,
    /// Places of each entry, by the number of the facet.
    pub(super) places: BTreeMap<EntryId, Vec<BTreeSet<Place>>>,
    /// Vocabularies with pages that one field of one section names: their pages list what a facet's would.
    paged: BTreeSet<Arc<str>>,
}

impl Facets {
    /// Sorts the entries of all sections into their facets.
    pub(super) fn of(portal: &Portal) -> Self {
        let mut places = BTreeMap::new();
        for (id, entry) in portal.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            let Some(section) = portal.section(entry).filter(|section| !section.at_top) else { continue };
            let of = |facet: &Facet| place::places(portal, entry, section, facet);
            places.insert(id, section.kind.facets.iter().map(of).collect::<Vec<_>>());
        }
        let sections = portal.model.sections.iter().filter(|(_, section)| !section.at_top);
        let languages = &portal.model.settings.languages;
        let jobs: Vec<_> = sections.flat_map(|(id, section)| languages.iter().map(move |lang| (id, section, lang))).collect();
        let lists = jobs
            .into_par_iter()
            .map(|(id, section, lang)| ((id.clone(), lang.clone()), faceted(portal.list(id, lang), section, &places)))
            .collect();
        Self { lists, places, paged: paged(portal) }
    }
}

fn faceted(list: &[EntryId], section: &Section, places: &BTreeMap<EntryId, Vec<BTreeSet<Place>>>) -> Vec<Faceted> {
    let mut all = Vec::new();
    for number in 0..section.kind.facets.len() {
        let mut values: BTreeMap<&Place, Vec<EntryId>> = BTreeMap::new();
        for id in list {
            for place in places.get(id).and_then(|of| of.get(number)).into_iter().flatten() {
                values.entry(place).or_default().push(*id);
            }
        }
        // One value that all entries have narrows nothing.
        let narrows = values.len() > 1 || values.values().any(|entries| entries.len() < list.len());
        if narrows {
            all.push(Faceted { number, values: values.into_iter().map(|(place, list)| (place.clone(), list)).collect() });
        }
    }
    all
}

/// Vocabularies with pages that one field of one section names, and no other field anywhere.
fn paged(portal: &Portal) -> BTreeSet<Arc<str>> {
    fn count<'f>(fields: impl Iterator<Item = &'f Field>, uses: &mut BTreeMap<Arc<str>, usize>) {
        for field in fields {
            match leaf(&field.ty) {
                FieldType::Term { vocabulary } => *uses.entry(vocabulary.clone()).or_default() += 1,
                FieldType::Record(inner) => count(inner.values(), uses),
                _ => {}
            }
        }
    }
    let mut uses = BTreeMap::new();
    for section in portal.model.sections.values() {
        count(section.kind.fields.values(), &mut uses);
    }
    let pages = |vocabulary: &Arc<str>| portal.model.kinds.vocabularies.get(vocabulary).is_some_and(|found| found.pages);
    uses.into_iter().filter(|(vocabulary, uses)| *uses == 1 && pages(vocabulary)).map(|(vocabulary, _)| vocabulary).collect()
}

impl Portal {
    /// The facets by which a section's list can be narrowed in `lang`.
    pub(super) fn faceted(&self, section: &str, lang: &Lang) -> &[Faceted] {
        ask(answers::of_facets(section, lang));
        self.facets.lists.get(&(section.into(), lang.clone())).map(Vec::as_slice).unwrap_or_default()
    }

    /// A facet of a section by its key.
    pub(super) fn facet(&self, section: &str, key: &str) -> Option<(usize, &Facet)> {
        let facets = &self.model.sections.get(section)?.kind.facets;
        facets.iter().enumerate().find(|(_, facet)| &*facet.key == key)
    }

    /// A value of a facet by its key, with the entries that have it in `lang`.
    pub(super) fn facet_value(&self, section: &str, facet: &str, value: &str, lang: &Lang) -> Option<(&Place, &[EntryId])> {
        let (number, _) = self.facet(section, facet)?;
        let faceted = self.faceted(section, lang).iter().find(|faceted| faceted.number == number)?;
        let (place, entries) = faceted.values.iter().find(|(place, _)| place.key() == value)?;
        Some((place, entries))
    }

    /// The places of an entry in a facet of its section.
    pub(super) fn places(&self, id: EntryId, number: usize) -> impl Iterator<Item = &Place> {
        ask(answers::of_places(self.entry(id)));
        self.facets.places.get(&id).and_then(|of| of.get(number)).into_iter().flatten()
    }

    /// The page of a term that lists exactly what a value of a facet does.
    pub(super) fn paged_term(&self, place: &Place, lang: &Lang) -> Option<String> {
        match place {
            Place::Term { vocabulary, id, .. } if self.facets.paged.contains(vocabulary) => {
                Some(self.term_path(vocabulary, id, lang))
            }
            _ => None,
        }
    }

    /// The bands of a facet of money: its own, else the portal's.
    pub(super) fn bands<'p>(&'p self, facet: &'p Facet) -> Option<&'p Bands> {
        match &facet.by {
            Cut::Money(bands) => Some(bands.as_ref().unwrap_or(&self.model.settings.bands)),
            _ => None,
        }
    }
}

/// Currencies that stand apart because no rate leads to the bands' own.
pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<(Arc<str>, Arc<str>), crate::diag::Span> = BTreeMap::new();
    for entry in portal.model.entries().iter().filter(|entry| entry.is_visible()) {
        let Some(section) = portal.section(entry).filter(|section| !section.at_top) else { continue };
        for facet in &section.kind.facets {
            let Some(bands) = portal.bands(facet) else { continue };
            let span = entry.fact(&facet.field).map_or(entry.span, |fact| fact.span);
            for value in leaves(entry, &facet.field) {
                let (Value::Money(crate::model::value::Money { currency, .. }) | Value::MoneyRange { currency, .. }) = value
                else {
                    continue;
                };
                if *currency != bands.currency && portal.model.rates.between(currency, &bands.currency).is_none() {
                    missing.entry((currency.clone(), bands.currency.clone())).or_insert(span);
                }
            }
        }
    }
    let finding = |((currency, to), span): ((Arc<str>, Arc<str>), _)| {
        Diagnostic::at(&NO_RATE, span).arg("currency", currency).arg("to", to)
    };
    missing.into_iter().map(finding).collect()
}
