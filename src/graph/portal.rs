//! The portal as a whole: every entry by its id, every translation that may be shown, every list in its order. Holds no body.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{agenda::Agenda, calendar, facet::Facets, figures::Observed, partners::Countries};
use crate::{
    diag::FileId,
    engine::Digest,
    locale::{Lang, Locale, Locales, PartialDate},
    model::{
        BaseUrl, Clock, Entry, Face, Fallback, LocalText, Model, Section, Sort, State,
        value::{Reference, Territory, Value},
    },
    parse::picture::{Info, Recipe},
};

/// What the graph may look at beside the model.
#[derive(Debug)]
pub struct Surroundings {
    /// Formats and words of every language.
    pub locales: Locales,
    /// The moment of the build.
    pub clock: Clock,
    /// Where the site will be served.
    pub base: BaseUrl,
    /// Whether search engines are invited.
    pub index: bool,
    /// Whether drafts are among the pages: then every page says so, and nothing is made that leads to them.
    pub drafts: bool,
    /// How the theme shows the portal from outside.
    pub face: Face,
    /// How pictures are made.
    pub recipe: Recipe,
    /// Headers of the pictures that can be shown, with the digests of their files.
    pub pictures: BTreeMap<FileId, (Info, Digest)>,
    /// Documents beside entries.
    pub attachments: BTreeMap<FileId, Attachment>,
}

/// A document beside an entry, as a reader is told of it before taking it.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Digest of its bytes, by which it is named.
    pub digest: Digest,
    /// Lower-case extension.
    pub extension: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: Arc<str>,
}

impl Attachment {
    /// Its media type (IANA).
    pub fn media_type(&self) -> &'static str {
        match self.extension.as_str() {
            "pdf" => "application/pdf",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt" => "application/vnd.oasis.opendocument.text",
            "ods" => "application/vnd.oasis.opendocument.spreadsheet",
            "csv" => "text/csv",
            _ => "application/octet-stream",
        }
    }
}

/// The number of an entry in the model.
pub type EntryId = usize;

/// The portal.
#[derive(Debug)]
pub struct Portal {
    /// The entries, each by itself.
    pub model: Model,
    /// Languages, clock, pictures.
    pub around: Surroundings,
    by_id: BTreeMap<(Arc<str>, Arc<str>), EntryId>,
    by_place: BTreeMap<(Arc<str>, Arc<str>), EntryId>,
    withheld: BTreeSet<FileId>,
    /// Entries of each section as each language lists them, in the reader's order.
    lists: BTreeMap<(Arc<str>, Lang), Vec<EntryId>>,
    /// Visible entries of a locality, by kind.
    of_locality: BTreeMap<(Arc<str>, Arc<str>), Vec<EntryId>>,
    /// Visible entries that refer to an entry in a field.
    referring: BTreeMap<EntryId, Vec<EntryId>>,
    /// Visible entries with a term.
    of_term: BTreeMap<(Arc<str>, Arc<str>), Vec<EntryId>>,
    /// Figures of visible entries.
    observed: Vec<Observed>,
    /// What takes place.
    pub(super) agenda: Agenda,
    /// What narrows each section's lists.
    pub(super) facets: Facets,
    /// Who names which country.
    pub(super) countries: Countries,
}

/// Who an entry is and where it can be read, for one reader.
#[derive(Clone, Debug)]
pub struct Reading<'p> {
    /// The text that this reader is given.
    pub text: &'p LocalText,
    /// Whether it is in the reader's language.
    pub translated: bool,
    /// Language of the page that it leads to.
    pub page_lang: &'p Lang,
}

impl Portal {
    /// Joins entries that have been checked; `withheld` are the translations that have errors.
    pub(super) fn new(mut model: Model, around: Surroundings, withheld: BTreeSet<FileId>, mut observed: Vec<Observed>) -> Self {
        // What is withheld must not show in the facts of the page that stands in its place.
        let indexes = model.sections.values_mut().map(|section| &mut section.index);
        for entry in model.home.iter_mut().chain(indexes).chain(&mut model.entries) {
            for text in entry.texts.values_mut().filter(|text| withheld.contains(&text.file)) {
                text.fields.clear();
            }
        }
        observed.retain(|one| model.entries[one.entry].is_visible());
        let by_id = index(&model, |entry| entry.kind.id.clone());
        let by_place = index(&model, |entry| entry.section.clone());
        let mut portal = Self {
            model,
            around,
            by_id,
            by_place,
            withheld,
            lists: BTreeMap::new(),
            of_locality: BTreeMap::new(),
            referring: BTreeMap::new(),
            of_term: BTreeMap::new(),
            observed,
            agenda: Agenda::default(),
            facets: Facets::default(),
            countries: Countries::default(),
        };
        portal.relate();
        portal.lists = portal.sorted_lists();
        portal.agenda = Agenda::of(&portal);
        portal.facets = Facets::of(&portal);
        portal.countries = Countries::of(&portal);
        portal
    }

    /// Entries by locality, by term, by what they refer to.
    fn relate(&mut self) {
        let (mut of_locality, mut of_term) = (BTreeMap::<_, Vec<EntryId>>::new(), BTreeMap::<_, Vec<EntryId>>::new());
        let mut referring: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
        for (id, entry) in self.model.entries.iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            for (locality, _) in entry.references("localities") {
                of_locality.entry((locality.id.clone(), entry.kind.id.clone())).or_default().push(id);
            }
            for (name, fact) in &entry.facts {
                terms(&fact.value, &mut |vocabulary, term| {
                    of_term.entry((vocabulary.clone(), term.clone())).or_default().push(id);
                });
                if !matches!(&**name, "owner" | "localities" | "approval") {
                    references(&fact.value, &mut |reference| {
                        if let Some(target) = self.by_id.get(&(reference.kind.clone(), reference.id.clone())) {
                            referring.entry(*target).or_default().push(id);
                        }
                    });
                }
            }
        }
        for list in of_locality.values_mut().chain(of_term.values_mut()).chain(referring.values_mut()) {
            list.dedup();
        }
        (self.of_locality, self.of_term, self.referring) = (of_locality, of_term, referring);
    }

    fn sorted_lists(&self) -> BTreeMap<(Arc<str>, Lang), Vec<EntryId>> {
        let mut of_section: BTreeMap<Arc<str>, Vec<EntryId>> = BTreeMap::new();
        for (id, entry) in self.model.entries.iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            of_section.entry(entry.section.clone()).or_default().push(id);
        }
        let jobs: Vec<(&Arc<str>, &Lang)> = self
            .model
            .sections
            .keys()
            .flat_map(|section| self.model.settings.languages.iter().map(move |lang| (section, lang)))
            .collect();
        jobs.into_par_iter()
            .map(|(section, lang)| {
                let entries = of_section.get(section).map(Vec::as_slice).unwrap_or_default();
                let sort = self.model.sections.get(section).map_or(&Sort::Title, |section| &section.sort);
                ((section.clone(), lang.clone()), self.listed(entries, lang, sort))
            })
            .collect()
    }

    /// Those of `entries` that lists in `lang` show, sorted; each sort key is made once.
    pub fn listed(&self, entries: &[EntryId], lang: &Lang, sort: &Sort) -> Vec<EntryId> {
        let locale = self.locale(lang);
        let mut keyed: Vec<(SortKey, EntryId)> =
            entries.iter().filter_map(|id| Some((self.sort_key(*id, self.listing(*id, lang)?, sort, locale), *id))).collect();
        keyed.sort();
        keyed.into_iter().map(|(_, id)| id).collect()
    }

    fn sort_key(&self, id: EntryId, reading: Reading<'_>, sort: &Sort, locale: &Locale) -> SortKey {
        let entry = self.entry(id);
        let title = locale.cldr.sort_key(&reading.text.title);
        let order = match sort {
            Sort::Title => 0,
            // Newest first; what has no date comes last.
            Sort::Newest(field) => entry.date(field).map_or(i64::MAX, |date| -day_number(date)),
            Sort::Number(field) => entry.integer(field).unwrap_or(i64::MAX),
            Sort::Next => calendar::next(self, entry).map_or(i64::MAX, |occasion| day_number(occasion.start)),
        };
        SortKey { order, title, id: entry.id.clone() }
    }

    /// An entry by its number.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.model.entries[id]
    }

    /// The entry of a kind (or of a kind that extends it) with an id.
    pub fn find(&self, reference: &Reference) -> Option<EntryId> {
        let exact = self.by_id.get(&(reference.kind.clone(), reference.id.clone())).copied();
        exact.or_else(|| {
            let kinds = self.model.kinds.kinds.keys().filter(|kind| self.model.kinds.is_a(kind, &reference.kind));
            kinds.filter_map(|kind| self.by_id.get(&(kind.clone(), reference.id.clone())).copied()).next()
        })
    }

    /// The entry in a section's folder.
    pub fn at(&self, section: &str, id: &str) -> Option<EntryId> {
        self.by_place.get(&(section.into(), id.into())).copied()
    }

    /// The section of an entry.
    pub fn section(&self, entry: &Entry) -> Option<&Section> {
        self.model.sections.get(&entry.section)
    }

    /// A language, ready to write in.
    pub fn locale(&self, lang: &Lang) -> &Locale {
        self.around.locales.get(lang)
    }

    /// The languages in which a reader of `lang` is given a text, best first.
    pub fn chain(&self, lang: &Lang) -> Vec<Lang> {
        self.model.settings.fallbacks.chain(lang)
    }

    /// The real translation of `entry` into `lang` (its source text included), unless it is withheld.
    pub fn translation<'p>(&self, entry: &'p Entry, lang: &Lang) -> Option<&'p LocalText> {
        entry.texts.get(lang).filter(|text| !self.withheld.contains(&text.file))
    }

    /// The languages that `entry` really has, in the portal's order.
    pub fn translations<'p>(&'p self, entry: &'p Entry) -> impl Iterator<Item = &'p LocalText> {
        self.model.settings.languages.iter().filter_map(|lang| self.translation(entry, lang))
    }

    /// The best text for a reader of `lang`: along the chain, then the source language of the entry.
    pub fn best<'p>(&'p self, entry: &'p Entry, lang: &Lang) -> Option<&'p LocalText> {
        let along = self.chain(lang).iter().find_map(|lang| self.translation(entry, lang));
        along.or_else(|| self.translation(entry, &entry.source_lang))
    }

    /// What a reader of `lang` is given of a visible entry that someone leads to: the text, and the language of the page.
    pub fn reading<'p>(&'p self, id: EntryId, lang: &'p Lang) -> Option<Reading<'p>> {
        let entry = self.entry(id);
        if !entry.is_visible() {
            return None;
        }
        let text = self.best(entry, lang)?;
        let translated = text.lang == *lang;
        // A translation that is withheld keeps its address: the fallback page stands there.
        let page = translated
            || entry.texts.contains_key(lang)
            || self.section(entry).is_some_and(|section| section.fallback == Fallback::Page);
        Some(Reading { text, translated, page_lang: if page { lang } else { &text.lang } })
    }

    /// As [`Portal::reading`], for a list: `hide` leaves untranslated entries out.
    pub fn listing<'p>(&'p self, id: EntryId, lang: &'p Lang) -> Option<Reading<'p>> {
        let hidden = self.section(self.entry(id)).is_some_and(|section| section.fallback == Fallback::Hide);
        self.reading(id, lang).filter(|reading| reading.translated || !hidden)
    }

    /// Whether there is a page of the entry at an address of `lang`.
    pub fn has_page(&self, id: EntryId, lang: &Lang) -> bool {
        self.reading(id, lang).is_some_and(|reading| reading.page_lang == lang)
    }

    /// Entries of a section as `lang` lists them.
    pub fn list(&self, section: &str, lang: &Lang) -> &[EntryId] {
        self.lists.get(&(section.into(), lang.clone())).map(Vec::as_slice).unwrap_or_default()
    }

    /// Visible entries of a kind in a locality.
    pub fn in_locality(&self, locality: &str, kind: &str) -> &[EntryId] {
        self.of_locality.get(&(locality.into(), kind.into())).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every figure of visible entries, in the order of entries: what pages show and exports write.
    pub fn figures(&self) -> &[Observed] {
        &self.observed
    }

    /// Visible entries that refer to `id`.
    pub fn referring_to(&self, id: EntryId) -> &[EntryId] {
        self.referring.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Visible entries with a term.
    pub fn with_term(&self, vocabulary: &str, term: &str) -> &[EntryId] {
        self.of_term.get(&(vocabulary.into(), term.into())).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether an entry may be indexed by search engines.
    pub fn is_indexed(&self, entry: &Entry) -> bool {
        self.around.index && self.is_indexable(entry)
    }

    /// Whether an entry by itself may be indexed, whatever the portal as a whole asks for: made-up ones and drafts never.
    pub fn is_indexable(&self, entry: &Entry) -> bool {
        !entry.is("illustrative") && entry.state != State::Draft
    }
}

fn index(model: &Model, key: impl Fn(&Entry) -> Arc<str>) -> BTreeMap<(Arc<str>, Arc<str>), EntryId> {
    model.entries.iter().enumerate().map(|(id, entry)| ((key(entry), entry.id.clone()), id)).collect()
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SortKey {
    order: i64,
    title: Vec<u8>,
    id: Arc<str>,
}

fn day_number(date: PartialDate) -> i64 {
    let day = date.first_day();
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

fn references(value: &Value, each: &mut impl FnMut(&Reference)) {
    match value {
        Value::Reference(reference) => each(reference),
        Value::List(items) => items.iter().for_each(|item| references(&item.value, each)),
        Value::Record(facts) => facts.values().for_each(|fact| references(&fact.value, each)),
        Value::Contact(contact) => contact.organisation.iter().for_each(each),
        Value::Figure(figure) => match &figure.territory {
            Territory::Locality(reference) => each(reference),
            Territory::Country(_) => {}
        },
        _ => {}
    }
}

fn terms(value: &Value, each: &mut impl FnMut(&Arc<str>, &Arc<str>)) {
    match value {
        Value::Term { vocabulary, id } => each(vocabulary, id),
        Value::List(items) => items.iter().for_each(|item| terms(&item.value, each)),
        Value::Record(facts) => facts.values().for_each(|fact| terms(&fact.value, each)),
        _ => {}
    }
}
