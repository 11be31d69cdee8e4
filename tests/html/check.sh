#!/usr/bin/env bash
# check.sh SITE CACHE: every page of SITE through the Nu HTML checker; an error fails.
set -euo pipefail
site="$1" cache="$2"
mkdir -p "$cache"
# A version that has been looked at; a new one may find new things.
[ -d "$cache/node_modules/vnu-jar" ] || npm install --silent --no-audit --no-fund --prefix "$cache" vnu-jar@26.9.27 >/dev/null
java -jar "$cache/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --skip-non-html "$site"
echo "$(find "$site" -name '*.html' | wc -l) pages, no errors"
