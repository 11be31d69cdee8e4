//! Schemas for editors, as the program prints them: whatever the demonstration portal and the shipped kinds write is valid by
//! them, and what is commonly mistaken is not.

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

use jsonschema::Validator;
use serde_json::Value as Json;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn printed(arguments: &[&str]) -> Json {
    let done = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "--lang", "vi", "schema"])
        .args(arguments)
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).expect("JSON")
}

fn validator(schema: &Json) -> Validator {
    jsonschema::draft202012::meta::validate(schema).unwrap_or_else(|error| panic!("no schema: {error}"));
    jsonschema::draft202012::new(schema).expect("a schema")
}

/// TOML as an editor's checker sees it: dates are texts.
fn json(table: &toml::Table) -> Json {
    fn value(value: &toml::Value) -> Json {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(items) => items.iter().map(value_of).collect(),
            toml::Value::Table(table) => json(table),
            other => serde_json::to_value(other).expect("a value"),
        }
    }
    fn value_of(item: &toml::Value) -> Json {
        value(item)
    }
    Json::Object(table.iter().map(|(name, item)| (name.clone(), value(item))).collect())
}

fn toml_of(text: &str, what: &str) -> Json {
    json(&text.parse().unwrap_or_else(|error| panic!("{what}: {error}")))
}

fn problems(validator: &Validator, value: &Json) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The front matter of a text, when it is TOML.
fn front(text: &str) -> Option<&str> {
    text.strip_prefix("+++\n")?.split_once("\n+++").map(|(front, _)| front)
}

#[test]
fn every_shipped_kind_is_one_and_a_mistaken_one_is_not() {
    let kind = validator(&printed(&["kind"]));
    for item in fs::read_dir(root().join("kinds")).expect("the kinds").flatten().filter(|item| item.path().is_file()) {
        let text = fs::read_to_string(item.path()).expect("a kind");
        let read = toml_of(&text, &item.path().display().to_string());
        assert_eq!(problems(&kind, &read), Vec::<String>::new(), "{}", item.path().display());
    }
    let good = "id = \"village\"\nexports = [\"csv\"]\n[fields.craft]\ntype = \"choice\"\nchoices = [\"clay\"]\n";
    assert_eq!(problems(&kind, &toml_of(good, "good")), Vec::<String>::new());
    for (from, to) in [
        ("id = \"village\"\n", ""),
        ("exports = [\"csv\"]", "exports = [\"cvs\"]"),
        ("exports", "export"),
        ("type = \"choice\"", "type = \"chioce\""),
        ("choices = [\"clay\"]\n", ""),
        ("choices = [\"clay\"]", "choices = [\"clay\"]\nrequierd = true"),
        ("[fields.craft]", "rules = [\"edition-odrer\"]\n[fields.craft]"),
        ("type = \"choice\"", "type = \"list\"\nof = \"term\""),
    ] {
        assert!(good.contains(from));
        assert!(!kind.is_valid(&toml_of(&good.replace(from, to), to)), "{to}");
    }
}

#[test]
fn the_demonstrations_settings_are_settings() {
    let portal = validator(&printed(&["portal"]));
    let text = fs::read_to_string(root().join("portal.toml")).expect("the settings");
    assert_eq!(problems(&portal, &toml_of(&text, "portal.toml")), Vec::<String>::new());
    let starter = include_str!("../../src/desk/starter/portal.toml");
    assert_eq!(problems(&portal, &toml_of(starter, "starter")), Vec::<String>::new());
    for (from, to) in [
        ("base_url =", "base-url ="),
        ("source_language = \"vi\"\n", ""),
        ("https://portal", "portal"),
        ("\"webp\"", "\"webpp\""),
        ("licence = \"Apache-2.0\"", "licence = \"free\""),
        ("from = 2024", "from = 1924"),
    ] {
        assert!(text.contains(from), "{from}");
        assert!(!portal.is_valid(&toml_of(&text.replace(from, to), to)), "{to}");
    }
}

#[test]
fn every_entry_of_the_demonstration_is_what_its_kind_says() {
    let mut schemas: BTreeMap<String, Validator> = BTreeMap::new();
    let mut seen = 0;
    let items = walkdir::WalkDir::new(root().join("content")).sort_by_file_name().into_iter().flatten();
    for item in items.filter(|item| item.file_name() == "index.vi.md") {
        let text = fs::read_to_string(item.path()).expect("a text");
        let Some(front) = front(&text) else { continue };
        let section = item.path().parent().and_then(|folder| folder.parent()).expect("a section");
        let index = fs::read_to_string(section.join("_index.vi.md")).expect("an index");
        let index = toml_of(self::front(&index).expect("TOML"), "the index");
        let kind = index["kind"].as_str().expect("a kind").to_owned();
        let schema = schemas.entry(kind.clone()).or_insert_with(|| validator(&printed(&["entry", &kind])));
        let read = toml_of(front, &item.path().display().to_string());
        assert_eq!(problems(schema, &read), Vec::<String>::new(), "{}", item.path().display());
        let mut mistaken = read.clone();
        mistaken["titel"] = "x".into();
        assert!(!schema.is_valid(&mistaken), "{kind}: a misspelt field");
        let mut mistaken = read.clone();
        mistaken["status"] = "publshed".into();
        assert!(!schema.is_valid(&mistaken), "{kind}: a status that there is not");
        let mut mistaken = read;
        mistaken.as_object_mut().expect("a table").remove("summary");
        assert!(!schema.is_valid(&mistaken), "{kind}: without a summary");
        seen += 1;
    }
    assert!(seen > 60 && schemas.len() > 5, "{seen} entries of {} kinds", schemas.len());
}

#[test]
fn schemas_speak_the_officers_language() {
    let festival = printed(&["festival"]);
    assert_eq!((&festival["title"], &festival["properties"]["venue"]["title"]), (&"Lễ hội".into(), &"Địa điểm tổ chức".into()));
    let statuses = festival["properties"]["status"]["oneOf"].as_array().expect("words");
    assert!(statuses.iter().any(|word| word["const"] == "published" && word["title"] == "Đã đăng"), "{statuses:?}");
    assert!(printed(&["kind"])["properties"]["card"]["description"].as_str().is_some_and(|text| text.starts_with("Các trường")));
    let done = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "schema", "festivel"])
        .output()
        .expect("the program runs");
    assert_eq!(done.status.code(), Some(1), "no such kind");
}
