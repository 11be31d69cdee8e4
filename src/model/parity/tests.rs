//! Two texts against each other: what is the same in another language's way, and what is not.

use super::{Check, Form, check};
use crate::{locale::Lang, model::Glossary};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

/// The checks that find something.
fn found(source: &str, tag: &str, target: &str) -> Vec<Check> {
    let found = check((source, &lang("vi")), (target, &lang(tag)), Form::Markdown, &Glossary::default());
    found.into_iter().map(|mismatch| mismatch.check).collect()
}

fn same(source: &str, targets: &[(&str, &str)]) {
    for (tag, target) in targets {
        let checks = found(source, tag, target);
        assert!(checks.is_empty(), "{source} = {tag}: {target}: {checks:?}");
    }
}

fn differs(source: &str, tag: &str, target: &str, check: Check) {
    assert_eq!(found(source, tag, target), [check], "{source} ≠ {tag}: {target}");
}

#[test]
fn amounts_of_money() {
    same(
        "Vốn 3,46 tỷ USD.",
        &[
            ("en", "Capital of US$3.46 billion."),
            ("en", "Capital of 3.46 billion US dollars."),
            ("en", "Capital of 3,460 million dollars."),
            ("fr", "Un capital de 3,46 milliards de dollars."),
            ("fr", "Un capital de 3 460 millions USD."),
            ("de", "Ein Kapital von 3,46 Mrd. US-Dollar."),
            ("es", "Un capital de 3.460 millones de dólares."),
            ("ru", "Капитал 3,46 млрд долларов США."),
            ("zh-Hans", "资本34.6亿美元。"),
            ("ja", "資本は34億6,000万ドルです。"),
            ("ja", "資本は３４．６億ドルです。"),
            ("ko", "자본 34억 6천만 달러."),
            ("lo", "ທຶນ 3,46 ຕື້ໂດລາສະຫະລັດ"),
            ("km", "ដើមទុន ៣,៤៦ ពាន់លានដុល្លារអាមេរិក។"),
            ("ar", "رأس مال قدره 3.46 مليار دولار."),
            ("ar", "رأس مال قدره ٣٫٤٦ مليار دولار."),
        ],
    );
    differs("Vốn 3,46 tỷ USD.", "en", "Capital of US$3.46 million.", Check::Money);
    differs("Vốn 3,46 tỷ USD.", "fr", "Un capital de 3,46 milliards d’euros.", Check::Money);
    differs("Vốn 3,46 tỷ USD.", "zh-Hans", "资本34.6亿元。", Check::Money);
    differs("Vốn 3,46 tỷ USD.", "ko", "자본 34억 5천만 달러.", Check::Money);
    differs("Vốn 3,46 tỷ USD.", "de", "Ein Kapital von 3,46 Milliarden.", Check::Money);
}

#[test]
fn ranges_share_what_they_count() {
    same(
        "Từ 120 đến 150 triệu USD, tăng 5–10 %.",
        &[
            ("en", "US$120 million to US$150 million, up 5% to 10%."),
            ("ja", "1億2,000万～1億5,000万ドル、5～10%増。"),
            ("ru", "От 120 до 150 млн долларов, рост на 5–10 процентов."),
        ],
    );
}

#[test]
fn days_months_and_centuries() {
    same(
        "Ngày 10 tháng 3 năm 2026, lúc 14:30 đến 16:00; thế kỷ XVI.",
        &[
            ("en", "10 March 2026, from 2.30 p.m. to 4 p.m.; the 16th century."),
            ("fr", "Le 10 mars 2026, de 14 h 30 à 16 h ; XVIe siècle."),
            ("ru", "10 марта 2026 года, с 14:30 до 16:00; XVI век."),
            ("zh-Hans", "2026年3月10日14时30分至16时；十六世纪。"),
            ("ja", "2026年3月10日14時30分～16時。16世紀。"),
            ("lo", "ວັນທີ 10 ມີນາ 2026, 14:30 ຫາ 16:00; ສະຕະວັດທີ XVI"),
            ("km", "ថ្ងៃទី ១០ ខែមីនា ឆ្នាំ ២០២៦ ម៉ោង ១៤:៣០ ដល់ ១៦:០០ សតវត្សទី ១៦"),
            ("ar", "10 مارس 2026، من 14:30 إلى 16:00؛ القرن 16."),
        ],
    );
    differs("Ghi danh năm 1994.", "fr", "Inscrit en 1995.", Check::Years);
    differs("Ngày 10 tháng 3.", "en", "On 10 April.", Check::Figures);
    same("Rằm tháng Giêng", &[("en", "The 15th day of the 1st lunar month"), ("fr", "Le 15e jour du 1er mois lunaire")]);
}

/// The third of April, and the fourth of March in the same form, as each language writes them.
const DATES: &[(&str, &str, &str)] = &[
    ("vi", "ngày 3 tháng 4", "ngày 4 tháng 3"),
    ("vi", "ngày 03/04/2026", "ngày 04/03/2026"),
    ("vi", "mùng 3 tháng tư", "mùng 4 tháng ba"),
    ("en", "3 April 2026", "4 March 2026"),
    ("en", "April 3, 2026", "March 4, 2026"),
    ("en", "the 3rd of April", "the 4th of March"),
    ("en", "the 3rd day of the 4th lunar month", "the 4th day of the 3rd lunar month"),
    ("en", "03/04/2026", "04/03/2026"),
    ("en", "2026-04-03", "2026-03-04"),
    ("fr", "le 3 avril 2026", "le 4 mars 2026"),
    ("fr", "le 03/04", "le 04/03"),
    ("fr", "le 3e jour du 4e mois lunaire", "le 4e jour du 3e mois lunaire"),
    ("es", "el 3 de abril de 2026", "el 4 de marzo de 2026"),
    ("es", "3-4-2026", "4-3-2026"),
    ("de", "am 3. April 2026", "am 4. März 2026"),
    ("de", "am 03.04.2026", "am 04.03.2026"),
    ("de", "vom 03.04. an", "vom 04.03. an"),
    ("ru", "3 апреля 2026 года", "4 марта 2026 года"),
    ("ru", "03.04.2026", "04.03.2026"),
    ("ru", "в 3-й день 4-го лунного месяца", "в 4-й день 3-го лунного месяца"),
    ("zh-Hans", "2026年4月3日", "2026年3月4日"),
    ("zh-Hans", "四月三日", "三月四日"),
    ("zh-Hans", "农历四月初三", "农历三月初四"),
    ("zh-Hans", "2026/4/3", "2026/3/4"),
    ("ja", "4月3日（金）", "3月4日（金）"),
    ("ja", "２０２６年４月３日", "２０２６年３月４日"),
    ("ja", "04/03から", "03/04から"),
    ("ko", "2026년 4월 3일", "2026년 3월 4일"),
    ("ko", "4/3부터", "3/4부터"),
    ("lo", "ວັນທີ 3 ເມສາ 2026", "ວັນທີ 4 ມີນາ 2026"),
    ("lo", "ວັນທີ 3 ເດືອນ 4", "ວັນທີ 4 ເດືອນ 3"),
    ("lo", "ວັນທີ ໐໓/໐໔/໒໐໒໖", "ວັນທີ ໐໔/໐໓/໒໐໒໖"),
    ("km", "ថ្ងៃទី ៣ ខែមេសា ឆ្នាំ ២០២៦", "ថ្ងៃទី ៤ ខែមីនា ឆ្នាំ ២០២៦"),
    ("km", "ថ្ងៃទី៣ ខែ៤", "ថ្ងៃទី៤ ខែ៣"),
    ("ar", "3 أبريل 2026", "4 مارس 2026"),
    ("ar", "٣ من أبريل", "٤ من مارس"),
    ("ar", "٠٣/٠٤/٢٠٢٦", "٠٤/٠٣/٢٠٢٦"),
];

#[test]
fn a_day_and_a_month_that_are_exchanged_are_found_in_every_language() {
    use super::dates::dates;
    for (tag, right, wrong) in DATES {
        for (_, source, other) in DATES.iter().filter(|(tag, ..)| *tag == "vi") {
            // The years are no matter here.
            let with = |text: &str, other: &str| {
                if other.contains("202") || other.contains("٢٠٢") { text.to_owned() } else { text.replace("/2026", "") }
            };
            let (source, other) = (with(source, right), with(other, right));
            let exchanged = |source: &str, target: &str| found(source, tag, target).contains(&Check::Dates);
            assert!(!exchanged(&source, right), "{source} = {tag}: {right}: {:?}", dates(right, &lang(tag)));
            assert!(!exchanged(&other, wrong), "{other} = {tag}: {wrong}");
            assert!(exchanged(&source, wrong), "{source} ≠ {tag}: {wrong}: {:?}", dates(wrong, &lang(tag)));
            assert!(exchanged(&other, right), "{other} ≠ {tag}: {right}");
        }
    }
    differs("Từ ngày 3/4 đến ngày 5/4.", "en", "From 4 March to 5 April.", Check::Dates);
    // A fraction and a ratio are no dates, a document's number neither.
    same(
        "Chiếm 3/4 diện tích, theo Nghị quyết số 5/6/QH.",
        &[("ja", "面積の3/4、決議5/6/QHによる。"), ("en", "3/4 of it, by resolution 5/6/QH.")],
    );
    same("Mở 24/7, trạm 220/110 kV.", &[("ko", "24/7 운영, 변전소 220/110 kV."), ("zh-Hans", "24/7开放，220/110千伏变电站。")]);
    // Two dates in the other order are the same two dates.
    same("Ngày 3/4 và ngày 4/3.", &[("en", "4 March and 3 April."), ("ja", "3月4日と4月3日。")]);
}

#[test]
fn units_and_their_conversion() {
    same("Rộng 185 ha.", &[("en", "It covers 1.85 km²."), ("ja", "185ヘクタールです。"), ("ar", "مساحته 185 هكتارًا.")]);
    same("Công suất 8.000 m³.", &[("fr", "Capacité de 8 000 m³."), ("ko", "용량 8,000세제곱미터."), ("ar", "بطاقة 8,000 م³")]);
    differs("Rộng 185 ha.", "fr", "185 km² de superficie.", Check::Units);
    differs("Đạt 80 %.", "en", "It reaches 80.", Check::Units);
    differs("Rộng 8.000 m².", "en", "It covers 8.000 m².", Check::Figures);
}

#[test]
fn telephones_and_addresses() {
    same("Gọi +84 236 382 2000, thư a@b.example.", &[("en", "Call +84-236-3822000 or write to a@b.example.")]);
    differs("Gọi +84 236 382 2000.", "en", "Call +84 236 382 2001.", Check::Phones);
    differs("Thư a@b.example.", "en", "Write to c@b.example.", Check::Addresses);
    differs("Xem https://a.example/x.", "en", "See https://a.example/y.", Check::Addresses);
}

#[test]
fn structure() {
    differs("[a](@/x/y) và b", "en", "a and b", Check::Links);
    differs("## A\n\nx\n\n## B\n\ny", "en", "## A\n\nx\n\n### B\n\ny", Check::Headings);
    differs("- a\n- b", "en", "- a", Check::Lists);
    differs("![x](a.png) y", "en", "y", Check::Pictures);
    same("[a](https://ich.unesco.org/vi/x)", &[("en", "[a](https://ich.unesco.org/en/x)")]);
}

#[test]
fn names_scripts_and_what_was_left() {
    let glossary = Glossary {
        terms: vec![crate::model::glossary::Term {
            id: "ha-long".into(),
            official: [
                ("vi", "vịnh Hạ Long"),
                ("en", "Ha Long Bay"),
                ("ja", "ハロン湾"),
                ("fr", "baie d’Ha Long"),
                ("ru", "Халонг"),
            ]
            .map(|(tag, name)| (lang(tag), name.into()))
            .into(),
            forbidden: [(lang("en"), vec!["Halong Bay".into(), "Ha Long bay".into()])].into(),
            ..Default::default()
        }],
    };
    let source = "Vịnh Hạ Long ở đông bắc.";
    let found = |tag: &str, target: &str| -> Vec<Check> {
        let found = check((source, &lang("vi")), (target, &lang(tag)), Form::Line, &glossary);
        found.into_iter().map(|mismatch| mismatch.check).collect()
    };
    assert_eq!(found("en", "Ha\u{a0}Long Bay lies in the north-east."), []);
    assert_eq!(found("fr", "La baie d'Ha\u{202f}Long est au nord-est."), []);
    assert_eq!(found("ru", "Залив Халонга на северо-востоке."), []);
    assert_eq!(found("ja", "ハロンの海は北東にあります。"), [Check::Names]);
    assert_eq!(found("en", "Halong Bay and Ha Long Bay lie there."), [Check::Forbidden]);
    assert_eq!(found("en", "Ha Long bay and Ha Long Bay lie there."), [Check::Forbidden]);
    assert_eq!(found("ru", "Залив Xалонг и Халонг."), [Check::Script]);
    assert_eq!(self::found("Nhà ở miền núi.", "lo", "ບ้านຢູ່ພູ"), [Check::Script]);
    assert_eq!(self::found("Nhà đầu tư nộp hồ sơ sớm.", "fr", "Nhà đầu tư nộp hồ sơ sớm."), [Check::Untranslated]);
}

#[test]
fn places_are_exact() {
    let source = "Mở đầu.\n\n## Đất\n\nRộng **185** ha.";
    let target = "Opening.\n\n## Land\n\nIt covers **158** ha.";
    let found = check((source, &lang("vi")), (target, &lang("en")), Form::Markdown, &Glossary::default());
    assert_eq!(found.len(), 1);
    assert_eq!(&target[found[0].target.clone()], "158** ha");
    assert_eq!(&source[found[0].source.clone().expect("a place in the source")], "185** ha");
}
