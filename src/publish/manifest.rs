//! What a generation of the site consists of: the list of its files, and the notes from which the next build tells what it
//! finds on the disk. Knows no artifact and changes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io, iter,
    path::Path,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    disk,
    failure::Failure,
    state::{State, resolve},
};
use crate::engine::Digest;
pub use crate::engine::recall::FileRecord;

/// The version of the files below, raised when their form changes. Others are not understood, and not needed: what a
/// generation holds can always be read from its files.
const FORMAT: u32 = 2;

/// Every file of a published site by its path below the output folder, with `/` between segments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub format: u32,
    /// The program that published the site, as the digest of all it is made of.
    pub program: String,
    /// The files, sorted.
    pub files: BTreeMap<String, FileRecord>,
}

impl Default for Manifest {
    /// The manifest of nothing.
    fn default() -> Self {
        Self::new(BTreeMap::new())
    }
}

impl Manifest {
    pub(super) fn new(files: BTreeMap<String, FileRecord>) -> Self {
        Self { format: FORMAT, program: env!("PORTOLAN_PROGRAM").to_owned(), files }
    }

    /// The manifest of the site that is published at `out`; `None` when nothing is, or what is there was not published by
    /// this version of portolan. Takes no lock and changes nothing.
    pub fn read(out: &Path) -> Result<Option<Self>, Failure> {
        let out = resolve(out)?;
        let Some(live) = Identity::of(&out) else { return Ok(None) };
        // Records are the same for both sorts of sites.
        Ok(State::beside(&out, false).record_of(live).map(|(_, record)| record.manifest))
    }

    /// The file at exactly `path`, which is looked up and never joined to a folder.
    pub fn get(&self, path: &str) -> Option<&FileRecord> {
        self.files.get(path)
    }
}

/// Which folder, whatever its name is now: an exchange changes names, not identities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Identity {
    number: u64,
    /// A removed folder's number is soon given to another one, its time of birth is not.
    born: u64,
}

impl Identity {
    /// The identity of the folder at `path`, if there is one.
    pub(super) fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let found = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_dir)?;
        Some(Self { number: found.ino(), born: disk::born(&found) })
    }

    /// Whether no other folder can ever have this identity.
    pub(super) fn is_certain(&self) -> bool {
        self.born != 0
    }
}

/// What is noted about a generation when it is whole; the folder stands first.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// The folder it describes.
    pub(super) folder: Identity,
    /// What is in it.
    pub(super) manifest: Manifest,
    /// For each file, in order, when it was last changed: a file that has this time and its size need not be read.
    modified: Vec<u64>,
    /// Every folder with the time when something in it was last added, removed or renamed, the generation's own first, as
    /// `""`: folders that have these times need not be listed.
    folders: BTreeMap<String, u64>,
}

impl Record {
    /// Notes that `files` and nothing else are in `root`, in folders that it looks at for their times.
    pub(super) fn new(root: &Path, files: BTreeMap<String, (FileRecord, u64)>, folders: &BTreeSet<String>) -> io::Result<Self> {
        let folders: Vec<&str> = iter::once("").chain(folders.iter().map(String::as_str)).collect();
        let opened = File::open(root)?;
        let time = |folder: &&str| disk::glance(&opened, or_dot(folder)).map_or(0, |(_, modified)| modified);
        let times: Vec<u64> = folders.par_iter().with_min_len(64).map(time).collect();
        let modified = files.values().map(|(_, modified)| *modified).collect();
        let files = files.into_iter().map(|(path, (file, _))| (path, file)).collect();
        Ok(Self {
            folder: Identity::of(root).ok_or(io::ErrorKind::NotFound)?,
            manifest: Manifest::new(files),
            modified,
            folders: folders.into_iter().map(str::to_owned).zip(times).collect(),
        })
    }

    /// The record at `path`, if it is of `folder`, where one is asked for; none when it is missing, damaged or of another format.
    pub(super) fn read(path: &Path, folder: Option<Identity>) -> Option<Self> {
        let bytes = fs::read(path).ok()?;
        let (digest, bytes) = bytes.split_first_chunk::<16>()?;
        let (described, _) = postcard::take_from_bytes::<Identity>(bytes).ok()?;
        if folder.is_some_and(|folder| folder != described) || Digest::of(bytes).as_bytes() != digest {
            return None;
        }
        let record: Self = postcard::from_bytes(bytes).ok()?;
        (record.manifest.format == FORMAT && record.modified.len() == record.manifest.files.len()).then_some(record)
    }

    /// The digest of the record, and the record.
    pub(super) fn bytes(&self) -> Vec<u8> {
        // Nothing in it that postcard could not write. An empty record is a record that is not there.
        let bytes = postcard::to_stdvec(self).unwrap_or_default();
        [Digest::of(&bytes).as_bytes(), bytes.as_slice()].concat()
    }

    /// The files with what is known of them, in order.
    pub(super) fn files(&self) -> impl Iterator<Item = (&String, FileRecord, u64)> {
        self.manifest.files.iter().zip(&self.modified).map(|((path, file), modified)| (path, *file, *modified))
    }

    /// Whether `root` still looks in every respect as it was noted.
    pub(super) fn still_holds(&self, root: &Path) -> bool {
        let Ok(root) = File::open(root) else { return false };
        let folders: Vec<_> = self.folders.iter().collect();
        let files: Vec<_> = self.files().collect();
        let folder_holds = |(path, modified): &(&String, &u64)| disk::glance(&root, or_dot(path)) == Some((None, **modified));
        let file_holds =
            |(path, file, modified): &(&String, FileRecord, u64)| disk::glance(&root, path) == Some((Some(file.size), *modified));
        folders.par_iter().with_min_len(64).all(folder_holds) && files.par_iter().with_min_len(64).all(file_holds)
    }

    /// The files with what is known of them, and the folders without the generation's own, all in order.
    pub(super) fn into_parts(self) -> (impl Iterator<Item = (String, FileRecord, u64)>, impl Iterator<Item = String>) {
        let files = self.manifest.files.into_iter().zip(self.modified);
        (files.map(|((path, file), modified)| (path, file, modified)), self.folders.into_keys().skip(1))
    }
}

/// The name by which the system knows a folder's own path.
fn or_dot(folder: &str) -> &str {
    if folder.is_empty() { "." } else { folder }
}
