//! Site after site at one place.

use std::os::unix::fs::{MetadataExt, PermissionsExt};

use proptest::prelude::*;

use super::*;

#[test]
fn first_second_third() {
    let place = Place::new();
    let first = site(&[("index.html", "home"), ("en/index.html", "home"), ("en/a/index.html", "a"), ("style.css", "x{}")]);
    let done = place.publish(&first).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed), (4, 0, 0));
    assert_eq!((done.bytes_written, done.bytes_total), (12, 12));
    assert_eq!(place.found(), first);
    assert_eq!(Manifest::read(&place.out()).unwrap().unwrap(), done.manifest);
    assert_eq!(done.manifest.get("style.css").unwrap().digest, crate::engine::Digest::of(b"x{}"));
    assert_eq!(done.manifest.get("./style.css"), None);

    let again = place.publish(&first).unwrap();
    assert_eq!((again.written, again.unchanged, again.removed, again.bytes_written), (0, 4, 0, 0));

    let second = site(&[("index.html", "home"), ("en/index.html", "new home"), ("en/b/index.html", "b"), ("style.css", "x{}")]);
    let done = place.publish(&second).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed, done.bytes_written), (2, 2, 1, 9));
    assert_eq!(place.found(), second);

    // What was there two sites ago is still on the disk.
    let done = place.publish(&first).unwrap();
    assert_eq!((done.written, done.unchanged, done.removed, done.bytes_written), (2, 2, 1, 0));
    assert_eq!(place.found(), first);
    assert!(done.foreign.is_empty());
}

#[test]
fn nothing_changed_changes_nothing() {
    let place = Place::new();
    let files = site(&[("index.html", "home"), ("en/index.html", "home")]);
    place.publish(&files).unwrap();
    let disk = Disk::default();
    place.publish_on(&disk, &files).unwrap();
    assert_eq!(disk.fuse.count.into_inner(), 0);
}

#[test]
fn unchanged_files_stay_the_same_file() {
    let place = Place::new();
    place.publish(&site(&[("a.txt", "a"), ("b.txt", "b")])).unwrap();
    let before = fs::metadata(place.path("public/a.txt")).unwrap();
    place.publish(&site(&[("a.txt", "a"), ("b.txt", "B")])).unwrap();
    let after = fs::metadata(place.path("public/a.txt")).unwrap();
    assert_eq!((before.ino(), before.modified().unwrap()), (after.ino(), after.modified().unwrap()));
}

#[test]
fn everybody_may_read() {
    let place = Place::new();
    place.publish(&site(&[("en/a/index.html", "a")])).unwrap();
    let mode = |path: &str| fs::metadata(place.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("public"), mode("public/en/a"), mode("public/en/a/index.html")), (0o755, 0o755, 0o644));
}

#[test]
fn hand_made_changes_are_undone() {
    let place = Place::new();
    let files = site(&[("en/a.txt", "aaa"), ("en/b.txt", "bbb"), ("en/c.txt", "ccc")]);
    place.publish(&files).unwrap();
    place.publish(&site(&[("en/a.txt", "aaa"), ("en/b.txt", "b"), ("en/c.txt", "ccc")])).unwrap();
    place.publish(&files).unwrap();

    fs::remove_file(place.path("public/en/a.txt")).unwrap();
    let done = place.publish(&files).unwrap();
    assert_eq!((done.written, place.found()), (1, files.clone()));

    // The same length, written through both names that the file has.
    fs::write(place.path("public/en/b.txt"), "BBB").unwrap();
    let done = place.publish(&files).unwrap();
    assert_eq!((done.written, place.found()), (1, files.clone()));
    assert_eq!(done.manifest, Manifest::read(&place.out()).unwrap().unwrap());

    fs::write(place.path("public/en/shell.php"), "<?php").unwrap();
    fs::create_dir(place.path("public/empty")).unwrap();
    let done = place.publish(&files).unwrap();
    assert_eq!((done.removed, done.foreign), (1, vec!["en/shell.php".to_owned()]));
    assert_eq!(place.found(), files);
    place.publish(&site(&[("en/a.txt", "aaa")])).unwrap();
    assert_eq!(place.found(), site(&[("en/a.txt", "aaa")]));
}

#[test]
fn a_touched_file_is_read_once() {
    let place = Place::new();
    let files = site(&[("a.txt", "a"), ("b.txt", "b")]);
    place.publish(&files).unwrap();
    let file = fs::File::options().write(true).open(place.path("public/a.txt")).unwrap();
    file.set_modified(std::time::UNIX_EPOCH).unwrap();
    let disk = Disk::default();
    assert_eq!(place.publish_on(&disk, &files).unwrap().written, 0);
    assert!(disk.fuse.count.into_inner() > 0, "the new time is noted");
    let disk = Disk::default();
    assert_eq!(place.publish_on(&disk, &files).unwrap().written, 0);
    assert_eq!(disk.fuse.count.into_inner(), 0);
}

#[test]
fn lost_or_damaged_records_cost_time_only() {
    let files = site(&[("en/a.txt", "a"), ("b.txt", "b")]);
    let other = site(&[("en/a.txt", "A"), ("b.txt", "b")]);
    let halved = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let flipped = |bytes: &[u8]| bytes.iter().enumerate().map(|(at, byte)| byte ^ u8::from(at + 1 == bytes.len())).collect();
    for damage in [&|_: &[u8]| Vec::new(), &halved, &flipped] as [&dyn Fn(&[u8]) -> Vec<u8>; 3] {
        let place = Place::new();
        place.publish(&other).unwrap();
        place.publish(&files).unwrap();
        for record in ["manifest.record", "spare.record"] {
            let record = place.path(".public.portolan").join(record);
            fs::write(&record, damage(&fs::read(&record).unwrap())).unwrap();
        }
        let done = place.publish(&files).unwrap();
        assert_eq!((done.written, done.bytes_written), (0, 0));
        let done = place.publish(&other).unwrap();
        assert_eq!((done.written, done.bytes_written, place.found()), (1, 0, other.clone()));
    }
}

#[test]
fn a_copy_with_its_state_is_ours() {
    let place = Place::new();
    let files = site(&[("en/a.txt", "a"), ("b.txt", "b")]);
    place.publish(&files).unwrap();
    let copy = place.path("copy");
    fs::create_dir_all(copy.join("en")).unwrap();
    for path in files.keys() {
        fs::copy(place.out().join(path), copy.join(path)).unwrap();
    }
    fs::remove_dir_all(place.out()).unwrap();
    fs::rename(&copy, place.out()).unwrap();
    assert_eq!(place.publish(&files).unwrap().written, 0);
    assert_eq!(Manifest::read(&place.out()).unwrap().unwrap().files.len(), 2);
    let other = site(&[("en/a.txt", "A")]);
    place.publish(&other).unwrap();
    assert_eq!(place.found(), other);
}

#[test]
fn a_removed_output_is_made_again() {
    let place = Place::new();
    let files = site(&[("en/a.txt", "a"), ("b.txt", "b")]);
    place.publish(&files).unwrap();
    place.publish(&site(&[("b.txt", "b")])).unwrap();
    fs::remove_dir_all(place.out()).unwrap();
    assert!(Manifest::read(&place.out()).unwrap().is_none());
    place.publish(&files).unwrap();
    assert_eq!(place.found(), files);
    fs::remove_dir_all(place.path(".public.portolan/spare")).unwrap();
    place.publish(&site(&[("c.txt", "c")])).unwrap();
    assert_eq!(place.found(), site(&[("c.txt", "c")]));
}

#[test]
fn files_become_folders_and_back() {
    let place = Place::new();
    for files in [
        site(&[("a", "1")]),
        site(&[("a/b", "2")]),
        site(&[("a/b/c", "3"), ("a/d", "1")]),
        site(&[("a", "1"), ("b", "2")]),
        site(&[("a/b", "2")]),
        site(&[]),
        site(&[("a/b/c", "3")]),
    ] {
        place.publish(&files).unwrap();
        assert_eq!(place.found(), files);
    }
}

#[test]
fn what_was_added_to_an_unchanged_site_is_seen() {
    let place = Place::new();
    let files = site(&[("index.html", "home"), ("en/a/b.txt", "b")]);
    place.publish(&files).unwrap();
    for added in ["robots.txt", "en/shell.php", "en/a/c.txt"] {
        fs::write(place.out().join(added), "x").unwrap();
        assert_eq!(place.publish(&files).unwrap().foreign, [added]);
        assert_eq!(place.found(), files);
    }
}

fn any_site() -> impl Strategy<Value = Site> {
    let segment = prop_oneof![Just("a"), Just("b"), Just("a-b"), Just("c.html")];
    let path = proptest::collection::vec(segment, 1..4).prop_map(|segments| segments.join("/"));
    let bytes = prop_oneof![Just(b"".to_vec()), Just(b"1".to_vec()), Just(b"2".to_vec()), Just(b"22".to_vec())];
    proptest::collection::btree_map(path, bytes, 0..12).prop_map(|mut site| {
        let paths: Vec<String> = site.keys().cloned().collect();
        site.retain(|path, _| !paths.iter().any(|other| other.starts_with(&format!("{path}/"))));
        site
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_output_is_exactly_the_artifacts(sites in proptest::collection::vec(any_site(), 1..8)) {
        let place = Place::new();
        let mut before = Site::new();
        for files in sites {
            let done = place.publish(&files).unwrap();
            prop_assert_eq!(place.found(), files.clone());
            let unchanged = files.iter().filter(|(path, bytes)| before.get(*path) == Some(bytes)).count();
            let removed = before.keys().filter(|path| !files.contains_key(*path)).count();
            prop_assert_eq!((done.written, done.unchanged, done.removed), (files.len() - unchanged, unchanged, removed));
            prop_assert_eq!(Manifest::read(&place.out()).unwrap().unwrap(), done.manifest);
            let again = place.publish(&files).unwrap();
            prop_assert_eq!((again.written, again.bytes_written), (0, 0));
            before = files;
        }
    }
}
