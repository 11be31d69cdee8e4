//! Whether a translation keeps what no language changes: links, pictures, code, placeholders, footnotes, the sort of its
//! block. Knows two texts.

use std::collections::BTreeMap;

use crate::parse::markdown::{Block, Mark, Token, cells, inline, pieces};

/// Why a translation cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Links lead elsewhere: what the source has and what the translation has, each without the other's.
    Links(Vec<String>, Vec<String>),
    /// Pictures.
    Pictures(Vec<String>, Vec<String>),
    /// Code in the text.
    Code(Vec<String>, Vec<String>),
    /// `{name}`, `%s`.
    Placeholders(Vec<String>, Vec<String>),
    /// Footnotes.
    Footnotes(Vec<String>, Vec<String>),
    /// It would be another sort of block, or several.
    Block,
    /// A row of another number of cells.
    Cells(usize, usize),
}

/// What is wrong with `target` as a translation of `source`; nothing when all is well.
pub(super) fn faults(source: &str, target: &str, block: Option<Block>, prose: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    if matches!(block, Some(Block::Code | Block::Html)) {
        return faults;
    }
    let row = block == Some(Block::Row);
    if row && cells(source).len() != cells(target).len() {
        faults.push(Fault::Cells(cells(source).len(), cells(target).len()));
    }
    // A plain field holds no marks: what looks like one is read as it stands.
    if block.is_some() || prose {
        let (one, other) = (marks(source, row, prose), marks(target, row, prose));
        let mut hold = |mark: Mark, fault: fn(Vec<String>, Vec<String>) -> Fault| {
            let none = Vec::new();
            let (only, also) = apart(one.get(&mark).unwrap_or(&none), other.get(&mark).unwrap_or(&none));
            if !(only.is_empty() && also.is_empty()) {
                faults.push(fault(only, also));
            }
        };
        hold(Mark::Link, Fault::Links);
        hold(Mark::Picture, Fault::Pictures);
        hold(Mark::Code, Fault::Code);
        hold(Mark::Footnote, Fault::Footnotes);
    }
    let (only, also) = apart(&placeholders(source), &placeholders(target));
    if !(only.is_empty() && also.is_empty()) {
        faults.push(Fault::Placeholders(only, also));
    }
    if block.is_some_and(|block| placed(target, block).is_none()) {
        faults.push(Fault::Block);
    }
    faults
}

/// What the marks of a text hold or lead to.
fn marks(text: &str, row: bool, prose: bool) -> BTreeMap<Mark, Vec<String>> {
    let tokens = if prose {
        pieces(text).iter().flat_map(|piece| inline(&piece.text, piece.block == Block::Row)).collect()
    } else {
        inline(text, row)
    };
    let mut marks: BTreeMap<Mark, Vec<String>> = BTreeMap::new();
    for token in tokens {
        match token {
            Token::Open(mark, _, holds) | Token::Alone(mark, _, holds) => marks.entry(mark).or_default().push(holds),
            Token::Words(_) | Token::Close(..) => {}
        }
    }
    marks
}

/// `{name}`, `%s`, `%1$d`: places that a program fills.
fn placeholders(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let braces = text.match_indices('{').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find('}')?;
        let name = rest[..end].trim();
        let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'$' | b'.'));
        fits.then(|| format!("{{{name}}}"))
    });
    found.extend(braces);
    let percents = text.match_indices('%').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let numbered = digits > 0 && rest[digits..].starts_with('$');
        let sort = if numbered { &rest[digits + 1..] } else { rest };
        let letter = sort.chars().next().filter(|c| matches!(c, 's' | 'd'))?;
        let alone = sort.chars().nth(1).is_none_or(|c| !c.is_alphanumeric());
        alone.then(|| format!("%{}{letter}", if numbered { &rest[..=digits] } else { "" }))
    });
    found.extend(percents);
    found
}

/// A text as one piece: a line that ends without a mark goes on, as in Markdown.
pub(super) fn joined(text: &str, block: Option<Block>) -> String {
    if block.is_none_or(|block| matches!(block, Block::Code | Block::Html)) || text.contains("\n\n") {
        return text.to_owned();
    }
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| {
        let mark = if text.ends_with('\\') { "\n" } else { " " };
        text + mark + line.trim()
    })
}

/// What only the one has, and what only the other has.
fn apart(one: &[String], other: &[String]) -> (Vec<String>, Vec<String>) {
    let mut rest = other.to_vec();
    let mut only = Vec::new();
    for item in one {
        match rest.iter().position(|known| known == item) {
            Some(at) => drop(rest.remove(at)),
            None => only.push(item.clone()),
        }
    }
    (only, rest)
}

/// `text` as it can stand in a block of this sort: as it is, or with a backslash where it would begin another; `None` when it
/// would be another sort of block all the same.
pub(super) fn placed(text: &str, block: Block) -> Option<String> {
    let fits = |text: &str| {
        let (before, after) = match block {
            Block::Heading(level) => ("#".repeat(level.into()) + " ", ""),
            Block::Item => ("- ".to_owned(), ""),
            Block::Definition => ("x\n: ".to_owned(), ""),
            Block::Term => (String::new(), "\n: x"),
            Block::Row => return !text.contains('\n'),
            Block::Code | Block::Html => return true,
            Block::Paragraph => (String::new(), ""),
        };
        let found = pieces(&format!("{before}{text}{after}"));
        let alone = found.len() == if matches!(block, Block::Term | Block::Definition) { 2 } else { 1 };
        alone && found.iter().any(|piece| piece.block == block && piece.text == text)
    };
    if fits(text) {
        return Some(text.to_owned());
    }
    let escaped = match text.chars().next() {
        Some(c) if c.is_ascii_punctuation() => format!("\\{text}"),
        Some(c) if c.is_ascii_digit() => {
            let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            format!("{}\\{}", &text[..digits], &text[digits..])
        }
        _ => return None,
    };
    fits(&escaped).then_some(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_language_changes_is_held() {
        let good = |source: &str, target: &str| faults(source, target, Some(Block::Paragraph), false);
        assert_eq!(good("Xem [đây](@/a) và `x`.", "See `x` and [here](@/a)."), []);
        assert_eq!(good("[đây](@/a)", "[here](@/b)"), [Fault::Links(vec!["@/a".to_owned()], vec!["@/b".to_owned()])]);
        assert_eq!(good("`x` {name} %1$s", "`y` {nom} %s").len(), 2);
        assert_eq!(good("a", "b\n\nc"), [Fault::Block]);
        assert_eq!(good("100 %", "100 % des"), []);
        assert_eq!(faults("a | b", "a", Some(Block::Row), false), [Fault::Cells(2, 1)]);
        assert_eq!(faults("Tiêu đề", "Title", Some(Block::Heading(2)), false), []);
        assert_eq!(faults("[a](b) {x}", "c {x}", None, false), [], "a plain field has no links");
    }

    #[test]
    fn a_text_that_would_begin_another_block_is_escaped() {
        assert_eq!(placed("2025. Năm mới", Block::Paragraph).as_deref(), Some("2025\\. Năm mới"));
        assert_eq!(placed("# x", Block::Paragraph).as_deref(), Some("\\# x"));
        assert_eq!(placed("- x", Block::Item).as_deref(), Some("\\- x"));
        assert_eq!(placed("thường", Block::Heading(3)).as_deref(), Some("thường"));
        assert_eq!(placed("a\nb", Block::Heading(3)), None);
        assert_eq!(joined("a\nb\\\nc", Some(Block::Item)), "a b\\\nc");
    }
}
