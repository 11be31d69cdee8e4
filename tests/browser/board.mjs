// node board.mjs BOARD: the board of `portolan status --html` in Chromium: axe over the whole page, folded and
// unfolded, in both schemes; what a keyboard does with it, without JavaScript and on a telephone.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { launch, watch } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const [board] = process.argv.slice(2);
const chromium = await launch();
const troubles = [];
const began = Date.now();

const unfolded = (page, which) =>
  page.evaluate((which) => document.querySelectorAll("details").forEach((part, at) => (part.open = which === "all" || which === at)), which);

let parts = 0;
for (const [colorScheme, stages] of [["light", ["none", "all"]], ["dark", [0]]]) {
  const context = await chromium.newContext({ colorScheme });
  const page = await context.newPage();
  // A file has no origin.
  const noted = await watch(page, "null");
  await page.goto(pathToFileURL(board).href);
  await page.evaluate(AXE);
  parts = await page.locator("details").count();
  if (parts < 2) troubles.push("the board has nothing to unfold");
  for (const stage of stages) {
    await unfolded(page, stage);
    const found = await page.evaluate(async () => {
      const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
      return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, at ${nodes[0].html.slice(0, 120)}`);
    });
    troubles.push(...found.map((told) => `${colorScheme}, ${stage} unfolded: ${told}`));
  }
  troubles.push(...noted());
  await context.close();
}

// Without JavaScript, on a narrow screen: every language is reached from the summary and opens by the keyboard; nothing is wider
// than the screen but what scrolls by itself.
const context = await chromium.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
const page = await context.newPage();
await page.goto(pathToFileURL(board).href);
const links = page.locator("tbody a");
for (let at = 0; at < (await links.count()); at += 1) {
  const target = await links.nth(at).getAttribute("href");
  if ((await page.locator(`summary ${target}`).count()) !== 1) troubles.push(`${target} leads to no part`);
}
const last = page.locator("details").last();
await last.locator("summary").focus();
await page.keyboard.press("Enter");
if (!(await last.locator("table").isVisible())) troubles.push("a part does not open by the keyboard");
await context.close();
const wide = await chromium.newPage({ viewport: { width: 360, height: 740 } });
await wide.goto(pathToFileURL(board).href);
await unfolded(wide, "all");
const width = await wide.evaluate(() => document.documentElement.scrollWidth);
if (width > 360) troubles.push(`the page is ${width} pixels wide on a screen of 360`);
await chromium.close();

for (const trouble of troubles) console.error(trouble);
console.log(`board: ${parts} parts, ${troubles.length} troubles, ${Math.round((Date.now() - began) / 1000)} s`);
process.exit(troubles.length ? 1 : 0);
