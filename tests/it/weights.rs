//! What a page weighs on its way to a reader: compressed as nginx does it at once, without its pictures, with the styles, scripts
//! and letters that it asks for. The browser's own count (tests/browser/faces.mjs) holds the same limit on chosen pages.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
};

use scraper::{ElementRef, Html};

use crate::output::{all, pages, site};

/// A page with all that is not a picture, in bytes.
const PAGE: usize = 60_000;
/// The HTML of an entry, in bytes.
const ENTRY: usize = 14_000;
/// The same of the one locality that has entries of every kind, in scripts of two and three bytes a letter.
const FULLEST: (&str, usize) = ("/hai-ha-chau/", 14_600);

/// `bytes` as gzip level 6, which is what nginx, Apache and Caddy do without precompressed files.
fn on_the_wire(bytes: &[u8]) -> usize {
    let mut coder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    coder.write_all(bytes).expect("memory");
    coder.finish().expect("memory").len()
}

fn file(address: &str) -> &'static [u8] {
    &site()[address.trim_start_matches('/')]
}

/// The scripts that a page runs at once: those named, and what they import by name.
fn scripts(page: &Html) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut left: Vec<String> =
        all(page, "script[src]").iter().filter_map(|script| script.value().attr("src").map(str::to_owned)).collect();
    while let Some(address) = left.pop() {
        let text = std::str::from_utf8(file(&address)).expect("a script is text");
        let folder = address.rsplit_once('/').expect("a folder").0.to_owned();
        for line in text.lines().filter(|line| line.starts_with("import ")) {
            let name = line.split('"').nth(1).expect("the name of a module");
            left.push(format!("{folder}/{}", name.trim_start_matches("./")));
        }
        found.insert(address);
    }
    found
}

/// A slice of the display letters: its file and the characters that fetch it (CSS Fonts 4, 4.5).
struct Slice {
    bytes: usize,
    ranges: Vec<(u32, u32)>,
}

fn slices() -> Vec<Slice> {
    let (path, css) = site().iter().find(|(path, _)| path.starts_with("assets/css/harbour")).expect("the styles");
    let css = std::str::from_utf8(css).expect("text");
    assert!(css.contains("@font-face"), "{path} names no letters");
    let blocks = css.split("@font-face").skip(1).filter_map(|block| block.split_once('}').map(|(block, _)| block));
    blocks
        .filter_map(|block| {
            let name = block.split_once("url(")?.1.split_once(')')?.0.trim_matches(['"', '\'']);
            let address = format!("assets/{}", name.trim_start_matches("../").trim_start_matches("/assets/"));
            let ranges = block.split_once("unicode-range:")?.1.split([';', '}']).next()?.split(',').map(|range| {
                let range = range.trim().trim_start_matches("U+");
                let (from, to) = range.split_once('-').unwrap_or((range, range));
                let hex = |text: &str| u32::from_str_radix(text, 16).expect("a code point");
                (hex(from), hex(to))
            });
            Some(Slice { bytes: site()[&address].len(), ranges: ranges.collect() })
        })
        .collect()
}

/// Languages whose headings are in the reader's own letters.
const OWN_LETTERS: &[&str] = &["zh", "ja", "ko", "lo", "km", "ar"];

/// The language of an element: its own or that of what it stands in.
fn language(element: ElementRef<'_>) -> String {
    let mut at = Some(element);
    while let Some(of) = at {
        if let Some(lang) = of.value().attr("lang") {
            return lang.to_owned();
        }
        at = of.parent().and_then(ElementRef::wrap);
    }
    String::new()
}

/// What of the letters a page fetches, by the characters of whatever is set in them. Characters are counted wherever they stand
/// in headings and the like, so that this is never too little.
fn letters(page: &Html, slices: &[Slice]) -> usize {
    let shown = all(page, "h1, h2, h3, .brand, .foot-brand, .sounding-value, .calendar-date, .chooser-name, .lost-code, summary");
    let mut characters = BTreeSet::new();
    for element in shown {
        let lang = language(element);
        if !OWN_LETTERS.iter().any(|own| lang.split('-').next() == Some(own)) {
            characters.extend(element.text().flat_map(str::chars).map(u32::from));
        }
    }
    let used = |slice: &&Slice| characters.iter().any(|c| slice.ranges.iter().any(|(from, to)| (from..=to).contains(&c)));
    slices.iter().filter(used).map(|slice| slice.bytes).sum()
}

/// What is too heavy about a page.
fn weighed(path: &str, page: &Html, slices: &[Slice], cost: &mut BTreeMap<String, usize>) -> Vec<String> {
    let html = on_the_wire(file(path));
    let styles = all(page, "link[rel=stylesheet]").into_iter().filter_map(|link| link.value().attr("href").map(str::to_owned));
    let parts: BTreeSet<String> = scripts(page).into_iter().chain(styles).collect();
    let parts: usize = parts.iter().map(|part| *cost.entry(part.clone()).or_insert_with(|| on_the_wire(file(part)))).sum();
    let whole = html + parts + letters(page, slices);
    let mut heavy = Vec::new();
    if whole > PAGE {
        heavy.push(format!("{path}: {whole} bytes, of them {html} HTML, {parts} styles and scripts"));
    }
    let most = if path.contains(FULLEST.0) { FULLEST.1 } else { ENTRY };
    if html > most && !all(page, "article[data-kind]").is_empty() {
        heavy.push(format!("{path}: {html} bytes of HTML"));
    }
    heavy
}

/// Holds the rules for pictures on a page; how many it has.
fn pictured(path: &str, page: &Html) -> usize {
    let mut count = 0;
    for image in all(page, "img") {
        let value = image.value();
        let src = value.attr("src").unwrap_or_default();
        for name in ["width", "height"] {
            assert!(value.attr(name).is_some_and(|size| size.parse().is_ok_and(|size: u32| size > 0)), "{path}: {name} of {src}");
        }
        if !src.starts_with("/assets/pictures/") {
            continue;
        }
        count += 1;
        let picture = image.parent().and_then(ElementRef::wrap).filter(|of| of.value().name() == "picture");
        let picture = picture.unwrap_or_else(|| panic!("{path}: {src} stands alone"));
        let sources: Vec<_> = picture.child_elements().filter(|of| of.value().name() == "source").collect();
        assert!(!sources.is_empty(), "{path}: {src} has one format only");
        for source in sources {
            let given = |name| source.value().attr(name).unwrap_or_default();
            assert!(given("srcset").contains("w") && !given("sizes").is_empty(), "{path}: {src} has no sizes");
        }
        // What heads the page is fetched at once, everything else when it comes near.
        let leads = value.attr("fetchpriority") == Some("high");
        assert!(leads || value.attr("loading") == Some("lazy"), "{path}: {src} is fetched before it is needed");
    }
    assert!(all(page, "img[fetchpriority=high]").len() <= 1, "{path}: two pictures come first");
    count
}

#[test]
fn pages_stay_light_and_fetch_pictures_when_they_are_needed() {
    let slices = slices();
    assert!(slices.len() > 1, "the letters are in slices");
    let (mut cost, mut heavy) = (BTreeMap::new(), Vec::new());
    let (mut count, mut pictures) = (0, 0);
    for (path, page) in pages() {
        count += 1;
        heavy.extend(weighed(path, &page, &slices, &mut cost));
        pictures += pictured(path, &page);
    }
    assert!(count > 1_000 && pictures > 500, "{count} pages, {pictures} pictures");
    assert!(heavy.is_empty(), "{} too heavy:\n{}", heavy.len(), heavy.join("\n"));
}
