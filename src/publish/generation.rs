//! One of the two generations of a site as it is found on the disk. Changes nothing.

use std::path::PathBuf;

use super::{failure::Failure, manifest::Identity, state::State, target::Target, tree::Tree};

/// A generation, and how well it is known.
#[derive(Debug)]
pub(super) struct Generation {
    pub(super) root: PathBuf,
    pub(super) tree: Tree,
    /// Where its record is.
    pub(super) record: Option<PathBuf>,
    /// Whether the record says all there is to know.
    pub(super) record_is_current: bool,
    /// Files that the record does not list, sorted.
    pub(super) foreign: Vec<String>,
}

impl Generation {
    /// The empty folder `root`.
    pub(super) fn empty(root: PathBuf) -> Self {
        Self { root, tree: Tree::default(), record: None, record_is_current: false, foreign: Vec::new() }
    }

    /// The folder `root`, when it is empty or exactly what its record says; `None` when it would have to be looked at.
    pub(super) fn known(state: &State, root: PathBuf, identity: Identity) -> Result<Option<Self>, Failure> {
        match state.record_of(identity) {
            Some((place, record)) => Ok(record.still_holds(&root).then(|| {
                let tree = Tree::of(record);
                Self { root, tree, record: Some(place), record_is_current: true, foreign: Vec::new() }
            })),
            None => {
                let is_empty = Tree::walk(&root)?.is_empty();
                Ok(is_empty.then(|| Self::empty(root)))
            }
        }
    }

    /// Looks at the folder `root`, no closer than needed to tell what of `target` is already there. `accept` may refuse
    /// what was found, unless it is exactly what portolan has left there.
    pub(super) fn look(
        state: &State,
        root: PathBuf,
        identity: Identity,
        target: &Target,
        accept: impl FnOnce(&Tree) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let Some((place, record)) = state.record_of(identity) else {
            let mut tree = Tree::walk(&root)?;
            accept(&tree)?;
            tree.look(&root, target)?;
            return Ok(Self { root, tree, record: None, record_is_current: false, foreign: Vec::new() });
        };
        if record.still_holds(&root) {
            let tree = Tree::of(record);
            return Ok(Self { root, tree, record: Some(place), record_is_current: true, foreign: Vec::new() });
        }
        let mut tree = Tree::walk(&root)?;
        accept(&tree)?;
        tree.believe(&record);
        tree.look(&root, target)?;
        let foreign = tree.files.keys().filter(|path| record.manifest.get(path).is_none()).cloned().collect();
        Ok(Self { root, tree, record: Some(place), record_is_current: false, foreign })
    }
}
