"""The sitemap by the schema of sitemaps.org (library xmlschema), and robots.txt by Python's own reader, which is to find it and to
let search engines in."""

import pathlib
import sys
import urllib.robotparser

import xmlschema

site, data = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent.parent / "data" / "sitemap"
schema = xmlschema.XMLSchema([data / "sitemap.xsd", data / "xhtml-link.xsd"])
PROTOCOL, XHTML = "{http://www.sitemaps.org/schemas/sitemap/0.9}", "{http://www.w3.org/1999/xhtml}"
addresses, links = [], 0
for path in sorted(site.glob("sitemap*.xml")):
    schema.validate(path)
    root = xmlschema.XMLResource(path).root
    assert root.tag == f"{PROTOCOL}urlset", path
    addresses += [place.text for place in root.iter(f"{PROTOCOL}loc")]
    links += sum(1 for _ in root.iter(f"{XHTML}link"))
assert addresses and links > len(addresses), "no address in several languages"
assert len(set(addresses)) == len(addresses), "an address twice"
for address in addresses:
    path = site / address.split("/", 3)[3]
    assert (path / "index.html").is_file(), address

robots = urllib.robotparser.RobotFileParser()
robots.parse((site / "robots.txt").read_text(encoding="utf-8").splitlines())
base = next(address for address in addresses if address.count("/") == 3)
assert robots.site_maps() == [f"{base}sitemap.xml"], robots.site_maps()
assert all(robots.can_fetch("a-search-engine", address) for address in addresses)
print(f"sitemap: {len(addresses)} addresses, {links} links between languages; robots.txt leads to it")
