// Each type of page in each language, narrow and wide, light and dark, folded and unfolded: no violation of WCAG 2.2 AA that axe
// can find, no text beyond the edge, no console message, no request elsewhere.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";

import { shared, watch } from "./browser.mjs";
import { chosen } from "./pages.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALL = { runOnly: { type: "tag", values: TAGS }, rules: { "target-size": { enabled: true } } };
// What a colour scheme can change; every other rule has been asked of the same page in the other scheme.
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
// What a width can change; the elements are the same.
const ROOM = { runOnly: { type: "rule", values: [...COLOURS.runOnly.values, "target-size", "scrollable-region-focusable", "aria-hidden-focus"] } };

/** A page with its styles, scripts and letters, in bytes. */
const HEAVIEST = 60_000;

/** Pages that are looked at in the dark with all that stands on them, and with their languages unfolded. */
const WHOLE = new Set(["home", "section", "entry:locality", "search"]);
/** On others this has been seen: what stands around every page of a language, and cards that look like those before them. */
const SEEN = [".masthead", ".foot", ".card:nth-child(n+4)"];

/** In the order in which one load of a page passes through them; what is folded away is unfolded in the last two. */
const STATES = [
  { width: 360, scheme: "light" },
  { width: 1440, scheme: "light", rules: ROOM },
  { width: 1440, scheme: "dark", rules: COLOURS },
  { width: 360, scheme: "dark", rules: COLOURS, unfolded: true },
  { width: 360, scheme: "light", rules: ALL, unfolded: true },
];
/** For a second page of a type, the one with the longest title: whether its words find room. */
const TITLE = [
  { width: 360, scheme: "light", rules: ROOM },
  { width: 1440, scheme: "light" },
];

/** What axe finds, one line a rule with the first element. */
const violations = (page, options, within) =>
  page.evaluate(async ({ options, within }) => {
    const found = await axe.run(within ?? document, { ...options, resultTypes: ["violations"], preload: false, iframes: false });
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

/** Pictures whose `sizes` says another width than they have: too small, and they are blurred; too large, and bytes are wasted. */
const misfits = () => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const pixels = (length) => Number.parseFloat(length) * (length.endsWith("vw") ? innerWidth / 100 : rem);
  const found = [];
  for (const picture of document.querySelectorAll("main picture")) {
    const parts = picture.querySelector("source").sizes.split(",").map((part) => part.trim().split(/(?<=\)) /));
    const said = pixels(parts.find(([query, length]) => !length || matchMedia(query).matches).at(-1));
    const image = picture.querySelector("img");
    const { width, height } = image.getBoundingClientRect();
    if (width === 0) continue;
    // What is cut to its place is as wide as covers it.
    const real = Math.max(width, (height * image.getAttribute("width")) / image.getAttribute("height"));
    if (said < real * 0.85 || said > real * 2.5) found.push(`a picture of ${Math.round(real)} px says ${Math.round(said)}: ${image.currentSrc.split("/").at(-1)}`);
  }
  return found.slice(0, 3);
};

/** What the page has fetched but pictures, in bytes on the wire, without headers. */
const weight = () =>
  [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name, initiatorType }) => initiatorType !== "img" && !/\.(svg|webp|jpe?g|png|avif)$/.test(new URL(name).pathname))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);

const look = async (page, { width, scheme, rules, unfolded }, type, note) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const within = rules === COLOURS && !WHOLE.has(type) ? { exclude: SEEN } : undefined;
  const found = rules ? await violations(page, rules, within) : [];
  if (rules !== COLOURS) found.push(...(await page.evaluate(beyond)), ...(await page.evaluate(misfits)));
  for (const finding of found) note(`${width} ${scheme}${unfolded ? " unfolded" : ""}: ${finding}`);
};

/** Takes the rhumb lines from behind words, which axe would not measure upon a drawing: they are hardly darker than the paper. */
const plainGround = () => {
  const style = new CSSStyleSheet();
  style.replaceSync(".page-head::before,.lost::before,.chooser::before{display:none}");
  document.adoptedStyleSheets = [style];
};

/** What is folded away is read too: all that unfolds in its place. */
const unfold = async (page) => {
  const any = await page.evaluate(() => {
    const folded = [...document.querySelectorAll("details:not(.languages)")];
    for (const item of folded) item.open = true;
    return folded.some((item) => item.matches(".filter"));
  });
  // What narrows a list is fetched when it is asked for.
  if (any) await page.locator(".filter-panel input, .filter-panel select").first().waitFor();
};

/** One load of a page, through all states; then the languages, which lie over the page. */
const pass = async ({ page, noted }, origin, { address, lang, type, second }, fail) => {
  const note = (text) => fail(`${type} ${lang} ${address} ${text}`);
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(origin + address);
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.evaluate(weight);
  if (bytes > HEAVIEST) note(`${bytes} bytes without pictures`);
  await page.evaluate(plainGround);
  let unfolded = false;
  for (const state of second ? TITLE : STATES) {
    if (state.unfolded && !unfolded) await unfold(page);
    unfolded ||= state.unfolded;
    await look(page, state, type, note);
  }
  const languages = page.locator(".languages > summary");
  if (!second && WHOLE.has(type) && (await languages.isVisible())) {
    await languages.click();
    for (const finding of await violations(page, ALL, ".languages")) note(`languages: ${finding}`);
  }
  for (const trouble of noted()) note(trouble);
};

export default async ({ browser, origin, pages, only, fail }) => {
  const wanted = chosen(pages).filter(({ type, lang }) => only.length === 0 || only.includes(type) || only.includes(lang));
  const hands = [];
  for (let hand = 0; hand < Math.max(2, availableParallelism()); hand += 1) {
    const context = await browser.newContext();
    await context.addInitScript({ content: AXE });
    const page = await context.newPage();
    hands.push({ page, noted: await watch(page, origin) });
  }
  await shared(wanted, hands, (hand, item) => pass(hand, origin, item, fail));
  for (const { page } of hands) await page.context().close();
  const count = (of) => new Set(wanted.map((page) => page[of])).size;
  return `${wanted.length} pages of ${count("type")} types in ${count("lang")} languages, in ${STATES.length} states each`;
};
