//! Cells as places in messages: each cell that something is said of has a number, as a file of the portal has.

use crate::diag::{FileId, Span};

/// The cells named so far.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Numbers below this are files of the portal.
    first: u32,
    names: Vec<String>,
}

impl Places {
    /// Places whose numbers follow those of a portal's files.
    pub(super) fn after(files: usize) -> Self {
        Self { first: u32::try_from(files).unwrap_or(u32::MAX), names: Vec::new() }
    }

    /// A place of this name: `du-an.xlsx, Dự án!B7`.
    pub(super) fn add(&mut self, name: String) -> Span {
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name);
        Span::whole(FileId(self.first.saturating_add(number)))
    }

    /// Whether `span` is a cell.
    pub(super) fn holds(&self, span: Span) -> bool {
        span.file.0 >= self.first
    }

    /// The name of a cell; `None` for a file of the portal.
    pub fn name(&self, file: FileId) -> Option<&str> {
        self.names.get(usize::try_from(file.0.checked_sub(self.first)?).ok()?).map(String::as_str)
    }
}
