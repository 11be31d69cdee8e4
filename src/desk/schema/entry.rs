//! The front matter of an entry: one schema per field type, in the forms in which the type is read.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};

use super::{Speech, language, one_of, one_or_many, pattern, record, table, text, whole};
use crate::model::{
    Kind, Kinds,
    kind::{Field, FieldType},
};

/// A date at its precision.
const DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/// Fields that an entry needs even when it is archived.
const ALWAYS: &[&str] = &["title", "summary", "status", "owner", "localities"];

/// The schema of an entry's source file.
pub(super) fn schema(kind: &Kind, kinds: &Kinds, speech: &Speech<'_>) -> Json {
    let writer = Writer { kinds, speech };
    let mut properties = writer.fields(&kind.fields);
    properties.insert("source_language".into(), language());
    let required: Vec<&str> = kind.fields.iter().filter(|(_, field)| field.required).map(|(name, _)| &**name).collect();
    let always: Vec<&str> = required.iter().copied().filter(|name| ALWAYS.contains(name)).collect();
    let mut schema = table(properties, &always);
    if kind.fields.contains_key("status") {
        schema["if"] = json!({ "properties": { "status": { "const": "archived" } }, "required": ["status"] });
        schema["else"] = json!({ "required": required });
    }
    schema
}

struct Writer<'k> {
    kinds: &'k Kinds,
    speech: &'k Speech<'k>,
}

impl Writer<'_> {
    fn fields(&self, fields: &IndexMap<Arc<str>, Field>) -> Map<String, Json> {
        let one = |(name, field): (&Arc<str>, &Field)| {
            let mut value = self.value(&field.ty);
            if let Some(label) = self.speech.label(&field.label) {
                value["title"] = label.into();
            }
            (name.to_string(), value)
        };
        fields.iter().map(one).collect()
    }

    /// Words of a closed list, each with its label.
    fn words(&self, words: &[Arc<str>], prefix: &str) -> Json {
        let one = |word: &Arc<str>| match self.speech.label(&format!("{prefix}-{word}")) {
            Some(label) => json!({ "const": &**word, "title": label }),
            None => json!({ "const": &**word }),
        };
        json!({ "oneOf": words.iter().map(one).collect::<Vec<_>>() })
    }

    fn terms(&self, vocabulary: &str) -> Json {
        let known = self.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice()).unwrap_or_default();
        let prefix = if vocabulary == "unit" { "unit".to_owned() } else { format!("term-{vocabulary}") };
        // A term that is all digits may be written as a number.
        let numbers: Vec<i64> = known.iter().filter_map(|term| term.parse().ok()).collect();
        let words = self.words(known, &prefix);
        if numbers.is_empty() { words } else { json!({ "anyOf": [words, { "enum": numbers }] }) }
    }

    fn value(&self, ty: &FieldType) -> Json {
        match ty {
            FieldType::Text { max: Some(max) } => json!({ "type": "string", "minLength": 1, "maxLength": max }),
            FieldType::Text { max: None } | FieldType::Prose => text(),
            FieldType::Bool => json!({ "type": "boolean" }),
            FieldType::Integer { min, max } => whole(*min, *max),
            FieldType::Decimal | FieldType::Share => decimal(),
            FieldType::Year => whole(1, 9999),
            FieldType::Choice { choices, vocabulary } => self.words(choices, &format!("choice-{vocabulary}")),
            FieldType::Term { vocabulary } => self.terms(vocabulary),
            FieldType::Reference { .. } | FieldType::Timezone => text(),
            FieldType::Date => date(),
            FieldType::Month => whole(1, 12),
            FieldType::Moment => json!({ "anyOf": [pattern(&format!("{DATE}|{DATE}[T ][0-9:]+.*")), whole(1000, 9999)] }),
            FieldType::DateRange => record([("start", date()), ("end", date())]),
            FieldType::Instant => pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:.]+([Zz]|[+-][0-9:]+)"),
            FieldType::Email => pattern("[^@\\s]+@[^@\\s]+"),
            FieldType::Phone => pattern("\\+[0-9 .\u{a0}-]{7,}"),
            FieldType::Url => address(),
            FieldType::Money => record([("amount", decimal()), ("currency", currency())]),
            FieldType::MoneyRange => {
                record([("min", decimal()), ("max?", decimal()), ("currency", currency()), ("as_of?", date())])
            }
            FieldType::Quantity { units } => {
                let whole = record([("value", decimal()), ("unit", self.words(units, "unit"))]);
                if units.len() == 1 { json!({ "anyOf": [{ "type": "number", "minimum": 0 }, whole] }) } else { whole }
            }
            FieldType::Coordinates => {
                let precision = one_of(&["exact", "approximate", "withheld"]);
                record([("lat", degrees(90)), ("lon", degrees(180)), ("precision?", precision)])
            }
            FieldType::Code { schemes } => {
                let whole =
                    record([("scheme", one_of(schemes)), ("value", word()), ("valid_from?", date()), ("valid_to?", date())]);
                if schemes.len() == 1 { json!({ "anyOf": [word(), whole] }) } else { whole }
            }
            FieldType::Language => language(),
            FieldType::Country => pattern("[A-Z]{2}"),
            FieldType::SourceRef => source(),
            FieldType::SameAs => json!({ "anyOf": [pattern("Q[0-9]+"), address()] }),
            FieldType::Slug => pattern("[a-z0-9._-]{1,100}"),
            FieldType::Any => json!({}),
            FieldType::List(of) => one_or_many(self.item(of)),
            FieldType::Record(fields) => self.record(fields),
            composite => self.composite(composite),
        }
    }

    /// Whatever comes in several parts that have names of their own.
    fn composite(&self, ty: &FieldType) -> Json {
        match ty {
            FieldType::Image => record([
                ("file", text()),
                ("alt", text()),
                ("caption?", text()),
                ("credit", text()),
                ("licence", text()),
                ("consent?", date()),
            ]),
            FieldType::File => record([("file", text()), ("title", text()), ("language?", language())]),
            FieldType::Contact => {
                let mut contact = record([
                    ("role", text()),
                    ("organisation?", text()),
                    ("mailbox?", self.value(&FieldType::Email)),
                    ("phone?", self.value(&FieldType::Phone)),
                ]);
                contact["anyOf"] =
                    json!([{ "required": ["mailbox"] }, { "required": ["phone"] }, { "required": ["organisation"] }]);
                contact
            }
            FieldType::Person => {
                let mut person = record([
                    ("id?", word()),
                    ("name", text()),
                    ("title", text()),
                    ("legal_basis?", text()),
                    ("consent?", date()),
                ]);
                person["anyOf"] = json!([{ "required": ["legal_basis"] }, { "required": ["consent"] }]);
                person
            }
            FieldType::Edition => record([
                ("year", whole(1, 9999)),
                ("start", date()),
                ("end", date()),
                ("confirmed", json!({ "type": "boolean" })),
                ("status?", one_of(&["scheduled", "cancelled", "postponed", "rescheduled"])),
                ("source", source()),
            ]),
            FieldType::Recurrence => {
                let day = || json!({ "anyOf": [whole(1, 31), { "const": "last" }] });
                record([
                    ("month", whole(1, 12)),
                    ("day", day()),
                    ("to_month?", whole(1, 12)),
                    ("to_day?", day()),
                    ("leap?", one_of(&["never", "first", "both"])),
                ])
            }
            FieldType::Figure => self.figure(),
            _ => json!({}),
        }
    }

    fn figure(&self) -> Json {
        let mut figure = record([
            ("id?", word()),
            ("indicator", self.terms("indicator")),
            ("value", decimal()),
            ("unit", self.terms("unit")),
            ("currency?", currency()),
            ("period", json!({ "type": ["string", "integer"] })),
            ("as_of", date()),
            ("territory", text()),
            ("territory_as_of?", date()),
            ("historical?", json!({ "type": "boolean" })),
            ("share_of?", self.terms("indicator")),
            ("share_in?", text()),
            ("disputed?", json!({ "type": "boolean" })),
            ("status?", one_of(&["provisional", "final"])),
            ("source", source()),
            ("note?", text()),
        ]);
        figure["if"] = json!({ "properties": { "unit": { "const": "money" } }, "required": ["unit"] });
        figure["then"] = json!({ "required": ["currency"] });
        figure
    }

    /// An item of a list; a record may have an `id`, by which a translation finds it.
    fn item(&self, of: &FieldType) -> Json {
        let mut item = self.value(of);
        if let FieldType::Record(fields) = of
            && !fields.contains_key("id")
        {
            item["properties"]["id"] = word();
        }
        item
    }

    fn record(&self, fields: &IndexMap<Arc<str>, Field>) -> Json {
        let required: Vec<&str> = fields.iter().filter(|(_, field)| field.required).map(|(name, _)| &**name).collect();
        table(self.fields(fields), &required)
    }
}

fn date() -> Json {
    json!({ "anyOf": [pattern(DATE), whole(1000, 9999)] })
}

/// An exact number; as text where TOML would round it.
fn decimal() -> Json {
    json!({ "anyOf": [{ "type": "number" }, pattern("\\s*[+-]?[0-9]+(\\.[0-9]+)?\\s*")] })
}

fn degrees(most: i64) -> Json {
    json!({ "anyOf": [{ "type": "number", "minimum": -most, "maximum": most }, pattern("-?[0-9]+(\\.[0-9]+)?")] })
}

/// A word that need not stand in quotation marks when it is a number.
fn word() -> Json {
    json!({ "type": ["string", "number"] })
}

fn currency() -> Json {
    pattern("[A-Z]{3}")
}

fn address() -> Json {
    pattern("https?://.+")
}

/// A work by its id, or described in place.
fn source() -> Json {
    let mut work = record([
        ("title", text()),
        ("publisher", text()),
        ("url?", address()),
        ("number?", text()),
        ("published", date()),
        ("accessed?", date()),
        ("language?", language()),
    ]);
    work["anyOf"] = json!([{ "required": ["url"] }, { "required": ["number"] }]);
    json!({ "anyOf": [word(), work] })
}
