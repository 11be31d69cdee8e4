//! Cooperation as a reader meets it: the page of partners, today and when requests are over; the course of an agreement; what a
//! country's page lists by itself.

use portolan::{
    Made,
    engine::{Store, watch::Unwatched},
};
use scraper::{ElementRef, Html, Selector};

use crate::{
    output::all,
    support::{NOW, Portal, listed},
};

const LATER: &str = "2031-01-02T08:00:00+07:00";

fn made(now: &str) -> Made {
    let (portal, _) = Portal::over_base(include_str!("../fixtures/kinds.txtar"));
    let request = portolan::Request { now: now.parse().expect("a moment"), ..portal.request() };
    portolan::make(&request, &Store::none(), &Unwatched)
}

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

/// Titles of the entries in the part of a page with this heading.
fn titles(page: &Html, part: &str) -> Vec<String> {
    texts(page, &format!("section[aria-labelledby={part}] .partners .agenda-what > :is(h3, h4)"))
}

#[test]
fn every_entry_of_cooperation_stands_where_it_belongs() {
    let made = made(NOW);
    let (portal, _) = made.portal.as_ref().expect("a portal");
    let tells = portal.model.entries().iter().filter(|entry| entry.kind.partners.is_some()).count();
    let page = page(&made, "en/partners/index.html");
    assert_eq!(texts(&page, "section[aria-labelledby=agreed] .partners-country"), ["Laos"]);
    // Its own side is no partner: Vietnam is not among the countries.
    assert_eq!((titles(&page, "with-la"), titles(&page, "open")), (vec!["Twinning".into()], vec!["School wanted".into()]));
    assert_eq!(titles(&page, "agreed").len() + titles(&page, "open").len(), tells);
    assert!(all(&page, "#closed").is_empty());
    assert_eq!(texts(&page, "section[aria-labelledby=open] .tally"), ["1 open request"]);
    assert_eq!(texts(&page, "section[aria-labelledby=open] .agenda-date"), ["Open until 30 June 2027"]);
    assert_eq!(texts(&page, "nav[aria-labelledby=open-countries] dt"), ["France", "Laos"]);
    assert_eq!(texts(&page, "nav[aria-labelledby=open-fields] dt"), ["Education and training"]);
    let facts = texts(&page, "section[aria-labelledby=with-la] dl.facts dd");
    assert!(facts[0] == "In force" && facts.iter().any(|fact| fact.contains("Far Place")), "{facts:?}");
    // Nothing of it is made up, so machines are told of all.
    let script = texts(&page, "script[type='application/ld+json']").concat();
    assert!(script.contains("CollectionPage") && script.contains("School wanted") && script.contains("Twinning"), "{script}");
    let foot = all(&page, "footer a[href='/en/partners/']");
    assert_eq!(foot.len(), 1);
}

#[test]
fn a_closed_request_stands_apart_and_says_so() {
    let page = page(&made(LATER), "en/partners/index.html");
    assert_eq!((titles(&page, "open"), titles(&page, "closed")), (vec![], vec!["School wanted".into()]));
    assert_eq!(texts(&page, "section[aria-labelledby=closed] .badge"), ["Closed"]);
    assert!(texts(&page, "section[aria-labelledby=open] .partners-lists") == ["No request is open at present."]);
    assert!(all(&page, "#open-countries").is_empty());
    // What was agreed on is kept, with what has become of it.
    assert_eq!(texts(&page, "section[aria-labelledby=with-la] .badge"), ["Expired"]);
}

#[test]
fn an_agreement_is_told_in_order_of_time_with_its_evidence() {
    let page = page(&made(NOW), "en/thoa-thuan/ket-nghia/index.html");
    let dates = Selector::parse("time").expect("a selector");
    let steps = all(&page, "ol.told-course > li");
    let told: Vec<(Option<&str>, Option<&str>)> = steps
        .iter()
        .map(|step| (step.value().attr("data-step"), step.select(&dates).next().and_then(|time| time.value().attr("datetime"))))
        .collect();
    let expected = [("start", "2026-03-01"), ("item", "2026-05"), ("end", "2030-02-28")];
    assert_eq!(told, expected.map(|(step, date)| (Some(step), Some(date))));
    assert_eq!(all(&page, "ol.told-course a.source-mark[href='#source-1']").len(), 1);
    assert_eq!(all(&page, ".told").len(), 1, "results are told twice");
}

#[test]
fn a_country_lists_what_names_it() {
    let page = page(&made(NOW), "en/nuoc/phap/index.html");
    let listed = |kind: &str| texts(&page, &format!("section[aria-labelledby=list-{kind}] .card-title"));
    assert_eq!(listed("partner-request"), ["School wanted"]);
    assert_eq!(listed("product"), ["Rambutan"]);
    assert_eq!(listed("event"), ["Fair"]);
    assert_eq!(listed("guide"), ["Foreign correspondents"]);
    assert_eq!(listed("organisation"), ["Văn phòng tại Pháp"]);
    // The agreement is with another country.
    assert!(listed("agreement").is_empty() && listed("locality").is_empty());
}

#[test]
fn a_kind_that_compares_what_cannot_be_the_same_is_refused() {
    let (portal, _) = Portal::over_base(
        "-- kinds/country.toml --\nid = \"country\"\nschema_org = \"Country\"\nwaive = [\"localities\"]\n\
         lists_where = [{ kind = \"guide\", field = \"topic\", equals = \"code\" }]\n\
         [fields.code]\ntype = \"country\"\nlabel = \"field-country\"\n",
    );
    let made = portolan::make(&portal.request(), &Store::none(), &Unwatched);
    assert!(listed(&made).contains("compares `code` with `topic` of guide"), "{}", listed(&made));
}
