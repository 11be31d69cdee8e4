//! Addresses: paths of the output, as a type that cannot leave the output folder.

use std::{fmt, sync::Arc};

/// A path below the output folder: segments of `[a-z0-9._-]` joined by `/`, none of them empty, `.`, `..` or starting with a
/// dot (but the well-known folder, and `.htaccess` at the top), each of at most 100 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

/// The one hidden file that a build writes: Apache reads it from the document root.
pub const HTACCESS: &str = ".htaccess";

/// Why a string is no [`OutPath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadPath {
    /// Nothing, or an empty segment (`a//b`, `/a`, `a/`).
    Empty,
    /// A segment over 100 bytes, or a path over 1,000.
    Long,
    /// `.`, `..` or a hidden name.
    Dot,
    /// A character outside `a-z 0-9 . _ -`.
    Character(char),
    /// A name that Windows hosts keep for devices (`con`, `nul`, `com1` …).
    Reserved,
}

impl OutPath {
    /// Checks `path`.
    pub fn new(path: &str) -> Result<Self, BadPath> {
        if path.len() > 1_000 {
            return Err(BadPath::Long);
        }
        if path == HTACCESS {
            return Ok(Self(path.into()));
        }
        for (position, segment) in path.split('/').enumerate() {
            check_segment(segment, position == 0)?;
        }
        Ok(Self(path.into()))
    }

    /// The path, with `/` between segments.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `segment` may stand in an address: the rule for slugs, aliases and ids.
pub fn check_segment(segment: &str, first: bool) -> Result<(), BadPath> {
    if segment.is_empty() {
        return Err(BadPath::Empty);
    }
    if segment.len() > 100 {
        return Err(BadPath::Long);
    }
    if segment.starts_with('.') && !(first && segment == ".well-known") || segment.ends_with('.') {
        return Err(BadPath::Dot);
    }
    if let Some(odd) = segment.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '.' | '_' | '-')) {
        return Err(BadPath::Character(odd));
    }
    let stem = segment.split('.').next().unwrap_or(segment);
    let device = matches!(stem, "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    if device { Err(BadPath::Reserved) } else { Ok(()) }
}
