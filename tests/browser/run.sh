#!/usr/bin/env bash
# run.sh PROGRAM CACHE STORE [SUITE [ONLY…]]: the portal as visitors meet it, in Chromium under the headers of its host files.
# Suites: faces, plain, journeys, search, hostile; without a name, all. ONLY are languages or types of page, such as `ja` or
# `entry:festival`. What npm has, the site and what the suites make stand in CACHE.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" portal="$(cd "$(dirname "$0")/../.." && pwd)"
mkdir -p "$2" "$3"
program="$(realpath "$1")" cache="$(realpath "$2")" store="$(realpath "$3")" suite="${4:-}"
bash "$here/packages.sh" "$cache"

# The demonstration portal on a day that does not move, where one locality has not been translated into French yet, and lists
# have several pages.
site="$cache/portal"
rm -rf "$site"
mkdir "$site"
for part in portal.toml content kinds locales themes; do cp -R "$portal/$part" "$site/$part"; done
sed -i '1i per_page = 10' "$site/portal.toml"
rm "$site/content/provinces/da-nang/index.fr.md"
"$program" --site "$site" build --out "$cache/site" --store "$store" --base-url http://localhost/ \
  --now 2026-11-23T08:00:00+07:00 >"$cache/build.log" 2>&1 || { cat "$cache/build.log" >&2; exit 1; }

run() { node "$cache/suite/run.mjs" "$cache/site" "$@"; }
export PORTOLAN="$program" BASE="$portal/tests/fixtures/base.txtar"
if [ -n "$suite" ]; then
  run "${@:4}"
  exit
fi
# Those that have one page open at a time go side by side.
failed=0
run plain & plain=$!
for suite in journeys search hostile; do run "$suite" || failed=1; done
wait "$plain" || failed=1
run faces || failed=1
exit "$failed"
