//! Texts, references, addresses, languages and places: values that are words.

use std::sync::Arc;

use super::{Place, Reading};
use crate::{
    diag::Diagnostic,
    locale::{Lang, is_region},
    model::{
        codes::{BIDI_IN_FACT, TOO_LONG},
        settings,
        slug::check_segment,
        value::{Reference, Text},
    },
    parse::{
        Node,
        url::{Target, gate},
    },
};

impl Reading<'_> {
    pub(in crate::model) fn text(&mut self, node: &Node, place: &Place, max: Option<usize>) -> Option<Text> {
        let Some(text) = node.text() else { return self.wrong(node, place, "text in quotation marks") };
        let text = text.trim();
        if text.is_empty() {
            return self.bad(node.span, place, "it is empty", "write the text, or delete the line");
        }
        let length = text.chars().count();
        if let Some(limit) = max.filter(|limit| length > *limit) {
            let finding = Diagnostic::at(&TOO_LONG, node.span).arg("field", &place.path);
            self.found.push(finding.arg("length", length).arg("limit", limit));
        }
        if self.lang.direction().as_str() == "ltr" && text.chars().any(is_bidi_control) {
            self.found.push(Diagnostic::at(&BIDI_IN_FACT, node.span).arg("field", &place.path));
        }
        Some(place.text(text))
    }

    pub(in crate::model) fn word(&mut self, node: &Node, place: &Place, expected: &str) -> Option<Arc<str>> {
        match node.scalar().map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => Some(text.into()),
            None => self.wrong(node, place, expected),
        }
    }

    pub(in crate::model) fn reference(&mut self, node: &Node, place: &Place, kind: &Arc<str>) -> Option<Reference> {
        let id = self.word(node, place, &format!("the id of a {kind}"))?;
        Some(Reference { kind: kind.clone(), id })
    }

    pub(in crate::model) fn slug(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let text = self.word(node, place, "a word of an address, as in \"vinh-ha-long\"")?;
        match check_segment(&text) {
            Ok(()) => Some(text),
            Err(reason) => {
                let reason = reason.to_string();
                self.bad(node.span, place, &reason, "use a-z, 0-9 and hyphens, at most 100 of them")
            }
        }
    }

    /// A mailbox: something before and a host after one `@`, nothing that could end or extend a header or link.
    pub(in crate::model) fn email(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let text = self.word(node, place, "a mailbox, as in \"doi-ngoai@example.org\"")?;
        let fits = text.split_once('@').is_some_and(|(local, host)| {
            let plain = |part: &str, more: &[u8]| part.bytes().all(|b| b.is_ascii_alphanumeric() || more.contains(&b));
            !local.is_empty() && plain(local, b".+_-") && host.contains('.') && plain(host, b".-") && !host.starts_with('.')
        });
        if fits {
            Some(text)
        } else {
            self.bad(node.span, place, "it is not a mailbox", "write it as in \"doi-ngoai@example.org\"")
        }
    }

    /// E.164: a plus and at most 15 digits; blanks are allowed in writing.
    pub(in crate::model) fn phone(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let text = self.word(node, place, "a telephone number, as in \"+84 236 382 2000\"")?;
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '-' | '.')).collect();
        let fits = digits.strip_prefix('+').is_some_and(|n| (7..=15).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()));
        if fits {
            return Some(digits.into());
        }
        self.bad(
            node.span,
            place,
            "it is not an international number",
            "begin with + and the country, as in \"+84 236 382 2000\"",
        )
    }

    pub(in crate::model) fn web_address(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let text = self.word(node, place, "an address, as in \"https://example.org/\"")?;
        match gate(&text) {
            Ok(Target::Web(_)) => Some(text),
            _ => self.bad(node.span, place, "it is not a web address", "write it whole, as in \"https://example.org/\""),
        }
    }

    /// A Wikidata item (`Q36027`) or an https address.
    pub(in crate::model) fn same_as(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let text = self.word(node, place, "a Wikidata item (\"Q36027\") or an address")?;
        let item = text.strip_prefix('Q').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if item {
            return Some(format!("https://www.wikidata.org/wiki/{text}").into());
        }
        self.web_address(node, place)
    }

    pub(in crate::model) fn language(&mut self, node: &Node, place: &Place) -> Option<Lang> {
        settings::lang(node, &place.path, &mut self.found)
    }

    pub(in crate::model) fn country(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let code = self.word(node, place, "a country's two letters, as in \"VN\"")?;
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) && is_region(&code) {
            return Some(code);
        }
        self.bad(node.span, place, &format!("there is no country `{code}`"), "write its two letters of ISO 3166-1, as in \"VN\"")
    }

    pub(in crate::model) fn timezone(&mut self, node: &Node, place: &Place) -> Option<Arc<str>> {
        let name = self.word(node, place, "a zone, as in \"Asia/Ho_Chi_Minh\"")?;
        match jiff::tz::TimeZone::get(&name) {
            Ok(_) => Some(name),
            Err(_) => self.bad(node.span, place, "there is no such zone", "write an IANA name, as in \"Asia/Ho_Chi_Minh\""),
        }
    }
}

/// The characters that turn the direction of writing (UAX #9, 3.2).
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
