//! The account of a translation as it is written beside it. Knows the form of the file.

use std::{collections::BTreeSet, path::Path};

use toml_edit::Value;

use super::files::Case;
use crate::{
    desk::sheet::replace,
    diag::Diagnostic,
    model::{How, freshness::sidecar_path, units::Unit},
    parse::sidecar::{Recorded, Sidecar},
};

/// Stands at the head of every account.
const HEAD: &str = "# Kept by portolan ack and portolan import, for portolan status. Do not edit.\n";

/// What is to be recorded of a pair.
pub(super) fn record(source: &Unit, target: &Unit, how: Option<How>, reviewer: Option<String>) -> Recorded {
    Recorded {
        key: source.key.clone(),
        source: source.text.clone(),
        source_digest: source.digest.clone(),
        target_digest: target.digest.clone(),
        how: how.map(|how| how.name().to_owned()),
        reviewer,
    }
}

/// The account of `case` after each of its relations was given what `decide` says of its place; in the order of the source.
pub(super) fn account(case: &Case, decide: impl Fn(usize) -> Option<Recorded>) -> Sidecar {
    let mut keys = BTreeSet::new();
    let mut units = Vec::new();
    for at in 0..case.relations.len() {
        let Some(mut unit) = decide(at) else { continue };
        let key = unit.key.clone();
        let mut number = 2;
        while !keys.insert(unit.key.clone()) {
            unit.key = format!("{key}-{number}");
            number += 1;
        }
        units.push(unit);
    }
    Sidecar { units }
}

/// The text of the file.
pub(super) fn text(sidecar: &Sidecar) -> String {
    let mut text = HEAD.to_owned();
    for unit in &sidecar.units {
        text.push_str("\n[[unit]]\n");
        let mut line = |name: &str, value: &str| text.push_str(&format!("{name} = {}\n", quoted(value)));
        line("key", &unit.key);
        line("source", &unit.source);
        line("source_digest", &unit.source_digest);
        line("target_digest", &unit.target_digest);
        if let Some(how) = &unit.how {
            line("how", how);
        }
        if let Some(reviewer) = &unit.reviewer {
            line("reviewer", reviewer);
        }
    }
    text
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Writes the account beside the translation of `case`, in the portal in `site`, when it differs from what is there. Says
/// whether it did.
///
/// # Errors
/// When it cannot be written.
pub(super) fn write(site: &Path, case: &Case, sidecar: &Sidecar) -> Result<bool, Box<Diagnostic>> {
    if case.sidecar.as_ref() == Some(sidecar) {
        return Ok(false);
    }
    replace(&site.join(sidecar_path(&case.path)), &text(sidecar)).map(|()| true)
}
