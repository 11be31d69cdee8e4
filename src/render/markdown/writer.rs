//! Events become HTML, one after the other. Knows the shape of each construct; the theme's style sheet relies on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::escape::{attribute, text};
use super::footnotes::Plan;
use super::{Context, Linked};
use crate::parse::markdown::{Anchors, without_comments};
use crate::parse::url::{Refused, Target};

/// A picture whose description is being read.
struct Picture {
    address: String,
    title: String,
    alt: String,
    /// Depth of constructs inside the description.
    depth: usize,
}

/// Where in a table the writer stands.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    head: bool,
    rows: bool,
}

pub(super) struct Writer<'c, 'e> {
    context: &'c Context<'c>,
    gate: &'c dyn Fn(&str) -> Result<Target, Refused>,
    out: String,
    plan: Plan,
    /// How often each footnote was referred to so far.
    references: Vec<usize>,
    /// Text of each footnote that is shown, by number, until the end.
    footnotes: BTreeMap<usize, String>,
    /// What was written before each open footnote, and the footnote's number when it is shown.
    set_aside: Vec<(String, Option<usize>)>,
    anchors: Anchors,
    /// Where the open heading's id belongs, and its words.
    heading: Option<(usize, Option<CowStr<'e>>, String)>,
    /// Where each open paragraph begins.
    paragraphs: Vec<usize>,
    /// For each open link, where it and its words begin; `None` when its words stand alone.
    links: Vec<Option<(usize, usize)>>,
    picture: Option<Picture>,
    /// Figures that wait for the end of the paragraph they are in.
    figures: String,
    table: Table,
    tables: usize,
    html_block: Option<String>,
}

impl<'c, 'e> Writer<'c, 'e> {
    pub(super) fn new(context: &'c Context<'c>, gate: &'c dyn Fn(&str) -> Result<Target, Refused>, events: &[Event<'_>]) -> Self {
        let plan = Plan::of(events);
        let own_ids = events.iter().filter_map(|event| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.as_ref()),
            _ => None,
        });
        Self {
            context,
            gate,
            out: String::new(),
            references: vec![0; plan.len()],
            plan,
            footnotes: BTreeMap::new(),
            set_aside: Vec::new(),
            anchors: Anchors::new(context.headings, own_ids),
            heading: None,
            paragraphs: Vec::new(),
            links: Vec::new(),
            picture: None,
            figures: String::new(),
            table: Table::default(),
            tables: 0,
            html_block: None,
        }
    }

    pub(super) fn write(mut self, events: Vec<Event<'e>>) -> String {
        for event in events {
            if self.picture.is_some() {
                self.describe(event);
            } else {
                self.event(event);
            }
        }
        self.place_figures();
        self.write_footnotes();
        self.out
    }

    fn event(&mut self, event: Event<'e>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.words(&words),
            Event::Code(words) => {
                self.out.push_str("<code>");
                self.words(&words);
                self.out.push_str("</code>");
            }
            Event::Html(html) => match &mut self.html_block {
                Some(block) => block.push_str(&html),
                None => text(&mut self.out, &html),
            },
            Event::InlineHtml(html) => self.words(&without_comments(&html)),
            Event::SoftBreak => self.words("\n"),
            Event::HardBreak => {
                self.out.push_str("<br>");
                self.words("\n");
            }
            Event::Rule => self.block("<hr>\n"),
            Event::FootnoteReference(label) => self.refer(&label),
            // Not among the options: shown as written.
            Event::InlineMath(words) | Event::DisplayMath(words) => self.words(&words),
            Event::TaskListMarker(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        if let Some((_, _, heading)) = &mut self.heading {
            heading.push_str(words);
        }
        text(&mut self.out, words);
    }

    /// Writes the beginning of a block on a line of its own.
    fn block(&mut self, tag: &str) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(tag);
    }

    fn start(&mut self, tag: Tag<'e>) {
        match tag {
            Tag::Paragraph => {
                self.block("");
                self.paragraphs.push(self.out.len());
                self.out.push_str("<p>");
            }
            Tag::Heading { level, id, .. } => {
                self.block("");
                let _ = write!(self.out, "<h{}", (level as u8).max(2));
                self.heading = Some((self.out.len(), id, String::new()));
                self.out.push('>');
            }
            Tag::BlockQuote(None) => self.block("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.start_alert(kind),
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::HtmlBlock => self.html_block = Some(String::new()),
            Tag::List(None) => self.block("<ul>\n"),
            Tag::List(Some(1)) => self.block("<ol>\n"),
            Tag::List(Some(first)) => {
                self.block("");
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::Item => self.block("<li>"),
            Tag::FootnoteDefinition(label) => {
                let before = std::mem::take(&mut self.out);
                self.set_aside.push((before, self.plan.number_of(&label)));
            }
            Tag::DefinitionList => self.block("<dl>\n"),
            Tag::DefinitionListTitle => self.block("<dt>"),
            Tag::DefinitionListDefinition => self.block("<dd>"),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => {
                self.table.head = true;
                self.table.column = 0;
                self.out.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                let body = if self.table.rows { "" } else { "<tbody>\n" };
                self.table.rows = true;
                self.table.column = 0;
                self.out.push_str(body);
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(link_type, &dest_url, &title),
            Tag::Image { dest_url, title, .. } => {
                let (address, title) = (dest_url.to_string(), title.to_string());
                self.picture = Some(Picture { address, title, alt: String::new(), depth: 0 });
            }
            // Not among the options.
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => {
                self.end_heading();
                let _ = writeln!(self.out, "</h{}>", (level as u8).max(2));
                self.place_figures();
            }
            TagEnd::BlockQuote(None) => self.block("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.block("</aside>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::HtmlBlock => self.end_html_block(),
            TagEnd::List(ordered) => self.block(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.end_with_figures("</li>\n"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::DefinitionList => self.block("</dl>\n"),
            TagEnd::DefinitionListTitle => self.end_with_figures("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.end_with_figures("</dd>\n"),
            TagEnd::Table => {
                self.out.push_str(if self.table.rows { "</tbody>\n</table>\n</div>\n" } else { "</table>\n</div>\n" })
            }
            TagEnd::TableHead => {
                self.table.head = false;
                self.out.push_str("</tr>\n</thead>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A paragraph of nothing, or of nothing but pictures, is none; figures of a paragraph follow it, since none may stand inside.
    fn end_paragraph(&mut self) {
        let start = self.paragraphs.pop().unwrap_or(self.out.len());
        let bare = self.out.get(start..).is_some_and(|written| written.trim_start_matches("<p>").trim().is_empty());
        if bare {
            self.out.truncate(start);
        } else {
            self.out.push_str("</p>\n");
        }
        self.place_figures();
    }

    fn place_figures(&mut self) {
        if !self.figures.is_empty() {
            let figures = std::mem::take(&mut self.figures);
            self.block(&figures);
        }
    }

    fn end_with_figures(&mut self, tag: &str) {
        self.place_figures();
        self.out.push_str(tag);
    }

    /// Puts the id into the heading's tag, now that its words are known.
    fn end_heading(&mut self) {
        let Some((at, own, words)) = self.heading.take() else { return };
        let id = self.anchors.next(own.as_deref(), words.trim());
        let mut escaped = String::from(" id=\"");
        attribute(&mut escaped, &id);
        escaped.push('"');
        self.out.insert_str(at, &escaped);
    }

    fn start_alert(&mut self, kind: BlockQuoteKind) {
        let words = self.context.words;
        let (class, title) = match kind {
            BlockQuoteKind::Note => ("note", &words.alert_note),
            BlockQuoteKind::Tip => ("tip", &words.alert_tip),
            BlockQuoteKind::Important => ("important", &words.alert_important),
            BlockQuoteKind::Warning => ("warning", &words.alert_warning),
            BlockQuoteKind::Caution => ("caution", &words.alert_caution),
        };
        // The role keeps it from being a landmark of the page.
        self.block("<aside class=\"alert alert-");
        self.out.push_str(class);
        self.out.push_str("\" role=\"note\">\n<p class=\"alert-title\">");
        text(&mut self.out, title);
        self.out.push_str("</p>\n");
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.block("<pre><code");
        if let CodeBlockKind::Fenced(info) = kind {
            let first = info.split([' ', '\t']).next().unwrap_or_default();
            let name: String = first.chars().filter(|c| c.is_alphanumeric() || "+-_.#".contains(*c)).take(40).collect();
            if !name.is_empty() {
                self.out.push_str(" class=\"language-");
                attribute(&mut self.out, &name);
                self.out.push('"');
            }
        }
        self.out.push('>');
    }

    /// HTML is shown as the text it is, in a paragraph of its own; comments are left out.
    fn end_html_block(&mut self) {
        let block = self.html_block.take().unwrap_or_default();
        let shown = without_comments(&block);
        if !shown.trim().is_empty() {
            self.block("<p>");
            text(&mut self.out, shown.trim());
            self.out.push_str("</p>\n");
        }
    }

    fn start_table(&mut self, alignments: Vec<Alignment>) {
        self.tables += 1;
        self.table = Table { alignments, ..Table::default() };
        self.block("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        attribute(&mut self.out, &self.context.words.table_label);
        // Regions of one page need names of their own.
        let _ = write!(self.out, " {}\">\n<table>\n", self.tables);
    }

    fn start_cell(&mut self) {
        let alignment = self.table.alignments.get(self.table.column).copied().unwrap_or(Alignment::None);
        self.out.push_str(if self.table.head { "<th scope=\"col\"" } else { "<td" });
        self.out.push_str(match alignment {
            Alignment::None => ">",
            Alignment::Left => " class=\"align-start\">",
            Alignment::Center => " class=\"align-center\">",
            Alignment::Right => " class=\"align-end\">",
        });
        self.table.column += 1;
    }

    fn end_cell(&mut self) {
        self.place_figures();
        self.out.push_str(if self.table.head { "</th>" } else { "</td>" });
    }

    fn start_link(&mut self, kind: LinkType, address: &str, title: &str) {
        let scheme = if kind == LinkType::Email { "mailto:" } else { "" };
        let linked = match (self.gate)(&format!("{scheme}{address}")) {
            Ok(target) => (self.context.links)(&target),
            Err(_) => Linked::Plain,
        };
        let Linked::To { href, hreflang, external } = linked else {
            self.links.push(None);
            return;
        };
        let start = self.out.len();
        self.out.push_str("<a href=\"");
        attribute(&mut self.out, &href);
        if let Some(hreflang) = hreflang {
            self.out.push_str("\" hreflang=\"");
            attribute(&mut self.out, &hreflang);
        }
        if external {
            self.out.push_str("\" rel=\"external noopener");
        }
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            attribute(&mut self.out, title);
        }
        self.out.push_str("\">");
        self.links.push(Some((start, self.out.len())));
    }

    /// A link without words could be neither seen nor named: it is left out.
    fn end_link(&mut self) {
        let Some(Some((start, words))) = self.links.pop() else { return };
        if self.out.get(words..).is_some_and(|written| written.trim().is_empty()) {
            self.out.truncate(start);
        } else {
            self.out.push_str("</a>");
        }
    }

    /// Collects the words of a picture's description.
    fn describe(&mut self, event: Event<'e>) {
        let Some(picture) = &mut self.picture else { return };
        match event {
            Event::Start(_) => picture.depth += 1,
            Event::End(TagEnd::Image) if picture.depth == 0 => self.end_picture(),
            Event::End(_) => picture.depth = picture.depth.saturating_sub(1),
            Event::Text(words) | Event::Code(words) => picture.alt.push_str(&words),
            Event::SoftBreak | Event::HardBreak => picture.alt.push(' '),
            _ => {}
        }
    }

    fn end_picture(&mut self) {
        let Some(picture) = self.picture.take() else { return };
        let figure = match (self.gate)(&picture.address) {
            Ok(Target::File(file)) => (self.context.picture)(&file, picture.alt.trim(), &picture.title),
            _ => None,
        };
        match figure {
            Some(html) => {
                self.figures.push_str(html.trim_end());
                self.figures.push('\n');
            }
            None => self.words(&picture.alt),
        }
    }

    fn refer(&mut self, label: &str) {
        let Some(number) = self.plan.number_of(label) else { return };
        // A footnote that is not shown refers to nothing; its marks must not be counted.
        if self.set_aside.last().is_some_and(|(_, shown)| shown.is_none()) {
            return;
        }
        let Some(count) = self.references.get_mut(number - 1) else { return };
        *count += 1;
        let copy = if *count == 1 { String::new() } else { format!("-{count}") };
        let _ = write!(
            self.out,
            "<sup class=\"footnote-ref\"><a href=\"#fn-{number}\" id=\"fnref-{number}{copy}\" role=\"doc-noteref\">{number}</a></sup>"
        );
    }

    fn end_footnote(&mut self) {
        let Some((before, number)) = self.set_aside.pop() else { return };
        let html = std::mem::replace(&mut self.out, before);
        // Only the first of two with the same label is shown.
        if let Some(number) = number {
            self.footnotes.entry(number).or_insert(html);
        }
    }

    fn write_footnotes(&mut self) {
        if self.footnotes.is_empty() {
            return;
        }
        let footnotes = std::mem::take(&mut self.footnotes);
        self.block("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        attribute(&mut self.out, &self.context.words.footnotes_title);
        self.out.push_str("\">\n<ol>\n");
        for (number, html) in footnotes {
            let _ = writeln!(self.out, "<li id=\"fn-{number}\">");
            let back = self.ways_back(number);
            match html.strip_suffix("</p>\n") {
                Some(open) => {
                    self.out.push_str(open);
                    self.out.push_str(&back);
                    self.out.push_str("</p>\n");
                }
                None => {
                    self.out.push_str(&html);
                    let _ = writeln!(self.out, "<p>{}</p>", back.trim_start());
                }
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    /// An arrow for each mark that refers to a footnote.
    fn ways_back(&self, number: usize) -> String {
        let mut back = String::new();
        for count in 1..=self.references.get(number - 1).copied().unwrap_or(0) {
            let copy = if count == 1 { String::new() } else { format!("-{count}") };
            let _ = write!(back, " <a href=\"#fnref-{number}{copy}\" role=\"doc-backlink\" aria-label=\"");
            attribute(&mut back, &self.context.words.footnote_back);
            let _ = write!(back, " {number}{copy}\">\u{21a9}\u{fe0e}</a>");
        }
        back
    }
}
