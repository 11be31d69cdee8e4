//! Writes iCalendar content lines (RFC 5545, 3.1): escaped, folded, ended by CRLF. Knows nothing of calendars' meaning.

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

    /// All lines.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A value of type TEXT (3.3.11).
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

    proptest! {
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
