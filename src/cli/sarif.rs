//! Findings as SARIF 2.1.0 (OASIS), for code hosts that show them beside a change. Knows nothing of terminals.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    messages::{Messages, Part},
    report::{Counts, Effect, Files, Places, is_whole},
};
use crate::diag::{Code, Diagnostic, FileId, Fix, Severity, Span};

/// The schema that the report keeps, as OASIS published it.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name that stands for the portal's folder in artifact locations (SARIF 3.4.4).
const ROOT: &str = "SRCROOT";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// Columns and character offsets count Unicode scalar values (SARIF 3.14.17).
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    help: Text,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Mend>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

/// A stretch of a file (SARIF 3.30); a file without text has only bytes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    #[serde(flatten)]
    text: Option<TextRegion>,
    byte_offset: usize,
    byte_length: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TextRegion {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    char_offset: usize,
    char_length: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Mend {
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: Artifact,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Text,
}

/// The report as SARIF, with a line break at its end. It says that the run succeeded when nothing stops a build.
///
/// # Errors
/// None in practice: every part can be written as JSON.
pub fn sarif(diagnostics: &[Diagnostic], files: &dyn Files, messages: &Messages) -> serde_json::Result<String> {
    let places = Places::new(files, diagnostics);
    let codes: BTreeMap<&str, &'static Code> = diagnostics.iter().map(|found| (found.code.id, found.code)).collect();
    let index: BTreeMap<&str, usize> = codes.keys().enumerate().map(|(index, id)| (*id, index)).collect();
    let driver = Driver {
        name: "portolan",
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: codes.values().map(|code| rule(code, messages)).collect(),
    };
    let results = diagnostics.iter().map(|found| outcome(found, index[found.code.id], &places, messages)).collect();
    let run = Run {
        tool: Tool { driver },
        language: Some(messages.lang().to_owned()).filter(|tag| is_known_form(tag)),
        column_kind: "unicodeCodePoints",
        invocations: [Invocation { execution_successful: !Counts::of(diagnostics).fail(false) }],
        results,
    };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn rule(code: &'static Code, messages: &Messages) -> Rule {
    let names = super::explain::places(code);
    let text = |part| messages.text(code, part, &names);
    let help = [text(Part::Help), text(Part::Why), text(Part::Example)];
    Rule {
        id: code.id,
        short_description: Text { text: text(Part::Message) },
        full_description: Text { text: text(Part::Means) },
        help: Text { text: help.join("\n\n") },
        default_configuration: Configuration {
            level: match code.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
        },
    }
}

fn outcome(found: &Diagnostic, rule_index: usize, places: &Places<'_>, messages: &Messages) -> Outcome {
    let related = found.related.iter().enumerate().map(|(id, related)| Location {
        id: Some(id),
        physical_location: physical(related.span, places),
        message: Some(Text { text: messages.label(related.label) }),
    });
    let (message, help) = (messages.message(found), messages.help(found));
    Outcome {
        rule_id: found.code.id,
        rule_index,
        level: match Effect::of(found) {
            Effect::Error | Effect::Withheld => "error",
            Effect::Warning => "warning",
            Effect::Note => "note",
        },
        message: Text { text: if help.is_empty() { message } else { format!("{message}\n{help}") } },
        locations: found
            .span
            .map(|span| Location { id: None, physical_location: physical(span, places), message: None })
            .into_iter()
            .collect(),
        related_locations: related.collect(),
        fixes: found.fix.iter().map(|fix| mend(fix, places)).collect(),
    }
}

fn mend(fix: &Fix, places: &Places<'_>) -> Mend {
    let replacement = Replacement { deleted_region: region(fix.span, places), inserted_content: Text { text: fix.text.clone() } };
    let artifact_location = artifact(fix.span.file, places);
    Mend { artifact_changes: [ArtifactChange { artifact_location, replacements: [replacement] }] }
}

fn physical(span: Span, places: &Places<'_>) -> Physical {
    Physical { artifact_location: artifact(span.file, places), region: (!is_whole(span)).then(|| region(span, places)) }
}

fn artifact(file: FileId, places: &Places<'_>) -> Artifact {
    Artifact { uri: encoded(places.name(file)), uri_base_id: ROOT }
}

fn region(span: Span, places: &Places<'_>) -> Region {
    let Some(source) = places.source(span.file) else {
        let (start, end) = (span.start as usize, span.end as usize);
        return Region { text: None, byte_offset: start, byte_length: end.saturating_sub(start) };
    };
    let range = source.range(span);
    let (start, end) = (source.position(range.start), source.position(range.end));
    let text = TextRegion {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
        char_offset: source.scalars(range.start),
        char_length: source.text[range.clone()].chars().count(),
    };
    Region { text: Some(text), byte_offset: range.start, byte_length: range.len() }
}

/// Whether SARIF's schema allows `tag` as a language: two letters, and perhaps a country (`zh-Hans` is refused).
fn is_known_form(tag: &str) -> bool {
    let parts: Vec<&str> = tag.split('-').collect();
    parts.len() <= 2 && parts.iter().all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// A path as a relative reference: everything but RFC 3986's unreserved characters and `/` as `%XX`.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
