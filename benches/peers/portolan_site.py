#!/usr/bin/env python3
"""Write the bench kit's corpus as a Portolan portal: portolan_site.py --kit DIR ENTRIES OUT [--langs ..] [--images K --image-dir DIR]

The kit (its place is an argument) holds the neutral corpus and the same site for other generators. Facts stand once, in the
source language's file; links in the bodies become references by id; the kind, the vocabularies and the theme beside this
program ask for the same work as the kit's README lists.
"""
import argparse, json, pathlib, shutil, sys

HERE = pathlib.Path(__file__).resolve().parent
q = lambda value: json.dumps(value, ensure_ascii=False)


def kit(folder):
    """The kit's module, with its place on the path."""
    sys.path.insert(0, str(folder))
    import corpus
    return corpus


def own_addresses(corpus):
    """The corpus with links as a Portolan portal writes them."""
    class Own(corpus.Corpus):
        def url(self, entry, lang):
            return f"@/{entry.section}/{entry.slug}"
    return Own


def front(pairs):
    return "+++\n" + "".join(f"{key} = {value}\n" for key, value in pairs) + "+++\n\n"


def write(corpus, c, out, image_dir=None):
    put, langs, source = corpus.put, c.langs, c.default
    shutil.rmtree(out, ignore_errors=True)
    for folder in ["kinds", "themes"]:
        shutil.copytree(HERE / folder, out / folder)
    tag_words = {tag: tag for tag in corpus.TAGS}
    put(out / "kinds/terms/tag.toml", f'id = "tag"\nslug = "tags"\npages = true\nterms = {q(corpus.TAGS)}\n')
    put(out / "kinds/terms/trade.toml", f'id = "trade"\nslug = "trades"\npages = false\nterms = {q(corpus.SECTORS)}\n')
    names = ", ".join(f"{lang} = {q(c.ui(lang)['site'])}" for lang in langs)
    put(out / "portal.toml", f'''name = {{ {names} }}
base_url = "{corpus.BASE_URL}/"
timezone = "Asia/Ho_Chi_Minh"
source_language = "{source}"
languages = {q(langs)}
x_default = ["{source}"]
theme = "bench"
per_page = {corpus.PER_PAGE}
search = false

# The kit draws each language's text by itself: none says what another says.
[translation]
parity = "off"

[images]
widths = [480, 800, 1200]
formats = ["webp", "jpeg"]
quality = 80
open_graph = false
''')
    for lang in langs:
        ui = c.ui(lang)
        words = {"term-tag-" + tag: text for tag, text in tag_words.items()}
        words |= {"term-trade-" + sector: sector for sector in corpus.SECTORS}
        words |= {"bench-" + key: ui[key] for key in ["tags", "contents", "date", "province", "sector", "next", "prev", "foot", "home"]}
        words |= {"terms-tag": ui["tags"], "terms-tag-summary": ui["foot"], "kind-bench": ui["site"], "kind-bench-province": ui["province"],
                  "field-tags": ui["tags"], "field-trade": ui["sector"], "field-province": ui["province"]}
        if lang == "zh":
            # The kit's Chinese is simplified; Portolan ships words for zh-Hans, and says so for each that zh lacks.
            for shipped in sorted((HERE.parent.parent / "locales/zh-Hans").glob("*.ftl")):
                put(out / f"locales/zh/{shipped.name}", shipped.read_text(encoding="utf-8"))
        put(out / f"locales/{lang}/own.ftl", "".join(f"{key} = {text}\n" for key, text in words.items()))
        put(out / f"content/portal.{lang}.md", front([("title", q(ui["site"])), ("summary", q(ui["foot"]))]))
        for order, section in enumerate(corpus.SECTIONS, 1):
            facts = [("title", q(ui[section])), ("summary", q(ui["foot"]))]
            if lang == source:
                kind = "bench-province" if section == "provinces" else "bench"
                facts += [("kind", q(kind)), ("nav_order", order), ("sort", q("published"))]
            put(out / f"content/{section}/_index.{lang}.md", front(facts))
    for e in c.entries:
        folder = out / f"content/{e.section}/{e.slug}"
        for lang in langs:
            title, summary, body = c.text(e, lang)
            facts = [("title", q(title)), ("summary", q(summary))]
            if lang == source:
                facts += [("status", q("published")), ("published", e.date), ("trade", q(e.sector)), ("tags", q(e.tags))]
                if e.province:
                    facts.append(("province", q(e.province.slug)))
            text = front(facts).removesuffix("+++\n\n")
            if e.image:
                text += f"[images.{q(e.image)}]\nalt = {q(title)}\n" if lang != source else \
                    f'[[images]]\nfile = {q(e.image)}\nalt = {q(title)}\ncredit = "bench"\nlicence = "CC0-1.0"\n'
            put(folder / f"index.{lang}.md", text + "+++\n\n" + body)
        if e.image:
            shutil.copy(image_dir / e.image, folder / e.image)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--kit", type=pathlib.Path, required=True, help="the folder of the bench kit (corpus.py)")
    ap.add_argument("entries", type=int, help="entries; pages = entries x languages")
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--langs")
    ap.add_argument("--images", type=int, default=0, help="the first K entries carry a photo")
    ap.add_argument("--image-dir", type=pathlib.Path, help="folder with photo-NNNN.jpg (the kit's images.py makes them)")
    args = ap.parse_args()
    corpus = kit(args.kit)
    langs = (args.langs or corpus.DEFAULT_LANGS).split(",")
    write(corpus, own_addresses(corpus)(args.entries, langs, args.images), args.out, args.image_dir)


if __name__ == "__main__":
    main()
