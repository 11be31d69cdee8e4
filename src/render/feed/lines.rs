//! Writes content lines as iCalendar (RFC 5545, 3.1) and vCard (RFC 6350, 3.2) have them: escaped, folded, ended by CRLF. Knows
//! nothing of what calendars and cards mean.

/// Most octets of a line, without its end.
const WIDTH: usize = 75;

/// Lines under construction.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value is written as it is: a date, a duration, an address, a name of the standard.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        let plain: String = value.chars().filter(|c| !c.is_control()).collect();
        self.0.push_str(&fold(&format!("{name}:{plain}")));
        self.0.push_str("\r\n");
    }

    /// A line whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escape(value));
    }

    /// A line whose value is several texts, each in its place (RFC 6350, 3.4).
    pub(super) fn structured(&mut self, name: &str, parts: &[&str]) {
        self.raw(name, &parts.iter().map(|part| escape(part)).collect::<Vec<_>>().join(";"));
    }

    /// All lines.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// The value of a parameter, in quotes; what quotes cannot hold is written as RFC 6868 has it.
pub(super) fn parameter(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '^' => quoted.push_str("^^"),
            '"' => quoted.push_str("^'"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => quoted.push_str("^n"),
            c if c.is_control() => {}
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A value of type TEXT (RFC 5545, 3.3.11; RFC 6350, 4.1).
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => escaped.push_str("\\n"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line in pieces of at most 75 octets, cut between characters; each but the first begins with a space that unfolding takes
/// away.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / WIDTH * 3);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > WIDTH {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn unfold(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn unescape(text: &str) -> String {
        let (mut plain, mut characters) = (String::new(), text.chars());
        while let Some(c) = characters.next() {
            match c {
                '\\' => match characters.next().unwrap() {
                    'n' => plain.push('\n'),
                    other => plain.push(other),
                },
                c => plain.push(c),
            }
        }
        plain
    }

    /// What RFC 6868 (3.1) says a reader makes of a parameter.
    fn unquote(text: &str) -> String {
        let inside = text.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
        let (mut plain, mut characters) = (String::new(), inside.chars());
        while let Some(c) = characters.next() {
            match c {
                '^' => plain.push(match characters.next().unwrap() {
                    'n' => '\n',
                    '\'' => '"',
                    other => other,
                }),
                c => plain.push(c),
            }
        }
        plain
    }

    /// The parts of a structured value, cut where a semicolon is not escaped.
    fn parts(value: &str) -> Vec<String> {
        let (mut parts, mut escaped) = (vec![String::new()], false);
        for c in value.chars() {
            match c {
                ';' if !escaped => parts.push(String::new()),
                c => parts.last_mut().unwrap().push(c),
            }
            escaped = c == '\\' && !escaped;
        }
        parts.iter().map(|part| unescape(part)).collect()
    }

    proptest! {
        #[test]
        fn an_address_and_its_label_come_back_whole(text in "[^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]{0,200}") {
            let mut lines = Lines::default();
            lines.structured(&format!("ADR;LABEL={}", parameter(&text)), &["", "", &text, ""]);
            let written = lines.finish();
            prop_assert!(written.split("\r\n").all(|line| line.len() <= WIDTH && !line.contains(['\r', '\n'])));
            let line = unfold(&written);
            let line = line.strip_prefix("ADR;LABEL=").unwrap().strip_suffix("\r\n").unwrap();
            let end = line.match_indices('"').nth(1).unwrap().0 + 1;
            prop_assert_eq!(unquote(&line[..end]), text.clone());
            let value = line[end..].strip_prefix(':').unwrap();
            prop_assert_eq!(parts(value), ["", "", &text, ""].map(str::to_owned));
        }

        #[test]
        fn folding_is_undone_by_unfolding(line in "[^\r\n]{0,400}") {
            let folded = fold(&line);
            prop_assert_eq!(unfold(&folded), line);
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= WIDTH));
        }

        #[test]
        fn a_text_comes_back_whole_in_one_property(text in "[^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]{0,300}") {
            let mut lines = Lines::default();
            lines.text("SUMMARY;LANGUAGE=vi", &text);
            let written = lines.finish();
            prop_assert!(written.ends_with("\r\n"));
            let unfolded = unfold(&written);
            let value = unfolded.strip_prefix("SUMMARY;LANGUAGE=vi:").unwrap().strip_suffix("\r\n").unwrap();
            prop_assert!(!value.contains(['\r', '\n']));
            prop_assert_eq!(unescape(value), text);
        }
    }

    #[test]
    fn line_ends_of_every_sort_become_one_escape() {
        assert_eq!(escape("a\r\nb\rc\nd"), "a\\nb\\nc\\nd");
        assert_eq!(escape("C:\\x; y, z"), "C:\\\\x\\; y\\, z");
    }
}
