//! The headers of picture files: what a file is and how large, read from its structure. Never decodes a pixel and never
//! allocates by what a file claims.

mod jpeg;

pub(crate) use jpeg::essentials as jpeg_essentials;

use image::metadata::Orientation;

use super::{Info, Problem, SourceFormat};

/// What a file is: its format by first bytes, which must agree with its extension, its size with orientation applied, and
/// that it is within the limits and whole to its end.
///
/// # Errors
/// The first thing that makes it no publishable picture, short of decoding it.
pub fn inspect(bytes: &[u8], extension: &str) -> Result<Info, Problem> {
    if bytes.is_empty() {
        return Err(Problem::Empty);
    }
    if bytes.starts_with(b"version https://git-lfs.github.com/spec/v1") {
        return Err(Problem::LfsPointer);
    }
    let format = match sniff(bytes) {
        Some(Sniffed::Accepted(format)) => format,
        Some(Sniffed::Refused(name)) => return Err(Problem::Unsupported(name.to_owned())),
        None => return Err(Problem::NotAnImage),
    };
    if SourceFormat::of_extension(extension) != Some(format) {
        return Err(Problem::Mismatch { extension: extension.trim_start_matches('.').to_owned(), found: format });
    }
    Problem::check_bytes(bytes)?;
    let header = match format {
        SourceFormat::Jpeg => jpeg::read(bytes)?,
        SourceFormat::Png => png(bytes)?,
        SourceFormat::Webp => webp(bytes)?,
        SourceFormat::Gif => gif(bytes)?,
    };
    let mut info = Info {
        format,
        width: header.width,
        height: header.height,
        orientation: header.orientation,
        alpha: header.alpha,
        animated: header.animated,
        lossless: header.lossless,
        bytes_per_pixel: header.bytes_per_pixel,
    };
    (info.width, info.height) = info.stored_size();
    Ok(info)
}

/// What the structure of a file says; sizes as stored.
struct Header {
    width: u32,
    height: u32,
    orientation: u8,
    alpha: bool,
    animated: bool,
    lossless: bool,
    bytes_per_pixel: u8,
}

/// What first bytes tell.
enum Sniffed {
    Accepted(SourceFormat),
    Refused(&'static str),
}

fn sniff(bytes: &[u8]) -> Option<Sniffed> {
    use Sniffed::{Accepted, Refused};
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    let accepted = if at(0, b"\xFF\xD8\xFF") {
        SourceFormat::Jpeg
    } else if at(0, b"\x89PNG\r\n\x1A\n") {
        SourceFormat::Png
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        SourceFormat::Webp
    } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
        SourceFormat::Gif
    } else {
        let heic = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"];
        return match () {
            () if at(4, b"ftypavi") => Some(Refused("AVIF")),
            () if heic.iter().any(|brand| at(4, b"ftyp") && at(8, *brand)) => Some(Refused("HEIC")),
            () if at(0, b"II*\0") || at(0, b"MM\0*") => Some(Refused("TIFF")),
            () if at(0, b"BM") && at(6, b"\0\0\0\0") => Some(Refused("BMP")),
            () if at(0, b"8BPS") => Some(Refused("Photoshop")),
            () if at(0, b"%PDF-") => Some(Refused("PDF")),
            () if at(0, b"\0\0\x01\0") => Some(Refused("ICO")),
            () if at(0, b"\0\0\0\x0CJXL ") || at(0, b"\xFF\x0A") => Some(Refused("JPEG XL")),
            () if at(0, b"\0\0\0\x0CjP  ") => Some(Refused("JPEG 2000")),
            () if is_svg(bytes) => Some(Refused("SVG")),
            () => None,
        };
    };
    Some(Accepted(accepted))
}

/// An SVG begins with its element, after at most a declaration, comments and a document type.
fn is_svg(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default());
    let start = start.trim_start_matches('\u{FEFF}').trim_start();
    start.starts_with('<') && start.contains("<svg")
}

/// The orientation that an EXIF block asks for, 1 if none that means something.
fn orientation(exif: &[u8]) -> u8 {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    Orientation::from_exif_chunk(tiff).map_or(1, Orientation::to_exif)
}

/// `length` bytes from `offset`; a file that ends before them is cut off.
fn take(bytes: &[u8], offset: usize, length: usize) -> Result<&[u8], Problem> {
    offset.checked_add(length).and_then(|end| bytes.get(offset..end)).ok_or(Problem::Truncated)
}

fn be32(bytes: &[u8], offset: usize) -> Result<u32, Problem> {
    take(bytes, offset, 4).map(|b| b.iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
}

/// A little-endian number of `length` ≤ 4 bytes.
fn le(bytes: &[u8], offset: usize, length: usize) -> Result<u32, Problem> {
    take(bytes, offset, length).map(|b| b.iter().rev().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
}

/// PNG (<https://www.w3.org/TR/png-3/>): chunks from IHDR to IEND.
fn png(bytes: &[u8]) -> Result<Header, Problem> {
    if take(bytes, 12, 4)? != b"IHDR" {
        return Err(Problem::broken("no IHDR"));
    }
    let (width, height) = (be32(bytes, 16)?, be32(bytes, 20)?);
    Problem::check_size(width, height)?;
    let (depth, colour) = (take(bytes, 24, 1)? == [16], take(bytes, 25, 1)?);
    let channels: u8 = match colour {
        [0] => 1,
        [4] => 2,
        [2] => 3,
        [3 | 6] => 4,
        _ => return Err(Problem::broken("unknown colour type")),
    };
    let mut header = Header {
        width,
        height,
        orientation: 1,
        alpha: matches!(colour, [4 | 6]),
        animated: false,
        lossless: true,
        // The picture, once; transparency of a tRNS chunk adds a channel.
        bytes_per_pixel: (channels + 1).min(4) * if depth { 2 } else { 1 },
    };
    let mut at = 8;
    loop {
        let length = be32(bytes, at)? as usize;
        let data = take(bytes, at + 8, length)?;
        match take(bytes, at + 4, 4)? {
            b"tRNS" => header.alpha = true,
            b"acTL" => header.animated = true,
            b"eXIf" => header.orientation = orientation(data),
            b"IEND" => return Ok(header),
            _ => {}
        }
        // Length, type and checksum take four bytes each.
        take(bytes, at + 8 + length, 4)?;
        at += 12 + length;
    }
}

/// WebP (RFC 9649): a RIFF file whose first chunk tells the layout.
fn webp(bytes: &[u8]) -> Result<Header, Problem> {
    let end = le(bytes, 4, 4)? as usize + 8;
    let bytes = take(bytes, 0, end)?;
    // An animation's canvas, its frame and the result, four bytes each; anything still needs less.
    let bytes_per_pixel = 12;
    let mut header =
        Header { width: 0, height: 0, orientation: 1, alpha: false, animated: false, lossless: false, bytes_per_pixel };
    let mut at = 12;
    while at < end {
        let (name, length) = (take(bytes, at, 4)?, le(bytes, at + 4, 4)? as usize);
        let data = take(bytes, at + 8, length)?;
        match name {
            b"VP8X" => {
                let flags = le(data, 0, 1)?;
                header.alpha = flags & 0x10 != 0;
                header.animated = flags & 0x02 != 0;
                (header.width, header.height) = (le(data, 4, 3)? + 1, le(data, 7, 3)? + 1);
            }
            b"VP8 " if header.width == 0 => {
                (header.width, header.height) = (le(data, 6, 2)? & 0x3FFF, le(data, 8, 2)? & 0x3FFF);
            }
            b"VP8L" => {
                let sizes = le(data, 1, 4)?;
                header.lossless = true;
                if header.width == 0 {
                    (header.width, header.height) = ((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
                    header.alpha = sizes >> 28 & 1 != 0;
                }
            }
            b"EXIF" => header.orientation = orientation(data),
            _ => {}
        }
        // Chunks begin at even places.
        at = (at + 8).saturating_add(length + length % 2);
    }
    Problem::check_size(header.width, header.height)?;
    Ok(header)
}

/// GIF (<https://www.w3.org/Graphics/GIF/spec-gif89a.txt>): blocks up to the trailer. Only the first frame is published, so
/// only that one must be whole.
fn gif(bytes: &[u8]) -> Result<Header, Problem> {
    let (width, height) = (le(bytes, 6, 2)?, le(bytes, 8, 2)?);
    Problem::check_size(width, height)?;
    let mut at = 13 + colour_table(le(bytes, 10, 1)?);
    let mut frames = 0;
    let mut alpha = false;
    loop {
        match bytes.get(at) {
            Some(0x21) => {
                // A graphic control extension keeps its flags after label and size.
                alpha |= bytes.get(at + 1) == Some(&0xF9) && le(bytes, at + 3, 1).is_ok_and(|flags| flags & 1 != 0);
                match sub_blocks(bytes, at + 2) {
                    Ok(next) => at = next,
                    Err(_) if frames > 0 => break,
                    Err(problem) => return Err(problem),
                }
            }
            Some(0x2C) if frames > 0 => {
                frames += 1;
                break;
            }
            Some(0x2C) => {
                let tables = colour_table(le(bytes, at + 9, 1)?);
                at = sub_blocks(bytes, at + 11 + tables)?;
                frames += 1;
            }
            _ if frames > 0 => break,
            Some(0x3B) => return Err(Problem::broken("no frame")),
            Some(_) => return Err(Problem::broken("unknown block")),
            None => return Err(Problem::Truncated),
        }
    }
    // A frame that does not fill the picture is decoded beside it.
    Ok(Header { width, height, orientation: 1, alpha, animated: frames > 1, lossless: true, bytes_per_pixel: 9 })
}

/// Bytes of the colour table that GIF flags announce.
fn colour_table(flags: u32) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where the chain of sub-blocks at `at` ends.
fn sub_blocks(bytes: &[u8], mut at: usize) -> Result<usize, Problem> {
    loop {
        let length = le(bytes, at, 1)? as usize;
        take(bytes, at, 1 + length)?;
        at += 1 + length;
        if length == 0 {
            return Ok(at);
        }
    }
}
