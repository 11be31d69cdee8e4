//! What a build did, as the closing lines on the terminal and as the JSON of `--report`.

use std::{fmt::Write as _, time::Duration};

use serde::Serialize;

use super::messages::Messages;
use crate::{Built, Request, diag::Counts, engine::Store, render::Account};

/// What a build did. Field names are the report's.
#[derive(Debug, Serialize)]
pub(super) struct Summary {
    /// Version of this form.
    version: u32,
    /// The moment that counted as now (RFC 3339).
    now: String,
    /// What the portal comes to.
    #[serde(flatten)]
    account: Account,
    /// Pages that were rendered, and pictures that were made; the others are as they were.
    pages_rendered: usize,
    pictures_made: usize,
    /// Findings.
    findings: Counts,
    /// Files written, the same as before, removed.
    files_written: usize,
    files_unchanged: usize,
    files_removed: usize,
    /// Bytes put on disk, and of the whole site.
    bytes_written: u64,
    bytes_total: u64,
    /// Results found in the store, and made anew.
    store_hits: u64,
    store_misses: u64,
    /// Milliseconds.
    milliseconds: u128,
}

impl Summary {
    /// Sums up a build.
    pub(super) fn of(built: &Built, request: &Request, store: &Store, took: Duration) -> Self {
        let counts = store.counts();
        let rendered = built.made.rendered.as_ref();
        let mut summary = Self {
            version: 1,
            now: request.now.to_string(),
            account: built.account.clone().unwrap_or_default(),
            pages_rendered: rendered.map_or(0, |rendered| rendered.rendered),
            pictures_made: rendered.map_or(0, |rendered| rendered.pictures_made),
            findings: built.made.counts(),
            files_written: 0,
            files_unchanged: 0,
            files_removed: 0,
            bytes_written: 0,
            bytes_total: 0,
            store_hits: counts.hits,
            store_misses: counts.misses,
            milliseconds: took.as_millis(),
        };
        if let Some(Ok(published)) = &built.published {
            summary.files_written = published.written;
            summary.files_unchanged = published.unchanged;
            summary.files_removed = published.removed;
            summary.bytes_written = published.bytes_written;
            summary.bytes_total = published.bytes_total;
        }
        summary
    }

    /// The report's JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The closing lines.
    pub(super) fn text(&self, messages: &Messages) -> String {
        let mut text = String::new();
        let pages: Vec<String> = self.account.pages.iter().map(|(lang, count)| format!("{lang} {count}")).collect();
        let anew = messages.word("summary-anew", &[]);
        let total: usize = self.account.pages.values().sum();
        let mut line = |key: &str, value: String| {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:>12}  {value}", messages.word(key, &[]));
        };
        line("summary-pages", format!("{total}  ({})  {anew} {}", pages.join(", "), self.pages_rendered));
        line("summary-pictures", format!("{}  ({} {})", self.account.pictures, anew, self.pictures_made));
        for withheld in &self.account.withheld {
            let until = withheld.until.as_ref().map(|until| format!(" → {until}")).unwrap_or_default();
            line("summary-withheld", format!("{}: {}{until}", withheld.entry, messages.phrase(&withheld.reason)));
        }
        for file in &self.account.for_the_host {
            let lines: String = file.lines.lines().map(|of| format!("\n{:14}{of}", "")).collect();
            line("summary-for-the-host", format!("{}{lines}", file.address));
        }
        if let Some(next) = &self.account.next_change {
            let what = messages.word(&format!("change-{}", next.cause), &[]);
            let whose = next.entry.as_ref().map(|entry| format!("{entry}: ")).unwrap_or_default();
            let args = [("at", next.at.clone().into()), ("what", format!("{whose}{what}").into())];
            line("summary-next", messages.word("summary-next-what", &args));
        }
        line("summary-files", format!("+{} ={} -{}", self.files_written, self.files_unchanged, self.files_removed));
        line("summary-bytes", size(self.bytes_total));
        line("summary-time", format!("{}.{:02} s", self.milliseconds / 1000, self.milliseconds % 1000 / 10));
        text
    }
}

/// Bytes, as people read them.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
