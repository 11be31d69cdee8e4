//! Station 2: syntax becomes typed entries, by settings and kinds. Knows no address and no HTML, and nothing of how entries
//! refer to each other.

pub mod approval;
mod assemble;
pub mod codes;
pub mod entry;
mod face;
pub mod facet;
mod field;
pub(crate) mod form;
pub mod freshness;
pub mod gates;
pub mod glossary;
pub mod kind;
mod kind_file;
pub mod open_data;
pub mod outlines;
mod pairing;
pub mod parity;
pub mod partners;
mod publicity;
pub mod rates;
pub(crate) mod rules;
mod series;
pub(crate) mod settings;
pub mod slug;
mod translation;
pub mod units;
pub mod value;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::{Timestamp, civil::Date};

pub(crate) use codes::BORDERS_BEFORE;
pub use codes::CODES;
pub use entry::{Entry, How, LocalText, State};
pub use face::Face;
use gates::Parity;
pub use glossary::Glossary;
pub use kind::{Kind, Kinds, Sort};
pub use rates::Rates;
pub use settings::{BaseUrl, Settings};
pub use value::{Value, Work};

use rayon::prelude::*;

use crate::{
    diag::{Checked, Diagnostic, FileId, Scope, Severity, Span},
    engine::{
        Store,
        asked::{Asked, Question, ask},
    },
    locale::Lang,
    model::assemble::{Assembly, Spot},
    parse::{Body, Syntax, Table},
    source::{Role, Tree},
};

/// The moment of the build: read once, by `cli`.
#[derive(Clone, Debug)]
pub struct Clock {
    /// The instant.
    pub now: Timestamp,
    /// The day in the portal's zone.
    pub today: Date,
}

/// What a build was asked to let through.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request {
    /// Drafts, texts in review and approved ones are built, labelled.
    pub drafts: bool,
}

/// A section and what its index says.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its index: title, summary, prose, slug.
    pub index: Entry,
    /// The kind of its entries.
    pub kind: Arc<Kind>,
    /// Place in the navigation; `None` leaves it out.
    pub nav_order: Option<i64>,
    /// Whether it is left out of the menu, and linked from the home page and the foot only.
    pub aside: bool,
    /// What a reader meets who asks for an entry that is not translated.
    pub fallback: Fallback,
    /// How its list is sorted.
    pub sort: Sort,
    /// Whether its entries stand right below the language (`/vi/about/`), and the section has no list.
    pub at_top: bool,
}

/// What a reader meets who asks for an entry that is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// Listed with a language badge; leads to the best language that has it.
    Link,
    /// A page at the reader's address with the text in another language.
    Page,
    /// Nothing.
    Hide,
}

/// A portal's entries, typed, each by itself.
#[derive(Debug)]
pub struct Model {
    /// Its settings.
    pub settings: Settings,
    /// Its kinds.
    pub kinds: Kinds,
    /// Works cited.
    pub works: BTreeMap<Arc<str>, Work>,
    /// What currencies are worth in each other.
    pub rates: Rates,
    /// The outlines that charts are drawn with.
    pub outlines: Option<outlines::Approved>,
    /// Official names.
    pub glossary: Glossary,
    /// The home page.
    pub home: Option<Entry>,
    /// Sections by folder.
    pub sections: BTreeMap<Arc<str>, Section>,
    /// Entries, by section and id.
    entries: Asked<Vec<Entry>>,
    /// Section and id of entries whose source file could not be read, which has been reported: they exist all the same.
    pub unreadable: BTreeSet<(Arc<str>, Arc<str>)>,
    /// Translations that a gate withholds.
    pub gated: BTreeSet<FileId>,
    /// Bodies by number; nothing before station 4 looks into them.
    bodies: Vec<Asked<Body>>,
    /// What an error in each file costs.
    pub scopes: Vec<Scope>,
}

impl Model {
    /// Entries, by section and id. A step that looks at them all asks for all that can be asked of any.
    pub fn entries(&self) -> &[Entry] {
        self.entries.get()
    }

    /// An entry by its number.
    ///
    /// # Panics
    /// When there is no such entry: numbers are given out by this model alone.
    pub fn entry(&self, number: usize) -> &Entry {
        let entry = &self.entries.part()[number];
        ask(entry.question);
        entry
    }

    /// A body by its number.
    pub fn body(&self, number: usize) -> &str {
        self.bodies.get(number).map_or("", |body| body.get())
    }

    /// Takes from the translations in `files`, which are withheld, the texts of their fields, so that no page tells them.
    pub(crate) fn withhold(&mut self, files: &BTreeSet<FileId>) {
        let indexes = self.sections.values_mut().map(|section| &mut section.index);
        for entry in self.home.iter_mut().chain(indexes).chain(self.entries.part_mut()) {
            entry.withhold(files);
        }
    }

    /// What is asked by whoever looks at all entries.
    pub fn everything(&self) -> Question {
        self.entries.question()
    }
}

/// Reads the settings alone, which the clock's zone is taken from.
pub fn settings(tree: &Tree, syntax: &Syntax) -> Checked<Option<Settings>> {
    let Some(file) = tree.of(Role::Settings).next() else { return (None, Vec::new()) };
    match syntax.table(file.id) {
        Some(table) => Settings::read(table, Span::whole(file.id)),
        None => (None, Vec::new()),
    }
}

/// Reads kinds and vocabularies alone.
pub fn kinds(tree: &Tree, syntax: &Syntax) -> Checked<Kinds> {
    kind_file::read(tree, syntax)
}

/// Makes the model of a portal; how texts stand to each other is known from `store` where they are the same as before.
pub fn model(tree: &Tree, syntax: &Syntax, settings: Settings, clock: &Clock, request: Request, store: &Store) -> Checked<Model> {
    let (kinds, mut found) = kind_file::read(tree, syntax);
    let works = works(tree, syntax, &mut found);
    let rates = rates(tree, syntax, &kinds, &works, &settings, &mut found);
    let glossary = glossary(tree, syntax, &settings, &mut found);
    let spots = assemble::gather(tree, syntax, &settings, &mut found);
    let series = series::by_folder(tree, syntax);
    alone(&series, &spots, &mut found);
    let mut assembly = Assembly {
        tree,
        kinds: &kinds,
        settings: &settings,
        works: &works,
        series: &series,
        request,
        clock,
        bodies: Vec::new(),
        scopes: BTreeMap::new(),
        found,
    };
    let (mut home, mut sections) = (None, BTreeMap::new());
    let mut of_entries = Vec::new();
    // Spots are in order: the home, then all sections, then all entries.
    for (spot, files) in &spots {
        match spot {
            Spot::Home => home = kinds.kind("home").and_then(|kind| assembly.entry(kind, "", "portal", "content", files)),
            Spot::Section(id) => {
                let section = section(&mut assembly, id, files);
                sections.extend(section.map(|section| (id.clone(), section)));
            }
            Spot::Entry(section, id) => match sections.get(section).map(|section: &Section| section.kind.clone()) {
                Some(kind) => of_entries.push((kind, section, id, files)),
                // A section whose index has been reported is not reported once more for each entry.
                None if spots.contains_key(&Spot::Section(section.clone())) => {}
                None => assembly.no_section(section, files),
            },
        }
    }
    let (mut entries, unreadable) = apart(&mut assembly, &of_entries);
    assembly.unique(&entries);
    for entry in &entries {
        let scope = publicity::scope(entry, request);
        assembly.found.extend(rules::check(entry, clock).into_iter().map(|finding| Diagnostic { scope, ..finding }));
    }
    let together = rules::across(&entries, &kinds).into_iter();
    assembly.found.extend(together.map(|(at, finding)| Diagnostic { scope: publicity::scope(&entries[at], request), ..finding }));
    let indexes = sections.values_mut().map(|section| &mut section.index);
    freshness::judge(tree, syntax, store, home.iter_mut().chain(indexes).chain(&mut entries));
    let Assembly { bodies, scopes: known, mut found, .. } = assembly;
    let mut scopes = vec![Scope::Portal; tree.files().len()];
    known.into_iter().for_each(|(file, scope)| scopes[file.0 as usize] = scope);
    let texts = home.iter().chain(sections.values().map(|section| &section.index)).chain(&entries);
    if settings.gates.parity != Parity::Off {
        let differences = parity::portal::check(texts.clone(), tree, syntax, &glossary, &scopes, store).into_iter();
        let warn = settings.gates.parity == Parity::Warn;
        found.extend(differences.map(|finding| if warn { finding.severity(Severity::Warning) } else { finding }));
    }
    settings.gates.check(&kinds, &mut found);
    let gated = gated(texts, &settings, &scopes, &mut found);
    media_scopes(tree, &entries, request, &mut scopes);
    let outlines = outlines::approved(tree, syntax, settings.map.as_ref(), &kinds, &entries, &mut found);
    let entries = Asked::new(Question::new("entries", &[]), entries);
    let model =
        Model { settings, kinds, works, rates, outlines, glossary, home, sections, entries, unreadable, gated, bodies, scopes };
    (model, found)
}

/// An entry's kind, section, id and files.
type OfEntry<'a> = (Arc<Kind>, &'a Arc<str>, &'a Arc<str>, &'a assemble::Files<'a>);

/// Sections and ids.
type Places = BTreeSet<(Arc<str>, Arc<str>)>;

/// Makes each entry by itself, and those that cannot be read.
fn apart<'a>(assembly: &mut Assembly<'a>, of_entries: &[OfEntry<'a>]) -> (Vec<Entry>, Places) {
    let made: Vec<(Assembly<'a>, Option<Entry>)> = of_entries
        .par_iter()
        .map(|(kind, section, id, files)| {
            let mut apart = assembly.apart();
            let entry = apart.entry(kind, section, id, &format!("content/{section}/{id}"), files);
            (apart, entry)
        })
        .collect();
    let (mut entries, mut unreadable) = (Vec::with_capacity(made.len()), BTreeSet::new());
    for ((_, section, id, _), (apart, mut entry)) in of_entries.iter().zip(made) {
        assembly.join(apart, entry.as_mut());
        match entry {
            Some(entry) => entries.push(entry),
            None => drop(unreadable.insert(((*section).clone(), (*id).clone()))),
        }
    }
    (entries, unreadable)
}

/// The files of translations that have not reached the level that the portal asks for; each is reported.
fn gated<'e>(
    entries: impl Iterator<Item = &'e Entry>,
    settings: &Settings,
    scopes: &[Scope],
    found: &mut Vec<Diagnostic>,
) -> BTreeSet<FileId> {
    let mut files = BTreeSet::new();
    for (entry, text) in entries.flat_map(|entry| entry.texts().map(move |text| (entry, text))) {
        let scope = scopes.get(text.file.0 as usize).copied().unwrap_or_default();
        if let Some(finding) = settings.gates.stop(entry, text, scope) {
            files.insert(text.file);
            found.push(finding);
        }
    }
    files
}

/// Reports the series that no entry has.
fn alone(series: &series::ByFolder<'_>, spots: &BTreeMap<Spot, assemble::Files<'_>>, found: &mut Vec<Diagnostic>) {
    let folder = |spot: &Spot| match spot {
        Spot::Entry(section, id) => Some(format!("content/{section}/{id}")),
        Spot::Home | Spot::Section(_) => None,
    };
    series::alone(series, &spots.keys().filter_map(folder).collect(), found);
}

/// What reading `values` as fields of an entry of `kind` in `folder` finds; fields that are missing altogether are not asked
/// for. For values that are about to be written.
pub(crate) fn try_values(model: &Model, tree: &Tree, kind: &Kind, folder: &str, lang: &Lang, values: &Table) -> Vec<Diagnostic> {
    let (kinds, works) = (&model.kinds, &model.works);
    let mut reading = field::Reading { kinds, works, tree, folder, lang, found: Vec::new() };
    for (key, node) in values.entries() {
        if let Some(field) = kind.fields.get(&*key.name) {
            reading.fact(node, &field.ty, &field::Place::top(&key.name, field.translated));
        }
    }
    reading.found
}

fn works(tree: &Tree, syntax: &Syntax, found: &mut Vec<Diagnostic>) -> BTreeMap<Arc<str>, Work> {
    let table = tree.at("content/sources.toml").and_then(|file| syntax.table(file.id));
    table.map(|table| field::read_works(table, found)).unwrap_or_default()
}

fn rates(
    tree: &Tree,
    syntax: &Syntax,
    kinds: &Kinds,
    works: &BTreeMap<Arc<str>, Work>,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> Rates {
    let Some(file) = tree.at("content/rates.toml") else { return Rates::default() };
    let Some(table) = syntax.table(file.id) else { return Rates::default() };
    let lang = &settings.source_language;
    let mut reading = field::Reading { kinds, works, tree, folder: "content", lang, found: Vec::new() };
    let rates = rates::read(table, Span::whole(file.id), &mut reading);
    found.append(&mut reading.found);
    rates
}

/// Reads the official names alone; what is wrong with them is added to `found`.
pub fn glossary(tree: &Tree, syntax: &Syntax, settings: &Settings, found: &mut Vec<Diagnostic>) -> Glossary {
    let Some(file) = tree.at("content/glossary.toml") else { return Glossary::default() };
    let Some(table) = syntax.table(file.id) else { return Glossary::default() };
    let (glossary, more) = Glossary::read(table, Span::whole(file.id), settings);
    found.extend(more);
    glossary
}

fn section<'a>(assembly: &mut Assembly<'a>, id: &Arc<str>, files: &assemble::Files<'a>) -> Option<Section> {
    let meta = assembly.kinds.kind("section")?.clone();
    let index = assembly.entry(&meta, id, id, &format!("content/{id}"), files)?;
    let fact = index.fact("kind")?;
    let name = index.word("kind")?.to_owned();
    let kind = assembly.kind(&name, fact.span)?;
    let fallback = match index.word("fallback") {
        Some("page") => Fallback::Page,
        Some("hide") => Fallback::Hide,
        _ => Fallback::Link,
    };
    let sort = index.word("sort").map_or_else(|| kind.sort.clone(), kind_file::sort);
    let (nav_order, aside, at_top) = (index.integer("nav_order"), index.is("aside"), index.is("at_top"));
    Some(Section { index, kind, nav_order, aside, fallback, sort, at_top })
}

/// A picture's finding costs what its entry's would.
fn media_scopes(tree: &Tree, entries: &[Entry], request: Request, scopes: &mut [Scope]) {
    let unpublished: BTreeSet<String> = entries
        .iter()
        .filter(|entry| publicity::scope(entry, request) == Scope::Unpublished)
        .map(|entry| format!("content/{}/{}", entry.section, entry.id))
        .collect();
    if unpublished.is_empty() {
        return;
    }
    for file in tree.files() {
        if unpublished.contains(file.folder()) {
            scopes[file.id.0 as usize] = Scope::Unpublished;
        }
    }
}
