//! What goes out to translators and what comes back, whatever the form of the file. Knows texts and units, no form.

use std::collections::BTreeMap;

use super::{
    codes::{NOT_A_SOURCE, UNKNOWN_TEXT},
    files::{Bureau, Case},
    memory::Memory,
};
use crate::{
    diag::Diagnostic,
    locale::Lang,
    model::{
        Glossary,
        freshness::{Relation, State},
        glossary::Term,
    },
    parse::markdown::{Block, words},
};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The language to translate into.
    pub to: &'a str,
    /// The language that the texts are written in; the portal's source language if nothing is said.
    pub from: Option<&'a str>,
    /// Only these texts; all when empty.
    pub entries: &'a [String],
    /// What is up to date too.
    pub all: bool,
}

/// Texts to translate from one language into another.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The language of the sources.
    pub source: Lang,
    /// The language of the translations.
    pub target: Lang,
    /// Texts that have units to translate, in the order in which readers come to them.
    pub texts: Vec<Text>,
    /// Texts that were left out because they are written in another language: how many by language.
    pub elsewhere: BTreeMap<Lang, usize>,
}

/// A text.
#[derive(Clone, Debug)]
pub struct Text {
    /// `section/entry`.
    pub name: String,
    /// The source's title.
    pub title: String,
    /// Its units, in the order of the source.
    pub slips: Vec<Slip>,
}

/// A unit to translate.
#[derive(Clone, Debug)]
pub struct Slip {
    /// The unit's name.
    pub key: String,
    /// What it is in prose; `None` for a field.
    pub block: Option<Block>,
    /// Today's source.
    pub source: String,
    /// The translation, where it is up to date.
    pub target: Option<String>,
    /// How it stands.
    pub state: State,
    /// What the source said when it was translated, and that translation.
    pub previous: Option<(String, String)>,
    /// The heading that it stands under; empty for a field and before the first heading.
    pub under: String,
    /// Official names that occur in it, and how they are written in the language.
    pub terms: Vec<String>,
    /// Translations of the same words elsewhere: text and where it is from.
    pub suggestions: Vec<(String, String)>,
}

/// A unit that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Returned {
    /// `section/entry`.
    pub(super) entry: String,
    /// The unit's name.
    pub(super) key: String,
    /// The source that was translated.
    pub(super) source: String,
    /// Its translation.
    pub(super) target: String,
}

/// Units that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Returns {
    /// The language of the translations, as written in the file.
    pub(super) target: String,
    /// Units that have a translation.
    pub(super) units: Vec<Returned>,
}

/// Gathers what is to be translated.
///
/// # Errors
/// When a text or language is not there.
pub fn parcel(bureau: &Bureau, asked: &Asked<'_>) -> Result<Parcel, Box<Diagnostic>> {
    let target = bureau.lang(asked.to)?;
    let source = match asked.from {
        Some(written) => bureau.lang(written)?,
        None => bureau.settings.source_language.clone(),
    };
    if source == target {
        return Err(Box::new(Diagnostic::nowhere(&NOT_A_SOURCE).arg("lang", &target)));
    }
    for entry in asked.entries {
        bureau.find(entry)?;
    }
    let wanted: Vec<&str> =
        asked.entries.iter().filter_map(|entry| bureau.find(entry).ok()).map(|item| item.name.as_str()).collect();
    let cases = bureau.all_cases(std::slice::from_ref(&target));
    let memory = Memory::of(bureau, &cases, &source, &target)?;
    let mut parcel = Parcel { source: source.clone(), target, texts: Vec::new(), elsewhere: BTreeMap::new() };
    for case in &cases {
        if !wanted.is_empty() && !wanted.contains(&case.name.as_str()) {
            continue;
        }
        let slips: Vec<Slip> = slips(case, asked.all, &memory, &bureau.glossary);
        if slips.is_empty() {
            continue;
        }
        if case.source_lang != source {
            *parcel.elsewhere.entry(case.source_lang.clone()).or_default() += 1;
            continue;
        }
        parcel.texts.push(Text { name: case.name.clone(), title: case.title.clone(), slips });
    }
    if let (true, Some(entry)) = (parcel.texts.is_empty(), asked.entries.first())
        && !cases.iter().any(|case| wanted.contains(&case.name.as_str()))
    {
        return Err(Box::new(Diagnostic::nowhere(&UNKNOWN_TEXT).arg("entry", entry).arg("suggestion", "")));
    }
    Ok(parcel)
}

fn slips(case: &Case, all: bool, memory: &Memory, glossary: &Glossary) -> Vec<Slip> {
    let mut under = String::new();
    let mut slips = Vec::new();
    for relation in case.relations.iter().filter(|relation| relation.source.is_some()) {
        let Some(source) = case.source_unit(relation) else { continue };
        let here = under.clone();
        if matches!(source.block, Some(Block::Heading(_))) {
            under.clone_from(&source.text);
        }
        let needed = match relation.state {
            State::Missing | State::Stale => true,
            // What nothing is recorded of has a translation: nobody asks a translator for it again.
            _ => all,
        };
        if needed {
            slips.push(Slip { terms: terms(glossary, &source.text, case), ..slip(case, relation, here, memory) });
        }
    }
    slips
}

fn slip(case: &Case, relation: &Relation, under: String, memory: &Memory) -> Slip {
    let source = case.source_unit(relation);
    let target = case.target_unit(relation).map(|unit| unit.text.clone());
    let (key, block, text, digest) =
        source.map_or_else(Default::default, |unit| (unit.key.clone(), unit.block, unit.text.clone(), unit.digest.clone()));
    let is_done = matches!(relation.state, State::Fresh | State::Unknown);
    let previous = match (relation.state, case.recorded(relation), &target) {
        (State::Stale, Some(recorded), Some(target)) => Some((recorded.source.clone(), target.clone())),
        _ => None,
    };
    let place = format!("{} {key}", case.name);
    let suggestions = if is_done { Vec::new() } else { memory.of_digest(&digest, &place) };
    let target = target.filter(|_| is_done);
    Slip { key, block, source: text, target, state: relation.state, previous, under, terms: Vec::new(), suggestions }
}

/// The official names that occur in `text`: how each is written in both languages, what it must not be called, and a remark.
fn terms(glossary: &Glossary, text: &str, case: &Case) -> Vec<String> {
    let text = words(text).to_lowercase();
    let line = |term: &Term| {
        let (source, target) = (term.official.get(&case.source_lang)?, term.official.get(&case.lang)?);
        if !text.contains(&words(source).to_lowercase()) {
            return None;
        }
        let mut line = format!("{source} = {target}");
        if let Some(forbidden) = term.forbidden.get(&case.lang).filter(|names| !names.is_empty()) {
            line.push_str(&format!(" (≠ {})", forbidden.join(", ")));
        }
        if let Some(note) = term.note.get(&case.lang).or(term.note.get(&case.source_lang)) {
            line.push_str(&format!(" – {note}"));
        }
        Some(line)
    };
    glossary.terms.iter().filter_map(line).collect()
}

impl Parcel {
    /// How many units it has.
    pub fn len(&self) -> usize {
        self.texts.iter().map(|text| text.slips.len()).sum()
    }

    /// Whether there is nothing to translate.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}
