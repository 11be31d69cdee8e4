//! Rules that only several entries together can break.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::Rule;
use crate::{
    diag::{Diagnostic, Span},
    model::{
        codes::{ISSUE_OUT_OF_ORDER, ISSUE_TWICE, SUPERSEDED_IN_A_CIRCLE, SUPERSEDES_LATER},
        entry::{Entry, State},
        kind::Kinds,
        value::Reference,
    },
};

/// Checks what entries say together. Each finding comes with the number of the entry that it stands in; entries that are not
/// meant for publication yet are left out.
pub(in crate::model) fn across(entries: &[Entry], kinds: &Kinds) -> Vec<(usize, Diagnostic)> {
    let mut found = Vec::new();
    let mut issues: BTreeMap<_, Vec<(i64, usize)>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.state != State::Withheld { until: None }) {
        for rule in &entry.kind.rules {
            match rule {
                Rule::IssueOrder { number, date } => {
                    let issue = entry.integer(number).map(|number| (number, at));
                    issues.entry((&*entry.section, &**number, &**date)).or_default().extend(issue);
                }
                Rule::Supersedes { field, date } => {
                    let documents = Documents { entries, kinds, field };
                    found.extend(documents.check(at, date).into_iter().map(|finding| (at, finding)));
                }
                _ => {}
            }
        }
    }
    for ((_, number, date), mut issues) in issues {
        // Of two with one number, the one that came later has to give way.
        issues.sort_by_key(|(number, at)| (*number, entries[*at].date(date), *at));
        for pair in issues.windows(2) {
            let [before, issue] = pair else { continue };
            found.extend(out_of_order(entries, *before, *issue, number, date).map(|finding| (issue.1, finding)));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found
}

fn span_of(entry: &Entry, field: &str) -> Span {
    entry.fact(field).map_or(entry.span, |fact| fact.span)
}

fn out_of_order(entries: &[Entry], before: (i64, usize), issue: (i64, usize), number: &str, date: &str) -> Option<Diagnostic> {
    let (first, second) = (&entries[before.1], &entries[issue.1]);
    if before.0 == issue.0 {
        let finding = Diagnostic::at(&ISSUE_TWICE, span_of(second, number)).arg("number", issue.0);
        return Some(finding.arg("other", &first.id).see("first-defined", span_of(first, number)));
    }
    let (earlier, later) = (first.date(date)?, second.date(date)?);
    later.certainly_before(&earlier).then(|| {
        let finding = Diagnostic::at(&ISSUE_OUT_OF_ORDER, span_of(second, date)).arg("number", issue.0).arg("date", later);
        let finding = finding.arg("before", before.0).arg("earlier", earlier);
        finding.see("other-value", span_of(first, date))
    })
}

struct Documents<'m> {
    entries: &'m [Entry],
    kinds: &'m Kinds,
    field: &'m str,
}

impl<'m> Documents<'m> {
    fn find(&self, reference: &Reference) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == reference.id && self.kinds.is_a(&entry.kind.id, &reference.kind))
    }

    fn superseded(&self, at: usize) -> Vec<(usize, Span)> {
        let references = self.entries[at].references(self.field);
        references.into_iter().filter_map(|(reference, span)| Some((self.find(reference)?, span))).collect()
    }

    fn check(&self, at: usize, date: &str) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let own = self.entries[at].date(date);
        for (other, span) in self.superseded(at) {
            let id = &self.entries[other].id;
            if let (Some(own), Some(later)) = (own, self.entries[other].date(date))
                && own.certainly_before(&later)
            {
                let finding = Diagnostic::at(&SUPERSEDES_LATER, span).arg("id", id).arg("date", later).arg("own", own);
                found.push(finding.see("other-value", span_of(&self.entries[other], date)));
            } else if self.leads_back(other, at) {
                found.push(Diagnostic::at(&SUPERSEDED_IN_A_CIRCLE, span).arg("id", id));
            }
        }
        found
    }

    /// Whether one comes from `start` back to `goal`, told of once for each circle: by its entry with the greatest id.
    fn leads_back(&self, start: usize, goal: usize) -> bool {
        let (mut open, mut seen) = (vec![start], BTreeSet::new());
        while let Some(at) = open.pop() {
            if at == goal {
                let last = seen.iter().map(|at: &usize| Reverse(&self.entries[*at].id)).min();
                return last.is_none_or(|Reverse(last)| *last <= self.entries[goal].id);
            }
            if seen.insert(at) {
                open.extend(self.superseded(at).into_iter().map(|(other, _)| other));
            }
        }
        false
    }
}
