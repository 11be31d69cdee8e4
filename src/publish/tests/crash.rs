//! A build that dies, or meets an error, at each change it makes to the disk.

use super::*;

fn blown(after: u64, errno: Option<Errno>) -> Disk {
    Disk { fuse: Fuse { after: Some(after), errno, ..Fuse::default() } }
}

/// The three sites that follow each other, each with files kept, changed, added, removed, and folders that become files.
fn sites() -> [Site; 3] {
    [
        site(&[("index.html", "one"), ("en/a/index.html", "a"), ("en/b/index.html", "b"), ("x", "file"), ("gone/y", "y")]),
        site(&[("index.html", "two"), ("en/a/index.html", "a"), ("en/c/index.html", "c"), ("x/y", "folder")]),
        site(&[("index.html", "three"), ("en/a/index.html", "A"), ("en/b/index.html", "b"), ("x", "file again")]),
    ]
}

/// Publishes `sites` one after another, and the last one with a disk that fails at each change in turn.
fn at_each_change(sites: &[Site], errno: Option<Errno>) {
    let (new, before) = sites.split_last().unwrap();
    let old = before.last().cloned().unwrap_or_default();
    for after in 0.. {
        let place = Place::new();
        for site in before {
            place.publish(site).unwrap();
        }
        let disk = blown(after, errno);
        let result = place.publish_on(&disk, new);
        let found = place.found_or_nothing();
        assert!(found == old || found == *new, "after {after} changes: {found:?}");
        let hosts = place.hosts();
        assert!(hosts == hosts_of(&old) || hosts == hosts_of(new), "after {after} changes: {hosts:?}");
        if errno.is_some() {
            assert_eq!(hosts, hosts_of(&found), "after an error at change {after}, the files beside are those of the site");
        }
        if let Err(failure) = &result {
            assert!(!failure.diagnostic().args["path"].is_empty());
        } else {
            assert_eq!(found, *new, "after {after} changes");
        }
        place.publish(new).unwrap();
        assert_eq!(place.found(), *new, "after {after} changes, built again");
        assert_eq!(place.hosts(), hosts_of(new), "after {after} changes, built again");
        let third = Disk::default();
        place.publish_on(&third, new).unwrap();
        assert_eq!(third.fuse.count.into_inner(), 0, "after {after} changes, built a third time");
        for site in sites {
            place.publish(site).unwrap();
            assert_eq!(place.found(), *site, "after {after} changes, the sites again");
        }
        if disk.fuse.count.into_inner() <= after {
            return;
        }
    }
}

impl Place {
    fn found_or_nothing(&self) -> Site {
        if self.out().exists() { self.found() } else { Site::new() }
    }
}

#[test]
fn a_crash_during_the_first_site() {
    at_each_change(&sites()[..1], None);
}

#[test]
fn a_crash_during_the_second_site() {
    at_each_change(&sites()[..2], None);
}

#[test]
fn a_crash_during_the_third_site() {
    at_each_change(&sites(), None);
}

#[test]
fn an_error_at_each_change() {
    for errno in [Errno::NOSPC, Errno::IO, Errno::ACCESS] {
        at_each_change(&sites(), Some(errno));
    }
}

#[test]
fn a_crash_after_a_crash() {
    let [first, second, third] = sites();
    for one in (2..36).step_by(5) {
        for two in (1..36).step_by(3) {
            let place = Place::new();
            place.publish(&first).unwrap();
            place.publish(&second).unwrap();
            place.publish_on(&blown(one, None), &third).ok();
            let before = place.found();
            assert!(before == second || before == third);
            place.publish_on(&blown(two, None), &first).ok();
            let found = place.found();
            assert!(found == before || found == first, "{one}, {two}: {found:?}");
            place.publish(&second).unwrap();
            assert_eq!(place.found(), second);
        }
    }
}

#[test]
fn exchange_impossible_leaves_the_old_site() {
    let [first, second, _] = sites();
    let counted = Disk::default();
    let place = Place::new();
    place.publish(&first).unwrap();
    place.publish_on(&counted, &second).unwrap();
    // The last three changes are the exchange and two renames.
    let exchange = counted.fuse.count.into_inner() - 3;
    for errno in [Errno::INVAL, Errno::NOSYS, Errno::XDEV, Errno::BUSY, Errno::OPNOTSUPP] {
        let place = Place::new();
        place.publish(&first).unwrap();
        let failure = place.publish_on(&blown(exchange, Some(errno)), &second).unwrap_err();
        assert!(matches!(failure, Failure::ExchangeImpossible { .. }), "{failure:?}");
        assert_eq!(failure.diagnostic().code.id, "P0507");
        assert_eq!(place.found(), first);
    }
}

#[test]
fn where_links_are_impossible_files_are_written() {
    let place = Place::new();
    let files = site(&[("a.txt", "a"), ("b.txt", "b")]);
    place.publish(&files).unwrap();
    let next = site(&[("a.txt", "a"), ("b.txt", "B")]);
    // The spare is empty and there: after the claim and the old records, the first change of a file is a link.
    for after in 0..12 {
        let place = Place::new();
        place.publish(&files).unwrap();
        if place.publish_on(&blown(after, Some(Errno::PERM)), &next).is_ok_and(|done| done.bytes_written == 2) {
            assert_eq!(place.found(), next);
            return;
        }
    }
    panic!("no link was refused");
}

impl Place {
    /// Writes what can be written ahead of `site`, on a disk that may fail, and publishes all of it on one that does not, if asked.
    fn ahead(&self, disk: Disk, site: &Site, publish: bool) -> Option<Result<Published, Failure>> {
        let _no_program_starts = PROGRAMS.read().unwrap();
        let (out, beside) = (self.out(), artifacts(&hosts_of(site)));
        let to = Publish { out: &out, site: self.folder.path(), inputs: &[], beside: &beside, kept: &[], drafts: false };
        let mut ahead = Ahead::new(&to);
        ahead.look();
        ahead.disk = disk;
        let (mut kept, mut later) = (Vec::new(), Vec::new());
        for artifact in artifacts(site) {
            let record = FileRecord::of(&artifact.bytes);
            match ahead.take(&artifact.path, &artifact.bytes, &record) {
                true => kept.push(Kept { path: artifact.path, record }),
                false => later.push(artifact),
            }
        }
        let to = Publish { kept: &kept, ..to };
        publish.then(|| publish_on(&Disk::default(), &to, later, ahead.begun()))
    }
}

#[test]
fn what_is_written_ahead_is_seen_by_nobody_until_all_is_there() {
    let sites = sites();
    for before in 0..sites.len() {
        let old = before.checked_sub(1).map(|at| sites[at].clone()).unwrap_or_default();
        for after in (0..24).step_by(before + 1) {
            for errno in [None, Some(Errno::NOSPC)] {
                for publish in [false, true] {
                    let place = Place::new();
                    for site in &sites[..before] {
                        place.publish(site).unwrap();
                    }
                    let new = &sites[before];
                    let done = place.ahead(blown(after, errno), new, publish);
                    let what = format!("site {before}, {after} changes, {errno:?}, published: {publish}");
                    match done {
                        Some(done) => assert_eq!(
                            (done.map(drop).err().map(|failure| format!("{failure:?}")), place.found()),
                            (None, new.clone()),
                            "{what}"
                        ),
                        None => assert!(!place.out().exists() || place.found() == old, "{what}"),
                    }
                    place.publish(new).unwrap();
                    assert_eq!(place.found(), *new, "{what}");
                    assert_eq!(place.hosts(), hosts_of(new), "{what}");
                    let again = Disk::default();
                    place.publish_on(&again, new).unwrap();
                    assert_eq!(again.fuse.count.into_inner(), 0, "{what}, built again");
                }
            }
        }
    }
}

#[test]
fn what_is_there_is_not_written_ahead() {
    let [first, second, _] = sites();
    let place = Place::new();
    let done = place.ahead(Disk::default(), &first, true).unwrap().unwrap();
    assert_eq!((place.found(), done.written), (first.clone(), first.len()));
    assert_eq!(done.bytes_written, first.values().map(|bytes| bytes.len() as u64).sum::<u64>());
    let done = place.ahead(Disk::default(), &first, true).unwrap().unwrap();
    assert_eq!((done.written, done.bytes_written, done.unchanged), (0, 0, first.len()));
    let done = place.ahead(Disk::default(), &second, true).unwrap().unwrap();
    assert_eq!((place.found(), done.unchanged), (second, 1));
}
