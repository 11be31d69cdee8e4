//! Posters: the picture that stands for a page where people share its address, drawn once for each page and language from its title
//! and kept in the store. Knows what is on a poster; the page knows its name before it is drawn.

mod chart;
pub mod codes;
mod file;
mod letters;
mod lines;
pub(super) mod plain;
#[cfg(test)]
mod tests;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use image::RgbImage;
use rayon::prelude::*;
use resvg::tiny_skia::{Color, FillRule, Paint, Pixmap, Transform};
use serde::{Deserialize, Serialize};

use self::{
    chart::{Chart, INK, PANEL, PAPER, SOFT, VERMILION, from_start},
    codes::{FONT_UNREADABLE, POSTER_LETTERS},
    file::Flat,
    letters::{Font, Letters},
    plain::Drawing,
    words::{MARGIN, MARK, MARK_TOP, Words},
};
use super::{
    Kept, Past, Rendered,
    artifact::{Artifact, OutPath},
};
use crate::{
    diag::{Checked, Diagnostic, FileId, Span},
    engine::{
        Digest, Key, Store,
        recall::FileRecord,
        watch::{Unwatched, Watcher},
    },
    graph::{POSTER_SIZE, POSTERS, Planned, Portal, Poster},
    locale::Direction,
    source::Tree,
};

/// The most posters that are drawn upon one ground after another: more of them are divided among threads.
const TOGETHER: usize = 32;

/// A poster as a file, and the characters of it that no font has.
struct Drawn {
    file: Vec<u8>,
    missing: String,
}

/// What is known of a poster without its file.
#[derive(Serialize, Deserialize)]
struct Known {
    record: FileRecord,
    missing: String,
}

/// A poster that need not be drawn.
enum Found {
    /// The site has it.
    Live(FileRecord),
    /// The store has it.
    Stored(Vec<u8>),
}

impl Rendered {
    /// Adds the posters of all pages of `plan`.
    pub(super) fn posters(
        &mut self,
        tree: &Tree,
        portal: &Portal,
        plan: &[Planned],
        past: &Past<'_>,
        store: &Store,
        watcher: &dyn Watcher,
    ) -> Vec<Diagnostic> {
        let wanted = portal.posters(plan);
        let (studio, mut found) = Studio::new(tree, portal);
        let mut missing: BTreeMap<&str, String> = BTreeMap::new();
        let found_again: Vec<(&str, Option<(Found, String)>)> =
            wanted.par_iter().map(|(path, _)| (path.as_str(), recalled(path, past, store))).collect();
        let mut to_draw: Vec<&str> = Vec::new();
        for (path, known) in found_again {
            match (known, OutPath::new(path)) {
                (Some((known, characters)), Ok(at)) => {
                    missing.insert(path, characters);
                    match known {
                        Found::Live(record) => self.kept.push(Kept { path: at, record }),
                        Found::Stored(bytes) => self.artifacts.push(Artifact { path: at, bytes: bytes.into() }),
                    }
                }
                _ => to_draw.push(path),
            }
        }
        if !to_draw.is_empty() {
            watcher.station("posters", to_draw.len());
        }
        let posters = to_draw.into_iter().filter_map(|path| Some((path, wanted.get(path)?)));
        for (path, drawn) in studio.draw(posters, watcher) {
            let known = Known { record: FileRecord::of(&drawn.file), missing: drawn.missing.clone() };
            if let Ok(bytes) = postcard::to_stdvec(&known) {
                store.put(&key("poster", path), &drawn.file);
                store.put(&key("poster record", path), &bytes);
            }
            missing.insert(path, drawn.missing);
            self.artifacts.extend(OutPath::new(path).ok().map(|path| Artifact { path, bytes: drawn.file.into() }));
        }
        let mut told = BTreeSet::new();
        for (path, characters) in missing.into_iter().filter(|(_, characters)| !characters.is_empty()) {
            let (span, title) = wanted.get(path).map_or((None, ""), |poster| (poster.span, &poster.title));
            if told.insert((span, characters.clone())) {
                found.push(unlettered(span, title, &characters));
            }
        }
        found
    }
}

/// The poster at `path`, if there is to be one.
pub(super) fn one(tree: &Tree, portal: &Portal, plan: &[Planned], path: &str, store: &Store) -> Option<Arc<[u8]>> {
    if !path.starts_with(POSTERS) {
        return None;
    }
    let wanted = portal.posters(plan);
    let (name, poster) = wanted.get_key_value(path)?;
    let draw = || {
        let (studio, _) = Studio::new(tree, portal);
        let drawn = studio.draw([(name.as_str(), poster)].into_iter(), &Unwatched);
        drawn.into_iter().next().map(|(_, drawn)| drawn.file)
    };
    store.get(&key("poster", path)).or_else(draw).map(Into::into)
}

fn key(step: &'static str, path: &str) -> Digest {
    Key::new(step, 1).text(path).finish()
}

/// The poster at `path` as it was drawn before, and the characters that it lacks.
fn recalled(path: &str, past: &Past<'_>, store: &Store) -> Option<(Found, String)> {
    let known: Known = postcard::from_bytes(&store.get(&key("poster record", path))?).ok()?;
    let found = match (past.holds)(path, &known.record) {
        true => Found::Live(known.record),
        false => Found::Stored(store.get(&key("poster", path))?),
    };
    Some((found, known.missing))
}

fn unlettered(span: Option<Span>, title: &str, missing: &str) -> Diagnostic {
    let finding = span.map_or_else(|| Diagnostic::nowhere(&POSTER_LETTERS), |span| Diagnostic::at(&POSTER_LETTERS, span));
    let characters: Vec<String> = missing.chars().map(|c| format!("{c} (U+{:04X})", u32::from(c))).collect();
    finding.arg("title", title).arg("characters", characters.join(", "))
}

/// What words are drawn upon: the same for an entry in all languages that are read the same way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ground<'p> {
    beside: Beside<'p>,
    rtl: bool,
}

/// What stands beside the words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Beside<'p> {
    Photo(FileId),
    Cover(&'p str, u8),
    Nothing,
}

impl<'p> Ground<'p> {
    fn of(poster: &'p Poster) -> Self {
        let beside = match (&poster.photo, &poster.cover) {
            (Some((file, _)), _) => Beside::Photo(*file),
            (None, Some(cover)) => Beside::Cover(cover, poster.pose),
            (None, None) => Beside::Nothing,
        };
        Self { beside, rtl: poster.lang.direction() == Direction::Rtl }
    }
}

/// What all posters are drawn with.
struct Studio<'t> {
    tree: &'t Tree,
    theme: &'t str,
    paper: &'t str,
    fonts: Vec<Font<'t>>,
    mark: Option<Drawing>,
}

impl<'t> Studio<'t> {
    fn new(tree: &'t Tree, portal: &'t Portal) -> Checked<Self> {
        let (face, theme) = (&portal.around.face, &*portal.model.settings.theme);
        let mut found = Vec::new();
        let mut fonts = Vec::new();
        for file in face.fonts.iter().map(|font| tree.file(*font)) {
            match Font::new(file.name(), file.held()) {
                Some(font) => fonts.push(font),
                None => found.push(Diagnostic::at(&FONT_UNREADABLE, Span::whole(file.id)).arg("path", &file.path)),
            }
        }
        let mut studio = Self { tree, theme, paper: face.background.as_deref().unwrap_or(PAPER), fonts, mark: None };
        studio.mark = face.icon.as_deref().and_then(|icon| studio.drawing(icon));
        (studio, found)
    }

    fn drawing(&self, path: &str) -> Option<Drawing> {
        Drawing::read(self.tree.at(&format!("themes/{}/static/{path}", self.theme))?.held())
    }

    /// Draws posters, those upon one ground together.
    fn draw<'w>(&self, posters: impl Iterator<Item = (&'w str, &'w Poster)>, watcher: &dyn Watcher) -> Vec<(&'w str, Drawn)> {
        let mut grounds: BTreeMap<Ground<'w>, Vec<(&'w str, &'w Poster)>> = BTreeMap::new();
        for (path, poster) in posters {
            grounds.entry(Ground::of(poster)).or_default().push((path, poster));
        }
        let some = grounds.iter().flat_map(|(ground, posters)| posters.chunks(TOGETHER).map(move |some| (ground, some)));
        let some: Vec<_> = some.collect();
        let drawn = some.par_iter().flat_map_iter(|(ground, posters)| {
            watcher.advance(posters.len());
            self.draw_all(ground, posters)
        });
        drawn.collect()
    }

    /// Posters that have the same ground.
    fn draw_all<'w>(&self, ground: &Ground<'_>, posters: &[(&'w str, &Poster)]) -> Vec<(&'w str, Drawn)> {
        let panel = self.panel(ground.beside);
        let Some(pixels) = self.ground(*ground, panel.as_ref()) else { return Vec::new() };
        let channels = |text: &str| {
            let colour = colour(text).to_color_u8();
            [colour.red(), colour.green(), colour.blue()]
        };
        let is_drawn = !matches!(ground.beside, Beside::Photo(_));
        let flat = is_drawn.then(|| Flat::of(&pixels, channels(self.paper), &[INK, SOFT, VERMILION].map(channels)));
        let draw = |poster: &Poster| self.draw_one(poster, &pixels, panel.is_some(), flat.as_ref());
        posters.iter().filter_map(|(path, poster)| Some((*path, draw(poster)?))).collect()
    }

    /// The picture beside the words, in the size of its place. A photograph that cannot be read has been reported with its file.
    fn panel(&self, beside: Beside<'_>) -> Option<RgbImage> {
        match beside {
            Beside::Nothing => None,
            Beside::Photo(file) => {
                let file = self.tree.file(file);
                super::image::cropped(&file.load().ok()?, &file.extension(), PANEL).ok()
            }
            Beside::Cover(path, pose) => self.cover(&self.drawing(path)?, pose),
        }
    }

    /// All of a poster but its words.
    fn ground(&self, ground: Ground<'_>, panel: Option<&RgbImage>) -> Option<Pixmap> {
        let chart = Chart { paper: self.paper, rtl: ground.rtl, panel: panel.is_some() };
        let mut pixels = paper(POSTER_SIZE, self.paper)?;
        if let Some(panel) = panel {
            let left = if ground.rtl { 0 } else { pixels.width() - panel.width() };
            lay(&mut pixels, panel, left);
        }
        Drawing::read(chart.drawing().as_bytes())?.draw(&mut pixels.as_mut(), (0.0, 0.0), 1.0, false);
        if let Some(mark) = &self.mark {
            let left = from_start(MARGIN, ground.rtl) - if ground.rtl { MARK } else { 0.0 };
            mark.draw(&mut pixels.as_mut(), (left, MARK_TOP), MARK / mark.size().0.max(mark.size().1), false);
        }
        Some(pixels)
    }

    /// The part of a cover that `pose` shows, mirrored for one in two: as the style of pages has it.
    fn cover(&self, cover: &Drawing, pose: u8) -> Option<RgbImage> {
        let (width, height) = (PANEL.0 as f32, PANEL.1 as f32);
        let (closer, across, down) = match pose / 2 % 4 {
            0 => (1.0, 0.6, 0.5),
            1 => (1.5, 0.15, 0.25),
            2 => (1.25, 0.95, 0.9),
            _ => (1.8, 0.72, 0.3),
        };
        let scale = (width / cover.size().0).max(height / cover.size().1) * closer;
        let spare = (cover.size().0 * scale - width, cover.size().1 * scale - height);
        let mut pixels = paper(PANEL, self.paper)?;
        cover.draw(&mut pixels.as_mut(), (-spare.0 * across, -spare.1 * down), scale, pose % 2 == 1);
        Some(rgb(&pixels))
    }

    /// The words of `poster` upon their ground, with its palette when it is all drawn.
    fn draw_one(&self, poster: &Poster, ground: &Pixmap, panel: bool, flat: Option<&Flat>) -> Option<Drawn> {
        let letters = Letters::new(&self.fonts, &poster.lang);
        let words = Words::of(&letters, poster, panel);
        let mut pixels = ground.clone();
        for stroke in &words.strokes {
            let mut paint = Paint { anti_alias: true, ..Paint::default() };
            paint.set_color(colour(stroke.colour));
            pixels.fill_path(&stroke.path, &paint, FillRule::Winding, Transform::identity(), None);
        }
        let file = match flat {
            Some(flat) => flat.png(&pixels, words.strokes.iter().map(|stroke| stroke.path.bounds())),
            None => file::jpeg(&rgb(&pixels)),
        };
        Some(Drawn { file: file?, missing: words.missing.iter().collect() })
    }
}

/// Pixels of one colour, `#rrggbb`.
fn paper((width, height): (u32, u32), ground: &str) -> Option<Pixmap> {
    let mut pixels = Pixmap::new(width, height)?;
    pixels.fill(colour(ground));
    Some(pixels)
}

/// A colour written `#rrggbb`; theme.toml has been checked for that.
pub(super) fn colour(text: &str) -> Color {
    let [_, red, green, blue] = u32::from_str_radix(text.trim_start_matches('#'), 16).unwrap_or(0x00ff_ffff).to_be_bytes();
    Color::from_rgba8(red, green, blue, u8::MAX)
}

/// Puts `panel` onto `pixels`, at the top, `left` pixels from the left.
fn lay(pixels: &mut Pixmap, panel: &RgbImage, left: u32) {
    let width = pixels.width() as usize;
    let data = pixels.data_mut();
    let rows = panel.as_raw().chunks_exact(panel.width() as usize * 3);
    for (row, target) in rows.zip(data.chunks_exact_mut(width * 4)) {
        for (pixel, place) in row.chunks_exact(3).zip(target.chunks_exact_mut(4).skip(left as usize)) {
            place[..3].copy_from_slice(pixel);
        }
    }
}

/// Pixels that are all opaque, without saying so.
fn rgb(pixels: &Pixmap) -> RgbImage {
    let mut picture = RgbImage::new(pixels.width(), pixels.height());
    for (pixel, opaque) in picture.chunks_exact_mut(3).zip(pixels.data().chunks_exact(4)) {
        pixel.copy_from_slice(&opaque[..3]);
    }
    picture
}
