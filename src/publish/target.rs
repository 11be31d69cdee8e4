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
use crate::{engine::Digest, render::artifact::Artifact};

/// A file as it shall be.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) record: FileRecord,
    pub(super) bytes: Arc<[u8]>,
}

/// The site as it shall be.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) files: BTreeMap<String, Wanted>,
    /// Every folder above a file, but the output folder itself.
    pub(super) folders: BTreeSet<String>,
}

impl Target {
    /// Orders and digests `artifacts`; refuses two in one place.
    pub(super) fn new(mut artifacts: Vec<Artifact>) -> Result<Self, Failure> {
        artifacts.par_sort_by(|a, b| a.path.cmp(&b.path));
        if let Some(pair) = artifacts.windows(2).find(|pair| pair[0].path == pair[1].path) {
            return Err(Failure::TwoWriters { path: pair[0].path.clone() });
        }
        let (folders, digests) = rayon::join(
            || folders_above(&artifacts),
            || artifacts.par_iter().map(|artifact| Digest::of(&artifact.bytes)).collect::<Vec<_>>(),
        );
        if let Some(artifact) = artifacts.iter().find(|artifact| folders.contains(artifact.path.as_str())) {
            return Err(Failure::FileAndFolder { path: artifact.path.clone() });
        }
        let wanted = |(artifact, digest): (Artifact, Digest)| {
            let record = FileRecord { size: artifact.bytes.len() as u64, digest };
            (artifact.path.as_str().to_owned(), Wanted { record, bytes: artifact.bytes })
        };
        Ok(Self { files: artifacts.into_iter().zip(digests).map(wanted).collect(), folders })
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

fn folders_above(artifacts: &[Artifact]) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for artifact in artifacts {
        let mut path = artifact.path.as_str();
        while let Some((folder, _)) = path.rsplit_once('/') {
            if !folders.insert(folder.to_owned()) {
                break;
            }
            path = folder;
        }
    }
    folders
}
