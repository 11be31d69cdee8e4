// The portal without a mouse: every stop of the tab key can be seen, none is a trap, and what unfolds closes again.

import { chosen } from "./pages.mjs";

/** Where the focus stands: what it is, whether a reader sees it and its mark, whether something lies over it. */
const focused = () => {
  const item = document.activeElement;
  if (!item || item === document.body) return null;
  item.dataset.visited = (Number(item.dataset.visited ?? 0) + 1).toString();
  const box = item.getBoundingClientRect();
  let marked = false;
  for (let of = item; of && !marked; of = of.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(of);
    marked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  }
  const middle = [Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1), Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1)];
  // A harbour on a chart is marked by the line around its name, which is another's no longer when the focus goes on.
  const shape = item.ownerSVGElement && [...item.querySelectorAll("rect,circle")].find((part) => part.checkVisibility());
  const other = shape && [...item.ownerSVGElement.querySelectorAll(`a:not(:focus) ${shape.tagName}`)].find((part) => part.checkVisibility());
  if (other) marked ||= getComputedStyle(shape).stroke !== getComputedStyle(other).stroke && Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
  // A link of several lines has its middle between them.
  const points = [middle, ...[...item.getClientRects()].map((part) => [(part.left + part.right) / 2, (part.top + part.bottom) / 2])];
  const free = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (item.contains(top) || top.contains(item));
  });
  const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { html: item.outerHTML.replace(/ data-visited="\d+"/, "").slice(0, 110), visits: Number(item.dataset.visited), marked, seen, free };
};

/** Every stop of the tab key on a page, once around. */
const around = async ({ page, see, where }) => {
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll("a[href],button,input,select,textarea,summary,[tabindex='0']")]
      .filter((item) => !item.disabled && item.checkVisibility({ visibilityProperty: true }) &&
        !(item.closest("details:not([open])") && item.tagName !== "SUMMARY" && !item.closest(".menu,.figures-contents"))).length);
  let visited = 0;
  const faults = [];
  for (let tabs = 0; tabs < stops + 40; tabs += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(focused);
    if (!at || at.visits > 1) break;
    visited += 1;
    if (!at.marked) faults.push(`the focus is not marked on ${at.html}`);
    if (!at.seen) faults.push(`the focus is out of sight on ${at.html}`);
    else if (!at.free) faults.push(`something lies over ${at.html}`);
  }
  see(faults.length === 0, `${where}: ${faults.length} stops: ${faults[0]}`);
  see(visited >= stops, `${where}: the tab key reaches ${visited} of ${stops} stops`);
};

const press = async (page, until, most = 60) => {
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), until)) return true;
  }
  return false;
};

/** Past the head of the page, by the first stop. */
const skip = async ({ page, origin, see }) => {
  await page.goto(`${origin}/en/projects/`);
  await page.keyboard.press("Tab");
  const link = page.locator(".skip");
  see(await link.evaluate((item) => item === document.activeElement && item.getBoundingClientRect().top >= 0), "the first stop skips to the content");
  await page.keyboard.press("Enter");
  see(await page.evaluate(() => document.activeElement?.id === "main"), "it leads to the content");
  await page.keyboard.press("Tab");
  see(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the next stop is in the content");
};

/** The languages unfold, close with Escape, which gives the focus back, and lead on with Enter. */
const languages = async ({ page, origin, see }) => {
  await page.goto(`${origin}/en/projects/`);
  see(await press(page, ".languages > summary"), "the languages are reached");
  await page.keyboard.press("Enter");
  see(await page.locator(".languages nav").isVisible(), "the languages unfold");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  see(!(await page.locator(".languages nav").isVisible()), "Escape closes the languages");
  see(await page.evaluate(() => document.activeElement?.matches(".languages > summary")), "Escape gives the focus back");
  await page.keyboard.press("Enter");
  see(await press(page, '.languages [hreflang="ja"]'), "a language is reached");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ja/projects/");
};

/** The menu of a telephone. */
const menu = async ({ page, origin, see }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${origin}/en/`);
  see(await press(page, ".menu > summary"), "the menu is reached");
  await page.keyboard.press("Enter");
  see(await press(page, '.menu a[href="/en/projects/"]'), "a section is reached");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/projects/");
  await page.setViewportSize({ width: 1024, height: 800 });
};

/** The list narrows by Space; the focus stays; a choice is taken back; marks are compared. */
const facets = async ({ page, origin, see }) => {
  await page.goto(`${origin}/en/projects/`);
  see(await press(page, ".filter > summary"), "the filter is reached");
  await page.keyboard.press("Enter");
  await page.locator(".filter-panel input").first().waitFor();
  const before = await page.locator("[data-cards] .card").count();
  see(await press(page, '.filter-panel input[name="stage"]'), "a choice is reached");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.search !== "");
  const after = await page.locator("[data-cards] .card").count();
  see(after > 0 && after < before, `a choice leaves ${after} of ${before}`);
  see(await page.evaluate(() => document.activeElement?.matches(".filter-panel input:checked")), "the focus stays on the choice");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.search === "");
  for (let marks = 0; marks < 2; marks += 1) {
    see(await press(page, ".card-pick input:not(:checked)", 300), "an entry to compare is reached");
    await page.keyboard.press("Space");
  }
  see(await press(page, "[data-tray] a", 300), "the comparison is reached");
  await page.keyboard.press("Enter");
  await page.locator(".side-by-side").waitFor();
};

/** The journey: page by page by its parts, then once around each type of page in two directions of writing. */
export const keyboard = async ({ page, origin, pages, see }) => {
  for (const part of [skip, languages, menu, facets]) await part({ page, origin, see });
  for (const { address, type, lang } of chosen(pages).filter(({ lang }) => lang === "en" || lang === "ar")) {
    await page.goto(origin + address);
    await around({ page, see, where: `${type} ${lang} ${address}` });
  }
};
