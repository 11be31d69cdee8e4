#!/usr/bin/env python3
"""Measure Portolan beside other generators on the bench kit's corpus: run.py --kit DIR --work W --tools tools.json [the kit's options]

All that the kit's run.py takes is handed on; `portolan` in --peers and in tools.json ({"portolan": ["/path/portolan"]}) is what
this program adds. Publishing is durable here as always: the sync is counted.
"""
import argparse, pathlib, shutil, sys

import portolan_site

ap = argparse.ArgumentParser(add_help=False)
ap.add_argument("--kit", type=pathlib.Path, required=True)
known, rest = ap.parse_known_args()
corpus = portolan_site.kit(known.kit)
import run as kit  # noqa: E402  (the kit's, found by its place)

Own = portolan_site.own_addresses(corpus)
kit.PEERS["portolan"] = (["build"], ["serve", "--port", "PORT"], [".portolan", ".public.portolan"])


class Served(corpus.Corpus):
    """The corpus as Portolan serves it: every language below its own tag."""
    def prefix(self, lang):
        return "/" + lang


def of(name, portolan):
    """The kit's function, or Portolan's when the site is one of its own."""
    theirs = getattr(kit, name)
    setattr(kit, name, lambda *args: portolan(theirs, *args))


def site_of(theirs, args, peer, n, images=0):
    if peer != "portolan":
        return theirs(args, peer, n, images)
    site = args.work / f"portolan-{n}{'-img' if images else ''}"
    if not (site / ".written").exists():
        langs = args.langs.split(",")
        portolan_site.write(corpus, Own(n, langs, images), site, args.work / "photos")
        (site / ".written").touch()
    return site


def source(theirs, site, peer, c, e):
    return site / f"content/{e.section}/{e.slug}/index.{c.default}.md" if peer == "portolan" else theirs(site, peer, c, e)


def served(c):
    return Served(len(c.entries), c.langs)


of("site_of", site_of)
of("source", source)
of("verify", lambda theirs, out, c: theirs(out, served(c) if out.parent.name.startswith("portolan") else c))


def serve(theirs, args, peer, site, c, port):
    """The kit asks for a list at /news/, where the peers have the default language's."""
    if peer != "portolan":
        return theirs(args, peer, site, c, port)
    ask, root = kit.urllib.request.urlopen, f"http://localhost:{port}/"
    lists = {f"{root}{e.section}/": f"{root}{c.default}/{e.section}/" for e in c.entries}
    kit.urllib.request.urlopen = lambda url, **how: ask(lists.get(url, url), **how)
    try:
        return theirs(args, peer, site, served(c), port)
    finally:
        kit.urllib.request.urlopen = ask


of("serve", serve)

if __name__ == "__main__":
    sys.argv = [sys.argv[0], *rest]
    kit.main()
