//! Figures as observations: what was counted, where, for what time.

use serde_json::Value as Json;

use super::{node::Node, things::Things, values::measured};
use crate::{graph::view::ShownFigure, locale::Period};

impl Things<'_> {
    /// A figure. `None` when its territory is made up or not public: a number about nowhere says nothing.
    pub(super) fn observation(self, figure: &ShownFigure) -> Option<Json> {
        let territory = match &figure.country {
            Some(code) => {
                let country = Node::new(["Country"]).with("name", figure.territory.as_ref()?.text.as_str());
                country.with("identifier", code.as_str()).into()
            }
            None => self.linked(figure.territory.as_ref()?)?,
        };
        let mut node = measured(Node::new(["Observation"]), &figure.value, &figure.unit);
        node.put("name", figure.indicator.as_str());
        node.put("description", format!("{} ({})", figure.text, figure.period));
        node.put("measuredProperty", Node::new(["Property"]).with("name", figure.indicator.as_str()));
        node.put("observationAbout", territory);
        if let Ok(period) = figure.period_iso.parse::<Period>() {
            let (date, length) = time(period);
            node.put("observationDate", date);
            node.put("observationPeriod", length);
        }
        Some(node.into())
    }
}

/// When a figure's time ends, and how long it is where that has a name (ISO 8601).
fn time(period: Period) -> (String, Option<&'static str>) {
    match period {
        Period::At(date) => {
            let length = match (date.month(), date.day()) {
                (None, _) => "P1Y",
                (_, None) => "P1M",
                _ => "P1D",
            };
            (date.to_string(), Some(length))
        }
        Period::Quarter { .. } => (period.last_day().strftime("%Y-%m").to_string(), Some("P3M")),
        Period::Between(_, to) => (to.to_string(), None),
    }
}
