"""Reads what `portolan export` and `portolan memory` write with the libraries of others: XLIFF by the schema of its core, by rules
of our own for what that cannot say (xliff_rules.py) and by the Translate Toolkit, PO by polib, workbooks by openpyxl, memories by
the Translate Toolkit. What came back as it went out changes nothing.

Usage: translations.py PORTOLAN PORTAL LANGUAGE FOLDER XLIFF_XSD (PORTAL is a copy: an unchanged import is applied to it)
"""

import pathlib
import subprocess
import sys

import openpyxl
import polib
import xliff_rules
import xmlschema
from lxml import etree
from translate.storage import tmx, xliff2

portolan, portal, lang, folder, schema = sys.argv[1:]
folder = pathlib.Path(folder)


def run(*arguments):
    done = subprocess.run([portolan, "--site", portal, "--lang", "en", *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, (arguments, done.stdout, done.stderr)
    return done.stdout


def state():
    return {path: path.read_bytes() for path in pathlib.Path(portal, "content").rglob("*") if path.is_file()}


before = state()
for name in ("units.xlf", "units.po", "units.xlsx"):
    run("export", "--to", lang, "--all", "-o", folder / name)

xsd = xmlschema.XMLSchema(schema)
tried = {}


def held(path):
    """The units of an XLIFF file, which is valid; each way to break it is found."""
    errors = [error.reason for error in xsd.iter_errors(str(path))]
    assert not errors, errors[:5]
    root = etree.parse(str(path)).getroot()
    found = list(xliff_rules.faults(root))
    assert not found, found[:5]
    for name, tree in xliff_rules.broken(root):
        tried.setdefault(name, 0)
        if tree is not None:
            assert any(xliff_rules.faults(tree)), f"{name} is not found"
            tried[name] += 1
    return root.findall(f".//{xliff_rules.CORE}unit")


units = held(folder / "units.xlf")
store = xliff2.Xliff2File.parsefile(str(folder / "units.xlf"))
assert len(store.units) == len(units), (len(store.units), len(units))
translated = sum(bool(unit.target) for unit in store.units)

catalogue = polib.pofile(str(folder / "units.po"))
assert len(catalogue) == len(units) and catalogue.metadata["Language"] == lang
assert len({entry.msgctxt for entry in catalogue}) == len(catalogue), "a context names one unit"
sheet = openpyxl.load_workbook(folder / "units.xlsx").active
assert sheet.max_row == len(units) + 2 and sheet.row_dimensions[1].hidden and sheet.protection.sheet
assert sheet["C3"].protection.locked and not sheet["D3"].protection.locked

# As it was, also after other tools have saved it.
catalogue.save(str(folder / "again.po"))
book = openpyxl.load_workbook(folder / "units.xlsx")
book.save(folder / "again.xlsx")
store.savefile(str(folder / "again.xlf"))
for name in ("units.xlf", "units.po", "units.xlsx", "again.xlf", "again.po", "again.xlsx"):
    run("import", folder / name, "--apply", "--how", "human")
    assert state() == before, f"{name} changed something"

# A source that has changed goes out with its previous translation as a candidate.
path = pathlib.Path(portal, "content/portal.vi.md")
text = path.read_text(encoding="utf-8")
path.write_text(text.replace('summary = "', 'summary = "Nay ', 1), encoding="utf-8")
run("export", "--to", lang, "-o", folder / "stale.xlf")
stale = held(folder / "stale.xlf")
assert stale and all(tried.values()), [name for name, times in tried.items() if not times]
path.write_text(text, encoding="utf-8")

run("memory", "export", "--to", lang, "-o", folder / "memory.tmx")
memory = tmx.tmxfile.parsefile(str(folder / "memory.tmx"))
print(f"{len(tried)} ways to break an XLIFF file found; {len(units)} units, {translated} translated; {len(memory.units)} pairs in the memory")
