//! What findings do to a build: severity and scope together, and whether they make it fail.

use super::{Diagnostic, Scope, Severity};

/// What a finding does to the build: severity and [`Scope`] together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Said, and nothing more.
    Note,
    /// Said; fails under `--strict` unless it concerns something unpublished.
    Warning,
    /// A translation is withheld, the rest is published; fails under `--strict`.
    Withheld,
    /// Nothing is published.
    Error,
}

impl Effect {
    /// The effect of `diagnostic`.
    pub fn of(diagnostic: &Diagnostic) -> Self {
        match (diagnostic.severity, diagnostic.scope) {
            (Severity::Note, _) => Self::Note,
            (Severity::Warning, _) | (Severity::Error, Scope::Unpublished) => Self::Warning,
            (Severity::Error, Scope::Translation) => Self::Withheld,
            (Severity::Error, Scope::Portal) => Self::Error,
        }
    }

    /// The name that JSON uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Withheld => "withheld",
            Self::Error => "error",
        }
    }
}

/// How many findings of each effect there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Findings for which nothing is published.
    pub errors: usize,
    /// Errors of translations, each of which withholds one.
    pub withheld: usize,
    /// Warnings, those of unpublished entries among them.
    pub warnings: usize,
    /// Warnings that concern unpublished entries only; `--strict` lets them pass.
    pub unpublished: usize,
    /// Notes.
    pub notes: usize,
}

impl Counts {
    /// Counts `diagnostics`.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let mut counts = Self::default();
        for diagnostic in diagnostics {
            match Effect::of(diagnostic) {
                Effect::Error => counts.errors += 1,
                Effect::Withheld => counts.withheld += 1,
                Effect::Warning => counts.warnings += 1,
                Effect::Note => counts.notes += 1,
            }
            if Effect::of(diagnostic) == Effect::Warning && diagnostic.scope == Scope::Unpublished {
                counts.unpublished += 1;
            }
        }
        counts
    }

    /// Whether the command ends with exit code 1.
    pub fn fail(&self, strict: bool) -> bool {
        self.errors > 0 || (strict && (self.withheld > 0 || self.warnings > self.unpublished))
    }
}
