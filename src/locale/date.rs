//! Dates as precise as they are known, and the periods figures speak of. Knows ISO 8601 and the proleptic Gregorian
//! calendar. Must never know today's date, nor how a language writes one.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why a text is no date or period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (for a period also `YYYY-Qn` and `from/to`).
    Form,
    /// The year is not between 1 and 9999.
    Year,
    /// The month is not between 1 and 12.
    Month,
    /// The month has no such day.
    Day,
    /// The quarter is not between 1 and 4.
    Quarter,
    /// The period ends before it begins.
    Order,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "not a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
            Self::Year => "the year must be between 0001 and 9999",
            Self::Month => "the month must be between 01 and 12",
            Self::Day => "the month has no such day",
            Self::Quarter => "the quarter must be between Q1 and Q4",
            Self::Order => "the end comes before the beginning",
        })
    }
}

impl std::error::Error for DateError {}

/// A year, a month of a year, or a day. Ordered by what is written, the less precise first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// The year `year`, the month `month` of it, or the day `day` of that.
    ///
    /// # Errors
    /// When the calendar has no such date, or a day is given without a month ([`DateError::Form`]).
    pub fn new(year: i32, month: Option<u8>, day: Option<u8>) -> Result<Self, DateError> {
        let year = i16::try_from(year).ok().filter(|year| (1..=9999).contains(year)).ok_or(DateError::Year)?;
        if month.is_none() && day.is_some() {
            return Err(DateError::Form);
        }
        let month = month.map(|month| within(month, 12).ok_or(DateError::Month)).transpose()?;
        let longest = month.map_or(31, |month| jiff::civil::date(year, month, 1).days_in_month());
        let day = day.map(|day| within(day, longest.unsigned_abs()).ok_or(DateError::Day)).transpose()?;
        Ok(Self { year, month, day })
    }

    /// The month of a day. Days outside the years 1 to 9999 are moved to the nearest year inside.
    pub fn of_month(day: Date) -> Self {
        Self { day: None, ..Self::from(day) }
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.year.into()
    }

    /// The month, 1 to 12, when it is known.
    pub fn month(self) -> Option<u8> {
        self.month.map(i8::unsigned_abs)
    }

    /// The day of the month, when it is known.
    pub fn day(self) -> Option<u8> {
        self.day.map(i8::unsigned_abs)
    }

    /// The first day it may mean.
    pub fn first_day(self) -> Date {
        jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it may mean.
    pub fn last_day(self) -> Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            _ => self.first_day().last_of_year(),
        }
    }

    /// Whether every day it may mean is before every day that `other` may mean.
    pub fn certainly_before(self, other: &Self) -> bool {
        self.last_day() < other.first_day()
    }
}

fn within(number: u8, last: u8) -> Option<i8> {
    i8::try_from(number).ok().filter(|_| (1..=last).contains(&number))
}

/// The number that `text` is in exactly `digits` ASCII digits.
fn digits<T: FromStr>(text: &str, digits: usize) -> Result<T, DateError> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().ok_or(DateError::Form)
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|part| digits(part, 2)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(DateError::Form);
        }
        Self::new(year, month, day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl From<Date> for PartialDate {
    /// The whole day. Days outside the years 1 to 9999 are moved to the nearest year inside.
    fn from(date: Date) -> Self {
        let year = date.year().max(1);
        Self { year, month: Some(date.month()), day: Some(date.day()) }
    }
}

/// The time a figure speaks of, after ISO 8601; quarters are written `2015-Q1`, which that standard lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A year, a month or a day.
    At(PartialDate),
    /// A quarter of a year.
    Quarter {
        /// The year, 1 to 9999.
        year: i16,
        /// The quarter, 1 to 4.
        quarter: i8,
    },
    /// From the first day of one date to the last day of the other, both within.
    Between(PartialDate, PartialDate),
}

impl Period {
    /// The first day of the period.
    pub fn first_day(self) -> Date {
        match self {
            Self::At(date) | Self::Between(date, _) => date.first_day(),
            Self::Quarter { year, quarter } => jiff::civil::date(year, quarter * 3 - 2, 1),
        }
    }

    /// The last day of the period.
    pub fn last_day(self) -> Date {
        match self {
            Self::At(date) | Self::Between(_, date) => date.last_day(),
            Self::Quarter { year, quarter } => jiff::civil::date(year, quarter * 3, 1).last_of_month(),
        }
    }

    /// Whether both cover the same days, however they are written: `2015-Q1` and `2015-01/2015-03`.
    pub fn same(self, other: Self) -> bool {
        (self.first_day(), self.last_day()) == (other.first_day(), other.last_day())
    }
}

impl FromStr for Period {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if let Some((from, to)) = text.split_once('/') {
            let (from, to): (PartialDate, PartialDate) = (from.parse()?, to.parse()?);
            let ordered = from.first_day() <= to.first_day() && from.last_day() <= to.last_day();
            return ordered.then_some(Self::Between(from, to)).ok_or(DateError::Order);
        }
        if let Some((year, quarter)) = text.split_once("-Q") {
            let year: PartialDate = PartialDate::new(digits(year, 4)?, None, None)?;
            let quarter = within(digits(quarter, 1)?, 4).ok_or(DateError::Quarter)?;
            return Ok(Self::Quarter { year: year.year, quarter });
        }
        text.parse().map(Self::At)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(date) => date.fmt(f),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Self::Between(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}
