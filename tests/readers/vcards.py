"""Cards of offices by the library vobject, which reads the lines of vCard 4.0 as it does those of 3.0, and by what RFC 6350 asks of
each property."""

import pathlib
import re
import sys
import uuid

import vobject

site = pathlib.Path(sys.argv[1])
ONCE = {"VERSION", "KIND", "UID", "PRODID", "REV", "FN"}
KNOWN = ONCE | {"SOURCE", "ORG", "NOTE", "ADR", "TEL", "EMAIL", "URL", "LANG", "GEO"}
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


def served(address):
    path = site / address.split("/", 3)[3]
    return path / "index.html" if address.endswith("/") else path


def check(card, lang):
    properties = {}
    for line in card.getChildren():
        properties.setdefault(line.name, []).append(line)
    assert set(properties) <= KNOWN, set(properties) - KNOWN
    assert all(len(properties.get(name, [])) == 1 for name in ONCE), "6: what stands once"
    assert card.version.value == "4.0" and card.kind.value == "org" and card.fn.value.strip()
    card.validate()
    assert uuid.UUID(card.uid.value).urn == card.uid.value, card.uid.value
    assert re.fullmatch(r"\d{8}T\d{6}Z", card.rev.value), "4.3.5"
    assert card.fn.params["LANGUAGE"] == [lang] and card.org.value == [card.fn.value]
    (place,) = properties["ADR"]
    told = place.value
    parts = [told.box, told.extended, told.city, told.region, told.code, told.country]
    assert told.street and not any(parts), "6.3.1: the parts are not told apart"
    label = place.params["LABEL"][0].replace("^'", '"').replace("^n", "\n").replace("^^", "^")
    assert label == told.street, (label, told.street)
    for line in properties.get("TEL", []):
        assert line.params["VALUE"] == ["uri"] and re.fullmatch(r"tel:\+\d{6,15}", line.value), line.value
    for line in properties.get("EMAIL", []):
        assert re.fullmatch(r"[^@\s]+@[^@\s]+", line.value), line.value
    assert all(line.value.startswith(("https://", "http://")) for line in properties["URL"])
    assert served(properties["URL"][-1].value).is_file() and served(properties["SOURCE"][0].value).is_file()
    preferences = [int(line.params["PREF"][0]) for line in properties.get("LANG", [])]
    assert preferences == sorted(preferences) and all(1 <= place <= 100 for place in preferences), "5.3"
    assert all(TAG.fullmatch(line.value) for line in properties.get("LANG", []))
    for line in properties.get("GEO", []):
        latitude, longitude = map(float, line.value.removeprefix("geo:").split(","))
        assert line.value.startswith("geo:") and abs(latitude) <= 90 and abs(longitude) <= 180, line.value
    return card.uid.value


files, cards, languages, names = 0, 0, {}, {}
for path in sorted(site.rglob("*.vcf")):
    raw = path.read_bytes()
    lines = raw.split(b"\r\n")
    assert lines[-1] == b"" and all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines), path
    assert all(after == b"VERSION:4.0" for line, after in zip(lines, lines[1:]) if line == b"BEGIN:VCARD"), f"{path}: 6.7.9"
    lang = re.search(rb'<html lang="([^"]+)"', (path.parent / "index.html").read_bytes())[1].decode()
    try:
        found = [check(card, lang) for card in vobject.readComponents(raw.decode("utf-8"))]
    except (AssertionError, vobject.base.VObjectError, AttributeError, KeyError) as error:
        raise AssertionError(f"{path}: {error!r}") from error
    assert found and len(set(found)) == len(found), path
    if path.name != "contacts.vcf":
        assert len(found) == 1 and names.setdefault(path.stem, found[0]) == found[0], f"{path}: one in every language"
        languages.setdefault(found[0], set()).add(lang)
        cards += 1
    files += 1
assert files > 0 and any(len(found) > 1 for found in languages.values()), "no office in two languages"
print(f"vCard: {cards} cards of {len(languages)} offices, {files} files")
