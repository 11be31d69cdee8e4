//! What a theme says of itself for those who show the portal without its pages: its mark, its colours, what it draws where there
//! is no photograph and the fonts for that. Knows theme.toml, never a template.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    codes::{THEME_COLOUR, THEME_COVER, THEME_ICON},
    form::{Form, wrong},
};
use crate::{
    diag::{Diagnostic, FileId},
    engine::Digest,
    parse::{Node, Syntax},
    source::{Role, SourceFile, Tree},
};

/// The theme whose fonts serve those that bring none.
const SHIPPED: &str = "harbour";

/// The cover of the kinds that have none of their own.
const DEFAULT: &str = "default";

/// How a portal looks from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// Its mark, an SVG file below the theme's static/.
    pub icon: Option<Arc<str>>,
    /// The digest of its file.
    pub mark: Option<Digest>,
    /// The colour of what a device draws around the pages: `#rrggbb`.
    pub theme: Option<Arc<str>>,
    /// The colour before a page is there: `#rrggbb`.
    pub background: Option<Arc<str>>,
    /// What is drawn for an entry without a photograph: SVG files below the theme's static/, by kind; `default` for the rest.
    pub covers: BTreeMap<Arc<str>, Arc<str>>,
    /// Fonts to draw with, in the order in which they are tried: the theme's own, then the shipped ones.
    pub fonts: Vec<FileId>,
    /// The digest of fonts, covers and mark together; `None` without fonts.
    pub drawn: Option<Digest>,
}

impl Face {
    /// Reads theme.toml of `theme`; what it does not say, the portal does without.
    pub(crate) fn read(tree: &Tree, syntax: &Syntax, theme: &str, found: &mut Vec<Diagnostic>) -> Self {
        let mut face = Self::default();
        let file = tree.at(&format!("themes/{theme}/theme.toml"));
        let Some(table) = file.and_then(|file| syntax.table(file.id)) else { return face };
        if let Some(node) = table.get("icon") {
            face.icon = icon(tree, theme, node, found);
            let file = face.icon.as_ref().and_then(|icon| tree.at(&format!("themes/{theme}/static/{icon}")));
            face.mark = file.map(|file| file.digest);
        }
        if let Some(mut colours) = table.get("colours").and_then(|node| Form::of(node, "colours/", found)) {
            face.theme = colours.take("theme").and_then(|node| colour(node, "colours/theme", found));
            face.background = colours.take("background").and_then(|node| colour(node, "colours/background", found));
            colours.finish(found);
        }
        if let Some(covers) = table.get("covers") {
            face.covers = self::covers(tree, theme, covers, found);
        }
        let fonts = fonts(tree, theme);
        face.fonts = fonts.iter().map(|font| font.id).collect();
        let drawings = face.covers.values().chain(&face.icon);
        let drawings = drawings.filter_map(|path| tree.at(&format!("themes/{theme}/static/{path}")));
        let paper = face.background.as_deref().unwrap_or_default();
        let digests: String =
            fonts.iter().copied().chain(drawings).map(|file| format!("{} {}\n", file.name(), file.digest)).collect();
        let digests = format!("{paper}\n{digests}");
        face.drawn = (!fonts.is_empty()).then(|| Digest::of(digests.as_bytes()));
        face
    }

    /// What is drawn for an entry of `kind` without a photograph.
    pub fn cover(&self, kind: &str) -> Option<&Arc<str>> {
        self.covers.get(kind).or_else(|| self.covers.get(DEFAULT))
    }
}

/// The files of fonts, the theme's own before the shipped ones, of the same name the theme's alone.
fn fonts<'t>(tree: &'t Tree, theme: &str) -> Vec<&'t SourceFile> {
    let of = |theme: &str| {
        let folder = format!("themes/{theme}/fonts");
        tree.of(Role::Font).filter(move |file| file.folder() == folder)
    };
    let mut fonts: Vec<&SourceFile> = of(theme).collect();
    if theme != SHIPPED {
        let names: Vec<&str> = fonts.iter().map(|file| file.name()).collect();
        let shipped: Vec<&SourceFile> = of(SHIPPED).filter(|file| !names.contains(&file.name())).collect();
        fonts.extend(shipped);
    }
    fonts
}

fn covers(tree: &Tree, theme: &str, node: &Node, found: &mut Vec<Diagnostic>) -> BTreeMap<Arc<str>, Arc<str>> {
    let mut covers = BTreeMap::new();
    let Some(table) = node.table() else {
        found.push(wrong(node, "covers", "a path below static/ for each kind, as in locality = \"svg/coast.svg\""));
        return covers;
    };
    for (kind, value) in table.entries() {
        let path = value.text().unwrap_or_default();
        if path.ends_with(".svg") && tree.at(&format!("themes/{theme}/static/{path}")).is_some() {
            covers.insert(kind.name.as_str().into(), path.into());
        } else {
            found.push(Diagnostic::at(&THEME_COVER, value.span).arg("kind", &kind.name).arg("written", path));
        }
    }
    covers
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
