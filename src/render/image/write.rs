//! Pixels to files. Knows encoders and writes nothing but pixels: no metadata, no profile, no comment.

use image::{
    DynamicImage,
    codecs::{gif::GifEncoder, png::PngEncoder},
};
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, SamplingFactor};

use super::{Format, Info, Problem, SourceFormat, shrink::over_white};

/// The quality at which lossy originals are encoded anew.
const FAITHFUL: u8 = 90;

/// One file of a page.
pub(super) fn variant(picture: &DynamicImage, format: Format, quality: u8) -> Result<Vec<u8>, Problem> {
    match format {
        Format::Webp => webp(picture, quality, false),
        Format::Jpeg => jpeg(picture, quality, SamplingFactor::F_2_2),
        #[cfg(feature = "avif")]
        Format::Avif => super::avif::encode(picture, quality),
        #[cfg(not(feature = "avif"))]
        Format::Avif => Err(Problem::AvifMissing),
    }
}

/// The picture in the format it came in.
pub(super) fn original(picture: DynamicImage, info: &Info) -> Result<Vec<u8>, Problem> {
    match info.format {
        SourceFormat::Jpeg => jpeg(&picture, FAITHFUL, SamplingFactor::F_1_1),
        SourceFormat::Webp => webp(&picture, FAITHFUL, info.lossless),
        SourceFormat::Png => {
            let mut file = Vec::new();
            picture.write_with_encoder(PngEncoder::new(&mut file)).map_err(Problem::broken)?;
            Ok(file)
        }
        SourceFormat::Gif => {
            let mut file = Vec::new();
            let rgba = picture.into_rgba8();
            let (width, height) = rgba.dimensions();
            // Speed 1 is the slowest and best of the palette search.
            let mut encoder = GifEncoder::new_with_speed(&mut file, 1);
            encoder.encode(rgba.as_raw(), width, height, image::ExtendedColorType::Rgba8).map_err(Problem::broken)?;
            drop(encoder);
            Ok(file)
        }
    }
}

/// Progressive, with Huffman tables of its own.
fn jpeg(picture: &DynamicImage, quality: u8, sampling: SamplingFactor) -> Result<Vec<u8>, Problem> {
    let (width, height) = match (u16::try_from(picture.width()), u16::try_from(picture.height())) {
        (Ok(width), Ok(height)) => (width, height),
        _ => return Err(Problem::broken("too long a side for JPEG")),
    };
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(sampling);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    match picture {
        DynamicImage::ImageLuma8(grey) => encoder.encode(grey.as_raw(), width, height, ColorType::Luma),
        DynamicImage::ImageRgb8(rgb) => encoder.encode(rgb.as_raw(), width, height, ColorType::Rgb),
        other => encoder.encode(over_white(other).as_raw(), width, height, ColorType::Rgb),
    }
    .map_err(Problem::broken)?;
    Ok(file)
}

/// Method 4 on one thread, libwebp's default; alpha is kept without loss.
fn webp(picture: &DynamicImage, quality: u8, lossless: bool) -> Result<Vec<u8>, Problem> {
    let mut config = webp::WebPConfig::new().map_err(|()| Problem::broken("libwebp does not start"))?;
    config.lossless = i32::from(lossless);
    // Of lossless coding the number means effort, not loss.
    config.quality = if lossless { 75.0 } else { f32::from(quality) };
    config.method = 4;
    config.alpha_compression = 1;
    config.thread_level = 0;
    let (width, height) = (picture.width(), picture.height());
    let file = if picture.color().has_alpha() {
        webp::Encoder::from_rgba(&picture.to_rgba8(), width, height).encode_advanced(&config)
    } else {
        match picture {
            DynamicImage::ImageRgb8(rgb) => webp::Encoder::from_rgb(rgb, width, height).encode_advanced(&config),
            other => webp::Encoder::from_rgb(&other.to_rgb8(), width, height).encode_advanced(&config),
        }
    };
    file.map(|file| file.to_vec()).map_err(|error| Problem::Broken(format!("{error:?}")))
}
