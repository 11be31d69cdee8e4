//! The segments of a JPEG file (ITU-T T.81, annex B). Knows markers and lengths, no coefficient.

use super::{Header, Problem, orientation, take};

/// Markers, the byte after 0xFF.
mod marker {
    pub(super) const PROGRESSIVE: u8 = 0xC2;
    pub(super) const SOI: u8 = 0xD8;
    pub(super) const EOI: u8 = 0xD9;
    pub(super) const SOS: u8 = 0xDA;
    pub(super) const DHT: u8 = 0xC4;
    pub(super) const DQT: u8 = 0xDB;
    pub(super) const DRI: u8 = 0xDD;
    pub(super) const APP1: u8 = 0xE1;
    pub(super) const APP2: u8 = 0xE2;
    pub(super) const APP14: u8 = 0xEE;
}

/// More scans than any encoder writes; each costs a pass over the whole picture, so their number is a budget.
const SCANS: usize = 64;

/// Bytes after a scan's end that a decoder may look ahead without being short of data.
const PADDING: usize = 16;

/// One segment.
struct Segment<'a> {
    marker: u8,
    /// What follows the length; of a scan, its header only.
    payload: &'a [u8],
    /// All of it from its 0xFF on; of a scan, the coded data as well.
    whole: &'a [u8],
}

/// Walks the segments up to EOI; a file that ends before it is cut off.
struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
    ended: bool,
}

impl<'a> Segments<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 2, ended: false }
    }

    /// The next marker and its place. Stray bytes before it are passed over, as every decoder does.
    fn next_marker(&self) -> Result<(usize, u8), Problem> {
        let mut at = self.at;
        loop {
            match take(self.bytes, at, 2)? {
                // Fill bytes, stuffed bytes, restarts and TEM stand alone and mean nothing here.
                [0xFF, 0xFF | 0x00 | 0x01 | 0xD0..=0xD7] => at += 1,
                [0xFF, marker] => return Ok((at, *marker)),
                _ => at += 1,
            }
        }
    }

    fn read(&mut self) -> Result<Segment<'a>, Problem> {
        let (start, marker) = self.next_marker()?;
        if marker == marker::EOI {
            self.ended = true;
            return Ok(Segment { marker, payload: &[], whole: take(self.bytes, start, 2)? });
        }
        let length = match take(self.bytes, start + 2, 2)? {
            [high, low] => usize::from(*high) << 8 | usize::from(*low),
            _ => 0,
        };
        if marker == marker::SOI || length < 2 {
            return Err(Problem::broken("misplaced marker"));
        }
        let payload = take(self.bytes, start + 4, length - 2)?;
        self.at = start + 2 + length;
        if marker == marker::SOS {
            self.at = self.next_marker()?.0;
        }
        Ok(Segment { marker, payload, whole: take(self.bytes, start, self.at - start)? })
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Result<Segment<'a>, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let segment = self.read();
        self.ended |= segment.is_err();
        Some(segment)
    }
}

/// Size, orientation and kind of coding.
pub(super) fn read(bytes: &[u8]) -> Result<Header, Problem> {
    let mut frame = None;
    let mut turned = None;
    let mut several_passes = false;
    let mut scans = 0;
    for segment in Segments::of(bytes) {
        let Segment { marker, payload, .. } = segment?;
        match marker {
            0xC0..=marker::PROGRESSIVE if frame.is_none() => frame = Some(read_frame(payload)?),
            0xC0..=marker::PROGRESSIVE => return Err(Problem::broken("two frames")),
            // DHT, JPG and DAC lie among the frames' markers.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Err(Problem::Unsupported("JPEG (lossless or arithmetic)".to_owned()));
            }
            marker::APP1 if turned.is_none() && payload.starts_with(b"Exif\0\0") => turned = Some(orientation(payload)),
            marker::SOS => scans += 1,
            _ => {}
        }
        several_passes |= marker == marker::PROGRESSIVE || scans > 1;
    }
    let (mut header, components) = frame.ok_or_else(|| Problem::broken("no frame"))?;
    if several_passes {
        // The decoder keeps 16-bit coefficients of every channel until the last scan.
        header.bytes_per_pixel += 2 * components;
    }
    if scans == 0 || scans > SCANS {
        return Err(Problem::broken(format_args!("{scans} scans")));
    }
    header.orientation = turned.unwrap_or(1);
    Ok(header)
}

/// The frame header (T.81, B.2.2): precision, height, width, number of components.
fn read_frame(payload: &[u8]) -> Result<(Header, u8), Problem> {
    let [precision, h1, h0, w1, w0, components, ..] = *payload else { return Err(Problem::broken("short frame header")) };
    let (height, width) = (u32::from(h1) << 8 | u32::from(h0), u32::from(w1) << 8 | u32::from(w0));
    if precision != 8 {
        return Err(Problem::Unsupported(format!("JPEG ({precision} bits)")));
    }
    if !matches!(components, 1 | 3 | 4) {
        return Err(Problem::Unsupported(format!("JPEG ({components} channels)")));
    }
    Problem::check_size(width, height)?;
    let bytes_per_pixel = if components == 1 { 1 } else { 3 };
    let header = Header { width, height, orientation: 1, alpha: false, animated: false, lossless: false, bytes_per_pixel };
    Ok((header, components))
}

/// The file with only the segments that make pixels (frame, tables, scans) and their colours (ICC profile, Adobe's
/// transform), so that a strict decoder meets neither hostile metadata nor harmless disorder between segments.
///
/// Of a picture in a single scan the end marker is replaced by a little padding: at an end marker the decoder makes up all
/// that is missing, while a scan that runs out of bytes it refuses.
pub(crate) fn essentials(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut kept = Vec::with_capacity(bytes.len() + PADDING);
    kept.extend_from_slice(&[0xFF, marker::SOI]);
    let mut progressive = false;
    let mut scans = 0;
    for segment in Segments::of(bytes) {
        let Segment { marker, whole, .. } = segment?;
        progressive |= marker == marker::PROGRESSIVE;
        scans += usize::from(marker == marker::SOS);
        if matches!(
            marker,
            0xC0..=marker::PROGRESSIVE | marker::DHT | marker::DQT | marker::DRI | marker::SOS | marker::APP2 | marker::APP14
        ) {
            kept.extend_from_slice(whole);
        }
    }
    if scans == 1 && !progressive {
        kept.resize(kept.len() + PADDING, 0);
    } else {
        kept.extend_from_slice(&[0xFF, marker::EOI]);
    }
    Ok(kept)
}
