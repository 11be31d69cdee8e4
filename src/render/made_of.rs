//! What the templates of a theme are made of: which files each may use, by the names in its text. Rather one too many than one
//! too few: a page whose template may have changed is made again.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::Digest;

/// Digests of all that a template, or a component, may use, itself included.
#[derive(Debug, Default)]
pub(super) struct MadeOf {
    /// By the template's file name.
    pub(super) templates: BTreeMap<String, Digest>,
    /// By the component's name.
    pub(super) components: BTreeMap<String, Digest>,
}

impl MadeOf {
    /// Of the templates `sources`, by name and text.
    pub(super) fn of(sources: &[(&str, &str)]) -> Self {
        let texts: BTreeMap<&str, &str> = sources.iter().copied().collect();
        let homes: BTreeMap<&str, &str> =
            texts.iter().flat_map(|(file, text)| defined(text).into_iter().map(|name| (name, *file))).collect();
        let uses: BTreeMap<&str, BTreeSet<&str>> = texts.iter().map(|(file, text)| (*file, used(text, &texts, &homes))).collect();
        let digest = |file: &str| {
            let mut all = BTreeSet::from([file]);
            let mut open = vec![file];
            while let Some(file) = open.pop() {
                open.extend(uses.get(file).into_iter().flatten().filter(|next| all.insert(next)));
            }
            let parts = all.iter().flat_map(|file| [*file, texts.get(file).copied().unwrap_or_default()]);
            Digest::of(parts.collect::<Vec<_>>().join("\0").as_bytes())
        };
        Self {
            templates: texts.keys().map(|file| ((*file).to_owned(), digest(file))).collect(),
            components: homes.iter().map(|(name, file)| ((*name).to_owned(), digest(file))).collect(),
        }
    }
}

/// The components that a text defines.
fn defined(text: &str) -> Vec<&str> {
    let starts = text.match_indices("component ").map(|(at, word)| &text[at + word.len()..]);
    starts.map(|rest| name(rest.trim_start())).filter(|name| !name.is_empty()).collect()
}

/// The files that a text names, itself or by a component of theirs.
fn used<'a>(text: &'a str, texts: &BTreeMap<&'a str, &'a str>, homes: &BTreeMap<&'a str, &'a str>) -> BTreeSet<&'a str> {
    let components = text.match_indices('<').filter_map(|(at, _)| homes.get(name(&text[at + 1..])).copied());
    let quoted = |file: &&&str| text.contains(&format!("\"{file}\"")) || text.contains(&format!("'{file}'"));
    components.chain(texts.keys().filter(quoted).copied()).collect()
}

/// The name that `text` begins with.
fn name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_changes_with_what_it_uses_and_nothing_else() {
        let theme = |card: &'static str, other: &'static str| {
            MadeOf::of(&[
                ("base.html", "{% block main %}{% endblock %}"),
                ("page.html", "{% extends \"base.html\" %}{{ <list items={x} /> }}"),
                ("list.html", "{% component list(items) %}{{ <card /> }}{% endcomponent list %}"),
                ("card.html", card),
                ("other.html", other),
            ])
        };
        let card = "{% component card() %}<b>{% endcomponent card %}";
        let before = theme(card, "a");
        let other = theme(card, "b");
        assert_eq!(before.templates["page.html"], other.templates["page.html"]);
        assert_ne!(before.templates["other.html"], other.templates["other.html"]);
        let after = theme("{% component card() %}<i>{% endcomponent card %}", "a");
        assert_ne!(before.templates["page.html"], after.templates["page.html"]);
        assert_ne!(before.components["list"], after.components["list"]);
        assert_eq!(before.templates["base.html"], after.templates["base.html"]);
    }
}
