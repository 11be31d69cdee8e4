//! Findings as one JSON object, for CI and editors. Knows nothing of terminals.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    messages::Messages,
    report::{Counts, Effect, Files, Places, is_whole},
};
use crate::diag::{Diagnostic, Scope, Severity, Span};

/// The version of the form; it grows when a reader of the present one would go wrong.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    /// The language of `message`, `help` and labels.
    language: &'a str,
    /// What a column counts: said in the file itself, because readers differ.
    column_unit: &'static str,
    diagnostics: Vec<Finding<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    scope: &'static str,
    /// Severity and scope together: `error`, `withheld`, `warning`, `note`.
    effect: &'static str,
    message: String,
    help: String,
    /// Path below the portal's folder; null without a place.
    file: Option<&'a str>,
    /// Null for a file as a whole.
    span: Option<Stretch>,
    args: &'a BTreeMap<&'static str, String>,
    related: Vec<Other<'a>>,
    fix: Option<Change<'a>>,
}

#[derive(Serialize)]
struct Stretch {
    start: Point,
    /// One past the last.
    end: Point,
}

/// Line and column count from 1, and are left out of a file that is not UTF-8; the byte counts from 0.
#[derive(Serialize)]
struct Point {
    byte: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
}

#[derive(Serialize)]
struct Other<'a> {
    label: &'static str,
    text: String,
    file: &'a str,
    span: Option<Stretch>,
}

#[derive(Serialize)]
struct Change<'a> {
    file: &'a str,
    span: Stretch,
    text: &'a str,
}

/// The report as JSON, with a line break at its end.
///
/// # Errors
/// None in practice: every part can be written as JSON.
pub fn json(diagnostics: &[Diagnostic], files: &dyn Files, messages: &Messages) -> serde_json::Result<String> {
    let places = Places::new(files, diagnostics);
    let report = Report {
        version: VERSION,
        language: messages.lang(),
        column_unit: "unicode-scalar-value",
        diagnostics: diagnostics.iter().map(|diagnostic| finding(diagnostic, &places, messages)).collect(),
        counts: Counts::of(diagnostics),
    };
    Ok(serde_json::to_string_pretty(&report)? + "\n")
}

fn finding<'a>(diagnostic: &'a Diagnostic, places: &Places<'a>, messages: &Messages) -> Finding<'a> {
    let related = diagnostic.related.iter().map(|related| Other {
        label: related.label,
        text: messages.label(related.label),
        file: places.name(related.span.file),
        span: whole_or(related.span, places),
    });
    Finding {
        code: diagnostic.code.id,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        scope: match diagnostic.scope {
            Scope::Portal => "portal",
            Scope::Translation => "translation",
            Scope::Unpublished => "unpublished",
        },
        effect: Effect::of(diagnostic).name(),
        message: messages.message(diagnostic),
        help: messages.help(diagnostic),
        file: diagnostic.span.map(|span| places.name(span.file)),
        span: diagnostic.span.and_then(|span| whole_or(span, places)),
        args: &diagnostic.args,
        related: related.collect(),
        fix: diagnostic.fix.as_ref().map(|fix| Change {
            file: places.name(fix.span.file),
            span: stretch(fix.span, places),
            text: &fix.text,
        }),
    }
}

fn whole_or(span: Span, places: &Places<'_>) -> Option<Stretch> {
    (!is_whole(span)).then(|| stretch(span, places))
}

fn stretch(span: Span, places: &Places<'_>) -> Stretch {
    let Some(source) = places.source(span.file) else {
        let point = |byte: u32| Point { byte: byte as usize, line: None, column: None };
        return Stretch { start: point(span.start), end: point(span.end) };
    };
    let range = source.range(span);
    let point = |byte| {
        let position = source.position(byte);
        Point { byte, line: Some(position.line), column: Some(position.column) }
    };
    Stretch { start: point(range.start), end: point(range.end) }
}
