#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use super::{
    chart::PANEL,
    letters::{Font, Letters},
    lines::{Room, fit},
    words::{MARGIN, MARK, MARK_TOP, Words},
};
use crate::{
    graph::{POSTER_SIZE, Poster},
    locale::{Direction, Lang},
    source::shipped,
};

pub(super) fn fonts() -> Vec<Font<'static>> {
    let fonts = shipped().iter().filter_map(|(path, bytes)| Some((path.strip_prefix("themes/harbour/fonts/")?, *bytes)));
    fonts.filter(|(name, _)| !name.ends_with(".txt")).map(|(name, bytes)| Font::new(name, bytes).unwrap()).collect()
}

/// Titles as long as an office writes them, with what a script sets above and below its letters.
const LONG: &[(&str, &str)] = &[
    (
        "vi",
        "Trung tâm Lưu trữ lịch sử: Nghị quyết về hỗ trợ doanh nghiệp nước ngoài đầu tư hạ tầng Khu kinh tế cửa khẩu Ẩn Ỹ Ặng",
    ),
    ("en", "Memorandum of Understanding on Sustainable Development of the Cross-border Economic Zone and the Deep-water Harbour"),
    ("de", "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung der Hafenwirtschaftsförderungsgesellschaft"),
    (
        "fr",
        "Accord-cadre relatif à l’aménagement de l’arrière-pays portuaire et à l’établissement d’une zone franche d’exportation",
    ),
    (
        "es",
        "Convenio de hermanamiento y de cooperación técnica entre las provincias para la conservación del patrimonio marítimo",
    ),
    ("ru", "Соглашение о взаимовыгодном сотрудничестве в области высокотехнологичного рыбохозяйственного производства провинций"),
    ("zh-Hans", "关于进一步扩大对外开放、支持外商投资企业参与港口基础设施建设与跨境经济合作区高质量发展的若干政策措施（试行）"),
    (
        "ja",
        "港湾インフラストラクチャー整備及び越境経済協力区の持続可能な発展に関する地方政府間の包括的パートナーシップ協定（第二次改訂版）",
    ),
    ("ko", "항만 기반시설 확충과 국경 경제협력지구의 지속가능한 발전을 위한 지방정부 간 포괄적 동반자 관계 협정에 관한 결의안"),
    ("lo", "ບົດບັນທຶກຄວາມເຂົ້າໃຈວ່າດ້ວຍການພັດທະນາເຂດເສດຖະກິດຊາຍແດນແລະທ່າເຮືອນ້ຳເລິກຢ່າງຍືນຍົງລະຫວ່າງແຂວງຕ່າງໆ"),
    ("km", "អនុស្សរណៈនៃការយោគយល់គ្នាស្តីពីការអភិវឌ្ឍប្រកបដោយចីរភាពនៃតំបន់សេដ្ឋកិច្ចឆ្លងដែននិងកំពង់ផែទឹកជ្រៅរវាងខេត្តនានា"),
    ("ar", "مذكرة تفاهم بشأن التنمية المستدامة للمنطقة الاقتصادية العابرة للحدود وميناء المياه العميقة بين المحافظات لعام 2026"),
];

fn poster(lang: &str, title: &str) -> Poster {
    Poster {
        lang: Lang::parse(lang).unwrap(),
        title: title.to_owned(),
        kind: Some(title.to_owned()),
        caution: Some(title.chars().take(12).collect()),
        place: Some(title.to_owned()),
        portal: title.to_owned(),
        notice: Some(title.to_owned()),
        photo: None,
        cover: None,
        pose: 0,
        span: None,
    }
}

/// Left, top, right and bottom of what is drawn under a name.
fn bounds(words: &Words<'_, '_>, name: &str) -> (f32, f32, f32, f32) {
    let stroke = words.strokes.iter().find(|stroke| stroke.name == name).unwrap_or_else(|| panic!("{name} is drawn"));
    let found = stroke.path.bounds();
    (found.left(), found.top(), found.right(), found.bottom())
}

#[test]
fn words_stay_in_their_place_in_every_script() {
    let fonts = fonts();
    for (lang, title) in LONG {
        for (title, panel) in [(*title, true), (*title, false), (&*title.repeat(4), true), ("Ộ", true)] {
            let poster = poster(lang, title);
            let letters = Letters::new(&fonts, &poster.lang);
            let words = Words::of(&letters, &poster, panel);
            assert!(words.missing.is_empty(), "{lang}: {:?}", words.missing);
            let (width, height) = (POSTER_SIZE.0 as f32, POSTER_SIZE.1 as f32);
            let seam = if panel { width - PANEL.0 as f32 - 20.0 } else { width - MARGIN + 4.0 };
            let rtl = poster.lang.direction() == Direction::Rtl;
            let mut above = MARK_TOP - 8.0;
            for id in ["portal", "kind", "title", "place", "notice"] {
                let (left, top, right, bottom) = bounds(&words, id);
                let (near, far) = if rtl { (width - right, width - left) } else { (left, right) };
                assert!(near >= MARGIN - 4.0 && far <= seam, "{lang} {id}: {near}–{far}");
                assert!(top >= above - 1.0 && bottom <= height - 20.0, "{lang} {id}: {top}–{bottom} below {above}");
                above = bottom;
            }
            assert!(bounds(&words, "kind").1 >= MARK_TOP + MARK, "{lang}");
        }
    }
}

#[test]
fn a_long_title_is_smaller_and_a_longer_one_ends_with_an_ellipsis() {
    let fonts = fonts();
    for (lang, title) in LONG {
        let lang = Lang::parse(lang).unwrap();
        let letters = Letters::new(&fonts, &lang);
        let room = Room { width: 600.0, height: 300.0, sizes: &[(70.0, 4), (40.0, 4), (30.0, 4)], leading: 1.5 };
        let size = |text: &str| fit(&letters, &lang, text, room).size;
        assert_eq!(size(&title.chars().take(4).collect::<String>()), 70.0, "{lang}");
        assert!(size(title) < 70.0, "{lang}");
        let whole = fit(&letters, &lang, &title.repeat(6), room);
        assert_eq!((whole.size, whole.lines.len()), (30.0, 4), "{lang}");
        assert!(whole.lines.iter().all(|line| line.width * 30.0 <= 600.0), "{lang}");
        // What the last line gave up is no more than a long word and the dots.
        assert!(whole.lines[3].width * 30.0 > 300.0, "{lang}: {}", whole.lines[3].width);
    }
}

#[test]
fn lines_of_a_title_are_about_as_long() {
    let fonts = fonts();
    let lang = Lang::parse("en").unwrap();
    let letters = Letters::new(&fonts, &lang);
    let room = Room { width: 600.0, height: 300.0, sizes: &[(40.0, 4)], leading: 1.2 };
    let set = fit(&letters, &lang, "A harbour that every ship of the coast knows well", room);
    let widths: Vec<f32> = set.lines.iter().map(|line| line.width * 40.0).collect();
    assert_eq!(widths.len(), 2);
    assert!((widths[0] - widths[1]).abs() < 150.0, "{widths:?}");
}

#[test]
fn what_no_font_has_is_named_and_left_out() {
    let fonts = fonts();
    let letters = Letters::new(&fonts, &Lang::parse("vi").unwrap());
    let mut missing = BTreeSet::new();
    let text = letters.drawable(" Hội\u{ad} \t下龙湾 \u{10fffd}ừng\u{1d11e} ", &mut missing);
    assert_eq!(text, "Hội 下龙湾 ừng");
    assert_eq!(missing.into_iter().collect::<String>(), "\u{1d11e}\u{10fffd}");
}
