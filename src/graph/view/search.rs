//! The page of a language's search.

use serde::Serialize;

use super::{TermLink, TextLang};

/// What the page of a search has.
#[derive(Clone, Debug, Serialize)]
pub struct SearchContent {
    /// The content security policy of this page, in place of the portal's.
    pub policy: &'static str,
    /// Where the index is; `None` until it has been made.
    pub index: Option<SearchIndex>,
    /// The site's root, root-relative: the index names pages below it.
    pub root: String,
    /// Whether the language writes without spaces between words.
    pub unspaced: bool,
    /// Kinds that results can be narrowed to, by label.
    pub kinds: Vec<Choice>,
    /// Localities that results can be narrowed to, by title; the key is their id.
    pub places: Vec<Choice>,
    /// What must be said of some results: `illustrative`, `archived`, `draft`.
    pub marks: Vec<Choice>,
    /// Languages other than the page's that results may be in.
    pub languages: Vec<TextLang>,
    /// Vocabularies whose terms have pages, with how many of them.
    pub topics: Vec<TermLink>,
}

/// Where the index of a language is.
#[derive(Clone, Debug, Serialize)]
pub struct SearchIndex {
    /// The program that reads it, root-relative.
    pub engine: String,
    /// The folder of its files, root-relative.
    pub folder: String,
    /// Changes when anything in it does.
    pub tag: String,
}

/// A key with its label.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The key.
    pub key: String,
    /// Its label.
    pub text: String,
}
