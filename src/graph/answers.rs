//! What a page may ask of the portal, and the answers of this build. Every question that an accessor asks is answered here:
//! a page is made again when an answer has changed, and only then. Entries are named by section and id, never by their numbers,
//! which another entry shifts.

use super::{
    pages::{PageKey, Planned},
    portal::{EntryId, Named, Portal},
};
use crate::{
    engine::asked::{Answer, Answers, Question},
    locale::Lang,
    model::{Entry, LocalText},
};

pub(super) fn of_id(kind: &str, id: &str) -> Question {
    Question::new("id", &[kind, id])
}

pub(super) fn of_place(section: &str, id: &str) -> Question {
    Question::new("place", &[section, id])
}

pub(super) fn of_list(section: &str, lang: &Lang) -> Question {
    Question::new("list", &[section, lang.as_str()])
}

pub(super) fn of_locality(locality: &str, kind: &str) -> Question {
    Question::new("in-locality", &[locality, kind])
}

pub(super) fn of_referring(entry: &Entry) -> Question {
    entry.question.about("referring")
}

pub(super) fn of_term(vocabulary: &str, term: &str) -> Question {
    Question::new("term", &[vocabulary, term])
}

pub(super) fn of_term_list(vocabulary: &str, term: &str, lang: &Lang) -> Question {
    Question::new("term-list", &[vocabulary, term, lang.as_str()])
}

pub(super) fn of_term_page(vocabulary: &str, term: &str, lang: &Lang) -> Question {
    Question::new("term-page", &[vocabulary, term, lang.as_str()])
}

pub(super) fn of_naming(kind: &str, field: &str, code: &str) -> Question {
    Question::new("naming", &[kind, field, code])
}

pub(super) fn of_country_page(kind: &str, field: &str, code: &str) -> Question {
    Question::new("country-page", &[kind, field, code])
}

pub(super) fn of_facets(section: &str, lang: &Lang) -> Question {
    Question::new("facets", &[section, lang.as_str()])
}

pub(super) fn of_places(entry: &Entry) -> Question {
    entry.question.about("places")
}

pub(super) fn of_figures() -> Question {
    Question::new("figures", &[])
}

/// What holds for every page: settings, kinds, works cited, the sections' indexes, the program's arguments.
pub fn of_world() -> Question {
    Question::new("world", &[])
}

/// Things with both their names.
fn pairs<T>(things: &Named<T>) -> impl Iterator<Item = (&str, &str, &T)> {
    things.iter().flat_map(|(first, inner)| inner.iter().map(move |(second, thing)| (&**first, &**second, thing)))
}

impl Portal {
    /// What is asked of the plan: which page stands at an address.
    pub fn question_of(&self, page: &Planned) -> Question {
        Question::new("page", &[page.path.as_str()])
    }

    /// The answers about all pages of `plan`.
    pub fn answers_of(&self, plan: &[Planned]) -> Vec<(Question, Answer)> {
        let answer = |page: &Planned| match &page.key {
            PageKey::Entry(id, lang) => Answer::of(&("entry", self.entry(*id).question, lang.as_str())),
            // Everything else is named without a number.
            key => Answer::of(&format!("{key:?}")),
        };
        plan.iter().map(|page| (self.question_of(page), answer(page))).collect()
    }

    /// The answers to all questions about this portal.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        let indexes = self.model.sections.values().map(|section| &section.index).chain(&self.model.home);
        let indexes = self.of_entries(indexes, &mut answers);
        answers.note(of_world(), Answer::of(&(self.around.world.as_bytes(), indexes)));
        let everything = self.of_entries(self.model.entries().iter(), &mut answers);
        answers.note(self.model.everything(), everything);
        let change = Answer::of(&format!("{:?}", self.next_change().map(|change| change.at)));
        answers.note(self.around.clock.question(), change);
        answers.note(self.agenda.question(), Answer::of(&(everything, change)));
        self.of_lists(&mut answers);
        self.of_derived(everything, &mut answers);
        let pictures = self.around.pictures.values().map(|file| (file.question(), file.part().1));
        let documents = self.around.attachments.values().map(|file| (file.question(), file.part().digest));
        answers.extend(pictures.chain(documents).map(|(question, digest)| (question, Answer::of(digest.as_bytes()))));
        answers
    }

    /// One answer for everything but prose: what does not change with it is the same in every file that is made of the whole portal.
    pub fn of_all(&self, answers: &Answers) -> Answer {
        let asked = [of_world(), self.model.everything(), self.around.clock.question(), of_figures()];
        let files = self.around.pictures.values().map(|file| file.question());
        let files = files.chain(self.around.attachments.values().map(|file| file.question()));
        let words: Vec<(Question, Answer)> = self.around.locales.words.answers().collect();
        let told: Vec<Answer> = asked.into_iter().chain(files).map(|question| answers.get(question)).collect();
        Answer::of(&(told, words))
    }

    /// The answers about `entries`, and one for all of them.
    fn of_entries<'e>(&self, entries: impl Iterator<Item = &'e Entry>, answers: &mut Answers) -> Answer {
        let mut all: Vec<(Question, Answer)> = Vec::new();
        for entry in entries {
            let of_entry = entry.answers(|text| self.withheld.contains(&text.file));
            answers.extend(of_entry.iter().copied());
            // A body, and whether it has become stale, is no part of what lists and feeds tell.
            let prose: Vec<Question> = entry.texts().flat_map(LocalText::of_its_page).collect();
            all.extend(of_entry.into_iter().filter(|(question, _)| !prose.contains(question)));
        }
        Answer::of(&all)
    }

    fn of_lists(&self, answers: &mut Answers) {
        let name = |id: &EntryId| self.entry(*id).question;
        let names = |ids: &[EntryId]| Answer::of(&ids.iter().map(name).collect::<Vec<_>>());
        let one = |id: &EntryId| Answer::of(&name(id));
        answers.extend(pairs(&self.by_id).map(|(kind, id, entry)| (of_id(kind, id), one(entry))));
        answers.extend(pairs(&self.by_place).map(|(section, id, entry)| (of_place(section, id), one(entry))));
        for (section, lists) in &self.lists {
            answers.extend(lists.iter().map(|(lang, ids)| (of_list(section, lang), names(ids))));
        }
        answers.extend(pairs(&self.of_locality).map(|(locality, kind, ids)| (of_locality(locality, kind), names(ids))));
        answers.extend(self.referring.iter().map(|(id, ids)| (of_referring(self.entry(*id)), names(ids))));
        answers.extend(pairs(&self.of_term).map(|(vocabulary, term, ids)| (of_term(vocabulary, term), names(ids))));
        for (lang, lists) in &self.term_lists {
            let shown = pairs(lists).filter(|(.., ids)| !ids.is_empty());
            for (vocabulary, term, ids) in shown {
                answers.note(of_term_list(vocabulary, term, lang), names(ids));
                answers.note(of_term_page(vocabulary, term, lang), Answer::of(&true));
            }
        }
        let countries = &self.countries;
        answers.extend(countries.naming.iter().map(|((kind, field, code), ids)| (of_naming(kind, field, code), names(ids))));
        answers.extend(countries.pages.iter().map(|((kind, field, code), id)| (of_country_page(kind, field, code), one(id))));
    }

    /// What is told with entries' numbers is another answer as soon as there are other entries.
    fn of_derived(&self, everything: Answer, answers: &mut Answers) {
        let order = Answer::of(&self.model.entries().iter().map(|entry| entry.question).collect::<Vec<_>>());
        let facets = self.facets.lists.iter().filter(|(_, facets)| !facets.is_empty());
        answers.extend(
            facets.map(|((section, lang), facets)| (of_facets(section, lang), Answer::of(&(order, format!("{facets:?}"))))),
        );
        let places = self.facets.places.iter().filter(|(_, places)| !places.is_empty());
        answers.extend(places.map(|(id, places)| (of_places(self.entry(*id)), Answer::of(&(order, format!("{places:?}"))))));
        let figures = if self.observed.is_empty() { Answer::of(&"none") } else { everything };
        answers.note(of_figures(), figures);
    }
}
