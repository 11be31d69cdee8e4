//! Pixels to pixels: another size, upright, in sRGB, 8 bits a channel. Knows no file format.

use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::{DynamicImage, GrayImage, RgbImage, RgbaImage, metadata::Orientation};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{
    Info, Problem,
    decode::{Decoded, contained},
};

/// How pixels are weighed.
#[derive(Clone, Copy)]
pub(super) enum Filter {
    /// Lanczos over three lobes: for what people look at.
    Sharp,
    /// The mean of an area: for the colours of a placeholder.
    Mean,
}

/// The picture at `size` (as people see it), upright, in sRGB: 8-bit grey or RGB, with alpha only where something is
/// transparent. Weighing is done on the stored values, as browsers do.
pub(super) fn shrink(decoded: &Decoded, info: &Info, size: (u32, u32), filter: Filter) -> Result<DynamicImage, Problem> {
    let (width, height) = info.turned(size);
    let source = &decoded.picture;
    let resized = if (source.width(), source.height()) == (width, height) {
        source.clone()
    } else {
        let algorithm = ResizeAlg::Convolution(match filter {
            Filter::Sharp => FilterType::Lanczos3,
            Filter::Mean => FilterType::Box,
        });
        let options = ResizeOptions::new().resize_alg(algorithm).use_alpha(decoded.transparent);
        let mut target = DynamicImage::new(width, height, source.color());
        Resizer::new().resize(source, &mut target, &options).map_err(Problem::broken)?;
        target
    };
    finish(resized, decoded.profile.as_deref(), decoded.transparent, info)
}

/// The picture in full size, upright, in sRGB.
pub(super) fn full(decoded: Decoded, info: &Info) -> Result<DynamicImage, Problem> {
    let Decoded { picture, profile, transparent } = decoded;
    finish(picture, profile.as_deref(), transparent, info)
}

fn finish(picture: DynamicImage, profile: Option<&[u8]>, transparent: bool, info: &Info) -> Result<DynamicImage, Problem> {
    let plain = eight_bits(picture, transparent);
    let mut upright = match profile {
        Some(profile) => contained(|| Ok(to_srgb(plain, profile)))?,
        None => plain,
    };
    upright.apply_orientation(Orientation::from_exif(info.orientation).unwrap_or(Orientation::NoTransforms));
    Ok(upright)
}

/// 8 bits a channel, and no alpha where nothing is transparent.
fn eight_bits(picture: DynamicImage, transparent: bool) -> DynamicImage {
    let colour = picture.color();
    match (colour.has_color(), colour.has_alpha() && transparent) {
        (false, false) => picture.into_luma8().into(),
        (false, true) => picture.into_luma_alpha8().into(),
        (true, false) => picture.into_rgb8().into(),
        (true, true) => picture.into_rgba8().into(),
    }
}

/// Converts from an embedded ICC profile. A profile that cannot be read, or is of another colour space than the picture, is
/// passed over as browsers do: the picture counts as sRGB.
fn to_srgb(picture: DynamicImage, profile: &[u8]) -> DynamicImage {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return picture };
    let (width, height) = (picture.width(), picture.height());
    let converted = match (&picture, profile.color_space) {
        (DynamicImage::ImageRgb8(rgb), DataColorSpace::Rgb) => convert(rgb.as_raw(), &profile, Layout::Rgb, Layout::Rgb)
            .and_then(|bytes| RgbImage::from_raw(width, height, bytes))
            .map(DynamicImage::from),
        (DynamicImage::ImageRgba8(rgb), DataColorSpace::Rgb) => convert(rgb.as_raw(), &profile, Layout::Rgba, Layout::Rgba)
            .and_then(|bytes| RgbaImage::from_raw(width, height, bytes))
            .map(DynamicImage::from),
        // Grey stays neutral, so one channel of the result holds all of it.
        (DynamicImage::ImageLuma8(grey), DataColorSpace::Gray) => convert(grey.as_raw(), &profile, Layout::Gray, Layout::Rgb)
            .and_then(|bytes| GrayImage::from_raw(width, height, bytes.into_iter().step_by(3).collect()))
            .map(DynamicImage::from),
        (DynamicImage::ImageLumaA8(grey), DataColorSpace::Gray) => {
            convert(grey.as_raw(), &profile, Layout::GrayAlpha, Layout::Rgba)
                .and_then(|bytes| RgbaImage::from_raw(width, height, bytes))
                .map(DynamicImage::from)
        }
        _ => None,
    };
    converted.unwrap_or(picture)
}

fn convert(source: &[u8], profile: &ColorProfile, from: Layout, to: Layout) -> Option<Vec<u8>> {
    let srgb = ColorProfile::new_srgb();
    let transform = profile.create_transform_8bit(from, &srgb, to, TransformOptions::default()).ok()?;
    let mut target = vec![0; source.len() / from.channels() * to.channels()];
    transform.transform(source, &mut target).ok()?;
    Some(target)
}

/// Over white, without alpha: for formats and colours that know no transparency.
pub(super) fn over_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let rgba = picture.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [red, green, blue, alpha] = rgba.get_pixel(x, y).0.map(u32::from);
        let mix = |channel: u32| u8::try_from((channel * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX);
        image::Rgb([mix(red), mix(green), mix(blue)])
    })
}
