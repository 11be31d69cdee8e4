//! Headers of pictures that were read in a build before, by the files' digests: what is known need not be opened. What has a
//! finding is read again, so that it is found again.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::picture::{self, Info};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::{Key, Store, table::Table},
    source::{Role, Tree},
};

/// The headers of all pictures.
pub(super) fn headers(tree: &Tree, store: &Store) -> Checked<BTreeMap<FileId, Info>> {
    let files: Vec<_> = tree.of(Role::Picture).collect();
    let known = Table::<Info>::load(store, "headers", picture::STEP_VERSION);
    let read: Vec<Result<(FileId, Info), Diagnostic>> = files
        .into_par_iter()
        .map(|file| {
            let name = Key::new("header", 1).digest(&file.digest).text(&file.extension()).finish();
            if let Some(info) = known.get(&name) {
                return Ok((file.id, info));
            }
            let bytes = file.load().unwrap_or_default();
            match picture::inspect(&bytes, &file.extension()) {
                Ok(info) => {
                    known.put(name, &info);
                    Ok((file.id, info))
                }
                Err(problem) => Err(problem.diagnostic(Span::whole(file.id), file.name())),
            }
        })
        .collect();
    known.save(store);
    let (mut pictures, mut found) = (BTreeMap::new(), Vec::new());
    for result in read {
        match result {
            Ok((file, info)) => drop(pictures.insert(file, info)),
            Err(finding) => found.push(finding),
        }
    }
    (pictures, found)
}
