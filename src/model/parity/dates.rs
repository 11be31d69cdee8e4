//! Days with their months in two texts, however each language writes them: `3/4`, `April 3`, `4月3日`, `ngày 3 tháng 4`. As numbers
//! 3 and 4 are the same in either order; as dates they are not. Knows dates; not whether they are right.

use std::ops::Range;

use super::{Check, Mismatch, Reading, codes::DATE_EXCHANGED, number::digit, sections, words::Calendar};
use crate::locale::Lang;

/// A day of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Date {
    day: u32,
    month: u32,
    /// Whether it can be nothing else; `3/4` may be three quarters.
    is_sure: bool,
    /// Whether the language writes the month first, in figures alone.
    month_first: bool,
    range: Range<usize>,
}

impl Date {
    fn is(&self, other: &Self) -> bool {
        let same = (self.day, self.month) == (other.day, other.month);
        // Where the two languages write the other order, the same figures may still be the same fraction.
        let either = !self.is_sure && !other.is_sure && self.month_first != other.month_first;
        same || (either && self.is_exchanged(other))
    }

    fn is_exchanged(&self, other: &Self) -> bool {
        (self.day, self.month) == (other.month, other.day)
    }
}

/// Digits that belong together.
#[derive(Clone, Copy, Debug)]
struct Run {
    value: u32,
    length: usize,
    start: usize,
    end: usize,
}

/// The dates of `text`.
pub(super) fn dates(text: &str, lang: &Lang) -> Vec<Date> {
    let calendar = Calendar::of(lang);
    let runs = runs(text);
    let reader = Reader { text, runs: &runs, calendar: &calendar };
    let mut found = Vec::new();
    let mut at = 0;
    while at < runs.len() {
        match reader.figures(at).or_else(|| reader.named(at)) {
            Some((date, next)) => {
                found.push(date);
                at = next;
            }
            None => at += 1,
        }
    }
    if calendar.month_first && text.contains('月') {
        reader.in_characters(&mut found);
    }
    found
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(value) = digit(c).map(u32::from) else { continue };
        let end = at + c.len_utf8();
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => {
                run.value = run.value.saturating_mul(10).saturating_add(value);
                (run.length, run.end) = (run.length + 1, end);
            }
            None => runs.push(Run { value, length: 1, start: at, end }),
        }
    }
    runs
}

struct Reader<'t> {
    text: &'t str,
    runs: &'t [Run],
    calendar: &'t Calendar,
}

impl Reader<'_> {
    /// Figures alone, the first of which is number `at`: `3/4`, `03.04.2026`, `2026-04-03`. And the number of the next figure.
    fn figures(&self, at: usize) -> Option<(Date, usize)> {
        let (first, second) = (self.runs[at], *self.runs.get(at + 1)?);
        let mark = self.mark(first, second)?;
        let third = self.runs.get(at + 2).copied().filter(|third| self.mark(second, *third) == Some(mark));
        let before = self.text[..first.start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() && !self.calendar.is_unspaced(c) || c == mark) {
            return None;
        }
        let end = third.unwrap_or(second).end;
        let mut after = self.text[end..].chars();
        if after.next() == Some(mark) && mark != '.' && after.next().is_some_and(char::is_alphanumeric) {
            return None;
        }
        let date = |day: Run, month: Run, is_sure: bool| {
            let fits = day.length <= 2 && month.length <= 2 && (1..=31).contains(&day.value) && (1..=31).contains(&month.value);
            let any = day.value <= 12 || month.value <= 12;
            let (day, month, range) = (day.value, month.value, first.start..end);
            (fits && any).then_some(Date { day, month, is_sure, month_first: self.calendar.month_first, range })
        };
        match third {
            Some(third) if first.length == 4 => Some((date(third, second, true)?, at + 3)),
            Some(third) if third.length == 4 => Some((date(first, second, true)?, at + 3)),
            Some(third) if [first, second, third].iter().all(|run| run.length == 2) && mark != '-' => {
                let day = if self.calendar.month_first { third } else { first };
                Some((date(day, second, true)?, at + 3))
            }
            Some(_) => None,
            None if mark == '/' => {
                let is_padded = [first, second].iter().any(|run| run.length == 2 && run.value < 10);
                let is_sure = is_padded || self.calendar.is_day_word(&self.text[..first.start]);
                let (day, month) = if self.calendar.month_first { (second, first) } else { (first, second) };
                Some((date(day, month, is_sure)?, at + 2))
            }
            // `3.4.` with a point behind, as ordinal numbers have it.
            None if mark == '.' && self.calendar.has_ordinal_points && self.text[end..].starts_with('.') => {
                Some((date(first, second, false)?, at + 2))
            }
            None => None,
        }
    }

    /// The sign that alone stands between two figures.
    fn mark(&self, one: Run, other: Run) -> Option<char> {
        let mut between = self.text[one.end..other.start].chars();
        let mark = between.next().filter(|c| matches!(c, '/' | '.' | '-'))?;
        between.next().is_none().then_some(mark)
    }

    /// A figure with a month beside it that is a word, or a figure said to be one: `3 April`, `April 3`, `3 tháng 4`, `4월 3일`.
    fn named(&self, at: usize) -> Option<(Date, usize)> {
        let run = self.runs[at];
        if run.length > 2 || !(1..=31).contains(&run.value) {
            return None;
        }
        let date = |day: u32, month: u32, range: Range<usize>| Date { day, month, is_sure: true, month_first: false, range };
        if self.calendar.month_first {
            let start = self.calendar.month_mark(&self.text[run.end..]).map(|length| run.end + length)?;
            let day = self.runs.get(at + 1).filter(|day| self.is_blank(start, day.start) && day.length <= 2)?;
            let is_day = self.calendar.day_mark(&self.text[day.end..]);
            return is_day.then(|| (date(day.value, run.value, run.start..day.end), at + 2));
        }
        if let Some((month, end)) = self.calendar.month_after(self.text, run.end) {
            let next = at + self.runs[at..].iter().take_while(|run| run.start < end).count();
            return Some((date(run.value, month, run.start..end), next));
        }
        let before = self.calendar.month_before(&self.text[..run.start]);
        before.map(|(month, start)| (date(run.value, month, start..run.end), at + 1))
    }

    fn is_blank(&self, start: usize, end: usize) -> bool {
        self.text.get(start..end).is_some_and(|between| between.trim().is_empty())
    }

    /// `四月三日`, `三月初十`, `正月十五`.
    fn in_characters(&self, found: &mut Vec<Date>) {
        for (at, mark) in self.text.match_indices('月') {
            let Some((month, start)) = number_before(&self.text[..at]) else { continue };
            let Some((day, length)) = number_after(&self.text[at + mark.len()..]) else { continue };
            if (1..=12).contains(&month) && (1..=31).contains(&day) {
                let range = start..at + mark.len() + length;
                found.push(Date { day, month, is_sure: true, month_first: false, range });
            }
        }
        found.sort_by_key(|date| date.range.start);
    }
}

/// What characters such as `十二` are worth.
fn characters(text: &str) -> Option<u32> {
    const DIGITS: &str = "〇一二三四五六七八九";
    let mut value = 0;
    for c in text.chars() {
        value = match (c, DIGITS.chars().position(|known| known == c)) {
            ('十', _) => value.max(1) * 10,
            ('廿', _) => 20,
            (_, Some(digit)) => value + u32::try_from(digit).ok()?,
            _ => return None,
        };
    }
    (value > 0).then_some(value)
}

fn is_numeral(c: char) -> bool {
    "一二三四五六七八九十廿".contains(c)
}

/// The month that `text` ends with, and where it begins.
fn number_before(text: &str) -> Option<(u32, usize)> {
    for (name, month) in [("正", 1), ("腊", 12), ("冬", 11)] {
        if let Some(rest) = text.strip_suffix(name) {
            return Some((month, rest.len()));
        }
    }
    let start = text.trim_end_matches(is_numeral).len();
    Some((characters(&text[start..])?, start))
}

/// The day that `text` begins with, and how long it is.
fn number_after(text: &str) -> Option<(u32, usize)> {
    let (is_early, rest) = text.strip_prefix('初').map_or((false, text), |rest| (true, rest));
    let end = rest.len() - rest.trim_start_matches(is_numeral).len();
    let length = text.len() - rest.len() + end;
    let is_day = is_early || rest[end..].starts_with(['日', '号']) || rest[..end].chars().count() > 1;
    if end > 0 { characters(&rest[..end]).filter(|_| is_day).map(|day| (day, length)) } else { None }
}

/// Compares the dates of two texts: of a date that only the source has, is the exchanged one in the translation?
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    if source.dates.is_empty() || target.dates.is_empty() {
        return;
    }
    for (there, here) in sections(&source.plain, &target.plain) {
        let within = |dates: &'_ [Date], range: &Range<usize>| -> Vec<Date> {
            dates.iter().filter(|date| range.contains(&date.range.start)).cloned().collect()
        };
        let (mut missing, mut extra) = (within(&source.dates, &there), within(&target.dates, &here));
        missing.retain(|date| match extra.iter().position(|other| date.is(other)) {
            Some(at) => {
                extra.remove(at);
                false
            }
            None => true,
        });
        for date in missing {
            let Some(at) = extra.iter().position(|other| date.is_exchanged(other)) else { continue };
            let other = extra.remove(at);
            let said = |reading: &Reading, range: &Range<usize>| reading.plain.text[range.clone()].to_owned();
            found.push(Mismatch {
                code: &DATE_EXCHANGED,
                check: Check::Dates,
                target: target.plain.place(&other.range),
                source: Some(source.plain.place(&date.range)),
                args: vec![("written", said(target, &other.range)), ("source", said(source, &date.range))],
            });
        }
    }
}
