#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::*;
use crate::locale::Cldr;

const SHIPPED: [&str; 12] = ["vi", "en", "fr", "zh-Hans", "ja", "ko", "ru", "de", "es", "lo", "km", "ar"];

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A lexicon with Vietnamese as the source and French falling back to English.
fn lexicon(files: &[(&str, &str)]) -> (Lexicon, Vec<WordFault>) {
    let fallbacks = Fallbacks::new(BTreeMap::from([(lang("fr"), vec![lang("en")])]), lang("vi"));
    let languages: Vec<_> = SHIPPED.iter().map(|tag| lang(tag)).collect();
    let files: Vec<_> = files.iter().map(|(tag, text)| (lang(tag), "words.ftl".to_owned(), (*text).to_owned())).collect();
    Lexicon::new(&languages, &fallbacks, &files).unwrap()
}

#[test]
fn a_word_is_found_along_the_chain_and_its_language_is_said() {
    let (words, faults) =
        lexicon(&[("vi", "home = Trang chủ\nonly = Riêng"), ("en", "home = Home\nlate = Late"), ("fr", "home = Accueil")]);
    assert_eq!(faults, []);
    let found = |tag, key| {
        let found = words.word(&lang(tag), key, &Args::new());
        (found.text, found.lang.to_string())
    };
    assert_eq!(found("fr", "home"), ("Accueil".into(), "fr".into()));
    assert_eq!(found("fr", "late"), ("Late".into(), "en".into()));
    assert_eq!(found("fr", "only"), ("Riêng".into(), "vi".into()));
    assert_eq!(found("ko", "home"), ("Trang chủ".into(), "vi".into()));
    assert_eq!(found("ko", "late"), ("Late".into(), "en".into()), "English, when nothing else has it");
    assert_eq!(found("vi", "nowhere"), ("nowhere".into(), "vi".into()));
    let missing: Vec<_> = words.missing().into_iter().map(|(lang, key)| format!("{lang} {key}")).collect();
    assert_eq!(missing, ["fr late", "fr only", "ko home", "ko late", "vi nowhere"]);
    assert!(words.has(&lang("en"), "late") && !words.has(&lang("fr"), "late"));
}

#[test]
fn later_files_override_key_by_key() {
    let (words, faults) = lexicon(&[("en", "a = one\nb = two"), ("en", "a = uno")]);
    assert_eq!(faults, []);
    assert_eq!(words.word(&lang("en"), "a", &Args::new()).text, "uno");
    assert_eq!(words.word(&lang("en"), "b", &Args::new()).text, "two");
    assert_eq!(words.keys(&lang("en")).len(), 2);
}

#[test]
fn faults_say_where() {
    let text = "good = yes\nbad line\nagain = 1\nagain = 2\n";
    let (words, faults) = lexicon(&[("vi", "x = y"), ("en", text)]);
    assert_eq!(faults.len(), 2);
    assert_eq!(faults[0].file, 1);
    assert!(matches!(faults[0].problem, WordProblem::Syntax(_)));
    assert!(text[..faults[0].bytes.start].contains("bad"), "{:?}", faults[0]);
    assert_eq!(&text[faults[1].bytes.clone()], "again");
    assert_eq!(faults[1].bytes.start, text.rfind("again").unwrap());
    assert_eq!(faults[1].problem, WordProblem::Repeated("again".into()));
    assert_eq!(words.word(&lang("en"), "good", &Args::new()).text, "yes");
}

#[test]
fn numbers_are_written_as_the_language_does_and_exactly() {
    let text = "n = { $n }\np = { NUMBER($n, style: \"percent\") }\nd = { NUMBER($n, minimumFractionDigits: 2) }\n\
                r = { NUMBER($n, maximumFractionDigits: 1) }\ny = { NUMBER($n, useGrouping: \"false\") }";
    let (words, faults) = lexicon(&[("vi", text), ("fr", text), ("ar", text)]);
    assert_eq!(faults, []);
    let say = |tag, key, number| words.word(&lang(tag), key, &Args::new().number("n", decimal(number))).text;
    assert_eq!(say("vi", "n", "1234567.50"), "1.234.567,50");
    assert_eq!(say("vi", "n", "12345678901234567890.123"), "12.345.678.901.234.567.890,123", "more digits than f64 has");
    assert_eq!(say("fr", "p", "0.125"), "12,5\u{a0}%");
    assert_eq!(say("vi", "d", "1234"), "1.234,00");
    assert_eq!(say("vi", "r", "1.25"), "1,3");
    assert_eq!(say("vi", "y", "2026"), "2026");
    assert_eq!(say("ar", "n", "1234.5"), "1,234.5", "CLDR's default digits for ar are 0–9");
}

#[test]
fn no_isolation_marks_and_no_escape_lost() {
    let (words, _) = lexicon(&[(
        "en",
        "hello = Hello { $name } { \"{\" }\\u0041\n    .title = For { $name }\n-brand = Harbour\nb = { -brand }!",
    )]);
    let args = Args::new().text("name", "Ánh");
    assert_eq!(words.word(&lang("en"), "hello", &args).text, "Hello Ánh {\\u0041");
    assert_eq!(words.word(&lang("en"), "hello.title", &args).text, "For Ánh");
    assert_eq!(words.word(&lang("en"), "b", &args).text, "Harbour!");
    assert!(!words.has(&lang("en"), "hello.none"));
}

#[test]
fn an_unfilled_place_is_shown_and_recorded() {
    let (words, _) = lexicon(&[("en", "hello = Hello { $name }\nn = { $n ->\n    [one] one\n   *[other] { $n } more\n }")]);
    assert_eq!(words.word(&lang("en"), "hello", &Args::new()).text, "Hello {$name}");
    assert_eq!(words.word(&lang("en"), "n", &Args::new()).text, "{$n} more");
    let unfilled = words.unfilled();
    assert_eq!(unfilled.first().map(|unfilled| unfilled.key.as_str()), Some("hello"));
}

/// The categories that Fluent chooses are those of ICU4X, which `plural_categories` names.
#[test]
fn branches_are_cldrs() {
    let text =
        "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }";
    let files: Vec<_> = SHIPPED.iter().map(|tag| (*tag, text)).collect();
    let (words, _) = lexicon(&files);
    for tag in SHIPPED {
        let cldr = Cldr::new(&lang(tag)).unwrap();
        let categories = plural_categories(&lang(tag)).unwrap();
        assert_eq!(categories, cldr.plural_categories());
        let decimals = ["0.0", "0.5", "1.0", "1.5", "2.10", "1000000", "1000001", "3460000000"].map(decimal);
        for number in (0..=200).map(Decimal::from).chain(decimals) {
            let chosen = words.word(&lang(tag), "n", &Args::new().number("n", number)).text;
            assert_eq!(chosen, cldr.plural_category(&number), "{tag} {number}");
            assert!(categories.contains(&chosen.as_str()), "{tag} {number}");
        }
    }
    let of = |tag| plural_categories(&lang(tag)).unwrap();
    assert_eq!(of("ru"), ["one", "few", "many", "other"]);
    assert_eq!(of("ar"), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(of("fr"), ["one", "many", "other"]);
    assert_eq!(of("es"), ["one", "many", "other"]);
    assert_eq!(of("de"), ["one", "other"]);
    assert_eq!(of("ja"), ["other"]);
}

#[test]
fn choices_by_number_by_text_and_inside_terms() {
    let text = "projects = { $n ->\n    [0] none\n    [1] a single one\n    [one] one\n   *[other] { $n } projects\n }\n\
                kind = { $kind ->\n    [city] City\n   *[other] Place\n }\n\
                rank = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n\
                -town = { $case ->\n   *[nominative] town\n    [plural] towns\n }\n\
                towns = { -town(case: \"plural\") } and { -town }";
    let (words, faults) = lexicon(&[("en", text)]);
    assert_eq!(faults, []);
    let say = |key: &str, args: Args| words.word(&lang("en"), key, &args).text;
    let n = |number: &str| Args::new().number("n", decimal(number));
    assert_eq!(say("projects", n("0")), "none");
    assert_eq!(say("projects", n("1")), "a single one");
    assert_eq!(say("projects", n("1200")), "1,200 projects");
    assert_eq!(say("kind", Args::new().text("kind", "city")), "City");
    assert_eq!(say("kind", Args::new().text("kind", "sea")), "Place");
    assert_eq!(say("rank", n("2")), "2nd");
    assert_eq!(say("rank", n("11")), "11th");
    assert_eq!(say("rank", n("23")), "23rd");
    assert_eq!(say("towns", Args::new()), "towns and town");
    assert_eq!(words.unfilled(), []);
}

#[test]
fn keys_tell_places_and_branches() {
    let text = "n = { NUMBER($n) ->\n    [one] { $a }\n   *[other] { $n } { $b }\n }\n    .title = { $t }\nplain = Plain";
    let (words, _) = lexicon(&[("en", text)]);
    let keys = words.keys(&lang("en"));
    let ids: Vec<_> = keys.iter().map(|key| key.id.as_str()).collect();
    assert_eq!(ids, ["n", "n.title", "plain"]);
    assert_eq!(keys[0].placeholders, BTreeSet::from(["a", "b", "n"].map(String::from)));
    let selector = Selector { argument: Some("n".into()), branches: vec!["one".into(), "other".into()], default: "other".into() };
    assert_eq!(keys[0].selectors, [selector]);
    assert_eq!(keys[1].placeholders, BTreeSet::from(["t".to_owned()]));
    assert!(words.keys(&lang("de")).is_empty());
}

#[test]
fn many_threads_ask_at_once() {
    use rayon::prelude::*;
    let (words, _) = lexicon(&[("vi", "n = { $n } dự án"), ("en", "n = { $n ->\n    [one] one\n   *[other] { $n }\n }")]);
    let texts: Vec<_> = (0..2000u32)
        .into_par_iter()
        .map(|n| words.word(&lang(if n % 2 == 0 { "en" } else { "ko" }), "n", &Args::new().number("n", n)).text)
        .collect();
    assert_eq!(texts[1998], "1,998");
    assert_eq!(texts[1999], "1.999 dự án");
    assert_eq!(words.missing(), [(lang("ko"), "n".to_owned())]);
}
