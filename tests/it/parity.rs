//! Parity of translations on the demonstration portal: nothing is found as it is, and what is changed on purpose is.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use portolan::{
    cli::messages::Messages,
    diag::Diagnostic,
    locale::Lang,
    model::{
        Clock, Glossary, Model,
        parity::{Form, check, digit_value, is_digit},
    },
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The demonstration as its model, and what was found; nothing is rendered.
fn demonstration() -> (Model, Vec<Diagnostic>) {
    let (tree, _) = portolan::source::read(&root());
    let (syntax, _) = portolan::parse::parse(&tree);
    let settings = portolan::model::settings(&tree, &syntax).0.expect("settings");
    let now: jiff::Timestamp = "2026-11-26T08:00:00+07:00".parse().expect("a moment");
    let clock = Clock { now, today: now.to_zoned(settings.timezone.clone()).date() };
    portolan::model::model(
        &tree,
        &syntax,
        settings,
        &clock,
        portolan::model::Request::default(),
        &portolan::engine::Store::none(),
    )
}

/// Prose of a translation and of its source.
struct Pair {
    name: String,
    lang: Lang,
    source: String,
    target: String,
}

/// The prose below the front matter.
fn body(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a text");
    text.splitn(3, "+++").nth(2).unwrap_or_default().to_owned()
}

fn pairs() -> Vec<Pair> {
    let mut pairs = Vec::new();
    for item in walkdir::WalkDir::new(root().join("content")).sort_by_file_name().into_iter().flatten() {
        let path = item.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some((stem, tag)) = name.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')) else { continue };
        if tag == "vi" {
            continue;
        }
        let source = path.with_file_name(format!("{stem}.vi.md"));
        let name = path.strip_prefix(root()).expect("below the portal").display().to_string();
        pairs.push(Pair { name, lang: Lang::parse(tag).expect("a language"), source: body(&source), target: body(path) });
    }
    pairs
}

/// A generator of numbers that is the same everywhere (SplitMix64).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % n as u64).unwrap_or(0)
    }
}

/// Whether the number at `at` is the mark of a list's item, which readers see counted anew.
fn is_mark(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let rest = text[at..].trim_start_matches(is_digit);
    text[line..at].chars().all(|c| is_digit(c) || c == ' ') && rest.starts_with(". ")
}

/// Where the digits of `text` stand, outside of links, anchors and marks of lists.
fn digits(text: &str) -> Vec<(usize, char)> {
    let mut inside = false;
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' if text[..at].ends_with(']') => inside = true,
            ')' => inside = false,
            '{' if text[at..].starts_with("{#") => inside = true,
            '}' => inside = false,
            c if is_digit(c) && !inside && !is_mark(text, at) => found.push((at, c)),
            _ => {}
        }
    }
    found
}

/// The digit after `c` in its own script.
fn next(c: char) -> char {
    let value = digit_value(c);
    char::from_u32(c as u32 - u32::from(value) + u32::from((value + 3) % 10)).unwrap_or('7')
}

fn replaced(text: &str, at: usize, old: &str, new: &str) -> String {
    format!("{}{new}{}", &text[..at], &text[at + old.len()..])
}

/// A digit becomes another.
fn a_digit(pair: &Pair, random: &mut Seeded, years: bool) -> Option<String> {
    let is_year = |at: usize| {
        let before = pair.target[..at].chars().rev().take_while(|c| is_digit(*c)).count();
        let after = pair.target[at..].chars().take_while(|c| is_digit(*c)).count();
        before + after == 4
    };
    let places: Vec<(usize, char)> = digits(&pair.target).into_iter().filter(|(at, _)| is_year(*at) == years).collect();
    let (at, c) = *places.get(random.below(places.len().max(1)))?;
    Some(replaced(&pair.target, at, &c.to_string(), &next(c).to_string()))
}

/// What is measured or paid in becomes another.
fn a_word(pair: &Pair, random: &mut Seeded, swaps: &[(&str, &str)]) -> Option<String> {
    let mut places = Vec::new();
    for (old, new) in swaps {
        for (at, _) in pair.target.match_indices(old) {
            let follows_a_number =
                pair.target[..at].trim_end().chars().next_back().is_some_and(|c| is_digit(c) || "億亿万억만".contains(c))
                    || ["billion", "million", "milliards", "billion US", "مليار"]
                        .iter()
                        .any(|word| pair.target[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']).ends_with(word))
                    || pair.target[..at].ends_with("milliards de ");
            let ends = pair.target[at + old.len()..].chars().next().is_none_or(|c| !c.is_ascii_alphabetic());
            if follows_a_number && (ends || !old.is_ascii()) {
                places.push((at, *old, *new));
            }
        }
    }
    let (at, old, new) = *places.get(random.below(places.len().max(1)))?;
    Some(replaced(&pair.target, at, old, new))
}

/// A link becomes its words.
fn a_link(pair: &Pair, random: &mut Seeded) -> Option<String> {
    let ends: Vec<usize> = pair.target.match_indices("](").map(|(at, _)| at).collect();
    let at = *ends.get(random.below(ends.len().max(1)))?;
    let start = pair.target[..at].rfind('[')?;
    let close = at + pair.target[at..].find(')')?;
    Some(format!("{}{}{}", &pair.target[..start], &pair.target[start + 1..at], &pair.target[close + 1..]))
}

/// An official name becomes one that must not be used.
fn a_name(pair: &Pair, random: &mut Seeded, glossary: &Glossary) -> Option<String> {
    let mut places = Vec::new();
    for term in &glossary.terms {
        let (Some(official), Some(variants)) = (term.official.get(&pair.lang), term.forbidden.get(&pair.lang)) else { continue };
        for (at, _) in pair.target.match_indices(&**official) {
            let inside_a_link = pair.target[..at].rfind("](").is_some_and(|open| !pair.target[open..at].contains(')'));
            if !inside_a_link {
                places.extend(variants.iter().map(|variant| (at, official.clone(), variant.clone())));
            }
        }
    }
    let (at, old, new) = places.get(random.below(places.len().max(1)))?.clone();
    Some(replaced(&pair.target, at, &old, &new))
}

const UNITS: &[(&str, &str)] = &[
    ("ha", "km²"),
    ("km", "m"),
    ("m³", "m²"),
    ("kV", "V"),
    ("ヘクタール", "平方キロメートル"),
    ("キロメートル", "メートル"),
    ("立方メートル", "平方メートル"),
    ("公顷", "平方公里"),
    ("公里", "米"),
    ("立方米", "平方米"),
    ("헥타르", "제곱킬로미터"),
    ("킬로미터", "미터"),
    ("세제곱미터", "제곱미터"),
    ("هكتار", "كيلومتر"),
    ("كم", "متر"),
    ("%", ""),
    (" %", ""),
    ("\u{202f}%", ""),
    ("\u{a0}%", ""),
];

const CURRENCIES: &[(&str, &str)] = &[
    ("US dollars", "euros"),
    ("dollars", "euros"),
    ("USD", "EUR"),
    ("美元", "欧元"),
    ("ドル", "ユーロ"),
    ("달러", "유로"),
    ("دولار", "يورو"),
    ("долларов", "евро"),
];

#[test]
fn the_demonstration_has_nothing_to_mend() {
    let (_, found) = demonstration();
    let of_ours = found.iter().filter(|finding| ("P0150"..="P0189").contains(&finding.code.id));
    let told: Vec<String> =
        of_ours.map(|finding| format!("{}: {}", finding.code.id, Messages::english().message(finding))).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn what_is_changed_on_purpose_is_found() {
    let glossary = &demonstration().0.glossary;
    let source = Lang::parse("vi").expect("Vietnamese");
    let mut random = Seeded(20_261_126);
    let mut counts: BTreeMap<(&str, String), (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for pair in pairs() {
        let clean = check((&pair.source, &source), (&pair.target, &pair.lang), Form::Markdown, glossary);
        assert!(clean.is_empty(), "{}: {clean:?}", pair.name);
        let changes = [
            ("digit", a_digit(&pair, &mut random, false)),
            ("digit", a_digit(&pair, &mut random, false)),
            ("year", a_digit(&pair, &mut random, true)),
            ("unit", a_word(&pair, &mut random, UNITS)),
            ("currency", a_word(&pair, &mut random, CURRENCIES)),
            ("link", a_link(&pair, &mut random)),
            ("name", a_name(&pair, &mut random, glossary)),
        ];
        for (what, changed) in changes.into_iter().filter_map(|(what, changed)| Some((what, changed?))) {
            let count = counts.entry((what, pair.lang.to_string())).or_default();
            count.0 += 1;
            if check((&pair.source, &source), (&changed, &pair.lang), Form::Markdown, glossary).is_empty() {
                let at = changed.bytes().zip(pair.target.bytes()).take_while(|(a, b)| a == b).count();
                let from = pair.target[..at].char_indices().rev().nth(24).map_or(0, |(n, _)| n);
                let text: String = changed[from..].chars().take(60).collect();
                missed.push(format!("{} ({what}): {}", pair.name, text.replace('\n', " ")));
            } else {
                count.1 += 1;
            }
        }
    }
    let (all, found) = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let kinds: BTreeMap<&str, usize> = counts.iter().fold(BTreeMap::new(), |mut kinds, ((what, _), count)| {
        *kinds.entry(*what).or_default() += count.0;
        kinds
    });
    let told = format!("{found} of {all} found; {kinds:?}; by language {counts:?}; missed: {missed:#?}");
    assert!(all >= 200 && kinds.len() == 6, "too few to tell: {told}");
    assert!(found * 100 >= all * 99, "{told}");
}
