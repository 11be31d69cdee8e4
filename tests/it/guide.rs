//! The style guide: every component of the theme, in every script, and never where a site is.

use std::{collections::BTreeSet, fs, path::Path};

use portolan::{
    Guided,
    engine::{Store, watch::Unwatched},
    publish::Failure,
};

use crate::support::Portal;

/// A portal of nothing but its languages: all that are shipped.
const PORTAL: &str = r#"
-- portal.toml --
name = { en = "Guide" }
base_url = "https://example.org/deep/down/"
timezone = "Asia/Ho_Chi_Minh"
source_language = "en"
languages = ["en", "vi", "fr", "zh-Hans", "ja", "ko", "ru", "de", "es", "lo", "km", "ar"]
"#;

fn components() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/harbour/templates/components");
    let files = fs::read_dir(folder).expect("the components").flatten();
    files.map(|file| file.path().file_stem().expect("a name").to_string_lossy().into_owned()).collect()
}

/// The specimens of a page: name and markup.
fn specimens(html: &str) -> Vec<(String, String)> {
    let parts = html.split("data-specimen=\"").skip(1);
    parts
        .map(|part| {
            let (name, rest) = part.split_once('"').expect("a name");
            let body = rest.split_once("</h2>").expect("a heading").1.split("</section>\n<section class=\"specimen\"").next();
            (name.to_owned(), body.expect("a body").to_owned())
        })
        .collect()
}

#[test]
fn every_component_stands_in_it_in_every_language() {
    let portal = Portal::of(PORTAL);
    let out = portal.dir.path().join("guide");
    let guided: Guided = portolan::guide(&portal.request(), &out, &Unwatched);
    assert!(guided.found.is_empty(), "{:#?}", guided.found);
    guided.published.expect("nothing stands in the way").expect("it is written");
    let components = components();
    assert!(components.len() > 20);
    for (tag, dir) in [
        ("en", "ltr"),
        ("vi", "ltr"),
        ("fr", "ltr"),
        ("zh-Hans", "ltr"),
        ("ja", "ltr"),
        ("ko", "ltr"),
        ("ru", "ltr"),
        ("de", "ltr"),
        ("es", "ltr"),
        ("lo", "ltr"),
        ("km", "ltr"),
        ("ar", "rtl"),
    ] {
        let html = fs::read_to_string(out.join(tag.to_lowercase()).join("index.html")).expect("a page of each language");
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
        let found = specimens(&html);
        let names: BTreeSet<String> = found.iter().map(|(name, _)| name.clone()).collect();
        let missing: Vec<&String> = components.difference(&names).collect();
        assert!(missing.is_empty(), "{tag}: components without a specimen in guide.html: {missing:?}");
        for (name, body) in found {
            assert!(body.contains('<') && body.len() > 40, "{tag}: the specimen of {name} is empty: {body}");
        }
    }
    let top = fs::read_to_string(out.join("index.html")).expect("a page at the top");
    assert!(top.contains("<html lang=\"en\""));
}

/// A specimen shows what its file defines, not just any component.
#[test]
fn each_specimen_calls_a_component_of_its_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/harbour/templates");
    let guide = fs::read_to_string(folder.join("guide.html")).expect("the guide");
    for name in components() {
        let file = fs::read_to_string(folder.join(format!("components/{name}.html"))).expect("a component");
        let defined = file.split("{% component ").skip(1).filter_map(|rest| rest.split('(').next());
        let specimen =
            guide.split(&format!("<specimen name=\"{name}\"")).nth(1).unwrap_or_else(|| panic!("{name} has no specimen"));
        let specimen = specimen.split("</specimen>").next().expect("its end");
        let called: Vec<&str> = defined.filter(|component| specimen.contains(&format!("<{component} "))).collect();
        assert!(!called.is_empty(), "the specimen of {name} calls nothing that components/{name}.html defines");
    }
}

#[test]
fn it_takes_no_sites_place() {
    let portal = Portal::over_base("").0;
    let out = portal.dir.path().join("public");
    let built = portolan::build(&portal.request(), &out, false, &Store::none(), &Unwatched);
    built.published.expect("a site").expect("it is published");
    let guided = portolan::guide(&portal.request(), &out, &Unwatched);
    assert!(matches!(guided.published, Some(Err(Failure::OtherSort { .. }))), "{:?}", guided.published);
    assert!(!out.join("en/index.html").exists() || !fs::read_to_string(out.join("en/index.html")).unwrap().contains("specimen"));
}

#[test]
fn a_theme_without_one_is_told() {
    let portal = Portal::over_base("-- themes/bare/templates/base.html --\n<!DOCTYPE html>\n").0;
    let settings = portal.dir.path().join("portal.toml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, format!("theme = \"bare\"\n{text}")).unwrap();
    let guided = portolan::guide(&portal.request(), &portal.dir.path().join("guide"), &Unwatched);
    let codes: Vec<&str> = guided.found.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, ["P0570"]);
    assert!(guided.published.is_none() && !portal.dir.path().join("guide").exists());
}
