//! Gates of translations: what a portal asks for before it publishes one, and what its readers see instead.

use portolan::{
    Made,
    cli::messages::Messages,
    model::{Clock, Request},
};

use crate::support::{Portal, listed};

const SETTINGS: &str = "-- portal.toml --
name = { vi = \"Cổng thử\", en = \"Test portal\" }
base_url = \"https://test.example/\"
timezone = \"Asia/Ho_Chi_Minh\"
source_language = \"vi\"
languages = [\"vi\", \"en\", \"ar\"]
fallback = { ar = [\"en\"] }
";

fn translation(how: &str) -> String {
    format!(
        "-- content/tinh/hue/index.en.md --
+++
title = \"Huế as translated\"
summary = \"A place for tests that is called Huế; it shows how facts and prose are read from files.\"
{how}
+++

## Getting there

Go by road.
"
    )
}

fn made(gates: &str, how: &str) -> Made {
    Portal::over_base(&format!("{SETTINGS}{gates}\n{}", translation(how))).0.make()
}

fn page(made: &Made, path: &str) -> String {
    let artifacts = &made.rendered.as_ref().expect("a site").artifacts;
    let found = artifacts.iter().find(|artifact| artifact.path.as_str() == path);
    found.map(|artifact| String::from_utf8_lossy(&artifact.bytes).into_owned()).unwrap_or_default()
}

/// Whether the English translation passes the gate.
fn passes(gates: &str, how: &str) -> bool {
    let (portal, _) = Portal::over_base(&format!("{SETTINGS}{gates}\n{}", translation(how)));
    let (tree, _) = portolan::source::read(&portal.site());
    let (syntax, _) = portolan::parse::parse(&tree);
    let settings = portolan::model::settings(&tree, &syntax).0.expect("settings");
    let now = portal.request().now;
    let clock = Clock { now, today: now.to_zoned(settings.timezone.clone()).date() };
    let (model, found) =
        portolan::model::model(&tree, &syntax, settings, &clock, Request::default(), &portolan::engine::Store::none());
    let reported = found.iter().filter(|finding| finding.code.id.starts_with("P018")).count();
    assert_eq!(model.gated.len(), reported, "what is withheld is reported, and nothing else");
    model.gated.is_empty()
}

#[test]
fn a_translation_needs_the_state_that_its_gate_asks_for() {
    let human = "[translation.gates]\ndefault = \"human\"";
    let reviewed = "[translation.gates]\ndefault = \"reviewed\"";
    for (gate, how, is_shown) in [
        ("", "how = \"machine\"", true),
        ("", "", true),
        (human, "how = \"machine\"", false),
        (human, "", false),
        (human, "how = \"machine+edited\"", true),
        (human, "how = \"human\"", true),
        (reviewed, "how = \"human\"", false),
        (reviewed, "how = \"human\"\nreviewer = \"Trưởng phòng\"", true),
        (reviewed, "how = \"machine\"\nreviewer = \"Trưởng phòng\"", true),
        ("[translation.gates]\nlanguages = { ar = \"reviewed\" }", "how = \"machine\"", true),
        ("[translation.gates]\nlanguages = { en = \"human\" }", "how = \"machine\"", false),
        ("[translation.gates]\nkinds = { festival = \"reviewed\" }", "how = \"machine\"", true),
        ("[translation.gates]\nkinds = { locality = \"human\" }", "how = \"machine\"", false),
        ("[translation.gates]\nkinds = { locality = { ar = \"human\" } }", "how = \"machine\"", true),
        ("[translation.gates]\nkinds = { locality = { en = \"human\" } }", "how = \"machine\"", false),
        // The strictest holds.
        ("[translation.gates]\ndefault = \"human\"\nkinds = { locality = \"any\" }", "how = \"machine\"", false),
    ] {
        assert_eq!(passes(gate, how), is_shown, "{gate} with {how}");
    }
}

#[test]
fn what_is_withheld_leads_readers_to_another_language_and_stands_in_no_list() {
    let made = made("[translation.gates]\ndefault = \"human\"", "how = \"machine\"");
    let text = page(&made, "en/tinh/hue/index.html");
    assert!(text.contains("lang=\"vi\"") && text.contains("Huế"), "the page shows the source's text, marked as Vietnamese");
    for artifact in &made.rendered.as_ref().expect("a site").artifacts {
        let text = String::from_utf8_lossy(&artifact.bytes);
        assert!(!text.contains("Huế as translated"), "{}: shows what is withheld", artifact.path.as_str());
    }
    assert_eq!(
        made.counts().errors + made.counts().withheld + made.counts().warnings,
        0,
        "a gate is no mistake: {}",
        listed(&made)
    );
}

#[test]
fn machine_text_that_nobody_reviewed_is_labelled_on_every_sort_of_page() {
    let label = "translated by machine";
    let home = "-- content/portal.en.md --\n+++\ntitle = \"Test page\"\nsummary = \"A very small portal that is written to try the program; it is about no real place.\"\nhow = \"machine\"\n+++\n";
    let section = "-- content/tinh/_index.en.md --\n+++\ntitle = \"Provinces\"\nsummary = \"A list of the provinces of the test portal, with an entry or two to try each case.\"\nhow = \"machine\"\n+++\n";
    let machine = Portal::over_base(&format!("{}{home}{section}", translation("how = \"machine\""))).0.make();
    for path in ["en/index.html", "en/tinh/index.html", "en/tinh/hue/index.html"] {
        assert!(page(&machine, path).contains(label), "{path}: machine text without a label");
    }
    let reviewed = "how = \"machine\"\nreviewer = \"Trưởng phòng\"";
    let texts =
        format!("{}{home}{section}", translation(reviewed)).replace("how = \"machine\"\n+++", &format!("{reviewed}\n+++"));
    let reviewed = Portal::over_base(&texts).0.make();
    for path in ["en/index.html", "en/tinh/index.html", "en/tinh/hue/index.html"] {
        let text = page(&reviewed, path);
        assert!(!text.is_empty() && !text.contains(label), "{path}: reviewed text with the label of unreviewed");
    }
    assert!(page(&reviewed, "en/tinh/hue/index.html").contains("reviewed by a person"), "the colophon says that it was reviewed");
}

#[test]
fn the_reason_is_said() {
    let made = made("[translation.gates]\ndefault = \"human\"", "how = \"machine\"");
    let finding = made.found.iter().find(|finding| finding.code.id == "P0180").expect("a finding");
    assert!(Messages::english().message(finding).contains("made by a machine"));
}

#[test]
fn a_difference_costs_what_the_portal_says() {
    let texts = "-- content/tinh/hue/index.vi.md --\n+++\ntitle = \"Huế\"\nsummary = \"Một nơi thử có tên Huế, dùng để kiểm tra cách phần mềm đọc dữ kiện và lời văn.\"\nstatus = \"published\"\npublished = 2026-01-02\nowner = \"so-thu\"\nname_local = \"Huế\"\nlevel = \"city\"\ncountry = \"VN\"\nvalid_from = 2025-07-01\n+++\n\n## Đất\n\nRộng 185 ha.\n-- content/tinh/hue/index.en.md --\n+++\ntitle = \"Huế as translated\"\nsummary = \"A place for tests that is called Huế; it shows how facts and prose are read from files.\"\n+++\n\n## Land\n\nIt covers 158 ha.\n";
    for (setting, withheld, warnings) in [
        ("", 1, 0),
        ("[translation]\nparity = \"withhold\"", 1, 0),
        ("[translation]\nparity = \"warn\"", 0, 1),
        ("[translation]\nparity = \"off\"", 0, 0),
    ] {
        let made = Portal::over_base(&format!("{SETTINGS}{setting}\n{texts}")).0.make();
        let counts = made.counts();
        assert_eq!((counts.errors, counts.withheld, counts.warnings), (0, withheld, warnings), "{setting}");
        assert_eq!(page(&made, "en/tinh/hue/index.html").contains("Huế as translated"), withheld == 0, "{setting}");
    }
}
