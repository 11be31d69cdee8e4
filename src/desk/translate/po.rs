//! PO, the form of gettext (its manual, "The Format of PO Files"): one message a unit, its text and name as the context, what
//! the source said before as `#|`, the previous translation as a fuzzy one. Marks stay Markdown. Written here, for the crate
//! knows no previous text; read by the crate.

use std::fmt::Write as _;

use polib::po_file;

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

/// Reads a file that came back. Messages that are fuzzy or without a translation are left out: nobody has said that they are
/// done.
///
/// # Errors
/// The reason why it is none.
pub(super) fn read(text: &str) -> Result<Returns, String> {
    // The crate takes the quotes of a line off without looking whether they are there.
    let is_whole = |line: &str| {
        let value = line
            .strip_prefix("msg")
            .and_then(|rest| rest.split_once(' ').map(|(_, value)| value))
            .or(line.starts_with('"').then_some(line));
        value.is_none_or(|value| value.len() >= 2 && value.starts_with('"') && value.ends_with('"'))
    };
    if let Some(number) = text.lines().position(|line| !is_whole(line.trim_end())) {
        return Err(format!("line {} has no text in quotation marks", number + 1));
    }
    let catalog = po_file::parse_from_reader(text.as_bytes()).map_err(|error| error.to_string())?;
    let target = catalog.metadata.language.trim().to_owned();
    if target.is_empty() {
        return Err("it does not say which language it is in (Language)".to_owned());
    }
    let mut units = Vec::new();
    for message in catalog.messages() {
        let Some((entry, key)) = message.msgctxt().and_then(|context| context.split_once('#')) else { continue };
        let done = message.msgstr().map_err(|error| error.to_string())?.trim().to_owned();
        if message.is_fuzzy() || done.is_empty() {
            continue;
        }
        units.push(Returned { entry: entry.to_owned(), key: key.to_owned(), source: message.msgid().to_owned(), target: done });
    }
    Ok(Returns { target, units })
}
