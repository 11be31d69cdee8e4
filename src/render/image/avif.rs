//! Pixels to AVIF. Always as RGBA: the encoder leaves an alpha channel out where nothing is transparent, and its generic code
//! is then compiled once, in its own crate; its entry for RGB would be compiled anew, for minutes, with each change of ours.

use image::DynamicImage;
use ravif::{Encoder, Img, RGBA8};

use super::Problem;

/// The quickest of ten, at two seconds of work a photo (three widths, no assembler); 8 takes three times as long for files a
/// tenth smaller.
const SPEED: u8 = 10;

/// How much less than WebP's number AVIF is given: at an equal number its files are as large as WebP's, this much lower a
/// third smaller.
const HEADROOM: u8 = 15;

/// One thread each: the number of threads decides into how many tiles the encoder cuts a picture, and so its bytes.
pub(super) fn encode(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Problem> {
    let pixels: Vec<RGBA8> = (picture.to_rgba8().pixels())
        .map(|pixel| {
            let [red, green, blue, alpha] = pixel.0;
            RGBA8::new(red, green, blue, alpha)
        })
        .collect();
    let quality = f32::from(quality.saturating_sub(HEADROOM).max(1));
    let encoder = Encoder::new().with_quality(quality).with_speed(SPEED).with_num_threads(Some(1));
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    encoder.encode_rgba(Img::new(pixels.as_slice(), width, height)).map(|file| file.avif_file).map_err(Problem::broken)
}
