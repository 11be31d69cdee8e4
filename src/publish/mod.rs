//! Station 5: artifacts go to the disk; the only place that writes output. Knows bytes and paths; knows no page, and never
//! changes a site that is being read: each build readies a second generation beside it and exchanges the two in one step.
//!
//! Beside the output `public` stands `.public.portolan`: the spare generation, a record of each generation's files, the mark
//! that the output is portolan's to replace, and the lock. A record names the folder it describes by that folder's identity,
//! which an exchange does not change: whatever was interrupted, the next build sees which record holds for which folder, and
//! reads the files of a folder that no record describes.

use std::path::{Path, PathBuf};

use rustix::io::Errno;

use crate::render::artifact::Artifact;

pub mod codes;
mod difference;
mod disk;
mod failure;
mod manifest;
mod state;
mod target;
mod tree;

pub use failure::{Action, Failure, Unsafe};
pub use manifest::{FileRecord, Manifest};

use difference::Generation;
use disk::Disk;
use manifest::{Identity, Record};
use state::State;
use target::Target;
use tree::Tree;

#[cfg(test)]
mod tests;

/// Where a site is to be published, and what must not be touched on the way.
#[derive(Clone, Copy, Debug)]
pub struct Publish<'a> {
    /// The output folder; made if missing, with the folders above it.
    pub out: &'a Path,
    /// The portal's own folder: the output is neither this nor above it.
    pub site: &'a Path,
    /// What the build reads (content, themes, locales, kinds …): the output is neither of these, nor inside or above one.
    pub inputs: &'a [PathBuf],
}

/// What a build has published.
#[derive(Clone, Debug)]
pub struct Published {
    /// Files that are new, or not the same as before.
    pub written: usize,
    /// Files that are the same as before.
    pub unchanged: usize,
    /// Files that were published and no longer are.
    pub removed: usize,
    /// Bytes put on the disk.
    pub bytes_written: u64,
    /// Bytes of all files together.
    pub bytes_total: u64,
    /// Files that somebody else had put into the output folder, sorted: they are no longer there.
    pub foreign: Vec<String>,
    /// The list of what is now published.
    pub manifest: Manifest,
}

/// Publishes `artifacts`, all of them or none, and nothing else: afterwards the output folder holds exactly these files. Where
/// it already does, nothing is written at all. Runs on the current thread pool.
///
/// # Errors
/// Whatever the [`Failure`], the site that was published is still there and whole.
pub fn publish(request: &Publish<'_>, artifacts: Vec<Artifact>) -> Result<Published, Failure> {
    publish_on(&Disk::default(), request, artifacts)
}

fn publish_on(disk: &Disk, request: &Publish<'_>, artifacts: Vec<Artifact>) -> Result<Published, Failure> {
    let out = state::resolve(request.out)?;
    state::refuse_unsafe(&out, request.site, request.inputs)?;
    let target = Target::new(artifacts)?;
    let state = State::beside(&out);
    let _lock = state.open(disk)?;
    let live = Live::look(disk, &state, &target)?;
    let mut published = live.compare(&target);
    if live.generation.tree.is(&target) {
        live.confirm(disk, &state)?;
        return Ok(published);
    }
    let next = ready_spare(disk, &state, &live, &target)?;
    published.bytes_written = next.bytes_written;
    disk.sync(state.root()).map_err(Failure::io(Action::Sync, state.root()))?;
    exchange(disk, &state)?;
    Ok(published)
}

/// The generation that is published before this build.
struct Live {
    generation: Generation,
    /// What was noted about it, and where.
    record: Option<(PathBuf, Record)>,
    /// Whether the record says all there is to know.
    record_is_current: bool,
}

impl Live {
    /// Looks at the output folder, made if missing, and refuses what is not ours.
    fn look(disk: &Disk, state: &State, target: &Target) -> Result<Self, Failure> {
        let root = state.out.clone();
        let identity = match Identity::of(&root) {
            Some(identity) => identity,
            None => {
                disk.create_folder(&root).map_err(Failure::io(Action::Create, &root))?;
                Identity::of(&root).ok_or_else(|| Failure::NotOurs { path: root.clone() })?
            }
        };
        let (tree, record) = rayon::join(|| Tree::walk(&root), || state.record_of(identity));
        let mut tree = tree?;
        if !state.ours(&tree) {
            return Err(Failure::NotOurs { path: root });
        }
        if let Some(path) = tree.symlink() {
            return Err(Failure::Symlink { path: path.to_owned() });
        }
        // Other programs keep their work in hidden folders (`.git`); no build makes one but `.well-known`.
        if let Some(folder) = tree.folders.iter().find(|path| path.starts_with('.') && !path.starts_with(".well-known")) {
            return Err(Failure::NotOurs { path: root.join(folder) });
        }
        if let Some((_, record)) = &record {
            tree.believe(record);
        }
        let record_is_current = !tree.look(&root, target)? && record.is_some();
        Ok(Self { generation: Generation { root, tree }, record, record_is_current })
    }

    fn compare(&self, target: &Target) -> Published {
        let held = &self.generation.tree.files;
        let unchanged =
            target.files.iter().filter(|(path, wanted)| held.get(*path).is_some_and(|held| held.is(&wanted.record))).count();
        let ours = |path: &str| self.record.as_ref().is_none_or(|(_, record)| record.manifest.get(path).is_some());
        Published {
            written: target.files.len() - unchanged,
            unchanged,
            removed: held.keys().filter(|path| !target.files.contains_key(*path)).count(),
            bytes_written: 0,
            bytes_total: target.bytes(),
            foreign: held.keys().filter(|path| !ours(path)).cloned().collect(),
            manifest: Manifest::new(target.files.iter().map(|(path, wanted)| (path.clone(), wanted.record)).collect()),
        }
    }

    /// The site is already what it shall be; sees that the next build finds that out as quickly.
    fn confirm(&self, disk: &Disk, state: &State) -> Result<(), Failure> {
        if self.record_is_current {
            return Ok(());
        }
        let Some(identity) = Identity::of(&state.out) else { return Ok(()) };
        state.claim(disk)?;
        let files = self.generation.tree.files.iter().filter_map(|(path, held)| {
            let digest = held.digest?;
            Some((path.clone(), (FileRecord { size: held.size, digest }, held.modified)))
        });
        let path = state.manifest();
        disk.replace(&path, &Record::new(identity, files.collect()).bytes()).map_err(Failure::io(Action::Write, &path))
    }
}

/// Makes the spare generation the site as it shall be, and notes what it is.
fn ready_spare(disk: &Disk, state: &State, live: &Live, target: &Target) -> Result<difference::Applied, Failure> {
    let root = state.spare();
    let identity = match Identity::of(&root) {
        Some(identity) => identity,
        None => {
            if std::fs::symlink_metadata(&root).is_ok() {
                disk.remove_file(&root).map_err(Failure::io(Action::Remove, &root))?;
            }
            disk.create_folder(&root).map_err(Failure::io(Action::Create, &root))?;
            let vanished = || std::io::Error::from(std::io::ErrorKind::NotFound);
            Identity::of(&root).ok_or_else(vanished).map_err(Failure::io(Action::Read, &root))?
        }
    };
    state.claim(disk)?;
    let (tree, record) = rayon::join(|| Tree::walk(&root), || state.record_of(identity));
    let mut tree = tree?;
    if let Some((_, record)) = &record {
        tree.believe(record);
    }
    tree.look(&root, target)?;
    state.forget_spare(disk, live.record.as_ref().map(|(place, _)| place.as_path()))?;
    let mut applied = difference::apply(disk, &live.generation, &Generation { root, tree }, target)?;
    let record = Record::new(identity, std::mem::take(&mut applied.files));
    let path = state.next_record();
    disk.replace(&path, &record.bytes()).map_err(Failure::io(Action::Write, &path))?;
    Ok(applied)
}

/// The moment of publication, and the records' names after it.
fn exchange(disk: &Disk, state: &State) -> Result<(), Failure> {
    disk.exchange(&state.spare(), &state.out).map_err(|error| match Errno::from_io_error(&error) {
        Some(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::XDEV | Errno::BUSY) => {
            Failure::ExchangeImpossible { path: state.out.clone(), error }
        }
        _ => Failure::io(Action::Rename, &state.out)(error),
    })?;
    let renames = [(state.manifest(), state.spare_record()), (state.next_record(), state.manifest())];
    for (from, to) in renames.into_iter().filter(|(from, _)| from.exists()) {
        // The site is published; records are found under any of their names.
        disk.rename(&from, &to).ok();
    }
    Ok(())
}
