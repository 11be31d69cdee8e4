// run.mjs SITE SUITE [ONLY…]: one suite over a built portal in a browser, and what it found. ONLY names languages or types of page.

import { basename } from "node:path";

import { launch } from "./browser.mjs";
import { allPages } from "./pages.mjs";
import { serve } from "./serve.mjs";

const [site, suite, ...only] = process.argv.slice(2);
const { default: run } = await import(`./${basename(suite, ".mjs")}.mjs`);
const began = Date.now();
const server = await serve(site);
const browser = await launch();
const findings = [];
const fail = (text) => {
  // The first ones at once, for whoever waits; a fault of the theme is found on every page.
  if (findings.length < 300) console.error(`  ${text}`);
  findings.push(text);
};
let did;
try {
  did = await run({ browser, site, origin: server.origin, pages: allPages(site), only, fail });
} catch (error) {
  fail(error.stack);
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${suite}: ${did ?? "done"}: ${findings.length} findings (${Math.round((Date.now() - began) / 1000)} s)`);
process.exitCode = findings.length > 0 ? 1 : 0;
