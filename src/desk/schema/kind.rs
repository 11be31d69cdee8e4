//! A kind file.

use serde_json::{Map, Value as Json, json};

use super::{Speech, one_of, one_or_many, pattern, record, table, text, texts, whole};
use crate::model::{
    Kinds,
    kind::{EXPORTS, TYPE_NAMES},
    rules,
};

/// The schema of a kind file; of a vocabulary file it is not.
pub(super) fn schema(kinds: &Kinds, speech: &Speech<'_>) -> Json {
    let flag = || json!({ "type": "boolean" });
    let facet = json!({
        "type": "object",
        "properties": {
            "field": text(),
            "by": text(),
            "bands": { "type": "array", "items": { "type": "number" }, "minItems": 1 },
            "currency": pattern("[A-Z]{3}"),
        },
        "required": ["field"],
        "additionalProperties": false,
    });
    let matching = record([("kind", text()), ("field", text()), ("equals", text())]);
    let how = one_of(&["agreed", "sought"]);
    let partners = record([("how", how), ("country", text()), ("field", text()), ("date", text()), ("shows?", texts())]);
    let course = record([("start", text()), ("items", text()), ("end", text())]);
    let name = one_of(rules::NAMES);
    let rule = json!({ "anyOf": [name, { "type": "object", "properties": { "rule": name }, "required": ["rule"] }] });
    let by_field = json!({ "type": "object", "maxProperties": 1, "additionalProperties": { "type": "object" } });
    let parts = [
        ("id", pattern("[a-z0-9._-]{1,100}")),
        ("abstract", flag()),
        ("extends", extends(kinds)),
        ("section", text()),
        ("schema_org", one_or_many(text())),
        ("schema_org_by", by_field),
        ("waive", texts()),
        ("fields", json!({ "$ref": "#/$defs/fields" })),
        ("card", texts()),
        ("sort", text()),
        ("rules", json!({ "type": "array", "items": rule })),
        ("facets", json!({ "type": "array", "items": facet })),
        ("compare", texts()),
        ("fact_sheet", flag()),
        ("names", texts()),
        ("exports", json!({ "type": "array", "items": one_of(EXPORTS) })),
        ("lists", texts()),
        ("lists_of", text()),
        ("lists_where", json!({ "type": "array", "items": matching })),
        ("partners", partners),
        ("course", course),
        ("template", text()),
    ];
    let described = parts.into_iter().map(|(name, value)| {
        let key = format!("schema-kind-{}", name.replace('_', "-"));
        (name.to_owned(), speech.describe(value, &key))
    });
    let mut schema = table(described.collect(), &["id"]);
    schema["$defs"] = json!({
        "fields": { "type": "object", "additionalProperties": { "$ref": "#/$defs/field" } },
        "field": field(kinds, speech),
    });
    schema
}

/// A kind that there is, or none. A portal's own kinds may extend each other.
fn extends(kinds: &Kinds) -> Json {
    let known: Vec<&str> = ["none", "common"].into_iter().chain(kinds.kinds.keys().map(|id| &**id)).collect();
    one_of(&known)
}

fn field(kinds: &Kinds, speech: &Speech<'_>) -> Json {
    let flag = || json!({ "type": "boolean" });
    let known = |names: Vec<&str>| one_of(&names);
    let parts = [
        ("type", one_of(TYPE_NAMES)),
        ("of", one_of(&TYPE_NAMES.iter().copied().filter(|name| *name != "list").collect::<Vec<_>>())),
        ("required", flag()),
        ("translated", flag()),
        ("group", text()),
        ("label", text()),
        ("schema_org", text()),
        ("min", whole(i64::MIN, i64::MAX)),
        ("max", whole(i64::MIN, i64::MAX)),
        ("choices", json!({ "type": "array", "items": text(), "minItems": 1 })),
        ("vocabulary", text()),
        ("kind", known(kinds.kinds.keys().map(|id| &**id).collect())),
        ("units", texts()),
        ("schemes", texts()),
        ("fields", json!({ "$ref": "#/$defs/fields" })),
    ];
    let described = parts.into_iter().map(|(name, value)| {
        let key = format!("schema-field-{}", name.replace('_', "-"));
        (name.to_owned(), speech.describe(value, &key))
    });
    let properties: Map<String, Json> = described.collect();
    let mut field = table(properties, &["type"]);
    // What a type asks for beside its name, whether a field or the items of a list are of it.
    let asks = [("choice", "choices"), ("term", "vocabulary"), ("reference", "kind"), ("record", "fields"), ("list", "of")];
    let rules = asks.iter().map(|(ty, name)| {
        let is = |what: &str| json!({ "properties": { what: { "const": ty } }, "required": [what] });
        json!({ "if": { "anyOf": [is("type"), is("of")] }, "then": { "required": [name] } })
    });
    field["allOf"] = rules.collect();
    field
}
