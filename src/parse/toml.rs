//! TOML into nodes.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    codes::{TOML_SYNTAX, TOO_DEEP},
    node::{Key, Node, Table, Value},
};
use crate::diag::{Checked, Diagnostic, FileId, Span};

/// How deep lists and tables may stand in each other.
pub(super) const DEPTH: usize = 32;

/// Reads `text`, which begins at byte `offset` of `file`.
pub(super) fn read(file: FileId, text: &str, offset: usize) -> Checked<Option<Table>> {
    let (table, errors) = match depth(text) {
        Some(at) => {
            let span = Span::new(file, offset + at..offset + at + 1);
            return (None, vec![Diagnostic::at(&TOO_DEEP, span).arg("limit", DEPTH)]);
        }
        None => DeTable::parse_recoverable(text),
    };
    if errors.is_empty() {
        return (Some(convert_table(file, offset, table.get_ref())), Vec::new());
    }
    let diagnostics = errors.iter().map(|error| {
        let range = error.span().unwrap_or(0..0);
        let span = Span::new(file, offset + range.start..offset + range.end.max(range.start));
        Diagnostic::at(&TOML_SYNTAX, span).arg("reason", error.message())
    });
    (None, diagnostics.collect())
}

/// The place where brackets stand too deep, found before the parser recurses. Counting inside strings only errs to the safe side.
fn depth(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            // A statement outside brackets ends with its line; a bracket in a string must not count for ever.
            b'\n' if open <= 1 => open = 0,
            _ => {}
        }
        if open > DEPTH {
            return Some(at);
        }
    }
    None
}

fn convert_table(file: FileId, offset: usize, table: &DeTable<'_>) -> Table {
    let mut entries: Vec<(Key, Node)> = table
        .iter()
        .map(|(key, value)| {
            let span = at(file, offset, key);
            (Key { span, name: key.get_ref().to_string() }, convert(file, offset, value))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span);
    Table::new(entries)
}

fn at<T>(file: FileId, offset: usize, spanned: &Spanned<T>) -> Span {
    let range = spanned.span();
    Span::new(file, offset + range.start..offset + range.end)
}

fn convert(file: FileId, offset: usize, value: &Spanned<DeValue<'_>>) -> Node {
    let span = at(file, offset, value);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Number(integer(number.as_str(), number.radix())),
        DeValue::Float(number) => Value::Number(number.as_str().replace('_', "").trim_start_matches('+').to_owned()),
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| convert(file, offset, item)).collect()),
        DeValue::Table(table) => Value::Table(convert_table(file, offset, table)),
    };
    Node { span, value }
}

fn integer(digits: &str, radix: u32) -> String {
    let plain = digits.replace('_', "");
    match radix {
        10 => plain.trim_start_matches('+').to_owned(),
        _ => i64::from_str_radix(&plain, radix).map_or(plain, |number| number.to_string()),
    }
}
