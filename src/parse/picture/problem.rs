//! Why a file cannot be shown as a picture. Knows the words for it in [`codes`], and no picture.

use serde::{Deserialize, Serialize};

use super::{FILE_BYTES, MEGAPIXELS, SIDE, SourceFormat, codes};
use crate::diag::{Diagnostic, Span};

/// Why a file cannot be shown as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Problem {
    /// No bytes at all.
    Empty,
    /// The first bytes belong to no format of pictures.
    NotAnImage,
    /// A picture, under the name of another format.
    Mismatch {
        /// The extension of its name, without a dot.
        extension: String,
        /// What it is.
        found: SourceFormat,
    },
    /// A pointer that Git LFS left in the place of the file
    /// (<https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md>).
    LfsPointer,
    /// More pixels than [`MEGAPIXELS`], or a side over [`SIDE`].
    TooLarge {
        /// Width in pixels, as the header claims.
        width: u32,
        /// Height in pixels, as the header claims.
        height: u32,
        /// The limit in millions of pixels.
        limit: u32,
    },
    /// A file of more bytes than [`FILE_BYTES`].
    TooHeavy {
        /// Size of the file in bytes.
        bytes: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// The file ends before the picture does.
    Truncated,
    /// The file contradicts its format; the decoder's words.
    Broken(String),
    /// A format, by name, that is not accepted.
    Unsupported(String),
    /// The portal asks for AVIF, and the program was built without it.
    AvifMissing,
}

impl Problem {
    /// Refuses as broken, in the words of whoever found out.
    pub(crate) fn broken(reason: impl std::fmt::Display) -> Self {
        Self::Broken(reason.to_string())
    }

    /// The finding to show, at the place that names the picture.
    pub fn diagnostic(&self, span: Span, file_name: &str) -> Diagnostic {
        let finding = match self {
            Self::Empty => Diagnostic::at(&codes::EMPTY, span),
            Self::NotAnImage => Diagnostic::at(&codes::NOT_AN_IMAGE, span),
            Self::Mismatch { extension, found } => Diagnostic::at(&codes::MISMATCH, span)
                .arg("extension", extension)
                .arg("found", found.name())
                .arg("right", found.extension()),
            Self::LfsPointer => Diagnostic::at(&codes::LFS_POINTER, span),
            Self::TooLarge { width, height, limit } => Diagnostic::at(&codes::TOO_LARGE, span)
                .arg("width", width)
                .arg("height", height)
                .arg("limit", limit)
                .arg("side", SIDE),
            Self::TooHeavy { bytes, limit } => {
                Diagnostic::at(&codes::TOO_HEAVY, span).arg("size", bytes.div_ceil(1_000_000)).arg("limit", limit / 1_000_000)
            }
            Self::Truncated => Diagnostic::at(&codes::TRUNCATED, span),
            Self::Broken(reason) => Diagnostic::at(&codes::BROKEN, span).arg("reason", reason),
            Self::Unsupported(format) => Diagnostic::at(&codes::UNSUPPORTED, span).arg("format", format),
            Self::AvifMissing => Diagnostic::at(&codes::AVIF_MISSING, span),
        };
        finding.arg("file", file_name)
    }

    /// Refuses what is over the limits of area or side.
    pub(super) fn check_size(width: u32, height: u32) -> Result<(), Self> {
        let pixels = u64::from(width) * u64::from(height);
        if width == 0 || height == 0 {
            return Err(Self::broken("no width or no height"));
        }
        if pixels > u64::from(MEGAPIXELS) * 1_000_000 || width > SIDE || height > SIDE {
            return Err(Self::TooLarge { width, height, limit: MEGAPIXELS });
        }
        Ok(())
    }

    /// Refuses files over [`FILE_BYTES`].
    pub(super) fn check_bytes(bytes: &[u8]) -> Result<(), Self> {
        let length = bytes.len() as u64;
        if length > FILE_BYTES { Err(Self::TooHeavy { bytes: length, limit: FILE_BYTES }) } else { Ok(()) }
    }
}
