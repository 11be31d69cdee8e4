//! Memoised steps: the digest of everything a step depends on, and a store of results by that digest. Knows bytes, digests and
//! files; knows no word of the domain and never decides whether a build fails.

pub mod asked;
pub mod bound;
pub mod codes;
mod digest;
pub mod recall;
mod store;
pub mod table;
pub mod watch;

pub use digest::{Digest, Key};
pub use store::{Counts, Store};

/// Takes `what` apart while others work: of many small things that takes time, and nobody need wait for it.
pub fn let_go<T: Send + 'static>(what: T) {
    rayon::spawn(move || drop(what));
}

#[cfg(test)]
mod tests;
