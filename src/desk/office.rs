//! What the commands of the desk look at: the portal's files, entries and words, and the language of the officer who asked.
//! Reads as a build does and decides nothing.

use std::path::Path;

use jiff::Timestamp;

use crate::{
    diag::{Diagnostic, FileId},
    engine::Store,
    graph,
    locale::{Args, Lang, Locale, Locales},
    model::{self, Clock, Entry, Model},
    parse::{self, Document, Syntax},
    source::{self, Tree},
};

/// A portal as the desk sees it: drafts and all.
#[derive(Debug)]
pub struct Office {
    /// Its files.
    pub tree: Tree,
    /// Its files as they were written.
    pub(super) syntax: Syntax,
    /// Its entries.
    pub(super) model: Model,
    /// What reading them found.
    pub(super) found: Vec<Diagnostic>,
    /// The officer's language.
    pub(super) lang: Lang,
    locales: Locales,
}

impl Office {
    /// Reads the portal in `site` for an officer of the language `lang`, else of the portal's source language.
    ///
    /// # Errors
    /// When there is no portal, its settings cannot be used, or nothing is known of the language.
    pub fn open(site: &Path, lang: Option<&str>, now: Timestamp) -> Result<Self, Box<Diagnostic>> {
        let (tree, mut found) = source::read(site);
        let (syntax, more) = parse::parse(&tree);
        found.extend(more);
        let (settings, more) = model::settings(&tree, &syntax);
        found.extend(more);
        let Some(settings) = settings else {
            let first = found.into_iter().find(Diagnostic::is_error);
            let none = || Diagnostic::nowhere(&source::codes::NO_SETTINGS).arg("path", site.display());
            return Err(Box::new(first.unwrap_or_else(none)));
        };
        let lang = match lang.map(Lang::parse) {
            Some(Ok(lang)) => lang,
            _ => settings.source_language.clone(),
        };
        let (lexicon, more) = graph::words::lexicon(&tree, &settings);
        found.extend(more);
        let no_formats = |what: &str| Diagnostic::nowhere(&graph::words::NO_FORMATS).arg("lang", &lang).arg("what", what);
        let words = lexicon.ok_or_else(|| Box::new(no_formats("words")))?;
        let locales = Locales::new(std::slice::from_ref(&lang), settings.fallbacks.clone(), words);
        let locales = locales.map_err(|missing| Box::new(no_formats(missing.what)))?;
        let clock = Clock { now, today: now.to_zoned(settings.timezone.clone()).date() };
        let (model, more) = model::model(&tree, &syntax, settings, &clock, model::Request { drafts: true }, &Store::none());
        found.extend(more);
        Ok(Self { tree, syntax, model, found, lang, locales })
    }

    /// The officer's formats.
    pub(super) fn locale(&self) -> &Locale {
        self.locales.get(&self.lang)
    }

    /// A word in the officer's language.
    pub(super) fn word(&self, key: &str) -> String {
        self.word_with(key, &Args::new())
    }

    /// A word with arguments.
    pub(super) fn word_with(&self, key: &str, args: &Args) -> String {
        self.locales.words.word(&self.lang, key, args).text
    }

    /// Whether there is such a word, in the officer's language or in English.
    pub(super) fn has_word(&self, key: &str) -> bool {
        self.locales.words.has(&self.lang, key) || self.locales.words.has(&Lang::english(), key)
    }

    /// The source file of `entry`, as it was written.
    pub(super) fn document(&self, entry: &Entry) -> Option<&Document> {
        let file = entry.source()?.file;
        self.syntax.documents.iter().find(|document| document.file == file).map(|document| &**document)
    }

    /// The path of a file below the portal's folder.
    pub(super) fn path(&self, file: FileId) -> &str {
        &self.tree.file(file).path
    }

    /// The title of the entry of a kind (or one that extends it) under `id`.
    pub(super) fn entry(&self, kind: &str, id: &str) -> Option<&Entry> {
        self.model.entries().iter().find(|entry| *entry.id == *id && self.model.kinds.is_a(&entry.kind.id, kind))
    }
}
