//! The tables of a kind as an Excel workbook: names of fields in a hidden first row, headings with help, lists to choose from,
//! an example, the entries that there are. Knows the form of a workbook; what stands in a cell is the clerk's.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::{Decimal, prelude::ToPrimitive as _};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    Note, Workbook, Worksheet, XlsxError,
};

use super::{
    LISTS,
    cell::{self, Cell},
    clerk::Clerk,
    columns::{Column, Leaf, Table},
    import,
};
use crate::{locale::Direction, model::kind::FieldType};

/// Rows that have drop-down lists, beyond those that are filled.
const SPARE_ROWS: u32 = 500;
/// The first row below names, headings and example.
const FIRST_ROW: u32 = 3;

/// The rows of a table: one cell for each column.
pub(super) type Filled = Vec<Vec<Cell>>;

/// The workbook of `tables` of `kind`, filled with `rows`.
pub(super) fn workbook(
    clerk: &Clerk<'_>,
    kind: &str,
    tables: &[Table],
    rows: &[Filled],
    now: Timestamp,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.as_second())?;
    book.set_properties(&DocProperties::new().set_title(clerk.office.word(&tables[0].label)).set_creation_datetime(&made));
    let lists = ListSheet::of(clerk);
    let mut names: Vec<String> = vec![LISTS.to_owned()];
    for (table, rows) in tables.iter().zip(rows) {
        let name = sheet_name(&clerk.office.word(&table.label), &names);
        names.push(name.clone());
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        Sheet { clerk, table, lists: &lists }.write(sheet, kind, rows)?;
    }
    lists.write(book.add_worksheet(), clerk)?;
    book.save_to_buffer()
}

/// A name that Excel takes: at most 31 characters, some of them not, none twice.
fn sheet_name(words: &str, taken: &[String]) -> String {
    let plain: String = words.chars().map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c }).take(27).collect();
    let plain = plain.trim().to_owned();
    let plain = if plain.is_empty() { "Sheet".to_owned() } else { plain };
    let free = |name: &String| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let numbered = (2..100).map(|number| format!("{plain} {number}"));
    std::iter::once(plain.clone()).chain(numbered).find(free).unwrap_or(plain)
}

/// Where the lists stand on their hidden sheet.
struct ListSheet {
    /// Column and length of each list, by name.
    places: BTreeMap<String, (u16, u32)>,
}

impl ListSheet {
    fn of(clerk: &Clerk<'_>) -> Self {
        let lists = clerk.lists().iter().zip((0_u16..).step_by(2));
        let places = lists.map(|((name, picks), column)| (name.clone(), (column, u32::try_from(picks.items.len()).unwrap_or(0))));
        Self { places: places.collect() }
    }

    fn write(&self, sheet: &mut Worksheet, clerk: &Clerk<'_>) -> Result<(), XlsxError> {
        sheet.set_name(LISTS)?.set_hidden(true);
        for (name, picks) in clerk.lists() {
            let Some((column, _)) = self.places.get(name) else { continue };
            sheet.write_string(0, *column, name)?;
            for ((label, key), row) in picks.items.iter().zip(1_u32..) {
                sheet.write_string(row, *column, label)?;
                sheet.write_string(row, column + 1, key)?;
            }
        }
        Ok(())
    }

    /// The cells of a list, as a formula.
    fn range(&self, name: &str) -> Option<Formula> {
        let (column, length) = self.places.get(name).filter(|(_, length)| *length > 0)?;
        let letters = cell::name(0, usize::from(*column)).trim_end_matches('1').to_owned();
        Some(Formula::new(format!("={LISTS}!${letters}$2:${letters}${}", length + 1)))
    }
}

struct Sheet<'s, 'o> {
    clerk: &'s Clerk<'o>,
    table: &'s Table,
    lists: &'s ListSheet,
}

impl Sheet<'_, '_> {
    fn write(&self, sheet: &mut Worksheet, kind: &str, rows: &Filled) -> Result<(), XlsxError> {
        let lang = self.clerk.office.lang.clone();
        let last_row = FIRST_ROW + u32::try_from(rows.len()).unwrap_or(0) + SPARE_ROWS;
        let last_column = u16::try_from(self.table.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
        sheet.set_right_to_left(lang.direction() == Direction::Rtl);
        for (column, at) in self.table.columns.iter().zip(0_u16..) {
            let name = if at == 0 { import::head(kind, self.table.field.as_deref(), lang.as_str()) } else { column.name() };
            sheet.write_string(0, at, name)?;
            self.heading(sheet, column, at)?;
            let example = if at == 0 { Cell::Text(format!("# {}", self.word("sheet-example"))) } else { self.example(column) };
            put(sheet, 2, at, &example, Some(&example_format(column)))?;
            sheet.set_column_format(at, &cell_format(column))?;
            sheet.set_column_width(at, width(column))?;
            self.validation(sheet, column, at, last_row)?;
        }
        for (row, number) in rows.iter().zip(FIRST_ROW..) {
            for ((cell, column), at) in row.iter().zip(&self.table.columns).zip(0_u16..) {
                put(sheet, number, at, cell, Some(&cell_format(column)))?;
            }
        }
        sheet.set_row_hidden(0)?;
        sheet.set_row_height(1, 48)?;
        sheet.set_freeze_panes(2, if self.table.columns.len() > 2 { 2 } else { 1 })?;
        sheet.autofilter(1, 0, last_row, last_column)?;
        Ok(())
    }

    fn word(&self, key: &str) -> String {
        self.clerk.office.word(key)
    }

    /// A heading and its note. The first begins with a mark, by which the row is known as no entry's.
    fn heading(&self, sheet: &mut Worksheet, column: &Column, at: u16) -> Result<(), XlsxError> {
        let heading = self.clerk.heading(column);
        let heading = if at == 0 { format!("# {heading}") } else { heading };
        let heading = if column.required { format!("{heading} *") } else { heading };
        let fill = if column.required { 0x00DC_E8F0 } else { 0x00EE_EEEE };
        let format = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(Color::RGB(fill))
            .set_border_bottom(FormatBorder::Thin);
        sheet.write_string_with_format(1, at, heading, &format)?;
        let note =
            Note::new(self.help(column, at)).set_author("portolan").add_author_prefix(false).set_width(320).set_height(150);
        sheet.insert_note(1, at, &note)?;
        Ok(())
    }

    /// What an officer needs to know to fill a column in.
    fn help(&self, column: &Column, at: u16) -> String {
        let mut lines = Vec::new();
        if column.required {
            lines.push(self.word("sheet-needed"));
        }
        lines.push(self.word(help_key(column, at, self.table)));
        if column.many {
            let in_lines = matches!(column.leaf, Leaf::Of(FieldType::Text { .. } | FieldType::Url | FieldType::SameAs));
            lines.push(self.word(if in_lines { "sheet-help-many-lines" } else { "sheet-help-many" }));
        }
        if at != 0 && !column.is_prose() {
            lines.push(self.word("sheet-help-empty"));
        }
        lines.join("\n")
    }

    fn example(&self, column: &Column) -> Cell {
        let cldr = &self.clerk.office.locale().cldr;
        let first = self.clerk.picks(column).and_then(|(_, picks)| picks.items.first()).map(|(label, _)| label.clone());
        let text = match &column.leaf {
            Leaf::Id => "…".to_owned(),
            Leaf::Currency => "USD".to_owned(),
            Leaf::Period => "2026".to_owned(),
            Leaf::MonthDay => "10".to_owned(),
            Leaf::Of(ty) => match ty {
                FieldType::Decimal if column.part_of_value && *column.path[column.path.len() - 1] != *"value" => {
                    match &*column.path[column.path.len() - 1] {
                        "lat" => "16,46".replace(',', &self.clerk.decimal_mark()),
                        "lon" => "107,59".replace(',', &self.clerk.decimal_mark()),
                        _ => cldr.compact(&Decimal::from(50_000_000)),
                    }
                }
                FieldType::Decimal | FieldType::Quantity { .. } => "1200".to_owned(),
                FieldType::Share => format!("12{}5 %", self.clerk.decimal_mark()),
                FieldType::Integer { min, .. } => (*min).max(3).to_string(),
                FieldType::Year => "2026".to_owned(),
                FieldType::Month => "4".to_owned(),
                FieldType::Date => self.clerk.date_example(),
                FieldType::Instant | FieldType::Moment => format!("{} 08:00", self.clerk.date_example()),
                FieldType::Email => "office@example.org".to_owned(),
                FieldType::Phone => "+84 24 0000 0000".to_owned(),
                FieldType::Url => "https://example.org/".to_owned(),
                FieldType::SameAs => "Q881".to_owned(),
                FieldType::Timezone => "Asia/Ho_Chi_Minh".to_owned(),
                _ => first.unwrap_or_else(|| "…".to_owned()),
            },
        };
        Cell::text(&text)
    }

    /// The drop-down list of a column. Where several may be chosen it helps with the first and refuses nothing.
    fn validation(&self, sheet: &mut Worksheet, column: &Column, at: u16, last_row: u32) -> Result<(), XlsxError> {
        let Some((name, _)) = self.clerk.picks(column) else { return Ok(()) };
        let Some(range) = self.lists.range(name) else { return Ok(()) };
        let strict = !column.many && !matches!(column.leaf, Leaf::Of(FieldType::Language));
        let validation = DataValidation::new()
            .allow_list_formula(range)
            .set_error_style(DataValidationErrorStyle::Stop)
            .set_error_message(self.word("sheet-not-listed").chars().take(255).collect::<String>())?
            .show_error_message(strict);
        sheet.add_data_validation(FIRST_ROW, at, last_row, at, &validation)?;
        Ok(())
    }
}

/// The word that explains how a column is filled in.
fn help_key(column: &Column, at: u16, table: &Table) -> &'static str {
    match &column.leaf {
        Leaf::Id if at == 0 && table.field.is_none() => "sheet-help-id",
        Leaf::Id if at == 0 => "sheet-help-entry",
        Leaf::Id => "sheet-help-item",
        Leaf::Currency => "sheet-help-currency",
        Leaf::Period => "sheet-help-period",
        Leaf::MonthDay => "sheet-help-day",
        Leaf::Of(ty) => match ty {
            FieldType::Prose => "sheet-help-prose",
            FieldType::Integer { .. } | FieldType::Year | FieldType::Month => "sheet-help-whole",
            FieldType::Decimal | FieldType::Quantity { .. } => "sheet-help-number",
            FieldType::Share => "sheet-help-share",
            FieldType::Date => "sheet-help-date",
            FieldType::Moment => "sheet-help-instant",
            FieldType::Instant => "sheet-help-instant",
            FieldType::Email => "sheet-help-email",
            FieldType::Phone => "sheet-help-phone",
            FieldType::Url | FieldType::SameAs => "sheet-help-url",
            FieldType::Bool
            | FieldType::Choice { .. }
            | FieldType::Term { .. }
            | FieldType::Reference { .. }
            | FieldType::SourceRef
            | FieldType::Country
            | FieldType::Language => "sheet-help-list",
            _ => "sheet-help-text",
        },
    }
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, format: Option<&Format>) -> Result<(), XlsxError> {
    let plain = Format::new();
    let format = format.unwrap_or(&plain);
    match cell {
        Cell::Empty => sheet.write_blank(row, column, format)?,
        Cell::Number(number) => sheet.write_number_with_format(row, column, number.to_f64().unwrap_or_default(), format)?,
        Cell::Bool(yes) => sheet.write_boolean_with_format(row, column, *yes, format)?,
        other => sheet.write_string_with_format(row, column, other.shown(), format)?,
    };
    Ok(())
}

fn is_number(column: &Column) -> bool {
    let number = matches!(
        &column.leaf,
        Leaf::Of(FieldType::Integer { .. } | FieldType::Decimal | FieldType::Year | FieldType::Quantity { .. })
    );
    number && !column.many
}

/// Dates, shares and words are text: a spreadsheet set to another country would read 03/04/2026 as March, and show nobody.
fn cell_format(column: &Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    if is_number(column) {
        format.set_num_format("[<1000000]General;#,##0.###")
    } else {
        format.set_num_format("@").set_text_wrap()
    }
}

fn example_format(column: &Column) -> Format {
    cell_format(column).set_italic().set_font_color(Color::RGB(0x0077_7777))
}

fn width(column: &Column) -> f64 {
    match &column.leaf {
        Leaf::Of(FieldType::Prose) => 60.0,
        Leaf::Of(FieldType::Text { .. } | FieldType::Reference { .. } | FieldType::SourceRef) => 32.0,
        Leaf::Currency | Leaf::MonthDay | Leaf::Of(FieldType::Year | FieldType::Bool | FieldType::Integer { .. }) => 12.0,
        _ => 20.0,
    }
}
