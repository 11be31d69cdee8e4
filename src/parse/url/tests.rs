#![allow(clippy::unwrap_used)]

use super::*;

fn reason(raw: &str) -> &'static str {
    match gate(raw) {
        Ok(target) => panic!("{raw:?} passed as {target:?}"),
        Err(refused) => refused.reason,
    }
}

fn href(raw: &str) -> String {
    match gate(raw) {
        Ok(Target::Web(address)) => address.href,
        Ok(Target::Mail { href, .. } | Target::Tel { href, .. }) => href,
        other => panic!("{raw:?} gave {other:?}"),
    }
}

#[test]
fn what_an_officer_needs_passes() {
    let entry = |anchor: Option<&str>| Target::Entry {
        section: "festivals".into(),
        id: "tet-hoa".into(),
        anchor: anchor.map(str::to_owned),
    };
    assert_eq!(gate("@/festivals/tet-hoa"), Ok(entry(None)));
    assert_eq!(gate("@/festivals/tet-hoa/"), Ok(entry(None)));
    assert_eq!(gate("@/festivals/tet-hoa#how"), Ok(entry(Some("how"))));
    assert_eq!(gate("#how-to-apply"), Ok(Target::Anchor("how-to-apply".into())));
    assert_eq!(gate("plan.pdf"), Ok(Target::File("plan.pdf".into())));
    assert_eq!(gate("./x.jpg"), Ok(Target::File("x.jpg".into())));
    assert_eq!(gate("quy%20ho%E1%BA%A1ch.pdf"), Ok(Target::File("quy hoạch.pdf".into())));
    assert_eq!(href("https://whc.unesco.org/en/list/672"), "https://whc.unesco.org/en/list/672");
    assert_eq!(href(" HTTPS://Example.ORG "), "https://example.org/");
    assert_eq!(href("http://example.org:8080?a=b&c=d#e"), "http://example.org:8080/?a=b&c=d#e");
    assert_eq!(href("https://例え.テスト/道"), "https://xn--r8jz45g.xn--zckzah/%E9%81%93");
    assert_eq!(href("https://a.vn/100%"), "https://a.vn/100%25");
    assert_eq!(href("https://a.vn/\"><script>"), "https://a.vn/%22%3E%3Cscript%3E");
    assert_eq!(href("mailto:office@quangninh.gov.vn?subject=Xin chào"), "mailto:office@quangninh.gov.vn?subject=Xin%20ch%C3%A0o");
    assert_eq!(href("tel:+84 (203) 383-5555"), "tel:+842033835555");
}

#[test]
fn scripts_do_not_pass_however_they_are_dressed() {
    for raw in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "javascript&colon;alert(1):",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\r\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "javascript\u{0}:alert(1)",
        "javascript :alert(1)",
        "javascript://example.org/%0aalert(1)",
        "java\u{200b}script:alert(1)",
        "java\u{ad}script:alert(1)",
        "\u{feff}javascript:alert(1)",
        "ｊavascript:alert(1)",
        "јavascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "DATA:image/svg+xml,<svg onload=alert(1)>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "blob:https://example.org/x",
        "filesystem:https://example.org/x",
        "view-source:https://example.org",
        "ftp://example.org/x",
        "ws://example.org",
        "about:blank",
        "intent://scan/#Intent;scheme=zxing;end",
        "x:y",
        ":x",
    ] {
        let refused = gate(raw).unwrap_err();
        assert!(matches!(refused.reason, "scheme" | "control" | "bidi"), "{raw:?}: {refused:?}");
        assert!(refused.scheme.is_some(), "{raw:?}");
    }
    assert_eq!(gate("java\tscript:x").unwrap_err().scheme.as_deref(), Some("javascript"));
}

#[test]
fn addresses_that_only_look_harmless_do_not_pass() {
    for (raw, expected) in [
        ("", "empty"),
        ("   ", "empty"),
        ("//evil.example", "relative-to-host"),
        ("///evil.example", "relative-to-host"),
        ("/admin", "relative-to-host"),
        ("\\\\evil.example", "backslash"),
        ("https:\\\\evil.example", "backslash"),
        ("https://good.example\\@evil.example", "backslash"),
        ("https:evil.example", "host"),
        ("https:/evil.example", "host"),
        ("https:///evil.example", "host"),
        ("https://", "host"),
        ("https://evil", "host"),
        ("https://user@evil.example", "userinfo"),
        ("https://good.example@evil.example/", "userinfo"),
        ("https://good.example%40evil.example/", "userinfo"),
        ("https://good.example:80@evil.example/", "userinfo"),
        ("https://127.0.0.1/", "host"),
        ("https://0x7f.1/", "host"),
        ("https://2130706433/", "host"),
        ("https://[::1]/", "host"),
        ("https://a.example:0/", "host"),
        ("https://a.example:99999/", "host"),
        ("https://a.example:+80/", "host"),
        ("https://a..example/", "host"),
        ("https://-a.example/", "host"),
        ("https://a b.example/", "host"),
        ("https://a%2eexample.org/", "host"),
        ("https://a.example/\u{202e}fdp.exe", "bidi"),
        ("https://a.example/\u{7f}", "control"),
        ("../secret.pdf", "parent"),
        ("%2e%2e/secret.pdf", "parent"),
        ("a/../b.pdf", "parent"),
        ("..", "parent"),
        ("@/../x", "parent"),
        ("@/a/b/c", "entry"),
        ("@/a", "entry"),
        ("@/A/b", "entry"),
        ("@/a/b?x", "entry"),
        ("@/a/b#", "anchor"),
        ("#a b", "anchor"),
        ("#\"onclick", "anchor"),
        ("a/b.pdf", "file"),
        (".htaccess", "file"),
        ("plan", "file"),
        ("plan.pdf?x", "file"),
        ("plan.pdf#page=2", "file"),
        ("a%00.pdf", "file"),
        ("a%2fb.pdf", "file"),
        ("a%zz.pdf", "file"),
        ("a%ff.pdf", "file"),
        ("?page=2", "file"),
        ("javascript：alert(1)", "file"),
        ("mailto:a@b.example?cc=spy@evil.example", "mail"),
        ("mailto:a@b.example,spy@evil.example", "mail"),
        ("mailto:a@b.example?subject=x&bcc=spy@evil.example", "mail"),
        ("mailto:", "mail"),
        ("mailto:a@b.example%0d%0abcc:x@y.example", "mail"),
        ("tel:", "tel"),
        ("tel:+84;phone-context=evil.example", "tel"),
        ("tel:abc", "tel"),
    ] {
        assert_eq!(reason(raw), expected, "{raw:?}");
    }
    assert_eq!(reason(&format!("https://a.example/{}", "x".repeat(LONGEST))), "long");
}

#[test]
fn every_reason_has_words() {
    for raw in ["", "//x", "..", "javascript:x", "https:x"] {
        assert!(!gate(raw).unwrap_err().words().is_empty());
    }
}

proptest::proptest! {
    #[test]
    fn whatever_passes_begins_with_a_known_scheme(raw in "\\PC{0,40}|[a-z@:/#.%\t\\\\]{0,20}") {
        if let Ok(Target::Web(WebAddress { href, .. }) | Target::Mail { href, .. } | Target::Tel { href, .. }) = gate(&raw) {
            let known = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme));
            proptest::prop_assert!(known, "{}", href);
            proptest::prop_assert!(href.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\".contains(&b)), "{}", href);
        }
    }
}
