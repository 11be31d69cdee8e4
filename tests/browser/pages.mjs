// The pages of a built portal and their types, read from the output itself, so that a new type of page cannot be forgotten.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What a visitor never sees: hosts redirect from these addresses, and where they do not, the page forwards at once. */
const UNSEEN = new Set(["redirect"]);

const first = (text, pattern) => text.match(pattern)?.[1];

const files = function* (dir) {
  for (const item of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(dir, item.name);
    if (item.isDirectory()) yield* files(path);
    else yield path;
  }
};

/** Every page below `out`: address, language, type, length of title and text, and whether search engines are let in. An entry's type names its kind. */
export const allPages = (out) => {
  const found = [];
  for (const file of files(out)) {
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(file, "utf8");
    const path = relative(out, file);
    const type = first(html, /<body class="at-([a-z-]+)"/);
    if (!type) throw new Error(`${path}: the body does not say what type of page it is`);
    if (UNSEEN.has(type)) continue;
    const kind = type === "entry" ? `:${first(html, /<article data-kind="([a-z-]+)"/)}` : "";
    const address = path === "index.html" ? "/index.html" : `/${path.replace(/index\.html$/, "")}`;
    const title = first(html, /<h1[^>]*>([^<]*)/) ?? "";
    const lang = first(html, /<html lang="([^"]+)"/);
    const filtered = html.includes('<details class="filter">');
    const indexed = !html.includes('<meta name="robots" content="noindex');
    found.push({ address, lang, type: type + kind, size: html.length, title, filtered, indexed });
  }
  return found;
};

const most = (pages, weight) => pages.reduce((best, page) => (weight(page) > weight(best) ? page : best));

/**
 * Per type and language the page that has most on it and, of entries, the one with the longest title, marked as the second.
 */
export const chosen = (all) => {
  const picked = [];
  for (const pages of grouped(all).values()) {
    const fullest = most(pages, (page) => page.size);
    picked.push(fullest);
    const titled = most(pages, (page) => page.title.length);
    if (fullest.type.startsWith("entry:") && titled !== fullest) picked.push({ ...titled, second: true });
  }
  return picked;
};

const grouped = (all) => {
  const groups = new Map();
  for (const page of all) {
    const key = `${page.type} ${page.lang}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return groups;
};
