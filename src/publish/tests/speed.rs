//! Times for ten thousand pages; run by hand: `cargo test --lib publish::tests::speed -- --ignored --nocapture`.

#![allow(clippy::print_stderr)]

use std::time::Instant;

use super::*;

/// Processor time of this process in milliseconds: unlike wall time, it does not depend on who else is at work.
fn cpu_time() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[11..13].iter().map(|ticks| ticks.parse::<u64>().unwrap() * 10).sum()
}

#[test]
#[ignore = "measures"]
fn ten_thousand_pages() {
    let place = Place::new();
    let mut files = Site::new();
    for n in 0..10_000 {
        let path = format!("{}/section-{}/page-{n}/index.html", ["en", "vi", "fr", "zh"][n % 4], n % 50);
        files.insert(path, format!("<p>{n}</p>").repeat(400).into_bytes());
    }
    let disk = || Disk { fuse: Fuse { syncs: true, ..Fuse::default() } };
    let time = |name: &str, files: &Site| {
        let artifacts = artifacts(files);
        let out = place.out();
        let request = Publish { out: &out, site: place.folder.path(), inputs: &[], beside: &[], kept: &[], drafts: false };
        let (started, cpu) = (Instant::now(), cpu_time());
        let done = publish_on(&disk(), &request, artifacts, None).unwrap();
        let (wall, cpu) = (started.elapsed(), cpu_time() - cpu);
        eprintln!("{name}: {wall:?}, processor {cpu} ms, {} written, {} bytes", done.written, done.bytes_written);
    };
    time("first", &files);
    (0..20).for_each(|_| time("nothing changed", &files));
    *files.values_mut().next().unwrap() = b"one".to_vec();
    time("one changed, spare empty", &files);
    *files.values_mut().next().unwrap() = b"two".to_vec();
    time("one changed", &files);
    files.values_mut().for_each(|bytes| bytes.push(b'x'));
    time("all changed", &files);
    files.clear();
    time("all removed", &files);
}
