//! How large and how deeply nested a text may be. The parser needs time that grows faster than the text when containers are
//! nested by the thousand, so depth is bounded by a scan of the lines before it sees them.

use std::ops::Range;

use memchr::memchr2;
use pulldown_cmark::{Event, Tag};

use super::Spanned;

/// Most bytes of a text: 1 MiB.
pub const LARGEST: usize = 1 << 20;

/// Most constructs inside one another.
pub const DEEPEST: usize = 100;

/// What a text has too much of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    /// Bytes.
    Size,
    /// Nesting, first at this place.
    Depth(Range<usize>),
}

/// Finds, in time that grows with the text's length alone, whether the parser may see it.
pub(super) fn excess(text: &str) -> Option<Excess> {
    if text.len() > LARGEST {
        return Some(Excess::Size);
    }
    let mut open = 0;
    let mut start = 0;
    for line in lines(text) {
        let prefix = Prefix::of(line);
        // Indentation stays inside what is open, at two columns a level or more; markers open something new.
        let depth = open.min(prefix.indent / 2) + prefix.markers;
        if depth > DEEPEST {
            return Some(Excess::Depth(start..start + line.trim_end().len()));
        }
        if prefix.markers > 0 {
            open = depth;
        }
        start += line.len();
    }
    None
}

/// The lines of `text` with their ends; a carriage return ends one, as in CommonMark.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = memchr2(b'\n', b'\r', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
        start += length;
        Some(&rest[..length])
    })
}

/// What stands before the words of a line.
#[derive(Default)]
struct Prefix {
    /// Markers of quotations, list items, definitions and footnotes.
    markers: usize,
    /// Columns of space before and between them.
    indent: usize,
}

impl Prefix {
    fn of(line: &str) -> Self {
        let bytes = line.as_bytes();
        let mut prefix = Self::default();
        if is_rule(line) {
            return prefix;
        }
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let length = match byte {
                b' ' => {
                    prefix.indent += 1;
                    at += 1;
                    continue;
                }
                b'\t' => {
                    prefix.indent += 4;
                    at += 1;
                    continue;
                }
                b'>' => 1,
                b'-' | b'+' | b'*' | b':' if ends_marker(bytes.get(at + 1)) => 1,
                b'0'..=b'9' => number_marker(&bytes[at..]),
                b'[' if bytes.get(at + 1) == Some(&b'^') => footnote_marker(&bytes[at..]),
                _ => 0,
            };
            if length == 0 {
                break;
            }
            prefix.markers += 1;
            at += length;
        }
        prefix
    }
}

/// Whether a line of nothing but `*`, `-` or `_` and spaces is a rule across the page, and no nest of lists.
fn is_rule(line: &str) -> bool {
    let mut marks = line.bytes().filter(|b| !b.is_ascii_whitespace());
    match marks.next() {
        Some(first @ (b'*' | b'-' | b'_')) => marks.all(|b| b == first),
        _ => false,
    }
}

fn ends_marker(byte: Option<&u8>) -> bool {
    byte.is_none_or(|b| b.is_ascii_whitespace())
}

/// Length of `12.` or `12)`, 0 when it is none.
fn number_marker(bytes: &[u8]) -> usize {
    let digits = bytes.iter().take(10).take_while(|b| b.is_ascii_digit()).count();
    let closed = matches!(bytes.get(digits), Some(b'.' | b')')) && ends_marker(bytes.get(digits + 1));
    if digits < 10 && closed { digits + 1 } else { 0 }
}

/// Length of `[^label]:`, 0 when it is none.
fn footnote_marker(bytes: &[u8]) -> usize {
    match bytes.iter().skip(2).position(|b| *b == b']') {
        Some(label) if bytes.get(label + 3) == Some(&b':') => label + 4,
        _ => 0,
    }
}

/// Drops emphasis, links and pictures that lie deeper than [`DEEPEST`], keeping their words, and says where the first was.
/// Blocks cannot lie that deep: [`excess`] has seen to it.
pub(super) fn flatten(mut events: Vec<Spanned<'_>>) -> (Vec<Spanned<'_>>, Option<Excess>) {
    let mut open = Vec::new();
    let mut depth = 0;
    let mut first = None;
    let mut keep = |(event, range): &mut Spanned<'_>| {
        let keep = match event {
            Event::Start(tag) => {
                let inline = matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. });
                let keep = !inline || depth < DEEPEST;
                depth += usize::from(keep);
                open.push(keep);
                keep
            }
            Event::End(_) => {
                let keep = open.pop().unwrap_or(true);
                depth -= usize::from(keep);
                keep
            }
            _ => true,
        };
        if !keep && first.is_none() {
            first = Some(Excess::Depth(range.clone()));
        }
        keep
    };
    events.retain_mut(&mut keep);
    (events, first)
}
