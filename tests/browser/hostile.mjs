// A hostile portal, built, and opened without the policy that would stop it: nothing of what was written into it runs, and no
// page holds anything that could. What is refused at the build is counted; the rest is opened.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { ADDRESSES, FILES, WORDS, addresses, base, file, words } from "./attacks.mjs";
import { shared } from "./browser.mjs";
import { serveBare } from "./serve.mjs";

/** What a browser shows by itself, and so might run. */
const OPENED = /\.(html|svg|xml|json|jsonld|geojson|txt|webmanifest|css|js)$/;

/** Whether a page holds what could run some day: a handler, a script or a frame of its own, an address that is a program. */
const dangers = () => {
  const found = [];
  const harmless = /^(https?|mailto|tel|webcal):$/;
  for (const item of document.querySelectorAll("*")) {
    for (const { name, value } of item.attributes) {
      if (/^on/i.test(name) || name === "srcdoc" || name === "style") found.push(`${name} in ${item.outerHTML.slice(0, 120)}`);
      if (!/^(href|src|action|formaction|data|xlink:href|poster|ping)$/i.test(name)) continue;
      const address = URL.canParse(value, location.href) ? new URL(value, location.href) : null;
      if (address && !harmless.test(address.protocol)) found.push(`${name} in ${item.outerHTML.slice(0, 120)}`);
    }
    if (/^(iframe|object|embed|base|applet|math|template|frame|portal)$/i.test(item.localName)) found.push(item.outerHTML.slice(0, 120));
    if (item.localName === "script" && item.type !== "application/ld+json" && !(item.type === "module" && new URL(item.src).origin === location.origin)) found.push(item.outerHTML.slice(0, 120));
    if (item.localName === "script" && item.type === "application/ld+json") JSON.parse(item.textContent);
  }
  return found;
};

const build = (dir, name) => {
  try {
    const now = "2026-11-23T08:00:00+07:00";
    execFileSync(process.env.PORTOLAN, ["--site", join(dir, name), "build", "--no-store", "--out", join(dir, `${name}-site`), "--base-url", "http://localhost/", "--now", now, "--lang", "en"], { stdio: "pipe" });
    return null;
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stderr.toString();
  }
};

/** Opens every file of a site; what scripts make of its data too. */
const open = async ({ browser, site, fail, only = OPENED }) => {
  const server = await serveBare(site);
  const paths = readdirSync(site, { recursive: true }).filter((path) => only.test(path)).sort();
  const hands = [];
  let ran = 0;
  for (let hand = 0; hand < 2; hand += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const state = { page, at: "" };
    await context.exposeBinding("ran", () => (ran += 1) && fail(`${state.at}: ran`));
    page.on("dialog", (dialog) => (fail(`${state.at}: dialog`), dialog.dismiss()));
    page.on("pageerror", (error) => /^ran|unexpected token/i.test(error.message) && fail(`${state.at}: ${error.message}`));
    hands.push(state);
  }
  await shared(paths, hands, async (state, path) => {
    state.at = path;
    const { page } = state;
    await page.goto(`${server.origin}/${path.split("/").map(encodeURIComponent).join("/")}`).catch((error) => {
      if (!/ERR_ABORTED|Download/.test(error.message)) throw error;
    });
    if (!path.endsWith(".html")) return;
    await provoke(page);
    for (const danger of await page.evaluate(dangers)) fail(`${path}: ${danger}`);
  });
  for (const { page } of hands) await page.context().close();
  await server.stop();
  return { opened: paths.length, ran };
};

/** Has the theme's scripts make what they make: narrowed lists, comparisons, what a search finds. */
const provoke = async (page) => {
  const filter = page.locator(".filter > summary");
  if (await filter.count()) {
    await filter.click();
    await page.locator(".filter-panel input, .facet a").first().waitFor();
    const box = page.locator(".filter-panel input:not([disabled])").first();
    if (await box.count()) await box.check();
  }
  if (await page.locator("[data-compare-page]").count()) {
    const ids = WORDS.slice(0, 4).map((_, number) => `id=p-${number}`).join("&");
    await page.goto(`${page.url()}?${ids}`);
    await page.waitForLoadState("networkidle");
  }
  if (await page.locator("#search-words").count()) {
    await page.goto(`${page.url().split("?")[0]}?q=${encodeURIComponent("ran")}`);
    await page.locator(".found li").first().waitFor();
    await page.locator("#search-words").fill(WORDS[1]);
    await page.keyboard.press("Enter");
    await page.waitForLoadState("networkidle");
  }
};

export default async ({ browser, site, fail }) => {
  const dir = join(dirname(site), "hostile");
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const begin = (name) => base(join(dir, name), process.env.BASE);

  // The tool is sharp: what does run is noticed.
  mkdirSync(join(dir, "sharp"));
  writeFileSync(join(dir, "sharp/x.html"), "<img src=x onerror=ran()>");
  const sharp = [];
  const { ran } = await open({ browser, site: join(dir, "sharp"), fail: (text) => sharp.push(text) });
  if (ran !== 1 || sharp.length !== 2) fail(`what runs is not noticed: ${sharp}`);

  begin("words");
  words(join(dir, "words"));
  addresses(join(dir, "words"));
  const errors = build(dir, "words");
  if (errors) {
    fail(`the portal of words was not built: ${errors}`);
    return "nothing was opened";
  }
  const built = join(dir, "words-site");
  // Every word is shown to readers as it was written; an address is shown, or its translation withheld.
  const title = (section, id) => readFileSync(join(built, "en", section, id, "index.html"), "utf8").match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1];
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const plain = (html) => html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&#34;", '"');
  for (const [number, word] of WORDS.entries()) {
    const shown = plain(title("tinh", `p-${number}`) ?? "");
    if (shown !== escaped(word)) fail(`“${word}” is shown as “${shown}”`);
  }
  // A withheld translation's address is missing, or shows the text of another language with a notice.
  const page = (number) => join(built, "en/tinh", `q-${number}`, "index.html");
  const translated = (number) => existsSync(page(number)) && !readFileSync(page(number), "utf8").includes('data-tone="fallback"');
  const withheld = ADDRESSES.filter((_, number) => !translated(number)).length;
  if (withheld < 12) fail(`only ${withheld} of ${ADDRESSES.length} addresses were refused`);
  const { opened } = await open({ browser, site: built, fail });

  let refused = 0;
  let more = 0;
  for (const [number, attack] of FILES.entries()) {
    const name = `file-${number}`;
    begin(name);
    file(join(dir, name), attack);
    if (build(dir, name)) refused += 1;
    else more += (await open({ browser, site: join(dir, `${name}-site`), fail, only: /(^|\/)(f\/.*|assets\/files\/.*|assets\/pictures\/.*)$/ })).opened;
  }
  return `${opened + more} files opened without a policy; ${withheld} of ${ADDRESSES.length} addresses withheld, ${refused} of ${FILES.length} files and facts refused`;
};
