// Runs the search's tests alone: `node tests/browser/search-run.mjs SITE MODULES [BASE]`, where SITE is a built demonstration
// portal and MODULES a folder with playwright-core.
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { serve } from "./serve.mjs";
import search from "./search.mjs";

const [site, modules, base = "/"] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(join(resolve(modules), "playwright-core/index.mjs")));
const server = await serve(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
});
const wrong = [];
try {
  await search({ browser, origin: server.origin + base.replace(/\/$/, ""), fail: (text) => console.error(text) ?? wrong.push(text) });
} catch (error) {
  console.error(error.stack);
  wrong.push(error.message);
} finally {
  await browser.close();
  await server.stop();
}
console.log(`search: ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;
