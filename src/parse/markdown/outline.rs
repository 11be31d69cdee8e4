//! What the rest of the portal must know of a text without reading it: headings, links, pictures, and what is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::bounds::{DEEPEST, Excess, LARGEST};
use super::heading::{Anchors, belongs_to_page, is_usable};
use super::stand_in::is_cjk;
use super::{characters, codes, read, without_comments};
use crate::diag::{Checked, Code, Diagnostic, FileId, Span};
use crate::parse::url::{self, Target};

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Rank as it is shown, 2 to 6; the page's title is 1.
    pub level: u8,
    /// Its words, without marks.
    pub text: String,
    /// The id its author gave it, `{#id}`, when it can be used.
    pub explicit_id: Option<String>,
    /// The id it has: the author's, or one made of its words; unique in the document.
    pub slug: String,
    /// Where it stands.
    pub span: Span,
}

/// A link that the gate let through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkUse {
    /// The address as written, entities and escapes decoded.
    pub raw: String,
    /// Where it leads.
    pub target: Target,
    /// The whole link.
    pub span: Span,
}

/// A picture in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureUse {
    /// Name of the file beside the text.
    pub file: String,
    /// What it shows.
    pub alt: String,
    /// Its caption; empty when there is none.
    pub title: String,
    /// The whole picture.
    pub span: Span,
}

/// What a text consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// In order.
    pub headings: Vec<Heading>,
    /// In order; refused ones are not among them.
    pub links: Vec<LinkUse>,
    /// In order.
    pub pictures: Vec<PictureUse>,
    /// HTML that is shown as text.
    pub raw_html: Vec<Span>,
    /// Whether nothing of it would be seen.
    pub empty: bool,
    /// Words; each character of Chinese, Japanese and Korean counts as one.
    pub words: usize,
}

impl Outline {
    /// The id of each heading, in order, where `source` are those of the source language's headings. They bind by position;
    /// headings beyond their number have their own. The HTML writer gives the same.
    pub fn ids(&self, source: &[String]) -> Vec<String> {
        let mut anchors = Anchors::new(source, self.headings.iter().filter_map(|heading| heading.explicit_id.as_deref()));
        self.headings.iter().map(|heading| anchors.next(heading.explicit_id.as_deref(), &heading.text)).collect()
    }
}

impl Outline {
    /// Says that the text is in `file`, where it may not have been when it was read.
    pub(crate) fn place(&mut self, file: FileId) {
        self.headings.iter_mut().for_each(|heading| heading.span.file = file);
        self.links.iter_mut().for_each(|link| link.span.file = file);
        self.pictures.iter_mut().for_each(|picture| picture.span.file = file);
        self.raw_html.iter_mut().for_each(|html| html.file = file);
    }
}

/// Reads `text`, which begins at byte `offset` of `file`, and finds what is wrong with it. `rtl` says that its language is
/// written from right to left, where direction marks are in their place.
pub fn outline(file: FileId, text: &str, offset: usize, rtl: bool) -> Checked<Outline> {
    let reading = read(text);
    let mut reader = Reader::new(file, text, offset);
    match reading.excess {
        Some(Excess::Size) => {
            let finding = Diagnostic::at(&codes::TOO_LARGE, Span::new(file, offset..offset));
            reader.findings.push(finding.arg("size", text.len()).arg("limit", LARGEST));
            return (reader.outline, reader.findings);
        }
        Some(Excess::Depth(range)) => reader.find(&codes::TOO_DEEP, range, &[("limit", &DEEPEST.to_string())]),
        None => {}
    }
    for (event, range) in reading.events {
        reader.see(event, range);
    }
    reader.close_words();
    reader.check_footnotes();
    reader.name_headings();
    let Reader { mut outline, mut findings, .. } = reader;
    outline.empty = outline.words == 0 && outline.pictures.is_empty() && outline.raw_html.is_empty();
    findings.extend(characters::controls(file, text, offset));
    if !rtl {
        findings.extend(characters::bidi(file, text, offset));
    }
    crate::diag::sort(&mut findings);
    (outline, findings)
}

/// A link, picture or heading that is not closed yet.
struct Open {
    raw: String,
    title: String,
    /// Words so far.
    words: String,
    range: Range<usize>,
}

/// A footnote or a mark that refers to it.
type Marks = Vec<(String, Range<usize>)>;

struct Reader<'t> {
    file: FileId,
    text: &'t str,
    offset: usize,
    outline: Outline,
    findings: Vec<Diagnostic>,
    heading: Option<(u8, Open)>,
    link: Option<Open>,
    picture: Option<Open>,
    /// Depth inside a picture's description, where nothing but words counts.
    inside_picture: usize,
    inside_code: bool,
    footnotes: Marks,
    references: BTreeSet<String>,
    /// Where the words run that were seen last, while they are neighbours in the source.
    run: Range<usize>,
}

impl<'t> Reader<'t> {
    fn new(file: FileId, text: &'t str, offset: usize) -> Self {
        Self {
            file,
            text,
            offset,
            outline: Outline::default(),
            findings: Vec::new(),
            heading: None,
            link: None,
            picture: None,
            inside_picture: 0,
            inside_code: false,
            footnotes: Vec::new(),
            references: BTreeSet::new(),
            run: 0..0,
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start..self.offset + range.end)
    }

    fn find(&mut self, code: &'static Code, range: Range<usize>, args: &[(&'static str, &str)]) {
        let at = Diagnostic::at(code, self.span(range));
        self.findings.push(args.iter().fold(at, |finding, (name, value)| finding.arg(name, value)));
    }

    fn see(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(words) => {
                self.extend_run(range);
                self.words(&words);
            }
            Event::Code(words) => self.words(&words),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::InlineHtml(html) => self.html(&html, range),
            Event::FootnoteReference(label) => {
                self.references.insert(label.to_lowercase());
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.inside_picture > 0 {
            self.inside_picture += 1;
            return;
        }
        let open = |raw: String, title: String| Open { raw, title, words: String::new(), range: range.clone() };
        match tag {
            Tag::Heading { level, id, .. } => {
                let id = id.map_or_else(String::new, |id| id.to_string());
                self.heading = Some((level as u8, open(id, String::new())));
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.link = Some(open(format!("{scheme}{dest_url}"), title.to_string()));
            }
            Tag::Image { dest_url, title, .. } => {
                self.inside_picture = 1;
                self.picture = Some(open(dest_url.to_string(), title.to_string()));
            }
            Tag::FootnoteDefinition(label) => self.footnotes.push((label.to_lowercase(), range)),
            Tag::CodeBlock(_) => self.inside_code = true,
            Tag::HtmlBlock => {
                let html = self.text.get(range.clone()).unwrap_or_default();
                self.html(html, range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.inside_picture > 1 {
            self.inside_picture -= 1;
            return;
        }
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_picture(),
            TagEnd::CodeBlock => self.inside_code = false,
            _ => {}
        }
    }

    /// Words go to whatever is open around them.
    fn words(&mut self, words: &str) {
        if let Some(picture) = &mut self.picture {
            picture.words.push_str(words);
            return;
        }
        for open in self.link.iter_mut().chain(self.heading.as_mut().map(|(_, open)| open)) {
            open.words.push_str(words);
        }
        self.outline.words += count(words);
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        let shown = without_comments(html);
        let shown = shown.trim();
        if shown.is_empty() {
            self.find(&codes::COMMENT, range, &[]);
            return;
        }
        let shown: String = shown.lines().next().unwrap_or_default().chars().take(40).collect();
        self.outline.raw_html.push(self.span(range.clone()));
        self.find(&codes::RAW_HTML, range, &[("html", &shown)]);
    }

    fn end_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        if link.words.trim().is_empty() {
            self.find(&codes::EMPTY_LINK, link.range.clone(), &[("url", &link.raw)]);
        }
        match url::gate(&link.raw) {
            Ok(target) => self.outline.links.push(LinkUse { raw: link.raw, target, span: self.span(link.range) }),
            Err(refused) => self.find(&codes::REFUSED_URL, link.range, &[("url", &link.raw), ("reason", refused.words())]),
        }
    }

    fn end_picture(&mut self) {
        self.inside_picture = 0;
        let Some(picture) = self.picture.take() else { return };
        let range = picture.range.clone();
        match url::gate(&picture.raw) {
            Ok(Target::File(file)) => {
                let alt = picture.words.trim().to_owned();
                if alt.is_empty() {
                    self.find(&codes::EMPTY_ALT, range.clone(), &[("file", &file)]);
                }
                let span = self.span(range);
                self.outline.pictures.push(PictureUse { file, alt, title: picture.title, span });
            }
            Ok(Target::Web(_)) => self.find(&codes::REMOTE_PICTURE, range, &[("url", &picture.raw)]),
            Ok(_) => self.find(&codes::NOT_A_FILE, range, &[("url", &picture.raw), ("reason", "it is no picture file")]),
            Err(refused) if picture.raw.starts_with("//") => {
                self.find(&codes::REMOTE_PICTURE, range, &[("url", &picture.raw), ("reason", refused.words())]);
            }
            Err(refused) => self.find(&codes::NOT_A_FILE, range, &[("url", &picture.raw), ("reason", refused.words())]),
        }
    }

    fn end_heading(&mut self) {
        let Some((written, open)) = self.heading.take() else { return };
        let text = open.words.trim().to_owned();
        if text.is_empty() {
            self.find(&codes::EMPTY_HEADING, open.range.clone(), &[]);
        }
        if written == 1 {
            self.find(&codes::TITLE_IN_BODY, open.range.clone(), &[("text", &text)]);
        }
        let level = written.max(2);
        let before = self.outline.headings.last().map_or(1, |heading| heading.level);
        if level > before + 1 {
            let [level, before, expected] = [level, before, before + 1].map(|n| n.to_string());
            let args = [("level", level.as_str()), ("before", &before), ("expected", &expected)];
            self.find(&codes::SKIPPED_LEVEL, open.range.clone(), &args);
        }
        let span = self.span(open.range);
        let explicit_id = Some(open.raw).filter(|id| !id.is_empty());
        self.outline.headings.push(Heading { level, text, explicit_id, slug: String::new(), span });
    }

    /// Checks the ids that authors gave and gives every heading its own.
    fn name_headings(&mut self) {
        let mut first: BTreeMap<String, Span> = BTreeMap::new();
        for heading in &mut self.outline.headings {
            let Some(id) = heading.explicit_id.clone() else { continue };
            if !is_usable(&id) || belongs_to_page(&id) {
                self.findings.push(Diagnostic::at(&codes::UNUSABLE_ID, heading.span).arg("id", &id));
            } else if let Some(other) = first.get(&id) {
                let twice = Diagnostic::at(&codes::REPEATED_ID, heading.span).arg("id", &id);
                self.findings.push(twice.see("first-defined", *other));
            } else {
                first.insert(id, heading.span);
                continue;
            }
            heading.explicit_id = None;
        }
        let ids = self.outline.ids(&[]);
        for (heading, id) in self.outline.headings.iter_mut().zip(ids) {
            heading.slug = id;
        }
    }

    /// Follows words that are neighbours in the source: the parser leaves `[^1]` there when no such footnote is written.
    fn extend_run(&mut self, range: Range<usize>) {
        if self.inside_code {
            return;
        }
        if self.run.end == range.start && !self.run.is_empty() {
            self.run.end = range.end;
        } else {
            self.close_words();
            self.run = range;
        }
    }

    fn close_words(&mut self) {
        let run = std::mem::replace(&mut self.run, 0..0);
        let Some(words) = self.text.get(run.clone()) else { return };
        let mut at = 0;
        while let Some(start) = words[at..].find("[^").map(|found| at + found) {
            let label = start + 2;
            let end = words[label..].find([']', '[', ' ', '\n']).map_or(words.len(), |length| label + length);
            at = label;
            let escaped = start == 0 && self.text[..run.start].ends_with('\\');
            if words[end..].starts_with(']') && end > label && !escaped {
                let place = run.start + start..run.start + end + 1;
                let label = words[label..end].to_owned();
                self.find(&codes::UNDEFINED_FOOTNOTE, place, &[("label", &label)]);
                at = end;
            }
        }
    }

    fn check_footnotes(&mut self) {
        let mut seen = BTreeSet::new();
        for (label, range) in std::mem::take(&mut self.footnotes) {
            let code = if !seen.insert(label.clone()) {
                &codes::REPEATED_FOOTNOTE
            } else if !self.references.contains(&label) {
                &codes::UNUSED_FOOTNOTE
            } else {
                continue;
            };
            let line = self.text[range.clone()].find('\n').map_or(range.end, |length| range.start + length);
            self.find(code, range.start..line, &[("label", &label)]);
        }
    }
}

/// Words of a piece of text. A word that the parser hands out in two pieces counts twice, which no use of the number minds.
fn count(words: &str) -> usize {
    if words.is_ascii() {
        return words.split_ascii_whitespace().count();
    }
    let (mut all, mut of_word) = (0, None);
    for c in words.chars() {
        if c.is_whitespace() {
            all += of_word.take().map_or(0, |characters: usize| characters.max(1));
        } else {
            *of_word.get_or_insert(0) += usize::from(is_cjk(c));
        }
    }
    all + of_word.map_or(0, |characters| characters.max(1))
}
