//! From review to approval to publication: what voids an approval and what does not, what a superior is shown, and that drafts
//! are never taken for the site.

use std::{fs, path::Path};

use portolan::{
    Made,
    desk::{
        approval::{Approving, approve},
        review,
    },
    diag::Counts,
    engine::{Store, watch::Unwatched},
    publish::Failure,
};

use crate::{
    output::read,
    support::{NOW, Portal, listed},
};

const ENTRY: &str = "content/tinh/hue/index.vi.md";

fn now() -> jiff::Timestamp {
    NOW.parse().expect("a moment")
}

fn approving(entry: &str) -> Approving<'_> {
    Approving { entry, role: "Giám đốc", organisation: "so-thu", document: Some("12/QĐ-ST"), date: None }
}

fn edit(portal: &Portal, old: &str, new: &str) {
    let path = portal.site().join(ENTRY);
    let text = fs::read_to_string(&path).expect("the entry");
    assert!(text.contains(old), "{old}");
    fs::write(&path, text.replacen(old, new, 1)).expect("saved");
}

fn codes(made: &Made) -> Vec<&'static str> {
    made.found.iter().map(|found| found.code.id).collect()
}

/// The base, whose entry leads to an office in both languages.
fn with_a_link() -> Portal {
    let (portal, _) = Portal::over_base("");
    edit(&portal, "Đi bằng đường bộ.", "Xem [cơ quan](@/co-quan/so-thu).");
    let path = portal.site().join("content/tinh/hue/index.en.md");
    let text = fs::read_to_string(&path).expect("the translation");
    fs::write(path, text.replace("Go by road.", "See [the office](@/co-quan/so-thu).")).expect("saved");
    portal
}

#[test]
fn an_approval_holds_until_the_content_changes() {
    let portal = with_a_link();
    for name in ["tinh/hue", "@/tinh/hue", "content/tinh/hue/index.vi.md", "hue"] {
        let written = approve(&portal.site(), &approving(name), now()).expect("approved");
        assert_eq!(written, [portal.site().join(ENTRY), portal.site().join("content/tinh/hue/index.vi.approved")]);
    }
    let text = fs::read_to_string(portal.site().join(ENTRY)).expect("the entry");
    let start = "approval = { role = \"Giám đốc\", organisation = \"so-thu\", date = 2026-11-23, document = \"12/QĐ-ST\", content_digest = \"v1:";
    assert_eq!(text.matches(start).count(), 1, "one approval, whole: {text}");
    assert!(portal.make().found.is_empty(), "the kept text is no content: {}", listed(&portal.make()));
    // Order, remarks, blanks, and what says only how far the entry has come.
    edit(&portal, "level = \"city\"\n", "");
    edit(&portal, "title = \"Huế\"\n", "# Lời dặn.\nlevel   = \"city\"\ntitle = \"Huế\"\nreview_by = 2027-01-01\n");
    edit(&portal, "Xem [cơ quan]", "Xem\n[cơ quan]");
    assert!(portal.make().found.is_empty(), "{}", listed(&portal.make()));
    edit(&portal, "valid_from = 2025-07-01", "valid_from = 2025-07-02");
    let made = portal.make();
    assert_eq!(codes(&made), ["P0530"]);
    assert!(made.rendered.is_some(), "a page never vanishes for it");
    let counts = Counts::of(&made.found);
    assert!(!counts.fail(false) && counts.fail(true), "the merge gate is --strict");
    approve(&portal.site(), &approving("hue"), now()).expect("approved again");
    assert!(portal.make().found.is_empty());
}

#[test]
fn a_portal_that_asks_for_approvals_publishes_what_has_one() {
    let (portal, _) = Portal::over_base("");
    let settings = portal.site().join("portal.toml");
    let text = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, format!("approval = \"required\"\n{text}")).expect("saved");
    let withheld = codes(&portal.make()).into_iter().filter(|code| *code == "P0229").count();
    assert_eq!(withheld, 2, "the entry and its organisation");
    approve(&portal.site(), &approving("hue"), now()).expect("approved");
    approve(&portal.site(), &approving("so-thu"), now()).expect("approved");
    let made = portal.make();
    assert!(made.found.is_empty(), "{}", listed(&made));
}

#[test]
fn nobody_approves_what_is_broken_or_not_there() {
    let (portal, _) = Portal::over_base("");
    let refused = |entry: &str, organisation: &str| {
        let approving = Approving { organisation, ..approving(entry) };
        approve(&portal.site(), &approving, now()).expect_err("refused").code.id
    };
    assert_eq!(refused("tinh/hu", "so-thu"), "P0532");
    assert_eq!(refused("tinh/hue", "so-khac"), "P0533");
    edit(&portal, "level =", "levl =");
    assert_eq!(refused("tinh/hue", "so-thu"), "P0533");
    assert!(!portal.site().join("content/tinh/hue/index.vi.approved").exists());
}

#[test]
fn a_superior_sees_facts_text_and_what_changed() {
    let portal = with_a_link();
    let show = |lang: &str| review::review(&portal.site(), "tinh/hue", Some(lang), now()).expect("a review");
    let first = show("vi");
    assert_eq!(first.standing(), "none");
    let text = review::text(&first);
    for words in [
        "Phiếu trình phê duyệt: Huế",
        "Chưa được phê duyệt",
        "Chưa có văn bản được phê duyệt để so sánh.",
        "Cấp: Thành phố",
        "Xem [cơ quan](@/co-quan/so-thu).",
    ] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    approve(&portal.site(), &approving("hue"), now()).expect("approved");
    assert!(review::text(&show("en")).contains("Nothing has changed."));
    edit(&portal, "title = \"Huế\"", "title = \"Thành phố Huế\"");
    edit(&portal, "level = \"city\"", "level = \"province\"\nextra = { note = \"mới\" }");
    edit(&portal, "Xem [cơ quan]", "Đọc <b>[cơ quan]");
    let changed = show("vi");
    assert_eq!(changed.standing(), "void");
    let text = review::text(&changed);
    for words in [
        "Tiêu đề: Huế → Thành phố Huế",
        "Cấp: Thành phố → Tỉnh",
        "extra: – → note = mới",
        "[-Xem-]{+Đọc+}",
        "Chức vụ: Giám đốc",
        "Cơ quan: Sở Thử",
        "Số văn bản: 12/QĐ-ST",
    ] {
        assert!(text.contains(words), "{words} in\n{text}");
    }
    let page = review::html(&changed).expect("a page");
    for words in
        ["<html lang=\"vi\" dir=\"ltr\">", "<del>Thành phố</del>", "<ins>Tỉnh</ins>", "đã bỏ: </span>Xem</del>", "&lt;b&gt;"]
    {
        assert!(page.contains(words), "{words} in\n{page}");
    }
    assert!(!page.contains("<b>") && !page.contains("src=") && !page.contains("<link"), "nothing foreign, nothing from outside");
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(review::html(&show("ar")).expect("a page").contains("<html lang=\"ar\" dir=\"rtl\">"));
}

fn build(portal: &Portal, out: &Path, drafts: bool) -> portolan::Built {
    let request = portolan::Request { drafts, indexable: true, ..portal.request() };
    portolan::build(&request, out, false, &Store::none(), &Unwatched)
}

#[test]
fn drafts_are_marked_and_lead_nowhere() {
    let (portal, _) = Portal::over_base("");
    edit(&portal, "status = \"published\"", "status = \"draft\"");
    let out = portal.site().join("public-drafts");
    assert!(matches!(build(&portal, &out, true).published, Some(Ok(_))));
    let files = read(&out);
    let page = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    for (path, words) in [
        ("vi/tinh/hue/index.html", "Bản nháp – không được công bố"),
        ("en/tinh/hue/index.html", "Draft – not for publication"),
        ("ar/index.html", "مسودة – ليست للنشر"),
        ("index.html", "class=\"draft-mark\""),
    ] {
        let page = page(path);
        assert!(page.contains(words) && page.contains("class=\"draft-mark\""), "{path}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        assert!(!page.contains("application/atom+xml") && !page.contains("text/calendar"), "{path} announces a feed");
    }
    assert_eq!(page("robots.txt"), "User-agent: *\nDisallow: /\n");
    let leads = |path: &&String| [".xml", ".ics", ".atom"].iter().any(|end| path.ends_with(end));
    assert_eq!(files.keys().filter(leads).collect::<Vec<_>>(), Vec::<&String>::new());
    let site = portal.site().join("public");
    assert!(matches!(build(&portal, &site, false).published, Some(Ok(_))));
    let published = read(&site);
    assert!(!String::from_utf8_lossy(&published["vi/index.html"]).contains("draft-mark"));
    // Neither takes the other's place.
    for (out, drafts, code) in [(&site, true, "P0534"), (&out, false, "P0535")] {
        match build(&portal, out, drafts).published {
            Some(Err(failure @ Failure::OtherSort { .. })) => assert_eq!(failure.diagnostic().code.id, code),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((read(&site), read(&out)), (published, files));
}
