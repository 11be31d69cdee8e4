// The search of the demonstration portal, as visitors meet it: under the policy of its host files, by keyboard, in every
// language. Expectations are written out here; nothing is taken from the program's own tables.

const NAMES = ["da nang", "Da Nang", "Đà Nẵng", "ĐÀ NẴNG"];

// Numbers that are the same on every run (mulberry32).
const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Waits until the page has answered, and gives how many there are and where the first of them lead. */
const found = async (page) => {
  await page.waitForFunction(() => {
    const status = document.querySelector(".search [role=status]");
    return status?.textContent && status.textContent !== document.querySelector("[data-search]").dataset.busy;
  });
  return page.evaluate(() => {
    const status = document.querySelector(".search [role=status]").textContent;
    const items = [...document.querySelectorAll(".found > li")];
    return {
      status,
      count: Number(/\d+$/.exec(status)?.[0] ?? 0),
      paths: items.map((item) => new URL(item.querySelector("a").href).pathname),
      titles: items.map((item) => item.querySelector("a").textContent),
      kinds: items.map((item) => item.querySelector(".found-kind").textContent),
      texts: items.map((item) => item.querySelector(".found-text").textContent),
      marks: items.map((item) => [...item.querySelectorAll("mark")].map((mark) => mark.textContent)),
    };
  });
};

/** All of a result, however many pages of it there are. */
const all = async (page) => {
  for (;;) {
    const button = page.locator(".search .more button:not([hidden])");
    if ((await button.count()) === 0) return found(page);
    const before = await page.locator(".found > li").count();
    await button.click();
    await page.waitForFunction((count) => document.querySelectorAll(".found > li").length > count, before);
  }
};

/**
 * `origin` with the path that the portal stands at, without a slash at the end; `fail(text)` notes what is wrong.
 */
export default async ({ browser, origin, fail }) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const see = (holds, text) => holds || fail(text);
  const host = new URL(origin).origin;
  let at = "";
  page.on("console", (message) => fail(`${at}: console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => fail(`${at}: ${error.message}`));
  page.on("request", (request) => see(new URL(request.url()).origin === host, `${at}: asks ${request.url()}`));
  page.on("response", (answer) => see(answer.status() < 400, `${at}: ${answer.status()} ${answer.url()}`));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.sample}`)));

  const ask = async (lang, query, more = "") => {
    at = `${lang} “${query}”${more}`;
    await page.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(query)}${more}`);
    return found(page);
  };

  await policy({ page, origin, see });
  await names({ page, ask, see });
  await former({ ask, see, origin });
  await inside({ page, ask, see, origin, to: (text) => (at = text) });
  await narrowed({ page, ask, see });
  await keyboard({ page, origin, see, to: (text) => (at = text) });
  await marks({ ask, see });
  await context.close();
  await without({ browser, origin, see });
};

/** WebAssembly is allowed where it is needed and nowhere else; scripts may not be made of text anywhere. */
const policy = async ({ page, origin, see }) => {
  for (const [path, searches] of [["vi/search/", true], ["zh-hans/search/index.html", true], ["vi/", false], ["", false], ["vi/search/none", false]]) {
    const answer = await page.request.get(`${origin}/${path}`, { maxRedirects: 0, headers: { "Accept-Language": "xx" } });
    const header = answer.headers()["content-security-policy"] ?? "";
    see(header.includes("'wasm-unsafe-eval'") === searches, `${path}: ${header}`);
    see(header.includes("require-trusted-types-for 'script'") && !header.includes("'unsafe-eval'"), `${path}: ${header}`);
    if (!answer.ok()) continue;
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1] ?? "";
    see(meta.includes("wasm-unsafe-eval") === searches, `${path}: meta ${meta}`);
  }
};

/** With marks or without, in capitals or not, the same is found; and the letters are shown as they are written. */
const names = async ({ page, ask, see }) => {
  for (const lang of ["vi", "en", "ja"]) {
    const answers = [];
    for (const name of NAMES) {
      await ask(lang, name);
      answers.push(await all(page));
    }
    const [first] = answers;
    see(first.count > 0 && first.paths.length === first.count, `${lang}: ${first.count} found, ${first.paths.length} shown`);
    for (const [number, answer] of answers.entries()) {
      see(JSON.stringify([...answer.paths].sort()) === JSON.stringify([...first.paths].sort()), `${lang}: “${NAMES[number]}” finds others than “${NAMES[0]}”`);
    }
    const shown = answers.flatMap((answer) => [...answer.titles, ...answer.texts]).join("\n");
    see(!shown.includes("\u0345") && !shown.includes("¶") && !shown.includes("&lt;"), `${lang}: marks of the index are shown`);
  }
  const { marks } = await ask("en", "da nang");
  see(marks.flat().some((mark) => /^Đà/.test(mark)), `“da nang” marks ${JSON.stringify(marks.slice(0, 3))}`);
};

/** A former name leads to the unit of today; a part of a Chinese name to the whole. */
const former = async ({ ask, see, origin }) => {
  const base = new URL(`${origin}/`).pathname;
  for (const lang of ["vi", "en", "fr"]) {
    for (const query of ["Bắc Giang", "bac giang"]) {
      const { paths } = await ask(lang, query);
      see(paths.some((path) => path.startsWith(`${base}${lang}/`) && path.endsWith("/bac-ninh/")), `${lang}: “${query}” finds ${paths}`);
    }
  }
  const bay = await ask("zh-hans", "下龙");
  see(bay.titles.some((title) => title.includes("下龙湾")), `下龙 finds ${bay.titles}`);
  for (const query of ["下龙湾", "龙湾"]) {
    const { paths } = await ask("zh-hans", query);
    see(paths.length > 0 && paths.every((path) => bay.paths.length >= 10 || bay.paths.includes(path)), `${query} finds ${paths}`);
  }
  for (const [lang, query] of [["vi", "xyzzyx"], ["en", "festival zzyzx"], ["zh-hans", "龙下"], ["lo", "zzyzx"], ["vi", "?!"]]) {
    const none = await ask(lang, query);
    see(none.count === 0 && none.paths.length === 0 && none.status.length > 0, `“${query}”: ${none.status} ${none.titles}`);
  }
  for (const [lang, query] of [["en", "festivals"], ["en", "festiv"], ["ru", "провинции"], ["ar", "المقاطعة"], ["ar", "مقاطعة"], ["fr", "provinces"], ["ko", "다낭"]]) {
    const some = await ask(lang, query);
    see(some.count > 0, `${lang}: “${query}” finds nothing`);
  }
};

/** Any few letters out of the middle of a sentence find the page that it stands on, where nobody writes spaces between words. */
const inside = async ({ page, ask, see, origin, to }) => {
  for (const lang of ["lo", "km", "zh-hans", "ja"]) {
    to(`${lang}: inside`);
    const random = seeded(7);
    await page.goto(`${origin}/${lang}/search/`);
    const kinds = await page.locator("select[name=kind] option").evaluateAll((options) => options.map((option) => option.value).filter(Boolean));
    let tried = 0;
    for (const kind of kinds.slice(0, 9)) {
      const { paths } = await ask(lang, "", `&kind=${kind}`);
      for (const path of paths.slice(0, 2)) {
        const answer = await page.request.get(`${new URL(origin).origin}${path}`);
        const html = await answer.text();
        // What the entry itself says, not what the portal says of it.
        const told = html.matchAll(/<p class="lead">(.*?)<\/p>|<div class="prose">(.*?)<\/div>/gs);
        const prose = [...told].map(([, lead, text]) => (lead ?? text).replace(/<[^>]*>/g, " "));
        // Words are cut out between letters as a browser counts them: a stretch without signs, from its second letter to before its last.
        const stretches = prose.join(" ").split(/[^\p{L}\p{M}]+/u).filter((text) => /[\p{sc=Lao}\p{sc=Khmr}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text));
        const letters = stretches.map((text) => [...new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text)].map((one) => one.segment));
        const long = letters.filter((text) => text.length >= 5);
        if (long.length === 0) continue;
        for (let time = 0; time < 2; time += 1) {
          const text = long[Math.floor(random() * long.length)];
          const length = 2 + Math.floor(random() * Math.min(5, text.length - 3));
          const from = 1 + Math.floor(random() * (text.length - length - 1));
          const query = text.slice(from, from + length).join("");
          await ask(lang, query);
          const result = await all(page);
          see(result.paths.includes(path), `${lang}: “${query}” does not find ${path} (${result.count} found)`);
          tried += 1;
        }
      }
    }
    see(tried >= 8, `${lang}: only ${tried} words were tried`);
    // A word of the language, alone and within a query of several.
    const words = { lo: "ແຂວງ", km: "ខេត្ត", "zh-hans": "省", ja: "省" };
    const { count } = await ask(lang, words[lang]);
    see(count > 0, `${lang}: “${words[lang]}” finds nothing`);
  }
};

/** Kinds and localities narrow what is found, and say by how much. */
const narrowed = async ({ page, ask, see }) => {
  const whole = await ask("en", "hue");
  const options = (name) => page.locator(`select[name=${name}] option:not([disabled])`).evaluateAll((all) =>
    all.filter((option) => option.value).map((option) => ({ value: option.value, count: Number(/\((\d+)\)$/.exec(option.text)?.[1]) })));
  const kinds = await options("kind");
  see(kinds.length > 0 && kinds.reduce((sum, kind) => sum + kind.count, 0) === whole.count, `kinds of ${whole.count}: ${JSON.stringify(kinds)}`);
  const [kind] = kinds;
  await page.selectOption("select[name=kind]", kind.value);
  await page.waitForFunction((value) => new URLSearchParams(location.search).get("kind") === value, kind.value);
  await page.waitForFunction((count) => document.querySelector(".search [role=status]").textContent.endsWith(` ${count}`), kind.count);
  const places = await options("place");
  for (const place of places.slice(0, 2)) {
    const both = await ask("en", "hue", `&kind=${kind.value}&place=${place.value}`);
    see(both.count === place.count, `${kind.value} in ${place.value}: ${both.count}, not ${place.count}`);
  }
  // The lists that lead to entries are found too, each called what it is.
  for (const [lang, query, path] of [["fr", "provinces", "/fr/provinces/"], ["en", "festivals", "/en/festivals/"]]) {
    const lists = await ask(lang, query, "&kind=-portal");
    see(lists.paths.some((found) => found.endsWith(path)), `${lang}: “${query}” finds ${lists.paths}`);
    see(new Set(lists.kinds).size === 1 && lists.kinds[0].length > 3, `${lang}: lists are called ${lists.kinds}`);
  }
  // Without words: everything of a kind.
  const festivals = await ask("vi", "", "&kind=festival");
  see(festivals.count > 0 && festivals.kinds.every((text) => text.length > 0), `festivals: ${festivals.status}`);
};

/** From the header to a result without a mouse; what was found is announced; “back” goes back. */
const keyboard = async ({ page, origin, see, to }) => {
  to("keyboard");
  await page.goto(`${origin}/en/`);
  for (let tabs = 0; tabs < 8 && !(await page.evaluate(() => document.activeElement?.classList.contains("to-search"))); tabs += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/en\/search\/$/);
  await page.waitForFunction(() => !document.querySelector("[data-search]").hidden);
  await page.locator("#main").focus();
  for (let tabs = 0; tabs < 8 && !(await page.evaluate(() => document.activeElement?.id === "search-words")); tabs += 1) {
    await page.keyboard.press("Tab");
  }
  see(await page.evaluate(() => document.activeElement?.id === "search-words"), "the field is not reached by Tab");
  await page.keyboard.type("vietnam");
  await page.keyboard.press("Enter");
  const typed = await found(page);
  see(typed.count > 10, `“vietnam”: ${typed.status}`);
  see(await page.evaluate(() => document.activeElement?.id === "search-words"), "the search took the focus away");
  see(new URL(page.url()).searchParams.get("q") === "vietnam", `the address says ${page.url()}`);
  const button = page.locator(".search .more button");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".found > li").length > 10);
  const focused = await page.evaluate(() => [...document.querySelectorAll(".found a")].indexOf(document.activeElement));
  see(focused === 10, `“more” leaves the focus on result ${focused}`);
  await page.fill("#search-words", "festival");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "festival");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#search-words").value === "vietnam");
  const back = await found(page);
  see(back.count === typed.count, `“back” finds ${back.count}, not ${typed.count}`);
  // A result leads where it says.
  const link = page.locator(".found a").first();
  const title = await link.textContent();
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForLoadState();
  see((await page.locator("h1").textContent()).trim() === title.trim(), `“${title}” leads to ${page.url()}`);
};

/** Words of a query are marked where they stand, and what is looked for is never taken for markup. */
const marks = async ({ ask, see }) => {
  const { marks, texts } = await ask("fr", "litchi");
  see(marks.flat().some((mark) => /litchi/i.test(mark)), `“litchi” marks ${JSON.stringify(marks)}`);
  see(texts.every((text) => text.trim().length > 10), `“litchi”: ${JSON.stringify(texts)}`);
  const hostile = await ask("en", "<img src=x onerror=alert(1)> hue");
  see(hostile.status.length > 0, "markup in a query");
};

/** Without scripts the page says so, shows no form that does nothing, and leads to all sections. */
const without = async ({ browser, origin, see }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/vi/search/`);
  see(await page.locator(".search-needs").isVisible(), "without scripts: nothing says so");
  see(!(await page.locator(".search form").isVisible()), "without scripts: a form that does nothing");
  see((await page.locator(".list-page .terms a").count()) > 5, "without scripts: no sections");
  await context.close();
};
