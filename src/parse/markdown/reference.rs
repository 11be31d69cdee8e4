//! What one line of Markdown takes from the rest of its text: the addresses of links that are written by reference, and the
//! footnotes that it points at. Makes such a line stand by itself; knows no other text.

use std::fmt::Write as _;

use pulldown_cmark::{LinkType, Tag};

/// The end of a link or picture as it is written in full (CommonMark 0.31, section 6.3): `](address "title")`; `None` for one
/// that is written so already, and for an address that is its own words. In a table's `row` bars are escaped.
pub(super) fn in_full(tag: &Tag<'_>, row: bool) -> Option<(LinkType, String)> {
    let (Tag::Link { link_type, dest_url, title, .. } | Tag::Image { link_type, dest_url, title, .. }) = tag else { return None };
    if !matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
        return None;
    }
    let escaped = |text: &str, marks: &str| {
        text.chars().fold(String::new(), |mut out, c| {
            if marks.contains(c) {
                out.push('\\');
            }
            out.push(c);
            out
        })
    };
    let is_plain = |c: char| !(c.is_whitespace() || c.is_control() || "()<>\\&|".contains(c));
    let mut end = if !dest_url.is_empty() && dest_url.chars().all(is_plain) {
        format!("]({dest_url}")
    } else {
        format!("](<{}>", escaped(dest_url, if row { "<>\\&|" } else { "<>\\&" }))
    };
    if !title.is_empty() {
        let _ = write!(end, " \"{}\"", escaped(title, if row { "\"\\&|" } else { "\"\\&" }).replace('\n', " "));
    }
    end.push(')');
    Some((*link_type, end))
}

/// Where in `raw`, a link or picture that is written by reference at the parser's place of it, its words end.
pub(super) fn words_end(raw: &str, link_type: LinkType) -> usize {
    let bytes = raw.as_bytes();
    let is_mark = |at: &usize| bytes[*at] == b'[' && bytes[..*at].iter().rev().take_while(|b| **b == b'\\').count() % 2 == 0;
    match link_type {
        // A label holds no bracket that is not escaped.
        LinkType::Reference => (0..raw.len()).rev().find(is_mark).unwrap_or(raw.len()).saturating_sub(1),
        // The parser's place of `[words][]` is that of `[words]`.
        _ => raw.len().saturating_sub(1),
    }
}

/// Definitions, to be put behind `text`, of the footnotes that it points at: without one a mark such as `[^1]` would be words.
pub(super) fn notes(text: &str) -> String {
    let labels = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']')).map(|(label, _)| label);
    let labels: std::collections::BTreeSet<&str> =
        labels.filter(|label| !label.trim().is_empty() && !label.contains(['[', '\n'])).collect();
    labels.into_iter().fold(String::new(), |mut notes, label| {
        let _ = write!(notes, "\n\n[^{label}]: x");
        notes
    })
}
