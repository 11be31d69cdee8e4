//! Sentences that stand in a translation as they stand in the source. Names and figures do; four in five of the words that
//! begin with a small letter do not.

use std::{borrow::Cow, collections::BTreeSet, ops::Range};

use super::{Check, Mismatch, Reading, codes::UNTRANSLATED, sections};

/// Fewer words may be a part of a name.
const LEAST: usize = 4;

/// Finds blocks of the translation whose words are the source's.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    if source.lang.primary() == target.lang.primary() {
        return;
    }
    for (there, here) in sections(&source.plain, &target.plain) {
        let mut known: Option<BTreeSet<&str>> = None;
        for block in target.plain.blocks.iter().filter(|block| here.contains(&block.start)) {
            let text = &target.plain.text[block.clone()];
            let own = without_addresses(target, block);
            let words: Vec<&str> = words(&own).collect();
            if words.len() < LEAST {
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

/// The words of a block without mailboxes and web addresses, which are the same in every language.
fn without_addresses<'t>(target: &'t Reading, block: &Range<usize>) -> Cow<'t, str> {
    if !target.phones.iter().any(|line| block.contains(&line.range.start)) {
        return target.plain.text[block.clone()].into();
    }
    let mut text = String::new();
    let mut at = block.start;
    for line in target.phones.iter().filter(|line| block.contains(&line.range.start)) {
        text.push_str(&target.plain.text[at..line.range.start]);
        text.push(' ');
        at = line.range.end;
    }
    text.push_str(&target.plain.text[at..block.end.max(at)]);
    text.into()
}

/// Words that begin with a small letter.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.starts_with(char::is_lowercase))
}
