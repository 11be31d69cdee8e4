"""Reads every calendar below the folders given, as somebody else's program does (PyPI `icalendar`), and checks what RFC 5545 and
RFC 7986 ask of it that a parser alone would let pass."""

import sys
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar


def problems(path):
    raw = path.read_bytes()
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        if b"\n" in line or b"\r" in line:
            yield f"line {number} ends without CRLF"
    calendar = Calendar.from_ical(raw)
    for name in ("VERSION", "PRODID", "NAME", "SOURCE", "REFRESH-INTERVAL"):
        if name not in calendar:
            yield f"no {name}"
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}
    named, uids = set(), set()
    events = calendar.walk("VEVENT")
    if not events:
        yield "no event"
    for event in events:
        for component, error in event.errors:
            yield f"{event['UID']}: {component}: {error}"
        uid = str(event["UID"])
        if uid in uids:
            yield f"{uid} stands twice"
        uids.add(uid)
        if event["DTSTAMP"].dt.tzinfo != timezone.utc and event["DTSTAMP"].dt.utcoffset().total_seconds() != 0:
            yield f"{uid}: DTSTAMP is not in UTC"
        start, end = event["DTSTART"], event.get("DTEND")
        if end is not None and (type(start.dt) is not type(end.dt) or end.dt <= start.dt):
            yield f"{uid}: ends {end.dt}, begins {start.dt}"
        for at in (start, end):
            if at is None or not isinstance(at.dt, datetime):
                continue
            tzid = at.params.get("TZID")
            if tzid is None:
                if at.dt.utcoffset() is None or at.dt.utcoffset().total_seconds() != 0:
                    yield f"{uid}: {at.dt} floats"
                continue
            named.add(tzid)
            if tzid not in zones:
                yield f"{uid}: no VTIMEZONE for {tzid}"
                continue
            told = at.dt.replace(tzinfo=zones[tzid]).utcoffset()
            known = at.dt.replace(tzinfo=ZoneInfo(tzid)).utcoffset()
            if told != known:
                yield f"{uid}: {at.dt} is at {told} by the file, {known} by the zone database"
    for unused in zones.keys() - named:
        yield f"VTIMEZONE {unused} is used by no event"


def main(folders):
    files = sorted(path for folder in folders for path in Path(folder).rglob("*.ics"))
    found = [f"{path}: {problem}" for path in files for problem in problems(path)]
    events = sum(len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) for path in files)
    print("\n".join(found + [f"{len(files)} calendars, {events} events, {len(found)} problems"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
