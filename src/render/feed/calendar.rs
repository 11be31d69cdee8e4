//! Calendars (RFC 5545, RFC 7986) of festivals: one for each festival and language, one for each section of them. Days are whole
//! days without a zone. A calendar changes only when content does.

use jiff::{ToSpan as _, civil::Date, tz::TimeZone};

use super::{artifact, host, ics::Lines, instant, labelled};
use crate::{
    graph::{
        Portal,
        calendar::{Occasion, dated},
        portal::EntryId,
    },
    locale::{Args, Lang},
    model::{
        Entry, LocalText,
        value::{EditionStatus, Text, Value},
    },
    render::artifact::Artifact,
};

/// All calendars.
pub fn artifacts(portal: &Portal) -> Vec<Artifact> {
    let mut all = Vec::new();
    for lang in &portal.model.settings.languages {
        for id in (0..portal.model.entries.len()).filter(|id| portal.has_calendar(*id, lang)) {
            let Some(text) = portal.translation(portal.entry(id), lang) else { continue };
            let path = portal.calendar_path(id, lang);
            let title = labelled(portal, portal.entry(id), &text.title, lang);
            let calendar = Calendar { portal, lang, path: &path, title: &title, summary: &text.summary };
            all.extend(artifact(&path, calendar.text(&[id])));
        }
        for (section, found) in &portal.model.sections {
            let entries = portal.section_calendar_entries(section, lang);
            let Some(index) = portal.best(&found.index, lang).filter(|_| !entries.is_empty()) else { continue };
            let path = portal.section_calendar_path(section, lang);
            let calendar = Calendar { portal, lang, path: &path, title: &index.title, summary: &index.summary };
            all.extend(artifact(&path, calendar.text(&entries)));
        }
    }
    all
}

struct Calendar<'p> {
    portal: &'p Portal,
    lang: &'p Lang,
    path: &'p str,
    title: &'p str,
    summary: &'p str,
}

impl Calendar<'_> {
    fn text(&self, entries: &[EntryId]) -> String {
        let mut lines = Lines::default();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.text("PRODID", "-//Portolan//Portolan//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("NAME", self.title);
        lines.text("X-WR-CALNAME", self.title);
        lines.text("DESCRIPTION", self.summary);
        lines.raw("SOURCE;VALUE=URI", &self.portal.url(self.path));
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        for id in entries {
            let entry = self.portal.entry(*id);
            if let Some(text) = self.portal.translation(entry, self.lang) {
                self.events(&mut lines, *id, text);
            }
        }
        lines.raw("END", "VCALENDAR");
        lines.finish()
    }

    fn events(&self, lines: &mut Lines, id: EntryId, text: &LocalText) {
        let entry = self.portal.entry(id);
        let (rule, place) = (self.portal.rule_in_words(entry, self.lang), self.location(entry));
        let mut before: Option<(i32, u32)> = None;
        for occasion in dated(self.portal, entry) {
            // A year may hold two: by a leap month, or where the lunar year begins early and ends late.
            let number = before.filter(|(year, _)| *year == occasion.year).map_or(1, |(_, number)| number + 1);
            before = Some((occasion.year, number));
            let Some(after) = day_after(occasion.end.last_day()) else { continue };
            lines.raw("BEGIN", "VEVENT");
            lines.text("UID", &self.uid(entry, occasion.year, number));
            lines.raw("DTSTAMP", &self.stamp(entry, text, &occasion));
            lines.raw("DTSTART;VALUE=DATE", &day(occasion.start.first_day()));
            lines.raw("DTEND;VALUE=DATE", &day(after));
            self.words(lines, "SUMMARY", self.lang, &labelled(self.portal, entry, &text.title, self.lang));
            let (status, word) = state(&occasion);
            let state = self.portal.around.locales.words.word(self.lang, &format!("occasion-{word}"), &Args::new()).text;
            let parts = [Some(&*text.summary), rule.as_deref(), Some(&*state)];
            self.words(lines, "DESCRIPTION", self.lang, &parts.into_iter().flatten().collect::<Vec<_>>().join("\n"));
            if let Some((place, lang)) = &place {
                self.words(lines, "LOCATION", lang, place);
            }
            lines.raw("URL", &self.portal.url(&self.portal.entry_path(id, self.lang)));
            lines.raw("STATUS", status);
            lines.raw("TRANSP", "TRANSPARENT");
            lines.raw("END", "VEVENT");
        }
    }

    /// A text with its language.
    fn words(&self, lines: &mut Lines, name: &str, lang: &Lang, text: &str) {
        lines.text(&format!("{name};LANGUAGE={lang}"), text);
    }

    /// The same in every language and at every address: an occasion is one thing.
    fn uid(&self, entry: &Entry, year: i32, number: u32) -> String {
        let host = host(self.portal);
        let again = if number > 1 { format!("-{number}") } else { String::new() };
        format!("{}-{}-{year}{again}@{host}", entry.kind.id, entry.id)
    }

    /// When the content last changed (3.8.7.2: without a METHOD, the stamp is the last revision). Content without any date is
    /// stamped with the day itself, for the clock would change it at every build.
    fn stamp(&self, entry: &Entry, text: &LocalText, occasion: &Occasion) -> String {
        let changed = self.portal.last_modified(entry, text).unwrap_or(occasion.start);
        let utc = instant(self.portal, changed).map(|at| at.with_time_zone(TimeZone::UTC));
        utc.map_or_else(|| format!("{}T000000Z", day(occasion.start.first_day())), |at| at.strftime("%Y%m%dT%H%M%SZ").to_string())
    }

    /// Where it takes place: the field that the kind declares to be the `location`, and its language.
    fn location(&self, entry: &Entry) -> Option<(String, Lang)> {
        let field = entry.kind.fields.iter().find(|(_, field)| field.schema_org.as_deref() == Some("location"))?.0;
        let chain = self.portal.chain(self.lang);
        let texts: Vec<&Text> = match &entry.fact(field)?.value {
            Value::Text(text) => vec![text],
            Value::Record(facts) => facts
                .values()
                .filter_map(|fact| match &fact.value {
                    Value::Text(text) => Some(text),
                    _ => None,
                })
                .collect(),
            _ => return None,
        };
        let told: Vec<(&str, &Lang)> = texts.into_iter().map(|text| entry.translate(text, &chain)).collect();
        let lang = told.first()?.1.clone();
        Some((told.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(", "), lang))
    }
}

/// The status of the standard, and the key of the word for it. A postponed occasion does not take place on its day, and no other
/// is known.
fn state(occasion: &Occasion) -> (&'static str, &'static str) {
    match &occasion.confirmed {
        None => ("TENTATIVE", "expected"),
        Some(confirmed) => match confirmed.status {
            EditionStatus::Cancelled => ("CANCELLED", "cancelled"),
            EditionStatus::Postponed => ("CANCELLED", "postponed"),
            EditionStatus::Rescheduled => ("CONFIRMED", "rescheduled"),
            EditionStatus::Scheduled if confirmed.firmly => ("CONFIRMED", "confirmed"),
            EditionStatus::Scheduled => ("TENTATIVE", "announced"),
        },
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// The end of a whole-day event is the first day after it (3.6.1).
fn day_after(date: Date) -> Option<Date> {
    date.checked_add(1.day()).ok()
}
