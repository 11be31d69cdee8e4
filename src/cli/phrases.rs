//! Phrases that checks put into messages ("a whole number from 1 to 12"), in the language of the reader. Each is known by its
//! English form, which may have places: `{1}`, `{2}`. Knows no code and no finding.

/// The phrases of one language.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// English and translation; those with the most letters first, so that the closest form is taken.
    pairs: Vec<(Vec<Piece>, String)>,
}

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Place(String),
}

impl Phrases {
    /// Reads tables of English forms with their translations (TOML); what cannot be read is left out, and stays English.
    pub(super) fn read<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let tables = texts.filter_map(|text| text.parse::<toml::Table>().ok());
        let mut pairs: Vec<(Vec<Piece>, String)> =
            tables.flatten().filter_map(|(english, own)| Some((pieces(&english), own.as_str()?.to_owned()))).collect();
        let letters = |pieces: &[Piece]| -> usize {
            pieces.iter().map(|piece| if let Piece::Words(words) = piece { words.len() } else { 0 }).sum()
        };
        pairs.sort_by_key(|(pieces, _)| std::cmp::Reverse(letters(pieces)));
        Self { pairs }
    }

    /// `text` in this language; as it is where no phrase fits. What fills a place may be a phrase again.
    pub(super) fn say(&self, text: &str) -> Option<String> {
        self.pairs.iter().find_map(|(english, own)| {
            let values = matched(english, text)?;
            let mut said = own.clone();
            for (name, value) in values {
                said = said.replace(&format!("{{{name}}}"), &self.say(&value).unwrap_or(value));
            }
            Some(said)
        })
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, name, after)) = place(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Words(before.to_owned()));
        }
        pieces.push(Piece::Place(name.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    pieces
}

/// The first `{1}` of `text`, with what stands before and after it. Other braces are letters.
fn place(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (name, after) = text[at + 1..].split_once('}')?;
        (name.len() == 1 && name.bytes().all(|b| b.is_ascii_digit())).then_some((&text[..at], name, after))
    })
}

/// What fills the places when `text` has this form.
fn matched(form: &[Piece], text: &str) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut rest = text;
    for (at, piece) in form.iter().enumerate() {
        match piece {
            Piece::Words(words) => rest = rest.strip_prefix(words.as_str())?,
            Piece::Place(name) => {
                let end = match form.get(at + 1) {
                    Some(Piece::Words(words)) if form.len() == at + 2 => rest.strip_suffix(words.as_str())?.len(),
                    Some(Piece::Words(words)) => rest.find(words.as_str())?,
                    _ => rest.len(),
                };
                values.push((name.clone(), rest[..end].to_owned()));
                rest = &rest[end..];
            }
        }
    }
    (rest.is_empty() && values.iter().all(|(_, value)| !value.is_empty())).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_form_is_taken_and_places_are_phrases_too() {
        let phrases = Phrases::read(
            ["\"a {1}\" = \"một {1}\"\n\"a list of {1} items\" = \"danh sách {1} mục\"\n\"table\" = \"bảng\"\n\"{1} is not {2}\" = \"{1} không phải {2}\""]
                .into_iter(),
        );
        assert_eq!(phrases.say("a list of 3 items").as_deref(), Some("danh sách 3 mục"));
        assert_eq!(phrases.say("a table").as_deref(), Some("một bảng"));
        assert_eq!(phrases.say("x is not a table").as_deref(), Some("x không phải một bảng"));
        assert_eq!(phrases.say("a "), None, "a place is never empty");
        assert_eq!(phrases.say("{ vi = 1 }"), None);
    }
}
