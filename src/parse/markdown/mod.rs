//! Markdown of one text: which constructs there are, where its headings, links and pictures stand, and what is wrong with
//! it. Knows neither the portal (whether a link's target exists) nor HTML.

mod bounds;
mod characters;
pub mod codes;
mod heading;
mod inline;
mod outline;
mod reference;
mod stand_in;
mod units;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};

pub use bounds::{DEEPEST, LARGEST};
pub use characters::{bidi, controls, is_bidi_control};
pub use heading::{Anchors, slug};
pub use inline::{Mark, Token, inline};
pub use outline::{Heading, LinkUse, Outline, PictureUse, outline};
pub use units::{Block, Piece, cells, line_words, pieces, prose_words, words};

/// An event with the bytes of the text it was read from.
pub type Spanned<'a> = (Event<'a>, Range<usize>);

/// The dialect: CommonMark with tables, footnotes, definition lists, heading ids (`{#id}`) and alerts (`> [!NOTE]`).
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

/// The text as events, each with its place. Differs from the parser's own stream in four ways: emphasis next to Chinese,
/// Japanese and Korean text is recognised where an author means it; a line that begins with `:` and no space is no definition;
/// emphasis, links and pictures nested deeper than [`DEEPEST`] are flattened; a text that is too large or nested too
/// deeply to be read at all comes out as one paragraph of plain text.
pub fn events(text: &str) -> Vec<Spanned<'_>> {
    read(text).events
}

/// Events of a one-line text, in which nothing begins a block: `2026. Spring` is no list, `# x` no heading.
pub fn inline_events(text: &str) -> Vec<Event<'static>> {
    // A first character that is punctuation to the flanking rule and nothing to any other.
    const GUARD: char = '\u{2800}';
    let line: String =
        std::iter::once(GUARD).chain(text.trim().chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c })).collect();
    let mut guarded = true;
    let mut inline = Vec::new();
    for (event, _) in events(&line) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
            Event::Text(words) if guarded => {
                guarded = false;
                let rest = words.strip_prefix(GUARD).unwrap_or(&words).to_owned();
                if !rest.is_empty() {
                    inline.push(Event::Text(rest.into()));
                }
            }
            other => inline.push(other.into_static()),
        }
    }
    inline
}

/// HTML without its comments, which nobody wrote for readers. A comment that does not end is none.
pub fn without_comments(html: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        // `<!-->` and `<!--->` are whole comments.
        let short = after.strip_prefix('>').or_else(|| after.strip_prefix("->"));
        let Some(tail) = short.or_else(|| after.split_once("-->").map(|(_, tail)| tail)) else { break };
        kept.push_str(before);
        rest = tail;
    }
    if rest.len() == html.len() { Cow::Borrowed(html) } else { Cow::Owned(kept + rest) }
}

/// A text that was read, and what had to be cut for it.
struct Reading<'a> {
    events: Vec<Spanned<'a>>,
    excess: Option<bounds::Excess>,
}

fn read(text: &str) -> Reading<'_> {
    if let Some(excess) = bounds::excess(text) {
        let all = 0..text.len();
        let paragraph = Tag::Paragraph;
        let end = Event::End(paragraph.to_end());
        let events = vec![(Event::Start(paragraph), all.clone()), (Event::Text(CowStr::Borrowed(text)), all.clone()), (end, all)];
        return Reading { events, excess: Some(excess) };
    }
    let events = match stand_in::stand_ins(text) {
        None => Parser::new_ext(text, options()).into_offset_iter().collect(),
        Some(played) => Parser::new_ext(played.text(), options())
            .into_offset_iter()
            .map(|(event, range)| (played.restore(text, event), range))
            .collect(),
    };
    let (events, excess) = bounds::flatten(events);
    Reading { events, excess }
}

#[cfg(test)]
mod tests;
