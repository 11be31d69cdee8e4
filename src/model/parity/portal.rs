//! Lays the texts of a portal before the checks: each translation's fields and prose beside those of its source. Knows where
//! texts stand in files; what is right, it does not know.

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    super::{
        entry::{Entry, LocalText},
        glossary::Glossary,
        value::{Fact, Facts, Text, Value},
    },
    Check, Form, Mismatch, Reading,
    codes::EXCEPTION_IDLE,
    compare,
};
use crate::{
    diag::{Diagnostic, FileId, Scope, Span},
    engine::{Digest, Key, Store, table::Table},
    locale::Lang,
    parse::{Document, Node, Syntax},
    source::{Role, SourceFile, Tree},
};

/// Raised when other differences are found in the same texts.
const STEP_VERSION: u32 = 2;

/// A piece of a text: a field's words, or the prose.
struct Passage<'a> {
    text: &'a str,
    form: Form,
    span: Span,
}

/// What an entry says in one language, by field; the prose under no name.
struct Side<'a> {
    lang: &'a Lang,
    passages: BTreeMap<Option<Arc<str>>, Passage<'a>>,
}

/// The source of an entry; read when the first of its translations is compared with it, once for all.
struct Source<'a> {
    side: Side<'a>,
    readings: OnceCell<BTreeMap<Option<Arc<str>>, Reading>>,
}

/// A difference in one of the passages.
struct Difference {
    passage: Option<Arc<str>>,
    mismatch: Mismatch,
}

/// The differences of a translation from its source. They follow from the texts, the languages and the glossary alone.
fn differences(source: &Source<'_>, target: &Side<'_>, glossary: &Glossary) -> Vec<Difference> {
    let readings = source.readings.get_or_init(|| {
        let reading = |passage: &Passage<'_>| Reading::of(passage.text, source.side.lang, passage.form);
        source.side.passages.iter().map(|(key, passage)| (key.clone(), reading(passage))).collect()
    });
    let compared = target.passages.iter().filter_map(|(key, passage)| {
        let reading = Reading::of(passage.text, target.lang, passage.form);
        Some((key, compare(readings.get(key)?, &reading, glossary)))
    });
    let named = |(key, found): (&Option<Arc<str>>, Vec<Mismatch>)| {
        let passage = key.clone();
        found.into_iter().map(move |mismatch| Difference { passage: passage.clone(), mismatch })
    };
    compared.flat_map(named).collect()
}

/// How places in a text become places in its file.
#[derive(Clone, Copy)]
enum Place {
    /// The text begins at this byte of the file.
    From(FileId, usize),
    /// It was written with escapes: only the whole can be shown.
    Whole(Span),
}

impl Place {
    /// Of a text that was read out of `span`: where it stands there as it is, byte for byte.
    fn of(tree: &Tree, passage: &Passage<'_>) -> Self {
        let Span { file, start, end } = passage.span;
        let held = tree.file(file).held().get(start as usize..end as usize).unwrap_or_default();
        let within = std::str::from_utf8(held).ok().and_then(|held| held.find(passage.text));
        within.map_or(Self::Whole(passage.span), |at| Self::From(file, start as usize + at))
    }

    fn span(self, range: &Range<usize>) -> Span {
        match self {
            Self::From(file, start) => Span::new(file, start + range.start..start + range.end),
            Self::Whole(span) => span,
        }
    }
}

/// Compares every translation of `entries` with its source.
pub(in crate::model) fn check<'e>(
    entries: impl Iterator<Item = &'e Entry>,
    tree: &Tree,
    syntax: &Syntax,
    glossary: &Glossary,
    scopes: &[Scope],
    store: &Store,
) -> Vec<Diagnostic> {
    let documents: BTreeMap<FileId, &Document> = syntax.documents.iter().map(|document| (document.file, &**document)).collect();
    let look = Look { tree, documents, glossary, scopes };
    let entries: Vec<&Entry> = entries.filter(|entry| entry.texts().count() > 1).collect();
    let (faultless, rules) = (Table::<()>::load(store, "parity", STEP_VERSION), rules(tree));
    let one = |entry: &Entry| {
        let key = texts(tree, &rules, entry);
        if faultless.get(&key).is_some() {
            return Vec::new();
        }
        let found = look.entry(entry);
        if found.is_empty() {
            faultless.put(key, &());
        }
        found
    };
    let found = entries.into_par_iter().flat_map_iter(one).collect();
    faultless.save(store);
    found
}

/// The digest of everything that texts are compared by: kinds, settings, glossary.
pub(in crate::model) fn rules(tree: &Tree) -> Digest {
    let matters = |file: &&SourceFile| matches!(file.role, Role::Settings | Role::Kind | Role::Vocabulary | Role::Data);
    tree.files().iter().filter(matters).fold(Key::new("rules", 1), |key, file| key.text(&file.path).digest(&file.digest)).finish()
}

/// The digest of all texts of `entry`, and of what they are compared by.
fn texts(tree: &Tree, rules: &Digest, entry: &Entry) -> Digest {
    let key = Key::new("texts", 1).digest(rules).text(&entry.kind.id).text(entry.source_lang.as_str());
    entry.texts().fold(key, |key, text| key.text(text.lang.as_str()).digest(&tree.file(text.file).digest)).finish()
}

/// What is looked at.
struct Look<'a> {
    tree: &'a Tree,
    documents: BTreeMap<FileId, &'a Document>,
    glossary: &'a Glossary,
    scopes: &'a [Scope],
}

impl Look<'_> {
    fn entry(&self, entry: &Entry) -> Vec<Diagnostic> {
        let Some(text) = entry.source() else { return Vec::new() };
        let mut fields = BTreeMap::new();
        entry.facts.iter().for_each(|(name, fact)| {
            // Title and summary are facts of the source whether or not the kind says that they are translated.
            if let ("title" | "summary", Value::Text(text)) = (&**name, &fact.value) {
                fields.insert(name.clone(), (text.text.clone(), fact.span));
            }
            collect(fact, &mut fields);
        });
        let passages = fields.iter().map(|(key, (text, span))| {
            // Prose fields are Markdown.
            let is_prose = matches!(entry.fact(key).map(|fact| &fact.value), Some(Value::Prose(_)));
            let form = if is_prose { Form::Markdown } else { Form::Line };
            (Some(key.clone()), Passage { text, form, span: *span })
        });
        let passages = passages.chain(self.body(text).map(|body| (None, body))).collect();
        let source = Source { side: Side { lang: &entry.source_lang, passages }, readings: OnceCell::new() };
        let others = entry.texts().filter(|text| text.lang != entry.source_lang);
        others.flat_map(|text| self.translation(text, &source)).collect()
    }

    /// The prose of a text.
    fn body(&self, text: &LocalText) -> Option<Passage<'_>> {
        let document = self.documents.get(&text.file)?;
        let span = Span::new(document.file, document.body.range());
        Some(Passage { text: &document.body, form: Form::Markdown, span })
    }

    fn translation(&self, text: &LocalText, source: &Source<'_>) -> Vec<Diagnostic> {
        let Some(document) = self.documents.get(&text.file) else { return Vec::new() };
        let passage = |(key, there): (&Option<Arc<str>>, &Passage<'_>)| match key {
            Some(name) => {
                let node = node(document, name)?;
                Some((key.clone(), Passage { text: node.text()?.trim(), form: there.form, span: node.span }))
            }
            None => self.body(text).map(|body| (None, body)),
        };
        let target = Side { lang: &text.lang, passages: source.side.passages.iter().filter_map(passage).collect() };
        let place = |side: &Side<'_>, key: &Option<Arc<str>>| side.passages.get(key).map(|passage| Place::of(self.tree, passage));
        let mut excused: BTreeSet<Check> = BTreeSet::new();
        let mut found = Vec::new();
        for Difference { passage, mismatch } in differences(source, &target, self.glossary) {
            if text.exceptions.contains(mismatch.check) {
                excused.insert(mismatch.check);
            } else if let (Some(there), Some(here)) = (place(&source.side, &passage), place(&target, &passage)) {
                found.push(diagnostic(&mismatch, there, here));
            }
        }
        for (check, span) in text.exceptions.iter().filter(|(check, _)| !excused.contains(check)) {
            found.push(Diagnostic::at(&EXCEPTION_IDLE, span).arg("field", format!("parity/{}", check.key())));
        }
        let scope = self.scopes.get(text.file.0 as usize).copied().unwrap_or_default();
        found.into_iter().map(|finding| Diagnostic { scope, ..finding }).collect()
    }
}

fn diagnostic(mismatch: &Mismatch, source: Place, target: Place) -> Diagnostic {
    let mut finding = Diagnostic::at(mismatch.code, target.span(&mismatch.target));
    for (name, value) in &mismatch.args {
        finding = finding.arg(name, value);
    }
    match &mismatch.source {
        Some(range) => finding.see("source", source.span(range)),
        None => finding,
    }
}

/// The value that a translation gives under a key such as `results/first-visit/text`.
fn node<'d>(document: &'d Document, key: &str) -> Option<&'d Node> {
    let mut parts = key.split('/');
    let mut node = document.front.get(parts.next()?)?;
    for part in parts {
        node = node.table()?.get(part)?;
    }
    Some(node)
}

/// The texts of a fact that can be translated, by key, each with its place.
fn collect(fact: &Fact, texts: &mut BTreeMap<Arc<str>, (Arc<str>, Span)>) {
    let mut add = |text: &Text| {
        if let Some(key) = &text.key {
            texts.insert(key.clone(), (text.text.clone(), fact.span));
        }
    };
    match &fact.value {
        Value::Text(text) | Value::Prose(text) => add(text),
        Value::Image(image) => {
            add(&image.alt);
            image.caption.iter().for_each(add);
        }
        Value::File(file) => add(&file.title),
        Value::Contact(contact) => add(&contact.role),
        Value::Person(person) => add(&person.title),
        Value::Figure(figure) => figure.note.iter().for_each(add),
        Value::List(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Record(facts) => all(facts, texts),
        _ => {}
    }
}

fn all(facts: &Facts, texts: &mut BTreeMap<Arc<str>, (Arc<str>, Span)>) {
    facts.values().for_each(|fact| collect(fact, texts));
}
