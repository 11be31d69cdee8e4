//! How far a piece of work has come, told to whoever watches. Knows neither what the work is nor how it is shown.

/// Hears of progress. Called from many threads at once; what it does must be quick and must not fail.
pub trait Watcher: Sync {
    /// A new stretch of work begins, of `total` pieces (0: not known or not worth counting). It ends the one before.
    fn station(&self, name: &'static str, total: usize);

    /// `n` more pieces of the present stretch are done.
    fn advance(&self, n: usize);
}

/// Watches nothing: for tests and for callers that show no progress.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Watcher for Unwatched {
    fn station(&self, _name: &'static str, _total: usize) {}

    fn advance(&self, _n: usize) {}
}
