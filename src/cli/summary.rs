//! What a build did, as the closing lines on the terminal and as the JSON of `--report`.

use std::{collections::BTreeMap, fmt::Write as _, time::Duration};

use serde::Serialize;

use super::messages::Messages;
use crate::{
    Built, Request,
    diag::Counts,
    engine::Store,
    graph::Portal,
    model::{
        State,
        codes::{APPROVAL_MISSING, WITHHELD},
        gates::{GATED, GATED_UNKNOWN},
    },
    render::feed::robots,
};

/// What a build did. Field names are the report's.
#[derive(Debug, Serialize)]
pub(super) struct Summary {
    /// Version of this form.
    version: u32,
    /// The moment that counted as now (RFC 3339).
    now: String,
    /// Pages of each language.
    pages: BTreeMap<String, usize>,
    /// Entries that are published.
    entries: usize,
    /// Real translations of published entries, by language.
    coverage: BTreeMap<String, usize>,
    /// Pictures shown.
    pictures: usize,
    /// Entries that are withheld, and why.
    withheld: Vec<Withheld>,
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
    /// Files that belong to the root of the host, when the portal stands below it.
    for_the_host: Vec<ForTheHost>,
    /// What time alone will change next: until then, the same content makes the same site.
    next_change: Option<Next>,
    /// Milliseconds.
    milliseconds: u128,
}

/// A file that search engines and researchers look for at the root of the host only, with the lines that are this portal's.
#[derive(Debug, Serialize)]
struct ForTheHost {
    address: String,
    lines: String,
}

#[derive(Debug, Serialize)]
struct Withheld {
    entry: String,
    reason: String,
    until: Option<String>,
}

/// The next change by date.
#[derive(Debug, Serialize)]
struct Next {
    /// When to build again (RFC 3339, in the portal's zone).
    at: String,
    /// `appears`, `over`, `passed`, `month`, `year`.
    cause: &'static str,
    /// Whose, unless it is the portal's as a whole.
    entry: Option<String>,
}

impl Next {
    fn of(portal: &Portal) -> Option<Self> {
        let next = portal.next_change()?;
        let entry = next.entry.map(|id| portal.entry(id)).map(|entry| format!("{}/{}", entry.section, entry.id));
        let at = next.at.to_zoned(portal.model.settings.timezone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        Some(Self { at, cause: next.cause.name(), entry })
    }
}

impl Summary {
    /// Sums up a build.
    pub(super) fn of(built: &Built, request: &Request, store: &Store, took: Duration) -> Self {
        let counts = store.counts();
        let mut summary = Self {
            version: 1,
            now: request.now.to_string(),
            pages: BTreeMap::new(),
            entries: 0,
            coverage: BTreeMap::new(),
            pictures: built.made.rendered.as_ref().map_or(0, |rendered| rendered.pictures),
            withheld: Vec::new(),
            findings: built.made.counts(),
            files_written: 0,
            files_unchanged: 0,
            files_removed: 0,
            bytes_written: 0,
            bytes_total: 0,
            store_hits: counts.hits,
            store_misses: counts.misses,
            for_the_host: Vec::new(),
            next_change: None,
            milliseconds: took.as_millis(),
        };
        if let Some(Ok(published)) = &built.published {
            summary.files_written = published.written;
            summary.files_unchanged = published.unchanged;
            summary.files_removed = published.removed;
            summary.bytes_written = published.bytes_written;
            summary.bytes_total = published.bytes_total;
        }
        summary.read_portal(built);
        summary
    }

    fn read_portal(&mut self, built: &Built) {
        let Some((portal, plan)) = &built.made.portal else { return };
        let files = robots::for_the_host(portal).into_iter();
        self.for_the_host = files.map(|(address, lines)| ForTheHost { address, lines }).collect();
        self.pages = crate::pages_by_language(portal, plan).into_iter().collect();
        for entry in &portal.model.entries {
            let State::Withheld { until } = entry.state else {
                self.entries += 1;
                for text in portal.translations(entry) {
                    *self.coverage.entry(text.lang.to_string()).or_default() += 1;
                }
                continue;
            };
            let said = built.made.found.iter().find(|finding| {
                let about = finding.code.id == WITHHELD.id || finding.code.id == APPROVAL_MISSING.id;
                about && finding.span.is_some_and(|span| span.file == entry.span.file)
            });
            let reason = match said {
                Some(finding) => finding.args.get("reason").cloned().unwrap_or_else(|| "it is not approved".to_owned()),
                None => String::new(),
            };
            let name = format!("{}/{}", entry.section, entry.id);
            self.withheld.push(Withheld { entry: name, reason, until: until.map(|until| until.to_string()) });
        }
        let gated = built.made.found.iter().filter(|finding| [GATED.id, GATED_UNKNOWN.id].contains(&finding.code.id));
        self.withheld.extend(gated.filter_map(|finding| {
            let reason = finding.args.get("reason").cloned().unwrap_or_else(|| "it does not say how it was made".to_owned());
            Some(Withheld { entry: built.made.tree.file(finding.span?.file).path.to_string(), reason, until: None })
        }));
        self.next_change = Next::of(portal);
    }

    /// The report's JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The closing lines.
    pub(super) fn text(&self, messages: &Messages) -> String {
        let mut text = String::new();
        let pages: Vec<String> = self.pages.iter().map(|(lang, count)| format!("{lang} {count}")).collect();
        let total: usize = self.pages.values().sum();
        let mut line = |key: &str, value: String| {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:>12}  {value}", messages.word(key, &[]));
        };
        line("summary-pages", format!("{total}  ({})", pages.join(", ")));
        line("summary-pictures", self.pictures.to_string());
        for withheld in &self.withheld {
            let until = withheld.until.as_ref().map(|until| format!(" → {until}")).unwrap_or_default();
            line("summary-withheld", format!("{}: {}{until}", withheld.entry, messages.phrase(&withheld.reason)));
        }
        for file in &self.for_the_host {
            let lines: String = file.lines.lines().map(|of| format!("\n{:14}{of}", "")).collect();
            line("summary-for-the-host", format!("{}{lines}", file.address));
        }
        if let Some(next) = &self.next_change {
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

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
