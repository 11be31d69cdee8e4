// print-tools.mjs SITE: the buttons under an entry's heading and its pictures shown large, by keyboard, with scripts and without,
// in a language of either direction.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { launch } from "./browser.mjs";
import { serve } from "./serve.mjs";

const site = resolve(process.argv[2]);

/** The first page below `folder` that holds `mark` at least `times` times. */
const page_with = (folder, mark, times = 1) => {
  const pages = readdirSync(join(site, folder), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("index.html"));
  const found = pages.sort().find((path) => readFileSync(join(site, folder, path), "utf8").split(mark).length > times);
  assert.ok(found, `${folder} has no page with ${mark}`);
  return `${folder}/${found.slice(0, -"index.html".length)}`;
};

const server = await serve(site);
const browser = await launch();
const complaints = [];

const open = async (path, options = {}) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  // A picture opened by itself stands on a page of the browser's own making.
  page.on("console", (message) => page.url().endsWith("/") && complaints.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
  await page.addInitScript(() => {
    window.printed = [];
    window.print = () => {
      window.printed.push(document.documentElement.hasAttribute("data-whole"));
      dispatchEvent(new Event("afterprint"));
    };
  });
  await page.goto(`${server.origin}/${path}`);
  return page;
};

try {
  for (const lang of ["en", "ar"]) {
    const path = page_with(lang, " data-sheet>");
    const page = await open(path);
    const canonical = await page.getAttribute("link[rel=canonical]", "href");
    await page.click("[data-tool=copy]");
    await page.waitForFunction(() => document.querySelector("[data-tools] [role=status]").textContent !== "");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), canonical, `${path}: what was copied`);
    await page.click("[data-tool=sheet]");
    await page.click("[data-tool=whole]");
    assert.deepEqual(await page.evaluate(() => printed), [false, true], `${path}: the sheet, then the whole`);
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute("data-whole")), false, "and the sheet again");
    await page.context().close();
  }
  for (const lang of ["en", "ar"]) {
    const path = page_with(lang, 'class="enlarge"', 2);
    const page = await open(path);
    const links = page.locator("a.enlarge");
    const count = await links.count();
    const shown = () => page.evaluate(() => document.querySelector("dialog[open] img")?.getAttribute("src"));
    const first = await links.first().getAttribute("href");
    const second = await links.nth(1).getAttribute("href");
    await links.first().focus();
    await page.keyboard.press("Enter");
    assert.equal(await shown(), first, `${path}: the picture that was chosen`);
    const box = await page.locator("dialog[open] img").boundingBox();
    assert.ok(box.width > 200 && box.height > 200, `${path}: it is shown large`);
    await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
    assert.equal(await shown(), second, `${path}: the next, by the arrow in the direction of reading`);
    await page.keyboard.press(lang === "ar" ? "ArrowRight" : "ArrowLeft");
    assert.equal(await shown(), first, `${path}: and back`);
    for (let step = 0; step < count; step++) await page.click(".viewer-next");
    assert.equal(await shown(), first, `${path}: around`);
    await page.keyboard.press("Escape");
    assert.equal(await shown(), undefined, `${path}: closed`);
    assert.ok(await links.first().evaluate((link) => link === document.activeElement), `${path}: the focus is given back`);
    await page.context().close();

    const plain = await open(path, { javaScriptEnabled: false });
    assert.equal(await plain.locator("[data-tools]").isVisible(), false, `${path}: no button that does nothing`);
    await plain.locator("a.enlarge").first().click();
    assert.ok(plain.url().endsWith(first), `${path}: without a script the link leads to the picture`);
    await plain.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}
assert.deepEqual(complaints, []);
console.log("copying, printing and pictures shown large work by keyboard, and without scripts nothing is in the way");
