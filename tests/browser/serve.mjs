// Serves a built portal on loopback: by nginx with the host files that the build made, so that a browser meets the headers that
// visitors meet; or bare, without any policy, for the pages of those who attack.

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { connect } from "node:net";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join, normalize, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const NGINX = "/usr/sbin/nginx";

const freePort = () =>
  new Promise((found) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

const listens = (port) =>
  new Promise((answer) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => answer(socket.destroy() && true));
    socket.once("error", () => answer(false));
  });

/** Starts nginx over the site at `out`; gives its origin and what ends it. */
export const serve = async (out, wanted) => {
  if (!existsSync(NGINX)) throw new Error(`${NGINX} is missing (tests/run installs it)`);
  const site = resolve(out);
  const hosts = join(dirname(site), `.${basename(site)}.portolan`, "hosts");
  const dir = mkdtempSync(join(tmpdir(), "portolan-browser-"));
  const port = wanted ?? (await freePort());
  const config = `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; pid ${dir}/pid; error_log stderr; worker_processes 1; events { }
http {
  access_log off; include /etc/nginx/mime.types; default_type text/plain;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  include ${hosts}/nginx-http.conf;
  server { listen 127.0.0.1:${port}; set $portolan_root ${site}; include ${hosts}/nginx-server.conf; }
}`;
  writeFileSync(join(dir, "nginx.conf"), config);
  const child = spawn(NGINX, ["-e", "stderr", "-c", join(dir, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const gone = new Promise((end) => child.once("exit", end));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
    rmSync(dir, { recursive: true, force: true });
  };
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`nginx does not listen:\n${said}`);
    await wait(50);
  }
  return { origin: `http://localhost:${port}`, stop };
};

const TYPES = {
  ".css": "text/css", ".html": "text/html", ".ics": "text/calendar", ".jpeg": "image/jpeg", ".js": "text/javascript",
  ".json": "application/json", ".jsonld": "application/ld+json", ".svg": "image/svg+xml", ".txt": "text/plain",
  ".wasm": "application/wasm", ".webmanifest": "application/manifest+json", ".webp": "image/webp", ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** Serves the site at `out` without any header of protection, and takes the policy out of its pages. */
export const serveBare = async (out) => {
  const site = resolve(out);
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, "http://localhost");
    let file = join(site, normalize(decodeURIComponent(pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file.startsWith(site) || !existsSync(file)) {
      answer.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
    const body = file.endsWith(".html") ? bytes.toString("utf8").replaceAll(policy, "") : bytes;
    answer.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () => new Promise((end) => { server.close(end); server.closeAllConnections(); });
  return { origin: `http://localhost:${server.address().port}`, stop };
};
