//! The portal's texts as the translation desk looks at them: which files belong together, and how a translation stands to its
//! source. Reads as a build does; decides nothing.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use super::codes::{NO_TRANSLATION, UNKNOWN_TARGET, UNKNOWN_TEXT};
use crate::{
    diag::{Diagnostic, FileId, nearest},
    locale::Lang,
    model::{
        self, Glossary, How, Kinds, Settings,
        freshness::{Relation, relate, sidecar_path},
        units::{self, Unit},
    },
    parse::{self, Document, Node, sidecar::Sidecar},
    source::{self, Role, SourceFile, Tree},
};

/// What of a portal the desk needs.
#[derive(Debug)]
pub struct Bureau {
    /// Its folder.
    pub site: PathBuf,
    /// Its files.
    pub tree: Tree,
    /// Its settings.
    pub settings: Settings,
    /// Its kinds.
    pub(super) kinds: Kinds,
    /// Its official names.
    pub(super) glossary: Glossary,
    /// Its texts: the home page, then each section's index and its entries, sections in the order of the menu.
    pub items: Vec<Item>,
}

/// A text and its files in all languages.
#[derive(Clone, Debug)]
pub struct Item {
    /// `portal`, a section's folder, or `section/entry`.
    pub name: String,
    /// Folder of its section; empty for the home page.
    pub section: String,
    /// Its files by language.
    pub(super) files: BTreeMap<Lang, FileId>,
    /// The index of its section, which names its kind; `None` for the home page and for sections.
    pub(super) index: Option<FileId>,
    /// The name of its kind; empty when its section names none.
    kind: String,
}

/// A text in one language beside its source.
#[derive(Debug)]
pub struct Case {
    /// `section/entry`.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The language of its source.
    pub source_lang: Lang,
    /// The source's title.
    pub title: String,
    /// The file of the source.
    pub(super) source: Arc<Document>,
    /// The units of the source.
    pub(super) source_units: Arc<Vec<Unit>>,
    /// The translation; `None` when there is no file.
    pub(super) target: Option<Document>,
    /// Its units.
    pub(super) target_units: Vec<Unit>,
    /// What was recorded of it.
    pub(super) sidecar: Option<Sidecar>,
    /// How the three stand to each other.
    pub(super) relations: Vec<Relation>,
    /// How the translation's file says that it was made.
    pub(super) how: Option<How>,
    /// Path of the translation below the portal's folder, whether it is there or not.
    pub(super) path: String,
}

impl Bureau {
    /// Opens the portal in `site`.
    ///
    /// # Errors
    /// When there is no portal or its settings cannot be used.
    pub fn open(site: &Path) -> Result<Self, Box<Diagnostic>> {
        let (tree, mut found) = source::read(site);
        let mut syntax = parse::Syntax::default();
        for file in tree.files() {
            let is_glossary = &*file.path == "content/glossary.toml";
            if is_glossary || matches!(file.role, Role::Settings | Role::Kind | Role::Vocabulary) {
                let (table, more) = parse::table(file.id, file.held());
                syntax.tables.extend(table.map(|table| (file.id, table)));
                found.extend(more);
            }
        }
        let (settings, more) = model::settings(&tree, &syntax);
        found.extend(more);
        let Some(settings) = settings else {
            let first = found.into_iter().find(Diagnostic::is_error);
            let none = || Diagnostic::nowhere(&source::codes::NO_SETTINGS).arg("path", site.display());
            return Err(Box::new(first.unwrap_or_else(none)));
        };
        let (kinds, _) = model::kinds(&tree, &syntax);
        // What is wrong with it is for `check` to say.
        let glossary = model::glossary(&tree, &syntax, &settings, &mut Vec::new());
        let items = items(&tree, &settings);
        Ok(Self { site: site.to_owned(), tree, settings, kinds, glossary, items })
    }

    /// The text that is meant by `written`.
    ///
    /// # Errors
    /// When there is none, or several.
    pub fn find(&self, written: &str) -> Result<&Item, Box<Diagnostic>> {
        let name = written.trim_start_matches("./").trim_start_matches("@/").trim_start_matches("content/").trim_end_matches('/');
        let name = match name.rsplit_once('/') {
            Some((folder, file)) if file.starts_with("index.") || file.starts_with("_index.") => folder,
            _ if name.starts_with("portal.") => "portal",
            _ => name,
        };
        let by_id = |item: &&Item| item.name.rsplit_once('/').is_some_and(|(_, id)| id == name);
        if let Some(item) = self.items.iter().find(|item| item.name == name) {
            return Ok(item);
        }
        let several: Vec<&Item> = self.items.iter().filter(by_id).collect();
        if let [item] = several.as_slice() {
            return Ok(item);
        }
        let names = self.items.iter().flat_map(|item| [item.name.as_str(), item.name.rsplit('/').next().unwrap_or_default()]);
        let suggestion = match (several.is_empty(), nearest(name, names)) {
            (false, _) => format!("; there are {}", several.iter().map(|item| item.name.as_str()).collect::<Vec<_>>().join(", ")),
            (true, Some(near)) => format!("; perhaps {near}"),
            (true, None) => String::new(),
        };
        Err(Box::new(Diagnostic::nowhere(&UNKNOWN_TEXT).arg("entry", written).arg("suggestion", suggestion)))
    }

    /// The language that `written` names.
    ///
    /// # Errors
    /// When the portal has no such language.
    pub fn lang(&self, written: &str) -> Result<Lang, Box<Diagnostic>> {
        let lang = Lang::parse(written).ok().filter(|lang| self.settings.has(lang));
        let known = || self.settings.languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
        lang.ok_or_else(|| Box::new(Diagnostic::nowhere(&UNKNOWN_TARGET).arg("lang", written).arg("known", known())))
    }

    /// A file with front matter.
    pub(super) fn document(&self, file: FileId) -> Option<Document> {
        parse::document(file, self.tree.file(file).held(), false).0
    }

    /// The sidecar of the translation at `path`, and what is wrong with it.
    fn sidecar(&self, path: &str) -> Option<Sidecar> {
        let file = self.tree.at(&sidecar_path(path))?;
        parse::sidecar::read(file.id, file.held()).0
    }

    /// `item` beside its source in each of `langs`; the source's own language is left out, and so is a text whose source
    /// cannot be read.
    pub fn cases(&self, item: &Item, langs: &[Lang]) -> Vec<Case> {
        let documents: BTreeMap<&Lang, Document> =
            item.files.iter().filter_map(|(lang, file)| Some((lang, self.document(*file)?))).collect();
        let said = |document: &Document| document.front.get("source_language").and_then(Node::text).map(str::to_owned);
        let named = documents.iter().find(|(lang, document)| said(document).as_deref() == Some(lang.as_str()));
        let source_lang = named.map_or_else(|| self.settings.source_language.clone(), |(lang, _)| (*lang).clone());
        let (Some(source), Some(kind)) = (documents.get(&source_lang), self.kinds.kind(&item.kind)) else { return Vec::new() };
        let source_units = Arc::new(units::of_source(kind, source));
        let source = Arc::new(source.clone());
        let title = source.front.get("title").and_then(Node::text).unwrap_or(&item.name).to_owned();
        let source_path = &*self.tree.file(source.file).path;
        let stem = source_path.strip_suffix(&format!("{source_lang}.md")).unwrap_or(source_path);
        let case = |lang: &Lang| {
            let target = documents.get(lang).cloned();
            let target_units = target.as_ref().map(|target| units::of_target(&source_units, target)).unwrap_or_default();
            let path = format!("{stem}{lang}.md");
            let sidecar = target.as_ref().and_then(|_| self.sidecar(&path));
            let relations = relate(&source_units, sidecar.as_ref(), &target_units);
            let how = target.as_ref().and_then(|target| target.front.get("how")).and_then(Node::text).and_then(How::parse);
            Case {
                name: item.name.clone(),
                lang: lang.clone(),
                source_lang: source_lang.clone(),
                title: title.clone(),
                source: source.clone(),
                source_units: source_units.clone(),
                target,
                target_units,
                sidecar,
                relations,
                how,
                path,
            }
        };
        langs.iter().filter(|lang| **lang != source_lang).map(case).collect()
    }

    /// All texts beside their sources in each of `langs`, in the order of [`Bureau::items`].
    pub fn all_cases(&self, langs: &[Lang]) -> Vec<Case> {
        self.items.par_iter().flat_map_iter(|item| self.cases(item, langs)).collect()
    }

    /// `entry` in `lang`, which must be translated already.
    ///
    /// # Errors
    /// When there is no such text or language, or no translation.
    pub fn case(&self, entry: &str, lang: &str) -> Result<Case, Box<Diagnostic>> {
        let item = self.find(entry)?;
        let lang = self.lang(lang)?;
        let none = || Box::new(Diagnostic::nowhere(&NO_TRANSLATION).arg("entry", &item.name).arg("lang", &lang));
        self.cases(item, std::slice::from_ref(&lang)).into_iter().next().ok_or_else(none)
    }
}

impl Case {
    /// The unit of the source in a relation.
    pub(super) fn source_unit(&self, relation: &Relation) -> Option<&Unit> {
        self.source_units.get(relation.source?)
    }

    /// The unit of the translation in a relation.
    pub(super) fn target_unit(&self, relation: &Relation) -> Option<&Unit> {
        self.target_units.get(relation.target?)
    }

    /// What was recorded.
    pub(super) fn recorded(&self, relation: &Relation) -> Option<&parse::sidecar::Recorded> {
        self.sidecar.as_ref()?.units.get(relation.recorded?)
    }

    /// The name of a relation's unit: that of the source, which changes with its words; else the translation's.
    pub(super) fn key(&self, relation: &Relation) -> &str {
        self.source_unit(relation).or_else(|| self.target_unit(relation)).map_or("", |unit| &unit.key)
    }
}

/// The texts of a portal, the home page first, then section by section in the order of the menu: what readers see most comes
/// first.
fn items(tree: &Tree, settings: &Settings) -> Vec<Item> {
    let mut items: BTreeMap<(String, String), Item> = BTreeMap::new();
    let mut indexes: BTreeMap<String, FileId> = BTreeMap::new();
    for file in tree.of(Role::Text) {
        let Some((section, id, lang)) = place(file) else { continue };
        let Some(lang) = Lang::parse(lang).ok().filter(|lang| settings.has(lang)) else { continue };
        if id.is_empty() && lang == settings.source_language {
            indexes.insert(section.to_owned(), file.id);
        }
        let name = match (section, id) {
            ("", _) => "portal".to_owned(),
            (section, "") => section.to_owned(),
            (section, id) => format!("{section}/{id}"),
        };
        let item = items.entry((section.to_owned(), id.to_owned())).or_insert_with(|| Item {
            name,
            section: section.to_owned(),
            files: BTreeMap::new(),
            index: None,
            kind: if section.is_empty() { "home" } else { "section" }.to_owned(),
        });
        item.files.insert(lang, file.id);
    }
    let read = |file: FileId| {
        let front = parse::document(file, tree.file(file).held(), false).0.map(|document| document.front);
        let said = |name: &str| front.as_ref()?.get(name)?.scalar().map(str::to_owned);
        (said("nav_order").and_then(|number| number.parse().ok()).unwrap_or(i64::MAX), said("kind").unwrap_or_default())
    };
    let sections: BTreeMap<&String, (i64, String)> = indexes.iter().map(|(section, file)| (section, read(*file))).collect();
    let mut sorted: Vec<Item> = items.into_values().collect();
    for item in sorted.iter_mut().filter(|item| item.name.contains('/')) {
        item.index = indexes.get(&item.section).copied();
        item.kind = sections.get(&item.section).map_or_else(String::new, |(_, kind)| kind.clone());
    }
    sorted.sort_by_key(|item| {
        let order = sections.get(&item.section).map_or(i64::MAX, |(order, _)| *order);
        (!item.section.is_empty(), order, item.section.clone(), item.name.contains('/'), item.name.clone())
    });
    sorted
}

/// Section, id and language of a text by its path.
fn place(file: &SourceFile) -> Option<(&str, &str, &str)> {
    let parts: Vec<&str> = file.path.strip_prefix("content/")?.split('/').collect();
    let lang = |name: &'static str, file: &'_ str| -> Option<usize> { file.strip_prefix(name).map(|_| name.len()) };
    match parts.as_slice() {
        [name] => Some(("", "", name[lang("portal.", name)?..].strip_suffix(".md")?)),
        [section, name] => Some((section, "", name[lang("_index.", name)?..].strip_suffix(".md")?)),
        [section, id, name] => Some((section, id, name[lang("index.", name)?..].strip_suffix(".md")?)),
        _ => None,
    }
}
