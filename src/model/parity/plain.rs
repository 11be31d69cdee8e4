//! A text without its marks: its words in one run, each with its place, and the shape that its marks gave it. Knows Markdown;
//! nothing of languages or of what another text says.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::{
    markdown,
    url::{Target, gate},
};

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A field: words and nothing else.
    Line,
    /// Prose with headings, lists, links.
    Markdown,
}

/// Words of a text and the shape they stand in. Ranges are bytes of the text as it was written.
#[derive(Clone, Debug, Default)]
pub(super) struct Plain {
    /// The words; blocks end with a line break.
    pub(super) text: String,
    /// Where a byte of `text` came from: at and after the first, from the second on; in order.
    places: Vec<(usize, usize)>,
    /// Blocks of words, in `text`.
    pub(super) blocks: Vec<Range<usize>>,
    /// Where in `text` each heading begins.
    pub(super) sections: Vec<usize>,
    /// Level and place of each heading.
    pub(super) headings: Vec<(u8, Range<usize>)>,
    /// Target and place of each link.
    pub(super) links: Vec<(String, Range<usize>)>,
    /// File and place of each picture.
    pub(super) pictures: Vec<(String, Range<usize>)>,
    /// Lists and tables.
    pub(super) shapes: Vec<Shape>,
}

/// A list or a table: what a reader would count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// A numbered list, a list with bullets, a table, a list of terms.
    pub(super) sort: Sort,
    /// Items or rows.
    pub(super) items: usize,
    /// Where it stands.
    pub(super) range: Range<usize>,
}

/// What a [`Shape`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// `1.`, with the number it begins with.
    Numbered(u64),
    /// `-`
    Bullets,
    /// Rows and columns.
    Table,
    /// Terms with what they mean.
    Terms,
}

impl Sort {
    /// Its name, as a phrase of a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Numbered(_) => "a numbered list",
            Self::Bullets => "a list",
            Self::Table => "a table",
            Self::Terms => "a list of terms",
        }
    }
}

impl Plain {
    /// Reads `text`.
    pub(super) fn read(text: &str, form: Form) -> Self {
        let mut plain = Self::default();
        match form {
            Form::Line => {
                plain.push(text, 0);
                plain.close_block(0);
            }
            Form::Markdown => Reader { plain: &mut plain, block: 0, open: Vec::new(), shapes: Vec::new() }.read(text),
        }
        plain
    }

    /// Where the range `at` of the words stands in the text as it was written.
    pub(super) fn place(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.one(at.start);
        start..self.one(at.end.saturating_sub(1).max(at.start)).max(start) + usize::from(at.end > at.start)
    }

    fn one(&self, at: usize) -> usize {
        let index = self.places.partition_point(|(here, _)| *here <= at).saturating_sub(1);
        self.places.get(index).map_or(0, |(here, there)| there + (at - here))
    }

    fn push(&mut self, words: &str, from: usize) {
        self.places.push((self.text.len(), from));
        self.text.push_str(words);
    }

    fn close_block(&mut self, start: usize) {
        if self.text.len() > start {
            self.blocks.push(start..self.text.len());
            self.text.push('\n');
        }
    }

    /// The words from heading to heading; before the first as well.
    pub(super) fn section(&self, number: usize) -> Range<usize> {
        let start = if number == 0 { 0 } else { self.sections[number - 1] };
        start..self.sections.get(number).copied().unwrap_or(self.text.len())
    }
}

struct Reader<'p> {
    plain: &'p mut Plain,
    /// Where the present block began.
    block: usize,
    /// Pictures whose description is being read.
    open: Vec<()>,
    /// Lists and tables that are not closed yet, by their numbers.
    shapes: Vec<usize>,
}

impl Reader<'_> {
    fn read(mut self, text: &str) {
        for (event, range) in markdown::events(text) {
            match event {
                Event::Text(words) => {
                    // A decoded entity or an escape is shorter than what was written; its place is where it begins.
                    let from = if words.len() == range.len() { range.start } else { range.end.saturating_sub(words.len()) };
                    self.plain.push(&words, from.max(range.start));
                }
                Event::Code(words) => {
                    let from = text[range.clone()].find(&*words).map_or(range.start, |at| range.start + at);
                    self.plain.push(&words, from);
                }
                Event::SoftBreak | Event::HardBreak => self.plain.push(" ", range.start),
                Event::Start(tag) => self.start(&tag, range),
                Event::End(tag) => self.end(tag),
                _ => {}
            }
        }
        self.close();
    }

    fn close(&mut self) {
        self.plain.close_block(self.block);
        self.block = self.plain.text.len();
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        let plain = &mut *self.plain;
        let sort = match tag {
            Tag::Heading { level, .. } => {
                self.close();
                self.plain.sections.push(self.block);
                return self.plain.headings.push((*level as u8, range));
            }
            Tag::Link { dest_url, .. } if self.open.is_empty() => {
                return plain.links.extend(address(dest_url).map(|target| (target, range)));
            }
            Tag::Image { dest_url, .. } => {
                self.open.push(());
                let file = address(dest_url).filter(|file| !file.contains('/'));
                return plain.pictures.extend(file.map(|file| (file, range)));
            }
            Tag::Item | Tag::TableRow | Tag::DefinitionListTitle => {
                self.close();
                if let Some(shape) = self.shapes.last() {
                    self.plain.shapes[*shape].items += 1;
                }
                return;
            }
            Tag::List(start) => start.map_or(Sort::Bullets, Sort::Numbered),
            Tag::Table(_) => Sort::Table,
            Tag::DefinitionList => Sort::Terms,
            _ => return,
        };
        self.close();
        self.shapes.push(self.plain.shapes.len());
        self.plain.shapes.push(Shape { sort, items: 0, range });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Image => drop(self.open.pop()),
            TagEnd::List(_) | TagEnd::Table | TagEnd::DefinitionList => {
                self.close();
                self.shapes.pop();
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {}
            _ => self.close(),
        }
    }
}

/// Where a link leads, whatever way it was written; addresses on the web without the part that names a language. What the gate
/// refuses is reported there, and leads nowhere.
fn address(raw: &str) -> Option<String> {
    Some(match gate(raw).ok()? {
        Target::Entry { section, id, anchor } => {
            format!("@/{section}/{id}{}", anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default())
        }
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::File(name) => name,
        Target::Web(web) => without_language(&web.href),
        Target::Mail { address, .. } => address,
        Target::Tel { number, .. } => number,
    })
}

/// `https://ich.unesco.org/en/RL/…` and `…/fr/RL/…` are one work for readers of two languages.
fn without_language(href: &str) -> String {
    let is_language = |part: &str| {
        let tag = part.split(['-', '_']).next().unwrap_or(part);
        part.len() <= 7
            && matches!(
                tag,
                "en" | "vi" | "fr" | "zh" | "ja" | "jp" | "ko" | "kr" | "ru" | "lo" | "km" | "ar" | "de" | "es" | "cn"
            )
    };
    href.split('/').filter(|part| !is_language(part)).collect::<Vec<_>>().join("/")
}
