//! What narrows a list, read from the output alone: each count is the number of entries behind it, the script's data say the same
//! as the pages, bands hold what the rates put into them, and no page changes overnight.

use std::collections::{BTreeMap, BTreeSet};

use portolan::engine::{Store, watch::Unwatched};
use proptest::prelude::*;
use scraper::{Html, Selector};
use serde_json::Value as Json;

use crate::support::{Portal, listed};

const RATES: &str = "-- content/rates.toml --
[[rate]]
pair = \"USD/VND\"
value = 25000
date = 2026-10-30
source = \"nien-giam\"
[[rate]]
pair = \"EUR/USD\"
value = 1.1
date = 2026-10-30
source = \"nien-giam\"
";

/// A project of the made-up portal.
#[derive(Clone, Debug)]
struct Project {
    stage: &'static str,
    sector: &'static str,
    currency: &'static str,
    /// Thousands of US dollars, from and to; turned into the currency by the rates.
    capital: (u64, u64),
    deadline: Option<(u16, u8, u8)>,
    clearance: Option<&'static str>,
    hectares: Option<u16>,
    illustrative: bool,
    english: bool,
}

/// How much of a currency a thousand is, in its own units; a thousand dollars of dong.
fn unit(currency: &str) -> u64 {
    if currency == "VND" { 25_000_000 } else { 1_000 }
}

impl Project {
    /// Capital in thousands of dollars.
    fn dollars(&self) -> (u64, u64) {
        let (min, max) = self.capital;
        if self.currency == "EUR" { (min * 11 / 10, max * 11 / 10) } else { (min, max) }
    }

    fn file(&self, number: usize) -> String {
        let unit = unit(self.currency);
        let (min, max) = (self.capital.0 * unit, self.capital.1 * unit);
        let mut text = format!(
            "-- content/du-an/d-{number}/index.vi.md --\n+++\ntitle = \"Dự án {number}\"\nsummary = \"Một dự án tưởng tượng ở cổng thử, \
             dùng để kiểm tra cách lọc danh sách theo nhiều tiêu chí.\"\nstatus = \"published\"\npublished = 2026-01-02\nowner = \
             \"so-thu\"\nlocalities = [\"hue\"]\ncode = \"T-{number}\"\nsector = \"{}\"\nobjective = \"Thử.\"\nlocation = \"Huế\"\nstage = \
             \"{}\"\nform = \"ppp\"\ncall = \"closed\"\nopened = 2026-01-02\nillustrative = {}\ncapital = {{ min = {min}, max = {max}, \
             currency = \"{}\" }}\n",
            self.sector, self.stage, self.illustrative, self.currency
        );
        if let Some((year, month, day)) = self.deadline {
            text += &format!("deadline = {year}-{month:02}-{day:02}\n");
        }
        let land: Vec<String> = [
            self.clearance.map(|clearance| format!("clearance = \"{clearance}\"")),
            self.hectares.map(|hectares| format!("hectares = {hectares}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        text += &format!("land = {{ {} }}\n", land.join(", "));
        text += "contact = { role = \"Bộ phận thử\", mailbox = \"thu@test.example\" }\n[[legal_basis]]\nid = \"luat\"\ntext = \"Luật\"\n+++\n";
        if self.english {
            text += &format!(
                "-- content/du-an/d-{number}/index.en.md --\n+++\ntitle = \"Project {number}\"\nsummary = \"A made-up project of the \
                 test portal that shows how lists are narrowed by facets.\"\nhow = \"machine\"\nobjective = \"Test.\"\nlocation = \
                 \"Hue\"\n[legal_basis.luat]\ntext = \"Law\"\n[contact]\nrole = \"Test desk\"\n+++\n"
            );
        }
        text
    }
}

fn project() -> impl Strategy<Value = Project> {
    (
        prop::sample::select(vec!["idea", "tender", "operating", "unknown"]),
        prop::sample::select(vec!["a", "c", "h"]),
        prop::sample::select(vec!["USD", "EUR", "VND", "JPY"]),
        (1_u64..12_000, 0_u64..6_000),
        proptest::option::of((2025_u16..2028, 1_u8..13, 1_u8..29)),
        proptest::option::of(prop::sample::select(vec!["cleared", "not-cleared"])),
        proptest::option::of(1_u16..300),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(stage, sector, currency, (min, more), deadline, clearance, hectares, illustrative, english)| Project {
            stage,
            sector,
            currency,
            // Multiples of ten thousand dollars, so that no conversion leaves a fraction and limits are met exactly.
            capital: (min * 10, (min + more) * 10),
            deadline: deadline
                .map(|(year, month, day)| if year == 2025 { (2026, month.max(2), day) } else { (year, month, day) }),
            clearance,
            hectares,
            illustrative,
            english,
        })
}

fn portal(projects: &[Project]) -> Portal {
    let mut text: String = projects.iter().enumerate().map(|(number, project)| project.file(number)).collect();
    text += RATES;
    let (portal, _) = Portal::over_base(&text);
    let settings = portal.dir.path().join("portal.toml");
    let before = std::fs::read_to_string(&settings).expect("the settings");
    std::fs::write(&settings, format!("{before}per_page = 3\n")).expect("the settings can be written");
    portal
}

type Site = BTreeMap<String, String>;

fn site(portal: &Portal, now: &str) -> Site {
    let request = portolan::Request { now: now.parse().expect("a moment"), ..portal.request() };
    let made = portolan::make(&request, &Store::none(), &Unwatched);
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(&made)));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    rendered.artifacts.iter().map(|artifact| (artifact.path.as_str().to_owned(), text(&artifact.bytes))).collect()
}

fn page(site: &Site, folder: &str) -> Html {
    let path = format!("{}index.html", folder.trim_start_matches('/'));
    Html::parse_document(site.get(&path).unwrap_or_else(|| panic!("there is no page {path}")))
}

fn all<'h>(page: &'h Html, selector: &str) -> Vec<scraper::ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn attribute(element: &scraper::ElementRef<'_>, name: &str) -> String {
    element.value().attr(name).unwrap_or_default().to_owned()
}

fn text(element: &scraper::ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// Ids and addresses of the cards on all pages of a list.
fn cards(site: &Site, folder: &str) -> Vec<(String, String)> {
    let (mut found, mut at) = (Vec::new(), Some(folder.to_owned()));
    while let Some(folder) = at {
        let page = page(site, &folder);
        found.extend(all(&page, ".card").iter().map(|card| {
            let link = card.select(&Selector::parse(".card-title a").expect("a selector")).next().expect("a title");
            (attribute(card, "data-id"), attribute(&link, "href"))
        }));
        at = all(&page, ".pager a[rel=next]").first().map(|next| attribute(next, "href"));
    }
    found
}

fn data(site: &Site, section: &str) -> Option<Json> {
    let text = site.get(&format!("{}by/entries.json", section.trim_start_matches('/')))?;
    Some(serde_json::from_str(text).expect("JSON"))
}

fn ids(entries: &[&Json]) -> Vec<String> {
    entries.iter().map(|entry| entry["card"]["id"].as_str().expect("an id").to_owned()).collect()
}

/// Everything that a language's pages of facets and its data must hold.
fn check(site: &Site, section: &str) {
    let Some(data) = data(site, section) else {
        assert!(!site.keys().any(|path| path.starts_with(&format!("{}by/", &section[1..]))), "{section}: pages without data");
        return;
    };
    let entries: Vec<&Json> = data["entries"].as_array().expect("entries").iter().collect();
    let listed = cards(site, section);
    assert_eq!(
        ids(&entries),
        listed.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>(),
        "{section}: the data in the list's order"
    );
    for (entry, (_, href)) in entries.iter().zip(&listed) {
        assert_eq!(entry["card"]["href"].as_str(), Some(href.as_str()));
    }
    let index = page(site, &format!("{section}by/"));
    let mut led_to: BTreeSet<String> = BTreeSet::new();
    let mut seen = 0;
    for facet in all(&index, ".facet") {
        let key = attribute(&facet, "id").trim_start_matches("facet-").to_owned();
        for link in facet.select(&Selector::parse(".terms a").expect("a selector")) {
            let (href, count) = (attribute(&link, "href"), text(&link).rsplit(' ').next().and_then(|n| n.parse::<usize>().ok()));
            let found = cards(site, &href);
            assert!(!found.is_empty(), "{href} is empty");
            assert_eq!(Some(found.len()), count, "{href}: as many as the link says");
            if let Some(value) = href.strip_prefix(&format!("{section}by/{key}/")) {
                led_to.insert(href.clone());
                let value = value.trim_end_matches('/');
                let within = |entry: &&&Json| entry["in"][&key].as_array().is_some_and(|of| of.iter().any(|one| one == value));
                let those: Vec<&Json> = entries.iter().filter(within).copied().collect();
                assert_eq!(ids(&those), found.into_iter().map(|(id, _)| id).collect::<Vec<_>>(), "{href}: page and data");
                seen += 1;
            }
        }
    }
    let offered: usize =
        data["facets"].as_array().expect("facets").iter().map(|facet| facet["values"].as_array().map_or(0, Vec::len)).sum();
    assert!(offered >= seen, "{section}: no value of a page is missing in the data");
    let below = format!("{}by/", &section[1..]);
    let pages = site.keys().filter(|path| path.starts_with(&below) && path.ends_with("/index.html") && !path.contains("/page/"));
    let pages: BTreeSet<String> = pages.map(|path| format!("/{}", path.trim_end_matches("index.html"))).collect();
    let expected: BTreeSet<String> = led_to.into_iter().chain([format!("{section}by/")]).collect();
    assert_eq!(pages, expected, "{section}: each page is led to, and no other is there");
    for path in &pages {
        let page = page(site, path);
        let canonical = attribute(&all(&page, "link[rel=canonical]")[0], "href");
        assert_eq!(canonical, format!("https://test.example{path}"));
        assert!(all(&page, "link[hreflang]").is_empty(), "{path}: part of a list has no translations of its own");
        assert!(!site["sitemap.xml"].contains(&format!("<loc>{canonical}</loc>")), "{path}: not in the sitemap");
    }
    compared(site, section, &data);
}

/// The table of all entries, over its pages, and the data of the comparison.
fn compared(site: &Site, section: &str, data: &Json) {
    let entries = data["entries"].as_array().expect("entries");
    let columns = data["columns"].as_array().expect("columns").len();
    assert!(entries.iter().all(|entry| entry["cells"].as_array().is_some_and(|cells| cells.len() == columns)));
    if columns == 0 {
        return;
    }
    let (mut rows, mut at) = (Vec::new(), Some(format!("{section}compare/")));
    while let Some(folder) = at {
        let page = page(site, &folder);
        assert_eq!(all(&page, ".all-entries thead th").len(), columns + 1);
        rows.extend(all(&page, ".all-entries th[scope=row] a").iter().map(|link| attribute(link, "href")));
        at = all(&page, ".pager a[rel=next]").first().map(|next| attribute(next, "href"));
    }
    let hrefs: Vec<String> = entries.iter().map(|entry| entry["card"]["href"].as_str().expect("an address").to_owned()).collect();
    assert_eq!(rows, hrefs, "{section}: the table holds every entry once");
}

/// Which bands a project must stand in, by the rates.
fn bands(project: &Project) -> BTreeSet<String> {
    if project.currency == "JPY" {
        return BTreeSet::from(["other".to_owned()]);
    }
    let (min, max) = project.dollars();
    let spans = [
        ("under-1m", 0, 1_000),
        ("1m-to-10m", 1_000, 10_000),
        ("10m-to-50m", 10_000, 50_000),
        ("50m-to-100m", 50_000, 100_000),
        ("from-100m", 100_000, u64::MAX),
    ];
    spans.into_iter().filter(|(_, from, to)| max >= *from && min < *to).map(|(key, ..)| key.to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_pages_and_data_agree(projects in prop::collection::vec(project(), 0..9)) {
        let site = site(&portal(&projects), crate::support::NOW);
        for lang in ["vi", "en", "ar"] {
            for section in ["du-an", "tinh", "co-quan", "le-hoi"] {
                check(&site, &format!("/{lang}/{section}/"));
            }
        }
        let Some(data) = data(&site, "/vi/du-an/") else { return Ok(()) };
        let offered = data["facets"].as_array().expect("facets").iter().any(|facet| facet["key"] == "capital");
        for entry in data["entries"].as_array().expect("entries") {
            let number: usize = entry["card"]["id"].as_str().expect("an id")[2..].parse().expect("a number");
            let labelled = entry["card"]["badges"].as_array().is_some_and(|all| all.iter().any(|one| one["key"] == "illustrative"));
            prop_assert_eq!(labelled, projects[number].illustrative, "made-up entries say so");
            let found: BTreeSet<String> = entry["in"]["capital"].as_array().into_iter().flatten().filter_map(|key| key.as_str().map(str::to_owned)).collect();
            prop_assert!(!offered || found == bands(&projects[number]), "{:?} stands in {:?}", &projects[number], found);
        }
    }
}

/// Three projects that differ in everything.
fn three() -> [Project; 3] {
    let one = Project {
        stage: "idea",
        sector: "a",
        currency: "VND",
        capital: (10_000, 10_000),
        deadline: Some((2026, 12, 15)),
        clearance: Some("cleared"),
        hectares: Some(5),
        illustrative: false,
        english: true,
    };
    let two = Project { stage: "tender", sector: "c", currency: "USD", capital: (9_990, 9_990), clearance: None, ..one.clone() };
    let three = Project { stage: "tender", currency: "JPY", deadline: Some((2027, 1, 4)), hectares: Some(4), ..one.clone() };
    [one, two, three]
}

#[test]
fn amounts_meet_by_rates_and_limits_belong_to_the_band_above() {
    let site = site(&portal(&three()), crate::support::NOW);
    let ids =
        |value: &str| cards(&site, &format!("/en/du-an/by/capital/{value}/")).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert_eq!(ids("10m-to-50m"), ["d-0"], "250 billion dong are ten million dollars, which begins a band");
    assert_eq!(ids("1m-to-10m"), ["d-1"]);
    assert_eq!(ids("other"), ["d-2"], "no rate for the yen: apart, not dropped");
    assert!(
        site["en/du-an/by/index.html"].contains("VND&nbsp;25,000") || site["en/du-an/by/index.html"].contains("25,000"),
        "the rate is told"
    );
    let data = data(&site, "/en/du-an/").expect("the data");
    let capital =
        data["columns"].as_array().expect("columns").iter().position(|column| column == "Expected capital").expect("the capital");
    let approx = |id: &str| {
        let entry =
            data["entries"].as_array().expect("entries").iter().find(|entry| entry["card"]["id"] == id).expect("it is listed");
        entry["cells"][capital]["approx"].as_str().map(str::to_owned)
    };
    assert_eq!(approx("d-0").as_deref(), Some("≈ US$10 million"));
    assert_eq!((approx("d-1"), approx("d-2")), (None, None), "dollars are dollars, and yen have no rate");
    let hectares = |value: &str| cards(&site, &format!("/vi/du-an/by/land-hectares/{value}/")).len();
    assert_eq!((hectares("under-5"), hectares("5-to-20")), (1, 2));
}

#[test]
fn no_page_of_a_facet_changes_overnight() {
    let portal = portal(&three());
    let (now, later) = (site(&portal, crate::support::NOW), site(&portal, "2026-12-28T08:00:00+07:00"));
    let by = |site: &Site| {
        site.iter().filter(|(path, _)| path.contains("/by/")).map(|(path, text)| (path.clone(), text.clone())).collect::<Site>()
    };
    assert!(by(&now).keys().any(|path| path == "vi/du-an/by/deadline/2026-12/index.html"));
    assert_eq!(by(&now), by(&later), "a deadline has passed in between");
}
