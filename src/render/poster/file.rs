//! Pixels to a file that readers of Open Graph take: PNG with a palette for what is drawn, JPEG where a photograph is part of it.
//! Knows pixels alone.

use std::collections::BTreeMap;

use image::RgbImage;

/// Colours of a palette. Drawn posters have a handful, and what lies between two of them at an edge.
const COLOURS: usize = 64;

/// The quality of a JPEG.
const QUALITY: u8 = 80;

/// A PNG file with a palette; `None` when the encoder gives up, which it has no reason to.
pub(super) fn png(picture: &RgbImage) -> Option<Vec<u8>> {
    let (palette, indexes) = reduced(picture);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexes).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// A JPEG file, progressive, with its colours in full resolution: small red letters lose their edge otherwise.
pub(super) fn jpeg(picture: &RgbImage) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(picture.width()).ok()?, u16::try_from(picture.height()).ok()?);
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_1_1);
    encoder.encode(picture.as_raw(), width, height, jpeg_encoder::ColorType::Rgb).ok()?;
    Some(file)
}

type Colour = [u8; 3];

/// A box of colours, with how many pixels have each.
struct Cluster {
    colours: Vec<(Colour, u64)>,
    /// The widest of its three sides.
    side: usize,
    /// How much is lost by making it one colour.
    loss: u64,
}

impl Cluster {
    fn of(colours: Vec<(Colour, u64)>) -> Self {
        let pixels: u64 = colours.iter().map(|(_, count)| count).sum();
        let spread = |side: usize| {
            let sum: u64 = colours.iter().map(|(colour, count)| u64::from(colour[side]) * count).sum();
            let mean = sum / pixels.max(1);
            colours.iter().map(|(colour, count)| u64::from(colour[side]).abs_diff(mean).pow(2) * count).sum::<u64>()
        };
        let spreads = [spread(0), spread(1), spread(2)];
        let side = (0..3).max_by_key(|side| spreads[*side]).unwrap_or(0);
        Self { side, loss: spreads[side], colours }
    }

    /// In two at its mean.
    fn split(mut self) -> (Self, Self) {
        let side = self.side;
        self.colours.sort_unstable_by_key(|(colour, _)| (colour[side], *colour));
        let pixels: u64 = self.colours.iter().map(|(_, count)| count).sum();
        let sum: u64 = self.colours.iter().map(|(colour, count)| u64::from(colour[side]) * count).sum();
        let mean = sum / pixels.max(1);
        let at = self.colours.partition_point(|(colour, _)| u64::from(colour[side]) <= mean);
        let upper = self.colours.split_off(at.clamp(1, self.colours.len().saturating_sub(1).max(1)));
        (Self::of(self.colours), Self::of(upper))
    }

    /// The colour that most of its pixels have, if more than half do, so that grounds stay what they are; else the mean.
    fn colour(&self) -> Colour {
        let pixels: u64 = self.colours.iter().map(|(_, count)| count).sum();
        if let Some((colour, _)) = self.colours.iter().find(|(_, count)| count * 2 > pixels) {
            return *colour;
        }
        let mean = |side: usize| {
            let sum: u64 = self.colours.iter().map(|(colour, count)| u64::from(colour[side]) * count).sum();
            u8::try_from((sum + pixels / 2) / pixels.max(1)).unwrap_or(u8::MAX)
        };
        [mean(0), mean(1), mean(2)]
    }
}

/// The palette, and each pixel's place in it: the box of all colours is halved where most is lost, until there are enough.
fn reduced(picture: &RgbImage) -> (Vec<u8>, Vec<u8>) {
    let mut counts: BTreeMap<Colour, u64> = BTreeMap::new();
    let mut runs = picture.pixels().peekable();
    while let Some(pixel) = runs.next() {
        let mut length = 1;
        while runs.next_if_eq(&pixel).is_some() {
            length += 1;
        }
        *counts.entry(pixel.0).or_default() += length;
    }
    let mut clusters = vec![Cluster::of(counts.into_iter().collect())];
    while clusters.len() < COLOURS {
        let widest = (0..clusters.len()).max_by_key(|at| (clusters[*at].loss, *at));
        let Some(at) = widest.filter(|at| clusters[*at].loss > 0) else { break };
        let (lower, upper) = clusters.swap_remove(at).split();
        clusters.extend([lower, upper]);
    }
    let mut places: BTreeMap<Colour, u8> = BTreeMap::new();
    let mut palette = Vec::with_capacity(clusters.len() * 3);
    for (place, cluster) in (0_u8..).zip(&clusters) {
        palette.extend(cluster.colour());
        places.extend(cluster.colours.iter().map(|(colour, _)| (*colour, place)));
    }
    let mut last = (Colour::default(), places.get(&Colour::default()).copied().unwrap_or(0));
    let place = |pixel: &image::Rgb<u8>| {
        if pixel.0 != last.0 {
            last = (pixel.0, places.get(&pixel.0).copied().unwrap_or(0));
        }
        last.1
    };
    let indexes = picture.pixels().map(place).collect();
    (palette, indexes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_palette_keeps_grounds_and_the_one_accent() {
        let picture = RgbImage::from_fn(200, 100, |x, y| match (x, y) {
            (0..5, 0..5) => image::Rgb([191, 51, 23]),
            _ if y < 50 => image::Rgb([246, 242, 232]),
            // An edge of more shades than there is room for.
            _ => image::Rgb([u8::try_from(x).unwrap(), u8::try_from(y).unwrap(), 90]),
        });
        let read = image::load_from_memory(&png(&picture).unwrap()).unwrap().into_rgb8();
        assert_eq!(read.dimensions(), (200, 100));
        assert_eq!(read.get_pixel(100, 20).0, [246, 242, 232]);
        assert_eq!(read.get_pixel(2, 2).0, [191, 51, 23]);
        let far = |a: &image::Rgb<u8>, b: &image::Rgb<u8>| (0..3).map(|side| a.0[side].abs_diff(b.0[side])).max().unwrap();
        assert!(picture.pixels().zip(read.pixels()).all(|(a, b)| far(a, b) <= 40));
    }
}
