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
    while let Some(at) = rest.bytes().position(|byte| NEEDS_CARE[usize::from(byte)]) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let mut tail = from.chars();
        match tail.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') if quotes => out.push_str("&quot;"),
            other => out.extend(other.filter(|c| !is_forbidden(*c))),
        }
        rest = tail.as_str();
    }
    out.push_str(rest);
}

/// Whether a character that begins with this byte in UTF-8 may have to be written otherwise: U+0080 to U+009F begin with C2,
/// U+FDD0 and the like with EF.
static NEEDS_CARE: [bool; 256] = {
    let mut needs = [false; 256];
    let mut byte: u8 = 0;
    loop {
        let is_control = byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
        needs[byte as usize] = is_control || matches!(byte, b'&' | b'<' | b'>' | b'"' | 0x7f | 0xc2 | 0xef);
        if byte == 0xff {
            break needs;
        }
        byte += 1;
    }
};

/// Characters that HTML does not allow in any form: they are left out.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
}
