//! Findings that outlive their build: kept with a result, and shown again when it is used again.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use super::{Code, Diagnostic, Fix, Related, Scope, Severity, Span};

/// A finding as it is kept. Its files have the same numbers as long as the portal has the same files.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Saved {
    code: String,
    severity: Severity,
    scope: Scope,
    span: Option<Span>,
    args: Vec<(String, String)>,
    related: Vec<(Span, String)>,
    fix: Option<(Span, String)>,
}

impl From<&Diagnostic> for Saved {
    fn from(finding: &Diagnostic) -> Self {
        Self {
            code: finding.code.id.to_owned(),
            severity: finding.severity,
            scope: finding.scope,
            span: finding.span,
            args: finding.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            related: finding.related.iter().map(|related| (related.span, related.label.to_owned())).collect(),
            fix: finding.fix.as_ref().map(|fix| (fix.span, fix.text.clone())),
        }
    }
}

impl Saved {
    /// The finding again; `None` when its code is none of `codes`.
    pub fn restore(self, codes: &[&'static Code]) -> Option<Diagnostic> {
        Some(Diagnostic {
            code: codes.iter().find(|code| code.id == self.code)?,
            severity: self.severity,
            scope: self.scope,
            span: self.span,
            args: self.args.into_iter().map(|(name, value)| (lasting(name), value)).collect(),
            related: self.related.into_iter().map(|(span, label)| Related { span, label: lasting(label) }).collect(),
            fix: self.fix.map(|(span, text)| Fix { span, text }),
        })
    }
}

/// Names of arguments and places are words of the program, of which there are few: each is kept once, for as long as it runs.
fn lasting(name: String) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(&*name) {
        return known;
    }
    let name: &'static str = Box::leak(name.into_boxed_str());
    names.insert(name);
    name
}
