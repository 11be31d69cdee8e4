//! Entries in lists, pagers, pictures.

use serde::Serialize;

use super::{Badge, Fact, ShownDate, TextLang};

/// A list of cards under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct CardList {
    /// What is listed: a section's or relation's id.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// How many there are in all, on cards or not.
    pub total: usize,
    /// All of them, root-relative.
    pub more: Option<String>,
    /// The cards.
    pub cards: Vec<Card>,
}

/// An entry in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Kind id.
    pub kind: String,
    /// The kind's name.
    pub kind_label: String,
    /// Entry id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Root-relative.
    pub href: String,
    /// Language of title, summary and target when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Labels.
    pub badges: Vec<Badge>,
    /// The fields that the kind shows on cards.
    pub facts: Vec<Fact>,
    /// Date for lists by date.
    pub date: Option<ShownDate>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// The drawing that stands for a missing picture: the same for an entry wherever it is shown.
    pub cover: Cover,
}

/// How a kind's drawing stands for one of its entries, so that neighbours differ.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Cover {
    /// What part of it is shown, how near: 0 to 7, of which the odd ones are mirrored.
    pub pose: u8,
    /// The tint of the paper: 0 to 3, of which 0 has none.
    pub paper: u8,
}

/// Where a page of a list stands.
#[derive(Clone, Debug, Serialize)]
pub struct Pager {
    /// From 1.
    pub number: usize,
    /// How many pages.
    pub count: usize,
    /// How many entries in all.
    pub total: usize,
    /// Root-relative addresses of all pages.
    pub pages: Vec<String>,
    /// Page before.
    pub previous: Option<String>,
    /// Page after.
    pub next: Option<String>,
}

/// A term, or a value of a facet, with its page.
#[derive(Clone, Debug, Serialize)]
pub struct TermLink {
    /// Id of the term, key of the value.
    pub id: String,
    /// Its label.
    pub text: String,
    /// Root-relative.
    pub href: String,
    /// How many entries.
    pub count: usize,
}

/// A picture at several widths.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Digest of the original: for the placeholder.
    pub key: String,
    /// Alternative text.
    pub alt: String,
    /// Language of alt and caption when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Who made it.
    pub credit: String,
    /// Licence, as shown.
    pub licence: String,
    /// Caption.
    pub caption: Option<String>,
    /// Pixels of the largest variant.
    pub width: u32,
    /// Pixels of the largest variant.
    pub height: u32,
    /// Root-relative address of the largest variant of the last format (JPEG).
    pub src: String,
    /// One `srcset` a format, best format first.
    pub sources: Vec<PictureSource>,
}

/// The variants of a picture in one format.
#[derive(Clone, Debug, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: &'static str,
    /// Ready `srcset` value, root-relative.
    pub srcset: String,
}
