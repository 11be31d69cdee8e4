//! Waits for a change of the portal's files.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender, channel},
    time::Duration,
};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::diag::Diagnostic;

/// An editor that saves by writing, renaming and touching makes several events; they are one change.
const SETTLE: Duration = Duration::from_millis(12);

/// The folders and files that a portal is made of.
const PLACES: &[&str] = &["portal.toml", "content", "themes", "locales", "kinds"];

/// What the server learns.
pub(super) enum Event {
    /// These files are other ones, by their paths below the portal's folder; `None` when there is no telling which.
    Saved(Option<Vec<PathBuf>>),
    /// A page could not be made.
    Broken(Box<Diagnostic>),
}

/// Changes of a portal, as they come.
pub(super) struct Changes {
    events: Receiver<Event>,
    sender: Sender<Event>,
    _watcher: RecommendedWatcher,
}

/// Watches the portal in `site`.
///
/// # Errors
/// When the system cannot watch it.
pub(super) fn changes(site: &Path) -> io::Result<Changes> {
    let (sender, events) = channel();
    let tell = sender.clone();
    let site = site.canonicalize()?;
    let below = site.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        // Reading a file is no change of it; what lies beside the portal is not looked at.
        let ours = event.paths.iter().filter_map(|path| path.strip_prefix(&below).ok());
        let ours: Vec<PathBuf> =
            ours.filter(|path| PLACES.iter().any(|place| path.starts_with(place))).map(Path::to_owned).collect();
        let lost = event.need_rescan();
        if lost || !ours.is_empty() && !matches!(event.kind, EventKind::Access(_)) {
            // The receiver is gone only when the server ends.
            let _ = tell.send(Event::Saved((!lost).then_some(ours)));
        }
    })
    .map_err(io::Error::other)?;
    // The folder itself, so that a folder made later is seen; each place below it in depth.
    watcher.watch(&site, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
    for place in PLACES.iter().map(|place| site.join(place)).filter(|place| place.is_dir()) {
        watcher.watch(&place, RecursiveMode::Recursive).map_err(io::Error::other)?;
    }
    Ok(Changes { events, sender, _watcher: watcher })
}

impl Changes {
    /// Where others say what has happened.
    pub(super) fn sender(&self) -> Sender<Event> {
        self.sender.clone()
    }

    /// Waits until something happens and has settled; `None` when nothing can happen any more.
    pub(super) fn wait(&self) -> Option<Happened> {
        let (mut saved, mut broken) = (None, Vec::new());
        let mut next = self.events.recv().ok()?;
        loop {
            match next {
                Event::Saved(paths) => {
                    let so_far: Option<BTreeSet<PathBuf>> = saved.unwrap_or_else(|| Some(BTreeSet::new()));
                    saved = Some(so_far.zip(paths).map(|(all, paths)| all.into_iter().chain(paths).collect()));
                }
                Event::Broken(finding) => broken.push(*finding),
            }
            match (self.events.recv_timeout(SETTLE), saved) {
                (Ok(event), so_far) => (next, saved) = (event, so_far),
                // What was wrong with a page is found again should it still be.
                (Err(_), Some(paths)) => return Some(Happened::Saved(paths)),
                (Err(_), None) => return Some(Happened::Broken(broken)),
            }
        }
    }
}

/// What has happened.
pub(super) enum Happened {
    /// Files were saved, by their paths below the portal's folder; `None` when there is no telling which.
    Saved(Option<BTreeSet<PathBuf>>),
    /// Pages could not be made.
    Broken(Vec<Diagnostic>),
}
