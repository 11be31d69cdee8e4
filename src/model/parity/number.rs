//! Numbers of a text as quantities: digits of every script, each language's separators, words for thousands and millions,
//! units and currencies. Knows one text; what it is compared with, and number words, it does not know.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{
    phone::Line,
    words::{Point, Unit, Words, of},
};
use crate::locale::Lang;

/// A number with what it counts.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// Digits and, if they follow, the words for thousands and the unit; in the words of the text.
    pub(super) range: Range<usize>,
    /// What it may be worth, as it is written: more than one where a form can be read in two ways.
    pub(super) values: Vec<Decimal>,
    /// What it counts.
    pub(super) unit: Option<Unit>,
    /// Whether the unit is the next number's, as in "5–10 %", and may be left out elsewhere.
    pub(super) borrowed: bool,
    /// Whether four digits and nothing else: a year, if it is one of the last or next thousand.
    pub(super) is_year: bool,
}

impl Number {
    /// The value in the smallest unit of its sort, so that 1.85 km² is 185 ha.
    pub(super) fn measured(&self, value: Decimal) -> Decimal {
        self.unit.and_then(|unit| value.checked_mul(Decimal::from(unit.factor))).unwrap_or(value)
    }
}

/// The value of a decimal digit of any script that the shipped languages are written in.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    // The first digit of: full-width, Eastern Arabic, Persian, Lao, Khmer, Thai digits.
    let zeros = ['０', '٠', '۰', '໐', '០', '๐'];
    zeros.iter().find_map(|zero| u8::try_from((c as u32).checked_sub(*zero as u32)?).ok().filter(|value| *value < 10))
}

/// A separator within a number.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The numbers of `text`, without those in `lines`.
pub(super) fn numbers(text: &str, lang: &Lang, lines: &[Line]) -> Vec<Number> {
    let mut scanner = Scanner { text, words: of(lang), found: Vec::new() };
    let mut lines = lines.iter().map(|line| &line.range).peekable();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c| digit(c).is_some()) {
        let start = at + offset;
        while lines.next_if(|line| line.end <= start).is_some() {}
        if let Some(line) = lines.peek()
            && line.start <= start
        {
            at = line.end;
            continue;
        }
        at = scanner.number(start);
    }
    scanner.share_units();
    scanner.found
}

struct Scanner<'t> {
    text: &'t str,
    words: &'static Words,
    found: Vec<Number>,
}

/// A run of digits in one number.
struct Written {
    values: Vec<Decimal>,
    end: usize,
    bare: bool,
}

impl Scanner<'_> {
    /// Reads the number that begins at `start`; where to go on.
    fn number(&mut self, start: usize) -> usize {
        let written = self.digits(start);
        if self.belongs_to_a_word(start, &written) {
            return written.end;
        }
        let afternoon = self.is_afternoon(start, written.end);
        let is_year = written.bare && (1000..=2199).contains(&whole(written.values[0]));
        let (mut values, mut end, mut scaled) = (written.values, written.end, false);
        while let Some((exponent, after)) = self.words.scale(self.text, end) {
            scale(&mut values, exponent);
            (end, scaled) = (after, true);
            if let Some((rest, after)) = self.rest_of_sum(end, exponent) {
                values.iter_mut().for_each(|value| *value += rest);
                end = after;
            }
        }
        let (mut unit, after) = self.words.unit(self.text, end, scaled).map_or((None, end), |(unit, end)| (Some(unit), end));
        end = after;
        unit = unit.or_else(|| self.words.before(&self.text[..start]));
        let is_year = is_year && !scaled && unit.is_none();
        if afternoon && values[0] < Decimal::from(12) {
            values.push(values[0] + Decimal::from(12));
        }
        self.found.push(Number { range: start..end, values, unit, borrowed: false, is_year });
        end
    }

    /// Whether the number is an hour of the afternoon by the half-day clock: "2.30 p.m.", `下午2时`.
    fn is_afternoon(&self, start: usize, end: usize) -> bool {
        let minutes = self.text[end..].strip_prefix(['.', ':']).map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
        let rest = minutes.unwrap_or(&self.text[end..]).trim_start_matches(is_space);
        let before = self.text[..start].trim_end_matches(is_space);
        ["p.m", "pm", "P.M", "PM"].iter().any(|mark| rest.starts_with(mark))
            || ["下午", "晚上", "午後", "夜", "오후", "저녁"].iter().any(|mark| before.ends_with(mark))
    }

    /// Whether hours and minutes stand on both sides of the point that ends at `at`.
    fn is_time(&self, end: usize) -> bool {
        let rest = self.text[end..].trim_start_matches(is_space);
        ["a.m", "p.m", "am", "pm", "A.M", "P.M", "AM", "PM", "Uhr"].iter().any(|mark| rest.starts_with(mark))
    }

    /// Whether another point follows, as in `10.03.`, where the language parts fractions by a comma.
    fn is_date(&self, end: usize) -> bool {
        self.words.point == Point::Comma && self.text[end..].starts_with('.')
    }

    /// `:00` of a time, the 2 of `m2`: no numbers of their own.
    fn belongs_to_a_word(&self, start: usize, written: &Written) -> bool {
        let before = self.text[..start].trim_end_matches(is_space);
        let digits = self.text[start..written.end].chars().count();
        let zero = written.values[0].is_zero() && digits == 2;
        if zero && before.ends_with([':', '.', 'h', 'H', '時', '时']) {
            return true;
        }
        let letters = self.text[..start].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        matches!(letters, "m" | "km" | "cm" | "мм" | "м" | "км") && digits == 1
    }

    /// `2,000万` after `1億`, `460 triệu` after `3 tỷ`.
    fn rest_of_sum(&self, at: usize, above: u32) -> Option<(Decimal, usize)> {
        let rest = self.text[at..].trim_start_matches(is_space);
        let start = self.text.len() - rest.len();
        rest.chars().next().and_then(digit)?;
        let written = self.digits(start);
        let values = [*written.values.first()?];
        let (mut exponent, mut end) = (0, written.end);
        while let Some((more, after)) = self.words.scale(self.text, end) {
            (exponent, end) = (exponent + more, after);
        }
        match exponent {
            1.. if exponent < above => Some((values[0].checked_mul(power(exponent))?, end)),
            // Without a word of its own only where nothing stands between: `1万2000`.
            0 if start == at && !self.words.spaced && values[0] < power(above) => Some((values[0], written.end)),
            _ => None,
        }
    }

    /// Digits with their separators.
    fn digits(&self, start: usize) -> Written {
        let (mut groups, mut marks, mut end) = (vec![String::new()], Vec::new(), start);
        let chars = self.text[start..].char_indices();
        for (at, c) in chars {
            if let Some(value) = digit(c) {
                if let Some(group) = groups.last_mut() {
                    group.push(char::from(b'0' + value));
                }
                end = start + at + c.len_utf8();
                continue;
            }
            let follows = self.text[start + at + c.len_utf8()..].chars().take_while(|c| digit(*c).is_some()).count();
            let joins = match c {
                '.' | ',' | '٫' | '٬' | '．' | '，' => follows > 0 && !(c == '，' && follows != 3),
                _ if is_space(c) => {
                    let grouped = follows == 3 && marks.iter().all(|mark| is_space(*mark));
                    grouped && groups.first().is_some_and(|first| first.len() <= 3 && !first.starts_with('0'))
                }
                _ => false,
            };
            if !joins {
                break;
            }
            marks.push(c);
            groups.push(String::new());
        }
        self.read(groups, &marks, start, end)
    }

    /// What groups of digits between `marks` are worth; only the first where they are several numbers.
    fn read(&self, groups: Vec<String>, marks: &[char], start: usize, end: usize) -> Written {
        let alone = || {
            let first: usize = self.text[start..].chars().take(groups[0].len()).map(char::len_utf8).sum();
            Written { values: vec![decimal(&groups[0])], end: start + first, bare: groups[0].len() == 4 }
        };
        let Some(last) = marks.last().copied() else { return alone() };
        let thousands = |groups: &[String]| groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
        let count = groups.len();
        let all = groups.concat();
        let fraction = || decimal(&format!("{}.{}", groups[..count - 1].concat(), groups[count - 1]));
        let values = match last {
            '٫' => vec![fraction()],
            _ if is_space(last) || last == '٬' => vec![decimal(&all)],
            // Separators of two sorts: the last is before the fraction.
            _ if count > 2 && marks[..count - 2].iter().all(|mark| *mark != last) && thousands(&groups[..count - 1]) => {
                vec![fraction()]
            }
            _ if count > 2 && marks.iter().all(|mark| *mark == last) && thousands(&groups) => vec![decimal(&all)],
            _ if count > 2 => return alone(),
            '.' if groups[1].len() == 2 && groups[0].len() < 3 && (self.is_time(end) || self.is_date(end)) => return alone(),
            _ if groups[1].len() != 3 || groups[0].len() > 3 || groups[0] == "0" => vec![fraction()],
            '.' | '．' => self.either(self.words.point == Point::Full, fraction(), decimal(&all)),
            _ => self.either(self.words.point == Point::Comma, fraction(), decimal(&all)),
        };
        Written { values, end, bare: false }
    }

    /// One separator before three digits: a fraction or thousands, as the language has it.
    fn either(&self, is_point: bool, fraction: Decimal, whole: Decimal) -> Vec<Decimal> {
        match (self.words.point, is_point) {
            (Point::Both, _) => vec![whole, fraction],
            (_, true) => vec![fraction],
            (_, false) => vec![whole],
        }
    }

    /// "5–10 %", "120 to 150 million dollars": the first number counts what the second does.
    fn share_units(&mut self) {
        for at in (1..self.found.len()).rev() {
            let (left, right) = self.found.split_at_mut(at);
            let (Some(left), Some(right)) = (left.last_mut(), right.first()) else { continue };
            let between = &self.text[left.range.end..right.range.start];
            if left.is_year || between.len() > 24 || !self.words.joins(between) {
                continue;
            }
            if left.unit.is_none() && right.unit.is_some() {
                (left.unit, left.borrowed) = (right.unit, true);
            }
            let end = right.range.end;
            let ratio = right.values.first().copied().and_then(|value| value.checked_div(plain_value(self.text, &right.range)?));
            if let Some(ratio) = ratio.filter(|ratio| *ratio >= Decimal::from(1000) && left.range.end < end) {
                let more: Vec<Decimal> = left.values.iter().filter_map(|value| value.checked_mul(ratio)).collect();
                left.values.extend(more);
            }
        }
    }
}

/// The digits of a number without the words after it.
fn plain_value(text: &str, range: &Range<usize>) -> Option<Decimal> {
    let digits: String = text[range.clone()]
        .chars()
        .map_while(|c| digit(c).map(|d| char::from(b'0' + d)).or(Some(c).filter(|c| ".,".contains(*c))))
        .collect();
    let value = decimal(&digits.replace(',', "."));
    (!value.is_zero()).then_some(value)
}

fn whole(value: Decimal) -> i64 {
    i64::try_from(value).unwrap_or(-1)
}

/// Ten to the power of `exponent`.
pub(super) fn power(exponent: u32) -> Decimal {
    (0..exponent.min(18)).fold(Decimal::ONE, |value, _| value * Decimal::TEN)
}

fn scale(values: &mut [Decimal], exponent: u32) {
    for value in values {
        *value = value.checked_mul(power(exponent)).unwrap_or(*value);
    }
}

/// Digits as a number; what is too long to be one is told by its first digits.
fn decimal(digits: &str) -> Decimal {
    let most = digits.char_indices().nth(26).map_or(digits.len(), |(at, _)| at);
    digits[..most].parse().map(|value: Decimal| value.normalize()).unwrap_or_default()
}
