//! Dates, ranges of dates and instants as a language writes them, in the Gregorian calendar and at the precision they are
//! known. Must never know today's date.

use icu::calendar::week::WeekInformation;
use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::fieldsets::{self, zone::LocalizedOffsetShort};
use icu::datetime::input::{Time, UtcOffset};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use jiff::Zoned;
use jiff::civil::Date;

use super::date::PartialDate;
use super::patterns::{Patterns, collapses, fill, joiners, named_month, patterns};
use super::{Lang, NoData};

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Which part of a date a language writes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Year,
    Day,
    Month,
}

/// The date formats of a language.
#[derive(Debug)]
pub(super) struct Days {
    day: Formatter<fieldsets::YMD>,
    month: Formatter<fieldsets::YM>,
    year: Formatter<fieldsets::Y>,
    day_of_year: Formatter<fieldsets::MD>,
    month_of_year: Formatter<fieldsets::M>,
    day_of_month: Formatter<fieldsets::D>,
    weekday: Formatter<fieldsets::E>,
    weekday_short: Formatter<fieldsets::E>,
    first_weekday: jiff::civil::Weekday,
    time: NoCalendarFormatter<fieldsets::T>,
    day_and_time: Formatter<fieldsets::YMDT>,
    zone: NoCalendarFormatter<LocalizedOffsetShort>,
    own: Option<&'static Patterns>,
    named_month: Option<&'static str>,
    collapses: bool,
    /// CLDR has no names of months in the language, so dates are written after ISO 8601.
    nameless: bool,
    tight: &'static str,
    loose: &'static str,
    order: Order,
}

impl Days {
    pub(super) fn new(lang: &Lang) -> Result<Self, NoData> {
        let locale = lang.formatting();
        let data = || NoData::of(lang, "dates");
        let (tight, loose) = joiners(lang.primary());
        let mut days = Self {
            day: Formatter::try_new((&locale).into(), fieldsets::YMD::long()).map_err(data())?,
            month: Formatter::try_new((&locale).into(), fieldsets::YM::long()).map_err(data())?,
            year: Formatter::try_new((&locale).into(), fieldsets::Y::long()).map_err(data())?,
            day_of_year: Formatter::try_new((&locale).into(), fieldsets::MD::long()).map_err(data())?,
            month_of_year: Formatter::try_new((&locale).into(), fieldsets::M::long()).map_err(data())?,
            day_of_month: Formatter::try_new((&locale).into(), fieldsets::D::long()).map_err(data())?,
            weekday: Formatter::try_new((&locale).into(), fieldsets::E::long()).map_err(data())?,
            weekday_short: Formatter::try_new((&locale).into(), fieldsets::E::short()).map_err(data())?,
            first_weekday: first_weekday(lang)?,
            time: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).map_err(data())?,
            day_and_time: Formatter::try_new((&locale).into(), fieldsets::YMD::long().with_time_hm()).map_err(data())?,
            zone: NoCalendarFormatter::try_new((&locale).into(), LocalizedOffsetShort).map_err(data())?,
            own: patterns(lang.primary()),
            named_month: named_month(lang.primary()),
            collapses: collapses(lang.primary()),
            nameless: false,
            tight,
            loose,
            order: Order::Day,
        };
        let sample = jiff::civil::date(2026, 4, 6);
        // The root of CLDR calls April `M04`.
        days.nameless = days.month_of_year.format(&gregorian(sample)).to_string().contains("M04");
        let written = days.whole(sample);
        if written.starts_with(&*days.year.format(&gregorian(sample)).to_string()) {
            days.order = Order::Year;
        } else if !written.starts_with(|first: char| first.is_numeric()) && days.own.is_none() {
            days.order = Order::Month;
        }
        Ok(days)
    }

    /// The date at its precision.
    pub(super) fn date(&self, date: PartialDate) -> String {
        if self.nameless {
            return date.to_string();
        }
        match (date.month(), date.day()) {
            (Some(_), Some(_)) => self.whole(date.first_day()),
            (Some(_), None) => self.month_and_year(date),
            _ => self.year.format(&gregorian(date.first_day())).to_string(),
        }
    }

    /// Both ends, with what they share written once where the language allows.
    pub(super) fn range(&self, from: PartialDate, to: PartialDate) -> String {
        if from == to {
            return self.date(from);
        }
        let same_year = from.year() == to.year();
        match (from.month(), from.day(), to.month(), to.day()) {
            (None, _, None, _) => joined(&self.date(from), self.tight, &self.date(to)),
            _ if self.nameless || !self.collapses => joined(&self.date(from), self.loose, &self.date(to)),
            (Some(month), Some(_), Some(to_month), Some(_)) if same_year => self.days(from, to, month == to_month),
            (Some(month), None, Some(_), None) if same_year => self.months(from, month, to),
            _ => joined(&self.date(from), self.loose, &self.date(to)),
        }
    }

    pub(super) fn month_day(&self, month: u8, day: u8) -> Option<String> {
        // A leap year, so that 29 February has a name.
        let date = PartialDate::new(2024, Some(month), Some(day)).ok()?;
        if self.nameless {
            return Some(format!("{month:02}-{day:02}"));
        }
        Some(self.without_year(date.first_day()))
    }

    pub(super) fn month_name(&self, month: u8) -> Option<String> {
        let date = PartialDate::new(2024, Some(month), None).ok()?;
        if self.nameless {
            return Some(format!("{month:02}"));
        }
        Some(self.month_of_year.format(&gregorian(date.first_day())).to_string())
    }

    pub(super) fn weekday(&self, date: Date) -> String {
        self.weekday.format(&gregorian(date)).to_string()
    }

    pub(super) fn weekday_short(&self, date: Date) -> String {
        self.weekday_short.format(&gregorian(date)).to_string()
    }

    pub(super) fn first_weekday(&self) -> jiff::civil::Weekday {
        self.first_weekday
    }

    pub(super) fn instant(&self, instant: &Zoned) -> String {
        let date = gregorian(instant.date());
        let time = clock(instant);
        let zone = UtcOffset::try_from_seconds(instant.offset().seconds()).unwrap_or_else(|_| UtcOffset::zero());
        let zone = self.zone.format(&zone).to_string();
        match self.own {
            None if self.nameless => format!("{} {} ({zone})", instant.date(), self.time.format(&time)),
            Some(own) => {
                let time = self.time.format(&time).to_string();
                fill(own.instant, &[("{date}", &self.whole(instant.date())), ("{time}", &time), ("{zone}", &zone)])
            }
            None => format!("{} ({zone})", self.day_and_time.format(&icu::datetime::input::DateTime { date, time })),
        }
    }

    fn whole(&self, date: Date) -> String {
        match self.own {
            Some(own) => numbered(own.day, date, date),
            None => self.day.format(&gregorian(date)).to_string(),
        }
    }

    fn without_year(&self, date: Date) -> String {
        match self.own {
            Some(own) => numbered(own.day_of_year, date, date),
            None => self.day_of_year.format(&gregorian(date)).to_string(),
        }
    }

    fn month_and_year(&self, date: PartialDate) -> String {
        match (self.own, self.named_month) {
            (Some(own), _) => numbered(own.month, date.first_day(), date.first_day()),
            (None, Some(pattern)) => {
                let month = self.month_of_year.format(&gregorian(date.first_day())).to_string();
                fill(pattern, &[("{month}", &month), ("{year}", &date.year().to_string())])
            }
            (None, None) => self.month.format(&gregorian(date.first_day())).to_string(),
        }
    }

    fn days(&self, from: PartialDate, to: PartialDate, same_month: bool) -> String {
        let (first, last) = (from.first_day(), to.first_day());
        if same_month {
            if let Some(own) = self.own {
                return numbered(own.days, first, last);
            }
            let day = |date| self.day_of_month.format(&gregorian(date)).to_string();
            match self.order {
                Order::Year => return joined(&self.whole(first), self.tight, &day(last)),
                Order::Day => {
                    // The day stands as it does in the whole date: `6.` in German, where the day alone is `6`.
                    let written = self.whole(first);
                    let end = written.find(char::is_whitespace).unwrap_or(written.len());
                    return joined(&written[..end], self.tight, &self.whole(last));
                }
                Order::Month => {}
            }
        }
        match self.order {
            Order::Year => joined(&self.whole(first), self.loose, &self.without_year(last)),
            Order::Day | Order::Month => joined(&self.without_year(first), self.loose, &self.whole(last)),
        }
    }

    fn months(&self, from: PartialDate, month: u8, to: PartialDate) -> String {
        let last = self.date(to);
        if let Some(own) = self.own {
            let first = fill(own.month_of_year, &[("{month}", &month.to_string())]);
            return joined(&first, self.loose, &last);
        }
        let name = |date: PartialDate| self.month_of_year.format(&gregorian(date.first_day())).to_string();
        if self.order == Order::Year {
            let year = self.year.format(&gregorian(to.first_day())).to_string();
            let month = last.strip_prefix(&year).map(str::trim_start).unwrap_or(&last);
            return joined(&self.date(from), self.tight, month);
        }
        joined(&name(from), self.tight, &last)
    }
}

/// The day with which weeks begin where the language is at home: CLDR knows it by region, so the likeliest one is taken.
fn first_weekday(lang: &Lang) -> Result<jiff::civil::Weekday, NoData> {
    let week = WeekInformation::try_new((&lang.at_home()).into()).map_err(NoData::of(lang, "weeks"))?;
    // ISO 8601 numbers from Monday as 1, as both libraries do.
    Ok(jiff::civil::Weekday::from_monday_one_offset(week.first_weekday as i8).unwrap_or(jiff::civil::Weekday::Monday))
}

fn joined(first: &str, joiner: &str, last: &str) -> String {
    format!("{first}{joiner}{last}")
}

fn numbered(pattern: &str, date: Date, last: Date) -> String {
    fill(
        pattern,
        &[
            ("{day}", &date.day().to_string()),
            ("{last}", &last.day().to_string()),
            ("{month}", &date.month().to_string()),
            ("{year}", &date.year().to_string()),
        ],
    )
}

fn gregorian(date: Date) -> CalendarDate<Gregorian> {
    // jiff's dates are all dates of the proleptic Gregorian calendar, so the epoch is never used.
    CalendarDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .unwrap_or_else(|_| CalendarDate::from_rata_die(icu::calendar::types::RataDie::new(1), Gregorian))
}

fn clock(instant: &Zoned) -> Time {
    Time::try_new(instant.hour().unsigned_abs(), instant.minute().unsigned_abs(), 0, 0).unwrap_or_else(|_| Time::start_of_day())
}
