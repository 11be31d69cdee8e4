//! Letters that readers abroad type without their stroke. Pagefind takes away the marks of letters that Unicode takes apart
//! (`ẵ` is `a` with two marks); `đ` is a letter of its own. In the index it is written as `d` with a mark that no text has, so that
//! it is found like the others; `search.js` writes it back where it is shown.

/// Stands for the stroke. Of all combining marks Pagefind keeps within a word those that Unicode calls alphabetic: this one was
/// made for ancient Greek, and no NFC text has it behind these letters.
pub(super) const STROKE: char = '\u{345}';

/// Letters with a stroke, and without; `search.js` has the same.
const LETTERS: &[(char, char)] =
    &[('đ', 'd'), ('Đ', 'D'), ('ł', 'l'), ('Ł', 'L'), ('ø', 'o'), ('Ø', 'O'), ('ħ', 'h'), ('Ħ', 'H')];

/// `text` as it is indexed.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match LETTERS.iter().find(|(letter, _)| *letter == c) {
            Some((_, plain)) => folded.extend([*plain, STROKE]),
            None => folded.push(c),
        }
    }
    folded
}
