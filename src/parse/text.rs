//! A text file: its encoding, its front matter, its body.

use std::{ops::Range, sync::Arc};

use super::{
    bodies::Bodies,
    codes::{BYTE_ORDER_MARK, EMPTY_FILE, NEVER_CLOSED, NO_FRONT_MATTER, NOT_UTF8, WINDOWS_LINES},
    markdown::Outline,
    node::Table,
    toml, yaml,
};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::Digest,
};

/// A Markdown file with its front matter.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// The facts and translated fields, as written.
    pub front: Table,
    /// Place of the whole front matter.
    pub front_span: Span,
    /// The Markdown below it.
    pub body: Arc<str>,
    /// First byte of the body in the file.
    pub body_start: usize,
    /// Headings, links and pictures of the body.
    pub outline: Arc<Outline>,
    /// Digest of the front matter.
    pub front_digest: Digest,
    /// Digest of the body.
    pub body_digest: Digest,
}

/// The text of `bytes` without a byte order mark, and the byte it begins at.
pub fn decode(file: FileId, bytes: &[u8]) -> Checked<Option<(&str, usize)>> {
    let mut diagnostics = Vec::new();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to();
            let span = Span::new(file, at..at + error.error_len().unwrap_or(1));
            return (None, vec![Diagnostic::at(&NOT_UTF8, span).arg("offset", at)]);
        }
    };
    let (text, start) = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            diagnostics.push(Diagnostic::at(&BYTE_ORDER_MARK, Span::new(file, 0..3)));
            (rest, 3)
        }
        None => (text, 0),
    };
    if let Some((at, _)) = text.match_indices('\r').find(|(at, _)| text[at + 1..].starts_with('\n')) {
        diagnostics.push(Diagnostic::at(&WINDOWS_LINES, Span::new(file, start + at..start + at)));
    }
    (Some((text, start)), diagnostics)
}

/// A TOML file.
pub(super) fn table(file: FileId, bytes: &[u8]) -> Checked<Option<Table>> {
    let (text, mut diagnostics) = decode(file, bytes);
    let Some((text, start)) = text else { return (None, diagnostics) };
    let (table, found) = toml::read(file, text, start);
    diagnostics.extend(found);
    (table, diagnostics)
}

/// A Markdown file. `None` when there is no telling what it says.
pub(super) fn document(file: FileId, bytes: &[u8], rtl: bool, known: &Bodies) -> Checked<Option<Document>> {
    let (text, mut diagnostics) = decode(file, bytes);
    let Some((text, start)) = text else { return (None, diagnostics) };
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::at(&EMPTY_FILE, Span::whole(file)));
        return (None, diagnostics);
    }
    let (fence, front, body) = match split(text) {
        Split::Parts { fence, front, body } => (fence, front, body),
        Split::None => {
            let end = text.find('\n').unwrap_or(text.len());
            diagnostics.push(Diagnostic::at(&NO_FRONT_MATTER, Span::new(file, start..start + end)));
            return (None, diagnostics);
        }
        Split::Open { fence } => {
            diagnostics.push(Diagnostic::at(&NEVER_CLOSED, Span::new(file, start..start + 3)).arg("fence", fence));
            return (None, diagnostics);
        }
    };
    let (table, found) = match fence {
        "+++" => toml::read(file, &text[front.clone()], start + front.start),
        _ => yaml::read(file, &text[front.clone()], start + front.start),
    };
    diagnostics.extend(found);
    let Some(front_table) = table else { return (None, diagnostics) };
    let body_start = start + body.start;
    let body: Arc<str> = text[body].into();
    let (front_digest, body_digest) = (Digest::of(text[front.clone()].as_bytes()), Digest::of(body.as_bytes()));
    let (outline, found) = known.outline(file, &body, body_start, rtl, &body_digest);
    diagnostics.extend(found);
    let front_span = Span::new(file, start + front.start..start + front.end);
    let outline = Arc::new(outline);
    let document = Document { file, front: front_table, front_span, body, body_start, outline, front_digest, body_digest };
    (Some(document), diagnostics)
}

enum Split {
    Parts { fence: &'static str, front: Range<usize>, body: Range<usize> },
    None,
    Open { fence: &'static str },
}

/// Finds the two fence lines.
fn split(text: &str) -> Split {
    let Some(fence) = ["+++", "---"].into_iter().find(|fence| line(text, 0).0 == *fence) else { return Split::None };
    let front = line(text, 0).1;
    let mut at = front;
    while at < text.len() {
        let (content, next) = line(text, at);
        if content == fence {
            return Split::Parts { fence, front: front..at, body: next..text.len() };
        }
        at = next;
    }
    Split::Open { fence }
}

/// The line that begins at `at`, without its end and trailing blanks, and where the next one begins.
fn line(text: &str, at: usize) -> (&str, usize) {
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n + 1);
    (text[at..end].trim_end(), end)
}
