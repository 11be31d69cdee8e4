//! The folder that portolan keeps beside the output: the mark of ownership, the lock, the spare generation and the records of
//! both. Decides whose the output folder is, and whether it may be one at all.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Seek as _, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{
    disk::Disk,
    failure::{Action, Failure, Unsafe},
    manifest::{Identity, Record},
    tree::Tree,
};

/// Says in the folder itself what it is.
const ABOUT: &str = "Kept by portolan beside the site it publishes: the generation before, and the mark that the site is \
                     portolan's to replace. Do not edit. Without it, portolan no longer touches the site.";

/// The places beside the output folder `out`.
#[derive(Debug)]
pub(super) struct State {
    /// The output folder.
    pub(super) out: PathBuf,
    root: PathBuf,
    drafts: bool,
}

/// The lock, held while a build publishes.
#[derive(Debug)]
#[must_use]
pub(super) struct Lock(#[expect(dead_code, reason = "held, not used")] File);

/// The mark of ownership: the folders that portolan has made for this site.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Mark {
    about: String,
    folders: Vec<Identity>,
    /// Whether what was published last shows drafts.
    drafts: bool,
}

/// The output folder with a name of its own: `out`'s parent and its last segment.
pub(super) fn resolve(out: &Path) -> Result<PathBuf, Failure> {
    let nameless = || Failure::OutputUnsafe { path: out.to_owned(), why: Unsafe::Nameless };
    let name = out.file_name().ok_or_else(nameless)?;
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    Ok(parent.join(name))
}

/// Refuses an output folder whose replacement would replace the portal, or what the build reads.
pub(super) fn refuse_unsafe(out: &Path, site: &Path, inputs: &[PathBuf]) -> Result<(), Failure> {
    let refuse = |why| Err(Failure::OutputUnsafe { path: out.to_owned(), why });
    let real = whereabouts(out);
    if whereabouts(site).starts_with(&real) {
        return refuse(Unsafe::HoldsSite);
    }
    for input in inputs.iter().map(|input| whereabouts(input)) {
        if input.starts_with(&real) || real.starts_with(&input) {
            return refuse(Unsafe::HoldsInput);
        }
    }
    Ok(())
}

/// `path` without links and dots, as far as it exists.
fn whereabouts(path: &Path) -> PathBuf {
    if let Ok(real) = fs::canonicalize(path) {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if parent.as_os_str().is_empty() => whereabouts(Path::new(".")).join(name),
        (Some(parent), Some(name)) => whereabouts(parent).join(name),
        _ => path.to_owned(),
    }
}

impl State {
    /// The places beside `out`, which [`resolve`] has made.
    pub(super) fn beside(out: &Path, drafts: bool) -> Self {
        let mut name = OsString::from(".");
        name.push(out.file_name().unwrap_or_default());
        name.push(".portolan");
        Self { out: out.to_owned(), root: out.with_file_name(name), drafts }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The spare generation.
    pub(super) fn spare(&self) -> PathBuf {
        self.root.join("spare")
    }

    /// The record of the live generation.
    pub(super) fn manifest(&self) -> PathBuf {
        self.root.join("manifest.record")
    }

    /// The record of the spare; missing while the spare is being changed.
    pub(super) fn spare_record(&self) -> PathBuf {
        self.root.join("spare.record")
    }

    /// The record of the spare that is about to become the live generation.
    pub(super) fn next_record(&self) -> PathBuf {
        self.root.join("next.record")
    }

    /// The files for the administrator of a server.
    pub(super) fn hosts(&self) -> PathBuf {
        self.root.join("hosts")
    }

    /// Those of the build before, and of the next one until they are exchanged.
    pub(super) fn spare_hosts(&self) -> PathBuf {
        self.root.join("hosts.spare")
    }

    fn mark(&self) -> PathBuf {
        self.root.join("mark.json")
    }

    /// Where records are. Which of them describes which folder is decided by their identities alone, so a crash between the exchange
    /// and the renaming of records loses nothing.
    fn places(&self) -> [PathBuf; 3] {
        [self.manifest(), self.next_record(), self.spare_record()]
    }

    /// All readable records.
    fn records(&self) -> impl Iterator<Item = Record> + use<> {
        self.places().into_iter().filter_map(|place| Record::read(&place, None))
    }

    /// The record of `folder`, and where it is.
    pub(super) fn record_of(&self, folder: Identity) -> Option<(PathBuf, Record)> {
        self.places().into_iter().find_map(|place| Record::read(&place, Some(folder)).map(|record| (place, record)))
    }

    /// Before the spare is changed: leaves no record but that of the live generation, which is at `live`, and that one under
    /// its own name.
    pub(super) fn forget_spare(&self, disk: &Disk, live: Option<&Path>) -> Result<(), Failure> {
        let manifest = self.manifest();
        if let Some(live) = live.filter(|live| *live != manifest) {
            disk.rename(live, &manifest).map_err(Failure::io(Action::Rename, &manifest))?;
        }
        let keep = live.map(|_| manifest.as_path());
        for place in [self.spare_record(), self.next_record(), self.manifest()] {
            if Some(place.as_path()) != keep && fs::symlink_metadata(&place).is_ok() {
                disk.remove_file(&place).map_err(Failure::io(Action::Remove, &place))?;
            }
        }
        Ok(())
    }

    /// Refuses an output folder that is a link, no folder, or somebody else's, as far as that is seen without reading it. Whether the
    /// folder beside it is there.
    pub(super) fn refuse_foreign(&self) -> Result<bool, Failure> {
        let empty = self.out_is_empty()?;
        match fs::symlink_metadata(&self.root) {
            Ok(found) if found.is_symlink() => Err(Failure::Symlink { path: self.root.clone() }),
            Ok(found) if !found.is_dir() => Err(Failure::NotOurs { path: self.root.clone() }),
            // A folder of this name that has other things in it, and no lock of ours, is not ours.
            Ok(_) if fs::symlink_metadata(self.root.join("lock")).is_err() && !is_empty(&self.root)? => {
                Err(Failure::NotOurs { path: self.root.clone() })
            }
            Ok(_) => Ok(true),
            Err(_) if !empty => Err(Failure::NotOurs { path: self.out.clone() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Failure::io(Action::Read, &self.root)(error)),
        }
    }

    /// Makes the output folder's parent and the folder beside it, if missing, and locks them. Nothing is made before it is sure that the
    /// folder is ours.
    pub(super) fn open(&self, disk: &Disk) -> Result<Lock, Failure> {
        if !self.refuse_foreign()? {
            if let Some(parent) = self.out.parent() {
                fs::create_dir_all(parent).map_err(Failure::io(Action::Create, parent))?;
            }
            disk.create_folder(&self.root).map_err(Failure::io(Action::Create, &self.root))?;
        }
        self.lock()
    }

    /// Refuses a site with drafts where a published one is, and the other way round. A site without a mark is a published one.
    pub(super) fn refuse_other_sort(&self) -> Result<(), Failure> {
        if !self.out_is_empty()? && self.read_mark().drafts != self.drafts {
            return Err(Failure::OtherSort { path: self.out.clone(), drafts: self.drafts });
        }
        Ok(())
    }

    fn out_is_empty(&self) -> Result<bool, Failure> {
        match fs::symlink_metadata(&self.out) {
            Ok(found) if found.is_symlink() => Err(Failure::Symlink { path: self.out.clone() }),
            Ok(found) if !found.is_dir() => Err(Failure::NotOurs { path: self.out.clone() }),
            Ok(_) => is_empty(&self.out),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(Failure::io(Action::Read, &self.out)(error)),
        }
    }

    fn lock(&self) -> Result<Lock, Failure> {
        let path = self.root.join("lock");
        let open = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed())
            .open(&path);
        let mut file = match open {
            Err(_) if fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink()) => return Err(Failure::Symlink { path }),
            open => open.map_err(Failure::io(Action::Lock, &path))?,
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut process = String::new();
                file.read_to_string(&mut process).ok();
                return Err(Failure::Busy { path: self.out.clone(), process: process.trim().parse().ok() });
            }
            Err(TryLockError::Error(error)) => return Err(Failure::io(Action::Lock, &path)(error)),
        }
        // Who holds the lock is a courtesy; the lock holds without it (on a full disk, say).
        file.set_len(0).and_then(|()| file.rewind()).and_then(|()| writeln!(file, "{}", std::process::id())).ok();
        Ok(Lock(file))
    }

    /// Refuses the output folder, which holds `live`, unless it may be replaced.
    pub(super) fn accept(&self, live: &Tree) -> Result<(), Failure> {
        if !self.ours(live) {
            return Err(Failure::NotOurs { path: self.out.clone() });
        }
        if let Some(path) = live.symlink() {
            return Err(Failure::Symlink { path: path.to_owned() });
        }
        // Other programs keep their work in hidden folders (`.git`); no build makes one but `.well-known`.
        match live.folders.iter().find(|path| path.starts_with('.') && path.split('/').next() != Some(".well-known")) {
            Some(folder) => Err(Failure::NotOurs { path: self.out.join(folder) }),
            None => Ok(()),
        }
    }

    /// Whether the output folder is empty, portolan has made it, or it is a copy of a site that portolan has made (a backup
    /// put back, a cache of a build service) with nothing added.
    fn ours(&self, live: &Tree) -> bool {
        live.is_empty() || self.made(live) || self.records().any(|record| live.is_part_of(&self.out, &record))
    }

    /// Whether portolan has made this very folder.
    fn made(&self, live: &Tree) -> bool {
        let Some(identity) = Identity::of(&self.out) else { return false };
        let marked = self.read_mark().folders.contains(&identity);
        // Where the file system does not say when a folder was made, another one may have got its number: something that
        // was published must still be in it.
        let known = |record: &Record| record.folder == identity && live.shares_a_path_with(record);
        marked && (identity.is_certain() || self.records().any(|record| known(&record)))
    }

    /// Notes that the two generations are portolan's, before anything is put into them.
    pub(super) fn claim(&self, disk: &Disk) -> Result<(), Failure> {
        let folders = [&self.out, &self.spare()].into_iter().filter_map(|folder| Identity::of(folder)).collect::<Vec<_>>();
        let known = self.read_mark();
        if known.drafts == self.drafts && folders.iter().all(|folder| known.folders.contains(folder)) {
            return Ok(());
        }
        let mark = Mark { about: ABOUT.to_owned(), folders, drafts: self.drafts };
        let bytes = serde_json::to_vec_pretty(&mark).unwrap_or_default();
        disk.replace(&self.mark(), &bytes).map_err(Failure::io(Action::Write, &self.mark()))
    }

    fn read_mark(&self) -> Mark {
        fs::read(self.mark()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }
}

fn is_empty(folder: &Path) -> Result<bool, Failure> {
    let mut entries = fs::read_dir(folder).map_err(Failure::io(Action::Read, folder))?;
    Ok(entries.next().is_none())
}
