//! Text as it may stand in HTML. Knows characters only.

/// Appends text that may stand between tags.
pub fn text(out: &mut String, text: &str) {
    push(out, text, false);
}

/// Appends text that may stand in an attribute between double quotes.
pub fn attribute(out: &mut String, text: &str) {
    push(out, text, true);
}

fn push(out: &mut String, text: &str, quotes: bool) {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| matches!(c, '&' | '<' | '>' | '"') || is_forbidden(c)) {
        out.push_str(&rest[..at]);
        let mut tail = rest[at..].chars();
        match tail.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str(if quotes { "&quot;" } else { "\"" }),
            _ => {}
        }
        rest = tail.as_str();
    }
    out.push_str(rest);
}

/// Characters that HTML does not allow in any form: they are left out.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
}
