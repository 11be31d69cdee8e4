//! Figures in the demonstration portal as a reader meets them: never bare, never compared with what they cannot be.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use crate::output::{all, pages, site};

/// What a figure stands in, innermost first: a row, a sounding, a value among facts.
const AROUND: &[&str] = &["tr", "li.sounding", "span.figure"];

fn within<'h>(element: ElementRef<'h>, selector: &str) -> Option<ElementRef<'h>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).next()
}

fn around<'h>(figure: ElementRef<'h>) -> Option<ElementRef<'h>> {
    let above: Vec<ElementRef<'h>> = figure.ancestors().filter_map(ElementRef::wrap).collect();
    let fits = |element: &ElementRef<'h>| AROUND.iter().any(|one| Selector::parse(one).expect("a selector").matches(element));
    above.into_iter().find(fits)
}

/// Whether the source of what stands in `block` is one click away: its number leads to the page's list, or all of a card leads
/// to the page that has it.
fn is_sourced(block: ElementRef<'_>, anchors: &BTreeSet<&str>) -> bool {
    let on_card =
        block.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().classes().any(|class| class == "card"));
    let mark = within(block, "a.source-mark").and_then(|mark| mark.value().attr("href")?.strip_prefix('#'));
    on_card || mark.is_some_and(|anchor| anchors.contains(anchor))
}

fn check(path: &str, page: &Html) -> usize {
    let anchors: BTreeSet<&str> = all(page, ".sources li[id]").iter().filter_map(|item| item.value().attr("id")).collect();
    let figures = all(page, "[data-figure]");
    for figure in &figures {
        let text = figure.text().collect::<String>();
        let block = around(*figure).unwrap_or_else(|| panic!("{path}: {text} stands alone"));
        let period = within(block, "[data-period]").map(|period| period.text().collect::<String>());
        assert!(period.is_some_and(|period| !period.trim().is_empty()), "{path}: {text} has no period");
        assert!(is_sourced(block, &anchors), "{path}: {text} has no source");
    }
    // Whatever shows a figure says so, or nothing above would be looked at.
    let bare = all(page, ".sounding-value data:not([data-figure]), .figure-cell data:not([data-figure])");
    assert!(bare.is_empty(), "{path}: a figure that is not marked as one");
    figures.len()
}

/// Charts have words for those who cannot see them, and no style of their own.
fn charts(path: &str, page: &Html) -> usize {
    let drawn = all(page, "svg.chart-drawing");
    for chart in &drawn {
        let named = chart.value().attr("aria-labelledby").unwrap_or_default();
        for id in named.split(' ') {
            let told = all(page, &format!("[id=\"{id}\"]"));
            assert!(told.len() == 1 && !told[0].text().collect::<String>().is_empty(), "{path}: {id}");
        }
        assert!(chart.value().attr("role") == Some("img") && !chart.html().contains("style="), "{path}");
    }
    drawn.len()
}

#[test]
fn every_figure_has_its_period_and_its_source_within_one_click() {
    let mut drawn = 0;
    let counts: Vec<(&str, usize)> = pages()
        .map(|(path, page)| {
            drawn += charts(path, &page);
            (path, check(path, &page))
        })
        .collect();
    assert!(drawn > 20, "{drawn} charts");
    let on = |wanted: &str| counts.iter().find(|(path, _)| *path == wanted).map_or(0, |(_, count)| *count);
    assert!(on("vi/figures/index.html") > 30 && on("ar/figures/index.html") == on("vi/figures/index.html"));
    assert_eq!(on("en/provinces/bac-ninh/figures/index.html"), on("en/provinces/bac-ninh/index.html"));
    assert!(counts.iter().filter(|(_, count)| *count > 0).count() > 40, "figures stand on few pages");
}

/// The text of the section of an indicator on a page.
fn section(path: &str, indicator: &str) -> String {
    let bytes = site().get(path).unwrap_or_else(|| panic!("no page {path}"));
    let page = Html::parse_document(std::str::from_utf8(bytes).expect("UTF-8"));
    let found = all(&page, &format!("section[aria-labelledby=\"indicator-{indicator}\"]"));
    found.iter().flat_map(|section| section.text()).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_traps_of_the_conferences_are_told() {
    let fdi = section("en/figures/index.html", "fdi");
    assert!(fdi.contains("no growth is computed") && fdi.contains("overlap") && fdi.contains("longer"), "{fdi}");
    assert!(!fdi.contains('+'), "{fdi}");
    let share = section("en/figures/index.html", "fdi-share");
    assert!(share.contains("16%") && share.contains("15.2%"), "{share}");
    let here = section("en/provinces/bac-ninh/figures/index.html", "fdi-share");
    assert!(here.contains("16%") && here.contains("15.2%"), "{here}");
    // Three counts of agreements are three indicators, and no total of theirs stands anywhere.
    for (indicator, count) in
        [("agreements-local", "41"), ("agreements-local-and-enterprises", "420"), ("cooperation-agreements", "422")]
    {
        assert!(section("en/figures/index.html", indicator).contains(count), "{indicator}");
    }
}

#[test]
fn what_is_made_up_stays_on_its_own_page() {
    assert!(section("en/figures/index.html", "visitors-international").is_empty());
    assert!(section("en/provinces/hai-ha-chau/figures/index.html", "visitors-international").contains("158,400"));
}

#[test]
fn sources_that_disagree_stand_side_by_side() {
    let grdp = section("en/provinces/hai-ha-chau/figures/index.html", "grdp");
    assert!(grdp.contains("93.2") && grdp.contains("94.1") && grdp.contains("none is preferred"), "{grdp}");
    assert!(grdp.contains("no growth is computed"), "{grdp}");
}
