//! A site of which a file is made when someone asks for it: what the preview shows. Every file is the one that a build would
//! make; what nobody asks for is not made, and its faults are not found.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{
    artifact::Artifact,
    attachments,
    data::{self, OpenData},
    feed, icons, listing, manifest, markdown, page,
    pictures::{self, Pictures},
    poster,
    search::{self, Search},
    theme::Theme,
};
use crate::{
    diag::{Checked, Diagnostic},
    engine::{Digest, Store, watch::Unwatched},
    graph::{Planned, Portal, datasets::DATA},
    locale::Lang,
    source::Tree,
};

/// The bytes of a file.
pub type Bytes = Arc<[u8]>;

/// Files by path.
type Files = BTreeMap<String, Bytes>;

/// A page that was asked for, or what stands in its way.
type Page = Result<Option<Bytes>, Box<Diagnostic>>;

/// A portal that is shown.
pub struct Showing {
    tree: Arc<Tree>,
    portal: Arc<Portal>,
    plan: Vec<Planned>,
    /// Places in `plan` by path.
    pages: BTreeMap<String, usize>,
    theme: Theme,
    words: BTreeMap<Lang, markdown::Words>,
    assets: Files,
    pictures: Arc<Shown>,
    store: Arc<Store>,
    open: OnceLock<OpenData>,
    search: OnceLock<Search>,
    others: OnceLock<Files>,
    made: Mutex<BTreeMap<usize, Page>>,
}

/// The pictures of a portal.
struct Shown {
    /// Of what they were made.
    of: Digest,
    files: Files,
    placeholders: Arc<BTreeMap<String, String>>,
    found: Vec<Diagnostic>,
}

impl fmt::Debug for Showing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Showing").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl Showing {
    /// Readies a portal to be shown. Pictures are taken from what was shown `before` where they are the same. `None` when the theme
    /// has errors.
    pub fn new(
        tree: Arc<Tree>,
        portal: Arc<Portal>,
        plan: Vec<Planned>,
        before: Option<&Self>,
        store: &Arc<Store>,
    ) -> Checked<Option<Self>> {
        let pictures = Shown::of(&tree, &portal, before, store);
        let mut found = pictures.found.clone();
        let (theme, faults) = Theme::load(&tree, &portal, &pictures.placeholders);
        found.extend(faults);
        let Some(mut theme) = theme else { return (None, found) };
        let showing = Self {
            pages: plan.iter().enumerate().map(|(at, page)| (page.path.as_str().to_owned(), at)).collect(),
            words: page::words(&portal),
            assets: files(std::mem::take(&mut theme.assets)),
            tree,
            portal,
            plan,
            theme,
            pictures,
            store: store.clone(),
            open: OnceLock::new(),
            search: OnceLock::new(),
            others: OnceLock::new(),
            made: Mutex::default(),
        };
        (Some(showing), found)
    }

    /// Segments of the portal's languages.
    pub fn languages(&self) -> impl Iterator<Item = String> {
        self.portal.model.settings.languages.iter().map(Lang::segment)
    }

    /// Whether a page stands at `path`.
    pub fn has_page(&self, path: &str) -> bool {
        self.pages.contains_key(path)
    }

    /// The file at exactly `path`, which is looked up and never joined to a folder; `None` when the site has none.
    ///
    /// # Errors
    /// What is wrong with the template of a page.
    pub fn file(&self, path: &str) -> Result<Option<Bytes>, Box<Diagnostic>> {
        if let Some(at) = self.pages.get(path) {
            return self.page(*at);
        }
        let known = self.assets.get(path).or_else(|| self.pictures.files.get(path));
        Ok(known.cloned().or_else(|| self.other(path)))
    }

    fn page(&self, at: usize) -> Page {
        if let Some(made) = self.made.lock().unwrap_or_else(PoisonError::into_inner).get(&at) {
            return made.clone();
        }
        let parts = page::Parts { theme: &self.theme, words: &self.words, open: &|| self.open(), search: &|| self.search() };
        let made = page::page(&self.portal, &parts, &self.plan[at]).map(|made| made.map(|made| made.bytes));
        self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(at, made.clone());
        made
    }

    /// What is neither a page nor the theme's nor a picture.
    fn other(&self, path: &str) -> Option<Bytes> {
        if path.starts_with(DATA) {
            return at(&self.open().artifacts, path);
        }
        if path.starts_with(search::FOLDER) {
            return at(&self.search().artifacts, path);
        }
        if let Some(poster) = poster::one(&self.tree, &self.portal, &self.plan, path, &self.store) {
            return Some(poster);
        }
        // Whoever mistypes the address of a page need not wait for all feeds.
        let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.') && !name.ends_with(".html"));
        is_file.then(|| self.others().get(path).cloned()).flatten()
    }

    fn open(&self) -> &OpenData {
        self.open.get_or_init(|| data::data(&self.portal).0)
    }

    fn search(&self) -> &Search {
        self.search.get_or_init(|| search::search(&self.portal, &self.store, &Unwatched).0)
    }

    fn others(&self) -> &Files {
        self.others.get_or_init(|| {
            let (tree, portal) = (&self.tree, &self.portal);
            let mut all = feed::artifacts(portal, &self.plan);
            all.extend(listing::artifacts(portal));
            all.extend(manifest::artifacts(portal, &self.theme));
            all.extend(icons::artifacts(tree, portal, &self.store).0);
            all.extend(attachments(tree, portal));
            files(all)
        })
    }
}

impl Shown {
    fn of(tree: &Tree, portal: &Portal, before: Option<&Showing>, store: &Store) -> Arc<Self> {
        let of = pictures::of(portal);
        if let Some(same) = before.map(|before| &before.pictures).filter(|shown| shown.of == of && shown.found.is_empty()) {
            return same.clone();
        }
        let (Pictures { artifacts, placeholders, .. }, found) = pictures::pictures(tree, portal, store, &Unwatched);
        Arc::new(Self { of, files: files(artifacts), placeholders: Arc::new(placeholders), found })
    }
}

fn files(artifacts: Vec<Artifact>) -> Files {
    artifacts.into_iter().map(|artifact| (artifact.path.as_str().to_owned(), artifact.bytes)).collect()
}

fn at(artifacts: &[Artifact], path: &str) -> Option<Bytes> {
    artifacts.iter().find(|artifact| artifact.path.as_str() == path).map(|artifact| artifact.bytes.clone())
}
