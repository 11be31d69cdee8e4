//! The site as it shall be: artifacts by path, with their digests and the folders they need. Touches no disk.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    failure::Failure,
    manifest::{FileRecord, Manifest},
};
use crate::render::{
    Kept,
    artifact::{Artifact, OutPath},
};

/// A file as it shall be.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) record: FileRecord,
    /// `None` for a file that is the same as in the generation before, which has it.
    pub(super) bytes: Option<Arc<[u8]>>,
}

/// The site as it shall be.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) files: BTreeMap<String, Wanted>,
    /// Every folder above a file, but the output folder itself.
    pub(super) folders: BTreeSet<String>,
}

impl Target {
    /// Orders and digests `artifacts` and what is `kept`; refuses two in one place.
    pub(super) fn new(artifacts: Vec<Artifact>, kept: &[Kept]) -> Result<Self, Failure> {
        let made = artifacts.into_par_iter().map(|Artifact { path, bytes }| {
            let record = FileRecord::of(&bytes);
            (path, Wanted { record, bytes: Some(bytes) })
        });
        let mut all: Vec<(OutPath, Wanted)> = made.collect();
        all.extend(kept.iter().map(|kept| (kept.path.clone(), Wanted { record: kept.record, bytes: None })));
        all.par_sort_by(|a, b| a.0.cmp(&b.0));
        if let Some(pair) = all.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(Failure::TwoWriters { path: pair[0].0.clone() });
        }
        let folders = folders_above(&all);
        if let Some((path, _)) = all.iter().find(|(path, _)| folders.contains(path.as_str())) {
            return Err(Failure::FileAndFolder { path: path.clone() });
        }
        Ok(Self { files: all.into_iter().map(|(path, wanted)| (path.as_str().to_owned(), wanted)).collect(), folders })
    }

    /// The list of the files.
    pub(super) fn manifest(self) -> Manifest {
        Manifest::new(self.files.into_iter().map(|(path, wanted)| (path, wanted.record)).collect())
    }

    /// Bytes of all files together.
    pub(super) fn bytes(&self) -> u64 {
        self.files.values().map(|file| file.record.size).sum()
    }
}

fn folders_above(files: &[(OutPath, Wanted)]) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for (path, _) in files {
        let mut path = path.as_str();
        while let Some((folder, _)) = path.rsplit_once('/') {
            if !folders.insert(folder.to_owned()) {
                break;
            }
            path = folder;
        }
    }
    folders
}
