//! A workbook for translators without tools of their own: the source in a locked column, the translation beside it, and what
//! helps. Its first row, which is hidden, says what it is.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, ProtectionOptions, Workbook, XlsxError};

use super::{
    parcel::{Parcel, Returned, Returns, Slip},
    xliff::Describe,
};
use crate::locale::{Direction, Lang};

/// What the first cell says before the language.
const HEAD: &str = "portolan units to ";
/// Most characters that Excel keeps in a cell.
const LARGEST: usize = 32_767;

const NO_WORKBOOK: &str = "it is no workbook that can be read (.xlsx)";

/// The headings of the columns, in the officer's language: text, unit, source, translation, previous translation, notes.
pub(super) type Headings = [String; 6];

/// The workbook.
///
/// # Errors
/// What the writer says.
pub(super) fn write(parcel: &Parcel, headings: &Headings, describe: Describe<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A workbook made twice of the same units is the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    let locked = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0xF2_F2_F2));
    let open = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_unlocked();
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0xD9_E2_EA));
    let direction = |format: &Format, lang: &Lang| match lang.direction() {
        Direction::Rtl => format.clone().set_reading_direction(2),
        Direction::Ltr => format.clone(),
    };
    let (source, target) = (direction(&locked, &parcel.source), direction(&open, &parcel.target));
    let before = direction(&locked, &parcel.target);
    sheet.write_string(0, 0, format!("{HEAD}{}", parcel.target))?;
    sheet.set_row_hidden(0)?;
    for (column, (heading, width)) in headings.iter().zip([22.0, 18.0, 52.0, 52.0, 40.0, 40.0]).enumerate() {
        let column = u16::try_from(column).unwrap_or(0);
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(1, column, heading, &head)?;
    }
    let mut row = 2;
    for text in &parcel.texts {
        for slip in &text.slips {
            sheet.write_string_with_format(row, 0, &text.name, &locked)?;
            sheet.write_string_with_format(row, 1, &slip.key, &locked)?;
            sheet.write_string_with_format(row, 2, cut(&slip.source), &source)?;
            sheet.write_string_with_format(row, 3, cut(slip.target.as_deref().unwrap_or("")), &target)?;
            sheet.write_string_with_format(row, 4, cut(slip.previous.as_ref().map_or("", |(_, target)| target)), &before)?;
            sheet.write_string_with_format(row, 5, cut(&notes(&text.title, slip, describe)), &locked)?;
            row += 1;
        }
    }
    sheet.set_freeze_panes(2, 0)?;
    sheet.set_right_to_left(false);
    let options =
        ProtectionOptions { format_columns: true, format_rows: true, sort: true, use_autofilter: true, ..Default::default() };
    sheet.protect_with_options(&options);
    book.save_to_buffer()
}

fn notes(title: &str, slip: &Slip, describe: Describe<'_>) -> String {
    let mut lines = vec![format!("{title} – {}", describe(slip))];
    lines.extend(slip.previous.iter().map(|(source, _)| format!("← {source}")));
    lines.extend(slip.terms.iter().cloned());
    lines.extend(slip.suggestions.iter().map(|(target, origin)| format!("{origin}: {target}")));
    lines.join("\n")
}

fn cut(text: &str) -> &str {
    text.char_indices().nth(LARGEST).map_or(text, |(at, _)| &text[..at])
}

/// Reads a workbook that came back.
///
/// # Errors
/// The reason why it is none.
pub(super) fn read(bytes: Vec<u8>) -> Result<Returns, String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| NO_WORKBOOK)?;
    let name = book.sheet_names().first().cloned().ok_or("it has no sheet")?;
    let range = book.worksheet_range(&name).map_err(|_| NO_WORKBOOK)?;
    let cell = |row: u32, column: u32| match range.get_value((row, column)) {
        Some(Data::String(text)) => text.trim().replace("\r\n", "\n"),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let head = cell(0, 0);
    let target = head.strip_prefix(HEAD).ok_or("its hidden first row does not say what it is; start from `portolan export`")?;
    let mut units = Vec::new();
    let last = range.end().map_or(0, |(row, _)| row);
    for row in 2..=last {
        let (entry, key, source, translated) = (cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3));
        if !translated.is_empty() && !key.is_empty() {
            units.push(Returned { entry, key, source, target: translated });
        }
    }
    Ok(Returns { target: target.to_owned(), units })
}
