//! What differs between the approved text and today's: fact by fact, and word by word in paragraphs that changed.

use std::collections::BTreeMap;

use serde::Serialize;
use similar::{ChangeTag, DiffOp, TextDiff};

use super::facts::Shown;

/// What has changed since the approval.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Difference {
    /// Facts, in the order in which they are shown.
    pub(super) facts: Vec<Changed>,
    /// Paragraphs, each in pieces.
    pub(super) text: Vec<Vec<Piece>>,
    /// Neither: the data files beside the entry have changed.
    pub(super) series: bool,
}

/// A fact before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Changed {
    pub(super) label: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::desk) struct Piece {
    /// `same`, `removed`, `added`.
    pub(in crate::desk) what: &'static str,
    pub(in crate::desk) text: String,
}

impl Difference {
    /// Whether nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.text.is_empty() && !self.series
    }
}

/// The difference between two states of an entry; `changed` when its digest says that there is one.
pub(super) fn difference(before: &[Shown], after: &[Shown], old: &str, new: &str, changed: bool) -> Difference {
    let mut difference = Difference { facts: facts(before, after), text: paragraphs(old, new), series: false };
    difference.series = changed && difference.is_empty();
    difference
}

fn facts(before: &[Shown], after: &[Shown]) -> Vec<Changed> {
    let by_key = |facts: &[Shown]| facts.iter().map(|fact| (fact.key.clone(), fact.value.clone())).collect::<BTreeMap<_, _>>();
    let (old, new) = (by_key(before), by_key(after));
    let gone = before.iter().filter(|fact| !new.contains_key(&fact.key));
    let all = after.iter().chain(gone);
    let changed = all.filter(|fact| old.get(&fact.key) != new.get(&fact.key));
    changed
        .map(|fact| Changed {
            label: fact.label.clone(),
            before: old.get(&fact.key).cloned(),
            after: new.get(&fact.key).cloned(),
        })
        .collect()
}

/// The paragraphs that differ.
fn paragraphs(old: &str, new: &str) -> Vec<Vec<Piece>> {
    let split =
        |text: &'_ str| -> Vec<String> { text.split("\n\n").filter(|block| !block.is_empty()).map(str::to_owned).collect() };
    let (old, new) = (split(old), split(new));
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
    let mut changed = Vec::new();
    for op in TextDiff::from_slices(&before, &after).ops() {
        match *op {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, .. } => {
                changed.extend(whole(&before[old_index..old_index + old_len], "removed"))
            }
            DiffOp::Insert { new_index, new_len, .. } => changed.extend(whole(&after[new_index..new_index + new_len], "added")),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let both = old_len.min(new_len);
                changed.extend((0..both).map(|at| words(before[old_index + at], after[new_index + at])));
                changed.extend(whole(&before[old_index + both..old_index + old_len], "removed"));
                changed.extend(whole(&after[new_index + both..new_index + new_len], "added"));
            }
        }
    }
    changed
}

fn whole(blocks: &[&str], what: &'static str) -> Vec<Vec<Piece>> {
    blocks.iter().map(|block| vec![Piece { what, text: (*block).to_owned() }]).collect()
}

/// A paragraph word by word; neighbours of one sort are one piece.
pub(in crate::desk) fn words(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let what = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Delete => "removed",
            ChangeTag::Insert => "added",
        };
        match pieces.last_mut() {
            Some(last) if last.what == what => last.text.push_str(change.value()),
            _ => pieces.push(Piece { what, text: change.value().to_owned() }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changed_is_told() {
        let shown = |key: &str, value: &str| Shown { key: key.to_owned(), label: key.to_owned(), value: value.to_owned() };
        let before = [shown("a", "1"), shown("b", "2"), shown("c", "3")];
        let after = [shown("a", "1"), shown("b", "5"), shown("d", "4")];
        let told = difference(&before, &after, "Một đoạn văn.\n\nHai.", "Một đoạn khác.\n\nHai.\n\nBa.", true);
        let facts: Vec<_> = told.facts.iter().map(|c| (c.label.as_str(), c.before.as_deref(), c.after.as_deref())).collect();
        assert_eq!(facts, [("b", Some("2"), Some("5")), ("d", None, Some("4")), ("c", Some("3"), None)]);
        let text: Vec<Vec<(&str, &str)>> =
            told.text.iter().map(|block| block.iter().map(|piece| (piece.what, piece.text.as_str())).collect()).collect();
        assert_eq!(text, [vec![("same", "Một đoạn "), ("removed", "văn."), ("added", "khác.")], vec![("added", "Ba.")]]);
        assert!(difference(&before, &before, "a", "a", false).is_empty());
        assert!(difference(&before, &before, "a", "a", true).series);
    }
}
