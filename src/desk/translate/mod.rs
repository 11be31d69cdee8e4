//! The translation desk: what is missing and what is stale in every language, what the source has changed since, files for
//! translators and back, and the account that is kept of it all beside each translation. Prints nothing and asks no clock.

mod account;
mod ack;
pub mod board;
pub mod codes;
mod compose;
mod detail;
mod files;
mod guard;
mod import;
pub mod memory;
mod parcel;
mod po;
mod status;
mod table;
mod xliff;
mod xml;

use std::{fs, path::Path};

pub use ack::{Acked, Acking, Refusal, ack};
pub use detail::{Detail, Part, UnitDetail, detail};
pub use files::{Bureau, Case, Item};
pub use import::{Change, Import};
pub use parcel::{Asked, Parcel, Slip, parcel};
pub use status::{Cell, Counts, Row, Status, status};

use codes::{FILE_UNREADABLE, NOT_PLACED, UNKNOWN_FORMAT};

use crate::{diag::Diagnostic, parse::markdown::Block};

/// The JSON Schema of what `portolan status --json` prints.
pub const STATUS_SCHEMA: &str = include_str!("status.schema.json");

/// The largest file that comes back from translators.
const LARGEST: u64 = 64 << 20;

/// The form of a file for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// XLIFF 2.1.
    Xliff,
    /// PO.
    Po,
    /// A workbook.
    Table,
}

impl Form {
    /// The form that a file's name promises.
    ///
    /// # Errors
    /// When it promises none.
    pub fn of(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("xlf" | "xliff") => Ok(Self::Xliff),
            Some("po") => Ok(Self::Po),
            Some("xlsx") => Ok(Self::Table),
            _ => Err(Box::new(Diagnostic::nowhere(&UNKNOWN_FORMAT).arg("path", path.display()))),
        }
    }
}

/// `parcel` as a file of a form. `say` gives a word of the officer's language.
///
/// # Errors
/// When a workbook cannot be made.
pub fn written(parcel: &Parcel, form: Form, say: &dyn Fn(&str) -> String) -> Result<Vec<u8>, Box<Diagnostic>> {
    let describe = |slip: &Slip| described(slip, say);
    let headings = ["text", "unit", "source", "target", "previous", "notes"].map(|name| say(&format!("export-{name}")));
    match form {
        Form::Xliff => Ok(xliff::write(parcel, &describe).into_bytes()),
        Form::Po => Ok(po::write(parcel, &describe).into_bytes()),
        Form::Table => table::write(parcel, &headings, &describe).map_err(|error| {
            let finding = Diagnostic::nowhere(&NOT_PLACED).arg("entry", "").arg("lang", &parcel.target);
            Box::new(finding.arg("reason", error))
        }),
    }
}

/// What a unit is and where it stands, for its translator.
fn described(slip: &Slip, say: &dyn Fn(&str) -> String) -> String {
    let what = match slip.block {
        None => format!("{} ({})", say("unit-field"), slip.key),
        Some(Block::Paragraph) => say("unit-paragraph"),
        Some(Block::Heading(_)) => say("unit-heading"),
        Some(Block::Item) => say("unit-item"),
        Some(Block::Row) => say("unit-row"),
        Some(Block::Term) => say("unit-term"),
        Some(Block::Definition) => say("unit-definition"),
        Some(Block::Code | Block::Html) => say("unit-code"),
    };
    if slip.under.is_empty() { what } else { format!("{what} – {} “{}”", say("unit-under"), slip.under) }
}

/// Reads a file that came back from translators and holds it against the portal in `site`. With `unchanged`, translations that
/// did not change although their source did are confirmed.
///
/// # Errors
/// When there is no portal, the file cannot be read, or its language is none of the portal's.
pub fn import(site: &Path, file: &Path, form: Form, unchanged: bool) -> Result<Import, Box<Diagnostic>> {
    let bureau = Bureau::open(site)?;
    let bad = |reason: &dyn std::fmt::Display| {
        Box::new(Diagnostic::nowhere(&FILE_UNREADABLE).arg("path", file.display()).arg("reason", reason))
    };
    let size = fs::metadata(file).map_err(|error| bad(&error))?.len();
    if size > LARGEST {
        return Err(bad(&format!("it has {size} bytes, more than {LARGEST}")));
    }
    let bytes = fs::read(file).map_err(|error| bad(&error))?;
    let returns = match form {
        Form::Table => table::read(bytes),
        Form::Xliff => decoded(&bytes).and_then(|text| xliff::read(&text)),
        Form::Po => decoded(&bytes).and_then(|text| po::read(&text)),
    };
    import::held(&bureau, &returns.map_err(|reason| bad(&reason))?, unchanged)
}

/// Text in UTF-8, or in UTF-16 with a byte order mark, as some translators' tools save.
fn decoded(bytes: &[u8]) -> Result<String, String> {
    let wide = |pairs: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = pairs.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(|_| "it is not whole UTF-16".to_owned())
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
            Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())
        }
    }
}
