//! Pixels to AVIF. Kept apart because the encoder's generic code is compiled in this very crate, for minutes.

use image::DynamicImage;
use ravif::{Encoder, Img, RGB8, RGBA8};

use super::Problem;

/// 1 is the slowest, 10 the quickest; without an assembler, anything below takes seconds a picture.
const SPEED: u8 = 8;

/// One thread each: the number of threads decides into how many tiles the encoder cuts a picture, and so its bytes.
pub(super) fn encode(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, Problem> {
    let encoder = Encoder::new().with_quality(f32::from(quality)).with_speed(SPEED).with_num_threads(Some(1));
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let file = if picture.color().has_alpha() {
        let pixels: Vec<RGBA8> = picture
            .to_rgba8()
            .pixels()
            .map(|pixel| {
                let [r, g, b, a] = pixel.0;
                RGBA8::new(r, g, b, a)
            })
            .collect();
        encoder.encode_rgba(Img::new(pixels.as_slice(), width, height))
    } else {
        let pixels: Vec<RGB8> = picture
            .to_rgb8()
            .pixels()
            .map(|pixel| {
                let [r, g, b] = pixel.0;
                RGB8::new(r, g, b)
            })
            .collect();
        encoder.encode_rgb(Img::new(pixels.as_slice(), width, height))
    };
    file.map(|file| file.avif_file).map_err(Problem::broken)
}
