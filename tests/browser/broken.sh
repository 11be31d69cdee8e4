#!/usr/bin/env bash
# broken.sh PROGRAM CACHE [WORD…]: whether the suites can fail. In a copy of the site that run.sh has built in CACHE, one thing at a time is
# broken on purpose, and the suite that watches over it must say so. WORD names breaks. A command, not a part of tests/run: it takes
# as long as the suites do.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" cache="$(realpath "$2")"
bash "$here/packages.sh" "$cache"
rm -rf "$cache/broken" "$cache/.broken.portolan"
cp -al "$cache/site" "$cache/broken"
cp -al "$cache/.site.portolan" "$cache/.broken.portolan"
export PRINT="$here/print.sh" REAL="$(realpath "$1")" BASE="$here/../fixtures/base.txtar"
node "$cache/suite/broken.mjs" "$cache" "${@:3}"
