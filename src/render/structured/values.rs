//! Values that a page shows, as schema.org would have them.

use serde_json::{Number, Value as Json};

use super::{
    node::Node,
    things::{Things, work},
};
use crate::graph::view::{Fact, Position, Shown, ShownFile, Source};

/// What is told of the values of one page.
#[derive(Clone, Copy)]
pub(super) struct Values<'p> {
    pub(super) things: Things<'p>,
    /// Works that the page cites, numbered from 1.
    pub(super) sources: &'p [Source],
}

impl Values<'_> {
    /// Gives `each` every property that `fact` tells: its own, or those of the fields within it.
    pub(super) fn properties(self, fact: &Fact, each: &mut impl FnMut(&str, Json)) {
        match &fact.schema_org {
            Some(property) if property == "none" => {}
            Some(property) => {
                if let Some(value) = self.value(property, &fact.value) {
                    each(property, value);
                }
            }
            None => self.within(&fact.value, each),
        }
    }

    fn within(self, value: &Shown, each: &mut impl FnMut(&str, Json)) {
        match value {
            Shown::Record { facts } => facts.iter().for_each(|fact| self.properties(fact, each)),
            Shown::List { items } => items.iter().for_each(|item| self.within(item, each)),
            _ => {}
        }
    }

    /// The value of `property`.
    fn value(self, property: &str, shown: &Shown) -> Option<Json> {
        Some(match shown {
            Shown::Text { text, .. } => named(property, text),
            Shown::Choice { key, text } if property == "containedInPlace" => {
                Node::new(["Country"]).with("name", text.as_str()).with("identifier", key.as_str()).into()
            }
            Shown::Choice { key, .. } if property == "identifier" => key.as_str().into(),
            Shown::Choice { text, .. } => text.as_str().into(),
            Shown::Number { value, unit: None, .. } => number(value),
            Shown::Number { value, unit: Some(unit), .. } => measured(Node::new(["QuantitativeValue"]), value, unit).into(),
            Shown::Money { min, max, currency, .. } => {
                let node = Node::new(["MonetaryAmount"]).with("currency", currency.as_str());
                match max {
                    Some(max) => node.with("minValue", number(min)).with("maxValue", number(max)).into(),
                    None => node.with("value", number(min)).into(),
                }
            }
            Shown::Date(date) => date.iso.as_str().into(),
            Shown::DateRange { start, end, .. } => format!("{start}/{end}").into(),
            // A link without a target leads to a term's page: the term is its text.
            Shown::Link(link) if link.target.is_none() => link.text.as_str().into(),
            Shown::Link(link) => self.things.linked(link)?,
            Shown::Url { href, .. } => href.trim_start_matches("tel:").trim_start_matches("mailto:").into(),
            Shown::File(file) => media(file),
            Shown::Position(position) => coordinates(position),
            Shown::Citation { number } => work(self.sources.iter().find(|source| source.number == *number)?),
            Shown::List { items } => {
                let values: Vec<Json> = items.iter().filter_map(|item| self.value(property, item)).collect();
                (!values.is_empty()).then_some(Json::Array(values))?
            }
            Shown::Record { facts } => self.record(property, facts)?,
            Shown::Prose { .. } | Shown::Figure(_) => return None,
        })
    }

    /// A record, as the thing that the property is about.
    fn record(self, property: &str, facts: &[Fact]) -> Option<Json> {
        if property == "identifier" {
            let code = facts.first()?;
            let Shown::Text { text, .. } = &code.value else { return None };
            return Some(
                Node::new(["PropertyValue"]).with("propertyID", code.field.as_str()).with("value", text.as_str()).into(),
            );
        }
        if property == "category" {
            let code = facts.first()?;
            let Shown::Text { text, .. } = &code.value else { return None };
            return Some(
                Node::new(["CategoryCode"]).with("codeValue", text.as_str()).with("inCodeSet", code.label.as_str()).into(),
            );
        }
        // What has run out is told to people, who are told so; machines are not told of it at all.
        if facts.iter().any(|fact| fact.field == "validity") {
            return None;
        }
        let mut node = Node::new([match property {
            "location" | "containedInPlace" | "spatialCoverage" | "areaServed" => "Place",
            "organizer" | "author" | "publisher" | "contributor" | "manufacturer" => "Organization",
            "hasCertification" => "Certification",
            "address" => "PostalAddress",
            "contactPoint" => "ContactPoint",
            _ => return None,
        }]);
        facts.iter().for_each(|fact| self.properties(fact, &mut |property, value| node.put(property, value)));
        Some(node.into())
    }
}

/// What a plain name stands for: where a property is about a thing, the thing of that name. A byline is an office's, for no
/// person is named without legal basis or consent, which a text field has no place for.
fn named(property: &str, text: &str) -> Json {
    let kind = match property {
        "location" | "containedInPlace" => "Place",
        "organizer" | "author" | "publisher" | "issuedBy" => "Organization",
        _ => return text.into(),
    };
    Node::new([kind]).with("name", text).into()
}

/// A document to take away.
fn media(file: &ShownFile) -> Json {
    let mut node = Node::new(["MediaObject"]).with("name", file.text.as_str()).with("contentUrl", file.url.as_str());
    node.put("encodingFormat", file.media_type);
    node.put("contentSize", format!("{} B", file.bytes));
    node.put("sha256", file.sha256.as_str());
    node.put("inLanguage", file.language_tag.as_deref());
    node.into()
}

/// A place on earth.
pub(super) fn coordinates(position: &Position) -> Json {
    let node = Node::new(["GeoCoordinates"]).with("latitude", number(&position.latitude));
    node.with("longitude", number(&position.longitude)).into()
}

/// A number with its unit: by its code in UN/CEFACT Recommendation 20 where it has one, and by its name here, or ISO 4217.
pub(super) fn measured(node: Node, value: &str, unit: &str) -> Node {
    let code = match unit {
        "km2" => Some("KMK"),
        "km" => Some("KMT"),
        "ha" => Some("HAR"),
        "percent" => Some("P1"),
        "year" => Some("ANN"),
        "month" => Some("MON"),
        _ => None,
    };
    node.with("value", number(value)).with("unitCode", code).with("unitText", unit)
}

/// An exact number; as text, when JSON's readers could not keep all its digits.
pub(super) fn number(text: &str) -> Json {
    if let Some(whole) = text.parse::<i64>().ok().filter(|whole| whole.unsigned_abs() < 1 << 53) {
        return whole.into();
    }
    let float = text.parse::<f64>().ok().filter(|float| float.to_string() == text).and_then(Number::from_f64);
    float.map_or_else(|| text.into(), Json::Number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_keep_every_digit() {
        assert_eq!(number("3460000000"), json!(3_460_000_000_i64));
        assert_eq!(number("16.4637"), json!(16.4637));
        assert_eq!(number("-107.5"), json!(-107.5));
        assert_eq!(number("90071992547409931"), json!("90071992547409931"));
        assert_eq!(number("0.1234567890123456789"), json!("0.1234567890123456789"));
    }
}
