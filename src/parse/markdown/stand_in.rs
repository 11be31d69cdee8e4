//! Two places where the parser reads a text otherwise than its author meant, mended before it reads: a few characters are
//! played by stand-ins of the same length in bytes, so that every place in the text stays where it was, and afterwards each
//! gets its own character back. Knows characters and lines, no construct.
//!
//! 1. `**中文（括号）**后` is not bold by the letter of CommonMark, because the closing `**` stands between punctuation and a
//!    letter, which in a script with spaces means that it opens. Chinese, Japanese and Korean put no space there. The rule
//!    followed is the amendment known as "CJK-friendly emphasis": punctuation next to such a run counts as a letter, or the
//!    letter beside it as punctuation. An opening bracket before a run still opens, a closing one after it still closes.
//! 2. `:::note`, or a smiley at the beginning of a line, would be a definition; a definition has a space after its colon.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::bounds::lines;
use icu::properties::props::{EastAsianWidth, EmojiPresentation, GeneralCategory, GeneralCategoryGroup, Script};
use icu::properties::{CodePointMapData, CodePointSetData};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag};

/// A text in which some characters are played by others.
pub(super) struct StandIns {
    text: String,
    /// From the stand-in to the character it plays.
    cast: BTreeMap<char, char>,
}

/// What a stand-in is to the parser.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Letter,
    Punctuation,
}

/// The text with its stand-ins, or `None` when it needs none.
pub(super) fn stand_ins(text: &str) -> Option<StandIns> {
    let mut parts = BTreeMap::new();
    emphasis(text, &mut parts);
    colons(text, &mut parts);
    if parts.is_empty() {
        return None;
    }
    let mut casting = Casting { text, given: BTreeMap::new() };
    let mut played = String::with_capacity(text.len());
    let mut end = 0;
    for (at, role) in parts {
        let Some(original) = text[at..].chars().next() else { continue };
        if let Some(stand_in) = casting.choose(original, role) {
            played.push_str(&text[end..at]);
            played.push(stand_in);
            end = at + original.len_utf8();
        }
    }
    played.push_str(&text[end..]);
    let cast = casting.given.iter().map(|((original, _), stand_in)| (*stand_in, *original)).collect();
    Some(StandIns { text: played, cast })
}

/// Chooses stand-ins that do not occur in the text, one for each character and role.
struct Casting<'a> {
    text: &'a str,
    given: BTreeMap<(char, Role), char>,
}

impl Casting<'_> {
    fn choose(&mut self, original: char, role: Role) -> Option<char> {
        if let Some(stand_in) = self.given.get(&(original, role)) {
            return Some(*stand_in);
        }
        let pools: &[RangeInclusive<char>] = match (original.len_utf8(), role) {
            // Not `;`-like in Markdown: none of these begins or ends anything at the beginning of a line.
            (1, Role::Punctuation) => &[';'..=';', ','..=',', '%'..='%', '?'..='?', '$'..='$', '\u{1}'..='\u{8}'],
            (2, Role::Letter) => &['\u{86}'..='\u{9f}'],
            // Private use; braille patterns, which are symbols.
            (3, Role::Letter) => &['\u{e000}'..='\u{f8ff}'],
            (3, Role::Punctuation) => &['\u{2800}'..='\u{28ff}', '\u{2500}'..='\u{257f}'],
            (4, Role::Letter) => &['\u{f0000}'..='\u{f1fff}'],
            // A run of stand-ins would need symbols of four bytes for rare ideographs: they keep CommonMark's rule.
            _ => &[],
        };
        let is_free = |c: &char| !self.given.values().any(|given| given == c) && !self.text.contains(*c);
        let free = pools.iter().cloned().flatten().find(is_free)?;
        self.given.insert((original, role), free);
        Some(free)
    }
}

/// Finds the runs of `*` between punctuation and a letter that need a stand-in.
fn emphasis(text: &str, parts: &mut BTreeMap<usize, Role>) {
    if text.is_ascii() {
        return;
    }
    let mut end = 0;
    let mut runs = 0;
    while let Some(found) = text[end..].find('*') {
        let mut start = end + found;
        if text[end..start].contains("\n\n") {
            runs = 0;
        }
        end = start + text[start..].bytes().take_while(|b| *b == b'*').count();
        let backslashes = text[..start].bytes().rev().take_while(|b| *b == b'\\').count();
        start += backslashes % 2;
        let before = text[..start].chars().next_back().unwrap_or(' ');
        let after = text[end..].chars().next().unwrap_or(' ');
        let run = Run { text, start, end, before, after, earlier: runs };
        runs += 1;
        if start == end || before.is_whitespace() || after.is_whitespace() {
            continue;
        }
        parts.extend(run.stand_in());
    }
}

/// A run of `*` with a visible character on either side.
struct Run<'a> {
    text: &'a str,
    start: usize,
    end: usize,
    before: char,
    after: char,
    /// Runs before it in its paragraph.
    earlier: usize,
}

impl Run<'_> {
    /// The character that must be played by another for this run to be read as meant, and as what.
    fn stand_in(&self) -> Option<(usize, Role)> {
        let before_at = self.start - self.before.len_utf8();
        let closes = is_punctuation(self.before);
        if closes == is_punctuation(self.after) {
            return None;
        }
        let (mark, mark_at, letter, letter_at) =
            if closes { (self.before, before_at, self.after, self.end) } else { (self.after, self.end, self.before, before_at) };
        if !is_cjk(mark) && !is_cjk(letter) || faces_the_run(mark, closes) {
            return None;
        }
        if !mark.is_ascii() {
            return Some((mark_at, Role::Letter));
        }
        // The letter plays punctuation to this run, which a run on its other side would see as well, and some marks stand
        // before and after alike. Then what closes is told from what opens by counting.
        let other_side = if closes {
            self.text[letter_at + letter.len_utf8()..].chars().next()
        } else {
            self.text[..letter_at].chars().next_back()
        };
        let unclear = other_side == Some('*') || "_~|".contains(mark);
        (!unclear || closes == (self.earlier % 2 == 1)).then_some((letter_at, Role::Punctuation))
    }
}

/// Whether a mark before a run opens a bracket, or one after it closes: then CommonMark already reads it as meant.
fn faces_the_run(mark: char, before: bool) -> bool {
    use GeneralCategory::{ClosePunctuation, FinalPunctuation, InitialPunctuation, OpenPunctuation};
    let category = CodePointMapData::<GeneralCategory>::new().get(mark);
    match category {
        OpenPunctuation | InitialPunctuation => before,
        ClosePunctuation | FinalPunctuation => !before,
        _ => false,
    }
}

/// Punctuation and symbols, as CommonMark 0.31 counts them.
fn is_punctuation(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Punctuation.contains(category) || GeneralCategoryGroup::Symbol.contains(category)
}

/// A character of Chinese, Japanese or Korean writing, its punctuation and full-width forms included, emoji not.
pub(super) fn is_cjk(c: char) -> bool {
    match c {
        // Nearly all characters of a text are told without a table.
        ..'\u{1100}' | '\u{1e00}'..='\u{1fff}' => return false,
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => return true,
        _ => {}
    }
    let wide = matches!(
        CodePointMapData::<EastAsianWidth>::new().get(c),
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth
    );
    wide && !CodePointSetData::new::<EmojiPresentation>().contains(c)
        || CodePointMapData::<Script>::new().get(c) == Script::Hangul
}

/// Finds colons at the beginning of a line with no space after them.
fn colons(text: &str, parts: &mut BTreeMap<usize, Role>) {
    let mut start = 0;
    let mut above = "";
    for line in lines(text) {
        let before = line.bytes().position(|byte| !b" \t>-+*.)0123456789".contains(&byte)).unwrap_or(line.len());
        let rest = &line[before..];
        let glued = rest.strip_prefix(':').is_some_and(|after| after.chars().next().is_some_and(|c| !c.is_whitespace()));
        // `:---|---:` aligns the columns of a table.
        let aligns = |line: &str| line.chars().all(|c| " \t\r\n|:-".contains(c)) && (line.contains('|') || above.contains('|'));
        if glued && !aligns(line) {
            parts.insert(start + before, Role::Punctuation);
        }
        start += line.len();
        above = line;
    }
}

impl StandIns {
    /// What the parser is to read.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// An event of this text as one of the original text, which is as long to the byte.
    pub(super) fn restore<'a>(&self, original: &'a str, event: Event<'_>) -> Event<'a> {
        let back = |words: CowStr<'_>| self.words(original, words);
        match event {
            Event::Start(tag) => Event::Start(self.tag(original, tag)),
            Event::End(end) => Event::End(end),
            Event::Text(words) => Event::Text(back(words)),
            Event::Code(words) => Event::Code(back(words)),
            Event::InlineMath(words) => Event::InlineMath(back(words)),
            Event::DisplayMath(words) => Event::DisplayMath(back(words)),
            Event::Html(words) => Event::Html(back(words)),
            Event::InlineHtml(words) => Event::InlineHtml(back(words)),
            Event::FootnoteReference(label) => Event::FootnoteReference(back(label)),
            Event::SoftBreak => Event::SoftBreak,
            Event::HardBreak => Event::HardBreak,
            Event::Rule => Event::Rule,
            Event::TaskListMarker(done) => Event::TaskListMarker(done),
        }
    }

    fn tag<'a>(&self, original: &'a str, tag: Tag<'_>) -> Tag<'a> {
        let back = |words: CowStr<'_>| self.words(original, words);
        match tag {
            Tag::Heading { level, id, classes, attrs } => Tag::Heading {
                level,
                id: id.map(back),
                classes: classes.into_iter().map(back).collect(),
                attrs: attrs.into_iter().map(|(name, value)| (back(name), value.map(back))).collect(),
            },
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Tag::CodeBlock(CodeBlockKind::Fenced(back(info))),
            Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(back(label)),
            Tag::Link { link_type, dest_url, title, id } => {
                Tag::Link { link_type, dest_url: back(dest_url), title: back(title), id: back(id) }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                Tag::Image { link_type, dest_url: back(dest_url), title: back(title), id: back(id) }
            }
            // The other tags hold no words.
            other => other.into_static(),
        }
    }

    /// Words that lie in the text are taken from the same place of the original; words that the parser put together itself
    /// are mended character by character.
    fn words<'a>(&self, original: &'a str, words: CowStr<'_>) -> CowStr<'a> {
        if let CowStr::Borrowed(slice) = words {
            let at = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
            if let Some(own) = at.checked_add(slice.len()).and_then(|end| original.get(at..end)) {
                return CowStr::Borrowed(own);
            }
        }
        let mended: String = words.chars().map(|c| self.cast.get(&c).copied().unwrap_or(c)).collect();
        CowStr::from(mended)
    }
}
