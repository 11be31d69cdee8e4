//! Outlines of bodies that were read in a build before, by the bodies' digests. Nearly all the time of reading a portal is
//! spent on bodies, and nearly all of them are as they were. What has a finding is read again, so that it is found again.

use super::markdown::{self, Outline};
use crate::{
    diag::{Checked, FileId},
    engine::{Digest, Key, Store, table::Table},
};

/// Raised when the same body has another outline.
const STEP_VERSION: u32 = 2;

/// What is known of bodies: outlines with places as if the body began its file.
#[derive(Debug)]
pub(super) struct Bodies(Table<Outline>);

impl Bodies {
    /// What `store` has.
    pub(super) fn load(store: &Store) -> Self {
        Self(Table::load(store, "outlines", STEP_VERSION))
    }

    /// The outline of `body`, whose digest is `digest`, and what is wrong with it.
    pub(super) fn outline(&self, file: FileId, body: &str, offset: usize, rtl: bool, digest: &Digest) -> Checked<Outline> {
        let name = if rtl { Key::new("rtl", 1).digest(digest).finish() } else { *digest };
        if let Some(known) = self.0.get(&name) {
            return (known.placed(file, offset), Vec::new());
        }
        let (outline, found) = markdown::outline(FileId(0), body, 0, rtl);
        if !found.is_empty() {
            return markdown::outline(file, body, offset, rtl);
        }
        let placed = outline.placed(file, offset);
        self.0.put(name, outline);
        (placed, Vec::new())
    }

    /// Keeps what was met.
    pub(super) fn save(self, store: &Store) {
        self.0.save(store);
    }
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
