//! The translation desk from end to end: accounts, states, files for translators and back.

use std::{collections::BTreeMap, fs, path::Path};

use portolan::{
    desk::translate::{self, Acking, Asked, Bureau, Form, memory},
    diag::Diagnostic,
    engine::Store,
    model::How,
};

use crate::support::{Portal, listed};

/// An entry with every sort of block, in Vietnamese and English, and a home page that is not translated.
const PORTAL: &str = r#"
-- content/tinh/hue/index.vi.md --
+++
title = "Huế"
summary = "Một nơi thử có tên Huế, dùng để kiểm tra cách phần mềm đọc dữ kiện và lời văn."
status = "published"
published = 2026-01-02
owner = "so-thu"
name_local = "Huế"
level = "city"
country = "VN"
valid_from = 2025-07-01
seat = "Phường Thuận Hóa"
+++

## Đi lại {#di-lai}

Xem [cơ quan](@/co-quan/so-thu) và *bản đồ*,
dài hai dòng.

- Tàu hỏa chạy `SE1`.
- Xe buýt.
  - Tuyến số 2.

| Năm | Khách |
|---|---|
| 2025 | 4 triệu |

> Ghi chú có **chữ đậm**.

Đoạn cuối.
-- content/tinh/hue/index.en.md --
+++
# A remark of the translator's.
title = "Huế"
summary = "A place for tests that is called Huế; it shows how facts and prose are read from files."   # checked
how = "machine"
seat = "Thuận Hóa Ward"
+++

## Getting there

See the [office](@/co-quan/so-thu) and the *map*,
on two lines.

- The train is `SE1`.
- Buses.
  - Line 2.

| Year | Visitors |
|---|---|
| 2025 | 4 million |

> A note with **bold** words.

The last paragraph.
"#;

const SOURCE: &str = "content/tinh/hue/index.vi.md";
const TARGET: &str = "content/tinh/hue/index.en.md";
const ACCOUNT: &str = "content/tinh/hue/index.en.units.toml";
const ENTRY: &str = "tinh/hue";

fn portal() -> Portal {
    let portal = Portal::over_base(PORTAL).0;
    // What translations leave out on purpose here is not what is tried.
    let settings = portal.site().join("portal.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, format!("{text}translation = {{ parity = \"off\" }}\n")).expect("settings");
    portal
}

fn text(portal: &Portal, path: &str) -> String {
    fs::read_to_string(portal.site().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn edit(portal: &Portal, path: &str, old: &str, new: &str) {
    let before = text(portal, path);
    assert!(before.contains(old), "{old} in {before}");
    fs::write(portal.site().join(path), before.replacen(old, new, 1)).expect("saved");
}

fn acking<'a>() -> Acking<'a> {
    Acking { entry: Some(ENTRY), lang: Some("en"), ..Acking::default() }
}

fn ack(portal: &Portal, acking: &Acking<'_>) -> translate::Acked {
    translate::ack(&portal.site(), acking).unwrap_or_else(|finding| panic!("{}: {:?}", finding.code.id, finding.args))
}

/// Units by their state, in the order of the source; the names of blocks without their digest.
fn states(portal: &Portal) -> Vec<(String, String)> {
    let detail = translate::detail(&portal.site(), ENTRY, "en").expect("a detail");
    let short = |unit: &str| unit.split('/').next().unwrap_or_default().to_owned();
    detail.parts.iter().map(|part| (short(&part.unit), format!("{:?}", part.state).to_lowercase())).collect()
}

fn not_fresh(portal: &Portal) -> Vec<(String, String)> {
    states(portal).into_iter().filter(|(_, state)| state != "fresh").collect()
}

fn pair(unit: &str, state: &str) -> (String, String) {
    (unit.to_owned(), state.to_owned())
}

#[test]
fn an_account_is_started_and_says_what_became_stale() {
    let portal = portal();
    assert!(states(&portal).iter().all(|(_, state)| state == "unknown"), "{:?}", states(&portal));
    let units = ["title", "summary", "seat", "h2", "p", "li", "li", "li", "row", "row", "p", "p"];
    assert_eq!(states(&portal).iter().map(|(unit, _)| unit.as_str()).collect::<Vec<_>>(), units);
    let acked = ack(&portal, &acking());
    assert_eq!((acked.written.as_slice(), acked.units, acked.missing), (&[ACCOUNT.to_owned()][..], units.len(), 0));
    assert_eq!(not_fresh(&portal), []);
    let account = text(&portal, ACCOUNT);
    assert!(account.contains("source = \"Xem [cơ quan](@/co-quan/so-thu) và *bản đồ*, dài hai dòng.\""), "{account}");
    assert_eq!(account.matches("how = \"machine\"").count(), units.len(), "what the file says, nothing more");
    assert!(!account.contains("reviewer"));
    assert!(ack(&portal, &acking()).written.is_empty(), "nothing new");
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
    edit(&portal, SOURCE, "Phường Thuận Hóa", "Phường Phú Xuân");
    assert_eq!(not_fresh(&portal), [pair("seat", "stale"), pair("li", "stale")]);
    let detail = translate::detail(&portal.site(), ENTRY, "en").expect("a detail");
    let stale = detail.parts.iter().find(|part| part.unit.starts_with("li/") && !part.difference.is_empty()).expect("stale");
    assert!(stale.difference.contains(&("added", "buýt điện.".to_owned())), "{:?}", stale.difference);
    assert_eq!(stale.target.as_deref(), Some("Buses."));
}

#[test]
fn a_change_that_the_translation_does_not_follow_is_not_confirmed_by_itself() {
    let portal = portal();
    ack(&portal, &Acking { reviewer: Some("Phòng Lễ tân"), ..acking() });
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
    edit(&portal, SOURCE, "Đoạn cuối.", "Đoạn cuối cùng.");
    edit(&portal, TARGET, "The last paragraph.", "The very last paragraph.");
    let acked = ack(&portal, &acking());
    assert_eq!(acked.units, 1, "the paragraph that was followed");
    assert_eq!(acked.refused.iter().map(|refusal| refusal.text.as_str()).collect::<Vec<_>>(), ["Xe buýt điện."]);
    let unit = acked.refused[0].unit.clone();
    assert_eq!(not_fresh(&portal), [pair("li", "stale")]);
    let unit = [unit];
    let acked = ack(&portal, &Acking { units: &unit, minor: true, ..acking() });
    assert!(acked.refused.is_empty() && acked.units == 1);
    let account = text(&portal, ACCOUNT);
    let of = |words: &str| account.split("[[unit]]").find(|unit| unit.contains(words)).expect("a unit").to_owned();
    assert!(of("Xe buýt điện.").contains("reviewer = \"Phòng Lễ tân\""), "a correction needs no second look");
    let followed = of("Đoạn cuối cùng.");
    assert!(followed.contains("how = \"machine+edited\"") && !followed.contains("reviewer"), "{followed}");
    edit(&portal, SOURCE, "Xe buýt điện.", "Xe điện.");
    assert!(ack(&portal, &Acking { unchanged: true, ..acking() }).refused.is_empty());
    assert!(!text(&portal, ACCOUNT).split("[[unit]]").any(|unit| unit.contains("Xe điện.") && unit.contains("reviewer")));
    let unknown = translate::ack(&portal.site(), &Acking { units: &["tilte".to_owned()], ..acking() }).expect_err("no such unit");
    assert_eq!(unknown.code.id, "P0909");
}

#[test]
fn what_is_moved_added_or_taken_out_leaves_its_neighbours_alone() {
    let portal = portal();
    ack(&portal, &acking());
    edit(&portal, SOURCE, "- Xe buýt.\n", "- Máy bay.\n- Xe buýt.\n");
    assert_eq!(not_fresh(&portal), [pair("li", "missing")]);
    edit(&portal, SOURCE, "- Máy bay.\n", "");
    edit(&portal, SOURCE, "- Tàu hỏa chạy `SE1`.\n", "");
    edit(&portal, SOURCE, "  - Tuyến số 2.\n", "  - Tuyến số 2.\n- Tàu hỏa chạy `SE1`.\n");
    assert_eq!(not_fresh(&portal), [], "moved");
    edit(&portal, SOURCE, "- Xe buýt.\n  - Tuyến số 2.\n", "- Xe buýt.\n");
    assert_eq!(not_fresh(&portal), [pair("li", "gone")]);
    edit(&portal, TARGET, "- Buses.\n  - Line 2.\n", "- Buses.\n");
    assert_eq!(not_fresh(&portal), []);
    // A changed paragraph and a new one before it are told apart.
    edit(&portal, SOURCE, "Đoạn cuối.", "Một đoạn hoàn toàn mới về chợ đêm.\n\nĐoạn cuối, đã sửa.");
    assert_eq!(not_fresh(&portal), [pair("p", "missing"), pair("p", "stale")]);
}

#[test]
fn what_changes_no_words_changes_no_state() {
    let portal = portal();
    ack(&portal, &acking());
    edit(
        &portal,
        SOURCE,
        "Xem [cơ quan](@/co-quan/so-thu) và *bản đồ*,\ndài",
        "Xem\n[cơ quan](https://whc.unesco.org/)  và **bản\u{a0}đồ**, dài",
    );
    edit(&portal, SOURCE, "## Đi lại {#di-lai}", "### Đi lại {#khac}");
    edit(&portal, SOURCE, "level = \"city\"", "level = \"province\"");
    edit(&portal, SOURCE, "title = \"Huế\"", "title = \"Hue\u{302}\u{301}\"");
    edit(&portal, SOURCE, "- Xe buýt.", "*   Xe buýt.");
    edit(&portal, SOURCE, "| 2025 | 4 triệu |", "|2025|4   triệu|");
    assert_eq!(not_fresh(&portal), []);
}

#[test]
fn a_page_says_that_it_is_stale_and_nothing_else_changes() {
    let portal = portal();
    ack(&portal, &acking());
    let pages = |portal: &Portal| -> BTreeMap<String, String> {
        let mut made = portal.make();
        let rendered = made.rendered.as_mut().unwrap_or_else(|| panic!("{:?}", made.found));
        let artifacts = std::mem::take(&mut rendered.artifacts);
        artifacts
            .iter()
            .map(|artifact| (artifact.path.as_str().to_owned(), String::from_utf8_lossy(&artifact.bytes).into_owned()))
            .collect()
    };
    let before = pages(&portal);
    assert!(!before["en/tinh/hue/index.html"].contains("data-tone=\"stale\""));
    edit(&portal, SOURCE, "Đoạn cuối.", "Đoạn cuối cùng.\n");
    edit(&portal, SOURCE, "published = 2026-01-02", "published = 2026-01-02\nupdated = 2026-11-20");
    let after = pages(&portal);
    let page = &after["en/tinh/hue/index.html"];
    assert!(page.contains("data-tone=\"stale\"") && page.contains("20 November 2026"), "{page}");
    assert!(page.contains("href=\"/vi/tinh/hue/\""), "the way to the source");
    assert!(!after["vi/tinh/hue/index.html"].contains("data-tone=\"stale\""));
    assert!(!after["en/index.html"].contains("stale") && !after["en/tinh/index.html"].contains("data-tone=\"stale\""));
}

#[test]
fn a_page_that_was_kept_learns_that_it_is_stale() {
    let portal = portal();
    ack(&portal, &acking());
    let (out, store) = (portal.site().join("public"), Store::open(&portal.site().join("store")));
    let page = |portal: &Portal| {
        let built = portolan::build(&portal.request(), &out, false, &store, &portolan::engine::watch::Unwatched);
        assert!(matches!(built.published, Some(Ok(_))), "{:?}", built.made.found);
        fs::read_to_string(out.join("en/tinh/hue/index.html")).expect("a page").contains("data-tone=\"stale\"")
    };
    assert!(!page(&portal));
    edit(&portal, SOURCE, "Đoạn cuối.", "Đoạn cuối cùng.");
    assert!(page(&portal));
    ack(&portal, &Acking { unchanged: true, ..acking() });
    assert!(!page(&portal));
}

#[test]
fn a_gate_counts_the_reviews_that_the_desk_recorded() {
    let portal = portal();
    edit(&portal, "portal.toml", "parity = \"off\"", "parity = \"off\", gates = { default = \"reviewed\" }");
    let (out, store) = (portal.site().join("public"), Store::open(&portal.site().join("store")));
    // Whether the page shows the translation, and what it says of how that was made.
    let page = |portal: &Portal| {
        let built = portolan::build(&portal.request(), &out, false, &store, &portolan::engine::watch::Unwatched);
        assert!(matches!(built.published, Some(Ok(_))), "{:?}", built.made.found);
        let gated = built.made.found.iter().filter(|finding| finding.code.id == "P0180").count();
        let page = fs::read_to_string(out.join("en/tinh/hue/index.html")).expect("a page");
        let (shown, reviewed) = (page.contains("Getting there"), page.contains("reviewed by a person"));
        assert!(shown != (gated == 1), "what is withheld is reported, and nothing else");
        (shown, reviewed)
    };
    ack(&portal, &acking());
    assert_eq!(page(&portal), (false, false), "an account without a reviewer is no review");
    let units: Vec<String> =
        translate::detail(&portal.site(), ENTRY, "en").expect("a detail").parts.into_iter().map(|part| part.unit).collect();
    let reviewing = Acking { reviewer: Some("Phòng Lễ tân"), ..acking() };
    ack(&portal, &Acking { units: &units[1..], ..reviewing });
    assert_eq!(page(&portal), (false, false), "one unit is not reviewed");
    ack(&portal, &reviewing);
    assert_eq!(page(&portal), (true, true));
    edit(&portal, TARGET, "Buses.", "Coaches.");
    assert_eq!(page(&portal), (false, false), "edited since");
    ack(&portal, &reviewing);
    assert_eq!(page(&portal), (true, true));
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
    assert_eq!(page(&portal), (false, false), "the source has changed since");
    ack(&portal, &Acking { minor: true, ..reviewing });
    assert_eq!(page(&portal), (true, true), "a correction that alters no meaning");
}

#[test]
fn a_broken_account_is_shown_with_its_place_and_withholds_nothing() {
    let portal = portal();
    ack(&portal, &acking());
    edit(&portal, ACCOUNT, "how = \"machine\"", "how = \"guesswork\"");
    let made = portal.make();
    assert!(listed(&made).contains("P0905 content/tinh/hue/index.en.units.toml:8:7"), "{}", listed(&made));
    assert!(made.rendered.is_some());
}

fn say(key: &str) -> String {
    key.to_owned()
}

fn export(portal: &Portal, form: Form, all: bool) -> Vec<u8> {
    let bureau = Bureau::open(&portal.site()).expect("a portal");
    let asked = Asked { to: "en", from: None, entries: &[], all };
    translate::written(&translate::parcel(&bureau, &asked).expect("a parcel"), form, &say).expect("a file")
}

fn import(portal: &Portal, form: Form, bytes: &[u8], unchanged: bool) -> translate::Import {
    let path = portal.site().join("back");
    fs::write(&path, bytes).expect("written");
    translate::import(&portal.site(), &path, form, unchanged).unwrap_or_else(|f| panic!("{}: {:?}", f.code.id, f.args))
}

fn codes(found: &[Diagnostic]) -> Vec<&'static str> {
    found.iter().map(|finding| finding.code.id).collect()
}

/// Everything of the portal's content, by path.
fn content(portal: &Portal) -> BTreeMap<String, String> {
    let items =
        walkdir::WalkDir::new(portal.site().join("content")).into_iter().flatten().filter(|item| item.file_type().is_file());
    items.map(|item| (item.path().display().to_string(), fs::read_to_string(item.path()).expect("text"))).collect()
}

const FORMS: [Form; 3] = [Form::Xliff, Form::Po, Form::Table];

#[test]
fn what_comes_back_as_it_was_changes_nothing() {
    for form in FORMS {
        let portal = portal();
        ack(&portal, &acking());
        edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
        edit(&portal, SOURCE, "Đoạn cuối.", "Đoạn cuối.\n\nThêm một đoạn.");
        for all in [false, true] {
            let before = content(&portal);
            let bytes = export(&portal, form, all);
            let came = import(&portal, form, &bytes, false);
            assert_eq!((codes(&came.found), came.changes.len()), (Vec::new(), 0), "{form:?} {all}");
            assert!(came.apply(&portal.site(), How::Human, None).expect("applied").is_empty());
            assert_eq!(content(&portal), before, "{form:?}");
            assert_eq!(export(&portal, form, all), bytes, "{form:?}: the same file again");
        }
    }
}

#[test]
fn a_whole_text_goes_out_and_comes_back_to_the_byte() {
    for form in FORMS {
        let portal = portal();
        ack(&portal, &acking());
        let bytes = export(&portal, form, true);
        let came = import(&portal, form, &bytes, false);
        assert_eq!((codes(&came.found), came.changes.len(), came.same), (Vec::new(), 0, 12), "{form:?}");
    }
}

/// Puts translations into an exported file, as a translator's tool does.
fn translated(form: Form, bytes: Vec<u8>, pairs: &[(&str, &str)]) -> Vec<u8> {
    if form == Form::Table {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        let mut read: calamine::Xlsx<_> = calamine::Reader::new(std::io::Cursor::new(bytes)).expect("a workbook");
        let range = calamine::Reader::worksheet_range_at(&mut read, 0).expect("a sheet").expect("cells");
        for (row, column, cell) in range.cells() {
            sheet.write_string(row as u32, column as u16, cell.to_string()).expect("written");
        }
        for (source, target) in pairs {
            let row = (0..range.height()).find(|row| range.get((*row, 2)).is_some_and(|cell| *cell == **source));
            let row = row.unwrap_or_else(|| panic!("{source} is not in the sheet"));
            sheet.write_string(row as u32, 3, *target).expect("written");
        }
        return book.save_to_buffer().expect("a workbook");
    }
    let mut text = String::from_utf8(bytes).expect("text");
    for (source, target) in pairs {
        let (old, new) = match form {
            Form::Xliff => {
                let at = format!("<source xml:space=\"preserve\">{source}</source>\n</segment>");
                (at.clone(), at.replace("</segment>", &format!("<target>{target}</target>\n</segment>")))
            }
            _ => {
                let at = text.find(&format!("msgid \"{source}\"\nmsgstr \"")).unwrap_or_else(|| panic!("{source} in {text}"));
                let end = at + text[at..].find("\n\n").map_or(text.len() - at, |end| end + 1);
                (text[at..end].to_owned(), format!("msgid \"{source}\"\nmsgstr \"{target}\"\n"))
            }
        };
        assert!(text.contains(&old), "{old} in {text}");
        text = text.replacen(&old, &new, 1);
    }
    // A translator who has changed a message takes the fuzzy mark off.
    text.replace("#, fuzzy\n", "").into_bytes()
}

#[test]
fn only_what_was_translated_changes() {
    for form in FORMS {
        let portal = portal();
        ack(&portal, &acking());
        edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
        edit(&portal, SOURCE, "Phường Thuận Hóa", "Phường Phú Xuân");
        let before = text(&portal, TARGET);
        let pairs = [("Xe buýt điện.", "Electric buses."), ("Phường Phú Xuân", "Phú Xuân Ward")];
        let bytes = translated(form, export(&portal, form, false), &pairs);
        let came = import(&portal, form, &bytes, false);
        assert_eq!(codes(&came.found), Vec::<&str>::new(), "{form:?}");
        let written = came.apply(&portal.site(), How::Human, Some("Biên dịch")).expect("applied");
        assert_eq!(written, [portal.site().join(TARGET), portal.site().join(ACCOUNT)]);
        let expected = before.replace("- Buses.", "- Electric buses.").replace("Thuận Hóa Ward", "Phú Xuân Ward");
        assert_eq!(text(&portal, TARGET), expected, "{form:?}: remarks, order and all else to the byte");
        assert_eq!(not_fresh(&portal), []);
        assert_eq!(text(&portal, ACCOUNT).matches("reviewer = \"Biên dịch\"").count(), 2);
        assert!(portal.make().found.is_empty(), "{}", listed(&portal.make()));
    }
}

/// In source and translation a link by reference, one by its own words, and a footnote.
fn with_references() -> Portal {
    let portal = portal();
    edit(
        &portal,
        SOURCE,
        "Đoạn cuối.",
        "Xem [*cơ quan*][cq], [sở] và chú thích[^1].\n\n[cq]: @/co-quan/so-thu\n[sở]: @/tinh/hue \"Tựa\"\n\n[^1]: Ghi chú.",
    );
    edit(
        &portal,
        TARGET,
        "The last paragraph.",
        "See the [*office*][o], the [department] and a note[^1].\n\n[o]: @/co-quan/so-thu\n[department]: @/tinh/hue \"Title\"\n\n[^1]: A note.",
    );
    ack(&portal, &acking());
    portal
}

#[test]
fn links_by_reference_and_footnotes_survive_the_way_to_a_translator_and_back() {
    let source = "Nay xem [*cơ quan*](@/co-quan/so-thu), [sở](@/tinh/hue \"Tựa\") và chú thích[^1].";
    let target = "Now see the [*office*](@/co-quan/so-thu), the [department](@/tinh/hue \"Title\") and a note[^1].";
    let escaped = |text: &str| text.replace('"', "\\\"");
    for form in FORMS {
        let portal = with_references();
        let whole = export(&portal, form, true);
        let came = import(&portal, form, &whole, false);
        assert_eq!((codes(&came.found), came.changes.len(), came.same), (Vec::new(), 0, 13), "{form:?}");
        edit(&portal, SOURCE, "Xem [*cơ quan*]", "Nay xem [*cơ quan*]");
        let bytes = export(&portal, form, false);
        let back = match form {
            Form::Table => translated(form, bytes, &[(source, target)]),
            Form::Po => translated(form, bytes, &[(&escaped(source), &escaped(target))]),
            // The translator's tool keeps the marks and changes the words.
            Form::Xliff => {
                let text = String::from_utf8(bytes).expect("text");
                let start = text.find("<source xml:space=\"preserve\">Nay xem").expect("the unit");
                let end = start + text[start..].find("</source>").expect("its end");
                let words = [
                    ("Nay xem", "Now see the"),
                    ("cơ quan", "office"),
                    (", ", ", the "),
                    ("sở", "department"),
                    ("Tựa", "Title"),
                    ("và chú thích", "and a note"),
                ];
                let of_source = text[start..end].replace("source", "target");
                let of_target = words.iter().fold(of_source, |text, (old, new)| text.replacen(old, new, 1)) + "</target>\n";
                let at = end + "</source>\n".len();
                format!("{}{of_target}{}", &text[..at], &text[at..]).into_bytes()
            }
        };
        let came = import(&portal, form, &back, false);
        assert_eq!(codes(&came.found), Vec::<&str>::new(), "{form:?}");
        came.apply(&portal.site(), How::Human, None).expect("applied");
        assert!(text(&portal, TARGET).contains(target), "{form:?}: {}", text(&portal, TARGET));
        assert_eq!(not_fresh(&portal), []);
        let made = portal.make();
        assert!(made.found.is_empty(), "{}", listed(&made));
        let artifacts = &made.rendered.as_ref().expect("a site").artifacts;
        let page = artifacts.iter().find(|artifact| artifact.path.as_str() == "en/tinh/hue/index.html").expect("a page");
        let page = String::from_utf8_lossy(&page.bytes);
        assert!(page.contains("<em>office</em></a>") && page.contains("title=\"Title\""), "{form:?}");
    }
    let portal = with_references();
    edit(&portal, SOURCE, "Xem [*cơ quan*]", "Nay xem [*cơ quan*]");
    let lost = "Now see the office, the [department](@/tinh/hue) and a note.";
    let bytes = translated(Form::Po, export(&portal, Form::Po, false), &[(&escaped(source), lost)]);
    assert_eq!(codes(&import(&portal, Form::Po, &bytes, false).found), ["P0918", "P0922"], "a link and a footnote were lost");
}

#[test]
fn what_is_missing_is_laid_over_the_source() {
    let portal = portal();
    ack(&portal, &acking());
    edit(&portal, SOURCE, "- Xe buýt.", "- Máy bay [ra](@/co-quan/so-thu).\n- Xe buýt.");
    edit(&portal, SOURCE, "Đoạn cuối.", "### Chợ đêm\n\nĐoạn cuối.");
    let bytes = export(&portal, Form::Po, false);
    let pairs = [("Máy bay [ra](@/co-quan/so-thu).", "Planes go [there](@/co-quan/so-thu)."), ("Chợ đêm", "Night market")];
    let came = import(&portal, Form::Po, &translated(Form::Po, bytes, &pairs), false);
    assert_eq!(codes(&came.found), Vec::<&str>::new());
    came.apply(&portal.site(), How::Human, None).expect("applied");
    assert_eq!(not_fresh(&portal), []);
    let made = text(&portal, TARGET);
    for lines in [
        "## Getting there {#di-lai}\n",
        "- The train is `SE1`.\n- Planes go [there](@/co-quan/so-thu).\n- Buses.\n  - Line 2.\n",
        "> A note with **bold** words.\n\n### Night market\n\nThe last paragraph.\n",
        "summary = \"A place for tests that is called Huế; it shows how facts and prose are read from files.\"   # checked\n",
    ] {
        assert!(made.contains(lines), "{lines}\nin\n{made}");
    }
}

#[test]
fn a_new_translation_is_made_of_its_units() {
    let portal = portal();
    fs::remove_file(portal.site().join(TARGET)).expect("removed");
    let bytes = export(&portal, Form::Po, false);
    let some = [("Đoạn cuối.", "The last paragraph.")];
    let came = import(&portal, Form::Po, &translated(Form::Po, bytes.clone(), &some), false);
    assert_eq!(codes(&came.found), ["P0925"], "no translation without a title");
    let summary = "Một nơi thử có tên Huế, dùng để kiểm tra cách phần mềm đọc dữ kiện và lời văn.";
    let pairs = [
        ("Huế", "Hue"),
        (summary, "A place for tests that is called Huế; it shows how facts and prose are read."),
        ("Phường Thuận Hóa", "Thuận Hóa Ward"),
        ("Đi lại", "Getting there"),
        ("Xe buýt.", "Buses."),
        ("2025 | 4 triệu", "2025 | 4 million"),
        ("Năm | Khách", "Year | Visitors"),
        ("Đoạn cuối.", "1. is no list"),
    ];
    let came = import(&portal, Form::Po, &translated(Form::Po, bytes, &pairs), false);
    assert_eq!(codes(&came.found), Vec::<&str>::new());
    came.apply(&portal.site(), How::Machine, None).expect("applied");
    let expected = "+++\ntitle = \"Hue\"\nsummary = \"A place for tests that is called Huế; it shows how facts and prose are read.\"\n\
                    seat = \"Thuận Hóa Ward\"\nhow = \"machine\"\n+++\n\n## Getting there {#di-lai}\n\n- Buses.\n\n| Year | Visitors |\n|---|---|\n\
                    | 2025 | 4 million |\n\n1\\. is no list\n";
    assert_eq!(text(&portal, TARGET), expected);
    assert_eq!(not_fresh(&portal).iter().filter(|(_, state)| state != "missing").count(), 0, "{:?}", states(&portal));
    assert!(portal.make().found.is_empty(), "{}", listed(&portal.make()));
}

#[test]
fn what_is_wrong_is_refused_and_the_rest_is_taken() {
    let portal = portal();
    ack(&portal, &acking());
    edit(&portal, SOURCE, "Xem [cơ quan]", "Hãy xem [cơ quan]");
    edit(&portal, SOURCE, "Tàu hỏa chạy `SE1`", "Tàu hỏa tên là `SE1`");
    edit(&portal, SOURCE, "| 2025 | 4 triệu |", "| 2025 | 5 triệu |");
    edit(&portal, SOURCE, "Đoạn cuối.", "Đoạn cuối cùng.");
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
    edit(&portal, SOURCE, "Phường Thuận Hóa", "Phường Phú Xuân");
    let pairs = [
        ("Hãy xem [cơ quan](@/co-quan/so-thu) và *bản đồ*, dài hai dòng.", "See the [office](@/co-quan/khac) and the *map*."),
        ("Tàu hỏa tên là `SE1`.", "The train is called `SE2`."),
        ("2025 | 5 triệu", "2025 | 5 | million"),
        ("Đoạn cuối cùng.", "# The last paragraph\\n\\nand one more"),
        ("Xe buýt điện.", "Buses."),
        ("Phường Phú Xuân", "Phú Xuân Ward"),
    ];
    let bytes = translated(Form::Po, export(&portal, Form::Po, false), &pairs);
    let came = import(&portal, Form::Po, &bytes, false);
    let mut found = codes(&came.found);
    found.sort_unstable();
    assert_eq!(found, ["P0917", "P0918", "P0920", "P0923", "P0924"]);
    assert_eq!(came.changes.iter().map(|change| change.units.len()).sum::<usize>(), 1);
    came.apply(&portal.site(), How::Human, None).expect("applied");
    assert!(text(&portal, TARGET).contains("seat = \"Phú Xuân Ward\""));
    assert_eq!(not_fresh(&portal).len(), 5);
    // The source has moved on while the file was away.
    edit(&portal, SOURCE, "Phường Phú Xuân", "Phường Kim Long");
    let came = import(&portal, Form::Po, &bytes, true);
    assert!(codes(&came.found).contains(&"P0916"), "{:?}", codes(&came.found));
    assert!(!codes(&came.found).contains(&"P0917"), "it was said that it is right");
}

#[test]
fn figures_are_held_and_official_names_are_told() {
    let portal = portal();
    let glossary =
        "[hue]\nofficial = { vi = \"Huế\", en = \"Hue City\" }\nforbidden = { en = [\"Hué\"] }\nnote = { vi = \"Tên mới\" }\n";
    fs::write(portal.site().join("content/glossary.toml"), glossary).expect("written");
    ack(&portal, &acking());
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt Huế có 46,4 nghìn khách.");
    edit(&portal, SOURCE, "Đoạn cuối.", "Gọi trước năm 2027.");
    for form in FORMS {
        let bytes = export(&portal, form, false);
        if form != Form::Table {
            let text = String::from_utf8(bytes.clone()).expect("text");
            assert!(text.contains("Huế = Hue City (≠ Hué) – Tên mới"), "{text}");
        }
        let pairs = [
            ("Xe buýt Huế có 46,4 nghìn khách.", "Buses of Hue City have 44.6 thousand passengers."),
            ("Gọi trước năm 2027.", "Call before 2027."),
        ];
        let came = import(&portal, form, &translated(form, bytes, &pairs), false);
        assert_eq!(codes(&came.found).first(), Some(&"P0927"), "{:?}", codes(&came.found));
        assert_eq!(came.changes.iter().map(|change| change.units.len()).sum::<usize>(), 1, "the other is taken");
    }
}

#[test]
fn the_same_words_are_offered_and_never_filled_in() {
    let portal = portal();
    ack(&portal, &acking());
    let tmx = memory::export(&portal.site(), "en").expect("a memory");
    assert!(tmx.contains("<seg>Xe buýt.</seg></tuv><tuv xml:lang=\"en\"><seg>Buses.</seg>"), "{tmx}");
    edit(&portal, SOURCE, "- Tàu hỏa chạy `SE1`.", "- Tàu hỏa chạy `SE1`.\n- Đoạn cuối.\n- Phà qua sông.");
    let own = String::from_utf8(export(&portal, Form::Xliff, false)).expect("text");
    assert!(own.contains("origin=\"tinh/hue ") && own.contains(">The last paragraph.</target></mtc:match>"), "{own}");
    let agency =
        tmx.replace("Xe buýt.", "Phà qua sông.").replace("Buses.", "Ferries.").replace("xml:lang=\"en\"", "xml:lang=\"en-GB\"");
    let path = portal.site().join("agency.tmx");
    fs::write(&path, agency).expect("written");
    let (n, lies) = memory::import(&portal.site(), "en", &path).expect("taken in");
    assert_eq!((n, lies), (12, portal.site().join("memory/en.tmx")));
    assert_eq!(memory::import(&portal.site(), "en", &path).expect("taken in").0, 0, "known already");
    let xliff = String::from_utf8(export(&portal, Form::Xliff, false)).expect("text");
    assert!(xliff.contains("Ferries.") && xliff.contains("origin=\"memory/en.tmx\""), "{xliff}");
    assert!(!xliff.contains("<target xml:space=\"preserve\">Ferries.</target>\n</segment>"));
    assert!(portal.make().found.is_empty(), "a memory is no content");
}

#[test]
fn status_counts_and_remembers() {
    let portal = portal();
    let store = Store::open(&portal.site().join("store"));
    let status = |portal: &Portal| translate::status(&portal.site(), &store).expect("a status");
    let cell = |status: &translate::Status, name: &str, lang: &str| {
        status.texts.iter().find(|row| row.name == name).expect("a text").languages[lang]
    };
    let first = status(&portal);
    let names: Vec<&str> = first.texts.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names[..3], ["portal", "tinh", "tinh/hue"], "the home page, then the sections of the menu");
    assert_eq!((cell(&first, ENTRY, "en").state, cell(&first, ENTRY, "ar").state), ("unknown", "missing"));
    assert!(first.has("missing") && !first.has("stale") && first.has("unreviewed"));
    ack(&portal, &acking());
    assert_eq!(cell(&status(&portal), ENTRY, "en").state, "fresh");
    let warm = store.counts();
    let again = status(&portal);
    assert_eq!(store.counts().hits, warm.hits + 1, "one look-up for all");
    edit(&portal, SOURCE, "Xe buýt.", "Xe buýt điện.");
    let now = status(&portal);
    assert_eq!((cell(&now, ENTRY, "en").state, cell(&now, ENTRY, "en").units.stale), ("stale", 1));
    assert_eq!(cell(&again, "co-quan/so-thu", "en"), cell(&now, "co-quan/so-thu", "en"));
    let fresh = translate::status(&portal.site(), &Store::none()).expect("a status");
    assert_eq!(serde_json::to_value(&fresh).expect("JSON"), serde_json::to_value(&now).expect("JSON"));
    let schema: serde_json::Value = serde_json::from_str(translate::STATUS_SCHEMA).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let value = serde_json::to_value(&now).expect("JSON");
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn the_board_asks_for_nothing_from_outside() {
    let portal = portal();
    ack(&portal, &acking());
    edit(&portal, SOURCE, "title = \"Huế\"", "title = \"Huế <b>\"");
    let status = translate::status(&portal.site(), &Store::none()).expect("a status");
    let word = |key: &str, n: usize, of: usize| format!("{key} {n} {of}");
    let page = translate::board::html(&status, "ar", &word).expect("a page");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("status-stale-units 1 12"), "{page}");
    assert!(page.contains("Huế &lt;b&gt;") && !page.contains("<b>"));
    for outside in ["src=", "<link", "http://", "https://", "url(", "<script"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert_eq!(page.matches("<h1").count(), 1);
    assert!(page.matches("scope=\"row\"").count() > 3 && page.matches("scope=\"col\"").count() > 3);
}

/// What a file of the shape of XLIFF can hold that would do harm.
#[test]
fn a_hostile_file_is_refused() {
    let portal = portal();
    let path = portal.site().join("back.xlf");
    let read = |text: &str| {
        fs::write(&path, text).expect("written");
        translate::import(&portal.site(), Path::new(&path), Form::Xliff, false).map(|_| ()).expect_err("refused").code.id
    };
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><xliff version=\"2.1\" trgLang=\"en\">&a;</xliff>";
    assert_eq!(read(bomb), "P0912");
    assert_eq!(read(&("<a>".repeat(10_000) + &"</a>".repeat(10_000))), "P0912");
    assert_eq!(read("<xliff version=\"1.2\"/>"), "P0912");
    assert_eq!(read("<xliff version=\"2.1\" trgLang=\"xx\"><file original=\"a\"/></xliff>"), "P0907");
}
