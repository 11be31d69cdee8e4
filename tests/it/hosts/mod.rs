//! The generated host files on the servers themselves: the demonstration portal and a small compressed one, at the root and
//! below a path, asked as visitors, search engines and attackers ask. Expectations are written out here, not taken from the
//! program's own table.

mod client;
mod files;
mod server;

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use client::{Answer, ask, get};
use server::{Server, Site, Sort};

use crate::{
    output::{self, read},
    support::Portal,
};

/// A site on the disk, built once, and what is known of it.
struct Built {
    out: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
    base: &'static str,
    secure: bool,
    /// Whether compressed files stand beside the pages.
    compressed: bool,
}

fn demo(base: &'static str) -> &'static Built {
    static ROOT: OnceLock<Built> = OnceLock::new();
    static BELOW: OnceLock<Built> = OnceLock::new();
    let (cell, name) = if base == "/" { (&ROOT, "demo-root") } else { (&BELOW, "demo-below") };
    cell.get_or_init(|| {
        let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        output::build(&out, &["--base-url", &format!("https://portal.example.org{base}")]);
        let files = read(&out);
        Built { out, files, base, secure: true, compressed: false }
    })
}

/// A portal of four languages with `precompress`, two of them in one script's neighbourhood, and former addresses.
fn small(base: &'static str) -> &'static Built {
    static ROOT: OnceLock<Built> = OnceLock::new();
    static BELOW: OnceLock<Built> = OnceLock::new();
    if base == "/" { ROOT.get_or_init(|| build_small("/")) } else { BELOW.get_or_init(|| build_small("/a/b/")) }
}

fn build_small(base: &'static str) -> Built {
    let settings = "-- portal.toml --\nname = { vi = \"Cổng thử\", en = \"Test portal\" }\nbase_url = \"https://test.example/\"\n\
         timezone = \"Asia/Ho_Chi_Minh\"\nsource_language = \"vi\"\nlanguages = [\"vi\", \"en\", \"ar\", \"zh-Hans\", \"zh-Hant\"]\n\
         precompress = true\nsecurity_contact = \"mailto:security@test.example\"\n";
    let (portal, _) = Portal::over_base(settings);
    let index = portal.site().join("content/tinh/_index.vi.md");
    let text = fs::read_to_string(&index).expect("the index");
    fs::write(&index, text.replace("nav_order = 1", "nav_order = 1\naliases = [\"tinh-cu\"]")).expect("saved");
    let base_url = format!("http://xn--th-9ya.example{base}");
    let name = if base == "/" { "small-root" } else { "small-below" };
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["--site", portal.site().to_str().expect("a plain path"), "build", "--now", crate::support::NOW, "--no-store"])
        .args(["--base-url", &base_url, "--out"])
        .arg(&out)
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Built { files: read(&out), out, base, secure: false, compressed: true }
}

/// The media type of a file, as the registries and the formats' own documents have it.
fn media_type(path: &str) -> &'static str {
    if path.ends_with("/atom.xml") {
        return "application/atom+xml; charset=utf-8";
    }
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "json" if path.ends_with("/feed.json") => "application/feed+json",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "jsonld" => "application/ld+json",
        "csv" => "text/csv; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "pagefind" | "pf_meta" | "pf_index" | "pf_fragment" | "pf_filter" => "application/octet-stream",
        other => panic!("{path}: say here what `.{other}` is"),
    }
}

const TEXT: &[&str] =
    &["html", "css", "js", "svg", "txt", "xml", "ics", "json", "jsonld", "geojson", "csv", "vcf", "webmanifest"];
const OPEN: &[&str] = &["xml", "ics", "json", "jsonld", "geojson", "csv", "vcf"];

fn has(path: &str, endings: &[&str]) -> bool {
    endings.contains(&path.rsplit('.').next().unwrap_or_default())
}

/// Whether a file is the page of a language's search.
fn searches(path: &str) -> bool {
    path.ends_with("/search/index.html") && path.matches('/').count() == 2
}

/// What is for servers, not for visitors.
fn is_addressed(path: &str) -> bool {
    !matches!(path, ".htaccess" | "web.config" | "_headers" | "_redirects") && !path.ends_with(".br") && !path.ends_with(".gz")
}

/// A server with a site, and what it did wrong.
struct Trial<'a> {
    sort: Sort,
    built: &'a Built,
    server: &'a Server,
    wrong: Vec<String>,
}

impl Trial<'_> {
    fn at(&self, below: &str) -> String {
        format!("{}{below}", self.built.base)
    }

    fn see(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.wrong.push(what());
        }
    }

    fn header(&mut self, target: &str, answer: &Answer, name: &str, wanted: &str) {
        let found = answer.header(name).to_owned();
        self.see(found == wanted, || format!("{target}: {}: {name}: `{found}`, not `{wanted}`", answer.status));
    }

    /// Headers of every answer, by the path of the file that it shows.
    fn headers(&mut self, target: &str, answer: &Answer, shown: &str) {
        let drawing = answer.status == 200 && shown.ends_with(".svg");
        let open = answer.status == 200 && has(shown, OPEN);
        let upgrade = if self.built.secure { "; upgrade-insecure-requests" } else { "" };
        let script = if answer.status == 200 && searches(shown) { "'self' 'wasm-unsafe-eval'" } else { "'self'" };
        let policy = if drawing {
            "default-src 'none'; style-src 'unsafe-inline'; sandbox".to_owned()
        } else {
            format!(
                "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
                 manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
                 frame-ancestors 'none'{upgrade}"
            )
        };
        let hsts = if self.built.secure && self.built.base == "/" { "max-age=31536000" } else { "" };
        let kept = answer.status == 200 && shown.starts_with("assets/");
        let fixed = [
            ("content-security-policy", policy.as_str()),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", if open { "cross-origin" } else { "same-origin" }),
            ("access-control-allow-origin", if open { "*" } else { "" }),
            ("strict-transport-security", hsts),
            ("cache-control", if kept { "public, max-age=31536000, immutable" } else { "no-cache" }),
        ];
        for (name, wanted) in fixed {
            self.header(target, answer, name, wanted);
        }
        let off = answer.header("permissions-policy").contains("camera=(), ");
        self.see(off, || format!("{target}: {}: permissions", answer.status));
    }

    /// `target` shows the file `shown` with `status`.
    fn shows(&mut self, target: &str, more: &[&str], shown: &str, status: u16) -> Answer {
        let answer = get(self.server.port, target, more);
        self.see(answer.status == status, || format!("{target} {more:?}: {} for {status}", answer.status));
        if answer.status == status {
            self.headers(target, &answer, shown);
            self.header(target, &answer, "content-type", media_type(shown));
            let same = answer.plain() == self.built.files[shown];
            self.see(same, || format!("{target} {more:?}: is not {shown}"));
            if has(shown, TEXT) {
                let vary = answer.header("vary").to_owned();
                let wanted = if shown == "index.html" { "Accept-Language" } else { "Accept-Encoding" };
                self.see(vary.contains(wanted) || status == 404, || format!("{target}: Vary: `{vary}`"));
                self.see(vary.matches("Accept-Encoding").count() <= 1, || format!("{target}: Vary: `{vary}`"));
            }
        }
        answer
    }

    fn leads(&mut self, target: &str, more: &[&str], status: u16, to: &str) {
        let answer = get(self.server.port, target, more);
        let found = answer.header("location");
        // Apache writes the whole address.
        let found = found.strip_prefix(&format!("http://localhost:{}", self.server.port)).unwrap_or(found).to_owned();
        // Caddy moves a folder's name to its slash by 308, which keeps the method too.
        let slash = to == format!("{target}/") && answer.status == 308;
        self.see((answer.status == status || slash) && found == to, || {
            format!("{target} {more:?}: {} to `{found}`, not {status} to {to}", answer.status)
        });
        self.headers(target, &answer, "");
    }

    fn missing(&mut self, target: &str) {
        let below = target.strip_prefix(self.built.base).unwrap_or_default();
        let first = below.split('/').next().unwrap_or_default();
        let page = format!("{first}/404.html");
        let page = if self.built.files.contains_key(&page) { page } else { "404.html".to_owned() };
        self.shows(target, &[], &page, 404);
    }

    fn end(self) {
        let (count, first) = (self.wrong.len(), self.wrong.iter().take(25).cloned().collect::<Vec<_>>().join("\n"));
        assert!(count == 0, "{:?} at {}: {count} wrong:\n{first}", self.sort, self.built.base);
    }
}

/// Where a page leads on to, if it is one of a former address.
fn former(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (_, rest) = text.split_once("http-equiv=\"refresh\" content=\"0; url=")?;
    Some(rest.split('"').next()?.to_owned())
}

fn every_address(trial: &mut Trial<'_>) {
    let built = trial.built;
    let mut moved = 0;
    for (path, bytes) in built.files.iter().filter(|(path, _)| is_addressed(path)) {
        let target = trial.at(path);
        let folder = target.strip_suffix("index.html").map(str::to_owned);
        if path.ends_with(".html")
            && let Some(to) = former(bytes)
        {
            moved += 1;
            let folder = folder.expect("a former address is a folder");
            for from in [&target, &folder, folder.trim_end_matches('/')] {
                trial.leads(from, &[], 301, &to);
            }
            continue;
        }
        trial.shows(&target, &[], path, 200);
        if let Some(folder) = folder {
            trial.shows(&folder, &[], path, 200);
            if folder != built.base {
                trial.leads(folder.trim_end_matches('/'), &[], 301, &folder);
            }
        }
    }
    assert!(moved > 0, "no former address to try");
    if built.base != "/" {
        trial.leads_bare();
    }
}

impl Trial<'_> {
    /// The path itself without its slash belongs to the host: only where it leads is ours.
    fn leads_bare(&mut self) {
        let bare = self.built.base.trim_end_matches('/');
        let answer = get(self.server.port, bare, &[]);
        let right = answer.status == 301 && answer.header("location").ends_with(self.built.base);
        self.see(right, || format!("{bare}: {}", answer.status));
    }
}

/// Puts among the pages what no build puts there.
fn plant(public: &Path) -> Vec<String> {
    let names = [
        ".git/config",
        ".env",
        ".hidden/index.html",
        "vi/.secret.html",
        "x.php",
        "vi/x.php",
        "x.php.html",
        "x.phtml",
        "cgi/x.cgi",
        "x.sh",
        "x.asp",
        "x.jsp",
        "backup.sql",
        "x.bak",
        "x.apk",
        ".user.ini",
        "vi/.htaccess",
        "nginx.conf",
        "caddyfile",
        ".well-known/.x",
        ".well-known/x.php",
        "index.html~",
        "x.html.bak",
        "core",
    ];
    for name in names {
        let path = public.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        if !path.exists() {
            fs::write(&path, "# planted").expect("planted");
        }
    }
    fs::create_dir_all(public.join("vi/empty")).expect("a folder");
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn what_is_not_there(trial: &mut Trial<'_>, planted: &[String]) {
    let mut targets: Vec<String> = planted.to_vec();
    let own = [".htaccess", "web.config", "_headers", "_redirects", "vi/index.html.br", "vi/index.html.gz"];
    targets.extend(own.map(str::to_owned));
    let more = [
        "nothing",
        "vi/nothing",
        "vi/nothing/",
        "en/nothing/deep",
        "ar/x.svg",
        "vix/",
        "zz/",
        "assets/nothing.css",
        "assets/",
        "vi/empty/",
        "vi/index.html/",
        "vi/index.html/x",
        "x.php/y",
        "vi/.%67it/config",
        "%2egit/config",
        "vi/nothing%0d%0aX-Y:%20z",
        "vi/404.html/x",
    ];
    targets.extend(more.map(str::to_owned));
    for target in targets {
        // Apache's own settings refuse `.ht…` before `.htaccess` is asked; a site cannot change that with `FileInfo`.
        let refused = trial.sort == Sort::Apache && target.split('/').any(|part| part.starts_with(".ht"));
        let target = trial.at(&target);
        if refused {
            let answer = get(trial.server.port, &target, &[]);
            trial.see(matches!(answer.status, 403 | 404), || format!("{target}: {}", answer.status));
        } else {
            trial.missing(&target);
        }
    }
    for target in ["../../etc/passwd", "vi/../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "..%2f..%2fetc%2fpasswd", "%00"] {
        let target = trial.at(target);
        let answer = get(trial.server.port, &target, &[]);
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        // Below a path these are no longer the site's own, and Caddy has nothing to say there.
        let refused = matches!(answer.status, 400 | 403 | 404) || body.is_empty();
        trial.see(refused && !body.contains("root:"), || format!("{target}: {}", answer.status));
    }
    let posted = ask(trial.server.port, "POST", &trial.at("vi/"), &["Content-Length: 0"]);
    trial.see(posted.status == 405, || format!("POST: {}", posted.status));
    let head = ask(trial.server.port, "HEAD", &trial.at("vi/"), &[]);
    trial.see(head.status == 200 && head.body.is_empty(), || format!("HEAD: {}", head.status));
}

/// The root leads on to a language that the reader asked for, and to none that he did not.
fn languages(trial: &mut Trial<'_>, likes: &[(&str, Option<&str>)]) {
    let root = trial.built.base;
    for (header, lang) in likes {
        let header = format!("Accept-Language: {header}");
        match lang {
            Some(lang) => trial.leads(root, &[&header], 302, &format!("{root}{lang}/")),
            None => drop(trial.shows(root, &[&header], "index.html", 200)),
        }
        // The chooser stays in reach, and nobody is led away from a page.
        trial.shows(&format!("{root}?"), &[&header], "index.html", 200);
        trial.shows(&format!("{root}?a=b"), &[&header], "index.html", 200);
        trial.shows(&format!("{root}index.html"), &[&header], "index.html", 200);
        trial.shows(&format!("{root}vi/"), &[&header], "vi/index.html", 200);
    }
    let led = get(trial.server.port, root, &["Accept-Language: vi"]);
    let vary = led.header("vary").to_owned();
    trial.see(vary.contains("Accept-Language"), || format!("the redirection at the root: Vary: `{vary}`"));
    trial.shows(root, &[], "index.html", 200);
}

/// Codings that a reader takes, those that a server then may send which has the build's compressed files, and without them: then
/// a server compresses by gzip or not at all.
const CODINGS: &[(&str, &[&str], &[&str])] = &[
    ("", &[""], &[""]),
    ("identity", &[""], &[""]),
    ("gzip", &["gzip"], &["gzip", ""]),
    ("gzip, deflate", &["gzip"], &["gzip", ""]),
    ("br", &["br"], &[""]),
    ("gzip, deflate, br, zstd", &["br"], &["gzip", ""]),
    ("br;q=0, gzip", &["gzip"], &["gzip", ""]),
    ("br;q=0.0, gzip;q=0.5", &["gzip"], &["gzip", ""]),
    ("gzip;q=0", &[""], &[""]),
    ("gzip;q=0, br;q=0", &[""], &[""]),
    ("br;q=1.0, gzip;q=0.8", &["br"], &["gzip", ""]),
    ("BR, GZIP", &["br", "gzip", ""], &["gzip", ""]),
];

fn codings(trial: &mut Trial<'_>) {
    let files: Vec<String> = ["vi/index.html", "index.html", "vi/tinh/atom.xml"].map(str::to_owned).into();
    let style = trial.built.files.keys().find(|path| path.ends_with(".css")).cloned();
    let drawing = trial.built.files.keys().find(|path| path.ends_with(".svg")).cloned();
    for path in files.into_iter().chain(style).chain(drawing).filter(|path| trial.built.files.contains_key(path)) {
        let target = trial.at(&path);
        for (header, with, without) in CODINGS {
            let header = format!("Accept-Encoding: {header}");
            for target in [target.as_str(), target.trim_end_matches("index.html")] {
                let answer = trial.shows(target, &[&header], &path, 200);
                let found = answer.header("content-encoding").to_owned();
                let compressed = trial.built.compressed && trial.built.files.contains_key(&format!("{path}.br"));
                let wanted = if compressed { with } else { without };
                trial.see(wanted.contains(&found.as_str()), || format!("{target} {header}: `{found}`"));
                let odd = answer.header("content-language").to_owned();
                trial.see(odd.is_empty(), || format!("{target}: Content-Language: {odd}"));
                if compressed && found == "br" {
                    let sent = answer.body == trial.built.files[&format!("{path}.br")];
                    trial.see(sent, || format!("{target}: not the build's own compressed file"));
                }
            }
        }
    }
    // A picture is compressed already.
    if let Some(path) = trial.built.files.keys().find(|path| path.ends_with(".webp")) {
        let answer = trial.shows(&trial.at(path), &["Accept-Encoding: gzip, br"], path, 200);
        trial.header(path, &answer, "content-encoding", "");
    }
    // What has not changed is not sent again.
    let first = get(trial.server.port, &trial.at("vi/"), &[]);
    let again = get(trial.server.port, &trial.at("vi/"), &[&format!("If-None-Match: {}", first.header("etag"))]);
    trial.see(again.status == 304 && again.body.is_empty(), || format!("If-None-Match: {}", again.status));
    trial.header("If-None-Match", &again, "cache-control", "no-cache");
}

const LIKES: &[(&str, Option<&str>)] = &[
    ("vi", Some("vi")),
    ("en-GB,en;q=0.9", Some("en")),
    ("de,en;q=0.5,vi;q=0.7", Some("vi")),
    ("en;q=0.3, ar;q=0.31, vi;q=0.2", Some("en")),
    ("vi;q=0, en;q=0.1", Some("en")),
    ("VI-vn", Some("vi")),
    ("pt-BR, *;q=0.5", None),
    ("vi;q=0", None),
    ("vi;q=0.000", None),
    ("xvi, env", None),
    ("*", None),
    ("", None),
    ("en ; q=0.05", Some("en")),
];

fn serve(sort: Sort, built: &Built, likes: &[(&str, Option<&str>)]) {
    if !sort.is_here() {
        return;
    }
    let site = Site::copy(&built.out, built.base);
    let planted = plant(&site.public());
    // A link out of the site must not be there at all; where it is, what it leads to has no address.
    symlink("/etc/passwd", site.public().join("passwd")).expect("a link");
    let server = Server::start(sort, &site);
    let mut trial = Trial { sort, built, server: &server, wrong: Vec::new() };
    every_address(&mut trial);
    what_is_not_there(&mut trial, &planted);
    trial.missing(&trial.at("passwd"));
    languages(&mut trial, LIKES);
    languages(&mut trial, likes);
    codings(&mut trial);
    trial.end();
}

const DEMO: &[(&str, Option<&str>)] = &[
    ("zh-TW,zh;q=0.9,en;q=0.8", Some("zh-hans")),
    ("zh-Hans-CN", Some("zh-hans")),
    ("ko-KR,ko;q=0.9,en-US;q=0.8", Some("ko")),
    ("lo,th;q=0.9", Some("lo")),
    ("fr-CA", Some("fr")),
];

const SMALL: &[(&str, Option<&str>)] =
    &[("zh-TW,zh;q=0.9", Some("zh-hant")), ("zh-Hant-HK", Some("zh-hant")), ("zh-SG", Some("zh-hans")), ("ja,ko", None)];

#[test]
fn nginx_serves_the_demo() {
    serve(Sort::Nginx, demo("/"), DEMO);
    serve(Sort::Nginx, demo("/a/b/"), DEMO);
}

#[test]
fn nginx_sends_compressed_files() {
    serve(Sort::Nginx, small("/"), SMALL);
    serve(Sort::Nginx, small("/a/b/"), SMALL);
}

#[test]
fn apache_serves_the_demo() {
    serve(Sort::Apache, demo("/"), DEMO);
    serve(Sort::Apache, demo("/a/b/"), DEMO);
}

#[test]
fn apache_sends_compressed_files() {
    serve(Sort::Apache, small("/"), SMALL);
    serve(Sort::Apache, small("/a/b/"), SMALL);
}

#[test]
fn caddy_serves_the_demo() {
    serve(Sort::Caddy, demo("/"), DEMO);
    serve(Sort::Caddy, demo("/a/b/"), DEMO);
}

#[test]
fn caddy_sends_compressed_files() {
    serve(Sort::Caddy, small("/"), SMALL);
    serve(Sort::Caddy, small("/a/b/"), SMALL);
}
