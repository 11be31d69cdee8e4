//! Lines: where a text may be parted by the rules of its language, and the largest size at which it fits into its room. Knows
//! widths; never what the text says or where it is drawn.

use std::collections::BTreeSet;

use icu::{
    locale::LanguageIdentifier,
    segmenter::{
        GraphemeClusterSegmenter, LineSegmenter, WordSegmenter,
        options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption, WordBreakInvariantOptions},
    },
};

use super::letters::{Letters, Line};
use crate::locale::Lang;

/// Where a text may stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room<'s> {
    /// Pixels from side to side.
    pub(super) width: f32,
    /// Pixels from the top of the first line to the bottom of the last.
    pub(super) height: f32,
    /// The sizes to try, the largest first, in pixels an em, and the most lines of each.
    pub(super) sizes: &'s [(f32, usize)],
    /// Ems from one base line to the next.
    pub(super) leading: f32,
}

/// A text that fits.
pub(super) struct Fitted {
    /// Pixels an em.
    pub(super) size: f32,
    /// Its lines, of which none is wider than the room.
    pub(super) lines: Vec<Line>,
}

const ELLIPSIS: char = '…';

/// Sets `text` as large as its room allows, in lines of about the same length; what is too long even at the smallest size ends
/// with an ellipsis.
pub(super) fn fit(letters: &Letters<'_, '_>, lang: &Lang, text: &str, room: Room<'_>) -> Fitted {
    let parts = Parts::of(letters, lang, text);
    let smallest = room.sizes.last().copied().unwrap_or((16.0, 1));
    for (size, most) in room.sizes.iter().copied() {
        let (width, most) = (room.width / size, room.lines_at(size, most));
        if let Some(lines) = parts.lines(width).filter(|lines| lines.len() <= most) {
            let lines = parts.balanced(width, lines.len()).unwrap_or(lines);
            let lines: Vec<Line> = lines.iter().map(|line| letters.line(line.trim())).collect();
            // Parts were measured one by one; joined, they may be a hair wider.
            if lines.iter().all(|line| line.width <= width) {
                return Fitted { size, lines };
            }
        }
    }
    let (size, most) = smallest;
    Fitted { size, lines: cut(letters, &parts, room.width / size, room.lines_at(size, most)) }
}

impl Room<'_> {
    /// How many lines of `size` it holds: at least one, at most `most`.
    fn lines_at(&self, size: f32, most: usize) -> usize {
        ((self.height / (size * self.leading)) as usize).clamp(1, most.max(1))
    }
}

/// The first lines of a text that is too long, the last of them with an ellipsis.
fn cut(letters: &Letters<'_, '_>, parts: &Parts<'_>, width: f32, most: usize) -> Vec<Line> {
    let clusters = parts.broken_up(letters, width);
    let lines = clusters.lines(width).unwrap_or_default();
    let mut set: Vec<Line> = Vec::new();
    for (number, text) in lines.iter().take(most).enumerate() {
        let last = number + 1 == most && lines.len() > most;
        set.push(if last { ellipsed(letters, text, width) } else { letters.line(text.trim()) });
    }
    set
}

/// `text` without as much of its end as the ellipsis needs.
fn ellipsed(letters: &Letters<'_, '_>, text: &str, width: f32) -> Line {
    let segmenter = GraphemeClusterSegmenter::new();
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    for end in ends.into_iter().rev() {
        let line = letters.line(&format!("{}{ELLIPSIS}", text[..end].trim()));
        if line.width <= width {
            return line;
        }
    }
    letters.line("")
}

/// A text between its places to part it, with the width of each part in ems: without and with the space after it.
struct Parts<'t> {
    text: &'t str,
    parts: Vec<Part>,
}

struct Part {
    end: usize,
    bare: f32,
    whole: f32,
}

impl<'t> Parts<'t> {
    fn of(letters: &Letters<'_, '_>, lang: &Lang, text: &'t str) -> Self {
        let mut parts = Vec::new();
        let mut start = 0;
        for end in opportunities(text, lang) {
            parts.push(Part::of(letters, text, start, end));
            start = end;
        }
        Self { text, parts }
    }

    /// With parts that are wider than `width` broken between letters.
    fn broken_up(&self, letters: &Letters<'_, '_>, width: f32) -> Self {
        let mut parts = Vec::new();
        let mut start = 0;
        for part in &self.parts {
            if part.bare <= width {
                parts.push(Part { ..*part });
            } else {
                let mut from = start;
                for end in GraphemeClusterSegmenter::new().segment_str(&self.text[start..part.end]).skip(1) {
                    parts.push(Part::of(letters, self.text, from, start + end));
                    from = start + end;
                }
            }
            start = part.end;
        }
        Self { text: self.text, parts }
    }

    /// Lines no wider than `width`, each as full as can be; `None` when a part alone is wider.
    fn lines(&self, width: f32) -> Option<Vec<&'t str>> {
        let mut lines = Vec::new();
        let (mut start, mut end, mut used) = (0, 0, 0.0);
        for part in &self.parts {
            if part.bare > width {
                return None;
            }
            if used + part.bare > width {
                lines.push(&self.text[start..end]);
                (start, used) = (end, 0.0);
            }
            used += part.whole;
            end = part.end;
        }
        if end > start {
            lines.push(&self.text[start..end]);
        }
        Some(lines)
    }

    /// `count` lines of about the same length: those that leave the least room, squared, at their ends. The last may be short.
    fn balanced(&self, width: f32, count: usize) -> Option<Vec<&'t str>> {
        let parts = self.parts.len();
        // The least cost of setting the first so many parts into so many lines, and where the last of these lines begins.
        let mut best = vec![vec![(f32::INFINITY, 0); parts + 1]; count + 1];
        best[0][0] = (0.0, 0);
        for line in 1..=count {
            for end in 1..=parts {
                let mut used = self.parts[end - 1].bare;
                for start in (0..end).rev() {
                    if start + 1 < end {
                        used += self.parts[start].whole;
                    }
                    if used > width {
                        break;
                    }
                    let spare = if line == count { (width - used) * 0.6 } else { width - used };
                    let cost = best[line - 1][start].0 + spare * spare;
                    if cost < best[line][end].0 {
                        best[line][end] = (cost, start);
                    }
                }
            }
        }
        let mut lines = Vec::with_capacity(count);
        let mut end = parts;
        for line in (1..=count).rev() {
            let (cost, start) = best[line][end];
            if cost.is_infinite() {
                return None;
            }
            let from = if start == 0 { 0 } else { self.parts[start - 1].end };
            lines.push(&self.text[from..self.parts[end - 1].end]);
            end = start;
        }
        lines.reverse();
        Some(lines)
    }
}

impl Part {
    fn of(letters: &Letters<'_, '_>, text: &str, start: usize, end: usize) -> Self {
        let part = &text[start..end];
        let bare = letters.line(part.trim_end()).width;
        let whole = if part.ends_with(' ') { bare + letters.line(" ").width } else { bare };
        Self { end, bare, whole }
    }
}

/// The ends of the parts of `text`. By dictionary and not by the model that learns, whose arithmetic differs between machines.
/// Korean is parted at spaces alone, Chinese and Japanese between words and not before what is only inflection or particle, as their
/// typography has it for titles.
fn opportunities(text: &str, lang: &Lang) -> Vec<usize> {
    let identifier: Option<LanguageIdentifier> = lang.as_str().parse().ok();
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = (language == "ko").then_some(LineBreakWordOption::KeepAll);
    options.content_locale = identifier.as_ref();
    let ends = LineSegmenter::new_dictionary(options).segment_str(text).filter(|end| *end > 0);
    if !matches!(language, "zh" | "ja") {
        return ends.collect();
    }
    let words: BTreeSet<usize> = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()).segment_str(text).collect();
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{309f}');
    let clings = |end: usize| {
        let word = words.range(end + 1..).next().map_or(&text[end..], |next| &text[end..*next]);
        // A particle or an ending: short, and nothing but hiragana after something that is not.
        word.chars().all(is_kana) && word.chars().count() <= 3 && !text[..end].ends_with(['、', '。', '，', '・', ' '])
    };
    ends.filter(|end| *end == text.len() || (words.contains(end) && !clings(*end))).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parts(lang: &str, text: &str) -> Vec<String> {
        let mut start = 0;
        let ends = opportunities(text, &Lang::parse(lang).unwrap());
        ends.into_iter().map(|end| text[std::mem::replace(&mut start, end)..end].to_owned()).collect()
    }

    #[test]
    fn a_text_is_parted_as_its_language_has_it() {
        assert_eq!(parts("vi", "Hội Lim (Bắc Ninh)"), ["Hội ", "Lim ", "(Bắc ", "Ninh)"]);
        assert_eq!(parts("ko", "하롱베이의 관광 축제"), ["하롱베이의 ", "관광 ", "축제"]);
        assert_eq!(parts("zh-Hans", "《旅游》，投资项目。"), ["《旅游》，", "投资", "项目。"]);
        assert_eq!(parts("ja", "地方の対外情報を、出典と"), ["地方の", "対外", "情報を、", "出典と"]);
        // No spaces between words: by dictionary.
        assert_eq!(parts("lo", "ພາສາລາວເປັນພາສາທາງການ"), ["ພາສາ", "ລາວ", "ເປັນ", "ພາສາ", "ທາງການ"]);
        assert_eq!(parts("km", "ភាសាខ្មែរជាភាសាផ្លូវការ"), ["ភាសាខ្មែរ", "ជា", "ភាសាផ្លូវការ"]);
        assert_eq!(parts("ar", "خليج ها لونغ").len(), 3);
    }
}
