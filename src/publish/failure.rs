//! Why nothing was published.

use std::{
    io,
    path::{Path, PathBuf},
};

use rustix::io::Errno;

use super::codes;
use crate::{diag::Diagnostic, render::artifact::OutPath};

/// What was being done when the system said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Looking at a file or folder.
    Read,
    /// Making a folder.
    Create,
    /// Writing a file.
    Write,
    /// Removing a file or folder.
    Remove,
    /// Giving a file or folder another name.
    Rename,
    /// Making sure that everything written is on the disk.
    Sync,
    /// Taking the lock that keeps two builds apart.
    Lock,
}

impl Action {
    /// The verb, as it stands in a message.
    pub fn verb(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Write => "write",
            Self::Remove => "remove",
            Self::Rename => "rename",
            Self::Sync => "sync",
            Self::Lock => "lock",
        }
    }
}

/// Why a folder cannot be an output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// `/`, `.`, `..`: a folder that has no name of its own.
    Nameless,
    /// The portal's own folder, or one above it.
    HoldsSite,
    /// A folder that the build reads, or one inside or above it.
    HoldsInput,
}

impl Unsafe {
    fn words(self) -> &'static str {
        match self {
            Self::Nameless => "not a folder with a name of its own",
            Self::HoldsSite => "the portal's own folder or one above it",
            Self::HoldsInput => "a folder that the build reads, or inside or above one",
        }
    }
}

/// Why nothing was published. The output folder is as it was before.
#[derive(Debug)]
pub enum Failure {
    /// The output folder is not empty and not ours.
    NotOurs {
        /// The output folder.
        path: PathBuf,
    },
    /// The output folder holds a published site and this one shows drafts, or the other way round.
    OtherSort {
        /// The output folder.
        path: PathBuf,
        /// Whether the new site shows drafts.
        drafts: bool,
    },
    /// The output folder is one that must not be replaced.
    OutputUnsafe {
        /// The output folder, as it was given.
        path: PathBuf,
        /// What it is.
        why: Unsafe,
    },
    /// A symbolic link where the build would write.
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// Another build holds the lock.
    Busy {
        /// The output folder.
        path: PathBuf,
        /// The other build's process, if it has written its number.
        process: Option<u32>,
    },
    /// The file system cannot exchange the two generations.
    ExchangeImpossible {
        /// The output folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Two artifacts have the same path.
    TwoWriters {
        /// Their path.
        path: OutPath,
    },
    /// An artifact lies where another one needs a folder.
    FileAndFolder {
        /// The file's path.
        path: OutPath,
    },
    /// A file that was to be kept is no longer in the generation before.
    Vanished {
        /// Its path.
        path: String,
    },
    /// The system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was being done.
        action: Action,
        /// What the system said.
        error: io::Error,
    },
}

impl Failure {
    /// The failure `error` of `action` at `path`; made for `map_err`.
    pub(super) fn io(action: Action, path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| Self::Io { path: path.to_owned(), action, error }
    }

    /// Why the folder at `path` could not be exchanged with its spare; made for `map_err`.
    pub(super) fn exchange(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |error| match Errno::from_io_error(&error) {
            Some(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::XDEV | Errno::BUSY) => {
                Self::ExchangeImpossible { path: path.to_owned(), error }
            }
            _ => Self::io(Action::Rename, path)(error),
        }
    }

    /// The failure as a finding.
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::NotOurs { path } => Diagnostic::nowhere(&codes::NOT_OURS).arg("path", path.display()),
            Self::OtherSort { path, drafts: true } => Diagnostic::nowhere(&codes::SITE_IN_THE_WAY).arg("path", path.display()),
            Self::OtherSort { path, drafts: false } => Diagnostic::nowhere(&codes::DRAFTS_IN_THE_WAY).arg("path", path.display()),
            Self::OutputUnsafe { path, why } => {
                Diagnostic::nowhere(&codes::OUTPUT_UNSAFE).arg("path", path.display()).arg("reason", why.words())
            }
            Self::Symlink { path } => Diagnostic::nowhere(&codes::SYMLINK).arg("path", path.display()),
            Self::Busy { path, process } => Diagnostic::nowhere(&codes::BUSY)
                .arg("path", path.display())
                .arg("process", process.map_or_else(|| "?".to_owned(), |id| id.to_string())),
            Self::ExchangeImpossible { path, error } => {
                Diagnostic::nowhere(&codes::EXCHANGE_IMPOSSIBLE).arg("path", path.display()).arg("reason", error)
            }
            Self::TwoWriters { path } => Diagnostic::nowhere(&codes::TWO_WRITERS).arg("path", path),
            Self::FileAndFolder { path } => Diagnostic::nowhere(&codes::FILE_AND_FOLDER).arg("path", path),
            Self::Vanished { path } => Diagnostic::nowhere(&codes::OUTPUT_TROUBLE)
                .arg("path", path)
                .arg("action", Action::Read.verb())
                .arg("reason", io::Error::from(io::ErrorKind::NotFound)),
            Self::Io { path, action, error } => {
                let code = match Errno::from_io_error(error) {
                    Some(Errno::NOSPC | Errno::DQUOT) => &codes::DISK_FULL,
                    Some(Errno::ACCESS | Errno::PERM | Errno::ROFS) => &codes::PERMISSION,
                    _ => &codes::OUTPUT_TROUBLE,
                };
                Diagnostic::nowhere(code).arg("path", path.display()).arg("action", action.verb()).arg("reason", error)
            }
        }
    }
}
