//! A source file's front matter as a piece of its text, for the commands that change it. Knows where it begins and ends.

/// What stands before the front matter (the opening line), it itself, and what follows (the closing line and the prose).
///
/// # Errors
/// The reason, when it is not TOML between `+++`.
pub(super) fn split(text: &str) -> Result<(&str, &str, &str), String> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let line = |at: usize| text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let first = line(start);
    match text[start..first].trim_end() {
        "+++" => {}
        "---" => return Err("its front matter is YAML (between ---)".to_owned()),
        _ => return Err("it has no front matter".to_owned()),
    }
    let mut at = first;
    while at < text.len() {
        let next = line(at);
        if text[at..next].trim_end() == "+++" {
            return Ok((&text[..first], &text[first..at], &text[at..]));
        }
        at = next;
    }
    Err("its front matter is never closed".to_owned())
}
