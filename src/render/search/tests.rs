#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::{
    fold::{STROKE, folded},
    index::{ENGINE, ENTRY, File, index, packed, unpacked},
    record::{Record, key, record},
};
use crate::{
    graph::Portal,
    locale::Lang,
    render::fixture::{Files, files, portal},
};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn of(change: impl Fn(&mut Files)) -> Portal {
    let mut files = files();
    change(&mut files);
    portal(&files, None).0
}

/// What is told of each entry, or of each list, by its path.
fn told(portal: &Portal, tag: &str, lists: bool) -> BTreeMap<String, Record> {
    let all = portal.findable(&lang(tag)).into_iter().filter(|one| (&*one.kind == "-portal") == lists);
    all.map(|one| (one.path.clone(), record(portal, &one))).collect()
}

fn records(portal: &Portal, tag: &str) -> BTreeMap<String, Record> {
    told(portal, tag, false)
}

fn paths(portal: &Portal, tag: &str) -> Vec<String> {
    records(portal, tag).into_keys().collect()
}

fn keyed(portal: &Portal, tag: &str) -> String {
    key(portal, &lang(tag), &portal.findable(&lang(tag))).to_string()
}

fn made(portal: &Portal, tag: &str) -> Vec<File> {
    let lang = lang(tag);
    index(&lang, portal.findable(&lang).iter().map(|one| record(portal, one))).unwrap()
}

#[test]
fn each_language_finds_its_own_and_pages_in_its_place() {
    let portal = of(|_| {});
    assert_eq!(paths(&portal, "fr"), ["fr/provinces/bac-ninh/", "fr/provinces/hu-cau/"], "pages of a section that has them");
    let arabic = ["ar/festivals/lim/", "ar/provinces/bac-ninh/", "ar/provinces/hu-cau/"];
    assert_eq!(paths(&portal, "ar"), arabic, "what is listed with a link leads elsewhere");
    assert_eq!(paths(&portal, "vi").len(), 11, "{:?}", paths(&portal, "vi"));
    let french = &records(&portal, "fr")["fr/provinces/hu-cau/"];
    let filter = |name: &str| french.filters.iter().find(|(known, _)| *known == name).unwrap().1.clone();
    assert_eq!(filter("lang"), ["vi"]);
    assert_eq!(filter("mark"), ["illustrative"]);
    assert_eq!(filter("place"), ["hu-cau"], "a locality is one of its own places");
    let off = of(|files| {
        files.insert("portal.toml", files["portal.toml"].clone() + "search = false\n");
    });
    assert!(off.findable(&lang("vi")).is_empty() && !off.has_search(&lang("vi")));
}

#[test]
fn home_lists_and_terms_are_found_where_they_have_entries() {
    let portal = of(|_| {});
    let lists = told(&portal, "vi", true);
    let paths: Vec<&str> = lists.keys().map(String::as_str).collect();
    assert!(paths.contains(&"vi/") && paths.contains(&"vi/provinces/") && paths.contains(&"vi/le-hoi/"), "{paths:?}");
    for (path, record) in &lists {
        assert_eq!(record.filters[0], ("kind", vec!["-portal".to_owned()]), "{path}");
        assert!(
            !record.title.is_empty() && record.text.split('¶').nth(2).is_some_and(|summary| summary.trim().len() > 5),
            "{path}"
        );
    }
    let empty = of(|files| files.retain(|path, _| !path.contains("/festivals/") || path.contains("/_index.")));
    assert!(!told(&empty, "vi", true).contains_key("vi/le-hoi/"), "a list of nothing");
}

#[test]
fn what_is_withheld_or_internal_is_not_found() {
    let portal = of(|files| {
        let text = &files["content/projects/nuoc/index.vi.md"];
        files.insert("content/projects/nuoc/index.vi.md", text.replace("\"published\"", "\"draft\""));
    });
    assert!(!paths(&portal, "vi").iter().any(|path| path.contains("/nuoc/")));
    let all: String = records(&portal, "vi").into_values().map(|record| record.text).collect();
    for hidden in ["VN-56", "so@example.org", "+84222000000", "Nhà máy nước"] {
        assert!(!all.contains(hidden), "{hidden} is in the index");
    }
    assert!(all.contains(&folded("Đồi Lim")) && all.contains("Bắc Ninh") && all.contains("Thân bài."), "{all}");
}

#[test]
fn other_names_stand_before_the_summary() {
    let portal = of(|files| {
        let text = &files["content/provinces/bac-ninh/index.vi.md"];
        let before = "[[predecessors]]\nname = \"Bắc Giang\"\ndate = 2025-07-01\n[[figures]]";
        files.insert("content/provinces/bac-ninh/index.vi.md", text.replacen("[[figures]]", before, 1));
    });
    for (tag, path) in [("vi", "vi/provinces/bac-ninh/"), ("fr", "fr/provinces/bac-ninh/")] {
        let text = &records(&portal, tag)[path].text;
        let names = text.split('¶').nth(1).unwrap();
        assert!(names.contains("Kinh Bắc") && names.contains("Bắc Giang"), "{text}");
    }
}

#[test]
fn strokes_become_marks() {
    assert_eq!(folded("Đà Nẵng, đường"), format!("D{STROKE}à Nẵng, d{STROKE}ường"));
    assert_eq!(folded("Łódź"), format!("L{STROKE}ódź"));
    assert_eq!(folded("下龙湾"), "下龙湾");
}

#[test]
fn a_text_cannot_pretend_to_be_a_mark() {
    let portal = of(|files| {
        for text in files.values_mut() {
            *text = text.replace("Thân bài.", "____PAGEFIND_WEIGHT___9 ¶ Thân bài.");
        }
    });
    let all: String = records(&portal, "vi").into_values().map(|record| record.text).collect();
    assert!(all.contains("Thân bài."), "{all}");
    assert!(!all.contains("WEIGHT___9") && !all.contains("¶ Thân"), "{all}");
}

#[test]
fn equal_records_make_equal_files() {
    let portal = of(|_| {});
    let one = made(&portal, "vi");
    assert_eq!(one, made(&portal, "vi"));
    let mut kept = packed(&one).unwrap();
    assert_eq!(unpacked(&kept).unwrap(), one);
    kept.pop();
    assert_eq!(unpacked(&kept), None, "cut short");
    let names: Vec<&str> = one.iter().map(|file| file.name.as_str()).collect();
    assert!(names.contains(&ENGINE) && names.contains(&ENTRY), "{names:?}");
    let fragments = names.iter().filter(|name| name.starts_with("fragment/")).count();
    assert_eq!(fragments, portal.findable(&lang("vi")).len(), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("-ui") || name.contains("worker") || name.contains("highlight")), "{names:?}");
    let engine = one.iter().find(|file| file.name == ENGINE).unwrap();
    assert!(!std::str::from_utf8(&engine.bytes).unwrap().contains("\"zh\",\"ja\",\"th\""), "queries are cut twice");
}

#[test]
fn a_key_changes_with_its_language_alone() {
    let before = of(|_| {});
    let change = |path: &'static str, from: &str, to: &str| {
        of(|files| {
            let text = files[path].replace(from, to);
            assert_ne!(text, files[path]);
            files.insert(path, text);
        })
    };
    let vietnamese = change("content/festivals/lim/index.vi.md", "Thân bài.", "Thân bài khác.");
    assert_ne!(keyed(&before, "vi"), keyed(&vietnamese, "vi"));
    for tag in ["en", "ar", "fr"] {
        assert_eq!(keyed(&before, tag), keyed(&vietnamese, tag), "{tag}: that page is another language's");
    }
    let english = change("content/festivals/lim/index.en.md", "Lim Hill", "The Hill");
    assert_ne!(keyed(&before, "en"), keyed(&english, "en"));
    assert_eq!(keyed(&before, "vi"), keyed(&english, "vi"));
    // Neither where the site stands nor a figure is part of any index.
    assert_eq!(keyed(&before, "vi"), keyed(&portal(&files(), Some("https://portal.example.org/a/b/")).0, "vi"));
    let figure = change("content/provinces/bac-ninh/index.vi.md", "3619433", "3619434");
    assert_eq!(keyed(&before, "vi"), keyed(&figure, "vi"));
}
