//! The next change by date: the site is the same until then and another at that instant; and nobody asks the clock for what
//! readers see without a word about when the answer changes.

use std::{collections::BTreeMap, fs, path::PathBuf};

use jiff::{Timestamp, ToSpan as _};
use portolan::{
    Made,
    engine::{Store, watch::Unwatched},
    graph::{Cause, Change},
};

use crate::support::{Portal, listed};

const FIXTURE: &str = include_str!("../fixtures/calendar.txtar");

fn at(portal: &Portal, now: Timestamp) -> Made {
    let request = portolan::Request { now, ..portal.request() };
    portolan::make(&request, &Store::none(), &Unwatched)
}

/// The site as bytes, and the change it names.
fn made(portal: &Portal, now: Timestamp) -> (BTreeMap<String, Vec<u8>>, Change) {
    let made = at(portal, now);
    let change = made.portal.as_ref().and_then(|(portal, _)| portal.next_change());
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{now}: {}", listed(&made)));
    let files = rendered.artifacts.iter().map(|file| (file.path.to_string(), file.bytes.to_vec())).collect();
    (files, change.expect("there is always another year"))
}

fn differing<'a>(one: &'a BTreeMap<String, Vec<u8>>, two: &'a BTreeMap<String, Vec<u8>>) -> Vec<&'a String> {
    let changed = |path: &&String| one.get(*path) != two.get(*path);
    let mut paths: Vec<&String> = one.keys().chain(two.keys()).filter(changed).collect();
    paths.sort();
    paths.dedup();
    paths
}

#[test]
fn the_site_changes_at_the_instant_named_and_not_before() {
    let (portal, _) = Portal::over_base(FIXTURE);
    let start: Timestamp = "2026-11-23T08:00:00+07:00".parse().expect("a moment");
    let (mut site, mut change) = made(&portal, start);
    let mut now = start;
    let mut causes: BTreeMap<Cause, usize> = BTreeMap::new();
    let last: Timestamp = "2027-05-10T12:00:00+07:00".parse().expect("a moment");
    while change.at < last {
        assert!(change.at > now, "{now}: {change:?}");
        let before = change.at.checked_sub(1.nanosecond()).expect("a moment");
        let between = now.checked_add(before.duration_since(now) / 3).expect("a moment");
        // A look in between for every third will do: each costs a build.
        let looks = if causes.values().sum::<usize>() % 3 == 0 { vec![between, before] } else { vec![before] };
        for same in looks {
            let (still, next) = made(&portal, same);
            assert_eq!(differing(&site, &still), Vec::<&String>::new(), "between {now} and {change:?}, at {same}");
            assert_eq!(next, change, "at {same}");
        }
        let (other, next) = made(&portal, change.at);
        assert!(!differing(&site, &other).is_empty(), "nothing changed at {change:?}");
        *causes.entry(change.cause).or_default() += 1;
        (now, site, change) = (change.at, other, next);
    }
    let all = [Cause::Appears, Cause::Over, Cause::Passed, Cause::Month, Cause::Year];
    assert!(all.iter().all(|cause| causes.contains_key(cause)), "{causes:?}");
}

/// The files of stations 2 to 4 that ask the clock, each with who says when its answer changes.
const ASKING: &[(&str, &str)] = &[
    ("graph/agenda.rs", "occasions by Cause::Passed, months by Cause::Month"),
    ("graph/answers.rs", "the answer is the next change itself"),
    ("graph/calendar.rs", "Cause::Passed"),
    ("graph/due.rs", "it is who says"),
    ("graph/entry_page.rs", "Cause::Passed"),
    ("graph/facts.rs", "Cause::Over"),
    ("graph/figures/checks.rs", "old figures are told to officers alone"),
    ("graph/mod.rs", "hands it on"),
    ("graph/overview/calendar.rs", "the group of what is on: Cause::Month"),
    ("graph/page.rs", "Cause::Year"),
    ("graph/partners.rs", "requests that are over: Cause::Over"),
    ("graph/portal.rs", "the field itself"),
    ("graph/teller.rs", "Cause::Over"),
    ("graph/told.rs", "names the question"),
    ("model/assemble.rs", "the field itself"),
    ("model/mod.rs", "hands it on"),
    ("model/publicity.rs", "Cause::Appears; review dates are told to officers alone"),
    ("model/rules/mod.rs", "hands it on"),
    ("model/rules/time.rs", "Cause::Over; warnings are told to officers alone"),
];

#[test]
fn who_asks_the_clock_says_when_the_answer_changes() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut asking = Vec::new();
    for station in ["model", "graph", "render"] {
        for item in walkdir::WalkDir::new(root.join(station)).sort_by_file_name().into_iter().flatten() {
            let path = item.path().strip_prefix(&root).expect("below src").to_string_lossy().into_owned();
            if !path.ends_with(".rs") || path.contains("tests") || path.ends_with("fixture.rs") {
                continue;
            }
            let text = fs::read_to_string(item.path()).expect("source text");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            if code.into_iter().any(|line| line.contains("clock")) {
                asking.push(path);
            }
        }
    }
    asking.sort();
    let known: Vec<&str> = ASKING.iter().map(|(path, _)| *path).collect();
    assert_eq!(asking, known, "add the file here, and to src/graph/due.rs the instant at which what it tells readers changes");
}
