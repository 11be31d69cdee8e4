//! Letters that belong to no script of the translation's language and to none of the source's text: a neighbour's alphabet, or
//! a letter that only looks like the right one.

use icu::properties::{CodePointMapData, props::Script};

use super::{Check, Mismatch, Reading, codes::WRONG_SCRIPT};

/// The scripts in which each language is written; Latin is at home everywhere.
fn scripts(primary: &str) -> &'static [Script] {
    match primary {
        "ru" | "uk" | "bg" | "sr" | "mn" | "kk" | "be" => &[Script::Cyrillic],
        "zh" => &[Script::Han, Script::Bopomofo],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "ko" => &[Script::Hangul, Script::Han],
        "lo" => &[Script::Lao],
        "km" => &[Script::Khmer],
        "th" => &[Script::Thai],
        "ar" | "fa" | "ur" => &[Script::Arabic],
        "el" => &[Script::Greek],
        _ => &[],
    }
}

/// Finds letters of another script, and words that mix two.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    let own = scripts(target.lang.primary());
    let text = &target.plain.text;
    // A text of Latin letters alone has nothing to look at.
    if own.is_empty() && text.chars().all(|c| (c as u32) < 0x0370 || (0x1e00..0x2c00).contains(&(c as u32))) {
        return;
    }
    let map = CodePointMapData::<Script>::new();
    let is_letter = |c: char| c.is_alphabetic() && !c.is_ascii() && !matches!(map.get(c), Script::Common | Script::Inherited);
    let allowed = |script: Script| script == Script::Latin || script == Script::Greek && own.is_empty() || own.contains(&script);
    let mut at = 0;
    while let Some(offset) = text[at..].find(char::is_alphabetic) {
        let start = at + offset;
        let end = text[start..].find(|c: char| !c.is_alphabetic()).map_or(text.len(), |n| start + n);
        let word = &text[start..end];
        at = end;
        let foreign = word.char_indices().find(|(_, c)| is_letter(*c) && !allowed(map.get(*c)));
        let mixed = mixes(word, own, &|c| map.get(c));
        if (foreign.is_some() && !source.plain.text.contains(word)) || mixed {
            found.push(Mismatch {
                code: &WRONG_SCRIPT,
                check: Check::Script,
                target: target.plain.place(&(start..end)),
                source: None,
                args: vec![("written", word.to_owned()), ("lang", target.lang.to_string())],
            });
        }
    }
}

/// Whether Latin and Cyrillic letters stand in one word: they look the same and are not found by a search.
fn mixes(word: &str, own: &[Script], script: &impl Fn(char) -> Script) -> bool {
    own.contains(&Script::Cyrillic)
        && word.chars().any(|c| script(c) == Script::Latin)
        && word.chars().any(|c| script(c) == Script::Cyrillic)
}
