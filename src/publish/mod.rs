//! Station 5: artifacts go to the disk; the only place that writes output. Knows bytes and paths; knows no page, and never
//! changes a site that is being read: each build readies a second generation beside it and exchanges the two in one step.
//!
//! Beside the output `public` stands `.public.portolan`: the spare generation, a record of each generation's files, the mark
//! that the output is portolan's to replace, the lock, and `hosts`, the files for the administrator of a server. A record names the folder it describes by that folder's identity,
//! which an exchange does not change: whatever was interrupted, the next build sees which record holds for which folder, and
//! reads the files of a folder that no record describes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io, mem,
    path::{Path, PathBuf},
};

use crate::render::{Kept, artifact::Artifact};

mod ahead;
mod beside;
pub mod codes;
mod compress;
mod difference;
mod disk;
mod failure;
mod generation;
mod manifest;
mod state;
mod target;
mod tree;

pub use ahead::Ahead;
pub use compress::{compressed, compressed_before};
pub use failure::{Action, Failure, Unsafe};
pub use manifest::{FileRecord, Manifest};

use ahead::Begun;
use beside::Readied;
use disk::Disk;
use generation::Generation;
use manifest::{Identity, Record};
use state::{Lock, State};
use target::{Target, Wanted};

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
    /// Files for the administrator of a server: kept beside the output, where no server serves them.
    pub beside: &'a [Artifact],
    /// Files that are the same as in the generation before.
    pub kept: &'a [Kept],
    /// Whether the site shows drafts: it never takes the place of a published site, nor that one its.
    pub drafts: bool,
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

/// Publishes `artifacts` and what is `kept` of the generation before, all of them or none, and nothing else: afterwards the output folder holds exactly these files. Where
/// it already does, nothing is written at all. Runs on the current thread pool.
///
/// # Errors
/// [`Failure::Vanished`] when a kept file is not there after all: the caller makes it again. Whatever the [`Failure`], the site that was published is still there and whole.
pub fn publish(request: &Publish<'_>, artifacts: Vec<Artifact>) -> Result<Published, Failure> {
    publish_on(&Disk::default(), request, artifacts, None)
}

/// As [`publish`], where some of the files that are `kept` were written `ahead`.
///
/// # Errors
/// As for [`publish`].
pub fn publish_after(request: &Publish<'_>, artifacts: Vec<Artifact>, ahead: Ahead<'_>) -> Result<Published, Failure> {
    publish_on(&Disk::default(), request, artifacts, ahead.begun())
}

/// What would refuse to be published to whatever is made: asked before the work is done. Touches nothing.
///
/// # Errors
/// As for [`publish`], where the output folder cannot be replaced.
pub fn refuse(request: &Publish<'_>) -> Result<(), Failure> {
    let out = state::resolve(request.out)?;
    state::refuse_unsafe(&out, request.site, request.inputs)?;
    let state = State::beside(&out, request.drafts);
    state.refuse_foreign()?;
    state.refuse_other_sort()
}

/// An output folder that is ours to replace, held against other builds.
#[derive(Debug)]
struct Opened {
    state: State,
    out: PathBuf,
    identity: Identity,
    _lock: Lock,
}

impl Opened {
    fn new(disk: &Disk, request: &Publish<'_>) -> Result<Self, Failure> {
        let out = state::resolve(request.out)?;
        state::refuse_unsafe(&out, request.site, request.inputs)?;
        let state = State::beside(&out, request.drafts);
        let lock = state.open(disk)?;
        state.refuse_other_sort()?;
        let identity = folder(disk, &out)?;
        Ok(Self { state, out, identity, _lock: lock })
    }

    /// The folder of the spare generation, made if missing and marked as ours.
    fn spare(&self, disk: &Disk) -> Result<(PathBuf, Identity), Failure> {
        let root = self.state.spare();
        if fs::symlink_metadata(&root).is_ok_and(|found| !found.is_dir()) {
            disk.remove_file(&root).map_err(Failure::io(Action::Remove, &root))?;
        }
        let identity = folder(disk, &root)?;
        self.state.claim(disk)?;
        Ok((root, identity))
    }
}

fn publish_on(disk: &Disk, request: &Publish<'_>, artifacts: Vec<Artifact>, begun: Option<Begun>) -> Result<Published, Failure> {
    let target = Target::new(artifacts, request.kept)?;
    let (opened, live, spare) = match begun {
        Some(mut begun) => {
            let spare = begun.spare();
            (begun.opened, begun.live, Some(spare))
        }
        None => {
            let opened = Opened::new(disk, request)?;
            let accept = |tree: &tree::Tree| opened.state.accept(tree);
            let live = Generation::look(&opened.state, opened.out.clone(), opened.identity, &target, accept)?;
            (opened, live, None)
        }
    };
    let state = &opened.state;
    let mut published = compare(&live, &target);
    let beside = beside::ready(disk, state, request.beside)?;
    let same = live.tree.is(&target);
    if same {
        confirm(disk, state, &live)?;
    } else {
        published.bytes_written = ready_spare(disk, &opened, &live, spare, &target)?;
    }
    if !same || beside == Readied::New {
        disk.sync(state.root()).map_err(Failure::io(Action::Sync, state.root()))?;
    }
    if beside == Readied::New {
        beside::exchange(disk, state)?;
    }
    if !same && let Err(failure) = exchange(disk, state) {
        if beside == Readied::New {
            // The failure is what is told; should this fail too, the next build puts it right.
            beside::exchange(disk, state).ok();
        }
        return Err(failure);
    }
    published.manifest = target.manifest();
    Ok(published)
}

/// The folder at `path`, made if missing; in place of anything else there, nothing is made.
fn folder(disk: &Disk, path: &Path) -> Result<Identity, Failure> {
    if let Some(identity) = Identity::of(path) {
        return Ok(identity);
    }
    disk.create_folder(path).map_err(Failure::io(Action::Create, path))?;
    Identity::of(path).ok_or_else(|| Failure::io(Action::Read, path)(io::ErrorKind::NotFound.into()))
}

/// What publishing `target` after `live` does, but for the bytes it takes.
fn compare(live: &Generation, target: &Target) -> Published {
    let held = &live.tree.files;
    let same = |(path, wanted): &(&String, &Wanted)| held.get(*path).is_some_and(|held| held.is(&wanted.record));
    let (unchanged, removed) = if live.tree.is(target) {
        (target.files.len(), 0)
    } else {
        let removed = held.keys().filter(|path| !target.files.contains_key(*path)).count();
        (target.files.iter().filter(same).count(), removed)
    };
    Published {
        written: target.files.len() - unchanged,
        unchanged,
        removed,
        bytes_written: 0,
        bytes_total: target.bytes(),
        foreign: live.foreign.clone(),
        manifest: Manifest::default(),
    }
}

/// The site is already what it shall be: sees that the next build finds that out as quickly as can be.
fn confirm(disk: &Disk, state: &State, live: &Generation) -> Result<(), Failure> {
    if live.record_is_current {
        return Ok(());
    }
    state.claim(disk)?;
    let files = live.tree.files.iter().filter_map(|(path, held)| {
        let digest = held.digest?;
        Some((path.clone(), (FileRecord { size: held.size, digest }, held.modified)))
    });
    write_record(disk, &state.manifest(), &live.root, files.collect(), &live.tree.folders)
}

/// Makes the spare generation the site as it shall be, and notes what it is; says how many bytes were put on the disk. What was written
/// ahead is known already.
fn ready_spare(
    disk: &Disk,
    opened: &Opened,
    live: &Generation,
    ahead: Option<(Generation, u64)>,
    target: &Target,
) -> Result<u64, Failure> {
    let state = &opened.state;
    let (spare, before) = match ahead {
        Some(ahead) => ahead,
        None => {
            let (root, identity) = opened.spare(disk)?;
            let spare = Generation::look(state, root, identity, target, |_| Ok(()))?;
            state.forget_spare(disk, live.record.as_deref())?;
            (spare, 0)
        }
    };
    let mut applied = difference::apply(disk, live, &spare, target)?;
    write_record(disk, &state.next_record(), &spare.root, mem::take(&mut applied.files), &target.folders)?;
    Ok(before + applied.bytes_written)
}

fn write_record(
    disk: &Disk,
    path: &Path,
    root: &Path,
    files: BTreeMap<String, (FileRecord, u64)>,
    folders: &BTreeSet<String>,
) -> Result<(), Failure> {
    let record = Record::new(root, files, folders).map_err(Failure::io(Action::Read, root))?;
    disk.replace(path, &record.bytes()).map_err(Failure::io(Action::Write, path))
}

/// The moment of publication, and the records' names after it.
fn exchange(disk: &Disk, state: &State) -> Result<(), Failure> {
    disk.exchange(&state.spare(), &state.out).map_err(Failure::exchange(&state.out))?;
    let renames = [(state.manifest(), state.spare_record()), (state.next_record(), state.manifest())];
    for (from, to) in renames.into_iter().filter(|(from, _)| from.exists()) {
        // The site is published; records are found under any of their names.
        disk.rename(&from, &to).ok();
    }
    Ok(())
}
