//! An entry as Pagefind takes it: one text with its weights, and what is kept beside it. Knows Pagefind's marks; no file.

use super::fold::folded;
use crate::{
    engine::{Digest, Key},
    graph::{Portal, findable::Findable, view::ProseRef},
    locale::Lang,
    render::markdown,
};

/// Raised when records are written in another way.
const VERSION: u32 = 1;

/// Between the parts of a text: title, names, summary, facts, prose. Not a letter, so that no one finds it; `search.js` knows it.
const BREAK: &str = "¶";

/// How much more a word counts in the title and among the names than elsewhere; Pagefind's own measure for headings.
const TITLE: u8 = 7;
const NAMES: u8 = 5;

/// An entry as it is indexed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Folder of its page, below the site's root.
    pub(super) path: String,
    /// Its title.
    pub(super) title: String,
    /// All that it is found by, with Pagefind's marks of weight.
    pub(super) text: String,
    /// `kind`, `place`, `mark` and `lang` with their values.
    pub(super) filters: Vec<(&'static str, Vec<String>)>,
}

/// The record of `one`.
pub(super) fn record(portal: &Portal, one: &Findable) -> Record {
    let mut text = String::new();
    let weighted = |part: &str, weight: u8| match part {
        "" => String::new(),
        part => format!("___PAGEFIND_WEIGHT___{weight} {part} ___END_PAGEFIND_WEIGHT___ "),
    };
    text.push_str(&weighted(&plain(&one.title), TITLE));
    text.push_str(BREAK);
    text.push(' ');
    text.push_str(&weighted(&plain(&one.names.join(", ")), NAMES));
    let prose: Vec<String> = one.prose.iter().map(|prose| markdown::plain(source(portal, prose))).collect();
    for part in [&*one.summary, &one.words.join(" · "), &prose.join("\n")] {
        text.push_str(BREAK);
        text.push(' ');
        text.push_str(&plain(part));
        text.push(' ');
    }
    let filters = vec![
        ("kind", vec![one.kind.to_string()]),
        ("place", one.places.iter().map(ToString::to_string).collect()),
        ("mark", one.marks.iter().map(|mark| (*mark).to_owned()).collect()),
        ("lang", vec![one.lang.to_string()]),
    ];
    Record { path: one.path.clone(), title: folded(&one.title), text, filters }
}

/// The key of all that the index of `lang` is made of. Bodies count by their Markdown, so that nothing is rendered to find that
/// nothing has changed.
pub(super) fn key(portal: &Portal, lang: &Lang, findable: &[Findable]) -> Digest {
    let mut key = Key::new("search", VERSION).text(lang.as_str()).number(findable.len() as u64);
    for one in findable {
        key = key.text(&one.path).text(&one.title).text(&one.summary).text(one.lang.as_str()).text(&one.kind);
        let places = one.places.iter().map(|place| &**place);
        for list in [places.collect(), one.marks.clone(), strs(&one.names), strs(&one.words)] {
            key = key.number(list.len() as u64);
            for text in list {
                key = key.text(text);
            }
        }
        key = key.number(one.prose.len() as u64);
        for prose in &one.prose {
            key = key.text(source(portal, prose));
        }
    }
    key.finish()
}

fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// The Markdown of a piece of prose.
fn source<'a>(portal: &'a Portal, prose: &'a ProseRef) -> &'a str {
    match prose {
        ProseRef::Body(number) => portal.model.body(*number),
        ProseRef::Field { text, .. } => text,
    }
}

/// A text without what Pagefind, or `search.js`, would take for its own marks.
fn plain(text: &str) -> String {
    let mut text = text.replace(BREAK, " ");
    while text.contains("___") {
        text = text.replace("___", "__");
    }
    folded(text.trim())
}
