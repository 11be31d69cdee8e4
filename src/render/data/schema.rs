//! JSON Schema (2020-12) of what is published, from its shape. Knows shapes and titles, no value.

use serde_json::{Map, Value as Json, json};

use super::{
    VERSION,
    shape::{Leaf, Member, Shape},
    titles::Titles,
};
use crate::{graph::Portal, locale::Args};

/// A date at its precision.
pub(super) const DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/// A date at its precision, or a date and time with its offset.
pub(super) const MOMENT: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2})?)?)?";

/// What a figure speaks of.
pub(super) const PERIOD: &str = "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

/// A language tag, as far as its form goes (BCP 47).
pub(super) const LANGUAGE: &str = "[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*";

/// The schema of a set's file and, as `$defs/document`, of the file of one of its entries. `id` is the schema's own address,
/// `rows` the name under which the set holds its rows.
pub(super) fn schema(portal: &Portal, id: &str, title: &str, name: &str, rows: &str, members: &[Member]) -> Json {
    let titles = Titles { portal, lang: &portal.model.settings.source_language };
    let row = Writer { titles }.record(members);
    let head = |more: &str, what: Json| {
        json!({
            "type": "object",
            "properties": { "version": { "const": VERSION }, "set": { "const": name }, "schema": { "const": id }, more: what },
            "required": ["version", "set", "schema", more],
            "additionalProperties": false,
        })
    };
    let reference = json!({ "$ref": "#/$defs/row" });
    let mut schema = head(rows, json!({ "type": "array", "items": reference }));
    let more = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id,
        "title": title,
        "$defs": { "row": row, "document": head("entry", reference) },
    });
    if let (Json::Object(schema), Json::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

struct Writer<'p> {
    titles: Titles<'p>,
}

impl Writer<'_> {
    fn record(&self, members: &[Member]) -> Json {
        let mut properties = Map::new();
        for member in members {
            let mut value = self.shape(&member.shape);
            if let Some(label) = self.titles.word(&member.label, &Args::new()) {
                value["title"] = label.into();
            }
            properties.insert(member.name.to_string(), value);
        }
        let needed: Vec<&str> = members.iter().filter(|member| member.needed).map(|member| &*member.name).collect();
        json!({ "type": "object", "properties": properties, "required": needed, "additionalProperties": false })
    }

    fn shape(&self, shape: &Shape) -> Json {
        match shape {
            Shape::Leaf(leaf) => self::leaf(leaf),
            Shape::PerLanguage(leaf) => {
                let languages = &self.titles.portal.model.settings.languages;
                let properties: Map<String, Json> = languages.iter().map(|lang| (lang.to_string(), self::leaf(leaf))).collect();
                json!({ "type": "object", "properties": properties, "minProperties": 1, "additionalProperties": false })
            }
            Shape::Record(members) => self.record(members),
            Shape::List(of) => json!({ "type": "array", "items": self.shape(of), "minItems": 1 }),
        }
    }
}

fn leaf(leaf: &Leaf) -> Json {
    let whole = |pattern: &str| json!({ "type": "string", "pattern": format!("^({pattern})$") });
    match leaf {
        Leaf::Text | Leaf::Id => json!({ "type": "string" }),
        Leaf::Bool => json!({ "type": "boolean" }),
        Leaf::Integer => json!({ "type": "integer" }),
        Leaf::Decimal => json!({ "type": "number" }),
        Leaf::Year => whole("[0-9]{4}"),
        Leaf::Date => whole(DATE),
        Leaf::Moment => whole(MOMENT),
        Leaf::Month => json!({ "type": "integer", "minimum": 1, "maximum": 12 }),
        Leaf::Period => whole(PERIOD),
        Leaf::Instant => json!({ "type": "string", "format": "date-time" }),
        Leaf::Address => json!({ "type": "string", "format": "uri" }),
        Leaf::Language => whole(LANGUAGE),
        Leaf::Country => whole("[A-Z]{2}"),
        Leaf::Word(words) => json!({ "enum": words.iter().map(|word| &**word).collect::<Vec<_>>() }),
    }
}

/// `text` as a pattern that fits nothing else.
pub(super) fn literal(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        if c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ' ') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}
