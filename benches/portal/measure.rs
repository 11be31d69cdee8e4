//! One build, measured from within its own process: what each station took, and the most memory at any moment.

use std::{
    fs, io,
    path::Path,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use portolan::{
    Request,
    engine::{Store, watch::Watcher},
};
use rustix::time::{ClockId, clock_gettime};

/// Time on the wall, and on all processors together (user and system).
#[derive(Clone, Copy)]
struct Moment(Instant, Duration);

impl Moment {
    fn now() -> Self {
        let used = clock_gettime(ClockId::ProcessCPUTime);
        Self(Instant::now(), Duration::try_from(used).unwrap_or_default())
    }
}

/// Notes when each station begins.
#[derive(Default)]
struct Stations(Mutex<Vec<(&'static str, Moment)>>);

impl Watcher for Stations {
    fn station(&self, name: &'static str, _total: usize) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((name, Moment::now()));
    }

    fn advance(&self, _n: usize) {}
}

/// Builds `site` and prints lines of a name and two numbers, separated by tabs, for the process that asked.
pub(crate) fn child(site: &Path) -> io::Result<()> {
    let start = Moment::now();
    let stations = Stations::default();
    let store = Store::open(&site.join(".portolan/store"));
    let now = "2026-11-23T02:00:00Z".parse().map_err(io::Error::other)?;
    let request = Request { site: site.to_owned(), now, base_url: None, drafts: false, indexable: false, explain: false };
    let built = portolan::build(&request, &site.join("public"), false, &store, &stations);
    let end = Moment::now();
    let marks = stations.0.into_inner().unwrap_or_else(PoisonError::into_inner);
    let ends = marks.iter().skip(1).map(|(_, moment)| *moment).chain([end]);
    for ((name, from), to) in marks.iter().zip(ends) {
        show(name, *from, to);
    }
    show("whole", start, end);
    let Some(Ok(published)) = &built.published else {
        let found: Vec<String> = built.made.found.iter().take(5).map(|finding| format!("{finding:?}")).collect();
        return Err(io::Error::other(format!("nothing was published: {}", found.join("\n"))));
    };
    println!("=peak\t{}\t0", peak()?);
    println!("=pages\t{}\t0", built.made.rendered.as_ref().map_or(0, |rendered| rendered.pages));
    println!("=bytes\t{}\t{}", published.bytes_total, published.bytes_written);
    println!("=findings\t{}\t0", built.made.found.len());
    if let Some(finding) = built.made.found.first() {
        eprintln!("first of {} findings: {finding:?}", built.made.found.len());
    }
    Ok(())
}

fn show(name: &str, from: Moment, to: Moment) {
    println!("{name}\t{}\t{}", (to.0 - from.0).as_secs_f64(), to.1.saturating_sub(from.1).as_secs_f64());
}

/// The most memory that this process ever held, in KiB.
fn peak() -> io::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0))
}
