//! What a file of words defines, for the tests that hold languages equal: keys, their places, their branches. Must never
//! know what is right for a language.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};

/// A message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// `message` or `message.attribute`.
    pub id: String,
    /// The arguments it uses, in any branch.
    pub placeholders: BTreeSet<String>,
    /// The choices it makes, from the first to the last.
    pub selectors: Vec<Selector>,
}

/// A choice between branches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The argument that is looked at, when it is one; also inside `NUMBER()`.
    pub argument: Option<String>,
    /// The names or numbers of the branches, in order.
    pub branches: Vec<String>,
    /// The branch that is taken when no other fits.
    pub default: String,
}

/// The messages and attributes of a file, in its order.
pub(super) fn of(resource: &Resource<&str>) -> Vec<Key> {
    let mut keys = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(pattern) = &message.value {
            keys.push(key(message.id.name.to_owned(), pattern));
        }
        for attribute in &message.attributes {
            keys.push(key(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        }
    }
    keys
}

fn key(id: String, pattern: &Pattern<&str>) -> Key {
    let mut key = Key { id, placeholders: BTreeSet::new(), selectors: Vec::new() };
    key.read(pattern);
    key
}

impl Key {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let default = variants.iter().find(|variant| variant.default).map(|variant| name(&variant.key));
                self.selectors.push(Selector {
                    argument: argument(selector),
                    branches: variants.iter().map(|variant| name(&variant.key)).collect(),
                    default: default.unwrap_or_default(),
                });
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeholders.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|value| self.inline(value));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

/// The argument that a selector looks at.
fn argument(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(argument),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => argument(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}
