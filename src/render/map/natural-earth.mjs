// Makes land.txt and countries.txt from Natural Earth (https://www.naturalearthdata.com/, public domain), once, by hand:
//
//     npm install world-atlas@2.0.2 topojson-client@3 i18n-iso-countries@7
//     node natural-earth.mjs node_modules
//
// land.txt: the world's land as one shape of no name, a ring a line, in tenths of a degree: longitude and latitude of the first
// point, then the steps from point to point. No border is in it. Antarctica, and islands that would be dots, are left out.
// countries.txt: for each code of ISO 3166-1 a point well inside its largest piece of land, to lead a line to.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const modules = resolve(process.argv[2] ?? "node_modules");
const require = createRequire(`${modules}/`);
const { feature } = require(`${modules}/topojson-client`);
const iso = require(`${modules}/i18n-iso-countries`);
const atlas = (name) => JSON.parse(readFileSync(`${modules}/world-atlas/${name}.json`, "utf8"));

const TENTHS = 10;
const SOUTHERN_EDGE = -60; // degrees: beyond is ice
const LEAST_TRIANGLE = 1.1; // square degrees that a point must be worth to be kept
const LEAST_ISLAND = 2.5; // square degrees

// The rings of all polygons, longitudes going on over the date line rather than jumping.
const polygons = (shape) => {
  const all = shape.type === "FeatureCollection" ? shape.features.map((one) => one.geometry) : [shape.geometry];
  return all.filter(Boolean).flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : one.coordinates));
};
const unrolled = (ring) => {
  let [before, turn] = [ring[0][0], 0];
  return ring.map(([x, y]) => {
    if (x - before > 180) turn -= 360;
    if (x - before < -180) turn += 360;
    before = x;
    return [x + turn, y];
  });
};
const area = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => {
  const [a, b] = ring[(at + 1) % ring.length];
  return sum + x * b - a * y;
}, 0)) / 2;
// Squares of degrees shrink towards the poles, as a chart in Mercator's projection stretches them.
const triangle = ([a, b], [c, d], [e, f]) => Math.abs((c - a) * (f - b) - (e - a) * (d - b)) / 2 / Math.cos((d * Math.PI) / 180);

// Visvalingam's way: the point that matters least goes first.
const simplified = (ring) => {
  const points = ring.slice(0, -1);
  for (;;) {
    const worth = points.map((point, at) =>
      triangle(points.at(at - 1), point, points[(at + 1) % points.length]));
    const least = Math.min(...worth);
    if (points.length <= 4 || least >= LEAST_TRIANGLE) return points;
    points.splice(worth.indexOf(least), 1);
  }
};

const land = atlas("land-110m");
const rings = polygons(feature(land, land.objects.land)).flat().map(unrolled)
  .filter((ring) => Math.max(...ring.map(([, y]) => y)) > SOUTHERN_EDGE && area(ring) >= LEAST_ISLAND)
  .map(simplified);
const line = (ring) => {
  const whole = ring.map((point) => point.map((degrees) => Math.round(degrees * TENTHS)));
  const steps = whole.map(([x, y], at) => (at === 0 ? [x, y] : [x - whole[at - 1][0], y - whole[at - 1][1]]));
  return steps.filter(([x, y], at) => at === 0 || x || y).flat().join(" ");
};
writeFileSync(new URL("land.txt", import.meta.url), `${rings.map(line).join("\n")}\n`);

// The point of a ring that is farthest from its edge, on a grid.
const inside = ([px, py], ring) => ring.reduce((is, [x, y], at) => {
  const [a, b] = ring.at(at - 1);
  return (y > py) !== (b > py) && px < ((a - x) * (py - y)) / (b - y) + x ? !is : is;
}, false);
const toEdge = ([px, py], ring) => Math.min(...ring.map(([x, y], at) => {
  const [a, b] = ring.at(at - 1);
  const length = (a - x) ** 2 + (b - y) ** 2;
  const t = length ? Math.max(0, Math.min(1, ((px - x) * (a - x) + (py - y) * (b - y)) / length)) : 0;
  return Math.hypot(px - x - t * (a - x), py - y - t * (b - y));
}));
const heart = (ring) => {
  const span = (of) => [Math.min(...ring.map(of)), Math.max(...ring.map(of))];
  const [[west, east], [south, north]] = [span(([x]) => x), span(([, y]) => y)];
  let best = { at: [(west + east) / 2, (south + north) / 2], far: -1 };
  for (let i = 1; i < 24; i += 1) {
    for (let j = 1; j < 24; j += 1) {
      const at = [west + ((east - west) * i) / 24, south + ((north - south) * j) / 24];
      const far = inside(at, ring) ? toEdge(at, ring) : -1;
      if (far > best.far) best = { at, far };
    }
  }
  return best.at;
};
const countries = atlas("countries-50m");
const points = new Map();
for (const one of feature(countries, countries.objects.countries).features) {
  const code = iso.numericToAlpha2(one.id);
  if (!code) continue;
  const outer = polygons({ type: "Feature", geometry: one.geometry }).map(([ring]) => unrolled(ring));
  const largest = outer.reduce((most, ring) => (area(ring) > area(most) ? ring : most));
  if (!points.has(code) || area(largest) > points.get(code).size) points.set(code, { size: area(largest), at: heart(largest) });
}
const turned = (x) => (x > 180 ? x - 360 : x < -180 ? x + 360 : x);
const rows = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(new URL("countries.txt", import.meta.url),
  rows.map(([code, { at: [x, y] }]) => `${code} ${turned(x).toFixed(1)} ${y.toFixed(1)}\n`).join(""));
