"""Atom by the library feedparser and by what RFC 4287 asks beyond it, JSON Feed by the rules of its version 1.1; both tell the same."""

import datetime
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import feedparser

site = pathlib.Path(sys.argv[1])
ATOM, LANG = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/XML/1998/namespace}lang"
FEED = {"version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors",
        "language", "expired", "hubs", "items"}
ITEM = {"id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published",
        "date_modified", "authors", "tags", "language", "attachments"}


def instant(text):
    """RFC 3339, with its zone."""
    at = datetime.datetime.fromisoformat(text)
    assert at.tzinfo is not None and "T" in text, text
    return at


def served(address):
    """The file at an address of the site."""
    path = site / address.split("/", 3)[3]
    return path / "index.html" if address.endswith("/") else path


def one(parent, name):
    found = parent.findall(f"{ATOM}{name}")
    assert len(found) == 1, f"{len(found)} of {name}"
    return found[0]


def people(parent):
    names = [one(author, "name").text for author in parent.findall(f"{ATOM}author")]
    assert all(names), "an author without a name"
    return names


def atom(path):
    """Ids, dates, titles, addresses, authors of a feed of Atom."""
    root = ElementTree.parse(path).getroot()
    assert root.tag == f"{ATOM}feed" and root.get(LANG), "4.1.1, and a language"
    for parent in [root, *root.findall(f"{ATOM}entry")]:
        for needed in ("id", "title", "updated"):
            assert one(parent, needed).text.strip(), f"4.1: no {needed}"
        assert one(parent, "id").text.startswith("tag:"), "4.2.6: an id that does not move"
        instant(one(parent, "updated").text)
        links = parent.findall(f"{ATOM}link")
        alternates = [(link.get("type"), link.get("hreflang")) for link in links if link.get("rel") == "alternate"]
        assert alternates and len(set(alternates)) == len(alternates), "4.1.1: alternates of one type and language"
        assert all(served(link.get("href")).is_file() for link in links), "a link that leads nowhere"
    assert people(root), "4.1.1: an author of the feed or of each entry"
    (own,) = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert served(own) == path, own
    entries = root.findall(f"{ATOM}entry")
    assert entries and all(one(entry, "summary").text for entry in entries)
    newest = max(instant(one(entry, "updated").text) for entry in entries)
    assert newest == instant(one(root, "updated").text), "the feed is as new as its newest entry"
    read = feedparser.parse(path.read_bytes())
    assert not read.bozo and read.version == "atom10", read.get("bozo_exception")
    assert read.feed.language == root.get(LANG) if "language" in read.feed else True
    told = [(entry.id, entry.updated, entry.get("published"), entry.title, entry.link) for entry in read.entries]
    assert len(told) == len(entries) and len({id for id, *_ in told}) == len(told), "an id twice"
    return read.feed.title, [(*item, people(entry)) for item, entry in zip(told, entries)]


def json_feed(path, lang):
    """The same of a JSON Feed."""
    feed = json.loads(path.read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and set(feed) <= FEED, set(feed) - FEED
    assert served(feed["feed_url"]) == path and served(feed["home_page_url"]).is_file() and feed["language"] == lang
    assert all(author.get("name") for author in feed["authors"])
    told = []
    for item in feed["items"]:
        assert set(item) <= ITEM and isinstance(item["id"], str) and served(item["url"]).is_file(), item
        assert item.get("content_text") or item.get("content_html"), "an item without content"
        assert all(isinstance(tag, str) for tag in item.get("tags", []))
        instant(item["date_modified"])
        people = [author["name"] for author in item.get("authors", [])]
        told.append((item["id"], item["date_modified"], item.get("date_published"), item["title"], item["url"], people))
    return feed["title"], told


feeds = entries = 0
for path in sorted(site.rglob("atom.xml")):
    try:
        lang = ElementTree.parse(path).getroot().get(LANG)
        story = atom(path)
        assert story == json_feed(path.with_name("feed.json"), lang), "the two formats differ"
    except AssertionError as error:
        raise AssertionError(f"{path}: {error}") from error
    feeds, entries = feeds + 1, entries + len(story[1])
assert feeds > 0 and len(list(site.rglob("feed.json"))) == feeds, "a feed in one format only"
print(f"Atom and JSON Feed: {feeds} feeds, {entries} entries")
