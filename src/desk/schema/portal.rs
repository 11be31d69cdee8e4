//! portal.toml.

use serde_json::{Value as Json, json};

use super::{Speech, language, one_of, pattern, per_language, record, table, text, texts, whole};
use crate::model::open_data::{CREATIVE_COMMONS, FREQUENCIES, LICENCES};

/// Settings without which no portal can be built.
const NEEDED: &[&str] = &["name", "base_url", "timezone", "source_language", "languages"];

/// The schema of portal.toml.
pub(super) fn schema(speech: &Speech<'_>) -> Json {
    let address = || pattern("https?://.+");
    let languages = || json!({ "type": "array", "items": language(), "uniqueItems": true });
    let licences: Vec<&str> = CREATIVE_COMMONS.iter().copied().chain(LICENCES.iter().map(|(name, _)| *name)).collect();
    let width = whole(16, 8_000);
    let level = || one_of(&["any", "human", "reviewed"]);
    let levels = || json!({ "type": "object", "propertyNames": language(), "additionalProperties": level() });
    let kinds = json!({ "type": "object", "additionalProperties": { "anyOf": [level(), levels()] } });
    let parts = [
        ("name", per_language()),
        ("short_name", per_language()),
        ("base_url", address()),
        ("timezone", text()),
        ("source_language", language()),
        ("languages", json!({ "type": "array", "items": language(), "minItems": 1, "uniqueItems": true })),
        ("fallback", json!({ "type": "object", "propertyNames": language(), "additionalProperties": languages() })),
        ("x_default", languages()),
        ("theme", text()),
        ("index", json!({ "type": "boolean" })),
        ("notice", text()),
        ("approval", one_of(&["optional", "required"])),
        ("links", record([("outbound?", texts())])),
        (
            "images",
            record([
                ("widths?", json!({ "anyOf": [{ "type": "array", "items": width }, width] })),
                ("formats?", json!({ "type": "array", "items": one_of(&["webp", "jpeg", "avif"]) })),
                ("quality?", whole(1, 100)),
                ("open_graph?", json!({ "type": "boolean" })),
            ]),
        ),
        ("lunar", record([("from?", whole(1968, 2199)), ("to?", whole(1968, 2199))])),
        ("per_page", whole(1, 500)),
        ("search", json!({ "type": "boolean" })),
        ("precompress", json!({ "type": "boolean" })),
        (
            "bands",
            record([
                ("currency", pattern("[A-Z]{3}")),
                ("limits", json!({ "type": "array", "items": { "type": "number" }, "minItems": 1 })),
            ]),
        ),
        (
            "translation",
            record([
                ("gates?", record([("default?", level()), ("languages?", levels()), ("kinds?", kinds)])),
                ("parity?", one_of(&["withhold", "warn", "off"])),
            ]),
        ),
        ("security_contact", pattern("(mailto:|https://|tel:).+")),
        (
            "data",
            record([
                ("licence?", json!({ "anyOf": [one_of(&licences), address()] })),
                ("publisher?", text()),
                ("contact?", pattern("(mailto:|https?://).+")),
                ("periodicity?", one_of(FREQUENCIES)),
            ]),
        ),
        ("map", record([("outlines", pattern(".+\\.geojson")), ("source", text()), ("approval", text())])),
    ];
    let described = parts.into_iter().map(|(name, value)| {
        let key = format!("schema-portal-{}", name.replace('_', "-"));
        (name.to_owned(), speech.describe(value, &key))
    });
    table(described.collect(), NEEDED)
}
