//! `--lang vi` is whole: every code, every word of the program, every phrase that a check puts into a message.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of a text in Fluent: key and the names of their places.
fn words(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| !name.starts_with(' ')) {
            key = name.to_owned();
            assert!(found.insert(key.clone(), BTreeSet::new()).is_none(), "{key} stands there twice");
        }
        for piece in line.split("{ $").skip(1) {
            let place: String = piece.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.entry(key.clone()).or_default().insert(place);
        }
    }
    found
}

/// All Vietnamese messages of the program.
fn vietnamese() -> BTreeMap<String, BTreeSet<String>> {
    let folder = root().join("locales/vi");
    let mut all = BTreeMap::new();
    for name in ["diagnostics.ftl", "messages/explained.ftl", "messages/faults.ftl", "messages/commands.ftl"] {
        for (key, places) in words(&fs::read_to_string(folder.join(name)).expect("a file of words")) {
            assert!(all.insert(key.clone(), places).is_none(), "{name}: {key} stands in another file too");
        }
    }
    all
}

/// The names of `{places}` in an English text.
fn places(text: &str) -> BTreeSet<String> {
    let names = text.split('{').skip(1).filter_map(|piece| piece.split_once('}').map(|(name, _)| name.to_owned()));
    names.filter(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_')).collect()
}

#[test]
fn every_code_explains_itself() {
    let words = vietnamese();
    let mut wrong = Vec::new();
    for code in portolan::codes() {
        for (part, english) in [("message", code.message), ("help", code.help), ("means", code.means), ("why", code.why)] {
            let key = format!("{}-{part}", code.id);
            match words.get(&key) {
                None => wrong.push(format!("{key} is missing: {english}")),
                Some(own) if !own.is_subset(&places(english)) => wrong.push(format!("{key} has other places than: {english}")),
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_word_of_the_program_is_there() {
    let mut english = BTreeMap::new();
    for item in fs::read_dir(root().join("src/cli")).expect("a folder").flatten() {
        if item.path().extension().is_some_and(|ext| ext == "ftl") {
            english.extend(words(&fs::read_to_string(item.path()).expect("the English words")));
        }
    }
    assert!(english.contains_key("board-title") && english.contains_key("severity-error"), "both files of words were read");
    let own = vietnamese();
    let missing: Vec<&String> = english.keys().filter(|key| !own.contains_key(*key)).collect();
    assert!(missing.is_empty(), "words without Vietnamese: {missing:?}");
    for (key, places) in &english {
        assert_eq!(&own[key], places, "the places of {key}");
    }
}

#[test]
fn every_stretch_of_work_has_a_name() {
    let known = words(&fs::read_to_string(root().join("src/cli/words.ftl")).expect("the English words"));
    for item in walkdir::WalkDir::new(root().join("src")).into_iter().flatten() {
        if item.path().extension().is_none_or(|ext| ext != "rs") || item.path().ends_with("tests.rs") {
            continue;
        }
        let source = fs::read_to_string(item.path()).expect("source");
        for (at, call) in source.match_indices(".station(\"") {
            let name = source[at + call.len()..].split('"').next().unwrap_or_default();
            assert!(known.contains_key(&format!("station-{name}")), "{}: station-{name} has no word", item.path().display());
        }
    }
}

/// Texts in quotation marks that are put into a message: what is expected, why it was refused, what it is called.
fn said(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = BTreeSet::new();
    let starts = ["arg(\"reason\", ", "arg(\"expected\", ", "arg(\"what\", ", ".bad(", "wrong(", ".word(", "EXPECTED: &str = "];
    for start in starts {
        for (at, _) in source.match_indices(start) {
            let rest = &source[at + start.len()..];
            let end = rest.find(';').unwrap_or(rest.len());
            for text in literals(&rest[..end]) {
                if text.contains(' ') && text.chars().next().is_some_and(|c| c.is_alphabetic() || "`;\"".contains(c)) {
                    found.insert(text);
                }
            }
        }
    }
    found
}

/// The literals of an argument list that reach the message: with `{}` and `{name}` as they stand.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\'' {
            // A character, or a lifetime.
            chars.next();
            continue;
        }
        if c != '"' {
            continue;
        }
        let mut text = String::new();
        while let Some(c) = chars.next() {
            match c {
                '\\' => text.extend(chars.next()),
                '"' => break,
                c => text.push(c),
            }
        }
        found.push(text);
    }
    found
}

/// A phrase with every place alike: `{1}`, `{name}`, `{}`; a doubled brace is a brace.
fn shape(text: &str) -> String {
    let text = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push_str(if name.contains(' ') || name.contains('…') { after } else { "{}" });
        rest = if name.contains(' ') { "" } else { tail };
    }
    out + &rest.replace('\u{1}', "{").replace('\u{2}', "}")
}

/// The phrases that there are, by their shape.
fn phrases() -> BTreeSet<String> {
    let path = root().join("locales/vi/messages/phrases.toml");
    let table: toml::Table = fs::read_to_string(path).expect("the phrases").parse().expect("TOML");
    table.keys().map(|english| shape(english)).collect()
}

#[test]
fn every_reason_for_which_a_file_is_refused_is_there() {
    let known = phrases();
    let (mut missing, mut seen) = (BTreeSet::new(), 0);
    for folder in ["src/desk/translate", "src/desk/sheet/edit.rs"] {
        for item in walkdir::WalkDir::new(root().join(folder)).into_iter().flatten() {
            if item.path().extension().is_none_or(|ext| ext != "rs") || item.path().ends_with("codes.rs") {
                continue;
            }
            let source = fs::read_to_string(item.path()).expect("source");
            let source = source.split("#[cfg(test)]").next().unwrap_or_default();
            let starts = ["Err(", "ok_or(", "ok_or_else(||", "map_err(|_|", "bad(&", "reason = ", "const NO_"];
            for rest in starts.iter().flat_map(|start| source.match_indices(start).map(|(at, _)| &source[at + start.len()..])) {
                let end = rest.find(";\n").unwrap_or(rest.len());
                let is_reason = |text: &&String| {
                    text.contains(' ') && text.starts_with(|c: char| c.is_lowercase() || c == '`') && !text.contains(['<', '\n'])
                };
                for text in literals(&rest[..end]).iter().filter(is_reason).take(1) {
                    seen += 1;
                    // What a library says goes into a place of its own.
                    if !known.contains(&shape(text)) {
                        missing.insert(format!("{}: {text}", item.path().display()));
                    }
                }
            }
        }
    }
    assert!(seen > 30, "only {seen} reasons were seen");
    assert!(missing.is_empty(), "reasons without Vietnamese in locales/vi/messages/phrases.toml: {missing:#?}");
}

#[test]
fn every_phrase_of_a_check_is_there() {
    let known = phrases();
    let mut missing = BTreeSet::new();
    for item in walkdir::WalkDir::new(root().join("src")).into_iter().flatten() {
        let path = item.path();
        if path.extension().is_some_and(|ext| ext == "rs") && !path.ends_with("tests.rs") {
            let source = fs::read_to_string(path).expect("source");
            missing.extend(
                said(&source)
                    .into_iter()
                    .filter(|text| !known.contains(&shape(text)))
                    .map(|text| format!("{}: {text}", path.display())),
            );
        }
    }
    assert!(missing.is_empty(), "phrases without Vietnamese in locales/vi/messages/phrases.toml: {missing:#?}");
}
