//! A picture file's header: format, size, orientation. Measures before anything is decoded, and plans the files that will be
//! made of it; never decodes a pixel.

pub mod codes;
mod header;
mod problem;

use serde::{Deserialize, Serialize};

pub use header::inspect;
pub(crate) use header::jpeg_essentials;
pub use problem::Problem;

/// To be raised whenever the same arguments begin to give other bytes, so that no remembered result outlives its meaning.
pub const STEP_VERSION: u32 = 1;

/// The most pixels a picture may have, in millions.
pub const MEGAPIXELS: u32 = 100;

/// The most pixels a side may have.
pub const SIDE: u32 = 30_000;

/// The most bytes a picture file may have.
pub const FILE_BYTES: u64 = 50_000_000;

/// The longest side of anything published: WebP ends here (its sizes are 14 bits), and the other formats keep step so that
/// every format of a picture has the same sizes.
pub const PUBLISHED_SIDE: u32 = 16_383;

/// A format in which pictures are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SourceFormat {
    /// JPEG: baseline or progressive, 8 bits.
    Jpeg,
    /// PNG.
    Png,
    /// WebP, lossy or lossless.
    Webp,
    /// GIF; of an animation, the first frame.
    Gif,
}

impl SourceFormat {
    /// The name people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Webp => "WebP",
            Self::Gif => "GIF",
        }
    }

    /// The extension such a file should have, without a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Gif => "gif",
        }
    }

    /// The format that an extension promises; case and a leading dot do not matter.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension.trim_start_matches('.').to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::Webp),
            "gif" => Some(Self::Gif),
            _ => None,
        }
    }
}

/// A format in which pictures are published. The order is that of preference, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// AVIF; only where the program was built with the feature `avif`.
    Avif,
    /// WebP, keeping transparency.
    Webp,
    /// JPEG, for every other program. It knows no transparency: what shines through is made white.
    Jpeg,
}

impl Format {
    /// The extension of such files, without a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }

    /// The media type, for `<source type>`.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// What the header of a picture says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Info {
    /// The format, by its first bytes and its extension alike.
    pub format: SourceFormat,
    /// Width in pixels as people see it, the orientation applied.
    pub width: u32,
    /// Height in pixels as people see it, the orientation applied.
    pub height: u32,
    /// The EXIF orientation, 1 to 8 (EXIF 2.32, tag 0x0112); 1 where none or nonsense is written.
    pub orientation: u8,
    /// The file can hold transparency; whether any pixel is transparent, only decoding tells.
    pub alpha: bool,
    /// More than one frame; only the first is published.
    pub animated: bool,
    /// The pixels are compressed without loss.
    pub lossless: bool,
    /// Bytes that one pixel needs at the height of decoding, working copies included.
    pub bytes_per_pixel: u8,
}

impl Info {
    /// The most memory, in bytes, that encoding holds for this picture beside the file and the results.
    pub fn peak_bytes(&self) -> u64 {
        u64::from(self.width) * u64::from(self.height) * u64::from(self.bytes_per_pixel)
    }

    /// Width and height as they are stored, before orientation.
    pub(crate) fn stored_size(&self) -> (u32, u32) {
        self.turned((self.width, self.height))
    }

    /// `size` with its sides exchanged if the orientation lays the picture on its side; its own inverse.
    pub(crate) fn turned(&self, (width, height): (u32, u32)) -> (u32, u32) {
        if self.orientation >= 5 { (height, width) } else { (width, height) }
    }
}

/// So many widths JPEG has, too.
const FEW: usize = 3;

/// What a portal wants of its pictures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Recipe {
    /// Widths in pixels; order and repeats do not matter.
    pub widths: Vec<u32>,
    /// Formats; order and repeats do not matter.
    pub formats: Vec<Format>,
    /// 1 (small) to 100 (faithful), on each encoder's own scale; numbers outside are brought inside.
    pub quality: u8,
}

/// One file made of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Variant {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels, at least 1.
    pub height: u32,
    /// Format.
    pub format: Format,
}

/// The files that `recipe` makes of a picture: by width, then by format, each once. Never larger than the picture: widths
/// above its own become its own width. A picture with a side over [`PUBLISHED_SIDE`] counts as shrunk to that side.
///
/// JPEG beside another format is for browsers of before 2021, which know no other: of more than three widths it has each second,
/// the largest among them.
pub fn plan(info: &Info, recipe: &Recipe) -> Vec<Variant> {
    let long = info.width.max(info.height);
    let own = if long > PUBLISHED_SIDE { scale(info.width, PUBLISHED_SIDE, long) } else { info.width };
    let mut variants: Vec<Variant> = (recipe.widths.iter().filter(|&&width| width > 0))
        .flat_map(|&width| {
            let width = width.min(own);
            let height = scale(info.height, width, info.width).min(PUBLISHED_SIDE);
            recipe.formats.iter().map(move |&format| Variant { width, height, format })
        })
        .collect();
    variants.sort_unstable();
    variants.dedup();
    let widths: Vec<u32> = variants.iter().filter(|of| of.format == Format::Jpeg).map(|of| of.width).collect();
    if widths.len() > FEW && variants.len() > widths.len() {
        let kept: Vec<u32> = widths.into_iter().rev().step_by(2).collect();
        variants.retain(|of| of.format != Format::Jpeg || kept.contains(&of.width));
    }
    variants
}

/// `length × part / whole`, rounded to the nearest, at least 1.
pub(crate) fn scale(length: u32, part: u32, whole: u32) -> u32 {
    let (length, part, whole) = (u64::from(length), u64::from(part), u64::from(whole.max(1)));
    u32::try_from((length * part + whole / 2) / whole).unwrap_or(u32::MAX).max(1)
}
