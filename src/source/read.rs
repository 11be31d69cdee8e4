//! Walks a portal's folder and lays the shipped files below it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, Metadata},
    io,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::{
    Bytes, Role, SourceFile, Tree,
    codes::{FILE_TOO_LARGE, NAME_NOT_TEXT, NO_SETTINGS, REFUSED_NAME, SYMLINK, UNREADABLE},
    role::{Fate, fate},
    shipped,
    text::{Text, Troubles},
};
use crate::{
    diag::{Checked, Diagnostic, FileId},
    engine::{Digest, Key, Store, table::Table},
};

/// The folders and files of a portal that are looked at; anything else in its folder is none of our business.
const PLACES: &[&str] = &["portal.toml", "content", "themes", "locales", "kinds"];

/// Raised when more is known of a file.
const STEP_VERSION: u32 = 1;

/// What is known of a file that has not been touched since it was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Known {
    digest: Digest,
    sha256: Option<Arc<str>>,
}

/// Reads the portal in `site`.
pub fn read(site: &Path) -> Checked<Tree> {
    let (tree, mut found) = look(site, &Store::none());
    let (tree, more) = fill(tree, None);
    found.extend(more);
    (tree, found)
}

/// Looks at the portal in `site`. A file that `store` knows, and that has not been touched since, is not opened before somebody looks
/// at what it holds.
pub fn look(site: &Path, store: &Store) -> Checked<Tree> {
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
    let known = Table::load(store, "files", STEP_VERSION);
    let mut tree = Tree::default();
    let troubles = &tree.troubles;
    let loaded: Vec<Result<SourceFile, Diagnostic>> =
        found.into_par_iter().map(|(path, (role, found))| load(path, role, found, (store, &known), troubles)).collect();
    known.save(store);
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

/// Reads the texts of `tree` that have not been read yet; those that are the same in the tree `before` are taken from there.
pub fn fill(mut tree: Tree, before: Option<&Tree>) -> Checked<Tree> {
    let fill = |file: &mut SourceFile| {
        let Bytes::Text(text) = &file.bytes else { return None };
        let disk = text.unread()?;
        let same = before.and_then(|before| before.at(&file.path)).filter(|old| old.digest == file.digest);
        if let Some(Bytes::Text(held)) = same.map(|old| &old.bytes)
            && held.unread().is_none()
        {
            file.bytes = Bytes::Text(held.clone());
            return None;
        }
        match fs::read(disk) {
            Ok(bytes) => {
                (file.digest, file.size) = (Digest::of(&bytes), bytes.len() as u64);
                file.sha256 = file.sha256.as_ref().map(|_| hexadecimal(&Sha256::digest(&bytes)));
                file.bytes = Bytes::Text(bytes.into());
                None
            }
            Err(error) => Some(Diagnostic::nowhere(&UNREADABLE).arg("path", &file.path).arg("reason", error)),
        }
    };
    let found = tree.files.par_iter_mut().filter_map(fill).collect();
    (tree, found)
}

/// The tree `before` with the files among `touched`, which lie below `site`, as they are now. `None` when that does not tell everything: a file or folder has
/// come or gone, or cannot be read.
pub fn again(before: &Tree, site: &Path, touched: &BTreeSet<PathBuf>) -> Option<Checked<Tree>> {
    let mut tree = before.clone();
    let none = Table::load(&Store::none(), "files", STEP_VERSION);
    for path in touched.iter().map(|path| site.join(path)) {
        let known = below(site, &path).and_then(|path| tree.by_path.get(path.as_str()).copied());
        let now = fs::symlink_metadata(&path);
        let (Some(id), Ok(now)) = (known, &now) else {
            // What an editor wrote beside the file, and took away again.
            if known.is_none() && now.is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
                continue;
            }
            return None;
        };
        let old = tree.file(id);
        if !now.is_file() || matches!(&old.bytes, Bytes::Text(text) if text.is_shipped()) {
            return None;
        }
        let file = load(old.path.clone(), old.role, Found::Disk(path), (&Store::none(), &none), &before.troubles).ok()?;
        tree.files[id.0 as usize] = SourceFile { id, ..file };
    }
    Some((tree, Vec::new()))
}

/// Whether the bytes of such files are held in memory.
fn is_held(role: Role) -> bool {
    !matches!(role, Role::Picture | Role::Attachment)
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

fn load(
    path: Arc<str>,
    role: Role,
    found: Found,
    (store, known): (&Store, &Table<Known>),
    troubles: &Troubles,
) -> Result<SourceFile, Diagnostic> {
    let unreadable = |error: io::Error| Diagnostic::nowhere(&UNREADABLE).arg("path", &path).arg("reason", error);
    let id = FileId(0);
    let disk = match found {
        Found::Shipped(bytes) => {
            let size = bytes.len() as u64;
            let digest = Digest::of(bytes);
            return Ok(SourceFile { id, digest, size, sha256: None, bytes: Bytes::Text(Text::shipped(bytes)), path, role });
        }
        Found::Disk(disk) => disk,
    };
    let metadata = fs::metadata(&disk).map_err(unreadable)?;
    let size = metadata.len();
    let (most, what) = limit(role);
    if size > most {
        return Err(Diagnostic::nowhere(&FILE_TOO_LARGE)
            .arg("path", &path)
            .arg("size", size)
            .arg("what", what)
            .arg("limit", most));
    }
    let stamp = stamp(&path, &metadata);
    if let Some(Known { digest, sha256 }) = known.get(&stamp) {
        let bytes = match is_held(role) {
            true => Bytes::Text(Text::later(path.clone(), disk, digest, troubles.clone())),
            false => Bytes::OnDisk(disk.into()),
        };
        return Ok(SourceFile { id, path, role, digest, size, sha256, bytes });
    }
    let bytes = fs::read(&disk).map_err(unreadable)?;
    let (digest, size) = (Digest::of(&bytes), bytes.len() as u64);
    let published = matches!(role, Role::Attachment | Role::Series);
    let sha256: Option<Arc<str>> = published.then(|| hexadecimal(&Sha256::digest(&bytes)));
    if is_settled(&metadata, store) {
        known.put(stamp, &Known { digest, sha256: sha256.clone() });
    }
    let bytes = if is_held(role) { Bytes::Text(bytes.into()) } else { Bytes::OnDisk(disk.into()) };
    Ok(SourceFile { id, path, role, digest, size, sha256, bytes })
}

/// The digest of which file lies at `path`, and when it was last touched, as far as the file system tells. The time of change
/// (`ctime`) cannot be set by programs, other than that of modification.
fn stamp(path: &str, metadata: &Metadata) -> Digest {
    let (modified, changed) = ((metadata.mtime(), metadata.mtime_nsec()), (metadata.ctime(), metadata.ctime_nsec()));
    let numbers = [modified.0, modified.1, changed.0, changed.1].map(i64::cast_unsigned);
    let place = [metadata.dev(), metadata.ino(), metadata.len()];
    numbers.into_iter().chain(place).fold(Key::new("stamp", 1).text(path), Key::number).finish()
}

/// Whether the next change of a file is sure to give it another time, by the clock of the store's disk: some file systems count in
/// steps of two seconds.
fn is_settled(metadata: &Metadata, store: &Store) -> bool {
    let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(metadata.ctime()).unwrap_or_default());
    let age = store.opened().and_then(|opened| opened.duration_since(changed).ok());
    age.is_some_and(|age| age > Duration::from_secs(3))
}

fn hexadecimal(bytes: &[u8]) -> Arc<str> {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use super::{super::codes::CHANGED, *};

    fn digest(site: &Path, store: &Store) -> Digest {
        let (tree, found) = look(site, store);
        assert!(found.is_empty(), "{found:?}");
        tree.at("content/portal.vi.md").unwrap().digest
    }

    #[test]
    fn a_file_that_is_known_is_not_opened_until_it_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let (site, store) = (folder.path().join("site"), Store::open(&folder.path().join("store")));
        fs::create_dir_all(site.join("content")).unwrap();
        fs::write(site.join("portal.toml"), "x = 1").unwrap();
        let text = site.join("content/portal.vi.md");
        fs::write(&text, "one").unwrap();
        // Just written: the next change may bear the same time, so nothing is noted.
        let one = Digest::of(b"one");
        assert_eq!(digest(&site, &store), one);
        assert_eq!(
            Table::<Known>::load(&store, "files", STEP_VERSION)
                .get(&stamp("content/portal.vi.md", &fs::metadata(&text).unwrap()))
                .map(|known| known.digest),
            None
        );
        // As if it had been read long after.
        let other = Digest::of(b"not what the file holds");
        let table = Table::load(&store, "files", STEP_VERSION);
        table.put(stamp("content/portal.vi.md", &fs::metadata(&text).unwrap()), &Known { digest: other, sha256: None });
        table.save(&store);
        assert_eq!(digest(&site, &store), other);
        // What is told of it is found out when it is opened.
        let (tree, _) = look(&site, &store);
        assert!(tree.take_troubles().is_empty());
        assert_eq!(tree.at("content/portal.vi.md").unwrap().held(), b"");
        let troubles = tree.take_troubles();
        assert_eq!(troubles.iter().map(|one| one.code.id).collect::<Vec<_>>(), [CHANGED.id]);
        let gone = Text::later("gone".into(), site.join("gone"), other, tree.troubles.clone());
        assert_eq!((gone.bytes(), gone.bytes()), (&b""[..], &b""[..]));
        assert_eq!(tree.take_troubles().iter().map(|one| one.code.id).collect::<Vec<_>>(), [UNREADABLE.id]);
        let (tree, found) = fill(look(&site, &store).0, None);
        assert!(found.is_empty());
        let file = tree.at("content/portal.vi.md").unwrap();
        assert_eq!((file.digest, file.held()), (one, &b"one"[..]));
        fs::write(&text, "two").unwrap();
        assert_eq!(digest(&site, &store), Digest::of(b"two"));
    }

    #[test]
    fn what_was_touched_is_all_that_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path();
        fs::create_dir_all(site.join("content")).unwrap();
        let (settings, text) = (site.join("portal.toml"), site.join("content/portal.vi.md"));
        fs::write(&settings, "x = 1").unwrap();
        fs::write(&text, "one").unwrap();
        let (before, _) = read(site);
        fs::write(&settings, "x = 2").unwrap();
        fs::write(&text, "two").unwrap();
        let held = |tree: &Tree, path: &str| tree.at(path).unwrap().held().to_vec();
        let touched = |paths: &[&str]| again(&before, site, &paths.iter().map(PathBuf::from).collect());
        let (tree, _) = touched(&["content/portal.vi.md", "content/.portal.vi.md.swp"]).unwrap();
        assert_eq!((held(&tree, "content/portal.vi.md"), held(&tree, "portal.toml")), (b"two".to_vec(), b"x = 1".to_vec()));
        assert_eq!(tree.at("content/portal.vi.md").unwrap().digest, Digest::of(b"two"));
        // What has come or gone changes more than a file.
        assert!(touched(&["content"]).is_none());
        fs::write(site.join("content/portal.en.md"), "new").unwrap();
        assert!(touched(&["content/portal.en.md"]).is_none());
        fs::remove_file(&text).unwrap();
        assert!(touched(&["content/portal.vi.md"]).is_none());
    }

    #[test]
    fn texts_are_taken_from_the_tree_before_where_they_are_the_same() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("portal.toml"), "x = 1").unwrap();
        let (before, _) = read(folder.path());
        let (mut tree, _) = read(folder.path());
        for file in &mut tree.files {
            if file.path.starts_with("content/") || &*file.path == "portal.toml" {
                let (path, digest) = (file.path.clone(), file.digest);
                file.bytes = Bytes::Text(Text::later(path, "/nowhere".into(), digest, Troubles::default()));
            }
        }
        let (filled, found) = fill(tree.clone(), Some(&before));
        assert!(found.is_empty() && filled.at("portal.toml").unwrap().held() == b"x = 1");
        let (_, found) = fill(tree, None);
        assert_eq!(found.len(), 1, "a text that can no longer be read is a finding");
    }
}
