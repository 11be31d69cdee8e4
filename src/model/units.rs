//! An entry's texts in units, the pieces whose translation is kept account of: translated fields by their paths, and the blocks
//! of its prose. Knows one file at a time.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use indexmap::IndexMap;

use super::kind::{Field, FieldType, Kind};
use crate::{
    diag::Span,
    engine::Digest,
    parse::{
        Document, Node, Table,
        markdown::{Block, cells, line_words, pieces, prose_words, words},
    },
};

/// The way of making digests, before the digest itself.
const VERSION: &str = "v1";

/// Where a unit stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A translated field; the value's place.
    Field(Span),
    /// A block of the prose: its bytes in the body, and what begins its further lines.
    Body(Range<usize>, String),
}

/// A piece of an entry's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// A field's path (`title`, `images/ha-long.jpg/alt`); in prose the block's name and the beginning of its digest
    /// (`p/1a2b3c4d`). No key twice in a file.
    pub key: String,
    /// What it is in prose; `None` for a field.
    pub block: Option<Block>,
    /// Whether a field holds Markdown of several blocks.
    pub prose: bool,
    /// Its text: a field's as it stands, a block's Markdown on one line.
    pub text: String,
    /// The digest of its words ([`digest`]).
    pub digest: String,
    /// Its place.
    pub place: Place,
}

impl Unit {
    fn field(key: &str, node: &Node, prose: bool) -> Option<Self> {
        let text = node.text()?.trim();
        let digest = if prose { digest(&prose_words(text)) } else { digest(&words(text)) };
        let unit =
            Self { key: key.to_owned(), block: None, prose, text: text.to_owned(), digest, place: Place::Field(node.span) };
        (!text.is_empty()).then_some(unit)
    }
}

/// The digest of words that [`words`] has brought into one form.
pub fn digest(words: &str) -> String {
    format!("{VERSION}:{}", Digest::of(words.as_bytes()))
}

/// Whether a digest that was recorded was made in today's way, and can be compared.
pub fn is_comparable(recorded: &str) -> bool {
    recorded.strip_prefix(VERSION).is_some_and(|rest| rest.starts_with(':'))
}

/// The digest of a text as it was recorded or sent out: a field's value, or a block's Markdown.
pub fn digest_of_text(key: &str, text: &str, prose: bool) -> String {
    match key.split_once('/') {
        _ if prose => digest(&prose_words(text)),
        Some(("p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "dt" | "dd", _)) => digest(&line_words(text)),
        Some(("row", _)) => {
            let words: Vec<String> = cells(text).iter().map(|cell| line_words(cell)).collect();
            digest(&self::words(&words.join(" | ")))
        }
        _ => digest(&words(text)),
    }
}

/// `p/1a2b3c4d`, `li/1a2b3c4d-2`: what no path of a field looks like.
pub fn is_block_key(key: &str) -> bool {
    let Some((name, rest)) = key.split_once('/') else { return false };
    let digits = rest.split('-').next().unwrap_or_default();
    matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "row" | "dt" | "dd" | "code" | "html")
        && digits.len() == 8
        && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The units of a source file: its translated fields in the order of the kind, then its prose.
pub fn of_source(kind: &Kind, document: &Document) -> Vec<Unit> {
    let mut units = Vec::new();
    for (name, field) in &kind.fields {
        if let Some(node) = document.front.get(name) {
            walk(node, field, name, &mut units);
        }
    }
    units.extend(of_body(&document.body));
    units
}

/// The units of a translation's file: the fields that `source` has, in its order, then the prose.
pub fn of_target(source: &[Unit], document: &Document) -> Vec<Unit> {
    let fields = source.iter().filter(|unit| unit.block.is_none());
    let mut units: Vec<Unit> =
        fields.filter_map(|unit| Unit::field(&unit.key, at(&document.front, &unit.key)?, unit.prose)).collect();
    units.extend(of_body(&document.body));
    units
}

/// The value of a translated field in a translation's front matter.
pub fn at<'n>(front: &'n Table, key: &str) -> Option<&'n Node> {
    let mut parts = key.split('/');
    let first = front.get(parts.next()?)?;
    parts.try_fold(first, |node, part| node.table()?.get(part))
}

fn of_body(body: &str) -> Vec<Unit> {
    let mut keys = BTreeSet::new();
    let mut units = Vec::new();
    for piece in pieces(body) {
        let digest = digest(&piece.words);
        let short: String = digest.chars().skip(VERSION.len() + 1).take(8).collect();
        let name = format!("{}/{short}", piece.block.name());
        let mut key = name.clone();
        let mut number = 2;
        while !keys.insert(key.clone()) {
            key = format!("{name}-{number}");
            number += 1;
        }
        let place = Place::Body(piece.range, piece.indent);
        units.push(Unit { key, block: Some(piece.block), prose: false, text: piece.text, digest, place });
    }
    units
}

/// The texts of a field that can be translated. Follows the types as reading an entry does.
fn walk(node: &Node, field: &Field, path: &str, units: &mut Vec<Unit>) {
    match &field.ty {
        FieldType::Text { .. } | FieldType::Prose => {
            if field.translated {
                units.extend(Unit::field(path, node, matches!(field.ty, FieldType::Prose)));
            }
        }
        FieldType::Record(fields) => record(node, fields, path, units),
        FieldType::List(of) => {
            for item in node.list().unwrap_or(std::slice::from_ref(node)) {
                match &**of {
                    FieldType::Record(fields) => {
                        let id = item.table().and_then(|table| table.get("id")).and_then(Node::scalar);
                        if let Some(id) = id {
                            record(item, fields, &format!("{path}/{id}"), units);
                        }
                    }
                    ty => parts(item, ty, path, units),
                }
            }
        }
        ty => parts(node, ty, path, units),
    }
}

fn record(node: &Node, fields: &IndexMap<Arc<str>, Field>, path: &str, units: &mut Vec<Unit>) {
    let Some(table) = node.table() else { return };
    for (name, field) in fields {
        if let Some(node) = table.get(name) {
            walk(node, field, &format!("{path}/{name}"), units);
        }
    }
}

/// The translatable parts of a built-in type, under the item's id: a picture's and a document's is its file.
fn parts(node: &Node, ty: &FieldType, path: &str, units: &mut Vec<Unit>) {
    let Some(table) = node.table() else { return };
    let (id, names): (Option<&str>, &[&str]) = match ty {
        FieldType::Image => (Some("file"), &["alt", "caption"]),
        FieldType::File => (Some("file"), &["title"]),
        FieldType::Person => (Some("id"), &["title"]),
        FieldType::Figure => (Some("id"), &["note"]),
        FieldType::Contact => (None, &["role"]),
        _ => return,
    };
    let path = match id.map(|name| table.get(name).and_then(Node::scalar)) {
        Some(Some(id)) => format!("{path}/{id}"),
        Some(None) => return,
        None => path.to_owned(),
    };
    for name in names {
        let key = format!("{path}/{name}");
        units.extend(table.get(name).and_then(|node| Unit::field(&key, node, false)));
    }
}
