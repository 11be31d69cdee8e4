//! A text in the pieces that a translator works on: its blocks of words, each with its place. Knows one text; never whether a
//! piece has a translation.

use std::ops::Range;

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::Script};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{
    Spanned, events,
    reference::{in_full, notes, words_end},
    stand_in::is_cjk,
    without_comments,
};

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// A paragraph, also one in a quotation or note.
    Paragraph,
    /// A heading as written, 1 to 6.
    Heading(u8),
    /// The words of a list's item.
    Item,
    /// A row of a table; its cells are parted by ` | `.
    Row,
    /// What a definition list defines.
    Term,
    /// How it defines it.
    Definition,
    /// Lines that are shown as they are.
    Code,
    /// HTML that is shown as text.
    Html,
}

impl Block {
    /// Its short name: the beginning of a piece's key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "p",
            Self::Heading(1) => "h1",
            Self::Heading(2) => "h2",
            Self::Heading(3) => "h3",
            Self::Heading(4) => "h4",
            Self::Heading(5) => "h5",
            Self::Heading(_) => "h6",
            Self::Item => "li",
            Self::Row => "row",
            Self::Term => "dt",
            Self::Definition => "dd",
            Self::Code => "code",
            Self::Html => "html",
        }
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub block: Block,
    /// Its Markdown on one line (a hard break and lines of code keep theirs), without the marks of its block. Links by reference
    /// are written in full: what they refer to stands elsewhere.
    pub text: String,
    /// Its words alone, as [`words`] gives them: what makes two pieces the same.
    pub words: String,
    /// Where `text` stands in the body.
    pub range: Range<usize>,
    /// What begins its further lines: blanks under an item's mark, `> ` in a quotation.
    pub indent: String,
}

/// Words in one form: composed (NFC), every run of blanks of any kind one blank, none beside a Chinese or Japanese character
/// (where a line may be broken anywhere), and without characters that are only there for the layout of a line.
pub fn words(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut folded = String::with_capacity(composed.len());
    let mut blank = false;
    for c in composed.chars() {
        match c {
            // Soft hyphen, zero-width space, word joiner, byte order mark, direction marks.
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{61c}' => {}
            c if c.is_whitespace() => blank = true,
            c => {
                if blank && !folded.is_empty() && !is_unspaced(c) && !folded.chars().next_back().is_some_and(is_unspaced) {
                    folded.push(' ');
                }
                blank = false;
                folded.push(c);
            }
        }
    }
    folded
}

/// Whether a character belongs to Chinese or Japanese writing, which puts no blanks between words.
fn is_unspaced(c: char) -> bool {
    is_cjk(c) && CodePointMapData::<Script>::new().get(c) != Script::Hangul
}

/// The pieces of `body`, in order. Pictures without a description, rules and comments are none.
pub fn pieces(body: &str) -> Vec<Piece> {
    let mut reader = Reader { body, found: Vec::new(), around: Vec::new(), open: None, links: Vec::new() };
    for spanned in events(body) {
        reader.see(spanned);
    }
    reader.close();
    reader.found
}

/// The words of Markdown that may have several blocks, a prose field for instance.
pub fn prose_words(text: &str) -> String {
    pieces(text).iter().map(|piece| piece.words.as_str()).collect::<Vec<_>>().join("\n")
}

/// The words of a line of Markdown that begins no block, whatever it begins with.
pub fn line_words(text: &str) -> String {
    let line = format!("\u{2060}{text}");
    let whole = format!("{line}{}", notes(text));
    let own = pieces(&whole).into_iter().filter(|piece| piece.range.start < line.len());
    own.map(|piece| piece.words).collect::<Vec<_>>().join("\n")
}

struct Open {
    block: Block,
    words: String,
    range: Option<Range<usize>>,
    /// Stretches of the body for which something else stands in the text, in order.
    gaps: Vec<(Range<usize>, Instead)>,
    /// Lines of code, which the parser hands out without the marks around them.
    lines: String,
}

/// What stands in a piece's text for a stretch of the body.
enum Instead {
    /// A line ended, up to the words of the next.
    LineEnd,
    /// A line ended on purpose.
    Break,
    /// A link by reference ended.
    Address(String),
}

struct Reader<'t> {
    body: &'t str,
    found: Vec<Piece>,
    around: Vec<TagEnd>,
    open: Option<Open>,
    /// Of each link and picture that is open, how it ends when it is written in full; `None` when it is.
    links: Vec<Option<(LinkType, String)>>,
}

impl Reader<'_> {
    fn see(&mut self, (event, range): Spanned<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_of_link(range),
            Event::End(tag) => self.end(tag),
            Event::SoftBreak | Event::HardBreak => {
                let next = self.next_line(range.start);
                self.inline(range.clone(), " ");
                if let Some(open) = &mut self.open {
                    let instead = if event == Event::HardBreak { Instead::Break } else { Instead::LineEnd };
                    open.gaps.push((range.start..next, instead));
                }
            }
            Event::Text(words) | Event::Code(words) => self.inline(range, &words),
            Event::InlineHtml(html) => self.inline(range, &without_comments(&html)),
            Event::Html(html) => self.inline(range, &without_comments(&html)),
            Event::FootnoteReference(_) => self.inline(range, ""),
            Event::Rule | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => {
                return self.inline(range, "");
            }
            // Its words follow as words of its own.
            Tag::Link { title, .. } | Tag::Image { title, .. } => {
                let title = if title.is_empty() { String::new() } else { format!("{title} ") };
                self.inline(range, &title);
                let row = self.open.as_ref().is_some_and(|open| open.block == Block::Row);
                return self.links.push(in_full(tag, row));
            }
            Tag::TableCell => {
                if let Some(open) = self.open.as_mut().filter(|open| open.range.is_some()) {
                    open.words.push_str(" | ");
                }
                if let Some(open) = &mut self.open
                    && open.range.is_none()
                {
                    open.range = Some(range);
                }
                return;
            }
            _ => self.close(),
        }
        let block = match tag {
            Tag::Paragraph => Some(self.block_here()),
            Tag::Heading { level, .. } => Some(Block::Heading(number(*level))),
            Tag::TableHead | Tag::TableRow => Some(Block::Row),
            Tag::DefinitionListTitle => Some(Block::Term),
            Tag::CodeBlock(_) => Some(Block::Code),
            Tag::HtmlBlock => Some(Block::Html),
            _ => None,
        };
        self.around.push(tag.to_end());
        if let Some(block) = block {
            self.begin(block);
        }
    }

    /// A link or picture that is written by reference ends as one that is written in full.
    fn end_of_link(&mut self, range: Range<usize>) {
        let Some(Some((link_type, end))) = self.links.pop() else { return };
        let from = range.start + words_end(&self.body[range.clone()], link_type);
        // The parser leaves the brackets of `[words][]` out of its range.
        let to = range.end + if self.body[range.end..].starts_with("[]") { 2 } else { 0 };
        self.inline(from..to, "");
        if let Some(open) = &mut self.open {
            open.gaps.push((from..to, Instead::Address(end)));
        }
    }

    fn end(&mut self, tag: TagEnd) {
        use TagEnd::{Emphasis, Strikethrough, Strong, Subscript, Superscript, TableCell};
        if matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | TableCell) {
            return;
        }
        self.close();
        if self.around.last() == Some(&tag) {
            self.around.pop();
        }
    }

    /// What a paragraph is where it stands: the item's words, a definition, or itself.
    fn block_here(&self) -> Block {
        match self.around.last() {
            Some(TagEnd::Item) => Block::Item,
            Some(TagEnd::DefinitionListDefinition) => Block::Definition,
            _ => Block::Paragraph,
        }
    }

    fn begin(&mut self, block: Block) {
        self.open = Some(Open { block, words: String::new(), range: None, gaps: Vec::new(), lines: String::new() });
    }

    /// Words, or a mark, that belong to the open piece; a tight item has them without a paragraph around.
    fn inline(&mut self, range: Range<usize>, words: &str) {
        if self.open.is_none() {
            self.begin(self.block_here());
        }
        let Some(open) = &mut self.open else { return };
        open.words.push_str(words);
        open.lines.push_str(words);
        open.range = Some(match open.range.take() {
            Some(so_far) => so_far.start.min(range.start)..so_far.end.max(range.end),
            None => range,
        });
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let Some(range) = open.range.clone() else { return };
        let words = words(&open.words);
        if words.is_empty() || words.chars().all(|c| c == '|' || c == ' ') {
            return;
        }
        let range = self.whole(range, open.block);
        let text = match open.block {
            Block::Code | Block::Html => open.lines.trim_end_matches('\n').to_owned(),
            Block::Row => cells(&self.one_line(&range, open.gaps)).join(" | "),
            _ => self.one_line(&range, open.gaps),
        };
        let indent = indent(self.body, range.start);
        self.found.push(Piece { block: open.block, text, words, range, indent });
    }

    /// The range with what the parser leaves out at its ends: the backslash before a first mark, blanks and line ends.
    fn whole(&self, range: Range<usize>, block: Block) -> Range<usize> {
        let Range { mut start, mut end } = range;
        let bytes = self.body.as_bytes();
        if block == Block::Row {
            let line_start = self.body[..start].rfind('\n').map_or(0, |at| at + 1);
            let line_end = self.body[start..].find('\n').map_or(self.body.len(), |at| start + at);
            let line = &self.body[line_start..line_end];
            let from = line.find(|c: char| !matches!(c, ' ' | '\t' | '>')).unwrap_or(0);
            let (mut from, mut to) = (line_start + from, line_start + line.trim_end().len());
            if bytes.get(from) == Some(&b'|') {
                from += 1;
            }
            let escaped = self.body[from..to]
                .strip_suffix('|')
                .is_some_and(|rest| rest.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1);
            if to > from && bytes[to - 1] == b'|' && !escaped {
                to -= 1;
            }
            let inner = &self.body[from..to];
            return from + (inner.len() - inner.trim_start().len())..from + inner.trim_end().len();
        }
        if !matches!(block, Block::Code | Block::Html) {
            let backslashes = bytes[..start].iter().rev().take_while(|b| **b == b'\\').count();
            start -= backslashes % 2;
        }
        end -= self.body[start..end].len() - self.body[start..end].trim_end().len();
        start..end
    }

    /// Where the words of the line after `at` begin, behind the marks of a quotation and the blanks under an item.
    fn next_line(&self, at: usize) -> usize {
        let line = self.body[at..].find('\n').map_or(self.body.len(), |length| at + length + 1);
        line + (self.body[line..].len() - self.body[line..].trim_start_matches(BEFORE_WORDS).len())
    }

    /// The Markdown of `range` with its lines joined and its links in full.
    fn one_line(&self, range: &Range<usize>, gaps: Vec<(Range<usize>, Instead)>) -> String {
        let mut text = String::new();
        let mut at = range.start;
        for (gap, instead) in gaps {
            if gap.start < at || gap.end > range.end {
                continue;
            }
            let before = self.joined(at..gap.start);
            let after = self.body[gap.end..].chars().next().unwrap_or(' ');
            match instead {
                Instead::Address(end) => text.extend([before, end]),
                // Blanks at a line's end say the same as a backslash.
                Instead::Break => text.extend([before.trim_end(), "\\\n"]),
                Instead::LineEnd => {
                    text.push_str(before.trim_end());
                    if !(text.chars().next_back().is_some_and(is_unspaced) && is_unspaced(after)) {
                        text.push(' ');
                    }
                }
            }
            at = gap.end;
        }
        text + &self.joined(at..range.end)
    }

    /// A stretch of the body whose line ends, in code or an address, are blanks.
    fn joined(&self, range: Range<usize>) -> String {
        let mut lines = self.body[range].split('\n').map(|line| line.trim_end_matches('\r'));
        let first = lines.next().unwrap_or_default().to_owned();
        lines.fold(first, |text, line| text + " " + line.trim_start_matches(BEFORE_WORDS))
    }
}

/// What may stand on a line before the words of a paragraph that goes on.
const BEFORE_WORDS: [char; 3] = [' ', '\t', '>'];

/// The cells of a table's row without its outer bars, each trimmed.
pub fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in row.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            c => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(c);
                }
            }
        }
        escaped = c == '\\' && !escaped;
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// What the lines after the first of a piece that begins at `start` must begin with.
fn indent(body: &str, start: usize) -> String {
    let line = body[..start].rfind('\n').map_or(0, |at| at + 1);
    body[line..start].chars().map(|c| if matches!(c, '>' | '\t') { c } else { ' ' }).collect()
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(body: &str) -> Vec<(&'static str, String, String)> {
        pieces(body).into_iter().map(|piece| (piece.block.name(), piece.text, piece.words)).collect()
    }

    fn one(name: &'static str, text: &str, words: &str) -> (&'static str, String, String) {
        (name, text.to_owned(), words.to_owned())
    }

    #[test]
    fn blocks_of_words_are_pieces() {
        let body = "Một **đoạn**\nhai dòng\\\nba [đây](@/x \"tựa\").\n\n## Đầu đề {#x}\n\n- \\* một\n- hai\n  tiếp\n  > trích\n  > dẫn\n\n| a | \
                    `b` |\n|---|---|\n| ![c](d.jpg) | \\| |\n\n```\nx  y\n```\n\n<!-- không -->\n\n[^1]: Ghi `chú\n  dài`.\n";
        let expected = [
            one("p", "Một **đoạn** hai dòng\\\nba [đây](@/x \"tựa\").", "Một đoạn hai dòng ba tựa đây."),
            one("h2", "Đầu đề", "Đầu đề"),
            one("li", "\\* một", "* một"),
            one("li", "hai tiếp", "hai tiếp"),
            one("p", "trích dẫn", "trích dẫn"),
            one("row", "a | `b`", "a | b"),
            one("row", "![c](d.jpg) | \\|", "c | |"),
            one("code", "x  y", "x y"),
            one("p", "Ghi `chú dài`.", "Ghi chú dài."),
        ];
        assert_eq!(of(body), expected);
        for piece in pieces(body) {
            assert!(body.is_char_boundary(piece.range.start) && body.is_char_boundary(piece.range.end));
        }
    }

    #[test]
    fn chinese_and_japanese_lines_are_joined_without_a_blank() {
        assert_eq!(of("首都\n河内，\nHanoi\n"), [one("p", "首都河内， Hanoi", "首都河内，Hanoi")]);
        assert_eq!(words("한 국\n어"), "한 국 어");
        assert_eq!(words("a\u{a0}b\u{202f}:\u{200b}c\u{ad}d  "), "a b :cd");
    }

    #[test]
    fn what_a_piece_refers_to_comes_with_it() {
        let body = "Xem [*cơ\nquan*][a], [đây][], [Đây] và [b\\]][c \\[]: ![ảnh][d].\n\n| [đây] | [x](y) |\n|---|---|\n\n\
                    - [^1] chữ[^hai]\n\n[a]: @/x/y\n[đây]: <a (b).pdf> \"một \\\"tựa\\\"\"\n[c \\[]: #d\n[d]: e.jpg\n\n[^1]: Ghi chú.\n[^hai]: Hai.\n";
        let title = "<a (b).pdf> \"một \\\"tựa\\\"\"";
        let expected = [
            one(
                "p",
                &format!("Xem [*cơ quan*](@/x/y), [đây]({title}), [Đây]({title}) và [b\\]](#d): ![ảnh](e.jpg)."),
                "Xem cơ quan, một \"tựa\" đây, một \"tựa\" Đây và b]: ảnh.",
            ),
            one("row", &format!("[đây]({title}) | [x](y)"), "một \"tựa\" đây | x"),
            one("li", "[^1] chữ[^hai]", "chữ"),
            one("p", "Ghi chú.", "Ghi chú."),
            one("p", "Hai.", "Hai."),
        ];
        assert_eq!(of(body), expected);
        for (name, text, words) in expected.iter().filter(|(name, ..)| *name != "row") {
            assert_eq!(&line_words(text), words, "{name}: a piece by itself has the same words");
        }
    }
}
