//! Texts made comparable: one form of each letter, digit and blank. Knows no field and no sheet.

use icu::normalizer::ComposingNormalizerBorrowed;

/// `text` in small letters, composed (NFC), with single blanks: what two people would call the same words.
pub(in crate::desk) fn text(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let words: Vec<&str> = composed.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// `text` composed (NFC), every sort of blank a plain one, without blanks around it.
pub(super) fn spaces(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let plain: String = composed.chars().map(|c| if c.is_whitespace() || c == '\u{202f}' { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// `text` with the digits of every script that portals are written in as ASCII.
pub(super) fn digits(text: &str) -> String {
    /// The zeros of Arabic, Persian, Thai, Lao, Khmer and full width.
    const ZEROS: &[char] = &['\u{660}', '\u{6f0}', '\u{e50}', '\u{ed0}', '\u{17e0}', '\u{ff10}'];
    let ascii = |c: char| {
        let value = ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10));
        value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
    };
    text.chars().map(ascii).collect()
}

/// A folder's name made of a title: letters without their marks, digits, hyphens; `None` when nothing of it can be written so.
pub(super) fn id(title: &str) -> Option<String> {
    let decomposed = icu::normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(title).to_lowercase();
    let mut id = String::new();
    for c in decomposed.chars() {
        match c {
            'đ' => id.push('d'),
            c if c.is_ascii_alphanumeric() => id.push(c),
            '\u{300}'..='\u{36f}' => {}
            // A letter that has no ASCII form would leave a hole in the name.
            c if c.is_alphabetic() => return None,
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    id.truncate(60);
    let id = id.trim_end_matches('-').to_owned();
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_gives_a_folders_name() {
        assert_eq!(id("Cảng cạn Đông Sơn (giai đoạn 2)").as_deref(), Some("cang-can-dong-son-giai-doan-2"));
        assert_eq!(id("下龙湾"), None);
        assert_eq!(id("–"), None);
        assert_eq!(text("  Chưa\u{a0} RÕ "), "chưa rõ");
        assert_eq!(text("a\u{302}\u{301}"), "ấ");
    }
}
