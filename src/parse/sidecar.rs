//! What the translation desk keeps beside a translation (`index.en.units.toml`): of each piece, what it was translated from.
//! Knows one such file; never whether it still holds.

use super::{
    codes::BAD_SIDECAR,
    node::{Node, Table},
    text,
};
use crate::diag::{Checked, Diagnostic, FileId, Span};

/// How a translation may have been made, as it is written.
pub const HOW: &[&str] = &["human", "machine", "machine+edited"];

/// What was recorded of one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// `title`, `images/ha-long.jpg/alt`; in the text its block and the beginning of its digest: `p/1a2b3c4d`.
    pub key: String,
    /// The source's text that was translated.
    pub source: String,
    /// The digest of its words, with the way of making it: `v1:…`.
    pub source_digest: String,
    /// The digest of the translation's words.
    pub target_digest: String,
    /// One of [`HOW`]; `None` when nobody has said.
    pub how: Option<String>,
    /// Who has looked at it: an office or a name.
    pub reviewer: Option<String>,
}

/// What was recorded of a translation, in the order of its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sidecar {
    /// Piece by piece; no key twice.
    pub units: Vec<Recorded>,
}

/// Reads a sidecar. One that cannot be understood is none: what is wrong is said, and nothing is known of the translation.
pub fn read(file: FileId, bytes: &[u8]) -> Checked<Option<Sidecar>> {
    let bad = |span: Span, reason: &str| vec![Diagnostic::at(&BAD_SIDECAR, span).arg("reason", reason)];
    let (table, found) = text::table(file, bytes);
    let Some(table) = table else {
        let span = found.iter().find_map(|finding| finding.span).unwrap_or(Span::whole(file));
        let reason = found.iter().find_map(|finding| finding.args.get("reason").cloned());
        return (None, bad(span, &reason.unwrap_or_else(|| "it is no TOML text".to_owned())));
    };
    match units(&table) {
        Ok(units) => (Some(Sidecar { units }), Vec::new()),
        Err((span, reason)) => (None, bad(span, &reason)),
    }
}

fn units(table: &Table) -> Result<Vec<Recorded>, (Span, String)> {
    if let Some((key, _)) = table.entries().iter().find(|(key, _)| key.name != "unit") {
        return Err((key.span, format!("`{}` has no place here", key.name)));
    }
    let Some(list) = table.get("unit") else { return Ok(Vec::new()) };
    let items = list.list().ok_or((list.span, "`unit` should be a list of tables".to_owned()))?;
    let mut units: Vec<Recorded> = Vec::with_capacity(items.len());
    let mut keys = std::collections::BTreeSet::new();
    for item in items {
        let unit = unit(item)?;
        if !keys.insert(unit.key.clone()) {
            return Err((item.span, format!("`{}` stands here twice", unit.key)));
        }
        units.push(unit);
    }
    Ok(units)
}

fn unit(item: &Node) -> Result<Recorded, (Span, String)> {
    let table = item.table().ok_or((item.span, "a unit should be a table".to_owned()))?;
    const NAMES: &[&str] = &["key", "source", "source_digest", "target_digest", "how", "reviewer"];
    if let Some((key, _)) = table.entries().iter().find(|(key, _)| !NAMES.contains(&key.name.as_str())) {
        return Err((key.span, format!("`{}` has no place here", key.name)));
    }
    let text = |name: &str| match table.get(name) {
        Some(node) => node.text().map(str::to_owned).ok_or((node.span, format!("`{name}` should be text"))).map(Some),
        None => Ok(None),
    };
    let needed = |name: &str| text(name)?.ok_or((item.span, format!("`{name}` is missing")));
    let digest = |name: &str| {
        let written = needed(name)?;
        let fits = written.split_once(':').is_some_and(|(version, digits)| {
            version.starts_with('v') && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit())
        });
        let span = table.get(name).map_or(item.span, |node| node.span);
        if fits { Ok(written) } else { Err((span, format!("`{name}` is no digest"))) }
    };
    let how = text("how")?;
    if let Some(written) = how.as_deref().filter(|how| !HOW.contains(how)) {
        let span = table.get("how").map_or(item.span, |node| node.span);
        return Err((span, format!("`{written}` is none of {}", HOW.join(", "))));
    }
    Ok(Recorded {
        key: needed("key")?,
        source: needed("source")?,
        source_digest: digest("source_digest")?,
        target_digest: digest("target_digest")?,
        how,
        reviewer: text("reviewer")?,
    })
}
