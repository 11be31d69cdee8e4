//! A section's entries side by side: the facts that their kind compares, with the same labels, units and currencies. A script
//! shows two to four of them; without one, the page is a table of all.

use super::Shown;
use crate::{
    graph::{
        portal::{EntryId, Portal},
        teller::Teller,
        view::{self, Cell, CompareRow, Content, RateNote},
    },
    locale::{Args, Lang},
    model::{
        Entry,
        value::{Money, Value},
    },
};

/// The fewest that can be compared.
const LEAST: usize = 2;

impl Portal {
    /// Whether a section has entries to compare in `lang`.
    pub(super) fn compares(&self, section: &str, lang: &Lang) -> bool {
        let found = self.model.sections.get(section).filter(|section| !section.at_top && !section.kind.compare.is_empty());
        found.is_some() && self.list(section, lang).len() >= LEAST
    }

    /// The folder of the comparison.
    pub(super) fn compare_path(&self, section: &str, number: usize, lang: &Lang) -> String {
        self.numbered(&format!("{}compare/", self.section_path(section, lang)), number)
    }
}

impl<'p> Teller<'p> {
    /// The comparison, one page of it.
    pub(super) fn compare(&mut self, section: &str, number: usize) -> Option<Shown> {
        let portal = self.portal;
        let args = Args::new().text("section", self.section_title(section)?);
        let entries = portal.list(section, self.lang);
        let shown = portal.slice(entries, number);
        let rows = shown.iter().filter_map(|id| self.compare_row(*id)).collect();
        let path = portal.compare_path(section, 1, self.lang);
        let content = Content::Compare {
            list: portal.href(&portal.section_path(section, self.lang)),
            data: portal.href(&portal.list_data_path(section, self.lang)),
            columns: self.columns(section),
            rows,
            rates: self.compare_rates(section, shown),
            pager: portal.pager(&path, entries.len(), number),
        };
        Some(Shown {
            title: self.word_with("compare-title", &args),
            summary: self.word("compare-summary"),
            crumbs: self.section_crumbs(section),
            template: "compare.html",
            feeds: Vec::new(),
            content,
        })
    }

    fn compare_row(&mut self, id: EntryId) -> Option<CompareRow> {
        let link = self.link(id)?;
        let entry = self.portal.entry(id);
        Some(CompareRow { link, badges: self.badges(entry), cells: self.cells(entry) })
    }

    /// Labels of the facts that a section's kind compares.
    pub(in crate::graph) fn columns(&self, section: &str) -> Vec<String> {
        let Some(found) = self.portal.model.sections.get(section) else { return Vec::new() };
        let fields = found.kind.compare.iter().filter_map(|path| found.kind.field_at(path));
        fields.map(|field| self.word(&field.label)).collect()
    }

    /// The facts of an entry that its kind compares; nothing where it has none.
    pub(in crate::graph) fn cells(&mut self, entry: &'p Entry) -> Vec<Option<Cell>> {
        let mut cells = Vec::new();
        for path in entry.kind.compare.iter().filter(|path| entry.kind.field_at(path).is_some()) {
            let approx = entry.fact(path).and_then(|fact| self.approx(&fact.value));
            cells.push(self.fact_at(entry, path).map(|fact| Cell { value: fact.value, approx }));
        }
        cells
    }

    /// About how much an amount is in the currency in which the portal compares; `None` when it is in that currency, or when no
    /// rate leads there.
    fn approx(&self, value: &Value) -> Option<String> {
        let (min, max, from) = match value {
            Value::Money(Money { amount, currency }) => (amount, None, currency),
            Value::MoneyRange { min, max, currency, .. } => (min, max.as_ref(), currency),
            _ => return None,
        };
        let to = &self.portal.model.settings.bands.currency;
        if from == to {
            return None;
        }
        let convert = |amount| Some(self.portal.model.rates.convert(amount, from, to)?.round());
        let max = match max {
            Some(max) => Some(convert(*max)?),
            None => None,
        };
        match self.money(&convert(*min)?, max.as_ref(), to) {
            view::Shown::Money { text, .. } => Some(self.word_with("compare-approx", &Args::new().text("value", text))),
            _ => None,
        }
    }

    /// The rates by which the amounts of `entries` are about equal.
    pub(in crate::graph) fn compare_rates(&self, section: &str, entries: &[EntryId]) -> Vec<RateNote> {
        let Some(found) = self.portal.model.sections.get(section) else { return Vec::new() };
        let facts = entries.iter().flat_map(|id| {
            let entry = self.portal.entry(*id);
            found.kind.compare.iter().filter_map(|path| Some(&entry.fact(path)?.value))
        });
        self.rates(facts, &self.portal.model.settings.bands.currency)
    }
}
