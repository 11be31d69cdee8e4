//! Files for translators and back, at the terminal. Prints and writes what `desk::translate` made.

use std::{io, path::Path};

use fluent::FluentValue;

use super::{
    DISK, MEND, Texts,
    args::{CommandLine, Export, FileForm, Import as Asked, Memory},
    done, human,
    messages::Messages,
    terminal::{self, Terminal},
    translation::{how, short},
};
use crate::{
    desk::{
        codes::NOT_WRITTEN,
        translate::{self, Bureau, Form, Import, codes, memory as tmx},
    },
    diag::Diagnostic,
    source::Tree,
};

fn form(asked: Option<FileForm>, path: Option<&Path>) -> Result<Form, Box<Diagnostic>> {
    match (asked, path) {
        (Some(FileForm::Xliff), _) | (None, None) => Ok(Form::Xliff),
        (Some(FileForm::Po), _) => Ok(Form::Po),
        (Some(FileForm::Xlsx), _) => Ok(Form::Table),
        (None, Some(path)) => Form::of(path),
    }
}

/// Writes a file that does not exist yet.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
    let written = std::fs::File::create_new(path).and_then(|mut file| io::Write::write_all(&mut file, bytes));
    written.map_err(|error| {
        let code = if error.kind() == io::ErrorKind::AlreadyExists { &codes::FILE_EXISTS } else { &NOT_WRITTEN };
        Box::new(Diagnostic::nowhere(code).arg("path", path.display()).arg("reason", error))
    })
}

/// `portolan export`.
pub(super) fn export(line: &CommandLine, export: &Export, messages: &Messages) -> io::Result<u8> {
    let asked = translate::Asked { to: &export.to, from: export.from.as_deref(), entries: &export.entries, all: export.all };
    let say = |key: &str| messages.word(key, &[]);
    let made = form(export.format, export.out.as_deref()).and_then(|form| {
        let bureau = Bureau::open(&line.site)?;
        let parcel = translate::parcel(&bureau, &asked)?;
        translate::written(&parcel, form, &say).map(|bytes| (parcel, bytes, form))
    });
    let (parcel, bytes, form) = match made {
        Ok(made) => made,
        Err(finding) => return done(Err(finding), messages),
    };
    for (lang, n) in &parcel.elsewhere {
        let args = [("n", FluentValue::from(*n)), ("lang", lang.to_string().into())];
        terminal::write_err(&format!("{}\n", messages.word("export-elsewhere", &args)))?;
    }
    if parcel.is_empty() {
        return terminal::write_err(&format!("{}\n", say("export-nothing"))).map(|()| 0);
    }
    match &export.out {
        Some(path) => match write_new(path, &bytes) {
            Ok(()) => {
                let args = [("n", FluentValue::from(parcel.len())), ("path", path.display().to_string().into())];
                terminal::write_out(&format!("{}\n", messages.word("export-units", &args))).map(|()| 0)
            }
            Err(finding) => done(Err(finding), messages),
        },
        None if form == Form::Table => super::usage("export: a workbook needs -o FILE"),
        None => terminal::write_out(&String::from_utf8_lossy(&bytes)).map(|()| 0),
    }
}

/// `portolan import`.
pub(super) fn import(line: &CommandLine, asked: &Asked, messages: &Messages) -> io::Result<u8> {
    let held =
        form(asked.format, Some(&asked.file)).and_then(|form| translate::import(&line.site, &asked.file, form, asked.unchanged));
    let import = match held {
        Ok(import) => import,
        Err(finding) => return done(Err(finding), messages),
    };
    let terminal = Terminal::stderr();
    let tree = Tree::default();
    terminal::write_err(&human::human(&import.found, &Texts(&tree), messages, terminal.colour, terminal.width))?;
    terminal::write_out(&changes(&import, messages))?;
    let code = if import.has_errors() { MEND } else { 0 };
    if import.changes.is_empty() || !asked.apply {
        let key = if import.changes.is_empty() { "import-no-change" } else { "import-dry" };
        terminal::write_out(&format!("{}\n", messages.word(key, &[])))?;
        if import.has_errors() && !import.changes.is_empty() {
            terminal::write_err(&format!("{}\n", messages.word("import-refused-dry", &[])))?;
        }
        return Ok(code);
    }
    let made = match (asked.how, import.changes.iter().all(|change| change.units.is_empty())) {
        (Some(made), _) => how(made),
        // What is confirmed keeps its own account of how it was made.
        (None, true) => crate::model::How::Human,
        (None, false) => return done(Err(Box::new(Diagnostic::nowhere(&codes::HOW_NOT_SAID))), messages),
    };
    match import.apply(&line.site, made, asked.reviewer.as_deref()) {
        Ok(paths) => {
            done(Ok(paths), messages)?;
            if import.has_errors() {
                terminal::write_err(&format!("{}\n", messages.word("import-refused", &[])))?;
            }
            Ok(code)
        }
        Err(finding) => done(Err(finding), messages).map(|_| DISK),
    }
}

/// What would change, text by text.
fn changes(import: &Import, messages: &Messages) -> String {
    let mut text = String::new();
    for change in &import.changes {
        let what = messages.word(if change.is_new { "import-new" } else { "import-changed" }, &[]);
        text.push_str(&format!("{what}: {} ({})\n", change.name, human::visible(change.path.clone())));
        for (unit, before, after) in &change.units {
            match before {
                Some(before) => text.push_str(&format!("    {unit}: {} → {}\n", short(before), short(after))),
                None => text.push_str(&format!("    {unit}: {}\n", short(after))),
            }
        }
        if change.confirmed > 0 {
            let words = messages.word("import-confirmed", &[("n", FluentValue::from(change.confirmed))]);
            text.push_str(&format!("    {words}\n"));
        }
    }
    if import.same > 0 {
        text.push_str(&format!("{}\n", messages.word("import-same", &[("n", FluentValue::from(import.same))])));
    }
    text
}

/// `portolan memory`.
pub(super) fn memory(line: &CommandLine, memory: &Memory, messages: &Messages) -> io::Result<u8> {
    match memory {
        Memory::Export { to, out } => match (tmx::export(&line.site, to), out) {
            (Ok(text), None) => terminal::write_out(&text).map(|()| 0),
            (Ok(text), Some(path)) => done(write_new(path, text.as_bytes()).map(|()| vec![path.clone()]), messages),
            (Err(finding), _) => done(Err(finding), messages),
        },
        Memory::Import { to, file } => match tmx::import(&line.site, to, file) {
            Ok((n, path)) => {
                let args = [("n", FluentValue::from(n)), ("path", path.display().to_string().into())];
                terminal::write_out(&format!("{}\n", messages.word("memory-added", &args))).map(|()| 0)
            }
            Err(finding) => done(Err(finding), messages),
        },
    }
}
