//! Writes XML 1.0 into memory: elements with attributes, one line for each child of the root. Knows nothing of what the elements
//! mean.

use std::borrow::Cow;

use quick_xml::escape::escape;

/// XML under construction.
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// A document whose root is `name`.
    pub(super) fn new(name: &'static str, attributes: &[(&str, &str)]) -> Self {
        let mut xml = Self { text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_owned(), open: Vec::new() };
        xml.open(name, attributes);
        xml
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.text.push('>');
        self.open.push(name);
        self.line();
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.extend(["</", name, ">"]);
            self.line();
        }
    }

    /// An element with nothing inside.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.text.push_str("/>");
        self.line();
    }

    /// An element that holds text.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes);
        self.text.push('>');
        self.text.push_str(&escape(allowed(text)));
        self.text.extend(["</", name, ">"]);
        self.line();
    }

    /// The document, with all elements ended.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.extend(["<", name]);
        for (key, value) in attributes {
            self.text.extend([" ", key, "=\"", &escape(allowed(value)), "\""]);
        }
    }

    /// A new line after each child of the root, and none inside them: lines stay as many as entries.
    fn line(&mut self) {
        if self.open.len() <= 1 {
            self.text.push('\n');
        }
    }
}

/// `text` without the characters that XML 1.0 (2.2) has no way to write.
fn allowed(text: &str) -> Cow<'_, str> {
    let odd = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(odd) { text.replace(odd, "").into() } else { text.into() }
}
