//! What a theme says of itself for those who show the portal without its pages: its mark and its colours. Knows theme.toml, never
//! a template.

use std::sync::Arc;

use super::{
    codes::{THEME_COLOUR, THEME_ICON},
    form::{Form, wrong},
};
use crate::{
    diag::Diagnostic,
    parse::{Node, Syntax},
    source::Tree,
};

/// How a portal looks from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// Its mark, an SVG file below the theme's static/.
    pub icon: Option<Arc<str>>,
    /// The colour of what a device draws around the pages: `#rrggbb`.
    pub theme: Option<Arc<str>>,
    /// The colour before a page is there: `#rrggbb`.
    pub background: Option<Arc<str>>,
}

impl Face {
    /// Reads theme.toml of `theme`; what it does not say, the portal does without.
    pub(crate) fn read(tree: &Tree, syntax: &Syntax, theme: &str, found: &mut Vec<Diagnostic>) -> Self {
        let mut face = Self::default();
        let file = tree.at(&format!("themes/{theme}/theme.toml"));
        let Some(table) = file.and_then(|file| syntax.table(file.id)) else { return face };
        if let Some(node) = table.get("icon") {
            face.icon = icon(tree, theme, node, found);
        }
        if let Some(mut colours) = table.get("colours").and_then(|node| Form::of(node, "colours/", found)) {
            face.theme = colours.take("theme").and_then(|node| colour(node, "colours/theme", found));
            face.background = colours.take("background").and_then(|node| colour(node, "colours/background", found));
            colours.finish(found);
        }
        face
    }
}

fn icon(tree: &Tree, theme: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let Some(path) = node.text() else {
        found.push(wrong(node, "icon", "a path below static/ in quotation marks"));
        return None;
    };
    if !path.ends_with(".svg") || tree.at(&format!("themes/{theme}/static/{path}")).is_none() {
        found.push(Diagnostic::at(&THEME_ICON, node.span).arg("written", path));
        return None;
    }
    Some(path.into())
}

fn colour(node: &Node, field: &str, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let text = node.text().unwrap_or_default();
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    if digits.is_none() {
        let written = node.scalar().unwrap_or_default();
        found.push(Diagnostic::at(&THEME_COLOUR, node.span).arg("field", field).arg("written", written));
    }
    digits.map(|_| text.into())
}
