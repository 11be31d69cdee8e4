//! What readers of a language can look for: its entries, and the home page and lists that lead to them, each with the words by which
//! it is found. Knows heads and facts; prose stands here by reference, and how an index is made is station 4's.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    facet::leaves,
    portal::{EntryId, Portal},
    teller::Teller,
    view::{Choice, ProseRef},
};
use crate::{
    locale::Lang,
    model::{
        Entry, Fallback, State,
        kind::FieldType,
        value::{Facts, Reference, Text, Value},
    },
};

/// The kind that localities are of, or extend.
const LOCALITY: &str = "locality";

/// What the home page and the lists are in place of a kind; no kind can be called so, for an id begins with a letter.
pub(super) const PORTAL: &str = "-portal";

/// Groups of fields that are told apart from all others, or not at all.
const APART: &[&str] = &["head", "internal"];

/// An entry or a list as it is looked for.
#[derive(Clone, Debug)]
pub struct Findable {
    /// Folder of its page, below the site's root.
    pub path: String,
    /// Its title.
    pub title: Arc<str>,
    /// Its summary.
    pub summary: Arc<str>,
    /// The language of its text: not the reader's on a fallback page.
    pub lang: Lang,
    /// Its kind; of the home page and of lists, a word that is none.
    pub kind: Arc<str>,
    /// Ids of the localities that it belongs to; of a locality, its own too.
    pub places: Vec<Arc<str>>,
    /// What must be said of it wherever it is named: `illustrative`, `archived`, `draft`.
    pub marks: Vec<&'static str>,
    /// Other names, such as those of units that it replaced.
    pub names: Vec<String>,
    /// The words of its facts, each once, in the order of the kind.
    pub words: Vec<String>,
    /// Its prose, the body first.
    pub prose: Vec<ProseRef>,
}

/// Whether readers of `lang` write without spaces between words, so that a text must be cut into words to be found.
pub fn is_unspaced(lang: &Lang) -> bool {
    matches!(lang.primary(), "zh" | "ja" | "th" | "lo" | "km")
}

/// Whether the file at `path` is the page of a language's search.
pub fn is_search_page(path: &str) -> bool {
    let mut parts = path.split('/').skip(1);
    (parts.next(), parts.next(), parts.next()) == (Some("search"), Some("index.html"), None)
}

impl Portal {
    /// The folder of a language's search.
    pub fn search_path(&self, lang: &Lang) -> String {
        format!("{}/search/", lang.segment())
    }

    /// Whether `lang` has a search.
    pub fn has_search(&self, lang: &Lang) -> bool {
        self.model.settings.search && (0..self.model.entries().len()).any(|id| self.is_findable(id, lang))
    }

    /// Whether readers of `lang` find the entry: one that has a page in their language, for its translation or because its
    /// section gives untranslated entries one.
    fn is_findable(&self, id: EntryId, lang: &Lang) -> bool {
        let page = self.section(self.entry(id)).is_some_and(|section| section.fallback == Fallback::Page);
        self.reading(id, lang).is_some_and(|reading| reading.translated || page)
    }

    /// The entries that readers of `lang` can find, in the order of the model.
    pub fn findable_entries(&self, lang: &Lang) -> Vec<EntryId> {
        (0..self.model.entries().len()).filter(|id| self.is_findable(*id, lang)).collect()
    }

    /// What readers of `lang` can look for: the home page, lists, terms, then entries in the order of the model; nothing where the
    /// portal has no search.
    pub fn findable(&self, lang: &Lang) -> Vec<Findable> {
        if !self.model.settings.search {
            return Vec::new();
        }
        let teller = Teller::new(self, lang);
        let entries = self.findable_entries(lang);
        if entries.is_empty() {
            return Vec::new();
        }
        let mut all = teller.findable_lists();
        all.extend(entries.into_iter().filter_map(|id| teller.findable(id)));
        all
    }

    /// The localities that an entry belongs to, each once; of a locality, itself first.
    fn places_of(&self, id: EntryId) -> Vec<EntryId> {
        let entry = self.entry(id);
        let own = self.model.kinds.is_a(&entry.kind.id, LOCALITY).then_some(id);
        let others = entry.references("localities").into_iter().filter_map(|(reference, _)| self.find(reference));
        let mut places: Vec<EntryId> = Vec::new();
        for place in own.into_iter().chain(others.filter(|place| self.entry(*place).is_visible())) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}

impl Teller<'_> {
    /// The home page, the list of each section, and of each term.
    fn findable_lists(&self) -> Vec<Findable> {
        let (portal, lang) = (self.portal, self.lang);
        let index = |index: &Entry, path: String| {
            let text = portal.best(index, lang)?;
            let prose = text.body.into_iter().map(ProseRef::Body).collect();
            let at = Head { path, title: text.title.clone(), summary: text.summary.clone(), lang: text.lang.clone() };
            Some(at.leading(prose))
        };
        let home = portal.model.home.iter().filter_map(|home| index(home, portal.home_path(lang)));
        let sections = portal.model.sections.iter().filter(|(id, section)| !section.at_top && !portal.list(id, lang).is_empty());
        let sections = sections.filter_map(|(id, section)| index(&section.index, portal.section_path(id, lang)));
        let vocabularies = portal.model.kinds.vocabularies.iter().filter(|(_, vocabulary)| vocabulary.pages);
        let terms = vocabularies.flat_map(|(vocabulary, _)| {
            portal.used_terms(vocabulary, lang).into_iter().map(move |(term, count)| {
                let at = Head {
                    path: portal.term_path(vocabulary, &term, lang),
                    title: self.term(vocabulary, &term).into(),
                    summary: self.term_summary(vocabulary, &term, count).into(),
                    lang: lang.clone(),
                };
                at.leading(Vec::new())
            })
        });
        home.chain(sections).chain(terms).collect()
    }

    fn findable(&self, id: EntryId) -> Option<Findable> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let reading = portal.reading(id, self.lang)?;
        let mut told = Told { seen: BTreeSet::new(), words: Vec::new() };
        let names = entry.kind.names.iter().flat_map(|path| leaves(entry, path));
        names.for_each(|value| self.tell(entry, value, None, &mut told));
        let names = std::mem::take(&mut told.words);
        let mut prose: Vec<ProseRef> = reading.text.body.into_iter().map(ProseRef::Body).collect();
        let fields = entry.kind.fields.iter().filter(|(_, field)| !APART.contains(&&*field.group));
        for (fact, field) in fields.filter_map(|(name, field)| Some((entry.facts.get(name)?, field))) {
            if let Value::Prose(text) = &fact.value {
                let (text, lang) = entry.translate(text, &self.chain);
                prose.push(ProseRef::Field { text: text.into(), lang: lang.to_string() });
            }
            self.tell(entry, &fact.value, Some(&field.ty), &mut told);
        }
        let marks = [
            ("illustrative", entry.is("illustrative")),
            ("archived", entry.state == State::Archived),
            ("draft", entry.state == State::Draft),
        ];
        Some(Findable {
            path: portal.entry_path(id, reading.page_lang),
            title: reading.text.title.clone(),
            summary: reading.text.summary.clone(),
            lang: reading.text.lang.clone(),
            kind: entry.kind.id.clone(),
            places: portal.places_of(id).into_iter().map(|place| portal.entry(place).id.clone()).collect(),
            marks: marks.into_iter().filter(|(_, holds)| *holds).map(|(key, _)| key).collect(),
            names,
            words: told.words,
            prose,
        })
    }

    /// The words of a value: what it is called, never how much it is or when. Persons are left out: who allowed a page to name
    /// them did not allow copies of it.
    fn tell(&self, entry: &Entry, value: &Value, ty: Option<&FieldType>, told: &mut Told) {
        match value {
            Value::Text(text) => told.push(self.translated(entry, text)),
            Value::Choice { vocabulary, key } => told.push(&self.word(&format!("choice-{vocabulary}-{key}"))),
            Value::Term { vocabulary, id } => told.push(&self.term(vocabulary, id)),
            Value::Reference(reference) => self.tell_reference(reference, told),
            Value::Country(code) => told.push(self.locale.cldr.region_name(code).unwrap_or(code)),
            Value::File(file) => told.push(self.translated(entry, &file.title)),
            Value::Contact(contact) => {
                if let Some(organisation) = &contact.organisation {
                    self.tell_reference(organisation, told);
                }
            }
            Value::List(items) => {
                let of = ty.and_then(|ty| if let FieldType::List(of) = ty { Some(&**of) } else { None });
                items.iter().for_each(|item| self.tell(entry, &item.value, of, told));
            }
            Value::Record(facts) => self.tell_record(entry, facts, ty, told),
            _ => {}
        }
    }

    fn tell_record(&self, entry: &Entry, facts: &Facts, ty: Option<&FieldType>, told: &mut Told) {
        let Some(fields) = ty.and_then(FieldType::record) else { return };
        for (name, field) in fields.iter().filter(|(_, field)| !APART.contains(&&*field.group)) {
            if let Some(fact) = facts.get(name) {
                self.tell(entry, &fact.value, Some(&field.ty), told);
            }
        }
    }

    fn tell_reference(&self, reference: &Reference, told: &mut Told) {
        let target = self.portal.find(reference).and_then(|id| self.portal.reading(id, self.lang));
        if let Some(reading) = target {
            told.push(&reading.text.title);
        }
    }

    fn translated<'e>(&'e self, entry: &'e Entry, text: &'e Text) -> &'e str {
        entry.translate(text, &self.chain).0
    }

    /// The kinds that a reader can narrow the search to, by label; what is no entry comes last.
    pub(super) fn findable_kinds(&self, entries: &[EntryId]) -> Vec<Choice> {
        let kinds: BTreeSet<&Arc<str>> = entries.iter().map(|id| &self.portal.entry(*id).kind.id).collect();
        let mut choices = self.choices(kinds.into_iter().map(|kind| (kind.to_string(), self.word(&format!("kind-{kind}")))));
        choices.push(Choice { key: PORTAL.to_owned(), text: self.word("search-kind-portal") });
        choices
    }

    /// The localities that a reader can narrow the search to, by title.
    pub(super) fn findable_places(&self, entries: &[EntryId]) -> Vec<Choice> {
        let places: BTreeSet<EntryId> = entries.iter().flat_map(|id| self.portal.places_of(*id)).collect();
        let named = places.into_iter().filter_map(|id| {
            let reading = self.portal.reading(id, self.lang)?;
            Some((self.portal.entry(id).id.to_string(), reading.text.title.to_string()))
        });
        self.choices(named)
    }

    fn choices(&self, of: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
        let mut choices: Vec<Choice> = of.map(|(key, text)| Choice { key, text }).collect();
        choices.sort_by_cached_key(|choice| (self.locale.cldr.sort_key(&choice.text), choice.key.clone()));
        choices
    }
}

/// The head of a page that leads to entries.
struct Head {
    path: String,
    title: Arc<str>,
    summary: Arc<str>,
    lang: Lang,
}

impl Head {
    fn leading(self, prose: Vec<ProseRef>) -> Findable {
        let Self { path, title, summary, lang } = self;
        let (places, marks, names, words) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Findable { path, title, summary, lang, kind: PORTAL.into(), places, marks, names, words, prose }
    }
}

/// Words that have been told, each once.
struct Told {
    seen: BTreeSet<String>,
    words: Vec<String>,
}

impl Told {
    fn push(&mut self, words: &str) {
        if !words.is_empty() && self.seen.insert(words.to_owned()) {
            self.words.push(words.to_owned());
        }
    }
}
