//! The names of schema.org: which types there are, and which properties each may have. Knows names alone, no values.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// The list beside this file; its head says where it is from.
const LIST: &str = include_str!("schema-org.txt");

static VOCABULARY: LazyLock<HashMap<&str, Type>> = LazyLock::new(|| read(LIST));

#[derive(Default)]
struct Type {
    parents: Vec<&'static str>,
    properties: HashSet<&'static str>,
}

/// `Type Parent,Parent property …` and `Parent,Parent: Type …`, one a line.
fn read(list: &'static str) -> HashMap<&'static str, Type> {
    let mut types = HashMap::new();
    let parents = |names: &'static str| names.split(',').filter(|name| *name != "-").collect::<Vec<_>>();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        if let Some((above, below)) = line.split_once(": ") {
            types.extend(below.split(' ').map(|name| (name, Type { parents: parents(above), properties: HashSet::new() })));
        } else {
            let mut words = line.split(' ');
            let (name, above) = (words.next().unwrap_or_default(), words.next().unwrap_or("-"));
            types.insert(name, Type { parents: parents(above), properties: words.collect() });
        }
    }
    types
}

/// Whether there is such a type.
pub(super) fn is_type(name: &str) -> bool {
    VOCABULARY.contains_key(name)
}

/// Whether `name` is `ancestor` or below it. An ancestor must be a type that adds properties: the list skips the others.
pub(super) fn is_a(name: &str, ancestor: &str) -> bool {
    name == ancestor || VOCABULARY.get(name).is_some_and(|found| found.parents.iter().any(|parent| is_a(parent, ancestor)))
}

/// Whether something of type `name` may have `property`.
pub(super) fn has(name: &str, property: &str) -> bool {
    VOCABULARY
        .get(name)
        .is_some_and(|found| found.properties.contains(property) || found.parents.iter().any(|parent| has(parent, property)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole() {
        assert!(VOCABULARY.len() > 900);
        for (name, found) in VOCABULARY.iter() {
            assert!(*name == "Thing" || !found.parents.is_empty(), "{name}");
            assert!(found.parents.iter().all(|parent| is_type(parent)), "{name}");
            assert!(is_a(name, "Thing"), "{name}");
        }
        assert!(has("Festival", "subEvent") && has("Festival", "sameAs") && !has("Festival", "publisher"));
        assert!(is_a("GovernmentOffice", "Organization") && is_a("GovernmentOffice", "Place"));
    }
}
