//! What an approval was given for: the facts and source text of an entry, as a digest that outlasts everything which changes
//! no meaning. Knows one entry's file as it was written; never who may approve.

use icu::normalizer::ComposingNormalizerBorrowed;
use rust_decimal::Decimal;

use super::codes::{APPROVAL_UNKNOWN, APPROVAL_VOID};
use crate::{
    diag::{Diagnostic, Span},
    engine::Digest,
    parse::{Document, Node, Table, Value},
    source::{Role, Tree},
};

/// Fields that change on an entry's way to publication, and when it is looked at again: they are not what is approved.
const NOT_CONTENT: &[&str] = &["approval", "status", "review_by"];

/// The way of making digests, before the digest itself.
const VERSION: &str = "v1";

/// How an entry stands to its approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none.
    None,
    /// What was approved is what is there.
    Valid,
    /// Something has changed since.
    Void,
    /// It does not say what was approved, or in a way that this program does not know.
    Unknown,
}

/// The digest of what `document`, which lies in `folder`, says: its facts in the order of their names, its text with blanks
/// folded, the data files beside it.
pub fn digest(tree: &Tree, folder: &str, document: &Document) -> String {
    let mut text = String::new();
    table(&document.front, NOT_CONTENT, &mut text);
    piece(&body(&document.body), &mut text);
    for file in tree.of(Role::Series).filter(|file| file.folder() == folder) {
        piece(file.name(), &mut text);
        piece(&String::from_utf8_lossy(file.held()).replace("\r\n", "\n"), &mut text);
    }
    format!("{VERSION}:{}", Digest::of(text.as_bytes()))
}

/// How `document` stands to the approval in its own front matter, and where that says what was approved.
pub fn standing(tree: &Tree, folder: &str, document: &Document) -> (Standing, Option<Span>) {
    let Some(approval) = document.front.get("approval") else { return (Standing::None, None) };
    let written = approval.table().and_then(|table| table.get("content_digest"));
    match written.and_then(|node| Some((node.text()?, node.span))) {
        Some((written, span)) if written.starts_with(&format!("{VERSION}:")) => {
            let same = written == digest(tree, folder, document);
            (if same { Standing::Valid } else { Standing::Void }, Some(span))
        }
        other => (Standing::Unknown, Some(other.map_or(approval.span, |(_, span)| span))),
    }
}

/// What there is to say of the approval of an entry.
pub(super) fn check(tree: &Tree, folder: &str, document: &Document) -> Option<Diagnostic> {
    let (code, span) = match standing(tree, folder, document) {
        (Standing::Void, span) => (&APPROVAL_VOID, span?),
        (Standing::Unknown, span) => (&APPROVAL_UNKNOWN, span?),
        _ => return None,
    };
    let entry = folder.strip_prefix("content/").unwrap_or(folder);
    Some(Diagnostic::at(code, span).arg("entry", entry))
}

/// A text as one piece, told from its neighbours by its length.
fn piece(piece: &str, text: &mut String) {
    text.push_str(&format!("{}:{piece}", piece.len()));
}

fn table(from: &Table, without: &[&str], text: &mut String) {
    let mut entries: Vec<_> = from.entries().iter().filter(|(key, _)| !without.contains(&key.name.as_str())).collect();
    entries.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    text.push('{');
    for (key, node) in entries {
        if node.value != Value::Null {
            piece(&key.name, text);
            value(node, text);
        }
    }
    text.push('}');
}

fn value(node: &Node, text: &mut String) {
    match &node.value {
        Value::Null => {}
        Value::Bool(yes) => piece(if *yes { "true" } else { "false" }, text),
        Value::Number(digits) => piece(&number(digits), text),
        Value::Text(words) | Value::Date(words) => piece(&body(words), text),
        Value::List(items) => {
            text.push('[');
            items.iter().for_each(|item| value(item, text));
            text.push(']');
        }
        Value::Table(inner) => table(inner, &[], text),
    }
}

/// A number without what does not change it: 50_000_000.0 is 50000000.
fn number(digits: &str) -> String {
    let number = if digits.contains(['e', 'E']) { Decimal::from_scientific(digits).ok() } else { digits.parse().ok() };
    number.map_or_else(|| digits.to_owned(), |number| number.normalize().to_string())
}

/// A text in composed form, every run of blanks one blank, and paragraphs parted by one empty line.
pub(crate) fn body(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut blocks: Vec<String> = Vec::new();
    let mut open = false;
    for line in composed.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (words.is_empty(), open, blocks.last_mut()) {
            (true, ..) => open = false,
            (false, true, Some(block)) => {
                block.push(' ');
                block.push_str(&words.join(" "));
            }
            (false, ..) => {
                blocks.push(words.join(" "));
                open = true;
            }
        }
    }
    blocks.join("\n\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

    use proptest::prelude::*;

    use super::*;
    use crate::{diag::FileId, parse};

    fn of(text: &str) -> String {
        let (document, _) = parse::document(FileId(0), text.as_bytes(), false);
        digest(&Tree::default(), "content/a/b", &document.expect("a document"))
    }

    const FIRST: &str =
        "+++\ntitle = \"Huế\"\ncapital = { min = 50, currency = \"USD\" }\nlist = [1, 2]\n+++\n\nMột đoạn\nvăn.\n\nHai.\n";

    #[test]
    fn what_changes_no_meaning_keeps_an_approval() {
        for same in [
            "+++\n# A remark.\nlist = [1, 2]\ncapital = { currency = \"USD\", min = 50.0 }\ntitle = \"Huế\"\n+++\nMột  đoạn văn.\n\n\n\nHai.",
            "+++\r\ntitle = \"Hue\u{302}\u{301}\"\r\nlist = [1, 2]\r\nstatus = \"published\"\r\nreview_by = 2027-01-01\r\n[capital]\r\nmin = \
             50\r\ncurrency = \"USD\"\r\n[approval]\r\nrole = \"x\"\r\n+++\r\n\r\nMột đoạn\r\nvăn.\r\n\r\nHai.\r\n",
            "---\ntitle: Huế\ncapital:\n  min: 50\n  currency: USD\nlist: [1, 2]\n---\nMột đoạn văn.\n\nHai.\n",
        ] {
            assert_eq!(of(same), of(FIRST), "{same}");
        }
        assert!(of(FIRST).starts_with("v1:") && of(FIRST).len() == 35);
    }

    #[test]
    fn whatever_changes_meaning_voids_it() {
        for (old, new) in [
            ("Huế", "Hue"),
            ("50", "500"),
            ("USD", "VND"),
            ("[1, 2]", "[2, 1]"),
            ("[1, 2]", "[12]"),
            ("Một đoạn\nvăn", "Một đoạn\n\nvăn"),
            ("văn.", "văn!"),
            ("list", "liste"),
            ("title", "illustrative = true\ntitle"),
        ] {
            assert_ne!(of(&FIRST.replacen(old, new, 1)), of(FIRST), "{old} → {new}");
        }
    }

    proptest! {
        #[test]
        fn blanks_never_count_and_letters_always_do(words in proptest::collection::vec("[a-zà-ỹ]{1,6}", 1..12), gap in "[ \t]{1,3}") {
            let one = format!("+++\ntitle = \"a\"\n+++\n{}\n", words.join(" "));
            let other = format!("+++\ntitle  =  \"a\"\n\n+++\n\n{}\n\n", words.join(&gap));
            prop_assert_eq!(of(&one), of(&other));
            prop_assert_ne!(of(&one), of(&format!("{one}x")));
        }
    }
}
