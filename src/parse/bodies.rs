//! Outlines of bodies that were read in a build before, by the bodies' digests. Nearly all the time of reading a portal is
//! spent on bodies, and nearly all of them are as they were. What has a finding is read again, so that it is found again.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use super::markdown::{self, Outline};
use crate::{
    diag::{Checked, FileId},
    engine::{Digest, Key, Store},
};

/// Raised when the same body has another outline.
const STEP_VERSION: u32 = 1;

/// By digest and whether the language is written from right to left; places as if the body began its file.
type ByBody = BTreeMap<(Digest, bool), Outline>;

/// What is known of bodies.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    known: ByBody,
    met: Mutex<Met>,
}

/// What this build has asked for.
#[derive(Debug, Default)]
struct Met {
    again: Vec<(Digest, bool)>,
    new: ByBody,
}

impl Bodies {
    /// What `store` has.
    pub(super) fn load(store: &Store) -> Self {
        let known = store.get(&key()).and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default();
        Self { known, met: Mutex::default() }
    }

    /// The outline of `body`, whose digest is `digest`, and what is wrong with it.
    pub(super) fn outline(&self, file: FileId, body: &str, offset: usize, rtl: bool, digest: &Digest) -> Checked<Outline> {
        let name = (*digest, rtl);
        if let Some(known) = self.known.get(&name) {
            self.met.lock().unwrap_or_else(PoisonError::into_inner).again.push(name);
            return (known.placed(file, offset), Vec::new());
        }
        let (outline, found) = markdown::outline(FileId(0), body, 0, rtl);
        if !found.is_empty() {
            return markdown::outline(file, body, offset, rtl);
        }
        let placed = outline.placed(file, offset);
        self.met.lock().unwrap_or_else(PoisonError::into_inner).new.insert(name, outline);
        (placed, Vec::new())
    }

    /// Keeps what was met, and nothing else, unless `store` has just that.
    pub(super) fn save(self, store: &Store) {
        let Self { mut known, met } = self;
        let Met { again, new } = met.into_inner().unwrap_or_else(PoisonError::into_inner);
        if new.is_empty() && again.len() >= known.len() {
            return;
        }
        let mut kept: ByBody = again.into_iter().filter_map(|name| known.remove_entry(&name)).collect();
        kept.extend(new);
        // Nothing in it that postcard could not write.
        if let Ok(bytes) = postcard::to_stdvec(&kept) {
            store.put(&key(), &bytes);
        }
    }
}

fn key() -> Digest {
    Key::new("outlines", STEP_VERSION).finish()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use super::*;

    const BODY: &str =
        "## One {#first}\n\nSee [two](@/news/two#a) and ![A bridge](bridge.jpg \"At dawn\").\n\n## Two\n\nWords.\n";

    #[test]
    fn a_known_outline_is_the_one_that_reading_gives() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path());
        let digest = Digest::of(BODY.as_bytes());
        let (read, found) = markdown::outline(FileId(7), BODY, 120, false);
        assert!(found.is_empty(), "{found:?}");
        for _ in 0..2 {
            let outlines = Bodies::load(&store);
            let (outline, found) = outlines.outline(FileId(7), BODY, 120, false, &digest);
            assert!(found.is_empty(), "{found:?}");
            assert_eq!(outline, read);
            outlines.save(&store);
        }
        assert_eq!(Bodies::load(&store).known.len(), 1);
        // What nobody asks for any more is not kept.
        let outlines = Bodies::load(&store);
        outlines.outline(FileId(1), "Else.", 0, false, &Digest::of(b"Else."));
        outlines.save(&store);
        assert_eq!(Bodies::load(&store).known.len(), 1);
        assert!(Bodies::load(&store).known.contains_key(&(Digest::of(b"Else."), false)));
    }

    #[test]
    fn what_is_wrong_is_found_each_time_at_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path());
        let body = "Text [x](javascript:alert(1)).";
        let digest = Digest::of(body.as_bytes());
        let (_, expected) = markdown::outline(FileId(3), body, 50, false);
        assert!(!expected.is_empty());
        for _ in 0..2 {
            let outlines = Bodies::load(&store);
            let (_, found) = outlines.outline(FileId(3), body, 50, false, &digest);
            assert_eq!(
                found.iter().map(|one| one.span).collect::<Vec<_>>(),
                expected.iter().map(|one| one.span).collect::<Vec<_>>()
            );
            outlines.save(&store);
        }
    }
}
