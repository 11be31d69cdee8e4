//! Writing of files while others are still being made: they go into the spare generation, which nobody reads, as soon as they are
//! there. So that no page waits in memory, and the disk works beside the processors. Decides nothing: whatever is not as simple as
//! that is left to publishing.

use std::{
    fs,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use super::{
    Opened, Publish,
    disk::Disk,
    failure::Failure,
    generation::Generation,
    manifest::{FileRecord, Identity},
    state::{State, resolve},
    tree::{Held, Tree},
};
use crate::render::artifact::OutPath;

/// The disk, opened when the first file comes.
#[derive(Debug)]
pub struct Ahead<'a> {
    pub(super) disk: Disk,
    out: &'a Path,
    site: &'a Path,
    inputs: &'a [PathBuf],
    drafts: bool,
    seen: OnceLock<Mutex<Option<Seen>>>,
    begun: OnceLock<Option<Begun>>,
}

/// The two generations before anything is done to them.
#[derive(Debug)]
struct Seen {
    live: Option<Met>,
    spare: Option<Met>,
}

/// A generation that is empty, or is what its record says.
#[derive(Debug)]
struct Met {
    identity: Identity,
    generation: Generation,
    /// Which file the record was, and when it was written.
    stamp: Option<(u64, i64, i64)>,
}

impl Met {
    /// The folder `root`, when it is known without reading a file.
    fn new(state: &State, root: &Path) -> Option<Self> {
        let identity = Identity::of(root)?;
        let generation = Generation::known(state, root.to_owned(), identity).ok().flatten()?;
        let stamp = generation.record.as_deref().map(|record| stamp(record).ok_or(())).transpose().ok()?;
        Some(Self { identity, generation, stamp })
    }

    /// The generation in the folder `root`, which is the one that was `met` if nobody has published since, or is new.
    fn now(met: Option<Self>, root: &Path, identity: Identity) -> Option<Generation> {
        match met {
            Some(met) => {
                let same = met.identity == identity && met.generation.record.as_deref().and_then(stamp) == met.stamp;
                same.then_some(met.generation)
            }
            None => fs::read_dir(root).is_ok_and(|mut found| found.next().is_none()).then(|| Generation::empty(root.to_owned())),
        }
    }
}

fn stamp(record: &Path) -> Option<(u64, i64, i64)> {
    let found = fs::symlink_metadata(record).ok()?;
    Some((found.ino(), found.mtime(), found.mtime_nsec()))
}

/// Publishing that has begun.
#[derive(Debug)]
pub(super) struct Begun {
    pub(super) opened: Opened,
    pub(super) live: Generation,
    spare: PathBuf,
    tree: Mutex<Tree>,
    written: AtomicU64,
}

impl<'a> Ahead<'a> {
    /// For a site that will be published as `to`. Touches nothing yet.
    pub fn new(to: &Publish<'a>) -> Self {
        let Publish { out, site, inputs, drafts, .. } = *to;
        Self { disk: Disk::default(), out, site, inputs, drafts, seen: OnceLock::new(), begun: OnceLock::new() }
    }

    /// Looks at what is published; until it has, every file waits. Touches nothing.
    pub fn look(&self) {
        let see = || {
            let state = State::beside(&resolve(self.out).ok()?, self.drafts);
            Some(Seen { live: Met::new(&state, &state.out), spare: Met::new(&state, &state.spare()) })
        };
        // Whoever else looks first has seen the same.
        self.seen.set(Mutex::new(see())).ok();
    }

    /// Sees that `bytes`, which are `record`, lie in one of the two generations. `false` where that is not simple, or fails: then the
    /// file is to be published with all others, and what is wrong is found again.
    pub fn take(&self, path: &OutPath, bytes: &[u8], record: &FileRecord) -> bool {
        // Never waits for one who looks: looking is work that many share, and this may be one of them.
        let Some(seen) = self.seen.get() else { return false };
        let begun = self.begun.get_or_init(|| self.begin(seen).ok().flatten());
        begun.as_ref().is_some_and(|begun| begun.take(&self.disk, path.as_str(), bytes, record).is_some())
    }

    /// What has begun, or can begin now.
    pub(super) fn begun(self) -> Option<Begun> {
        let begin = || self.begin(self.seen.get()?).ok().flatten();
        self.begun.get_or_init(begin);
        self.begun.into_inner().flatten()
    }

    /// Opens the output, and readies the spare to be changed: only where both generations are known without reading a file.
    fn begin(&self, seen: &Mutex<Option<Seen>>) -> Result<Option<Begun>, Failure> {
        let to = Publish { out: self.out, site: self.site, inputs: self.inputs, beside: &[], kept: &[], drafts: self.drafts };
        let opened = Opened::new(&self.disk, &to)?;
        let seen = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Seen { live, spare }) = seen else { return Ok(None) };
        let Some(live) = Met::now(live, &opened.out, opened.identity) else { return Ok(None) };
        let (root, identity) = opened.spare(&self.disk)?;
        let Some(spare) = Met::now(spare, &root, identity) else { return Ok(None) };
        opened.state.forget_spare(&self.disk, live.record.as_deref())?;
        Ok(Some(Begun { opened, live, spare: root, tree: Mutex::new(spare.tree), written: AtomicU64::new(0) }))
    }
}

impl Begun {
    /// The spare as it is now, and how many bytes were put into it.
    pub(super) fn spare(&mut self) -> (Generation, u64) {
        let tree = std::mem::take(self.tree.get_mut().unwrap_or_else(PoisonError::into_inner));
        let spare = Generation { tree, ..Generation::empty(self.spare.clone()) };
        (spare, self.written.load(Relaxed))
    }

    fn take(&self, disk: &Disk, path: &str, bytes: &[u8], record: &FileRecord) -> Option<()> {
        if self.live.tree.files.get(path).is_some_and(|held| held.is(record)) {
            return Some(());
        }
        let to = self.spare.join(path);
        {
            let mut tree = self.tree.lock().unwrap_or_else(PoisonError::into_inner);
            match tree.files.get(path) {
                Some(held) if held.is(record) => return Some(()),
                Some(_) => {
                    disk.remove_file(&to).ok()?;
                    tree.files.remove(path);
                }
                None => {}
            }
            self.folders(disk, &mut tree, path)?;
        }
        let Ok(modified) = disk.write_new(&to, bytes) else {
            // Half a file is none: publishing removes what is there and is not as it should be.
            if fs::symlink_metadata(&to).is_ok() {
                let half = Held { size: 0, modified: 0, digest: None };
                self.tree.lock().unwrap_or_else(PoisonError::into_inner).files.insert(path.to_owned(), half);
            }
            return None;
        };
        self.written.fetch_add(record.size, Relaxed);
        let held = Held { size: record.size, modified, digest: Some(record.digest) };
        self.tree.lock().unwrap_or_else(PoisonError::into_inner).files.insert(path.to_owned(), held);
        Some(())
    }

    /// Makes the folders above `path` that are missing.
    fn folders(&self, disk: &Disk, tree: &mut Tree, path: &str) -> Option<()> {
        let ends = path.match_indices('/').map(|(at, _)| &path[..at]);
        let missing: Vec<&str> = ends.filter(|folder| !tree.folders.contains(*folder)).collect();
        for folder in missing {
            let path = self.spare.join(folder);
            let made = disk.create_folder(&path);
            if fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
                tree.folders.insert(folder.to_owned());
            }
            made.ok()?;
        }
        Some(())
    }
}
