// broken.mjs CACHE [WORD…]: breaks one thing at a time in CACHE/broken, a copy of a built site, and asks whether its suite notices.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [cache, ...words] = process.argv.slice(2);
const site = join(cache, "broken");
const suites = join(cache, "suite");

/** Every file below a folder whose path fits. */
const below = (folder, fits) => readdirSync(join(site, folder), { recursive: true, encoding: "utf8" }).filter((path) => fits.test(path)).sort().map((path) => join(folder, path));

/** Exchanges a piece of text; the copy shares its files with the original, so each is taken away before it is written anew. */
const exchange = (path, from, to) => {
  const file = join(site, path);
  const before = readFileSync(file);
  const text = before.toString("utf8");
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has nothing to break: ${from}`);
  return { file, before, after };
};

const pages = (lang) => below(lang, /index\.html$/);
const home = "en/index.html";
const run = (suite, ...only) => ["run.mjs", site, suite, ...only];
const holding = (text) => pages("en").filter((path) => readFileSync(join(site, path), "utf8").includes(text));
const asset = (fits) => below("assets", fits);

/** What the suite must say, what is broken, and the suite. */
const BREAKS = {
  "a picture without words": [/image-alt/, () => [exchange(home, 'alt=""', "")], run("faces", "home")],
  "a thing too wide": [/overflow: 3000/, () => [exchange(home, "<main", '<hr width="3000"><main')], run("faces", "home")],
  "a picture that says a width it has not": [/says \d+: /, () => [exchange(home, / sizes="[^"]+"/g, ' sizes="8rem"')], run("faces", "home")],
  "a script that is missing": [/404: .*none\.js/, () => [exchange(home, "</head>", '<script type="module" src="/assets/js/none.js"></script></head>')], run("faces", "home")],
  "a picture of another origin": [/example\.org/, () => [exchange(home, "</main>", '<img src="https://example.org/x.png" alt="" width="1" height="1"></main>')], run("faces", "home")],
  "a style within the page": [/inline style/, () => [exchange(home, "<main", '<main style="color:red"')], run("faces", "home")],
  "words too pale": [/color-contrast/, () => asset(/harbour-[0-9a-f]+\.css$/).map((path) => exchange(path, /--ink-soft:[^;}]+/, "--ink-soft:#b8bcc0")), run("faces", "home")],
  "no way past the head": [/skip/, () => pages("en").map((path) => exchange(path, /<a class="skip"[^>]*>[^<]*<\/a>/, "")), run("journeys", "keyboard")],
  "a focus that is not marked": [/the focus is not marked/, () => asset(/harbour-[0-9a-f]+\.css$/).map((path) => exchange(path, /$/, ":focus,:focus-visible,.card:has(a:focus-visible){outline:0!important}")), run("journeys", "keyboard")],
  "no notice of a missing translation": [/has no notice/, () => [exchange("fr/provinces/da-nang/index.html", 'data-tone="fallback"', "")], run("journeys", "reader")],
  "lines of a calendar without CR": [/a whole calendar/, () => below("en", /\.ics$/).map((path) => exchange(path, /\r\n/g, "\n")), run("journeys", "visitor")],
  "a sheet without a code": [/codes say \[\]/, () => holding(" data-sheet>").slice(0, 1).map((path) => exchange(path, /<svg class="qr".*?<\/svg>/s, "")), ["print.sh"]],
  "a menu that leads nowhere": [/does not mark itself/, () => [exchange("en/projects/index.html", / aria-current="[a-z]+"/g, "")], run("plain", "en")],
  "a choice that miscounts": [/the choice says 77/, () => holding(' class="num count"').map((path) => exchange(path, /( class="num count">)\d+/g, (_, before) => `${before}77`)), run("plain", "en")],
  "no word where scripts are missing": [/nothing says so/, () => [exchange("vi/search/index.html", 'class="search-needs"', 'class="search-needs" hidden')], run("search")],
  "a search that says nothing aloud": [/textContent/, () => [exchange("en/search/index.html", ' role="status"', "")], run("search")],
  "a search without accents folded": [/finds others than/, () => asset(/search-[0-9a-f]+\.js$/).map((path) => exchange(path, /\[đĐ/, "[")), run("search")],
  "a handler in a page": [/: ran$/m, () => [], run("hostile"), '<img src="/none" alt="" onerror="ran()">'],
  "an address that is a program": [/href in <a href=.javascript/, () => [], run("hostile"), '<a href="javascript:ran()">x</a>'],
};

/** Portolan, but that whatever page it builds has something in it. */
const spoilt = (piece) => {
  const file = join(cache, "spoilt");
  const script = `#!/usr/bin/env bash
"$REAL" "$@" || exit
while [ $# -gt 0 ]; do [ "$1" = --out ] && out="$2"; shift; done
find "$out" -name index.html -exec sed -i 's|</main>|${piece}</main>|' {} +
`;
  writeFileSync(file, script, { mode: 0o755 });
  return file;
};

let missed = 0;
for (const [name, [finding, change, [program, ...rest], piece]] of Object.entries(BREAKS)) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const changes = change();
  if (changes.length === 0 && !piece) throw new Error(`${name}: nothing was broken`);
  for (const { file, after } of changes) {
    rmSync(file);
    writeFileSync(file, after);
  }
  let said = "";
  try {
    if (program.endsWith(".sh")) execFileSync("bash", [process.env.PRINT, site, cache], { stdio: "pipe" });
    else execFileSync("node", [join(suites, program), ...rest], { stdio: "pipe", env: piece ? { ...process.env, PORTOLAN: spoilt(piece) } : process.env });
  } catch (error) {
    said = error.stderr.toString() + error.stdout.toString();
  }
  for (const { file, before } of changes) writeFileSync(file, before);
  // Another trouble than the one that was made is none that was noticed.
  const line = said.split("\n").find((line) => finding.test(line));
  if (!line) missed += 1;
  console.log(`${line ? "noticed" : "MISSED "}  ${name}: ${(line ?? said).trim().slice(0, 150)}`);
}
process.exitCode = missed > 0 ? 1 : 0;
