//! The demonstration portal, built by the program, then read as visitors and machines read it: nothing here looks at a source.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use scraper::{Html, Selector};

const HOST: &str = "https://portal.example.org";

/// The site's files by path, built once.
pub fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| {
        let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("demo");
        build(&dir, &[]);
        read(&dir)
    })
}

pub fn build(out: &Path, more: &[&str]) {
    // A store beside the output saves encoding the pictures again in every run of the tests.
    let store = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("store");
    let done = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "build", "--strict", "--now", crate::support::NOW, "--out"])
        .arg(out)
        .arg("--store")
        .arg(store)
        .args(more)
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

pub fn read(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let items = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().map(|item| item.expect("a readable output"));
    items
        .filter(|item| item.file_type().is_file())
        .map(|item| {
            let path = item.path().strip_prefix(dir).expect("below the output").to_str().expect("a plain name").to_owned();
            (path, fs::read(item.path()).expect("a readable file"))
        })
        .collect()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

pub fn pages() -> impl Iterator<Item = (&'static str, Html)> {
    site()
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), Html::parse_document(text(bytes))))
}

pub fn all<'h>(page: &'h Html, selector: &str) -> Vec<scraper::ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    all(page, selector).first()?.value().attr(name).map(str::to_owned)
}

/// The file that a root-relative or absolute address of this site leads to, and its fragment.
fn file_of(address: &str) -> Option<(String, Option<String>)> {
    let path = address.strip_prefix(HOST).unwrap_or(address);
    let (path, fragment) = match path.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (path, None),
    };
    let below = path.strip_prefix('/')?;
    Some((if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_owned() }, fragment))
}

#[test]
fn every_page_is_whole() {
    for (path, page) in pages() {
        let redirect = attribute(&page, "meta[http-equiv=refresh]", "content").is_some();
        assert_eq!(all(&page, "h1").len(), 1, "{path}: one h1");
        let lang = attribute(&page, "html", "lang").unwrap_or_default();
        let first = path.split('/').next().unwrap_or_default();
        assert!(lang.to_lowercase() == first || !path.contains('/'), "{path}: lang={lang}");
        let dir = attribute(&page, "html", "dir").unwrap_or_default();
        assert_eq!(dir == "rtl", lang == "ar", "{path}: dir={dir}");
        assert!(!all(&page, "title").is_empty() && attribute(&page, "link[rel=canonical]", "href").is_some(), "{path}");
        assert_eq!(attribute(&page, "meta[name=robots]", "content").as_deref(), Some("noindex"), "{path}: a demonstration");
        assert!(redirect || !all(&page, ".portal-notice").is_empty(), "{path}: says that it is a demonstration");
        let mut ids = BTreeSet::new();
        for element in all(&page, "[id]") {
            assert!(ids.insert(element.value().attr("id")), "{path}: an id twice: {:?}", element.value().attr("id"));
        }
        for element in all(&page, "img") {
            let value = element.value();
            let whole = ["alt", "width", "height", "src"].iter().all(|name| value.attr(name).is_some());
            assert!(whole, "{path}: a picture without alt, size or source");
        }
    }
}

#[test]
fn nothing_runs_or_comes_from_elsewhere() {
    for (path, page) in pages() {
        for element in all(&page, "*") {
            for (name, value) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{path}: {name}={value}");
            }
        }
        assert!(all(&page, "style").is_empty(), "{path}: a style element");
        for script in all(&page, "script") {
            let data = script.value().attr("type") == Some("application/ld+json");
            assert!(data || script.value().attr("src").is_some(), "{path}: an inline script");
        }
        let loaded = [
            ("script", "src"),
            ("img", "src"),
            ("source", "srcset"),
            ("link[rel=stylesheet]", "href"),
            ("link[rel=icon]", "href"),
        ];
        for (selector, name) in loaded {
            for element in all(&page, selector) {
                let value = element.value().attr(name).unwrap_or_default();
                assert!(!value.contains("://") && !value.starts_with("//"), "{path}: loads {value}");
            }
        }
    }
}

#[test]
fn every_address_leads_somewhere() {
    let ids: BTreeMap<&str, BTreeSet<String>> = pages()
        .map(|(path, page)| {
            let ids = all(&page, "[id]").into_iter().filter_map(|element| element.value().attr("id").map(str::to_owned));
            (path, ids.collect())
        })
        .collect();
    for (path, page) in pages() {
        let mut addresses: Vec<String> = Vec::new();
        for (selector, name) in [("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")] {
            addresses.extend(all(&page, selector).iter().filter_map(|element| element.value().attr(name).map(str::to_owned)));
        }
        for element in all(&page, "source") {
            let set = element.value().attr("srcset").unwrap_or_default();
            addresses.extend(set.split(", ").filter_map(|candidate| Some(candidate.split(' ').next()?.to_owned())));
        }
        for address in addresses {
            // The same file, for programs that subscribe at once.
            let address = address.strip_prefix("webcal://").map_or_else(|| address.clone(), |rest| format!("https://{rest}"));
            let address =
                if address.starts_with('#') { format!("/{}{address}", path.trim_end_matches("index.html")) } else { address };
            let own = address.starts_with('/') || address.starts_with(HOST);
            if !own {
                let scheme = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
                assert!(scheme, "{path}: {address}");
                continue;
            }
            let (file, fragment) = file_of(&address).expect("an address of this site");
            let known = site().contains_key(&file) || (path.ends_with("404.html") && file == path);
            assert!(known, "{path}: {address} leads to nothing");
            if let (Some(fragment), Some(ids)) = (fragment, ids.get(file.as_str())) {
                assert!(ids.contains(&fragment), "{path}: {address} has no such place");
            }
        }
    }
}

/// The hreflang set of a page.
fn alternates(page: &Html) -> BTreeMap<String, String> {
    let links = all(page, "link[rel=alternate][hreflang]");
    links.iter().filter_map(|l| Some((l.value().attr("hreflang")?.to_owned(), l.value().attr("href")?.to_owned()))).collect()
}

#[test]
fn languages_and_sitemap_tell_one_story() {
    let sets: BTreeMap<&str, BTreeMap<String, String>> = pages().map(|(path, page)| (path, alternates(&page))).collect();
    let mut canonical = BTreeMap::new();
    for (path, page) in pages() {
        canonical.insert(path, attribute(&page, "link[rel=canonical]", "href").unwrap_or_default());
    }
    for (path, set) in sets.iter().filter(|(_, set)| !set.is_empty()) {
        assert!(set.contains_key("x-default"), "{path}: x-default");
        let own = format!("{HOST}/{}", path.trim_end_matches("index.html"));
        assert_eq!(canonical[path], own, "{path}: canonical to itself");
        assert!(set.values().any(|address| *address == own), "{path}: names itself");
        for address in set.values() {
            let (file, _) = file_of(address).expect("absolute");
            assert_eq!(sets.get(file.as_str()), Some(set), "{path}: {address} does not answer with the same set");
        }
    }
    let sitemap = text(&site()["sitemap.xml"]);
    let mut listed = BTreeSet::new();
    for url in sitemap.split("<url>").skip(1) {
        let address = url.split("<loc>").nth(1).and_then(|rest| rest.split("</loc>").next()).expect("loc");
        let (file, _) = file_of(address).expect("of this site");
        let set = sets.get(file.as_str()).unwrap_or_else(|| panic!("{address} is no page"));
        // Pages 2 and on, facets, fallbacks and the like have no set, and no place here; the chooser is of no language.
        assert!(!set.is_empty() || file == "index.html", "{address} has no set and is in the sitemap");
        for (lang, target) in set {
            assert!(url.contains(&format!("hreflang=\"{lang}\" href=\"{target}\"")), "{address}: {lang} differs from the page");
        }
        assert_eq!(url.matches("<xhtml:link").count(), set.len(), "{address}");
        assert!(listed.insert(file), "{address} twice");
    }
    for (path, set) in &sets {
        // What is made up for illustration is for people who are shown it, not for search engines.
        let illustrative = text(&site()[*path]).contains("data-tone=\"illustrative\"");
        if !set.is_empty() && !illustrative {
            assert!(listed.contains(*path), "{path} is not in the sitemap");
        }
    }
    assert!(text(&site()["robots.txt"]).contains(&format!("Sitemap: {HOST}/sitemap.xml")));
}

#[test]
fn structured_data_can_be_read() {
    let mut blocks = 0;
    for (path, page) in pages() {
        for script in all(&page, "script[type='application/ld+json']") {
            let data: serde_json::Value =
                serde_json::from_str(&script.text().collect::<String>()).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert_eq!(data["@context"], "https://schema.org", "{path}");
            blocks += 1;
        }
    }
    assert!(blocks > 300, "{blocks} blocks");
}

#[test]
fn every_page_with_a_way_home_tells_it_to_machines() {
    let (mut told, mut silent) = (0, 0);
    for (path, page) in pages() {
        let crumbs: Vec<String> = all(&page, ".crumbs li").iter().map(|item| item.text().collect::<String>()).collect();
        let scripts = all(&page, "script[type='application/ld+json']");
        let graph: Vec<serde_json::Value> = scripts
            .iter()
            .flat_map(|script| {
                let data: serde_json::Value = serde_json::from_str(&script.text().collect::<String>()).expect("JSON");
                data["@graph"].as_array().cloned().unwrap_or_else(|| vec![data])
            })
            .collect();
        let trails: Vec<&serde_json::Value> = graph.iter().filter(|node| node["@type"] == "BreadcrumbList").collect();
        // Nothing is told of what is made up, nor at an address whose text is another language's.
        let made_up = !all(&page, "main [data-tone=illustrative]").is_empty();
        let fallback = attribute(&page, "main h1", "lang").is_some();
        let lost = path.ends_with("404.html");
        if crumbs.is_empty() || made_up || fallback || lost {
            silent += usize::from(!crumbs.is_empty());
            assert!(trails.is_empty(), "{path}: a way home is told of what has none, or is not to be told");
            continue;
        }
        assert_eq!(trails.len(), 1, "{path}: a way home for machines");
        let items = trails[0]["itemListElement"].as_array().expect("steps");
        let names: Vec<&str> = items.iter().filter_map(|item| item["name"].as_str()).collect();
        assert_eq!(names, crumbs.iter().map(|crumb| crumb.trim()).collect::<Vec<_>>(), "{path}");
        assert!(items.iter().zip(1..).all(|(item, at)| item["position"] == at), "{path}: steps in their order");
        told += 1;
    }
    assert!(told > 300 && silent > 10, "{told} pages tell their way home, {silent} do not");
}

#[test]
fn feeds_tell_one_story_in_both_formats() {
    let mut feeds = 0;
    for (path, bytes) in site().iter().filter(|(path, _)| path.ends_with("/atom.xml")) {
        let json: serde_json::Value =
            serde_json::from_slice(&site()[&path.replace("atom.xml", "feed.json")]).expect("the same feed as JSON");
        let atom = text(bytes);
        let inside = |entry: &str, name: &str| {
            entry.split(&format!("<{name}>")).nth(1).and_then(|rest| rest.split(&format!("</{name}>")).next()).map(str::to_owned)
        };
        let entries: Vec<_> =
            atom.split("<entry>").skip(1).map(|entry| (inside(entry, "id"), inside(entry, "updated"))).collect();
        let of = |item: &serde_json::Value, name: &str| item[name].as_str().map(str::to_owned);
        let items = json["items"].as_array().expect("items");
        let items: Vec<_> = items.iter().map(|item| (of(item, "id"), of(item, "date_modified"))).collect();
        assert_eq!(entries, items, "{path}");
        feeds += 1;
        let page = Html::parse_document(text(&site()[&path.replace("atom.xml", "index.html")]));
        let announced = attribute(&page, "link[type='application/feed+json']", "href").unwrap_or_default();
        assert_eq!(file_of(&announced).map(|(file, _)| file), Some(path.replace("atom.xml", "feed.json")), "{path}: announced");
    }
    assert!(feeds > 20, "{feeds} feeds");
}

#[test]
fn a_device_is_told_what_the_portal_is_called() {
    let mut manifests = BTreeSet::new();
    for (path, page) in pages() {
        if attribute(&page, "meta[http-equiv=refresh]", "content").is_some() {
            continue;
        }
        let Some(href) = attribute(&page, "link[rel=manifest]", "href") else { panic!("{path}: no manifest") };
        let (file, _) = file_of(&href).expect("of this site");
        let told: serde_json::Value = serde_json::from_slice(&site()[&file]).expect("JSON");
        assert_eq!(told["lang"], attribute(&page, "html", "lang").unwrap_or_default(), "{path}");
        assert_eq!(told["dir"], attribute(&page, "html", "dir").unwrap_or_default(), "{path}");
        let name = told["name"].as_str().unwrap_or_default();
        assert_eq!(Some(name), attribute(&page, "meta[property='og:site_name']", "content").as_deref(), "{path}");
        assert!(told["short_name"].as_str().is_some_and(|short| !short.is_empty() && short.chars().count() < 15), "{file}");
        let (start, scope) = (told["start_url"].as_str().expect("start"), told["scope"].as_str().expect("scope"));
        assert!(start.starts_with(scope) && site().contains_key(&file_of(start).expect("a page").0), "{file}");
        let icon = &told["icons"][0];
        let drawn = &site()[icon["src"].as_str().expect("an icon").trim_start_matches('/')];
        assert!(icon["sizes"] == "any" && text(drawn).contains("<svg"), "{file}");
        manifests.insert(file);
    }
    assert_eq!(manifests.len(), 10);
}

#[test]
fn offices_can_be_taken_into_address_books() {
    let mut uids: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let cards = site().iter().filter(|(path, _)| path.ends_with(".vcf"));
    for (path, bytes) in cards {
        let raw = text(bytes);
        assert_eq!(raw.matches('\n').count(), raw.matches("\r\n").count(), "{path}: CRLF");
        assert!(raw.split("\r\n").all(|line| line.len() <= 75), "{path}: a line of over 75 octets");
        let all = raw.replace("\r\n ", "");
        let uid = |card: &str| card.lines().find_map(|line| line.strip_prefix("UID:")).expect("UID").to_owned();
        let many: Vec<String> = all.split("BEGIN:VCARD\r\n").skip(1).map(uid).collect();
        let folder = path.rsplit_once('/').expect("a folder").0;
        let page = text(&site()[&format!("{folder}/index.html")]);
        assert!(page.contains(&format!("href=\"/{path}\"")), "{path} is linked from its page");
        if path.ends_with("contacts/contacts.vcf") {
            assert!(many.len() > 1 && many.iter().collect::<BTreeSet<_>>().len() == many.len(), "{path}");
            assert_eq!(page.matches(".vcf\"").count(), many.len() + 1, "{path}: each card, and all of them");
        } else {
            assert_eq!(many.len(), 1, "{path}");
            uids.entry(many[0].clone()).or_default().insert(path.split('/').next().expect("a language"));
        }
    }
    assert!(uids.len() > 5 && uids.values().any(|languages| languages.len() > 3), "{uids:?}");
}

#[test]
fn calendars_and_feeds_keep_their_rules() {
    let (mut calendars, mut feeds) = (0, 0);
    for (path, bytes) in site() {
        if path.ends_with(".ics") {
            calendars += 1;
            let text = text(bytes);
            assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{path}");
            assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{path}: CRLF");
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{path}: a line of over 75 octets");
            let uids: Vec<&str> = text.lines().filter(|line| line.starts_with("UID:")).collect();
            let distinct: BTreeSet<&&str> = uids.iter().collect();
            assert!(!uids.is_empty() && distinct.len() == uids.len(), "{path}: UID");
            for event in text.split("BEGIN:VEVENT").skip(1) {
                let date = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
                // Whole days end on the day after; what has hours does so in a zone that the file describes.
                let whole = date("DTSTART;VALUE=DATE:").is_some();
                let hours = ["DTSTART;TZID=", "DTEND;TZID="].map(date);
                let after = if whole { date("DTEND;VALUE=DATE:") > date("DTSTART;VALUE=DATE:") } else { hours[1] >= hours[0] };
                assert!(after && (whole || hours[0].is_some()), "{path}: an exclusive end");
            }
        } else if path.ends_with("atom.xml") {
            feeds += 1;
            let text = text(bytes);
            let mut reader = quick_xml::Reader::from_str(text);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(_) => {}
                    Err(error) => panic!("{path}: {error}"),
                }
            }
            assert!(text.contains(&format!("rel=\"self\" type=\"application/atom+xml\" href=\"{HOST}/{path}\"")), "{path}: self");
            let ids: Vec<&str> = text.split("<id>").skip(1).filter_map(|rest| rest.split("</id>").next()).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: ids");
        }
    }
    assert!(calendars > 20 && feeds > 20, "{calendars} calendars, {feeds} feeds");
}

#[test]
fn pictures_say_nothing_but_their_pixels() {
    let secrets: [&[u8]; 4] = [b"Exif", b"0034-2025", b"Portolan demo", b"http://ns.adobe.com"];
    let holds = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    let source = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/content/provinces/hue/hue.jpg")).expect("the picture");
    assert!(holds(&source, b"Exif") && holds(&source, b"0034-2025"), "the original has what must not be published");
    let mut pictures = 0;
    for (path, bytes) in site().iter().filter(|(path, _)| path.starts_with("assets/pictures/")) {
        pictures += 1;
        for secret in secrets {
            assert!(!holds(bytes, secret), "{path} holds {:?}", String::from_utf8_lossy(secret));
        }
        let stem = path.rsplit_once('.').expect("an extension").0;
        let width: u32 = stem.rsplit('-').next().and_then(|width| width.parse().ok()).expect("a width in the name");
        let header = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().expect("a format");
        let (real, height) = header.into_dimensions().expect("a size");
        assert_eq!(real, width, "{path}");
        assert!(real > height, "{path} lies on its side: the orientation was not applied");
    }
    assert!(pictures > 100, "{pictures} pictures");
}

#[test]
fn addresses_are_plain() {
    for path in site().keys() {
        for segment in path.split('/') {
            let plain = segment.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b));
            assert!(plain && segment.len() <= 100, "{path}");
        }
    }
}
