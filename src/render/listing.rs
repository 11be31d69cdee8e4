//! The data that a section's filter and comparison read, a file for each section and language. Knows their view, no field.

use super::artifact::{Artifact, OutPath};
use crate::graph::Portal;

/// The file of every section and language that has one, in the order of sections.
pub(super) fn artifacts(portal: &Portal) -> Vec<Artifact> {
    let languages = &portal.model.settings.languages;
    let places = portal.model.sections.keys().flat_map(|section| languages.iter().map(move |lang| (section, lang)));
    let made = places.filter_map(|(section, lang)| {
        // Texts under names that are texts: nothing that could fail.
        let text = serde_json::to_vec(&portal.list_data(section, lang)?).ok()?;
        Some(Artifact { path: OutPath::new(&portal.list_data_path(section, lang)).ok()?, bytes: text.into() })
    });
    made.collect()
}
