//! A theme, loaded: its templates for every language, its files under names that carry their content's digest.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::{
    artifact::{Artifact, OutPath},
    codes::{NO_THEME, STATIC_NAME, STYLE_REFERENCE},
    faults,
    made_of::MadeOf,
    qr,
};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::{
        Digest,
        asked::{Answer, Question, ask},
    },
    graph::{Portal, told::Told},
    locale::{Args, Lang},
    model::BaseUrl,
    source::{Role, SourceFile, Tree},
};

/// A theme, ready to render.
pub struct Theme {
    /// Templates of each language, with its words and its frame.
    engines: BTreeMap<Lang, Tera>,
    /// Files of templates by name.
    files: BTreeMap<String, FileId>,
    /// What each template and component is made of, as digests of all the files it may use.
    made_of: MadeOf,
    /// What every page of a language carries, as digests.
    shared: BTreeMap<Lang, Digest>,
    /// Addresses of the theme's files, by their paths below static/.
    hrefs: Arc<BTreeMap<String, String>>,
    /// The theme's files, to publish.
    pub assets: Vec<Artifact>,
}

impl Theme {
    /// Loads the portal's theme. `None` when it has errors.
    pub fn load(tree: &Tree, portal: &Arc<Portal>, placeholders: &Arc<BTreeMap<String, String>>) -> Checked<Option<Self>> {
        let name = portal.model.settings.theme.clone();
        let prefix = format!("themes/{name}/templates/");
        let templates: Vec<(&SourceFile, &str)> = tree
            .of(Role::Template)
            .filter_map(|file| Some((file, file.path.strip_prefix(&prefix)?)))
            .filter(|(file, _)| std::str::from_utf8(file.held()).is_ok())
            .collect();
        if templates.is_empty() {
            return (None, vec![Diagnostic::nowhere(&NO_THEME).arg("theme", name)]);
        }
        let (assets, hrefs, mut found) = assets(tree, &name, &portal.around.base);
        let files: BTreeMap<String, FileId> = templates.iter().map(|(file, name)| ((*name).to_owned(), file.id)).collect();
        let sources: Vec<(&str, &str)> =
            templates.iter().filter_map(|(file, name)| Some((*name, std::str::from_utf8(file.held()).ok()?))).collect();
        let hrefs = Arc::new(hrefs);
        let engines: Vec<(Lang, Result<Tera, tera::Error>)> = portal
            .model
            .settings
            .languages
            .par_iter()
            .map(|lang| (lang.clone(), engine(&sources, portal, lang, &hrefs, placeholders)))
            .collect();
        let mut ready = BTreeMap::new();
        for (lang, engine) in engines {
            match engine {
                Ok(engine) => drop(ready.insert(lang, engine)),
                Err(error) => found.extend(faults::unreadable(&error, &sources, &files)),
            }
        }
        let whole = found.is_empty();
        let shared = |lang: &Lang| {
            let text = serde_json::to_vec(&portal.shared(lang)).unwrap_or_default();
            (lang.clone(), Digest::of(&text))
        };
        let shared = portal.model.settings.languages.iter().map(shared).collect();
        (whole.then(|| Self { engines: ready, files, made_of: MadeOf::of(&sources), shared, hrefs, assets }), found)
    }

    /// The root-relative address of a file below static/.
    pub(super) fn href(&self, path: &str) -> Option<&str> {
        self.hrefs.get(path).map(String::as_str)
    }

    /// Whether there is a template of this name.
    pub(super) fn has(&self, template: &str) -> bool {
        self.files.contains_key(template)
    }

    /// Renders a template of `lang`.
    ///
    /// # Errors
    /// The finding, at its place in the template.
    pub fn render(&self, lang: &Lang, template: &str, context: &tera::Context, page: &str) -> Result<String, Box<Diagnostic>> {
        ask(of_template(template));
        ask(of_shared(lang));
        let Some(engine) = self.engines.get(lang) else { return Ok(String::new()) };
        engine.render(template, context).map_err(|error| Box::new(faults::failed(&error, &self.files, page)))
    }

    /// What pages ask of the theme, and the answers.
    pub(super) fn answers(&self) -> impl Iterator<Item = (Question, Answer)> {
        let templates = self.made_of.templates.iter().map(|(name, digest)| (of_template(name), Answer::of(digest.as_bytes())));
        let components = self.made_of.components.iter().map(|(name, digest)| (of_component(name), Answer::of(digest.as_bytes())));
        let assets = self.hrefs.iter().map(|(path, href)| (of_asset(path), Answer::of(href)));
        let shared = self.shared.iter().map(|(lang, digest)| (of_shared(lang), Answer::of(digest.as_bytes())));
        templates.chain(components).chain(assets).chain(shared)
    }

    /// What pages ask of the theme, in words.
    pub(super) fn told(&self) -> impl Iterator<Item = (Question, Told)> {
        let template = |name: &String| Told::new("cause-template", name, "");
        let templates = self.made_of.templates.keys().map(move |name| (of_template(name), template(name)));
        let components = self.made_of.components.keys().map(move |name| (of_component(name), template(name)));
        let assets = self.hrefs.keys().map(|path| (of_asset(path), Told::new("cause-asset", path, "")));
        let shared = self.shared.keys().map(|lang| (of_shared(lang), Told::new("cause-shared", "", lang.as_str())));
        templates.chain(components).chain(assets).chain(shared)
    }

    /// Renders one component of `lang`.
    pub(super) fn component(&self, lang: &Lang, name: &str, context: &tera::Context) -> Option<String> {
        ask(of_component(name));
        self.engines.get(lang)?.render_component(name, context, None, true).ok()
    }
}

fn of_template(name: &str) -> Question {
    Question::new("template", &[name])
}

fn of_component(name: &str) -> Question {
    Question::new("component", &[name])
}

fn of_asset(path: &str) -> Question {
    Question::new("asset", &[path])
}

fn of_shared(lang: &Lang) -> Question {
    Question::new("shared", &[lang.as_str()])
}

fn engine(
    sources: &[(&str, &str)],
    portal: &Arc<Portal>,
    lang: &Lang,
    hrefs: &Arc<BTreeMap<String, String>>,
    placeholders: &Arc<BTreeMap<String, String>>,
) -> Result<Tera, tera::Error> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html", ".xml"]);
    let (words, at) = (portal.clone(), lang.clone());
    tera.register_function("t", move |kwargs: Kwargs, _: &State| word(&words, &at, &kwargs));
    let hrefs = hrefs.clone();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let path: &str = kwargs.must_get("path")?;
        ask(of_asset(path));
        hrefs.get(path).cloned().ok_or_else(|| tera::Error::message(format!("the theme has no file static/{path}")))
    });
    let placeholders = placeholders.clone();
    tera.register_function("placeholder", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let key: &str = kwargs.must_get("key")?;
        Ok(Value::safe_string(placeholders.get(key).map_or("", String::as_str)))
    });
    tera.register_function("qr", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let drawing = qr::svg(kwargs.must_get("address")?).map_err(|error| tera::Error::message(error.to_string()))?;
        Ok(Value::safe_string(&drawing))
    });
    tera.global_context().insert("portal", &portal.shared(lang));
    tera.add_raw_templates(sources.iter().copied())?;
    Ok(tera)
}

/// A word of the page's language, with every other argument handed on.
fn word(portal: &Portal, lang: &Lang, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut args = Args::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else { continue };
        args = match value.as_str() {
            Some(text) => args.text(name.to_owned(), text),
            None => match value.to_string().parse::<rust_decimal::Decimal>() {
                Ok(number) => args.number(name.to_owned(), number),
                Err(_) => args.text(name.to_owned(), value.to_string()),
            },
        };
    }
    Ok(portal.around.locales.words.word(lang, key, &args).text)
}

type Assets = (Vec<Artifact>, BTreeMap<String, String>, Vec<Diagnostic>);

/// The files below static/, each under a name with its digest. Style sheets come last: they name the others.
fn assets(tree: &Tree, theme: &str, base: &BaseUrl) -> Assets {
    let prefix = format!("themes/{theme}/static/");
    let mut files: Vec<(&SourceFile, String)> =
        tree.of(Role::Static).filter_map(|file| Some((file, file.path.strip_prefix(&prefix)?.to_owned()))).collect();
    files.sort_by_key(|(_, name)| (name.ends_with(".css"), name.clone()));
    let (mut artifacts, mut names, mut found) = (Vec::new(), BTreeMap::new(), Vec::new());
    for (file, name) in files {
        let bytes: Arc<[u8]> = match std::str::from_utf8(file.held()) {
            Ok(style) if name.ends_with(".css") => rewrite(style, &name, &names, file.id, &mut found).into_bytes().into(),
            _ => file.held().into(),
        };
        let target = hashed(&name, &bytes);
        match OutPath::new(&target) {
            Ok(path) => {
                artifacts.push(Artifact { path, bytes });
                names.insert(name, target);
            }
            Err(_) => found.push(Diagnostic::at(&STATIC_NAME, Span::whole(file.id)).arg("path", &file.path)),
        }
    }
    let hrefs = names.into_iter().map(|(name, target)| (name, base.href(&target))).collect();
    (artifacts, hrefs, found)
}

/// `css/harbour.css` → `assets/css/harbour-1a2b3c4d5e6f.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest = Digest::of(bytes).to_string();
    let digest = digest.get(..12).unwrap_or(&digest);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}-{digest}.{extension}"),
        None => format!("assets/{name}-{digest}"),
    }
}

/// Replaces each `url(…)` of a style sheet by the published name, relative to the style sheet.
fn rewrite(style: &str, name: &str, names: &BTreeMap<String, String>, file: FileId, found: &mut Vec<Diagnostic>) -> String {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut text = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + 4);
        text.push_str(before);
        let end = after.find(')').unwrap_or(after.len());
        let target = after[..end].trim().trim_matches(['"', '\'']);
        let published = names.get(&join(folder, target));
        match published {
            Some(published) => {
                let up = "../".repeat(folder.split('/').filter(|part| !part.is_empty()).count());
                text.push_str(&up);
                text.push_str(published.trim_start_matches("assets/"));
            }
            None => {
                let start = style.len() - rest.len() + at + 4;
                let span = Span::new(file, start..start + end);
                found.push(Diagnostic::at(&STYLE_REFERENCE, span).arg("target", target));
            }
        }
        rest = &after[end..];
    }
    text.push_str(rest);
    text
}

/// `../fonts/a.woff2` from `css` → `fonts/a.woff2`.
fn join(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}
