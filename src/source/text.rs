//! The bytes of a text, which are read when somebody first looks at them: of most texts a build knows what they say.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::codes::{CHANGED, UNREADABLE};
use crate::{diag::Diagnostic, engine::Digest};

/// Texts that could not be read when they were needed.
#[derive(Clone, Debug, Default)]
pub(super) struct Troubles(Arc<Mutex<Vec<Diagnostic>>>);

impl Troubles {
    /// What has been found since this was last asked.
    pub(super) fn take(&self) -> Vec<Diagnostic> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What a text holds, shared by all who look at it.
#[derive(Clone, Debug)]
pub struct Text(Held);

#[derive(Clone, Debug)]
enum Held {
    Read(Arc<[u8]>),
    Shipped(&'static [u8]),
    Later(Arc<Later>),
}

/// A text of which only the digest is known yet.
#[derive(Debug)]
struct Later {
    path: Arc<str>,
    disk: PathBuf,
    digest: Digest,
    bytes: OnceLock<Box<[u8]>>,
    troubles: Troubles,
}

impl Later {
    fn bytes(&self) -> &[u8] {
        self.bytes.get_or_init(|| {
            let found = match fs::read(&self.disk) {
                Ok(bytes) if Digest::of(&bytes) == self.digest => return bytes.into(),
                Ok(_) => Diagnostic::nowhere(&CHANGED).arg("path", &self.path),
                Err(error) => Diagnostic::nowhere(&UNREADABLE).arg("path", &self.path).arg("reason", error),
            };
            // Once per text; whoever takes the troubles publishes nothing.
            self.troubles.0.lock().unwrap_or_else(PoisonError::into_inner).push(found);
            Box::default()
        })
    }
}

impl Text {
    pub(super) fn shipped(bytes: &'static [u8]) -> Self {
        Self(Held::Shipped(bytes))
    }

    /// Of a file at `disk` that holds bytes with this digest.
    pub(super) fn later(path: Arc<str>, disk: PathBuf, digest: Digest, troubles: Troubles) -> Self {
        Self(Held::Later(Arc::new(Later { path, disk, digest, bytes: OnceLock::new(), troubles })))
    }

    /// The bytes. None where they can no longer be read, which is found when the troubles of the tree are taken.
    pub fn bytes(&self) -> &[u8] {
        match &self.0 {
            Held::Read(bytes) => bytes,
            Held::Shipped(bytes) => bytes,
            Held::Later(later) => later.bytes(),
        }
    }

    /// Where the bytes lie, unless they have been read.
    pub(super) fn unread(&self) -> Option<&Path> {
        match &self.0 {
            Held::Later(later) => later.bytes.get().is_none().then_some(&later.disk),
            Held::Read(_) | Held::Shipped(_) => None,
        }
    }

    /// Whether it is part of the program.
    pub(super) fn is_shipped(&self) -> bool {
        matches!(self.0, Held::Shipped(_))
    }
}

impl From<Vec<u8>> for Text {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Held::Read(bytes.into()))
    }
}

impl From<&[u8]> for Text {
    fn from(bytes: &[u8]) -> Self {
        Self(Held::Read(bytes.into()))
    }
}
