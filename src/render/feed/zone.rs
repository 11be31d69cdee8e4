//! Time zones as iCalendar carries them (RFC 5545, 3.6.5): for each zone that an event names, how its clocks stood and were
//! changed from the first event to the last. Knows the zone database that is built in, never the machine's.

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned, tz::Offset};

use super::lines::Lines;

/// The name by which an event may refer to the zone of `at`; `None` for UTC and for a bare offset.
pub(super) fn name(at: &Zoned) -> Option<&str> {
    at.time_zone().iana_name().filter(|name| *name != "UTC" && *name != "Etc/UTC")
}

/// A VTIMEZONE for each zone of `times`, by name.
pub(super) fn components<'z>(lines: &mut Lines, times: impl Iterator<Item = &'z Zoned>) {
    let mut spans: BTreeMap<&str, (&Zoned, Timestamp, Timestamp)> = BTreeMap::new();
    for at in times {
        let Some(name) = name(at) else { continue };
        let (_, first, last) = spans.entry(name).or_insert((at, at.timestamp(), at.timestamp()));
        (*first, *last) = ((*first).min(at.timestamp()), (*last).max(at.timestamp()));
    }
    for (name, (zoned, first, last)) in spans {
        let zone = zoned.time_zone();
        lines.raw("BEGIN", "VTIMEZONE");
        lines.raw("TZID", name);
        // What held when the first event begins, and each change until the last one ends.
        let before = zone.preceding(just_after(first)).next();
        let start = before.as_ref().map_or(Timestamp::UNIX_EPOCH.min(first), |change| change.timestamp());
        let info = zone.to_offset_info(first);
        let from = zone.to_offset(just_before(start));
        observance(lines, start, from, info.offset(), info.abbreviation(), info.dst().is_dst());
        let mut offset = info.offset();
        for change in zone.following(first).take_while(|change| change.timestamp() <= last) {
            observance(lines, change.timestamp(), offset, change.offset(), change.abbreviation(), change.dst().is_dst());
            offset = change.offset();
        }
        lines.raw("END", "VTIMEZONE");
    }
}

/// The instant after `at`; itself at the end of time.
fn just_after(at: Timestamp) -> Timestamp {
    at.checked_add(jiff::Span::new().nanoseconds(1)).unwrap_or(at)
}

/// The instant before `at`; itself at the beginning of time.
fn just_before(at: Timestamp) -> Timestamp {
    at.checked_sub(jiff::Span::new().seconds(1)).unwrap_or(at)
}

/// From `at` on, clocks stand at `to`; the onset is told by the clocks of before (3.6.5).
fn observance(lines: &mut Lines, at: Timestamp, from: Offset, to: Offset, abbreviation: &str, summer: bool) {
    let part = if summer { "DAYLIGHT" } else { "STANDARD" };
    lines.raw("BEGIN", part);
    lines.raw("DTSTART", &from.to_datetime(at).strftime("%Y%m%dT%H%M%S").to_string());
    lines.raw("TZOFFSETFROM", &written(from));
    lines.raw("TZOFFSETTO", &written(to));
    lines.text("TZNAME", abbreviation);
    lines.raw("END", part);
}

/// `+0700`; with seconds only where a zone of old times has them (3.3.14).
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let rest = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{rest}", seconds / 3_600, seconds / 60 % 60)
}
