//! Many small results of one step, kept together: a file for each would cost more to find than to make anew. Knows digests;
//! not what a result is.

use std::{
    collections::{BTreeMap, HashMap},
    marker::PhantomData,
    ops::Range,
    sync::{Mutex, PoisonError},
};

use serde::{Serialize, de::DeserializeOwned};

use super::{Digest, Key, Store};

/// Results of a step by the digest of all that each depends on. Each stays as it was written until somebody asks for it.
#[derive(Debug)]
pub struct Table<T> {
    key: Digest,
    bytes: Vec<u8>,
    known: HashMap<Digest, Range<usize>>,
    met: Mutex<Met>,
    result: PhantomData<fn() -> T>,
}

/// What this build has asked for.
#[derive(Debug, Default)]
struct Met {
    again: Vec<Digest>,
    new: BTreeMap<Digest, Vec<u8>>,
}

impl<T: Serialize + DeserializeOwned> Table<T> {
    /// What `store` has of the step `name`, whose `version` is raised when it makes something else of the same.
    pub fn load(store: &Store, name: &'static str, version: u32) -> Self {
        let key = Key::new(name, version).finish();
        let bytes = store.peek(&key).unwrap_or_default();
        let known = places(&bytes).unwrap_or_default();
        Self { key, bytes, known, met: Mutex::default(), result: PhantomData }
    }

    /// The result kept under `key`.
    pub fn get(&self, key: &Digest) -> Option<T> {
        let result = postcard::from_bytes(self.written(key)?).ok()?;
        self.met.lock().unwrap_or_else(PoisonError::into_inner).again.push(*key);
        Some(result)
    }

    /// Keeps a result.
    pub fn put(&self, key: Digest, result: &T) {
        // Nothing in it that postcard could not write.
        if let Ok(bytes) = postcard::to_stdvec(result) {
            self.met.lock().unwrap_or_else(PoisonError::into_inner).new.insert(key, bytes);
        }
    }

    /// Keeps what was asked for and what is new in `store`, and nothing else, unless just that is there.
    pub fn save(self, store: &Store) {
        let Met { again, new } = std::mem::take(&mut *self.met.lock().unwrap_or_else(PoisonError::into_inner));
        if new.is_empty() && again.len() >= self.known.len() {
            return;
        }
        let mut kept: BTreeMap<Digest, &[u8]> = again.iter().filter_map(|key| Some((*key, self.written(key)?))).collect();
        kept.extend(new.iter().map(|(key, bytes)| (*key, bytes.as_slice())));
        let lengths: Vec<(Digest, usize)> = kept.iter().map(|(key, bytes)| (*key, bytes.len())).collect();
        if let Ok(mut bytes) = postcard::to_stdvec(&lengths) {
            kept.values().for_each(|result| bytes.extend_from_slice(result));
            store.put(&self.key, &bytes);
        }
    }

    fn written(&self, key: &Digest) -> Option<&[u8]> {
        self.bytes.get(self.known.get(key)?.clone())
    }
}

/// Where each result lies in a table as it is stored: lengths by key, then the results one after another.
fn places(bytes: &[u8]) -> Option<HashMap<Digest, Range<usize>>> {
    let (lengths, results): (Vec<(Digest, usize)>, _) = postcard::take_from_bytes(bytes).ok()?;
    let mut at = bytes.len() - results.len();
    let mut place = |(key, length)| {
        let start = at;
        at = start.checked_add(length)?;
        Some((key, start..at))
    };
    lengths.into_iter().map(&mut place).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_asks_for_any_more_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path());
        let (one, two) = (Digest::of(b"one"), Digest::of(b"two"));
        let table = Table::load(&store, "numbers", 1);
        assert_eq!(table.get(&one), None);
        table.put(one, &1_u8);
        table.put(two, &2);
        table.save(&store);
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        assert_eq!((table.get(&two), table.known.len()), (Some(2), 2));
        table.save(&store);
        // The one that was not asked for stays while nothing new comes: it costs nothing.
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        table.get(&two);
        table.put(Digest::of(b"three"), &3);
        table.save(&store);
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        assert_eq!((table.get(&one), table.get(&two), table.known.len()), (None, Some(2), 2));
        assert!(Table::<u8>::load(&store, "numbers", 2).known.is_empty());
        // What is damaged in spite of its digest is unknown, not wrong.
        store.put(&table.key, b"\x01short");
        assert!(Table::<u8>::load(&store, "numbers", 1).known.is_empty());
    }
}
