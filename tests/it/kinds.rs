//! The kinds that tell of cooperation, as a visitor and a machine meet them: one entry of each in a small portal, today and when
//! its time is over.

use std::collections::BTreeSet;

use portolan::{
    Made,
    engine::{Store, watch::Unwatched},
};
use serde_json::Value as Json;

use crate::support::{Portal, listed};

fn portal() -> Portal {
    Portal::over_base(include_str!("../fixtures/kinds.txtar")).0
}

fn made(now: &str) -> Made {
    let portal = portal();
    let request = portolan::Request { now: now.parse().expect("a moment"), ..portal.request() };
    portolan::make(&request, &Store::none(), &Unwatched)
}

fn page(made: &Made, path: &str) -> String {
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(made)));
    let found = rendered.artifacts.iter().find(|artifact| artifact.path.as_str() == path);
    let found = found.unwrap_or_else(|| panic!("nothing at {path}"));
    String::from_utf8_lossy(&found.bytes).into_owned()
}

/// The thing that a page is about, by a type that it must have.
fn thing(html: &str, kind: &str) -> Json {
    let (_, after) = html.split_once("<script type=\"application/ld+json\">").expect("structured data");
    let mut data: Json = serde_json::from_str(after.split("</script>").next().expect("its end")).expect("JSON");
    let Json::Array(nodes) = data["@graph"].take() else { panic!("no graph") };
    let found = nodes.into_iter().find(|node| node["@type"] == kind);
    found.unwrap_or_else(|| panic!("no {kind} in {data}"))
}

fn has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} is not on the page:\n{html}");
    }
}

const TODAY: &str = crate::support::NOW;
const LATER: &str = "2031-01-02T08:00:00+07:00";

#[test]
fn one_of_each_has_nothing_to_mend() {
    let made = made(TODAY);
    assert!(made.found.is_empty(), "{}", listed(&made));
    let (portal, _) = made.portal.as_ref().expect("a portal");
    let used: BTreeSet<&str> = portal.model.entries().iter().map(|entry| &*entry.kind.id).collect();
    for kind in ["agreement", "bulletin", "country", "document", "event", "guide", "partner-request", "product", "region", "zone"]
    {
        assert!(used.contains(kind), "{kind} is not in the fixture");
    }
}

#[test]
fn facts_are_told_in_the_readers_language() {
    let made = made(TODAY);
    has(
        &page(&made, "en/thoa-thuan/ket-nghia/index.html"),
        &[
            "Far Place",
            "Laos",
            "In force",
            "Twinning",
            "<strong>students</strong>",
            "A delegation came.",
            "#source-1",
            "1 March 2026",
        ],
    );
    has(
        &page(&made, "en/san-pham/chom-chom/index.html"),
        &["HS 2022", "081090", "May", "June", "VietGAP", "Test commune", "30 June 2029"],
    );
    let event = page(&made, "en/su-kien/hoi-cho/index.html");
    has(&event, &["datetime=\"2027-04-16T08:00:00+07:00\"", "18 April 2027", "Test hall", "Twinning"]);
    has(&page(&made, "en/khu/khu-mot/index.html"), &["62.5%", "12.5 km", "Test Port", "Công ty Thử", "m² and lease term"]);
    has(&page(&made, "vi/khu/khu-mot/index.html"), &["62,5%", "12,5 km", "Khu công nghiệp"]);
    has(&page(&made, "en/huong-dan/bao-chi/index.html"), &["Send the form.", "5 days", "Foreign press", "France"]);
    has(&page(&made, "en/nuoc/phap/index.html"), &["French", "A partner country."]);
    // The agreement and the request share a field.
    has(&page(&made, "en/cooperation-fields/education/index.html"), &["Twinning", "School wanted"]);
}

#[test]
fn steps_and_results_stand_in_the_text() {
    let made = made(TODAY);
    for (path, told) in [
        ("en/huong-dan/bao-chi/index.html", ["id=\"steps\"", "Send the form.", "5 days"]),
        ("en/thoa-thuan/ket-nghia/index.html", ["id=\"results\"", "A delegation came.", "#source-1"]),
    ] {
        let html = page(&made, path);
        let (side, main) = html.split_once("class=\"entry-main\"").expect("the text's column");
        has(main, &told);
        assert!(!side.contains(told[1]), "{side}");
    }
}

#[test]
fn a_section_aside_stands_in_no_menu() {
    let html = page(&made(TODAY), "en/index.html");
    let (_, body) = html.split_once("<header").expect("a masthead");
    let (menu, rest) = body.split_once("</header>").expect("its end");
    has(menu, &["Agreements"]);
    assert!(!menu.contains("Partners wanted"), "{menu}");
    let (main, foot) = rest.split_once("<footer").expect("a foot");
    has(main, &["id=\"home-more\"", "Partners wanted"]);
    has(foot, &["Partners wanted"]);
    // Its entries are not announced on the home page.
    assert!(main.contains("Twinning") && !main.contains("School wanted"), "{main}");
}

#[test]
fn a_day_of_consent_is_kept_and_not_published() {
    let made = made(TODAY);
    for path in ["vi/khu/khu-mot/index.html", "vi/san-pham/chom-chom/index.html"] {
        let html = page(&made, path);
        assert!(!html.contains("consent") && !html.contains("2026-01-01"), "{html}");
    }
}

#[test]
fn a_region_lists_what_its_members_have() {
    let made = made(TODAY);
    let html = page(&made, "en/vung/hai-noi/index.html");
    has(&html, &["Together", "Both go to fairs together.", "Rambutan", "Zone one", "School wanted"]);
}

#[test]
fn a_document_tells_its_size_and_digest() {
    let made = made(TODAY);
    // As `sha256sum` tells them.
    let pdf = "4d804a6d9d5293a52cecda8646e583b16e2b6e000d46a2a2e7e1200c9bd0cf82";
    let html = page(&made, "en/ban-tin/so-1/index.html");
    has(&html, &["For print", "PDF · 0.1 kB · Vietnamese", pdf]);
    has(&page(&made, "vi/ban-tin/so-1/index.html"), &["PDF · 0,1 kB · Tiếng Việt"]);
    let issue = thing(&html, "PublicationIssue");
    assert_eq!((&issue["encoding"]["sha256"], &issue["encoding"]["encodingFormat"]), (&pdf.into(), &"application/pdf".into()));
    let rendered = made.rendered.as_ref().expect("a site");
    // Those that stand deep within a record are published as well, each under its own format.
    let files: Vec<&str> =
        rendered.artifacts.iter().map(|a| a.path.as_str()).filter(|path| path.starts_with("assets/files/")).collect();
    let formats: Vec<&str> = files.iter().filter_map(|path| path.rsplit('.').next()).collect();
    assert_eq!(formats.iter().filter(|format| **format == "csv").count(), 2, "{files:?}");
    assert!(formats.contains(&"pdf"));
    let form = page(&made, "en/huong-dan/bao-chi/index.html");
    assert!(files.iter().any(|path| form.contains(&format!("href=\"/{path}\""))), "{form}");
}

#[test]
fn machines_are_told_in_terms_of_schema_org() {
    let made = made(TODAY);
    let agreement = thing(&page(&made, "en/thoa-thuan/ket-nghia/index.html"), "DigitalDocument");
    assert_eq!((&agreement["dateCreated"], &agreement["expires"]), (&"2026-03-01".into(), &"2030-02-28".into()));
    assert_eq!(agreement["contributor"][1]["name"], "Far Place");
    assert_eq!(thing(&page(&made, "en/tim-doi-tac/truong/index.html"), "Demand")["validThrough"], "2027-06-30");
    let fair = thing(&page(&made, "en/su-kien/hoi-cho/index.html"), "ExhibitionEvent");
    assert_eq!((&fair["startDate"], &fair["endDate"]), (&"2027-04-16T08:00:00+07:00".into(), &"2027-04-18".into()));
    assert_eq!(fair["organizer"]["name"], "Real Department");
    let act = thing(&page(&made, "en/van-ban/moi/index.html"), "Legislation");
    assert_eq!((&act["identifier"], &act["author"]["name"]), (&"2/QĐ-T".into(), &"Real Department".into()));
    assert_eq!(thing(&page(&made, "en/nuoc/phap/index.html"), "Country")["identifier"], "FR");
    assert_eq!(thing(&page(&made, "en/khu/khu-mot/index.html"), "Place")["name"], "Zone one");
    assert_eq!(thing(&page(&made, "vi/co-quan/so-that/index.html"), "GovernmentOffice")["email"], "that@test.example");
}

#[test]
fn a_product_is_never_an_offer_and_its_certificates_are_told_while_they_hold() {
    let product = thing(&page(&made(TODAY), "en/san-pham/chom-chom/index.html"), "Product");
    let certificates = product["hasCertification"].as_array().expect("three");
    assert_eq!(certificates.len(), 3, "{product}");
    assert_eq!(certificates[2]["expires"], "2028-12-31");
    assert_eq!(product["category"][1]["codeValue"], "081090");
    for invented in ["offers", "aggregateRating", "review"] {
        assert!(product.get(invented).is_none(), "{product}");
    }
    let later = made(LATER);
    let html = page(&later, "en/san-pham/chom-chom/index.html");
    has(&html, &["data-badge=\"certificate-expired\"", "<dt>Validity</dt><dd>Expired</dd>"]);
    // The geographical indication has no end.
    assert!(thing(&html, "Product")["hasCertification"].is_object(), "{html}");
    // Stars that hold no longer are on no card.
    let stars = "data-field=\"stars\"";
    assert!(page(&made(TODAY), "en/san-pham/index.html").contains(stars));
    assert!(!page(&later, "en/san-pham/index.html").contains(stars));
}

#[test]
fn what_is_over_says_so_and_the_officer_is_warned() {
    let made = made(LATER);
    has(&page(&made, "en/thoa-thuan/ket-nghia/index.html"), &["data-badge=\"expired\"", "<dt>State</dt><dd>Expired</dd>"]);
    has(&page(&made, "en/tim-doi-tac/truong/index.html"), &["data-badge=\"closed\""]);
    has(&page(&made, "en/su-kien/hoi-cho/index.html"), &["data-badge=\"past\""]);
    let codes: Vec<&str> = made.found.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, ["P0244", "P0244", "P0226", "P0243", "P0226"], "{}", listed(&made));
    // Nothing is to be done about an event that is over, nor between the end of its registration and its beginning.
    let between = self::made("2027-04-10T08:00:00+07:00");
    has(&page(&between, "en/su-kien/hoi-cho/index.html"), &["data-badge=\"registration-closed\""]);
    assert!(between.found.is_empty(), "{}", listed(&between));
}

/// A locality that holds, with what else it says.
fn locality(id: &str, title: &str, more: &str) -> String {
    format!(
        "-- content/tinh/{id}/index.vi.md --\n+++\ntitle = \"{title}\"\n\
         summary = \"Một nơi thử nữa của cổng thử, dùng để xem danh sách của trang đầu chọn nơi nào.\"\n\
         status = \"published\"\npublished = 2026-01-02\nowner = \"so-thu\"\nname_local = \"{title}\"\nlevel = \"city\"\n\
         country = \"VN\"\nvalid_from = 2025-07-01\n{more}+++\n"
    )
}

#[test]
fn what_has_ended_stands_last_on_the_home_page_and_says_so() {
    let places = |count: usize| (0..count).map(|at| locality(&format!("noi-{at}"), &format!("Nơi {at}"), "")).collect::<String>();
    let former = locality("an-cu", "An Cũ", "valid_to = 2025-12-31\n");
    let home = |count: usize| {
        let made = Portal::over_base(&format!("{former}{}", places(count))).0.make();
        (page(&made, "vi/index.html"), page(&made, "vi/tinh/index.html"))
    };
    let (first, list) = home(2);
    let place = |html: &str, id: &str| html.find(&format!("data-id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {html}"));
    assert!(place(&first, "an-cu") > place(&first, "noi-1"), "{first}");
    has(&first, &["data-badge=\"former\"", "<b class=\"num\">4</b>"]);
    // The section's own list is by title, whatever holds.
    assert!(place(&list, "an-cu") < place(&list, "hue"), "{list}");
    // Where enough hold, it does not stand there at all, and is counted.
    let (first, _) = home(6);
    assert!(!first.contains("data-id=\"an-cu\"") && first.contains("data-id=\"noi-5\""), "{first}");
    has(&first, &["<b class=\"num\">8</b>"]);
}

#[test]
fn records_that_say_one_thing_each_are_a_list_of_it() {
    let borders = "\n[[borders_with]]\nlocality = \"hue\"\n\n[[borders_with]]\ncountry = \"LA\"\n";
    let html = page(&Portal::over_base(&locality("bien", "Biên", borders)).0.make(), "vi/tinh/bien/index.html");
    let (_, after) = html.split_once("data-field=\"borders_with\"").expect("its borders");
    let (told, _) = after.split_once("</dl>").expect("the end of its group");
    has(told, &[">Huế</a>", "Lào"]);
    assert!(!told.contains("data-field"), "{told}");
    // What says more keeps its labels.
    let more = "\n[[borders_with]]\nid = \"xa\"\ncountry = \"LA\"\nname = \"Nơi Xa\"\n";
    let html = page(&Portal::over_base(&locality("bien", "Biên", more)).0.make(), "vi/tinh/bien/index.html");
    has(&html, &["data-field=\"country\"", "Nơi Xa"]);
}

#[test]
fn a_card_tells_a_record_without_its_labels() {
    let made = made(TODAY);
    let list = page(&made, "en/su-kien/index.html");
    let (_, venue) = list.split_once("data-field=\"venue\"").expect("its venue");
    let (venue, _) = venue.split_once("</dl>").expect("the card's end");
    has(venue, &["<dd><ul class=\"values\"><li>", "Test hall"]);
    assert!(!venue.contains("<dt>Name"), "{venue}");
    has(&page(&made, "en/su-kien/hoi-cho/index.html"), &["data-field=\"venue\" data-type=\"record\"", "<dt>Name</dt>"]);
    // Nor does a group of one fact say its name twice.
    let html = page(&made, "en/thoa-thuan/ket-nghia/index.html");
    has(&html, &["<div data-field=\"contact\"><dl"]);
    assert!(!html.contains("<dt>Contact</dt>"), "{html}");
}
