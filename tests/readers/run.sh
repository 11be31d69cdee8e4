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
# A copy of the portal, which imports are applied to; the schema of XLIFF is that of a package of Debian's.
rm -rf "$cache/translations" && mkdir -p "$cache/translations/portal"
cp -r "$here"/../../{portal.toml,content} "$cache/translations/portal"
if [ ! -d "$cache/xliff" ]; then
  (mkdir "$cache/xliff" && cd "$cache/xliff" && apt-get download --quiet php-symfony-translation && dpkg -x ./*.deb .)
fi
schemas="$cache/xliff/usr/share/php/Symfony/Component/Translation/Resources/schemas"
sed "s|informativeCopiesOf3rdPartySchemas/w3c/xml.xsd|xml.xsd|" "$schemas/xliff-core-2.0.xsd" >"$cache/xliff/core.xsd"
cp "$schemas/xml.xsd" "$cache/xliff/"
for lang in fr ar ja; do
  mkdir "$cache/translations/$lang"
  "$python" "$here/translations.py" "$program" "$cache/translations/portal" "$lang" "$cache/translations/$lang" "$cache/xliff/core.xsd"
done
