//! Which sets of open data a portal has, of which entries, and where their files stand. Knows no format: what is in a file is
//! station 4's. What is a draft, withheld or withdrawn is in none of them, even in a build that shows drafts.

use std::sync::Arc;

use super::portal::{EntryId, Portal};
use crate::{
    locale::{Args, Lang, PartialDate},
    model::{
        Entry, Kind, State,
        value::{Figure, Territory, Value},
    },
};

/// The folder of all data files, below the site's root.
pub const DATA: &str = "data/";

/// Name of the set of figures.
pub const FIGURES: &str = "figures";

/// Name of the catalogue's file.
pub const CATALOGUE: &str = "catalogue.jsonld";

/// Formats of open data, by their names in a kind's `exports`.
pub const CSV: &str = "csv";
/// See [`CSV`].
pub const JSON: &str = "json";
/// See [`CSV`].
pub const GEOJSON: &str = "geojson";

/// A set of open data: the entries of a kind, or all figures.
#[derive(Clone, Debug)]
pub struct DataSet {
    /// Its name in addresses: the kind's id, or [`FIGURES`].
    pub name: Arc<str>,
    /// The kind whose entries it holds; `None` for figures.
    pub kind: Option<Arc<Kind>>,
    /// Its entries by id; for figures, those that hold any.
    pub entries: Vec<EntryId>,
    /// Its rows: entries, or figures.
    pub rows: usize,
    /// How many of the rows are made up for illustration.
    pub illustrative: usize,
    /// Its formats: some of [`CSV`], [`JSON`], [`GEOJSON`].
    pub formats: Vec<&'static str>,
}

impl DataSet {
    /// Whether nothing in it is real.
    pub fn is_illustrative(&self) -> bool {
        self.illustrative == self.rows
    }

    /// How many of its rows are real.
    pub fn real(&self) -> usize {
        self.rows - self.illustrative
    }
}

/// An entry's figures that may be told: those about a territory that can be seen.
pub fn figures<'p>(portal: &'p Portal, entry: &'p Entry) -> impl Iterator<Item = &'p Figure> {
    let items = match entry.fact("figures").map(|fact| &fact.value) {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    items.iter().filter_map(|item| match &item.value {
        Value::Figure(figure) => portal.tells_of(&figure.territory).then_some(&**figure),
        _ => None,
    })
}

impl Portal {
    /// The sets of open data, by name; figures last.
    pub fn data_sets(&self) -> Vec<DataSet> {
        let mut sets: Vec<DataSet> = self.model.kinds.kinds.values().filter_map(|kind| self.set_of(kind)).collect();
        let holders: Vec<EntryId> = self.open_entries().filter(|id| figures(self, self.entry(*id)).next().is_some()).collect();
        let count = |made_up: bool| {
            let holders = holders.iter().map(|id| self.entry(*id)).filter(|entry| !made_up || entry.is("illustrative"));
            holders.map(|entry| figures(self, entry).count()).sum()
        };
        let (rows, illustrative) = (count(false), count(true));
        if rows > 0 {
            let formats = vec![CSV, JSON];
            sets.push(DataSet { name: FIGURES.into(), kind: None, entries: holders, rows, illustrative, formats });
        }
        sets
    }

    /// Whether there is any set, without making them.
    pub(super) fn has_data_sets(&self) -> bool {
        self.open_entries().map(|id| self.entry(id)).any(|entry| {
            let exported = |format: &str| entry.kind.exports.iter().any(|known| **known == *format);
            exported(CSV)
                || exported(JSON)
                || exported(GEOJSON) && entry.position().is_some()
                || figures(self, entry).next().is_some()
        })
    }

    fn set_of(&self, kind: &Arc<Kind>) -> Option<DataSet> {
        let entries: Vec<EntryId> = self.open_entries().filter(|id| self.entry(*id).kind.id == kind.id).collect();
        let placed = || entries.iter().any(|id| self.entry(*id).position().is_some());
        let exported = |format: &str| kind.exports.iter().any(|known| **known == *format);
        let formats: Vec<&'static str> =
            [CSV, JSON, GEOJSON].into_iter().filter(|format| exported(format) && (*format != GEOJSON || placed())).collect();
        let illustrative = entries.iter().filter(|id| self.entry(**id).is("illustrative")).count();
        (!entries.is_empty() && !formats.is_empty()).then(|| DataSet {
            name: kind.id.clone(),
            kind: Some(kind.clone()),
            rows: entries.len(),
            illustrative,
            entries,
            formats,
        })
    }

    /// The entries that open data may hold: published and archived ones, by section and id.
    fn open_entries(&self) -> impl Iterator<Item = EntryId> {
        (0..self.model.entries().len()).filter(|id| is_open(self.entry(*id)))
    }

    /// Whether the entry at the other end of a reference is in open data, so that its id may be told.
    pub fn is_told(&self, reference: &crate::model::value::Reference) -> bool {
        self.find(reference).is_some_and(|id| is_open(self.entry(id)))
    }

    /// Whether the territory of a figure may be told: a country always.
    pub fn tells_of(&self, territory: &Territory) -> bool {
        match territory {
            Territory::Locality(reference) => self.is_told(reference),
            Territory::Country(_) => true,
        }
    }

    /// Whether there is a file of the entry's data at [`Portal::entry_data_path`].
    pub fn has_entry_data(&self, id: EntryId) -> bool {
        let entry = self.entry(id);
        is_open(entry) && entry.kind.exports.iter().any(|format| **format == *JSON)
    }

    /// The file of one entry's data, the same in every language: `data/festival/hoi-lim.json`.
    pub fn entry_data_path(&self, id: EntryId) -> String {
        let entry = self.entry(id);
        format!("{DATA}{}/{}.json", entry.kind.id, entry.id)
    }

    /// What a set is called in `lang`: its section's title where one section holds the kind, else the kind's own word.
    pub fn data_set_title(&self, set: &DataSet, lang: &Lang) -> String {
        let word = |key: &str| self.around.locales.words.word(lang, key, &Args::new()).text;
        let Some(kind) = &set.kind else { return word("data-figures") };
        let mut sections = self.model.sections.values().filter(|section| section.kind.id == kind.id && !section.at_top);
        let title = match (sections.next(), sections.next()) {
            (Some(only), None) => self.translation(&only.index, lang).map(|text| text.title.to_string()),
            _ => None,
        };
        title.unwrap_or_else(|| word(&format!("kind-{}", kind.id)))
    }

    /// The first and the last date on which the real content of a set changed.
    pub fn data_set_dates(&self, set: &DataSet) -> (Option<PartialDate>, Option<PartialDate>) {
        let real = || set.entries.iter().map(|id| self.entry(*id)).filter(|entry| !entry.is("illustrative"));
        let first = real().filter_map(|entry| entry.date("published")).min_by_key(|date| date.first_day());
        let last = real().flat_map(|entry| self.translations(entry).map(move |text| self.last_modified(entry, text)));
        (first, last.flatten().max_by_key(|date| date.last_day()))
    }

    /// The languages in which a set has any text, in the portal's order.
    pub fn data_set_languages(&self, set: &DataSet) -> Vec<&Lang> {
        let languages = self.model.settings.languages.iter();
        languages.filter(|lang| set.entries.iter().any(|id| self.translation(self.entry(*id), lang).is_some())).collect()
    }
}

fn is_open(entry: &Entry) -> bool {
    matches!(entry.state, State::Public | State::Archived)
}
