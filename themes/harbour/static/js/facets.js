// Narrows, sorts and compares a section's entries. Every page works without it: the same choices are links there, and the
// comparison is a table of all entries. What it needs is one file of data, fetched when a reader first asks for it. All choices
// stand in the address and nowhere else.

const MOST = 4; // entries side by side
const BATCH = 60; // cards at once

const el = (name, props, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key in node) node[key] = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
};

const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  const data = await answer.json();
  if (data.version !== 1) throw new Error("made for another script");
  return data;
};

/* Values, as the templates show them */

const foreign = (of) => of && { lang: of.lang, dir: of.dir };

// `brief` leaves out the labels within a record.
const shown = (value, brief) => {
  switch (value.type) {
    case "text":
    case "link":
      return el("span", foreign(value.text_lang), value.text);
    case "number":
    case "figure":
      return el("data", { className: "num", dir: "auto", value: value.value }, value.text);
    case "money":
      return el("span", { className: "num", dir: "auto" }, value.text);
    case "date":
      return el("time", { dateTime: value.iso }, value.text);
    case "list":
      return el("ul", { className: "values" }, value.items.map((item) => el("li", null, shown(item, brief))));
    case "record":
      if (!brief) return facts(value.facts);
      return el("ul", { className: "values" }, value.facts.map((fact) => el("li", null, shown(fact.value, brief))));
    default:
      return value.text ?? "";
  }
};

const facts = (list, brief) =>
  el("dl", { className: "facts" }, list.map((fact) =>
    el("div", { "data-field": fact.field, "data-type": fact.value.type }, el("dt", null, fact.label), el("dd", null, shown(fact.value, brief)))));

const badges = (list) =>
  list.length > 0 && el("ul", { className: "badges" }, list.map((badge) => el("li", { className: "badge", "data-badge": badge.key }, badge.text)));

const titled = (card) => el("a", { href: card.href, hreflang: card.text_lang?.lang, ...foreign(card.text_lang) }, card.title);

const rates = (list, lead) =>
  list.length > 0 && el("p", { className: "rates" }, lead, " ", list.map((rate) =>
    el("span", null, el("span", { dir: "auto" }, rate.text), ", ", el("cite", foreign(rate.source_lang), rate.source), " ")));

const picture = (of) =>
  of && el("span", { className: "frame" }, el("picture", null,
    of.sources.map((source) => el("source", { type: source.media_type, srcset: source.srcset, sizes: "(min-width:62rem) 24rem,(min-width:40rem) 50vw,8rem" })),
    el("img", { loading: "lazy", decoding: "async", alt: "", width: of.width, height: of.height, src: of.src })));

const cardOf = (card, language) =>
  el("li", { className: "card", "data-kind": card.kind, "data-id": card.id },
    el("div", { className: "card-text" },
      el("h2", { className: "card-title" }, titled(card)),
      el("p", { className: "card-kind" }, card.kind_label, card.date && [" ", el("time", { dateTime: card.date.iso }, card.date.text)]),
      badges([...(card.text_lang ? [{ key: "language", text: language.replace("{}", card.text_lang.name) }] : []), ...card.badges]) || null,
      card.summary && el("p", { className: "card-summary", ...foreign(card.text_lang) }, card.summary),
      card.facts.length > 0 ? facts(card.facts, true) : null),
    el("div", card.picture ? { className: "cover" } : { className: "cover", "data-cover": card.cover.pose, "data-paper": card.cover.paper }, picture(card.picture)));

/* Marks: entries to be compared */

const marked = () => new URLSearchParams(location.search).getAll("compare").slice(0, MOST);

const markable = (tray, root) => {
  const toCompare = tray.querySelector("a");
  const count = tray.querySelector("[data-count]");
  const boxes = () => root.querySelectorAll(".card-pick input");
  const show = () => {
    const marks = marked();
    for (const box of boxes()) {
      box.checked = marks.includes(box.value);
      box.disabled = !box.checked && marks.length >= MOST;
    }
    tray.hidden = marks.length === 0;
    count.textContent = marks.length;
    const enough = marks.length > 1;
    toCompare.hidden = !enough;
    tray.querySelector("[data-how]").hidden = enough;
    const address = new URL(tray.dataset.compare, location.href);
    for (const id of marks) address.searchParams.append("id", id);
    toCompare.href = address;
    // Marks go along to the other pages of the list.
    for (const link of document.querySelectorAll(".pager a, .filter a, .chosen a")) {
      const to = new URL(link.href);
      to.searchParams.delete("compare");
      for (const id of marks) to.searchParams.append("compare", id);
      link.href = to;
    }
  };
  const mark = (marks) => {
    const address = new URL(location.href);
    address.searchParams.delete("compare");
    for (const id of marks) address.searchParams.append("compare", id);
    history.replaceState(null, "", address);
    show();
  };
  const add = () => {
    for (const card of root.querySelectorAll(".card[data-id]")) {
      if (card.querySelector(".card-pick")) continue;
      const box = el("input", { type: "checkbox", value: card.dataset.id });
      box.addEventListener("change", () => {
        const others = marked().filter((id) => id !== box.value);
        mark(box.checked ? [...others, box.value] : others);
      });
      const title = card.querySelector(".card-title a").textContent;
      card.querySelector(".card-text").append(
        el("label", { className: "card-pick" }, box, " ", tray.dataset.pick, el("span", { className: "unseen" }, " ", title)));
    }
    show();
  };
  tray.querySelector("button").addEventListener("click", () => {
    mark([]);
    boxes()[0]?.focus();
  });
  window.addEventListener("popstate", show);
  return add;
};

/* Choices: what narrows the list */

const narrowable = (bar, root, addMarks) => {
  const start = location.pathname;
  const own = [...root.childNodes];
  const filter = bar.querySelector(".filter");
  const panel = bar.querySelector(".filter-panel");
  const status = bar.querySelector("[data-status]");
  const chips = el("ul", { className: "chips" });
  status.after(chips);
  let data = null;
  let loading = null;
  let count = BATCH;

  // What the address says: the choices of each facet, and the order.
  const read = () => {
    const query = new URLSearchParams(location.search);
    const choices = new Map();
    for (const facet of data.facets) {
      const known = new Set(facet.values.map(([key]) => key));
      choices.set(facet.key, new Set(query.getAll(facet.key).filter((key) => known.has(key))));
    }
    const order = data.sorts.find((sort) => sort.key !== "" && sort.key === query.get("sort"))?.key ?? "";
    const asked = order !== "" || [...choices.values()].some((set) => set.size > 0);
    const untouched = location.pathname === start && !asked;
    if (untouched && bar.dataset.chosen) {
      const [facet, value] = bar.dataset.chosen.split("=");
      choices.get(facet)?.add(value);
    }
    return { choices, order, untouched };
  };

  const write = (choices, order) => {
    const address = new URL(bar.dataset.list, location.href);
    for (const [facet, values] of choices) for (const value of values) address.searchParams.append(facet, value);
    if (order) address.searchParams.set("sort", order);
    for (const id of marked()) address.searchParams.append("compare", id);
    history.pushState(null, "", address);
    count = BATCH;
    show();
  };

  const fits = (entry, choices, but) => {
    for (const [facet, values] of choices) {
      if (facet === but || values.size === 0) continue;
      if (!entry.in[facet]?.some((value) => values.has(value))) return false;
    }
    return true;
  };

  const sorted = (entries, order) => {
    const sort = data.sorts.find((one) => one.key === order);
    if (!order || !sort) return entries;
    const today = new Date().toLocaleDateString("sv"); // ISO 8601
    const weight = ({ sort: of }) => {
      const value = of[order];
      if (value === undefined) return [2, 0];
      if (sort.by === "rank") return [0, Number(value)];
      // What has passed comes after what is to come, the last to pass first.
      const day = Number(value.replaceAll("-", ""));
      return value >= today ? [0, day] : [1, -day];
    };
    const keyed = entries.map((entry) => [weight(entry), entry]);
    keyed.sort(([a], [b]) => a[0] - b[0] || a[1] - b[1]);
    return keyed.map(([, entry]) => entry);
  };

  const showCounts = (choices) => {
    for (const facet of data.facets) {
      const counts = new Map();
      for (const entry of data.entries) {
        if (!fits(entry, choices, facet.key)) continue;
        for (const value of entry.in[facet.key] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      for (const box of panel.querySelectorAll("input")) {
        if (box.name !== facet.key) continue;
        const found = counts.get(box.value) ?? 0;
        box.checked = choices.get(facet.key).has(box.value);
        box.disabled = found === 0 && !box.checked;
        box.closest("label").querySelector(".count").textContent = found;
      }
    }
  };

  const showChips = (choices, order) => {
    const made = [];
    for (const facet of data.facets) {
      for (const [key, label] of facet.values) {
        const values = choices.get(facet.key);
        if (!values.has(key)) continue;
        const button = el("button", { type: "button" }, el("span", { className: "unseen" }, data.words.remove, " "), `${facet.label}: ${label}`);
        button.addEventListener("click", () => {
          const at = [...chips.querySelectorAll("button")].indexOf(button);
          values.delete(key);
          write(choices, order);
          const left = chips.querySelectorAll("button");
          (left[Math.min(at, left.length - 1)] ?? filter.querySelector("summary")).focus();
        });
        made.push(el("li", null, button));
      }
    }
    if (made.length > 1) {
      const clear = el("button", { type: "button", className: "chips-clear" }, data.words.clear);
      clear.addEventListener("click", () => {
        write(new Map(), order);
        filter.querySelector("summary").focus();
      });
      made.push(el("li", null, clear));
    }
    chips.replaceChildren(...made);
    bar.querySelector(".chosen")?.toggleAttribute("hidden", true);
  };

  const showCards = (found) => {
    if (found.length === 0) {
      root.replaceChildren(el("p", { className: "tally" }, data.words.none));
      return;
    }
    const cards = (from) => found.slice(from, count).map(({ card }) => cardOf(card, bar.dataset.language));
    const list = el("ul", { className: "cards" }, cards(0));
    root.replaceChildren(list);
    if (found.length > count) {
      const more = el("button", { type: "button", className: "button" }, data.words["show-more"]);
      more.addEventListener("click", () => {
        const first = count;
        count += BATCH;
        list.append(...cards(first));
        addMarks();
        list.children[first].querySelector("a").focus();
        if (found.length <= count) more.remove();
      });
      root.append(more);
    }
  };

  const show = () => {
    const { choices, order, untouched } = read();
    const found = sorted(data.entries.filter((entry) => fits(entry, choices)), order);
    if (untouched) root.replaceChildren(...own);
    else showCards(found);
    showCounts(choices);
    showChips(choices, order);
    const select = panel.querySelector("select");
    if (select) select.value = order;
    const text = `${data.words.found} ${found.length}`;
    if (status.textContent !== text) status.textContent = text;
    addMarks();
  };

  const build = () => {
    const again = () => {
      const choices = new Map(data.facets.map((facet) => [facet.key, new Set()]));
      for (const box of panel.querySelectorAll("input:checked")) choices.get(box.name).add(box.value);
      write(choices, panel.querySelector("select")?.value ?? "");
    };
    const group = (facet) =>
      el("fieldset", null, el("legend", null, facet.label),
        el("ul", { className: facet.values.length > 12 ? "filter-long" : "" }, facet.values.map(([key, label]) =>
          el("li", null, el("label", null, el("input", { type: "checkbox", name: facet.key, value: key }), " ",
            el("span", null, label), " ", el("span", { className: "num count" }))))),
        rates(facet.rates, bar.dataset.rates) || null);
    const orders = data.sorts.length > 1 &&
      el("label", { className: "filter-sort" }, data.words.sort, " ",
        el("select", null, data.sorts.map((sort) => el("option", { value: sort.key }, sort.label))));
    panel.replaceChildren(...[orders, ...data.facets.map(group)].filter(Boolean));
    panel.addEventListener("change", again);
  };

  const load = () => {
    loading ??= fetched(bar.dataset.json).then((found) => {
      data = found;
      build();
      show();
    });
    // Without the data, the links stay.
    loading.catch(() => (loading = null));
  };

  filter.addEventListener("toggle", () => filter.open && load());
  window.addEventListener("popstate", () => data && show());
  if ([...new URLSearchParams(location.search).keys()].some((key) => key !== "compare")) load();
};

const bar = document.querySelector("[data-json][data-list]");
const root = document.querySelector("[data-cards]");
if (bar && root) {
  const tray = document.querySelector("[data-tray]");
  const addMarks = tray ? markable(tray, root) : () => {};
  addMarks();
  if (bar.querySelector(".filter")) narrowable(bar, root, addMarks);
}

/* The comparison */

// What a value is measured in: values of different measures are shown, never compared.
const measure = (cell) => cell?.value.currency ?? cell?.value.unit ?? null;

const comparable = (cells) => {
  const measures = new Set(cells.filter(Boolean).map(measure));
  if (measures.size <= 1) return true;
  const apart = cells.filter((cell) => cell && cell.value.currency && !cell.approx);
  return apart.length > 0 && cells.every((cell) => !cell || (cell.value.currency && (cell.approx || measure(cell) === measure(apart[0]))));
};

const table = (data, entries, without) => {
  const value = (cell) =>
    el("td", null, cell ? shown(cell.value) : el("small", null, data.words.missing),
      cell?.approx && [" ", el("small", { className: "num", dir: "auto" }, cell.approx)]);
  const row = (label, at) => {
    const cells = entries.map((entry) => entry.cells[at]);
    if (cells.every((cell) => !cell)) return null;
    const note = comparable(cells) ? null : el("small", null, data.words["mixed-units"]);
    return el("tr", null, el("th", { scope: "row" }, label, note && [" ", note]), cells.map(value));
  };
  const head = ({ card }) => {
    const button = entries.length > 2 && el("button", { type: "button" }, data.words.remove.replace(/[\s:：៖]+$/u, ""), el("span", { className: "unseen" }, " ", card.title));
    if (button) button.addEventListener("click", () => without(card.id));
    return el("th", { scope: "col" }, titled(card), badges(card.badges) || null, button || null);
  };
  return el("table", { className: "side-by-side" },
    el("thead", null, el("tr", null, el("td"), entries.map(head))),
    el("tbody", null, data.columns.map(row)));
};

const compare = async (place) => {
  const all = place.querySelector("[data-all]");
  const some = place.querySelector("[data-some]");
  const choose = place.querySelector("[data-choose]");
  let data = null;
  const show = async () => {
    const ids = [...new Set(new URLSearchParams(location.search).getAll("id"))].slice(0, MOST);
    if (ids.length > 1) data ??= await fetched(place.dataset.json);
    const entries = ids.map((id) => data?.entries.find(({ card }) => card.id === id)).filter(Boolean);
    const enough = entries.length > 1;
    all.hidden = enough;
    some.hidden = !enough;
    const back = new URL(choose.dataset.href, location.href);
    for (const { card } of entries) back.searchParams.append("compare", card.id);
    choose.href = back;
    const without = (id) => {
      const address = new URL(location.href);
      address.searchParams.delete("id");
      for (const { card } of entries) if (card.id !== id) address.searchParams.append("id", card.id);
      history.pushState(null, "", address);
      show().then(() => some.querySelector("[tabindex]").focus());
    };
    if (!enough) return;
    const used = rates(data.rates, place.dataset.rates);
    const scroll = some.querySelector("[tabindex]");
    scroll.replaceChildren(table(data, entries, without));
    some.querySelector(".rates")?.remove();
    if (used && scroll.querySelector("td small.num")) scroll.after(used);
  };
  window.addEventListener("popstate", show);
  await show();
};

const place = document.querySelector("[data-compare-page]");
// Without the data, the table of all entries stays.
if (place) compare(place).catch(() => {});
