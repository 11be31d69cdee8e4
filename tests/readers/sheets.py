"""Opens the workbooks of `portolan sheet` with openpyxl, as an officer's Excel would: names, headings, notes, lists; fills one in
the way Excel saves it, and has it read back.

Usage: sheets.py PORTOLAN FOLDER (with investment-project.xlsx, festival.xlsx …, in Vietnamese)
"""

import datetime
import pathlib
import re
import subprocess
import sys

import openpyxl

portolan, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def listed(book, sheet, column):
    """The drop-down list of a column, from the cells that its validation names."""
    letter = openpyxl.utils.get_column_letter(column)
    for validation in sheet.data_validations.dataValidation:
        if f"{letter}4" in validation.sqref:
            name, cells = validation.formula1.lstrip("=").split("!")
            return [row[0].value for row in book[name][cells]], validation
    return None, None


checked = 0
for path in sorted(folder.glob("*.xlsx")):
    kind = path.stem
    book = openpyxl.load_workbook(path)
    assert book["_lists"].sheet_state == "hidden", path
    for sheet in book.worksheets:
        if sheet.sheet_state == "hidden":
            continue
        assert sheet.row_dimensions[1].hidden, f"{path}: the names are to be hidden in {sheet.title}"
        first = sheet["A1"].value
        assert first.endswith(" in vi") and kind in first, first
        for cell in sheet[1]:
            heading = sheet.cell(2, cell.column)
            assert heading.value and heading.comment and len(heading.comment.text) > 10, f"{path} {sheet.title} {cell.value}"
            assert not re.match("(# )?(field|part|sheet)-", heading.value), f"a word is missing: {heading.value}"
        assert sheet["A3"].value.startswith("# "), "the example is marked"
        checked += 1

book = openpyxl.load_workbook(folder / "investment-project.xlsx")
sheet = book.worksheets[0]
names = {cell.value: cell.column for cell in sheet[1]}
assert sheet.cell(2, names["title"]).value == "Tiêu đề *", "a field that is needed is marked"
stages, validation = listed(book, sheet, names["stage"])
assert stages[0] == "Ý tưởng" and validation.showErrorMessage, stages
owners, _ = listed(book, sheet, names["owner"])
assert any(owner.endswith("[so-ngoai-vu]") for owner in owners), owners
currencies, _ = listed(book, sheet, names["capital.currency"])
assert currencies[:2] == ["VND", "USD"] and len(currencies) > 150
localities, validation = listed(book, sheet, names["localities"])
assert localities and not validation.showErrorMessage, "several may be written"

row = sheet.max_row
while sheet.cell(row, 1).value is None:
    row -= 1
row += 1
fill = {
    "title": "Thử đọc bằng chương trình khác",
    "code": "THU-01",
    "owner": owners[0],
    "capital.min": "US$ 50 triệu",
    "capital.max": 80000000.5,
    "opened": datetime.date(2026, 1, 2),
    "deadline": "31/12/2026",
    "land.hectares": "1.200 ha",
    "stage": stages[0],
}
for name, value in fill.items():
    sheet.cell(row, names[name]).value = value
percent = sheet.cell(row, names["financials.irr"])
percent.value, percent.number_format = 0.125, "0.0%"
filled = folder / "filled.xlsx"
book.save(filled)
told = subprocess.run([portolan, "--lang", "en", "sheet", "import", filled], capture_output=True, text=True)
assert told.returncode == 0, told.stderr
for words in ["thu-doc-bang-chuong-trinh-khac", "50000000", "80000000.5", "USD", "02/01/2026", "31/12/2026", "1200", "12,5 %"]:
    assert words in told.stdout, f"{words} in {told.stdout}"
assert told.stdout.count("new: ") == 1 and "changed: " not in told.stdout, "what was not touched is not changed"
print(f"{checked} sheets opened, one filled in and read back")
