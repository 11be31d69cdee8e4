#!/usr/bin/env bash
# print.sh SITE CACHE: every fact sheet of SITE printed by Chromium and read again: one page, nothing cut off, a code that scans; and
# the buttons that print and copy, and pictures shown large.
# Needs chromium, nginx, node, python3 and pdftoppm; what npm and PyPI have stands in CACHE. SITE is built for http://localhost/.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" site="$1" cache="$2"
mkdir -p "$cache"
bash "$here/packages.sh" "$cache"
wanted="pypdf==7.1.1 zxing-cpp==3.1.1 pillow==13.0.0"
if [ "$(cat "$cache/python.txt" 2>/dev/null)" != "$wanted" ]; then
  python3 -m venv "$cache/python"
  # shellcheck disable=SC2086
  "$cache/python/bin/pip" install --quiet --disable-pip-version-check $wanted
  echo "$wanted" >"$cache/python.txt"
fi
node "$cache/suite/print-tools.mjs" "$site"
node "$cache/suite/print.mjs" "$site" "$cache"
"$cache/python/bin/python" "$here/print.py" "$cache"
