//! Which pages there are, and that no two of them meet at one address.

use std::{
    collections::{BTreeMap, btree_map},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    codes::ADDRESS_TAKEN,
    overview::Overview,
    portal::{EntryId, Portal},
    route::OutPath,
};
use crate::{
    diag::{Checked, Diagnostic, Span},
    locale::Lang,
    model::{Entry, Fallback},
};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKey {
    /// The language chooser at the root.
    Chooser,
    /// The 404 page of a language; of the root, in the source language, for `None`.
    NotFound(Option<Lang>),
    /// A language's home.
    Home(Lang),
    /// A page of a section's list, from 1.
    Section(Arc<str>, Lang, usize),
    /// An entry's page.
    Entry(EntryId, Lang),
    /// The terms of a vocabulary.
    Terms(Arc<str>, Lang),
    /// A page of the list of a term, from 1.
    Term(Arc<str>, Arc<str>, Lang, usize),
    /// A page made of many entries.
    Overview(Overview, Lang),
    /// A page that leads on from a former address to a path.
    Redirect(Lang, String),
}

/// A page with its file.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The page.
    pub key: PageKey,
    /// Its file.
    pub path: OutPath,
}

/// Every page of the site, in the order of paths.
pub fn plan(portal: &Portal) -> Checked<Vec<Planned>> {
    let languages: Vec<Claims<'_>> = portal.model.settings.languages.par_iter().map(|lang| Claims::of(portal, lang)).collect();
    let mut first = Claims { portal, pages: Vec::new() };
    first.claim("".into(), PageKey::Chooser, None);
    first.claim_file("404.html", PageKey::NotFound(None), None);
    let mut last = Claims { portal, pages: Vec::new() };
    last.redirects();
    let mut planner = Planner { pages: BTreeMap::new(), found: Vec::new() };
    for (path, key, span) in std::iter::once(first).chain(languages).chain([last]).flat_map(|claims| claims.pages) {
        planner.give(path, key, span);
    }
    let pages = planner.pages.into_iter().map(|(path, (key, _))| Planned { key, path }).collect();
    (pages, planner.found)
}

struct Planner {
    pages: BTreeMap<OutPath, (PageKey, Option<Span>)>,
    found: Vec<Diagnostic>,
}

impl Planner {
    fn give(&mut self, path: OutPath, key: PageKey, span: Option<Span>) {
        let other = match self.pages.entry(path) {
            btree_map::Entry::Vacant(free) => {
                free.insert((key, span));
                return;
            }
            btree_map::Entry::Occupied(other) => other,
        };
        let (file, other) = (other.key().as_str(), other.get().1);
        let finding = match span.or(other) {
            Some(span) => Diagnostic::at(&ADDRESS_TAKEN, span),
            None => Diagnostic::nowhere(&ADDRESS_TAKEN),
        };
        let finding = finding.arg("path", file.trim_end_matches("index.html"));
        self.found.push(match other {
            Some(other) => finding.see("other-page", other),
            None => finding,
        });
    }
}

/// The addresses that pages ask for, in the order in which they are given.
struct Claims<'p> {
    portal: &'p Portal,
    pages: Vec<(OutPath, PageKey, Option<Span>)>,
}

impl<'p> Claims<'p> {
    /// Those of a language.
    fn of(portal: &'p Portal, lang: &Lang) -> Self {
        let mut claims = Self { portal, pages: Vec::with_capacity(portal.model.entries().len()) };
        claims.language(lang);
        claims
    }

    fn claim(&mut self, folder: String, key: PageKey, span: Option<Span>) {
        self.claim_file(&format!("{folder}index.html"), key, span);
    }

    fn claim_file(&mut self, file: &str, key: PageKey, span: Option<Span>) {
        // Ids and slugs that cannot stand in a path have been reported with their files.
        self.pages.extend(OutPath::new(file).map(|path| (path, key, span)));
    }

    fn language(&mut self, lang: &Lang) {
        let portal = self.portal;
        self.claim(portal.home_path(lang), PageKey::Home(lang.clone()), None);
        self.claim_file(&format!("{}404.html", portal.home_path(lang)), PageKey::NotFound(Some(lang.clone())), None);
        for (id, section) in portal.model.sections.iter().filter(|(_, section)| !section.at_top) {
            let path = portal.section_path(id, lang);
            let span = span_of(&section.index, lang);
            for number in 1..=portal.page_count(portal.list(id, lang).len()) {
                self.claim(portal.numbered(&path, number), PageKey::Section(id.clone(), lang.clone(), number), span);
            }
        }
        for id in 0..portal.model.entries().len() {
            if portal.has_page(id, lang) && !hidden(portal, id, lang) {
                let span = span_of(portal.entry(id), lang);
                self.claim(portal.entry_path(id, lang), PageKey::Entry(id, lang.clone()), span);
            }
        }
        self.terms(lang);
        for overview in portal.overviews(lang) {
            self.claim(portal.overview_path(&overview, lang), PageKey::Overview(overview, lang.clone()), None);
        }
    }

    fn terms(&mut self, lang: &Lang) {
        let portal = self.portal;
        for (id, vocabulary) in portal.model.kinds.vocabularies.iter().filter(|(_, vocabulary)| vocabulary.pages) {
            let mut any = false;
            for term in &vocabulary.terms {
                let count = portal.term_list(id, term, lang).len();
                if count == 0 {
                    continue;
                }
                any = true;
                let path = portal.term_path(id, term, lang);
                for number in 1..=portal.page_count(count) {
                    let key = PageKey::Term(id.clone(), term.clone(), lang.clone(), number);
                    self.claim(portal.numbered(&path, number), key, None);
                }
            }
            if any {
                self.claim(portal.terms_path(id, lang), PageKey::Terms(id.clone(), lang.clone()), None);
            }
        }
    }

    /// Every former slug leads to the present one; below a section's former slug, every entry does.
    fn redirects(&mut self) {
        let portal = self.portal;
        for (id, section) in &portal.model.sections {
            for text in portal.translations(&section.index) {
                let lang = &text.lang;
                for alias in &text.aliases {
                    let old = portal.below_section(alias, lang);
                    let new = portal.section_path(id, lang);
                    for entry in portal.list(id, lang).iter().filter(|entry| portal.has_page(**entry, lang)) {
                        let to = portal.entry_path(*entry, lang);
                        let from = to.replacen(&new, &old, 1);
                        self.claim(from, PageKey::Redirect(lang.clone(), to), span_of(&section.index, lang));
                    }
                    self.claim(old, PageKey::Redirect(lang.clone(), new), span_of(&section.index, lang));
                }
            }
        }
        for (id, entry) in portal.model.entries().iter().enumerate().filter(|(_, entry)| entry.is_visible()) {
            for text in portal.translations(entry) {
                for alias in &text.aliases {
                    let old = format!("{}{alias}/", portal.section_path(&entry.section, &text.lang));
                    let to = portal.entry_path(id, &text.lang);
                    self.claim(old, PageKey::Redirect(text.lang.clone(), to), span_of(entry, &text.lang));
                }
            }
        }
    }
}

fn hidden(portal: &Portal, id: EntryId, lang: &Lang) -> bool {
    let entry = portal.entry(id);
    let hide = portal.section(entry).is_some_and(|section| section.fallback == Fallback::Hide);
    // Withheld translations are the exception: an address that was given out must lead somewhere.
    hide && entry.text(lang).is_none()
}

fn span_of(entry: &Entry, lang: &Lang) -> Option<Span> {
    let text = entry.text(lang).or_else(|| entry.source())?;
    Some(if text.lang == entry.source_lang { entry.span } else { Span::whole(text.file) })
}

impl Portal {
    /// How many pages a list of `count` entries has; at least one.
    pub(super) fn page_count(&self, count: usize) -> usize {
        count.div_ceil(self.model.settings.per_page).max(1)
    }
}
