//! Tables as comma-separated values (RFC 4180, UTF-8): a header of machine names, one line a row, CRLF.
//!
//! Spreadsheets run a text that begins like a formula. Such a text gets one [`GUARD`] in front, and so does a text that
//! begins with one, so that whoever takes one away from the front of each text has the texts as they were. Numbers are never
//! touched, negative ones neither.

use std::borrow::Cow;

use super::tables::{BETWEEN, Cell, Table};

/// What stands in front of a text that a spreadsheet would run.
pub(super) const GUARD: char = '\'';

/// First characters of what spreadsheets run (OWASP, *CSV Injection*), in the widths of East Asian writing too.
const STARTERS: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', GUARD];

/// The text of a table.
///
/// # Errors
/// Only when memory runs out.
pub(super) fn text(table: &Table) -> Result<Vec<u8>, ::csv::Error> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| column.name.as_str()))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| cell_text(cell).into_owned()))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cell_text(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
        Cell::Number(number) => Cow::Owned(number.normalize().to_string()),
        Cell::Text(text) => guarded(text),
        Cell::Words(words) => Cow::Owned(words.join(&BETWEEN.to_string())),
    }
}

/// `text` with the guard in front if it needs one.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(STARTERS) && !is_negative_number(text) {
        return Cow::Owned(format!("{GUARD}{text}"));
    }
    Cow::Borrowed(text)
}

fn is_negative_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('-') else { return false };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    all(whole) && all(fraction)
}
