//! Results by key, one file each, below a folder that may be thrown away at any time.

use std::{
    fs::{self, File, OpenOptions},
    hash::{BuildHasher, Hasher, RandomState},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, SystemTime},
};

use super::{
    Digest,
    bound::{self, Held},
    codes,
};
use crate::diag::{Code, Diagnostic};

/// Tells backup programs to leave the folder out: <https://bford.info/cachedir/>.
const CACHEDIR_TAG: &str =
    "Signature: 8a477f597d28d172789f06886806bc55\n# Results kept by portolan. This folder may be deleted.\n";

/// A disposable store of results. Reading never fails: what is missing, cut short or damaged is simply not there. Writing
/// never fails a build: the first trouble is kept as a finding ([`Store::trouble`]) and nothing more is written.
#[derive(Debug, Default)]
pub struct Store {
    folder: Option<Folder>,
    trouble: OnceLock<Diagnostic>,
    hits: AtomicU64,
    misses: AtomicU64,
}

#[derive(Debug)]
struct Folder {
    root: PathBuf,
    /// Held shared while the store is open: whoever gets it alone knows that no file in `tmp` is still being written.
    _lock: File,
    /// Part of the names of unfinished files, different in every process, also across containers.
    nonce: u64,
    count: AtomicU64,
    full: AtomicBool,
    /// The moment of opening by the clock of the disk, which sets the times of files.
    opened: SystemTime,
}

/// How often the store was asked, since it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Results that were there.
    pub hits: u64,
    /// Results that were not.
    pub misses: u64,
}

impl Store {
    /// Opens the store at `dir`, made if missing. A symbolic link there is refused, and like any other trouble leaves a
    /// store that keeps nothing and says why.
    pub fn open(dir: &Path) -> Self {
        match Folder::open(dir) {
            Ok(folder) => Self { folder: Some(folder), ..Self::default() },
            Err((code, error)) => {
                let store = Self::default();
                store.note(code, dir, &error);
                store
            }
        }
    }

    /// Whether there is a store at `dir`.
    pub fn is_at(dir: &Path) -> bool {
        fs::read(dir.join("CACHEDIR.TAG")).is_ok_and(|tag| tag == CACHEDIR_TAG.as_bytes())
    }

    /// A store that keeps nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// What was stored under `key`, if it is there and whole.
    pub fn get(&self, key: &Digest) -> Option<Vec<u8>> {
        let found = self.folder.as_ref().and_then(|folder| folder.get(key));
        if found.is_some() { &self.hits } else { &self.misses }.fetch_add(1, Relaxed);
        found
    }

    /// As [`Store::get`], for what holds many results: counts neither as found nor as missing.
    pub(super) fn peek(&self, key: &Digest) -> Option<Vec<u8>> {
        self.folder.as_ref().and_then(|folder| folder.get(key))
    }

    /// Stores `bytes` under `key`, as a whole or not at all.
    pub fn put(&self, key: &Digest, bytes: &[u8]) {
        let Some(folder) = &self.folder else { return };
        if folder.full.load(Relaxed) {
            return;
        }
        if let Err(error) = folder.put(key, bytes) {
            // The site needs what little room there may be more than the store does.
            folder.full.store(true, Relaxed);
            self.note(&codes::STORE_UNWRITABLE, &folder.root, &error);
        }
    }

    /// The result stored under `key`, or that of `compute`, which is then stored. What `decode` does not understand, and
    /// what `encode` declines, is computed again each time.
    pub fn memo<T>(
        &self,
        key: &Digest,
        decode: impl FnOnce(Vec<u8>) -> Option<T>,
        encode: impl FnOnce(&T) -> Option<Vec<u8>>,
        compute: impl FnOnce() -> T,
    ) -> T {
        if let Some(found) = self.get(key).and_then(decode) {
            return found;
        }
        let made = compute();
        if self.folder.is_some()
            && let Some(bytes) = encode(&made)
        {
            self.put(key, &bytes);
        }
        made
    }

    /// When it was opened, by the clock of its disk; `None` when it keeps nothing.
    pub fn opened(&self) -> Option<SystemTime> {
        self.folder.as_ref().map(|folder| folder.opened)
    }

    /// Where it is; `None` when it keeps nothing.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(|folder| folder.root.as_path())
    }

    /// What the store holds; `None` when it keeps nothing.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn held(&self) -> io::Result<Option<Held>> {
        self.folder.as_ref().map(|folder| bound::held(&folder.root)).transpose()
    }

    /// Removes what was not used for longest, until at most `limit` bytes are left; what was used within `spared` stays whatever
    /// its size. A build that runs meanwhile makes anew what it misses.
    ///
    /// # Errors
    /// When the folder cannot be read or written.
    pub fn prune(&self, limit: u64, spared: Duration) -> io::Result<Held> {
        self.folder.as_ref().map_or(Ok(Held::default()), |folder| bound::prune(&folder.root, limit, spared, folder.opened))
    }

    /// Keeps the store within [`LIMIT`](bound::LIMIT), where this build has put something into it. Only looks at a part of it unless it
    /// seems to be too large.
    pub fn bound(&self) {
        let Some(folder) = self.folder.as_ref().filter(|folder| folder.count.load(Relaxed) > 0) else { return };
        let part = u8::try_from(folder.nonce % 256).unwrap_or_default();
        let kept = match bound::guess(&folder.root, part) {
            Ok(size) if size < bound::LIMIT => Ok(()),
            Ok(_) => bound::prune(&folder.root, bound::LIMIT / 4 * 3, bound::SPARED, folder.opened).map(drop),
            Err(error) => Err(error),
        };
        if let Err(error) = kept {
            self.note(&codes::STORE_UNWRITABLE, &folder.root, &error);
        }
    }

    /// Why results could not be kept, if so.
    pub fn trouble(&self) -> Option<&Diagnostic> {
        self.trouble.get()
    }

    /// How often results were found.
    pub fn counts(&self) -> Counts {
        Counts { hits: self.hits.load(Relaxed), misses: self.misses.load(Relaxed) }
    }

    fn note(&self, code: &'static Code, path: &Path, reason: &io::Error) {
        // Only the first is kept: a full disk would otherwise be told once per page.
        self.trouble.get_or_init(|| Diagnostic::nowhere(code).arg("path", path.display()).arg("reason", reason));
    }
}

impl Folder {
    fn open(dir: &Path) -> Result<Self, (&'static Code, io::Error)> {
        Self::prepare(dir).map_err(|error| {
            let refused = error.kind() == io::ErrorKind::NotADirectory;
            (if refused { &codes::STORE_REFUSED } else { &codes::STORE_UNWRITABLE }, error)
        })
    }

    fn prepare(dir: &Path) -> io::Result<Self> {
        if let Some(parent) = dir.parent() {
            fs::create_dir_all(parent)?;
        }
        own_folder(dir)?;
        let tmp = dir.join("tmp");
        own_folder(&tmp)?;
        for byte in 0..=255_u8 {
            own_folder(&dir.join(format!("{byte:02x}")))?;
        }
        let tag = dir.join("CACHEDIR.TAG");
        if !tag.exists() {
            fs::write(tag, CACHEDIR_TAG)?;
        }
        let lock = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(dir.join("lock"))?;
        if lock.try_lock().is_ok() {
            // Alone: whatever is unfinished was left by a build that died.
            for left in fs::read_dir(&tmp)?.flatten() {
                fs::remove_file(left.path()).ok();
            }
            lock.unlock()?;
        }
        lock.lock_shared()?;
        (&lock).write_all(b"\n")?;
        let opened = lock.metadata()?.modified()?;
        let nonce = RandomState::new().build_hasher().finish();
        Ok(Self { root: dir.to_owned(), _lock: lock, nonce, count: AtomicU64::new(0), full: AtomicBool::new(false), opened })
    }

    fn place(&self, key: &Digest) -> PathBuf {
        let name = key.to_string();
        self.root.join(&name[..2]).join(&name[2..])
    }

    fn get(&self, key: &Digest) -> Option<Vec<u8>> {
        let mut file = File::open(self.place(key)).ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        // What was not used for longest is the first to go.
        let last = file.metadata().and_then(|found| found.modified()).ok()?;
        if self.opened.duration_since(last).is_ok_and(|age| age > bound::NOTED) {
            // In a store that may only be read, nothing is removed either.
            file.set_modified(self.opened).ok();
        }
        let seal = bytes.split_off(bytes.len().checked_sub(16)?);
        (seal == seal_of(key, &bytes)).then_some(bytes)
    }

    fn put(&self, key: &Digest, bytes: &[u8]) -> io::Result<()> {
        let unfinished = self.root.join("tmp").join(format!("{:016x}-{}", self.nonce, self.count.fetch_add(1, Relaxed)));
        let mut file = OpenOptions::new().write(true).create_new(true).open(&unfinished)?;
        let done = file
            .write_all(bytes)
            .and_then(|()| file.write_all(&seal_of(key, bytes)))
            .and_then(|()| fs::rename(&unfinished, self.place(key)));
        if done.is_err() {
            fs::remove_file(&unfinished).ok();
        }
        done
    }
}

/// Makes a folder unless there is one; a link to one is none.
fn own_folder(path: &Path) -> io::Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match fs::symlink_metadata(path)? {
            found if found.is_dir() => Ok(()),
            found => {
                let what = if found.is_symlink() { "a symbolic link" } else { "not a folder" };
                Err(io::Error::new(io::ErrorKind::NotADirectory, format!("`{}` is {what}", path.display())))
            }
        },
        done => done,
    }
}

/// The last 16 bytes of a stored file. They cover the key, so that a file under another's name is not taken for it.
fn seal_of(key: &Digest, bytes: &[u8]) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.as_bytes()).update(bytes);
    *Digest::cut(&hasher.finalize()).as_bytes()
}
