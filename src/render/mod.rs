//! Station 4: views become artifacts, bytes with a path. Writes nothing.

pub mod artifact;
mod chart;
pub mod codes;
pub mod data;
mod faults;
pub mod feed;
#[cfg(test)]
mod fixture;
pub mod host;
mod icons;
pub mod image;
mod listing;
mod manifest;
pub mod markdown;
mod page;
pub mod pictures;
pub mod poster;
pub mod structured;
pub mod theme;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

pub use artifact::Artifact;

use crate::{
    diag::{Checked, Diagnostic, FileId, Severity},
    engine::{Store, watch::Watcher},
    graph::{LABEL_MISSING, Planned, Portal},
    source::Tree,
};

/// Every file of the site, with how much was made.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The files.
    pub artifacts: Vec<Artifact>,
    /// Files for the administrator of a server, which are no part of the site.
    pub beside: Vec<Artifact>,
    /// How many pages.
    pub pages: usize,
    /// How many pictures.
    pub pictures: usize,
}

/// Renders the whole site.
pub fn render(tree: &Tree, portal: &Arc<Portal>, plan: &[Planned], store: &Store, watcher: &dyn Watcher) -> Checked<Rendered> {
    let (pictures, mut found) = pictures::pictures(tree, portal, store, watcher);
    let placeholders = Arc::new(pictures.placeholders);
    let (theme, faults) = theme::Theme::load(tree, portal, &placeholders);
    found.extend(faults);
    let Some(mut theme) = theme else { return (Rendered::default(), found) };
    watcher.station("pages", plan.len());
    let words = page::words(portal);
    let (open, more) = data::data(portal);
    found.extend(more);
    let made: Vec<Result<Option<Artifact>, Box<Diagnostic>>> = plan
        .par_iter()
        .map(|planned| {
            let made = page::page(portal, &theme, &words, &open, planned);
            watcher.advance(1);
            made
        })
        .collect();
    let mut rendered = Rendered { artifacts: pictures.artifacts, pictures: pictures.count, ..Rendered::default() };
    rendered.artifacts.append(&mut theme.assets);
    for result in made {
        match result {
            Ok(page) => {
                rendered.pages += usize::from(page.is_some());
                rendered.artifacts.extend(page);
            }
            Err(finding) => found.push(*finding),
        }
    }
    once_per_place(&mut found);
    rendered.artifacts.extend(attachments(tree, portal));
    rendered.artifacts.extend(open.artifacts);
    rendered.artifacts.extend(feed::artifacts(portal, plan));
    rendered.artifacts.extend(listing::artifacts(portal));
    rendered.artifacts.extend(manifest::artifacts(portal, &theme));
    let (icons, more) = icons::artifacts(tree, portal, store);
    rendered.artifacts.extend(icons);
    found.extend(more);
    let (posters, more) = poster::posters(tree, portal, plan, store, watcher);
    rendered.artifacts.extend(posters);
    found.extend(more);
    let hosts = host::files(portal, plan, &rendered.artifacts);
    rendered.artifacts.extend(hosts.inside);
    rendered.beside = hosts.beside;
    found.extend(missing_words(portal));
    (rendered, found)
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
    for entry in portal.model.entries.iter().filter(|entry| entry.is_visible()) {
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
