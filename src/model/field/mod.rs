//! A field's node becomes a typed value, by the field's type. What does not fit is said and left out.

mod dates;
mod festival;
mod figure;
mod media;
mod numbers;
mod parties;
mod words;

use std::{collections::BTreeMap, sync::Arc};

use indexmap::IndexMap;

use super::{
    codes::{BAD_VALUE, ITEM_WITHOUT_ID, UNKNOWN_CHOICE},
    form::{Form, wrong},
    kind::{Field, FieldType, Kinds},
    value::{Fact, Facts, Text, Value, Work},
};
use crate::{
    diag::{Diagnostic, Span, nearest},
    locale::Lang,
    parse::{Node, Value as Written},
    source::Tree,
};

pub(super) use figure::read_works;

/// What reading a field may look at beside its node.
pub(super) struct Reading<'a> {
    /// Kinds and vocabularies.
    pub(super) kinds: &'a Kinds,
    /// The works cited.
    pub(super) works: &'a BTreeMap<Arc<str>, Work>,
    /// The portal's files.
    pub(super) tree: &'a Tree,
    /// Folder of the entry.
    pub(super) folder: &'a str,
    /// Language of the texts read.
    pub(super) lang: &'a Lang,
    /// Findings so far.
    pub(super) found: Vec<Diagnostic>,
}

/// Where in an entry a value stands: its name in messages, and the key of its translation.
#[derive(Clone)]
pub(super) struct Place {
    /// `venue/name`, or `results/first-visit/text`.
    path: String,
    /// Whether the text under this path has a value per language.
    translated: bool,
}

impl Place {
    /// The field `name` at the top of an entry.
    pub(super) fn top(name: &str, translated: bool) -> Self {
        Self { path: name.to_owned(), translated }
    }

    fn inside(&self, name: &str, translated: bool) -> Self {
        Self { path: format!("{}/{name}", self.path), translated }
    }

    fn text(&self, text: &str) -> Text {
        Text { text: text.into(), key: self.translated.then(|| self.path.as_str().into()) }
    }
}

impl Reading<'_> {
    /// The value that `node` holds for a field of type `ty`.
    pub(super) fn fact(&mut self, node: &Node, ty: &FieldType, place: &Place) -> Option<Fact> {
        let value = self.value(node, ty, place)?;
        Some(Fact { span: node.span, value })
    }

    fn value(&mut self, node: &Node, ty: &FieldType, place: &Place) -> Option<Value> {
        match ty {
            FieldType::List(of) => self.list(node, of, place).map(Value::List),
            FieldType::Record(fields) => self.record(node, fields, place, None).map(Value::Record),
            FieldType::Text { max } => self.text(node, place, *max).map(Value::Text),
            FieldType::Prose => self.text(node, place, None).map(Value::Prose),
            FieldType::Bool => match node.value {
                Written::Bool(yes) => Some(Value::Bool(yes)),
                _ => self.wrong(node, place, "true or false"),
            },
            FieldType::Integer { min, max } => self.integer(node, place, *min, *max).map(Value::Integer),
            FieldType::Decimal => self.decimal(node, place).map(Value::Decimal),
            FieldType::Share => self.decimal(node, place).map(Value::Share),
            FieldType::Quantity { units } => self.quantity(node, place, units).map(Value::Quantity),
            FieldType::Money => self.money(node, place).map(Value::Money),
            FieldType::MoneyRange => self.money_range(node, place),
            FieldType::Coordinates => self.coordinates(node, place).map(Value::Coordinates),
            FieldType::Year => self.integer(node, place, 1, 9_999).and_then(|year| Some(Value::Year(i32::try_from(year).ok()?))),
            FieldType::Month => self.integer(node, place, 1, 12).and_then(|month| Some(Value::Month(u8::try_from(month).ok()?))),
            FieldType::Moment => self.moment(node, place).map(Value::Moment),
            FieldType::Date => self.date(node, place).map(Value::Date),
            FieldType::DateRange => self.date_range(node, place),
            FieldType::Instant => self.instant(node, place).map(Value::Instant),
            FieldType::Choice { choices, vocabulary } => {
                let key = self.one_of(node, place, choices)?;
                Some(Value::Choice { vocabulary: vocabulary.clone(), key })
            }
            FieldType::Term { vocabulary } => {
                let terms = self.kinds.vocabularies.get(vocabulary).map(|v| v.terms.clone()).unwrap_or_default();
                let id = self.one_of(node, place, &terms)?;
                Some(Value::Term { vocabulary: vocabulary.clone(), id })
            }
            FieldType::Reference { kind } => self.reference(node, place, kind).map(Value::Reference),
            FieldType::Email => self.email(node, place).map(Value::Email),
            FieldType::Phone => self.phone(node, place).map(Value::Phone),
            FieldType::Url => self.web_address(node, place).map(Value::Url),
            FieldType::SameAs => self.same_as(node, place).map(Value::SameAs),
            FieldType::Slug => self.slug(node, place).map(Value::Slug),
            FieldType::Language => self.language(node, place).map(Value::Language),
            FieldType::Country => self.country(node, place).map(Value::Country),
            FieldType::Timezone => self.timezone(node, place).map(Value::Timezone),
            FieldType::Code { schemes } => self.code(node, place, schemes).map(Value::Code),
            FieldType::Contact => self.contact(node, place).map(Value::Contact),
            FieldType::Person => self.person(node, place).map(Value::Person),
            FieldType::Image => self.image(node, place).map(Value::Image),
            FieldType::File => self.file(node, place).map(Value::File),
            FieldType::SourceRef => self.citation(node, place).map(Value::Source),
            FieldType::Edition => self.edition(node, place).map(Value::Edition),
            FieldType::Recurrence => self.recurrence(node, place).map(Value::Recurrence),
            FieldType::Figure => self.figure(node, place).map(|figure| Value::Figure(Box::new(figure))),
            FieldType::Any => Some(Value::Any(free(node))),
        }
    }

    /// The items of a list. Items with translated parts are bound to their translations by id.
    fn list(&mut self, node: &Node, of: &FieldType, place: &Place) -> Option<Vec<Fact>> {
        // One value is a list of one: officers forget the brackets, and nothing else could be meant.
        let items = node.list().unwrap_or(std::slice::from_ref(node));
        let mut facts = Vec::new();
        for item in items {
            let value = match of {
                FieldType::Record(fields) => {
                    let id = item.table().and_then(|table| table.get("id")).and_then(Node::scalar);
                    let named = fields.contains_key("id");
                    let inner = place.inside(id.unwrap_or("?"), false);
                    let facts = self.record(item, fields, &inner, (!named).then_some("id"));
                    if id.is_none() && facts.as_ref().is_some_and(has_translated_text) {
                        self.found.push(Diagnostic::at(&ITEM_WITHOUT_ID, item.span).arg("field", &place.path));
                    }
                    facts.map(Value::Record)
                }
                _ => self.value(item, of, place),
            };
            facts.extend(value.map(|value| Fact { span: item.span, value }));
        }
        Some(facts)
    }

    /// The fields of a record; `extra` is a name that is known beside them.
    fn record(&mut self, node: &Node, fields: &IndexMap<Arc<str>, Field>, place: &Place, extra: Option<&str>) -> Option<Facts> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        if let Some(name) = extra {
            form.take(name);
        }
        let mut facts = Facts::new();
        for (name, field) in fields {
            match form.take(name) {
                Some(node) => {
                    let fact = self.fact(node, &field.ty, &place.inside(name, field.translated));
                    facts.extend(fact.map(|fact| (name.clone(), fact)));
                }
                None if field.required => {
                    let missing = form.missing(name);
                    self.found.push(missing);
                }
                None => {}
            }
        }
        form.finish(&mut self.found);
        Some(facts)
    }

    /// The key among `known` that `node` names.
    fn one_of(&mut self, node: &Node, place: &Place, known: &[Arc<str>]) -> Option<Arc<str>> {
        let Some(written) = node.scalar() else { return self.wrong(node, place, "one word") };
        if let Some(key) = known.iter().find(|key| ***key == *written) {
            return Some(key.clone());
        }
        let finding = Diagnostic::at(&UNKNOWN_CHOICE, node.span).arg("field", &place.path).arg("written", written);
        let finding = finding.arg("known", known.join(", "));
        self.found.push(match nearest(written, known.iter().map(|key| &**key)) {
            Some(near) => finding.fix(node.span, format!("\"{near}\"")),
            None => finding,
        });
        None
    }

    fn wrong<T>(&mut self, node: &Node, place: &Place, expected: &str) -> Option<T> {
        self.found.push(wrong(node, &place.path, expected));
        None
    }

    fn bad<T>(&mut self, span: Span, place: &Place, reason: &str, expected: &str) -> Option<T> {
        let finding = Diagnostic::at(&BAD_VALUE, span).arg("field", &place.path);
        self.found.push(finding.arg("reason", reason).arg("expected", expected));
        None
    }
}

/// Free data as it was written.
fn free(node: &Node) -> serde_json::Value {
    match &node.value {
        Written::Null => serde_json::Value::Null,
        Written::Bool(yes) => (*yes).into(),
        Written::Number(digits) => digits.parse::<i64>().map_or_else(|_| digits.as_str().into(), Into::into),
        Written::Text(text) | Written::Date(text) => text.as_str().into(),
        Written::List(items) => items.iter().map(free).collect(),
        Written::Table(table) => {
            let entries = table.entries().iter().map(|(key, node)| (key.name.clone(), free(node)));
            serde_json::Value::Object(entries.collect())
        }
    }
}

/// Whether a text in `facts` has a value per language.
fn has_translated_text(facts: &Facts) -> bool {
    facts.values().any(|fact| match &fact.value {
        Value::Text(text) | Value::Prose(text) => text.key.is_some(),
        Value::Record(facts) => has_translated_text(facts),
        _ => false,
    })
}
