//! Walks a portal's folder and lays the shipped files below it.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::{
    Bytes, Role, SourceFile, Tree,
    codes::{FILE_TOO_LARGE, NAME_NOT_TEXT, NO_SETTINGS, REFUSED_NAME, SYMLINK, UNREADABLE},
    role::{Fate, fate},
    shipped,
};
use crate::{
    diag::{Checked, Diagnostic, FileId},
    engine::Digest,
};

/// The folders and files of a portal that are looked at; anything else in its folder is none of our business.
const PLACES: &[&str] = &["portal.toml", "content", "themes", "locales", "kinds"];

/// Reads the portal in `site`.
pub fn read(site: &Path) -> Checked<Tree> {
    let mut diagnostics = Vec::new();
    let mut found: BTreeMap<Arc<str>, (Role, Found)> = BTreeMap::new();
    for (path, bytes) in shipped() {
        if let Fate::Read(role) = fate(path) {
            found.insert((*path).into(), (role, Found::Shipped(bytes)));
        }
    }
    for place in PLACES {
        walk(site, place, &mut found, &mut diagnostics);
    }
    if !found.contains_key("portal.toml") {
        diagnostics.push(Diagnostic::nowhere(&NO_SETTINGS).arg("path", site.display()));
    }
    let loaded: Vec<Result<SourceFile, Diagnostic>> =
        found.into_par_iter().map(|(path, (role, found))| load(path, role, found)).collect();
    let mut tree = Tree::default();
    for file in loaded {
        match file {
            Ok(mut file) => {
                file.id = FileId(u32::try_from(tree.files.len()).unwrap_or(u32::MAX));
                tree.by_path.insert(file.path.clone(), file.id);
                tree.files.push(file);
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    (tree, diagnostics)
}

/// The bytes of the file at `path` below `site`, for showing a place in it after the build has let go of it.
///
/// # Errors
/// When the file cannot be read.
pub fn read_text(site: &Path, path: &str) -> io::Result<Vec<u8>> {
    fs::read(site.join(path))
}

enum Found {
    Shipped(&'static [u8]),
    Disk(PathBuf),
}

fn walk(site: &Path, place: &str, found: &mut BTreeMap<Arc<str>, (Role, Found)>, diagnostics: &mut Vec<Diagnostic>) {
    let top = site.join(place);
    // A missing folder is fine: what is shipped serves.
    if fs::symlink_metadata(&top).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return;
    }
    let mut items = WalkDir::new(&top).follow_links(false).follow_root_links(false).sort_by_file_name().into_iter();
    while let Some(item) = items.next() {
        let item = match item {
            Ok(item) => item,
            Err(error) => {
                let path = error.path().unwrap_or(&top).display().to_string();
                diagnostics.push(Diagnostic::nowhere(&UNREADABLE).arg("path", path).arg("reason", error));
                continue;
            }
        };
        let Some(path) = below(site, item.path()) else {
            let parent = item.path().parent().unwrap_or(site).display().to_string();
            diagnostics.push(Diagnostic::nowhere(&NAME_NOT_TEXT).arg("path", parent));
            continue;
        };
        if item.path_is_symlink() {
            diagnostics.push(Diagnostic::nowhere(&SYMLINK).arg("path", &path));
            continue;
        }
        if item.file_type().is_dir() {
            // A hidden folder (.git, an editor's) may lie in a theme; in content it is refused as a whole.
            if path.rsplit('/').next().is_some_and(|name| name.starts_with('.')) {
                if place == "content" {
                    diagnostics.push(Diagnostic::nowhere(&REFUSED_NAME).arg("path", &path));
                }
                items.skip_current_dir();
            }
            continue;
        }
        match fate(&path) {
            Fate::Read(role) => {
                found.insert(path.into(), (role, Found::Disk(item.into_path())));
            }
            Fate::Refuse => diagnostics.push(Diagnostic::nowhere(&REFUSED_NAME).arg("path", path)),
            Fate::Ignore => {}
        }
    }
}

/// `path` below `site` with `/` between folders; `None` when it is not UTF-8.
fn below(site: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(site).ok()?.to_str()?;
    Some(if std::path::MAIN_SEPARATOR == '/' { path.to_owned() } else { path.replace(std::path::MAIN_SEPARATOR, "/") })
}

fn limit(role: Role) -> (u64, &'static str) {
    match role {
        Role::Text => (1 << 20, "a text"),
        Role::Picture | Role::Attachment => (50_000_000, "a picture or document"),
        Role::Font => (50_000_000, "a font"),
        _ => (4 << 20, "a data file"),
    }
}

fn load(path: Arc<str>, role: Role, found: Found) -> Result<SourceFile, Diagnostic> {
    let unreadable = |error: io::Error| Diagnostic::nowhere(&UNREADABLE).arg("path", &path).arg("reason", error);
    let id = FileId(0);
    let disk = match found {
        Found::Shipped(bytes) => {
            let size = bytes.len() as u64;
            let digest = Digest::of(bytes);
            return Ok(SourceFile { id, digest, size, sha256: None, bytes: Bytes::Shipped(bytes), path, role });
        }
        Found::Disk(disk) => disk,
    };
    let size = fs::metadata(&disk).map_err(unreadable)?.len();
    let (most, what) = limit(role);
    if size > most {
        return Err(Diagnostic::nowhere(&FILE_TOO_LARGE)
            .arg("path", &path)
            .arg("size", size)
            .arg("what", what)
            .arg("limit", most));
    }
    let bytes = fs::read(&disk).map_err(unreadable)?;
    let digest = Digest::of(&bytes);
    let published = matches!(role, Role::Attachment | Role::Series);
    let sha256 = published.then(|| hexadecimal(&Sha256::digest(&bytes)));
    let keep = !matches!(role, Role::Picture | Role::Attachment);
    let bytes = if keep { Bytes::Held(bytes.into()) } else { Bytes::OnDisk(disk) };
    Ok(SourceFile { id, path, role, digest, size, sha256, bytes })
}

fn hexadecimal(bytes: &[u8]) -> Arc<str> {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
}
