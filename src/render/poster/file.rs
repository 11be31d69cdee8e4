//! Pixels to a file that readers of Open Graph take: PNG with a palette for what is drawn, JPEG where a photograph is part of it.
//! Knows pixels alone.

use image::RgbImage;

/// Colours of a palette. Drawn posters have a handful, and what lies between two of them at an edge.
const COLOURS: usize = 64;

/// The quality of a JPEG.
const QUALITY: u8 = 72;

/// A PNG file with a palette; `None` when the encoder gives up, which it has no reason to.
pub(super) fn png(picture: &RgbImage) -> Option<Vec<u8>> {
    let (palette, indexes) = reduced(picture);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexes).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// A JPEG file, progressive.
pub(super) fn jpeg(picture: &RgbImage) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(picture.width()).ok()?, u16::try_from(picture.height()).ok()?);
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_chroma_subsampling_method(jpeg_encoder::ChromaSubsamplingMethod::Average);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder.encode(picture.as_raw(), width, height, jpeg_encoder::ColorType::Rgb).ok()?;
    Some(file)
}

/// Colours that agree in the six upper bits of each channel, taken together.
#[derive(Clone, Copy)]
struct Shade {
    /// Its place among all shades.
    place: usize,
    pixels: u64,
    /// The sums of its channels.
    sums: [u64; 3],
}

impl Shade {
    fn channel(&self, side: usize) -> u64 {
        self.sums[side] / self.pixels.max(1)
    }
}

/// How many shades there can be.
const SHADES: usize = 1 << 18;

fn place_of(pixel: &[u8]) -> usize {
    pixel.iter().take(3).fold(0, |place, channel| place << 6 | usize::from(channel >> 2))
}

/// A box of shades.
struct Cluster {
    shades: Vec<Shade>,
    /// The widest of its three sides.
    side: usize,
    /// How much is lost by making it one colour.
    loss: u64,
}

impl Cluster {
    fn of(shades: Vec<Shade>) -> Self {
        let spread = |side: usize| {
            let mean = mean(&shades, side);
            shades.iter().map(|shade| shade.channel(side).abs_diff(mean).pow(2) * shade.pixels).sum::<u64>()
        };
        let spreads = [spread(0), spread(1), spread(2)];
        let side = (0..3).max_by_key(|side| spreads[*side]).unwrap_or(0);
        Self { side, loss: spreads[side], shades }
    }

    /// In two at its mean.
    fn split(mut self) -> (Self, Self) {
        let side = self.side;
        self.shades.sort_unstable_by_key(|shade| (shade.channel(side), shade.place));
        let mean = mean(&self.shades, side);
        let at = self.shades.partition_point(|shade| shade.channel(side) <= mean);
        let upper = self.shades.split_off(at.clamp(1, self.shades.len().saturating_sub(1).max(1)));
        (Self::of(self.shades), Self::of(upper))
    }

    /// That of the shade which more than half of its pixels have, so that grounds stay what they are; else the mean of all.
    fn colour(&self) -> [u8; 3] {
        let pixels: u64 = self.shades.iter().map(|shade| shade.pixels).sum();
        let most: Vec<Shade> = self.shades.iter().filter(|shade| shade.pixels * 2 > pixels).copied().collect();
        let shades = if most.is_empty() { &self.shades } else { &most };
        [0, 1, 2].map(|side| u8::try_from(mean(shades, side)).unwrap_or(u8::MAX))
    }
}

fn mean(shades: &[Shade], side: usize) -> u64 {
    let pixels: u64 = shades.iter().map(|shade| shade.pixels).sum();
    (shades.iter().map(|shade| shade.sums[side]).sum::<u64>() + pixels / 2) / pixels.max(1)
}

/// The palette, and each pixel's place in it: the box of all colours is halved where most is lost, until there are enough.
pub(super) fn reduced(picture: &RgbImage) -> (Vec<u8>, Vec<u8>) {
    let mut clusters = vec![Cluster::of(shades(picture))];
    while clusters.len() < COLOURS {
        let widest = (0..clusters.len()).max_by_key(|at| (clusters[*at].loss, *at));
        let Some(at) = widest.filter(|at| clusters[*at].loss > 0) else { break };
        let (lower, upper) = clusters.swap_remove(at).split();
        clusters.extend([lower, upper]);
    }
    let mut numbers = vec![0_u8; SHADES];
    let mut palette = Vec::with_capacity(clusters.len() * 3);
    for (number, cluster) in (0_u8..).zip(&clusters) {
        palette.extend(cluster.colour());
        for shade in &cluster.shades {
            numbers[shade.place] = number;
        }
    }
    let mut indexes = vec![0; picture.as_raw().len() / 3];
    for (index, pixel) in indexes.iter_mut().zip(picture.as_raw().chunks_exact(3)) {
        *index = numbers[place_of(pixel)];
    }
    (palette, indexes)
}

/// The shades of a picture, in the order of their places. Neighbours of one colour are counted together.
fn shades(picture: &RgbImage) -> Vec<Shade> {
    let mut all = vec![(0_u64, [0_u64; 3]); SHADES];
    for run in picture.as_raw().as_chunks::<3>().0.chunk_by(|a, b| a == b) {
        let (pixel, length) = (run[0], run.len() as u64);
        let (pixels, sums) = &mut all[place_of(&pixel)];
        *pixels += length;
        for (sum, channel) in sums.iter_mut().zip(pixel) {
            *sum += u64::from(channel) * length;
        }
    }
    let used = all.into_iter().enumerate().filter(|(_, (pixels, _))| *pixels > 0);
    used.map(|(place, (pixels, sums))| Shade { place, pixels, sums }).collect()
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
