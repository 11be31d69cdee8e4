//! Golden output trees: small portals, and every file that is made of them. `UPDATE=1` rewrites them; the difference is read.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::PathBuf};

use crate::support::{Portal, archive, listed, unpack};

const GOLDENS: &[&str] = &["calendar", "figures", "languages"];

fn dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/golden")
}

#[test]
fn output_trees_are_as_they_were() {
    for name in GOLDENS {
        let text = fs::read_to_string(dir().join(format!("{name}.txtar"))).expect("a portal");
        let portal = Portal::of(&text);
        let theme = include_str!("../fixtures/golden/theme.txtar");
        unpack(portal.dir.path(), &archive(theme).1);
        let made = portal.make();
        let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{name}\n{}", listed(&made)));
        let mut files: Vec<(&str, &[u8])> = rendered.artifacts.iter().map(|a| (a.path.as_str(), &*a.bytes)).collect();
        files.sort_unstable();
        let mut tree = format!("{}\n", listed(&made));
        for (path, bytes) in files {
            // Data has tests of its own, and schemas are long: here it counts which files there are.
            // The JSON feed is the Atom feed again, which `output` holds.
            if path.starts_with("data/") || path.ends_with("/feed.json") {
                let _ = writeln!(tree, "-- {path} --");
                continue;
            }
            // Host files are long, and tried on the servers themselves (`hosts`).
            let bytes = if matches!(path, ".htaccess" | "_headers" | "web.config") { b"(see hosts)" } else { bytes };
            let text = std::str::from_utf8(bytes).expect("these portals have no pictures").replace("\r\n", "⏎\n");
            let _ = write!(tree, "-- {path} --\n{}\n", text.trim_end());
        }
        let golden = dir().join(format!("{name}.expected"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, &tree).expect("the golden can be written");
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert!(expected.len() <= 40 * 1024, "{name}: {} bytes are too many to read", expected.len());
        if let Some(line) = tree.lines().zip(expected.lines()).position(|(now, then)| now != then) {
            let show = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
            panic!("{name}.expected:{}\nwas {}\nis  {}", line + 1, show(&expected), show(&tree));
        }
        assert_eq!(tree.lines().count(), expected.lines().count(), "{name}: files were added or lost");
    }
}

#[test]
fn every_golden_is_used() {
    let items = fs::read_dir(dir()).expect("the goldens").flatten().map(|item| item.file_name().to_string_lossy().into_owned());
    let stems: BTreeSet<String> =
        items.filter_map(|name| Some(name.split('.').next()?.to_owned())).filter(|name| name != "theme").collect();
    assert_eq!(stems, GOLDENS.iter().map(|name| (*name).to_owned()).collect());
}
