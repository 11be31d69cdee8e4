#![allow(clippy::unwrap_used)]

use super::*;

fn words() -> Words {
    Words {
        alert_note: "Lưu ý".into(),
        alert_warning: "Cảnh báo <".into(),
        footnotes_title: "Chú thích".into(),
        footnote_back: "Trở lại \"bài\"".into(),
        table_label: "Bảng".into(),
        ..Words::default()
    }
}

fn follow(target: &Target) -> Linked {
    let to =
        |href: String, hreflang: Option<&str>, external| Linked::To { href, hreflang: hreflang.map(str::to_owned), external };
    match target {
        Target::Entry { id, .. } if id == "hidden" => Linked::Plain,
        Target::Entry { section, id, .. } => to(format!("/vi/{section}/{id}/?a&b"), Some("en"), false),
        Target::Anchor(name) => to(format!("#{name}"), None, false),
        Target::File(name) => to(name.clone(), None, false),
        Target::Web(address) => to(address.href.clone(), None, true),
        Target::Mail { href, .. } | Target::Tel { href, .. } => to(href.clone(), None, false),
    }
}

fn with<T>(headings: &[&str], read: impl FnOnce(&Context<'_>) -> T) -> T {
    let headings: Vec<String> = headings.iter().map(|id| (*id).to_owned()).collect();
    let words = words();
    let picture = |file: &str, alt: &str, title: &str| {
        (file != "missing.jpg")
            .then(|| format!("<figure data-file=\"{file}\" data-alt=\"{alt}\" data-title=\"{title}\"></figure>"))
    };
    read(&Context { headings: &headings, links: &follow, picture: &picture, words: &words })
}

fn shown(text: &str) -> String {
    with(&[], |context| html(text, context))
}

#[test]
fn headings_take_the_ids_of_the_source_language() {
    let text = "# Cách nộp\n## Phí {#own}\n### Thêm\n## Thêm";
    assert_eq!(
        with(&["how-to-apply", "fees"], |context| html(text, context)),
        "<h2 id=\"how-to-apply\">Cách nộp</h2>\n<h2 id=\"fees\">Phí</h2>\n<h3 id=\"them\">Thêm</h3>\n<h2 id=\"them-2\">Thêm</h2>\n"
    );
    assert_eq!(shown("## a {#own}\n## own"), "<h2 id=\"own\">a</h2>\n<h2 id=\"own-2\">own</h2>\n");
    assert_eq!(shown("## a {#Bad \"id}\n"), "<h2 id=\"a\">a</h2>\n");
}

#[test]
fn ids_of_outline_and_page_are_the_same() {
    let text = "# Điều kiện\n## 投资\n## Phí {#phi}\n## Phí\n## main\n## main\n## x {#x}\n## y {#x}\n## 2025 a\n## b {#2025-a}\n## c {#fees}";
    let (outline, _) = crate::parse::markdown::outline(crate::diag::FileId(0), text, 0, false);
    for source in [&[][..], &["how"], &["how", "fees", "phi"]] {
        let given: Vec<String> = source.iter().map(|id| (*id).to_owned()).collect();
        let html = with(source, |context| html(text, context));
        let shown: Vec<&str> = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(outline.ids(&given), shown);
        assert_eq!(shown.iter().collect::<std::collections::BTreeSet<_>>().len(), shown.len(), "{shown:?}");
    }
}

#[test]
fn tables_scroll_and_name_themselves() {
    assert_eq!(
        shown("| a | b |\n|---|--:|\n| 1 | 2 |\n"),
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\">\n<table>\n<thead>\n<tr><th scope=\"col\">a</th>\
         <th scope=\"col\" class=\"align-end\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td class=\"align-end\">2</td></tr>\n\
         </tbody>\n</table>\n</div>\n"
    );
}

#[test]
fn lists_definitions_alerts_and_code_have_their_shape() {
    assert_eq!(shown("3. a\n4. b\n"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    assert_eq!(shown("Giờ\n: 8 h\n"), "<dl>\n<dt>Giờ</dt>\n<dd>8 h</dd>\n</dl>\n");
    assert_eq!(
        shown("> [!NOTE]\n> a\n"),
        "<aside class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Lưu ý</p>\n<p>a</p>\n</aside>\n"
    );
    assert!(shown("> [!WARNING]\n> a\n").contains("Cảnh báo &lt;"));
    assert_eq!(shown("``` rust\"><script>\n<x>\n```\n"), "<pre><code class=\"language-rustscript\">&lt;x&gt;\n</code></pre>\n");
}

#[test]
fn footnotes_are_numbered_as_they_are_first_referred_to() {
    let html = shown("[^a]: A, see[^c].\n\nx[^b] y[^a] z[^b]\n\n[^b]: B\n\n[^c]: C\n\n    - d\n\n[^unused]: U[^b]\n");
    let order: Vec<usize> =
        ["id=\"fn-1\">\n<p>B", "id=\"fn-2\">\n<p>A", "id=\"fn-3\">\n<p>C"].iter().map(|id| html.find(id).unwrap()).collect();
    assert!(order.is_sorted() && !html.contains('U'), "{html}");
    assert!(html.contains("<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup> y"));
    assert!(html.contains("id=\"fnref-1-2\"") && !html.contains("fnref-1-3"));
    assert!(html.contains("B <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Trở lại &quot;bài&quot; 1\">↩\u{fe0e}</a> <a href=\"#fnref-1-2\""));
    assert!(html.contains("</ul>\n<p><a href=\"#fnref-3\""), "{html}");
    assert!(html.contains("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">"));
}

#[test]
fn links_lead_where_the_portal_says() {
    assert_eq!(
        shown("[a](@/news/b \"T\\\"t\")"),
        "<p><a href=\"/vi/news/b/?a&amp;b\" hreflang=\"en\" title=\"T&quot;t\">a</a></p>\n"
    );
    assert_eq!(shown("[a](https://x.vn)"), "<p><a href=\"https://x.vn/\" rel=\"external noopener\">a</a></p>\n");
    assert_eq!(shown("<a@x.vn>"), "<p><a href=\"mailto:a@x.vn\">a@x.vn</a></p>\n");
    assert_eq!(shown("[*a*](@/news/hidden) [b](javascript:x)"), "<p><em>a</em> b</p>\n");
    assert_eq!(shown("a [](https://x.vn)"), "<p>a </p>\n");
}

#[test]
fn pictures_are_figures_after_their_paragraph() {
    let figure = "<figure data-file=\"n.jpg\" data-alt=\"Núi cao\" data-title=\"T\"></figure>\n";
    assert_eq!(shown("![Núi *cao*](n.jpg \"T\")"), figure);
    assert_eq!(shown("a ![Núi cao](n.jpg 'T') b"), format!("<p>a  b</p>\n{figure}"));
    assert_eq!(shown("- ![Núi cao](n.jpg 'T')"), format!("<ul>\n<li>\n{figure}</li>\n</ul>\n"));
    assert_eq!(shown("![Núi cao](n.jpg 'T')\n![Núi cao](n.jpg 'T')"), format!("{figure}{figure}"));
    assert_eq!(shown("![gone <](missing.jpg)"), "<p>gone &lt;</p>\n");
    assert_eq!(shown("![x](https://evil.example/x.jpg)"), "<p>x</p>\n");
}

#[test]
fn html_is_text() {
    assert_eq!(shown("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    assert_eq!(shown("a <img src=x onerror=alert(1)> b"), "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n");
    assert_eq!(shown("<!-- hidden -->\n\na <!-- b --> c"), "<p>a  c</p>\n");
    assert_eq!(shown("<!-- open\n\n<b>"), "<p>&lt;!-- open\n\n&lt;b&gt;</p>\n");
    assert_eq!(shown("&lt;b&gt; & \u{8}\u{ffff}x"), "<p>&lt;b&gt; &amp; x</p>\n");
}

/// Tags and attributes that the writer itself makes; whatever else stands between `<` and `>` came from a text.
#[test]
fn nothing_written_by_an_author_becomes_a_tag() {
    const PAYLOADS: &[&str] = &[
        "<script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "javascript:alert(1)",
        "&#x3c;script&#x3e;",
        "</code></pre><script>",
        "]]><script>",
        "--><script>",
    ];
    for payload in PAYLOADS {
        for text in [
            payload.to_string(),
            format!("[x](<{payload}>)"),
            format!("[x](https://x.vn/{payload})"),
            format!("[x](<https://x.vn/{payload}> '{payload}')"),
            format!("[{payload}](@/a/b)"),
            format!("![{payload}](missing.jpg '{payload}')"),
            format!("## x {{#{payload}}}"),
            format!("## x {{#a .{payload} b={payload}}}"),
            format!("```{payload}\n{payload}\n```"),
            format!("x[^{payload}]\n\n[^{payload}]: {payload}"),
            format!("| {payload} |\n|---|\n| {payload} |"),
            format!("x\n: {payload}"),
            format!("> [!NOTE]\n> {payload}"),
            format!("`{payload}`"),
        ] {
            for html in [shown(&text), with(&[], |context| inline(&text, context))] {
                let html = html.to_lowercase();
                for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
                    let outside_quotes: String = tag.split('"').step_by(2).collect();
                    assert!(!outside_quotes.contains("script") && !outside_quotes.contains(" on"), "{text:?}\n{html}");
                    assert!(!tag.contains("href=\"javascript") && !tag.contains("src="), "{text:?}\n{html}");
                }
            }
        }
    }
}

#[test]
fn one_line_has_no_blocks() {
    let line = |text: &str| with(&[], |context| inline(text, context));
    assert_eq!(line("2026. *Xuân* [a](@/b/c)"), "2026. <em>Xuân</em> <a href=\"/vi/b/c/?a&amp;b\" hreflang=\"en\">a</a>");
    assert_eq!(line("# a\nb <b>"), "# a b &lt;b&gt;");
    assert_eq!(line("![Núi](missing.jpg)"), "Núi");
}

#[test]
fn plain_text_is_the_words() {
    assert_eq!(
        plain("# Tiêu *đề*\n\nMột\nhai [ba](x) `bốn` ![núi](n.jpg).\n\n- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n"),
        "Tiêu đề\nMột hai ba bốn núi.\na\nb\nc d\ne f"
    );
    assert_eq!(plain("a\n\n<!-- b -->\n\n> c **d**\n"), "a\nc d");
}

/// Inputs on which Markdown parsers are known to need time that grows with the square of the length. At 1 MiB each is read
/// or written in at most 0.5 s of one core (release; median 0.2 s, ordinary prose 6 ms; two cores, November 2026), and in at
/// most 1.2 s unoptimised; a generator of some 70,000 such patterns found none that grew faster. The test holds that they end.
#[test]
fn hostile_texts_are_read_to_the_end() {
    let most = 1 << 17;
    let fill = |pattern: &str| pattern.repeat(most / pattern.len());
    let mut texts: Vec<String> = [
        "`",
        "[](",
        "[a](<b",
        "*",
        "**a",
        "[^",
        "[^a]",
        "\n[^",
        "[a]: b\n",
        "[a]: b\n[a]\n",
        "<a ",
        "<!",
        "&",
        "|-\n",
        ":\n",
        "- a\n",
        "\\",
        "a**b",
        "甲**（",
        "）**乙",
        "# a\n",
        "x[^1]\n\n[^1]: y\n\n",
        "![",
        "![a](b.jpg)",
        "<b>",
        "a\n: b\n",
        "\r",
        "\u{202e}",
    ]
    .iter()
    .map(|pattern| fill(pattern))
    .collect();
    texts.push("*".repeat(most / 2 - 1) + "x" + &"*".repeat(most / 2 - 1));
    texts.push((0..20_000).map(|n| format!("[^{n}]: {n}\n\n[^{n}]\n\n")).collect());
    texts.push((0..20_000).map(|n| format!("[{n}]: /u{n}\n[{n}]\n\n")).collect());
    for text in texts {
        let (_, findings) = crate::parse::markdown::outline(crate::diag::FileId(0), &text, 0, false);
        let html = shown(&text);
        assert!(html.len() < 100 * most && findings.len() <= text.len(), "{}", &text[..text.floor_char_boundary(10)]);
    }
}
