// A portal written by somebody who attacks its readers: markup and programs in every place that takes words, addresses or files.
// Whatever of it runs calls `ran`. Knows no browser.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

/** Words, for titles, summaries, names, prose: none is an error, all are shown as they stand. */
export const WORDS = [
  `<script>ran()</script>`,
  `<img src=x onerror=ran()>`,
  `"><svg onload=ran()>`,
  `' autofocus onfocus=ran() x='`,
  `" autofocus onfocus=ran() x="`,
  `</title><script>ran()</script>`,
  `</script><script>ran()</script>`,
  `</textarea></style></noscript><img src=x onerror=ran()>`,
  `--><script>ran()</script><!--`,
  `<!--<script>ran()</script>`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">ran()</script>`,
  `&lt;img src=x onerror=ran()&gt;`,
  `&#60;script&#62;ran()&#60;/script&#62;`,
  `\\u003cscript\\u003eran()\\u003c/script\\u003e`,
  `{{ ran() }} {% raw %}<script>ran()</script>{% endraw %}`,
  `{ $ran } { "<script>ran()</script>" }`,
  `<iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `<object data="data:text/html,<script>parent.ran()</script>"></object>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=ran()>`,
  `<svg><style><img src=x onerror=ran()></style></svg>`,
  `<details open ontoggle=ran()>x</details>`,
  `<template shadowrootmode=open><img src=x onerror=ran()></template>`,
  `<base href="data:/,ran()"><meta http-equiv=refresh content="0;url=javascript:ran()">`,
  `<form action="javascript:ran()"><button formaction="javascript:ran()">x</button></form>`,
  `\${ran()} \`+ran()+\` '+ran()+' "+ran()+"`,
  `=HYPERLINK("javascript:ran()")`,
];

/** Lines of Markdown with addresses; each is an error, which withholds a translation, or is harmless. */
export const ADDRESSES = [
  `[x](javascript:ran())`, `[x](JaVaScRiPt:ran())`, `[x](&#106;avascript:ran())`, `[x](java&#10;script:ran())`, `[x](java&Tab;script:ran())`,
  `[x](&#1;javascript:ran())`, `<javascript:ran()>`, `[x][y]\n\n[y]: javascript:ran()`, `[x](vbscript:ran())`,
  `[x](data:text/html,<script>ran()</script>)`, `[x](blob:ran)`, `[x](view-source:ran)`, `[x](//evil.example/)`, `[x](\\\\evil.example)`,
  `[x](https://a.example/"onmouseover="ran())`, `[x](https://a.example/ "\\" onmouseover=ran() \\"")`, `[x](<https://a.example/' onclick='ran()>)`,
  `[x](mailto:a@b.example?subject=<script>ran()</script>)`, `[x](tel:javascript:ran())`, `[x](@/tinh/hue"onclick="ran())`,
  `![x](javascript:ran())`, `![x](data:image/svg+xml,<svg onload=ran()>)`, `![x](x.svg)`, `![" onerror=ran() "](https://a.example/x.jpg)`,
];

/** Pictures, files and fields that are refused, or do nothing: name, path below an entry, what it holds, a fact that names it. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"><script>ran()</script></svg>`;
export const FILES = [
  { file: "x.svg", bytes: SVG, fact: `[[images]]\nfile = "x.svg"\nalt = "x"\ncredit = "x"\nlicence = "CC0-1.0"` },
  { file: "x.png", bytes: SVG, fact: `[[images]]\nfile = "x.png"\nalt = "x"\ncredit = "x"\nlicence = "CC0-1.0"` },
  { file: "x.png", bytes: `<html><script>ran()</script></html>`, fact: `[[images]]\nfile = "x.png"\nalt = "x"\ncredit = "x"\nlicence = "CC0-1.0"` },
  { file: `x"onerror=ran() .png`, bytes: null, fact: `[[images]]\nfile = 'x"onerror=ran() .png'\nalt = "x"\ncredit = "x"\nlicence = "CC0-1.0"` },
  { file: "x.html", bytes: `<script>ran()</script>`, fact: "" },
  { file: "x.js", bytes: `ran()`, fact: "" },
  { file: ".htaccess", bytes: `AddType text/html .png`, fact: "" },
  { file: "x.pdf", bytes: `<script>ran()</script>`, fact: "", body: "[x](x.pdf)" },
  { file: null, fact: `same_as = ["javascript:ran()"]` },
  { file: null, fact: `[[sources]]\ntitle = "x"\npublisher = "x"\nurl = "javascript:ran()"\npublished = 2026\naccessed = 2026-01-01` },
  { file: null, fact: `[[sources]]\ntitle = "x"\npublisher = "x"\nurl = "data:text/html,<script>ran()</script>"\npublished = 2026\naccessed = 2026-01-01` },
];

/** A PNG of 64 × 48 pixels of one colour. */
const png = () => {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const length = Buffer.alloc(4), sum = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(checksum(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 64, 0, 0, 0, 48, 8, 2, 0, 0, 0]);
  const rows = Buffer.alloc(48 * (64 * 3 + 1), 90);
  for (let row = 0; row < 48; row += 1) rows[row * 193] = 0;
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
};

/** CRC-32 as PNG has it (Annex D). */
const checksum = (bytes) => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};

const write = (dir, path, bytes) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), bytes);
};

/** A TOML string, whatever is in it. */
const quoted = (text) => JSON.stringify(text);

/** The archive of a test portal, laid out below `dir`. */
export const base = (dir, archive) => {
  const [, ...parts] = readFileSync(archive, "utf8").split(/^-- (.+) --\n/m);
  for (let at = 0; at < parts.length; at += 2) write(dir, parts[at], parts[at + 1]);
};

const LONG = "An entry of the tests, whose words are long enough for what a summary has to have.";

const facts = (word) => `name_local = ${quoted(word)}
level = "city"
country = "VN"
valid_from = 2025-07-01
[[images]]
file = "x.png"
alt = ${quoted(word)}
credit = ${quoted(word)}
licence = "CC0-1.0"
[[sources]]
title = ${quoted(word)}
publisher = ${quoted(word)}
number = ${quoted(word)}
published = 2026`;

const festival = (word) => `localities = ["hue"]
calendar = "gregorian"
recurrence = "annual"
organiser = ${quoted(word)}
rule = { month = 5, day = 1 }
venue = { name = ${quoted(word)}, address = ${quoted(word)} }
etiquette = ${quoted(word)}`;

const prose = (word) => `${word}

## ${word}

- ${word}

> ${word}

| ${word.replaceAll("|", "")} | b |
|---|---|
| ${word.replaceAll("|", "")} | \`${word.replaceAll("`", "")}\` |

\`\`\`${word.replaceAll("`", "").replaceAll("\n", " ")}
${word}
\`\`\`

${word}
: ${word}

A note.[^1] [${word.replaceAll("[", "").replaceAll("]", "")}](https://a.example/)

[^1]: ${word}

![Picture ${word.replaceAll("[", "").replaceAll("]", "")}](x.png ${JSON.stringify(word)})
`;

const entry = (head, body) => `+++\n${head}\n+++\n\n${body}\n`;

const HEAD = `status = "published"\npublished = 2026-01-02\nowner = "so-thu"`;

/** Each of the words in every place of a locality and of a festival, in the source language and in a translation. */
export const words = (dir) => {
  for (const [number, word] of WORDS.entries()) {
    const id = `p-${number}`;
    const named = `title = ${quoted(word)}\nsummary = ${quoted(`${word} ${LONG}`)}`;
    for (const [section, more] of [["tinh", facts(word)], ["le-hoi", festival(word)]]) {
      const body = section === "tinh" ? prose(word) : word;
      write(dir, `content/${section}/${id}/index.vi.md`, entry(`${named}\n${HEAD}\n${more}`, body));
      write(dir, `content/${section}/${id}/index.en.md`, entry(named, body));
    }
    write(dir, `content/tinh/${id}/x.png`, png());
  }
};

/** Each of the addresses in a translation of an entry of its own. */
export const addresses = (dir) => {
  for (const [number, line] of ADDRESSES.entries()) {
    const place = `title = "Q ${number}"\nsummary = "${LONG}"`;
    const own = `${HEAD}\nname_local = "Q"\nlevel = "city"\ncountry = "VN"\nvalid_from = 2025-07-01`;
    write(dir, `content/tinh/q-${number}/index.vi.md`, entry(`${place}\n${own}`, "Lời."));
    write(dir, `content/tinh/q-${number}/index.en.md`, entry(place, line));
  }
};

/** One of the files or facts, in an entry of its own. */
export const file = (dir, { file, bytes, fact, body }) => {
  const head = `title = "F"\nsummary = "${LONG}"\n${HEAD}\nname_local = "F"\nlevel = "city"\ncountry = "VN"\nvalid_from = 2025-07-01\n${fact}`;
  write(dir, "content/tinh/f/index.vi.md", entry(head, body ?? "Lời."));
  if (file) write(dir, `content/tinh/f/${file}`, bytes ?? png());
};
