//! Starting a portal and starting entries.

use jiff::civil::date;
use portolan::{
    desk::{init, new_entry},
    diag::Effect,
    engine::{Store, watch::Unwatched},
};

use crate::support::{Portal, listed};

const KINDS: &[&str] = &[
    "locality",
    "investment-project",
    "festival",
    "heritage-site",
    "organisation",
    "news",
    "page",
    "region",
    "zone",
    "agreement",
    "partner-request",
    "product",
    "bulletin",
    "event",
    "document",
    "guide",
    "country",
];

/// A section for a kind that the starter has none for.
fn section(site: &std::path::Path, kind: &str) {
    let content = site.join("content");
    let held = std::fs::read_dir(&content).expect("the content").flatten().any(|item| {
        let index = std::fs::read_to_string(item.path().join("_index.vi.md")).unwrap_or_default();
        index.contains(&format!("kind = \"{kind}\""))
    });
    if !held {
        std::fs::create_dir(content.join(kind)).expect("a folder");
        let summary = "Một mục của cổng mẫu, để xem bài đầu tiên của loại này có dựng được hay không.";
        let text = format!("+++\ntitle = \"{kind}\"\nsummary = \"{summary}\"\nkind = \"{kind}\"\n+++\n");
        std::fs::write(content.join(kind).join("_index.vi.md"), text).expect("written");
    }
}

#[test]
fn a_new_portal_has_nothing_to_mend_and_is_never_laid_over_another() {
    let dir = tempfile::tempdir().expect("a folder");
    let site = dir.path().join("portal");
    let paths = init(&site).expect("an empty place");
    assert!(paths.iter().all(|path| path.is_file()));
    let request = portolan::Request { site: site.clone(), ..Portal::of("").request() };
    let made = portolan::make(&request, &Store::none(), &Unwatched);
    assert!(made.found.is_empty() && made.rendered.is_some(), "{}", listed(&made));
    let again = init(&site).expect_err("the folder is taken");
    assert_eq!(again.code.id, "P0601");
}

#[test]
fn a_new_entry_of_each_kind_is_a_draft_without_errors() {
    let dir = tempfile::tempdir().expect("a folder");
    let site = dir.path().join("portal");
    init(&site).expect("an empty place");
    let today = date(2026, 11, 23);
    for kind in KINDS {
        section(&site, kind);
        new_entry(&site, kind, "moi", today).unwrap_or_else(|finding| panic!("{kind}: {finding:?}"));
        let again = new_entry(&site, kind, "moi", today).expect_err("it exists");
        assert_eq!(again.code.id, "P0602");
    }
    let request = portolan::Request { site: site.clone(), ..Portal::of("").request() };
    let made = portolan::make(&request, &Store::none(), &Unwatched);
    let grave = made.found.iter().filter(|finding| Effect::of(finding) > Effect::Warning).count();
    assert_eq!(grave, 0, "{}", listed(&made));
    // What is left to decide: the news that a bulletin gathers, a project's form, a region's second member, of which the
    // starter has none. Everything else has an example that can be read.
    let left: Vec<&str> = made.found.iter().filter(|f| Effect::of(f) == Effect::Warning).map(|f| f.code.id).collect();
    assert_eq!(left, ["P0301", "P0203", "P0301"], "{}", listed(&made));
    for (kind, id, code) in [("festivl", "x", "P0213"), ("festival", "Hội", "P0210")] {
        assert_eq!(new_entry(&site, kind, id, today).expect_err("refused").code.id, code);
    }
    std::fs::remove_dir_all(site.join("content/festivals")).expect("removed");
    assert_eq!(new_entry(&site, "festival", "x", today).expect_err("no section").code.id, "P0603");
}
