//! Nothing of a file but its pixels is published, and its orientation is obeyed.

use super::*;

/// An EXIF block: orientation, a camera's serial number and a place, little-endian.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x03\0".to_vec();
    let mut entry = |tag: u16, kind: u16, count: u32, value: u32| {
        tiff.extend_from_slice(&tag.to_le_bytes());
        tiff.extend_from_slice(&kind.to_le_bytes());
        tiff.extend_from_slice(&count.to_le_bytes());
        tiff.extend_from_slice(&value.to_le_bytes());
    };
    entry(0x010F, 2, 15, 50);
    entry(0x0112, 3, 1, u32::from(orientation));
    entry(0x8825, 4, 1, 65);
    tiff.extend_from_slice(&[0; 4]);
    tiff.extend_from_slice(b"SERIAL-4711-GPS");
    // One GPS entry: the reference of the latitude, north.
    tiff.extend_from_slice(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
    tiff
}

/// One JPEG segment.
fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], payload].concat()
}

/// A JPEG with EXIF, XMP, IPTC and a comment spliced in.
fn camera_jpeg(picture: RgbImage, orientation: u16) -> Vec<u8> {
    let mut bytes = jpeg_file(picture);
    let extra = [
        segment(0xE1, &[b"Exif\0\0".to_vec(), exif(orientation)].concat()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:li>OFFICER-NAME</rdf:li></x:xmpmeta>"),
        segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08OFFICER-NAME"),
        segment(0xFE, b"COMMENT-4711"),
    ];
    bytes.splice(2..2, extra.concat());
    bytes
}

const SECRETS: [&[u8]; 9] =
    [b"Exif", b"GPS", b"http://ns.adobe.com", b"SERIAL", b"OFFICER", b"COMMENT", b"8BIM", b"ICC_PROFILE", b"xmpmeta"];

fn assert_clean(bytes: &[u8]) {
    for secret in SECRETS {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret), "{}", String::from_utf8_lossy(secret));
    }
}

#[test]
fn no_metadata_comes_out() {
    let source = camera_jpeg(quarters(64, 48), 1);
    assert!(source.windows(6).any(|window| window == b"SERIAL"));
    for (_, bytes) in encode(&source, "jpg", &recipe(&[32, 64])).unwrap().variants {
        assert_clean(&bytes);
    }
    assert_clean(&original(&source, "jpg").unwrap());
}

/// A PNG with its EXIF after the pixels, where the decoder's header does not look.
#[test]
fn late_exif_of_a_png_is_obeyed_and_dropped() {
    let mut source = file(quarters(64, 48), ImageFormat::Png);
    let block = exif(6);
    let end = source.len() - 12;
    let mut chunk = u32::try_from(block.len()).unwrap().to_be_bytes().to_vec();
    chunk.extend_from_slice(b"eXIf");
    chunk.extend_from_slice(&block);
    let crc = chunk[4..].iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    });
    chunk.extend_from_slice(&(!crc).to_be_bytes());
    source.splice(end..end, chunk);
    let info = inspect(&source, "png").unwrap();
    assert_eq!((info.width, info.height, info.orientation), (48, 64, 6));
    for (variant, bytes) in encode(&source, "png", &recipe(&[48])).unwrap().variants {
        assert_eq!((variant.width, variant.height), (48, 64));
        assert_clean(&bytes);
        let picture = decoded(&bytes).into_rgb8();
        assert!(near(picture.get_pixel(40, 5).0, [220, 20, 20]), "red has gone to the upper right");
    }
    let copy = original(&source, "png").unwrap();
    assert_clean(&copy);
    assert_eq!(copy[..4], *b"\x89PNG");
}

#[test]
fn all_eight_orientations() {
    const R: [u8; 3] = [220, 20, 20];
    const G: [u8; 3] = [20, 200, 20];
    const B: [u8; 3] = [20, 20, 220];
    const Y: [u8; 3] = [230, 220, 20];
    // Upper left, upper right, lower left, lower right, as EXIF 2.32 defines where row 0 and column 0 lie.
    let wanted = [
        (1, [R, G, B, Y]),
        (2, [G, R, Y, B]),
        (3, [Y, B, G, R]),
        (4, [B, Y, R, G]),
        (5, [R, B, G, Y]),
        (6, [B, R, Y, G]),
        (7, [Y, G, B, R]),
        (8, [G, Y, R, B]),
    ];
    for (orientation, corners) in wanted {
        let source = camera_jpeg(quarters(96, 64), orientation);
        let (width, height) = if orientation >= 5 { (64, 96) } else { (96, 64) };
        let encoded = encode(&source, "jpg", &recipe(&[width / 2, width])).unwrap();
        assert_eq!((encoded.info.width, encoded.info.height), (width, height));
        let files = encoded.variants.iter().map(|(_, bytes)| bytes.clone()).chain([original(&source, "jpg").unwrap()]);
        for bytes in files {
            let picture = decoded(&bytes).into_rgb8();
            let (right, low) = (picture.width() - 6, picture.height() - 6);
            for ((x, y), colour) in [(5, 5), (right, 5), (5, low), (right, low)].into_iter().zip(corners) {
                let found = picture.get_pixel(x, y).0;
                assert!(near(found, colour), "orientation {orientation} at {x},{y}: {found:?}, not {colour:?}");
            }
        }
        assert!(near(encoded.placeholder.colours[0], corners[0]));
    }
}

#[test]
fn nonsense_orientations_count_as_none() {
    for orientation in [0, 9, 300] {
        assert_eq!(inspect(&camera_jpeg(quarters(8, 8), orientation), "jpg").unwrap().orientation, 1);
    }
}

#[test]
fn exif_of_a_webp_is_obeyed_and_dropped() {
    let plain = webp::Encoder::from_rgb(&quarters(64, 48), 64, 48).encode(90.0).to_vec();
    let mut body = b"WEBPVP8X\x0A\0\0\0\x08\0\0\0\x3F\0\0\x2F\0\0".to_vec();
    body.extend_from_slice(&plain[12..]);
    let mut block = [b"Exif\0\0".to_vec(), exif(8)].concat();
    body.extend_from_slice(b"EXIF");
    body.extend_from_slice(&u32::try_from(block.len()).unwrap().to_le_bytes());
    if block.len() % 2 == 1 {
        block.push(0);
    }
    body.extend_from_slice(&block);
    let source = [b"RIFF".to_vec(), u32::try_from(body.len()).unwrap().to_le_bytes().to_vec(), body].concat();
    let encoded = encode(&source, "webp", &recipe(&[48])).unwrap();
    assert_eq!((encoded.info.width, encoded.info.height, encoded.info.orientation), (48, 64, 8));
    for (_, bytes) in &encoded.variants {
        assert_clean(bytes);
        assert!(near(decoded(bytes).into_rgb8().get_pixel(5, 5).0, [20, 200, 20]));
    }
    assert_clean(&original(&source, "webp").unwrap());
}

#[test]
fn display_p3_becomes_srgb_and_the_profile_goes() {
    let p3 = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    // The same numbers mean a stronger red in Display P3: sRGB must clip it to its own.
    let picture = RgbImage::from_pixel(32, 32, Rgb([200, 60, 60]));
    let mut source = jpeg_file(picture.clone());
    source.splice(2..2, segment(0xE2, &[b"ICC_PROFILE\0\x01\x01".to_vec(), p3.clone()].concat()));
    for (variant, bytes) in encode(&source, "jpg", &recipe(&[32])).unwrap().variants {
        assert_clean(&bytes);
        let [red, green, blue] = decoded(&bytes).into_rgb8().get_pixel(16, 16).0;
        assert!(red > 208 && green < 56 && blue < 60, "{variant:?}: {red} {green} {blue}");
    }
    // A profile that is no profile costs nothing.
    let mut odd = jpeg_file(picture);
    odd.splice(2..2, segment(0xE2, b"ICC_PROFILE\0\x01\x01 not a profile at all"));
    let (_, bytes) = encode(&odd, "jpg", &recipe(&[32])).unwrap().variants.remove(0);
    assert!(near(decoded(&bytes).into_rgb8().get_pixel(16, 16).0, [200, 60, 60]));
}

#[test]
fn a_grey_profile_keeps_grey_grey() {
    let profile = moxcms::ColorProfile::new_gray_with_gamma(1.0).encode().unwrap();
    let mut source = file(image::GrayImage::from_pixel(32, 32, image::Luma([55])), ImageFormat::Jpeg);
    source.splice(2..2, segment(0xE2, &[b"ICC_PROFILE\0\x01\x01".to_vec(), profile].concat()));
    let (_, bytes) = encode(&source, "jpg", &recipe(&[32])).unwrap().variants.remove(1);
    let picture = decoded(&bytes);
    assert_eq!(picture.color(), image::ColorType::L8);
    // Linear 55/255 is 128 in sRGB.
    assert!(picture.into_luma8().get_pixel(16, 16).0[0].abs_diff(128) <= 4);
}
