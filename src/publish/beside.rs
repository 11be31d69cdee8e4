//! Files for the administrator of a server, kept in the folder beside the output where no server serves them: all of them or
//! none, like the site. Knows names and bytes; no server's syntax.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use super::{
    disk::Disk,
    failure::{Action, Failure},
    state::State,
};
use crate::render::artifact::Artifact;

/// Whether another set of files than before was readied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readied {
    /// A new set waits in the spare folder.
    New,
    /// What is there is as it shall be.
    Same,
}

/// Writes `files` to the spare folder, unless they are already in their place.
pub(super) fn ready(disk: &Disk, state: &State, files: &[Artifact]) -> Result<Readied, Failure> {
    let (place, spare) = (state.hosts(), state.spare_hosts());
    if holds(&place, files) {
        return Ok(Readied::Same);
    }
    for folder in [&place, &spare] {
        match fs::symlink_metadata(folder) {
            Ok(found) if found.is_dir() => continue,
            Ok(_) => disk.remove_file(folder).map_err(Failure::io(Action::Remove, folder))?,
            Err(_) => {}
        }
        disk.create_folder(folder).map_err(Failure::io(Action::Create, folder))?;
    }
    if !holds(&spare, files) {
        disk.remove_tree(&spare).map_err(Failure::io(Action::Remove, &spare))?;
        disk.create_folder(&spare).map_err(Failure::io(Action::Create, &spare))?;
        for file in files {
            let path = spare.join(file.path.as_str());
            disk.write_new(&path, &file.bytes).map_err(Failure::io(Action::Write, &path))?;
        }
    }
    Ok(Readied::New)
}

/// Exchanges the readied set with the one that is in its place. Done once more, it undoes itself.
pub(super) fn exchange(disk: &Disk, state: &State) -> Result<(), Failure> {
    let place = state.hosts();
    disk.exchange(&state.spare_hosts(), &place).map_err(Failure::exchange(&place))
}

/// Whether `folder` holds exactly `files`, none of which lies deeper.
fn holds(folder: &Path, files: &[Artifact]) -> bool {
    let wanted: BTreeMap<&str, &Arc<[u8]>> = files.iter().map(|file| (file.path.as_str(), &file.bytes)).collect();
    let Ok(items) = fs::read_dir(folder) else { return files.is_empty() };
    let mut found = 0;
    for item in items {
        let same = item.is_ok_and(|item| {
            let name = item.file_name();
            let bytes = name.to_str().and_then(|name| wanted.get(name));
            let is_file = item.file_type().is_ok_and(|kind| kind.is_file());
            is_file && bytes.is_some_and(|bytes| fs::read(item.path()).is_ok_and(|read| read == ***bytes))
        });
        if !same {
            return false;
        }
        found += 1;
    }
    found == wanted.len()
}
