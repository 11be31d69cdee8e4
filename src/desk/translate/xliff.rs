//! XLIFF 2.1 (OASIS Standard, 13 February 2018): one `file` a text, one `unit` a unit, marks as `pc` and `ph`, the previous
//! translation and those of the same words elsewhere as matches (module `mtc`). Together the words and the original data are
//! the Markdown to the byte.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    parcel::{Parcel, Returned, Returns, Slip},
    xml::{self, Element, Node},
};
use crate::{
    model::freshness::State,
    parse::markdown::{Block, Mark, Token, inline},
};

/// How a slip is described to a translator: what it is, where it stands.
pub(super) type Describe<'a> = &'a dyn Fn(&Slip) -> String;

/// The file.
pub(super) fn write(parcel: &Parcel, describe: Describe<'_>) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">\n",
        parcel.source, parcel.target
    );
    let mut number = 0;
    for (at, of) in parcel.texts.iter().enumerate() {
        let _ = writeln!(text, "<file id=\"f{}\" original=\"{}\">", at + 1, xml::text(&of.name));
        let _ = writeln!(text, "<notes><note category=\"title\">{}</note></notes>", xml::text(&of.title));
        for slip in &of.slips {
            number += 1;
            unit(&mut text, slip, number, describe);
        }
        text.push_str("</file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn unit(text: &mut String, slip: &Slip, number: usize, describe: Describe<'_>) {
    let _ = writeln!(text, "<unit id=\"u{number}\" name=\"{}\">", xml::text(&slip.key));
    matches(text, slip);
    let _ = write!(text, "<notes><note category=\"place\">{}</note>", xml::text(&describe(slip)));
    for term in &slip.terms {
        let _ = write!(text, "<note category=\"glossary\">{}</note>", xml::text(term));
    }
    text.push_str("</notes>\n");
    let mut codes = Codes::default();
    let source = content(&slip.source, slip.block, &mut codes);
    let target = slip.target.as_ref().map(|target| content(target, slip.block, &mut codes));
    if !codes.data.is_empty() {
        text.push_str("<originalData>");
        for (number, data) in codes.data.iter().enumerate() {
            let _ = write!(text, "<data id=\"d{}\">{}</data>", number + 1, xml::text(data));
        }
        text.push_str("</originalData>\n");
    }
    let state = match (slip.state, &target) {
        (State::Fresh, Some(_)) => " state=\"translated\"",
        _ => "",
    };
    let _ = write!(text, "<segment id=\"s\"{state}>\n<source xml:space=\"preserve\">{source}</source>\n");
    if let Some(target) = target {
        let _ = writeln!(text, "<target xml:space=\"preserve\">{target}</target>");
    }
    text.push_str("</segment>\n</unit>\n");
}

/// Suggestions: they hold their marks as plain text, which comes back as the same Markdown.
fn matches(text: &mut String, slip: &Slip) {
    let mut found: Vec<(&str, &str, &str)> = Vec::new();
    found.extend(slip.previous.iter().map(|(source, target)| (source.as_str(), target.as_str(), "previous")));
    found.extend(slip.suggestions.iter().map(|(target, origin)| (slip.source.as_str(), target.as_str(), origin.as_str())));
    if found.is_empty() {
        return;
    }
    text.push_str("<mtc:matches>\n");
    for (number, (source, target, origin)) in found.into_iter().enumerate() {
        let quality = if origin == "previous" { "" } else { " matchQuality=\"100\"" };
        let _ = writeln!(
            text,
            "<mtc:match id=\"m{}\" ref=\"#s\" type=\"tm\" origin=\"{}\"{quality}><source xml:space=\"preserve\">{}</source>\
             <target xml:space=\"preserve\">{}</target></mtc:match>",
            number + 1,
            xml::text(origin),
            xml::text(source),
            xml::text(target)
        );
    }
    text.push_str("</mtc:matches>\n");
}

/// The marks of a unit: those of source and target are the same code when they are the same mark.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    /// Ids given to marks of the source, by what they are, in order; the target takes them again.
    given: BTreeMap<String, Vec<u32>>,
    next: u32,
    /// How often the target has taken each.
    taken: BTreeMap<String, usize>,
    in_target: bool,
}

impl Codes {
    fn reference(&mut self, raw: &str) -> usize {
        match self.data.iter().position(|known| known == raw) {
            Some(at) => at + 1,
            None => {
                self.data.push(raw.to_owned());
                self.data.len()
            }
        }
    }

    fn id(&mut self, what: String) -> u32 {
        if self.in_target {
            let taken = self.taken.entry(what.clone()).or_default();
            *taken += 1;
            if let Some(id) = self.given.get(&what).and_then(|ids| ids.get(*taken - 1)) {
                return *id;
            }
        }
        self.next += 1;
        if !self.in_target {
            self.given.entry(what).or_default().push(self.next);
        }
        self.next
    }
}

/// A text with its marks as elements.
fn content(text: &str, block: Option<Block>, codes: &mut Codes) -> String {
    if matches!(block, Some(Block::Code | Block::Html)) {
        return xml::text(text);
    }
    let tokens = inline(text, block == Some(Block::Row));
    let mut written = String::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Words(words) => written.push_str(&xml::text(words)),
            Token::Alone(mark, raw, holds) => {
                let (data, id) = (codes.reference(raw), codes.id(format!("{mark:?} {holds}")));
                let shown = if holds.is_empty() { raw.trim() } else { holds };
                let _ = write!(
                    written,
                    "<ph id=\"{id}\" dataRef=\"d{data}\" disp=\"{}\" type=\"{}\"/>",
                    xml::text(shown),
                    kind(*mark)
                );
            }
            Token::Open(mark, raw, leads) => {
                let close = closing(&tokens[at + 1..]).unwrap_or_default();
                let (start, end) = (codes.reference(raw), codes.reference(close));
                let id = codes.id(format!("{mark:?} {leads}"));
                let shown = if leads.is_empty() { String::new() } else { format!(" dispStart=\"{}\"", xml::text(leads)) };
                let _ = write!(
                    written,
                    "<pc id=\"{id}\" dataRefStart=\"d{start}\" dataRefEnd=\"d{end}\"{shown} type=\"{}\">",
                    kind(*mark)
                );
                open.push(at);
            }
            Token::Close(..) => {
                if open.pop().is_some() {
                    written.push_str("</pc>");
                }
            }
        }
    }
    codes.in_target = true;
    written
}

/// How the mark that was opened last closes.
fn closing(tokens: &[Token]) -> Option<&str> {
    let mut depth = 0;
    for token in tokens {
        match token {
            Token::Open(..) => depth += 1,
            Token::Close(_, raw) if depth == 0 => return Some(raw),
            Token::Close(..) => depth -= 1,
            _ => {}
        }
    }
    None
}

fn kind(mark: Mark) -> &'static str {
    match mark {
        Mark::Emphasis | Mark::Strong | Mark::Struck | Mark::Break => "fmt",
        Mark::Link | Mark::Footnote => "link",
        Mark::Picture => "image",
        Mark::Code | Mark::Html | Mark::Title | Mark::Cell => "other",
    }
}

/// Reads a file that came back.
///
/// # Errors
/// The reason why it is none.
pub(super) fn read(text: &str) -> Result<Returns, String> {
    let root = xml::read(text)?;
    if root.name != "xliff" || !root.get("version").is_some_and(|version| version.starts_with("2.")) {
        return Err("it is no XLIFF 2".to_owned());
    }
    let target = root.get("trgLang").ok_or("it does not say into which language it is translated (trgLang)")?.to_owned();
    let mut units = Vec::new();
    for file in root.elements().filter(|element| element.name == "file") {
        let entry = file.get("original").ok_or("a file in it does not say which text it is (original)")?;
        gather(file, entry, &mut units)?;
    }
    Ok(Returns { target, units })
}

fn gather(around: &Element, entry: &str, units: &mut Vec<Returned>) -> Result<(), String> {
    for element in around.elements() {
        match element.name.as_str() {
            "group" => gather(element, entry, units)?,
            "unit" => units.extend(returned(element, entry)?),
            _ => {}
        }
    }
    Ok(())
}

/// A unit; its segments are put together, in the order that the target asks for. `None` without a whole translation.
fn returned(unit: &Element, entry: &str) -> Result<Option<Returned>, String> {
    let key = unit.get("name").ok_or("a unit in it does not say which it is (name)")?.to_owned();
    let data = unit.child("originalData").map(|data| {
        data.elements().filter_map(|data| Some((data.get("id")?.to_owned(), plain(data)))).collect::<BTreeMap<String, String>>()
    });
    let data = data.unwrap_or_default();
    let (mut source, mut targets) = (String::new(), Vec::new());
    for (number, part) in unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")).enumerate() {
        let own = part.child("source").ok_or("a segment in it has no source")?;
        let own = markdown(own, &data);
        source.push_str(&own);
        let target = part.child("target");
        let order = target.and_then(|target| target.get("order")?.parse::<usize>().ok()).unwrap_or(number + 1);
        match (target, part.name.as_str()) {
            (Some(target), _) => targets.push((order, markdown(target, &data))),
            (None, "ignorable") => targets.push((order, own)),
            _ => return Ok(None),
        }
    }
    targets.sort_by_key(|(order, _)| *order);
    let target: String = targets.into_iter().map(|(_, target)| target).collect();
    Ok((!target.trim().is_empty()).then(|| Returned { entry: entry.to_owned(), key, source, target: target.trim().to_owned() }))
}

/// Text with code points that XML cannot hold written as elements.
fn plain(element: &Element) -> String {
    markdown(element, &BTreeMap::new())
}

/// The Markdown of a source or target.
fn markdown(element: &Element, data: &BTreeMap<String, String>) -> String {
    let of = |element: &Element, name: &str| element.get(name).and_then(|id| data.get(id)).cloned().unwrap_or_default();
    let mut text = String::new();
    for node in &element.children {
        match node {
            Node::Text(words) => text.push_str(words),
            Node::Element(inner) => match inner.name.as_str() {
                "ph" | "sc" | "ec" => text.push_str(&of(inner, "dataRef")),
                "pc" => {
                    text.push_str(&of(inner, "dataRefStart"));
                    text.push_str(&markdown(inner, data));
                    text.push_str(&of(inner, "dataRefEnd"));
                }
                "cp" => {
                    let point = inner.get("hex").and_then(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
                    text.extend(point);
                }
                // Annotations of a tool.
                _ => text.push_str(&markdown(inner, data)),
            },
        }
    }
    text
}
