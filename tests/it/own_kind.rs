//! Adding a kind takes a TOML file alone: the one of the README.

use crate::support::{Portal, listed};

/// The TOML that README shows.
fn of_readme() -> String {
    let readme = include_str!("../../README.md");
    let (_, after) = readme.split_once("```toml\n# kinds/craft-village.toml\n").expect("the README shows a kind");
    after.split("```").next().unwrap_or_default().to_owned()
}

#[test]
fn a_toml_file_alone_makes_a_page() {
    let kind = of_readme();
    assert!(kind.lines().count() <= 20, "twenty lines");
    let (portal, _) = Portal::over_base(&format!(
        "-- kinds/craft-village.toml --\n{kind}-- content/lang/_index.vi.md --\n+++\ntitle = \"Làng nghề\"\nsummary = \"Các làng nghề \
         của cổng thử, một loại mục do cổng tự đặt ra bằng một tệp TOML.\"\nkind = \"craft-village\"\n+++\n-- content/lang/gom/index.vi.md \
         --\n+++\ntitle = \"Làng gốm\"\nsummary = \"Một làng nghề tưởng tượng làm gốm, để xem trang mặc định của một loại mục tự \
         đặt.\"\nstatus = \"published\"\npublished = 2026-01-02\nowner = \"so-thu\"\nlocalities = [\"hue\"]\ncraft = \"Gốm\"\nhouseholds = \
         1200\nvisit = \"Đến **buổi sáng**.\"\n+++\n"
    ));
    let made = portal.make();
    let rendered = made.rendered.as_ref().unwrap_or_else(|| panic!("{}", listed(&made)));
    let page = rendered.artifacts.iter().find(|artifact| artifact.path.as_str() == "vi/lang/gom/index.html").expect("its page");
    let html = String::from_utf8_lossy(&page.bytes);
    for part in ["Làng gốm", "Gốm", "1.200", "<strong>buổi sáng</strong>"] {
        assert!(html.contains(part), "{part} is not on the page");
    }
    // Its words are the portal's to add: each is reported, none stops the build.
    assert!(made.found.iter().all(|finding| finding.code.id == "P0310"), "{}", listed(&made));
    assert!(made.found.iter().any(|finding| finding.args.get("key").is_some_and(|key| key == "field-craft")));
}
