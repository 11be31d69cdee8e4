//! The development server, as a browser and as an attacker meet it.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::support::Portal;

struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn of(site: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["--site", site.to_str().expect("a plain path"), "serve", "--port", "0", "--no-store"])
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stderr.take().expect("its messages")).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("http://127.0.0.1:")?.trim_end_matches('/').parse().ok())
            .expect("the server names its address");
        // The rest is read so that the server never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port }
    }

    /// Sends `head` as it is, with a blank line, and reads the answer.
    fn raw(&self, head: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
        stream.write_all(format!("{head}\r\n\r\n").as_bytes()).expect("the server reads");
        let mut answer = Vec::new();
        // A refused request may be answered by closing the line.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, target: &str) -> String {
        self.raw(&format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close", self.port))
    }

    /// Asks again until the answer is as hoped.
    fn until(&self, target: &str, hoped: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let answer = self.get(target);
            if hoped(&answer) {
                return answer;
            }
            assert!(Instant::now() < end, "{target} never came to be as hoped:\n{answer}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

#[test]
fn a_save_is_shown_an_error_is_told_and_mended() {
    let (portal, _) = Portal::over_base("");
    let server = Server::of(&portal.site());
    let page = server.get("/vi/tinh/hue/");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("/.portolan/live.js") && page.contains("content-security-policy"), "{page}");
    assert!(server.get("/vi/tinh/hue").starts_with("HTTP/1.1 308"));
    assert!(server.get("/vi/khong-co/").starts_with("HTTP/1.1 404"));

    let path = portal.site().join("content/tinh/hue/index.vi.md");
    let good = fs::read_to_string(&path).expect("the entry");
    fs::write(&path, good.clone() + "\nMột câu mới.\n").expect("saved");
    server.until("/vi/tinh/hue/", |page| page.contains("Một câu mới."));

    fs::write(&path, good.replace("level =", "levl =")).expect("saved");
    let told = server.until("/.portolan/trouble", |text| text.contains("P0201"));
    assert!(told.contains("index.vi.md:8"), "{told}");
    assert!(server.get("/vi/tinh/hue/").contains("Một câu mới."), "the last good page stays");

    fs::write(&path, good).expect("saved");
    server.until("/.portolan/trouble", |text| !text.contains("P0201"));
    server.until("/vi/tinh/hue/", |page| !page.contains("Một câu mới."));
}

#[test]
fn a_portal_that_never_was_whole_shows_what_to_mend() {
    let (portal, _) = Portal::over_base("-- content/portal.vi.md (delete) --\n");
    let server = Server::of(&portal.site());
    assert!(server.get("/").contains("/.portolan/live.js"));
    assert!(server.get("/.portolan/trouble").contains("P0306"));
}

#[test]
fn only_files_of_the_build_and_only_to_this_computer() {
    let (portal, _) = Portal::over_base("");
    let server = Server::of(&portal.site());
    for target in [
        "/../portal.toml",
        "/%2e%2e/portal.toml",
        "/vi/..%2fportal.toml",
        "//etc/passwd",
        "/portal.toml",
        "/content/portal.vi.md",
        "/.git/config",
        "/.htaccess",
        "/web.config",
        "/.portolan/store",
        "/vi/%00",
        "/%ff",
        "/vi/tinh/../../../../etc/passwd",
        "/%2525",
    ] {
        let answer = server.get(target);
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(matches!(status, "404" | "400"), "{target}: {answer}");
        assert!(!answer.contains("source_language") && !answer.contains("root:"), "{target}: {answer}");
    }
    let foreign = server.raw("GET /vi/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close");
    assert!(foreign.starts_with("HTTP/1.1 421"), "{foreign}");
    let none = server.raw("GET /vi/ HTTP/1.0");
    assert!(!none.contains(" 200 "), "{none}");
    let post =
        server.raw(&format!("POST /vi/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 0\r\nConnection: close", server.port));
    assert!(post.starts_with("HTTP/1.1 405"), "{post}");
    assert!(server.get(&format!("/{}", "x".repeat(20_000))).starts_with("HTTP/1.1 4"));
}

#[test]
fn a_template_that_fails_is_told_by_the_page_that_uses_it() {
    let (portal, _) = Portal::over_base("");
    // A file of the portal lies above the shipped one of the same name.
    let template = portal.dir.path().join("themes/harbour/templates/entry.html");
    let good = include_str!("../../themes/harbour/templates/entry.html");
    fs::create_dir_all(template.parent().expect("a folder")).expect("the folder can be made");
    let server = Server::of(&portal.site());
    server.until("/vi/tinh/hue/", |page| page.starts_with("HTTP/1.1 200"));
    fs::write(&template, good.replacen("{{", "{{ page.nothing.at.all }}{{", 1)).expect("written");
    server.until("/vi/tinh/hue/", |page| page.starts_with("HTTP/1.1 500") && page.contains("/.portolan/live.js"));
    server.until("/.portolan/trouble", |text| text.contains("entry.html"));
    assert!(server.get("/").starts_with("HTTP/1.1 200"), "other pages are shown");
    fs::write(&template, good).expect("written");
    server.until("/vi/tinh/hue/", |page| page.starts_with("HTTP/1.1 200"));
    server.until("/.portolan/trouble", |text| !text.contains("entry.html"));
}
