//! The sheet for the approving superior: an entry's facts, text and sources, and what has changed since the last approval. Shows
//! everything that an approval stands for; decides nothing.

pub(in crate::desk) mod difference;
mod facts;
mod page;
mod text;

use std::{fs, path::Path};

use jiff::Timestamp;
use serde::Serialize;

use super::{
    approval::{find, sidecar},
    office::Office,
    sheet::{Clerk, tables},
};
use crate::{
    diag::Diagnostic,
    locale::{Args, Direction, Lang},
    model::{
        Entry,
        approval::{Standing, body, digest, standing},
        value::{Citation, Value, Work},
    },
    parse::{self, Document},
};
use difference::{Difference, difference};
use facts::{Shown, facts};

pub use page::html;
pub use text::text;

/// An entry as it is laid before a superior.
#[derive(Clone, Debug, Serialize)]
pub struct Review {
    /// The officer's language (BCP 47) and its direction.
    lang: String,
    dir: &'static str,
    /// The language and direction of the entry's own text.
    text_lang: String,
    text_dir: &'static str,
    title: String,
    /// What it is: its kind in words, its status.
    kind: String,
    status: String,
    /// Path of its source file below the portal's folder.
    path: String,
    digest: String,
    /// `none`, `valid`, `void`, `unknown`.
    standing: &'static str,
    standing_words: String,
    /// Who approved it last, fact by fact.
    approval: Vec<Shown>,
    facts: Vec<Shown>,
    /// The Markdown; empty when there is no text.
    #[serde(skip)]
    markdown: String,
    sources: Vec<String>,
    difference: Option<Difference>,
    printed: String,
    words: std::collections::BTreeMap<&'static str, String>,
}

/// The words of the sheet, by the names under which the forms ask for them.
const WORDS: &[&str] = &[
    "review-title",
    "review-facts",
    "review-text",
    "review-sources",
    "review-changes",
    "review-path",
    "review-digest",
    "review-approval",
    "review-changes-first",
    "review-changes-none",
    "review-changes-series",
    "review-before",
    "review-after",
    "review-removed",
    "review-added",
    "review-no-text",
    "review-decision",
    "field-status",
];

/// The review sheet of `entry` of the portal in `site`, in the language `lang` (else the portal's source language).
///
/// # Errors
/// When there is no portal, no such entry, or its file cannot be read.
pub fn review(site: &Path, entry: &str, lang: Option<&str>, now: Timestamp) -> Result<Review, Box<Diagnostic>> {
    let office = Office::open(site, lang, now)?;
    let entry = find(&office, entry)?;
    let document = office.document(entry).ok_or_else(|| {
        let finding = Diagnostic::nowhere(&super::codes::NOT_APPROVABLE).arg("entry", &entry.id);
        Box::new(finding.arg("reason", "its file cannot be read"))
    })?;
    let tables = tables(&entry.kind);
    let clerk = Clerk::new(&office, &tables);
    let path = office.path(document.file).to_owned();
    let folder = office.tree.file(document.file).folder();
    let shown = facts(&clerk, &tables, &document.front);
    let kept = kept(site, &sidecar(&path), document);
    let (standing, _) = standing(&office.tree, folder, document);
    let digest = digest(&office.tree, folder, document);
    let difference = kept.map(|kept| {
        let before = facts(&clerk, &tables, &kept.front);
        difference(&before, &shown, &body(&kept.body), &body(&document.body), standing == Standing::Void)
    });
    let today = now.to_zoned(office.model.settings.timezone.clone()).date();
    let date = office.locale().cldr.date(&today.into());
    let text = entry.source();
    let word = |key: &str| office.word(key);
    Ok(Review {
        lang: office.lang.to_string(),
        dir: direction(&office.lang),
        text_lang: entry.source_lang.to_string(),
        text_dir: direction(&entry.source_lang),
        title: text.map_or_else(|| entry.id.to_string(), |text| text.title.to_string()),
        kind: word(&format!("kind-{}", entry.kind.id)),
        status: entry.word("status").map_or_else(String::new, |status| word(&format!("choice-status-{status}"))),
        path,
        digest,
        standing: standing_name(standing),
        standing_words: word(&format!("review-approval-{}", standing_name(standing))),
        approval: facts::approval(&office, &document.front),
        facts: shown,
        markdown: document.body.trim().to_owned(),
        sources: sources(&office, entry),
        difference,
        printed: office.word_with("review-printed", &Args::new().text("date", date)),
        words: WORDS.iter().map(|key| (*key, word(key))).collect(),
    })
}

fn direction(lang: &Lang) -> &'static str {
    if lang.direction() == Direction::Rtl { "rtl" } else { "ltr" }
}

fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::None => "none",
        Standing::Valid => "valid",
        Standing::Void => "void",
        Standing::Unknown => "unknown",
    }
}

/// The text that was approved, kept beside the entry.
fn kept(site: &Path, path: &str, like: &Document) -> Option<Document> {
    let bytes = fs::read(site.join(path)).ok()?;
    parse::document(like.file, &bytes, false).0
}

/// The works that an entry cites, each once, in the order in which it does.
fn sources(office: &Office, entry: &Entry) -> Vec<String> {
    let mut cited: Vec<&Citation> = Vec::new();
    entry.facts.values().for_each(|fact| collect(&fact.value, &mut cited));
    let mut lines: Vec<String> = Vec::new();
    for citation in cited {
        let work = match citation {
            Citation::Known(id) => office.model.works.get(id),
            Citation::Inline(work) => Some(&**work),
        };
        let line = work.map(|work| line(office, work));
        lines.extend(line.filter(|line| !lines.contains(line)).into_iter().collect::<Vec<_>>());
    }
    lines
}

fn collect<'v>(value: &'v Value, cited: &mut Vec<&'v Citation>) {
    match value {
        Value::Source(citation) => cited.push(citation),
        Value::Figure(figure) => cited.push(&figure.source),
        Value::Edition(edition) => cited.push(&edition.source),
        Value::List(items) => items.iter().for_each(|item| collect(&item.value, cited)),
        Value::Record(facts) => facts.values().for_each(|fact| collect(&fact.value, cited)),
        _ => {}
    }
}

fn line(office: &Office, work: &Work) -> String {
    let date = office.locale().cldr.date(&work.published);
    let parts = [Some(work.title.to_string()), Some(work.publisher.to_string()), work.number.as_ref().map(ToString::to_string)];
    let parts = parts.into_iter().chain([Some(date), work.url.as_ref().map(ToString::to_string)]);
    parts.flatten().collect::<Vec<_>>().join(" · ")
}

impl Review {
    fn word(&self, key: &str) -> &str {
        self.words.get(key).map_or("", String::as_str)
    }

    /// How the entry stands to its approval: `none`, `valid`, `void`, `unknown`.
    pub fn standing(&self) -> &'static str {
        self.standing
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_the_sheet_is_there() {
        let english = include_str!("../../../locales/en/desk.ftl");
        for key in super::WORDS.iter().filter(|key| key.starts_with("review")) {
            assert!(english.contains(&format!("\n{key} = ")), "{key}");
        }
    }
}
