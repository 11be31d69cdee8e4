//! A translation's file: prose and translated fields, never a fact.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use indexmap::IndexMap;

use super::{
    assemble::Assembly,
    codes::{FACT_IN_TRANSLATION, MISSING_FIELD, UNKNOWN_ITEM},
    entry::{Entry, How, LocalText},
    field::{Place, Reading},
    form::{unknown, wrong},
    kind::{Field, FieldType},
    parity::Exceptions,
    value::{Fact, Facts, Text, Value},
};
use crate::{
    diag::{Diagnostic, FileId, Scope, Severity, Span},
    engine::asked::Asked,
    locale::{Lang, PartialDate},
    parse::{Document, Key, Node, Table},
};

/// Reads the translation `document` of `entry`.
pub(super) fn read(assembly: &mut Assembly<'_>, entry: &Entry, folder: &str, lang: &Lang, document: &Document) -> LocalText {
    let start = assembly.found.len();
    let mut walk = Walk {
        reading: assembly.reading(folder, lang),
        entry,
        keys: keys(&entry.facts),
        texts: BTreeMap::new(),
        slug: None,
        aliases: Vec::new(),
        how: None,
        reviewer: None,
        exceptions: Exceptions::default(),
        updated: None,
    };
    walk.top(&document.front);
    for name in ["title", "summary"] {
        if !walk.texts.contains_key(name) {
            let missing = Diagnostic::at(&MISSING_FIELD, document.front_span).arg("field", name);
            walk.reading.found.push(missing);
        }
    }
    let Walk { reading, mut texts, slug, aliases, how, reviewer, exceptions, updated, .. } = walk;
    assembly.found.extend(reading.found);
    let mut take = |name: &str| texts.remove(name).unwrap_or_else(|| "".into());
    let prose = Entry::prose_question(&entry.section, &entry.id, lang);
    let local = LocalText {
        lang: lang.clone(),
        file: document.file,
        title: take("title"),
        summary: take("summary"),
        slug,
        aliases,
        fields: texts,
        how,
        reviewer,
        exceptions,
        standing: None,
        updated,
        outline: Asked::new(prose, document.outline.clone()),
        body: assembly.keep(document, prose),
        front: document.front_digest,
        prose: document.body_digest,
    };
    let span = document.front.entry("summary").map(|(_, node)| node.span);
    assembly.summary_length(&local, span, Severity::Warning);
    let scope = assembly.scope(document.file);
    for found in &mut assembly.found[start..] {
        found.scope = if scope == Scope::Unpublished { scope } else { Scope::Translation };
    }
    local
}

struct Walk<'a> {
    reading: Reading<'a>,
    entry: &'a Entry,
    keys: BTreeSet<Arc<str>>,
    texts: BTreeMap<Arc<str>, Arc<str>>,
    slug: Option<Arc<str>>,
    aliases: Vec<Arc<str>>,
    how: Option<How>,
    reviewer: Option<Arc<str>>,
    exceptions: Exceptions,
    updated: Option<PartialDate>,
}

impl Walk<'_> {
    fn top(&mut self, front: &Table) {
        let kind = self.entry.kind.clone();
        for (key, node) in front.entries() {
            let place = Place::top(&key.name, true);
            match key.name.as_str() {
                "how" => self.how = self.how(node),
                "reviewer" => self.reviewer = self.reading.word(node, &place, "a role, as in \"Head of the press office\""),
                "parity" => self.exceptions = Exceptions::read(node, &mut self.reading.found),
                "translator" => drop(self.reading.word(node, &place, "a name or role")),
                "updated" => self.updated = self.reading.date(node, &place),
                "slug" if kind.fields.contains_key("slug") => self.slug = self.reading.slug(node, &place),
                "aliases" if kind.fields.contains_key("aliases") => {
                    for item in node.list().unwrap_or(std::slice::from_ref(node)) {
                        let alias = self.reading.slug(item, &place);
                        self.aliases.extend(alias);
                    }
                }
                _ => self.field(key, node, &kind.fields, ""),
            }
        }
    }

    fn how(&mut self, node: &Node) -> Option<How> {
        let how = node.text().and_then(How::parse);
        if how.is_none() {
            self.reading.found.push(wrong(node, "how", "\"human\", \"machine\" or \"machine+edited\""));
        }
        how
    }

    /// A name among `fields`, below `path` (which ends with a slash, or is empty).
    fn field(&mut self, key: &Key, node: &Node, fields: &IndexMap<Arc<str>, Field>, path: &str) {
        let Some(field) = fields.get(key.name.as_str()) else {
            let known = fields.iter().filter(|(_, field)| field.translated || field.ty.has_translated_parts());
            let found = unknown(key.span, path, &key.name, known.map(|(name, _)| &**name));
            self.reading.found.push(found);
            return;
        };
        let here = format!("{path}{}", key.name);
        if field.translated {
            let max = match field.ty {
                FieldType::Text { max } => max,
                _ => None,
            };
            return self.text(node, &here, max, key.span);
        }
        match &field.ty {
            FieldType::Record(inner) => self.table(node, inner, &format!("{here}/"), key),
            FieldType::List(of) => match (&**of, parts(of)) {
                (FieldType::Record(inner), _) if of.has_translated_parts() => {
                    self.items(node, &here, key, |walk, key, node, path| {
                        walk.table(node, inner, path, key);
                    })
                }
                (_, Some(names)) => self.items(node, &here, key, |walk, key, node, path| walk.parts(node, names, path, key)),
                _ => self.fact(key, &here),
            },
            ty => match parts(ty) {
                // One picture or document goes by its file's name, as those of a list do.
                Some(names) if matches!(ty, FieldType::Image | FieldType::File) => {
                    self.items(node, &here, key, |walk, key, node, path| walk.parts(node, names, path, key));
                }
                Some(names) => self.parts(node, names, &format!("{here}/"), key),
                None => self.fact(key, &here),
            },
        }
    }

    fn table(&mut self, node: &Node, fields: &IndexMap<Arc<str>, Field>, path: &str, key: &Key) {
        let Some(table) = node.table() else { return self.fact(key, path.trim_end_matches('/')) };
        for (key, node) in table.entries() {
            self.field(key, node, fields, path);
        }
    }

    /// The items of a list by id: `[results.first-visit]`.
    fn items(&mut self, node: &Node, here: &str, key: &Key, mut each: impl FnMut(&mut Self, &Key, &Node, &str)) {
        let Some(table) = node.table() else { return self.fact(key, here) };
        for (key, node) in table.entries() {
            let path = format!("{here}/{}/", key.name);
            let start: Arc<str> = path.as_str().into();
            if self.keys.range(start..).next().is_some_and(|known| known.starts_with(&path)) {
                each(self, key, node, &path);
            } else {
                self.unknown_item(key.span, &key.name, here);
            }
        }
    }

    /// The translatable parts of a built-in type.
    fn parts(&mut self, node: &Node, names: &[&str], path: &str, key: &Key) {
        let Some(table) = node.table() else { return self.fact(key, path.trim_end_matches('/')) };
        for (key, node) in table.entries() {
            if names.contains(&key.name.as_str()) {
                self.text(node, &format!("{path}{}", key.name), None, key.span);
            } else {
                self.fact(key, &format!("{path}{}", key.name));
            }
        }
    }

    fn text(&mut self, node: &Node, path: &str, max: Option<usize>, span: Span) {
        let key: Arc<str> = path.into();
        // Title and summary are asked of every text; other texts only where the source has them.
        if !self.keys.contains(&key) && !matches!(path, "title" | "summary") {
            let (field, item) = path.rsplit_once('/').unwrap_or(("", path));
            return self.unknown_item(span, item, field);
        }
        if let Some(text) = self.reading.text(node, &Place::top(path, true), max) {
            self.texts.insert(key, text.text);
        }
    }

    fn unknown_item(&mut self, span: Span, item: &str, field: &str) {
        let prefix = if field.is_empty() { String::new() } else { format!("{field}/") };
        let mut known: Vec<&str> = self
            .keys
            .iter()
            .filter_map(|key| key.strip_prefix(prefix.as_str()))
            .filter_map(|rest| rest.split('/').next())
            .collect();
        known.dedup();
        let finding =
            Diagnostic::at(&UNKNOWN_ITEM, span).arg("item", item).arg("field", if field.is_empty() { "facts" } else { field });
        self.reading.found.push(finding.arg("known", known.join(", ")));
    }

    /// A fact was set: say where it lives.
    fn fact(&mut self, key: &Key, path: &str) {
        let source = self.entry.source();
        let file = source.map_or(FileId(0), |local| local.file);
        let name = self.reading.tree.file(file).path.clone();
        let finding = Diagnostic::at(&FACT_IN_TRANSLATION, key.span).arg("field", path).arg("file", name);
        let lives = self.entry.fact(path.split('/').next().unwrap_or(path)).map_or(self.entry.span, |fact| fact.span);
        self.reading.found.push(finding.see("facts-live-here", lives));
    }
}

/// Names of the translatable parts of a built-in type.
fn parts(ty: &FieldType) -> Option<&'static [&'static str]> {
    match ty {
        FieldType::Image => Some(&["alt", "caption"]),
        FieldType::File | FieldType::Person => Some(&["title"]),
        FieldType::Contact => Some(&["role"]),
        FieldType::Figure => Some(&["note"]),
        _ => None,
    }
}

/// The keys of all texts in `facts` that can be translated.
fn keys(facts: &Facts) -> BTreeSet<Arc<str>> {
    let mut keys = BTreeSet::new();
    facts.values().for_each(|fact| collect(fact, &mut keys));
    keys
}

fn collect(fact: &Fact, keys: &mut BTreeSet<Arc<str>>) {
    let mut add = |text: &Text| keys.extend(text.key.clone());
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
        Value::List(items) => items.iter().for_each(|item| collect(item, keys)),
        Value::Record(facts) => facts.values().for_each(|fact| collect(fact, keys)),
        _ => {}
    }
}
