//! A value as it was written, with its place: the common form of TOML and YAML.

use serde::{Deserialize, Serialize};

use crate::diag::{FileId, Span};

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What was written.
    pub value: Value,
}

/// What was written. Numbers and dates stay text, so that nothing is rounded before a field says what it wants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// YAML's `null` or `~`, or nothing after a colon.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written but without `_` and a leading `+`.
    Number(String),
    /// Text.
    Text(String),
    /// TOML's bare dates and times.
    Date(String),
    /// Several values.
    List(Vec<Node>),
    /// Named values.
    Table(Table),
}

impl Value {
    /// The name of its sort, for messages.
    pub fn sort(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

impl Node {
    fn place(&mut self, file: FileId) {
        self.span.file = file;
        match &mut self.value {
            Value::List(nodes) => nodes.iter_mut().for_each(|node| node.place(file)),
            Value::Table(table) => table.place(file),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) | Value::Date(_) => {}
        }
    }

    /// Its text, when it is text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What was written when it is a single word, number or date: YAML and TOML differ in what needs quotes.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) | Value::Number(text) | Value::Date(text) => Some(text),
            _ => None,
        }
    }

    /// Its items, when it is a list.
    pub fn list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// Its entries, when it is a table.
    pub fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }
}

/// The name of a value, with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub name: String,
}

/// Named values in the order they were written; no name twice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    entries: Vec<(Key, Node)>,
}

impl Table {
    /// A table of these entries.
    pub(super) fn new(entries: Vec<(Key, Node)>) -> Self {
        Self { entries }
    }

    /// Says that all of it is in `file`, where it may not have been when it was read.
    pub(super) fn place(&mut self, file: FileId) {
        for (key, node) in &mut self.entries {
            key.span.file = file;
            node.place(file);
        }
    }

    /// Puts `node` under `key`, in place of what is there.
    pub(crate) fn put(&mut self, key: Key, node: Node) {
        match self.entries.iter_mut().find(|(known, _)| known.name == key.name) {
            Some(entry) => *entry = (key, node),
            None => self.entries.push((key, node)),
        }
    }

    /// Takes away what is under `name`.
    pub(crate) fn remove(&mut self, name: &str) {
        self.entries.retain(|(key, _)| key.name != name);
    }

    /// All entries.
    pub fn entries(&self) -> &[(Key, Node)] {
        &self.entries
    }

    /// The value under `name`.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entry(name).map(|(_, node)| node)
    }

    /// Name and value under `name`.
    pub fn entry(&self, name: &str) -> Option<&(Key, Node)> {
        self.entries.iter().find(|(key, _)| key.name == name)
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
