//! Ids and slugs: what may be a segment of an address.

use std::fmt;

/// Why a word cannot be a segment of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadSegment {
    /// Nothing there.
    Empty,
    /// Over 100 bytes.
    Long,
    /// A character other than `a-z`, `0-9` and `-`.
    Character(char),
    /// A hyphen at an end.
    Hyphen,
    /// A name that Windows hosts keep for devices.
    Reserved,
}

impl fmt::Display for BadSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::Long => f.write_str("it is longer than 100 characters"),
            Self::Character(c) => write!(f, "`{c}` cannot stand in it"),
            Self::Hyphen => f.write_str("it begins or ends with a hyphen"),
            Self::Reserved => f.write_str("Windows servers keep this name for a device"),
        }
    }
}

/// Whether `text` may be an id or a slug: `a-z`, `0-9` and inner hyphens, 1 to 100 of them.
pub fn check_segment(text: &str) -> Result<(), BadSegment> {
    if text.is_empty() {
        return Err(BadSegment::Empty);
    }
    if text.len() > 100 {
        return Err(BadSegment::Long);
    }
    if let Some(odd) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
        return Err(BadSegment::Character(odd));
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Err(BadSegment::Hyphen);
    }
    if is_device(text) { Err(BadSegment::Reserved) } else { Ok(()) }
}

/// Names that Windows keeps for devices.
pub fn is_device(stem: &str) -> bool {
    let port =
        stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem.ends_with(|c: char| c.is_ascii_digit());
    port || matches!(stem, "con" | "prn" | "aux" | "nul")
}
