//! Waits for a change of the portal's files.

use std::{
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
    /// A file of the portal is another one.
    Saved,
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
    let places: Vec<PathBuf> = PLACES.iter().map(|place| site.join(place)).collect();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is no change of it; what lies beside the portal is not looked at.
        let matters = event.is_ok_and(|event| {
            let ours = event.paths.iter().any(|path| places.iter().any(|place| path.starts_with(place)));
            ours && !matches!(event.kind, EventKind::Access(_))
        });
        if matters {
            // The receiver is gone only when the server ends.
            let _ = tell.send(Event::Saved);
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

    /// Waits until something happens and has settled: nothing when files were saved, else what is wrong with pages; `None` when
    /// nothing can happen any more.
    pub(super) fn wait(&self) -> Option<Vec<Diagnostic>> {
        let (mut saved, mut broken) = (false, Vec::new());
        let mut next = self.events.recv().ok()?;
        loop {
            match next {
                Event::Saved => saved = true,
                Event::Broken(finding) => broken.push(*finding),
            }
            match self.events.recv_timeout(SETTLE) {
                Ok(event) => next = event,
                // What was wrong is found again should it still be.
                Err(_) if saved => return Some(Vec::new()),
                Err(_) => return Some(broken),
            }
        }
    }
}
