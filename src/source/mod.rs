//! Station 0: a portal's files, as bytes with a number and a digest; the shipped theme, words and kinds below the portal's own.
//! The sole reader of a portal's files. Knows names and sizes, never what a file says.

pub mod codes;
mod read;
mod role;
mod text;

use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

pub use codes::CODES;
pub use read::{again, fill, look, read, read_text};
pub use role::Role;
pub use text::Text;

use text::Troubles;

use crate::{
    diag::{Diagnostic, FileId},
    engine::Digest,
};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The files that the program ships, with paths below the project's root, sorted by path.
pub fn shipped() -> &'static [(&'static str, &'static [u8])] {
    FILES
}

/// One file of the portal.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its number in this build.
    pub id: FileId,
    /// Path below the portal's folder, with `/`.
    pub path: Arc<str>,
    /// What the file is for, by its place.
    pub role: Role,
    /// Digest of its bytes.
    pub digest: Digest,
    /// Size in bytes.
    pub size: u64,
    /// For what may be published as it is: its SHA-256 in hexadecimal digits, by which whoever has a copy can check it.
    pub sha256: Option<Arc<str>>,
    bytes: Bytes,
}

#[derive(Clone, Debug)]
enum Bytes {
    Text(Text),
    /// Pictures and other large files, which are read each time they are needed.
    OnDisk(Arc<Path>),
}

impl SourceFile {
    /// The bytes of a text. Empty for media, and for a text that can no longer be read ([`Tree::take_troubles`]).
    pub fn held(&self) -> &[u8] {
        match &self.bytes {
            Bytes::Text(text) => text.bytes(),
            Bytes::OnDisk(_) => &[],
        }
    }

    /// The bytes of a text, for whoever needs them longer than the tree; nothing for media.
    pub fn text(&self) -> Text {
        match &self.bytes {
            Bytes::Text(text) => text.clone(),
            Bytes::OnDisk(_) => Text::shipped(&[]),
        }
    }

    /// The bytes, from disk if need be.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn load(&self) -> io::Result<Vec<u8>> {
        match &self.bytes {
            Bytes::OnDisk(path) => std::fs::read(path),
            Bytes::Text(text) => Ok(text.bytes().to_vec()),
        }
    }

    /// The first `most` bytes, or all when there are fewer.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn head(&self, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(most);
        match &self.bytes {
            Bytes::OnDisk(path) => drop(std::fs::File::open(path)?.take(most as u64).read_to_end(&mut bytes)?),
            Bytes::Text(text) => bytes.extend(text.bytes().iter().take(most)),
        }
        Ok(bytes)
    }

    /// The name without folders.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The folder, without a closing slash; empty at the top.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The lower-case extension; empty when there is none.
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
    }
}

/// All files of a portal, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    files: Vec<SourceFile>,
    by_path: BTreeMap<Arc<str>, FileId>,
    troubles: Troubles,
}

impl Tree {
    /// Every file, in the order of paths.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Findings about texts that could not be read when they were needed, each once. Nothing that was made of the tree can be trusted
    /// when there is one.
    pub fn take_troubles(&self) -> Vec<Diagnostic> {
        self.troubles.take()
    }

    /// A file by its number.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// A file by its path.
    pub fn at(&self, path: &str) -> Option<&SourceFile> {
        self.by_path.get(path).map(|id| self.file(*id))
    }

    /// The files of one role, in the order of paths.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().filter(move |file| file.role == role)
    }
}
