//! A month of the calendar as a table: weeks as the language begins them, the lunar day beside each day, and what takes place
//! over the days that it spans. Marks no day as today, for the page would be wrong tomorrow.

use jiff::{ToSpan as _, civil::Date};

use super::Shown;
use crate::{
    graph::{
        agenda::Month,
        calendar::Occasion,
        portal::EntryId,
        teller::Teller,
        view::{AgendaItem, CalendarDay, Content, DaySpan, DaySpanItem, Week, Weekday},
    },
    locale::{Args, LunarDate, PartialDate, lunar},
};

/// Something that takes place on days of one week, as offsets of columns.
struct Stretch<'p> {
    from: usize,
    to: usize,
    id: EntryId,
    occasion: &'p Occasion,
}

impl Teller<'_> {
    /// A month.
    pub(super) fn calendar_month(&mut self, month: Month) -> Shown {
        let portal = self.portal;
        let occasions = portal.in_month(month, self.lang);
        let items: Vec<AgendaItem> = occasions.iter().filter_map(|(id, occasion)| self.agenda_item(*id, occasion)).collect();
        let months = portal.months(self.lang);
        let previous = months.iter().rev().find(|other| **other < month).map(|other| self.month_link(*other));
        let next = months.iter().find(|other| **other > month).map(|other| self.month_link(*other));
        let first = self.first_column(month.first());
        let weekdays = (0..7)
            .filter_map(|day| first.checked_add(day.days()).ok())
            .map(|day| Weekday { short: self.locale.cldr.weekday_short(day), long: self.locale.cldr.weekday(day) });
        let label = self.locale.cldr.date(&PartialDate::from(month));
        Shown {
            title: self.word_with("agenda-month-title", &Args::new().text("month", &*label)),
            summary: self.word_with("agenda-month-summary", &Args::new().text("month", label)),
            crumbs: vec![self.agenda_crumb()],
            template: "calendar-month.html",
            feeds: Vec::new(),
            content: Content::CalendarMonth {
                weekdays: weekdays.collect(),
                weeks: self.weeks(month, &occasions),
                lunar: self.lunar_months(month),
                items,
                previous,
                next,
                all: self.agenda_href(),
            },
        }
    }

    /// The first day of the week in which `day` lies.
    fn first_column(&self, day: Date) -> Date {
        let back = day.weekday().since(self.locale.cldr.first_weekday());
        day.checked_sub(i64::from(back).days()).unwrap_or(day)
    }

    fn weeks(&self, month: Month, occasions: &[(EntryId, &Occasion)]) -> Vec<Week> {
        let mut weeks = Vec::new();
        let mut start = self.first_column(month.first());
        while start <= month.last() {
            let columns: Vec<Date> = (0..7).filter_map(|day| start.checked_add(day.days()).ok()).collect();
            let days = columns.iter().map(|day| (Month::of(*day) == month).then(|| self.calendar_day(*day)));
            weeks.push(Week { days: days.collect(), rows: self.rows(&columns, month, occasions) });
            match start.checked_add(7.days()) {
                Ok(next) => start = next,
                Err(_) => break,
            }
        }
        weeks
    }

    fn calendar_day(&self, day: Date) -> CalendarDay {
        let lunar = lunar::from_solar(day);
        let first = lunar.is_some_and(|lunar| lunar.day == 1);
        CalendarDay {
            number: self.locale.cldr.integer(day.day().into()),
            iso: day.to_string(),
            lunar: lunar.map(|lunar| self.lunar_day(lunar, first || day.day() == 1)),
            lunar_first: first,
        }
    }

    /// The day of a lunar month, with the month where it must be told.
    fn lunar_day(&self, lunar: LunarDate, with_month: bool) -> String {
        let number = |number: u8| self.locale.cldr.integer(number.into());
        if !with_month {
            return number(lunar.day);
        }
        let key = if lunar.leap { "agenda-lunar-leap-day" } else { "agenda-lunar-day" };
        self.word_with(key, &Args::new().text("day", number(lunar.day)).text("month", number(lunar.month)))
    }

    /// The lunar months that begin in a month.
    fn lunar_months(&self, month: Month) -> Vec<String> {
        let days = (0..month.first().days_in_month()).filter_map(|day| month.first().checked_add(i64::from(day).days()).ok());
        let begins = days.filter_map(|day| Some((day, lunar::from_solar(day).filter(|lunar| lunar.day == 1)?)));
        let sentence = |(day, lunar): (Date, LunarDate)| {
            let key = if lunar.leap { "agenda-lunar-leap-month" } else { "agenda-lunar-month" };
            let date = self.locale.cldr.date(&day.into());
            self.word_with(key, &Args::new().number("month", lunar.month).text("date", date))
        };
        begins.map(sentence).collect()
    }

    /// What takes place in a week, in as few rows as hold it.
    fn rows(&self, columns: &[Date], month: Month, occasions: &[(EntryId, &Occasion)]) -> Vec<Vec<DaySpan>> {
        let mut rows: Vec<Vec<Stretch<'_>>> = Vec::new();
        for stretch in occasions.iter().filter_map(|(id, occasion)| stretch(columns, month, *id, occasion)) {
            match rows.iter_mut().find(|row| row.last().is_none_or(|before| before.to < stretch.from)) {
                Some(row) => row.push(stretch),
                None => rows.push(vec![stretch]),
            }
        }
        rows.into_iter().map(|row| self.spans(columns, row)).collect()
    }

    fn spans(&self, columns: &[Date], row: Vec<Stretch<'_>>) -> Vec<DaySpan> {
        let mut spans = Vec::new();
        let mut column = 0;
        for stretch in row {
            spans.extend((column..stretch.from).map(|_| DaySpan { days: 1, item: None }));
            column = stretch.to + 1;
            let item = self.link(stretch.id).map(|link| DaySpanItem {
                link,
                status: self.occasion_badge(stretch.occasion),
                from_before: stretch.occasion.start.first_day() < columns[stretch.from],
                goes_on: stretch.occasion.end.last_day() > columns[stretch.to],
            });
            spans.push(DaySpan { days: column - stretch.from, item });
        }
        spans.extend((column..columns.len()).map(|_| DaySpan { days: 1, item: None }));
        spans
    }
}

/// The days of the week and month on which something takes place; `None` without any, and where the days are not known.
fn stretch<'p>(columns: &[Date], month: Month, id: EntryId, occasion: &'p Occasion) -> Option<Stretch<'p>> {
    occasion.start.day().and(occasion.end.day())?;
    let on = |day: &Date| {
        let inside = occasion.start.first_day() <= *day && *day <= occasion.end.last_day();
        inside && Month::of(*day) == month
    };
    Some(Stretch { from: columns.iter().position(on)?, to: columns.iter().rposition(on)?, id, occasion })
}
