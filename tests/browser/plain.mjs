// The portal without JavaScript, in each language: menu, lists, what narrows them, pages of a list, calendar, languages; and on
// every type of page nothing that only a script could move.

import { chosen } from "./pages.mjs";

/** The first page of a type in a language. */
const one = (pages, type, lang) => pages.find((page) => page.type === type && page.lang === lang);

const type = (page) => page.evaluate(() => document.body.className.replace("at-", ""));

/** Follows a link by pressing it, as a reader does. */
const follow = async (page, link) => {
  await link.scrollIntoViewIfNeeded();
  const [answer] = await Promise.all([page.waitForNavigation(), link.click()]);
  return answer;
};

/** The menu opens, and each of its links leads to a list that marks it. */
const menu = async ({ page, home, see }) => {
  await page.goto(home);
  const count = await page.locator(".menu li a").count();
  see(count > 3, `a menu of ${count}`);
  for (let at = 0; at < count; at += 1) {
    await page.goto(home);
    await page.locator(".menu > summary").click();
    const answer = await follow(page, page.locator(".menu li a").nth(at));
    see(answer.ok() && (await page.locator("h1").isVisible()), `${page.url()} is no page`);
    see((await page.locator(".menu [aria-current]").count()) === 1, `${page.url()} does not mark itself in the menu`);
  }
};

/** A list, what narrows it, and the way back. */
const lists = async ({ page, address, see }) => {
  await page.goto(address);
  const cards = page.locator("[data-cards] .card");
  const whole = await cards.count();
  see(whole > 0, "an empty list");
  await page.locator(".filter > summary").click();
  const link = page.locator(".facet a").first();
  const said = Number(await link.locator(".count").textContent());
  await follow(page, link);
  see((await type(page)) === "facet", `a choice leads to a page of type ${await type(page)}`);
  const left = await cards.count();
  see(left === said && left <= whole, `the choice says ${said}, its page has ${left} of ${whole}`);
  await follow(page, page.locator(".chosen a"));
  see((await cards.count()) === whole, "the way back to the whole list");
  await follow(page, cards.first().locator(".card-title a"));
  see((await type(page)) === "entry", "a card leads to its entry");
};

/** The next page of a list that has several. */
const pager = async ({ page, origin, pages, see }) => {
  for (const { address } of pages) {
    await page.goto(origin + address);
    const next = page.locator(".pager [rel=next]");
    if ((await next.count()) === 0) continue;
    const first = () => page.locator("[data-cards] .card a").first().getAttribute("href");
    const before = await first();
    await follow(page, next);
    see((await first()) !== before && (await page.locator(".pager [rel=prev]").count()) === 1, `${address}: its second page`);
    return;
  }
  see(false, "no list has a second page");
};

/** From the calendar into a month, along the months, and to what is held. */
const calendar = async ({ page, address, see }) => {
  await page.goto(address);
  await follow(page, page.locator(".agenda-links a").first());
  see((await type(page)) === "calendar-month", "a month");
  await follow(page, page.locator(".agenda-steps [rel=next], .agenda-steps [rel=prev]").first());
  see((await type(page)) === "calendar-month", "the month beside it");
  await follow(page, page.locator(".agenda-all"));
  await follow(page, page.locator(".agenda-what a").first());
  see((await type(page)) === "entry", "what is held");
};

/** From an entry, each language is two steps away. */
const languages = async ({ page, address, see }) => {
  await page.goto(address);
  const tags = await page.locator(".languages [hreflang]").evaluateAll((links) => links.map((link) => link.hreflang));
  see(tags.length > 1, "no other language");
  for (const tag of tags) {
    await page.goto(address);
    await page.locator(".languages > summary").click();
    await follow(page, page.locator(`.languages [hreflang="${tag}"]`));
    see((await page.locator("html").getAttribute("lang")) === tag, `${tag} leads to ${page.url()}`);
  }
};

/** What a reader sees of a page: a heading, text, and no control that does nothing. */
const faces = async ({ page, origin, pages, fail }) => {
  for (const { address, type, lang } of pages) {
    await page.goto(origin + address);
    const { dead, text } = await page.evaluate(() => ({
      dead: [...document.querySelectorAll("button,input,select,textarea,[role=button],[tabindex='0']:empty")]
        .filter((item) => item.checkVisibility({ visibilityProperty: true }) && !item.closest("form[action]")).map((item) => item.outerHTML.slice(0, 120)),
      text: document.querySelector("main").innerText.trim().length,
    }));
    for (const control of dead) fail(`${type} ${lang} ${address}: does nothing without a script: ${control}`);
    if (text < 20 || !(await page.locator("h1").isVisible())) fail(`${type} ${lang} ${address}: is empty without a script`);
  }
};

export default async ({ browser, origin, pages, only, fail }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });
  const page = await context.newPage();
  page.on("console", (message) => fail(`${page.url()}: console ${message.text()}`));
  const tags = [...new Set(pages.map(({ lang }) => lang))].filter((lang) => one(pages, "home", lang) && (only.length === 0 || only.includes(lang)));
  for (const lang of tags) {
    const own = pages.filter((page) => page.lang === lang);
    const at = (type) => origin + one(own, type, lang).address;
    const filtered = own.find(({ type, filtered }) => type === "section" && filtered);
    for (const [name, check, more] of [
      ["menu", menu, { home: at("home") }],
      ["lists", lists, { address: origin + filtered.address }],
      ["pages of a list", pager, { pages: own.filter(({ type }) => type === "section") }],
      ["calendar", calendar, { address: at("calendar") }],
      ["languages", languages, { address: at("entry:locality") }],
    ]) {
      const see = (holds, text) => holds || fail(`${lang} ${name}: ${text}`);
      await check({ page, origin, see, ...more }).catch((error) => fail(`${lang} ${name}: ${error.message}`));
    }
  }
  const seen = chosen(pages).filter(({ lang }) => tags.includes(lang));
  await faces({ page, origin, pages: seen, fail });
  await context.close();
  return `${tags.length} languages walked through, ${seen.length} pages looked at, without JavaScript`;
};
