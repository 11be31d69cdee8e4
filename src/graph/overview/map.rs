//! The chart of the portal: its localities as harbours, what lies in them as marks, and all of them as a list.

use super::Shown;
use crate::{
    graph::{
        portal::{EntryId, Portal},
        teller::Teller,
        view::Content,
    },
    locale::Lang,
};

impl Portal {
    /// Every entry on the page, those without a place among them.
    pub(super) fn map_entries(&self, lang: &Lang) -> Vec<EntryId> {
        self.chart_localities(lang).into_iter().chain(self.chart_marks(lang)).collect()
    }
}

impl Teller<'_> {
    /// The page of the chart.
    pub(super) fn map(&self) -> Shown {
        Shown {
            title: self.word("map-title"),
            summary: self.word("map-summary"),
            crumbs: Vec::new(),
            template: "map.html",
            feeds: Vec::new(),
            content: Content::Map { chart: Box::new(self.portal_chart()) },
        }
    }
}
