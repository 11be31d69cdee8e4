//! Sea charts as a reader meets them: every place is in the drawing and in the list, a coast is drawn only as it was approved, and
//! a line leads to each country.

use portolan::Made;
use scraper::{ElementRef, Html};

use crate::{
    output::all,
    support::{Portal, listed},
};

const PLACES: &str = include_str!("../fixtures/charts.txtar");
const OUTLINES: &str = r#"{ "type": "Polygon", "coordinates": [[[107, 16], [108.5, 15], [108.5, 17], [107, 16]]] }"#;

fn page(made: &Made, path: &str) -> Html {
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(made)));
    let found = rendered.artifacts.iter().find(|artifact| artifact.path.as_str() == path);
    let found = found.unwrap_or_else(|| panic!("nothing at {path}"));
    Html::parse_document(&String::from_utf8_lossy(&found.bytes))
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    let text = |element: &ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    all(page, selector).iter().map(text).collect()
}

fn attributes<'p>(page: &'p Html, selector: &str, name: &str) -> Vec<&'p str> {
    all(page, selector).iter().filter_map(|element| element.value().attr(name)).collect()
}

fn approved(extra: &str) -> String {
    let settings = include_str!("../fixtures/base.txtar").split("-- portal.toml --\n").nth(1).expect("settings");
    let settings = settings.split("-- ").next().expect("settings");
    format!(
        "{PLACES}-- portal.toml --\n{settings}[map]\noutlines = \"outlines.geojson\"\nsource = \"Cơ quan đo đạc\"\napproval = \"1/QĐ\"\n\
         -- content/outlines.geojson --\n{OUTLINES}\n{extra}"
    )
}

#[test]
fn every_place_is_a_harbour_and_stands_in_the_list() {
    let made = Portal::over_base(PLACES).0.make();
    let page = page(&made, "en/map/index.html");
    // From north to south; those without coordinates, or that keep them to themselves, are listed alone.
    assert_eq!(texts(&page, ".sea-list ol a"), ["Bắc Thử", "Huế", "Nam Thử"]);
    assert_eq!(texts(&page, ".sea-list > div:last-child li > a"), ["Giữ Kín", "Không Nơi"]);
    let links = attributes(&page, ".sea-chart a", "aria-label");
    assert_eq!(links, ["1. Bắc Thử", "2. Huế", "3. Nam Thử"]);
    assert_eq!(attributes(&page, ".sea-chart a", "href"), attributes(&page, ".sea-list ol a", "href"));
    // What lies in them is a smaller mark, and a link in the list.
    assert_eq!((all(&page, ".sea-chart .sea-mark").len(), texts(&page, ".sea-list ul a")[0].as_str()), (1, "Hội Thử"));
    let chart = all(&page, ".sea-chart")[0];
    let named = chart.value().attr("aria-labelledby").expect("names");
    assert!(named.split(' ').all(|id| all(&page, &format!("#{id}")).len() == 1));
    assert!(chart.value().attr("style").is_none() && !chart.html().contains("style="));
    assert!(texts(&page, "figcaption").concat().contains("implies no boundary"));
    // It is at the foot of every page, in every language that lists a locality.
    assert_eq!(all(&page, "footer a[href='/en/map/']").len(), 1);
}

#[test]
fn a_coast_is_drawn_only_as_it_was_approved() {
    let bare = Portal::over_base(PLACES).0.make();
    for path in ["en/map/index.html", "en/tinh/hue/index.html"] {
        let page = page(&bare, path);
        assert_eq!((all(&page, ".sea-chart").len(), all(&page, ".sea-coast").len()), (1, 0), "{path}");
    }
    let made = Portal::over_base(&approved("")).0.make();
    assert!(made.found.is_empty(), "{}", listed(&made));
    for path in ["en/map/index.html", "en/tinh/hue/index.html"] {
        let page = page(&made, path);
        assert_eq!(all(&page, ".sea-wash").len(), 1, "{path}");
        assert!(texts(&page, "figcaption").concat().contains("Outlines: Cơ quan đo đạc, 1/QĐ."), "{path}");
    }
}

#[test]
fn a_localitys_chart_has_what_lies_in_it_and_its_neighbours() {
    let made = Portal::over_base(PLACES).0.make();
    let hue = page(&made, "en/tinh/hue/index.html");
    // Itself is not a link; Nam Thử is too far away.
    assert_eq!(texts(&hue, ".sea-list ol a"), ["Bắc Thử", "Hội Thử"]);
    assert_eq!(texts(&hue, ".sea-list strong"), ["Huế"]);
    assert_eq!(attributes(&hue, ".sea-chart a", "aria-label"), ["1. Bắc Thử", "3. Hội Thử"]);
    // Alone on a chart there is nothing to see.
    assert!(all(&page(&made, "vi/tinh/nam-thu/index.html"), ".sea-chart").is_empty());
}

#[test]
fn a_line_leads_to_each_country_of_partners() {
    let partners = include_str!("../fixtures/kinds.txtar");
    let hue = PLACES.split_once("-- content/tinh/bac-thu/").expect("Huế").0;
    let made = Portal::over_base(&format!("{partners}\n{}", hue.split_once('\n').expect("a line").1)).0.make();
    let page = page(&made, "en/partners/index.html");
    assert_eq!(attributes(&page, ".sea-chart a", "aria-label"), ["1. Laos", "2. France"]);
    let lines = attributes(&page, ".sea-chart .sea-rhumb", "d");
    assert_eq!(lines.iter().map(|line| line.matches('M').count()).collect::<Vec<_>>(), [1, 1]);
    assert_eq!((all(&page, ".sea-partner").len(), all(&page, ".sea-sought").len()), (1, 1));
    assert!(texts(&page, "figcaption").concat().contains("Natural Earth"));
    // The world's land is one shape.
    assert_eq!(all(&page, ".sea-wash").len(), 1);
}

#[test]
fn the_same_portal_is_drawn_the_same_way() {
    let drawn = || {
        let made = Portal::over_base(&approved("")).0.make();
        all(&page(&made, "en/map/index.html"), ".sea-chart")[0].html()
    };
    assert_eq!(drawn(), drawn());
}
