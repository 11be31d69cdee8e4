//! Station 4: views become artifacts, bytes with a path. Writes nothing.

mod account;
pub mod artifact;
mod chart;
pub mod codes;
pub mod data;
mod faults;
pub mod feed;
#[cfg(test)]
mod fixture;
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
pub mod structured;
pub mod theme;
mod whole;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

pub use account::{Account, ForTheHost, Next, Withheld};
pub use artifact::Artifact;
pub use whole::Whole;

use page::Stepped;

use crate::{
    diag::{Checked, Diagnostic, FileId, Severity},
    engine::{
        Store,
        asked::Answers,
        recall::{FileRecord, Memory, Ran, Recalled},
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
}

/// The build before, beside the answers of this one.
pub(crate) struct Compared<'a> {
    recalled: Recalled<'a>,
    holds: &'a (dyn Fn(&str, &FileRecord) -> bool + Sync),
}

impl Compared<'_> {
    /// The step that makes the file `name`, if it need not run.
    fn step(&self, name: &str) -> Option<Ran> {
        self.recalled.step(name).filter(|ran| ran.made.as_ref().is_some_and(|made| (self.holds)(name, made)))
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
    let (open, more) = data::data(portal);
    found.extend(more);
    let answers = answers(portal, plan, &theme, &open, &search);
    let compared = Compared { recalled: past.memory.compare(&answers), holds: past.holds };
    let made: Vec<Result<Stepped, Box<Diagnostic>>> = plan
        .par_iter()
        .map(|planned| {
            let made = page::step(portal, &theme, &words, &open, &search, planned, &compared);
            watcher.advance(1);
            made
        })
        .collect();
    let mut rendered =
        Rendered { artifacts: pictures.artifacts, pictures: pictures.count, pictures_made: pictures.made, ..Rendered::default() };
    rendered.artifacts.append(&mut theme.assets);
    rendered.pages(portal, made, &answers, &mut found);
    once_per_place(&mut found);
    rendered.artifacts.extend(attachments(tree, portal));
    rendered.artifacts.extend(open.artifacts);
    rendered.artifacts.extend(search.artifacts);
    rendered.artifacts.extend(feed::artifacts(portal, plan));
    rendered.artifacts.extend(listing::artifacts(portal));
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
                Ok(Stepped::Kept(path, step)) => {
                    portal.around.locales.words.still_missing(step.heard.missed.iter());
                    self.pages += 1;
                    self.kept.extend(step.made.map(|record| Kept { path, record }));
                    ran.push(step);
                }
                Ok(Stepped::Nothing) => {}
                Err(finding) => found.push(*finding),
            }
        }
        self.memory = Memory::of(ran, answers);
    }
}

/// All that pages may ask.
fn answers(portal: &Portal, plan: &[Planned], theme: &theme::Theme, open: &data::OpenData, search: &search::Search) -> Answers {
    let mut answers = portal.answers();
    answers.extend(portal.answers_of(plan));
    answers.extend(theme.answers());
    answers.extend(open.answer());
    answers.extend(search.answers());
    answers.extend(portal.around.locales.words.answers());
    answers
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
