//! The outlines that a portal's authority has approved: none is drawn without its source and the number of its approval. Knows
//! settings and the file; never how it is drawn.

use std::sync::Arc;

use super::{
    codes::{MAP_UNATTRIBUTED, OUTLINES_ELSEWHERE, OUTLINES_MISSING, OUTLINES_UNUSED},
    entry::Entry,
    form::{Form, wrong},
    kind::Kinds,
    value::Coordinates,
};
use crate::{
    diag::{Diagnostic, Span},
    parse::{Land, Syntax},
    source::{Role, Tree},
};

/// How far beyond the outlines a locality may lie before it is asked whether they are the right ones, in degrees.
const BEYOND: f64 = 2.0;

/// The table `map` of portal.toml.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapSettings {
    /// The file below `content/`.
    pub outlines: Arc<str>,
    /// Where that is written.
    pub span: Span,
    /// Whose outlines they are.
    pub source: Arc<str>,
    /// Number of the document that approves them.
    pub approval: Arc<str>,
}

/// Outlines with what must be said of them.
#[derive(Clone, Debug)]
pub struct Approved {
    /// The outlines.
    pub outlines: Land,
    /// Digest of their file.
    pub digest: String,
    /// See [`MapSettings::source`].
    pub source: Arc<str>,
    /// See [`MapSettings::approval`].
    pub approval: Arc<str>,
}

/// Reads `map = { outlines = …, source = …, approval = … }`.
pub(super) fn settings(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<MapSettings> {
    let mut map = Form::of(form.take("map")?, "map/", found)?;
    let node = map.need("outlines", found);
    let mut text = |name: &str| map.text(name, found).filter(|text| !text.trim().is_empty()).map(Arc::from);
    let (source, approval) = (text("source"), text("approval"));
    map.finish(found);
    let node = node?;
    let Some(outlines) = node.text() else {
        found.push(wrong(node, "map/outlines", "the name of a file below content/ in quotation marks"));
        return None;
    };
    let missing: Vec<&str> = [("source", &source), ("approval", &approval)]
        .into_iter()
        .filter(|(_, said)| said.is_none())
        .map(|(name, _)| name)
        .collect();
    if !missing.is_empty() {
        found.push(Diagnostic::at(&MAP_UNATTRIBUTED, node.span).arg("missing", missing.join("`, `map.")));
    }
    Some(MapSettings { outlines: outlines.into(), span: node.span, source: source?, approval: approval? })
}

/// The approved outlines, if there are any.
pub(super) fn approved(
    tree: &Tree,
    syntax: &Syntax,
    settings: Option<&MapSettings>,
    kinds: &Kinds,
    entries: &[Entry],
    found: &mut Vec<Diagnostic>,
) -> Option<Approved> {
    let named = settings.map(|map| format!("content/{}", map.outlines));
    for file in tree.of(Role::Outlines).filter(|file| named.as_deref() != Some(&*file.path)) {
        found.push(Diagnostic::at(&OUTLINES_UNUSED, Span::whole(file.id)).arg("path", &file.path));
    }
    let (map, path) = (settings?, named?);
    let file = tree.at(&path).filter(|file| file.role == Role::Outlines);
    let Some((file, outlines)) = file.and_then(|file| Some((file, syntax.land.get(&file.id)?))) else {
        found.push(Diagnostic::at(&OUTLINES_MISSING, map.span).arg("path", path));
        return None;
    };
    let far = |place: [f64; 2]| {
        !outlines.positions().any(|near| (near[0] - place[0]).abs() <= BEYOND && (near[1] - place[1]).abs() <= BEYOND)
    };
    let localities = entries.iter().filter(|entry| kinds.is_a(&entry.kind.id, "locality"));
    let places: Vec<[f64; 2]> = localities.filter_map(Entry::position).map(Coordinates::degrees).collect();
    let has_any = outlines.positions().next().is_some();
    if has_any && !places.is_empty() && places.iter().all(|place| far(*place)) {
        found.push(Diagnostic::at(&OUTLINES_ELSEWHERE, map.span).arg("path", path));
    }
    let (source, approval) = (map.source.clone(), map.approval.clone());
    Some(Approved { outlines: outlines.clone(), digest: file.digest.to_string(), source, approval })
}
