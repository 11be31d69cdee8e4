//! Numbers, shortened numbers, shares and money. Knows what CLDR writes and where the program departs from it.

use super::*;

#[test]
fn numbers_keep_their_decimals() {
    check(
        |cldr| cldr.decimal(&number("-1234567.50")),
        &[
            ("en", "-1,234,567.50"),
            ("vi", "-1.234.567,50"),
            ("fr", "-1_234_567,50"),
            ("de", "-1.234.567,50"),
            ("es", "-1.234.567,50"),
            ("km", "-1,234,567.50"),
            ("lo", "-1.234.567,50"),
        ],
    );
    check(|cldr| cldr.integer(-12345), &[("en", "-12,345"), ("vi", "-12.345"), ("ru", "-12_345")]);
    check(
        |cldr| cldr.percent(&number("12.50")),
        &[("en", "12.50%"), ("vi", "12,50%"), ("fr", "12,50_%"), ("ja", "12.50%"), ("de", "12,50_%"), ("es", "12,50_%")],
    );
    check(|cldr| cldr.integer(1234), &[("en", "1,234"), ("de", "1.234"), ("es", "1234")]);
    assert_eq!(cldr("ar").decimal(&number("1234.5")), "1,234.5", "CLDR's default digits for ar are 0–9; ar-EG has others");
    assert_eq!(cldr("ar-EG").decimal(&number("1234.5")), "١٬٢٣٤٫٥");
    assert_eq!(cldr("vi").decimal(&Decimal::MAX), "79.228.162.514.264.337.593.543.950.335");
    assert_eq!(cldr("en").decimal(&number("0.00")), "0.00");
}

#[test]
fn large_numbers_in_words() {
    check(
        |cldr| cldr.compact(&number("3460000000")),
        &[
            ("en", "3.46 billion"),
            ("vi", "3,46 tỷ"),
            ("fr", "3,46 milliards"),
            ("zh-Hans", "34.6亿"),
            ("ja", "34.6億"),
            ("ko", "34.6억"),
            ("ru", "3,46 миллиарда"),
            ("de", "3,46 Milliarden"),
            ("es", "3,46 mil millones"),
            ("lo", "3,46 ຕື້"),
            ("km", "3.46 ប៊ីលាន"),
            ("ar", "3.46 مليار"),
        ],
    );
    let en = |text: &str| cldr("en").compact(&number(text));
    assert_eq!(en("999999"), "999,999", "not shortened below a million");
    assert_eq!(en("1000000"), "1 million");
    assert_eq!(en("999999999"), "1 billion", "rounding carries into the next word");
    assert_eq!(en("-1235000"), "-1.24 million");
    assert_eq!(en("345678901234"), "346 billion");
    assert_eq!(en("0.5"), "0.5");
    assert_eq!(cldr("zh-Hans").compact(&number("12345678")), "1235万", "no digit of the whole part is cut");
}

#[test]
fn a_noun_follows_the_words_of_magnitude() {
    let counted = |tag: &str, text: &str| {
        let cldr = cldr(tag);
        let (number, governing) = cldr.counted(&number(text));
        (number.replace('\u{a0}', "_"), cldr.plural_category(&governing))
    };
    assert_eq!(counted("es", "1500000"), ("1,5 millones".into(), "many"), "1,5 millones de personas");
    assert_eq!(counted("es", "3461234567"), ("3,46 mil millones".into(), "many"));
    assert_eq!(counted("es", "999999"), ("999.999".into(), "other"));
    assert_eq!(counted("es", "1"), ("1".into(), "one"));
    assert_eq!(counted("fr", "1500000"), ("1,5 million".into(), "many"), "1,5 million de personnes");
    assert_eq!(counted("de", "1000001"), ("1 Million".into(), "other"));
    assert_eq!(counted("ru", "3460002"), ("3,46 миллиона".into(), "many"), "3,46 миллиона проектов");
    assert_eq!(counted("ru", "460002"), ("460_002".into(), "few"));
}

#[test]
fn money_is_exact_and_its_sign_unmistakable() {
    let money = |amount: &'static str, code: &'static str| move |cldr: &Cldr| cldr.money(&number(amount), code);
    check(
        money("1234567.5", "USD"),
        &[
            ("en", "US$1,234,567.50"),
            ("en-US", "$1,234,567.50"),
            ("vi", "1.234.567,50_US$"),
            ("fr", "1_234_567,50_$US"),
            ("zh-Hans", "US$1,234,567.50"),
            ("ja", "US$1,234,567.50"),
            ("ko", "US$1,234,567.50"),
            ("ru", "1_234_567,50_US$"),
            ("de", "1.234.567,50_US$"),
            ("es", "1.234.567,50_US$"),
            ("km", "1,234,567.50_US$"),
        ],
    );
    check(
        money("1000000.00", "VND"),
        &[
            ("vi", "1.000.000_₫"),
            ("en", "VND_1,000,000"),
            ("ja", "VND_1,000,000"),
            ("de", "1.000.000_VND"),
            ("es", "1.000.000_VND"),
            ("lo", "VND_1.000.000"),
        ],
    );
    check(money("5000", "JPY"), &[("ja", "￥5,000"), ("en", "JP¥5,000"), ("vi", "5.000_JPY")]);
    check(money("5000", "CNY"), &[("zh-Hans", "¥5,000"), ("en", "CN¥5,000"), ("ja", "CNY_5,000")]);
    check(money("-0.0712", "EUR"), &[("en", "-€0.0712"), ("vi", "-0,0712_€"), ("lo", "€-0,0712")]);
    check(money("5", "GOLD"), &[("en", "5_GOLD")]);
    check(
        |cldr| cldr.money_compact(&number("3460000000"), "USD"),
        &[
            ("en", "US$3.46 billion"),
            ("vi", "3,46 tỷ_US$"),
            ("zh-Hans", "US$34.6亿"),
            ("fr", "3,46 milliards_$US"),
            ("de", "3,46 Milliarden_US$"),
            ("es", "3,46 mil millones_de_US$"),
        ],
    );
    check(|cldr| cldr.money_compact(&number("1250000000000"), "VND"), &[("vi", "1,25 nghìn tỷ_₫"), ("en", "VND_1.25 trillion")]);
}

#[test]
fn every_currency_has_a_frame_and_a_name_everywhere() {
    for tag in SHIPPED {
        let cldr = cldr(tag);
        for code in iso::CURRENCIES {
            let text = cldr.money(&number("12.5"), code);
            assert!(text.contains("12.5") || text.contains("12,5"), "{tag} {code} {text}");
            let bare = text.chars().all(|c| !c.is_alphabetic()) && text.contains(['$', '¥', '￥']);
            assert!(!bare || (tag, code) == ("ja", "JPY") || (tag, code) == ("zh-Hans", "CNY"), "{tag} {text}");
            assert!(cldr.currency_name(code).is_some_and(|name| !name.is_empty() && !name.contains('1')), "{tag} {code}");
        }
        assert!(iso::REGIONS.iter().all(|code| cldr.region_name(code).is_some()), "{tag}");
    }
}
