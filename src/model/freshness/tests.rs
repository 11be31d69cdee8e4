#![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

use proptest::prelude::*;

use super::*;
use crate::parse::{self, sidecar::Recorded};

/// A block of a made-up text: its sort and its words.
#[derive(Clone, Debug, PartialEq)]
struct Block {
    sort: u8,
    words: Vec<String>,
}

/// How a text is laid out: what changes no words.
#[derive(Clone, Debug)]
struct Layout {
    /// Words on a line, 1 to 8.
    width: usize,
    blank: &'static str,
    link: &'static str,
    bullet: &'static str,
    strong: &'static str,
    level: usize,
}

const PLAIN: Layout = Layout { width: 8, blank: " ", link: "@/a", bullet: "-", strong: "**", level: 2 };

/// The text of blocks; neighbouring items are one list, and every third word of a block is a link or strong.
fn text(blocks: &[Block], layout: &Layout) -> String {
    let mut text = String::from("+++\ntitle = \"x\"\n+++\n");
    let mut before = None;
    for block in blocks {
        if !(block.sort == 2 && before == Some(2)) {
            text.push('\n');
        }
        let words: Vec<String> = block
            .words
            .iter()
            .enumerate()
            .map(|(at, word)| match at % 3 {
                1 => format!("[{word}]({})", layout.link),
                2 => format!("{0}{word}{0}", layout.strong),
                _ => word.clone(),
            })
            .collect();
        let (mark, under) = match block.sort {
            0 => (String::new(), ""),
            1 => ("#".repeat(layout.level) + " ", ""),
            _ => (format!("{} ", layout.bullet), "  "),
        };
        // A heading has one line.
        let width = if block.sort == 1 { usize::MAX } else { layout.width };
        let lines: Vec<String> = words.chunks(width.min(words.len().max(1))).map(|line| line.join(layout.blank)).collect();
        text.push_str(&format!("{mark}{}\n", lines.join(&format!("\n{under}"))));
        before = Some(block.sort);
    }
    text
}

fn units(text: &str) -> Vec<Unit> {
    let (document, _) = parse::document(FileId(0), text.as_bytes(), false);
    units::of_target(&[], &document.expect("a document"))
}

/// The translation of blocks: another word for each.
fn translated(blocks: &[Block]) -> Vec<Block> {
    blocks
        .iter()
        .map(|block| Block { sort: block.sort, words: block.words.iter().map(|word| format!("tr{word}")).collect() })
        .collect()
}

fn record(source: &[Unit], target: &[Unit]) -> Sidecar {
    assert_eq!(source.len(), target.len());
    let unit = |(source, target): (&Unit, &Unit)| Recorded {
        key: source.key.clone(),
        source: source.text.clone(),
        source_digest: source.digest.clone(),
        target_digest: target.digest.clone(),
        how: None,
        reviewer: None,
    };
    Sidecar { units: source.iter().zip(target).map(unit).collect() }
}

/// State and translation of each unit of the source.
fn stand(source: &[Unit], recorded: &Sidecar, target: &[Unit]) -> Vec<(String, State, Option<String>)> {
    let relations = relate(source, Some(recorded), target);
    let of = |relation: &Relation| {
        let text = relation.source.map_or_else(String::new, |at| source[at].text.clone());
        (text, relation.state, relation.target.map(|at| target[at].text.clone()))
    };
    relations.iter().map(of).collect()
}

/// A word of Vietnamese letters.
const WORD: &str = "[b-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]{3,7}";

prop_compose! {
    fn block()(sort in 0_u8..3, words in prop::collection::vec(WORD, 2..7)) -> Block {
        Block { sort, words }
    }
}

/// Blocks of which no two say the same.
fn blocks() -> impl Strategy<Value = Vec<Block>> {
    prop::collection::vec(block(), 2..9).prop_map(|mut blocks| {
        for (at, block) in blocks.iter_mut().enumerate() {
            block.words[0] = format!("{}{at}", block.words[0]);
        }
        blocks
    })
}

fn layout() -> impl Strategy<Value = Layout> {
    (
        1_usize..8,
        prop::sample::select(vec![" ", "  ", "\u{a0}", "\u{202f}", "\t", "\u{2009}"]),
        prop::sample::select(vec!["@/a", "https://example.org/x", "<a b>", "b.pdf"]),
        prop::sample::select(vec!["-", "*", "+"]),
        prop::sample::select(vec!["**", "*", "_"]),
        2_usize..5,
    )
        .prop_map(|(width, blank, link, bullet, strong, level)| Layout { width, blank, link, bullet, strong, level })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn layout_never_makes_a_translation_stale(blocks in blocks(), one in layout(), other in layout()) {
        let (before, after) = (units(&text(&blocks, &one)), units(&text(&blocks, &other)));
        let target = units(&text(&translated(&blocks), &PLAIN));
        prop_assert_eq!(before.len(), blocks.len());
        let account = record(&before, &target);
        for (_, state, _) in stand(&after, &account, &target) {
            prop_assert_eq!(state, State::Fresh);
        }
    }

    #[test]
    fn any_change_of_words_makes_that_unit_stale_and_no_other(blocks in blocks(), at in any::<prop::sample::Index>(), word in any::<prop::sample::Index>(), new in WORD) {
        let target = units(&text(&translated(&blocks), &PLAIN));
        let account = record(&units(&text(&blocks, &PLAIN)), &target);
        let mut changed = blocks.clone();
        let at = at.index(blocks.len());
        let words = &mut changed[at].words;
        let word = word.index(words.len());
        words[word].push_str(&new);
        let stood = stand(&units(&text(&changed, &PLAIN)), &account, &target);
        prop_assert_eq!(stood.len(), blocks.len());
        for (number, (_, state, translation)) in stood.iter().enumerate() {
            prop_assert_eq!(*state, if number == at { State::Stale } else { State::Fresh });
            prop_assert_eq!(translation.as_ref(), Some(&target[number].text));
        }
    }

    #[test]
    fn an_added_unit_is_missing_and_shifts_no_other(blocks in blocks(), new in block(), at in any::<prop::sample::Index>()) {
        let target = units(&text(&translated(&blocks), &PLAIN));
        let account = record(&units(&text(&blocks, &PLAIN)), &target);
        let at = at.index(blocks.len() + 1);
        let mut more = blocks.clone();
        more.insert(at, Block { words: [vec!["moi".to_owned()], new.words].concat(), sort: new.sort });
        let stood = stand(&units(&text(&more, &PLAIN)), &account, &target);
        prop_assert_eq!(stood.len(), more.len());
        for (number, (_, state, translation)) in stood.iter().enumerate() {
            let old = if number < at { Some(number) } else { number.checked_sub(1) };
            match (number == at, old) {
                (true, _) => prop_assert_eq!((*state, translation), (State::Missing, &None)),
                (false, old) => prop_assert_eq!((*state, translation.as_ref()), (State::Fresh, old.map(|old| &target[old].text))),
            }
        }
    }

    #[test]
    fn a_removed_unit_is_gone_and_shifts_no_other(blocks in blocks(), at in any::<prop::sample::Index>()) {
        let target = units(&text(&translated(&blocks), &PLAIN));
        let account = record(&units(&text(&blocks, &PLAIN)), &target);
        let at = at.index(blocks.len());
        let mut fewer = blocks.clone();
        fewer.remove(at);
        let stood = stand(&units(&text(&fewer, &PLAIN)), &account, &target);
        let gone: Vec<_> = stood.iter().filter(|(_, state, _)| *state != State::Fresh).collect();
        prop_assert_eq!(gone.len(), 1);
        prop_assert_eq!((gone[0].1, gone[0].2.as_ref()), (State::Gone, Some(&target[at].text)));
    }

    #[test]
    fn moved_units_stay_what_they_are(blocks in blocks(), order in any::<u64>()) {
        let source = units(&text(&blocks, &PLAIN));
        let target = units(&text(&translated(&blocks), &PLAIN));
        let account = record(&source, &target);
        // Any order will do: each block is put where a number that hangs on it says.
        let mut moved: Vec<usize> = (0..blocks.len()).collect();
        moved.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(order | 1) >> 7);
        let shuffled: Vec<Block> = moved.iter().map(|at| blocks[*at].clone()).collect();
        let stood = stand(&units(&text(&shuffled, &PLAIN)), &account, &target);
        for (number, (_, state, translation)) in stood.iter().enumerate() {
            prop_assert_eq!(*state, State::Fresh);
            prop_assert_eq!(translation.as_ref(), Some(&target[moved[number]].text));
        }
    }

    #[test]
    fn translations_are_paired_before_anything_is_recorded(blocks in blocks()) {
        let source = units(&text(&blocks, &PLAIN));
        let target = units(&text(&translated(&blocks), &PLAIN));
        let relations = relate(&source, None, &target);
        prop_assert_eq!(relations.len(), blocks.len());
        for (at, relation) in relations.iter().enumerate() {
            prop_assert_eq!((relation.source, relation.target, relation.state), (Some(at), Some(at), State::Unknown));
        }
    }
}

#[test]
fn a_digest_made_in_an_older_way_is_read_by_its_text() {
    let blocks =
        [Block { sort: 0, words: vec!["một".to_owned(), "hai".to_owned()] }, Block { sort: 2, words: vec!["ba".to_owned()] }];
    let (source, target) = (units(&text(&blocks, &PLAIN)), units(&text(&translated(&blocks), &PLAIN)));
    let mut account = record(&source, &target);
    for unit in &mut account.units {
        unit.source_digest = "v0:00".to_owned();
        unit.target_digest = "v0:00".to_owned();
    }
    assert!(stand(&source, &account, &target).iter().all(|(_, state, _)| *state == State::Fresh));
    let mut changed = blocks.clone();
    changed[1].words[0] = "bốn".to_owned();
    let stood = stand(&units(&text(&changed, &PLAIN)), &account, &target);
    assert_eq!(stood.iter().map(|(_, state, _)| *state).collect::<Vec<_>>(), [State::Fresh, State::Stale]);
}

#[test]
fn who_edits_a_translation_voids_its_review() {
    let blocks = [Block { sort: 0, words: vec!["một".to_owned(), "hai".to_owned()] }];
    let (source, target) = (units(&text(&blocks, &PLAIN)), units(&text(&translated(&blocks), &PLAIN)));
    let mut account = record(&source, &target);
    account.units[0].how = Some("machine".to_owned());
    account.units[0].reviewer = Some("Phòng Lễ tân".to_owned());
    let of = |target: &[Unit]| {
        let relations = relate(&source, Some(&account), target);
        let tally = tally(&relations, Some(&account), None);
        (tally.machine, tally.edited, tally.reviewed, tally.fresh)
    };
    assert_eq!(of(&target), (1, 0, 1, 1));
    assert_eq!(of(&units("+++\ntitle = \"x\"\n+++\nother words\n")), (0, 1, 0, 1));
}
