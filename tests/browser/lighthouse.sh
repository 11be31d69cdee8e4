#!/usr/bin/env bash
# lighthouse.sh [ONLY…]: what Lighthouse says of the demonstration portal, built as search engines would be let in: home, list,
# entry and search in three languages, the median of three runs each, as a table. A report, not a test: times depend on the machine.
# ONLY are words of the addresses, such as /ja/. Needs chromium, nginx, node and npm. PORTOLAN names another program than the
# debug one.
set -euo pipefail
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-$PWD/target}" cache="${CARGO_TARGET_DIR:-$PWD/target}/lighthouse"
bash tests/browser/packages.sh "$target/browser"
# The last version for Node 20; its packages stand beside the suites', which load it.
[ -d "$target/browser/suite/node_modules/lighthouse" ] ||
  npm install --silent --no-audit --no-fund --no-package-lock --no-save --ignore-scripts --prefix "$target/browser/suite" lighthouse@12.8.2
port=4719
"${PORTOLAN:-$target/debug/portolan}" build --indexable --out "$cache/site" --store "$target/demo-store" --base-url "http://localhost:$port/" >/dev/null
CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}" node "$target/browser/suite/lighthouse.mjs" "$cache/site" "$port" "$@"
