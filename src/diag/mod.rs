//! What went wrong, as data: a code, a place, arguments, and how to mend it. Knows nobody: no station, no terminal, no
//! language. Text is made of a diagnostic only in `cli` (and in the preview's overlay).

mod outcome;
mod saved;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use outcome::{Counts, Effect};
pub use saved::Saved;

/// A file of the portal, by its number in the source tree of this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// A range of bytes in a file; `start == end` marks a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte, from 0.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `range` of `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The file as a whole, when no place in it says more.
    pub fn whole(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

fn clamp(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// How grave a finding is. What it does to the build is decided by the table *Outcomes*, from severity and [`Scope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Said, never failing: something withheld, as asked.
    Note,
    /// Published, and worth an officer's look; `--strict` fails.
    Warning,
    /// What it concerns cannot be published as it stands.
    Error,
}

/// What a finding concerns; it decides what an error costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Settings, kinds, templates, homes, section indexes, source entries: an error stops the build.
    #[default]
    Portal,
    /// A translation: an error withholds it, and the rest is published.
    Translation,
    /// An entry that is not meant to be public yet: an error is shown as a warning.
    Unpublished,
}

/// A kind of finding: everything `portolan explain` says. Declared beside the check that raises it.
#[derive(Debug)]
pub struct Code {
    /// `P` and four digits; the first two name the station.
    pub id: &'static str,
    /// Severity when nothing else decides.
    pub severity: Severity,
    /// One line, with `{argument}` places.
    pub message: &'static str,
    /// What to do, with `{argument}` places; shown under the message.
    pub help: &'static str,
    /// What it means.
    pub means: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// An example that raises it, and its mended form.
    pub example: &'static str,
}

/// Declares codes and the list `CODES` of a module, so that no code can be forgotten in the registry.
#[macro_export]
#[doc(hidden)]
macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $message:literal, help: $help:literal, means: $means:literal, why: $why:literal, example: $example:literal;)*) => {
        $(#[doc = concat!($id, "; `portolan explain` says the rest.")]
        pub static $name: $crate::diag::Code = $crate::diag::Code {
            id: $id, severity: $crate::diag::Severity::$severity, message: $message, help: $help,
            means: $means, why: $why, example: $example,
        };)*
        /// Every code of this module.
        pub static CODES: &[&$crate::diag::Code] = &[$(&$name),*];
    };
}

/// Another place that helps to understand a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// A key of what the place is: `first-defined`, `facts-live-here`, `other-file`, ….
    pub label: &'static str,
}

/// Replace `span` by `text` and the finding is gone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// By what.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its kind.
    pub code: &'static Code,
    /// Usually the code's.
    pub severity: Severity,
    /// What it concerns.
    pub scope: Scope,
    /// Where; `None` only when there is no file to point at.
    pub span: Option<Span>,
    /// Values for the places of the message and help, by name.
    pub args: BTreeMap<&'static str, String>,
    /// Other places.
    pub related: Vec<Related>,
    /// A mend that a tool may apply.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding at `span`.
    pub fn at(code: &'static Code, span: Span) -> Self {
        Self { span: Some(span), ..Self::nowhere(code) }
    }

    /// A finding without a place in a file.
    pub fn nowhere(code: &'static Code) -> Self {
        Self {
            code,
            severity: code.severity,
            scope: Scope::default(),
            span: None,
            args: BTreeMap::new(),
            related: Vec::new(),
            fix: None,
        }
    }

    /// With the value of a place in the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// With another place to look at.
    #[must_use]
    pub fn see(mut self, label: &'static str, span: Span) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// With a mend.
    #[must_use]
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span, text: text.into() });
        self
    }

    /// With another severity than the code's own.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Whether this is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The key by which findings are shown: by file and place, then by code.
    fn order(&self) -> (Option<Span>, &'static str, &BTreeMap<&'static str, String>) {
        (self.span, self.code.id, &self.args)
    }
}

/// Sorts findings into the order they are shown in and drops exact repeats, so that threads leave no trace.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup_by(|a, b| a.order() == b.order());
}

/// A value and what was found while making it. A `Result` stands only where no value can exist.
pub type Checked<T> = (T, Vec<Diagnostic>);

/// Fills the `{name}` places of a message from a finding's arguments.
pub fn fill(template: &str, args: &BTreeMap<&'static str, String>) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) => {
                text.push_str(args.get(name).map_or("", String::as_str));
                rest = tail;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

/// The candidate nearest to what was written, if it is near enough to be a slip of the pen.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().min(written.len()) / 4)
        .min()
        .map(|(_, candidate)| candidate)
}
