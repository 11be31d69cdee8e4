#![allow(clippy::unwrap_used)]

use std::{
    fs,
    time::{Duration, SystemTime},
};

use super::*;

fn key(n: u64) -> Digest {
    Key::new("test", 1).number(n).finish()
}

fn file_of(dir: &std::path::Path, key: &Digest) -> std::path::PathBuf {
    let name = key.to_string();
    dir.join(&name[..2]).join(&name[2..])
}

#[test]
fn digest_is_hex_and_back() {
    let digest = Digest::of(b"portolan");
    assert_eq!(digest.to_string().len(), 32);
    assert_eq!(digest.to_string(), blake3::hash(b"portolan").to_hex()[..32]);
    assert_eq!(digest.to_string().parse(), Ok(digest));
    assert!("0".repeat(31).parse::<Digest>().is_err());
    assert!("G".repeat(32).parse::<Digest>().is_err());
    let json = serde_json::to_string(&digest).unwrap();
    assert_eq!(json, format!("\"{digest}\""));
    assert_eq!(serde_json::from_str::<Digest>(&json).unwrap(), digest);
    let bytes = postcard::to_stdvec(&digest).unwrap();
    assert_eq!(bytes.len(), 16);
    assert_eq!(postcard::from_bytes::<Digest>(&bytes).unwrap(), digest);
}

#[test]
fn keys_tell_their_parts_apart() {
    let keys = [
        Key::new("a", 1).finish(),
        Key::new("a", 2).finish(),
        Key::new("b", 1).finish(),
        Key::new("a", 1).text("").finish(),
        Key::new("a", 1).text("xy").finish(),
        Key::new("a", 1).text("x").text("y").finish(),
        Key::new("a", 1).bytes(b"xy").finish(),
        Key::new("a", 1).bytes(b"x").text("y").finish(),
    ];
    let unique: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len());
    assert_eq!(Key::new("a", 1).text("x").finish(), Key::new("a", 1).text("x").finish());
}

#[test]
fn kept_and_found_by_another_store() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path());
    assert_eq!(store.get(&key(1)), None);
    store.put(&key(1), b"one");
    store.put(&key(2), b"");
    assert_eq!(store.get(&key(1)).unwrap(), b"one");
    let other = Store::open(dir.path());
    assert_eq!(other.get(&key(1)).unwrap(), b"one");
    assert_eq!(other.get(&key(2)).unwrap(), b"");
    assert_eq!(store.counts(), Counts { hits: 1, misses: 1 });
    assert!(store.trouble().is_none() && other.trouble().is_none());
    assert!(
        fs::read_to_string(dir.path().join("CACHEDIR.TAG")).unwrap().starts_with("Signature: 8a477f597d28d172789f06886806bc55")
    );
}

#[test]
fn every_damage_is_a_miss() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path());
    store.put(&key(1), b"some result");
    let path = file_of(dir.path(), &key(1));
    let whole = fs::read(&path).unwrap();
    for cut in 0..whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        assert_eq!(store.get(&key(1)), None, "cut to {cut}");
        let mut flipped = whole.clone();
        flipped[cut] ^= 1;
        fs::write(&path, &flipped).unwrap();
        assert_eq!(store.get(&key(1)), None, "flipped at {cut}");
    }
    fs::write(&path, &whole).unwrap();
    fs::copy(&path, file_of(dir.path(), &key(2))).unwrap();
    assert_eq!(store.get(&key(2)), None, "a result under another's name");
    assert_eq!(store.get(&key(1)).unwrap(), b"some result");
}

#[test]
fn memo_computes_once() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path());
    let mut runs = 0;
    for _ in 0..3 {
        let text = store.memo(
            &key(1),
            |bytes| String::from_utf8(bytes).ok(),
            |text| Some(text.clone().into_bytes()),
            || {
                runs += 1;
                "made".to_owned()
            },
        );
        assert_eq!(text, "made");
    }
    assert_eq!(runs, 1);
}

#[test]
fn a_link_is_refused_and_trouble_is_told_once() {
    let dir = tempfile::tempdir().unwrap();
    let elsewhere = dir.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let link = dir.path().join("store");
    std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
    let store = Store::open(&link);
    assert_eq!(store.trouble().unwrap().code.id, "P0901");
    store.put(&key(1), b"x");
    assert_eq!(store.get(&key(1)), None);
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);

    let planted = dir.path().join("planted");
    fs::create_dir(&planted).unwrap();
    std::os::unix::fs::symlink(&elsewhere, planted.join("7f")).unwrap();
    assert_eq!(Store::open(&planted).trouble().unwrap().code.id, "P0901");

    let gone = dir.path().join("gone");
    let store = Store::open(&gone);
    fs::remove_dir_all(&gone).unwrap();
    store.put(&key(1), b"x");
    store.put(&key(2), b"x");
    assert_eq!(store.trouble().unwrap().code.id, "P0902");
}

#[test]
fn what_a_dead_build_left_is_swept_but_not_a_live_ones() {
    let dir = tempfile::tempdir().unwrap();
    let first = Store::open(dir.path());
    let left = dir.path().join("tmp/left");
    fs::write(&left, b"half").unwrap();
    let second = Store::open(dir.path());
    assert!(left.exists(), "another store is open: it may be writing this file");
    drop((first, second));
    Store::open(dir.path());
    assert!(!left.exists());
}

#[test]
fn two_stores_write_the_same_key_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let stores = [Store::open(dir.path()), Store::open(dir.path())];
    std::thread::scope(|scope| {
        for store in &stores {
            scope.spawn(|| {
                for n in 0..200 {
                    let bytes = n.to_string().repeat(50).into_bytes();
                    store.put(&key(n), &bytes);
                    assert_eq!(store.get(&key(n)).unwrap(), bytes);
                }
            });
        }
    });
    assert!(stores.iter().all(|store| store.trouble().is_none()));
}

#[test]
fn what_was_not_used_for_longest_goes_first() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path());
    let days_ago = |n: u64| SystemTime::now() - Duration::from_hours(24 * n);
    for n in 0..10 {
        store.put(&key(n), &[7; 84]);
        fs::File::open(file_of(dir.path(), &key(n))).unwrap().set_modified(days_ago(n + 2)).unwrap();
    }
    // Used, and so as good as new.
    assert!(store.get(&key(9)).is_some());
    let held = store.held().unwrap().unwrap();
    assert_eq!((held.results, held.bytes), (10, 1000));
    let held = store.prune(300, Duration::ZERO).unwrap();
    assert_eq!((held.results, held.bytes, held.removed, held.removed_bytes), (3, 300, 7, 700));
    let left: Vec<u64> = (0..10).filter(|n| store.get(&key(*n)).is_some()).collect();
    assert_eq!(left, [0, 1, 9]);
    // What was used within the time that is spared stays, whatever the limit.
    assert_eq!(store.prune(0, Duration::from_hours(1)).unwrap().removed, 0);
    assert_eq!(store.prune(0, Duration::ZERO).unwrap().removed, 3);
    assert_eq!(store.held().unwrap(), Some(bound::Held::default()));
    assert!(store.prune(0, Duration::ZERO).is_ok() && Store::none().held().unwrap().is_none());
}

#[test]
fn nothing_but_results_is_removed() {
    let dir = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("precious"), b"x").unwrap();
    let store = Store::open(dir.path());
    store.put(&key(1), b"x");
    std::os::unix::fs::symlink(elsewhere.path().join("precious"), dir.path().join("7f/link")).unwrap();
    fs::remove_dir(dir.path().join("80")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("80")).unwrap();
    assert_eq!(store.prune(0, Duration::ZERO).unwrap().removed, 1);
    fs::write(dir.path().join("7f/notes.txt"), b"somebody's").unwrap();
    assert_eq!(store.prune(0, Duration::ZERO).unwrap().removed, 0);
    assert!(dir.path().join("7f/notes.txt").exists(), "what is no result is not removed");
    assert!(elsewhere.path().join("precious").exists() && dir.path().join("7f/link").is_symlink());
}

#[test]
fn the_size_of_all_is_guessed_from_a_part() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path());
    (0..4000).for_each(|n| store.put(&key(n), &[1; 84]));
    for part in [0, 5, 255] {
        let guess = bound::guess(dir.path(), part).unwrap();
        assert!((200_000..800_000).contains(&guess), "{guess} bytes, and there are 400000");
    }
}
