"""What XLIFF 2.1 asks of a file beyond what its schema of the core can say: the constraints of its specification that concern what
is written here, and the grammar of the module for translation candidates. The core of 2.1 has the schema of 2.0
(xliff_core_2.0.xsd); its other constraints were published as Schematron rules, which no package carries: these are our own.
"""

import copy
import re

CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
MTC = "{urn:oasis:names:tc:xliff:matches:2.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
INLINE = ("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em")
TOKEN = re.compile(r"[\w.:-]+")


def twice(values):
    values = list(values)
    return sorted({value for value in values if values.count(value) > 1})


def inline(element):
    """Codes in a source or target, at any depth."""
    return [code for code in element.iter() if code is not element and code.get("id") is not None]


def match(found, where, segments):
    """A translation candidate (section 5.1)."""
    ids = [candidate.get("id") for candidate in found]
    if twice(ids):
        yield f"{where}: candidates of one id {twice(ids)}"
    if not len(found):
        yield f"{where}: matches without a candidate"
    for candidate in found:
        if candidate.tag != MTC + "match":
            yield f"{where}: {candidate.tag} among candidates"
            continue
        names = [child.tag for child in candidate]
        if names != [CORE + "source", CORE + "target"]:
            yield f"{where}: a candidate of {names}"
        if (candidate.get("ref") or "")[1:] not in segments or not candidate.get("ref").startswith("#"):
            yield f"{where}: a candidate for {candidate.get('ref')}, which is no segment of its unit"
        if candidate.get("type") not in (None, "am", "mt", "icm", "idm", "tb", "tm", "other"):
            yield f"{where}: a candidate of type {candidate.get('type')}"
        for name in ("similarity", "matchQuality", "matchSuitability"):
            value = candidate.get(name)
            if value is not None and not 0 <= float(value) <= 100:
                yield f"{where}: {name} {value}"
        known = {"id", "ref", "type", "origin", "similarity", "matchQuality", "matchSuitability", "reference", "subType"}
        if set(candidate.keys()) - known:
            yield f"{where}: a candidate with {sorted(set(candidate.keys()) - known)}"


def unit(element, target_language, where):
    """The constraints on one unit (sections 4.2.2.5 to 4.3.1)."""
    parts = [part for part in element if part.tag in (CORE + "segment", CORE + "ignorable")]
    if not any(part.tag == CORE + "segment" for part in parts):
        yield f"{where}: no segment"
    order = [child.tag for child in element if child.tag.startswith(CORE)]
    wanted = sorted(order, key=lambda tag: {"notes": 0, "originalData": 1}.get(tag.removeprefix(CORE), 2))
    if order != wanted:
        yield f"{where}: its parts stand in another order"
    data = [one.get("id") for one in element.findall(f"{CORE}originalData/{CORE}data")]
    if twice(data):
        yield f"{where}: data of one id {twice(data)}"
    segments = {part.get("id") for part in parts}
    sources = [part.find(CORE + "source") for part in parts]
    ids = [part.get("id") for part in parts if part.get("id")]
    ids += [code.get("id") for source in sources if source is not None for code in inline(source)]
    if twice(ids):
        yield f"{where}: segments and codes of one id {twice(ids)}"
    if twice(note.get("id") for note in element.iter(CORE + "note") if note.get("id")):
        yield f"{where}: notes of one id"
    orders, used = [], set()
    for part in parts:
        source, target = part.find(CORE + "source"), part.find(CORE + "target")
        if part.tag == CORE + "segment" and part.get("state", "initial") not in ("initial", "translated", "reviewed", "final"):
            yield f"{where}: state {part.get('state')}"
        if part.get("state", "initial") != "initial" and target is None:
            yield f"{where}: state {part.get('state')} without a target"
        for side in (source, target):
            for code in side.iter() if side is not None else ():
                if code is not side and code.tag.removeprefix(CORE) not in INLINE:
                    yield f"{where}: {code.tag} in a text"
                used |= {code.get(name) for name in ("dataRef", "dataRefStart", "dataRefEnd") if code.get(name)}
        if target is None:
            continue
        orders.append(target.get("order"))
        if not target_language:
            yield f"{where}: a target, and no trgLang"
        if target.get(XML + "lang") not in (None, target_language):
            yield f"{where}: a target in {target.get(XML + 'lang')}"
        own = {code.get("id"): code.tag for code in inline(source)}
        codes = [code.get("id") for code in inline(target)]
        if twice(codes):
            yield f"{where}: codes of one id in its target {twice(codes)}"
        for code in inline(target):
            if code.get("id") in own and own[code.get("id")] != code.tag:
                yield f"{where}: {code.get('id')} is another sort of code in its target"
            if code.get("id") not in own and code.get("id") in ids:
                yield f"{where}: {code.get('id')} of its target is an id of something else"
    if twice(value for value in orders if value):
        yield f"{where}: targets of one order"
    if used - set(data):
        yield f"{where}: codes refer to data that is not there {sorted(used - set(data))}"
    if set(data) - used:
        yield f"{where}: data that no code refers to {sorted(set(data) - used)}"
    for found in element.findall(MTC + "matches"):
        yield from match(found, where, segments)


def faults(root):
    """Everything in which `root` is not XLIFF 2.1, as sentences."""
    if root.tag != CORE + "xliff" or root.get("version") != "2.1":
        yield f"{root.tag} of version {root.get('version')}"
    files = root.findall(CORE + "file")
    if not root.get("srcLang") or not files or twice(one.get("id") for one in files):
        yield "no source language, no file, or files of one id"
    for file in files:
        units = list(file.iter(CORE + "unit"))
        if not units or twice(one.get("id") for one in units):
            yield f"file {file.get('original')}: no unit, or units of one id"
        for element in (file, *units):
            if not TOKEN.fullmatch(element.get("id") or ""):
                yield f"{element.tag}: its id {element.get('id')!r} is no token"
        for one in units:
            yield from unit(one, root.get("trgLang"), f"{file.get('original')}, {one.get('name')}")


class Absent(Exception):
    """A file has nothing that could be broken in some way."""


def broken(root):
    """Copies of `root`, each with one thing wrong: what `faults` must find. Gives `None` for what `root` has nothing for."""

    def first(tree, path, fits=lambda found: True):
        found = next((found for found in tree.iterfind(f".//{path}") if fits(found)), None)
        if found is None:
            raise Absent
        return found

    def change(what):
        tree = copy.deepcopy(root)
        try:
            what(tree)
        except Absent:
            tree = None
        return what.__name__, tree

    def without_a_target_language(tree):
        first(tree, f"{CORE}segment/{CORE}target")
        del tree.attrib["trgLang"]

    def another_version(tree):
        tree.set("version", "2.0")

    def two_units_of_one_id(tree):
        file = first(tree, CORE + "file", lambda file: len(file.findall(CORE + "unit")) > 1)
        one, other = file.findall(CORE + "unit")[:2]
        other.set("id", one.get("id"))

    def a_state_of_its_own(tree):
        first(tree, CORE + "segment").set("state", "approved")

    def translated_without_a_target(tree):
        segment = first(tree, CORE + "segment", lambda segment: segment.get("state") == "translated")
        segment.remove(segment.find(CORE + "target"))

    def without_a_segment(tree):
        one = first(tree, CORE + "unit")
        one.remove(one.find(CORE + "segment"))

    def data_that_is_not_there(tree):
        one = first(tree, CORE + "originalData")
        one.remove(one[0])

    def data_of_one_id(tree):
        one = first(tree, CORE + "originalData")
        one.append(copy.deepcopy(one[0]))

    def codes_of_one_id(tree):
        code = first(tree, f"{CORE}source/{CORE}pc", lambda code: code.getparent().getparent().tag == CORE + "segment")
        code.getparent().append(copy.deepcopy(code))

    def another_code_in_the_target(tree):
        code = first(tree, f"{CORE}target/{CORE}pc", lambda code: code.getparent().getparent().tag == CORE + "segment")
        code.tag = CORE + "mrk"

    def a_code_named_as_its_segment(tree):
        segment = first(tree, CORE + "segment", lambda segment: segment.find(f"{CORE}source/{CORE}pc") is not None)
        segment.set("id", segment.find(f"{CORE}source/{CORE}pc").get("id"))

    def notes_behind_the_segment(tree):
        one = first(tree, CORE + "unit")
        one.append(one.find(CORE + "notes"))

    def a_candidate_for_nothing(tree):
        candidate = first(tree, MTC + "match")
        candidate.set("ref", "#nothing")

    def a_candidate_without_a_target(tree):
        candidate = first(tree, MTC + "match")
        candidate.remove(candidate.find(CORE + "target"))

    for what in (
        without_a_target_language,
        another_version,
        two_units_of_one_id,
        a_state_of_its_own,
        translated_without_a_target,
        without_a_segment,
        data_that_is_not_there,
        data_of_one_id,
        codes_of_one_id,
        another_code_in_the_target,
        a_code_named_as_its_segment,
        notes_behind_the_segment,
        a_candidate_for_nothing,
        a_candidate_without_a_target,
    ):
        yield change(what)
