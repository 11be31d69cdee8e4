//! Choices in messages, made to ask this program which branch to take. Knows Fluent's syntax trees; must never know a plural
//! rule.
//!
//! `{ $n -> [0] … [one] … *[other] … }` is given to Fluent as `{ BRANCH($n, 0) -> … }`: see
//! [`figures`](super::figures) for why.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::serializer::serialize;

/// The function that chooses; a name that no author of words would hit upon.
pub(super) const BRANCH: &str = "BRANCH";

/// The text of a file of words in which every choice asks [`BRANCH`].
pub(super) fn asking(mut resource: Resource<&str>) -> String {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            _ => {}
        }
    }
    serialize(&resource)
}

fn pattern(pattern: &mut Pattern<&str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner);
        }
    }
}

fn expression(choice: &mut Expression<&str>) {
    match choice {
        Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(inner),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
            let asks =
                matches!(selector, InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. });
            if asks {
                let explicit = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::NumberLiteral { value } => Some(InlineExpression::NumberLiteral { value }),
                    VariantKey::Identifier { .. } => None,
                });
                let positional = std::iter::once(selector.clone()).chain(explicit).collect();
                let arguments = CallArguments { positional, named: Vec::new() };
                *selector = InlineExpression::FunctionReference { id: Identifier { name: BRANCH }, arguments };
            }
        }
    }
}
