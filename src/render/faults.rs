//! What the template engine complains of, as findings at their places.

use std::collections::BTreeMap;

use tera::ErrorKind;

use super::codes::{TEMPLATE_RENDERING, TEMPLATE_SYNTAX};
use crate::diag::{Code, Diagnostic, FileId, Span};

/// Templates that cannot be read. Unknown names come as one text of several reports, each of which is told by itself.
pub(super) fn unreadable(error: &tera::Error, sources: &[(&str, &str)], files: &BTreeMap<String, FileId>) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(_) | ErrorKind::RenderingError(_) => vec![at(&TEMPLATE_SYNTAX, error, files)],
        other => {
            let text = other.to_string();
            let found: Vec<Diagnostic> = text.split("error: ").filter_map(|report| told(report, sources, files)).collect();
            if found.is_empty() { vec![at(&TEMPLATE_SYNTAX, error, files)] } else { found }
        }
    }
}

/// A template that failed on a page.
pub(super) fn failed(error: &tera::Error, files: &BTreeMap<String, FileId>, page: &str) -> Diagnostic {
    at(&TEMPLATE_RENDERING, error, files).arg("page", page)
}

fn at(code: &'static Code, error: &tera::Error, files: &BTreeMap<String, FileId>) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let finding = match files.get(report.filename()) {
                Some(file) => Diagnostic::at(code, Span::new(*file, report.span().range.clone())),
                None => Diagnostic::nowhere(code),
            };
            finding.arg("reason", report.message())
        }
        other => Diagnostic::nowhere(code).arg("reason", other),
    }
}

/// A report as the engine prints it: the message, then `--> FILE:LINE:COLUMN`, then the line with `^^^` under the place.
fn told(report: &str, sources: &[(&str, &str)], files: &BTreeMap<String, FileId>) -> Option<Diagnostic> {
    let mut lines = report.lines();
    let message = lines.next()?.trim();
    let place = lines.find_map(|line| line.trim().strip_prefix("--> "))?;
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.trim().parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let (_, source) = sources.iter().find(|(known, _)| *known == name)?;
    let start = source.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
    let before: usize = source.get(start..)?.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    let width = report.chars().filter(|c| *c == '^').count();
    let span = Span::new(*files.get(name)?, start + before..start + before + width);
    Some(Diagnostic::at(&TEMPLATE_SYNTAX, span).arg("reason", message))
}
