//! Many small results of one step, kept together: a file for each would cost more to find than to make anew. Knows digests;
//! not what a result is.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde::{Serialize, de::DeserializeOwned};

use super::{Digest, Key, Store};

/// Results of a step by the digest of all that each depends on.
#[derive(Debug)]
pub struct Table<T> {
    key: Digest,
    known: BTreeMap<Digest, T>,
    met: Mutex<Met<T>>,
}

/// What this build has asked for.
#[derive(Debug)]
struct Met<T> {
    again: Vec<Digest>,
    new: BTreeMap<Digest, T>,
}

impl<T: Serialize + DeserializeOwned> Table<T> {
    /// What `store` has of the step `name`, whose `version` is raised when it makes something else of the same.
    pub fn load(store: &Store, name: &'static str, version: u32) -> Self {
        let key = Key::new(name, version).finish();
        let known = store.peek(&key).and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default();
        Self { key, known, met: Mutex::new(Met { again: Vec::new(), new: BTreeMap::new() }) }
    }

    /// The result kept under `key`.
    pub fn get(&self, key: &Digest) -> Option<&T> {
        let known = self.known.get(key)?;
        self.met.lock().unwrap_or_else(PoisonError::into_inner).again.push(*key);
        Some(known)
    }

    /// Keeps a result.
    pub fn put(&self, key: Digest, result: T) {
        self.met.lock().unwrap_or_else(PoisonError::into_inner).new.insert(key, result);
    }

    /// Keeps what was asked for and what is new in `store`, and nothing else, unless just that is there.
    pub fn save(self, store: &Store) {
        let Self { key, mut known, met } = self;
        let Met { again, new } = met.into_inner().unwrap_or_else(PoisonError::into_inner);
        if new.is_empty() && again.len() >= known.len() {
            return;
        }
        let mut kept: BTreeMap<Digest, T> = again.into_iter().filter_map(|name| Some((name, known.remove(&name)?))).collect();
        kept.extend(new);
        // Nothing in it that postcard could not write.
        if let Ok(bytes) = postcard::to_stdvec(&kept) {
            store.put(&key, &bytes);
        }
    }
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
        table.put(one, 1_u8);
        table.put(two, 2);
        table.save(&store);
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        assert_eq!((table.get(&two), table.known.len()), (Some(&2), 2));
        table.save(&store);
        // The one that was not asked for stays while nothing new comes: it costs nothing.
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        table.get(&two);
        table.put(Digest::of(b"three"), 3);
        table.save(&store);
        let table: Table<u8> = Table::load(&store, "numbers", 1);
        assert_eq!((table.get(&one), table.get(&two), table.known.len()), (None, Some(&2), 2));
        assert!(Table::<u8>::load(&store, "numbers", 2).known.is_empty());
    }
}
