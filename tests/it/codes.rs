//! One fixture per code: what bad input is said to be, where, and what it costs.

use std::{collections::BTreeSet, fs, path::Path};

use portolan::{cli::messages::Messages, diag::Effect};

use crate::support::{Portal, listed, place};

/// Codes that no portal's files alone can raise, and where each is raised by a test.
const ELSEWHERE: &[(&str, &str)] = &[
    ("P0004", "an unreadable file: tests run as root, who may read all"),
    ("P0006", "a name that is not UTF-8 cannot stand in an archive: tests/it/command.rs"),
    ("P0007", "a text that is saved while the build runs: src/source/read.rs"),
    ("P0124", "a text is bounded as a file first (P0003): src/parse/markdown"),
    ("P0282", "five thousand rows make no fixture: src/parse/series.rs"),
    ("P0352", "every language that a test machine knows has data"),
    ("P0407", "src/render/image/tests"),
    ("P0408", "src/render/image/tests"),
    ("P0409", "src/render/image/tests"),
    ("P0410", "src/render/image/tests: the feature avif"),
    ("P0426", "a picture that vanishes while the build runs"),
];

fn expected(preamble: &str) -> Vec<(String, String, String, String)> {
    let lines = preamble.lines().filter_map(|line| line.strip_prefix("expect: "));
    lines
        .map(|line| {
            let mut words = line.splitn(4, ' ');
            let mut word = || words.next().unwrap_or_default().to_owned();
            (word(), word(), word(), word())
        })
        .collect()
}

/// `expect: CODE EFFECT PLACE part of the message` holds, nothing else is found, and nothing is left open in the message.
fn check(path: &Path) {
    let text = fs::read_to_string(path).expect("a fixture is text");
    let (portal, preamble) = Portal::over_base(&text);
    let made = portal.make();
    let name = path.display();
    let expected = expected(&preamble);
    let update = std::env::var_os("UPDATE").is_some();
    assert!(update || !expected.is_empty(), "{name}: says nothing of what is expected");
    let messages = Messages::english();
    let mut found: Vec<(String, String, String, String)> = Vec::new();
    for finding in &made.found {
        let message = messages.message(finding);
        assert!(!message.contains('{') || message.contains("{%") || message.contains("{{"), "{name}: an open place in {message}");
        found.push((finding.code.id.to_owned(), Effect::of(finding).name().to_owned(), place(&made.tree, finding), message));
    }
    let holds = expected.len() == found.len()
        && expected.iter().zip(&found).all(|(e, f)| e.0 == f.0 && e.1 == f.1 && e.2 == f.2 && f.3.contains(&e.3));
    if !holds && update {
        let lines: String = found.iter().map(|f| format!("expect: {} {} {} {}\n", f.0, f.1, f.2, f.3)).collect();
        let rest: String =
            preamble.lines().filter(|line| !line.starts_with("expect: ")).map(|line| format!("{line}\n")).collect();
        fs::write(path, lines + &rest + &text[preamble.len()..]).expect("the fixture can be written");
        return;
    }
    assert!(holds, "{name}\nexpected\n{expected:#?}\nfound\n{}", listed(&made));
    let stopped = found.iter().any(|f| f.1 == "error");
    assert_eq!(made.rendered.is_none(), stopped, "{name}: an error stops the build, nothing else does");
}

fn fixtures() -> Vec<std::path::PathBuf> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/codes");
    let mut paths: Vec<_> = fs::read_dir(dir).expect("the fixtures").flatten().map(|item| item.path()).collect();
    paths.sort();
    paths
}

#[test]
fn each_is_said_where_it_is() {
    for path in fixtures() {
        check(&path);
    }
}

#[test]
fn the_base_has_none() {
    let (portal, _) = Portal::over_base("");
    let made = portal.make();
    assert!(made.found.is_empty(), "{}", listed(&made));
    assert!(made.rendered.is_some());
}

#[test]
fn each_has_a_fixture_and_explains_itself() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for path in fixtures() {
        let text = fs::read_to_string(&path).expect("a fixture is text");
        seen.extend(text.lines().filter_map(|line| Some(line.strip_prefix("expect: ")?.split(' ').next()?.to_owned())));
    }
    let mut ids = BTreeSet::new();
    let mut missing = Vec::new();
    for code in portolan::codes() {
        assert!(ids.insert(code.id), "{} is declared twice", code.id);
        let digits = code.id.strip_prefix('P').unwrap_or_default();
        assert!(digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()), "{}: P and four digits", code.id);
        for (what, text) in
            [("message", code.message), ("help", code.help), ("means", code.means), ("why", code.why), ("example", code.example)]
        {
            assert!(!text.trim().is_empty(), "{} has no {what}", code.id);
        }
        // Those of publishing, of the store and of the desk are raised by the tests of those rooms.
        let elsewhere = ["P05", "P06", "P09"].iter().any(|room| code.id.starts_with(room));
        if !elsewhere && !seen.contains(code.id) && !ELSEWHERE.iter().any(|(id, _)| *id == code.id) {
            missing.push(code.id);
        }
    }
    assert!(missing.is_empty(), "codes without a fixture: {missing:?}");
}
