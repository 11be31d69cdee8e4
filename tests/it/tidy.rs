//! The house keeps its order: a station imports only those before it; only `cli` prints; only `publish`, the store and the desk
//! write; no file outgrows its room.

use std::{fs, path::PathBuf};

/// The stations in order.
const STATIONS: &[&str] = &["source", "parse", "model", "graph", "render", "publish"];
/// Rooms that know no station.
const BELOW: &[&str] = &["diag", "locale", "engine"];

fn sources() -> Vec<(PathBuf, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let items = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().map(|item| item.expect("a readable folder"));
    items
        .filter(|item| item.path().extension().is_some_and(|extension| extension == "rs"))
        .map(|item| {
            let text = fs::read_to_string(item.path()).expect("source text");
            (item.path().strip_prefix(&root).expect("below src").to_owned(), text)
        })
        .collect()
}

fn room(path: &std::path::Path) -> String {
    path.components().next().map(|part| part.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()).unwrap_or_default()
}

/// Tests and fixtures of a room may look around.
fn is_test(path: &std::path::Path) -> bool {
    path.iter().any(|part| matches!(part.to_str(), Some("tests" | "tests.rs" | "fixture.rs")))
}

/// The first segments of all paths from the crate's root.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + 7..];
        match rest.strip_prefix('{') {
            // A list: the names at its first level.
            Some(list) => {
                let (mut depth, mut name, mut fresh) = (1, String::new(), true);
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 1 => fresh = true,
                        c if depth == 1 && fresh && (c.is_alphanumeric() || c == '_') => name.push(c),
                        _ if !name.is_empty() => {
                            found.push(std::mem::take(&mut name));
                            fresh = false;
                        }
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
                found.extend((!name.is_empty()).then_some(name));
            }
            None => found.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()),
        }
    }
    found
}

#[test]
fn a_station_imports_only_those_before_it() {
    for (path, text) in sources().iter().filter(|(path, _)| !is_test(path)) {
        let room = room(path);
        for import in imports(text) {
            let known = STATIONS.contains(&import.as_str()) || BELOW.contains(&import.as_str()) || import == "cli";
            if !known || import == room {
                continue;
            }
            let allowed = match (room.as_str(), STATIONS.iter().position(|station| *station == room)) {
                ("main" | "cli", _) => true,
                ("lib" | "desk" | "preview", _) => import != "cli",
                ("diag", _) => false,
                // Words say which of them a step has asked for.
                ("locale", _) => matches!(import.as_str(), "diag" | "engine"),
                ("engine", _) => import == "diag",
                (_, Some(own)) => {
                    BELOW.contains(&import.as_str())
                        || STATIONS.iter().position(|station| *station == import).is_some_and(|at| at < own)
                }
                _ => false,
            };
            assert!(allowed, "src/{}: `{room}` may not know `{import}`", path.display());
        }
    }
}

#[test]
fn only_the_rim_reads_writes_and_prints() {
    for (path, text) in sources().iter().filter(|(path, _)| !is_test(path)) {
        let room = room(path);
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let writes =
            ["fs::write(", "File::create", "fs::rename(", "fs::remove", "create_dir"].iter().any(|call| text.contains(call));
        let may_write = matches!(room.as_str(), "publish" | "engine" | "desk" | "cli");
        assert!(may_write || !writes, "src/{}: `{room}` writes", path.display());
        let reads = text.contains("fs::read") || text.contains("WalkDir");
        let may_read = matches!(room.as_str(), "source" | "publish" | "engine" | "desk" | "cli");
        assert!(may_read || !reads, "src/{}: `{room}` reads the disk", path.display());
        let clock = ["Timestamp::now", "Zoned::now", "SystemTime::now", "env::var"].iter().any(|call| text.contains(call));
        assert!(
            room == "cli" || room == "publish" || !clock,
            "src/{}: `{room}` asks the clock or the environment",
            path.display()
        );
        let prints = ["println!(", "eprintln!(", "print!(", "dbg!("].iter().any(|call| text.contains(call));
        assert!(!prints, "src/{}: prints; `cli` writes through its terminal", path.display());
    }
}

#[test]
fn the_engine_knows_no_domain_word() {
    for (path, text) in sources().iter().filter(|(path, _)| room(path) == "engine" && !is_test(path)) {
        for word in ["portal", "entry", "locality", "translation", "festival", "template", "picture"] {
            let found = text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|found| found == word);
            assert!(!found, "src/{}: `{word}`", path.display());
        }
    }
}

#[test]
fn files_open_with_what_they_know_and_stay_small() {
    for (path, text) in sources() {
        assert!(text.trim_start().starts_with("//!") || is_test(&path), "src/{}: says nothing of itself", path.display());
        let lines = text.lines().count();
        assert!(lines <= 500, "src/{}: {lines} lines are two rooms", path.display());
    }
}
