//! The system calls that change something, each in one place: all that a crash can interrupt. Knows no plan.

use std::{
    fs::{self, File, OpenOptions, Permissions},
    io::{self, Write},
    os::{
        fd::AsFd,
        unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt},
    },
    path::Path,
    time::UNIX_EPOCH,
};

use rustix::{
    fs::{AtFlags, CWD, FileType, RenameFlags, renameat_with, statat},
    io::Errno,
};

/// The right to change the disk. In tests it can be told to die, or to fail once, at its n-th change.
#[derive(Debug, Default)]
pub(super) struct Disk {
    #[cfg(test)]
    pub(super) fuse: super::tests::Fuse,
}

/// When a file was last changed, in nanoseconds since 1970 (0 where the file system does not say). Never a reason to believe
/// that something changed, only one not to look closer.
pub(super) fn modified(found: &fs::Metadata) -> u64 {
    nanoseconds(found.modified())
}

/// When a file or folder was made, as for [`modified`]: together with its number it tells a folder from a later one that
/// got the same number.
pub(super) fn born(found: &fs::Metadata) -> u64 {
    nanoseconds(found.created())
}

fn nanoseconds(time: io::Result<std::time::SystemTime>) -> u64 {
    time.ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .and_then(|since| u64::try_from(since.as_nanos()).ok())
        .unwrap_or(0)
}

/// The size and time of the regular file at `path` below `folder`; of a folder there, its time, with no size. Links are
/// neither. The quickest look there is: tens of thousands of these make up most of a build that has nothing to do.
pub(super) fn glance(folder: impl AsFd, path: &str) -> Option<(Option<u64>, u64)> {
    let found = statat(folder, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
    let seconds = u64::try_from(found.st_mtime).ok();
    let modified = seconds.and_then(|s| s.checked_mul(1_000_000_000)?.checked_add(found.st_mtime_nsec)).unwrap_or(0);
    match FileType::from_raw_mode(found.st_mode) {
        FileType::RegularFile => Some((Some(u64::try_from(found.st_size).ok()?), modified)),
        FileType::Directory => Some((None, modified)),
        _ => None,
    }
}

impl Disk {
    /// Makes a folder that everybody may read, whatever the umask.
    pub(super) fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.change(path)?;
        fs::create_dir(path)?;
        grant(path, &fs::metadata(path)?, 0o755)
    }

    /// Writes a file that is not there yet, never through a link, readable by everybody; returns its time.
    pub(super) fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<u64> {
        self.change(path)?;
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o644).open(path)?;
        self.half_way(|| file.write_all(&bytes[..bytes.len() / 2]))?;
        file.write_all(bytes)?;
        let found = file.metadata()?;
        grant(path, &found, 0o644)?;
        Ok(modified(&found))
    }

    /// Writes a file of portolan's own, in place of an older one if there is one.
    pub(super) fn replace(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let unfinished = path.with_extension("unfinished");
        match fs::symlink_metadata(&unfinished) {
            Ok(_) => self.remove_file(&unfinished)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        self.write_new(&unfinished, bytes)?;
        self.rename(&unfinished, path)
    }

    /// Gives `from` a second name.
    pub(super) fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(to)?;
        fs::hard_link(from, to)
    }

    pub(super) fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.change(path)?;
        fs::remove_file(path)
    }

    pub(super) fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.change(path)?;
        fs::remove_dir(path)
    }

    /// Removes a folder with everything in it; links in it are removed, not followed.
    pub(super) fn remove_tree(&self, path: &Path) -> io::Result<()> {
        self.change(path)?;
        fs::remove_dir_all(path)
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(to)?;
        fs::rename(from, to)
    }

    /// Exchanges two folders in one step that everybody sees as a whole.
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        self.change(other)?;
        Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }

    /// Returns when everything written to the file system of `folder` is on the disk.
    pub(super) fn sync(&self, folder: &Path) -> io::Result<()> {
        self.change(folder)?;
        #[cfg(test)]
        if !self.fuse.syncs {
            return Ok(());
        }
        let folder = File::open(folder)?;
        match rustix::fs::syncfs(&folder) {
            Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => folder.sync_all(),
            done => Ok(done?),
        }
    }

    /// Called before each change.
    #[cfg_attr(not(test), expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the place where tests cut in"))]
    fn change(&self, _path: &Path) -> io::Result<()> {
        #[cfg(test)]
        self.fuse.burn()?;
        Ok(())
    }

    /// Called where a change can be cut in two.
    #[cfg_attr(not(test), expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the place where tests cut in"))]
    fn half_way(&self, _half: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        #[cfg(test)]
        if let Err(error) = self.fuse.burn() {
            _half()?;
            return Err(error);
        }
        Ok(())
    }
}

/// Gives `path` exactly the permissions `mode`, where the umask has taken some away.
fn grant(path: &Path, found: &fs::Metadata, mode: u32) -> io::Result<()> {
    if found.mode() & 0o777 == mode {
        return Ok(());
    }
    // The bits above (a group's folder, say) are the system's business.
    fs::set_permissions(path, Permissions::from_mode(found.mode() & 0o7000 | mode))
}
