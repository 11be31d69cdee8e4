//! An entry's approval: recorded in its front matter with what was approved, and the approved text kept beside it. Knows how an
//! approval is written; never whether somebody may give it.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, civil::Date};

use super::{
    codes,
    office::Office,
    sheet::{Edit, Step, replace, rewritten},
};
use crate::{
    diag::{Diagnostic, nearest},
    model::{Entry, approval::digest},
    parse::{Document, Value},
};

/// Who approves what.
#[derive(Clone, Debug)]
pub struct Approving<'a> {
    /// The entry: `section/entry`, its id alone, or the path of its folder or file.
    pub entry: &'a str,
    /// The office held by who approves: never a person's name.
    pub role: &'a str,
    /// The id of the organisation.
    pub organisation: &'a str,
    /// Number of the document, if there is one.
    pub document: Option<&'a str>,
    /// The day of the approval; today when it is not said.
    pub date: Option<Date>,
}

/// Records an approval in the portal in `site`: `[approval]` in the entry's source file, and beside it the text that was
/// approved (`index.vi.approved`), to compare with later.
///
/// # Errors
/// When there is no such entry or organisation, the entry has an error, or a file cannot be written.
pub fn approve(site: &Path, approving: &Approving<'_>, now: Timestamp) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let office = Office::open(site, None, now)?;
    let entry = find(&office, approving.entry)?;
    let refuse = |reason: &str| {
        let name = format!("{}/{}", entry.section, entry.id);
        Box::new(Diagnostic::nowhere(&codes::NOT_APPROVABLE).arg("entry", name).arg("reason", reason))
    };
    let document = office.document(entry).ok_or_else(|| refuse("its file cannot be read"))?;
    let is_broken = |finding: &Diagnostic| finding.is_error() && finding.span.is_some_and(|span| span.file == document.file);
    if office.found.iter().any(is_broken) {
        return Err(refuse("it has an error; `portolan check` shows it"));
    }
    if office.entry("organisation", approving.organisation).is_none() {
        return Err(refuse(&format!("there is no organisation `{}` in this portal", approving.organisation)));
    }
    let path = office.path(document.file);
    let today = now.to_zoned(office.model.settings.timezone.clone()).date();
    let text = String::from_utf8_lossy(office.tree.file(document.file).held()).into_owned();
    let edits = edits(&office, document, approving, approving.date.unwrap_or(today));
    let approved = rewritten(&text, &edits)
        .map_err(|reason| Box::new(Diagnostic::nowhere(&codes::NOT_CHANGEABLE).arg("path", path).arg("reason", reason)))?;
    let (entry, kept) = (site.join(path), site.join(sidecar(path)));
    // The kept text first: were the second write to fail, the entry would still be what its approval says.
    replace(&kept, &approved)?;
    replace(&entry, &approved)?;
    Ok(vec![entry, kept])
}

/// The path of the approved text beside the source file at `path`: `…/index.vi.approved`.
pub(super) fn sidecar(path: &str) -> String {
    format!("{}.approved", path.strip_suffix(".md").unwrap_or(path))
}

fn edits(office: &Office, document: &Document, approving: &Approving<'_>, date: Date) -> Vec<Edit> {
    let file = office.tree.file(document.file);
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    let facts = [
        ("role", text(approving.role)),
        ("organisation", text(approving.organisation)),
        ("date", Some(Value::Date(date.to_string()))),
        ("document", approving.document.and_then(text)),
        ("content_digest", Some(Value::Text(digest(&office.tree, file.folder(), document)))),
    ];
    let edit = |(name, value): (&str, Option<Value>)| Edit {
        path: vec![Step::Name("approval".into()), Step::Name(name.into())],
        value,
        span: document.front_span,
    };
    facts.into_iter().map(edit).collect()
}

/// The entry that an officer means.
pub(super) fn find<'o>(office: &'o Office, written: &str) -> Result<&'o Entry, Box<Diagnostic>> {
    let name = written.trim_start_matches("./").trim_start_matches("@/").trim_start_matches("content/").trim_end_matches('/');
    let name = match name.rsplit_once('/') {
        Some((folder, file)) if file.starts_with("index.") => folder,
        _ => name,
    };
    let entries = office.model.entries();
    let mut meant = entries.iter().filter(|entry| match name.split_once('/') {
        Some((section, id)) => *entry.section == *section && *entry.id == *id,
        None => *entry.id == *name,
    });
    if let (Some(entry), None) = (meant.next(), meant.next()) {
        return Ok(entry);
    }
    let names: Vec<String> = entries.iter().map(|entry| format!("{}/{}", entry.section, entry.id)).collect();
    let with_section = names.iter().filter(|known| known.ends_with(&format!("/{name}"))).map(String::as_str);
    let several: Vec<&str> = with_section.collect();
    let near = nearest(name, names.iter().map(String::as_str).chain(entries.iter().map(|entry| &*entry.id)));
    let suggestion = match (several.is_empty(), near) {
        (false, _) => format!("; there are {}", several.join(", ")),
        (true, Some(near)) => format!("; perhaps {near}"),
        (true, None) => String::new(),
    };
    Err(Box::new(Diagnostic::nowhere(&codes::UNKNOWN_ENTRY).arg("entry", written).arg("suggestion", suggestion)))
}
