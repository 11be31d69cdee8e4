//! What the pages of a whole portal say, and that schema.org has a word for all of it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::*;
use crate::render::fixture::{files, portal};

/// The graphs of the pages, by path.
fn graphs() -> BTreeMap<String, Vec<Json>> {
    let (portal, plan) = portal(&files(), None);
    let mut graphs = BTreeMap::new();
    for page in &plan {
        if let Some(text) = structured(&portal, page, &portal.view(page).unwrap()) {
            assert!(!text.contains(['<', '>', '&']), "{}", page.path);
            let Json::Array(nodes) = serde_json::from_str::<Json>(&text).unwrap()["@graph"].take() else { panic!("{text}") };
            graphs.insert(page.path.to_string(), nodes);
        }
    }
    graphs
}

/// The node of a page with a type.
fn node<'g>(graphs: &'g BTreeMap<String, Vec<Json>>, path: &str, kind: &str) -> &'g Json {
    let nodes = graphs.get(path).unwrap_or_else(|| panic!("nothing at {path}"));
    nodes.iter().find(|node| types(node).contains(&kind)).unwrap_or_else(|| panic!("no {kind} in {nodes:#?}"))
}

fn types(node: &Json) -> Vec<&str> {
    match &node["@type"] {
        Json::String(one) => vec![one],
        Json::Array(all) => all.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Walks a node: each has types that exist, and properties that they have.
fn check(value: &Json, path: &str) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| check(item, path)),
        Json::Object(members) => {
            let types = types(value);
            assert!(!types.is_empty() || members.keys().eq(["@id"]), "{path}: no type: {value}");
            for (name, inner) in members {
                let known = name.starts_with('@') || types.iter().any(|kind| vocabulary::has(kind, name));
                assert!(known, "{path}: {types:?} has no {name}");
                check(inner, path);
            }
            assert!(types.iter().all(|name| vocabulary::is_type(name)), "{path}: {types:?}");
        }
        _ => {}
    }
}

#[test]
fn every_page_speaks_schema_org_alone() {
    let graphs = graphs();
    for (path, nodes) in &graphs {
        nodes.iter().for_each(|node| check(node, path));
    }
    for silent in ["404.html", "vi/404.html", "vi/le-hoi/hu-cau/index.html", "en/provinces/bac-ninh/index.html", "fr/index.html"]
    {
        assert!(!graphs.contains_key(silent), "{silent}");
    }
}

#[test]
fn the_shipped_kinds_name_types_and_properties_that_exist() {
    let (portal, _) = portal(&files(), None);
    for kind in portal.model.kinds.kinds.values() {
        let by_value = kind.schema_org_by.iter().flat_map(|by| by.types.values());
        assert!(kind.schema_org.iter().chain(by_value).all(|name| vocabulary::is_type(name)), "{}", kind.id);
        for (name, field) in &kind.fields {
            let Some(property) = field.schema_org.as_deref().filter(|property| *property != "none") else { continue };
            let types = kind.schema_org.iter().map(|name| &**name).chain(["WebPage"]);
            // Coordinates are those of the place where a thing is, when it is none itself.
            let place = types.into_iter().any(|name| vocabulary::has(name, property)) || property == "geo";
            assert!(place, "{}/{name}: no place for {property}", kind.id);
        }
    }
}

#[test]
fn a_festival_tells_its_confirmed_editions_only() {
    let graphs = graphs();
    let lim = node(&graphs, "vi/le-hoi/le-hoi-lim/index.html", "Festival");
    assert_eq!(lim["@id"], "https://portal.example.org/vi/le-hoi/le-hoi-lim/#festival");
    let event = &lim["subEvent"];
    assert_eq!((&event["startDate"], &event["endDate"]), (&"2026-02-28".into(), &"2026-03-01".into()));
    assert_eq!(event["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!((&event["location"]["@type"], &event["location"]["name"]), (&"Place".into(), &"Đồi Lim".into()));
    assert_eq!(event["location"]["geo"]["longitude"], 106.02);
    assert_eq!(lim["sameAs"], "https://www.wikidata.org/wiki/Q10777417");
    // The translation speaks of the same thing, on a page of its own.
    let english = node(&graphs, "en/festivals/lim/index.html", "Festival");
    assert_eq!((&english["@id"], &english["name"]), (&lim["@id"], &"Lim Festival".into()));
    let page = node(&graphs, "en/festivals/lim/index.html", "WebPage");
    assert_eq!((&page["inLanguage"], &page["dateModified"]), (&"en".into(), &"2026-07-15".into()));
    assert_eq!(page["translationOfWork"]["@id"], "https://portal.example.org/vi/le-hoi/le-hoi-lim/");
    assert_eq!(page["publisher"]["@type"], "GovernmentOffice");
    assert_eq!(page["citation"]["name"], "Nghị định <1> & bổ sung");
    let crumbs = node(&graphs, "en/festivals/lim/index.html", "BreadcrumbList");
    assert_eq!(crumbs["itemListElement"][2]["item"], "https://portal.example.org/en/festivals/lim/");
}

#[test]
fn a_locality_is_a_place_without_withheld_coordinates() {
    let graphs = graphs();
    let path = "vi/provinces/bac-ninh/index.html";
    let place = node(&graphs, path, "AdministrativeArea");
    assert!(place.get("geo").is_none());
    assert_eq!(place["containedInPlace"]["identifier"], "VN");
    assert_eq!((&place["identifier"]["propertyID"], &place["identifier"]["value"]), (&"iso3166-2".into(), &"VN-56".into()));
    assert_eq!(place["alternateName"], serde_json::json!(["Bắc Ninh", "Kinh Bắc"]));
    let figures: Vec<&Json> = graphs[path].iter().filter(|node| node["@type"] == "Observation").collect();
    // The figure about a made-up territory is not told.
    assert_eq!(figures.len(), 1);
    assert_eq!((&figures[0]["value"], &figures[0]["observationDate"]), (&3_619_433.into(), &"2024".into()));
    assert_eq!(figures[0]["observationAbout"]["@id"], place["@id"]);
}

#[test]
fn heritage_is_a_place_unless_nobody_can_touch_it() {
    let graphs = graphs();
    let place = node(&graphs, "vi/heritage/chua/index.html", "TouristAttraction");
    assert_eq!(types(place), ["LandmarksOrHistoricalBuildings", "TouristAttraction"]);
    assert_eq!((&place["geo"]["latitude"], &place["containedInPlace"]["name"]), (&21.09.into(), &"Bắc Ninh".into()));
    assert!(place["image"]["url"].as_str().unwrap().starts_with("https://portal.example.org/assets/pictures/"));
    assert_eq!(place["image"]["license"], "https://creativecommons.org/publicdomain/zero/1.0/");
    let page = node(&graphs, "en/heritage/quan-ho/index.html", "WebPage");
    let thing = node(&graphs, "en/heritage/quan-ho/index.html", "Thing");
    assert_eq!(page["about"]["@id"], thing["@id"]);
}

#[test]
fn news_organisations_and_projects_are_what_they_are() {
    let graphs = graphs();
    let news = node(&graphs, "en/news/doan/index.html", "NewsArticle");
    assert_eq!((&news["headline"], &news["author"]["name"]), (&"A delegation".into(), &"Department".into()));
    assert_eq!((&news["datePublished"], &news["inLanguage"]), (&"2026-09-01".into(), &"en".into()));
    assert_eq!(news["publisher"]["name"], "Sở Ngoại vụ");
    let office = node(&graphs, "vi/organisations/so/index.html", "GovernmentOffice");
    assert_eq!((&office["telephone"], &office["email"]), (&"+84222000000".into(), &"so@example.org".into()));
    assert_eq!(office["contactPoint"]["availableLanguage"], serde_json::json!(["vi", "en"]));
    assert_eq!(node(&graphs, "vi/organisations/hoi/index.html", "NGO")["name"], "Hội hữu nghị");
    let project = node(&graphs, "vi/projects/nuoc/index.html", "Project");
    assert_eq!((&project["identifier"], &project["contactPoint"]["email"]), (&"BN-01".into(), &"dau-tu@example.org".into()));
    assert_eq!(project["location"]["name"], "Quế Võ");
}

#[test]
fn lists_leave_out_what_is_made_up() {
    let graphs = graphs();
    let list = node(&graphs, "vi/le-hoi/index.html", "CollectionPage");
    let items = &list["mainEntity"]["itemListElement"];
    assert_eq!((&items["name"], &items["url"]), (&"Hội Lim".into(), &"https://portal.example.org/vi/le-hoi/le-hoi-lim/".into()));
    let site = node(&graphs, "index.html", "WebSite");
    assert_eq!(site["inLanguage"], serde_json::json!(["vi", "en", "ar", "fr"]));
    assert_eq!(node(&graphs, "en/index.html", "WebSite")["@id"], site["@id"]);
}
