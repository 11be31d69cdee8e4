//! What is registered is whole: words in every language, kinds with their words, field types in use.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use portolan::{
    locale::{Fallbacks, Lang, Lexicon, words::plural_categories},
    model::kind::TYPE_NAMES,
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The languages that are shipped complete.
const LANGUAGES: &[&str] = &["en", "vi", "fr", "zh-Hans", "ja", "ko", "ru", "de", "es", "lo", "km", "ar"];

/// The files of words of each language below `locales`: `<lang>.ftl` and `<lang>/*.ftl`, without those of messages.
fn lexicon(locales: &Path) -> Lexicon {
    let languages: Vec<Lang> = LANGUAGES.iter().map(|tag| Lang::parse(tag).expect("a language")).collect();
    let mut texts: Vec<(Lang, String, String)> = Vec::new();
    let mut keys = BTreeSet::new();
    for lang in &languages {
        let folder = fs::read_dir(locales.join(lang.as_str())).into_iter().flatten().flatten().map(|item| item.path());
        let single = Some(locales.join(format!("{lang}.ftl"))).filter(|path| path.exists());
        let mut files: Vec<PathBuf> =
            folder.filter(|path| path.is_file() && !path.ends_with("diagnostics.ftl")).chain(single).collect();
        files.sort();
        assert!(!files.is_empty(), "{}: no words in {lang}", locales.display());
        for path in files {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for key in text.lines().filter_map(|line| Some(line.split_once(" =")?.0)).filter(|key| !key.starts_with([' ', '#'])) {
                assert!(keys.insert((lang.clone(), key.to_owned())), "{}: {key} stands in another file too", path.display());
            }
            let drawn = text.lines().find(|line| !line.starts_with('#') && line.contains('_'));
            assert_eq!(drawn, None, "{}: an underscore where a space that does not break is meant", path.display());
            texts.push((lang.clone(), path.display().to_string(), text));
        }
    }
    let fallbacks = Fallbacks::new(BTreeMap::new(), languages[0].clone());
    let (lexicon, faults) = Lexicon::new(&languages, &fallbacks, &texts).expect("data of every language");
    assert!(faults.is_empty(), "{faults:?}");
    lexicon
}

fn each_language_says_the_same(lexicon: &Lexicon) {
    let english: BTreeMap<_, _> =
        lexicon.keys(&Lang::parse("en").expect("English")).iter().map(|key| (key.id.clone(), key)).collect();
    for tag in LANGUAGES {
        let lang = Lang::parse(tag).expect("a language");
        let keys: BTreeMap<_, _> = lexicon.keys(&lang).iter().map(|key| (key.id.clone(), key)).collect();
        let (here, there): (BTreeSet<_>, BTreeSet<_>) = (keys.keys().collect(), english.keys().collect());
        assert_eq!(here, there, "{tag}: other words than English has");
        let categories: BTreeSet<&str> = plural_categories(&lang).into_iter().flatten().collect();
        for (id, key) in &keys {
            assert_eq!(key.placeholders, english[id].placeholders, "{tag}: the places of {id}");
            for selector in &key.selectors {
                // A choice by numbers (the day of a lunar month) is no plural.
                let named: BTreeSet<&str> =
                    selector.branches.iter().map(|b| &**b).filter(|b| b.parse::<f64>().is_err()).collect();
                if named.iter().all(|branch| matches!(*branch, "zero" | "one" | "two" | "few" | "many" | "other"))
                    && named.len() == selector.branches.len()
                {
                    assert_eq!(named, categories, "{tag}: the plural branches of {id}");
                }
            }
        }
    }
}

#[test]
fn the_portals_words_are_the_same_in_every_language() {
    let folders = fs::read_dir(root().join("locales")).expect("the words").flatten();
    let shipped: BTreeSet<String> = folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    let tested: BTreeSet<String> = LANGUAGES.iter().map(|tag| (*tag).to_owned()).collect();
    assert_eq!(shipped, tested, "the languages that have words, and those that are tested");
    each_language_says_the_same(&lexicon(&root().join("locales")));
}

#[test]
fn the_themes_words_are_the_same_in_every_language() {
    each_language_says_the_same(&lexicon(&root().join("themes/harbour/locales")));
}

fn toml(path: &Path) -> toml::Table {
    fs::read_to_string(path).expect("a kind").parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Labels, choices and types of a table of fields.
fn walk(fields: &toml::Table, words: &mut BTreeSet<String>, types: &mut BTreeSet<String>) {
    for (name, field) in fields {
        let Some(field) = field.as_table() else { continue };
        let text = |key: &str| field.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        types.extend(text("type").into_iter().chain(text("of")));
        let dashed = name.replace('_', "-");
        if !matches!(text("group").as_deref(), Some("head" | "internal" | "figures" | "calendar")) {
            words.insert(text("label").unwrap_or(format!("field-{dashed}")));
            let vocabulary = text("vocabulary").unwrap_or(dashed);
            for choice in
                field.get("choices").and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_str)
            {
                words.insert(format!("choice-{vocabulary}-{choice}"));
            }
            words.extend(text("group").map(|group| format!("group-{group}")));
        }
        if let Some(inner) = field.get("fields").and_then(toml::Value::as_table) {
            walk(inner, words, types);
        }
    }
}

#[test]
fn every_kind_has_its_words_and_every_type_its_use() {
    let (mut words, mut types) = (BTreeSet::new(), BTreeSet::new());
    for item in fs::read_dir(root().join("kinds")).expect("the kinds").flatten().filter(|item| item.path().is_file()) {
        let kind = toml(&item.path());
        let id = kind["id"].as_str().expect("an id");
        if !matches!(id, "common" | "section" | "home") {
            words.insert(format!("kind-{id}"));
        }
        walk(kind.get("fields").and_then(toml::Value::as_table).unwrap_or(&toml::Table::new()), &mut words, &mut types);
    }
    for item in fs::read_dir(root().join("kinds/terms")).expect("the vocabularies").flatten() {
        let vocabulary = toml(&item.path());
        let id = vocabulary["id"].as_str().expect("an id").to_owned();
        let prefix = if id == "unit" { "unit".to_owned() } else { format!("term-{id}") };
        for term in vocabulary["terms"].as_array().expect("terms").iter().filter_map(toml::Value::as_str) {
            words.insert(format!("{prefix}-{term}"));
        }
    }
    let lexicon = lexicon(&root().join("locales"));
    let english = Lang::parse("en").expect("English");
    let missing: Vec<&String> = words.iter().filter(|word| !lexicon.has(&english, word)).collect();
    assert!(missing.is_empty(), "kinds name words that no language has: {missing:?}");
    // Types that no shipped kind needs yet are there for a portal's own.
    let own = ["decimal", "date-range", "list", "record"];
    let unused: Vec<&&str> = TYPE_NAMES.iter().filter(|name| !types.contains(**name) && !own.contains(name)).collect();
    assert!(unused.is_empty(), "field types that no kind uses: {unused:?}");
}
