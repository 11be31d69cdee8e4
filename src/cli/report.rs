//! What every form of report needs: the portal's files by number, places as lines and columns, and what a finding costs.
//! Knows no form of output and prints nothing.

use std::{collections::BTreeMap, ops::Range};

pub use crate::diag::{Counts, Effect};
use crate::diag::{Diagnostic, FileId, Span};

/// The portal's files, as far as a report needs them.
pub trait Files {
    /// The path below the portal's folder, with `/`.
    fn name(&self, file: FileId) -> &str;

    /// The file's text; `None` when it is not UTF-8 or no longer at hand.
    fn text(&self, file: FileId) -> Option<&str>;
}

/// A position in a text: lines and columns count from 1, a column is one Unicode scalar value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    /// Line, from 1.
    pub(super) line: usize,
    /// Column, from 1.
    pub(super) column: usize,
}

/// A file's text with the table of its lines. A byte order mark belongs to no line.
pub(super) struct Source<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// The first byte of each line; never empty.
    starts: Vec<usize>,
}

impl<'a> Source<'a> {
    fn new(text: &'a str) -> Self {
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(first).chain(breaks).collect() }
    }

    /// The bytes of `span` that exist, on borders of characters.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let first = self.starts[0];
        let start = self.text.floor_char_boundary((span.start as usize).max(first));
        let end = self.text.ceil_char_boundary((span.end as usize).max(start));
        start..end
    }

    /// The number of the line that holds byte `at`, from 0.
    pub(super) fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    /// The bytes of lines `first` to `last` (from 0), without the last line's end.
    pub(super) fn lines(&self, first: usize, last: usize) -> Range<usize> {
        let start = self.starts[first];
        let end = self.starts.get(last + 1).map_or(self.text.len(), |next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        start..end
    }

    /// The position of byte `at`, which is a character's border.
    pub(super) fn position(&self, at: usize) -> Position {
        let line = self.line(at);
        Position { line: line + 1, column: 1 + self.text[self.starts[line]..at].chars().count() }
    }

    /// How many Unicode scalar values stand before byte `at`, a byte order mark not counted.
    pub(super) fn scalars(&self, at: usize) -> usize {
        self.text[self.starts[0]..at].chars().count()
    }
}

/// Looks places up; makes the table of a file's lines once, when it is first asked for.
pub(super) struct Places<'a> {
    files: &'a dyn Files,
    sources: BTreeMap<FileId, Option<Source<'a>>>,
}

impl<'a> Places<'a> {
    /// Of `files`, for all places that `diagnostics` name.
    pub(super) fn new(files: &'a dyn Files, diagnostics: &[Diagnostic]) -> Self {
        let mut sources = BTreeMap::new();
        for diagnostic in diagnostics {
            let related = diagnostic.related.iter().map(|related| related.span);
            for span in diagnostic.span.into_iter().chain(related).chain(diagnostic.fix.as_ref().map(|fix| fix.span)) {
                sources.entry(span.file).or_insert_with(|| files.text(span.file).map(Source::new));
            }
        }
        Self { files, sources }
    }

    /// The file's name.
    pub(super) fn name(&self, file: FileId) -> &'a str {
        self.files.name(file)
    }

    /// The file's text, if it can be read.
    pub(super) fn source(&self, file: FileId) -> Option<&Source<'a>> {
        self.sources.get(&file)?.as_ref()
    }
}

/// Whether `span` means its file as a whole.
pub(super) fn is_whole(span: Span) -> bool {
    span.start == 0 && span.end == 0
}
