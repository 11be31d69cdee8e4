"""CSV and its metadata (CSVW) by the library csvw: every table is valid by its description, keys are unique, references lead
somewhere, and JSON says the same as the cells do once the guard in front of a text is taken away."""

import csv
import json
import pathlib
import sys
import warnings

from csvw import CSVW, TableGroup

site = pathlib.Path(sys.argv[1])
GUARDED = tuple("=+-@'\t\r\n＝＋－＠")
tables = rows = 0
for path in sorted((site / "data").glob("*.csv-metadata.json")):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        described = CSVW(str(path), validate=True)
        assert described.is_valid, (path, [str(one.message) for one in said])
    group = TableGroup.from_file(path)
    group.check_referential_integrity(strict=True)
    for table in group.tables:
        file = path.parent / str(table.url)
        raw = file.read_bytes()
        assert raw.count(b"\r\n") >= 1 and not raw.startswith(b"\xef\xbb\xbf"), file
        with file.open(encoding="utf-8", newline="") as text:
            lines = list(csv.reader(text, strict=True))
        header, body = lines[0], lines[1:]
        assert header == [column.name for column in table.tableSchema.columns], file
        read = list(table.iterdicts())
        assert len(read) == len(body), file
        # What would run in a spreadsheet has a guard; a negative number is one still.
        for line in body:
            for cell in line:
                bare = cell[1:] if cell.startswith("'") else cell
                assert not (cell.startswith(GUARDED) and not cell.startswith("'")) or float(cell) < 0, (file, cell)
                assert not cell.startswith("'") or bare.startswith(GUARDED), (file, cell)
        tables, rows = tables + 1, rows + len(body)
    name = path.name.removesuffix(".csv-metadata.json")
    told = json.loads((path.parent / f"{name}.json").read_text(encoding="utf-8"))
    entries = told.get("entries") or told["observations"]
    main = next(table for table in group.tables if str(table.url) == f"{name}.csv")
    cells = {row["id"]: row for row in main.iterdicts()}
    assert set(cells) == {entry["id"] for entry in entries}, path
    for entry in entries:
        row = cells[entry["id"]]
        assert row["illustrative"] == entry["illustrative"], entry["id"]
        for lang, title in entry.get("title", {}).items() if isinstance(entry.get("title"), dict) else ():
            cell = row[f"title_{lang.lower().replace('-', '_')}"]
            assert (cell[1:] if cell.startswith("'") else cell) == title, (entry["id"], lang)
assert tables > 0, "no table"
print(f"CSV and CSVW: {tables} tables, {rows} rows")
