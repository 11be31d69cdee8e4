//! A text file: its encoding, its front matter, its body.

use std::{
    fmt,
    ops::{Deref, Range},
    sync::Arc,
};

use super::{
    codes::{BYTE_ORDER_MARK, EMPTY_FILE, NEVER_CLOSED, NO_FRONT_MATTER, NOT_UTF8, WINDOWS_LINES},
    markdown::{self, Outline},
    node::Table,
    toml, yaml,
};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::Digest,
    source::Text,
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
    pub body: Body,
    /// Headings, links and pictures of the body.
    pub outline: Arc<Outline>,
    /// Digest of the front matter.
    pub front_digest: Digest,
    /// Digest of the body.
    pub body_digest: Digest,
}

/// The Markdown of a text, which is read when somebody looks at it.
#[derive(Clone)]
pub struct Body {
    text: Text,
    range: Range<usize>,
    blank: bool,
}

impl Body {
    /// The bytes of `text` in `range`, which are known to be UTF-8, and whether they are blanks only.
    pub(super) fn new(text: Text, range: Range<usize>, blank: bool) -> Self {
        Self { text, range, blank }
    }

    /// Where it stands in its file.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.blank
    }
}

impl Deref for Body {
    type Target = str;

    fn deref(&self) -> &str {
        // Empty only where the file can no longer be read, which whoever has the tree is told.
        let bytes = self.text.bytes().get(self.range.clone()).unwrap_or_default();
        simdutf8::basic::from_utf8(bytes).unwrap_or_default()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("range", &self.range).field("blank", &self.blank).finish_non_exhaustive()
    }
}

/// The text of `bytes` without a byte order mark, and the byte it begins at.
pub fn decode(file: FileId, bytes: &[u8]) -> Checked<Option<(&str, usize)>> {
    let mut diagnostics = Vec::new();
    let text = match simdutf8::compat::from_utf8(bytes) {
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
pub(super) fn document(file: FileId, bytes: &Text, rtl: bool) -> Checked<Option<Document>> {
    let (text, mut diagnostics) = decode(file, bytes.bytes());
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
    let (front_digest, body_digest) = (Digest::of(&text.as_bytes()[front.clone()]), Digest::of(&text.as_bytes()[body.clone()]));
    let front_span = Span::new(file, start + front.start..start + front.end);
    let range = start + body.start..start + body.end;
    let (outline, found) = markdown::outline(file, &text[body], range.start, rtl);
    diagnostics.extend(found);
    let blank = text[range.start - start..].trim().is_empty();
    let (outline, body) = (Arc::new(outline), Body::new(bytes.clone(), range, blank));
    (Some(Document { file, front: front_table, front_span, body, outline, front_digest, body_digest }), diagnostics)
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
