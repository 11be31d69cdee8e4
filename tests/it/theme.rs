//! Nothing in a template is a word: every text a reader meets comes from the portal's words or from its content.

#![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

use std::fs;

/// `text` without everything between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Values of attributes that a reader meets.
fn spoken(markup: &str) -> Vec<String> {
    let mut values = Vec::new();
    for name in ["alt", "title", "aria-label", "placeholder", "aria-description", "label", "content"] {
        for (at, _) in markup.match_indices(&format!(" {name}=\"")) {
            let value = markup[at + name.len() + 3..].split('"').next().unwrap_or_default();
            values.push(value.to_owned());
        }
    }
    values
}

/// What machines read in `content` of a meta element.
const MACHINE: &[&str] = &["width=device-width, initial-scale=1", "noindex", "light dark", "summary_large_image"];

#[test]
fn templates_hold_no_words() {
    let mut templates = 0;
    for item in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/themes")).into_iter().flatten() {
        if item.path().extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        templates += 1;
        let source = fs::read_to_string(item.path()).expect("a template is text");
        let markup = without(&without(&without(&source, "{#", "#}"), "{%", "%}"), "{{", "}}");
        let text = without(&markup, "<", ">");
        // A component may give the attributes of the element that it stands in: `lang=""`.
        let is_word = |word: &&str| word.chars().any(char::is_alphabetic) && !word.ends_with("=\"\"");
        let words: Vec<&str> = text.split_whitespace().filter(is_word).collect();
        assert!(
            words.is_empty(),
            "{}: bare words {words:?}; put them into locales/ and ask for them with t()",
            item.path().display()
        );
        for value in spoken(&markup) {
            let machine = MACHINE.contains(&value.as_str()) || value.starts_with('#') || value.starts_with("0;");
            let bare = value.chars().any(char::is_alphabetic) && !machine;
            assert!(!bare, "{}: the attribute value {value:?} is a bare word", item.path().display());
        }
    }
    assert!(templates > 20, "the theme's templates were not found");
}
