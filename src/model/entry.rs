//! An entry: its facts, once, and its texts, one per language. Head and body are apart: a head never holds prose.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;

use super::{
    freshness::Tally,
    kind::Kind,
    parity::Exceptions,
    value::{Coordinates, Fact, Facts, File, Precision, Reference, Text, Value},
};
use crate::{
    diag::{FileId, Span},
    engine::{
        Digest,
        asked::{Answer, Asked, Question, ask},
    },
    locale::{Lang, PartialDate},
    parse::markdown::Outline,
};

/// An entry, a section index or the home page.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its kind.
    pub kind: Arc<Kind>,
    /// Its id: the folder's name.
    pub id: Arc<str>,
    /// Folder of its section; empty for the home page.
    pub section: Arc<str>,
    /// The language that holds its facts.
    pub source_lang: Lang,
    /// Its facts.
    pub facts: Facts,
    /// Whether it may be seen.
    pub state: State,
    /// Its texts per language, the source's included.
    texts: BTreeMap<Lang, LocalText>,
    /// Front matter of the source file.
    pub span: Span,
    /// What is asked by whoever looks at its facts.
    pub question: Question,
    /// Digest of the figures beside it.
    beside: Digest,
}

/// Whether an entry may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Published.
    Public,
    /// No longer current, kept with a label.
    Archived,
    /// Shown only because drafts were asked for.
    Draft,
    /// In no output.
    Withheld {
        /// The instant from which it will be seen, if it is a matter of time.
        until: Option<Timestamp>,
    },
}

/// An entry's text in one language.
#[derive(Clone, Debug)]
pub struct LocalText {
    /// The language.
    pub lang: Lang,
    /// The file.
    pub file: FileId,
    /// Title.
    pub title: Arc<str>,
    /// Summary.
    pub summary: Arc<str>,
    /// Localized slug; the id when there is none.
    pub slug: Option<Arc<str>>,
    /// Former slugs.
    pub aliases: Vec<Arc<str>>,
    /// Translated fields by key; empty for the source, whose texts stand in its facts.
    pub fields: BTreeMap<Arc<str>, Arc<str>>,
    /// How a translation was made.
    pub how: Option<How>,
    /// Who has reviewed a translation: a role.
    pub reviewer: Option<Arc<str>>,
    /// Differences from the source that are right, as it declares.
    pub exceptions: Exceptions,
    /// How a translation stands to its source, unit by unit; `None` when nothing is recorded of it.
    pub(super) standing: Option<Tally>,
    /// When this text was last changed.
    pub updated: Option<PartialDate>,
    /// Headings, links and pictures of the body.
    pub(super) outline: Asked<Arc<Outline>>,
    /// Number of the body in the model's list; `None` when there is no prose.
    pub body: Option<usize>,
    /// Digest of the front matter that it was read from.
    pub(super) front: Digest,
    /// Digest of the body.
    pub(super) prose: Digest,
}

impl LocalText {
    /// Headings, links and pictures of the body.
    pub fn outline(&self) -> &Outline {
        self.outline.get()
    }

    /// What is asked by whoever looks at the body or its outline, and the answer.
    pub fn prose(&self) -> (Question, Answer) {
        (self.outline.question(), Answer::of(&self.prose.as_bytes()))
    }

    /// The questions that only its own page asks.
    pub fn of_its_page(&self) -> [Question; 2] {
        [self.outline.question(), self.outline.question().about("stale")]
    }

    fn has_stale_units(&self) -> bool {
        self.standing.is_some_and(|tally| tally.stale > 0)
    }

    /// What is asked of everything but the body, answered.
    fn answer(&self) -> Answer {
        Answer::of(&(self.front.as_bytes(), self.body.is_some(), format!("{:?}", self.how)))
    }
}

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// By a person.
    Human,
    /// By a program.
    Machine,
    /// By a program, then edited by a person.
    MachineEdited,
}

impl How {
    /// From how it is written in front matter and sidecars.
    pub fn parse(written: &str) -> Option<Self> {
        Some(match written {
            "human" => Self::Human,
            "machine" => Self::Machine,
            "machine+edited" => Self::MachineEdited,
            _ => return None,
        })
    }

    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
            Self::MachineEdited => "machine+edited",
        }
    }
}

impl LocalText {
    /// Whether the source has changed since this was translated, as far as is recorded.
    pub fn is_stale(&self) -> bool {
        ask(self.outline.question().about("stale"));
        self.has_stale_units()
    }
}

impl Entry {
    /// Whether it appears in any output.
    pub fn is_visible(&self) -> bool {
        !matches!(self.state, State::Withheld { .. })
    }

    /// An entry with its source text, whose `beside` are the digests of the files that its figures were read from.
    pub(super) fn new(kind: &Arc<Kind>, (section, id): (&str, &str), facts: Facts, source: LocalText, span: Span) -> Self {
        Self {
            kind: kind.clone(),
            id: id.into(),
            section: section.into(),
            source_lang: source.lang.clone(),
            facts,
            state: State::Public,
            texts: BTreeMap::from([(source.lang.clone(), source)]),
            span,
            question: Question::new("entry", &[section, id]),
            beside: Digest::of(b""),
        }
    }

    /// What is asked by whoever looks at the body of the entry `section`, `id` in `lang`.
    pub(super) fn prose_question(section: &str, id: &str, lang: &Lang) -> Question {
        Question::new("entry", &[section, id]).about(lang.as_str()).about("prose")
    }

    /// With a translation.
    pub(super) fn translated(&mut self, text: LocalText) {
        self.texts.insert(text.lang.clone(), text);
    }

    /// With figures read from files beside it, of these digests.
    pub(super) fn with_series(&mut self, digests: impl Iterator<Item = Digest>) {
        self.beside = digests.fold(self.beside, |all, one| Digest::of(&[*all.as_bytes(), *one.as_bytes()].concat()));
    }

    /// Takes away the texts of fields of those translations that stand in `files`.
    pub(super) fn withhold(&mut self, files: &BTreeSet<FileId>) {
        for text in self.texts.values_mut().filter(|text| files.contains(&text.file)) {
            text.fields.clear();
        }
    }

    /// The text in `lang`, withheld or not.
    pub fn text(&self, lang: &Lang) -> Option<&LocalText> {
        ask(self.of_head(lang));
        self.texts.get(lang)
    }

    /// What is asked by whoever looks at the text in `lang`, but for its body.
    pub fn of_head(&self, lang: &Lang) -> Question {
        self.question.about(lang.as_str())
    }

    /// What the title in `lang` is. No step asks it: it tells what of a head has changed.
    pub fn of_title(&self, lang: &Lang) -> Question {
        self.of_head(lang).about("title")
    }

    /// Every text, to be completed.
    pub(super) fn texts_mut(&mut self) -> impl Iterator<Item = &mut LocalText> {
        self.texts.values_mut()
    }

    /// Every text, withheld or not, in the order of their languages' tags. For whoever is no step.
    pub fn texts(&self) -> impl Iterator<Item = &LocalText> {
        self.texts.values()
    }

    /// The text in its source language.
    pub fn source(&self) -> Option<&LocalText> {
        self.text(&self.source_lang)
    }

    /// The questions about this entry and their answers. A text that `is_withheld` is another answer than the same text shown.
    pub fn answers(&self, is_withheld: impl Fn(&LocalText) -> bool) -> Vec<(Question, Answer)> {
        let source = self.texts.get(&self.source_lang).map(|text| *text.front.as_bytes());
        let facts = (&*self.kind.id, &*self.section, &*self.id, self.source_lang.as_str(), format!("{:?}", self.state));
        let mut answers = vec![(self.question, Answer::of(&(facts, source, self.beside.as_bytes())))];
        for (lang, text) in &self.texts {
            answers.push((self.of_head(lang), Answer::of(&(text.answer(), is_withheld(text)))));
            answers.push((self.of_title(lang), Answer::of(&text.title)));
            answers.push(text.prose());
            answers.push((text.outline.question().about("stale"), Answer::of(&text.has_stale_units())));
        }
        answers
    }

    /// The value of a field at a path such as `venue/name`; lists are not entered.
    pub fn fact(&self, path: &str) -> Option<&Fact> {
        let mut parts = path.split(['/', '.']);
        let mut fact = self.facts.get(parts.next()?)?;
        for part in parts {
            fact = match &fact.value {
                Value::Record(facts) => facts.get(part)?,
                _ => return None,
            };
        }
        Some(fact)
    }

    /// A date field, or the day of a moment.
    pub fn date(&self, path: &str) -> Option<PartialDate> {
        match &self.fact(path)?.value {
            Value::Date(date) => Some(*date),
            Value::Moment(moment) => Some(moment.date),
            _ => None,
        }
    }

    /// A choice or term field.
    pub fn word(&self, path: &str) -> Option<&str> {
        match &self.fact(path)?.value {
            Value::Choice { key, .. } => Some(key),
            Value::Term { id, .. } => Some(id),
            Value::Text(text) => Some(&text.text),
            _ => None,
        }
    }

    /// A whole number.
    pub fn integer(&self, path: &str) -> Option<i64> {
        match self.fact(path)?.value {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// Whether a yes-or-no field says yes.
    pub fn is(&self, path: &str) -> bool {
        matches!(self.fact(path).map(|fact| &fact.value), Some(Value::Bool(true)))
    }

    /// Where it is, when it says so and it may be told.
    pub fn position(&self) -> Option<&Coordinates> {
        self.facts.values().find_map(|fact| match &fact.value {
            Value::Coordinates(place) if place.precision != Precision::Withheld => Some(place),
            _ => None,
        })
    }

    /// The references of a field, one or a list.
    pub fn references(&self, path: &str) -> Vec<(&Reference, Span)> {
        match self.fact(path) {
            Some(Fact { value: Value::List(items), .. }) => items.iter().filter_map(as_reference).collect(),
            Some(fact) => as_reference(fact).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// The terms of a field, one or a list.
    pub fn terms(&self, path: &str) -> Vec<&Arc<str>> {
        match self.fact(path) {
            Some(Fact { value: Value::List(items), .. }) => items.iter().filter_map(as_term).collect(),
            Some(fact) => as_term(fact).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Every document beside it, however deep its fields name it.
    pub fn files(&self) -> Vec<&File> {
        let mut files = Vec::new();
        self.facts.values().for_each(|fact| collect_files(&fact.value, &mut files));
        files
    }

    /// `text` in `lang`, else along `chain`, with the language it is in.
    pub fn translate<'a>(&'a self, text: &'a Text, chain: &'a [Lang]) -> (&'a str, &'a Lang) {
        if let Some(key) = &text.key {
            for lang in chain.iter().take_while(|lang| **lang != self.source_lang) {
                if let Some(found) = self.text(lang).and_then(|local| local.fields.get(key)) {
                    return (found, lang);
                }
            }
        }
        (&text.text, &self.source_lang)
    }
}

fn collect_files<'e>(value: &'e Value, files: &mut Vec<&'e File>) {
    match value {
        Value::File(file) => files.push(file),
        Value::List(items) => items.iter().for_each(|item| collect_files(&item.value, files)),
        Value::Record(facts) => facts.values().for_each(|fact| collect_files(&fact.value, files)),
        _ => {}
    }
}

fn as_reference(fact: &Fact) -> Option<(&Reference, Span)> {
    match &fact.value {
        Value::Reference(reference) => Some((reference, fact.span)),
        _ => None,
    }
}

fn as_term(fact: &Fact) -> Option<&Arc<str>> {
    match &fact.value {
        Value::Term { id, .. } => Some(id),
        _ => None,
    }
}
