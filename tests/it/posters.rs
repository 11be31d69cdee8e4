//! What stands for a page where it is shared: every page names a picture that is there, as large as it says; it is drawn once; it says
//! what it cannot letter. The mark's files are what head and manifest say of them.

use std::{collections::BTreeMap, fs};

use portolan::{
    engine::{Store, watch::Unwatched},
    make,
};

use crate::{
    output::{all, pages, site},
    support::{Portal, listed, place},
};

fn content(page: &scraper::Html, property: &str) -> Option<String> {
    let found = all(page, &format!("meta[property='{property}']"));
    found.first()?.value().attr("content").map(str::to_owned)
}

#[test]
fn every_page_that_can_be_shared_names_a_picture_as_large_as_it_says() {
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    for (path, page) in pages() {
        let image = content(&page, "og:image");
        let leads_nowhere = path.ends_with("404.html") || !all(&page, "meta[http-equiv='refresh']").is_empty();
        assert_eq!(image.is_none(), leads_nowhere, "{path}");
        let Some(image) = image else { continue };
        let file = image.strip_prefix("https://portal.example.org/").unwrap_or_else(|| panic!("{path}: {image} is not absolute"));
        let bytes = site().get(file).unwrap_or_else(|| panic!("{path}: {file} is missing"));
        let said = |property: &str| content(&page, property).unwrap_or_else(|| panic!("{path}: no {property}"));
        assert!(!said("og:image:alt").is_empty(), "{path}");
        assert_eq!(all(&page, "meta[name='twitter:card'][content='summary_large_image']").len(), 1, "{path}");
        if named.insert(file.to_owned(), bytes.len()).is_some() {
            continue;
        }
        let format = image::guess_format(bytes).expect("a picture");
        assert_eq!(said("og:image:type"), format.to_mime_type(), "{path}");
        let size = image::ImageReader::with_format(std::io::Cursor::new(bytes), format).into_dimensions().expect("a size");
        assert_eq!((said("og:image:width"), said("og:image:height")), (size.0.to_string(), size.1.to_string()), "{path}");
        assert_eq!(size, (1200, 630), "{path}");
    }
    let drawn = site().keys().filter(|path| path.starts_with("assets/posters/")).count();
    assert_eq!(drawn, named.len(), "a picture that no page names");
    let (most, all) = (named.values().max().expect("pictures"), named.values().sum::<usize>());
    assert!(*most <= 140_000 && all / named.len() <= 70_000, "{most} bytes at most, {} on average", all / named.len());
}

#[test]
fn the_fonts_are_not_published() {
    assert!(site().keys().all(|path| !path.ends_with(".ttf") && !path.ends_with(".otf")));
}

const SHARED: &str = r#"
-- portal.toml --
name = { vi = "Cổng thử", en = "Test portal" }
base_url = "https://test.example/"
timezone = "Asia/Ho_Chi_Minh"
source_language = "vi"
languages = ["vi", "en", "ar"]
fallback = { ar = ["en"] }
translation = { parity = "off" }
"#;

fn posters(made: &portolan::Made) -> BTreeMap<String, Vec<u8>> {
    let rendered = made.rendered.as_ref().expect("a site");
    let of_posters = rendered.artifacts.iter().filter(|artifact| artifact.path.as_str().starts_with("assets/posters/"));
    of_posters.map(|artifact| (artifact.path.as_str().to_owned(), artifact.bytes.to_vec())).collect()
}

#[test]
fn a_picture_is_drawn_once_and_again_when_its_words_change() {
    let (portal, _) = Portal::over_base(SHARED);
    let folder = tempfile::tempdir().expect("a folder");
    let build = || {
        let store = Store::open(&folder.path().join("store"));
        let made = make(&portal.request(), &store, &Unwatched);
        assert!(made.found.is_empty(), "{}", listed(&made));
        (posters(&made), store.counts().misses)
    };
    let (first, drawn) = build();
    assert!(first.len() > 5 && drawn as usize >= first.len(), "{} pictures, {drawn} drawn", first.len());
    assert_eq!(build(), (first.clone(), 0), "nothing is drawn twice");
    let hue = portal.site().join("content/tinh/hue/index.en.md");
    let text = fs::read_to_string(&hue).expect("an entry").replace("title = \"Huế\"", "title = \"Huế City\"");
    fs::write(&hue, text).expect("an entry");
    let (second, drawn) = build();
    assert!(drawn >= 1 && second.len() == first.len(), "{drawn}");
    assert_eq!(second.iter().filter(|(path, _)| !first.contains_key(*path)).count(), 1, "the English page alone has another");
}

#[test]
fn a_character_without_letters_is_told_with_its_title_each_time() {
    let text = SHARED.to_owned()
        + "-- content/tinh/hue/index.en.md --\n+++\ntitle = \"Huế 𗼇\"\n\
        summary = \"A place for tests that is called Huế; it shows how facts and prose are read from files.\"\nhow = \"machine\"\n+++\n";
    let (portal, _) = Portal::over_base(&text);
    let folder = tempfile::tempdir().expect("a folder");
    for _ in 0..2 {
        let made = make(&portal.request(), &Store::open(&folder.path().join("store")), &Unwatched);
        let found: Vec<(&str, String)> = made.found.iter().map(|found| (found.code.id, place(&made.tree, found))).collect();
        assert_eq!(found, [("P0540", "content/tinh/hue/index.en.md".to_owned())], "{}", listed(&made));
        assert!(listed(&made).contains("𗼇 (U+17F07)"), "{}", listed(&made));
    }
}

#[test]
fn what_cannot_be_drawn_with_is_told() {
    let (portal, _) = Portal::over_base(SHARED);
    let theme = portal.site().join("themes/harbour");
    fs::create_dir_all(theme.join("fonts")).expect("a folder");
    fs::create_dir_all(theme.join("static/svg")).expect("a folder");
    fs::write(theme.join("fonts/name.ttf"), "wOF2").expect("a file");
    fs::write(theme.join("static/svg/mark.svg"), "<svg").expect("a file");
    let made = portal.make();
    let found: Vec<&str> = made.found.iter().map(|found| found.code.id).collect();
    assert_eq!(found, ["P0541", "P0542"], "{}", listed(&made));
}

#[test]
fn without_the_setting_there_are_none() {
    let (portal, _) = Portal::over_base("");
    assert!(posters(&portal.make()).is_empty());
}

#[test]
fn the_mark_is_there_in_every_size_that_is_named() {
    let manifest = site().get("vi/manifest.webmanifest").expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(manifest).expect("JSON");
    let icons = manifest["icons"].as_array().expect("icons");
    let sizes: Vec<&str> = icons.iter().filter_map(|icon| icon["sizes"].as_str()).collect();
    assert_eq!(sizes, ["any", "192x192", "512x512", "512x512"]);
    assert_eq!(icons[3]["purpose"], "maskable");
    let (_, home) = pages().find(|(path, _)| *path == "vi/index.html").expect("a home");
    let links = all(&home, "link[sizes]");
    let linked = links.iter().filter_map(|link| Some((link.value().attr("href")?, link.value().attr("sizes")?)));
    let named = icons.iter().skip(1).filter_map(|icon| Some((icon["src"].as_str()?, icon["sizes"].as_str()?)));
    let mut count = 0;
    for (href, size) in linked.chain(named) {
        let bytes = site().get(href.trim_start_matches('/')).unwrap_or_else(|| panic!("{href} is missing"));
        let (width, height) =
            image::load_from_memory(bytes).map(|picture| (picture.width(), picture.height())).expect("a picture");
        assert_eq!(size, format!("{width}x{height}"), "{href}");
        count += 1;
    }
    assert_eq!(count, 5);
    let favicon = site().get("favicon.ico").expect("a file");
    assert_eq!(image::load_from_memory(&favicon[22..]).expect("a PNG inside").width(), 32);
}

/// Covers stand twice, in the style for pages and in theme.toml for pictures.
#[test]
fn style_and_theme_agree_on_covers() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/harbour/");
    let read = |path: &str| fs::read_to_string(format!("{root}{path}")).expect("a file of the theme");
    let theme: toml::Table = read("theme.toml").parse().expect("TOML");
    let covers = theme["covers"].as_table().expect("covers");
    let style = read("static/css/harbour.css");
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for rule in style.lines().filter(|line| line.starts_with("[data-kind=") && line.contains("--cover:url(")) {
        let (kinds, cover) = rule.split_once("{--cover:url(../").expect("a rule");
        for kind in kinds.split("],") {
            let kind = kind.trim_start_matches("[data-kind=").trim_end_matches(']');
            said.insert(kind.to_owned(), cover.split(')').next().unwrap_or_default().to_owned());
        }
    }
    // The pose and the paper that stand without a rule of their own are 0.
    for (name, last) in [("cover", 7), ("paper", 3)] {
        for at in 1..=last {
            assert!(style.contains(&format!("[data-{name}=\"{at}\"]")), "no style for {name} {at}");
        }
    }
    assert!(style.contains(&format!("var(--cover,url(../{}))", covers["default"].as_str().expect("a path"))));
    let told: BTreeMap<String, String> = covers
        .iter()
        .filter(|(kind, _)| *kind != "default")
        .map(|(kind, path)| (kind.clone(), path.as_str().expect("a path").to_owned()))
        .collect();
    assert_eq!(said, told);
}
