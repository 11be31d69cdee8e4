//! Letters: a line of text becomes outlines, shaped by the rules of its script, in the order in which its directions are read. Knows
//! fonts and characters; never a page, a colour or how many lines there are.

use std::{collections::BTreeSet, ops::Range, sync::OnceLock};

use harfrust::{Direction as Way, Language, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::tiny_skia::PathBuilder;
use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlineGlyphCollection, OutlinePen},
};
use unicode_bidi::{BidiInfo, Level};

use crate::locale::{Direction, Lang};

/// Where a word may be parted, which drawn titles do not do.
const SOFT_HYPHEN: char = '\u{ad}';

/// One font file.
struct Face<'f> {
    font: FontRef<'f>,
    characters: Charmap<'f>,
    outlines: OutlineGlyphCollection<'f>,
    shaping: ShaperData,
    /// Units of the font in one em.
    units: f32,
}

/// A font as a file: read when the first text asks for it.
pub(super) struct Font<'f> {
    /// The language whose texts try it first, from its name: `noto-sans-lao.lo.ttf`.
    lang: Option<String>,
    bytes: &'f [u8],
    face: OnceLock<Option<Face<'f>>>,
}

impl<'f> Font<'f> {
    /// The font in the file `name`; `None` when it is none, or holds no outlines.
    pub(super) fn new(name: &str, bytes: &'f [u8]) -> Option<Self> {
        FontRef::new(bytes).ok()?.outline_glyphs().format()?;
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let lang = stem.rsplit_once('.').map(|(_, lang)| lang.to_owned());
        Some(Self { lang, bytes, face: OnceLock::new() })
    }

    fn face(&self) -> Option<&Face<'f>> {
        let read = || {
            let font = FontRef::new(self.bytes).ok()?;
            let outlines = font.outline_glyphs();
            let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
            Some(Face { characters: font.charmap(), shaping: ShaperData::new(&font), font, outlines, units })
        };
        self.face.get_or_init(read).as_ref()
    }
}

/// The fonts in the order in which a language tries them.
pub(super) struct Letters<'l, 'f> {
    fonts: Vec<&'l Font<'f>>,
    language: Option<Language>,
    base: Level,
}

/// A line of one em's size, its origin at the left end of its base line.
pub(super) struct Line {
    /// Ems from one end to the other.
    pub(super) width: f32,
    glyphs: Vec<Glyph>,
}

struct Glyph {
    /// Number of its font.
    font: usize,
    id: GlyphId,
    /// Ems from the line's origin, upwards for `y`.
    x: f32,
    y: f32,
}

impl<'l, 'f> Letters<'l, 'f> {
    /// The fonts of `lang`: its own, those for all, then those of other languages, so that a name in another script has letters too.
    pub(super) fn new(fonts: &'l [Font<'f>], lang: &Lang) -> Self {
        let own = |font: &&Font<'_>| font.lang.as_deref() == Some(lang.as_str());
        let all = |font: &&Font<'_>| font.lang.is_none();
        let others = fonts.iter().filter(|font| !own(font) && !all(font));
        let ordered = fonts.iter().filter(own).chain(fonts.iter().filter(all)).chain(others);
        let base = if lang.direction() == Direction::Rtl { Level::rtl() } else { Level::ltr() };
        Self { fonts: ordered.collect(), language: Language::new(lang.as_str()), base }
    }

    /// `text` without what cannot be drawn: its line breaks and control characters, and the characters that no font has, which
    /// are added to `missing`.
    pub(super) fn drawable(&self, text: &str, missing: &mut BTreeSet<char>) -> String {
        let mut kept = String::with_capacity(text.len());
        for c in text.chars() {
            if c.is_whitespace() && c != '\u{a0}' {
                // One space, however it was written.
                if !kept.is_empty() && !kept.ends_with(' ') {
                    kept.push(' ');
                }
            } else if c != SOFT_HYPHEN && (is_silent(c) || self.font_of(c).is_some()) {
                kept.push(c);
            } else if !c.is_control() && c != SOFT_HYPHEN {
                missing.insert(c);
            }
        }
        kept.truncate(kept.trim_end().len());
        kept
    }

    /// The first font that has `c`.
    fn font_of(&self, c: char) -> Option<usize> {
        self.fonts.iter().position(|font| font.face().is_some_and(|face| face.characters.map(c).is_some()))
    }

    fn has(&self, font: usize, c: char) -> bool {
        self.fonts.get(font).and_then(|font| font.face()).is_some_and(|face| face.characters.map(c).is_some())
    }

    /// Shapes `text`, which is one line.
    pub(super) fn line(&self, text: &str) -> Line {
        let mut line = Line { width: 0.0, glyphs: Vec::new() };
        let order = BidiInfo::new(text, Some(self.base));
        let Some(paragraph) = order.paragraphs.first() else { return line };
        let (levels, runs) = order.visual_runs(paragraph, paragraph.range.clone());
        let fonts = self.in_one_font(text);
        for run in runs {
            let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let within = |(range, font): &(Range<usize>, usize)| {
                let part = range.start.max(run.start)..range.end.min(run.end);
                (!part.is_empty()).then_some((part, *font))
            };
            let mut parts: Vec<(Range<usize>, usize)> = fonts.iter().filter_map(within).collect();
            if rtl {
                parts.reverse();
            }
            for (part, font) in parts {
                self.shape(text, part, font, rtl, &mut line);
            }
        }
        line
    }

    /// The longest parts of `text` that one font can draw. What joins others (spaces, marks, joiners) stays with the font before it
    /// when that has it, so that no cluster is torn apart.
    fn in_one_font(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let mut parts: Vec<(Range<usize>, usize)> = Vec::new();
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let before = parts.last().map(|(_, font)| *font);
            let stays = before.is_some_and(|font| is_silent(c) || (joins(c) && self.has(font, c)));
            let font = if stays { before } else { self.font_of(c) };
            match parts.last_mut() {
                Some((range, last)) if font.is_none_or(|font| font == *last) => range.end = end,
                _ => parts.push((at..end, font.unwrap_or(0))),
            }
        }
        parts
    }

    fn shape(&self, text: &str, part: Range<usize>, font: usize, rtl: bool, line: &mut Line) {
        let Some(face) = self.fonts.get(font).and_then(|font| font.face()) else { return };
        let mut buffer = UnicodeBuffer::new();
        buffer.set_pre_context(&text[..part.start]);
        buffer.push_str(&text[part.clone()]);
        buffer.set_post_context(&text[part.end..]);
        buffer.set_direction(if rtl { Way::RightToLeft } else { Way::LeftToRight });
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        buffer.guess_segment_properties();
        let shaped = face.shaping.shaper(&face.font).build().shape(buffer, ShapeOptions::new());
        for (glyph, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let ems = |units: i32| units as f32 / face.units;
            let (x, y) = (line.width + ems(place.x_offset), ems(place.y_offset));
            line.glyphs.push(Glyph { font, id: GlyphId::new(glyph.glyph_id), x, y });
            line.width += ems(place.x_advance);
        }
    }

    /// Adds the outlines of `line` to `path`: `size` pixels an em, its origin at (`x`, `y`).
    pub(super) fn outlines(&self, line: &Line, size: f32, (x, y): (f32, f32), path: &mut PathBuilder) {
        // Number 0 is the box that stands for a missing letter.
        for glyph in line.glyphs.iter().filter(|glyph| glyph.id != GlyphId::NOTDEF) {
            let Some(face) = self.fonts.get(glyph.font).and_then(|font| font.face()) else { continue };
            let Some(outline) = face.outlines.get(glyph.id) else { continue };
            let mut pen = Pen { path: &mut *path, origin: (x + glyph.x * size, y - glyph.y * size), scale: size / face.units };
            // An outline that breaks off leaves what was drawn of it.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
        }
    }
}

/// Moves outlines from the units of their font, upwards, to pixels, downwards.
struct Pen<'d> {
    path: &'d mut PathBuilder,
    origin: (f32, f32),
    scale: f32,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.origin.0 + x * self.scale, self.origin.1 - y * self.scale)
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let ((cx, cy), (x, y)) = (self.at(cx, cy), self.at(x, y));
        self.path.quad_to(cx, cy, x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let ((ax, ay), (bx, by), (x, y)) = (self.at(ax, ay), self.at(bx, by), self.at(x, y));
        self.path.cubic_to(ax, ay, bx, by, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

/// Whether a character draws nothing and only says how others are set: joiners, marks of direction, variation selectors.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character belongs to the one before it: a space, or a mark set upon a letter.
fn joins(c: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(
        category,
        GeneralCategory::SpaceSeparator
            | GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
            | GeneralCategory::EnclosingMark
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::render::poster::tests::fonts;

    fn shaped(lang: &str, text: &str) -> Vec<(f32, u32)> {
        let fonts = fonts();
        let letters = Letters::new(&fonts, &Lang::parse(lang).unwrap());
        letters.line(text).glyphs.iter().map(|glyph| (glyph.x, glyph.id.to_u32())).collect()
    }

    #[test]
    fn arabic_is_joined_and_its_lines_begin_on_the_right() {
        let (alone, joined) = (shaped("ar", "ب"), shaped("ar", "ببب"));
        assert!(joined.iter().all(|(_, id)| joined[0].1 != alone[0].1 && *id != 0), "{joined:?}");
        // A full stop after a number ends the line on its left, whatever the number's own direction.
        let line = shaped("ar", "عام 2026.");
        let dot = shaped("ar", ".")[0].1;
        assert_eq!(line.iter().min_by(|a, b| a.0.total_cmp(&b.0)).unwrap().1, dot, "{line:?}");
        let english = shaped("en", "2026.");
        assert_eq!(english.last().unwrap().1, dot, "{english:?}");
    }

    #[test]
    fn marks_stay_with_their_letters_whatever_font_the_language_prefers() {
        // Khmer subscripts and Lao tones in a Vietnamese title; Vietnamese in a Japanese one.
        for (lang, text) in [("vi", "ខ្មែរ"), ("vi", "ນ້ຳ"), ("ja", "Đà Nẵng市"), ("km", "ខេត្ត Thừa Thiên")]
        {
            let glyphs = shaped(lang, text);
            assert!(!glyphs.is_empty() && glyphs.iter().all(|(_, id)| *id != 0), "{lang} {text}: {glyphs:?}");
        }
        // The vowel sign of the Khmer syllable is set before it, as one cluster of one font.
        assert_eq!(shaped("vi", "ខ្មែរ"), shaped("km", "ខ្មែរ"));
    }

    #[test]
    fn east_asian_signs_take_the_form_of_the_language() {
        let fonts = fonts();
        let drawn = |lang: &str| {
            let letters = Letters::new(&fonts, &Lang::parse(lang).unwrap());
            let mut path = PathBuilder::new();
            letters.outlines(&letters.line("直"), 100.0, (0.0, 0.0), &mut path);
            path.finish().unwrap()
        };
        assert_ne!(drawn("ja"), drawn("zh-Hans"));
        assert!(drawn("ko").bounds().width() > 50.0);
    }
}
