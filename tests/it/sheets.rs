//! Sheets: a workbook that comes back unchanged changes nothing; what officers write is read; mistakes name their cells.

use std::{collections::BTreeMap, fs, path::Path};

use calamine::Reader as _;
use portolan::{
    cli::messages::Messages,
    desk::sheet::{Import, import, sheet},
    diag::Effect,
};
use rust_xlsxwriter::{Format, Workbook};

use crate::support::{NOW, Portal, unpack};

const PROJECT: &str = "\
-- content/du-an/cang-can/index.vi.md --
+++
# Lời dặn của người soạn.
title = \"Cảng cạn\"   # tên ngắn
summary = \"Một cảng cạn tưởng tượng của cổng thử, viết ra để kiểm tra bảng tính và phê duyệt.\"
status = \"published\"
illustrative = true
published = 2026-01-02
owner = \"so-thu\"
localities = [\"hue\"]
code = \"DA-01\"
sector = \"h\"
objective = \"Phục vụ hàng hóa.\"
location = \"Phía Bắc\"
stage = \"idea\"
form = \"ppp\"
call = \"open\"
opened = 2026-01-02
land = { hectares = 12.5, clearance = \"cleared\" }
legal_basis = [{ id = \"luat\", text = \"Luật Đầu tư\" }]

[capital]
min = 50_000_000   # theo đề án
currency = \"USD\"

[contact]
role = \"Đầu mối\"
mailbox = \"doi-ngoai@example.org\"
+++

Lời văn  giữ nguyên.
";

fn portal() -> Portal {
    let (portal, _) = Portal::over_base(PROJECT);
    portal
}

fn take(portal: &Portal, name: &str, text: &str) -> Import {
    let path = portal.dir.path().join(name);
    fs::write(&path, text).expect("written");
    read(portal, &path)
}

fn read(portal: &Portal, path: &Path) -> Import {
    let now = NOW.parse().expect("a moment");
    import(&portal.site(), path, None, None, now).unwrap_or_else(|finding| panic!("{finding:?}"))
}

/// `CODE place` of each finding.
fn findings(import: &Import) -> Vec<String> {
    let place =
        |span: Option<portolan::diag::Span>| span.and_then(|span| import.places.name(span.file)).unwrap_or("-").to_owned();
    import.found.iter().map(|found| format!("{} {}", found.code.id, place(found.span))).collect()
}

fn facts(import: &Import) -> Vec<String> {
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "∅".to_owned());
    let facts = import.changes.iter().flat_map(|change| &change.facts);
    facts.map(|fact| format!("{}: {} → {}", fact.label, shown(&fact.before), shown(&fact.after))).collect()
}

/// Every file of the content, with its bytes.
fn content(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(site.join("content")).into_iter().flatten().filter(|item| item.file_type().is_file());
    files.map(|item| (item.path().display().to_string(), fs::read(item.path()).expect("a file"))).collect()
}

#[test]
fn every_kind_comes_back_unchanged_in_every_language() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = ["investment-project", "festival", "heritage-site", "locality", "organisation", "news", "page"];
    let dir = tempfile::tempdir().expect("a folder");
    for (kind, lang) in
        kinds.into_iter().zip(["vi", "en", "ar", "fr", "de", "ja", "km"]).chain([("locality", "es"), ("festival", "ru")])
    {
        let now = NOW.parse().expect("a moment");
        let path = dir.path().join(format!("{kind}-{lang}.xlsx"));
        fs::write(&path, sheet(demo, kind, Some(lang), false, now).expect("a workbook")).expect("written");
        let import = import(demo, &path, None, None, now).expect("a sheet");
        assert_eq!(findings(&import), Vec::<String>::new(), "{kind} in {lang}");
        assert_eq!(facts(&import), Vec::<String>::new(), "{kind} in {lang}");
        assert!(import.unchanged > 3, "{kind}: its entries are in the sheet");
    }
    let (portal, _) = Portal::over_base(include_str!("../fixtures/kinds.txtar"));
    let kinds =
        ["agreement", "partner-request", "product", "bulletin", "event", "document", "guide", "zone", "region", "country"];
    for kind in kinds {
        let now = NOW.parse().expect("a moment");
        let path = dir.path().join(format!("{kind}.xlsx"));
        fs::write(&path, sheet(&portal.site(), kind, Some("en"), false, now).expect("a workbook")).expect("written");
        let import = read(&portal, &path);
        assert_eq!((findings(&import), facts(&import)), (Vec::new(), Vec::new()), "{kind}");
        assert!(import.unchanged > 0, "{kind}");
    }
}

/// The cells of every visible sheet.
fn grids(bytes: &[u8]) -> Vec<Vec<Vec<String>>> {
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names();
    let visible = names.iter().filter(|name| *name != "_lists");
    let rows = |name: &String| -> Vec<Vec<String>> {
        let range = book.worksheet_range(name).expect("a sheet");
        range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    visible.map(rows).collect()
}

#[test]
fn what_a_sheet_shows_is_read_again_as_it_was() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"));
    let now = || NOW.parse().expect("a moment");
    for (kind, section, lang) in [
        ("festival", "festivals", "en"),
        ("heritage-site", "heritage", "ja"),
        ("organisation", "organisations", "fr"),
        ("news", "news", "ar"),
    ] {
        // The demonstration without the entries of one kind, which are then made anew of the sheet.
        let dir = tempfile::tempdir().expect("a folder");
        for item in walkdir::WalkDir::new(demo.join("content")).into_iter().flatten().filter(|item| item.file_type().is_file()) {
            let below = item.path().strip_prefix(demo).expect("below");
            let entry = below.starts_with(Path::new("content").join(section)) && below.components().count() > 3;
            if entry && below.extension().is_some_and(|extension| extension == "md") {
                continue;
            }
            fs::create_dir_all(dir.path().join(below).parent().expect("a folder")).expect("made");
            fs::copy(item.path(), dir.path().join(below)).expect("copied");
        }
        fs::copy(demo.join("portal.toml"), dir.path().join("portal.toml")).expect("copied");
        let bytes = sheet(demo, kind, Some(lang), false, now()).expect("a workbook");
        let path = dir.path().join("a.xlsx");
        fs::write(&path, &bytes).expect("written");
        let import = import(dir.path(), &path, None, None, now()).expect("a sheet");
        assert!(!import.has_errors(), "{kind}: {:?}", findings(&import));
        assert_eq!(import.apply(dir.path()).expect("applied").len(), import.changes.len());
        let again = sheet(dir.path(), kind, Some(lang), false, now()).expect("a workbook");
        assert_eq!(grids(&bytes), grids(&again), "{kind}");
    }
}

#[test]
fn an_unchanged_sheet_leaves_every_byte_and_one_fact_changes_one_line() {
    let portal = portal();
    let before = content(&portal.site());
    let path = portal.dir.path().join("p.xlsx");
    let now = NOW.parse().expect("a moment");
    fs::write(&path, sheet(&portal.site(), "investment-project", None, false, now).expect("a workbook")).expect("written");
    let written = read(&portal, &path).apply(&portal.site()).expect("applied");
    assert!(written.is_empty());
    assert_eq!(content(&portal.site()), before);
    let import = take(
        &portal,
        "p.csv",
        "id of investment-project in vi;code;land.hectares;capital.min;deadline;objective;land.clearance\n;DA-01;1.200 \
         ha;60 triệu USD;31/12/2026;Lời khác;-\n",
    );
    assert_eq!(
        facts(&import),
        [
            "Đất đai – Diện tích (ha): 12.5 → 1200",
            "Vốn dự kiến – Từ: 50000000 → 60000000",
            "Hạn nộp hồ sơ: ∅ → 31/12/2026",
            "Đất đai – Giải phóng mặt bằng: Đã giải phóng mặt bằng → ∅",
        ]
    );
    // Prose is not a sheet's to change; it is said, and the rest is taken.
    assert_eq!(findings(&import), ["P0524 p.csv, F2"]);
    import.apply(&portal.site()).expect("applied");
    let after = fs::read_to_string(portal.site().join("content/du-an/cang-can/index.vi.md")).expect("the entry");
    let (_, rest) = PROJECT.split_once('\n').expect("a path, then the text");
    let expected = rest
        .replace("{ hectares = 12.5, clearance = \"cleared\" }", "{ hectares = 1200 }")
        .replace("50_000_000 ", "60000000 ")
        .replace("text = \"Luật Đầu tư\" }]\n", "text = \"Luật Đầu tư\" }]\ndeadline = 2026-12-31\n");
    assert_eq!(after, expected);
    let again = read(&portal, &portal.dir.path().join("p.csv"));
    assert_eq!((again.changes.len(), again.unchanged), (0, 1), "a second time nothing is left to do");
}

#[test]
fn new_rows_become_drafts_with_the_words_of_officers() {
    let portal = portal();
    let mut book = Workbook::new();
    let names = [
        "id of investment-project in vi",
        "title",
        "summary",
        "owner",
        "published",
        "localities",
        "code",
        "sector",
        "stage",
        "call",
        "opened",
        "capital.min",
        "capital.max",
        "land.hectares",
        "financials.irr",
        "contact.role",
        "contact.phone",
        "sdg",
        "illustrative",
    ];
    let main = book.add_worksheet();
    for (name, at) in names.into_iter().zip(0_u16..) {
        main.write_string(0, at, name).expect("a cell");
    }
    main.write_string(1, 0, "# Mã").expect("a cell");
    let texts = [
        (1, "Đường sắt Đông Sơn"),
        (2, "Tuyến đường sắt tưởng tượng của cổng thử, dài mười cây số, dùng để kiểm tra bảng tính."),
        (3, "Sở Thử"),
        (4, "16/04/2026"),
        (5, "hue"),
        (6, "DA-02"),
        (7, "Vận tải, kho bãi"),
        (8, "Ý tưởng"),
        (9, "đang mời gọi"),
        (11, "3,61 nghìn tỷ đồng"),
        (12, "4.000.000.000.000"),
        (15, "Đầu mối"),
        (16, "+84 24 0000 0000"),
        (17, "9. Công nghiệp, sáng tạo và phát triển hạ tầng; 13"),
        (18, "Có"),
    ];
    for (at, text) in texts {
        main.write_string(2, at, text).expect("a cell");
    }
    let date = Format::new().set_num_format("dd/mm/yyyy");
    main.write_datetime_with_format(2, 10, rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 1, 2).expect("a date"), &date)
        .expect("a cell");
    main.write_number(2, 13, 1200.25).expect("a cell");
    main.write_number_with_format(2, 14, 0.125, &Format::new().set_num_format("0.0%")).expect("a cell");
    let list = book.add_worksheet();
    for (at, text) in ["entry of investment-project/legal_basis in vi", "id", "text"].into_iter().enumerate() {
        list.write_string(0, at as u16, text).expect("a cell");
    }
    for (row, cells) in
        [["DA-02", "luat", "Luật Đầu tư"], ["cang-can", "luat", "Luật Đầu tư 2020"], ["cang-can", "moi", "Nghị định"]]
            .iter()
            .enumerate()
    {
        for (at, text) in cells.iter().enumerate() {
            list.write_string(row as u32 + 1, at as u16, *text).expect("a cell");
        }
    }
    let path = portal.dir.path().join("x.xlsx");
    book.save(&path).expect("a workbook");
    let import = read(&portal, &path);
    assert!(!import.has_errors(), "{:?}", findings(&import));
    import.apply(&portal.site()).expect("applied");
    let text = fs::read_to_string(portal.site().join("content/du-an/duong-sat-dong-son/index.vi.md")).expect("a new entry");
    for line in [
        "status = \"draft\"\n",
        "published = 2026-04-16\n",
        "localities = [\"hue\"]\n",
        "sector = \"h\"\n",
        "call = \"open\"\n",
        "opened = 2026-01-02\n",
        "capital = { min = 3610000000000, max = 4000000000000, currency = \"VND\" }\n",
        "land = { hectares = 1200.25 }\n",
        "irr = 12.5",
        "sdg = [\"9\", \"13\"]\n",
        "illustrative = true\n",
        "owner = \"so-thu\"\n",
        "[[legal_basis]]\nid = \"luat\"\ntext = \"Luật Đầu tư\"\n",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
    let old = fs::read_to_string(portal.site().join("content/du-an/cang-can/index.vi.md")).expect("the entry");
    assert!(
        old.contains("legal_basis = [{ id = \"luat\", text = \"Luật Đầu tư 2020\" }, { id = \"moi\", text = \"Nghị định\" }]"),
        "{old}"
    );
    // A draft is no one's hindrance: the portal still builds.
    let made = portal.make();
    assert!(made.found.iter().all(|found| Effect::of(found) < Effect::Withheld) && made.rendered.is_some());
}

#[test]
fn mistakes_name_their_cells_all_at_once_and_nothing_is_written() {
    let portal = portal();
    let before = content(&portal.site());
    let import = take(
        &portal,
        "sai.csv",
        "id of investment-project in vi,title,capital.min,capital.currency,land.hectares,opened,stage,contact.mailbox,owner,nonsense\n\
         # Ví dụ,…,,,,,,,,\n\
         mot,Một,\"1,200 tỷ đồng\",,1.200 m2,31/02/2026,Y tuong,khong,Sở Khác,x\n\
         cang-can,,50 triệu USD,VND,,,,,,\n\
         ,Cảng mới,$ 5 triệu,,,,,,,\n\
         cang-can,Lặp,,,,,,,,\n\
         ,,5 tỷ,USD,,,,,,\n\
         Hai,Hai,3.61,USD,,,,,,\n",
    );
    let mut found = findings(&import);
    found.sort();
    let mut expected = [
        "P0513 sai.csv, J1",
        "P0515 sai.csv, C3",
        "P0521 sai.csv, E3",
        "P0516 sai.csv, F3",
        "P0520 sai.csv, G3",
        "P0520 sai.csv, I3",
        "P0519 sai.csv, C4",
        "P0518 sai.csv, C5",
        "P0522 sai.csv, A6",
        "P0523 sai.csv, A7",
        "P0523 sai.csv, A8",
        // The mailbox is none, and a contact needs a role and a mailbox.
        "P0215 sai.csv, H3",
        "P0203 sai.csv, H3",
        "P0203 sai.csv, H3",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert!(import.has_errors());
    let messages = Messages::new("vi", []);
    for finding in &import.found {
        let text = messages.message(finding) + &messages.help(finding);
        assert!(!text.contains('{'), "an open place in {text}");
    }
    // Those without a mistake may be written when it is asked for; here none is left.
    assert!(import.apply(&portal.site()).expect("applied").is_empty());
    assert_eq!(content(&portal.site()), before);
}

#[test]
fn what_is_no_sheet_is_refused_whole() {
    let portal = portal();
    let now = || NOW.parse().expect("a moment");
    let refuse = |name: &str, bytes: &[u8]| {
        let path = portal.dir.path().join(name);
        fs::write(&path, bytes).expect("written");
        import(&portal.site(), &path, None, None, now()).expect_err("refused").code.id
    };
    assert_eq!(refuse("a.csv", b"title\xe9;b\n"), "P0511");
    assert_eq!(refuse("a.xlsx", b"PK"), "P0511");
    assert_eq!(refuse("a.doc", b""), "P0511");
    assert_eq!(refuse("b.csv", "Tiêu đề;Mã\nx;y\n".as_bytes()), "P0512");
    assert_eq!(refuse("c.csv", b"id of zonee in vi;title\nx;y\n"), "P0213");
    assert_eq!(import(&portal.site(), Path::new("/nowhere.csv"), None, None, now()).expect_err("refused").code.id, "P0511");
    let english = take(&portal, "en.csv", "id of investment-project in en,deadline\ncang-can,03/04/2027\n");
    assert_eq!(findings(&english), ["P0517 en.csv, B2"]);
    let stray = take(&portal, "e.csv", "entry of investment-project/legal_basis in vi;text\nkhong-co;Luật\n;Luật\n");
    assert_eq!(findings(&stray), ["P0527 e.csv, A2", "P0523 e.csv, A3"]);
    // A table of one's own says its kind on the command line; YAML is left to its author.
    unpack(portal.dir.path(), &crate::support::archive("-- content/le-hoi/hoi/index.vi.md --\n---\ntitle: Hội\n---\n").1);
    let path = portal.dir.path().join("d.csv");
    fs::write(&path, "id,title\nhoi,Hội mới\n").expect("written");
    let import = import(&portal.site(), &path, Some("festival"), Some("vi"), now()).expect("a sheet");
    assert_eq!(facts(&import), ["Tiêu đề: Hội → Hội mới"]);
    assert_eq!(import.apply(&portal.site()).expect_err("refused").code.id, "P0525");
}

#[test]
fn a_workbook_holds_names_headings_lists_and_an_example() {
    let portal = portal();
    let now = NOW.parse().expect("a moment");
    let bytes = sheet(&portal.site(), "investment-project", Some("en"), true, now).expect("a workbook");
    assert_eq!(
        bytes,
        sheet(&portal.site(), "investment-project", Some("en"), true, now).expect("a workbook"),
        "the same bytes again"
    );
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names();
    assert_eq!(names.last().map(String::as_str), Some("_lists"));
    let main = book.worksheet_range(&names[0]).expect("the first sheet");
    let text = |row: u32, column: u32| main.get_value((row, column)).map(ToString::to_string).unwrap_or_default();
    assert_eq!(
        (text(0, 0), text(0, 1), text(1, 1)),
        ("id of investment-project in en".to_owned(), "title".to_owned(), "Title *".to_owned())
    );
    assert!(text(1, 0).starts_with("# ") && text(2, 0).starts_with("# "), "neither headings nor example are taken for entries");
    assert_eq!(main.height(), 3, "a blank form has no entries");
    let path = portal.dir.path().join("blank.xlsx");
    fs::write(&path, sheet(&portal.site(), "festival", Some("en"), true, now).expect("a workbook")).expect("written");
    let import = read(&portal, &path);
    assert!(import.found.is_empty() && import.changes.is_empty() && import.unchanged == 0);
    assert_eq!(sheet(&portal.site(), "zonee", None, true, now).expect_err("no such kind").code.id, "P0213");
}
