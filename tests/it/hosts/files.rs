//! The files that no server here reads: well formed by the documents of those who read them.

use std::collections::BTreeMap;

use super::{Built, demo, former, small};

fn text<'b>(built: &'b Built, path: &str) -> &'b str {
    std::str::from_utf8(&built.files[path]).expect("UTF-8")
}

/// `_headers` (Netlify, "Custom headers"; Cloudflare Pages, "Headers"): a path, then indented `Name: value` lines; `#` begins a
/// comment. Cloudflare takes 100 rules, 2,000 characters a line, and one `*` a path.
fn headers(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut rules: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut path = None;
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        assert!(line.len() <= 2_000, "{line}");
        if line.starts_with('/') {
            assert!(line.matches('*').count() <= 1 && !line.contains(char::is_whitespace), "{line}");
            assert!(rules.insert(line.to_owned(), BTreeMap::new()).is_none(), "{line} twice");
            path = Some(line);
            continue;
        }
        let (name, value) = line.strip_prefix("  ").and_then(|line| line.split_once(": ")).unwrap_or_else(|| panic!("{line}"));
        assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') && !value.is_empty(), "{line}");
        let rule = rules.get_mut(path.expect("a path comes first")).expect("just added");
        assert!(rule.insert(name.to_owned(), value.to_owned()).is_none(), "{line} twice");
    }
    assert!(rules.len() <= 100, "{} rules", rules.len());
    rules
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => path.len() >= before.len() + after.len() && path.starts_with(before) && path.ends_with(after),
    }
}

/// What a host would send with `path`; no header from two rules.
fn sent(rules: &BTreeMap<String, BTreeMap<String, String>>, path: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (pattern, rule) in rules.iter().filter(|(pattern, _)| matches(pattern, path)) {
        for (name, value) in rule {
            assert!(all.insert(name.clone(), value.clone()).is_none(), "{path}: {name} from {pattern} and another rule");
        }
    }
    all
}

#[test]
fn headers_of_static_hosts() {
    for built in [demo("/"), demo("/a/b/"), small("/")] {
        let rules = headers(text(built, "_headers"));
        for path in built.files.keys().filter(|path| super::is_addressed(path)) {
            let address = format!("{}{}", built.base, path.trim_end_matches("index.html"));
            let all = sent(&rules, &address);
            assert_eq!(all["X-Content-Type-Options"], "nosniff", "{address}");
            assert_eq!(all.contains_key("Strict-Transport-Security"), built.secure && built.base == "/", "{address}");
            if path.ends_with(".html") {
                let policy = &all["Content-Security-Policy"];
                assert!(policy.contains("frame-ancestors 'none'"), "{address}");
                assert!(!super::searches(path) || policy.contains("'wasm-unsafe-eval'"), "{address}: {policy}");
                // What the header allows to all pages of a language, each page's own policy allows to its search alone.
                let own = std::str::from_utf8(&built.files[path]).expect("UTF-8");
                let meta = own
                    .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
                    .and_then(|(_, rest)| rest.split_once('"'));
                assert_eq!(meta.is_some_and(|(meta, _)| meta.contains("wasm")), super::searches(path), "{address}");
            } else if path.ends_with(".svg") {
                assert!(all["Content-Security-Policy"].ends_with("; sandbox"), "{address}");
            }
            assert_eq!(
                all.get("Cache-Control").is_some_and(|v| v.contains("immutable")),
                path.starts_with("assets/"),
                "{address}"
            );
            let open = super::has(path, super::OPEN);
            assert_eq!(all.get("Access-Control-Allow-Origin").map(String::as_str), open.then_some("*"), "{address}");
            if let Some(found) = all.get("Content-Type") {
                assert_eq!(found, super::media_type(path), "{address}");
            }
        }
    }
}

#[test]
fn redirects_of_static_hosts() {
    for built in [demo("/"), demo("/a/b/"), small("/"), small("/a/b/")] {
        let mut moved = BTreeMap::new();
        for line in text(built, "_redirects").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let parts: Vec<&str> = line.split(' ').collect();
            let [from, to, status] = parts.as_slice() else { panic!("{line}") };
            assert!(from.starts_with(built.base) && to.starts_with(built.base), "{line}");
            assert!(!(*from == built.base && *status != "404"), "{line}: forces everybody");
            match status.trim_end_matches('!') {
                "301" => drop(moved.insert((*from).to_owned(), (*to).to_owned())),
                "404" => {
                    let page = to.strip_prefix(built.base).expect("below the site");
                    assert!(built.files.contains_key(page), "{line}");
                }
                _ => panic!("{line}"),
            }
        }
        let pages = built.files.iter().filter(|(path, _)| path.ends_with("index.html"));
        let wanted: BTreeMap<String, String> = pages
            .filter_map(|(path, bytes)| Some((format!("{}{}", built.base, path.trim_end_matches("index.html")), former(bytes)?)))
            .collect();
        assert_eq!(moved, wanted);
    }
}

#[test]
fn web_config_is_well_formed_and_says_that_it_is_untested() {
    for built in [demo("/"), demo("/a/b/"), small("/")] {
        let text = text(built, "web.config");
        assert!(text.contains("UNTESTED"));
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        let (mut depth, mut elements) = (0_i32, 0);
        loop {
            match reader.read_event().expect("well-formed XML") {
                quick_xml::events::Event::Eof => break,
                quick_xml::events::Event::Start(element) => {
                    depth += 1;
                    elements += 1;
                    element.attributes().for_each(|attribute| drop(attribute.expect("an attribute, once")));
                }
                quick_xml::events::Event::Empty(element) => {
                    elements += 1;
                    element.attributes().for_each(|attribute| drop(attribute.expect("an attribute, once")));
                }
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Comment(comment) => {
                    assert!(!comment.as_ref().contains("--"), "a comment in a comment");
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0);
        assert!(elements > 100, "{elements} elements");
    }
}

#[test]
fn compressed_files_are_what_they_stand_for() {
    let built = small("/");
    let compressed = |path: &str| super::client::Answer {
        status: 200,
        headers: BTreeMap::from([("content-encoding".to_owned(), if path.ends_with(".br") { "br" } else { "gzip" }.to_owned())]),
        body: built.files[path].clone(),
    };
    let mut count = 0;
    for path in built.files.keys().filter(|path| path.ends_with(".br") || path.ends_with(".gz")) {
        count += 1;
        let of = &path[..path.len() - 3];
        assert!(super::has(of, super::TEXT), "{path}: only text");
        assert_eq!(compressed(path).plain(), built.files[of], "{path}");
        assert!(built.files[path].len() < built.files[of].len(), "{path} is no smaller");
        if path.ends_with(".gz") {
            assert_eq!(&built.files[path][4..8], &[0; 4], "{path} carries a time");
        }
    }
    assert!(count > 20, "{count} compressed files");
    assert!(!demo("/").files.keys().any(|path| path.ends_with(".br")), "only where it is asked for");
}

#[test]
fn configuration_of_other_folders_is_not_in_the_site() {
    let built = demo("/");
    assert!(!built.files.keys().any(|path| path.ends_with(".conf")), "nginx's and Caddy's files are beside the site");
    let hosts = built.out.with_file_name(".demo-root.portolan/hosts");
    let names = crate::output::read(&hosts).into_keys().collect::<Vec<_>>();
    assert_eq!(names, ["caddy.conf", "nginx-http.conf", "nginx-server.conf"]);
}

#[test]
fn what_belongs_to_the_hosts_root_is_told() {
    let told = |base: &str| {
        let (portal, _) = crate::support::Portal::over_base("");
        let settings = portal.site().join("portal.toml");
        let text = std::fs::read_to_string(&settings).expect("the settings");
        std::fs::write(&settings, format!("security_contact = \"mailto:a@test.example\"\n{text}")).expect("saved");
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["--lang", "en", "--site", portal.site().to_str().expect("a plain path")])
            .args(["build", "--now", crate::support::NOW, "--no-store", "--base-url", base])
            .output()
            .expect("the program runs");
        let files = crate::output::read(&portal.site().join("public"));
        (String::from_utf8(done.stdout).expect("text"), files.contains_key("robots.txt"))
    };
    let (below, robots) = told("https://test.example/a/b/");
    assert!(!robots, "below a host robots.txt has no meaning");
    for line in
        ["https://test.example/robots.txt", "Sitemap: https://test.example/a/b/sitemap.xml", "Contact: mailto:a@test.example"]
    {
        assert!(below.contains(line), "{below}");
    }
    let (root, robots) = told("https://test.example/");
    assert!(robots && !root.contains("robots.txt"), "{root}");
}
