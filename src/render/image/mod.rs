//! Pictures: the bytes of one picture file become the files a page shows. Pure functions from bytes to bytes; never a path, a
//! disk, an address or a store: whoever calls remembers results under the digest of the arguments and [`STEP_VERSION`].
//!
//! A picture file is written by people who are not trusted with the site, so it is measured before it is decoded and nothing
//! of it but its pixels is ever published: what comes out is encoded anew, without EXIF, GPS, XMP, IPTC, serial numbers,
//! comments or colour profiles.
//!
//! # Memory
//! [`inspect`] allocates nothing that grows with the picture. Decoding happens only below `MEGAPIXELS`, `SIDE` and
//! `FILE_BYTES`, and then holds at most the bytes a pixel that [`Info::peak_bytes`] counts: the decoded picture, plus the
//! decoder's own working copy (coefficients of a progressive JPEG, the ARGB copy of a WebP, a second frame of a GIF). Resizing
//! comes before orientation and colour, so those work on small pictures only. The worst file allowed, a progressive JPEG of
//! 100 megapixels or an animated WebP as large, needs 0.9 to 1.2 GB; an ordinary photo of 24 megapixels 75 MB. A caller that works on several pictures at once
//! adds the numbers up.

#[cfg(feature = "avif")]
mod avif;
mod decode;
mod placeholder;
mod shrink;
mod write;

#[cfg(test)]
mod tests;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use placeholder::Placeholder;

pub use crate::parse::picture::{Format, Info, Problem, Recipe, STEP_VERSION, SourceFormat, Variant, inspect, plan};

/// A picture, ready for a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encoded {
    /// What the header said.
    pub info: Info,
    /// Whether any pixel is transparent: then no [`Placeholder`] should stand behind the picture.
    pub transparent: bool,
    /// The files, as [`plan`] lists them.
    pub variants: Vec<(Variant, Vec<u8>)>,
    /// What to show until one of them has come.
    pub placeholder: Placeholder,
}

/// Makes the files of `recipe` from a picture. The result is a function of the arguments alone: the number of threads leaves
/// no trace. (Encoders choose their arithmetic by what the processor can do; the same kind of machine gives the same bytes.)
///
/// # Errors
/// Whatever makes the file no publishable picture; [`Problem::AvifMissing`] when the recipe asks for AVIF and the program was
/// built without it.
pub fn encode(bytes: &[u8], extension: &str, recipe: &Recipe) -> Result<Encoded, Problem> {
    if cfg!(not(feature = "avif")) && recipe.formats.contains(&Format::Avif) {
        return Err(Problem::AvifMissing);
    }
    let info = inspect(bytes, extension)?;
    let decoded = decode::decode(bytes, &info)?;
    let plan = plan(&info, recipe);
    let quality = recipe.quality.clamp(1, 100);
    let sizes: Vec<&[Variant]> = plan.chunk_by(|a, b| a.width == b.width).collect();
    let variants: Result<Vec<Vec<_>>, Problem> = sizes
        .par_iter()
        .map(|same_size| {
            let Some(Variant { width, height, .. }) = same_size.first().copied() else { return Ok(Vec::new()) };
            let picture = shrink::shrink(&decoded, &info, (width, height), shrink::Filter::Sharp)?;
            same_size.par_iter().map(|&variant| Ok((variant, write::variant(&picture, variant.format, quality)?))).collect()
        })
        .collect();
    Ok(Encoded {
        transparent: decoded.transparent,
        variants: variants?.into_iter().flatten().collect(),
        placeholder: Placeholder::of(&decoded, &info)?,
        info,
    })
}

/// The middle of the picture in exactly `size`, upright, in sRGB, over white where it is transparent: to be drawn into another.
///
/// # Errors
/// Whatever makes the file no publishable picture.
pub(super) fn cropped(bytes: &[u8], extension: &str, (width, height): (u32, u32)) -> Result<::image::RgbImage, Problem> {
    let info = inspect(bytes, extension)?;
    let decoded = decode::decode(bytes, &info)?;
    let (wide, high) = (info.width.max(1), info.height.max(1));
    // As small as covers the size: by height, unless the picture is narrower than its place.
    let by_height = (u64::from(wide) * u64::from(height)).div_ceil(u64::from(high));
    let size = match u32::try_from(by_height) {
        Ok(across) if across >= width => (across, height),
        _ => (width, u32::try_from((u64::from(high) * u64::from(width)).div_ceil(u64::from(wide))).unwrap_or(height).max(height)),
    };
    let whole = shrink::over_white(&shrink::shrink(&decoded, &info, size, shrink::Filter::Sharp)?);
    let corner = ((size.0 - width) / 2, (size.1 - height) / 2);
    Ok(::image::imageops::crop_imm(&whole, corner.0, corner.1, width, height).to_image())
}

/// A copy of the picture that is safe to publish: full size, upright, in sRGB at 8 bits a channel, in its own format, and
/// nothing of the file but its pixels. Lossless stays lossless, JPEG and WebP are encoded anew at quality 90; of an animation
/// the first frame remains.
///
/// # Errors
/// Whatever makes the file no publishable picture.
pub fn original(bytes: &[u8], extension: &str) -> Result<Vec<u8>, Problem> {
    let info = inspect(bytes, extension)?;
    let decoded = decode::decode(bytes, &info)?;
    let picture = shrink::full(decoded, &info)?;
    write::original(picture, &info)
}
