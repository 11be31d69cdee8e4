//! Texts that were read in a build before, by the digests of their files. Nearly all the time of reading a portal is spent on
//! texts, and nearly all of them are as they were: those need not even be opened. What has a finding is read again, so that it
//! is found again.

use std::{ops::Range, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{Document, markdown::Outline, node::Table as Front, text::Body};
use crate::{
    diag::{FileId, Span},
    engine::{Digest, Key, Store, table::Table},
    source::Text,
};

/// Raised when the same text reads otherwise.
const STEP_VERSION: u32 = 3;

/// What is known of texts.
#[derive(Debug)]
pub(super) struct Known(Table<Read>);

/// A document without its body, and without knowing which file it is in.
#[derive(Debug, Serialize, Deserialize)]
struct Read {
    front: Front,
    front_span: Span,
    body: Range<usize>,
    blank: bool,
    outline: Outline,
    front_digest: Digest,
    body_digest: Digest,
}

impl Known {
    /// What `store` has.
    pub(super) fn load(store: &Store) -> Self {
        Self(Table::load(store, "texts", STEP_VERSION))
    }

    /// The document that a text with this name is, in `file`.
    pub(super) fn document(&self, name: &Digest, file: FileId, text: &Text) -> Option<Document> {
        let Read { mut front, front_span, body, blank, mut outline, front_digest, body_digest } = self.0.get(name)?;
        front.place(file);
        outline.place(file);
        Some(Document {
            file,
            front,
            front_span: Span { file, ..front_span },
            body: Body::new(text.clone(), body, blank),
            outline: Arc::new(outline),
            front_digest,
            body_digest,
        })
    }

    /// Keeps a text in which nothing was found.
    pub(super) fn keep(&self, name: Digest, document: &Document) {
        let Document { file: _, front, front_span, body, outline, front_digest, body_digest } = document;
        let read = Read {
            front: front.clone(),
            front_span: *front_span,
            body: body.range(),
            blank: body.is_blank(),
            outline: Outline::clone(outline),
            front_digest: *front_digest,
            body_digest: *body_digest,
        };
        self.0.put(name, &read);
    }

    /// The name of a text with this digest. In languages that are written from right to left, other things are wrong with it.
    pub(super) fn name(digest: &Digest, rtl: bool) -> Digest {
        if rtl { Key::new("rtl", 1).digest(digest).finish() } else { *digest }
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
    use crate::parse::text;

    const TEXT: &str = "+++\ntitle = \"One\"\nlist = [{ a = 1, b = 2026-01-02 }, true]\n+++\n## One {#first}\n\nSee [two](@/news/two#a) and \
                        ![A bridge](bridge.jpg \"At dawn\").\n\n## Two\n\n<b>Words</b>.\n";

    #[test]
    fn a_known_text_is_the_one_that_reading_gives() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path());
        let (digest, bytes) = (Digest::of(TEXT.as_bytes()), Text::from(TEXT.as_bytes()));
        for text in
            [TEXT.to_owned(), TEXT.replace("+++", "---").replace(" = ", ": ").replace("[{ a", "{a").replace("}, true]", "}")]
        {
            let (digest, bytes) = (Digest::of(text.as_bytes()), Text::from(text.as_bytes()));
            let (read, _) = text::document(FileId(7), &bytes, false);
            let read = read.unwrap();
            let known = Known::load(&store);
            assert!(known.document(&digest, FileId(7), &bytes).is_none());
            known.keep(digest, &read);
            known.save(&store);
            let document = Known::load(&store).document(&digest, FileId(7), &bytes).unwrap();
            assert_eq!(format!("{document:?}"), format!("{read:?}"));
            assert_eq!(&*document.body, &*read.body);
            let moved = Known::load(&store).document(&digest, FileId(9), &bytes).unwrap();
            let moved = format!("{moved:?}");
            assert!(!moved.contains("FileId(7)") && moved.contains("FileId(9)"), "{moved}");
        }
        assert!(Known::load(&store).document(&Known::name(&digest, true), FileId(7), &bytes).is_none());
    }
}
