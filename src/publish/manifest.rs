//! What a generation of the site consists of: the list of its files, and the notes from which the next build tells what it
//! finds on the disk. Knows no artifact and changes nothing.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};

use super::{
    disk,
    failure::Failure,
    state::{State, resolve},
};
use crate::engine::Digest;

/// The version of the files below, raised when their form changes. Others are not understood, and not needed: what a
/// generation holds can always be read from its files.
const FORMAT: u32 = 1;

/// A file of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRecord {
    /// Bytes.
    pub size: u64,
    /// Digest of the bytes.
    pub digest: Digest,
}

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

impl Manifest {
    pub(super) fn new(files: BTreeMap<String, FileRecord>) -> Self {
        Self { format: FORMAT, program: env!("PORTOLAN_PROGRAM").to_owned(), files }
    }

    /// The manifest of the site that is published at `out`; `None` when nothing is, or what is there was not published by
    /// this version of portolan. Takes no lock and changes nothing.
    pub fn read(out: &Path) -> Result<Option<Self>, Failure> {
        let out = resolve(out)?;
        let Some(live) = Identity::of(&out) else { return Ok(None) };
        Ok(State::beside(&out).record_of(live).map(|(_, record)| record.manifest))
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

/// What is noted about a generation when it is whole.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// The folder it describes.
    pub(super) folder: Identity,
    /// What is in it.
    pub(super) manifest: Manifest,
    /// For each file, in order, when it was last changed: a file that has this time and its size need not be read.
    pub(super) modified: Vec<u64>,
}

impl Record {
    pub(super) fn new(folder: Identity, files: BTreeMap<String, (FileRecord, u64)>) -> Self {
        let modified = files.values().map(|(_, modified)| *modified).collect();
        let files = files.into_iter().map(|(path, (file, _))| (path, file)).collect();
        Self { folder, manifest: Manifest::new(files), modified }
    }

    /// The record at `path`; none when it is missing, damaged or of another format.
    pub(super) fn read(path: &Path) -> Option<Self> {
        let record: Self = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        (record.manifest.format == FORMAT && record.modified.len() == record.manifest.files.len()).then_some(record)
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        // Only keys that are no strings, or a writer that fails, could go wrong here: there are none. An empty record is
        // a record that is not there.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The files with what is known of them, in order.
    pub(super) fn files(&self) -> impl Iterator<Item = (&String, FileRecord, u64)> {
        self.manifest.files.iter().zip(&self.modified).map(|((path, file), modified)| (path, *file, *modified))
    }
}
