//! Files to pixels, strictly and within limits. Knows decoders and colour profiles as bytes; never resizes, never encodes.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use image::{
    DynamicImage, GrayImage, ImageDecoder, ImageError, Limits, RgbImage,
    codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder},
};
use zune_jpeg::{
    JpegDecoder,
    errors::DecodeErrors,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

use super::{Info, Problem, SourceFormat};
use crate::parse::picture as header;

/// A picture as its file stores it: before orientation, in its own colours.
pub(super) struct Decoded {
    /// Grey or RGB, with or without alpha, 8 or 16 bits.
    pub(super) picture: DynamicImage,
    /// The ICC profile of an RGB or grey picture.
    pub(super) profile: Option<Vec<u8>>,
    /// Whether any pixel is not opaque.
    pub(super) transparent: bool,
}

/// Decodes a file that [`super::inspect`] has measured.
pub(super) fn decode(bytes: &[u8], info: &Info) -> Result<Decoded, Problem> {
    let (picture, profile) = contained(|| match info.format {
        SourceFormat::Jpeg => jpeg(bytes, info),
        SourceFormat::Png => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits(info)).map_err(refusal)?;
            still(decoder, info)
        }
        SourceFormat::Webp => still(WebPDecoder::new(Cursor::new(bytes)).map_err(refusal)?, info),
        SourceFormat::Gif => still(GifDecoder::new(Cursor::new(bytes)).map_err(refusal)?, info),
    })?;
    let transparent = is_transparent(&picture);
    Ok(Decoded { picture, profile, transparent })
}

/// Runs code that reads hostile bytes. A decoder that panics refuses its file; it must not take the whole portal down.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Problem::broken("the decoder gave up")))
}

/// The decoder may hold what [`Info::peak_bytes`] counts, and a profile.
fn limits(info: &Info) -> Limits {
    let (width, height) = info.stored_size();
    let mut limits = Limits::default();
    limits.max_image_width = Some(width);
    limits.max_image_height = Some(height);
    limits.max_alloc = Some(info.peak_bytes() + 16_000_000);
    limits
}

type Pixels = (DynamicImage, Option<Vec<u8>>);

/// The picture, or the first frame of an animation.
fn still(mut decoder: impl ImageDecoder, info: &Info) -> Result<Pixels, Problem> {
    if decoder.dimensions() != info.stored_size() {
        return Err(Problem::broken("two sizes"));
    }
    decoder.set_limits(limits(info)).map_err(refusal)?;
    // A profile that cannot be read costs colours, not the picture.
    let profile = decoder.icc_profile().ok().flatten();
    Ok((DynamicImage::from_decoder(decoder).map_err(refusal)?, profile))
}

/// JPEG, strictly: `image` would paint what is missing grey and say nothing.
fn jpeg(bytes: &[u8], info: &Info) -> Result<Pixels, Problem> {
    let essentials = header::jpeg_essentials(bytes)?;
    let (width, height) = info.stored_size();
    let options = DecoderOptions::default().set_strict_mode(true).set_max_width(width as usize).set_max_height(height as usize);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(essentials.as_slice()), options);
    decoder.decode_headers().map_err(jpeg_refusal)?;
    let grey = decoder.input_colorspace() == Some(ColorSpace::Luma);
    // The profile of a four-colour picture speaks of its inks; the decoder has made RGB of them.
    let inks = matches!(decoder.input_colorspace(), Some(ColorSpace::CMYK | ColorSpace::YCCK));
    let profile = decoder.icc_profile().filter(|_| !inks);
    decoder.set_options(options.jpeg_set_out_colorspace(if grey { ColorSpace::Luma } else { ColorSpace::RGB }));
    let pixels = decoder.decode().map_err(jpeg_refusal)?;
    let picture = if grey {
        GrayImage::from_raw(width, height, pixels).map(DynamicImage::from)
    } else {
        RgbImage::from_raw(width, height, pixels).map(DynamicImage::from)
    };
    Ok((picture.ok_or_else(|| Problem::broken("two sizes"))?, profile))
}

fn jpeg_refusal(error: DecodeErrors) -> Problem {
    match error {
        DecodeErrors::ExhaustedData | DecodeErrors::FormatStatic("Premature end of buffer") => Problem::Truncated,
        other => Problem::Broken(format!("{other:?}")),
    }
}

fn refusal(error: ImageError) -> Problem {
    match error {
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Problem::Truncated,
        ImageError::Limits(_) => Problem::broken("it claims more memory than its size needs"),
        other => Problem::broken(other),
    }
}

/// Whether any pixel is not opaque.
fn is_transparent(picture: &DynamicImage) -> bool {
    match picture {
        DynamicImage::ImageLumaA8(grey) => grey.pixels().any(|pixel| pixel.0[1] < u8::MAX),
        DynamicImage::ImageRgba8(rgb) => rgb.pixels().any(|pixel| pixel.0[3] < u8::MAX),
        DynamicImage::ImageLumaA16(grey) => grey.pixels().any(|pixel| pixel.0[1] < u16::MAX),
        DynamicImage::ImageRgba16(rgb) => rgb.pixels().any(|pixel| pixel.0[3] < u16::MAX),
        _ => false,
    }
}
