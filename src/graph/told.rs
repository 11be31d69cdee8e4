//! Questions in words, for whoever asks why a page was made again. Names things as an officer finds them: by their references and
//! files.

use std::collections::BTreeMap;

use super::{
    answers::{
        of_country_page, of_facets, of_figures, of_id, of_list, of_locality, of_naming, of_place, of_places, of_referring,
        of_term, of_term_list, of_term_page, of_world,
    },
    pages::Planned,
    portal::{Named, Portal},
};
use crate::{engine::asked::Question, model::Entry};

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// Whether it changes with nearly everything: said only where nothing else can be.
    pub general: bool,
    /// The key of the sentence among the words of commands: "the title of … in …".
    pub key: &'static str,
    /// What it speaks of: an entry, a list.
    pub what: String,
    /// In which language; empty when in none.
    pub lang: String,
}

impl Told {
    /// `key` of `what` in `lang`.
    pub fn new(key: &'static str, what: &str, lang: &str) -> Self {
        Self { general: false, key, what: what.to_owned(), lang: lang.to_owned() }
    }

    fn general(key: &'static str) -> Self {
        Self { general: true, ..Self::new(key, "", "") }
    }
}

/// By question.
pub type AllTold = BTreeMap<Question, Told>;

impl Portal {
    /// What each question about this portal and its `plan` is about.
    pub fn told(&self, plan: &[Planned]) -> AllTold {
        let mut all = AllTold::new();
        let indexes = self.model.sections.values().map(|section| &section.index).chain(&self.model.home);
        for entry in self.model.entries().iter().chain(indexes) {
            all.extend(of_entry(entry));
        }
        all.extend(plan.iter().map(|page| (self.question_of(page), Told::new("cause-address", page.path.as_str(), ""))));
        let files = self.around.pictures.values().map(|file| file.question());
        let files = files.chain(self.around.attachments.values().map(|file| file.question()));
        all.extend(files.map(|question| (question, Told::new("cause-file", "", ""))));
        self.told_of_lists(&mut all);
        let general = [
            (of_world(), "cause-world"),
            (self.model.everything(), "cause-everything"),
            (self.around.clock.question(), "cause-clock"),
            (self.agenda.question(), "cause-agenda"),
            (of_figures(), "cause-figures"),
        ];
        all.extend(general.map(|(question, key)| (question, Told::general(key))));
        all
    }

    fn told_of_lists(&self, all: &mut AllTold) {
        let list = |what: &str, lang: &str| Told::new(if lang.is_empty() { "cause-list" } else { "cause-list-in" }, what, lang);
        let names = |named: &Named<_>| -> Vec<(String, String)> {
            named
                .iter()
                .flat_map(|(first, inner)| inner.keys().map(move |second| (first.to_string(), second.to_string())))
                .collect()
        };
        all.extend(names(&self.by_id).iter().map(|(kind, id)| (of_id(kind, id), Told::new("cause-name", id, ""))));
        all.extend(
            names(&self.by_place)
                .iter()
                .map(|(section, id)| (of_place(section, id), Told::new("cause-name", &format!("@/{section}/{id}"), ""))),
        );
        for (section, lists) in &self.lists {
            for lang in lists.keys() {
                all.insert(of_list(section, lang), list(section, lang.as_str()));
            }
        }
        for (locality, kinds) in &self.of_locality {
            all.extend(kinds.keys().map(|kind| (of_locality(locality, kind), list(&format!("{kind}, {locality}"), ""))));
        }
        for id in self.referring.keys() {
            all.insert(of_referring(self.entry(*id)), Told::new("cause-referring", &reference(self.entry(*id)), ""));
        }
        for (vocabulary, terms) in &self.of_term {
            for term in terms.keys() {
                let what = format!("{vocabulary}/{term}");
                all.insert(of_term(vocabulary, term), list(&what, ""));
                for lang in self.term_lists.keys() {
                    all.insert(of_term_list(vocabulary, term, lang), list(&what, lang.as_str()));
                    all.insert(of_term_page(vocabulary, term, lang), list(&what, lang.as_str()));
                }
            }
        }
        for (kind, field, code) in self.countries.naming.keys() {
            all.insert(of_naming(kind, field, code), list(&format!("{kind}, {code}"), ""));
        }
        for (kind, field, code) in self.countries.pages.keys() {
            all.insert(of_country_page(kind, field, code), Told::new("cause-name", code, ""));
        }
        for (section, lang) in self.facets.lists.keys() {
            all.insert(of_facets(section, lang), Told::new("cause-facets", section, lang.as_str()));
        }
        for id in self.facets.places.keys() {
            all.insert(of_places(self.entry(*id)), Told::new("cause-places", &reference(self.entry(*id)), ""));
        }
    }
}

fn of_entry(entry: &Entry) -> Vec<(Question, Told)> {
    let what = reference(entry);
    let mut all = vec![(entry.question, Told::new("cause-facts", &what, ""))];
    for text in entry.texts() {
        let lang = text.lang.as_str();
        let [body, stale] = text.of_its_page();
        all.extend([
            (entry.of_head(&text.lang), Told::new("cause-head", &what, lang)),
            (entry.of_title(&text.lang), Told::new("cause-title", &what, lang)),
            (body, Told::new("cause-body", &what, lang)),
            (stale, Told::new("cause-stale", &what, lang)),
        ]);
    }
    all
}

fn reference(entry: &Entry) -> String {
    format!("@/{}/{}", entry.section, entry.id)
}
