#![allow(clippy::unwrap_used)]

use super::{
    language::ranges,
    media::{MEDIA, media},
    rules::quoted,
};
use crate::locale::Lang;

fn of(tags: &[&str]) -> Vec<(String, String)> {
    ranges(&tags.iter().map(|tag| Lang::parse(tag).unwrap()).collect::<Vec<_>>())
}

fn leads(ranges: &[(String, String)], range: &str) -> Option<String> {
    ranges.iter().find(|(known, _)| known == range).map(|(_, lang)| lang.clone())
}

#[test]
fn ranges_lead_to_the_nearest_language() {
    let one = of(&["vi", "en", "zh-Hans"]);
    assert_eq!(leads(&one, "zh").as_deref(), Some("zh-hans"));
    assert_eq!(leads(&one, "zh-hant"), None, "it continues zh");
    let two = of(&["zh-Hans", "zh-Hant", "pt-BR", "pt"]);
    assert_eq!(leads(&two, "zh").as_deref(), Some("zh-hans"), "the first one offered");
    assert_eq!(leads(&two, "zh-tw").as_deref(), Some("zh-hant"));
    assert_eq!(leads(&two, "pt").as_deref(), Some("pt"));
    assert_eq!(leads(&two, "pt-br").as_deref(), Some("pt-br"));
    let lengths: Vec<usize> = two.iter().map(|(range, _)| range.len()).collect();
    assert!(lengths.is_sorted_by(|a, b| a >= b), "{two:?}");
}

#[test]
fn names_come_before_endings() {
    assert_eq!(media("vi/atom.xml").unwrap().media_type, "application/atom+xml; charset=utf-8");
    assert_eq!(media("sitemap.xml").unwrap().media_type, "application/xml; charset=utf-8");
    assert_eq!(media("vi/index.html.br"), None);
    assert_eq!(media("vi/license"), None);
    let mut names: Vec<&str> = MEDIA.iter().map(|media| media.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), MEDIA.len(), "a name twice");
}

#[test]
fn what_is_quoted_stands_for_itself() {
    assert_eq!(quoted("/a.b/~c_d-1/"), r"/a\.b/~c_d-1/");
}
