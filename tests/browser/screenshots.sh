#!/usr/bin/env bash
# screenshots.sh [ONLY…]: pictures of the demonstration portal, each type of page in each script at 360, 768 and 1440 pixels, light
# and dark, in target/screenshots, with sheets of many in target/screenshots/sheets. ONLY names languages or types of page:
#   tests/browser/screenshots.sh km home entry:festival
# Needs chromium, nginx, node, npm, and fonts of all scripts (Debian: fonts-noto-core, fonts-noto-cjk), as tests/run installs them.
set -euo pipefail
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-$PWD/target}"
bash tests/browser/packages.sh "$target/browser"
"$target/debug/portolan" build --out "$target/screenshots-site" --store "$target/demo-store" --base-url http://localhost/ >/dev/null
node "$target/browser/suite/screenshots.mjs" "$target/screenshots-site" "$target/screenshots" "$@"
