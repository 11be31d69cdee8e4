// Searches the entries of a language in the index that the build has made, and says where what was found stands. Words and
// labels come from the page. What is looked for stands in the address, so that it can be kept and passed on.

const BATCH = 10; // results at once
const WAIT = 250; // milliseconds after the last letter
const WORDS = { spaced: 32, unspaced: 60 }; // words of an excerpt

const el = (name, props, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined) continue;
    if (key in node) node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
};

/* Letters with a stroke stand in the index as the plain letter and a mark (src/render/search/fold.rs) */

const STROKE = "\u0345";
const PLAIN = { đ: "d", Đ: "D", ł: "l", Ł: "L", ø: "o", Ø: "O", ħ: "h", Ħ: "H" };
const LETTER = Object.fromEntries(Object.entries(PLAIN).map(([letter, plain]) => [plain, letter]));
const folded = (text) => text.normalize("NFC").replace(/[đĐłŁøØħĦ]/g, (letter) => PLAIN[letter] + STROKE);
const unfolded = (text) => text.replace(/([dDlLoOhH])\u0345/g, (_, plain) => LETTER[plain]);

/* Words of a query. Between spaces, text without spaces is cut into pairs of neighbouring letters, as the index has them: no
   dictionary of this browser's needs to agree with the one that the index was made with. A letter is what a reader takes for one,
   with its marks (Unicode Standard Annex 29); a Khmer letter below another belongs to it. */

const CLUSTER = /\P{M}(?:\u17d2[\u1780-\u17b3]|[\p{M}\u0e33\u0eb3])*/gu;
const UNSPACED = [
  [0x0e00, 0x0eff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3041, 0x30ff], [0x31f0, 0x31ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff],
  [0xf900, 0xfaff], [0xff66, 0xff9f], [0x20000, 0x2fa1f], [0x30000, 0x323af],
];
const isUnspaced = (cluster) => UNSPACED.some(([from, to]) => cluster.codePointAt(0) >= from && cluster.codePointAt(0) <= to);

const pairs = (word) => {
  const terms = [];
  let run = [];
  let other = "";
  const end = () => {
    if (run.length === 1) terms.push(run[0]);
    for (let at = 1; at < run.length; at++) terms.push(run[at - 1] + run[at]);
    // A lone mark of repetition has no pair in the index.
    if (/[\p{L}\p{N}]/u.test(other.replace(/[々〇]/g, ""))) terms.push(other);
    run = [];
    other = "";
  };
  for (const [cluster] of word.matchAll(CLUSTER)) {
    const unspaced = isUnspaced(cluster);
    if (unspaced ? other : run.length > 0) end();
    if (unspaced) run.push(cluster);
    else other += cluster;
  }
  end();
  return terms;
};

const terms = (query, unspaced) => {
  const text = folded(query.toLowerCase().replace(/[\u200b-\u200d\ufeff]/g, "")).replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");
  const words = text.split(" ").filter((word) => word);
  return (unspaced ? words.flatMap(pairs) : words).join(" ");
};

/* Pagefind takes a word that it does not know for the longest beginning that it knows. Whoever reads “nothing found” can try
   another word, whoever reads what has nothing to do with it cannot: so the first that was found must have the word. Words that
   differ by their ending are the same, as Pagefind has it. */

const bare = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const shared = (one, other) => {
  let most = 0;
  for (let from = 0; from < one.length; from++) {
    for (let to = from + most + 1; to <= one.length && other.includes(one.slice(from, to)); to++) most = to - from;
  }
  return most;
};

const cut = (data) => {
  const text = data.raw_content.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const unspaced = text.includes("\u200b");
  return { unspaced, words: text.split(unspaced ? "\u200b" : /\s+/) };
};

const holds = (data, term) => {
  const { words } = cut(data);
  const sought = bare(term);
  return data.weighted_locations.some(({ location }) => {
    const here = bare((words[location] ?? "") + (isUnspaced(term) ? (words[location + 1] ?? "") : ""));
    return isUnspaced(term) ? here.includes(sought) : shared(sought, here) >= sought.length * 0.6;
  });
};

/** Whether the index has every one of `words`; `found` is what it answered to all of them. */
const knows = async (pagefind, words, found) => {
  if (found.results.length === 0) return false;
  const first = await found.results[0].data();
  for (const word of words.split(" ").filter((word) => !holds(first, word))) {
    const { results } = await pagefind.search(word);
    if (results.length === 0 || !holds(await results[0].data(), word)) return false;
  }
  return true;
};

/* Excerpts: from the part of a text, and the place in it, where most of the query stands */

const excerpt = (data, most) => {
  const { unspaced, words } = cut(data);
  const weights = new Map();
  for (const { location, balanced_score } of data.weighted_locations) {
    weights.set(location, (weights.get(location) ?? 0) + balanced_score);
  }
  // Title, names, summary, facts, prose, with a sign between them.
  const parts = [[]];
  words.forEach((word, at) => (word.trim() === "¶" ? parts.push([]) : parts.at(-1).push(at)));
  const [, names = [], summary = [], facts = [], prose = []] = parts;
  let best = { from: summary, at: 0, sum: 0 };
  for (const from of [summary, prose, names, facts]) {
    // Sentences say more than names and facts, which stand in only when no sentence has a word of the query.
    if (best.sum > 0 && from !== prose) break;
    for (let at = 0; at < from.length; at += 4) {
      const sum = from.slice(at, at + most).reduce((all, word) => all + (weights.get(word) ?? 0), 0);
      if (sum > best.sum * 1.001) best = { from, at, sum };
    }
  }
  // A few words before the first one that was found; from the beginning where that is near.
  const first = best.from.findIndex((word, at) => at >= best.at && weights.has(word));
  let start = Math.max(0, (first < 0 ? 0 : first) - 6);
  if (best.from.length <= most) start = 0;
  const chosen = best.from.slice(start, start + most);
  const nodes = [];
  if (start > 0) nodes.push("… ");
  chosen.forEach((word, at) => {
    const shown = unfolded(words[word]);
    nodes.push(weights.has(word) ? el("mark", null, shown.trim()) : shown);
    const spaced = unspaced ? /\s$/.test(words[word]) && weights.has(word) : at < chosen.length - 1;
    if (spaced) nodes.push(" ");
  });
  if (start + most < best.from.length) nodes.push(" …");
  return nodes;
};

/* The page */

const searchable = (root) => {
  const form = root.querySelector("form");
  const input = form.elements.namedItem("q");
  const selects = ["kind", "place"].map((name) => form.elements.namedItem(name)).filter((select) => select);
  const status = root.querySelector("[role=status]");
  const list = root.querySelector("ol");
  const more = root.querySelector(".more button");
  const labels = root.querySelector("template").content;
  const named = new Map(selects.flatMap((select) => [...select.options].map((option) => [`${select.name} ${option.value}`, option.text])));
  const unspaced = "unspaced" in root.dataset;
  const title = document.title;
  let results = [];
  let turn = 0;
  let timer;
  let engine;

  // Pagefind would read its index in a worker made from an address, which pages of this portal must not do (Trusted Types).
  const load = async () => {
    const { createInstance } = await import(root.dataset.engine);
    const { folder: basePath, root: baseUrl, tag: metaCacheTag } = root.dataset;
    const instance = createInstance({ basePath, baseUrl, metaCacheTag, noWorker: true });
    await instance.filters();
    return instance;
  };
  const loaded = () => {
    engine ??= load().catch((error) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };

  const item = (data) => {
    const { kind = [], place = [], mark = [], lang = [] } = data.filters;
    const foreign = labels.querySelector(`[data-language="${CSS.escape(lang[0] ?? "")}"]`);
    const inIt = foreign ? { lang: foreign.lang, dir: foreign.dir } : {};
    const where = [...kind.map((key) => named.get(`kind ${key}`)), ...place.map((key) => named.get(`place ${key}`))];
    const badges = [foreign, ...mark.map((key) => labels.querySelector(`[data-mark="${CSS.escape(key)}"]`))].filter((badge) => badge);
    return el("li", null,
      el("h2", null, el("a", { href: data.url, hreflang: foreign?.lang, ...inIt }, unfolded(data.meta.title))),
      el("p", { className: "found-kind" }, where.filter((text) => text).join(" · ")),
      badges.length > 0 ? el("ul", { className: "badges" }, badges.map((badge) =>
        el("li", { className: "badge", "data-badge": badge.dataset.mark ?? "language" }, badge.textContent))) : null,
      el("p", { className: "found-text", ...inIt }, excerpt(data, unspaced ? WORDS.unspaced : WORDS.spaced)));
  };

  const extend = async (mine) => {
    const from = list.children.length;
    const items = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
    if (mine !== turn) return null;
    const nodes = items.map(item);
    list.append(...nodes);
    more.hidden = list.children.length >= results.length;
    return nodes[0];
  };

  const count = (select, counts) => {
    for (const option of select.options) {
      if (!option.value) continue;
      const label = named.get(`${select.name} ${option.value}`);
      const found = counts?.[option.value] ?? 0;
      option.text = counts ? `${label} (${found})` : label;
      option.disabled = Boolean(counts) && found === 0 && !option.selected;
    }
  };

  const clear = (text) => {
    results = [];
    list.replaceChildren();
    more.hidden = true;
    status.textContent = text;
    for (const select of selects) count(select, null);
  };

  const chosen = (without) =>
    Object.fromEntries(selects.filter((select) => select.value && select.name !== without).map((select) => [select.name, select.value]));

  const run = async () => {
    const mine = ++turn;
    const words = terms(input.value, unspaced);
    const filters = chosen();
    document.title = input.value.trim() ? `${input.value.trim()} – ${title}` : title;
    if (!words && Object.keys(filters).length === 0) {
      // Signs alone are looked for by somebody, and found nowhere.
      clear(input.value.trim() ? root.dataset.none : "");
      return;
    }
    const slow = setTimeout(() => mine === turn && (status.textContent = root.dataset.busy), WAIT);
    try {
      const pagefind = await loaded();
      const found = await pagefind.search(words || null, { filters });
      const others = await Promise.all(selects.map((select) => pagefind.search(words || null, { filters: chosen(select.name) })));
      if (mine !== turn) return;
      if (words && !(await knows(pagefind, words, found))) {
        if (mine === turn) clear(root.dataset.none);
        return;
      }
      if (mine !== turn) return;
      clear("");
      results = found.results;
      selects.forEach((select, at) => count(select, others[at].filters[select.name] ?? {}));
      await extend(mine);
      if (mine !== turn) return;
      status.textContent = results.length > 0 ? `${root.dataset.found} ${results.length}` : root.dataset.none;
    } catch {
      if (mine === turn) clear(root.dataset.failed);
    } finally {
      clearTimeout(slow);
    }
  };

  const address = () => {
    const to = new URL(location.href);
    for (const [name, value] of [["q", input.value.trim()], ...selects.map((select) => [select.name, select.value])]) {
      if (value) to.searchParams.set(name, value);
      else to.searchParams.delete(name);
    }
    return to;
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    for (const select of selects) {
      const value = query.get(select.name) ?? "";
      for (const option of select.options) option.disabled = false;
      select.value = named.has(`${select.name} ${value}`) ? value : "";
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, "", address());
      run();
    }, WAIT);
  };

  input.addEventListener("focus", () => loaded().catch(() => {}), { once: true });
  input.addEventListener("input", soon);
  for (const select of selects) select.addEventListener("change", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const to = address();
    if (to.href !== location.href) history.pushState(null, "", to);
    run();
  });
  more.addEventListener("click", async () => (await extend(turn).catch(() => null))?.querySelector("a").focus());
  window.addEventListener("popstate", () => {
    read();
    run();
  });
  read();
  root.hidden = false;
  document.querySelector(".search-needs")?.remove();
  run();
};

const root = document.querySelector("[data-search]");
if (root) searchable(root);
