//! The portal as a whole: every entry by its id, every translation that may be shown, every list in its order. Holds no body.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{agenda::Agenda, answers, calendar, facet::Facets, figures::Observed, partners::Countries};
use crate::{
    diag::FileId,
    engine::{
        Digest,
        asked::{Asked, Question, ask},
    },
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
    pub locales: Arc<Locales>,
    /// The moment of the build.
    pub clock: Asked<Clock>,
    /// Digest of what every page depends on beside entries: settings, kinds, works cited, what the build was asked for.
    pub world: Digest,
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
    pub pictures: BTreeMap<FileId, Asked<(Info, Digest)>>,
    /// Documents beside entries.
    pub attachments: BTreeMap<FileId, Asked<Attachment>>,
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
    pub(super) by_id: Named<EntryId>,
    pub(super) by_place: Named<EntryId>,
    chains: BTreeMap<Lang, Vec<Lang>>,
    /// For each language, the place of each entry among all by the title that its readers see.
    ranks: BTreeMap<Lang, Vec<u32>>,
    pub(super) withheld: BTreeSet<FileId>,
    /// Entries of each section as each language lists them, in the reader's order.
    pub(super) lists: BTreeMap<Arc<str>, BTreeMap<Lang, Vec<EntryId>>>,
    /// Visible entries of a locality, by kind.
    pub(super) of_locality: Named<Vec<EntryId>>,
    /// Visible entries that refer to an entry in a field.
    pub(super) referring: BTreeMap<EntryId, Vec<EntryId>>,
    /// Visible entries with a term.
    pub(super) of_term: Named<Vec<EntryId>>,
    /// The same as each language lists them, by title; of vocabularies that have pages.
    pub(super) term_lists: BTreeMap<Lang, Named<Vec<EntryId>>>,
    /// Figures of visible entries.
    pub(super) observed: Vec<Observed>,
    /// What takes place.
    pub(super) agenda: Asked<Agenda>,
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
        model.withhold(&withheld);
        observed.retain(|one| model.entries()[one.entry].is_visible());
        let by_id = index(&model, |entry| entry.kind.id.clone());
        let by_place = index(&model, |entry| entry.section.clone());
        let mut portal = Self {
            model,
            around,
            by_id,
            by_place,
            withheld,
            chains: BTreeMap::new(),
            ranks: BTreeMap::new(),
            term_lists: BTreeMap::new(),
            lists: BTreeMap::new(),
            of_locality: BTreeMap::new(),
            referring: BTreeMap::new(),
            of_term: BTreeMap::new(),
            observed,
            agenda: Asked::new(Question::new("agenda", &[]), Agenda::default()),
            facets: Facets::default(),
            countries: Countries::default(),
        };
        portal.relate();
        let languages = &portal.model.settings.languages;
        portal.chains = languages.iter().map(|lang| (lang.clone(), portal.model.settings.fallbacks.chain(lang))).collect();
        portal.ranks = languages.par_iter().map(|lang| (lang.clone(), portal.ranked(lang))).collect();
        portal.lists = portal.sorted_lists();
        portal.term_lists = languages.par_iter().map(|lang| (lang.clone(), portal.listed_terms(lang))).collect();
        portal.agenda = Asked::new(portal.agenda.question(), Agenda::of(&portal));
        portal.facets = Facets::of(&portal);
        portal.countries = Countries::of(&portal);
        portal
    }

    /// Entries by locality, by term, by what they refer to.
    fn relate(&mut self) {
        let (mut of_locality, mut of_term) = (Named::<Vec<EntryId>>::new(), Named::<Vec<EntryId>>::new());
        let mut referring: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
        for (id, entry) in self.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            for (locality, _) in entry.references("localities") {
                of_locality.entry(locality.id.clone()).or_default().entry(entry.kind.id.clone()).or_default().push(id);
            }
            for (name, fact) in &entry.facts {
                terms(&fact.value, &mut |vocabulary, term| {
                    of_term.entry(vocabulary.clone()).or_default().entry(term.clone()).or_default().push(id);
                });
                if !matches!(&**name, "owner" | "localities" | "approval") {
                    references(&fact.value, &mut |reference| {
                        if let Some(target) = named(&self.by_id, &reference.kind, &reference.id) {
                            referring.entry(*target).or_default().push(id);
                        }
                    });
                }
            }
        }
        let lists = of_locality.values_mut().chain(of_term.values_mut()).flat_map(BTreeMap::values_mut);
        for list in lists.chain(referring.values_mut()) {
            list.dedup();
        }
        (self.of_locality, self.of_term, self.referring) = (of_locality, of_term, referring);
    }

    fn sorted_lists(&self) -> BTreeMap<Arc<str>, BTreeMap<Lang, Vec<EntryId>>> {
        let mut of_section: BTreeMap<Arc<str>, Vec<EntryId>> = BTreeMap::new();
        for (id, entry) in self.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            of_section.entry(entry.section.clone()).or_default().push(id);
        }
        let jobs: Vec<(&Arc<str>, &Lang)> = self
            .model
            .sections
            .keys()
            .flat_map(|section| self.model.settings.languages.iter().map(move |lang| (section, lang)))
            .collect();
        let made: Vec<_> = jobs
            .into_par_iter()
            .map(|(section, lang)| {
                let entries = of_section.get(section).map(Vec::as_slice).unwrap_or_default();
                let sort = self.model.sections.get(section).map_or(&Sort::Title, |section| &section.sort);
                (section.clone(), lang.clone(), self.listed(entries, lang, sort))
            })
            .collect();
        let mut lists: BTreeMap<Arc<str>, BTreeMap<Lang, Vec<EntryId>>> = BTreeMap::new();
        for (section, lang, list) in made {
            lists.entry(section).or_default().insert(lang, list);
        }
        lists
    }

    /// The place of each entry by the title that readers of `lang` see, in the order of their language; each sort key is made
    /// once. Entries that they do not see are at the end.
    fn ranked(&self, lang: &Lang) -> Vec<u32> {
        let locale = self.locale(lang);
        let key = |(id, entry): (EntryId, &Entry)| {
            let title = self.listing(id, lang).map(|reading| locale.cldr.sort_key(&reading.text.title));
            (title.is_none(), title, entry.id.clone(), id)
        };
        let mut keyed: Vec<_> = self.model.entries().iter().enumerate().map(key).collect();
        keyed.sort_unstable();
        let mut ranks = vec![u32::MAX; keyed.len()];
        for ((.., id), rank) in keyed.into_iter().zip(0..) {
            ranks[id] = rank;
        }
        ranks
    }

    /// The entries of each term that has a page, as `lang` lists them.
    fn listed_terms(&self, lang: &Lang) -> Named<Vec<EntryId>> {
        let paged = |vocabulary: &Arc<str>| self.model.kinds.vocabularies.get(vocabulary).is_some_and(|found| found.pages);
        let listed = |terms: &BTreeMap<Arc<str>, Vec<EntryId>>| {
            terms.iter().map(|(term, entries)| (term.clone(), self.listed(entries, lang, &Sort::Title))).collect()
        };
        let vocabularies = self.of_term.iter().filter(|(vocabulary, _)| paged(vocabulary));
        vocabularies.map(|(vocabulary, terms)| (vocabulary.clone(), listed(terms))).collect()
    }

    /// Those of `entries` that lists in `lang` show, sorted.
    pub fn listed(&self, entries: &[EntryId], lang: &Lang, sort: &Sort) -> Vec<EntryId> {
        let ranks = self.ranks.get(lang).map(Vec::as_slice).unwrap_or_default();
        let shown = entries.iter().filter(|id| self.listing(**id, lang).is_some());
        let mut keyed: Vec<((i64, u32), EntryId)> =
            shown.map(|id| ((self.order(*id, sort), ranks.get(*id).copied().unwrap_or(u32::MAX)), *id)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, id)| id).collect()
    }

    /// What comes before the title in the order of a list.
    fn order(&self, id: EntryId, sort: &Sort) -> i64 {
        let entry = self.entry(id);
        match sort {
            Sort::Title => 0,
            // Newest first; what has no date comes last.
            Sort::Newest(field) => entry.date(field).map_or(i64::MAX, |date| -day_number(date)),
            Sort::Number(field) => entry.integer(field).unwrap_or(i64::MAX),
            Sort::Next => calendar::next(self, entry).map_or(i64::MAX, |occasion| day_number(occasion.start)),
        }
    }

    /// An entry by its number.
    pub fn entry(&self, id: EntryId) -> &Entry {
        self.model.entry(id)
    }

    /// The entry of a kind (or of a kind that extends it) with an id.
    pub fn find(&self, reference: &Reference) -> Option<EntryId> {
        let at = |kind: &Arc<str>| {
            ask(answers::of_id(kind, &reference.id));
            named(&self.by_id, kind, &reference.id).copied()
        };
        at(&reference.kind).or_else(|| {
            let kinds = self.model.kinds.kinds.keys().filter(|kind| self.model.kinds.is_a(kind, &reference.kind));
            kinds.filter_map(at).next()
        })
    }

    /// The entry in a section's folder.
    pub fn at(&self, section: &str, id: &str) -> Option<EntryId> {
        ask(answers::of_place(section, id));
        named(&self.by_place, section, id).copied()
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
        self.chains.get(lang).cloned().unwrap_or_else(|| self.model.settings.fallbacks.chain(lang))
    }

    /// The real translation of `entry` into `lang` (its source text included), unless it is withheld.
    pub fn translation<'p>(&self, entry: &'p Entry, lang: &Lang) -> Option<&'p LocalText> {
        entry.text(lang).filter(|text| !self.withheld.contains(&text.file))
    }

    /// The languages that `entry` really has, in the portal's order.
    pub fn translations<'p>(&'p self, entry: &'p Entry) -> impl Iterator<Item = &'p LocalText> {
        self.model.settings.languages.iter().filter_map(|lang| self.translation(entry, lang))
    }

    /// The best text for a reader of `lang`: along the chain, then the source language of the entry.
    pub fn best<'p>(&'p self, entry: &'p Entry, lang: &Lang) -> Option<&'p LocalText> {
        let along = match self.chains.get(lang) {
            Some(chain) => chain.iter().find_map(|lang| self.translation(entry, lang)),
            None => self.chain(lang).iter().find_map(|lang| self.translation(entry, lang)),
        };
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
            || entry.text(lang).is_some()
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
        ask(answers::of_list(section, lang));
        self.lists.get(section).and_then(|lists| lists.get(lang)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Visible entries of a kind in a locality.
    pub fn in_locality(&self, locality: &str, kind: &str) -> &[EntryId] {
        ask(answers::of_locality(locality, kind));
        named(&self.of_locality, locality, kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every figure of visible entries, in the order of entries: what pages show and exports write.
    pub fn figures(&self) -> &[Observed] {
        ask(answers::of_figures());
        &self.observed
    }

    /// Visible entries that refer to `id`.
    pub fn referring_to(&self, id: EntryId) -> &[EntryId] {
        ask(answers::of_referring(self.entry(id)));
        self.referring.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Visible entries with a term.
    pub fn with_term(&self, vocabulary: &str, term: &str) -> &[EntryId] {
        ask(answers::of_term(vocabulary, term));
        named(&self.of_term, vocabulary, term).map(Vec::as_slice).unwrap_or_default()
    }

    /// Entries with a term of a vocabulary that has pages, as `lang` lists them, by title.
    pub(super) fn term_list(&self, vocabulary: &str, term: &str, lang: &Lang) -> &[EntryId] {
        ask(answers::of_term_list(vocabulary, term, lang));
        self.listed_term(vocabulary, term, lang)
    }

    /// Whether a term has a page in `lang`.
    pub(super) fn has_term_page(&self, vocabulary: &str, term: &str, lang: &Lang) -> bool {
        ask(answers::of_term_page(vocabulary, term, lang));
        !self.listed_term(vocabulary, term, lang).is_empty()
    }

    fn listed_term(&self, vocabulary: &str, term: &str, lang: &Lang) -> &[EntryId] {
        let lists = self.term_lists.get(lang).and_then(|terms| named(terms, vocabulary, term));
        lists.map(Vec::as_slice).unwrap_or_default()
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

/// Things with two names, such as kind and id.
pub(super) type Named<T> = BTreeMap<Arc<str>, BTreeMap<Arc<str>, T>>;

fn named<'n, T>(things: &'n Named<T>, first: &str, second: &str) -> Option<&'n T> {
    things.get(first)?.get(second)
}

fn index(model: &Model, key: impl Fn(&Entry) -> Arc<str>) -> Named<EntryId> {
    let mut index = Named::new();
    for (id, entry) in model.entries().iter().enumerate() {
        index.entry(key(entry)).or_default().insert(entry.id.clone(), id);
    }
    index
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
