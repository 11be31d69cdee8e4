//! XML as a tree, for files that come from translators' tools: bounded, without document types and outside entities. Knows no
//! vocabulary.

use quick_xml::{
    Reader,
    escape::{escape, resolve_predefined_entity, unescape},
    events::{BytesStart, Event},
};

/// How deep elements may stand in each other.
const DEPTH: usize = 64;

const NO_CHARACTER: &str = "it names a character that there is not";

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    /// Its attributes, with their names as written.
    pub(super) attributes: Vec<(String, String)>,
    /// What stands in it.
    pub(super) children: Vec<Node>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

impl Element {
    /// An attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element called `name` in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// All text in it, at any depth.
    pub(super) fn text(&self) -> String {
        let part = |node: &Node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        };
        self.children.iter().map(part).collect()
    }
}

/// Reads `text`.
///
/// # Errors
/// The reason why it is no XML, or none that is read here.
pub(super) fn read(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|_| format!("it is no well-formed XML (byte {})", reader.error_position()))?;
        let top = |open: &mut Vec<Element>, node: Node| {
            if let Some(element) = open.last_mut() {
                push(element, node);
            }
        };
        match event {
            Event::Start(start) => {
                if open.len() > DEPTH {
                    return Err("its elements are nested too deep".to_owned());
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                top(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                let element = open.pop().ok_or("an element ends that never began")?;
                top(&mut open, Node::Element(element));
            }
            Event::Text(text) => top(&mut open, Node::Text(text.xml10_content().into_owned())),
            Event::CData(text) => top(&mut open, Node::Text(text.xml10_content().into_owned())),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| NO_CHARACTER)?.map(String::from);
                let name = reference.xml10_content().into_owned();
                let text = character.or_else(|| resolve_predefined_entity(&name).map(str::to_owned));
                top(&mut open, Node::Text(text.ok_or_else(|| format!("it uses the entity `{name}`"))?));
            }
            Event::DocType(_) => return Err("it has a document type (DOCTYPE), which is not read here".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    let document = open.pop().filter(|_| open.is_empty()).ok_or("it ends too early")?;
    document.elements().next().cloned().ok_or_else(|| "it is empty".to_owned())
}

fn push(element: &mut Element, node: Node) {
    match (element.children.last_mut(), node) {
        (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
        (_, node) => element.children.push(node),
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| "an attribute in it is not well-formed XML")?;
        let value = unescape(&attribute.value).map_err(|_| NO_CHARACTER)?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes, children: Vec::new() })
}

/// A text as it stands in an element or attribute. What XML 1.0 cannot hold (section 2.2) is left out: no text of a portal
/// has it.
pub(super) fn text(text: &str) -> String {
    let held: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    escape(&held).into_owned()
}
