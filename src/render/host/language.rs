//! Which language a reader wants: an `Accept-Language` header (RFC 9110, 12.5.4) as regular expressions that every server
//! understands, without look-around, as Caddy's have none. Knows tags; no server, no address.

use crate::locale::Lang;

/// Regions whose Chinese is written in traditional characters (CLDR, likely subtags).
const TRADITIONAL: &[&str] = &["zh-hk", "zh-mo", "zh-tw"];

/// Language ranges that lead to a language of the portal, each with that language's segment; the longer ranges first, so
/// that `zh-hant` is found before `zh`. A range also stands for everything that continues it (RFC 4647, 3.4): `fr` for `fr-CA`.
pub(super) fn ranges(languages: &[Lang]) -> Vec<(String, String)> {
    let mut ranges: Vec<(String, String)> = Vec::new();
    let mut add = |range: &str, lang: &Lang| {
        if !ranges.iter().any(|(known, _)| known == range) {
            ranges.push((range.to_owned(), lang.segment()));
        }
    };
    for lang in languages {
        add(&lang.segment(), lang);
    }
    for lang in languages.iter().filter(|lang| lang.primary() == "zh" && lang.script() == "Hant") {
        for range in TRADITIONAL {
            add(range, lang);
        }
    }
    for lang in languages {
        add(lang.primary(), lang);
    }
    ranges.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
    ranges
}

/// Regular expressions, tried in this order; the first that matches captures the range that the reader likes best. One for
/// each first digit of a weight: within a digit the header's own order decides, which is how browsers write it. A weight of 0
/// means "not this one", and no expression matches it.
pub(super) fn tiers(ranges: &[(String, String)]) -> Vec<String> {
    let names: Vec<&str> = ranges.iter().map(|(range, _)| range.as_str()).collect();
    let wanted = format!(r"(?:^|,)\s*({})(?:-[a-z0-9-]+)?\s*", names.join("|"));
    let weights = std::iter::once(r"(?:;\s*q\s*=\s*1(?:\.0*)?\s*)?".to_owned())
        .chain((1..=9).rev().map(|digit| format!(r";\s*q\s*=\s*0?\.{digit}[0-9]*\s*")))
        .chain([r";\s*q\s*=\s*0?\.0[0-9]*[1-9][0-9]*\s*".to_owned()]);
    weights.map(|weight| format!("{wanted}{weight}(?:,|$)")).collect()
}

/// A regular expression for an `Accept-Encoding` header that takes `coding`: named, and not with a weight of 0.
pub(super) fn takes(coding: &str) -> String {
    format!(r"(?:^|,)\s*{coding}\s*(?:;\s*q\s*=\s*(?:1(?:\.0*)?|0?\.[0-9]*[1-9][0-9]*)\s*)?(?:,|$)")
}
