//! A whole build as it came out, for a build of the same files at a time when nothing else has changed: then nothing is read,
//! joined or rendered again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Account, Kept, artifact::OutPath};
use crate::{
    diag::{Code, Diagnostic, Saved},
    engine::{Digest, Key, Store, recall::FileRecord},
    source::Tree,
};

/// Raised when its form changes.
const STEP_VERSION: u32 = 1;

/// What a build came to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Whole {
    /// Digest of all the files it read.
    inputs: Digest,
    /// The moment that counted as now (RFC 3339).
    now: String,
    /// What it can be summed up by.
    pub account: Account,
    found: Vec<Saved>,
    files: BTreeMap<String, FileRecord>,
    /// Files for the administrator of a server.
    beside: Vec<(String, Vec<u8>)>,
}

impl Whole {
    /// Of a build of `tree` at `now` that found `found` and published `files`.
    pub fn new(
        tree: &Tree,
        now: Timestamp,
        account: Account,
        found: &[Diagnostic],
        files: BTreeMap<String, FileRecord>,
        beside: &[super::Artifact],
    ) -> Self {
        let beside = beside.iter().map(|file| (file.path.as_str().to_owned(), file.bytes.to_vec())).collect();
        Self {
            inputs: inputs(tree),
            now: now.to_string(),
            account,
            found: found.iter().map(Saved::from).collect(),
            files,
            beside,
        }
    }

    /// The key of the build that was asked for with `request`.
    pub fn key(request: &str) -> Digest {
        Key::new("whole", STEP_VERSION).text(request).finish()
    }

    /// What `store` has under `key`, if it is what a build of `tree` at `now` would come to.
    pub fn load(store: &Store, key: &Digest, tree: &Tree, now: Timestamp) -> Option<Self> {
        let whole: Self = store.get(key).and_then(|bytes| postcard::from_bytes(&bytes).ok())?;
        let then: Timestamp = whole.now.parse().ok()?;
        let in_time = then <= now && whole.account.changes_at().is_none_or(|change| now < change);
        (in_time && whole.inputs == inputs(tree)).then_some(whole)
    }

    /// Puts it into `store`.
    pub fn save(&self, store: &Store, key: &Digest) {
        // Nothing in it that postcard could not write.
        if let Ok(bytes) = postcard::to_stdvec(self) {
            store.put(key, &bytes);
        }
    }

    /// The findings of the build; `None` when one of them is of a code that there is no more.
    pub fn found(&self, codes: &[&'static Code]) -> Option<Vec<Diagnostic>> {
        self.found.iter().map(|saved| saved.clone().restore(codes)).collect()
    }

    /// The files of the site.
    pub fn kept(&self) -> Vec<Kept> {
        self.files.iter().filter_map(|(path, record)| Some(Kept { path: OutPath::new(path).ok()?, record: *record })).collect()
    }

    /// The files for the administrator of a server.
    pub fn beside(&self) -> Vec<super::Artifact> {
        let made = self
            .beside
            .iter()
            .filter_map(|(path, bytes)| Some(super::Artifact { path: OutPath::new(path).ok()?, bytes: bytes.clone().into() }));
        made.collect()
    }
}

/// The digest of all files of a portal, the shipped ones included.
fn inputs(tree: &Tree) -> Digest {
    tree.files().iter().fold(Key::new("inputs", 1), |key, file| key.text(&file.path).digest(&file.digest)).finish()
}
