//! Facets and their values in a reader's language, with the pages that they lead to.

use super::{Faceted, Place, place::Measure};
use crate::{
    graph::{
        overview::Overview,
        portal::{EntryId, Portal},
        teller::Teller,
        view::{Chosen, FacetGroup, Filter, RateNote, Shown, TermLink},
    },
    locale::{Args, Lang, PartialDate},
    model::{
        facet::Facet,
        rates::Rate,
        value::{Citation, Money, Quantity, Value},
    },
};

/// A facet with no more values than this shows all of them beside a list.
const FEW: usize = 12;
/// Of more, these.
const FIRST: usize = 8;

impl Teller<'_> {
    /// How the list of `section` can be narrowed; `None` where nothing can be narrowed or compared.
    pub(in crate::graph) fn filter(&self, section: &str, chosen: Option<Chosen>) -> Option<Filter> {
        let portal = self.portal;
        let compare = Overview::Compare(section.into(), 1);
        let compare = portal.has_overview(&compare, self.lang).then(|| portal.href(&portal.overview_path(&compare, self.lang)));
        let mut groups = self.facet_groups(section);
        if groups.is_empty() && compare.is_none() {
            return None;
        }
        let all = Overview::Facets(section.into());
        let all = (!groups.is_empty()).then(|| portal.href(&portal.overview_path(&all, self.lang)));
        for group in &mut groups {
            shorten(group);
        }
        Some(Filter {
            list: portal.href(&portal.section_path(section, self.lang)),
            all,
            data: portal.href(&portal.list_data_path(section, self.lang)),
            compare,
            chosen,
            groups,
        })
    }

    /// The facets of a section with all their values.
    pub(in crate::graph) fn facet_groups(&self, section: &str) -> Vec<FacetGroup> {
        let Some(found) = self.portal.model.sections.get(section) else { return Vec::new() };
        let group = |faceted: &Faceted| {
            let facet = found.kind.facets.get(faceted.number)?;
            let values = self.sorted(faceted).into_iter().map(|(place, text, entries)| TermLink {
                href: self.portal.href(&self.value_path(section, facet, place)),
                id: place.key(),
                text,
                count: entries.len(),
            });
            let entries = faceted.values.iter().flat_map(|(_, entries)| entries.iter().copied());
            Some(FacetGroup {
                key: facet.key.to_string(),
                label: self.word(&facet.label),
                values: values.collect(),
                more: 0,
                rates: self.facet_rates(facet, entries),
            })
        };
        self.portal.faceted(section, self.lang).iter().filter_map(group).collect()
    }

    /// The page of a value: a term's own where it lists the same.
    fn value_path(&self, section: &str, facet: &Facet, place: &Place) -> String {
        let own = || {
            let (facet, value) = (facet.key.clone(), place.key().into());
            self.portal.overview_path(&Overview::Facet { section: section.into(), facet, value, number: 1 }, self.lang)
        };
        self.portal.paged_term(place, self.lang).unwrap_or_else(own)
    }

    /// The values of a facet with their labels, in the order in which a reader of the language looks for them.
    pub(super) fn sorted<'f>(&self, faceted: &'f Faceted) -> Vec<(&'f Place, String, &'f [EntryId])> {
        let told = faceted.values.iter().map(|(place, entries)| (place, self.place(place), entries.as_slice()));
        let mut all: Vec<_> = told.collect();
        let by_name = |place: &Place| matches!(place, Place::Entry { .. } | Place::Country(_) | Place::Language(_));
        if all.iter().all(|(place, ..)| by_name(place)) {
            all.sort_by_cached_key(|(place, label, _)| (self.locale.cldr.sort_key(label), place.key()));
        }
        all
    }

    /// The label of a value.
    pub(in crate::graph) fn place(&self, place: &Place) -> String {
        let cldr = &self.locale.cldr;
        match place {
            Place::Term { vocabulary, id, .. } => self.term(vocabulary, id),
            Place::Choice { vocabulary, key, .. } => self.word(&format!("choice-{vocabulary}-{key}")),
            Place::Entry { id, name } => self.link(*id).map_or_else(|| name.to_string(), |link| link.text),
            Place::Country(code) => cldr.region_name(code).map_or_else(|| code.to_string(), str::to_owned),
            Place::Language(tag) => Lang::parse(tag).map_or_else(|_| tag.to_string(), |lang| cldr.language_name(&lang)),
            Place::No(no) => self.word(if *no { "no" } else { "yes" }),
            Place::Year(year) => PartialDate::new(*year, None, None).map_or_else(|_| year.to_string(), |year| cldr.date(&year)),
            Place::Time(_, period) => cldr.period(period),
            Place::Month(month) => cldr.month_name(*month).unwrap_or_default(),
            Place::Band { from, to, measure } => self.band(from.as_ref(), to.as_ref(), measure),
            Place::Apart(Measure::Money(_)) => self.word("facets-other-currency"),
            Place::Apart(_) => self.word("facets-other-unit"),
        }
    }

    fn band(&self, from: Option<&rust_decimal::Decimal>, to: Option<&rust_decimal::Decimal>, measure: &Measure) -> String {
        let text = |number: &rust_decimal::Decimal| match measure {
            Measure::Money(currency) => self.amount(number, currency),
            Measure::Unit(unit) => match self.quantity(&Quantity { value: *number, unit: unit.clone() }) {
                Shown::Number { text, .. } => text,
                _ => number.to_string(),
            },
            Measure::Share => self.locale.cldr.percent(number),
            Measure::Number => self.locale.cldr.decimal(number),
        };
        match (from, to) {
            (Some(from), Some(to)) => self.word_with("range", &Args::new().text("from", text(from)).text("to", text(to))),
            (Some(from), None) => self.word_with("facets-band-from", &Args::new().text("value", text(from))),
            (None, Some(to)) => self.word_with("facets-band-below", &Args::new().text("value", text(to))),
            (None, None) => String::new(),
        }
    }

    /// The rates by which the amounts of `entries` in other currencies were placed.
    pub(in crate::graph) fn facet_rates(&self, facet: &Facet, entries: impl Iterator<Item = EntryId>) -> Vec<RateNote> {
        let Some(bands) = self.portal.bands(facet) else { return Vec::new() };
        let values = entries.flat_map(|id| super::place::leaves(self.portal.entry(id), &facet.field));
        self.rates(values, &bands.currency)
    }

    /// The rates from the currencies of `values` to `currency`.
    pub(in crate::graph) fn rates<'v>(&self, values: impl Iterator<Item = &'v Value>, currency: &str) -> Vec<RateNote> {
        let of = |value: &'v Value| match value {
            Value::Money(Money { currency, .. }) | Value::MoneyRange { currency, .. } => Some(currency),
            _ => None,
        };
        let others: std::collections::BTreeSet<_> = values.filter_map(of).filter(|other| ***other != *currency).collect();
        let rates = others.into_iter().filter_map(|other| self.portal.model.rates.between(other, currency));
        rates.map(|rate| self.rate(rate)).collect()
    }

    fn rate(&self, rate: &Rate) -> RateNote {
        let cldr = &self.locale.cldr;
        let args = Args::new()
            .text("one", cldr.money(&rust_decimal::Decimal::ONE, &rate.base))
            .text("worth", cldr.money(&rate.value, &rate.quote))
            .text("date", cldr.date(&rate.date));
        let work = match &rate.source {
            Citation::Known(id) => self.portal.model.works.get(id),
            Citation::Inline(work) => Some(&**work),
        };
        RateNote {
            text: self.word_with("facets-rate", &args),
            source: work.map(|work| work.title.to_string()).unwrap_or_default(),
            source_lang: work.and_then(|work| work.language.as_ref()).and_then(|lang| self.foreign(lang)),
        }
    }
}

/// Keeps the values with the most entries, in their order.
fn shorten(group: &mut FacetGroup) {
    if group.values.len() <= FEW {
        return;
    }
    let mut counts: Vec<(usize, std::cmp::Reverse<usize>)> =
        group.values.iter().enumerate().map(|(at, value)| (value.count, std::cmp::Reverse(at))).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let kept: std::collections::BTreeSet<usize> = counts.iter().take(FIRST).map(|(_, at)| at.0).collect();
    let all = std::mem::take(&mut group.values);
    group.more = all.len() - kept.len();
    group.values = all.into_iter().enumerate().filter(|(at, _)| kept.contains(at)).map(|(_, value)| value).collect();
}

impl Portal {
    /// The data of a section's cards.
    pub fn list_data_path(&self, section: &str, lang: &Lang) -> String {
        format!("{}by/entries.json", self.section_path(section, lang))
    }
}
