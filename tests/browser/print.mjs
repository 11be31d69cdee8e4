// print.mjs SITE CACHE [PATTERN]: prints every page of SITE that is a fact sheet (and whose path fits PATTERN) as a reader's browser
// would, into CACHE/sheets, with a list of what each must hold (sheets.json). Fails when something on a sheet does not find room.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { launch, shared } from "./browser.mjs";
import { serve } from "./serve.mjs";

const [site, cache] = process.argv.slice(2, 4).map((path) => resolve(path));
const pattern = new RegExp(process.argv[4] ?? "");
const server = await serve(site);

const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("index.html") && readFileSync(join(site, path), "utf8").includes(" data-sheet>"))
  .map((path) => path.slice(0, -"index.html".length))
  .filter((path) => pattern.test(path))
  .sort();
if (pages.length === 0) throw new Error(`${site} has no page that is printed as a fact sheet`);

// A4 without the margins of the style sheet, at 96 pixels an inch.
const paper = { width: Math.round((180 / 25.4) * 96), height: Math.round((271 / 25.4) * 96) };

const measure = () => {
  const box = (name) => document.querySelector(name).getBoundingClientRect();
  const columns = document.querySelector(".entry");
  const shown = [...columns.querySelectorAll(".facts>div, .sounding, .sources li")].filter((item) => item.checkVisibility());
  const frame = columns.getBoundingClientRect();
  const beyond = (item) => {
    const { left, right, bottom } = item.getBoundingClientRect();
    return left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1;
  };
  return {
    canonical: document.querySelector("link[rel=canonical]").href,
    title: document.querySelector("h1").textContent.trim(),
    lang: document.documentElement.lang,
    facts: shown.length,
    cut: shown.filter(beyond).map((item) => item.textContent.replace(/\s+/g, " ").trim().slice(0, 60)),
    // The sheet fills its page and no more.
    foot: box(".sheet-foot").bottom - box("body").top,
    body: box("body").height,
  };
};

rmSync(join(cache, "sheets"), { recursive: true, force: true });
mkdirSync(join(cache, "sheets"), { recursive: true });
const browser = await launch();
const sheets = [];
const wrong = [];
const sheet = async (page, [number, path]) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`${server.origin}/${path}`, { waitUntil: "load" });
  const sheet = { path, pdf: join(cache, "sheets", `${number}.pdf`), ...(await page.evaluate(measure)) };
  if (sheet.cut.length > 0) wrong.push(`${path}: no room for ${sheet.cut.join(" | ")}`);
  if (sheet.facts === 0) wrong.push(`${path}: a sheet without facts`);
  if (sheet.foot > sheet.body + 1) wrong.push(`${path}: its foot stands ${Math.round(sheet.foot - sheet.body)} pixels too low`);
  await page.emulateMedia({ media: null });
  // As a reader's own print dialogue has it: the paper of the style sheet, and no grounds.
  await page.pdf({ path: sheet.pdf, preferCSSPageSize: true, printBackground: false });
  sheets.push(sheet);
};
try {
  const hands = [];
  for (let hand = 0; hand < 2; hand += 1) hands.push(await (await browser.newContext({ viewport: paper })).newPage());
  await shared([...pages.entries()], hands, sheet);
} finally {
  await browser.close();
  await server.stop();
}
sheets.sort((a, b) => (a.path < b.path ? -1 : 1));
writeFileSync(join(cache, "sheets.json"), JSON.stringify(sheets));
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exit(1);
