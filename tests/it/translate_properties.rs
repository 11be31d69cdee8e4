//! What must hold of the translation desk whatever the text: edits that change no words, and translations that do not follow.

use std::{fmt::Write as _, fs, path::PathBuf};

use portolan::desk::translate::{self, Acking, Asked, Bureau, Form};
use proptest::prelude::*;

use crate::support::Portal;

/// A block of a made-up text: paragraph, heading or item, and its words.
#[derive(Clone, Debug)]
struct Block {
    sort: u8,
    words: Vec<String>,
}

/// Everything about a text that is not its words.
#[derive(Clone, Debug)]
struct Dress {
    /// Words on a line.
    width: usize,
    blank: &'static str,
    link: &'static str,
    bullet: &'static str,
    strong: &'static str,
    heading: &'static str,
    level: &'static str,
    day: u32,
    /// The entry's folder.
    folder: &'static str,
}

const PLAIN: Dress = Dress {
    width: 20,
    blank: " ",
    link: "@/co-quan/so-thu",
    bullet: "-",
    strong: "**",
    heading: "##",
    level: "city",
    day: 1,
    folder: "hue",
};

/// Facts of the source; the title, which is translated, is a block as well.
fn source(blocks: &[Block], dress: &Dress) -> String {
    format!(
        "+++\ntitle = \"Huế\"\nsummary = \"Một nơi thử có tên Huế, dùng để kiểm tra cách phần mềm đọc dữ kiện và lời văn.\"\nstatus = \
         \"published\"\npublished = 2026-01-{:02}\nowner = \"so-thu\"\nname_local = \"Huế\"\nlevel = \"{}\"\ncountry = \"VN\"\nvalid_from = \
         2025-07-{:02}\n+++\n{}",
        dress.day,
        dress.level,
        dress.day,
        body(blocks, dress)
    )
}

fn target(blocks: &[Block]) -> String {
    let summary = "A place for tests that is called Huế; it shows how facts and prose are read from files.";
    format!("+++\ntitle = \"Huế\"\nsummary = \"{summary}\"\nhow = \"human\"\n+++\n{}", body(blocks, &PLAIN))
}

fn body(blocks: &[Block], dress: &Dress) -> String {
    let mut text = String::new();
    for block in blocks {
        let words: Vec<String> = block
            .words
            .iter()
            .enumerate()
            .map(|(at, word)| match at % 3 {
                1 => format!("[{word}]({})", dress.link),
                2 => format!("{0}{word}{0}", dress.strong),
                _ => word.clone(),
            })
            .collect();
        let (mark, under) = match block.sort {
            0 => (String::new(), ""),
            1 => (format!("{} ", dress.heading), ""),
            _ => (format!("{} ", dress.bullet), "  "),
        };
        let width = if block.sort == 1 { words.len() } else { dress.width };
        let lines: Vec<String> = words.chunks(width).map(|line| line.join(dress.blank)).collect();
        let _ = write!(text, "\n{mark}{}\n", lines.join(&format!("\n{under}")));
    }
    text
}

/// A portal with one text and its translation, of which an account is kept.
struct Desk(Portal);

impl Desk {
    fn of(blocks: &[Block]) -> Self {
        let portal = Portal::over_base("").0;
        let settings = portal.site().join("portal.toml");
        let text = fs::read_to_string(&settings).expect("settings");
        fs::write(&settings, format!("{text}translation = {{ parity = \"off\" }}\n")).expect("settings");
        let desk = Self(portal);
        fs::create_dir_all(desk.file("hue", "")).expect("a folder");
        desk.put("hue", "index.vi.md", &source(blocks, &PLAIN));
        desk.put("hue", "index.en.md", &target(&translated(blocks)));
        assert!(desk.ack(false).refused.is_empty());
        desk
    }

    fn file(&self, folder: &str, name: &str) -> PathBuf {
        self.0.site().join("content/tinh").join(folder).join(name)
    }

    fn put(&self, folder: &str, name: &str, text: &str) {
        fs::write(self.file(folder, name), text).expect("written");
    }

    fn ack(&self, unchanged: bool) -> translate::Acked {
        let acking = Acking { entry: Some("tinh/hue"), lang: Some("en"), unchanged, ..Acking::default() };
        translate::ack(&self.0.site(), &acking).expect("acknowledged")
    }

    /// The source's texts that are not fresh, each with its state.
    fn not_fresh(&self, folder: &str) -> Vec<(String, String)> {
        let detail = translate::detail(&self.0.site(), &format!("tinh/{folder}"), "en").expect("a detail");
        let told = detail.parts.into_iter().map(|part| (part.source.unwrap_or_default(), format!("{:?}", part.state)));
        told.filter(|(_, state)| state != "Fresh").collect()
    }

    /// What a translator's file would bring: translations of the previous source as they were, or ending in another word.
    fn import(&self, anew: &dyn Fn(&str) -> bool, unchanged: bool) -> translate::Import {
        let bureau = Bureau::open(&self.0.site()).expect("a portal");
        let asked = Asked { to: "en", from: None, entries: &["tinh/hue".to_owned()], all: false };
        let parcel = translate::parcel(&bureau, &asked).expect("a parcel");
        let bytes = translate::written(&parcel, Form::Po, &|key| key.to_owned()).expect("a file");
        let mut text = String::new();
        for line in String::from_utf8(bytes).expect("text").lines().filter(|line| *line != "#, fuzzy") {
            match line.strip_prefix("msgstr \"").and_then(|rest| rest.strip_suffix('"')).filter(|words| anew(words)) {
                Some(words) => text.push_str(&format!("msgstr \"{words} anew\"\n")),
                None => text.push_str(&format!("{line}\n")),
            }
        }
        let path = self.0.site().join("back.po");
        fs::write(&path, text).expect("written");
        translate::import(&self.0.site(), &path, Form::Po, unchanged).expect("held against the source")
    }
}

fn translated(blocks: &[Block]) -> Vec<Block> {
    let words = |block: &Block| block.words.iter().map(|word| format!("tr{word}")).collect();
    blocks.iter().map(|block| Block { sort: block.sort, words: words(block) }).collect()
}

/// A block's Markdown on one line.
fn line(block: &Block) -> String {
    body(std::slice::from_ref(block), &PLAIN).trim().trim_start_matches(['-', '#', ' ']).to_owned()
}

/// Blocks of which no two say the same.
fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let block = (0_u8..3, prop::collection::vec("[bcdghklmàáâêôơưđ]{3,6}", 2..7));
    prop::collection::vec(block.prop_map(|(sort, words)| Block { sort, words }), 2..7).prop_map(|mut blocks| {
        for (at, block) in blocks.iter_mut().enumerate() {
            block.words[0] = format!("{}{}", block.words[0], ["mot", "hai", "ba", "bon", "nam", "sau", "bay"][at]);
        }
        blocks
    })
}

fn dress() -> impl Strategy<Value = Dress> {
    (
        (1_usize..8, 1_u32..29),
        prop::sample::select(vec![" ", "  ", "\u{a0}", "\u{202f}", "\u{2009}"]),
        prop::sample::select(vec!["@/co-quan/so-thu", "https://whc.unesco.org/vi/", "@/tinh/ha-noi"]),
        prop::sample::select(vec!["-", "*", "+"]),
        prop::sample::select(vec!["**", "*", "_"]),
        prop::sample::select(vec!["##", "###"]),
        prop::sample::select(vec!["city", "province"]),
        prop::sample::select(vec!["hue", "thua-thien"]),
    )
        .prop_map(|((width, day), blank, link, bullet, strong, heading, level, folder)| Dress {
            width,
            blank,
            link,
            bullet,
            strong,
            heading,
            level,
            day,
            folder,
        })
}

proptest! {
    // Each case reads a portal from the disk several times.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whitespace_links_facts_and_places_never_make_a_translation_stale(blocks in blocks(), dress in dress()) {
        let desk = Desk::of(&blocks);
        if dress.folder != "hue" {
            fs::rename(desk.file("hue", ""), desk.file(dress.folder, "")).expect("moved");
        }
        desk.put(dress.folder, "index.vi.md", &source(&blocks, &dress));
        prop_assert_eq!(desk.not_fresh(dress.folder), Vec::new());
    }

    #[test]
    fn what_changed_and_was_not_followed_is_refused_unless_told(
        blocks in blocks(),
        changed in prop::collection::vec(any::<bool>(), 7),
        followed in prop::collection::vec(any::<bool>(), 7),
    ) {
        let with = |blocks: &[Block], which: &dyn Fn(usize) -> bool, word: &str| -> Vec<Block> {
            let mut blocks = blocks.to_vec();
            for (_, block) in blocks.iter_mut().enumerate().filter(|(at, _)| which(*at)) {
                block.words[0].push_str(word);
            }
            blocks
        };
        let now = with(&blocks, &|at| changed[at], "moi");
        let left: Vec<String> = (0..blocks.len()).filter(|at| changed[*at] && !followed[*at]).map(|at| line(&now[at])).collect();
        let (all, done) = (changed[..blocks.len()].iter().filter(|yes| **yes).count(), left.len());

        // By hand: the file of the translation is edited, then confirmed.
        let desk = Desk::of(&blocks);
        desk.put("hue", "index.vi.md", &source(&now, &PLAIN));
        desk.put("hue", "index.en.md", &target(&with(&translated(&blocks), &|at| changed[at] && followed[at], "new")));
        let refused: Vec<String> = desk.ack(false).refused.into_iter().map(|refusal| refusal.text).collect();
        prop_assert_eq!(&refused, &left);
        let stale: Vec<String> = desk.not_fresh("hue").into_iter().map(|(text, _)| text).collect();
        prop_assert_eq!(&stale, &left, "what is refused stays stale, and nothing else");
        prop_assert!(desk.ack(true).refused.is_empty());
        prop_assert_eq!(desk.not_fresh("hue"), Vec::new());

        // By a file that comes back from translators.
        let desk = Desk::of(&blocks);
        desk.put("hue", "index.vi.md", &source(&now, &PLAIN));
        let anew: Vec<String> = translated(&blocks).iter().enumerate().filter(|(at, _)| followed[*at]).map(|(_, block)| line(block)).collect();
        let is_anew = |words: &str| anew.iter().any(|known| known == words);
        let came = desk.import(&is_anew, false);
        let codes: Vec<&str> = came.found.iter().map(|finding| finding.code.id).collect();
        prop_assert_eq!(codes, vec!["P0917"; done]);
        prop_assert_eq!(came.changes.iter().map(|change| change.units.len()).sum::<usize>(), all - done);
        let came = desk.import(&is_anew, true);
        prop_assert!(came.found.is_empty());
        came.apply(&desk.0.site(), portolan::model::How::Human, None).expect("applied");
        prop_assert_eq!(desk.not_fresh("hue"), Vec::new());
    }
}
