//! Translations that came back, held against what the source says today: what is right is taken, what is not is said in the
//! translator's terms.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    account::{self, account, record},
    codes,
    compose::{self, Changes},
    files::{Bureau, Case},
    guard::{Fault, faults, joined},
    parcel::{Returned, Returns},
};
use crate::{
    desk::sheet::replace,
    diag::{Diagnostic, Severity},
    locale::Lang,
    model::{
        How,
        freshness::State,
        parity::{self, Check, Form, Mismatch},
        units::{Unit, digest_of_text, is_block_key},
    },
    parse::Node,
};

/// What came back and what would become of it.
#[derive(Debug)]
pub struct Import {
    /// Units that are not taken, and why.
    pub found: Vec<Diagnostic>,
    /// What would change, text by text.
    pub changes: Vec<Change>,
    /// Units that say what the portal says already.
    pub same: usize,
    cases: Vec<(Case, Changes, Vec<usize>)>,
}

/// What would change of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `section/entry`.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// Path of its file below the portal's folder.
    pub path: String,
    /// Whether there is no such file yet.
    pub is_new: bool,
    /// Unit by unit: name, text before, text after.
    pub units: Vec<(String, Option<String>, String)>,
    /// Units that are confirmed as they are.
    pub confirmed: usize,
}

/// Holds what came back against the portal. With `unchanged`, translations that did not change although their source did are
/// confirmed.
///
/// # Errors
/// When the portal has no such language.
pub(super) fn held(bureau: &Bureau, returns: &Returns, unchanged: bool) -> Result<Import, Box<Diagnostic>> {
    let lang = bureau.lang(&returns.target)?;
    let mut import = Import { found: Vec::new(), changes: Vec::new(), same: 0, cases: Vec::new() };
    let mut by_entry: BTreeMap<usize, Vec<&Returned>> = BTreeMap::new();
    for unit in &returns.units {
        match bureau.items.iter().position(|item| item.name == unit.entry) {
            Some(at) => by_entry.entry(at).or_default().push(unit),
            None => import.refuse(&codes::TEXT_IS_GONE, unit),
        }
    }
    for (at, units) in by_entry {
        match bureau.cases(&bureau.items[at], std::slice::from_ref(&lang)).pop() {
            Some(case) => import.text(bureau, case, &units, unchanged),
            None => units.into_iter().for_each(|unit| import.refuse(&codes::TEXT_IS_GONE, unit)),
        }
    }
    Ok(import)
}

impl Import {
    fn refuse(&mut self, code: &'static crate::diag::Code, unit: &Returned) {
        self.found
            .push(Diagnostic::nowhere(code).arg("entry", &unit.entry).arg("unit", &unit.key).arg("text", short(&unit.source)));
    }

    /// The units of one text.
    fn text(&mut self, bureau: &Bureau, case: Case, units: &[&Returned], unchanged: bool) {
        let (mut changes, mut confirmed, mut shown) = (Changes::new(), Vec::new(), Vec::new());
        for unit in units {
            let Some(at) = meant(&case, unit) else {
                self.refuse(&codes::SOURCE_HAS_CHANGED, unit);
                continue;
            };
            let source = &case.source_units[at];
            let target = joined(&unit.target, source.block);
            let relation = case.relations.iter().find(|relation| relation.source == Some(at));
            let before = relation.and_then(|relation| case.target_unit(relation)).map(|unit| unit.text.clone());
            if before.as_ref() == Some(&target) {
                match relation.map(|relation| (relation.state, relation.edited)) {
                    Some((State::Stale, false)) if !unchanged => self.refuse(&codes::NOT_TRANSLATED_ANEW, unit),
                    Some((State::Stale, _)) => confirmed.push(at),
                    _ => self.same += 1,
                }
                continue;
            }
            let wrong = faults(&source.text, &target, source.block, source.prose);
            let amounts = if wrong.is_empty() { amounts(bureau, &case, source, &target) } else { Vec::new() };
            if !amounts.is_empty() {
                self.refuse(&codes::FIGURES_DIFFER, unit);
                self.found.extend(amounts);
                continue;
            }
            if wrong.is_empty() {
                changes.insert(at, target.clone());
                shown.push((source.key.clone(), before, target));
            }
            for fault in wrong {
                self.found.push(told(&fault, unit));
            }
        }
        if changes.is_empty() && confirmed.is_empty() {
            return;
        }
        let held = case.target.as_ref().map(|target| bureau.tree.file(target.file).held());
        let text = held.and_then(|bytes| std::str::from_utf8(bytes).ok());
        let missing = |name: &str| {
            let at = case.source_units.iter().position(|unit| unit.key == name);
            case.target.is_none() && at.is_some_and(|at| !changes.contains_key(&at))
        };
        let reason = if missing("title") || missing("summary") {
            Some("a new translation needs its title and its summary first".to_owned())
        } else {
            compose::compose(&case, text, &changes, "human").err()
        };
        if let Some(reason) = reason {
            let finding = Diagnostic::nowhere(&codes::NOT_PLACED).arg("entry", &case.name).arg("lang", &case.lang);
            self.found.push(finding.arg("reason", reason));
            return;
        }
        self.changes.push(Change {
            name: case.name.clone(),
            lang: case.lang.clone(),
            path: case.path.clone(),
            is_new: case.target.is_none(),
            units: shown,
            confirmed: confirmed.len(),
        });
        self.cases.push((case, changes, confirmed));
    }

    /// Whether a unit was not taken.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(Diagnostic::is_error)
    }

    /// Writes what is right: translations, then their accounts. Gives the paths that were written.
    ///
    /// # Errors
    /// When a file cannot be written; those before it are.
    pub fn apply(&self, site: &Path, how: How, reviewer: Option<&str>) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
        let mut written = Vec::new();
        for (case, changes, confirmed) in &self.cases {
            let path = site.join(&case.path);
            let text = match &case.target {
                Some(_) => std::fs::read_to_string(&path).ok(),
                None => None,
            };
            let composed = compose::compose(case, text.as_deref(), changes, how.name()).map_err(|reason| {
                let finding = Diagnostic::nowhere(&codes::NOT_PLACED).arg("entry", &case.name).arg("lang", &case.lang);
                Box::new(finding.arg("reason", reason))
            })?;
            if text.as_deref() != Some(composed.text.as_str()) {
                replace(&path, &composed.text)?;
                written.push(path);
            }
            let reviewer = reviewer.map(str::to_owned);
            let sidecar = account(case, |at| {
                let relation = &case.relations[at];
                let number = relation.source.filter(|number| changes.contains_key(number) || confirmed.contains(number));
                let new = number.and_then(|number| {
                    let target = composed.pairs.get(&number)?;
                    let how = if changes.contains_key(&number) { Some(how) } else { None };
                    let before = case.recorded(relation).and_then(|unit| How::parse(unit.how.as_deref()?));
                    Some(record(&case.source_units[number], target, how.or(before).or(case.how), reviewer.clone()))
                });
                new.or_else(|| case.recorded(relation).cloned())
            });
            if account::write(site, case, &sidecar)? {
                written.push(site.join(crate::model::freshness::sidecar_path(&case.path)));
            }
        }
        Ok(written)
    }
}

/// What a translation says of figures, money, telephone numbers and addresses that its source does not; what the translation's
/// file declares to be right is left out.
fn amounts(bureau: &Bureau, case: &Case, source: &Unit, target: &str) -> Vec<Diagnostic> {
    const HELD: &[Check] =
        &[Check::Figures, Check::Years, Check::Dates, Check::Money, Check::Units, Check::Phones, Check::Addresses];
    let form = if source.block.is_some() || source.prose { Form::Markdown } else { Form::Line };
    let declared = case.target.as_ref().and_then(|target| target.front.get("parity")).and_then(Node::table);
    let held = |check: Check| HELD.contains(&check) && declared.is_none_or(|table| table.get(check.key()).is_none());
    let found = parity::check((&source.text, &case.source_lang), (target, &case.lang), form, &bureau.glossary);
    let told = |mismatch: Mismatch| {
        let finding = Diagnostic::nowhere(mismatch.code).severity(Severity::Error);
        mismatch.args.iter().fold(finding, |finding, (name, value)| finding.arg(name, value))
    };
    found.into_iter().filter(|mismatch| held(mismatch.check)).map(told).collect()
}

/// The unit of today's source that was translated.
fn meant(case: &Case, unit: &Returned) -> Option<usize> {
    let prose = |key: &str| case.source_units.iter().any(|unit| unit.key == key && unit.prose);
    let digest = digest_of_text(&unit.key, &unit.source, prose(&unit.key));
    let same = |known: &&(usize, &Unit)| known.1.digest == digest;
    let all: Vec<(usize, &Unit)> = case.source_units.iter().enumerate().collect();
    let by_key = all.iter().find(|known| known.1.key == unit.key && same(known));
    // Words that stand elsewhere now are the same words: a paragraph that has become an item.
    let is_block = is_block_key(&unit.key);
    by_key.or_else(|| all.iter().find(|known| is_block && known.1.block.is_some() && same(known))).map(|known| known.0)
}

fn told(fault: &Fault, unit: &Returned) -> Diagnostic {
    let at = |code: &'static crate::diag::Code| {
        Diagnostic::nowhere(code).arg("entry", &unit.entry).arg("unit", &unit.key).arg("text", short(&unit.target))
    };
    let apart = |code: &'static crate::diag::Code, only: &[String], also: &[String]| {
        let list = |items: &[String]| if items.is_empty() { "–".to_owned() } else { items.join(", ") };
        at(code).arg("only", list(only)).arg("also", list(also))
    };
    match fault {
        Fault::Links(only, also) => apart(&codes::LINKS_DIFFER, only, also),
        Fault::Pictures(only, also) => apart(&codes::PICTURES_DIFFER, only, also),
        Fault::Code(only, also) => apart(&codes::CODE_DIFFERS, only, also),
        Fault::Placeholders(only, also) => apart(&codes::PLACEHOLDERS_DIFFER, only, also),
        Fault::Footnotes(only, also) => apart(&codes::FOOTNOTES_DIFFER, only, also),
        Fault::Block => at(&codes::ANOTHER_BLOCK),
        Fault::Cells(one, other) => at(&codes::CELLS_DIFFER).arg("cells", one).arg("found", other),
    }
}

/// The beginning of a text.
fn short(text: &str) -> String {
    let text = text.replace('\n', " / ");
    match text.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
