// screenshots.mjs SITE OUT [ONLY…]: a picture of each type of page in a language of each script, at three widths, light and dark,
// and sheets of them side by side to look over. ONLY names languages or types of page.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { launch, shared } from "./browser.mjs";
import { allPages, chosen } from "./pages.mjs";
import { serve } from "./serve.mjs";

/** One language for each script or way of setting it; the portal's others look as these do. */
const SCRIPTS = ["vi", "en", "zh-Hans", "ja", "ko", "ru", "lo", "km", "ar"];
const WIDTHS = [360, 768, 1440];
const TALLEST = 3000;

const [site, out, ...only] = process.argv.slice(2);
const all = chosen(allPages(site));
const tags = new Set(all.map(({ lang }) => lang));
const langs = only.filter((name) => tags.has(name));
const types = only.filter((name) => !tags.has(name));
const first = new Map();
for (const page of all) {
  const key = `${page.type} ${page.lang}`;
  const wanted = (langs.length > 0 ? langs : SCRIPTS).includes(page.lang) && (types.length === 0 || types.includes(page.type));
  if (wanted && !first.has(key)) first.set(key, page);
}

const server = await serve(site);
const browser = await launch();
rmSync(out, { recursive: true, force: true });
const taken = [];
const hands = [];
for (let hand = 0; hand < 2; hand += 1) hands.push(await (await browser.newContext({ reducedMotion: "reduce" })).newPage());
await shared([...first.values()], hands, async (page, { address, type, lang }) => {
  const dir = join(out, lang);
  mkdirSync(dir, { recursive: true });
  await page.goto(server.origin + address);
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // Pictures below the fold are fetched when they come near.
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = "eager";
        await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
      });
      const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), TALLEST);
      const name = `${type.replace(":", "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(dir, name), fullPage: true, clip: { x: 0, y: 0, width, height } });
      taken.push({ lang, type, width, colorScheme, path: join(lang, name) });
    }
  }
});

/** Pictures side by side on one sheet, each as wide as `wide`. */
const sheet = async (name, pictures, wide) => {
  const cells = pictures.map(({ path, type, lang }) => `<figure><img src="../${path}" width="${wide}"><figcaption>${type} ${lang}</figcaption></figure>`);
  const style = "body{margin:12px;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:12px;align-items:start;background:#888}figure{margin:0}img{display:block;max-height:1100px;object-fit:cover;object-position:top}";
  mkdirSync(join(out, "sheets"), { recursive: true });
  const file = join(out, "sheets", `${name}.html`);
  writeFileSync(file, `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${cells.join("")}`);
  const [page] = hands;
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true });
};
taken.sort((a, b) => (a.path < b.path ? -1 : 1));
for (const lang of new Set(taken.map(({ lang }) => lang))) {
  for (const [width, wide] of [[360, 280], [1440, 580]]) {
    for (const scheme of ["light", "dark"]) {
      const pictures = taken.filter((picture) => picture.lang === lang && picture.width === width && picture.colorScheme === scheme);
      const most = width === 360 ? 12 : 6;
      for (let at = 0; at < pictures.length; at += most) await sheet(`${lang}-${width}-${scheme}-${at / most + 1}`, pictures.slice(at, at + most), wide);
    }
  }
}
await browser.close();
await server.stop();
console.log(`${taken.length} pictures of ${first.size} pages, and sheets of them, in ${out}`);
