//! The data by which the theme's script narrows, sorts and compares a section's entries: what its cards show, nothing more.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Faceted;
use crate::{
    graph::{
        overview::Overview,
        portal::{EntryId, Portal},
        teller::Teller,
        view::{ListedEntry, ListedFacet, Listing, SortOffer},
    },
    locale::{Args, Lang},
    model::{
        Section, Sort,
        facet::{Cut, Facet},
        value::{Money, Value},
    },
};

/// The form of the data.
const VERSION: u8 = 1;

/// Words that the script shows, without `facets-`.
const WORDS: &[&str] = &["found", "none", "sort", "clear", "remove", "show-more", "missing", "mixed-units"];

impl Portal {
    /// The data of a section's cards; `None` where there is nothing to narrow and nothing to compare.
    pub fn list_data(&self, section: &str, lang: &Lang) -> Option<Listing> {
        let found = self.model.sections.get(section).filter(|section| !section.at_top)?;
        let compares = self.has_overview(&Overview::Compare(section.into(), 1), lang);
        if self.faceted(section, lang).is_empty() && !compares {
            return None;
        }
        let mut teller = Teller::new(self, lang);
        let entries = self.list(section, lang);
        let orders = teller.orders(section, found);
        let mut listed = Vec::new();
        for id in entries {
            let Some(card) = teller.card(*id) else { continue };
            let sort = orders.iter().filter_map(|order| Some((order.offer.key.clone(), order.of.get(id)?.clone())));
            let (sort, cells) = (sort.collect(), if compares { teller.cells(self.entry(*id)) } else { Vec::new() });
            listed.push(ListedEntry { card, within: teller.within(*id, section, found), sort, cells });
        }
        Some(Listing {
            version: VERSION,
            lang: lang.to_string(),
            kind: found.kind.id.to_string(),
            words: WORDS.iter().map(|word| (*word, teller.word(&format!("facets-{word}")))).collect(),
            facets: teller.listed_facets(section, found),
            sorts: orders.into_iter().map(|order| order.offer).collect(),
            columns: if compares { teller.columns(section) } else { Vec::new() },
            rates: if compares { teller.compare_rates(section, entries) } else { Vec::new() },
            entries: listed,
        })
    }
}

/// An order with the place of each entry in it.
struct Order {
    offer: SortOffer,
    of: BTreeMap<EntryId, String>,
}

impl Teller<'_> {
    fn listed_facets(&self, section: &str, found: &Section) -> Vec<ListedFacet> {
        let listed = |faceted: &Faceted| {
            let facet = found.kind.facets.get(faceted.number)?;
            let values = self.sorted(faceted).into_iter().map(|(place, text, _)| (place.key(), text)).collect();
            let entries = faceted.values.iter().flat_map(|(_, entries)| entries.iter().copied());
            let rates = self.facet_rates(facet, entries);
            Some(ListedFacet { key: facet.key.to_string(), label: self.word(&facet.label), values, rates })
        };
        self.portal.faceted(section, self.lang).iter().filter_map(listed).collect()
    }

    /// The values of an entry in the facets that are offered.
    fn within(&self, id: EntryId, section: &str, found: &Section) -> BTreeMap<String, Vec<String>> {
        let offered = self.portal.faceted(section, self.lang).iter();
        let of = |faceted: &Faceted| {
            let facet = found.kind.facets.get(faceted.number)?;
            let keys: Vec<String> = self.portal.places(id, faceted.number).map(super::Place::key).collect();
            (!keys.is_empty()).then(|| (facet.key.to_string(), keys))
        };
        offered.filter_map(of).collect()
    }

    /// The orders of a section's list: its own, and those by title, by age, by money and by time.
    fn orders(&self, section: &str, found: &Section) -> Vec<Order> {
        let own = match &found.sort {
            Sort::Title => self.word("facets-sort-title"),
            Sort::Newest(_) => self.word("facets-sort-newest"),
            Sort::Next => self.word("facets-sort-next"),
            Sort::Number(_) => self.word("facets-sort-own"),
        };
        let mut orders = vec![Order { offer: SortOffer { key: String::new(), label: own, by: "own" }, of: BTreeMap::new() }];
        let entries = self.portal.list(section, self.lang);
        if found.sort != Sort::Title {
            orders.push(self.ranked("title", "facets-sort-title", &self.portal.listed(entries, self.lang, &Sort::Title)));
        }
        let newest = Sort::Newest("published".into());
        if !matches!(found.sort, Sort::Newest(_)) && found.kind.fields.contains_key("published") {
            orders.push(self.ranked("newest", "facets-sort-newest", &self.portal.listed(entries, self.lang, &newest)));
        }
        for facet in &found.kind.facets {
            orders.extend(match &facet.by {
                Cut::Money(_) => self.by_amount(facet, entries),
                Cut::Time(_) => self.by_time(facet, entries),
                _ => None,
            });
        }
        orders
    }

    fn ranked(&self, key: &str, label: &str, entries: &[EntryId]) -> Order {
        let offer = SortOffer { key: key.to_owned(), label: self.word(label), by: "rank" };
        Order { offer, of: entries.iter().enumerate().map(|(rank, id)| (*id, rank.to_string())).collect() }
    }

    /// Greatest amount first, by the most that an amount may be.
    fn by_amount(&self, facet: &Facet, entries: &[EntryId]) -> Option<Order> {
        let bands = self.portal.bands(facet)?;
        let amount = |id: &EntryId| -> Option<Decimal> {
            let (most, currency) = match &self.portal.entry(*id).fact(&facet.field)?.value {
                Value::Money(Money { amount, currency }) => (amount, currency),
                Value::MoneyRange { min, max, currency, .. } => (max.as_ref().unwrap_or(min), currency),
                _ => return None,
            };
            self.portal.model.rates.convert(*most, currency, &bands.currency)
        };
        let mut amounts: Vec<(EntryId, Decimal)> = entries.iter().filter_map(|id| Some((*id, amount(id)?))).collect();
        // Equal amounts keep the order of the list.
        amounts.sort_by(|(_, a), (_, b)| b.cmp(a));
        let ranked: Vec<EntryId> = amounts.into_iter().map(|(id, _)| id).collect();
        let label = self.word_with("facets-sort-largest", &Args::new().text("label", self.word(&facet.label)));
        Some(Order {
            offer: SortOffer { key: facet.key.to_string(), label, by: "rank" },
            ..self.ranked("", "facets-sort-own", &ranked)
        })
    }

    fn by_time(&self, facet: &Facet, entries: &[EntryId]) -> Option<Order> {
        let dated = |id: &EntryId| Some((*id, self.portal.entry(*id).date(&facet.field)?.last_day().to_string()));
        let of: BTreeMap<EntryId, String> = entries.iter().filter_map(dated).collect();
        let label = self.word_with("facets-sort-soonest", &Args::new().text("label", self.word(&facet.label)));
        (!of.is_empty()).then(|| Order { offer: SortOffer { key: facet.key.to_string(), label, by: "soonest" }, of })
    }
}
