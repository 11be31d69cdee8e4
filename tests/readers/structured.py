"""JSON-LD of every page by the vocabulary of schema.org: each type is one, each property is one that a type of its node may have."""

import html.parser
import json
import pathlib
import sys

site = pathlib.Path(sys.argv[1])
LIST = pathlib.Path(__file__).parents[2] / "src" / "render" / "structured" / "schema-org.txt"
parents, own = {}, {}
for line in LIST.read_text(encoding="utf-8").splitlines():
    if line.startswith("#"):
        continue
    if ": " in line:
        above, below = line.split(": ")
        parents.update((name, above.split(",")) for name in below.split())
    else:
        name, above, *properties = line.split()
        parents[name] = [] if above == "-" else above.split(",")
        own[name] = set(properties)


def properties(name):
    return own.get(name, set()).union(*(properties(above) for above in parents[name]))


class Scripts(html.parser.HTMLParser):
    """The blocks of JSON-LD of a page."""

    def __init__(self):
        super().__init__()
        self.inside, self.blocks = False, []

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.blocks.append(json.loads(data))


nodes, seen = 0, set()


def check(value, path):
    global nodes
    if isinstance(value, list):
        for item in value:
            check(item, path)
    if not isinstance(value, dict):
        return
    keys = {key for key in value if not key.startswith("@")}
    if "@type" in value:
        types = value["@type"] if isinstance(value["@type"], list) else [value["@type"]]
        unknown = [name for name in types if name not in parents]
        assert not unknown, f"{path}: no type {unknown}"
        wrong = keys - set().union(*(properties(name) for name in types))
        assert not wrong, f"{path}: {types} cannot have {wrong}"
        seen.update(types)
        nodes += 1
    else:
        assert keys <= set() or "@graph" in value, f"{path}: a node without a type: {keys}"
    for inner in value.values():
        check(inner, path)


pages = 0
for path in sorted(site.rglob("*.html")):
    scripts = Scripts()
    scripts.feed(path.read_text(encoding="utf-8"))
    for block in scripts.blocks:
        assert block["@context"] == "https://schema.org", path
        check(block, path)
        pages += 1
assert pages > 0, "no page tells anything"
print(f"JSON-LD: {pages} pages, {nodes} nodes of {len(seen)} types")
