// What people come for, walked through from the first page to the last: an investor in Japanese, a reader who changes language, a
// visitor who subscribes to a festival, and somebody without a mouse. Expectations are written out here.

import { watch } from "./browser.mjs";
import { keyboard } from "./keyboard.mjs";

const A4 = { width: "210mm", height: "297mm" };

/** The number of pages of a PDF by its page objects, which Chromium writes uncompressed. */
const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** Presses what a reader sees under a heading of the filter. */
const tick = async (page, facet, value) => {
  await page.locator(`.filter-panel input[name="${facet}"][value="${value}"]`).check();
  await page.waitForFunction(([facet, value]) => new URLSearchParams(location.search).getAll(facet).includes(value), [facet, value]);
};

/** The drawing of each card that has no photograph. */
const drawings = (page) =>
  page.locator("[data-cards] .card:has(.cover:empty)").evaluateAll((cards) =>
    cards.map((card) => [card.dataset.id, { ...card.querySelector(".cover").dataset }]));

const cardIds = (page) => page.locator("[data-cards] .card").evaluateAll((cards) => cards.map((card) => card.dataset.id));

/** Finds an open project of the fictitious province below US$ 50 million, in Japanese; compares two; prints one. */
const investor = async ({ page, origin, see }) => {
  // On a telephone.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${origin}/ja/`);
  await page.locator(".menu > summary").click();
  await page.locator('.menu a[href="/ja/projects/"]').click();
  await page.waitForURL("**/ja/projects/");
  const drawn = Object.fromEntries(await drawings(page));
  await page.locator(".filter > summary").click();
  await page.locator(".filter-panel input").first().waitFor();
  for (const band of ["under-1m", "1m-to-10m", "10m-to-50m"]) await tick(page, "capital", band);
  const found = await cardIds(page);
  see(found.length >= 2, `${found.length} projects below US$ 50 million`);
  const redrawn = await drawings(page);
  see(redrawn.length > 0 && redrawn.every(([id, cover]) => cover.cover && JSON.stringify(cover) === JSON.stringify(drawn[id] ?? cover)), "a card keeps its drawing when the list is narrowed");
  see((await page.locator(".narrow [data-status]").textContent()).endsWith(` ${found.length}`), "the number is said");
  // What was chosen stands in the address: another reader who is sent it sees the same.
  await page.reload();
  await page.locator(".chips button").first().waitFor();
  see(JSON.stringify(await cardIds(page)) === JSON.stringify(found), "the address keeps the choices");
  see((await page.locator('[data-cards] [data-kind="investment-project"]').count()) === found.length, "all are projects");

  const open = page.locator("[data-cards] .card:not(:has([data-badge=call-closed]))");
  see((await open.count()) >= 2, "two that are open");
  const ids = [];
  for (let at = 0; at < 2; at += 1) {
    await open.nth(at).locator(".card-pick input").check();
    ids.push(await open.nth(at).getAttribute("data-id"));
  }
  await page.locator("[data-tray] a").click();
  await page.locator(".side-by-side").waitFor();
  const heads = await page.locator(".side-by-side thead th a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  see(heads.length === 2, `${heads.length} side by side`);
  see((await page.locator(".side-by-side tbody tr").count()) > 5, "a comparison of few facts");
  await page.locator(".side-by-side thead th a").first().click();
  await page.waitForLoadState();
  see((await page.locator("article[data-kind=investment-project]").count()) === 1, `${ids[0]} is a project`);
  see((await page.locator('[data-field=localities] a[href$="/provinces/hai-ha-chau/"]').count()) === 1, `${ids[0]} is in the province`);
  const pdf = await page.pdf({ preferCSSPageSize: true, ...A4 });
  see(pdf.subarray(0, 5).toString() === "%PDF-" && sheets(pdf) === 1, `${ids[0]} on ${sheets(pdf)} sheets`);
};

/** Finds “da nang” in English and switches to French, into which its page has not been translated. */
const reader = async ({ page, origin, see }) => {
  await page.goto(`${origin}/en/`);
  await page.locator("a.to-search").click();
  await page.locator("#search-words").fill("da nang");
  await page.keyboard.press("Enter");
  const result = page.locator('.found a[href="/en/provinces/da-nang/"]');
  await result.waitFor();
  await result.click();
  await page.waitForURL("**/en/provinces/da-nang/");
  await page.locator(".languages > summary").click();
  const french = page.locator('.languages [hreflang="fr"]');
  see((await french.locator("small").count()) === 1, "the switch says that there is no translation");
  await french.click();
  await page.waitForURL("**/fr/**");
  see((await page.locator("html").getAttribute("lang")) === "fr", "the page around the text is French");
  const notice = page.locator('.notice[data-tone="fallback"]');
  see(await notice.isVisible(), `${page.url()} has no notice`);
  see((await page.locator("h1").getAttribute("lang")) === "en" && (await page.locator(".prose").first().getAttribute("lang")) === "en", "the text says that it is English");
  see((await page.locator("link[rel=canonical]").getAttribute("href")).endsWith("/en/provinces/da-nang/"), "canonical is the original");
  await notice.locator("a").click();
  await page.waitForURL("**/en/provinces/da-nang/");
};

/** Lines of a calendar as RFC 5545, 3.1 has them, unfolded. */
const unfolded = (text) => text.replaceAll("\r\n ", "").split("\r\n");

/** Finds a festival in the calendar and subscribes to it. */
const visitor = async ({ page, origin, see }) => {
  await page.goto(`${origin}/en/`);
  await page.locator('footer a[href="/en/calendar/"]').click();
  await page.waitForURL("**/en/calendar/");
  await page.locator('.agenda-what a[href^="/en/festivals/"]').first().click();
  await page.waitForURL("**/en/festivals/*/");
  const title = (await page.locator("h1").textContent()).trim();
  const link = page.locator('.calendar a[type="text/calendar"]').first();
  see(await link.isVisible(), "no way to subscribe");
  // A webcal address is the same file, fetched by the reader's calendar over http.
  const address = new URL((await link.getAttribute("href")).replace(/^webcal:/, "http:"), page.url()).pathname;
  const answer = await page.request.get(origin + address);
  see(answer.ok() && answer.headers()["content-type"].startsWith("text/calendar"), `${address} is ${answer.status()}`);
  const text = await answer.text();
  const lines = unfolded(text);
  see(lines[0] === "BEGIN:VCALENDAR" && lines.at(-2) === "END:VCALENDAR" && lines.at(-1) === "", "a whole calendar");
  see(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75) && !/[^\r]\n/.test(text), "lines of at most 75 octets, CRLF");
  const all = (name) => lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  const events = lines.filter((line) => line === "BEGIN:VEVENT").length;
  see(events > 0, "no event");
  for (const name of ["UID", "DTSTAMP", "DTSTART"]) see(all(name).length >= events, `${all(name).length} ${name} for ${events} events`);
  see(new Set(all("UID")).size === events || all("RECURRENCE-ID").length > 0, "each event has an id of its own");
  see(all("SUMMARY").every((line) => line.includes(title.split(",")[0].slice(0, 12))), `the events are of ${title}`);
};

const journeys = { investor, reader, visitor, keyboard };

export default async ({ browser, origin, pages, only, fail }) => {
  const names = Object.keys(journeys).filter((name) => only.length === 0 || only.includes(name));
  for (const name of names) {
    const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, locale: "en", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const noted = await watch(page, origin);
    const see = (holds, text) => holds || fail(`${name}: ${text}`);
    await journeys[name]({ page, origin, pages, see }).catch((error) => fail(`${name} at ${page.url()}: ${error.message}`));
    for (const trouble of noted()) fail(`${name}: ${trouble}`);
    await context.close();
  }
  return names.join(", ");
};
