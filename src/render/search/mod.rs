//! The search of each language: an index that Pagefind makes of records, one language at a time, and reads in the browser. Knows
//! what can be found and where the index goes; no HTML and no template.
//!
//! | address | what it is |
//! |---|---|
//! | `assets/search/pagefind-<digest>.js` | the program that reads an index, the same for all languages |
//! | `assets/search/<lang>/` | a language's index; every name in it carries a digest but that of its first file, which the page asks for together with one |
//!
//! Index and query must be cut into words alike. Pagefind cuts the text of languages without spaces by ICU4X and keeps pairs of
//! neighbouring letters besides; browsers cut a query by another dictionary. So the query is cut by its pairs alone, in
//! `search.js`, and Pagefind's program is told to leave it as it is.

pub mod codes;
mod fold;
mod index;
mod record;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::{codes::SEARCH_INDEX, index::File};
use super::artifact::{Artifact, OutPath};
use crate::{
    diag::{Checked, Diagnostic},
    engine::{
        Digest, Store,
        asked::{Answer, Question, ask},
        watch::Watcher,
    },
    graph::{
        Portal,
        view::{Content, SearchIndex, View},
    },
    locale::Lang,
};

/// The folder of all indexes, below the site's root: what is in it may be kept for ever.
pub(super) const FOLDER: &str = "assets/search/";

/// The indexes of all languages.
#[derive(Debug, Default)]
pub struct Search {
    /// Their files.
    pub artifacts: Vec<Artifact>,
    indexes: BTreeMap<Lang, SearchIndex>,
}

impl Search {
    /// What the pages of a search ask, answered.
    pub(super) fn answers(&self) -> impl Iterator<Item = (Question, Answer)> {
        self.indexes.iter().map(|(lang, index)| (question(lang), Answer::of(&format!("{index:?}"))))
    }

    /// Puts the index into the page of a search.
    pub fn complete(&self, lang: &Lang, view: &mut View) {
        if let Content::Search(content) = &mut view.content {
            ask(question(lang));
            content.index = self.indexes.get(lang).cloned();
        }
    }
}

pub(super) fn question(lang: &Lang) -> Question {
    Question::new("search", &[lang.as_str()])
}

/// Makes the index of every language whose texts have changed; the others come from the store.
pub fn search(portal: &Portal, store: &Store, watcher: &dyn Watcher) -> Checked<Search> {
    let languages: Vec<&Lang> = portal.model.settings.languages.iter().filter(|lang| portal.has_search(lang)).collect();
    if languages.is_empty() {
        return (Search::default(), Vec::new());
    }
    watcher.station("search", languages.len());
    let made: Vec<Result<Vec<File>, String>> = languages
        .par_iter()
        .map(|lang| {
            let made = index(portal, lang, store);
            watcher.advance(1);
            made
        })
        .collect();
    let (mut search, mut found) = (Search::default(), Vec::new());
    let mut files: BTreeMap<OutPath, Artifact> = BTreeMap::new();
    for (lang, made) in languages.into_iter().zip(made) {
        match made.and_then(|made| place(portal, lang, made, &mut files)) {
            Ok(index) => drop(search.indexes.insert(lang.clone(), index)),
            Err(reason) => found.push(Diagnostic::nowhere(&SEARCH_INDEX).arg("lang", lang).arg("reason", reason)),
        }
    }
    search.artifacts = files.into_values().collect();
    (search, found)
}

/// The files of a language's index.
fn index(portal: &Portal, lang: &Lang, store: &Store) -> Result<Vec<File>, String> {
    let findable = portal.findable(lang);
    let key = record::key(portal, lang, &findable);
    let decode = |bytes: Vec<u8>| index::unpacked(&bytes).map(Ok);
    let encode = |made: &Result<Vec<File>, String>| index::packed(made.as_ref().ok()?);
    store.memo(&key, decode, encode, || index::index(lang, findable.iter().map(|one| record::record(portal, one))))
}

/// Gives the files of a language's index their places.
fn place(portal: &Portal, lang: &Lang, made: Vec<File>, files: &mut BTreeMap<OutPath, Artifact>) -> Result<SearchIndex, String> {
    let folder = format!("{FOLDER}{}/", lang.segment());
    let (mut engine, mut tag) = (None, None);
    for File { name, bytes } in made {
        let digest = Digest::of(&bytes).to_string();
        let digest = digest.get(..12).unwrap_or(&digest);
        let path = match name.as_str() {
            index::ENGINE => format!("{FOLDER}pagefind-{digest}.js"),
            _ => format!("{folder}{name}"),
        };
        match name.as_str() {
            index::ENGINE => engine = Some(path.clone()),
            index::ENTRY => tag = Some(digest.to_owned()),
            _ => {}
        }
        let path = OutPath::new(&path).map_err(|_| format!("`{path}` cannot stand in an address"))?;
        files.insert(path.clone(), Artifact { path, bytes: bytes.into() });
    }
    let engine = engine.ok_or_else(|| format!("{} is missing", index::ENGINE))?;
    let tag = tag.ok_or_else(|| format!("{} is missing", index::ENTRY))?;
    Ok(SearchIndex { engine: portal.href(&engine), folder: portal.href(&folder), tag })
}
