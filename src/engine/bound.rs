//! How large a store may become, and what goes first. Knows files, sizes and times; never what a result is.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// Bytes that a store may hold before a build removes what was not used for longest.
pub const LIMIT: u64 = 4_000_000_000;

/// How long after its last use a result is never removed by a build: a site that needs more than the limit would otherwise
/// make everything anew each time.
pub(super) const SPARED: Duration = Duration::from_hours(24);

/// Uses within this time are noted as one.
pub(super) const NOTED: Duration = Duration::from_hours(1);

/// Folders of results, of which one in so many is looked at to guess the size of all.
const SAMPLE: u8 = 32;

/// What a store holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Results.
    pub results: usize,
    /// Their bytes, seals included.
    pub bytes: u64,
    /// When the one that was not used for longest was last used.
    pub oldest: Option<SystemTime>,
    /// Results that were removed.
    pub removed: usize,
    /// Their bytes.
    pub removed_bytes: u64,
}

/// A result on the disk.
struct Result {
    path: PathBuf,
    size: u64,
    used: SystemTime,
}

/// What the store at `root` holds.
pub(super) fn held(root: &Path) -> io::Result<Held> {
    Ok(counted(&results(root, 0..=u8::MAX)?))
}

/// About how many bytes the store at `root` holds, seen from every so many folders, `part` among them: results lie in folders by
/// their keys, which are digests, and so evenly.
pub(super) fn guess(root: &Path, part: u8) -> io::Result<u64> {
    let folders = (part % SAMPLE..=u8::MAX).step_by(usize::from(SAMPLE));
    let seen: u64 = results(root, folders)?.iter().map(|result| result.size).sum();
    Ok(seen.saturating_mul(u64::from(SAMPLE)))
}

/// Removes what was not used for longest until at most `limit` bytes are left, but nothing that was used within `spared`.
pub(super) fn prune(root: &Path, limit: u64, spared: Duration, now: SystemTime) -> io::Result<Held> {
    let mut results = results(root, 0..=u8::MAX)?;
    results.sort_by(|a, b| (b.used, &b.path).cmp(&(a.used, &a.path)));
    let recent = |result: &Result| now.duration_since(result.used).is_ok_and(|age| age < spared) || result.used > now;
    let (mut kept, mut removed, mut removed_bytes, mut bytes) = (Vec::new(), 0, 0, 0_u64);
    for result in results {
        if bytes.saturating_add(result.size) <= limit || recent(&result) && !spared.is_zero() {
            bytes += result.size;
            kept.push(result);
            continue;
        }
        match fs::remove_file(&result.path) {
            Ok(()) => {}
            // Another process was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        removed += 1;
        removed_bytes += result.size;
    }
    Ok(Held { removed, removed_bytes, ..counted(&kept) })
}

fn counted(results: &[Result]) -> Held {
    Held {
        results: results.len(),
        bytes: results.iter().map(|result| result.size).sum(),
        oldest: results.iter().map(|result| result.used).min(),
        ..Held::default()
    }
}

/// Whether a file may be a result: the rest of a digest after its folder.
fn is_name(name: &str) -> bool {
    name.len() == 30 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The results in some folders of the store; links and whatever else was put there are none.
fn results(root: &Path, folders: impl Iterator<Item = u8>) -> io::Result<Vec<Result>> {
    let mut results = Vec::new();
    for folder in folders {
        let folder = root.join(format!("{folder:02x}"));
        if !fs::symlink_metadata(&folder)?.is_dir() {
            continue;
        }
        for file in fs::read_dir(folder)? {
            let file = file?;
            let is_result = file.file_name().to_str().is_some_and(is_name);
            match file.metadata() {
                Ok(found) if found.is_file() && is_result => {
                    results.push(Result { path: file.path(), size: found.len(), used: found.modified()? });
                }
                Ok(_) => {}
                // Replaced or removed meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(results)
}
