//! PO, the form of gettext (its manual, "The Format of PO Files"): one message a unit, its text and name as the context, what
//! the source said before as `#|`, the previous translation as a fuzzy one. Marks stay Markdown.

use std::fmt::Write as _;

use super::{
    parcel::{Parcel, Returned, Returns, Slip},
    xliff::Describe,
};

/// The file.
pub(super) fn write(parcel: &Parcel, describe: Describe<'_>) -> String {
    let mut text = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: portolan\\n\"\n\"POT-Creation-Date: \\n\"\n\"PO-Revision-Date: \\n\"\n\
         \"Last-Translator: \\n\"\n\"Language-Team: \\n\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n\"Language: {}\\n\"\n\
         \"Plural-Forms: nplurals=1; plural=0;\\n\"\n\"X-Source-Language: {}\\n\"\n",
        parcel.target, parcel.source
    );
    for of in &parcel.texts {
        for slip in &of.slips {
            text.push('\n');
            message(&mut text, &of.name, &of.title, slip, describe);
        }
    }
    text
}

fn message(text: &mut String, name: &str, title: &str, slip: &Slip, describe: Describe<'_>) {
    let mut comment = |words: &str| words.lines().for_each(|line| text.push_str(&format!("#. {line}\n")));
    comment(title);
    comment(&describe(slip));
    slip.terms.iter().for_each(|term| comment(term));
    for (target, origin) in &slip.suggestions {
        comment(&format!("{origin}: {target}"));
    }
    let _ = writeln!(text, "#: {name}");
    if let Some((source, _)) = &slip.previous {
        text.push_str("#, fuzzy\n");
        let mut before = String::new();
        field(&mut before, "msgid", source);
        before.lines().for_each(|line| text.push_str(&format!("#| {line}\n")));
    }
    field(text, "msgctxt", &format!("{name}#{}", slip.key));
    field(text, "msgid", &slip.source);
    let target = slip.previous.as_ref().map(|(_, target)| target).or(slip.target.as_ref());
    field(text, "msgstr", target.map_or("", String::as_str));
}

/// A field; a text of several lines stands one line each.
fn field(text: &mut String, name: &str, value: &str) {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    let escaped = |line: &str| line.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    let _ = match lines.as_slice() {
        [] => writeln!(text, "{name} \"\""),
        [line] => writeln!(text, "{name} \"{}\"", escaped(line)),
        lines => {
            let rest: String = lines.iter().map(|line| format!("\"{}\"\n", escaped(line))).collect();
            write!(text, "{name} \"\"\n{rest}")
        }
    };
}

/// A message as it is read.
#[derive(Debug, Default)]
struct Message {
    context: String,
    id: String,
    text: String,
    fuzzy: bool,
}

/// What a line in quotation marks goes on with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Field {
    #[default]
    None,
    Context,
    Id,
    Text,
    /// Plural forms, which no unit has.
    Other,
}

#[derive(Debug, Default)]
struct Reader {
    message: Message,
    field: Field,
    language: String,
    units: Vec<Returned>,
}

/// Reads a file that came back. Messages that are fuzzy or without a translation are left out: nobody has said that they are
/// done.
///
/// # Errors
/// The reason why it is none.
pub(super) fn read(text: &str) -> Result<Returns, String> {
    let mut reader = Reader::default();
    for (number, line) in text.lines().enumerate() {
        reader.line(line.trim()).map_err(|reason| format!("line {}: {reason}", number + 1))?;
    }
    reader.finish();
    let target = reader.language.lines().find_map(|line| line.strip_prefix("Language:")).unwrap_or_default().trim().to_owned();
    if target.is_empty() {
        return Err("it does not say which language it is in (Language)".to_owned());
    }
    Ok(Returns { target, units: reader.units })
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if line.is_empty() {
            self.finish();
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            // A comment after a translation belongs to the next message.
            if self.field == Field::Text {
                self.finish();
            }
            self.message.fuzzy |= comment.starts_with(',') && comment.split([',', ' ']).any(|flag| flag == "fuzzy");
            return Ok(());
        }
        if line.starts_with('"') {
            return self.put(line);
        }
        let (name, value) = line.split_once([' ', '\t']).ok_or("it has no text in quotation marks")?;
        let field = match name {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" | "msgstr[0]" => Field::Text,
            name if name.starts_with("msg") => Field::Other,
            _ => return Err("it is none of a PO file's"),
        };
        if matches!(field, Field::Context | Field::Id) && self.field == Field::Text {
            self.finish();
        }
        self.field = field;
        self.put(value.trim())
    }

    fn put(&mut self, quoted: &str) -> Result<(), &'static str> {
        let inner =
            quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or("it has no text in quotation marks")?;
        let into = match self.field {
            Field::Context => &mut self.message.context,
            Field::Id => &mut self.message.id,
            Field::Text => &mut self.message.text,
            Field::Other => return Ok(()),
            Field::None => return Err("it belongs to no message"),
        };
        let mut characters = inner.chars();
        while let Some(c) = characters.next() {
            into.push(match c {
                '\\' => match characters.next().ok_or("it ends in the middle of a character")? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    other => other,
                },
                c => c,
            });
        }
        Ok(())
    }

    fn finish(&mut self) {
        let Message { context, id, text, fuzzy } = std::mem::take(&mut self.message);
        if std::mem::take(&mut self.field) == Field::None {
            return;
        }
        if id.is_empty() && context.is_empty() {
            self.language = text;
        } else if let Some((entry, key)) = context.split_once('#')
            && !fuzzy
            && !text.trim().is_empty()
        {
            let target = text.trim().to_owned();
            self.units.push(Returned { entry: entry.to_owned(), key: key.to_owned(), source: id, target });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_tools_write_it() {
        let text = "# Title.\n#\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\n#, fuzzy, c-format\n#| msgid \"x\"\nmsgctxt \"a#p/1\"\nmsgid \
                    \"b\"\nmsgstr \"c\"\n#. note\nmsgctxt \"a#p/2\"\nmsgid \"\"\n\"d \\\"e\\\"\\n\"\n\"f\"\nmsgstr \"g\\\\h\"\n\n#~ msgid \"old\"\n#~ msgstr \"x\"\n";
        let unit = Returned { entry: "a".into(), key: "p/2".into(), source: "d \"e\"\nf".into(), target: "g\\h".into() };
        assert_eq!(read(text), Ok(Returns { target: "fr".to_owned(), units: vec![unit] }));
        for bad in ["msgid", "msgid x", "\"x\"", "msgid \"x\\\"", "garbage here", "msgid \"\"\nmsgstr \"\""] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
