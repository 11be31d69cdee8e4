//! The calendar as visitors and calendar programs read it: its months, its list, its archive, its files.

use std::{collections::BTreeMap, sync::OnceLock};

use scraper::{ElementRef, Html, Selector};

use crate::support::{Portal, listed};

const HOST: &str = "https://test.example";

/// The files of the fixture's site by path, as text.
fn site() -> &'static BTreeMap<String, String> {
    static SITE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SITE.get_or_init(|| {
        let (portal, _) = Portal::over_base(include_str!("../fixtures/calendar.txtar"));
        let made = portal.make();
        let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(&made)));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        rendered.artifacts.iter().map(|file| (file.path.to_string(), text(&file.bytes))).collect()
    })
}

fn page(path: &str) -> Html {
    Html::parse_document(site().get(&format!("{path}index.html")).unwrap_or_else(|| panic!("there is no page {path}")))
}

fn all<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// The texts of elements, with single spaces.
fn texts(page: &Html, selector: &str) -> Vec<String> {
    let words = |element: &ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    all(page, selector).iter().map(words).collect()
}

/// The days of the month's table, each with its lunar day.
fn days(page: &Html) -> Vec<(String, String)> {
    let lunar = |text: String| text.rsplit(' ').next().unwrap_or_default().to_owned();
    let cells = all(page, ".month-days td").into_iter().filter(|cell| cell.text().next().is_some());
    cells
        .map(|cell| {
            let part = |name: &str| cell.select(&Selector::parse(name).expect("a selector")).next();
            let day = part("time").and_then(|time| time.attr("datetime")).unwrap_or_default().to_owned();
            (day, lunar(part("small").map(|small| small.text().collect()).unwrap_or_default()))
        })
        .collect()
}

/// Each row of what takes place: the columns before each item, its columns, its title.
fn rows(page: &Html) -> Vec<Vec<(usize, usize, String)>> {
    let rows = all(page, ".month-row").into_iter().map(|row| {
        let mut column = 0;
        let mut items = Vec::new();
        for cell in row.child_elements() {
            let span = cell.attr("colspan").map_or(1, |span| span.parse().expect("a number"));
            let text: String = cell.text().collect();
            if !text.is_empty() {
                items.push((column, span, text));
            }
            column += span;
        }
        assert_eq!(column, 7, "a week has seven days");
        items
    });
    rows.collect()
}

#[test]
fn a_month_shows_each_day_with_its_lunar_day() {
    let june = page("vi/calendar/2028-06/");
    let days = days(&june);
    assert_eq!(days.len(), 30);
    assert_eq!(days.first(), Some(&("2028-06-01".to_owned(), "9/5".to_owned())), "the first says its month");
    assert_eq!(days[6], ("2028-06-07".to_owned(), "15".to_owned()));
    assert_eq!(texts(&june, ".lunar-first"), ["âm lịch 1/5 nhuận"], "a leap month is named");
    assert_eq!(texts(&june, ".month-lunar li"), ["Tháng 5 nhuận âm lịch bắt đầu ngày 23 tháng 6 năm 2028."]);
    // A lunisolar rule that holds in the leap month as well.
    assert_eq!(rows(&june).concat(), [(2, 1, "Hội Rằm".to_owned())]);
    assert_eq!(rows(&page("vi/calendar/2028-07/")).concat(), [(4, 1, "Hội Rằm".to_owned())]);
}

#[test]
fn weeks_begin_as_the_language_begins_them_and_what_lasts_spans_days() {
    let first = |lang: &str| texts(&page(&format!("{lang}/calendar/2027-04/")), ".month-grid th .unseen").swap_remove(0);
    assert_eq!((first("vi"), first("en"), first("ar")), ("Thứ Hai".to_owned(), "Monday".to_owned(), "السبت".to_owned()));
    // From 15 to 17 April 2027, Thursday to Saturday: the confirmed edition, not the computed 16th beside it.
    assert_eq!(rows(&page("vi/calendar/2027-04/")).concat(), [(3, 3, "Giỗ Tổ".to_owned())]);
    assert_eq!(rows(&page("en/calendar/2027-04/")).concat(), [(3, 3, "Ancestors' Day".to_owned())]);
    // In Arabic, which falls back to English, the week from Saturday cuts it in two.
    let cut = [(5, 2, "Ancestors' Day".to_owned()), (0, 1, "Ancestors' Day".to_owned())];
    assert_eq!(rows(&page("ar/calendar/2027-04/")).concat(), cut);
    let spans = all(&page("ar/calendar/2027-04/"), ".month-bar span[lang=en][dir=ltr]").len();
    assert_eq!(spans, 2, "text in another language says so");
    // Over the end of a month, and over the new year.
    assert_eq!(rows(&page("vi/calendar/2027-01/")), [vec![(4, 2, "Giao thừa".to_owned())], vec![(0, 7, "Chợ hoa".to_owned())]]);
    assert_eq!(rows(&page("vi/calendar/2027-02/")), [vec![(0, 5, "Chợ hoa".to_owned())]]);
    // Known to the month only: in its list, on no day.
    assert!(rows(&page("vi/calendar/2027-07/")).is_empty());
    assert_eq!(texts(&page("vi/calendar/2027-07/"), ".agenda h3"), ["Hội Rằm"]);
}

#[test]
fn months_lead_to_their_neighbours_and_stand_in_no_set() {
    let april = page("vi/calendar/2027-04/");
    let step = |rel: &str| all(&april, &format!(".agenda-steps [rel={rel}]"))[0].attr("href").unwrap_or_default();
    assert_eq!(
        (step("prev"), step("next")),
        ("/vi/calendar/2027-03/", "/vi/calendar/2027-07/"),
        "months without anything are left out"
    );
    for path in ["vi/calendar/2027-04/", "vi/calendar/archive/2025/"] {
        let page = page(path);
        assert!(all(&page, "link[hreflang]").is_empty());
        assert_eq!(all(&page, "link[rel=canonical]")[0].attr("href"), Some(format!("{HOST}/{path}").as_str()));
        assert!(!site()["sitemap.xml"].contains(path));
    }
    assert!(site()["sitemap.xml"].contains(&format!("<loc>{HOST}/ar/calendar/</loc>")));
    // A language that lacks the month is led to its calendar: the flower market is hidden where it is not translated.
    let switch = all(&page("vi/calendar/2027-02/"), ".languages a[hreflang=en]")[0].attr("href").map(str::to_owned);
    assert_eq!(switch.as_deref(), Some("/en/calendar/"));
    assert!(!site().contains_key("en/calendar/2027-02/index.html"));
    // Two years from the month of the build, however far days are computed.
    assert!(site().contains_key("vi/calendar/2028-07/index.html") && !site().contains_key("vi/calendar/2028-12/index.html"));
}

#[test]
fn the_list_tells_what_comes_and_the_archive_what_was_announced() {
    let list = page("vi/calendar/");
    let months = texts(&list, ".agenda-month h2");
    assert_eq!(months.first().map(String::as_str), Some("tháng 12 năm 2026"));
    assert_eq!(months.last().map(String::as_str), Some("2028"), "what is known to the year comes after its months: {months:?}");
    let states = texts(&list, ".agenda [data-badge]");
    assert!(
        ["Đã xác nhận", "Dự kiến", "Đã hủy", "Đã công bố"].iter().all(|state| states.iter().any(|s| s == state)),
        "{states:?}"
    );
    let archive = page("vi/calendar/archive/2025/");
    assert_eq!(texts(&archive, ".agenda h2"), ["Giỗ Tổ"], "days that were only computed never took place for sure");
    assert!(!site().contains_key("vi/calendar/archive/2026/index.html"));
    assert_eq!(texts(&list, "nav[aria-labelledby=archive] a"), ["2025"]);
    // From the list of festivals and from the foot of every page.
    let links = |path: &str| all(&page(path), "a[href='/vi/calendar/']").len();
    assert_eq!((links("vi/le-hoi/"), links("vi/")), (2, 1));
}

#[test]
fn calendars_of_a_language_and_a_locality_hold_times_in_their_zone() {
    // Kept for somebody else's reader: see tests/readers.
    let kept = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("calendars");
    for (path, text) in site().iter().filter(|(path, _)| path.ends_with(".ics")) {
        let path = kept.join(path);
        std::fs::create_dir_all(path.parent().expect("below the folder")).expect("the folder can be made");
        std::fs::write(path, text).expect("the calendar can be kept");
    }
    let calendar = |path: &str| site()[path].replace("\r\n ", "");
    let whole = calendar("vi/calendar/calendar.ics");
    let zone = "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\nTZOFFSETFROM:+0800\r\n\
                TZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    assert_eq!(whole.matches("BEGIN:VTIMEZONE").count(), 2);
    // Clocks go forward in Paris while the fair is on.
    let paris = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\n\
                 TZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\n\
                 TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    assert!(whole.contains(paris), "{whole}");
    assert!(whole.contains("DTEND;TZID=Europe/Paris:20270329T180000\r\n"));
    assert!(whole.contains(zone), "{whole}");
    assert!(whole.contains(
        "UID:meeting-dien-dan@test.example\r\nDTSTAMP:20260101T170000Z\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270310T080000\r\n\
         DTEND;TZID=Asia/Ho_Chi_Minh:20270311T163000\r\nSUMMARY;LANGUAGE=vi:Diễn đàn\\, lần thử\r\n"
    ));
    // Whole days need no zone, and end on the day after.
    assert!(whole.contains("UID:market-cho-hoa@test.example\r\nDTSTAMP:20260101T170000Z\r\nDTSTART;VALUE=DATE:20270125\r\nDTEND;VALUE=DATE:20270206\r\n"));
    assert!(!calendar("vi/cho/cho-hoa/cho-hoa.ics").contains("VTIMEZONE"));
    // Instances for the configured years, the confirmed one in its year's place; the month and the year alone are in no file.
    let starts = |text: &str, uid: &str| -> Vec<String> {
        let events = text.split("BEGIN:VEVENT").filter(|event| event.contains(uid));
        let start = |event: &str| event.lines().find_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:").map(str::to_owned));
        events.filter_map(start).collect()
    };
    let days = ["20250407", "20260426", "20270415", "20280404", "20290423", "20300412"];
    assert_eq!(starts(&whole, "UID:festival-gio-to-"), days);
    assert_eq!(starts(&whole, "UID:festival-ram-").len(), 6, "2027 is known to the month; 2028 has two");
    // A language's calendar carries what is really in it; a locality's, what takes place there.
    let english = calendar("en/calendar/calendar.ics");
    assert!(english.contains("Ancestors' Day") && english.contains("Forum") && !english.contains("Chợ hoa"));
    assert!(!site().contains_key("ar/calendar/calendar.ics"));
    let place = calendar("en/tinh/hue/calendar.ics");
    assert!(place.contains("NAME:Huế: festivals and events\r\n") && place.contains("Forum"));
    let subscribed: Vec<String> =
        all(&page("vi/calendar/"), ".subscriptions a").iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect();
    let (web, files): (Vec<_>, Vec<_>) = subscribed.into_iter().partition(|href| href.starts_with("webcal://test.example/vi/"));
    assert_eq!(web.len(), files.len());
    for href in files {
        assert!(site().contains_key(href.trim_start_matches('/')), "{href}");
    }
}
