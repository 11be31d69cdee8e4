//! Documents become entries: which files belong together, which holds the facts, what each translation says.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Clock, Request, approval,
    codes::{
        BAD_ID, DUPLICATE_ID, MISPLACED_FILE, NO_SECTION, NO_SOURCE_FILE, SUMMARY_LENGTH, UNKNOWN_KIND, UNKNOWN_LANGUAGE_FILE,
    },
    entry::{Entry, LocalText},
    field::{Place, Reading},
    form::Form,
    kind::{Kind, Kinds},
    parity::Exceptions,
    publicity,
    series::{self, ByFolder},
    settings::{Settings, bad_tag},
    slug::check_segment,
    translation,
    value::{Facts, Value, Work},
};
use crate::{
    diag::{Diagnostic, FileId, Scope, Severity, Span, nearest},
    engine::asked::{Asked, Question},
    locale::Lang,
    parse::{Body, Document, Node, Syntax},
    source::{Role, Tree},
};

/// Everything that assembling looks at and writes to.
pub(super) struct Assembly<'a> {
    pub(super) tree: &'a Tree,
    pub(super) kinds: &'a Kinds,
    pub(super) settings: &'a Settings,
    pub(super) works: &'a BTreeMap<Arc<str>, Work>,
    pub(super) series: &'a ByFolder<'a>,
    pub(super) request: Request,
    pub(super) clock: &'a Clock,
    pub(super) bodies: Vec<Asked<Body>>,
    /// Of the files that were looked at; all others are the portal's.
    pub(super) scopes: BTreeMap<FileId, Scope>,
    pub(super) found: Vec<Diagnostic>,
}

/// The place of a text in the portal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// `content/portal.<lang>.md`.
    Home,
    /// `content/<section>/_index.<lang>.md`.
    Section(Arc<str>),
    /// `content/<section>/<id>/index.<lang>.md`.
    Entry(Arc<str>, Arc<str>),
}

/// The files of one entry, by language; a document is missing when its file could not be parsed.
pub(super) type Files<'a> = BTreeMap<Lang, (FileId, Option<&'a Document>)>;

/// Sorts the texts of `tree` by the entry that they belong to.
pub(super) fn gather<'a>(
    tree: &Tree,
    syntax: &'a Syntax,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<Spot, Files<'a>> {
    let documents: BTreeMap<FileId, &Document> = syntax.documents.iter().map(|document| (document.file, &**document)).collect();
    let mut spots: BTreeMap<Spot, Files<'a>> = BTreeMap::new();
    for file in tree.of(Role::Text) {
        let span = Span::whole(file.id);
        let Some((spot, tag)) = spot(&file.path) else {
            found.push(Diagnostic::at(&MISPLACED_FILE, span).arg("path", &file.path));
            continue;
        };
        match Lang::parse(tag) {
            Ok(lang) if settings.has(&lang) => {
                spots.entry(spot).or_default().insert(lang, (file.id, documents.get(&file.id).copied()));
            }
            Ok(_) => found.push(unknown_language(span, tag, settings)),
            Err(bad) => match bad.suggestion() {
                Some(_) => found.push(bad_tag(&bad, tag, span)),
                None => found.push(unknown_language(span, tag, settings)),
            },
        }
    }
    spots
}

fn unknown_language(span: Span, tag: &str, settings: &Settings) -> Diagnostic {
    let known: Vec<&str> = settings.languages.iter().map(Lang::as_str).collect();
    Diagnostic::at(&UNKNOWN_LANGUAGE_FILE, span).arg("lang", tag).arg("known", known.join(", "))
}

fn spot(path: &str) -> Option<(Spot, &str)> {
    let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
    let tag = |name: &'_ str, stem: &str| -> Option<usize> { name.strip_prefix(stem).map(|_| stem.len()) };
    match parts.as_slice() {
        [name] => {
            let at = tag(name, "portal.")?;
            Some((Spot::Home, name[at..].strip_suffix(".md")?))
        }
        [section, name] => {
            let at = tag(name, "_index.")?;
            Some((Spot::Section((*section).into()), name[at..].strip_suffix(".md")?))
        }
        [section, id, name] => {
            let at = tag(name, "index.")?;
            Some((Spot::Entry((*section).into(), (*id).into()), name[at..].strip_suffix(".md")?))
        }
        _ => None,
    }
}

impl<'a> Assembly<'a> {
    /// One that looks at the same and has written nothing yet, for an entry by itself.
    pub(super) fn apart(&self) -> Self {
        Self { bodies: Vec::new(), scopes: BTreeMap::new(), found: Vec::new(), ..*self }
    }

    /// Takes over what was written for `entry` apart; bodies are numbered anew.
    pub(super) fn join(&mut self, apart: Self, entry: Option<&mut Entry>) {
        let before = self.bodies.len();
        let texts = entry.into_iter().flat_map(Entry::texts_mut);
        texts.filter_map(|text| text.body.as_mut()).for_each(|number| *number += before);
        self.bodies.extend(apart.bodies);
        self.scopes.extend(apart.scopes);
        self.found.extend(apart.found);
    }

    /// The scope of a file.
    pub(super) fn scope(&self, file: FileId) -> Scope {
        self.scopes.get(&file).copied().unwrap_or(Scope::Portal)
    }

    /// The kind under `name`, or a finding with those there are.
    pub(super) fn kind(&mut self, name: &str, span: Span) -> Option<Arc<Kind>> {
        if let Some(kind) = self.kinds.kind(name) {
            return Some(kind.clone());
        }
        let known: Vec<&str> = self.kinds.kinds.keys().map(|id| &**id).filter(|id| !matches!(*id, "section" | "home")).collect();
        let finding = Diagnostic::at(&UNKNOWN_KIND, span).arg("kind", name).arg("known", known.join(", "));
        self.found.push(match nearest(name, known) {
            Some(near) => finding.fix(span, format!("\"{near}\"")),
            None => finding,
        });
        None
    }

    /// Makes the entry at `folder`. `None` when its facts cannot be read at all.
    pub(super) fn entry(&mut self, kind: &Arc<Kind>, section: &str, id: &str, folder: &str, files: &Files<'a>) -> Option<Entry> {
        if let Err(reason) = check_segment(id)
            && !id.is_empty()
        {
            let span = files.values().next().map_or(Span::whole(FileId(0)), |(file, _)| Span::whole(*file));
            self.found.push(Diagnostic::at(&BAD_ID, span).arg("id", id).arg("reason", reason));
        }
        let source_lang = self.source_language(files)?;
        let Some((file, document)) = files.get(&source_lang) else {
            self.no_source(folder, &source_lang, files);
            return None;
        };
        let start = self.found.len();
        let mut entry = self.source_entry(kind, section, id, folder, &source_lang, (*document)?);
        publicity::decide(self, &mut entry);
        if let Some(document) = document {
            self.found.extend(approval::check(self.tree, folder, document));
        }
        let scope = publicity::scope(&entry, self.request);
        self.scopes.insert(*file, scope);
        for series in series::beside(self.series, folder) {
            self.scopes.insert(series.file, scope);
        }
        for found in &mut self.found[start..] {
            found.scope = scope;
        }
        for (lang, (file, document)) in files.iter().filter(|(lang, _)| **lang != source_lang) {
            self.scopes.insert(*file, if scope == Scope::Unpublished { scope } else { Scope::Translation });
            if let Some(document) = document {
                let local = translation::read(self, &entry, folder, lang, document);
                entry.translated(local);
            }
        }
        Some(entry)
    }

    /// The language of the file that says `source_language`, else the portal's.
    fn source_language(&self, files: &Files<'_>) -> Option<Lang> {
        let named = files.iter().find(|(lang, (_, document))| {
            let said = document.and_then(|d| d.front.get("source_language")).and_then(Node::text);
            said == Some(lang.as_str())
        });
        Some(named.map_or_else(|| self.settings.source_language.clone(), |(lang, _)| lang.clone()))
    }

    fn no_source(&mut self, folder: &str, lang: &Lang, files: &Files<'_>) {
        let span = files.values().next().map_or(Span::whole(FileId(0)), |(file, _)| Span::whole(*file));
        self.found.push(Diagnostic::at(&NO_SOURCE_FILE, span).arg("path", folder).arg("lang", lang));
    }

    fn source_entry(
        &mut self,
        kind: &Arc<Kind>,
        section: &str,
        id: &str,
        folder: &str,
        lang: &Lang,
        document: &Document,
    ) -> Entry {
        let mut form = Form::new(&document.front, document.front_span, "");
        form.take("source_language");
        let mut reading = self.reading(folder, lang);
        let mut facts = Facts::new();
        for (name, field) in &kind.fields {
            match form.take(name) {
                Some(node) => {
                    let fact = reading.fact(node, &field.ty, &Place::top(name, field.translated));
                    facts.extend(fact.map(|fact| (name.clone(), fact)));
                }
                None if field.required && !waived(name, &document.front) => {
                    let missing = form.missing(name);
                    reading.found.push(missing);
                }
                None => {}
            }
        }
        form.finish(&mut reading.found);
        series::join(&mut reading, kind, &document.front, series::beside(self.series, folder), &mut facts);
        let found = std::mem::take(&mut reading.found);
        self.found.extend(found);
        let text = |name: &str| match facts.get(name).map(|fact| &fact.value) {
            Some(Value::Text(text)) => text.text.clone(),
            _ => "".into(),
        };
        let prose = Entry::prose_question(section, id, lang);
        let local = LocalText {
            lang: lang.clone(),
            file: document.file,
            title: text("title"),
            summary: text("summary"),
            slug: slug_of(&facts),
            aliases: aliases_of(&facts),
            fields: BTreeMap::new(),
            how: None,
            reviewer: None,
            exceptions: Exceptions::default(),
            standing: None,
            updated: None,
            outline: Asked::new(prose, document.outline.clone()),
            body: self.keep(document, prose),
            front: document.front_digest,
            prose: document.body_digest,
        };
        self.summary_length(&local, facts.get("summary").map(|fact| fact.span), Severity::Error);
        let mut entry = Entry::new(kind, (section, id), facts, local, document.front_span);
        entry.with_series(series::beside(self.series, folder).iter().map(|series| self.tree.file(series.file).digest));
        entry
    }

    /// What reading a field of an entry in `folder` may look at.
    pub(super) fn reading<'r>(&self, folder: &'r str, lang: &'r Lang) -> Reading<'r>
    where
        'a: 'r,
    {
        let (kinds, works, tree) = (self.kinds, self.works, self.tree);
        Reading { kinds, works, tree, folder, lang, found: Vec::new() }
    }

    /// Keeps a body and gives its number; `None` when there is no prose.
    pub(super) fn keep(&mut self, document: &Document, question: Question) -> Option<usize> {
        if document.body.is_blank() {
            return None;
        }
        self.bodies.push(Asked::new(question, document.body.clone()));
        Some(self.bodies.len() - 1)
    }

    /// 50 to 300 characters; in scripts without spaces between words a character says twice as much.
    pub(super) fn summary_length(&mut self, local: &LocalText, span: Option<Span>, severity: Severity) {
        let Some(span) = span else { return };
        let half = matches!(local.lang.script(), "Hans" | "Hant" | "Jpan" | "Kore");
        let (least, most) = if half { (25, 150) } else { (50, 300) };
        let length = local.summary.chars().count();
        if !(least..=most).contains(&length) {
            let finding = Diagnostic::at(&SUMMARY_LENGTH, span).severity(severity).arg("length", length);
            self.found.push(finding.arg("expected", format!("it should have {least} to {most}")));
        }
    }

    /// Reports a second entry of the same kind and id.
    pub(super) fn unique(&mut self, entries: &[Entry]) {
        let mut seen: BTreeMap<(&str, &str), Span> = BTreeMap::new();
        for entry in entries {
            if let Some(first) = seen.insert((&entry.kind.id, &entry.id), entry.span) {
                let finding = Diagnostic::at(&DUPLICATE_ID, entry.span).arg("kind", &entry.kind.id).arg("id", &entry.id);
                self.found.push(finding.see("first-defined", first));
            }
        }
    }

    /// Reports a folder of entries that no section index describes.
    pub(super) fn no_section(&mut self, section: &str, files: &Files<'_>) {
        let span = files.values().next().map_or(Span::whole(FileId(0)), |(file, _)| Span::whole(*file));
        let lang = &self.settings.source_language;
        self.found.push(Diagnostic::at(&NO_SECTION, span).arg("path", format!("content/{section}")).arg("lang", lang));
    }
}

/// `archived` entries need only title, summary, owner, localities and sources.
fn waived(name: &str, front: &crate::parse::Table) -> bool {
    let archived = front.get("status").and_then(Node::text) == Some("archived");
    archived && !matches!(name, "title" | "summary" | "status" | "owner" | "localities")
}

fn slug_of(facts: &Facts) -> Option<Arc<str>> {
    match &facts.get("slug")?.value {
        Value::Slug(slug) => Some(slug.clone()),
        _ => None,
    }
}

fn aliases_of(facts: &Facts) -> Vec<Arc<str>> {
    match facts.get("aliases").map(|fact| &fact.value) {
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Slug(slug) => Some(slug.clone()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
