"""print.py CACHE: the fact sheets that print.mjs has printed, read by somebody else's libraries: each is one page of A4, has the
page's address in letters, and a QR code that a camera reads as that address."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import zxingcpp
from PIL import Image
from pypdf import PdfReader

DOTS = 110  # an inch: what a telephone sees of a sheet in the hand, and less
A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)


def read(sheet: dict) -> list[str]:
    pdf = PdfReader(sheet["pdf"])
    wrong = []
    if len(pdf.pages) != 1:
        wrong.append(f"{len(pdf.pages)} pages")
    width, height = float(pdf.pages[0].mediabox.width), float(pdf.pages[0].mediabox.height)
    if abs(width - A4[0]) > 1 or abs(height - A4[1]) > 1:
        wrong.append(f"{width:.0f} x {height:.0f} points are not A4")
    letters = "".join(pdf.pages[0].extract_text().split())
    if sheet["canonical"] not in letters:
        wrong.append(f"does not say {sheet['canonical']}")
    stem = sheet["pdf"].removesuffix(".pdf")
    subprocess.run(["pdftoppm", "-r", str(DOTS), "-gray", "-singlefile", "-png", sheet["pdf"], stem], check=True)
    codes = [code.text for code in zxingcpp.read_barcodes(Image.open(f"{stem}.png"))]
    Path(f"{stem}.png").unlink()
    if codes != [sheet["canonical"]]:
        wrong.append(f"its codes say {codes}, not {sheet['canonical']}")
    return [f"{sheet['path']}: {one}" for one in wrong]


def main() -> None:
    sheets = json.loads((Path(sys.argv[1]) / "sheets.json").read_text())
    assert sheets, "no sheet was printed"
    with ThreadPoolExecutor(2) as pool:
        wrong = [line for lines in pool.map(read, sheets) for line in lines]
    if wrong:
        sys.exit("\n".join(wrong))
    languages = sorted({sheet["lang"] for sheet in sheets})
    print(f"{len(sheets)} fact sheets in {len(languages)} languages: one page of A4 each, their codes read")


main()
