"""The catalogue (DCAT 3, JSON-LD) by the library rdflib: every file that it names is there, of the size that it says; nothing
that is made up is in it."""

import json
import pathlib
import sys

from rdflib import Graph
from rdflib.namespace import DCAT, DCTERMS, RDF

site = pathlib.Path(sys.argv[1])
path = site / "data" / "catalogue.jsonld"
graph = Graph().parse(path, format="json-ld")
(catalogue,) = graph.subjects(RDF.type, DCAT.Catalog)
base = str(catalogue).split("data/catalogue.jsonld")[0]
sets = list(graph.objects(catalogue, DCAT.dataset))
assert sets, "no data set"
files = 0
for one in [catalogue, *sets]:
    for needed in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.modified, DCTERMS.issued, DCTERMS.language):
        assert (one, needed, None) in graph, (one, needed)
    stated = (one, DCTERMS.license, None) in graph
    assert stated or (one, DCTERMS.rights, None) in graph, one
for one in sets:
    assert (one, RDF.type, DCAT.Dataset) in graph, one
    for file in graph.objects(one, DCAT.distribution):
        address = str(graph.value(file, DCAT.downloadURL))
        assert address.startswith(base), address
        served = site / address.removeprefix(base)
        assert served.stat().st_size == int(graph.value(file, DCAT.byteSize)), address
        media = str(graph.value(file, DCAT.mediaType))
        assert media.startswith("https://www.iana.org/assignments/media-types/"), media
        described = graph.value(file, DCTERMS.conformsTo)
        assert described is None or (site / str(described).removeprefix(base)).is_file(), described
        files += 1
    name = str(graph.value(one, DCTERMS.identifier))
    told = json.loads((site / "data" / f"{name}.json").read_text(encoding="utf-8"))
    rows = told.get("entries") or told["observations"]
    real = [row for row in rows if not row["illustrative"]]
    assert real, f"{name} is made up"
    counts = [str(text) for text in graph.objects(one, DCTERMS.description) if text.language == "en"]
    assert all(text.split()[0].replace(",", "") == str(len(real)) for text in counts), (name, counts, len(real))
print(f"DCAT: {len(sets)} sets, {files} files")
