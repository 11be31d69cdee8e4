//! What the files of a whole portal hold.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::{Reader, events::Event};

use super::*;
use crate::render::fixture::{files, portal};

/// The texts of the files, by path.
fn texts(portal: &Portal, plan: &[Planned]) -> BTreeMap<String, String> {
    let all = artifacts(portal, plan);
    let texts = all.iter().map(|file| (file.path.to_string(), String::from_utf8(file.bytes.to_vec()).unwrap()));
    let texts: BTreeMap<String, String> = texts.collect();
    assert_eq!(texts.len(), all.len(), "two files at one path");
    texts
}

/// Panics unless `text` is well-formed.
fn well_formed(text: &str) {
    let mut reader = Reader::from_str(text);
    while reader.read_event().unwrap() != Event::Eof {}
}

#[test]
fn the_sitemap_holds_the_pages_that_stand_with_their_own_alternates() {
    let (portal, plan) = portal(&files(), None);
    let texts = texts(&portal, &plan);
    let sitemap = &texts["sitemap.xml"];
    well_formed(sitemap);
    let mut standing = BTreeSet::new();
    for page in &plan {
        let view = portal.view(page).unwrap();
        match portal.standing(&page.key) {
            Some(found) => {
                assert_eq!(found.alternates, view.page.alternates, "{}", page.path);
                assert_eq!((&found.url, view.page.noindex), (&view.page.canonical, false), "{}", page.path);
                standing.insert(found.url);
            }
            None => assert!(view.page.noindex || view.page.alternates.is_empty(), "{}", page.path),
        }
    }
    assert_eq!(sitemap.matches("<loc>").count(), standing.len());
    let listed = |path: &str| sitemap.contains(&format!("<loc>https://portal.example.org/{path}</loc>"));
    assert!(listed("") && listed("vi/") && listed("en/"));
    assert!(listed("vi/le-hoi/le-hoi-lim/") && listed("en/festivals/lim/") && listed("ar/festivals/lim/"));
    assert!(!listed("fr/") && !listed("ar/") && !listed("vi/le-hoi/hu-cau/"), "{sitemap}");
    // The last change is the later of source and translation, as precise as it is known.
    assert!(sitemap.contains("<loc>https://portal.example.org/vi/le-hoi/le-hoi-lim/</loc><lastmod>2026-03</lastmod>"));
    assert!(sitemap.contains("<loc>https://portal.example.org/en/festivals/lim/</loc><lastmod>2026-07-15</lastmod>"));
    assert!(sitemap.contains("hreflang=\"x-default\" href=\"https://portal.example.org/en/festivals/lim/\""));
}

#[test]
fn a_portal_that_is_not_indexed_has_the_same_sitemap_and_lets_robots_in() {
    let open = portal(&files(), None);
    let mut files = files();
    files.get_mut("portal.toml").unwrap().insert_str(0, "index = false\n");
    let closed = portal(&files, None);
    let (open, closed) = (texts(&open.0, &open.1), texts(&closed.0, &closed.1));
    assert_eq!(open["sitemap.xml"], closed["sitemap.xml"]);
    assert_eq!(closed["robots.txt"], "User-agent: *\nAllow: /\n\nSitemap: https://portal.example.org/sitemap.xml\n");
}

#[test]
fn below_the_root_of_a_host_its_files_are_left_to_the_administrator() {
    let (portal, plan) = portal(&files(), Some("http://localhost:8000/a/b/"));
    let texts = texts(&portal, &plan);
    assert!(!texts.keys().any(|path| path.ends_with(".txt")), "{:?}", texts.keys());
    assert!(robots::lines(&portal).ends_with("Sitemap: http://localhost:8000/a/b/sitemap.xml\n"));
    assert!(robots::security_lines(&portal).is_some());
    assert!(texts["sitemap.xml"].contains("<loc>http://localhost:8000/a/b/vi/</loc>"));
    // Identifiers are the portal's own wherever it is served.
    assert!(texts["en/festivals/atom.xml"].contains("<id>tag:portal.example.org,2026:festival/lim/en</id>"));
    assert!(texts["en/festivals/lim/lim.ics"].contains("UID:festival-lim-2026@portal.example.org\r\n"));
}

#[test]
fn security_contact_expires_within_a_year_and_changes_once_a_month() {
    let (portal, plan) = portal(&files(), None);
    let text = &texts(&portal, &plan)[".well-known/security.txt"];
    let lines = [
        "Contact: mailto:security@example.org",
        "Expires: 2027-11-01T00:00:00Z",
        "Preferred-Languages: vi, en, ar, fr",
        "Canonical: https://portal.example.org/.well-known/security.txt",
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn feeds_hold_real_translations_the_last_changed_first() {
    let (portal, plan) = portal(&files(), None);
    let texts = texts(&portal, &plan);
    let feeds: Vec<&str> = texts.keys().filter(|path| path.ends_with("atom.xml")).map(String::as_str).collect();
    for feed in &feeds {
        well_formed(&texts[*feed]);
    }
    assert!(feeds.contains(&"ar/festivals/atom.xml") && !feeds.iter().any(|path| path.starts_with("fr/")), "{feeds:?}");
    let vi = &texts["vi/le-hoi/atom.xml"];
    assert!(vi.contains("xml:lang=\"vi\"") && vi.contains("<id>tag:portal.example.org,2026:festivals/vi</id>"));
    // The made-up festival was changed last, and says what it is. A month counts as its last day.
    let order: Vec<usize> =
        ["<title>[Minh họa] Hội hư cấu</title>", "<title>Hội Lim</title>"].iter().map(|t| vi.find(t).unwrap()).collect();
    assert!(order.is_sorted(), "{vi}");
    assert!(vi.contains("<category term=\"illustrative\" label=\"Minh họa\"/>"));
    assert!(vi.contains("<updated>2026-03-31T00:00:00+07:00</updated>"));
    assert!(vi.contains("<updated>2026-06-01T00:00:00+07:00</updated>"));
    assert!(vi.contains("<author><name>Sở Ngoại vụ</name></author>"));
    // A title in another language than the feed's says so.
    assert!(texts["ar/festivals/atom.xml"].contains("<title xml:lang=\"vi\">Lễ hội</title>"));
}

#[test]
fn calendars_hold_whole_days_with_their_state() {
    let (portal, plan) = portal(&files(), None);
    let texts = texts(&portal, &plan);
    let raw = &texts["en/festivals/lim/lim.ics"];
    assert!(raw.lines().all(|line| line.len() <= 75) && raw.matches('\n').count() == raw.matches("\r\n").count());
    let lim = raw.replace("\r\n ", "");
    let events: Vec<&str> = lim.split("BEGIN:VEVENT\r\n").skip(1).collect();
    // One confirmed, one computed for the other year of the span; the month alone is left out.
    assert_eq!(events.len(), 2, "{lim}");
    assert!(events[0].contains("DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260302\r\n"));
    assert!(events[0].contains("STATUS:CONFIRMED") && events[1].contains("STATUS:TENTATIVE"));
    assert!(events[1].contains("DTSTART;VALUE=DATE:20270217\r\nDTEND;VALUE=DATE:20270219\r\n"), "{}", events[1]);
    assert!(
        events[0].contains("DTSTAMP:20260714T170000Z\r\n") && events[0].contains("UID:festival-lim-2026@portal.example.org\r\n")
    );
    assert!(events[0].contains("SUMMARY;LANGUAGE=en:Lim Festival\r\n"));
    assert!(events[0].contains("LOCATION;LANGUAGE=en:Lim Hill\\, Tiên Du\\, Bắc Ninh\r\n"));
    assert!(events[0].contains("URL:https://portal.example.org/en/festivals/lim/\r\n"));
    for line in ["VERSION:2.0", "NAME:Lim Festival", "REFRESH-INTERVAL;VALUE=DURATION:P1D"] {
        assert!(lim.contains(&format!("\r\n{line}\r\n")), "{line}");
    }
    assert!(lim.contains("SOURCE;VALUE=URI:https://portal.example.org/en/festivals/lim/lim.ics\r\n"));
    let all = texts["vi/le-hoi/festivals.ics"].replace("\r\n ", "");
    assert!(all.contains("SUMMARY;LANGUAGE=vi:[Minh họa] Hội hư cấu\r\n") && all.contains("Hội Lim"));
    // From the last day of a year to the second of the next.
    assert!(all.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270103\r\n"));
    let uids: Vec<&str> = all.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    assert!(!texts.contains_key("fr/festivals/festivals.ics"));
}

#[test]
fn an_office_is_one_in_every_language() {
    let mut files = files();
    let made_up = files["content/organisations/hoi/index.vi.md"].replace("illustrative = false", "illustrative = true");
    files.insert("content/organisations/hoi/index.vi.md", made_up);
    let summary = "The office of foreign affairs of the province: protocol, delegations, and work with localities abroad.";
    let english =
        format!("+++\ntitle = \"Foreign Office\"\nsummary = \"{summary}\"\naddress = \"1, Lý Thái Tổ; \\\"A\\\"\"\n+++\n");
    files.insert("content/organisations/so/index.en.md", english);
    let (portal, plan) = portal(&files, None);
    let texts = texts(&portal, &plan);
    let raw = &texts["vi/organisations/so/so.vcf"];
    assert!(raw.lines().all(|line| line.len() <= 75) && raw.matches('\n').count() == raw.matches("\r\n").count());
    let vi = raw.replace("\r\n ", "");
    assert!(vi.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && vi.ends_with("END:VCARD\r\n"), "{vi}");
    for line in [
        "KIND:org",
        "UID:urn:uuid:eb7a2db3-6999-8a6e-8989-8d4fb54dfbe0",
        "FN;LANGUAGE=vi:Sở Ngoại vụ",
        "ORG;LANGUAGE=vi:Sở Ngoại vụ",
        "ADR;LANGUAGE=vi;LABEL=\"1 Lý Thái Tổ\":;;1 Lý Thái Tổ;;;;",
        "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+84222000000",
        "EMAIL;TYPE=work:so@example.org",
        "URL:https://portal.example.org/vi/organisations/so/",
        "SOURCE:https://portal.example.org/vi/organisations/so/so.vcf",
        "LANG;PREF=1:vi",
        "LANG;PREF=2:en",
        "REV:20260101T170000Z",
    ] {
        assert!(vi.contains(&format!("\r\n{line}\r\n")), "{line} in {vi}");
    }
    // A made-up office says so itself, in a card as in the file of all.
    let made_up = texts["vi/organisations/hoi/hoi.vcf"].replace("\r\n ", "");
    assert!(made_up.contains("FN;LANGUAGE=vi:[Minh họa] Hội hữu nghị\r\n"), "{made_up}");
    let all = texts["vi/contacts/contacts.vcf"].replace("\r\n ", "");
    assert!(all.contains(&made_up) && all.contains(&vi));
    assert_eq!(all.matches("BEGIN:VCARD").count(), 2);
    // The other office is not really in English; the one that is keeps its identifier.
    let en = texts["en/contacts/contacts.vcf"].replace("\r\n ", "");
    assert_eq!(en, texts["en/organisations/so/so.vcf"].replace("\r\n ", ""));
    assert!(
        en.contains("UID:urn:uuid:eb7a2db3-6999-8a6e-8989-8d4fb54dfbe0\r\n") && en.contains("FN;LANGUAGE=en:Foreign Office\r\n")
    );
    assert!(en.contains("ADR;LANGUAGE=en;LABEL=\"1, Lý Thái Tổ; ^'A^'\":;;1\\, Lý Thái Tổ\\; \"A\";;;;\r\n"), "{en}");
    assert!(!texts.keys().any(|path| path.starts_with("en/organisations/hoi") || path.starts_with("fr/contacts")));
}

#[test]
fn what_pages_announce_and_what_there_is_are_the_same() {
    let (portal, plan) = portal(&files(), None);
    let texts = texts(&portal, &plan);
    let announced: BTreeSet<String> = plan
        .iter()
        .flat_map(|page| portal.view(page).unwrap().page.feeds)
        .map(|feed| feed.href.trim_start_matches('/').to_owned())
        .collect();
    let formats = ["atom.xml", "feed.json", ".ics"];
    let made = texts.keys().filter(|path| formats.iter().any(|format| path.ends_with(format)));
    assert_eq!(made.cloned().collect::<BTreeSet<_>>(), announced);
}

#[test]
fn the_same_portal_makes_the_same_bytes() {
    let (one, two) = (portal(&files(), None), portal(&files(), None));
    assert_eq!(texts(&one.0, &one.1), texts(&two.0, &two.1));
}
