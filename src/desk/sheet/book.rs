//! A workbook or CSV file becomes grids of cells. Knows rows and columns; never what they mean.

use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use calamine::{Data, Range, Reader as _, StyleRange, Xlsx};
use jiff::civil::DateTime;
use rust_decimal::Decimal;

use super::cell::Cell;
use crate::{desk::codes, diag::Diagnostic};

/// The largest file that is read: a sheet of entries is far smaller.
const LARGEST: u64 = 20 << 20;

/// One sheet.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// The sheet's name; empty for a CSV file.
    pub(super) name: String,
    /// Its cells, from A1.
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Grid {
    /// A cell; an empty one outside.
    pub(super) fn cell(&self, row: usize, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(NOTHING)
    }
}

/// Reads the sheets of the file at `path`.
///
/// # Errors
/// When it is no workbook and no CSV file in UTF-8.
pub(super) fn read(path: &Path) -> Result<Vec<Grid>, Box<Diagnostic>> {
    let unreadable = |reason: &dyn std::fmt::Display| {
        Box::new(Diagnostic::nowhere(&codes::SHEET_UNREADABLE).arg("path", path.display()).arg("reason", reason))
    };
    let size = fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    if size > LARGEST {
        return Err(unreadable(&format!("it has {size} bytes, more than {LARGEST}")));
    }
    let bytes = fs::read(path).map_err(|error| unreadable(&error))?;
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("xlsx" | "xlsm") => workbook(bytes).map_err(|error| unreadable(&error)),
        Some("csv" | "txt" | "tsv") => {
            let text = String::from_utf8(bytes).map_err(|_| unreadable(&"it is not UTF-8; save it as “CSV UTF-8”"))?;
            Ok(vec![Grid { name: String::new(), rows: csv(&text).map_err(|error| unreadable(&error))? }])
        }
        _ => Err(unreadable(&"its name ends neither in .xlsx nor in .csv")),
    }
}

fn workbook(bytes: Vec<u8>) -> Result<Vec<Grid>, calamine::XlsxError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut grids = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name)?;
        let styles = book.worksheet_style(&name)?;
        grids.push(Grid { rows: rows(&range, &styles), name });
    }
    Ok(grids)
}

/// The cells of a sheet from A1 on, though its used range may begin elsewhere.
fn rows(range: &Range<Data>, styles: &StyleRange) -> Vec<Vec<Cell>> {
    let Some((last_row, last_column)) = range.end() else { return Vec::new() };
    let read = |row: u32, column: u32| {
        let data = range.get_value((row, column)).unwrap_or(&Data::Empty);
        let percent = || styles.get((row, column)).and_then(|style| style.number_format.as_ref()).is_some_and(is_percent);
        cell(data, percent)
    };
    (0..=last_row).map(|row| (0..=last_column).map(|column| read(row, column)).collect()).collect()
}

fn is_percent(format: &calamine::NumberFormat) -> bool {
    format.format_code.contains('%')
}

fn cell(data: &Data, percent: impl FnOnce() -> bool) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Bool(yes) => Cell::Bool(*yes),
        Data::Int(number) => Cell::Number((*number).into()),
        Data::Float(number) => match Cell::float(*number) {
            Cell::Number(number) if percent() => Cell::Percent(number * Decimal::ONE_HUNDRED),
            cell => cell,
        },
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let part = |number: u8| i8::try_from(number).unwrap_or(-1);
            let year = i16::try_from(year).unwrap_or(-1);
            let date = DateTime::new(year, part(month), part(day), part(hour), part(minute), part(second), 0);
            date.map_or_else(|_| Cell::Error(moment.as_f64().to_string()), Cell::Date)
        }
        Data::DateTimeIso(text) => text.parse().map_or_else(|_| Cell::text(text), Cell::Date),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn csv(text: &str) -> Result<Vec<Vec<Cell>>, csv::Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    // Excel parts cells by the mark that the computer's country uses for lists; names of fields hold none of the three.
    let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.unwrap_or(b','))
        .from_reader(text.as_bytes());
    reader.records().map(|record| Ok(record?.iter().map(Cell::text).collect())).collect()
}

/// The name of a file without its folders, for naming cells.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(PathBuf::new, PathBuf::from).display().to_string()
}
