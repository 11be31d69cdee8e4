//! Starting a portal and starting entries.

use jiff::civil::date;
use portolan::{
    desk::{init, new_entry},
    diag::Effect,
    engine::{Store, watch::Unwatched},
};

use crate::support::{Portal, listed};

const KINDS: &[&str] = &["locality", "investment-project", "festival", "heritage-site", "organisation", "news", "page"];

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
        new_entry(&site, kind, "moi", today).unwrap_or_else(|finding| panic!("{kind}: {finding:?}"));
        let again = new_entry(&site, kind, "moi", today).expect_err("it exists");
        assert_eq!(again.code.id, "P0602");
    }
    let request = portolan::Request { site: site.clone(), ..Portal::of("").request() };
    let made = portolan::make(&request, &Store::none(), &Unwatched);
    let grave = made.found.iter().filter(|finding| Effect::of(finding) > Effect::Warning).count();
    assert_eq!(grave, 0, "{}", listed(&made));
    // What is left to decide is a project's form; everything else has an example that can be read.
    let left: Vec<&str> = made.found.iter().filter(|f| Effect::of(f) == Effect::Warning).map(|f| f.code.id).collect();
    assert_eq!(left, ["P0203"], "{}", listed(&made));
    for (kind, id, code) in [("festivl", "x", "P0213"), ("festival", "Hội", "P0210")] {
        assert_eq!(new_entry(&site, kind, id, today).expect_err("refused").code.id, code);
    }
    std::fs::remove_dir_all(site.join("content/festivals")).expect("removed");
    assert_eq!(new_entry(&site, "festival", "x", today).expect_err("no section").code.id, "P0603");
}
