// Each type of page in each language, narrow and wide, light and dark, folded and unfolded: no violation of WCAG 2.2 AA that axe
// can find, no text beyond the edge, no console message, no request elsewhere.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { shared, watch } from "./browser.mjs";
import { chosen } from "./pages.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALL = { runOnly: { type: "tag", values: TAGS }, rules: { "target-size": { enabled: true } } };
// What a colour scheme can change; every other rule has been asked of the same page in the other scheme.
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
// What a width can change; the elements are the same.
const ROOM = { runOnly: { type: "rule", values: [...COLOURS.runOnly.values, "target-size", "scrollable-region-focusable", "aria-hidden-focus"] } };
// Nothing but where text ends.
const EDGES = { runOnly: { type: "rule", values: [] } };

/** A page with its styles, scripts and letters, in bytes. */
const HEAVIEST = 60_000;

/** In the order in which one load of a page passes through them. */
const STATES = [
  { width: 360, scheme: "light", rules: ALL },
  { width: 360, scheme: "dark", rules: COLOURS },
  { width: 1440, scheme: "dark", rules: COLOURS },
  { width: 1440, scheme: "light", rules: ROOM },
];
/** For a second page of a type, the one with the longest title: whether its words find room. */
const TITLE = [
  { width: 360, scheme: "light", rules: ROOM },
  { width: 1440, scheme: "light", rules: EDGES },
];

/** What axe finds, one line a rule with the first element. */
const violations = (page, options, within) =>
  page.evaluate(async ({ options, within }) => {
    const found = await axe.run(within ?? document, { ...options, resultTypes: ["violations"], preload: false });
    return found.violations.map(({ id, nodes }) => `axe ${id} ×${nodes.length}: ${nodes[0].html.slice(0, 160)} ${nodes[0].any[0]?.message ?? ""}`);
  }, { options, within });

/** Text that stands beyond the edge of the window and cannot be scrolled to where it is meant to be read. */
const beyond = () => {
  const edge = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > edge) found.push(`overflow: ${document.documentElement.scrollWidth} px in ${edge}`);
  const scrolls = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== "none" || (/auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth)) return true;
    }
    return false;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim() || text.parentElement.closest("script,style,.skip")) continue;
    range.selectNodeContents(text);
    const out = [...range.getClientRects()].find((box) => box.width > 0 && (box.right > edge + 1 || box.left < -1));
    if (out && !scrolls(text.parentElement)) found.push(`beyond the edge: “${text.data.trim().slice(0, 60)}” at ${Math.round(out.right)} of ${edge} px`);
  }
  return found.slice(0, 5);
};

/** What the page has fetched but pictures, in bytes on the wire, without headers. */
const weight = () =>
  [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name, initiatorType }) => initiatorType !== "img" && !/\.(svg|webp|jpe?g|png|avif)$/.test(new URL(name).pathname))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

const look = async (page, { width, scheme, rules }, noted) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const found = rules.runOnly.values.length > 0 ? await violations(page, rules) : [];
  if (rules !== COLOURS) found.push(...(await page.evaluate(beyond)));
  for (const finding of found) noted(`${width} ${scheme}: ${finding}`);
};

/** One load of a page, through all states. */
const pass = async ({ page, noted }, origin, { address, lang, type, second }, fail) => {
  const note = (text) => fail(`${type} ${lang} ${address} ${text}`);
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(origin + address);
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.evaluate(weight);
  if (bytes > HEAVIEST) note(`${bytes} bytes without pictures`);
  await page.evaluate(AXE);
  for (const state of second ? TITLE : STATES) await look(page, state, note);
  if (!second) await unfold(page, note);
  for (const trouble of noted()) note(trouble);
};

/** What is folded away is read too: all that unfolds in its place, then the languages, which lie over the page. */
const unfold = async (page, note) => {
  await page.evaluate(() => document.querySelectorAll("details:not(.languages)").forEach((item) => (item.open = true)));
  await page.waitForLoadState("networkidle");
  await look(page, { width: 360, scheme: "light", rules: ALL }, (text) => note(`unfolded ${text}`));
  if (await page.locator(".languages > summary").isVisible()) {
    await page.locator(".languages > summary").click();
    for (const finding of await violations(page, ALL, ".languages")) note(`languages: ${finding}`);
  }
};

export default async ({ browser, origin, pages, only, fail }) => {
  const wanted = chosen(pages).filter(({ type, lang }) => only.length === 0 || only.includes(type) || only.includes(lang));
  const hands = [];
  for (let hand = 0; hand < 2; hand += 1) {
    const page = await (await browser.newContext()).newPage();
    hands.push({ page, noted: await watch(page, origin) });
  }
  await shared(wanted, hands, (hand, item) => pass(hand, origin, item, fail));
  for (const { page } of hands) await page.context().close();
  const count = (of) => new Set(wanted.map((page) => page[of])).size;
  return `${wanted.length} pages of ${count("type")} types in ${count("lang")} languages, in ${STATES.length + 1} states each`;
};
