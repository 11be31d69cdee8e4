//! A small portal for the tests of this station, written to a folder of its own and read as any other: three languages and one
//! that nobody has written in yet, a missing translation, one right-to-left, a section whose fallback is a page.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, fs};

use jiff::Timestamp;

use crate::{
    engine::{
        Digest,
        asked::{Asked, Question},
    },
    graph::{Planned, Portal, Surroundings, connect, words},
    locale::Locales,
    model::{self, BaseUrl, Clock, Request},
    parse::{
        self,
        picture::{Format, Recipe},
    },
    source,
};

/// Files of the portal, by path.
pub(super) type Files = BTreeMap<&'static str, String>;

const SETTINGS: &str = r#"
name = { vi = "Cổng thử", en = "Test Portal", ar = "بوابة" }
base_url = "https://portal.example.org/"
timezone = "Asia/Ho_Chi_Minh"
source_language = "vi"
languages = ["vi", "en", "ar", "fr"]
x_default = ["en", "vi"]
lunar = { from = 2026, to = 2027 }
security_contact = "mailto:security@example.org"
translation = { parity = "off" }
"#;

const WORKS: &str = r#"
[decree]
title = "Nghị định <1> & bổ sung"
publisher = "Chính phủ"
number = "12/2026"
published = "2026-01"
"#;

const LIM: &str = r#"+++
title = "Hội Lim"
summary = "Hội vùng Quan họ; hát trên thuyền, trên đồi, tại nhà: mở vào tháng giêng âm lịch hằng năm."
status = "published"
owner = "so"
published = 2026-02-01
updated = "2026-03"
localities = ["bac-ninh"]
sources = ["decree"]
same_as = ["Q10777417"]
geo = { lat = 21.14, lon = 106.02, precision = "exact" }
calendar = "lunisolar-vn"
recurrence = "annual"
organiser = "Thị trấn Lim"
rule = { month = 1, day = 12, to_day = 13 }
slug = "le-hoi-lim"
[venue]
name = "Đồi Lim"
address = "Tiên Du, Bắc Ninh"
[[editions]]
year = 2026
start = 2026-02-28
end = 2026-03-01
confirmed = true
source = "decree"
[[editions]]
year = 2028
start = "2028-02"
end = "2028-02"
confirmed = true
source = "decree"
+++
Thân bài.
"#;

const BAC_NINH: &str = r#"+++
title = "Bắc Ninh"
summary = "Tỉnh phía bắc Hà Nội, nơi có Quan họ; một tỉnh của vùng đồng bằng sông Hồng với nhiều khu công nghiệp."
status = "published"
owner = "so"
published = 2026-01-05
name_local = "Bắc Ninh"
level = "province"
country = "VN"
valid_from = 2025-07-01
area_km2 = 4718.6
geo = { lat = 21.18, lon = 106.07, precision = "withheld" }
[[codes]]
scheme = "iso3166-2"
value = "VN-56"
[[former_names]]
name = "Kinh Bắc"
[[figures]]
id = "population"
indicator = "population"
value = 3619433
unit = "person"
period = "2024"
as_of = 2025-06-12
territory = "bac-ninh"
status = "final"
source = "decree"
[[figures]]
id = "fdi"
indicator = "fdi-registered"
value = 3460000000
unit = "money"
currency = "USD"
period = "2024-Q3"
as_of = 2025-06-12
territory = "hu-cau"
status = "final"
source = "decree"
+++
"#;

const CHUA: &str = r#"+++
title = "Chùa Phật Tích"
summary = "Ngôi chùa thời Lý trên núi Phật Tích, giữ pho tượng A Di Đà bằng đá xanh; bảo vật quốc gia từ năm 2012."
status = "published"
owner = "so"
published = 2026-04-01
localities = ["bac-ninh"]
geo = { lat = 21.09, lon = 106.02, precision = "approximate" }
[[designations]]
list = "national-special"
year = 2014
status = "inscribed"
[[images]]
file = "chua.png"
alt = "Pho tượng đá"
credit = "Portolan"
licence = "CC0-1.0"
+++
"#;

const QUAN_HO: &str = r#"+++
title = "Dân ca Quan họ"
summary = "Hát đối của các làng Quan họ, đã ghi danh; nam và nữ hát đôi, không nhạc đệm, tại hội làng mùa xuân."
status = "published"
owner = "so"
published = 2026-04-02
localities = ["bac-ninh"]
intangible = true
[[designations]]
list = "ich-rl"
year = 2009
status = "inscribed"
+++
"#;

const PROJECT: &str = r#"+++
title = "Nhà máy nước & xử lý"
summary = "Nhà máy nước sạch công suất hai vạn mét khối một ngày cho vùng đông, kêu gọi vốn của nhà đầu tư nước ngoài."
status = "published"
owner = "so"
published = 2026-05-01
localities = ["bac-ninh"]
code = "BN-01"
sector = "e"
objective = "Cấp nước."
location = "Quế Võ"
stage = "idea"
form = "ppp"
call = "open"
opened = 2026-05-01
[capital]
min = 1000000
max = 2500000.5
currency = "USD"
as_of = 2026-05-01
[[legal_basis]]
id = "qd"
text = "Quyết định"
[contact]
role = "Bàn đầu tư"
mailbox = "dau-tu@example.org"
+++
"#;

/// An entry that is made up, with the least a festival needs.
const PRETEND: &str = r#"+++
title = "Hội hư cấu"
summary = "Một lễ hội được dựng lên để minh họa, với đầy đủ các mục mà một lễ hội thật cần có trên cổng thông tin này."
status = "published"
illustrative = true
owner = "so"
published = 2026-06-01
localities = ["bac-ninh"]
calendar = "gregorian"
recurrence = "annual"
organiser = "Không ai"
rule = { month = 12, day = 31, to_month = 1, to_day = 2 }
[venue]
name = "Sân đình"
address = "Không đâu"
+++
"#;

fn organisation(title: &str, kind: &str, illustrative: bool) -> String {
    format!(
        r#"+++
title = "{title}"
summary = "Cơ quan làm đầu mối đối ngoại của địa phương: lễ tân, đoàn ra đoàn vào, hợp tác với các địa phương nước ngoài."
status = "published"
illustrative = {illustrative}
published = 2026-01-02
localities = ["bac-ninh"]
type = "{kind}"
jurisdiction = "Bắc Ninh"
address = "1 Lý Thái Tổ"
mailbox = "so@example.org"
phone = "+84222000000"
languages = ["vi", "en"]
+++
"#
    )
}

fn index(title: &str, more: &str) -> String {
    let summary = "Mục này liệt kê những gì cổng thông tin có về chủ đề, theo thứ tự của ngôn ngữ người đọc, với nhãn ngôn ngữ.";
    format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n{more}\n+++\n")
}

fn translation(title: &str, more: &str) -> String {
    let summary = "A summary in the language of the reader, long enough to be one; it says what the page is about, briefly.";
    format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n{more}\n+++\n")
}

/// The files of the portal.
pub(super) fn files() -> Files {
    let mut files: Files = [
        ("portal.toml", SETTINGS.to_owned()),
        ("content/sources.toml", WORKS.to_owned()),
        ("content/portal.vi.md", index("Trang nhất", "")),
        ("content/portal.en.md", translation("Home", "updated = 2026-07-01")),
        ("content/festivals/_index.vi.md", index("Lễ hội", "kind = \"festival\"\nnav_order = 1\nslug = \"le-hoi\"")),
        ("content/festivals/_index.en.md", translation("Festivals", "")),
        ("content/festivals/lim/index.vi.md", LIM.to_owned()),
        ("content/festivals/lim/index.en.md", translation("Lim Festival", "updated = 2026-07-15\nvenue.name = \"Lim Hill\"")),
        ("content/festivals/lim/index.ar.md", translation("مهرجان ليم", "updated = 2026-07-20")),
        ("content/festivals/hu-cau/index.vi.md", PRETEND.to_owned()),
        ("content/provinces/_index.vi.md", index("Tỉnh", "kind = \"locality\"\nfallback = \"page\"")),
        ("content/provinces/bac-ninh/index.vi.md", BAC_NINH.to_owned()),
        (
            "content/provinces/hu-cau/index.vi.md",
            BAC_NINH.replace("published = 2026-01-05", "published = 2026-01-06\nillustrative = true"),
        ),
        ("content/heritage/_index.vi.md", index("Di sản", "kind = \"heritage-site\"")),
        ("content/heritage/chua/index.vi.md", CHUA.to_owned()),
        ("content/heritage/quan-ho/index.vi.md", QUAN_HO.to_owned()),
        ("content/heritage/quan-ho/index.en.md", translation("Quan ho singing", "updated = \"2026-08\"")),
        ("content/projects/_index.vi.md", index("Dự án", "kind = \"investment-project\"")),
        ("content/projects/nuoc/index.vi.md", PROJECT.to_owned()),
        ("content/organisations/_index.vi.md", index("Cơ quan", "kind = \"organisation\"")),
        ("content/organisations/so/index.vi.md", organisation("Sở Ngoại vụ", "foreign-affairs", false)),
        ("content/organisations/hoi/index.vi.md", organisation("Hội hữu nghị", "friendship-union", false)),
        ("content/news/_index.vi.md", index("Tin", "kind = \"news\"")),
        ("content/news/doan/index.vi.md", news()),
        ("content/news/doan/index.en.md", translation("A delegation", "byline = \"Department\"")),
    ]
    .into();
    files.insert("content/pages/_index.vi.md", index("Trang", "kind = \"page\"\nat_top = true"));
    files.insert("content/pages/gioi-thieu/index.vi.md", index("Giới thiệu", "status = \"published\""));
    files
}

fn news() -> String {
    r#"+++
title = "Đoàn công tác"
summary = "Đoàn công tác của tỉnh thăm một địa phương kết nghĩa, bàn về nông nghiệp và giáo dục, ký biên bản làm việc."
status = "published"
owner = "so"
published = 2026-09-01
updated = 2026-09-03
byline = "Phòng Thông tin"
dateline = "Bắc Ninh"
+++
"#
    .to_owned()
}

/// The portal of `files` as built for `base` (its own address when there is none) on 23 November 2026.
pub(super) fn portal(files: &Files, base: Option<&str>) -> (Portal, Vec<Planned>) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let photo = folder.path().join("content/heritage/chua/chua.png");
    image::RgbImage::new(640, 480).save(photo).unwrap();
    let (tree, mut found) = source::read(folder.path());
    let (syntax, more) = parse::parse(&tree);
    found.extend(more);
    let (settings, more) = model::settings(&tree, &syntax);
    found.extend(more);
    let settings = settings.unwrap();
    let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
    let clock = Clock { now, today: now.to_zoned(settings.timezone.clone()).date() };
    let (lexicon, _) = words::lexicon(&tree, &settings);
    let asked = |file: &crate::diag::FileId| Question::new("file", &[&tree.file(*file).path]);
    let pictures =
        syntax.pictures.iter().map(|(file, info)| (*file, Asked::new(asked(file), (info.clone(), tree.file(*file).digest))));
    let around = Surroundings {
        drafts: false,
        locales: Locales::new(&settings.languages, settings.fallbacks.clone(), lexicon.unwrap()).unwrap(),
        clock: Asked::new(Question::new("clock", &[]), clock.clone()),
        world: Digest::of(b""),
        base: base.map_or_else(|| settings.base_url.clone(), |base| BaseUrl::parse(base).unwrap()),
        index: settings.index,
        face: model::Face::default(),
        recipe: Recipe { widths: vec![320, 640], formats: vec![Format::Webp, Format::Jpeg], quality: 80 },
        pictures: pictures.collect(),
        attachments: BTreeMap::new(),
    };
    let (model, more) = model::model(&tree, &syntax, settings, &clock, Request::default(), &crate::engine::Store::none());
    found.extend(more);
    let ((portal, plan), more) = connect(model, around, &found);
    found.extend(more);
    let errors = found.iter().filter(|finding| finding.is_error());
    let errors: Vec<_> = errors
        .map(|finding| (finding.code.id, finding.span.map(|span| tree.file(span.file).path.clone()), &finding.args))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    (portal, plan)
}
