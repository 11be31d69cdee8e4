#!/usr/bin/env bash
# run.sh SITE CACHE: the files of SITE that machines read, read by somebody else's libraries: one script a format, each of
# which prints what it read and fails on the first thing that is wrong. Python and its libraries stand in CACHE.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" site="$1" cache="$2"
wanted="$here/requirements.txt"
if ! cmp -s "$wanted" "$cache/installed.txt"; then
  rm -rf "$cache"
  python3 -m venv "$cache"
  "$cache/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" "$cache/installed.txt"
fi
for reader in "$here"/*.py; do
  "$cache/bin/python" "$reader" "$site"
done
