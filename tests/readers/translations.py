"""Reads what `portolan export` and `portolan memory` write with the libraries of others: XLIFF by its schema and by the Translate
Toolkit, PO by polib, workbooks by openpyxl, memories by the Translate Toolkit. Fills one unit in and has it read back.

Usage: translations.py PORTOLAN PORTAL LANGUAGE FOLDER XLIFF_XSD (PORTAL is a copy: an unchanged import is applied to it)
"""

import pathlib
import subprocess
import sys

import openpyxl
import polib
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
errors = [error.reason for error in xsd.iter_errors(str(folder / "units.xlf"))]
assert not errors, errors[:5]
root = etree.parse(str(folder / "units.xlf")).getroot()
name = "{urn:oasis:names:tc:xliff:document:2.0}"
units = root.findall(f".//{name}unit")
for unit in units:
    data = [one.get("id") for one in unit.iter(f"{name}data")]
    used = {code.get(key) for code in unit.iter(f"{name}ph", f"{name}pc") for key in ("dataRef", "dataRefStart", "dataRefEnd")}
    assert used - {None} == set(data) and len(data) == len(set(data)), unit.get("name")
    for side in unit.iter(f"{name}source", f"{name}target"):
        ids = [code.get("id") for code in side.iter(f"{name}ph", f"{name}pc")]
        assert len(ids) == len(set(ids)), unit.get("name")
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

run("memory", "export", "--to", lang, "-o", folder / "memory.tmx")
memory = tmx.tmxfile.parsefile(str(folder / "memory.tmx"))
print(f"{len(units)} units, {translated} translated; {len(memory.units)} pairs in the memory")
