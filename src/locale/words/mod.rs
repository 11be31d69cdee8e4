//! The portal's words, in Fluent: knows messages, their languages and their fallbacks. Must never know what a key means, nor
//! which keys a template asks for.

mod branches;
mod figures;
mod keys;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::{ast, parser};
use rust_decimal::Decimal;

use super::numbers::{self, Numbers};
use super::{Fallbacks, Lang, NoData};
use crate::engine::asked::{Answer, Question, ask, miss};

pub use keys::{Key, Selector};

/// A value for a place in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, put in as it is.
    Text(String),
    /// A number: written as the language writes numbers, and able to choose a plural branch.
    Number(Decimal),
}

/// The values for the places of a message, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Vec<(Cow<'static, str>, Arg)>);

impl Args {
    /// No values.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// With a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        self.0.push((name.into(), Arg::Text(text.into())));
        self
    }

    /// With a number.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, number: impl Into<Decimal>) -> Self {
        self.0.push((name.into(), Arg::Number(number.into())));
        self
    }

    /// Adds a value.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: Arg) {
        self.0.push((name.into(), value));
    }

    /// The values in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

/// A word that was looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The text, its places filled.
    pub text: String,
    /// The language the text is in, which may be a fallback of the one asked for.
    pub lang: Lang,
}

/// Something wrong in a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordFault {
    /// The place of the file in the list that was given.
    pub file: usize,
    /// The bytes of the file it concerns.
    pub bytes: std::ops::Range<usize>,
    /// What is wrong.
    pub problem: WordProblem,
}

/// What is wrong with a piece of a file of words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordProblem {
    /// Not Fluent: what its parser says, in English.
    Syntax(String),
    /// The key was defined before in the same file.
    Repeated(String),
}

/// A place in a message that could not be filled when it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfilled {
    /// The language of the message.
    pub lang: Lang,
    /// Its key.
    pub key: String,
    /// What Fluent says, in English.
    pub problem: String,
}

/// What is asked by whoever uses the words of `lang`.
pub fn question(lang: &Lang) -> Question {
    Question::new("words", &[lang.as_str()])
}

fn asked(files: &[(Lang, String, String)]) -> BTreeMap<Lang, (Question, Answer)> {
    let mut texts: BTreeMap<Lang, Vec<&str>> = BTreeMap::new();
    for (lang, _, text) in files {
        texts.entry(lang.clone()).or_default().push(text);
    }
    texts.into_iter().map(|(lang, texts)| (lang.clone(), (question(&lang), Answer::of(&texts)))).collect()
}

/// The words of one language.
struct Spoken {
    bundle: FluentBundle<FluentResource>,
    numbers: Arc<Numbers>,
}

/// Words of every language, with what was looked for in vain. Safe to ask from many threads; what is recorded does not
/// depend on their order.
pub struct Lexicon {
    spoken: BTreeMap<Lang, Spoken>,
    keys: BTreeMap<Lang, Vec<Key>>,
    chains: BTreeMap<Lang, Vec<Lang>>,
    fallbacks: Fallbacks,
    /// What is asked of each language's words, and the answer: a digest of them all.
    asked: BTreeMap<Lang, (Question, Answer)>,
    missing: Mutex<BTreeSet<(Lang, String)>>,
    unfilled: Mutex<BTreeSet<Unfilled>>,
}

impl Lexicon {
    /// The words of `files`, each of a language, with a name that is not read, and a text. A later file of a language
    /// overrides the earlier ones key by key. What cannot be read is left out and reported.
    ///
    /// # Errors
    /// When ICU4X lacks the number formats of a language.
    pub fn new(
        languages: &[Lang],
        fallbacks: &Fallbacks,
        files: &[(Lang, String, String)],
    ) -> Result<(Self, Vec<WordFault>), NoData> {
        let mut faults = Vec::new();
        let mut spoken: BTreeMap<Lang, Spoken> = BTreeMap::new();
        let mut keys: BTreeMap<Lang, BTreeMap<String, Key>> = BTreeMap::new();
        for (file, (lang, _, text)) in files.iter().enumerate() {
            let (resource, errors) = match parser::parse_runtime(text.as_str()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            faults.extend(errors.into_iter().map(|error| WordFault {
                file,
                bytes: error.pos,
                problem: WordProblem::Syntax(error.kind.to_string()),
            }));
            repeated(&resource, text, file, &mut faults);
            let known = keys.entry(lang.clone()).or_default();
            known.extend(keys::of(&resource).into_iter().map(|key| (key.id.clone(), key)));
            let spoken = match spoken.entry(lang.clone()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(Spoken::new(lang)?),
            };
            spoken.add(resource);
        }
        let chains = languages.iter().map(|lang| (lang.clone(), chain(fallbacks, lang))).collect();
        let keys = keys.into_iter().map(|(lang, keys)| (lang, keys.into_values().collect())).collect();
        faults.sort_by_key(|fault| (fault.file, fault.bytes.start));
        let lexicon = Self {
            spoken,
            keys,
            chains,
            fallbacks: fallbacks.clone(),
            asked: asked(files),
            missing: Mutex::default(),
            unfilled: Mutex::default(),
        };
        Ok((lexicon, faults))
    }

    /// The word `key` (`message` or `message.attribute`) in `lang`, else along its fallbacks, else in English, else the key
    /// itself. Whatever is not found in `lang` itself is recorded as missing there.
    pub fn word(&self, lang: &Lang, key: &str, args: &Args) -> Found {
        let computed;
        let chain = match self.chains.get(lang) {
            Some(chain) => chain,
            None => {
                computed = chain(&self.fallbacks, lang);
                &computed
            }
        };
        for candidate in chain {
            self.ask(candidate);
            if let Some(text) = self.text(candidate, key, args) {
                return Found { text, lang: candidate.clone() };
            }
            if candidate == lang {
                miss(lang.as_str(), key);
                lock(&self.missing).insert((lang.clone(), key.to_owned()));
            }
        }
        Found { text: key.to_owned(), lang: lang.clone() }
    }

    /// Whether `lang` itself has the word.
    pub fn has(&self, lang: &Lang, key: &str) -> bool {
        self.ask(lang);
        self.pattern(lang, key).is_some()
    }

    /// Notes that the step which runs on this thread depends on the words of `lang`.
    pub fn ask(&self, lang: &Lang) {
        ask(self.asked.get(lang).map_or_else(|| question(lang), |(question, _)| *question));
    }

    /// What steps ask of each language's words, and the answers.
    pub fn answers(&self) -> impl Iterator<Item = (Question, Answer)> {
        self.asked.values().copied()
    }

    /// Notes again that words of a language are missing, for pages that are kept and lack them still.
    pub fn still_missing<'m>(&self, missed: impl Iterator<Item = &'m (String, String)>) {
        let languages: BTreeMap<&str, &Lang> = self.chains.keys().map(|lang| (lang.as_str(), lang)).collect();
        let missed = missed.filter_map(|(lang, key)| Some(((*languages.get(lang.as_str())?).clone(), key.clone())));
        lock(&self.missing).extend(missed);
    }

    /// What was asked for and lacking in the language it was asked in, in order.
    pub fn missing(&self) -> Vec<(Lang, String)> {
        lock(&self.missing).iter().cloned().collect()
    }

    /// The places that could not be filled, in order.
    pub fn unfilled(&self) -> Vec<Unfilled> {
        lock(&self.unfilled).iter().cloned().collect()
    }

    /// The keys of a language, with the places and branches of their messages, in the order of the keys. Attributes are
    /// keys of their own: `message.attribute`.
    pub fn keys(&self, lang: &Lang) -> &[Key] {
        self.keys.get(lang).map_or(&[], Vec::as_slice)
    }

    fn pattern<'a>(&'a self, lang: &Lang, key: &str) -> Option<(&'a Spoken, &'a ast::Pattern<&'a str>)> {
        let spoken = self.spoken.get(lang)?;
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = spoken.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some((spoken, pattern))
    }

    fn text(&self, lang: &Lang, key: &str, args: &Args) -> Option<String> {
        let (spoken, pattern) = self.pattern(lang, key)?;
        if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Some((*value).to_owned());
        }
        let mut values = FluentArgs::with_capacity(args.0.len());
        for (name, value) in &args.0 {
            values.set(name.as_ref(), figures::value(value, &spoken.numbers));
        }
        let mut errors = Vec::new();
        let text = spoken.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            let unfilled = |problem| Unfilled { lang: lang.clone(), key: key.to_owned(), problem };
            lock(&self.unfilled).extend(errors.into_iter().map(|error| unfilled(error.to_string())));
        }
        Some(text)
    }
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").field("languages", &self.spoken.keys()).finish_non_exhaustive()
    }
}

/// The plural categories CLDR has for a language, from `zero` to `other`: the branches its messages must have.
///
/// # Errors
/// When ICU4X lacks data for it.
pub fn plural_categories(lang: &Lang) -> Result<Vec<&'static str>, NoData> {
    numbers::plural_categories(lang)
}

/// The chain of `lang`, then English.
fn chain(fallbacks: &Fallbacks, lang: &Lang) -> Vec<Lang> {
    let mut chain = fallbacks.chain(lang);
    if !chain.contains(&Lang::english()) {
        chain.push(Lang::english());
    }
    chain
}

impl Spoken {
    fn new(lang: &Lang) -> Result<Self, NoData> {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.as_str().parse().unwrap_or_default()]);
        // Isolation marks are for text of the other direction inside a line: the template knows that, and uses <bdi>.
        bundle.set_use_isolating(false);
        let numbers = Arc::new(Numbers::new(lang)?);
        figures::teach(&mut bundle, &numbers);
        Ok(Self { bundle, numbers })
    }

    /// Adds a file over the ones before.
    fn add(&mut self, resource: ast::Resource<&str>) {
        let resource = match FluentResource::try_new(branches::asking(resource)) {
            // What was read once can be read again; were it not, the rest of the file would still stand.
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
    }
}

/// Reports the messages and terms that a file defines twice.
fn repeated(resource: &ast::Resource<&str>, text: &str, file: usize, faults: &mut Vec<WordFault>) {
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let (name, key) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
            ast::Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
            _ => continue,
        };
        if !seen.insert(key.clone()) {
            // The name is a slice of the text, so its address tells its place.
            let start = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            faults.push(WordFault { file, bytes: start..start + name.len(), problem: WordProblem::Repeated(key) });
        }
    }
}

/// What a thread that panicked recorded is still true.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
