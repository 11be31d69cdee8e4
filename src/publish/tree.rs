//! What is in a folder of the disk. Looks, follows no link, changes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{
    disk,
    failure::{Action, Failure},
    manifest::{FileRecord, Record},
    target::Target,
};
use crate::engine::Digest;

/// A file as it lies there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) size: u64,
    pub(super) modified: u64,
    /// What it holds; `None` when nobody has looked.
    pub(super) digest: Option<Digest>,
}

/// Something that no build writes.
#[derive(Debug)]
pub(super) struct Odd {
    pub(super) path: PathBuf,
    pub(super) kind: OddKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OddKind {
    Symlink,
    /// A folder whose name is no text, with everything in it.
    Folder,
    /// A pipe, a socket, a file whose name is no text.
    Other,
}

/// Everything below a folder. Paths are relative, with `/` between segments.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) files: BTreeMap<String, Held>,
    pub(super) folders: BTreeSet<String>,
    pub(super) odd: Vec<Odd>,
}

/// What one folder holds.
#[derive(Default)]
struct Listing {
    files: Vec<(String, Held)>,
    folders: Vec<String>,
    odd: Vec<Odd>,
}

impl Tree {
    /// Looks at everything below `root`.
    pub(super) fn walk(root: &Path) -> Result<Self, Failure> {
        let mut tree = Self::default();
        let mut files = Vec::new();
        let mut level = vec![String::new()];
        while !level.is_empty() {
            let listings: Vec<Listing> = level
                .par_iter()
                .with_min_len(16)
                .map(|folder| list(root, folder).map_err(Failure::io(Action::Read, &root.join(folder))))
                .collect::<Result<_, _>>()?;
            level.clear();
            for listing in listings {
                files.extend(listing.files);
                tree.odd.extend(listing.odd);
                level.extend(listing.folders);
            }
            tree.folders.extend(level.iter().cloned());
        }
        files.par_sort_unstable_by(|a, b| a.0.cmp(&b.0));
        tree.files = files.into_iter().collect();
        tree.odd.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(tree)
    }

    /// What `record` lists, which is all there is.
    pub(super) fn of(record: Record) -> Self {
        let (files, folders) = record.into_parts();
        let held = |(path, file, modified): (String, FileRecord, u64)| {
            (path, Held { size: file.size, modified, digest: Some(file.digest) })
        };
        Self { files: files.map(held).collect(), folders: folders.collect(), odd: Vec::new() }
    }

    /// Takes over the digests of `record` for files that have not been changed since it was written.
    pub(super) fn believe(&mut self, record: &Record) {
        let mut known = record.files().peekable();
        for (path, held) in &mut self.files {
            while known.next_if(|(other, ..)| *other < path).is_some() {}
            if let Some((_, file, modified)) = known.next_if(|(other, ..)| *other == path)
                && file.size == held.size
                && modified == held.modified
            {
                held.digest = Some(file.digest);
            }
        }
    }

    /// Reads the files that nobody has looked at and that may hold what `target` wants.
    pub(super) fn look(&mut self, root: &Path, target: &Target) -> Result<(), Failure> {
        let mut unknown = Vec::new();
        for (path, held) in &mut self.files {
            if held.digest.is_none() && target.files.get(path.as_str()).is_some_and(|wanted| wanted.record.size == held.size) {
                unknown.push((path, held));
            }
        }
        unknown.into_par_iter().try_for_each(|(path, held)| {
            held.digest = Some(digest_of(&root.join(path))?);
            Ok(())
        })
    }

    /// Whether this is exactly `target`.
    pub(super) fn is(&self, target: &Target) -> bool {
        self.odd.is_empty()
            && self.files.len() == target.files.len()
            && self.folders == target.folders
            && self.files.iter().zip(&target.files).all(|((path, held), (wanted, file))| path == wanted && held.is(&file.record))
    }

    /// Whether nothing is here but files that `record` lists, with the bytes it lists.
    pub(super) fn is_part_of(&self, root: &Path, record: &Record) -> bool {
        self.odd.is_empty()
            && !self.files.is_empty()
            && self.files.par_iter().all(|(path, held)| {
                let known = record.manifest.get(path).filter(|file| file.size == held.size);
                known.is_some_and(|file| digest_of(&root.join(path)).is_ok_and(|digest| digest == file.digest))
            })
    }

    /// Whether a file is here that `record` lists.
    pub(super) fn shares_a_path_with(&self, record: &Record) -> bool {
        self.files.keys().any(|path| record.manifest.get(path).is_some())
    }

    /// Whether nothing is here at all.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.folders.is_empty() && self.odd.is_empty()
    }

    /// The first symbolic link.
    pub(super) fn symlink(&self) -> Option<&Path> {
        self.odd.iter().find(|odd| odd.kind == OddKind::Symlink).map(|odd| odd.path.as_path())
    }
}

impl Held {
    /// Whether the file is known to hold what `record` says.
    pub(super) fn is(&self, record: &FileRecord) -> bool {
        self.size == record.size && self.digest == Some(record.digest)
    }
}

fn digest_of(path: &Path) -> Result<Digest, Failure> {
    fs::read(path).map(|bytes| Digest::of(&bytes)).map_err(Failure::io(Action::Read, path))
}

fn list(root: &Path, folder: &str) -> io::Result<Listing> {
    let mut listing = Listing::default();
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let name = entry.file_name();
        let relative = name.to_str().map(|name| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") });
        match relative {
            Some(path) if kind.is_dir() => listing.folders.push(path),
            Some(path) if kind.is_file() => {
                let found = entry.metadata()?;
                listing.files.push((path, Held { size: found.len(), modified: disk::modified(&found), digest: None }));
            }
            _ => {
                let kind = match kind {
                    kind if kind.is_symlink() => OddKind::Symlink,
                    kind if kind.is_dir() => OddKind::Folder,
                    _ => OddKind::Other,
                };
                listing.odd.push(Odd { path: entry.path(), kind });
            }
        }
    }
    Ok(listing)
}
