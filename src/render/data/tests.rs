//! Data of a whole portal, and texts that nobody expects.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::render::fixture::{Files, files, portal};

fn made(files: &Files) -> BTreeMap<String, String> {
    let (portal, _) = portal(files, None);
    let (open, found) = data(&portal);
    assert!(found.is_empty(), "{found:?}");
    let text = |artifact: Artifact| (artifact.path.to_string(), String::from_utf8(artifact.bytes.to_vec()).unwrap());
    open.artifacts.into_iter().map(text).collect()
}

fn json(files: &BTreeMap<String, String>, path: &str) -> Json {
    serde_json::from_str(files.get(path).unwrap_or_else(|| panic!("no {path} in {:?}", files.keys()))).unwrap()
}

/// A table as rows of cells by column.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |record: ::csv::StringRecord| header.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

#[test]
fn every_kind_has_the_files_that_it_asks_for_and_no_others() {
    let made = made(&files());
    let names: BTreeSet<&str> = made.keys().map(String::as_str).collect();
    for path in [
        "data/catalogue.jsonld",
        "data/festival.csv",
        "data/festival.csv-metadata.json",
        "data/festival.editions.csv",
        "data/festival.geojson",
        "data/festival.json",
        "data/festival.schema.json",
        "data/festival/lim.json",
        "data/figures.csv",
        "data/figures.json",
        "data/investment-project.csv",
        "data/locality.codes.csv",
        "data/news.json",
    ] {
        assert!(names.contains(path), "{path} is missing in {names:?}");
    }
    // News has no tables, pages no data; a list that nobody has no table, and the only place of a province is withheld.
    for path in ["data/news.csv", "data/page.json", "data/festival.partners-foreign.csv", "data/locality.geojson"] {
        assert!(!names.contains(path), "{path}");
    }
}

#[test]
fn all_texts_of_an_entry_stand_in_its_row_and_none_that_is_not_written() {
    let made = made(&files());
    let festivals = rows(&made["data/festival.csv"]);
    let lim = festivals.iter().find(|row| row["id"] == "lim").unwrap();
    assert_eq!((&*lim["title_vi"], &*lim["title_en"], &*lim["title_ar"]), ("Hội Lim", "Lim Festival", "مهرجان ليم"));
    // French readers are shown the English page; data never says so in French.
    assert_eq!((&*lim["title_fr"], &*lim["url_fr"], &*lim["translation_fr"]), ("", "", ""));
    assert_eq!((&*lim["translation_vi"], &*lim["translation_en"]), ("source", "unknown"));
    assert_eq!((&*lim["venue_name_vi"], &*lim["venue_name_en"], &*lim["venue_name_ar"]), ("Đồi Lim", "Lim Hill", ""));
    assert_eq!((&*lim["updated"], &*lim["localities"], &*lim["rule_month"]), ("2026-03", "bac-ninh", "1"));
    assert_eq!(lim["same_as"], "https://www.wikidata.org/wiki/Q10777417");
    assert_eq!((&*lim["geo_longitude"], &*lim["geo_precision"]), ("106.02", "exact"));
    let pretend = festivals.iter().find(|row| row["id"] == "hu-cau").unwrap();
    assert_eq!((&*lim["illustrative"], &*pretend["illustrative"]), ("false", "true"));
    let editions = rows(&made["data/festival.editions.csv"]);
    assert_eq!(editions.len(), 2);
    assert_eq!((&*editions[1]["entry"], &*editions[1]["item"], &*editions[1]["start"]), ("lim", "2", "2028-02"));
    assert_eq!(editions[0]["source_title"], "Nghị định <1> & bổ sung");
    let project = &rows(&made["data/investment-project.csv"])[0];
    assert_eq!(
        (&*project["capital_min"], &*project["capital_max"], &*project["capital_currency"]),
        ("1000000", "2500000.5", "USD")
    );
}

#[test]
fn what_may_not_be_told_is_nowhere() {
    let mut files = files();
    let soon = files["content/festivals/lim/index.vi.md"].replace("owner = \"so\"", "owner = \"so\"\nreview_by = 2099-12-31");
    files.insert("content/festivals/lim/index.vi.md", soon);
    let draft = files["content/news/doan/index.vi.md"].replace("status = \"published\"", "status = \"draft\"");
    files.insert("content/news/doan/index.vi.md", draft);
    let office = files["content/organisations/hoi/index.vi.md"]
        .replacen("languages = [\"vi\", \"en\"]\n", "languages = [\"vi\", \"en\"]\n[[officials]]\nid = \"mai\"\nname = \"Nguyen Thi Mai\"\ntitle = \"Chairwoman\"\nlegal_basis = \"decree\"\n", 1);
    files.insert("content/organisations/hoi/index.vi.md", office);
    let made = made(&files);
    assert!(!made.keys().any(|path| path.starts_with("data/news")), "a draft");
    for (path, text) in &made {
        for secret in ["106.07", "21.18", "withheld", "2099-12-31", "Thi Mai"] {
            assert!(!text.contains(secret), "{path} tells {secret}");
        }
    }
    // The figure about a made-up province is told with its label, as its page is.
    let figures = rows(&made["data/figures.csv"]);
    let real: Vec<_> = figures.iter().filter(|row| row["illustrative"] == "false").collect();
    assert_eq!((real.len(), &*real[0]["period"], &*real[0]["period_end"]), (2, "2024", "2024-12-31"));
    assert_eq!(real[0]["id"], "locality/bac-ninh/population/bac-ninh/2024");
}

#[test]
fn json_is_what_its_schema_says_and_nothing_else() {
    let made = made(&files());
    let mut seen = 0;
    for path in made.keys().filter(|path| path.ends_with(".schema.json")) {
        let schema = json(&made, path);
        let name = path.trim_start_matches("data/").trim_end_matches(".schema.json");
        let whole = jsonschema::validator_for(&schema).unwrap();
        let mut one = schema.clone();
        one["$ref"] = "#/$defs/document".into();
        ["properties", "required", "additionalProperties", "type"]
            .iter()
            .for_each(|key| drop(one.as_object_mut().unwrap().remove(*key)));
        let one = jsonschema::validator_for(&one).unwrap();
        let mut told = json(&made, &format!("data/{name}.json"));
        let problems: Vec<String> = whole.iter_errors(&told).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(problems.is_empty(), "{name}: {problems:#?}");
        for path in made.keys().filter(|path| path.starts_with(&format!("data/{name}/"))) {
            assert!(one.is_valid(&json(&made, path)), "{path}");
            seen += 1;
        }
        let rows = if name == "figures" { "observations" } else { "entries" };
        told[rows][0]["id"] = Json::Null;
        assert!(!whole.is_valid(&told), "{name}: an id that is nothing");
        told[rows][0]["id"] = "x".into();
        told[rows][0]["unheard_of"] = 1.into();
        assert!(!whole.is_valid(&told), "{name}: a property that no kind has");
    }
    assert!(seen > 5, "{seen} entries");
}

#[test]
fn the_catalogue_counts_what_is_real() {
    let made = made(&files());
    let catalogue = json(&made, "data/catalogue.jsonld");
    let sets: BTreeMap<&str, &Json> =
        catalogue["dataset"].as_array().unwrap().iter().map(|set| (set["identifier"].as_str().unwrap(), set)).collect();
    let festival = sets["festival"];
    assert_eq!((&festival["description"]["en"], &festival["issued"]["@value"]), (&"1 entry".into(), &"2026-02-01".into()));
    assert_eq!(festival["modified"]["@value"], "2026-07-20");
    assert_eq!((&festival["title"]["vi"], &festival["title"]["en"]), (&"Lễ hội".into(), &"Festivals".into()));
    assert_eq!(festival["spatial"][0]["label"]["vi"], "Bắc Ninh");
    assert_eq!(festival["language"][0], "http://id.loc.gov/vocabulary/iso639-1/vi");
    // No licence was stated, and none is made up.
    assert!(festival.get("license").is_none() && festival["rights"]["en"] == "No licence has been stated.");
    for set in sets.values() {
        for file in set["distribution"].as_array().unwrap() {
            let path = file["downloadURL"].as_str().unwrap().trim_start_matches("https://portal.example.org/");
            assert_eq!(file["byteSize"], made[path].len().to_string(), "{path}");
        }
    }
    // With its one real festival gone the set is offered, and not catalogued.
    let mut files = files();
    files.retain(|path, _| !path.starts_with("content/festivals/lim"));
    let made = self::made(&files);
    let catalogue = json(&made, "data/catalogue.jsonld");
    assert!(made.contains_key("data/festival.csv") && !catalogue.to_string().contains("data/festival.csv"));
}

#[test]
fn settings_are_told_and_mistakes_in_them_found() {
    let mut files = files();
    let said =
        "[data]\nlicence = \"CC-BY-4.0\"\npublisher = \"so\"\ncontact = \"mailto:data@example.org\"\nperiodicity = \"monthly\"\n";
    let settings = files["portal.toml"].clone();
    files.insert("portal.toml", settings.clone() + said);
    let catalogue = json(&made(&files), "data/catalogue.jsonld");
    assert_eq!(catalogue["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(catalogue["publisher"]["name"]["vi"], "Sở Ngoại vụ");
    assert_eq!(catalogue["contactPoint"]["hasEmail"], "mailto:data@example.org");
    assert_eq!(catalogue["dataset"][0]["accrualPeriodicity"], "http://purl.org/cld/freq/monthly");
    files.insert("portal.toml", settings + &said.replace("\"so\"", "\"khong-co\""));
    let (portal, _) = portal(&files, None);
    assert_eq!(data(&portal).1[0].code.id, "P0442");
}

#[test]
fn the_same_bytes_at_another_address_but_for_the_address() {
    let (here, there) = (portal(&files(), None).0, portal(&files(), Some("http://localhost:8000/a/b/")).0);
    let (here, there) = (data(&here).0.artifacts, data(&there).0.artifacts);
    for (one, other) in here.iter().zip(&there) {
        let text = |artifact: &Artifact| String::from_utf8(artifact.bytes.to_vec()).unwrap();
        let moved = text(one).replace("https://portal.example.org/", "http://localhost:8000/a/b/");
        let sizes = one.path.as_str().ends_with("jsonld");
        assert!(sizes || moved == text(other), "{}", one.path);
    }
}

#[test]
fn a_box_around_the_date_line_is_a_small_one() {
    let around = |points: &[(i64, i64)]| {
        geojson::bounds(points.iter().map(|(x, y)| (Decimal::from(*x), Decimal::from(*y)))).map(|all| all.map(|n| n.to_string()))
    };
    assert_eq!(around(&[(105, 21), (107, 16)]), Some(["105", "16", "107", "21"].map(str::to_owned)));
    assert_eq!(around(&[(179, 1), (-179, 2)]), Some(["179", "1", "-179", "2"].map(str::to_owned)));
    assert_eq!(around(&[]), None);
}

/// Texts that formats trip over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[=+@'\"|,;\r\n\t\u{ff1d}-][ -~]{0,12}", "[-+]?[0-9]{1,9}(\\.[0-9]{1,9})?", "\\PC{0,20}",]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_from_a_table(texts in proptest::collection::vec(text(), 1..6)) {
        let members = [Member::new("id", shape::Shape::Leaf(shape::Leaf::Id), true), Member::new("note", shape::Shape::Leaf(shape::Leaf::Text), true)];
        let row = |text: &String| Datum::record([("id", Some(Datum::text("x"))), ("note", Some(Datum::text(text)))]);
        let table = tables::tables("t", &members, &texts.iter().map(row).collect::<Vec<_>>(), &[]).remove(0);
        let written = String::from_utf8(csv::text(&table).unwrap()).unwrap();
        let read: Vec<String> = rows(&written).into_iter().map(|mut row| row.remove("note").unwrap()).collect();
        for (cell, text) in read.iter().zip(&texts) {
            // Nothing that a spreadsheet runs is left, but numbers below nought.
            let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
            prop_assert!(!runs || cell.parse::<f64>().is_ok_and(|number| number <= 0.0), "{cell:?}");
            prop_assert_eq!(cell.strip_prefix(csv::GUARD).unwrap_or(cell), text);
        }
        prop_assert_eq!(read.len(), texts.len());
    }

    #[test]
    fn any_text_and_number_comes_back_from_json(words in text(), key in "[a-z_]{1,8}", number in any::<i64>(), scale in 0_u32..20) {
        let number = Decimal::new(number, scale);
        let datum = Datum::Record(vec![(key.as_str().into(), Datum::List(vec![Datum::text(&words), Datum::Number(number)]))]);
        let written = datum.json().unwrap();
        let read: BTreeMap<String, (String, Box<serde_json::value::RawValue>)> = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&read[&key].0, &words);
        // Every digit is there.
        prop_assert_eq!(read[&key].1.get().parse::<Decimal>().unwrap(), number);
    }
}
