//! Markdown becomes HTML, or plain text. Knows what each construct looks like in HTML; asks its caller where a link leads,
//! what a picture looks like and what the page's words are. Lets nothing through that could run.

mod escape;
mod footnotes;
mod writer;

use pulldown_cmark::{Event, Tag, TagEnd};

pub use escape::{attribute, text as escape_text};

use crate::parse::markdown::{events, inline_events, without_comments};
use crate::parse::url::{self, Refused, Target};

/// What the writer must be told about the page and the portal.
pub struct Context<'a> {
    /// Ids of the headings, in order: those of the source language, so that `#how-to-apply` holds in every language. A
    /// heading beyond their number gets one of its own.
    pub headings: &'a [String],
    /// Where a link leads.
    pub links: &'a dyn Fn(&Target) -> Linked,
    /// The figure for a picture: file name, alternative text, caption (empty when there is none). `None` when there is no
    /// such picture: then its alternative text stands in its place.
    pub picture: &'a dyn Fn(&str, &str, &str) -> Option<String>,
    /// The page's words.
    pub words: &'a Words,
}

/// What becomes of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// It leads somewhere.
    To {
        /// The address as it stands in the page, not yet escaped for HTML.
        href: String,
        /// BCP 47 of what is there, when it differs from the page's language.
        hreflang: Option<String>,
        /// Whether it leaves the portal.
        external: bool,
    },
    /// Its words stand without a link: what it leads to is not published.
    Plain,
}

/// Words that the writer adds, in the page's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Title of `[!NOTE]`.
    pub alert_note: String,
    /// Title of `[!TIP]`.
    pub alert_tip: String,
    /// Title of `[!IMPORTANT]`.
    pub alert_important: String,
    /// Title of `[!WARNING]`.
    pub alert_warning: String,
    /// Title of `[!CAUTION]`.
    pub alert_caution: String,
    /// Heading of the footnotes, for screen readers.
    pub footnotes_title: String,
    /// What the arrow behind a footnote does: "Back to the text".
    pub footnote_back: String,
    /// Name of a table for screen readers: "Table".
    pub table_label: String,
}

/// The text as HTML: blocks, no wrapper. Equal input gives equal bytes.
pub fn html(text: &str, context: &Context<'_>) -> String {
    html_through(text, context, &url::gate)
}

/// As [`html`], through another gate than the portal's. Only for the conformance test, whose examples lead nowhere.
#[doc(hidden)]
pub fn html_through(text: &str, context: &Context<'_>, gate: &dyn Fn(&str) -> Result<Target, Refused>) -> String {
    let events: Vec<Event<'_>> = events(text).into_iter().map(|(event, _)| event).collect();
    writer::Writer::new(context, gate, &events).write(events)
}

/// A one-line text as HTML, to stand inside a paragraph: emphasis, code and links, no blocks.
pub fn inline(text: &str, context: &Context<'_>) -> String {
    let events = inline_events(text);
    writer::Writer::new(context, &url::gate, &events).write(events)
}

/// The words alone, a line for each block: for feeds, descriptions and the search index. Pictures give their alternative
/// text; footnotes stand where they are written, their marks are left out.
pub fn plain(text: &str) -> String {
    let mut words = String::new();
    for (event, _) in events(text) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::Html(html) | Event::InlineHtml(html) => words.push_str(&without_comments(&html)),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::TableCell) => words.push(' '),
            Event::Start(Tag::Item | Tag::BlockQuote(_) | Tag::DefinitionListDefinition) | Event::End(_) if is_block(&event) => {
                words.push('\n');
            }
            _ => {}
        }
    }
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether an event begins or ends a line of its own.
fn is_block(event: &Event<'_>) -> bool {
    !matches!(event, Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image))
}

#[cfg(test)]
mod tests;
