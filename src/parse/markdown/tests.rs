#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd, html::push_html};

use super::*;
use crate::diag::{Diagnostic, FileId};
use crate::parse::url::Target;

const FILE: FileId = FileId(7);

fn html(text: &str) -> String {
    let mut out = String::new();
    push_html(&mut out, events(text).into_iter().map(|(event, _)| event));
    out.trim().to_owned()
}

fn outlined(text: &str) -> (Outline, Vec<&'static str>) {
    let (outline, findings) = outline(FILE, text, 0, false);
    (outline, findings.iter().map(|finding| finding.code.id).collect())
}

fn found(text: &str) -> Vec<&'static str> {
    outlined(text).1
}

#[test]
fn emphasis_next_to_chinese_japanese_and_korean_is_read_as_meant() {
    for (text, expected) in [
        ("**中文（括号）**后", "<strong>中文（括号）</strong>后"),
        ("*中文（括号）*后", "<em>中文（括号）</em>后"),
        ("これは**「強調」**です", "これは<strong>「強調」</strong>です"),
        ("**강조(괄호)**는", "<strong>강조(괄호)</strong>는"),
        ("**甲（一）**和**乙（二）**。", "<strong>甲（一）</strong>和<strong>乙（二）</strong>。"),
        ("**甲。**乙**丙。**丁", "<strong>甲。</strong>乙<strong>丙。</strong>丁"),
        ("他说**“你好”**吗", "他说<strong>“你好”</strong>吗"),
        ("**投资(FDI)**和**贸易**", "<strong>投资(FDI)</strong>和<strong>贸易</strong>"),
        ("(**甲**乙)", "(<strong>甲</strong>乙)"),
        ("（**甲**乙）", "（<strong>甲</strong>乙）"),
        ("**注意：**请看", "<strong>注意：</strong>请看"),
        ("**中文（括号）**abc", "<strong>中文（括号）</strong>abc"),
        ("***甲（一）***乙", "<em><strong>甲（一）</strong></em>乙"),
        ("**`code`**后", "<strong><code>code</code></strong>后"),
        ("**[链接（一）](u)**后", "<strong><a href=\"u\">链接（一）</a></strong>后"),
        ("**重要⚠️！**后", "<strong>重要⚠️！</strong>后"),
        ("**好😀**后", "<strong>好😀</strong>后"),
    ] {
        assert_eq!(html(text), format!("<p>{expected}</p>"), "{text}");
    }
    assert_eq!(
        html("| a |\n|---|\n|**甲（一）**乙|"),
        html("| a |\n|---|\n|<>|").replace("&lt;&gt;", "<strong>甲（一）</strong>乙")
    );
}

#[test]
fn what_is_no_emphasis_stays_as_written() {
    for text in ["\\*\\*中文（括号）\\*\\*后", "`**中文（括号）**后`", "**中文（括号）** 后（", "3 ** 4（）", "甲 ** 乙）** 丙"]
    {
        let plain: String = Parser::new_ext(text, options()).map(|event| format!("{event:?}")).collect();
        let mended: String = events(text).into_iter().map(|(event, _)| format!("{event:?}")).collect();
        assert_eq!(plain, mended, "{text}");
    }
    // Addresses, titles and code keep their own characters, also where the parser puts them together itself.
    let text = "[甲](<a\\*（一）**后.pdf> \"题（一）**后\\*\") **（二）**字 `（一）**\n后`";
    let shown = format!("{:?}", events(text));
    assert!(shown.contains("a*（一）**后.pdf") && shown.contains("题（一）**后*") && shown.contains("（一）** 后"), "{shown}");
}

#[test]
fn stand_ins_leave_their_place_to_the_originals() {
    let text = "**甲（一）**乙 \u{e000}\u{2800} **(x)**丙";
    let words: String = events(text)
        .into_iter()
        .filter_map(|(event, range)| match event {
            Event::Text(words) => {
                assert_eq!(&*words, &text[range]);
                Some(words.to_string())
            }
            _ => None,
        })
        .collect();
    assert_eq!(words, "甲（一）乙 \u{e000}\u{2800} (x)丙");
}

#[test]
fn a_definition_has_a_space_after_its_colon() {
    assert!(html("Giờ mở cửa\n: 8 giờ").starts_with("<dl>"));
    assert_eq!(html("Lưu ý\n:::note\n:-) x"), "<p>Lưu ý\n:::note\n:-) x</p>");
    assert_eq!(html("a\n:**b** c"), "<p>a\n:<strong>b</strong> c</p>");
    assert!(html("a | b\n:-- | --:\n1 | 2").starts_with("<table>"));
    assert_eq!(html("a\n:--:\n1"), "<p>a\n:--:\n1</p>");
}

#[test]
fn a_line_of_its_own_begins_no_block() {
    for line in ["2026. Spring", "# x", "- x", "> x", "| a |", "    x", "```", "---", "[a]: b", ": x"] {
        let words: String = inline_events(line)
            .into_iter()
            .map(|event| match event {
                Event::Text(words) => words.to_string(),
                other => panic!("{line}: {other:?}"),
            })
            .collect();
        assert_eq!(words, line.trim());
    }
    assert_eq!(inline_events("**\"x\"** y")[0], Event::Start(Tag::Strong));
    assert_eq!(inline_events("*x*\ny").len(), 4);
    assert!(inline_events("").is_empty());
}

#[test]
fn size_and_nesting_are_bounded() {
    assert_eq!(found(&"x".repeat(LARGEST + 1)), ["P0124"]);
    for deep in [
        ">".repeat(200_000),
        "> ".repeat(101),
        "- ".repeat(101) + "x",
        "1. ".repeat(101) + "x",
        "[^a]:".repeat(101),
        (0..200).map(|level| format!("{}- x\n", "  ".repeat(level))).collect(),
        "*".repeat(500) + "x" + &"*".repeat(500),
        "![".repeat(200) + "x" + &"](y.jpg)".repeat(200),
    ] {
        assert!(found(&deep).contains(&"P0123"), "{}", &deep[..20]);
        let depth = events(&deep).iter().fold((0_usize, 0), |(depth, most), (event, _)| match event {
            Event::Start(_) => (depth + 1, most.max(depth + 1)),
            Event::End(_) => (depth - 1, most),
            _ => (depth, most),
        });
        assert!(depth.1 <= DEEPEST + 1, "{depth:?}");
    }
    for shallow in [
        "* ".repeat(300),
        "- ".repeat(300),
        format!("```\n{}x\n```", " ".repeat(500)),
        (0..40).map(|level| format!("{}- x\n", "  ".repeat(level))).collect(),
        "- x\n\n".repeat(500),
    ] {
        assert!(!found(&shallow).contains(&"P0123"), "{}", &shallow[..20]);
    }
}

#[test]
fn headings_have_ids_of_their_own() {
    let text = "# Điều kiện đầu tư\n## Phí {#phi}\n## Phí\n## Phí\n### 投资指南\n## Sources\n## 2025\n## `code` & [link](#phi)\n";
    let (outline, codes) = outlined(text);
    let shown: Vec<_> = outline.headings.iter().map(|heading| (heading.level, heading.slug.as_str())).collect();
    assert_eq!(
        shown,
        [
            (2, "dieu-kien-dau-tu"),
            (2, "phi"),
            (2, "phi-2"),
            (2, "phi-3"),
            (3, "section-5"),
            (2, "section-sources"),
            (2, "section-7"),
            (2, "code-link")
        ]
    );
    assert_eq!(outline.headings[1].explicit_id.as_deref(), Some("phi"));
    assert_eq!(outline.headings[7].text, "code & link");
    assert_eq!(codes, ["P0135"]);
    assert_eq!(found("## a {#x}\n## b {#x}\n## c {#Hoa}\n## d {#main}"), ["P0132", "P0133", "P0133"]);
    assert_eq!(found("### a\n"), ["P0136"]);
    assert_eq!(found("## a\n#### b\n##\n"), ["P0136", "P0137"]);
    assert_eq!(slug("Đường sắt — Łódź, Straße 5!").as_deref(), Some("duong-sat-lodz-strasse-5"));
    assert_eq!(slug("What's new").as_deref(), Some("whats-new"));
    assert!(slug(&"word ".repeat(100)).unwrap().len() < 70);
}

#[test]
fn links_and_pictures_are_listed_with_their_place() {
    let text =
        "See [Tết](@/festivals/tet-hoa#how), <a@b.vn>, [r] and ![Núi *đẹp*](nui.jpg \"Núi\").\n\n[r]: https://Example.org/x\n";
    let (outline, findings) = outline(FILE, text, 100, false);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(outline.links.len(), 3);
    assert_eq!(outline.links[0].span.start, 104);
    assert!(matches!(&outline.links[1].target, Target::Mail { address, .. } if address == "a@b.vn"));
    assert!(matches!(&outline.links[2].target, Target::Web(web) if web.host == "example.org"));
    let picture = &outline.pictures[0];
    assert_eq!((picture.file.as_str(), picture.alt.as_str(), picture.title.as_str()), ("nui.jpg", "Núi đẹp", "Núi"));
    let at = picture.span.start as usize - 100..picture.span.end as usize - 100;
    assert!(text[at].starts_with("![Núi"));
}

#[test]
fn what_is_wrong_is_found() {
    for (text, codes) in [
        ("[x](javascript&colon;alert(1))", &["P0121"][..]),
        ("[x](java&Tab;script:alert(1))", &["P0121"]),
        ("[x](//evil.example)", &["P0121"]),
        ("a <b>c</b>", &["P0122", "P0122"]),
        ("<div onclick=x>\na\n</div>", &["P0122"]),
        ("<!-- hidden\nnote -->", &["P0138"]),
        ("a <!-- hidden --> b", &["P0138"]),
        ("![x](https://a.example/x.jpg)", &["P0125"]),
        ("![x](//a.example/x.jpg)", &["P0125"]),
        ("![x](data:image/png;base64,AA)", &["P0139"]),
        ("![x](../x.jpg)", &["P0139"]),
        ("![](x.jpg)", &["P0134"]),
        ("[](https://a.example)", &["P0130"]),
        ("[![x](x.jpg)](https://a.example)", &["P0130"]),
        ("a\u{202e}b", &["P0126"]),
        ("a\u{8}b", &["P0131"]),
        ("a[^1]", &["P0127"]),
        ("a \\[^1]", &[]),
        ("`[^1]`\n\n    [^1]", &[]),
        ("a[^1]\n\n[^1]: b", &[]),
        ("a[^A]\n\n[^a]: b", &[]),
        ("a\n\n[^1]: b", &["P0128"]),
        ("a[^1]\n\n[^1]: b\n\n[^1]: c", &["P0129"]),
    ] {
        assert_eq!(found(text), codes, "{text:?}");
    }
    assert!(outline(FILE, "سلام \u{202b}abc\u{202c}", 0, true).1.is_empty());
}

#[test]
fn findings_lie_in_the_file() {
    let text = "x\n\n[y](javascript:z) \u{202e}";
    let findings: Vec<Diagnostic> = outline(FILE, text, 1000, false).1;
    let places: Vec<_> = findings.iter().map(|finding| finding.span.unwrap()).map(|span| (span.start, span.end)).collect();
    assert_eq!(places, [(1003, 1020), (1021, 1024)]);
}

#[test]
fn emptiness_and_words_are_told() {
    assert!(outlined("").0.empty);
    assert!(outlined("<!-- x -->\n\n***").0.empty);
    assert!(!outlined("![a](b.jpg)").0.empty);
    assert_eq!(outlined("Một hai *ba*.\n\n中文字").0.words, 7);
}

#[test]
fn every_code_is_explained() {
    for code in codes::CODES {
        assert!(code.id.starts_with("P01") && !code.help.is_empty() && code.example.contains('\n'), "{}", code.id);
    }
}

proptest! {
    #[test]
    fn without_east_asian_text_the_stream_is_the_parsers_own(text in "([a-zđéß*_`\\[\\]()<>!.\"\\\\ \n]|\\*\\*|[-#>|&]){0,60}") {
        let own: Vec<_> = Parser::new_ext(&text, options()).into_offset_iter().collect();
        prop_assert_eq!(events(&text), own);
    }

    #[test]
    fn no_text_stops_the_reader(text in "([甲（）「」。한a“”\"(): \n>\\-|\\[\\]^#{}<!*\u{1}\u{e000}\u{2800}]|\\*\\*|[*]){0,80}") {
        let read = events(&text);
        let mut open = Vec::new();
        for (event, range) in &read {
            prop_assert!(text.get(range.clone()).is_some());
            match event {
                Event::Start(tag) => open.push(tag.to_end()),
                Event::End(end) => prop_assert_eq!(open.pop(), Some(*end)),
                Event::Text(words) => prop_assert!(words.chars().all(|c| text.contains(c)), "{:?}", words),
                _ => {}
            }
        }
        prop_assert!(open.is_empty());
        let _ = outline(FILE, &text, 0, false);
        for event in inline_events(&text) {
            let block = matches!(event, Event::Start(Tag::Paragraph | Tag::Item) | Event::End(TagEnd::Paragraph | TagEnd::Item));
            prop_assert!(!block);
        }
    }
}
