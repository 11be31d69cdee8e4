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
//! [`make`] is the stations one after another; [`build`] publishes what it made. There is no second path: `build` and `check` go
//! through all of it, and [`show`], for `serve`, through all but the last two, whose files are made as they are asked for.

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
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use diag::{Code, Counts, Diagnostic, Scope};
use engine::{
    Digest, Key, Store,
    asked::{Asked, Question},
    recall::Memory,
    watch::{Unwatched, Watcher},
};
use graph::{Attachment, Planned, Portal, Surroundings};
use locale::Locales;
use model::{BaseUrl, Clock, Face, Settings};
use parse::{
    Syntax,
    picture::{Format, Recipe},
};
use publish::{Ahead, Failure, FileRecord, Manifest, Publish, Published};
use render::{Account, Past, Rendered, Showing, Sink, Whole, artifact::OutPath};
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
    /// Whether to say why each page is rendered.
    pub explain: bool,
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
        render::search::codes::CODES,
        render::poster::codes::CODES,
        publish::codes::CODES,
        engine::codes::CODES,
        desk::codes::CODES,
        desk::translate::codes::CODES,
    ];
    let mut codes: Vec<&'static Code> = lists.concat();
    codes.sort_by_key(|code| code.id);
    codes
}

/// Reads and renders a portal as if for the first time; writes nothing but the store.
pub fn make(request: &Request, store: &Store, watcher: &dyn Watcher) -> Made {
    make_after(request, &Past { memory: &Memory::default(), holds: &|_, _| false, explain: request.explain }, store, watcher)
}

/// Reads and renders a portal, except what is known from the `past` and would come out the same; writes nothing but the store.
pub fn make_after(request: &Request, past: &Past<'_>, store: &Store, watcher: &dyn Watcher) -> Made {
    watcher.station("source", 0);
    make_of(request, source::look(&request.site, store), past, &|_, _, _| false, store, watcher)
}

/// The stations after the first.
fn make_of(
    request: &Request,
    (tree, mut found): (Tree, Vec<Diagnostic>),
    past: &Past<'_>,
    sink: Sink<'_>,
    store: &Store,
    watcher: &dyn Watcher,
) -> Made {
    watcher.station("parse", 0);
    let (syntax, more) = parse::parse_with(&tree, store);
    found.extend(more);
    let portal = connect(request, &tree, &syntax, &mut found, None, store, watcher);
    engine::let_go(syntax);
    found.extend(tree.take_troubles());
    let mut rendered = None;
    if let Some((portal, plan)) = &portal
        && Counts::of(&found).errors == 0
    {
        // What is to be compressed as well is needed once more.
        let sink: Sink<'_> = if portal.model.settings.precompress { &|_, _, _| false } else { sink };
        let (site, more) = render::render(&tree, portal, plan, past, sink, store, watcher);
        found.extend(scoped(more, &portal.model.scopes));
        found.extend(tree.take_troubles());
        rendered = (Counts::of(&found).errors == 0).then_some(site);
    }
    found.extend(store.trouble().cloned());
    diag::sort(&mut found);
    Made { tree, portal, rendered, found }
}

/// Model and graph, with the words of `locales` where they are known to be the same.
fn connect(
    request: &Request,
    tree: &Tree,
    syntax: &Syntax,
    found: &mut Vec<Diagnostic>,
    locales: Option<Arc<Locales>>,
    store: &Store,
    watcher: &dyn Watcher,
) -> Option<(Arc<Portal>, Vec<Planned>)> {
    watcher.station("model", 0);
    let (settings, more) = model::settings(tree, syntax);
    found.extend(more);
    let settings = settings?;
    let clock = Clock { now: request.now, today: request.now.to_zoned(settings.timezone.clone()).date() };
    let locales = match locales {
        Some(locales) => locales,
        None => {
            let (lexicon, more) = graph::words::lexicon(tree, &settings);
            found.extend(more);
            Arc::new(Locales::new(&settings.languages, settings.fallbacks.clone(), lexicon?).ok()?)
        }
    };
    let recipe = recipe(tree, syntax, &settings, found);
    let around = Surroundings {
        locales,
        clock: Asked::new(Question::new("clock", &[]), clock.clone()),
        world: world(request, tree),
        base: request.base_url.clone().unwrap_or_else(|| settings.base_url.clone()),
        index: (settings.index || request.indexable) && !request.drafts,
        drafts: request.drafts,
        face: Face::read(tree, syntax, &settings.theme, found),
        recipe,
        pictures: pictures(tree, syntax),
        attachments: attachments(tree),
    };
    let (model, more) = model::model(tree, syntax, settings, &clock, model::Request { drafts: request.drafts }, store);
    found.extend(more);
    let before = std::mem::take(found);
    *found = scoped(before, &model.scopes);
    watcher.station("graph", 0);
    let scopes = model.scopes.clone();
    let ((portal, plan), more) = graph::connect(model, around, found);
    found.extend(scoped(more, &scopes));
    Some((Arc::new(portal), plan))
}

/// `value`, as the answer to what is asked of a file.
fn asked<T>(tree: &Tree, file: diag::FileId, value: T) -> Asked<T> {
    Asked::new(Question::new("file", &[&tree.file(file).path]), value)
}

/// The digest of what every page depends on, beside entries, words, templates and the time of day.
fn world(request: &Request, tree: &Tree) -> Digest {
    let Request { base_url, drafts, indexable, site: _, now: _, explain: _ } = request;
    let key = Key::new("world", 1).text(&format!("{base_url:?} {drafts} {indexable}"));
    let apart =
        [Role::Text, Role::Words, Role::Template, Role::Static, Role::Picture, Role::Attachment, Role::Series, Role::Sidecar];
    let matters = |file: &&source::SourceFile| !apart.contains(&file.role);
    let files = tree.files().iter().filter(matters);
    files.fold(key, |key, file| key.text(&file.path).digest(&file.digest)).finish()
}

/// The pictures that can be shown.
fn pictures(tree: &Tree, syntax: &Syntax) -> BTreeMap<diag::FileId, Asked<(parse::picture::Info, Digest)>> {
    let known = |(file, info): (&diag::FileId, &parse::picture::Info)| {
        (*file, asked(tree, *file, (info.clone(), tree.file(*file).digest)))
    };
    syntax.pictures.iter().map(known).collect()
}

/// What may be published as it is, when an entry names it.
fn attachments(tree: &Tree) -> BTreeMap<diag::FileId, Asked<Attachment>> {
    let files = tree.of(Role::Attachment).chain(tree.of(Role::Series));
    let described = |file: &source::SourceFile| {
        let (digest, extension, size) = (file.digest, file.extension(), file.size);
        Some((file.id, asked(tree, file.id, Attachment { digest, extension, size, sha256: file.sha256.clone()? })))
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

/// Reads and renders a portal without publishing it. A page that has been rendered before, and of which nothing has changed,
/// is known to be without fault.
pub fn check(request: &Request, store: &Store, watcher: &dyn Watcher) -> Made {
    let key = Memory::key(&format!("{:?} {} {}", request.base_url, request.drafts, request.indexable));
    let memory = Memory::load(store, &key);
    let made = make_after(request, &Past { memory: &memory, holds: &|_, _| true, explain: false }, store, watcher);
    if let Some(rendered) = &made.rendered {
        rendered.memory.save(store, &key);
    }
    made
}

/// A portal as it is shown while somebody writes it: read and joined together, each page rendered when it is asked for.
#[derive(Debug)]
pub struct Shown {
    /// Its files.
    pub tree: Arc<Tree>,
    /// All that reading and joining found; what is wrong with a template is found by the page that uses it.
    pub found: Vec<Diagnostic>,
    /// The site, unless something stands in its way.
    pub site: Option<Arc<Showing>>,
    /// Whether nothing was wrong with any file itself.
    whole: bool,
    syntax: Syntax,
}

/// Reads a portal and readies it to be shown. What is the same as `before` is not read again; where all that has been touched since is
/// known, nothing else is looked at.
pub fn show(request: &Request, before: Option<&Shown>, touched: Option<&BTreeSet<PathBuf>>, store: &Arc<Store>) -> Shown {
    let again = before.filter(|before| before.whole).zip(touched);
    let again = again.and_then(|(before, touched)| source::again(&before.tree, &request.site, touched));
    let (tree, mut found) = again.unwrap_or_else(|| {
        let (tree, mut found) = source::look(&request.site, store);
        let (tree, more) = source::fill(tree, before.map(|before| &*before.tree));
        found.extend(more);
        (tree, found)
    });
    let whole = found.is_empty();
    let (syntax, more) = parse::parse_after(&tree, before.map(|before| (&*before.tree, &before.syntax)), store);
    found.extend(more);
    let locales = before.and_then(|before| before.locales(&tree));
    let portal = connect(request, &tree, &syntax, &mut found, locales, store, &Unwatched);
    found.extend(tree.take_troubles());
    let tree = Arc::new(tree);
    let mut site = None;
    if let Some((portal, plan)) = portal
        && Counts::of(&found).errors == 0
    {
        let scopes = portal.model.scopes.clone();
        let before = before.and_then(|before| before.site.as_deref());
        let (showing, more) = Showing::new(tree.clone(), portal, plan, before, store);
        found.extend(scoped(more, &scopes));
        site = showing.filter(|_| Counts::of(&found).errors == 0).map(Arc::new);
    }
    found.extend(store.trouble().cloned());
    diag::sort(&mut found);
    Shown { tree, found, site, whole, syntax }
}

impl Shown {
    /// The words and formats of the portal, when they are the same in `tree` and nothing is wrong with them.
    fn locales(&self, tree: &Tree) -> Option<Arc<Locales>> {
        let matters = |file: &&source::SourceFile| matches!(file.role, Role::Settings | Role::Words | Role::ThemeSettings);
        let told = |tree: &Tree| -> Vec<(Arc<str>, Digest)> {
            tree.files().iter().filter(matters).map(|file| (file.path.clone(), file.digest)).collect()
        };
        let is_of_words = |span: diag::Span| self.tree.file(span.file).role == Role::Words;
        let faulty = self.found.iter().filter_map(|finding| finding.span).any(is_of_words);
        let locales = || self.site.as_ref().map(|site| site.locales());
        (!faulty && told(&self.tree) == told(tree)).then(locales).flatten()
    }
}

/// What a build came to.
#[derive(Debug)]
pub struct Built {
    /// What was read and found; of a build that found nothing changed, only the files and the findings.
    pub made: Made,
    /// What it can be summed up by; `None` when the settings cannot be used.
    pub account: Option<Account>,
    /// What was published; `None` when something stood in the way.
    pub published: Option<Result<Published, Failure>>,
}

/// Makes the portal and publishes it to `out`, all of it or nothing. With `strict`, warnings and withheld translations stand
/// in the way too. What a build before has published at `out`, and would come out the same, is not made again.
pub fn build(request: &Request, out: &Path, strict: bool, store: &Store, watcher: &dyn Watcher) -> Built {
    let asked = format!("{:?} {} {} {}", request.base_url, request.drafts, request.indexable, out.display());
    let (memory_key, whole_key) = (Memory::key(&asked), Whole::key(&asked));
    watcher.station("source", 0);
    let (tree, found) = source::look(&request.site, store);
    let whole = Whole::load(store, &whole_key, &tree, request.now).filter(|_| found.is_empty());
    let tree = match whole {
        None => tree,
        Some(whole) => match again(request, out, strict, tree, &whole) {
            Ok(built) => return built,
            Err(tree) => tree,
        },
    };
    // Of the manifest only a guess is needed: whether the files are really there is seen when they are published.
    let manifest = || Manifest::read(out).ok().flatten().unwrap_or_default();
    let (memory, live) = rayon::join(|| Memory::load(store, &memory_key), manifest);
    let past = Past { memory: &memory, holds: &|path, record| live.get(path) == Some(record), explain: request.explain };
    let inputs = inputs(&request.site);
    let to = Publish { out, site: &request.site, inputs: &inputs, beside: &[], kept: &[], drafts: request.drafts };
    if let Err(refused) = publish::refuse(&to) {
        let made = Made { tree, portal: None, rendered: None, found };
        return Built { made, account: None, published: Some(Err(refused)) };
    }
    let ahead = Ahead::new(&to);
    let sink = |path: &OutPath, bytes: &[u8], of: &FileRecord| ahead.take(path, bytes, of);
    let ((), made) = rayon::join(|| ahead.look(), || make_of(request, (tree, found), &past, &sink, store, watcher));
    let mut built = publish_made(&to, strict, made, (&live, Some(ahead)), store, watcher);
    if matches!(built.published, Some(Err(Failure::Vanished { .. }))) {
        let made = make(request, store, watcher);
        built = publish_made(&to, strict, made, (&Manifest::default(), None), store, watcher);
    }
    if let (Some(Ok(published)), Some(rendered), Some(account)) = (&built.published, &built.made.rendered, &built.account) {
        let made = &built.made;
        let files = published.manifest.files.clone();
        let whole = || Whole::new(&made.tree, request.now, account.clone(), &made.found, files, &rendered.beside);
        rayon::join(|| rendered.memory.save(store, &memory_key), || whole().save(store, &whole_key));
        store.bound();
    }
    engine::let_go((memory, live));
    built
}

/// Publishes what a build of the same files came to; gives the files back when some of it is no longer there.
fn again(request: &Request, out: &Path, strict: bool, tree: Tree, whole: &Whole) -> Result<Built, Tree> {
    let Some(found) = whole.found(&codes()) else { return Err(tree) };
    let stopped = Counts::of(&found).fail(strict);
    let published = (!stopped).then(|| {
        let (inputs, kept, beside) = (inputs(&request.site), whole.kept(), whole.beside());
        let to = Publish { out, site: &request.site, inputs: &inputs, beside: &beside, kept: &kept, drafts: request.drafts };
        publish::publish(&to, Vec::new())
    });
    if matches!(published, Some(Err(Failure::Vanished { .. }))) {
        return Err(tree);
    }
    let made = Made { tree, portal: None, rendered: None, found };
    Ok(Built { made, account: Some(whole.account.clone()), published })
}

/// Publishes what was made `to` where it belongs; some of it may lie there already.
fn publish_made(
    to: &Publish<'_>,
    strict: bool,
    mut made: Made,
    (live, ahead): (&Manifest, Option<Ahead<'_>>),
    store: &Store,
    watcher: &dyn Watcher,
) -> Built {
    let stopped = made.counts().fail(strict);
    let precompress = made.portal.as_ref().is_some_and(|(portal, _)| portal.model.settings.precompress);
    let account = made.portal.as_ref().map(|(portal, plan)| {
        let pictures = made.rendered.as_ref().map_or(0, |rendered| rendered.pictures);
        Account::of(&made.tree, portal, plan, &made.found, pictures)
    });
    let published = made.rendered.as_mut().filter(|_| !stopped).map(|rendered| {
        let mut artifacts = std::mem::take(&mut rendered.artifacts);
        let mut kept = std::mem::take(&mut rendered.kept);
        if precompress {
            kept.extend(publish::compressed_before(&kept, live));
            artifacts.extend(publish::compressed(&artifacts, store, watcher));
        }
        watcher.station("publish", 0);
        let to = Publish { beside: &rendered.beside, kept: &kept, ..*to };
        match ahead {
            Some(ahead) => publish::publish_after(&to, artifacts, ahead),
            None => publish::publish(&to, artifacts),
        }
    });
    Built { made, account, published }
}

/// What became of a style guide.
#[derive(Debug)]
pub struct Guided {
    /// The portal's files.
    pub tree: Tree,
    /// What stands in its way.
    pub found: Vec<Diagnostic>,
    /// The guide, when nothing does.
    pub published: Option<Result<Published, Failure>>,
}

/// Shows the components of the portal's theme in all its languages, in a folder of its own. Entries play no part in it, nor what is
/// wrong with them.
pub fn guide(request: &Request, out: &Path, watcher: &dyn Watcher) -> Guided {
    watcher.station("source", 0);
    let (tree, mut found) = source::read(&request.site);
    watcher.station("parse", 0);
    let (syntax, more) = parse::parse(&tree);
    found.extend(more);
    let Some((portal, _)) = connect(request, &tree, &syntax, &mut found, None, &Store::none(), watcher) else {
        return Guided { tree, found, published: None };
    };
    let (artifacts, found) = render::guide::guide(&tree, &portal);
    let published = found.is_empty().then(|| {
        let inputs = inputs(&request.site);
        // As with drafts: what is no site takes no site's place.
        publish::publish(&Publish { out, site: &request.site, inputs: &inputs, beside: &[], kept: &[], drafts: true }, artifacts)
    });
    Guided { tree, found, published }
}

/// What a build reads of a portal's folder.
fn inputs(site: &Path) -> Vec<PathBuf> {
    ["content", "themes", "locales", "kinds", "portal.toml"].iter().map(|name| site.join(name)).collect()
}

/// Pages of each language, in the order of the portal's languages.
pub fn pages_by_language(portal: &Portal, plan: &[Planned]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&locale::Lang, usize> = BTreeMap::new();
    for page in plan {
        *counts.entry(portal.page_lang(page)).or_default() += 1;
    }
    portal.model.settings.languages.iter().map(|lang| (lang.to_string(), counts.get(lang).copied().unwrap_or(0))).collect()
}
