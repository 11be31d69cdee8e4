//! The page of a language's search: the form, by what its results can be narrowed, and the lists that are there without it.

use super::Shown;
use crate::graph::{
    findable::is_unspaced,
    policy,
    teller::Teller,
    view::{Choice, Content, SearchContent, TermLink},
};

impl Teller<'_> {
    /// The search; its index is put in when it has been made.
    pub(super) fn search(&self) -> Shown {
        let portal = self.portal;
        let entries = portal.findable_entries(self.lang);
        let mark = |key: &str| Choice { key: key.to_owned(), text: self.word(&format!("badge-{key}")) };
        let mut languages = Vec::new();
        for id in &entries {
            let foreign = portal.reading(*id, self.lang).and_then(|reading| self.foreign(&reading.text.lang));
            languages.extend(
                foreign.filter(|one| languages.iter().all(|known: &crate::graph::view::TextLang| known.lang != one.lang)),
            );
        }
        let vocabularies = portal.model.kinds.vocabularies.iter().filter(|(_, vocabulary)| vocabulary.pages);
        let topics = vocabularies.filter_map(|(id, _)| {
            let count = portal.used_terms(id, self.lang).len();
            (count > 0).then(|| TermLink {
                id: id.to_string(),
                text: self.word(&format!("terms-{id}")),
                href: portal.href(&portal.terms_path(id, self.lang)),
                count,
            })
        });
        let content = SearchContent {
            policy: policy::SEARCH,
            index: None,
            root: portal.href(""),
            unspaced: is_unspaced(self.lang),
            kinds: self.findable_kinds(&entries),
            places: self.findable_places(&entries),
            marks: ["illustrative", "archived", "draft"].map(mark).into(),
            languages,
            topics: topics.collect(),
        };
        Shown {
            title: self.word("search-title"),
            summary: self.word("search-summary"),
            crumbs: Vec::new(),
            template: "search.html",
            feeds: Vec::new(),
            content: Content::Search(Box::new(content)),
        }
    }
}
