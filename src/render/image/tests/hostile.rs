//! Files that are not what they say, and files that are made to do harm.

use super::*;
use crate::parse::picture::{FILE_BYTES, MEGAPIXELS};

/// A PNG chunk with its checksum.
fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(data.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend_from_slice(name);
    bytes.extend_from_slice(data);
    let crc = bytes[4..].iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    });
    bytes.extend_from_slice(&(!crc).to_be_bytes());
    bytes
}

fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut head = width.to_be_bytes().to_vec();
    head.extend_from_slice(&height.to_be_bytes());
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"IHDR", &head), chunk(b"IDAT", &[0x78, 0x9C, 3, 0, 0, 0, 0, 1]), chunk(b"IEND", &[])]
        .concat()
}

#[test]
fn names_and_contents_must_agree() {
    let jpeg = jpeg_file(quarters(8, 8));
    assert_eq!(inspect(&jpeg, "JPG").unwrap().format, SourceFormat::Jpeg);
    assert_eq!(inspect(&jpeg, ".jpeg").unwrap().format, SourceFormat::Jpeg);
    let mismatch = Problem::Mismatch { extension: "png".into(), found: SourceFormat::Jpeg };
    assert_eq!(inspect(&jpeg, "png"), Err(mismatch));
    let png = file(quarters(8, 8), ImageFormat::Png);
    assert_eq!(inspect(&png, "jpg"), Err(Problem::Mismatch { extension: "jpg".into(), found: SourceFormat::Png }));
    assert_eq!(inspect(b"", "jpg"), Err(Problem::Empty));
    assert_eq!(inspect(b"<!doctype html><p>Not found", "jpg"), Err(Problem::NotAnImage));
    let pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    assert_eq!(inspect(pointer, "jpg"), Err(Problem::LfsPointer));
}

#[test]
fn other_formats_are_named() {
    let cases: [(&[u8], &str); 8] = [
        (b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "SVG"),
        ("\u{FEFF} <svg onload='alert(1)'>".as_bytes(), "SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "AVIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"%PDF-1.7", "PDF"),
        (b"BM\x46\0\0\0\0\0\0\0\x36", "BMP"),
        (b"8BPS\0\x01", "Photoshop"),
    ];
    for (bytes, name) in cases {
        for extension in ["jpg", "svg"] {
            assert_eq!(inspect(bytes, extension), Err(Problem::Unsupported(name.into())));
        }
    }
}

#[test]
fn bombs_are_refused_by_their_header() {
    let limit = MEGAPIXELS;
    for (width, height) in [(60_000, 60_000), (30_001, 1), (1, 30_001), (10_001, 10_000), (u32::MAX, u32::MAX)] {
        assert_eq!(encode(&png_header(width, height), "png", &recipe(&[480])), Err(Problem::TooLarge { width, height, limit }));
    }
    assert!(matches!(inspect(&png_header(0, 5), "png"), Err(Problem::Broken(_))));

    let mut jpeg = jpeg_file(quarters(8, 8));
    let frame = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].fill(0xFF);
    assert_eq!(inspect(&jpeg, "jpg"), Err(Problem::TooLarge { width: 65_535, height: 65_535, limit }));

    let mut gif = file(RgbaImage::new(8, 8), ImageFormat::Gif);
    gif[6..10].fill(0xFF);
    assert_eq!(inspect(&gif, "gif"), Err(Problem::TooLarge { width: 65_535, height: 65_535, limit }));

    let mut webp = b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0".to_vec();
    webp.extend_from_slice(&[0xFF; 6]);
    let side = 1 << 24;
    assert_eq!(inspect(&webp, "webp"), Err(Problem::TooLarge { width: side, height: side, limit }));
}

#[test]
fn a_frame_larger_than_its_picture_gets_no_memory() {
    let mut gif = file(RgbaImage::new(8, 8), ImageFormat::Gif);
    let table = 3 << ((gif[10] & 7) + 1);
    let from = 13 + if gif[10] & 0x80 == 0 { 0 } else { table };
    let frame = from + gif[from..].windows(5).position(|bytes| bytes == [0x2C, 0, 0, 0, 0]).unwrap();
    gif[frame + 5..frame + 9].fill(0xFF);
    assert!(matches!(encode(&gif, "gif", &recipe(&[8])), Err(Problem::Broken(_))));
}

#[test]
fn heavy_files_are_refused() {
    let mut png = png_header(10, 10);
    png.resize(50_000_001, 0);
    assert_eq!(inspect(&png, "png"), Err(Problem::TooHeavy { bytes: 50_000_001, limit: FILE_BYTES }));
}

/// Progressive, restarts, other samplings: whole files pass the strict decoder.
fn other_jpegs(picture: &RgbImage) -> Vec<Vec<u8>> {
    let (width, height) = (u16::try_from(picture.width()).unwrap(), u16::try_from(picture.height()).unwrap());
    let mut files = vec![jpeg_file(picture.clone())];
    for (progressive, restart, sampling) in [
        (true, 0, jpeg_encoder::SamplingFactor::F_2_2),
        (true, 4, jpeg_encoder::SamplingFactor::F_1_1),
        (false, 5, jpeg_encoder::SamplingFactor::F_2_1),
        (false, 0, jpeg_encoder::SamplingFactor::F_2_2),
        (false, 0, jpeg_encoder::SamplingFactor::F_1_2),
    ] {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.set_progressive(progressive);
        encoder.set_restart_interval(restart);
        encoder.set_sampling_factor(sampling);
        encoder.encode(picture, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
        files.push(bytes);
    }
    files
}

#[test]
fn whole_jpegs_of_every_kind_pass() {
    for (width, height) in [(1, 1), (7, 9), (8, 8), (16, 16), (17, 33), (63, 41), (160, 120)] {
        for bytes in other_jpegs(&photo(width, height)) {
            let encoded = encode(&bytes, "jpg", &recipe(&[40])).unwrap();
            assert_eq!((encoded.info.width, encoded.info.height), (width, height));
            // Cameras add previews after the end, and some programs stray bytes between segments.
            let mut odd = bytes.clone();
            odd.extend_from_slice(b"\xFF\xD8\xFF\xE1 a preview");
            let second = 4 + usize::from(odd[4]) * 256 + usize::from(odd[5]);
            odd.splice(second..second, *b"\0\0\0\0\0\0stray");
            assert_eq!(encode(&odd, "jpg", &recipe(&[40])).map(|it| it.variants), Ok(encoded.variants));
        }
    }
}

/// A picture of one colour has almost no bytes a row: the decoder must not take its end for a lack of data.
#[test]
fn plain_jpegs_pass() {
    for (width, height) in [(8, 2000), (2000, 8), (16, 16), (333, 777)] {
        for bytes in other_jpegs(&RgbImage::from_pixel(width, height, Rgb([128, 128, 128]))) {
            assert!(encode(&bytes, "jpg", &recipe(&[8])).is_ok());
        }
        let grey = file(image::GrayImage::from_pixel(width, height, image::Luma([128])), ImageFormat::Jpeg);
        assert!(encode(&grey, "jpg", &recipe(&[8])).is_ok());
    }
}

#[test]
fn cut_off_pictures_are_refused() {
    let picture = photo(160, 120);
    let mut files: Vec<(Vec<u8>, &str)> = other_jpegs(&picture).into_iter().map(|bytes| (bytes, "jpg")).collect();
    files.push((file(picture.clone(), ImageFormat::Png), "png"));
    files.push((file(picture.clone(), ImageFormat::WebP), "webp"));
    files.push((webp::Encoder::from_rgb(&picture, 160, 120).encode(80.0).to_vec(), "webp"));
    files.push((file(DynamicImage::from(picture).into_rgba8(), ImageFormat::Gif), "gif"));
    for (bytes, extension) in &files {
        assert!(encode(bytes, extension, &recipe(&[80])).is_ok(), "{extension}");
        for share in [3, 10, 25, 50, 75, 90, 98] {
            let cut = &bytes[..bytes.len() * share / 100];
            assert_eq!(encode(cut, extension, &recipe(&[80])), Err(Problem::Truncated), "{extension} at {share} %");
        }
    }
    // Mended at the end so that it looks whole: the decoder still finds out. (A progressive picture only loses finesse.)
    let baseline = |bytes: &[u8]| bytes.windows(2).any(|pair| pair == [0xFF, 0xC0]);
    for (bytes, _) in files.iter().filter(|(bytes, extension)| *extension == "jpg" && baseline(bytes)) {
        for share in [30, 50, 75, 90] {
            let mut mended = bytes[..bytes.len() * share / 100].to_vec();
            mended.extend_from_slice(&[0xFF, 0xD9]);
            assert_eq!(encode(&mended, "jpg", &recipe(&[80])).map(|_| ()), Err(Problem::Truncated), "{share} %");
        }
    }
}

#[test]
fn damaged_files_never_stop_the_program() {
    let picture = photo(48, 32);
    let mut files: Vec<(Vec<u8>, &str)> = other_jpegs(&picture).into_iter().map(|bytes| (bytes, "jpg")).collect();
    files.push((file(picture.clone(), ImageFormat::Png), "png"));
    files.push((file(picture.clone(), ImageFormat::WebP), "webp"));
    files.push((webp::Encoder::from_rgb(&picture, 48, 32).encode(80.0).to_vec(), "webp"));
    files.push((file(DynamicImage::from(picture).into_rgba8(), ImageFormat::Gif), "gif"));
    let mut seed = 0x9E37_79B9_u32;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed as usize % below
    };
    for (bytes, extension) in &files {
        for _ in 0..60 {
            let mut damaged = bytes.clone();
            for _ in 0..=random(4) {
                let at = random(damaged.len());
                damaged[at] = u8::try_from(random(256)).unwrap();
            }
            if let Ok(info) = inspect(&damaged, extension) {
                // A header may now speak of a huge picture; it is decoded elsewhere.
                if info.peak_bytes() < 4_000_000 {
                    let _ = encode(&damaged, extension, &recipe(&[16]));
                }
            }
        }
    }
}
