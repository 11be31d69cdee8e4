//! `[parity]` in a translation's front matter: differences that are right, each with its reason.

use super::{super::form::Form, Check};
use crate::{
    diag::{Diagnostic, Span},
    model::codes::BAD_VALUE,
    parse::Node,
};

/// The checks that a translation is excused from, and where it says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exceptions(Vec<(Check, Span)>);

impl Exceptions {
    /// Reads `[parity]`: names of checks with the reason for the difference.
    pub(in crate::model) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Self {
        let Some(mut form) = Form::of(node, "parity/", found) else { return Self::default() };
        let mut exceptions = Self::default();
        for check in Check::ALL {
            let Some(reason) = form.take(check.key()) else { continue };
            match reason.text().map(str::trim) {
                Some(text) if !text.is_empty() => exceptions.0.push((*check, reason.span)),
                _ => {
                    let finding = Diagnostic::at(&BAD_VALUE, reason.span).arg("field", format!("parity/{}", check.key()));
                    found.push(
                        finding.arg("reason", "it gives no reason").arg("expected", "say in a few words why the two differ"),
                    );
                }
            }
        }
        form.finish(found);
        exceptions
    }

    /// Whether `check` is excused.
    pub fn contains(&self, check: Check) -> bool {
        self.0.iter().any(|(known, _)| *known == check)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (Check, Span)> + '_ {
        self.0.iter().copied()
    }
}
