#!/usr/bin/env bash
# packages.sh CACHE: the suites of this folder in CACHE/suite, beside the packages of package.json that they load.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" suite="$1/suite"
mkdir -p "$suite"
if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo "tests/browser: Node 20 or later is needed; this is $(node --version)" >&2
  exit 1
fi
if ! cmp -s "$here/package.json" "$suite/package.json"; then
  rm -rf "$suite/node_modules"
  cp "$here/package.json" "$suite/"
  npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts --prefix "$suite" || { rm "$suite/package.json"; exit 1; }
fi
cp "$here"/*.mjs "$suite/"
