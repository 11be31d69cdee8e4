//! Characters that have no business in a text, because no reader sees them. Knows characters only, no Markdown.

use super::codes::{BIDI, CONTROL};
use crate::diag::{Diagnostic, FileId, Span};

/// Whether a character changes the direction of the text after it without being seen (Unicode UAX #9: embeddings, overrides,
/// isolates).
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// An error for each run of direction controls in `text`, which begins at byte `offset` of `file`. To be called for texts
/// outside right-to-left languages, where they have no use but to make a text read otherwise than it is.
pub fn bidi(file: FileId, text: &str, offset: usize) -> Vec<Diagnostic> {
    // All of them begin with these bytes in UTF-8, which few texts have.
    if !text.as_bytes().windows(2).any(|pair| matches!(pair, [0xe2, 0x80 | 0x81])) {
        return Vec::new();
    }
    runs(text, is_bidi_control).map(|(start, run)| finding(&BIDI, file, offset + start, run)).collect()
}

/// An error for each run of control characters other than tab and line break.
pub fn controls(file: FileId, text: &str, offset: usize) -> Vec<Diagnostic> {
    // U+0080 to U+009F begin with C2 in UTF-8.
    let may_be = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || matches!(byte, 0x7f | 0xc2);
    if !text.bytes().any(may_be) {
        return Vec::new();
    }
    let unwanted = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    runs(text, unwanted).map(|(start, run)| finding(&CONTROL, file, offset + start, run)).collect()
}

fn finding(code: &'static crate::diag::Code, file: FileId, start: usize, run: &str) -> Diagnostic {
    let span = Span::new(file, start..start + run.len());
    let first = run.chars().next().map_or(0, u32::from);
    Diagnostic::at(code, span).arg("character", format!("U+{first:04X}")).fix(span, "")
}

/// Stretches of neighbouring characters that are all unwanted, with their places.
fn runs(text: &str, unwanted: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(unwanted)?;
        let end = text[start..].find(|c| !unwanted(c)).map_or(text.len(), |length| start + length);
        at = end;
        Some((start, &text[start..end]))
    })
}
