//! The page of open data: each set with what it is, how much it holds, in which languages, and under which terms. The files
//! themselves, and their sizes, are put in by station 4.

use super::Shown;
use crate::{
    graph::{
        datasets::{CATALOGUE, DATA, DataSet},
        portal::{EntryId, Portal},
        teller::Teller,
        view::{Content, DataCard, DataTerms, Outward},
    },
    locale::{Args, Lang},
};

impl Portal {
    /// Whether there is any open data.
    pub(super) fn has_data(&self) -> bool {
        self.has_data_sets()
    }

    /// Every entry that is in open data.
    pub(super) fn data_entries(&self) -> Vec<EntryId> {
        self.data_sets().into_iter().flat_map(|set| set.entries).collect()
    }

    fn data_terms(&self, lang: &Lang) -> DataTerms {
        let said = &self.model.settings.data;
        let licence = said.licence.as_ref().map(|licence| Outward {
            text: licence.name.trim_start_matches("https://").to_owned(),
            href: licence.address.to_string(),
        });
        let contact = said.contact.as_ref().map(|address| Outward {
            text: address.trim_start_matches("mailto:").trim_start_matches("https://").to_owned(),
            href: address.to_string(),
        });
        let teller = Teller::new(self, lang);
        DataTerms {
            licence,
            publisher: said.publisher.as_ref().and_then(|(id, _)| teller.reference(&self.organisation(id))),
            contact,
            periodicity: said.periodicity.as_ref().map(|name| teller.word(&format!("data-periodicity-{name}"))),
        }
    }

    /// The reference by which settings name an organisation.
    pub fn organisation(&self, id: &str) -> crate::model::value::Reference {
        crate::model::value::Reference { kind: "organisation".into(), id: id.into() }
    }
}

impl Teller<'_> {
    /// All sets.
    pub(super) fn data(&mut self) -> Shown {
        let portal = self.portal;
        let sets = portal.data_sets().iter().map(|set| self.data_card(set)).collect();
        let catalogue = format!("{DATA}{CATALOGUE}");
        Shown {
            title: self.word("data-title"),
            summary: self.word("data-summary"),
            crumbs: Vec::new(),
            template: "data.html",
            feeds: Vec::new(),
            content: Content::Data { sets, terms: portal.data_terms(self.lang), catalogue: portal.href(&catalogue) },
        }
    }

    fn data_card(&self, set: &DataSet) -> DataCard {
        let portal = self.portal;
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let counted = |key: &str, count: usize| self.word_with(key, &Args::new().number("count", number(count)));
        let rows = if set.kind.is_some() { "data-entries" } else { "data-observations" };
        let cldr = &self.locale.cldr;
        let languages: Vec<String> = portal.data_set_languages(set).into_iter().map(|lang| cldr.language_name(lang)).collect();
        DataCard {
            name: set.name.to_string(),
            title: portal.data_set_title(set, self.lang),
            count: counted(rows, set.rows),
            illustrative: (set.illustrative > 0).then(|| counted("data-illustrative", set.illustrative)),
            only_illustrative: set.is_illustrative(),
            languages: cldr.list_and(&languages),
            updated: portal.data_set_dates(set).1.map(|date| self.date(date)),
            files: Vec::new(),
            has_lists: false,
        }
    }
}
