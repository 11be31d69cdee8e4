//! Sentences that stand in a translation as they stand in the source. Names and figures do; four words in five of a sentence
//! do not.

use std::collections::BTreeSet;

use super::{Check, Mismatch, Reading, codes::UNTRANSLATED, sections};

/// Fewer words may be a name.
const LEAST: usize = 5;

/// Finds blocks of the translation whose words are the source's.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    if source.lang.primary() == target.lang.primary() {
        return;
    }
    for (there, here) in sections(&source.plain, &target.plain) {
        let mut known: Option<BTreeSet<String>> = None;
        for block in target.plain.blocks.iter().filter(|block| here.contains(&block.start)) {
            let text = &target.plain.text[block.clone()];
            let words: Vec<String> = words(text).collect();
            if words.len() < LEAST || !words.iter().any(|word| word.chars().next().is_some_and(char::is_lowercase)) {
                continue;
            }
            let known = known.get_or_insert_with(|| self::words(&source.plain.text[there.clone()]).collect());
            let same = words.iter().filter(|word| known.contains(*word)).count();
            if same * 5 >= words.len() * 4 {
                let opening: String = text.trim().chars().take(40).collect();
                found.push(Mismatch {
                    code: &UNTRANSLATED,
                    check: Check::Untranslated,
                    target: target.plain.place(block),
                    source: None,
                    args: vec![("written", opening), ("lang", target.lang.to_string())],
                });
            }
        }
    }
}

/// Words of letters, in the size they are written.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned)
}
