//! What a portal says of its open data in portal.toml: licence, publisher, contact, how often it changes. Whatever is not
//! said stays unsaid: there is no default that a consumer could take for a promise.

use std::sync::Arc;

use super::{
    codes::{BAD_SETTING, UNKNOWN_CHOICE},
    form::Form,
};
use crate::{
    diag::{Diagnostic, Span},
    parse::url::{Target, gate},
};

/// What is said of the open data as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenData {
    /// Under which terms it may be used.
    pub licence: Option<Licence>,
    /// Id of the organisation that publishes it, and where that is written; without one it is the portal itself.
    pub publisher: Option<(Arc<str>, Span)>,
    /// Where questions go: a `mailto:` or `https:` address.
    pub contact: Option<Arc<str>>,
    /// How often it changes, by the Collection Description Frequency Vocabulary of the Dublin Core Metadata Initiative.
    pub periodicity: Option<Arc<str>>,
}

/// Terms of use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    /// SPDX identifier, or the address itself.
    pub name: Arc<str>,
    /// Where the terms stand.
    pub address: Arc<str>,
}

/// Names of frequencies (<http://purl.org/cld/freq/>).
pub const FREQUENCIES: &[&str] = &[
    "continuous",
    "daily",
    "weekly",
    "biweekly",
    "monthly",
    "bimonthly",
    "quarterly",
    "semiannual",
    "annual",
    "biennial",
    "triennial",
    "irregular",
];

/// Licences that are known by their SPDX identifiers beside those of Creative Commons, and where their terms stand.
pub const LICENCES: &[(&str, &str)] = &[
    ("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
    ("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    ("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
];

/// Licences of Creative Commons that are offered; pictures may name others of theirs.
pub const CREATIVE_COMMONS: &[&str] = &["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0"];

/// The address of a licence: itself, or that of an SPDX identifier that is known.
pub fn licence_address(name: &str) -> Option<String> {
    if name.starts_with("https://") || name.starts_with("http://") {
        return Some(name.to_owned());
    }
    if name == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    if let Some((_, address)) = LICENCES.iter().find(|(known, _)| *known == name) {
        return Some((*address).to_owned());
    }
    let (terms, version) = name.strip_prefix("CC-")?.rsplit_once('-')?;
    let known = matches!(terms, "BY" | "BY-SA" | "BY-NC" | "BY-ND" | "BY-NC-SA" | "BY-NC-ND");
    known.then(|| format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_ascii_lowercase()))
}

/// Reads the table `data` of portal.toml.
pub(super) fn read(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> OpenData {
    let mut said = OpenData::default();
    let Some(mut data) = form.take("data").and_then(|node| Form::of(node, "data/", found)) else { return said };
    said.licence = licence(&mut data, found);
    if let Some(node) = data.take("publisher") {
        match node.text() {
            Some(id) => said.publisher = Some((id.into(), node.span)),
            None => found.push(super::form::wrong(node, "data/publisher", "the id of an organisation in quotation marks")),
        }
    }
    said.contact = contact(&mut data, found);
    if let Some(node) = data.take("periodicity") {
        let known = node.text().and_then(|text| FREQUENCIES.iter().find(|known| **known == text));
        match known {
            Some(known) => said.periodicity = Some((*known).into()),
            None => {
                let finding = Diagnostic::at(&UNKNOWN_CHOICE, node.span).arg("field", "data/periodicity");
                let finding = finding.arg("written", node.scalar().unwrap_or_default());
                found.push(finding.arg("known", FREQUENCIES.join(", ")));
            }
        }
    }
    data.finish(found);
    said
}

fn licence(data: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Licence> {
    let node = data.take("licence")?;
    let name = node.text().unwrap_or_default();
    match licence_address(name) {
        Some(address) => Some(Licence { name: name.into(), address: address.into() }),
        None => {
            let known: Vec<&str> = CREATIVE_COMMONS.iter().copied().chain(LICENCES.iter().map(|(known, _)| *known)).collect();
            let finding = Diagnostic::at(&UNKNOWN_CHOICE, node.span).arg("field", "data/licence").arg("written", name);
            found.push(finding.arg("known", format!("{}, or the address of the terms", known.join(", "))));
            None
        }
    }
}

fn contact(data: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let node = data.take("contact")?;
    let text = node.text().unwrap_or_default();
    match gate(text) {
        Ok(Target::Web(_) | Target::Mail { .. }) => Some(text.into()),
        _ => {
            let finding = Diagnostic::at(&BAD_SETTING, node.span).arg("field", "data/contact").arg("reason", "it is no address");
            found.push(finding.arg("expected", "write \"mailto:data@example.org\" or \"https://example.org/contact\""));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_by_name_have_an_address() {
        assert_eq!(licence_address("CC-BY-SA-4.0").as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert_eq!(licence_address("CC0-1.0").as_deref(), Some("https://creativecommons.org/publicdomain/zero/1.0/"));
        assert_eq!(licence_address("ODbL-1.0").as_deref(), Some("https://opendatacommons.org/licenses/odbl/1-0/"));
        assert_eq!(licence_address("all rights reserved"), None);
        assert_eq!(licence_address("CC-ODD-4.0"), None);
        assert!(CREATIVE_COMMONS.iter().all(|name| licence_address(name).is_some()));
    }
}
