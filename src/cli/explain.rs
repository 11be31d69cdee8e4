//! `portolan explain`: what a code means, why it matters, an example, what to do. Knows no finding and no file.

use std::collections::BTreeMap;

use fluent::FluentValue;

use super::{
    human::severity,
    messages::{Messages, Part},
};
use crate::diag::{Code, nearest};

/// Everything there is to say about `code`.
pub fn explain(code: &Code, messages: &Messages) -> String {
    let names = places(code);
    let text = |part| messages.text(code, part, &names);
    let mut page = format!("{} ({}): {}\n", code.id, severity(code.severity, messages), text(Part::Message));
    for (heading, part) in [("explain-means", Part::Means), ("explain-why", Part::Why)] {
        section(&mut page, &messages.word(heading, &[]), &text(part));
    }
    let example: Vec<String> = text(Part::Example).lines().map(|line| format!("    {line}").trim_end().to_owned()).collect();
    section(&mut page, &messages.word("explain-example", &[]), &example.join("\n"));
    section(&mut page, &messages.word("explain-help", &[]), &text(Part::Help));
    page
}

fn section(page: &mut String, heading: &str, text: &str) {
    if !text.trim().is_empty() {
        page.push_str(&format!("\n{heading}\n{}\n", text.trim_end()));
    }
}

/// The code that `written` names, in any case of letters.
///
/// # Errors
/// The text to show when there is none: it names the nearest code.
pub fn find(written: &str, codes: &[&'static Code], messages: &Messages) -> Result<&'static Code, String> {
    let wanted = written.trim().to_uppercase();
    if let Some(code) = codes.iter().find(|code| code.id == wanted) {
        return Ok(code);
    }
    let mut lines = vec![messages.word("explain-unknown", &[("code", FluentValue::from(written))])];
    if let Some(id) = nearest(&wanted, codes.iter().map(|code| code.id)) {
        lines.push(messages.word("explain-nearest", &[("code", FluentValue::from(id))]));
    }
    lines.push(messages.word("explain-all", &[]));
    Err(lines.join(" ") + "\n")
}

/// One line for each code, in the order of their numbers: `portolan explain --all`.
pub fn list(codes: &[&'static Code], messages: &Messages) -> String {
    let mut codes = codes.to_vec();
    codes.sort_by_key(|code| code.id);
    let rows: Vec<(&Code, String)> = codes.iter().map(|code| (*code, severity(code.severity, messages))).collect();
    let width = rows.iter().map(|(_, word)| word.chars().count()).max().unwrap_or(0);
    rows.iter()
        .map(|(code, word)| format!("{}  {word:width$}  {}\n", code.id, messages.text(code, Part::Message, &places(code))))
        .collect()
}

/// Each `{name}` place of the code's texts, shown as `‹name›` where no finding fills it.
pub(super) fn places(code: &Code) -> BTreeMap<&'static str, String> {
    let mut names = BTreeMap::new();
    for text in [code.message, code.help, code.means, code.why] {
        for piece in text.split('{').skip(1) {
            if let Some((name, _)) = piece.split_once('}') {
                names.insert(name, format!("‹{name}›"));
            }
        }
    }
    names
}
