//! One cell of a sheet, and its name as Excel says it. Knows neither field nor language.

use jiff::civil::DateTime;
use rust_decimal::Decimal;

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::desk) enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, without blanks around it.
    Text(String),
    /// A number, as exact as the sheet keeps it (15 digits).
    Number(Decimal),
    /// A number that is shown as a percentage, in hundredths: 12.5 for 12.5 %.
    Percent(Decimal),
    /// TRUE or FALSE.
    Bool(bool),
    /// A date, with midnight when there is no time of day.
    Date(DateTime),
    /// An error of the spreadsheet's own: #REF!, #N/A.
    Error(String),
}

impl Cell {
    /// A cell with this text; an empty one without.
    pub(in crate::desk) fn text(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// A number of a spreadsheet: binary, and meant as the shortest decimal that gives it.
    pub(super) fn float(number: f64) -> Self {
        match number.to_string().parse() {
            Ok(number) => Self::Number(number),
            Err(_) => Self::Error(number.to_string()),
        }
    }

    /// `number` as a spreadsheet keeps it; as text in `form` when it would lose digits.
    pub(super) fn number(number: Decimal, form: impl FnOnce() -> String) -> Self {
        let digits = number.normalize();
        match digits.to_string().parse::<f64>().map(Self::float) {
            Ok(Self::Number(kept)) if kept == digits => Self::Number(digits),
            _ => Self::Text(form()),
        }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// Its content as a person sees it.
    pub(in crate::desk) fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Error(text) => text.clone(),
            Self::Number(number) => number.normalize().to_string(),
            Self::Percent(number) => format!("{} %", number.normalize()),
            Self::Bool(yes) => yes.to_string(),
            Self::Date(date) => date.to_string(),
        }
    }
}

/// `B7`, of a row and column counted from 0.
pub(super) fn name(row: usize, column: usize) -> String {
    let (mut letters, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row + 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

    use super::*;

    #[test]
    fn cells_have_the_names_that_excel_shows() {
        assert_eq!(
            [name(6, 1), name(0, 0), name(99, 25), name(0, 26), name(1, 701), name(1, 702)].join(" "),
            "B7 A1 Z100 AA1 ZZ2 AAA2"
        );
    }

    #[test]
    fn a_number_that_a_sheet_would_round_is_kept_as_text() {
        let form = || "text".to_owned();
        assert_eq!(Cell::number("0.1".parse().expect("a number"), form), Cell::Number("0.1".parse().expect("a number")));
        assert_eq!(Cell::number("12345678901234567.89".parse().expect("a number"), form), Cell::Text("text".to_owned()));
    }
}
