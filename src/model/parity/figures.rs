//! Numbers of two texts, section by section: each of the source's must be found in the translation, with what it counts, and
//! the translation must not have others. A number may be written as a word on either side.

use std::{collections::BTreeSet, ops::Range};

use rust_decimal::Decimal;

use super::{
    Check, Mismatch, Reading,
    codes::{FIGURE_DIFFERS, MONEY_DIFFERS, UNIT_DIFFERS, YEAR_DIFFERS},
    number::Number,
    sections,
    words::{Unit, words_for_numbers},
};
use crate::diag::Code;

/// Compares the numbers of two texts.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    if source.numbers.is_empty() && target.numbers.is_empty() {
        return;
    }
    for (there, here) in sections(&source.plain, &target.plain) {
        section(source, target, &there, &here, found);
    }
}

fn section(source: &Reading, target: &Reading, there: &Range<usize>, here: &Range<usize>, found: &mut Vec<Mismatch>) {
    let mut missing = within(&source.numbers, there);
    let mut extra = within(&target.numbers, here);
    // Best first: the same unit, then one that is not said, then another.
    pair(&mut missing, &mut extra, same_measure, |_, _| {});
    let said = (currencies(&missing, &source.numbers, there), currencies(&extra, &target.numbers, here));
    let unsaid = |number: &Number, other: &Number| same_value_unit_unsaid(number, other, &said);
    pair(&mut missing, &mut extra, unsaid, |_, _| {});
    let differ = |number: &Number, other: &Number| {
        let (code, check) = match [number.unit, other.unit].iter().flatten().any(Unit::is_currency) {
            true => (&MONEY_DIFFERS, Check::Money),
            false => (&UNIT_DIFFERS, Check::Units),
        };
        mismatch(source, target, code, check, Some(number), Some(other), here)
    };
    // Before words are asked, which say nothing of units.
    let both = |number: &Number, other: &Number| same_value(number, other) && number.unit.is_some() && other.unit.is_some();
    pair(&mut missing, &mut extra, both, |number, other| found.push(differ(number, other)));
    if !missing.is_empty() {
        let mut words = words_for_numbers(&target.plain.text[here.clone()], &target.lang);
        missing.retain(|number| !take(&mut words, number));
    }
    if !extra.is_empty() {
        let mut words = words_for_numbers(&source.plain.text[there.clone()], &source.lang);
        extra.retain(|number| !take(&mut words, number));
    }
    pair(&mut missing, &mut extra, same_value, |number, other| found.push(differ(number, other)));
    // What is left belongs together as well as can be told: by what it counts, then in the order of the text.
    while !missing.is_empty() || !extra.is_empty() {
        let number = (!missing.is_empty()).then(|| missing.remove(0));
        let like = |other: &&Number| number.is_none_or(|number| sort(number).1 == sort(other).1);
        let other = extra.iter().position(like).map(|at| extra.remove(at));
        let (code, check) = number.or(other).map_or((&FIGURE_DIFFERS, Check::Figures), sort);
        found.push(mismatch(source, target, code, check, number, other, here));
    }
}

fn within<'n>(numbers: &'n [Number], range: &Range<usize>) -> Vec<&'n Number> {
    numbers.iter().filter(|number| range.contains(&number.range.start)).collect()
}

/// Takes out the pairs that `fits` says belong together.
fn pair<'n>(
    missing: &mut Vec<&'n Number>,
    extra: &mut Vec<&'n Number>,
    fits: impl Fn(&Number, &Number) -> bool,
    mut each: impl FnMut(&'n Number, &'n Number),
) {
    missing.retain(|number| match extra.iter().position(|other| fits(number, other)) {
        Some(at) => {
            each(number, extra.remove(at));
            false
        }
        None => true,
    });
}

fn same_measure(one: &Number, other: &Number) -> bool {
    let sorts = (one.unit.map(|unit| unit.sort), other.unit.map(|unit| unit.sort));
    let equal = |a: &Decimal| other.values.iter().any(|b| one.measured(*a) == other.measured(*b));
    sorts.0 == sorts.1 && one.values.iter().any(equal)
}

/// The currencies that a section names at any of its numbers.
fn currencies(left: &[&Number], all: &[Number], range: &Range<usize>) -> BTreeSet<&'static str> {
    if left.is_empty() {
        return BTreeSet::new();
    }
    within(all, range).iter().filter_map(|number| number.unit.filter(Unit::is_currency)).map(|unit| unit.sort).collect()
}

/// One of the two leaves its unit out: allowed where the unit is another number's, or is a word that a sentence may replace. A
/// percent sign is never left out, a currency only where its section names it at another number ("3.46 of 22.757 billion USD").
fn same_value_unit_unsaid(one: &Number, other: &Number, said: &(BTreeSet<&str>, BTreeSet<&str>)) -> bool {
    let may_be_unsaid = |number: &Number, said: &BTreeSet<&str>| {
        number.borrowed
            || number.unit.is_none_or(|unit| if unit.is_currency() { said.contains(unit.sort) } else { unit.name != "%" })
    };
    same_value(one, other)
        && match (one.unit, other.unit) {
            (Some(_), Some(_)) => one.borrowed || other.borrowed,
            (Some(_), None) => may_be_unsaid(one, &said.1),
            (None, Some(_)) => may_be_unsaid(other, &said.0),
            (None, None) => true,
        }
}

fn same_value(one: &Number, other: &Number) -> bool {
    one.values.iter().any(|value| other.values.contains(value))
}

/// Takes the word that stands for `number`, if there is one.
fn take(words: &mut Vec<Decimal>, number: &Number) -> bool {
    let at = words.iter().position(|word| number.values.contains(word));
    at.map(|at| words.swap_remove(at)).is_some()
}

/// What a difference of this number is called.
fn sort(number: &Number) -> (&'static Code, Check) {
    match number.unit {
        Some(unit) if unit.is_currency() => (&MONEY_DIFFERS, Check::Money),
        None if number.is_year => (&YEAR_DIFFERS, Check::Years),
        _ => (&FIGURE_DIFFERS, Check::Figures),
    }
}

fn mismatch(
    source: &Reading,
    target: &Reading,
    code: &'static Code,
    check: Check,
    number: Option<&Number>,
    other: Option<&Number>,
    here: &Range<usize>,
) -> Mismatch {
    let said = |reading: &Reading, number: Option<&Number>| {
        number.map_or_else(|| "–".to_owned(), |number| reading.plain.text[number.range.clone()].trim().to_owned())
    };
    // Nothing to point at: the end of the section in which it should stand.
    let end = target.plain.text[here.clone()].trim_end().len() + here.start;
    let at = other.map_or(end..end, |other| other.range.clone());
    Mismatch {
        code,
        check,
        target: target.plain.place(&at),
        source: number.map(|number| source.plain.place(&number.range)),
        args: vec![("written", said(target, other)), ("source", said(source, number))],
    }
}
