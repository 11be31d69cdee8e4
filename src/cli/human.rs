//! Findings as a person reads them: message, place in the file, help, and a line of counts. Knows neither where the text goes
//! nor what a finding costs beyond its effect.

use std::{borrow::Cow, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Message, Origin, Patch, Renderer, Snippet};
use fluent::FluentValue;

use super::{
    messages::Messages,
    report::{Counts, Effect, Files, Places, Source, is_whole},
};
use crate::diag::{Diagnostic, Fix, Related, Severity, Span};

/// Columns that line numbers and bars take beside the text of a file.
const GUTTER: usize = 10;

/// The least room for the text of a file, however narrow the terminal is.
const LEAST_ROOM: usize = 40;

/// The report for a terminal of `width` columns; empty when there are no findings. `diagnostics` are shown in their order.
pub fn human(diagnostics: &[Diagnostic], files: &dyn Files, messages: &Messages, colour: bool, width: usize) -> String {
    let Some(gravest) = diagnostics.iter().rev().max_by_key(|diagnostic| Effect::of(diagnostic)) else {
        return String::new();
    };
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(width.max(LEAST_ROOM + GUTTER));
    let report = Human { places: Places::new(files, diagnostics), messages, room: width.saturating_sub(GUTTER).max(LEAST_ROOM) };
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&report.groups(diagnostic)));
        text.push_str("\n\n");
    }
    text.push_str(&counts(&Counts::of(diagnostics), messages));
    text.push_str("; ");
    text.push_str(&messages.word("explain-more", &[("code", gravest.code.id.into())]));
    text.push('\n');
    text
}

/// `2 errors, 1 warning`.
pub(super) fn counts(counts: &Counts, messages: &Messages) -> String {
    let Counts { errors, withheld, warnings, notes, .. } = *counts;
    let parts = [("count-errors", errors), ("count-withheld", withheld), ("count-warnings", warnings), ("count-notes", notes)];
    let parts: Vec<String> =
        parts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| messages.word(key, &[("n", FluentValue::from(n))])).collect();
    parts.join(&messages.word("count-separator", &[]))
}

struct Human<'a> {
    places: Places<'a>,
    messages: &'a Messages,
    /// Columns for the text of a file.
    room: usize,
}

impl<'a> Human<'a> {
    /// One finding: its own group, and one for the mend if that is shown in place.
    fn groups(&self, diagnostic: &Diagnostic) -> Vec<Group<'_>> {
        let (level, word) = match Effect::of(diagnostic) {
            Effect::Error => (Level::ERROR, "severity-error"),
            Effect::Withheld => (Level::ERROR, "severity-withheld"),
            Effect::Warning => (Level::WARNING, "severity-warning"),
            Effect::Note => (Level::NOTE, "severity-note"),
        };
        let level = level.with_name(self.messages.word(word, &[]));
        let title = level.primary_title(visible(self.messages.message(diagnostic))).id(diagnostic.code.id);
        let mut group = Group::with_title(title);
        let mut beside = Vec::new();
        if let Some(span) = diagnostic.span {
            let (near, far): (Vec<&Related>, Vec<&Related>) =
                diagnostic.related.iter().partition(|related| self.shown_together(span, related.span));
            group = self.place(group, span, &near);
            beside = far;
        } else {
            beside.extend(&diagnostic.related);
        }
        for related in beside {
            group = self.related(group, related);
        }
        let help = self.messages.help(diagnostic);
        if !help.is_empty() {
            group = group.element(self.help(help));
        }
        match &diagnostic.fix {
            None => vec![group],
            Some(fix) => match self.patch(fix) {
                Some(patch) => vec![group, patch],
                None => vec![group.element(self.help(self.fix_in_words(fix)))],
            },
        }
    }

    fn help(&self, text: String) -> Message<'a> {
        Level::HELP.with_name(self.messages.word("severity-help", &[])).message(visible(text))
    }

    /// Whether a related place fits into the excerpt of the finding's own place. Beside a very long line the two would
    /// force everything between them into view.
    fn shown_together(&self, primary: Span, related: Span) -> bool {
        primary.file == related.file
            && !is_whole(primary)
            && !is_whole(related)
            && self
                .places
                .source(primary.file)
                .is_some_and(|source| [primary, related].iter().all(|span| !self.is_long(source, source.range(*span))))
    }

    /// Adds the excerpt of `span`, with the related places of the same file.
    fn place<'b>(&'b self, group: Group<'b>, span: Span, near: &[&Related]) -> Group<'b> {
        let Some(source) = self.places.source(span.file).filter(|_| !is_whole(span)) else {
            return group.element(self.origin(span));
        };
        let mut marks = vec![(AnnotationKind::Primary, self.narrowed(source, span), None)];
        for related in near {
            let label = visible(self.messages.label(related.label));
            marks.push((AnnotationKind::Context, self.narrowed(source, related.span), Some(label)));
        }
        group.element(self.excerpt(source, span, marks))
    }

    /// Adds a related place that stands by itself.
    fn related<'b>(&'b self, group: Group<'b>, related: &Related) -> Group<'b> {
        let label = visible(self.messages.label(related.label));
        match self.places.source(related.span.file).filter(|_| !is_whole(related.span)) {
            Some(source) => {
                let marks = vec![(AnnotationKind::Context, self.narrowed(source, related.span), Some(label))];
                group.element(self.excerpt(source, related.span, marks))
            }
            None => {
                let file = self.file_in_words(related.span);
                let text = self.messages.word("related-file", &[("label", label.into()), ("file", file.into())]);
                group.element(Level::NOTE.with_name(self.messages.word("severity-note", &[])).message(text))
            }
        }
    }

    fn origin(&self, span: Span) -> Origin<'a> {
        Origin::path(self.file_in_words(span))
    }

    /// The file's name, with the byte when there is no text to show a line of.
    fn file_in_words(&self, span: Span) -> String {
        let name = visible(self.places.name(span.file).to_owned());
        if is_whole(span) || self.places.source(span.file).is_some() {
            return name;
        }
        let offset = FluentValue::from(span.start.to_string());
        self.messages.word("at-byte", &[("file", name.into()), ("offset", offset)])
    }

    /// The lines of all `marks`, which lie in one file.
    fn excerpt(
        &self,
        source: &Source<'a>,
        span: Span,
        marks: Vec<(AnnotationKind, Range<usize>, Option<String>)>,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let first = marks.iter().map(|(_, range, _)| source.line(range.start)).min().unwrap_or(0);
        let last = marks.iter().map(|(_, range, _)| source.line(range.end)).max().unwrap_or(0);
        let lines = source.lines(first, last);
        let annotations: Vec<_> = marks
            .into_iter()
            .map(|(kind, range, label)| {
                let inside = |at: usize| at.clamp(lines.start, lines.end) - lines.start;
                kind.span(inside(range.start)..inside(range.end)).label(label)
            })
            .collect();
        Snippet::source(harmless(&source.text[lines]))
            .line_start(first + 1)
            .path(visible(self.places.name(span.file).to_owned()))
            .annotations(annotations)
    }

    /// The bytes to underline: all of `span`, but no line break at its end, and of what is wider than the room only the
    /// beginning, so that the excerpt can be cut to the room.
    fn narrowed(&self, source: &Source<'_>, span: Span) -> Range<usize> {
        let range = source.range(span);
        let text = &source.text[range.clone()];
        let shown = text.trim_end_matches(['\r', '\n']);
        if !self.is_long(source, range.clone()) {
            return range.start..range.start + shown.len();
        }
        let line = shown.lines().next().unwrap_or("");
        let most = line.char_indices().nth(self.room / 3).map_or(line.len(), |(at, _)| at);
        range.start..range.start + most
    }

    /// Whether a line of `range` may not fit into the room.
    fn is_long(&self, source: &Source<'_>, range: Range<usize>) -> bool {
        let (first, last) = (source.line(range.start), source.line(range.end));
        source.text[source.lines(first, last)].lines().any(|line| line.chars().nth(self.room).is_some())
    }

    /// The mend, shown in place; `None` where lines are too long, or too many, to be shown whole.
    fn patch(&self, fix: &Fix) -> Option<Group<'_>> {
        let source = self.places.source(fix.span.file)?;
        let range = source.range(fix.span);
        let lines = source.lines(source.line(range.start), source.line(range.end));
        let fits = |text: &str| text.lines().count() <= 12 && text.lines().all(|line| line.chars().nth(self.room).is_none());
        if !fits(&source.text[lines.clone()]) || !fits(&fix.text) || range.end > lines.end {
            return None;
        }
        let patch = Patch::new(range.start - lines.start..range.end - lines.start, visible(fix.text.clone()));
        let snippet = Snippet::source(harmless(&source.text[lines.clone()]))
            .line_start(source.line(lines.start) + 1)
            .path(visible(self.places.name(fix.span.file).to_owned()))
            .patch(patch);
        let level = Level::HELP.with_name(self.messages.word("severity-help", &[]));
        Some(level.secondary_title(visible(self.fix_in_words(fix))).element(snippet))
    }

    fn fix_in_words(&self, fix: &Fix) -> String {
        let text = [("text", FluentValue::from(fix.text.trim_end_matches('\n')))];
        let key = match (fix.span.start == fix.span.end, fix.text.is_empty()) {
            (_, true) => "fix-remove",
            (true, false) => "fix-add",
            (false, false) if fix.text.trim_end().contains('\n') => "fix-replace-long",
            (false, false) => "fix-replace",
        };
        self.messages.word(key, &text)
    }
}

/// The word for a severity, outside any finding.
pub(super) fn severity(severity: Severity, messages: &Messages) -> String {
    let key = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    messages.word(key, &[])
}

/// `text` without what would steer the terminal or turn the direction of writing: content must not be able to forge a report.
pub(super) fn visible(text: String) -> String {
    let steers =
        |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(steers) { text.replace(steers, "\u{fffd}") } else { text }
}

/// `text` with each C1 control (which some terminals obey, and the renderer lets pass) as a character of the same length, so
/// that no byte offset moves.
fn harmless(text: &str) -> Cow<'_, str> {
    let steers = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if text.contains(steers) { Cow::Owned(text.replace(steers, "\u{b7}")) } else { Cow::Borrowed(text) }
}
