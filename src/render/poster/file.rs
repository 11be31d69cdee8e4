//! Pixels to a file that readers of Open Graph take: PNG with a palette for what is drawn, JPEG where a photograph is part of it.
//! Knows pixels alone.

use image::RgbImage;
use resvg::tiny_skia::{Pixmap, Rect};

/// Colours of a ground. Drawn ones have a handful, and what lies between two of them at an edge.
const COLOURS: usize = 40;

/// Shades of a letter's edge, from the paper to the letter's own colour.
const EDGE: u8 = 8;

/// The quality of a JPEG.
const QUALITY: u8 = 72;

/// An opaque colour.
pub(super) type Colour = [u8; 3];

/// A ground with a palette, upon which words are to be drawn. All posters upon it have this palette, so that a poster's file depends
/// on nothing but its own ground and words, and that only what words cover is looked at again.
pub(super) struct Flat {
    palette: Vec<Colour>,
    /// Each pixel's place in the palette.
    indexes: Vec<u8>,
    width: u32,
    height: u32,
}

impl Flat {
    /// `ground` in few colours, with those of words in `inks` upon `paper`.
    pub(super) fn of(ground: &Pixmap, paper: Colour, inks: &[Colour]) -> Self {
        let (mut palette, indexes) = reduced(ground);
        for ink in inks {
            for shade in 1..=EDGE {
                let mix = |side: usize| {
                    let (from, to) = (u16::from(paper[side]), u16::from(ink[side]));
                    let (shade, all) = (u16::from(shade), u16::from(EDGE));
                    u8::try_from((from * (all - shade) + to * shade) / all).unwrap_or(u8::MAX)
                };
                palette.push([mix(0), mix(1), mix(2)]);
            }
        }
        Self { palette, indexes, width: ground.width(), height: ground.height() }
    }

    /// A PNG file of `pixels`, which differ from the ground in `areas` alone; `None` when the encoder gives up, which it has no reason
    /// to.
    pub(super) fn png(&self, pixels: &Pixmap, areas: impl Iterator<Item = Rect>) -> Option<Vec<u8>> {
        let mut indexes = self.indexes.clone();
        // Nearest colours, by the five upper bits of each channel, as they are asked for.
        let mut known: Vec<Option<u8>> = vec![None; 1 << 15];
        for area in areas {
            let columns = (area.left() - 1.0).max(0.0) as usize..((area.right() + 2.0) as usize).min(self.width as usize);
            let rows = (area.top() - 1.0).max(0.0) as usize..((area.bottom() + 2.0) as usize).min(self.height as usize);
            for row in rows {
                let start = row * self.width as usize;
                let (from, to) = (start + columns.start.min(columns.end), start + columns.end);
                let source = &pixels.data()[from * 4..to * 4];
                for (index, pixel) in indexes[from..to].iter_mut().zip(source.chunks_exact(4)) {
                    let place = pixel.iter().take(3).fold(0, |place, channel| place << 5 | usize::from(channel >> 3));
                    *index = *known[place].get_or_insert_with(|| self.nearest(pixel));
                }
            }
        }
        self.encode(&indexes)
    }

    fn nearest(&self, pixel: &[u8]) -> u8 {
        let distance = |colour: &Colour| -> u32 { colour.iter().zip(pixel).map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum() };
        (0_u8..).zip(&self.palette).min_by_key(|(_, colour)| distance(colour)).map_or(0, |(number, _)| number)
    }

    fn encode(&self, indexes: &[u8]) -> Option<Vec<u8>> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(self.palette.concat());
        encoder.set_compression(png::Compression::Balanced);
        // Neighbouring places in a palette have nothing to do with each other.
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(indexes).ok()?;
        writer.finish().ok()?;
        Some(file)
    }
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
fn reduced(picture: &Pixmap) -> (Vec<Colour>, Vec<u8>) {
    let mut clusters = vec![Cluster::of(shades(picture))];
    while clusters.len() < COLOURS {
        let widest = (0..clusters.len()).max_by_key(|at| (clusters[*at].loss, *at));
        let Some(at) = widest.filter(|at| clusters[*at].loss > 0) else { break };
        let (lower, upper) = clusters.swap_remove(at).split();
        clusters.extend([lower, upper]);
    }
    let mut numbers = vec![0_u8; SHADES];
    for (number, cluster) in (0_u8..).zip(&clusters) {
        for shade in &cluster.shades {
            numbers[shade.place] = number;
        }
    }
    let mut indexes = vec![0; picture.data().len() / 4];
    for (index, pixel) in indexes.iter_mut().zip(picture.data().chunks_exact(4)) {
        *index = numbers[place_of(pixel)];
    }
    (clusters.iter().map(Cluster::colour).collect(), indexes)
}

/// The shades of a picture, in the order of their places. Neighbours of one colour are counted together.
fn shades(picture: &Pixmap) -> Vec<Shade> {
    let mut all = vec![(0_u64, [0_u64; 3]); SHADES];
    for run in picture.data().as_chunks::<4>().0.chunk_by(|a, b| a == b) {
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
    use resvg::tiny_skia::{Color, ColorU8};

    use super::*;

    #[test]
    fn a_palette_keeps_grounds_inks_and_the_one_accent() {
        let (paper, ink) = ([246, 242, 232], [18, 35, 47]);
        let mut ground = Pixmap::new(200, 100).unwrap();
        ground.fill(Color::from_rgba8(246, 242, 232, 255));
        for (at, pixel) in ground.pixels_mut().iter_mut().enumerate() {
            let (x, y) = (u8::try_from(at % 200).unwrap(), u8::try_from(at / 200).unwrap());
            *pixel = match (x, y) {
                (0..5, 0..5) => ColorU8::from_rgba(191, 51, 23, 255).premultiply(),
                _ if y < 50 => continue,
                // More shades than there is room for.
                _ => ColorU8::from_rgba(x, y, 90, 255).premultiply(),
            };
        }
        let flat = Flat::of(&ground, paper, &[ink]);
        let mut drawn = ground.clone();
        drawn.pixels_mut()[20 * 200 + 100] = ColorU8::from_rgba(18, 35, 47, 255).premultiply();
        let word = Rect::from_ltrb(98.0, 18.0, 103.0, 23.0).unwrap();
        let read = image::load_from_memory(&flat.png(&drawn, [word].into_iter()).unwrap()).unwrap().into_rgb8();
        assert_eq!(read.dimensions(), (200, 100));
        assert_eq!((read.get_pixel(101, 20).0, read.get_pixel(100, 20).0, read.get_pixel(2, 2).0), (paper, ink, [191, 51, 23]));
        let far = |a: &[u8], b: &[u8]| a.iter().zip(b).map(|(a, b)| a.abs_diff(*b)).max().unwrap();
        assert!(drawn.data().chunks(4).zip(read.pixels()).all(|(a, b)| far(&a[..3], &b.0) <= 50));
    }
}
