//! Pictures made on the spot, so that no test depends on a file.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod hostile;
mod metadata;
mod pixels;

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, RgbaImage};

use super::*;
use crate::parse::picture::{FILE_BYTES, MEGAPIXELS, codes};

/// Four quarters: red, green / blue, yellow; every orientation of it is another picture.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x * 2 < width, y * 2 < height) {
        (true, true) => Rgb([220, 20, 20]),
        (false, true) => Rgb([20, 200, 20]),
        (true, false) => Rgb([20, 20, 220]),
        (false, false) => Rgb([230, 220, 20]),
    })
}

/// Soft shapes and a grain that repeats from run to run, as heavy for an encoder as a photo.
fn photo(width: u32, height: u32) -> RgbImage {
    let mut seed = 0x2545_F491_u32;
    RgbImage::from_fn(width, height, |x, y| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let (fx, fy) = (f64::from(x) / 90.0, f64::from(y) / 70.0);
        let wave = (fx.sin() + (fy * 1.3).cos() + (fx * 0.31 + fy * 0.17).sin() * 2.0) * 28.0;
        let fine = ((fx * 9.0).sin() * (fy * 11.0).cos()) * 9.0;
        let grain = f64::from(seed % 17) - 8.0;
        let tone = |base: f64, share: f64| (base + wave * share + fine + grain).clamp(0.0, 255.0) as u8;
        Rgb([tone(130.0, 1.0), tone(140.0, 0.7), tone(120.0, -0.8)])
    })
}

/// A file as `image` writes it.
fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg_file(picture: RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
    picture.write_with_encoder(encoder).unwrap();
    bytes
}

fn recipe(widths: &[u32]) -> Recipe {
    Recipe { widths: widths.to_vec(), formats: vec![Format::Webp, Format::Jpeg], quality: 80 }
}

/// The pixels of a published file.
fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

/// Whether two colours are the same but for the losses of coding.
fn near(a: [u8; 3], b: [u8; 3]) -> bool {
    a.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= 14)
}

fn info(width: u32, height: u32) -> Info {
    Info {
        format: SourceFormat::Jpeg,
        width,
        height,
        orientation: 1,
        alpha: false,
        animated: false,
        lossless: false,
        bytes_per_pixel: 3,
    }
}

#[test]
fn never_larger_than_the_picture() {
    let sizes = |width, height, widths: &[u32]| -> Vec<(u32, u32)> {
        let formats = vec![Format::Jpeg, Format::Jpeg];
        let recipe = Recipe { widths: widths.to_vec(), formats, quality: 80 };
        plan(&info(width, height), &recipe).iter().map(|variant| (variant.width, variant.height)).collect()
    };
    assert_eq!(sizes(1600, 1067, &[1440, 480, 960, 480]), [(480, 320), (960, 640), (1440, 960)]);
    assert_eq!(sizes(1000, 500, &[480, 960, 1440, 1920]), [(480, 240), (960, 480), (1000, 500)]);
    assert_eq!(sizes(1, 1, &[480, 960]), [(1, 1)]);
    assert_eq!(sizes(20_000, 2, &[0, 480, 30_000]), [(480, 1), (16_383, 2)]);
    assert_eq!(sizes(300, 30_000, &[480]), [(164, 16_383)], "also the height stays within what WebP can hold");
    assert_eq!(sizes(300, 200, &[]), []);
}

#[test]
fn formats_come_in_order_of_preference() {
    let formats = vec![Format::Jpeg, Format::Avif, Format::Webp, Format::Webp];
    let plan = plan(&info(800, 600), &Recipe { widths: vec![400], formats, quality: 80 });
    assert_eq!(plan.iter().map(|variant| variant.format).collect::<Vec<_>>(), [Format::Avif, Format::Webp, Format::Jpeg]);
}

#[test]
fn jpeg_beside_another_format_has_fewer_widths() {
    let widths = |widths: &[u32], format| -> Vec<u32> {
        let recipe = Recipe { widths: widths.to_vec(), formats: vec![Format::Jpeg, Format::Webp], quality: 80 };
        plan(&info(1600, 1067), &recipe).iter().filter(|of| of.format == format).map(|of| of.width).collect()
    };
    let six = [240, 400, 680, 800, 1200, 1600];
    assert_eq!(widths(&six, Format::Webp), six);
    assert_eq!(widths(&six, Format::Jpeg), [400, 800, 1600]);
    assert_eq!(widths(&six[1..], Format::Jpeg), [400, 800, 1600]);
    assert_eq!(widths(&six[3..], Format::Jpeg), six[3..], "few are all needed");
    for formats in [vec![Format::Jpeg], vec![Format::Webp]] {
        let alone = Recipe { widths: six.to_vec(), formats, quality: 80 };
        assert_eq!(plan(&info(1600, 1067), &alone).len(), 6, "a format that stands alone has all");
    }
    let new = Recipe { widths: six.to_vec(), formats: vec![Format::Avif, Format::Webp], quality: 80 };
    assert_eq!(plan(&info(1600, 1067), &new).len(), 12, "WebP is for browsers of today");
}

#[test]
fn the_number_of_threads_leaves_no_trace() {
    let bytes = jpeg_file(photo(700, 467));
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| encode(&bytes, "jpg", &recipe(&[120, 240, 480, 960])).unwrap())
    };
    let alone = with(1);
    assert_eq!(alone.variants.len(), 6, "four widths in WebP, each second in JPEG");
    assert_eq!(alone, with(2));
    assert_eq!(alone, with(7));
    assert_eq!(original(&bytes, "jpg").unwrap(), original(&bytes, "jpg").unwrap());
}

#[cfg(not(feature = "avif"))]
#[test]
fn avif_that_is_missing_is_said() {
    let recipe = Recipe { widths: vec![10], formats: vec![Format::Avif], quality: 80 };
    assert_eq!(encode(&jpeg_file(quarters(20, 20)), "jpg", &recipe), Err(Problem::AvifMissing));
}

#[cfg(feature = "avif")]
#[test]
fn avif_is_the_same_at_any_number_of_threads() {
    let bytes = jpeg_file(photo(1200, 800));
    let recipe = Recipe { widths: vec![1200], formats: vec![Format::Avif], quality: 70 };
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| encode(&bytes, "jpg", &recipe).unwrap())
    };
    let alone = with(1);
    assert_eq!(alone.variants[0].1.get(4..12), Some(&b"ftypavif"[..]));
    assert_eq!(alone, with(4));
}

#[test]
fn placeholders_are_small_and_plain() {
    for (width, height, columns, rows) in [(160, 106, 4, 3), (60, 90, 3, 4), (50, 50, 3, 3), (300, 100, 6, 2), (10, 900, 1, 12)] {
        let encoded = encode(&jpeg_file(quarters(width, height)), "jpg", &recipe(&[])).unwrap();
        let placeholder = encoded.placeholder;
        assert_eq!((placeholder.columns, placeholder.rows), (columns, rows));
        assert_eq!(placeholder.colours.len(), (columns * rows) as usize);
        let svg = placeholder.svg();
        assert!(svg.len() <= 570, "{} bytes", svg.len());
        assert!(svg.starts_with("<svg viewBox=") && svg.contains("aria-hidden=\"true\""));
        assert!(!svg.contains("style") && !svg.contains(" id=") && !svg.contains("xmlns"));
    }
    let corners = encode(&jpeg_file(quarters(160, 106)), "jpg", &recipe(&[])).unwrap().placeholder.colours;
    for (cell, colour) in [(0, [220, 20, 20]), (3, [20, 200, 20]), (8, [20, 20, 220]), (11, [230, 220, 20])] {
        assert!(near(corners[cell], colour), "{cell}: {:?}", corners[cell]);
    }
}

#[test]
fn every_problem_has_its_code() {
    let problems = [
        Problem::Empty,
        Problem::NotAnImage,
        Problem::Mismatch { extension: "png".into(), found: SourceFormat::Jpeg },
        Problem::LfsPointer,
        Problem::TooLarge { width: 60_000, height: 60_000, limit: MEGAPIXELS },
        Problem::TooHeavy { bytes: 60_000_000, limit: FILE_BYTES },
        Problem::Truncated,
        Problem::Broken("reason".into()),
        Problem::Unsupported("HEIC".into()),
        Problem::AvifMissing,
    ];
    let span = crate::diag::Span::whole(crate::diag::FileId(0));
    let mut seen = std::collections::BTreeSet::new();
    for problem in &problems {
        let finding = problem.diagnostic(span, "cảng.jpg");
        assert!(finding.is_error());
        for text in [finding.code.message, finding.code.help] {
            let filled = crate::diag::fill(text, &finding.args);
            let places = text.matches('{').count();
            let named = text
                .split('{')
                .skip(1)
                .filter(|rest| rest.split_once('}').is_some_and(|(name, _)| finding.args.contains_key(name)));
            assert_eq!(named.count(), places, "{text}");
            assert!(!filled.contains('{'));
        }
        seen.insert(finding.code.id);
    }
    assert_eq!(seen.len(), codes::CODES.len(), "each code is raised by one problem");
}

/// `cargo test --release render::image::tests::measure -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, not a check"]
fn measure() {
    let bytes = jpeg_file(photo(1600, 1067));
    let quick = |work: &mut dyn FnMut()| {
        (0..7)
            .map(|_| {
                let start = std::time::Instant::now();
                work();
                start.elapsed()
            })
            .min()
            .unwrap()
    };
    eprintln!("source {} KB", bytes.len() / 1000);
    eprintln!("inspect {:?}", quick(&mut || drop(inspect(&bytes, "jpg"))));
    let info = inspect(&bytes, "jpg").unwrap();
    eprintln!("decode {:?}", quick(&mut || drop(decode::decode(&bytes, &info))));
    let formats: &[&[Format]] = &[
        &[Format::Webp, Format::Jpeg],
        &[Format::Webp],
        &[Format::Jpeg],
        #[cfg(feature = "avif")]
        &[Format::Avif],
    ];
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        for formats in formats {
            let recipe = Recipe { widths: vec![480, 960, 1440], formats: formats.to_vec(), quality: 80 };
            let time = pool.install(|| quick(&mut || drop(encode(&bytes, "jpg", &recipe))));
            let size: usize = encode(&bytes, "jpg", &recipe).unwrap().variants.iter().map(|(_, file)| file.len()).sum();
            eprintln!("{threads} threads, {formats:?}: {time:?}, {} KB", size / 1000);
        }
    }
    eprintln!("original {:?}", quick(&mut || drop(original(&bytes, "jpg"))));
}
