//! The Vietnamese lunisolar calendar. Knows new moons and solar terms at 105° E (UTC+7), by which it differs from China's
//! (UTC+8). Must never know which day a festival falls on, nor how a language writes a lunar date.
//!
//! Rules after Hồ Ngọc Đức: a month begins on the day of the new moon, the winter solstice falls in month 11, and the leap
//! month is the first without a principal term. Valid for the lunar years [`FIRST_YEAR`] to [`LAST_YEAR`], in which it was
//! found equal to the published tables: before 1968 Viet Nam's almanacs followed other meridians, so there is no answer.

use std::sync::OnceLock;

use calendrical_calculations::chinese_based::{ChineseBased, YearBounds, month_structure_for_year};
use calendrical_calculations::gregorian::{fixed_from_gregorian, gregorian_from_fixed};
use calendrical_calculations::rata_die::RataDie;
use jiff::civil::Date;
use serde::Serialize;

/// The first lunar year there is an answer for: Viet Nam went over to UTC+7 on 1 January 1968.
pub const FIRST_YEAR: i16 = 1968;
/// The last lunar year there is an answer for: the published tables end there.
pub const LAST_YEAR: i16 = 2199;
const YEARS: usize = (LAST_YEAR - FIRST_YEAR + 1) as usize;

/// A day of the Vietnamese calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct LunarDate {
    /// The Gregorian year in which the lunar year begins.
    pub year: i16,
    /// The number of the month, 1 to 12; a leap month has the number of the month it follows.
    pub month: u8,
    /// Whether it is the leap month. Orders a leap month after the month of its number.
    pub leap: bool,
    /// The day of the month, 1 to 30.
    pub day: u8,
}

/// Viet Nam's meridian, to the astronomy of `calendrical_calculations`.
struct Vietnam;

impl ChineseBased for Vietnam {
    fn utc_offset(_: RataDie) -> f64 {
        7.0 / 24.0
    }

    // Read only by functions that count years from an epoch, which are not used here.
    const EPOCH: RataDie = fixed_from_gregorian(-2636, 2, 15);
    const DEBUG_NAME: &'static str = "vietnam";
}

/// One lunar year.
struct Year {
    /// The first day of month 1.
    start: RataDie,
    /// Months in order, each with its number, whether it is leap, and its length in days.
    months: Vec<(u8, bool, u8)>,
}

impl Year {
    fn compute(year: i16) -> Self {
        // Midsummer is always inside the lunar year that began in the same Gregorian year.
        let bounds = YearBounds::compute::<Vietnam>(fixed_from_gregorian(year.into(), 7, 1));
        let (long, leap) = month_structure_for_year::<Vietnam>(bounds.new_year, bounds.next_new_year);
        let count = if bounds.is_leap() { 13 } else { 12 };
        let mut number = 0;
        let months = (1u8..).zip(long).take(count).map(|(place, long)| {
            let is_leap = leap == Some(place);
            number += u8::from(!is_leap);
            (number, is_leap, if long { 30 } else { 29 })
        });
        Self { start: bounds.new_year, months: months.collect() }
    }

    /// The year that begins in the Gregorian year `year`, computed once in a process.
    fn of(year: i16) -> Option<&'static Self> {
        static KNOWN: [OnceLock<Year>; YEARS] = [const { OnceLock::new() }; YEARS];
        let place = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        Some(KNOWN.get(place)?.get_or_init(|| Self::compute(year)))
    }
}

/// The lunar date of a day; `None` outside the lunar years [`FIRST_YEAR`] to [`LAST_YEAR`].
pub fn from_solar(date: Date) -> Option<LunarDate> {
    let day = fixed_from_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
    let candidates = [date.year(), date.year().checked_sub(1)?];
    let (year, found) =
        candidates.into_iter().find_map(|year| Some((year, Year::of(year).filter(|found| found.start <= day)?)))?;
    let mut rest = day - found.start;
    for &(month, leap, length) in &found.months {
        if rest < length.into() {
            return Some(LunarDate { year, month, leap, day: u8::try_from(rest + 1).ok()? });
        }
        rest -= i64::from(length);
    }
    None
}

/// The day of a lunar date; `None` when the calendar has no such day, or outside the years it is valid for.
pub fn to_solar(date: LunarDate) -> Option<Date> {
    let year = Year::of(date.year)?;
    let mut start = year.start;
    for &(month, leap, length) in &year.months {
        if (month, leap) == (date.month, date.leap) {
            let inside = (1..=length).contains(&date.day);
            return inside.then(|| start + i64::from(date.day) - 1).and_then(solar);
        }
        start += i64::from(length);
    }
    None
}

fn solar(day: RataDie) -> Option<Date> {
    let (year, month, day) = gregorian_from_fixed(day).ok()?;
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// The days of a month, 29 or 30; `None` when the year has no such month, or outside the years it is valid for.
pub fn month_length(year: i16, month: u8, leap: bool) -> Option<u8> {
    let months = &Year::of(year)?.months;
    months.iter().find(|found| (found.0, found.1) == (month, leap)).map(|found| found.2)
}

/// The number of the leap month of a year, if it has one.
pub fn leap_month(year: i16) -> Option<u8> {
    Year::of(year)?.months.iter().find(|month| month.1).map(|month| month.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::civil::date;

    use super::*;

    fn on(year: i16, month: u8, day: u8) -> Option<Date> {
        to_solar(LunarDate { year, month, leap: false, day })
    }

    #[test]
    fn tet_is_viet_nams_not_chinas() {
        assert_eq!(on(2024, 1, 1), Some(date(2024, 2, 10)));
        assert_eq!(on(2025, 1, 1), Some(date(2025, 1, 29)));
        assert_eq!(on(2026, 1, 1), Some(date(2026, 2, 17)));
        assert_eq!(on(2027, 1, 1), Some(date(2027, 2, 6)));
        assert_eq!(on(2007, 1, 1), Some(date(2007, 2, 17)), "China: 18 February");
        assert_eq!(on(1985, 1, 1), Some(date(1985, 1, 21)), "China: 20 February");
        assert_eq!(on(1968, 1, 1), Some(date(1968, 1, 29)), "China: 30 January");
    }

    #[test]
    fn hung_kings_day() {
        assert_eq!(on(2024, 3, 10), Some(date(2024, 4, 18)));
        assert_eq!(on(2025, 3, 10), Some(date(2025, 4, 7)));
        assert_eq!(on(2026, 3, 10), Some(date(2026, 4, 26)));
    }

    #[test]
    fn leap_months() {
        for (year, month) in [(1985, Some(2)), (2023, Some(2)), (2024, None), (2025, Some(6)), (2028, Some(5)), (2031, Some(3))] {
            assert_eq!(leap_month(year), month, "{year}");
        }
        assert_eq!(leap_month(2033), Some(11));
        assert_eq!(leap_month(2034), None);
        assert_eq!(month_length(2025, 6, true).map(|days| days == 29 || days == 30), Some(true));
        assert_eq!(month_length(2025, 5, true), None);
        assert_eq!(month_length(2025, 13, false), None);
    }

    #[test]
    fn outside_its_years_it_has_no_answer() {
        assert_eq!(from_solar(date(1968, 1, 28)), None);
        assert_eq!(from_solar(date(1968, 1, 29)), Some(LunarDate { year: 1968, month: 1, leap: false, day: 1 }));
        assert_eq!(on(1967, 1, 1), None);
        assert_eq!(on(2200, 1, 1), None);
        assert_eq!(from_solar(date(9999, 12, 31)), None);
        assert_eq!(from_solar(date(-9999, 1, 1)), None);
        assert_eq!(on(2026, 1, 31), None);
        assert_eq!(on(2026, 1, 0), None);
    }

    #[test]
    fn every_day_goes_there_and_back_and_years_meet() {
        for year in FIRST_YEAR..LAST_YEAR {
            let this = Year::of(year).unwrap();
            assert_eq!(
                this.start + this.months.iter().map(|month| i64::from(month.2)).sum::<i64>(),
                Year::of(year + 1).unwrap().start,
                "{year}"
            );
            assert_eq!(this.months.last().map(|month| month.0), Some(12), "{year}");
            assert_eq!(this.months.iter().filter(|month| month.1).count(), this.months.len() - 12, "{year}");
        }
        let mut day = date(2023, 1, 1);
        let mut before = None;
        while day < date(2035, 1, 1) {
            let lunar = from_solar(day).unwrap();
            assert!(Some(lunar) > before, "{day}");
            assert_eq!(to_solar(lunar), Some(day));
            before = Some(lunar);
            day = day.tomorrow().unwrap();
        }
    }
}
