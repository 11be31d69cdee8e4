//! What can be chosen in a cell: labels in the officer's language beside the keys that are written. One list serves drop-downs
//! and reading.

use std::collections::BTreeMap;

use super::{columns::Leaf, fold, money::USUAL};
use crate::{
    desk::office::Office,
    locale::{Args, iso},
    model::kind::FieldType,
};

/// A list of labels and keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Picks {
    /// Label and key, in the order of the drop-down.
    pub(super) items: Vec<(String, String)>,
    by_label: BTreeMap<String, usize>,
}

impl Picks {
    fn new(items: Vec<(String, String)>) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for (label, _) in &items {
            *counts.entry(fold::text(label)).or_default() += 1;
        }
        // Two keys of one label are told apart by the key.
        let told = |(label, key): (String, String)| {
            let label = if counts.get(&fold::text(&label)).is_some_and(|n| *n > 1) { with_key(&label, &key) } else { label };
            (label, key)
        };
        let items: Vec<_> = items.into_iter().map(told).collect();
        let by_label = items.iter().enumerate().map(|(at, (label, _))| (fold::text(label), at)).collect();
        Self { items, by_label }
    }

    /// Another label that means `key`, if the list has the key and nothing else is called so.
    pub(super) fn also(&mut self, label: &str, key: &str) {
        if let Some(at) = self.items.iter().position(|(_, known)| known == key) {
            self.by_label.entry(fold::text(label)).or_insert(at);
        }
    }

    /// The label of `key`; the key itself when the list has none.
    pub(super) fn label<'a>(&'a self, key: &'a str) -> &'a str {
        self.items.iter().find(|(_, known)| known == key).map_or(key, |(label, _)| label)
    }

    /// The key whose label is `written`, whole.
    pub(super) fn labelled(&self, written: &str) -> Option<&str> {
        let at = self.by_label.get(&fold::text(written))?;
        self.items.get(*at).map(|(_, key)| key.as_str())
    }

    /// The key that `written` means: a label, a key, or `words [key]`.
    pub(super) fn key(&self, written: &str) -> Option<&str> {
        let bracketed = written.trim_end().strip_suffix(']').and_then(|rest| rest.rsplit_once('[')).map(|(_, key)| key.trim());
        let by_key = |key: &str| self.items.iter().find(|(_, known)| known.eq_ignore_ascii_case(key));
        // Titles are told apart by their ids; without one, a title that stands alone is enough.
        let by_title = || {
            let folded = fold::text(written);
            let mut titled = self
                .items
                .iter()
                .filter(|(label, key)| label.strip_suffix(&format!(" [{key}]")).is_some_and(|title| fold::text(title) == folded));
            titled.next().filter(|_| titled.next().is_none())
        };
        let found = bracketed.and_then(by_key).map(|(_, key)| key.as_str()).or_else(|| self.labelled(written));
        found.or_else(|| by_key(written.trim()).or_else(by_title).map(|(_, key)| key.as_str()))
    }
}

fn with_key(label: &str, key: &str) -> String {
    format!("{label} [{key}]")
}

/// The name of the list that a cell of `leaf` is chosen from; `None` when it is written freely.
pub(super) fn list_of(leaf: &Leaf) -> Option<String> {
    Some(match leaf {
        Leaf::Currency => "currency".to_owned(),
        Leaf::Of(FieldType::Bool) => "yes-no".to_owned(),
        Leaf::Of(FieldType::Choice { choices, vocabulary }) => format!("choice {vocabulary}: {}", choices.join(" ")),
        Leaf::Of(FieldType::Term { vocabulary }) => format!("term {vocabulary}"),
        Leaf::Of(FieldType::Reference { kind }) => format!("entry {kind}"),
        Leaf::Of(FieldType::SourceRef) => "source".to_owned(),
        Leaf::Of(FieldType::Country) => "country".to_owned(),
        Leaf::Of(FieldType::Language) => "language".to_owned(),
        _ => return None,
    })
}

/// The list for cells of `leaf`, in the officer's language.
pub(super) fn picks(office: &Office, leaf: &Leaf) -> Picks {
    let cldr = &office.locale().cldr;
    let items: Vec<(String, String)> = match leaf {
        Leaf::Currency => {
            let others = iso::CURRENCIES.iter().filter(|code| !USUAL.contains(code));
            USUAL.iter().chain(others).map(|code| ((*code).to_owned(), (*code).to_owned())).collect()
        }
        Leaf::Of(FieldType::Bool) => vec![(office.word("yes"), "true".to_owned()), (office.word("no"), "false".to_owned())],
        Leaf::Of(FieldType::Choice { choices, vocabulary }) => {
            choices.iter().map(|key| (choice(office, vocabulary, key), key.to_string())).collect()
        }
        Leaf::Of(FieldType::Term { vocabulary }) => {
            let terms = office.model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice()).unwrap_or_default();
            terms.iter().map(|key| (term(office, vocabulary, key), key.to_string())).collect()
        }
        Leaf::Of(FieldType::Reference { kind }) => {
            let entries = office.model.entries().iter().filter(|entry| office.model.kinds.is_a(&entry.kind.id, kind));
            let title = |entry: &crate::model::Entry| entry.source().map_or_else(String::new, |text| text.title.to_string());
            sorted(office, entries.map(|entry| (with_key(&title(entry), &entry.id), entry.id.to_string())).collect())
        }
        Leaf::Of(FieldType::SourceRef) => {
            let works = office.model.works.iter();
            sorted(office, works.map(|(id, work)| (with_key(&work.title, id), id.to_string())).collect())
        }
        Leaf::Of(FieldType::Country) => {
            let named = |code: &&str| with_key(cldr.region_name(code).unwrap_or(code), code);
            sorted(office, iso::REGIONS.iter().map(|code| (named(code), (*code).to_owned())).collect())
        }
        Leaf::Of(FieldType::Language) => {
            let languages = office.model.settings.languages.iter();
            languages.map(|lang| (with_key(&cldr.language_name(lang), lang.as_str()), lang.to_string())).collect()
        }
        _ => Vec::new(),
    };
    Picks::new(items)
}

fn sorted(office: &Office, mut items: Vec<(String, String)>) -> Vec<(String, String)> {
    items.sort_by_cached_key(|(label, key)| (office.locale().cldr.sort_key(label), key.clone()));
    items
}

/// The label of a choice: the kinds' word, or the desk's own for the parts of values.
fn choice(office: &Office, vocabulary: &str, key: &str) -> String {
    if let Some(vocabulary) = vocabulary.strip_prefix("term:") {
        return term(office, vocabulary, key);
    }
    let words = [format!("choice-{vocabulary}-{key}"), format!("part-{vocabulary}-{key}"), format!("{vocabulary}-{key}")];
    words.iter().find(|word| office.has_word(word)).map_or_else(|| key.to_owned(), |word| office.word(word))
}

fn term(office: &Office, vocabulary: &str, key: &str) -> String {
    if vocabulary == "unit" {
        return unit(office, key);
    }
    let word = format!("term-{vocabulary}-{key}");
    if office.has_word(&word) { office.word(&word) } else { key.to_owned() }
}

/// The words of a unit without a number.
pub(super) fn unit(office: &Office, key: &str) -> String {
    let word = format!("unit-{key}");
    if !office.has_word(&word) {
        return key.to_owned();
    }
    let words = office.word_with(&word, &Args::new().number("n", 2).text("value", ""));
    let words = words.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{200b}'));
    if words.is_empty() { key.to_owned() } else { words.to_owned() }
}
