#!/usr/bin/env bash
# board.sh PROGRAM CACHE STORE: the board of the demonstration's translations in Chromium. Packages and the page stand in CACHE.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" portal="$(cd "$(dirname "$0")/../.." && pwd)"
mkdir -p "$2" "$3"
program="$(realpath "$1")" cache="$(realpath "$2")" store="$(realpath "$3")"
bash "$here/packages.sh" "$cache"
"$program" --site "$portal" --lang vi status --store "$store" --html "$cache/board.html" >/dev/null
node "$cache/suite/board.mjs" "$cache/board.html"
