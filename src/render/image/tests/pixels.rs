//! Every kind of pixel a file may hold.

use image::{GrayImage, ImageBuffer, Luma, Rgba};

use super::*;

#[test]
fn one_pixel() {
    for (format, extension) in [(ImageFormat::Png, "png"), (ImageFormat::WebP, "webp"), (ImageFormat::Jpeg, "jpg")] {
        let source = file(RgbImage::from_pixel(1, 1, Rgb([10, 120, 200])), format);
        let encoded = encode(&source, extension, &recipe(&[480, 960])).unwrap();
        assert_eq!(encoded.variants.len(), 2);
        for (variant, bytes) in &encoded.variants {
            assert_eq!((variant.width, variant.height), (1, 1));
            assert!(near(decoded(bytes).into_rgb8().get_pixel(0, 0).0, [10, 120, 200]));
        }
        assert!(encoded.placeholder.svg().len() <= 600);
        assert!(original(&source, extension).is_ok());
    }
}

#[test]
fn grey() {
    let picture = GrayImage::from_fn(80, 60, |x, _| Luma([u8::try_from(x * 3).unwrap()]));
    for (format, extension) in [(ImageFormat::Png, "png"), (ImageFormat::Jpeg, "jpg")] {
        let encoded = encode(&file(picture.clone(), format), extension, &recipe(&[40])).unwrap();
        for (variant, bytes) in &encoded.variants {
            let found = decoded(bytes);
            assert_eq!(variant.format == Format::Jpeg, found.color() == image::ColorType::L8);
            assert!(found.into_luma8().get_pixel(20, 15).0[0].abs_diff(121) < 6);
        }
    }
}

#[test]
fn four_inks() {
    // Magenta and yellow give red.
    let inks: Vec<u8> = (0..64 * 64).flat_map(|_| [0, 255, 255, 0]).collect();
    for kind in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut source = Vec::new();
        jpeg_encoder::Encoder::new(&mut source, 95).encode(&inks, 64, 64, kind).unwrap();
        for (_, bytes) in encode(&source, "jpg", &recipe(&[64])).unwrap().variants {
            let [red, green, blue] = decoded(&bytes).into_rgb8().get_pixel(32, 32).0;
            assert!(red > 200 && green < 60 && blue < 60, "{red} {green} {blue}");
        }
    }
}

#[test]
fn sixteen_bits() {
    let rgb = ImageBuffer::from_fn(64, 48, |x, _| Rgb([if x < 32 { 60_000_u16 } else { 5_000 }, 30_000, 10_000]));
    let source = file(DynamicImage::ImageRgb16(rgb), ImageFormat::Png);
    let encoded = encode(&source, "png", &recipe(&[32])).unwrap();
    assert!(!encoded.transparent);
    for (_, bytes) in &encoded.variants {
        assert!(near(decoded(bytes).into_rgb8().get_pixel(6, 12).0, [233, 117, 39]));
    }
    let rgba = ImageBuffer::from_fn(64, 48, |_, y| Rgba([60_000_u16, 0, 0, if y < 24 { 0 } else { u16::MAX }]));
    assert!(encode(&file(DynamicImage::ImageRgba16(rgba), ImageFormat::Png), "png", &recipe(&[32])).unwrap().transparent);
}

#[test]
fn transparency_stays_in_webp_and_is_white_in_jpeg() {
    let picture = RgbaImage::from_fn(64, 64, |x, _| if x < 32 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 0, 0, 0]) });
    let encoded = encode(&file(picture, ImageFormat::Png), "png", &recipe(&[32])).unwrap();
    assert!(encoded.transparent && encoded.info.alpha);
    let [(_, webp), (_, jpeg)] = encoded.variants.as_slice() else { panic!("two files") };
    let webp = decoded(webp).into_rgba8();
    assert_eq!((webp.get_pixel(4, 4).0[3], webp.get_pixel(28, 4).0[3]), (255, 0));
    let jpeg = decoded(jpeg).into_rgb8();
    assert!(near(jpeg.get_pixel(4, 4).0, [200, 0, 0]));
    assert!(near(jpeg.get_pixel(28, 4).0, [255, 255, 255]));
    assert_eq!(encoded.placeholder.colours[2], [255, 255, 255]);
    assert_eq!(encoded.placeholder.colours[0], [200, 0, 0], "what is transparent does not darken its neighbours");

    let opaque = file(RgbaImage::from_pixel(9, 9, Rgba([1, 2, 3, 255])), ImageFormat::Png);
    let encoded = encode(&opaque, "png", &recipe(&[9])).unwrap();
    assert!(encoded.info.alpha && !encoded.transparent);
}

#[test]
fn of_an_animation_the_first_frame() {
    let mut source = Vec::new();
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut source);
    for colour in [[200, 0, 0, 255], [0, 0, 200, 255]] {
        encoder.encode_frame(image::Frame::new(RgbaImage::from_pixel(40, 30, Rgba(colour)))).unwrap();
    }
    drop(encoder);
    let encoded = encode(&source, "gif", &recipe(&[40])).unwrap();
    assert!(encoded.info.animated);
    for (_, bytes) in &encoded.variants {
        assert!(near(decoded(bytes).into_rgb8().get_pixel(20, 15).0, [200, 0, 0]));
    }
    let copy = original(&source, "gif").unwrap();
    let info = inspect(&copy, "gif").unwrap();
    assert_eq!((info.format, info.animated), (SourceFormat::Gif, false));
}

#[test]
fn originals_keep_their_format_and_size() {
    for (format, extension) in [(ImageFormat::Png, "png"), (ImageFormat::WebP, "webp"), (ImageFormat::Jpeg, "jpg")] {
        let source = file(quarters(50, 30), format);
        let copy = original(&source, extension).unwrap();
        let info = inspect(&copy, extension).unwrap();
        assert_eq!((info.width, info.height, info.lossless), (50, 30, format != ImageFormat::Jpeg));
        if info.lossless {
            assert_eq!(decoded(&copy).into_rgb8(), quarters(50, 30));
        }
    }
}
