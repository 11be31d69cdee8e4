//! Digests of bytes and of a step's inputs.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// 128 bits of BLAKE3: of some bytes, or of all inputs of a step. Written as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 16]);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self::cut(&blake3::hash(bytes))
    }

    /// The digest as it is, for a file or another hash.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    pub(super) fn cut(hash: &blake3::Hash) -> Self {
        let mut short = [0; 16];
        short.copy_from_slice(&hash.as_bytes()[..16]);
        Self(short)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0_u8; 32];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A string is not 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADigest;

impl fmt::Display for NotADigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not 32 hexadecimal digits")
    }
}

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let digit = |c: u8| match c {
            b'0'..=b'9' => Ok(c - b'0'),
            b'a'..=b'f' => Ok(c - b'a' + 10),
            _ => Err(NotADigest),
        };
        let text: &[u8; 32] = text.as_bytes().try_into().map_err(|_| NotADigest)?;
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

/// Hexadecimal in formats for people, 16 bytes in others.
impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { self.0.serialize(serializer) }
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            // `Cow<str>` through serde always owns unless told to borrow; a digest is read ten thousand times per build.
            deserializer.deserialize_str(Digits)
        } else {
            Ok(Self(<[u8; 16]>::deserialize(deserializer)?))
        }
    }
}

struct Digits;

impl serde::de::Visitor<'_> for Digits {
    type Value = Digest;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("32 hexadecimal digits")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Digest, E> {
        text.parse().map_err(E::custom)
    }
}

/// Gathers the inputs of a step into its key. Every part is preceded by its sort and length, so that no two different
/// sequences of parts can give the same bytes; the program's own digest is always part of it, so that a rebuilt program
/// never reads what another one has stored.
#[derive(Clone, Debug)]
#[must_use]
pub struct Key(blake3::Hasher);

impl Key {
    /// The key of the step called `step`. `version` is raised by hand when its meaning changes in a way that no source file shows.
    pub fn new(step: &'static str, version: u32) -> Self {
        Self(blake3::Hasher::new()).text(env!("PORTOLAN_PROGRAM")).text(step).number(version.into())
    }

    /// With bytes as an input.
    pub fn bytes(self, bytes: &[u8]) -> Self {
        self.part(b'b', bytes)
    }

    /// With text as an input.
    pub fn text(self, text: &str) -> Self {
        self.part(b't', text.as_bytes())
    }

    /// With a number as an input: a width, a quality, how many parts follow.
    pub fn number(self, number: u64) -> Self {
        self.part(b'n', &number.to_le_bytes())
    }

    /// With a large input by its digest.
    pub fn digest(self, digest: &Digest) -> Self {
        self.part(b'd', &digest.0)
    }

    /// The key.
    pub fn finish(self) -> Digest {
        Digest::cut(&self.0.finalize())
    }

    fn part(mut self, sort: u8, bytes: &[u8]) -> Self {
        let mut head = [sort; 9];
        head[1..].copy_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.update(&head).update(bytes);
        self
    }
}
