//! Waits for a change of the portal's files.

use std::{
    io,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// An editor that saves by writing, renaming and touching makes several events; they are one change.
const SETTLE: Duration = Duration::from_millis(50);

/// The folders and files that a portal is made of.
const PLACES: &[&str] = &["portal.toml", "content", "themes", "locales", "kinds"];

/// Changes of a portal, as they come.
pub(super) struct Changes {
    events: Receiver<()>,
    _watcher: RecommendedWatcher,
}

/// Watches the portal in `site`.
///
/// # Errors
/// When the system cannot watch it.
pub(super) fn changes(site: &Path) -> io::Result<Changes> {
    let (tell, events) = channel();
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
            let _ = tell.send(());
        }
    })
    .map_err(io::Error::other)?;
    // The folder itself, so that a folder made later is seen; each place below it in depth.
    watcher.watch(&site, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
    for place in PLACES.iter().map(|place| site.join(place)).filter(|place| place.is_dir()) {
        watcher.watch(&place, RecursiveMode::Recursive).map_err(io::Error::other)?;
    }
    Ok(Changes { events, _watcher: watcher })
}

impl Changes {
    /// Waits for a change and until it has settled; false when nothing can change any more.
    pub(super) fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        while self.events.recv_timeout(SETTLE).is_ok() {}
        true
    }
}
