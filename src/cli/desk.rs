//! The desk's commands at the terminal: what a sheet would change and what became of it, review sheets, approvals. Prints what
//! `desk` made.

use std::{io, path::Path};

use fluent::FluentValue;

use super::{
    DISK, MEND,
    args::{Approve, CommandLine, Sheet, SheetCommand},
    done, human,
    messages::Messages,
    report::Files,
    terminal::{self, Terminal},
};
use crate::{
    desk::{
        approval::{self, Approving},
        codes, review,
        sheet::{self, EntryChange, Import},
    },
    diag::{Diagnostic, FileId},
};

/// `portolan sheet`: makes a workbook, or takes one over.
pub(super) fn sheet(line: &CommandLine, sheet: &Sheet, messages: &Messages) -> io::Result<u8> {
    let now = jiff::Timestamp::now();
    if let Some(SheetCommand::Import { file, apply, skip_errors, kind }) = &sheet.command {
        return match sheet::import(&line.site, file, kind.as_deref(), line.lang.as_deref(), now) {
            Ok(import) => take_over(line, &import, *apply, *skip_errors, messages),
            Err(finding) => done(Err(finding), messages),
        };
    }
    let (Some(kind), Some(out)) = (&sheet.kind, &sheet.out) else { return super::usage(&messages.word("usage-sheet", &[])) };
    let made = sheet::sheet(&line.site, kind, line.lang.as_deref(), sheet.blank, now);
    done(made.and_then(|bytes| write_new(out, &bytes)).map(|()| vec![out.clone()]), messages)
}

/// Writes a file that does not exist yet.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
    let written = std::fs::File::create_new(path).and_then(|mut file| io::Write::write_all(&mut file, bytes));
    written.map_err(|error| {
        let code = if error.kind() == io::ErrorKind::AlreadyExists { &codes::SHEET_EXISTS } else { &codes::NOT_WRITTEN };
        Box::new(Diagnostic::nowhere(code).arg("path", path.display()).arg("reason", error))
    })
}

/// `portolan review`: prints the sheet for the approving superior, or writes it as a page.
pub(super) fn review(line: &CommandLine, entry: &str, html: Option<&Path>, messages: &Messages) -> io::Result<u8> {
    let made = match review::review(&line.site, entry, line.lang.as_deref(), jiff::Timestamp::now()) {
        Ok(made) => made,
        Err(finding) => return done(Err(finding), messages),
    };
    let Some(path) = html else {
        return terminal::write_out(&human::visible(review::text(&made))).map(|()| 0);
    };
    let not_written = |reason: &dyn std::fmt::Display| {
        Box::new(Diagnostic::nowhere(&codes::NOT_WRITTEN).arg("path", path.display()).arg("reason", reason))
    };
    let page = review::html(&made).map_err(|error| not_written(&error));
    let written = page.and_then(|page| std::fs::write(path, page).map_err(|error| not_written(&error)));
    done(written.map(|()| vec![path.to_owned()]), messages)
}

/// `portolan approve`: records an approval.
pub(super) fn approve(line: &CommandLine, approve: &Approve, messages: &Messages) -> io::Result<u8> {
    let approving = Approving {
        entry: &approve.entry,
        role: &approve.role,
        organisation: &approve.organisation,
        document: approve.document.as_deref(),
        date: approve.date,
    };
    done(approval::approve(&line.site, &approving, jiff::Timestamp::now()), messages)
}

/// The cells of a sheet, and the files of its portal, for showing places in them.
struct Cells<'a>(&'a Import);

impl Files for Cells<'_> {
    fn name(&self, file: FileId) -> &str {
        self.0.places.name(file).unwrap_or_else(|| &self.0.office.tree.file(file).path)
    }

    fn text(&self, file: FileId) -> Option<&str> {
        match self.0.places.name(file) {
            Some(_) => None,
            None => std::str::from_utf8(self.0.office.tree.file(file).held()).ok(),
        }
    }
}

fn take_over(line: &CommandLine, import: &Import, apply: bool, skip_errors: bool, messages: &Messages) -> io::Result<u8> {
    let terminal = Terminal::stderr();
    terminal::write_err(&human::human(&import.found, &Cells(import), messages, terminal.colour, terminal.width))?;
    terminal::write_out(&changes(import, messages))?;
    let count = |n: usize| [("n", FluentValue::from(n))];
    if import.has_errors() && !(apply && skip_errors) {
        terminal::write_err(&format!("{}\n", messages.word("sheet-stopped", &[])))?;
        return Ok(MEND);
    }
    if !apply || import.changes.is_empty() {
        let key = if import.changes.is_empty() { "sheet-no-change" } else { "sheet-dry" };
        terminal::write_out(&format!("{}\n", messages.word(key, &[])))?;
        return Ok(0);
    }
    match import.apply(&line.site) {
        Ok(paths) => {
            terminal::write_out(&format!("{}\n", messages.word("sheet-written", &count(paths.len()))))?;
            Ok(if import.has_errors() { MEND } else { 0 })
        }
        Err(finding) => done(Err(finding), messages).map(|_| DISK),
    }
}

/// What would change, entry by entry.
fn changes(import: &Import, messages: &Messages) -> String {
    let mut text = String::new();
    for change in &import.changes {
        text.push_str(&entry(change, messages));
    }
    if import.unchanged > 0 {
        let line = messages.word("sheet-unchanged", &[("n", FluentValue::from(import.unchanged))]);
        text.push_str(&format!("{line}\n"));
    }
    text
}

fn entry(change: &EntryChange, messages: &Messages) -> String {
    let what = messages.word(if change.is_new { "sheet-new" } else { "sheet-changed" }, &[]);
    let mut text = format!("{what}: {} ({})\n", human::visible(change.title.clone()), human::visible(change.path.clone()));
    let nothing = messages.word("sheet-nothing", &[]);
    let shown = |value: &Option<String>| value.as_deref().map_or_else(|| nothing.clone(), in_line);
    for fact in &change.facts {
        let line = match (change.is_new, &fact.after) {
            (true, Some(after)) => in_line(after),
            _ => format!("{} → {}", shown(&fact.before), shown(&fact.after)),
        };
        text.push_str(&format!("    {}: {line}\n", human::visible(fact.label.clone())));
    }
    text
}

/// A value on one line, not longer than an eye takes in.
fn in_line(value: &str) -> String {
    let value = human::visible(value.replace('\n', " / "));
    match value.char_indices().nth(160) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value,
    }
}
