//! Web application manifests (W3C), one for each language: what a device calls the portal, and how it shows it, when a reader puts
//! it on the screen. Knows the portal's names and the theme's mark; no page.

use serde_json::{Map, Value as Json, json};

use super::{
    artifact::{Artifact, OutPath},
    theme::Theme,
};
use crate::{
    graph::{Icon, Portal},
    locale::Lang,
};

/// The manifest of every language; none in a build with drafts, which nobody is to carry away.
pub(super) fn artifacts(portal: &Portal, theme: &Theme) -> Vec<Artifact> {
    if portal.around.drafts {
        return Vec::new();
    }
    let made = portal.model.settings.languages.iter().filter_map(|lang| {
        let text = format!("{:#}\n", Json::from(manifest(portal, theme, lang)));
        Some(Artifact { path: OutPath::new(&portal.manifest_path(lang)).ok()?, bytes: text.into_bytes().into() })
    });
    made.collect()
}

fn manifest(portal: &Portal, theme: &Theme, lang: &Lang) -> Map<String, Json> {
    let (settings, face) = (&portal.model.settings, &portal.around.face);
    let home = portal.href(&portal.home_path(lang));
    let mut all = Map::new();
    let mut put = |name: &str, value: Json| drop(all.insert(name.to_owned(), value));
    put("id", home.as_str().into());
    put("name", (&*settings.name_in(lang)).into());
    put("short_name", (&*settings.short_name_in(lang)).into());
    put("lang", lang.as_str().into());
    put("dir", lang.direction().as_str().into());
    put("start_url", home.as_str().into());
    put("scope", home.into());
    // It is a site in the reader's browser, with its address and its way back.
    put("display", "browser".into());
    for (name, colour) in [("theme_color", &face.theme), ("background_color", &face.background)] {
        if let Some(colour) = colour {
            put(name, (&**colour).into());
        }
    }
    if let Some(href) = face.icon.as_deref().and_then(|icon| theme.href(icon)) {
        let mut icons = vec![json!({ "src": href, "sizes": "any", "type": "image/svg+xml" })];
        for icon in [Icon::Screen, Icon::Splash, Icon::Maskable] {
            let Some(path) = portal.icon_path(icon) else { continue };
            let mut one = json!({ "src": portal.href(&path), "sizes": format!("{0}x{0}", icon.side()), "type": "image/png" });
            if icon == Icon::Maskable {
                one["purpose"] = "maskable".into();
            }
            icons.push(one);
        }
        put("icons", icons.into());
    }
    all
}
