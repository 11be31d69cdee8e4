//! `content/glossary.toml`: what things are officially called in each language, and what they must not be called. Knows names;
//! no text in which they stand.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    form::{Form, wrong},
    parity::TERM_INCOMPLETE,
    settings::{Settings, bad_tag},
};
use crate::{
    diag::{Checked, Diagnostic, Span},
    locale::Lang,
    parse::{Node, Table},
};

/// The official names of a portal.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<Term>,
}

/// What one thing is called.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// Its name in the glossary.
    pub id: Arc<str>,
    /// The official name in each language that has one.
    pub official: BTreeMap<Lang, Arc<str>>,
    /// What it must not be called.
    pub forbidden: BTreeMap<Lang, Vec<Arc<str>>>,
    /// A remark for translators, in each language that has one.
    pub note: BTreeMap<Lang, Arc<str>>,
}

impl Glossary {
    /// Reads the glossary: tables with `official`, `forbidden` and `note`, each by language.
    pub(super) fn read(table: &Table, span: Span, settings: &Settings) -> Checked<Self> {
        let mut found = Vec::new();
        let mut glossary = Self::default();
        let mut form = Form::new(table, span, "");
        for (key, node) in form.rest().entries() {
            let Some(mut term) = Form::of(node, &format!("{}/", key.name), &mut found) else { continue };
            let id: Arc<str> = key.name.as_str().into();
            let texts = |node: Option<&Node>, found: &mut Vec<Diagnostic>| {
                by_language(node, found, |node, found| match node.text() {
                    Some(text) => Some(Arc::from(text)),
                    None => {
                        found.push(wrong(node, &key.name, "text in quotation marks"));
                        None
                    }
                })
            };
            let official: BTreeMap<Lang, Arc<str>> = texts(term.take("official"), &mut found);
            let note = texts(term.take("note"), &mut found);
            let forbidden = by_language(term.take("forbidden"), &mut found, |node, found| {
                let items = node.list().unwrap_or(std::slice::from_ref(node));
                if items.iter().any(|item| item.text().is_none()) {
                    found.push(wrong(node, &key.name, "a list of texts, as in [\"a\", \"b\"]"));
                }
                Some(items.iter().filter_map(|item| item.text().map(Arc::from)).collect::<Vec<Arc<str>>>())
            });
            term.finish(&mut found);
            if !official.contains_key(&settings.source_language) {
                let finding = Diagnostic::at(&TERM_INCOMPLETE, key.span).arg("term", &key.name);
                found.push(finding.arg("lang", &settings.source_language));
            }
            glossary.terms.push(Term { id, official, forbidden, note });
        }
        (glossary, found)
    }
}

/// The values of a table whose keys are languages.
fn by_language<T>(
    node: Option<&Node>,
    found: &mut Vec<Diagnostic>,
    mut each: impl FnMut(&Node, &mut Vec<Diagnostic>) -> Option<T>,
) -> BTreeMap<Lang, T> {
    let mut values = BTreeMap::new();
    let Some(node) = node else { return values };
    let Some(table) = node.table() else {
        found.push(wrong(node, "official", "a name per language, as in { vi = \"…\", en = \"…\" }"));
        return values;
    };
    for (key, node) in table.entries() {
        match Lang::parse(&key.name) {
            Ok(lang) => {
                if let Some(value) = each(node, found) {
                    values.insert(lang, value);
                }
            }
            Err(bad) => found.push(bad_tag(&bad, &key.name, key.span)),
        }
    }
    values
}
