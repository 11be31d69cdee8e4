//! Cooperation across the portal: what is agreed on, by country and by field; who seeks a partner, for what, until when; and what
//! is closed.

use std::{cmp::Reverse, collections::BTreeMap};

use super::Shown;
use crate::{
    graph::{
        facet::leaves,
        portal::EntryId,
        teller::Teller,
        view::{Content, Fact, Link, PartnerGroup, PartnerIndex, PartnerItem, PartnersContent, Shown as Value},
    },
    locale::Args,
    model::{Entry, kind::Field, value},
};

/// Whether no country is named, the order of its name, its code.
type CountryKey<'p> = (bool, std::sync::Arc<[u8]>, Option<&'p str>);

impl<'p> Teller<'p> {
    /// The page of partners.
    pub(super) fn partners(&mut self) -> Shown {
        let portal = self.portal;
        let entries = portal.partner_entries(self.lang);
        let is = |id: &EntryId, sought: bool| portal.entry(*id).kind.partners.as_ref().is_some_and(|p| p.is_sought() == sought);
        let mut agreed: Vec<EntryId> = entries.iter().copied().filter(|id| is(id, false)).collect();
        let (mut closed, mut open): (Vec<EntryId>, Vec<EntryId>) =
            entries.into_iter().filter(|id| is(id, true)).partition(|id| portal.is_closed(portal.entry(*id)));
        // What ends first is read first; of the rest, the newest. Sorting keeps the order of titles within a day.
        let day = |id: &EntryId| {
            let entry = portal.entry(*id);
            entry.kind.partners.as_ref().and_then(|partners| entry.date(&partners.date)).map(|date| date.last_day())
        };
        open.sort_by_key(|id| (day(id).is_none(), day(id)));
        closed.sort_by_key(|id| Reverse(day(id)));
        agreed.sort_by_key(|id| Reverse(day(id)));
        let (by_agreed, by_open) = (self.by_country(&agreed), self.by_country(&open));
        let content = PartnersContent {
            chart: self.partner_chart(&by_agreed, &by_open, |code, id| self.page_of_country(id, code)).map(Box::new),
            agreed: self.partners_by_country(&agreed),
            agreed_fields: self.index_by_field(&agreed),
            agreed_count: self.tally("partners-agreed-count", agreed.len()),
            open_count: self.tally("partners-open-count", open.len()),
            open_countries: self.index_by_country(&open),
            open_fields: self.index_by_field(&open),
            open: open.into_iter().filter_map(|id| self.partner_item(id)).collect(),
            closed: closed.into_iter().filter_map(|id| self.partner_item(id)).collect(),
        };
        Shown {
            title: self.word("partners-title"),
            summary: self.word("partners-summary"),
            crumbs: Vec::new(),
            template: "partners.html",
            feeds: Vec::new(),
            content: Content::Partners(Box::new(content)),
        }
    }

    fn tally(&self, key: &str, count: usize) -> String {
        self.word_with(key, &Args::new().number("count", i64::try_from(count).unwrap_or(i64::MAX)))
    }

    /// The entries under each country of their partners, in the reader's order; those that name none come last.
    fn by_country(&self, entries: &[EntryId]) -> Vec<(Option<&'p str>, String, Vec<EntryId>)> {
        let portal = self.portal;
        let mut found: BTreeMap<CountryKey<'_>, (String, Vec<EntryId>)> = BTreeMap::new();
        for id in entries {
            let entry = portal.entry(*id);
            let Some(partners) = &entry.kind.partners else { continue };
            let mut codes: Vec<Option<&str>> =
                portal.partner_countries(entry, partners).into_iter().map(|code| Some(&**code)).collect();
            if codes.is_empty() {
                codes.push(None);
            }
            for code in codes {
                let name = code.map(|code| self.locale.cldr.region_name(code).unwrap_or(code).to_owned());
                let label = name.unwrap_or_else(|| self.word("partners-any-country"));
                let key = (code.is_none(), self.locale.cldr.sort_key(&label), code);
                found.entry(key).or_insert_with(|| (label, Vec::new())).1.push(*id);
            }
        }
        found.into_iter().map(|((_, _, code), (label, entries))| (code, label, entries)).collect()
    }

    fn partners_by_country(&mut self, entries: &[EntryId]) -> Vec<PartnerGroup> {
        let groups = self.by_country(entries).into_iter().map(|(code, label, entries)| PartnerGroup {
            key: code.unwrap_or("any").to_ascii_lowercase(),
            page: code.and_then(|code| self.page_of_country(entries.first().copied()?, code)),
            label,
            items: entries.into_iter().filter_map(|id| self.partner_item(id)).collect(),
        });
        groups.collect()
    }

    /// The page of a country, when there is one that lists what `id` is an example of.
    fn page_of_country(&self, id: EntryId, code: &str) -> Option<String> {
        let kind = &self.portal.entry(id).kind;
        let page = self.portal.country_page(&kind.id, &kind.partners.as_ref()?.country, code)?;
        self.link(page)?.href
    }

    fn index_by_country(&self, entries: &[EntryId]) -> Vec<PartnerIndex> {
        let groups = self.by_country(entries).into_iter();
        groups.map(|(_, label, entries)| PartnerIndex { label, links: self.links_to(&entries) }).collect()
    }

    /// The entries under each of their fields of cooperation, in the order of the vocabulary.
    fn index_by_field(&self, entries: &[EntryId]) -> Vec<PartnerIndex> {
        let mut found: BTreeMap<(usize, &str), (String, Vec<EntryId>)> = BTreeMap::new();
        for id in entries {
            let entry = self.portal.entry(*id);
            let Some(partners) = &entry.kind.partners else { continue };
            for value in leaves(entry, &partners.field) {
                let value::Value::Term { vocabulary, id: term } = value else { continue };
                let terms = self.portal.model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice());
                let place = terms.unwrap_or_default().iter().position(|known| known == term).unwrap_or(usize::MAX);
                let group = found.entry((place, term)).or_insert_with(|| (self.term(vocabulary, term), Vec::new()));
                if group.1.last() != Some(id) {
                    group.1.push(*id);
                }
            }
        }
        found.into_values().map(|(label, entries)| PartnerIndex { label, links: self.links_to(&entries) }).collect()
    }

    fn links_to(&self, entries: &[EntryId]) -> Vec<Link> {
        entries.iter().filter_map(|id| self.link(*id)).collect()
    }

    fn partner_item(&mut self, id: EntryId) -> Option<PartnerItem> {
        let link = self.link(id)?;
        let portal = self.portal;
        let entry = portal.entry(id);
        let reading = portal.reading(id, self.lang)?;
        let partners = entry.kind.partners.as_ref()?;
        let mut facts: Vec<Fact> = partners.shows.iter().filter_map(|path| self.partner_fact(entry, path)).collect();
        let places: Vec<Value> =
            entry.references("localities").into_iter().filter_map(|(place, _)| self.reference(place)).map(Value::Link).collect();
        if !places.is_empty() {
            let (label, value) = (self.word("field-localities"), Value::List { items: places });
            facts.push(Fact { field: "localities".to_owned(), label, value, schema_org: None });
        }
        // What has no date yet begins with how far it has come.
        let date = self.fact_at(entry, &partners.date).or_else(|| (!facts.is_empty()).then(|| facts.remove(0)));
        Some(PartnerItem {
            summary: reading.text.summary.to_string(),
            link,
            kind_label: self.word(&format!("kind-{}", entry.kind.id)),
            badges: self.badges(entry),
            date,
            facts,
        })
    }

    /// A fact under the label of the field that it stands in: the names of parties are told as the parties.
    fn partner_fact(&mut self, entry: &'p Entry, path: &str) -> Option<Fact> {
        let head = path.split(['/', '.']).next().unwrap_or(path);
        let label = |field: &Field| self.portal.around.locales.words.word(self.lang, &field.label, &Args::new()).text;
        let label = entry.kind.field_at(head).map(label)?;
        Some(Fact { field: head.to_owned(), label, ..self.fact_at(entry, path)? })
    }
}
