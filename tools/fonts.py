#!/usr/bin/env python3
"""Makes the fonts in themes/harbour/fonts, which the pictures that stand for a page are lettered with.

    pip install fonttools==4.63.0
    apt-get download fonts-noto-extra fonts-noto-cjk-extra   # 20201225-1, 1:20220127+repack1-1; unpack with dpkg-deb -x … sources
    npm pack @expo-google-fonts/be-vietnam-pro@0.4.1         # unpack below sources too
    tools/fonts.py sources themes/harbour/fonts

One weight of each script, without hints, with no more characters than the languages of the portal are written in. A name ends
with the language whose texts try the font first; one without is for all.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

SOURCES, TARGET = Path(sys.argv[1]), Path(sys.argv[2])


def characters(codec, first, last):
    """The characters of a double-byte set whose lead bytes lie between `first` and `last`."""
    found = set()
    for lead in range(first, last + 1):
        for trail in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes([lead, trail]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


def span(*spans):
    return {code for first, last in spans for code in range(first, last + 1)}


def source(name):
    return next(SOURCES.rglob(name))


def face(name, number):
    return TTCollection(source(name)).fonts[number] if name.endswith(".ttc") else TTFont(source(name))


SPACES = {0x20, 0xA0, 0x200B, 0x200C, 0x200D, 0x2060}
LATIN = span((0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F),
             (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x2193), (0x2212, 0x2212))
# Marks that East Asian letters set on a full square, and their own signs. Letters and digits are left to the Latin font.
EAST = SPACES | span((0x2010, 0x2027), (0x2030, 0x2033), (0x203B, 0x203B), (0x2103, 0x2103), (0x2116, 0x2116), (0x2160, 0x217B),
                     (0x2190, 0x2193), (0x2460, 0x2473), (0x25A0, 0x25CF), (0x2605, 0x2606), (0x3000, 0x303F), (0xFF00, 0xFFEF),
                     (0xB7, 0xB7), (0xD7, 0xD7))

FONTS = {
    "be-vietnam-pro.ttf": ("BeVietnamPro_600SemiBold.ttf", 0, LATIN),
    "noto-sans.ru.ttf": ("NotoSans-SemiBold.ttf", 0, LATIN | span((0x370, 0x3FF), (0x400, 0x52F))),
    "noto-sans-lao.lo.ttf": ("NotoSansLao-SemiBold.ttf", 0, SPACES | span((0xE80, 0xEFF))),
    "noto-sans-khmer.km.ttf": ("NotoSansKhmer-SemiBold.ttf", 0, SPACES | span((0x1780, 0x17FF), (0x19E0, 0x19FF))),
    "noto-sans-arabic.ar.ttf": ("NotoSansArabic-SemiBold.ttf", 0, SPACES | span((0x600, 0x6FF), (0x750, 0x77F))),
    # GB 2312, JIS X 0208 and KS X 1001 with all their ideographs; of Korean every syllable, as names use rare ones.
    "noto-sans-sc.zh-Hans.otf": ("NotoSansCJK-Medium.ttc", 2, EAST | characters("gb2312", 0xB0, 0xF7)),
    "noto-sans-jp.ja.otf": (
        "NotoSansCJK-Medium.ttc", 0, EAST | span((0x3041, 0x30FF), (0x31F0, 0x31FF)) | characters("euc_jp", 0xB0, 0xF4)),
    "noto-sans-kr.ko.otf": (
        "NotoSansCJK-Medium.ttc", 1, EAST | span((0x3131, 0x318E), (0xAC00, 0xD7A3)) | characters("euc_kr", 0xCA, 0xCF)),
}

for name, (file, number, wanted) in FONTS.items():
    font = face(file, number)
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 5, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "FFTM", "VORG", "vhea", "vmtx", "BASE", "GDEF" if name.endswith(".otf") else "DSIG"]
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk", "liga", "rlig", "calt", "clig", "init", "medi", "fina", "isol",
                               "abvf", "abvm", "abvs", "blwf", "blwm", "blws", "dist", "pref", "pres", "pstf", "psts", "cjct", "cfar", "rclt"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(TARGET / name)
    print(f"{name:28} {(TARGET / name).stat().st_size:>9} bytes {len(font.getBestCmap()):>6} characters")
