#!/usr/bin/env bash
# run.sh SITE CACHE PROGRAM: the files of SITE that machines read, and the sheets that PROGRAM makes, read by somebody else's
# libraries: one script a format, each of which prints what it read and fails on the first thing that is wrong. Python, its
# libraries and what the scripts make stand in CACHE.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" site="$1" cache="$2" program="$3"
wanted="$here/requirements.txt"
if ! cmp -s "$wanted" "$cache/installed.txt"; then
  rm -rf "$cache"
  python3 -m venv "$cache"
  "$cache/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" "$cache/installed.txt"
fi
python="$cache/bin/python"
for reader in csvw_tables dcat_catalogue feeds geojson_places json_documents sitemap structured vcards; do
  "$python" "$here/$reader.py" "$site"
done
"$python" "$here/ical.py" "$site" "$cache/calendars"
rm -rf "$cache/sheets" && mkdir "$cache/sheets"
for kind in investment-project festival locality organisation; do
  "$program" --lang vi sheet "$kind" -o "$cache/sheets/$kind.xlsx" >/dev/null
done
"$python" "$here/sheets.py" "$program" "$cache/sheets"
