//! Fact sheets: what a project's and a locality's page has for paper, and what reaches the reader who holds it.

use portolan::Made;

use crate::support::{Portal, listed};

const PROJECT: &str = r#"
-- content/co-quan/xuc-tien/index.vi.md --
+++
title = "Trung tâm Thử"
summary = "Một trung tâm tưởng tượng giúp nhà đầu tư, đứng sau dự án của cổng thử này, không có thật."
status = "published"
published = 2026-01-02
illustrative = true
type = "investment-promotion"
localities = ["hue"]
jurisdiction = "Cổng thử"
address = "9 Phố Bến"
phone = "+84234000009"
mailbox = "trung-tam@test.example"
languages = ["vi"]
+++
-- content/du-an/cang/index.vi.md --
+++
title = "Cảng thử"
summary = "Một dự án tưởng tượng để thử tờ thông tin: ai in ra cũng phải biết hỏi ai và xem tiếp ở đâu."
status = "published"
published = 2026-01-02
updated = 2026-03-04
illustrative = true
owner = "so-thu"
localities = ["hue"]
code = "T-1"
sector = "h"
objective = "Bến cho tàu nhỏ."
location = "Huế"
stage = "idea"
form = "joint-venture"
capital = { min = 2000000, currency = "USD", as_of = "2026-02" }
call = "open"
opened = 2026-01-02
[[legal_basis]]
id = "qd"
text = "Quyết định thử"
[contact]
role = "Bàn hỗ trợ"
organisation = "xuc-tien"
mailbox = "du-an@test.example"
+++

Lời văn dài của dự án.
"#;

fn made(text: &str) -> Made {
    Portal::over_base(text).0.make()
}

fn page(made: &Made, path: &str) -> String {
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(made)));
    let found = rendered.artifacts.iter().find(|artifact| artifact.path.as_str() == path);
    String::from_utf8_lossy(&found.unwrap_or_else(|| panic!("nothing at {path}")).bytes).into_owned()
}

/// What of a page is for paper alone.
fn sheet(html: &str) -> &str {
    let (_, after) = html.split_once("<div class=\"sheet-foot\">").expect("a sheet");
    after.split("</article>").next().expect("its end")
}

#[test]
fn a_project_names_its_own_mailbox_and_its_offices_telephone() {
    let html = page(&made(PROJECT), "vi/du-an/cang/index.html");
    assert!(html.contains(" data-sheet>"));
    let sheet = sheet(&html);
    for part in [
        "https://test.example/vi/du-an/cang/",
        "<svg class=\"qr\"",
        "4 tháng 3 năm 2026",
        "Trung tâm Thử",
        "Bàn hỗ trợ",
        "9 Phố Bến",
    ] {
        assert!(sheet.contains(part), "{part} is not on the sheet:\n{sheet}");
    }
    assert!(sheet.contains("+84 234000009") && sheet.contains("du-an@test.example"), "{sheet}");
    assert!(!sheet.contains("trung-tam@test.example"), "the project's own mailbox is the one that is meant");
    // An amount says when it was so.
    assert!(html.contains("tính đến tháng 2 năm 2026"), "{html}");
}

#[test]
fn a_locality_names_who_answers_for_it_and_a_text_in_another_language_its_original() {
    let made = made("");
    let html = page(&made, "en/tinh/hue/index.html");
    let sheet = sheet(&html);
    for part in ["https://test.example/en/tinh/hue/", "thu@test.example", "1 Phố Thử"] {
        assert!(sheet.contains(part), "{part} is not on the sheet:\n{sheet}");
    }
}

#[test]
fn other_kinds_have_none_until_theirs_asks_for_it() {
    let office = "vi/co-quan/so-thu/index.html";
    let before = page(&made(""), office);
    assert!(!before.contains("data-sheet") && !before.contains("class=\"qr\"") && before.contains("data-tool=\"whole\""));
    let kind = include_str!("../../kinds/organisation.toml").replacen("exports =", "fact_sheet = true\nexports =", 1);
    let after = page(&made(&format!("-- kinds/organisation.toml --\n{kind}")), office);
    assert!(after.contains(" data-sheet>") && after.contains("data-tool=\"sheet\""));
}
