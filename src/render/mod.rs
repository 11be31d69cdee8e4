//! Station 4: views become artifacts, bytes with a path. Writes nothing.

mod account;
pub mod artifact;
mod causes;
mod chart;
pub mod codes;
pub mod data;
mod faults;
pub mod feed;
#[cfg(test)]
mod fixture;
mod groups;
pub mod guide;
pub mod host;
mod icons;
pub mod image;
mod listing;
mod made_of;
mod manifest;
mod map;
pub mod markdown;
mod page;
pub mod pictures;
pub mod poster;
mod qr;
pub mod search;
mod showing;
pub mod structured;
pub mod theme;
mod whole;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

pub use account::{Account, ForTheHost, Next, Withheld};
pub use artifact::Artifact;
pub use causes::Causes;
pub use showing::{Bytes, Showing};
pub use whole::Whole;

use page::Stepped;

use crate::{
    diag::{Checked, Diagnostic, FileId, Severity},
    engine::{
        Store,
        asked::Answers,
        recall::{Again, FileRecord, Memory, Recalled},
        watch::Watcher,
    },
    graph::{LABEL_MISSING, Planned, Portal},
    source::Tree,
};

/// A file that is the same as in the build before, and was not made again.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Where it is.
    pub path: artifact::OutPath,
    /// What it holds.
    pub record: FileRecord,
}

/// What is known of the build before.
pub struct Past<'a> {
    /// What its steps made.
    pub memory: &'a Memory,
    /// Whether a file is still there with these bytes.
    pub holds: &'a (dyn Fn(&str, &FileRecord) -> bool + Sync),
    /// Whether to say why each page is rendered.
    pub explain: bool,
}

/// The build before, beside the answers of this one.
pub(crate) struct Compared<'a> {
    recalled: Recalled<'a>,
    holds: &'a (dyn Fn(&str, &FileRecord) -> bool + Sync),
}

impl Compared<'_> {
    /// The step that makes the file `name`, if it need not run.
    fn step(&self, name: &str) -> Option<(Again<'_>, FileRecord)> {
        let again = self.recalled.step(name)?;
        let record = again.made.filter(|made| (self.holds)(name, made))?;
        Some((again, record))
    }
}

/// Every file of the site, with how much was made.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The files that were made.
    pub artifacts: Vec<Artifact>,
    /// The files that are what they were.
    pub kept: Vec<Kept>,
    /// What the next build may recall.
    pub memory: Memory,
    /// Files for the administrator of a server, which are no part of the site.
    pub beside: Vec<Artifact>,
    /// How many pages.
    pub pages: usize,
    /// How many of them were rendered.
    pub rendered: usize,
    /// Why they were, if that was asked.
    pub causes: Causes,
    /// How many pictures.
    pub pictures: usize,
    /// How many of them were made.
    pub pictures_made: usize,
}

/// Renders the whole site.
pub fn render(
    tree: &Tree,
    portal: &Arc<Portal>,
    plan: &[Planned],
    past: &Past<'_>,
    store: &Store,
    watcher: &dyn Watcher,
) -> Checked<Rendered> {
    let (pictures, mut found) = pictures::pictures(tree, portal, store, watcher);
    let placeholders = Arc::new(pictures.placeholders);
    let (theme, faults) = theme::Theme::load(tree, portal, &placeholders);
    found.extend(faults);
    let Some(mut theme) = theme else { return (Rendered::default(), found) };
    let (search, more) = search::search(portal, store, watcher);
    found.extend(more);
    watcher.station("pages", plan.len());
    let words = page::words(portal);
    let mut answers = portal.answers();
    let open = groups::Open::new(portal, portal.of_all(&answers), past);
    complete(&mut answers, portal, plan, &theme, &open, &search);
    let compared = Compared { recalled: past.memory.compare(&answers), holds: past.holds };
    let parts = page::Parts { theme: &theme, words: &words, open: &|| open.get(), search: &|| &search };
    let step = |planned: &Planned| {
        let made = page::step(portal, &parts, planned, &compared);
        watcher.advance(1);
        made
    };
    let ((groups, more), made): (_, Vec<Result<Stepped, Box<Diagnostic>>>) =
        rayon::join(|| groups::groups(portal, plan, past, &open), || plan.par_iter().map(step).collect());
    found.extend(more);
    let mut rendered =
        Rendered { artifacts: pictures.artifacts, pictures: pictures.count, pictures_made: pictures.made, ..Rendered::default() };
    rendered.artifacts.append(&mut theme.assets);
    if past.explain {
        let made = made.iter().filter_map(|made| match made {
            Ok(Stepped::Made(artifact, _)) => Some(artifact.path.as_str().to_owned()),
            _ => None,
        });
        rendered.causes = causes::causes(portal, plan, &theme, &compared, made);
    }
    rendered.pages(portal, made, &compared, &answers, &mut found);
    once_per_place(&mut found);
    let (made, kept) = groups.remember(&mut rendered.memory, portal.around.locales.words.missing().is_empty());
    rendered.artifacts.extend(made);
    rendered.kept.extend(kept);
    rendered.artifacts.extend(attachments(tree, portal));
    rendered.artifacts.extend(search.artifacts);
    rendered.artifacts.extend(manifest::artifacts(portal, &theme));
    let (icons, more) = icons::artifacts(tree, portal, store);
    rendered.artifacts.extend(icons);
    found.extend(more);
    found.extend(rendered.posters(tree, portal, plan, past, store, watcher));
    let paths = rendered.artifacts.iter().map(|made| &made.path).chain(rendered.kept.iter().map(|kept| &kept.path));
    let hosts = host::files(portal, plan, paths.map(artifact::OutPath::as_str));
    rendered.artifacts.extend(hosts.inside);
    rendered.beside = hosts.beside;
    found.extend(missing_words(portal));
    (rendered, found)
}

impl Rendered {
    fn pages(
        &mut self,
        portal: &Portal,
        made: Vec<Result<Stepped, Box<Diagnostic>>>,
        past: &Compared<'_>,
        answers: &Answers,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut ran = Vec::with_capacity(made.len());
        for result in made {
            match result {
                Ok(Stepped::Made(artifact, step)) => {
                    self.pages += 1;
                    self.rendered += 1;
                    self.artifacts.push(artifact);
                    ran.push(step);
                }
                Ok(Stepped::Kept(path, record)) => {
                    self.pages += 1;
                    self.kept.push(Kept { path, record });
                }
                Ok(Stepped::Nothing) => {}
                Err(finding) => found.push(*finding),
            }
        }
        let texts = portal.model.entries().iter().flat_map(|entry| entry.texts().map(|text| entry.of_title(&text.lang)));
        let kept = self.kept.iter().map(|kept| kept.path.as_str());
        self.memory = past.recalled.memory().then(kept, ran, texts, answers);
    }
}

/// All that pages may ask beside the portal itself.
fn complete(
    answers: &mut Answers,
    portal: &Portal,
    plan: &[Planned],
    theme: &theme::Theme,
    open: &groups::Open<'_>,
    search: &search::Search,
) {
    answers.extend(portal.answers_of(plan));
    answers.extend(theme.answers());
    answers.note(data::page::question(), open.tells());
    answers.extend(search.answers());
    answers.extend(portal.around.locales.words.answers());
}

/// A template that fails does so on many pages; one of them is enough.
fn once_per_place(found: &mut Vec<Diagnostic>) {
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|finding| {
        finding.code.id != codes::TEMPLATE_RENDERING.id || seen.insert((finding.span, finding.args.get("reason").cloned()))
    });
}

/// Documents beside visible entries.
fn attachments(tree: &Tree, portal: &Portal) -> Vec<Artifact> {
    let mut files: BTreeMap<String, FileId> = BTreeMap::new();
    for entry in portal.model.entries().iter().filter(|entry| entry.is_visible()) {
        for file in entry.files() {
            files.extend(portal.attachment_path(file).map(|path| (path, file.file)));
        }
    }
    let made = files.into_iter().filter_map(|(path, file)| {
        let bytes = tree.file(file).load().ok()?;
        Some(Artifact { path: artifact::OutPath::new(&path).ok()?, bytes: bytes.into() })
    });
    made.collect()
}

/// Words that were asked for and not there.
fn missing_words(portal: &Portal) -> Vec<Diagnostic> {
    let words = &portal.around.locales.words;
    let missing = words.missing().into_iter().map(|(lang, key)| {
        let used = "until then a word of another language stands in its place";
        Diagnostic::nowhere(&LABEL_MISSING).severity(Severity::Warning).arg("key", key).arg("lang", lang).arg("used", used)
    });
    missing.collect()
}
