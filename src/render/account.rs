//! What a build can be summed up by: computed from the portal, kept beside its results, and told by reports. Knows numbers and
//! names; no file and no page.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::feed::robots;
use crate::{
    diag::Diagnostic,
    graph::{Planned, Portal},
    model::{
        State,
        codes::{APPROVAL_MISSING, WITHHELD},
        gates::{GATED, GATED_UNKNOWN},
    },
    source::Tree,
};

/// What a portal comes to. Field names are those of the build report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Pages of each language.
    pub pages: BTreeMap<String, usize>,
    /// Entries that are published.
    pub entries: usize,
    /// Real translations of published entries, by language.
    pub coverage: BTreeMap<String, usize>,
    /// Pictures shown.
    pub pictures: usize,
    /// Entries that are withheld, and why.
    pub withheld: Vec<Withheld>,
    /// Files that belong to the root of the host, when the portal stands below it.
    pub for_the_host: Vec<ForTheHost>,
    /// What time alone will change next: until then, the same content makes the same site.
    pub next_change: Option<Next>,
}

/// A file that search engines and researchers look for at the root of the host only, with the lines that are this portal's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForTheHost {
    /// Where they look.
    pub address: String,
    /// The lines.
    pub lines: String,
}

/// An entry that is withheld.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Section and id.
    pub entry: String,
    /// Why.
    pub reason: String,
    /// From when it will be seen (RFC 3339), if it is a matter of time.
    pub until: Option<String>,
}

/// The next change by date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// When to build again (RFC 3339, in the portal's zone).
    pub at: String,
    /// `appears`, `over`, `passed`, `month`, `year`.
    pub cause: String,
    /// Whose, unless it is the portal's as a whole.
    pub entry: Option<String>,
}

impl Account {
    /// Of `portal`, whose pages are `plan`; what was `found` says why something is withheld.
    pub fn of(tree: &Tree, portal: &Portal, plan: &[Planned], found: &[Diagnostic], pictures: usize) -> Self {
        let mut account = Self { pictures, next_change: Next::of(portal), ..Self::default() };
        let files = robots::for_the_host(portal).into_iter();
        account.for_the_host = files.map(|(address, lines)| ForTheHost { address, lines }).collect();
        account.pages = crate::pages_by_language(portal, plan).into_iter().collect();
        for entry in portal.model.entries() {
            let State::Withheld { until } = entry.state else {
                account.entries += 1;
                for text in portal.translations(entry) {
                    *account.coverage.entry(text.lang.to_string()).or_default() += 1;
                }
                continue;
            };
            let said = found.iter().find(|finding| {
                let about = finding.code.id == WITHHELD.id || finding.code.id == APPROVAL_MISSING.id;
                about && finding.span.is_some_and(|span| span.file == entry.span.file)
            });
            let reason = match said {
                Some(finding) => finding.args.get("reason").cloned().unwrap_or_else(|| "it is not approved".to_owned()),
                None => String::new(),
            };
            let name = format!("{}/{}", entry.section, entry.id);
            account.withheld.push(Withheld { entry: name, reason, until: until.map(|until| until.to_string()) });
        }
        let gated = found.iter().filter(|finding| [GATED.id, GATED_UNKNOWN.id].contains(&finding.code.id));
        account.withheld.extend(gated.filter_map(|finding| {
            let reason = finding.args.get("reason").cloned().unwrap_or_else(|| "it does not say how it was made".to_owned());
            Some(Withheld { entry: tree.file(finding.span?.file).path.to_string(), reason, until: None })
        }));
        account
    }

    /// The instant of the next change. What cannot be read again is at once.
    pub fn changes_at(&self) -> Option<Timestamp> {
        self.next_change.as_ref().map(|next| next.at.parse().unwrap_or(Timestamp::MIN))
    }
}

impl Next {
    fn of(portal: &Portal) -> Option<Self> {
        let next = portal.next_change()?;
        let entry = next.entry.map(|id| portal.entry(id)).map(|entry| format!("{}/{}", entry.section, entry.id));
        let at = next.at.to_zoned(portal.model.settings.timezone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        Some(Self { at, cause: next.cause.name().to_owned(), entry })
    }
}
