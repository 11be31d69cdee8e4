//! A CSV file into rows of nodes, so that whatever reads a table of TOML reads a row of CSV. Knows RFC 4180 and what
//! spreadsheets write; must never know what a column means.

use std::collections::BTreeSet;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::{
    codes::{BYTE_ORDER_MARK, SERIES_HEADING, SERIES_ROW, SERIES_TOO_LONG, WINDOWS_LINES},
    node::{Key, Node, Table, Value},
    text::decode,
};
use crate::diag::{Diagnostic, FileId, Span};

/// Most rows below the heading.
const ROWS: usize = 5_000;

/// A table of values under named columns.
#[derive(Clone, Debug)]
pub struct Series {
    /// The file.
    pub file: FileId,
    /// Its rows, each a table of texts under the columns' names; an empty cell is left out, and so is a row of them.
    pub rows: Vec<Node>,
    /// What is wrong with it as a series: for whoever takes it for one to report, as a CSV file may be a document too.
    pub problems: Vec<Diagnostic>,
}

/// A cell as it was written.
struct Cell {
    text: String,
    span: Span,
}

/// Reads the cells of `bytes`. There are no rows when there is no telling which value belongs to which column.
pub(super) fn read(file: FileId, bytes: &[u8]) -> Series {
    let (text, mut problems) = decode(file, bytes);
    // A spreadsheet writes both, and RFC 4180 asks for CR LF.
    problems.retain(|finding| ![BYTE_ORDER_MARK.id, WINDOWS_LINES.id].contains(&finding.code.id));
    let mut rows = Vec::new();
    if let Some((text, start)) = text {
        let mut records = records(file, text, start);
        let columns = records.next().unwrap_or_default();
        match heading(file, &columns) {
            Some(finding) => problems.push(finding),
            None => rows = below(file, &columns, records, &mut problems),
        }
    }
    Series { file, rows, problems }
}

/// The rows below the heading.
fn below(file: FileId, columns: &[Cell], records: impl Iterator<Item = Vec<Cell>>, problems: &mut Vec<Diagnostic>) -> Vec<Node> {
    let mut rows = Vec::new();
    for record in records.filter(|record| record.iter().any(|cell| !cell.text.is_empty())) {
        let span = whole(&record, file);
        if rows.len() == ROWS {
            problems.push(Diagnostic::at(&SERIES_TOO_LONG, span).arg("limit", ROWS));
            break;
        }
        if record.len() != columns.len() {
            problems.push(Diagnostic::at(&SERIES_ROW, span).arg("cells", record.len()).arg("columns", columns.len()));
            continue;
        }
        rows.push(row(columns, record, span, problems));
    }
    rows
}

/// What is wrong with the heading.
fn heading(file: FileId, columns: &[Cell]) -> Option<Diagnostic> {
    let at = |cell: &Cell, reason: String| Some(Diagnostic::at(&SERIES_HEADING, cell.span).arg("reason", reason));
    if columns.iter().all(|cell| cell.text.is_empty()) {
        return Some(Diagnostic::at(&SERIES_HEADING, Span::whole(file)).arg("reason", "there is none"));
    }
    let mut seen = BTreeSet::new();
    let twice = columns.iter().find(|cell| !cell.text.is_empty() && !seen.insert(cell.text.as_str()))?;
    at(twice, format!("the column `{}` stands there twice", twice.text))
}

fn row(columns: &[Cell], record: Vec<Cell>, span: Span, found: &mut Vec<Diagnostic>) -> Node {
    let mut entries = Vec::new();
    for (column, cell) in columns.iter().zip(record).filter(|(_, cell)| !cell.text.is_empty()) {
        if column.text.is_empty() {
            found.push(Diagnostic::at(&SERIES_HEADING, cell.span).arg("reason", "this value stands under no name"));
            continue;
        }
        let key = Key { span: column.span, name: column.text.clone() };
        entries.push((key, Node { span: cell.span, value: Value::Text(cell.text) }));
    }
    Node { span, value: Value::Table(Table::new(entries)) }
}

fn whole(record: &[Cell], file: FileId) -> Span {
    match record {
        [first, .., last] => Span::new(file, first.span.start as usize..last.span.end as usize),
        [only] => only.span,
        [] => Span::whole(file),
    }
}

/// The records of `text`, which begins at byte `start` of `file`, each read when it is asked for.
fn records(file: FileId, text: &str, start: usize) -> impl Iterator<Item = Vec<Cell>> {
    let delimiter = delimiter(text);
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut at, mut buffer) = (0, vec![0; text.len()]);
    std::iter::from_fn(move || {
        let mut record = Vec::new();
        loop {
            let (length, bytes, ends) = field(&mut reader, &text.as_bytes()[at..], &mut buffer)?;
            let raw = &text[at..at + length];
            // The end of the line before, and what ends this cell, are no part of it.
            let lead = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
            let cell = raw[lead..].trim_end_matches(['\r', '\n']);
            let cell = if ends { cell } else { cell.strip_suffix(char::from(delimiter)).unwrap_or(cell) };
            let span = Span::new(file, start + at + lead..start + at + lead + cell.len());
            record.push(Cell { text: String::from_utf8_lossy(&buffer[..bytes]).trim().to_owned(), span });
            at += length;
            if ends {
                return Some(record);
            }
        }
    })
}

/// The next field of `input`: how long it is there, how many bytes of `output` hold its value, whether it ends its record.
fn field(reader: &mut Reader, input: &[u8], output: &mut [u8]) -> Option<(usize, usize, bool)> {
    let (mut read, mut written) = (0, 0);
    loop {
        let (result, more_read, more_written) = reader.read_field(&input[read..], &mut output[written..]);
        (read, written) = (read + more_read, written + more_written);
        match result {
            ReadFieldResult::Field { record_end } => return Some((read, written, record_end)),
            // The input is at its end: asked once more, the reader gives the last field.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull | ReadFieldResult::End => return None,
        }
    }
}

/// What separates the cells: spreadsheets of countries that write a comma before the fraction write `;`.
fn delimiter(text: &str) -> u8 {
    let heading = text.trim_start().lines().next().unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|mark| (heading.bytes().filter(|byte| byte == mark).count(), *mark == b','))
        .unwrap_or(b',')
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<(String, String, String)>> {
        let series = read(FileId(0), text.as_bytes());
        assert!(series.problems.is_empty(), "{:?}", series.problems);
        let row = |node: &Node| {
            let cells = node.table().expect("a table").entries().iter();
            cells
                .map(|(key, node)| {
                    let written = &text[node.span.start as usize..node.span.end as usize];
                    (key.name.clone(), node.text().unwrap_or_default().to_owned(), written.to_owned())
                })
                .collect()
        };
        series.rows.iter().map(row).collect()
    }

    fn cell(name: &str, text: &str, written: &str) -> (String, String, String) {
        (name.to_owned(), text.to_owned(), written.to_owned())
    }

    #[test]
    fn each_cell_has_its_name_its_value_and_its_place() {
        let text = "\u{feff}a,b,c\r\n1,\"hai, \"\"ba\"\"\",\r\n\r\n,,\r\n \u{1ea1} ,\"x\ny\",3";
        let expected = vec![
            vec![cell("a", "1", "1"), cell("b", "hai, \"ba\"", "\"hai, \"\"ba\"\"\"")],
            vec![cell("a", "\u{1ea1}", " \u{1ea1} "), cell("b", "x\ny", "\"x\ny\""), cell("c", "3", "3")],
        ];
        assert_eq!(rows(text), expected);
    }

    #[test]
    fn a_spreadsheet_may_write_semicolons_or_tabs() {
        let expected = vec![vec![cell("a", "1,5", "1,5"), cell("b", "2", "2")]];
        assert_eq!(rows("a;b\n1,5;2\n"), expected);
        assert_eq!(rows("a\tb\n1,5\t2\n"), expected);
    }

    #[test]
    fn a_series_has_its_bounds() {
        let text = format!("a\n{}", "1\n".repeat(ROWS + 1));
        let series = read(FileId(0), text.as_bytes());
        assert_eq!(series.rows.len(), ROWS);
        assert_eq!(series.problems.iter().map(|finding| finding.code.id).collect::<Vec<_>>(), [SERIES_TOO_LONG.id]);
        assert_eq!(series.problems[0].span, Some(Span::new(FileId(0), text.len() - 2..text.len() - 1)));
    }
}
