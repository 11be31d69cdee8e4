//! The translation desk at the terminal. Prints what `desk::translate` found.

use std::{io, path::Path};

use fluent::FluentValue;

use super::{
    MEND,
    args::{Ack, CommandLine, Made, Status},
    done, human,
    messages::Messages,
    terminal,
};
use crate::{
    desk::{
        codes,
        translate::{self, Acked, Acking, Cell, Detail, Row, UnitDetail, board},
    },
    diag::Diagnostic,
    model::{How, freshness::State},
};

/// Most characters of a text on one line.
const WIDTH: usize = 160;

pub(super) fn how(made: Made) -> How {
    match made {
        Made::Human => How::Human,
        Made::Machine => How::Machine,
        Made::MachineEdited => How::MachineEdited,
    }
}

/// `portolan status`.
pub(super) fn status(line: &CommandLine, status: &Status, messages: &Messages) -> io::Result<u8> {
    if let (Some(entry), Some(lang)) = (&status.entry, &status.language) {
        return match translate::detail(&line.site, entry, lang) {
            Ok(detail) if status.json => print_json(&detail).map(|()| failed_detail(&detail, status)),
            Ok(detail) => terminal::write_out(&detail_text(&detail, messages)).map(|()| failed_detail(&detail, status)),
            Err(finding) => done(Err(finding), messages),
        };
    }
    let store = super::store_at(line, status.store.as_ref(), status.no_store);
    let made = match translate::status(&line.site, &store) {
        Ok(made) => made,
        Err(finding) => return done(Err(finding), messages),
    };
    if let Some(path) = &status.html {
        let say =
            |key: &str, n: usize, of: usize| messages.word(key, &[("n", FluentValue::from(n)), ("of", FluentValue::from(of))]);
        let file = if path.is_dir() { path.join("translations.html") } else { path.clone() };
        let written = board::html(&made, messages.lang(), &say).and_then(|page| write(&file, page.as_bytes()));
        if let Err(reason) = written {
            let finding = Diagnostic::nowhere(&codes::NOT_WRITTEN).arg("path", file.display()).arg("reason", reason);
            return done(Err(Box::new(finding)), messages);
        }
        terminal::write_out(&format!("{}\n", messages.word("status-board", &[("path", file.display().to_string().into())])))?;
    } else if status.json {
        print_json(&made)?;
    } else {
        terminal::write_out(&matrix(&made, messages))?;
    }
    let failed: Vec<&'static str> = status.fail_on.iter().map(|what| what.name()).filter(|what| made.has(what)).collect();
    for what in &failed {
        terminal::write_err(&format!("{}\n", messages.word(&format!("status-failed-{what}"), &[])))?;
    }
    Ok(if failed.is_empty() { 0 } else { MEND })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(path, bytes).map_err(|error| error.to_string())
}

fn print_json(value: &impl serde::Serialize) -> io::Result<()> {
    terminal::write_out(&format!("{}\n", serde_json::to_string_pretty(value)?))
}

fn failed_detail(detail: &Detail, status: &Status) -> u8 {
    let fails = status.fail_on.iter().any(|what| match what.name() {
        "missing" => detail.units.missing > 0,
        "stale" => detail.units.stale > 0,
        _ => detail.units.reviewed + detail.units.missing < detail.units.total,
    });
    if fails { MEND } else { 0 }
}

/// Texts and languages in columns, then the languages in numbers.
fn matrix(status: &translate::Status, messages: &Messages) -> String {
    let width = status.texts.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
    let columns: Vec<usize> = status.languages.iter().map(|lang| lang.len().max(4)).collect();
    let mut text = String::new();
    let mut line = |name: &str, cells: Vec<String>| {
        let mut line = format!("{name:width$}");
        for (cell, column) in cells.iter().zip(&columns) {
            line.push_str(&format!("  {cell:column$}"));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    };
    line("", status.languages.clone());
    for row in &status.texts {
        line(&row.name, status.languages.iter().map(|lang| sign(row, lang)).collect());
    }
    text.push_str(&format!("\n{}\n\n", messages.word("status-legend", &[])));
    for lang in &status.languages {
        let Some(counts) = status.totals.get(lang) else { continue };
        let number = |n: usize| FluentValue::from(n);
        let args = [
            ("lang", lang.as_str().into()),
            ("fresh", number(counts.fresh)),
            ("stale", number(counts.stale)),
            ("partial", number(counts.partial)),
            ("missing", number(counts.missing)),
            ("unknown", number(counts.unknown)),
            ("unreviewed", number(counts.unreviewed)),
        ];
        text.push_str(&format!("{}\n", messages.word("status-totals", &args)));
    }
    text
}

fn sign(row: &Row, lang: &str) -> String {
    match row.languages.get(lang) {
        None => "·".to_owned(),
        Some(Cell { state, units }) => match *state {
            "missing" => "–".to_owned(),
            "stale" => format!("~{}", units.stale),
            "partial" => format!("+{}", units.missing),
            "unknown" => "?".to_owned(),
            _ => "✓".to_owned(),
        },
    }
}

fn detail_text(detail: &Detail, messages: &Messages) -> String {
    let args = |detail: &Detail| -> Vec<(&'static str, FluentValue<'static>)> {
        vec![
            ("title", human::visible(detail.title.clone()).into()),
            ("name", detail.name.clone().into()),
            ("source", detail.source.clone().into()),
            ("lang", detail.language.clone().into()),
        ]
    };
    let mut text = format!("{}\n", messages.word("detail-head", &args(detail)));
    if detail.translated && !detail.accounted {
        text.push_str(&format!("{}\n", messages.word("detail-none", &args(detail))));
    }
    let shown: Vec<&UnitDetail> = detail.parts.iter().filter(|part| part.state != State::Fresh || part.edited).collect();
    for part in &shown {
        text.push_str(&unit(part, messages));
    }
    let fresh = detail.parts.len() - shown.len();
    let key = if shown.is_empty() { "detail-fresh" } else { "detail-fresh-units" };
    if shown.is_empty() || fresh > 0 {
        text.push_str(&format!("\n{}\n", messages.word(key, &[("n", FluentValue::from(fresh))])));
    }
    text
}

fn unit(part: &UnitDetail, messages: &Messages) -> String {
    let state = match part.state {
        State::Fresh => "fresh",
        State::Stale => "stale",
        State::Missing => "missing",
        State::Unknown => "unknown",
        State::Gone => "gone",
    };
    let mut made: Vec<String> = vec![messages.word(&format!("detail-state-{state}"), &[])];
    made.extend(part.how.map(str::to_owned));
    made.extend(part.reviewer.clone().map(human::visible));
    if part.edited {
        made.push(messages.word("detail-edited", &[]));
    }
    let mut text = format!("\n{} ({})\n", part.unit, made.join(", "));
    let mut line = |key: &str, value: &str| {
        text.push_str(&format!("    {}: {}\n", messages.word(key, &[]), human::visible(value.replace('\n', " / "))));
    };
    let difference: String = part
        .difference
        .iter()
        .map(|(what, words)| match *what {
            "removed" => format!("[-{words}-]"),
            "added" => format!("{{+{words}+}}"),
            _ => words.clone(),
        })
        .collect();
    match (&part.source, difference.is_empty()) {
        (_, false) => line("detail-source", &difference),
        (Some(source), true) => line("detail-source", source),
        (None, true) => {}
    }
    if let Some(target) = &part.target {
        line("detail-target", target);
    }
    text
}

/// `portolan ack`.
pub(super) fn ack(line: &CommandLine, ack: &Ack, messages: &Messages) -> io::Result<u8> {
    let acking = Acking {
        entry: ack.entry.as_deref(),
        lang: ack.language.as_deref().or(ack.to.as_deref()),
        units: &ack.units,
        all: ack.all,
        minor: ack.minor,
        unchanged: ack.unchanged,
        reviewer: ack.reviewer.as_deref(),
        how: ack.how.map(how),
    };
    match translate::ack(&line.site, &acking) {
        Ok(acked) => said(&acked, messages),
        Err(finding) => done(Err(finding), messages),
    }
}

fn said(acked: &Acked, messages: &Messages) -> io::Result<u8> {
    let count = |n: usize| [("n", FluentValue::from(n))];
    let mut text = String::new();
    for path in &acked.written {
        text.push_str(&format!("{path}\n"));
    }
    let key = if acked.units > 0 { "ack-units" } else { "ack-nothing" };
    text.push_str(&format!("{}\n", messages.word(key, &count(acked.units))));
    if acked.missing > 0 {
        text.push_str(&format!("{}\n", messages.word("ack-missing", &count(acked.missing))));
    }
    terminal::write_out(&text)?;
    if acked.refused.is_empty() {
        return Ok(0);
    }
    let mut text = String::new();
    for refusal in &acked.refused {
        let key = if refusal.gone { "ack-refused-gone" } else { "ack-refused" };
        let args = [
            ("entry", refusal.entry.as_str().into()),
            ("lang", refusal.lang.to_string().into()),
            ("unit", refusal.unit.as_str().into()),
        ];
        text.push_str(&format!("{}\n    {}\n", messages.word(key, &args), short(&refusal.text)));
    }
    text.push_str(&format!("{}\n", messages.word("ack-refused-help", &[])));
    terminal::write_err(&text)?;
    Ok(MEND)
}

/// A text on one line, not longer than an eye takes in.
pub(super) fn short(text: &str) -> String {
    let text = human::visible(text.replace('\n', " / "));
    match text.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
