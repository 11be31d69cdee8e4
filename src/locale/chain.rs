//! Fallback chains: knows in which languages to look when one lacks something. Must never know what is looked for.

use std::collections::BTreeMap;

use super::Lang;

/// The portal's fallbacks: an explicit map, and the source language at the end of every chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallbacks {
    explicit: BTreeMap<Lang, Vec<Lang>>,
    source: Lang,
}

impl Fallbacks {
    /// Chains of `explicit` fallbacks that end in `source`.
    pub fn new(explicit: BTreeMap<Lang, Vec<Lang>>, source: Lang) -> Self {
        Self { explicit, source }
    }

    /// The source language.
    pub fn source(&self) -> &Lang {
        &self.source
    }

    /// Where to look for what `lang` lacks: the language itself, its fallbacks in order, then theirs, without repeats, and
    /// the source language last unless it came before.
    pub fn chain(&self, lang: &Lang) -> Vec<Lang> {
        let mut chain = vec![lang.clone()];
        let mut next = 0;
        while let Some(explicit) = chain.get(next).map(|lang| self.explicit.get(lang)) {
            for fallback in explicit.into_iter().flatten() {
                if !chain.contains(fallback) {
                    chain.push(fallback.clone());
                }
            }
            next += 1;
        }
        if !chain.contains(&self.source) {
            chain.push(self.source.clone());
        }
        chain
    }
}
