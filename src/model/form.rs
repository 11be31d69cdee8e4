//! Reading a table against the names it may hold: what is missing, misspelt or of the wrong sort is said with its place.
//! The one way in which settings, kinds, entries and records are read.

use crate::{
    diag::{Diagnostic, Span, nearest},
    model::codes::{MISSING_FIELD, UNKNOWN_FIELD, WRONG_TYPE},
    parse::{Node, Table, Value},
};

/// A table being read.
pub(crate) struct Form<'a> {
    table: &'a Table,
    span: Span,
    /// `venue/` inside `venue`; empty at the top.
    prefix: String,
    known: Vec<String>,
}

impl<'a> Form<'a> {
    /// Reads `table`, which stands at `span`, under `prefix` in messages.
    pub(crate) fn new(table: &'a Table, span: Span, prefix: &str) -> Self {
        Self { table, span, prefix: prefix.to_owned(), known: Vec::new() }
    }

    /// Reads the table that `node` must be.
    pub(crate) fn of(node: &'a Node, prefix: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        match node.table() {
            Some(table) => Some(Self::new(table, node.span, prefix)),
            None => {
                diagnostics.push(wrong(node, prefix.trim_end_matches('/'), "a table"));
                None
            }
        }
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// The value under `name`, which is thereby known. YAML's nothing counts as absent.
    pub(crate) fn take(&mut self, name: &str) -> Option<&'a Node> {
        self.known.push(name.to_owned());
        self.table.get(name).filter(|node| node.value != Value::Null)
    }

    /// The value under `name`; it is reported when it is missing.
    pub(crate) fn need(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a Node> {
        let node = self.take(name);
        if node.is_none() {
            diagnostics.push(self.missing(name));
        }
        node
    }

    /// The finding that `name` is missing here.
    pub(crate) fn missing(&self, name: &str) -> Diagnostic {
        Diagnostic::at(&MISSING_FIELD, self.span).arg("field", format!("{}{name}", self.prefix))
    }

    /// Text under `name`.
    pub(crate) fn text(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
        let node = self.take(name)?;
        self.as_text(node, name, diagnostics)
    }

    /// Text under `name`, reported when it is missing.
    pub(crate) fn need_text(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
        let node = self.need(name, diagnostics)?;
        self.as_text(node, name, diagnostics)
    }

    fn as_text(&self, node: &'a Node, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<&'a str> {
        let text = node.text();
        if text.is_none() {
            diagnostics.push(wrong(node, &format!("{}{name}", self.prefix), "text in quotation marks"));
        }
        text
    }

    /// Yes or no under `name`.
    pub(crate) fn bool(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<bool> {
        let node = self.take(name)?;
        match node.value {
            Value::Bool(yes) => Some(yes),
            _ => {
                diagnostics.push(wrong(node, &format!("{}{name}", self.prefix), "true or false"));
                None
            }
        }
    }

    /// A whole number from `least` to `most` under `name`.
    pub(crate) fn integer(&mut self, name: &str, least: i64, most: i64, diagnostics: &mut Vec<Diagnostic>) -> Option<i64> {
        let node = self.take(name)?;
        let number = match &node.value {
            Value::Number(digits) => digits.parse().ok().filter(|number| (least..=most).contains(number)),
            _ => None,
        };
        if number.is_none() {
            let expected = format!("a whole number from {least} to {most}");
            diagnostics.push(wrong(node, &format!("{}{name}", self.prefix), &expected));
        }
        number
    }

    /// The items of a list of texts under `name`, each with its place.
    pub(crate) fn texts(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<(&'a str, Span)>> {
        let node = self.take(name)?;
        let field = format!("{}{name}", self.prefix);
        let Some(items) = node.list() else {
            diagnostics.push(wrong(node, &field, "a list of texts, as in [\"a\", \"b\"]"));
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match item.text() {
                Some(text) => texts.push((text, item.span)),
                None => diagnostics.push(wrong(item, &field, "text in quotation marks")),
            }
        }
        Some(texts)
    }

    /// All entries under no fixed name; the caller knows them all.
    pub(crate) fn rest(&mut self) -> &'a Table {
        self.known.extend(self.table.entries().iter().map(|(key, _)| key.name.clone()));
        self.table
    }

    /// Reports the names that nobody asked for, with the nearest known one.
    pub(crate) fn finish(self, diagnostics: &mut Vec<Diagnostic>) {
        for (key, _) in self.table.entries() {
            if !self.known.contains(&key.name) {
                diagnostics.push(unknown(key.span, &self.prefix, &key.name, self.known.iter().map(String::as_str)));
            }
        }
    }
}

/// The finding that `name` is no field, with the nearest of `known`.
pub(crate) fn unknown<'k>(span: Span, prefix: &str, name: &str, known: impl Iterator<Item = &'k str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let found = Diagnostic::at(&UNKNOWN_FIELD, span).arg("field", format!("{prefix}{name}"));
    match nearest(name, known.iter().copied()) {
        Some(near) => found.arg("known", near).fix(span, near),
        None => {
            let mut names = known;
            names.sort_unstable();
            names.dedup();
            found.arg("known", names.join(", "))
        }
    }
}

/// The finding that `node` is of the wrong sort.
pub(crate) fn wrong(node: &Node, field: &str, expected: &str) -> Diagnostic {
    let written = match &node.value {
        Value::Text(text) | Value::Number(text) | Value::Date(text) => shorten(text),
        Value::Bool(yes) => yes.to_string(),
        other => other.sort().to_owned(),
    };
    Diagnostic::at(&WRONG_TYPE, node.span).arg("field", field).arg("expected", expected).arg("written", written)
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    text.chars().take(39).chain(['…']).collect()
}
