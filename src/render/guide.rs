//! The style guide: every component of the theme, in every language of the portal, as the theme's own `guide.html` shows them.
//! Knows the theme and the languages; must never know an entry.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    artifact::{Artifact, OutPath},
    codes::NO_GUIDE,
    theme::Theme,
};
use crate::{
    diag::{Checked, Diagnostic},
    graph::{
        Portal,
        view::{Crumb, OpenGraph, Page, SwitchItem, TextLang},
    },
    locale::{Args, Lang, own_name},
    source::Tree,
};

/// The template that shows all others' parts.
const TEMPLATE: &str = "guide.html";

/// The guide's files: a page for each language, the source language's at the top too, and the theme's own files.
pub fn guide(tree: &Tree, portal: &Arc<Portal>) -> Checked<Vec<Artifact>> {
    let (theme, mut found) = Theme::load(tree, portal, &Arc::default());
    let Some(mut theme) = theme else { return (Vec::new(), found) };
    let settings = &portal.model.settings;
    if !theme.has(TEMPLATE) {
        found.push(Diagnostic::nowhere(&NO_GUIDE).arg("theme", &settings.theme));
        return (Vec::new(), found);
    }
    let mut artifacts = std::mem::take(&mut theme.assets);
    for lang in &settings.languages {
        let mut context = tera::Context::new();
        context.insert("page", &page(portal, lang));
        context.insert("other", &other(portal, lang));
        context.insert("structured", "");
        match theme.render(lang, TEMPLATE, &context, TEMPLATE) {
            Ok(html) => {
                let top = (*lang == settings.source_language).then(|| "index.html".to_owned());
                let bytes: Arc<[u8]> = html.into_bytes().into();
                let paths = top.into_iter().chain([format!("{}/index.html", segment(lang))]);
                let paths = paths.filter_map(|path| OutPath::new(&path).ok());
                artifacts.extend(paths.map(|path| Artifact { path, bytes: bytes.clone() }));
            }
            Err(finding) => {
                // The same template fails in the same place in every language.
                found.push(*finding);
                break;
            }
        }
    }
    (artifacts, found)
}

/// A language's folder.
fn segment(lang: &Lang) -> String {
    lang.as_str().to_ascii_lowercase()
}

fn page(portal: &Portal, lang: &Lang) -> Page {
    let word = |key: &str| portal.around.locales.words.word(lang, key, &Args::new()).text;
    let path = |lang: &Lang| format!("{}/", segment(lang));
    let switch = |item: &Lang| SwitchItem {
        lang: item.to_string(),
        dir: item.direction().as_str(),
        name: own_name(item),
        href: portal.href(&path(item)),
        state: "translation",
        current: item == lang,
    };
    let title = word("guide-title");
    Page {
        stale: None,
        kind: "guide",
        lang: lang.to_string(),
        dir: lang.direction().as_str(),
        summary: word("guide-summary"),
        text_lang: None,
        url: portal.url(&path(lang)),
        canonical: portal.url(&path(lang)),
        noindex: true,
        alternates: Vec::new(),
        switcher: portal.model.settings.languages.iter().map(switch).collect(),
        breadcrumbs: vec![
            Crumb { title: word("crumb-home"), href: Some(portal.href(&path(lang))) },
            Crumb { title: title.clone(), href: None },
        ],
        feeds: Vec::new(),
        data: None,
        section: None,
        open_graph: OpenGraph { kind: "website", locale: lang.as_str().replace('-', "_"), alternates: Vec::new(), image: None },
        title,
    }
}

/// A language that is not the page's, for what is marked as such: one that is written the other way where there is one.
fn other(portal: &Portal, lang: &Lang) -> TextLang {
    let others: BTreeMap<bool, &Lang> = portal
        .model
        .settings
        .languages
        .iter()
        .filter(|one| *one != lang)
        .map(|one| (one.direction() == lang.direction(), one))
        .collect();
    let other = others.into_values().next().unwrap_or(lang);
    TextLang { lang: other.to_string(), dir: other.direction().as_str(), name: portal.locale(lang).cldr.language_name(other) }
}
