//! Portolan: a static site generator for local external-information portals, the sites with which provinces and cities tell
//! the world who they are.
//!
//! The folders are the stations of the data's path, in order; each imports only those before it, and `diag`, `locale` and
//! `engine`, which know no station:
//!
//! | station | makes | of |
//! |---|---|---|
//! | [`source`]  | files with numbers, digests, roles | a portal's folder and what is shipped |
//! | [`parse`]   | front matter, outlines, picture headers, with places | one file at a time |
//! | [`model`]   | typed entries | syntax, settings, kinds |
//! | [`graph`]   | the portal: references, addresses, views | entries |
//! | [`render`]  | artifacts: bytes with a path | views, templates, pictures |
//! | [`publish`] | the site on disk, all or nothing | artifacts |
//!
//! Beside them: [`diag`] (what went wrong, as data), [`locale`] (languages, formats, words, the lunar calendar), [`engine`]
//! (digests and the store), `desk` (what officers run beside a build), `preview` (the development server), `cli` (terminal,
//! clock, environment: the only place that prints).
//!
//! [`make`] is the stations one after another; [`build`] publishes what it made. There is no second path: `build`, `check` and
//! `serve` all go through it.

pub mod cli;
pub mod desk;
pub mod diag;
pub mod engine;
pub mod graph;
pub mod locale;
pub mod model;
pub mod parse;
pub mod preview;
pub mod publish;
pub mod render;
pub mod source;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use diag::{Code, Counts, Diagnostic, Scope};
use engine::{Store, watch::Watcher};
use graph::{Attachment, Planned, Portal, Surroundings};
use locale::Locales;
use model::{BaseUrl, Clock, Face, Settings};
use parse::{
    Syntax,
    picture::{Format, Recipe},
};
use publish::{Failure, Publish, Published};
use render::Rendered;
use source::{Role, Tree};

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The portal's folder.
    pub site: PathBuf,
    /// The moment that counts as now.
    pub now: jiff::Timestamp,
    /// Where the site will be served, instead of what portal.toml says.
    pub base_url: Option<BaseUrl>,
    /// Whether drafts are built.
    pub drafts: bool,
    /// Whether search engines are invited whatever portal.toml says.
    pub indexable: bool,
}

/// A portal that was read and rendered, and what was found on the way.
#[derive(Debug)]
pub struct Made {
    /// Its files.
    pub tree: Tree,
    /// The portal and its pages; `None` when the settings cannot be used.
    pub portal: Option<(Arc<Portal>, Vec<Planned>)>,
    /// The site, when nothing stands in its way.
    pub rendered: Option<Rendered>,
    /// All findings, in the order they are shown in.
    pub found: Vec<Diagnostic>,
}

impl Made {
    /// How many findings of each effect.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.found)
    }
}

/// Every code that a finding can have, in their order.
pub fn codes() -> Vec<&'static Code> {
    let lists = [
        source::CODES,
        parse::CODES,
        parse::markdown::codes::CODES,
        parse::picture::codes::CODES,
        model::CODES,
        model::parity::CODES,
        model::gates::CODES,
        graph::CODES,
        graph::words::CODES,
        render::codes::CODES,
        render::data::codes::CODES,
        publish::codes::CODES,
        engine::codes::CODES,
        desk::codes::CODES,
    ];
    let mut codes: Vec<&'static Code> = lists.concat();
    codes.sort_by_key(|code| code.id);
    codes
}

/// Reads and renders a portal; writes nothing but the store.
pub fn make(request: &Request, store: &Store, watcher: &dyn Watcher) -> Made {
    watcher.station("source", 0);
    let (tree, mut found) = source::read(&request.site);
    watcher.station("parse", 0);
    let (syntax, more) = parse::parse(&tree);
    found.extend(more);
    let portal = connect(request, &tree, syntax, &mut found, watcher);
    let mut rendered = None;
    if let Some((portal, plan)) = &portal
        && Counts::of(&found).errors == 0
    {
        let (site, more) = render::render(&tree, portal, plan, store, watcher);
        found.extend(scoped(more, &portal.model.scopes));
        rendered = (Counts::of(&found).errors == 0).then_some(site);
    }
    found.extend(store.trouble().cloned());
    diag::sort(&mut found);
    Made { tree, portal, rendered, found }
}

/// Model and graph.
fn connect(
    request: &Request,
    tree: &Tree,
    mut syntax: Syntax,
    found: &mut Vec<Diagnostic>,
    watcher: &dyn Watcher,
) -> Option<(Arc<Portal>, Vec<Planned>)> {
    watcher.station("model", 0);
    let (settings, more) = model::settings(tree, &syntax);
    found.extend(more);
    let settings = settings?;
    let clock = Clock { now: request.now, today: request.now.to_zoned(settings.timezone.clone()).date() };
    let (lexicon, more) = graph::words::lexicon(tree, &settings);
    found.extend(more);
    let locales = Locales::new(&settings.languages, settings.fallbacks.clone(), lexicon?).ok()?;
    let recipe = recipe(tree, &syntax, &settings, found);
    let pictures = std::mem::take(&mut syntax.pictures);
    let around = Surroundings {
        locales,
        clock: clock.clone(),
        base: request.base_url.clone().unwrap_or_else(|| settings.base_url.clone()),
        index: (settings.index || request.indexable) && !request.drafts,
        drafts: request.drafts,
        face: Face::read(tree, &syntax, &settings.theme, found),
        recipe,
        pictures: pictures.into_iter().map(|(file, info)| (file, (info, tree.file(file).digest))).collect(),
        attachments: attachments(tree),
    };
    let (model, more) = model::model(tree, &syntax, settings, &clock, model::Request { drafts: request.drafts });
    found.extend(more);
    let before = std::mem::take(found);
    *found = scoped(before, &model.scopes);
    watcher.station("graph", 0);
    let scopes = model.scopes.clone();
    let ((portal, plan), more) = graph::connect(model, around, found);
    found.extend(scoped(more, &scopes));
    Some((Arc::new(portal), plan))
}

/// What may be published as it is, when an entry names it.
fn attachments(tree: &Tree) -> BTreeMap<diag::FileId, Attachment> {
    let files = tree.of(Role::Attachment).chain(tree.of(Role::Series));
    let described = |file: &source::SourceFile| {
        let (digest, extension, size) = (file.digest, file.extension(), file.size);
        Some((file.id, Attachment { digest, extension, size, sha256: file.sha256.clone()? }))
    };
    files.filter_map(described).collect()
}

/// Gives each finding the scope of its file, unless a station knew better.
fn scoped(found: Vec<Diagnostic>, scopes: &[Scope]) -> Vec<Diagnostic> {
    let scope = |finding: &Diagnostic| finding.span.and_then(|span| scopes.get(span.file.0 as usize).copied());
    let one = |finding: Diagnostic| match (finding.scope, scope(&finding)) {
        (Scope::Portal, Some(scope)) => Diagnostic { scope, ..finding },
        _ => finding,
    };
    found.into_iter().map(one).collect()
}

/// The portal's recipe for pictures: its own widths, else the theme's.
fn recipe(tree: &Tree, syntax: &Syntax, settings: &Settings, found: &mut Vec<Diagnostic>) -> Recipe {
    let mut widths = settings.images.widths.clone();
    if widths.is_empty() {
        let file = tree.at(&format!("themes/{}/theme.toml", settings.theme));
        let images = file.and_then(|file| syntax.table(file.id)?.get("images")?.table()?.get("widths"));
        widths = images.map(|node| model::settings::widths(node, "images/widths", found)).unwrap_or_default();
    }
    if widths.is_empty() {
        widths = vec![480, 960, 1440];
    }
    let format = |name: &Arc<str>| match &**name {
        "avif" => Format::Avif,
        "webp" => Format::Webp,
        _ => Format::Jpeg,
    };
    let mut formats: Vec<Format> = settings.images.formats.iter().map(format).collect();
    formats.sort_unstable();
    formats.dedup();
    Recipe { widths, formats, quality: settings.images.quality }
}

/// What a build came to.
#[derive(Debug)]
pub struct Built {
    /// What was read and found.
    pub made: Made,
    /// What was published; `None` when something stood in the way.
    pub published: Option<Result<Published, Failure>>,
}

/// Makes the portal and publishes it to `out`, all of it or nothing. With `strict`, warnings and withheld translations stand
/// in the way too.
pub fn build(request: &Request, out: &Path, strict: bool, store: &Store, watcher: &dyn Watcher) -> Built {
    let mut made = make(request, store, watcher);
    let stopped = made.counts().fail(strict);
    let published = made.rendered.as_mut().filter(|_| !stopped).map(|rendered| {
        let mut artifacts = std::mem::take(&mut rendered.artifacts);
        if made.portal.as_ref().is_some_and(|(portal, _)| portal.model.settings.precompress) {
            let compressed = publish::compressed(&artifacts, store, watcher);
            artifacts.extend(compressed);
        }
        watcher.station("publish", 0);
        let inputs: Vec<PathBuf> =
            ["content", "themes", "locales", "kinds", "portal.toml"].iter().map(|name| request.site.join(name)).collect();
        let request = Publish { out, site: &request.site, inputs: &inputs, beside: &rendered.beside, drafts: request.drafts };
        publish::publish(&request, artifacts)
    });
    Built { made, published }
}

/// Pages of each language, in the order of the portal's languages.
pub fn pages_by_language(portal: &Portal, plan: &[Planned]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&locale::Lang, usize> = BTreeMap::new();
    for page in plan {
        *counts.entry(portal.page_lang(page)).or_default() += 1;
    }
    portal.model.settings.languages.iter().map(|lang| (lang.to_string(), counts.get(lang).copied().unwrap_or(0))).collect()
}
