//! One piece of a text as words and marks, so that a translator can be handed the words and keep the marks. Together the tokens
//! are the piece to the byte.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{events, reference::notes};

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// `*…*`
    Emphasis,
    /// `**…**`
    Strong,
    /// `~~…~~`
    Struck,
    /// `[…](…)`; with the address.
    Link,
    /// `![…](…)`; with the file.
    Picture,
    /// `` `…` ``; with the code.
    Code,
    /// A line that ends on purpose.
    Break,
    /// `[^1]`; with its label.
    Footnote,
    /// HTML that is shown as text.
    Html,
    /// What parts a title from the rest of a link or picture.
    Title,
    /// What parts the cells of a row.
    Cell,
}

/// A part of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Words, as Markdown.
    Words(String),
    /// A mark that opens, as written; with what it leads to.
    Open(Mark, String, String),
    /// The mark that closes the one last opened, as written.
    Close(Mark, String),
    /// A mark that stands alone, as written; with what it holds or leads to.
    Alone(Mark, String, String),
}

impl Token {
    /// The token as written.
    pub fn raw(&self) -> &str {
        match self {
            Self::Words(raw) | Self::Open(_, raw, _) | Self::Close(_, raw) | Self::Alone(_, raw, _) => raw,
        }
    }
}

/// The tokens of one piece of Markdown. With `row`, bars part cells.
pub fn inline(text: &str, row: bool) -> Vec<Token> {
    if !row {
        return line(text);
    }
    let mut tokens = Vec::new();
    for (number, cell) in super::cells(text).iter().enumerate() {
        if number > 0 {
            tokens.push(Token::Alone(Mark::Cell, " | ".to_owned(), String::new()));
        }
        tokens.extend(line(cell));
    }
    tokens
}

fn line(text: &str) -> Vec<Token> {
    // Punctuation to the flanking rule and nothing to any other: what follows begins no block.
    const GUARD: char = '\u{2800}';
    let shift = GUARD.len_utf8();
    let guarded = format!("{GUARD}{text}{}", notes(text));
    let mut reader = Reader { text, at: 0, tokens: Vec::new(), open: Vec::new() };
    for (event, range) in events(&guarded) {
        if range.start >= shift + text.len() {
            break;
        }
        let range = range.start.saturating_sub(shift)..range.end.saturating_sub(shift);
        reader.see(event, range);
    }
    reader.words(text.len());
    reader.tokens
}

struct Reader<'t> {
    text: &'t str,
    /// First byte that is in no token yet.
    at: usize,
    tokens: Vec<Token>,
    /// Titles of the links and pictures that are open.
    open: Vec<String>,
}

impl Reader<'_> {
    /// Everything up to `end` is words.
    fn words(&mut self, end: usize) {
        let Some(words) = self.text.get(self.at..end).filter(|words| !words.is_empty()) else { return };
        match self.tokens.last_mut() {
            Some(Token::Words(so_far)) => so_far.push_str(words),
            _ => self.tokens.push(Token::Words(words.to_owned())),
        }
        self.at = end;
    }

    fn see(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Code(code) => self.alone(Mark::Code, range, &code),
            Event::HardBreak => self.alone(Mark::Break, range, ""),
            Event::FootnoteReference(label) => self.alone(Mark::Footnote, range, &label),
            Event::InlineHtml(html) => self.alone(Mark::Html, range, &html),
            _ => self.words(range.end.max(self.at)),
        }
    }

    fn alone(&mut self, mark: Mark, range: Range<usize>, holds: &str) {
        self.words(range.start);
        let raw = self.text.get(self.at..range.end).unwrap_or_default().to_owned();
        self.tokens.push(Token::Alone(mark, raw, holds.to_owned()));
        self.at = range.end;
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let (mark, length, leads) = match tag {
            Tag::Emphasis => (Mark::Emphasis, 1, ""),
            Tag::Strong => (Mark::Strong, 2, ""),
            Tag::Strikethrough => (Mark::Struck, if self.text[range.start..].starts_with("~~") { 2 } else { 1 }, ""),
            Tag::Link { dest_url, title, link_type, .. } => {
                let is_titled = matches!(link_type, LinkType::Inline) && !title.is_empty();
                self.open.push(if is_titled { title.to_string() } else { String::new() });
                (Mark::Link, 1, &**dest_url)
            }
            Tag::Image { dest_url, title, .. } => {
                self.open.push(title.to_string());
                (Mark::Picture, 2, &**dest_url)
            }
            _ => return,
        };
        self.words(range.start);
        let end = range.start + length;
        let raw = self.text.get(self.at..end).unwrap_or_default().to_owned();
        self.tokens.push(Token::Open(mark, raw, leads.to_owned()));
        self.at = end;
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        let (mark, length) = match tag {
            TagEnd::Emphasis => (Mark::Emphasis, 1),
            TagEnd::Strong => (Mark::Strong, 2),
            TagEnd::Strikethrough => (Mark::Struck, if self.text[..range.end].ends_with("~~") { 2 } else { 1 }),
            TagEnd::Link => (Mark::Link, 0),
            TagEnd::Image => (Mark::Picture, 0),
            _ => return,
        };
        if length > 0 {
            self.words(range.end - length);
        }
        let raw = self.text.get(self.at..range.end).unwrap_or_default();
        let title = if length == 0 { self.open.pop().unwrap_or_default() } else { String::new() };
        match raw.rfind(&title).filter(|_| !title.is_empty()) {
            Some(from) => {
                let (before, rest) = raw.split_at(from);
                let (title, after) = rest.split_at(title.len());
                self.tokens.extend([
                    Token::Close(mark, before.to_owned()),
                    Token::Words(title.to_owned()),
                    Token::Alone(Mark::Title, after.to_owned(), String::new()),
                ]);
            }
            None => self.tokens.push(Token::Close(mark, raw.to_owned())),
        }
        self.at = range.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_are_the_text() {
        for text in [
            "Một **đoạn** văn với [liên kết *nghiêng*](@/a/b#c), `mã` và chú thích[^1].",
            "1\\. Không phải danh sách \\* \\[x\\]",
            "![Vịnh \\[Hạ Long\\]](ha-long.jpg \"Chú thích\") sau",
            "<https://example.org/> và a\\\nb ~~c~~ <b>d</b>",
            "2026. Spring",
            "# x",
            "[**đậm**](a \"t\")[](b)",
            "**中文（括号）**后",
        ] {
            let tokens = inline(text, false);
            assert_eq!(tokens.iter().map(Token::raw).collect::<String>(), text, "{tokens:?}");
        }
        let kinds: Vec<&str> = vec!["Đọc ", "[", "đây", "](@/x)", "."];
        assert_eq!(inline("Đọc [đây](@/x).", false).iter().map(Token::raw).collect::<Vec<_>>(), kinds);
        let note = inline("a[^1]", false);
        assert_eq!(note.last(), Some(&Token::Alone(Mark::Footnote, "[^1]".to_owned(), "1".to_owned())));
        let titled = inline("![a](f.jpg \"b\")", false);
        assert_eq!(titled.iter().map(Token::raw).collect::<Vec<_>>(), ["![", "a", "](f.jpg \"", "b", "\")"]);
        let row = inline("a | `b|` \\| c | d", true);
        assert_eq!(row.iter().filter(|token| matches!(token, Token::Alone(Mark::Cell, ..))).count(), 3);
    }
}
