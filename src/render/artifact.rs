//! A file of the output: its path and its bytes.

use std::sync::Arc;

pub use crate::graph::route::{BadPath, OutPath};

/// One file of the output.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Where it goes.
    pub path: OutPath,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}
