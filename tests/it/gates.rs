//! Gates of translations: what a portal asks for before it publishes one, and what its readers see instead.

use portolan::{Made, cli::messages::Messages};

use crate::support::Portal;

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

See [the office](@/co-quan/so-thu).
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

/// Whether the English page of the entry shows the translation; the address has a page in either case.
fn shown(gates: &str, how: &str) -> bool {
    let made = made(gates, how);
    let text = page(&made, "en/tinh/hue/index.html");
    assert!(!text.is_empty(), "the address of a withheld translation is a page");
    let reported = made.found.iter().any(|finding| finding.code.id.starts_with("P018"));
    let translated = text.contains("Huế as translated");
    assert_ne!(translated, reported, "what is withheld is reported, and nothing else");
    translated
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
        assert_eq!(shown(gate, how), is_shown, "{gate} with {how}");
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
    assert_eq!(made.counts().errors + made.counts().withheld + made.counts().warnings, 0, "a gate is no mistake");
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
    let texts = format!("{}{home}{section}", translation(reviewed)).replace("how = \"machine\"\n+++", &format!("{reviewed}\n+++"));
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
