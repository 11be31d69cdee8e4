//! Turns the spare generation into the site as it shall be, with as little as possible: keep, link, write, remove. Touches
//! nothing but the spare; the live generation is only linked from.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use rayon::prelude::*;

use super::{
    disk::Disk,
    failure::{Action, Failure},
    generation::Generation,
    manifest::FileRecord,
    target::{Target, Wanted},
    tree::{Odd, OddKind},
};

/// The spare, made to be the target.
#[derive(Debug)]
pub(super) struct Applied {
    /// Every file of it, with what is noted about it.
    pub(super) files: BTreeMap<String, (FileRecord, u64)>,
    /// Bytes put on the disk.
    pub(super) bytes_written: u64,
}

/// Makes `spare` the same as `target`.
pub(super) fn apply(disk: &Disk, live: &Generation, spare: &Generation, target: &Target) -> Result<Applied, Failure> {
    clear(disk, spare, target)?;
    let missing = target.folders.difference(&spare.tree.folders);
    for level in levels(missing) {
        level.par_iter().with_min_len(16).try_for_each(|folder| {
            let path = spare.root.join(folder);
            disk.create_folder(&path).map_err(Failure::io(Action::Create, &path))
        })?;
    }
    let bytes_written = AtomicU64::new(0);
    let wanted: Vec<(&String, &Wanted)> = target.files.iter().collect();
    let files: Vec<(String, (FileRecord, u64))> = wanted
        .into_par_iter()
        .with_min_len(16)
        .map(|(path, wanted)| {
            let modified = place(disk, live, spare, path, wanted, &bytes_written)?;
            Ok((path.clone(), (wanted.record, modified)))
        })
        .collect::<Result<_, _>>()?;
    Ok(Applied { files: files.into_iter().collect(), bytes_written: bytes_written.into_inner() })
}

/// Removes from the spare what the target has not, and what it has otherwise.
fn clear(disk: &Disk, spare: &Generation, target: &Target) -> Result<(), Failure> {
    for Odd { path, kind } in &spare.tree.odd {
        let removed = if *kind == OddKind::Folder { disk.remove_tree(path) } else { disk.remove_file(path) };
        removed.map_err(Failure::io(Action::Remove, path))?;
    }
    let keep = |path: &String| target.files.get(path).is_some_and(|wanted| spare.tree.files[path].is(&wanted.record));
    let stale: Vec<&String> = spare.tree.files.keys().filter(|path| !keep(path)).collect();
    stale.into_par_iter().with_min_len(16).try_for_each(|file| {
        let path = spare.root.join(file);
        disk.remove_file(&path).map_err(Failure::io(Action::Remove, &path))
    })?;
    for level in levels(spare.tree.folders.difference(&target.folders)).into_iter().rev() {
        level.par_iter().with_min_len(16).try_for_each(|folder| {
            let path = spare.root.join(folder);
            disk.remove_folder(&path).map_err(Failure::io(Action::Remove, &path))
        })?;
    }
    Ok(())
}

/// Sees that one file is in the spare; returns its time.
fn place(
    disk: &Disk,
    live: &Generation,
    spare: &Generation,
    path: &str,
    wanted: &Wanted,
    bytes_written: &AtomicU64,
) -> Result<u64, Failure> {
    if let Some(held) = spare.tree.files.get(path).filter(|held| held.is(&wanted.record)) {
        return Ok(held.modified);
    }
    let to = spare.root.join(path);
    if let Some(held) = live.tree.files.get(path).filter(|held| held.is(&wanted.record))
        // Where files cannot have two names (some disks, another owner's file), the bytes are written again.
        && disk.link(&live.root.join(path), &to).is_ok()
    {
        return Ok(held.modified);
    }
    let Some(bytes) = &wanted.bytes else { return Err(Failure::Vanished { path: path.to_owned() }) };
    let modified = disk.write_new(&to, bytes).map_err(Failure::io(Action::Write, &to))?;
    bytes_written.fetch_add(wanted.record.size, Relaxed);
    Ok(modified)
}

/// Sorted folders by depth, so that those of one level depend on none of it.
fn levels<'a>(folders: impl Iterator<Item = &'a String>) -> Vec<Vec<&'a Path>> {
    let mut levels: Vec<Vec<&Path>> = Vec::new();
    for folder in folders {
        let depth = folder.matches('/').count();
        if levels.len() <= depth {
            levels.resize_with(depth + 1, Vec::new);
        }
        levels[depth].push(Path::new(folder));
    }
    levels
}
