//! Headings, lists, tables, pictures and links of two texts: the same, in the same order where order is seen.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Check, Mismatch, Reading,
    codes::{HEADINGS_DIFFER, LINKS_DIFFER, LISTS_DIFFER, PICTURES_DIFFER},
    plain::Shape,
};
use crate::diag::Code;

/// Compares the structure of two texts.
pub(super) fn compare(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    headings(source, target, found);
    lists(source, target, found);
    let (there, here) = (&source.plain, &target.plain);
    targets(&PICTURES_DIFFER, Check::Pictures, &there.pictures, &here.pictures, target, found);
    targets(&LINKS_DIFFER, Check::Links, &there.links, &here.links, target, found);
}

/// The end of a text, for what is missing there.
fn end(target: &Reading) -> Range<usize> {
    let last = target.plain.text.trim_end().len();
    target.plain.place(&(last..last))
}

/// The first heading of another level, and which of the two texts has more.
fn headings(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    let (there, here) = (&source.plain.headings, &target.plain.headings);
    let differs = (0..there.len().max(here.len())).find(|at| there.get(*at).map(|h| h.0) != here.get(*at).map(|h| h.0));
    let Some(at) = differs else { return };
    let levels = |list: &[(u8, Range<usize>)]| {
        if list.is_empty() {
            "–".to_owned()
        } else {
            list.iter().map(|(level, _)| level.to_string()).collect::<Vec<_>>().join(" ")
        }
    };
    found.push(Mismatch {
        code: &HEADINGS_DIFFER,
        check: Check::Headings,
        target: here.get(at).map_or_else(|| end(target), |(_, range)| range.clone()),
        source: there.get(at).map(|(_, range)| range.clone()),
        args: vec![("written", levels(here)), ("source", levels(there))],
    });
}

/// The first list or table that has another number of items, or is of another sort.
fn lists(source: &Reading, target: &Reading, found: &mut Vec<Mismatch>) {
    let (there, here) = (&source.plain.shapes, &target.plain.shapes);
    let same = |one: Option<&Shape>, other: Option<&Shape>| match (one, other) {
        (Some(one), Some(other)) => (one.sort, one.items) == (other.sort, other.items),
        (one, other) => one.is_none() && other.is_none(),
    };
    let Some(at) = (0..there.len().max(here.len())).find(|at| !same(there.get(*at), here.get(*at))) else { return };
    let said = |shape: Option<&Shape>| shape.map_or_else(|| "–".to_owned(), |shape| shape.sort.name().to_owned());
    let count = |shape: Option<&Shape>| shape.map_or(0, |shape| shape.items).to_string();
    found.push(Mismatch {
        code: &LISTS_DIFFER,
        check: Check::Lists,
        target: here.get(at).map_or_else(|| end(target), |shape| shape.range.clone()),
        source: there.get(at).map(|shape| shape.range.clone()),
        args: vec![
            ("written", said(here.get(at))),
            ("here", count(here.get(at))),
            ("source", said(there.get(at))),
            ("there", count(there.get(at))),
        ],
    });
}

/// Each target that one text has more often than the other.
fn targets(
    code: &'static Code,
    check: Check,
    there: &[(String, Range<usize>)],
    here: &[(String, Range<usize>)],
    target: &Reading,
    found: &mut Vec<Mismatch>,
) {
    let mut left: BTreeMap<&str, Vec<&Range<usize>>> = BTreeMap::new();
    for (what, range) in here {
        left.entry(what).or_default().push(range);
    }
    for (what, range) in there {
        let taken = left.get_mut(what.as_str()).filter(|places| !places.is_empty()).map(|places| places.remove(0));
        if taken.is_none() {
            let args = vec![("written", "–".to_owned()), ("source", what.clone())];
            found.push(Mismatch { code, check, target: end(target), source: Some(range.clone()), args });
        }
    }
    for (what, places) in left {
        for range in places {
            let args = vec![("written", what.to_owned()), ("source", "–".to_owned())];
            found.push(Mismatch { code, check, target: range.clone(), source: None, args });
        }
    }
}
