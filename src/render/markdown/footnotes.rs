//! Which footnotes a text shows and in what order: that of the marks which first refer to them, the text's before the
//! footnotes' own. Knows labels and numbers, no HTML.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Tag, TagEnd};

/// The footnotes that are shown.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Labels, in order of number.
    order: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Plan {
    /// Reads all marks of a text.
    pub(super) fn of(events: &[Event<'_>]) -> Self {
        // Marks of the text itself stand under no label.
        let mut marks: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
        let mut defined = BTreeSet::new();
        let mut inside = Vec::new();
        for event in events {
            match event {
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    defined.insert(key(label));
                    inside.push(key(label));
                }
                Event::End(TagEnd::FootnoteDefinition) => {
                    inside.pop();
                }
                Event::FootnoteReference(label) => marks.entry(inside.last().cloned()).or_default().push(key(label)),
                _ => {}
            }
        }
        let mut plan = Self::default();
        let mut next = 0;
        plan.number(marks.remove(&None).unwrap_or_default(), &defined);
        while let Some(label) = plan.order.get(next).cloned() {
            next += 1;
            plan.number(marks.remove(&Some(label)).unwrap_or_default(), &defined);
        }
        plan
    }

    fn number(&mut self, labels: Vec<String>, defined: &BTreeSet<String>) {
        for label in labels {
            if defined.contains(&label) && !self.numbers.contains_key(&label) {
                self.order.push(label.clone());
                self.numbers.insert(label, self.order.len());
            }
        }
    }

    /// The number of a footnote, from 1.
    pub(super) fn number_of(&self, label: &str) -> Option<usize> {
        self.numbers.get(&key(label)).copied()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.order.len()
    }
}

/// Labels are compared without case.
fn key(label: &str) -> String {
    label.to_lowercase()
}
