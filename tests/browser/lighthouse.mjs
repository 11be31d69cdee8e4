// lighthouse.mjs SITE PORT [ONLY…]: four marks of Lighthouse for the pages that matter most, the median of three runs, as a table;
// below it what costs marks.

import { launch as launchChrome } from "chrome-launcher";
import lighthouse from "lighthouse";

import { allPages } from "./pages.mjs";
import { serve } from "./serve.mjs";

const LANGUAGES = ["en", "ja", "ar"];
const TYPES = ["home", "section", "entry:locality", "search"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = 3;

const [site, port, ...only] = process.argv.slice(2);
const largest = (pages) => pages.reduce((best, page) => (best && best.size >= page.size ? best : page), undefined);
// What is made up keeps search engines out whatever the portal does; its marks would tell nothing else.
const all = allPages(site).filter((page) => page.indexed);
const pages = LANGUAGES.flatMap((lang) => TYPES.map((type) => largest(all.filter((page) => page.lang === lang && page.type === type))))
  .filter((page) => page && (only.length === 0 || only.some((word) => page.address.includes(word))));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const server = await serve(site, Number(port));
const chrome = await launchChrome({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const losses = new Map();
const rows = [];
for (const { address } of pages) {
  const marks = CATEGORIES.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(server.origin + address, { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES });
    for (const [at, category] of CATEGORIES.entries()) {
      marks[at].push(Math.round(lhr.categories[category].score * 100));
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const { score, displayValue } = lhr.audits[id];
        if (weight > 0 && score !== null && score < 0.99) losses.set(`${address} ${id}`, `${score} ${displayValue ?? ""}`);
      }
    }
  }
  rows.push([...marks.map(median), address]);
  console.error(`${address}: ${marks.map((three) => three.join("/")).join("  ")}`);
}
chrome.kill();
await server.stop();
console.log(`${CATEGORIES.map((name) => name.padStart(14)).join("")}  page`);
for (const row of rows) console.log(`${row.slice(0, -1).map((mark) => String(mark).padStart(14)).join("")}  ${row.at(-1)}`);
for (const [what, how] of [...losses].sort()) console.log(`  ${what}: ${how}`);
const least = Math.min(...rows.flatMap((row) => row.slice(0, -1)));
console.log(`the least mark is ${least}`);
process.exitCode = least < 99 ? 1 : 0;
