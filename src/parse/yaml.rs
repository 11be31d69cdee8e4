//! YAML into nodes, by the core schema of YAML 1.2: `no` is text. Anchors, aliases and tags are refused.

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::{
    codes::{TOO_DEEP, YAML_SYNTAX},
    node::{Key, Node, Table, Value},
    toml::DEPTH,
};
use crate::diag::{Checked, Diagnostic, FileId, Span};

/// Reads `text`, which begins at byte `offset` of `file`.
pub(super) fn read(file: FileId, text: &str, offset: usize) -> Checked<Option<Table>> {
    match Reader::new(file, text, offset).document() {
        Ok(table) => (Some(table), Vec::new()),
        Err(diagnostic) => (None, vec![*diagnostic]),
    }
}

type Failed = Box<Diagnostic>;

struct Reader<'a> {
    file: FileId,
    offset: usize,
    /// Byte of each character, since the parser counts characters.
    bytes: Vec<usize>,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
}

impl<'a> Reader<'a> {
    fn new(file: FileId, text: &'a str, offset: usize) -> Self {
        let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        bytes.push(text.len());
        Self { file, offset, bytes, parser: Parser::new_from_str(text) }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let byte = |index: usize| self.offset + self.bytes.get(index).or(self.bytes.last()).copied().unwrap_or(0);
        Span::new(self.file, byte(span.start.index())..byte(span.end.index()))
    }

    fn fail(&self, span: Span, reason: &str) -> Failed {
        Box::new(Diagnostic::at(&YAML_SYNTAX, span).arg("reason", reason))
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Failed> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let span = self.span(span);
                Ok((event, span))
            }
            Some(Err(error)) => {
                let at = *error.marker();
                let span = self.span(saphyr_parser::Span { start: at, end: at });
                Err(self.fail(span, error.info()))
            }
            None => Ok((Event::StreamEnd, Span::whole(self.file))),
        }
    }

    fn document(mut self) -> Result<Table, Failed> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd | Event::DocumentEnd => return Ok(Table::default()),
                event => {
                    let node = self.node(event, span, 0)?;
                    return match node.value {
                        Value::Table(table) => Ok(table),
                        Value::Null => Ok(Table::default()),
                        other => Err(self.fail(node.span, &format!("expected `name: value`, found {}", other.sort()))),
                    };
                }
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Failed> {
        if depth > DEPTH {
            return Err(Box::new(Diagnostic::at(&TOO_DEEP, span).arg("limit", DEPTH)));
        }
        let value = match event {
            Event::Scalar(text, style, 0, None) => scalar(&text, style),
            Event::SequenceStart(0, None) => self.list(depth)?,
            Event::MappingStart(0, None) => self.mapping(depth)?,
            Event::Alias(_) => return Err(self.fail(span, "aliases (*name) are not allowed")),
            _ => return Err(self.fail(span, "anchors (&name) and tags (!name) are not allowed")),
        };
        Ok(Node { span, value })
    }

    fn list(&mut self, depth: usize) -> Result<Value, Failed> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::List(items)),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Value, Failed> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Table(Table::new(entries))),
                (Event::Scalar(text, ..), span) => Key { span, name: text.into_owned() },
                (_, span) => return Err(self.fail(span, "a name must be a single word")),
            };
            if entries.iter().any(|(other, _)| other.name == key.name) {
                return Err(self.fail(key.span, &format!("`{}` is set twice", key.name)));
            }
            let (event, span) = self.next()?;
            let node = self.node(event, span, depth + 1)?;
            entries.push((key, node));
        }
    }
}

/// The core schema (YAML 1.2.2, 10.3.2); dates stay text, the field knows.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_number(text) => Value::Number(text.trim_start_matches('+').to_owned()),
        _ => Value::Text(text.to_owned()),
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    // `007` and a phone number without its plus are codes, not quantities.
    all(whole) && all(fraction) && (whole == "0" || !whole.starts_with('0'))
}
