//! A value on its way out: exact numbers, texts by language, records in the order of their shape. Knows JSON's grammar, no
//! entry.

use std::sync::Arc;

use rust_decimal::Decimal;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Datum {
    /// Yes or no.
    Bool(bool),
    /// An exact number, written with all its digits.
    Number(Decimal),
    /// Text.
    Text(String),
    /// Values by language, in the portal's order.
    PerLanguage(Vec<(String, Datum)>),
    /// Named values; what is not known is not there.
    Record(Vec<(Arc<str>, Datum)>),
    /// Several values.
    List(Vec<Datum>),
}

impl Datum {
    /// A text.
    pub(super) fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    /// A record of the parts that are known.
    pub(super) fn record<const N: usize>(parts: [(&str, Option<Self>); N]) -> Self {
        let known = parts.into_iter().filter_map(|(name, value)| Some((Arc::from(name), value?)));
        Self::Record(known.collect())
    }

    /// A member of a record.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Record(members) => members.iter().find(|(known, _)| **known == *name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// As a file of JSON.
    ///
    /// # Errors
    /// Only when memory runs out: everything here can be written.
    pub(super) fn json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string(self)? + "\n")
    }
}

impl Serialize for Datum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(yes) => serializer.serialize_bool(*yes),
            // JSON's numbers have as many digits as they need; those of serde_json are of floating point.
            Self::Number(number) => {
                let digits = number.normalize().to_string();
                RawValue::from_string(digits).map_err(S::Error::custom)?.serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::PerLanguage(texts) => map(serializer, texts.iter().map(|(lang, text)| (lang.as_str(), text))),
            Self::Record(members) => map(serializer, members.iter().map(|(name, value)| (&**name, value))),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
        }
    }
}

fn map<'d, S: Serializer>(serializer: S, members: impl Iterator<Item = (&'d str, &'d Datum)>) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, value) in members {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
