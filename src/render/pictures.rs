//! The pictures of published entries: encoded once per content, under names that carry their digest.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{
    artifact::{Artifact, OutPath},
    codes::PICTURE_UNREADABLE,
    image::{Encoded, encode},
};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::{Digest, Key, Store, asked::Asked, watch::Watcher},
    graph::{Portal, picture_path},
    model::{Entry, Value, value::Fact},
    parse::picture::{Recipe, STEP_VERSION},
    source::Tree,
};

/// What was made of all pictures.
#[derive(Debug, Default)]
pub struct Pictures {
    /// The files.
    pub artifacts: Vec<Artifact>,
    /// Placeholders by the digest of the picture's file.
    pub placeholders: BTreeMap<String, String>,
    /// How many pictures.
    pub count: usize,
    /// How many of them were not in the store.
    pub made: usize,
}

/// Makes the pictures of every visible entry.
pub fn pictures(tree: &Tree, portal: &Portal, store: &Store, watcher: &dyn Watcher) -> Checked<Pictures> {
    let files: Vec<FileId> = used(portal).into_iter().collect();
    watcher.station("pictures", files.len());
    let made: Vec<Result<Option<Made>, Diagnostic>> = files
        .into_par_iter()
        .map(|file| {
            let made = picture(tree, portal, store, file);
            watcher.advance(1);
            made
        })
        .collect();
    let (mut pictures, mut found) = (Pictures::default(), Vec::new());
    for made in made {
        match made {
            Ok(Some((digest, artifacts, placeholder, made))) => {
                pictures.made += usize::from(made);
                pictures.artifacts.extend(artifacts);
                pictures.placeholders.insert(digest, placeholder);
                pictures.count += 1;
            }
            // A picture whose header could not be read has been reported already.
            Ok(None) => {}
            Err(finding) => found.push(finding),
        }
    }
    pictures.artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    // The same picture in two entries is one file.
    pictures.artifacts.dedup_by(|a, b| a.path == b.path);
    (pictures, found)
}

/// The digest of all that pictures are made of.
pub(super) fn of(portal: &Portal) -> Digest {
    let digest = |file: &FileId| portal.around.pictures.get(file).map(|known| key(&known.part().1, &portal.around.recipe));
    let files = used(portal);
    files.iter().filter_map(digest).fold(Key::new("pictures", 1), |all, one| all.digest(&one)).finish()
}

/// Digest, files, placeholder, and whether it was not in the store.
type Made = (String, Vec<Artifact>, String, bool);

fn picture(tree: &Tree, portal: &Portal, store: &Store, file: FileId) -> Result<Option<Made>, Diagnostic> {
    let Some((_, digest)) = portal.around.pictures.get(&file).map(Asked::get) else { return Ok(None) };
    let source = tree.file(file);
    let recipe = &portal.around.recipe;
    let key = key(digest, recipe);
    let kept = store.get(&key).and_then(|bytes| postcard::from_bytes::<Encoded>(&bytes).ok());
    let made = kept.is_none();
    let encoded = match kept {
        Some(encoded) => encoded,
        None => {
            let bytes = source.load().map_err(|error| {
                Diagnostic::at(&PICTURE_UNREADABLE, Span::whole(file)).arg("name", source.name()).arg("reason", error)
            })?;
            let encoded = encode(&bytes, &source.extension(), recipe)
                .map_err(|problem| problem.diagnostic(Span::whole(file), source.name()))?;
            if let Ok(bytes) = postcard::to_stdvec(&encoded) {
                store.put(&key, &bytes);
            }
            encoded
        }
    };
    let digest = digest.to_string();
    let artifacts = encoded.variants.into_iter().filter_map(|(variant, bytes)| {
        let path = picture_path(&digest, recipe.quality, variant.width, variant.format.extension());
        Some(Artifact { path: OutPath::new(&path).ok()?, bytes: bytes.into() })
    });
    let placeholder = if encoded.transparent { String::new() } else { encoded.placeholder.svg() };
    Ok(Some((digest.clone(), artifacts.collect(), placeholder, made)))
}

fn key(digest: &Digest, recipe: &Recipe) -> Digest {
    let mut key = Key::new("picture-files", STEP_VERSION).digest(digest).number(recipe.quality.into());
    for width in &recipe.widths {
        key = key.number((*width).into());
    }
    for format in &recipe.formats {
        key = key.text(format.extension());
    }
    key.finish()
}

/// The picture files that visible entries and indexes show.
fn used(portal: &Portal) -> BTreeSet<FileId> {
    let indexes = portal.model.sections.values().map(|section| &section.index);
    let entries = portal.model.entries().iter().filter(|entry| entry.is_visible());
    entries.chain(indexes).chain(&portal.model.home).flat_map(files).collect()
}

fn files(entry: &Entry) -> Vec<FileId> {
    let Some(Value::List(items)) = entry.fact("images").map(|fact| &fact.value) else { return Vec::new() };
    let file = |item: &Fact| match &item.value {
        Value::Image(image) => Some(image.file),
        _ => None,
    };
    items.iter().filter_map(file).collect()
}
