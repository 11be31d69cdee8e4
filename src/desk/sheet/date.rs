//! Dates as an officer writes them, by the order of the language; a date that has two readings is refused.

use jiff::{
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use super::fold;
use crate::locale::{Lang, PartialDate};

/// In which order a language writes day, month and year in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// 16/04/2026, or with points.
    DayFirst(char),
    /// Both 16/04/2026 and 04/16/2026 are at home: in English.
    Either,
    /// 2026-04-16.
    YearFirst,
}

/// Why a text is not read as a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is none.
    Unread,
    /// It may be either.
    Ambiguous(PartialDate, PartialDate),
}

impl Order {
    /// The order of `lang`.
    pub(super) fn of(lang: &Lang) -> Self {
        match lang.primary() {
            "en" => Self::Either,
            "zh" | "ja" | "ko" => Self::YearFirst,
            "de" | "ru" => Self::DayFirst('.'),
            _ => Self::DayFirst('/'),
        }
    }

    /// `date` as an officer writes it; where that could be misread, as ISO 8601 has it.
    pub(super) fn write(self, date: PartialDate) -> String {
        let Self::DayFirst(separator) = self else { return date.to_string() };
        match (date.month(), date.day()) {
            (Some(month), Some(day)) => format!("{day:02}{separator}{month:02}{separator}{:04}", date.year()),
            (Some(month), None) => format!("{month:02}{separator}{:04}", date.year()),
            _ => date.to_string(),
        }
    }

    /// Reads a date at the precision it is written in: whole, month and year, or a year alone. ISO 8601 is read in every
    /// language; years have four digits.
    pub(super) fn read(self, text: &str) -> Result<PartialDate, Fault> {
        let text = fold::digits(&fold::text(text));
        let text = text.trim_end_matches(['.', ' ', '日', '일']);
        let words: String = text.chars().map(|c| if c.is_ascii_digit() || !c.is_alphabetic() { c } else { ' ' }).collect();
        let known = ["ngày", "tháng", "năm", "年", "月", "년", "월"];
        let named = fold::text(&known.iter().fold(text.to_owned(), |text, word| text.replace(word, " ")));
        // Another word would be a month's name or a remark; what it means is not ours to guess.
        if named.chars().any(char::is_alphabetic) || words.chars().any(|c| !"0123456789/.- ".contains(c)) {
            return Err(Fault::Unread);
        }
        let parts: Vec<&str> = named.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
        let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
        let year = |part: &str| part.parse::<i32>().ok().filter(|_| part.len() == 4);
        let date = |year: Option<i32>, month: Option<u8>, day: Option<u8>| {
            PartialDate::new(year.ok_or(Fault::Unread)?, month, day).map_err(|_| Fault::Unread)
        };
        match parts.as_slice() {
            [only] => date(year(only), None, None),
            [first, second] if first.len() == 4 => date(year(first), Some(number(second).ok_or(Fault::Unread)?), None),
            [first, second] => date(year(second), Some(number(first).ok_or(Fault::Unread)?), None),
            [first, month, day] if first.len() == 4 => {
                date(year(first), Some(number(month).ok_or(Fault::Unread)?), Some(number(day).ok_or(Fault::Unread)?))
            }
            [one, two, last] => {
                let (one, two) = (number(one).ok_or(Fault::Unread)?, number(two).ok_or(Fault::Unread)?);
                let (day_first, month_first) = (date(year(last), Some(two), Some(one)), date(year(last), Some(one), Some(two)));
                match (self, day_first, month_first) {
                    (Self::Either, Ok(a), Ok(b)) if a != b => Err(Fault::Ambiguous(a, b)),
                    (Self::Either, Ok(a), _) => Ok(a),
                    (Self::Either, Err(_), b) => b,
                    (Self::DayFirst(_), a, _) => a,
                    // Nobody here writes the year last: a visitor's habit, not known which.
                    (Self::YearFirst, ..) => Err(Fault::Unread),
                }
            }
            _ => Err(Fault::Unread),
        }
    }

    /// Reads an instant: RFC 3339, or a date and a time of day in the portal's `zone`.
    pub(super) fn instant(self, text: &str, zone: &TimeZone) -> Result<String, Fault> {
        let text = fold::digits(&fold::spaces(text));
        if text.parse::<jiff::Timestamp>().is_ok() {
            return Ok(text);
        }
        let moment = self.timed(&text).ok_or(Fault::Unread)?;
        instant_of(moment, zone).ok_or(Fault::Unread)
    }

    /// A whole date and a time of day: 16/04/2026 08:00, or 8h30.
    pub(super) fn timed(self, text: &str) -> Option<DateTime> {
        let text = fold::digits(&fold::spaces(text));
        let (day, time) = text.rsplit_once(' ')?;
        let day = self.read(day).ok().filter(|day| day.day().is_some())?;
        let clock = time.replace(['h', 'H'], ":");
        let (hour, minute) = clock.split_once(':')?;
        let minute = if minute.is_empty() { "0" } else { minute };
        let at = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
        Some(day.first_day().to_datetime(at))
    }
}

/// `moment` in `zone`, with its offset.
pub(super) fn instant_of(moment: DateTime, zone: &TimeZone) -> Option<String> {
    let zoned = moment.to_zoned(zone.clone()).ok()?;
    Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// A whole date.
pub(super) fn whole(date: Date) -> PartialDate {
    date.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

    use proptest::prelude::*;

    use super::*;

    fn order(tag: &str) -> Order {
        Order::of(&Lang::parse(tag).expect("a language"))
    }

    #[test]
    fn officers_write_dates_in_their_own_way() {
        for (tag, text, date) in [
            ("vi", "16/04/2026", "2026-04-16"),
            ("vi", "3/4/2026", "2026-04-03"),
            ("vi", "03-04-2026", "2026-04-03"),
            ("vi", "ngày 16 tháng 4 năm 2026", "2026-04-16"),
            ("vi", "4/2026", "2026-04"),
            ("vi", "2026", "2026"),
            ("vi", "2026-04-16", "2026-04-16"),
            ("de", "16.4.2026", "2026-04-16"),
            ("en", "16/04/2026", "2026-04-16"),
            ("en", "04/16/2026", "2026-04-16"),
            ("en", "04/04/2026", "2026-04-04"),
            ("ja", "2026年4月16日", "2026-04-16"),
            ("ko", "2026. 4. 16.", "2026-04-16"),
            ("km", "១៦/០៤/២០២៦", "2026-04-16"),
        ] {
            assert_eq!(order(tag).read(text).map(|date| date.to_string()), Ok(date.to_owned()), "{tag}: {text}");
        }
        assert!(matches!(order("en").read("03/04/2026"), Err(Fault::Ambiguous(..))));
        for (tag, text) in [
            ("vi", "31/02/2026"),
            ("vi", "16/04/26"),
            ("vi", "04/16/2026"),
            ("vi", "mai"),
            ("ja", "16/04/2026"),
            ("en", "4 May 2026"),
        ] {
            assert_eq!(order(tag).read(text), Err(Fault::Unread), "{tag}: {text}");
        }
        let zone = TimeZone::get("Asia/Ho_Chi_Minh").expect("a zone");
        assert_eq!(order("vi").instant("16/04/2026 8h30", &zone), Ok("2026-04-16T08:30:00+07:00".to_owned()));
        assert_eq!(order("vi").instant("2026-04-16T08:30:00Z", &zone), Ok("2026-04-16T08:30:00Z".to_owned()));
        assert_eq!(order("vi").instant("16/04/2026", &zone), Err(Fault::Unread));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(year in 1000_i32..9999, month in proptest::option::of(1_u8..=12), day in proptest::option::of(1_u8..=28)) {
            let date = PartialDate::new(year, month, day.filter(|_| month.is_some())).expect("a date");
            for tag in ["vi", "en", "fr", "de", "es", "ru", "zh-Hans", "ja", "ko", "lo", "km", "ar"] {
                prop_assert_eq!(order(tag).read(&order(tag).write(date)), Ok(date));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = order("vi").read(&text);
        }
    }
}
