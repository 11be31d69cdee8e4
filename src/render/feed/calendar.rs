//! Calendars (RFC 5545, RFC 7986) of what takes place: one for each entry and language, and one for each collection of them. What
//! has no hour is whole days without a zone; what has one is told in the zone of its place. A calendar changes only when content
//! does.

use jiff::{ToSpan as _, Zoned, civil::Date, tz::TimeZone};

use super::{artifact, host, instant, labelled, lines::Lines, zone};
use crate::{
    graph::{
        Portal,
        calendar::{Basis, Occasion, dated},
        portal::EntryId,
    },
    locale::{Args, Lang},
    model::{
        Entry, LocalText,
        value::{Text, Value},
    },
    render::artifact::Artifact,
};

/// All calendars.
pub fn artifacts(portal: &Portal) -> Vec<Artifact> {
    let mut all = Vec::new();
    for lang in &portal.model.settings.languages {
        for id in (0..portal.model.entries().len()).filter(|id| portal.has_calendar(*id, lang)) {
            let Some(text) = portal.translation(portal.entry(id), lang) else { continue };
            let path = portal.calendar_path(id, lang);
            let title = labelled(portal, portal.entry(id), &text.title, lang);
            let calendar = Calendar { portal, lang, path: &path, title: &title, summary: &text.summary };
            all.extend(artifact(&path, calendar.text(&[id])));
        }
        for collection in portal.collections(lang) {
            let (path, title, summary) = (&collection.path, &collection.title, &collection.summary);
            let calendar = Calendar { portal, lang, path, title, summary };
            all.extend(artifact(path, calendar.text(&collection.entries)));
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
        let told: Vec<(EntryId, &LocalText, Vec<Occasion>)> = entries
            .iter()
            .filter_map(|id| {
                let entry = self.portal.entry(*id);
                Some((*id, self.portal.translation(entry, self.lang)?, dated(self.portal, entry)))
            })
            .collect();
        let times = told.iter().flat_map(|(_, _, occasions)| occasions).filter_map(|occasion| occasion.times.as_ref());
        zone::components(&mut lines, times.flat_map(|(from, to)| [from, to]));
        for (id, text, occasions) in told {
            self.events(&mut lines, id, text, occasions);
        }
        lines.raw("END", "VCALENDAR");
        lines.finish()
    }

    fn events(&self, lines: &mut Lines, id: EntryId, text: &LocalText, occasions: Vec<Occasion>) {
        let entry = self.portal.entry(id);
        let (rule, place) = (self.portal.rule_in_words(entry, self.lang), self.location(entry));
        let mut before: Option<(i32, u32)> = None;
        for occasion in occasions {
            // A year may hold two: by a leap month, or where the lunar year begins early and ends late.
            let number = before.filter(|(year, _)| *year == occasion.year).map_or(1, |(_, number)| number + 1);
            before = Some((occasion.year, number));
            let Some((start, end)) = bounds(&occasion) else { continue };
            lines.raw("BEGIN", "VEVENT");
            lines.text("UID", &self.uid(entry, &occasion, number));
            lines.raw("DTSTAMP", &self.stamp(entry, text, &occasion));
            lines.raw(&format!("DTSTART{}", start.0), &start.1);
            // An end must come after the start (3.6.1); without one, a time stands for itself.
            if start.1 != end.1 {
                lines.raw(&format!("DTEND{}", end.0), &end.1);
            }
            self.words(lines, "SUMMARY", self.lang, &labelled(self.portal, entry, &text.title, self.lang));
            let word =
                |key: &str| self.portal.around.locales.words.word(self.lang, &format!("occasion-{key}"), &Args::new()).text;
            let state = occasion.state().map(word);
            let parts = [Some(&*text.summary), rule.as_deref(), state.as_deref()];
            self.words(lines, "DESCRIPTION", self.lang, &parts.into_iter().flatten().collect::<Vec<_>>().join("\n"));
            if let Some((place, lang)) = &place {
                self.words(lines, "LOCATION", lang, place);
            }
            lines.raw("URL", &self.portal.url(&self.portal.entry_path(id, self.lang)));
            lines.raw("STATUS", status(&occasion));
            lines.raw("TRANSP", "TRANSPARENT");
            lines.raw("END", "VEVENT");
        }
    }

    /// A text with its language.
    fn words(&self, lines: &mut Lines, name: &str, lang: &Lang, text: &str) {
        lines.text(&format!("{name};LANGUAGE={lang}"), text);
    }

    /// The same in every language and at every address: an occasion is one thing. The one time of an entry keeps its identifier
    /// when it is moved to another year.
    fn uid(&self, entry: &Entry, occasion: &Occasion, number: u32) -> String {
        let host = host(self.portal);
        let year = if occasion.basis == Basis::Entry { String::new() } else { format!("-{}", occasion.year) };
        let again = if number > 1 { format!("-{number}") } else { String::new() };
        format!("{}-{}{year}{again}@{host}", entry.kind.id, entry.id)
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

/// A property's parameters and its value.
type Bound = (String, String);

/// Beginning and end, the end exclusive: times where they are given, else whole days.
fn bounds(occasion: &Occasion) -> Option<(Bound, Bound)> {
    if let Some((from, to)) = &occasion.times {
        return Some((time(from), time(to)));
    }
    let whole = |date: Date| (";VALUE=DATE".to_owned(), day(date));
    // The end of a whole-day event is the first day after it (3.6.1).
    let after = occasion.end.last_day().checked_add(1.day()).ok()?;
    Some((whole(occasion.start.first_day()), whole(after)))
}

/// A time in its zone; in UTC where the zone has no name (3.3.5).
fn time(at: &Zoned) -> Bound {
    match zone::name(at) {
        Some(name) => (format!(";TZID={name}"), at.strftime("%Y%m%dT%H%M%S").to_string()),
        None => (String::new(), at.with_time_zone(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()),
    }
}

/// The status of the standard. A postponed occasion does not take place on its day, and no other is known.
fn status(occasion: &Occasion) -> &'static str {
    match occasion.state() {
        Some("expected" | "announced") => "TENTATIVE",
        Some("cancelled" | "postponed") => "CANCELLED",
        _ => "CONFIRMED",
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}
