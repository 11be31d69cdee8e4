//! A drawing of the theme, as files that browsers show, to pixels: in its light scheme, as no reader's screen is asked. Knows SVG and
//! the little of style sheets that a drawing holds.

use resvg::{
    tiny_skia::{PixmapMut, Transform},
    usvg::{Options, Tree},
};

/// A drawing, ready to be drawn at any size.
pub(in crate::render) struct Drawing(Tree);

impl Drawing {
    /// Reads an SVG file. `None` when it is none.
    pub(in crate::render) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        Tree::from_str(&light(text), &Options::default()).ok().map(Self)
    }

    /// Width and height.
    pub(in crate::render) fn size(&self) -> (f32, f32) {
        (self.0.size().width(), self.0.size().height())
    }

    /// Draws it with its left top corner at (`x`, `y`), `scale` times as large; mirrored, it keeps its place.
    pub(in crate::render) fn draw(&self, onto: &mut PixmapMut<'_>, (x, y): (f32, f32), scale: f32, mirrored: bool) {
        let place = if mirrored {
            Transform::from_row(-scale, 0.0, 0.0, scale, x + self.size().0 * scale, y)
        } else {
            Transform::from_row(scale, 0.0, 0.0, scale, x, y)
        };
        resvg::render(&self.0, place, onto);
    }
}

/// `svg` without its conditional styles, with the names of its colours (`var(--ink)`) replaced by what they stand for: the drawing
/// library knows neither.
fn light(svg: &str) -> String {
    let mut text = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("@media") {
        text.push_str(before);
        rest = after_block(after);
    }
    text.push_str(rest);
    for (name, value) in definitions(&text) {
        text = text.replace(&format!("var({name})"), &value);
    }
    text
}

/// What follows the block that opens next.
fn after_block(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return &text[at + 1..],
            '}' => depth -= 1,
            _ => {}
        }
    }
    ""
}

/// `--name:value` pairs.
fn definitions(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (at, _) in text.match_indices("--") {
        let rest = &text[at..];
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect();
        if let Some(value) = rest[name.len()..].trim_start().strip_prefix(':') {
            let value = value.split([';', '}', '<']).next().unwrap_or_default().trim();
            if !found.iter().any(|(known, _)| *known == name) {
                found.push((name, value.to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::light;

    #[test]
    fn a_drawing_is_shown_by_day() {
        let svg = "<svg><style>svg{--k:#123;--g : rgb(1,2,3)}.a{fill:var(--k)}\
                   @media(prefers-color-scheme:dark){svg{--k:#fff}.a{fill:#000}}.b{stroke:var(--g)}</style></svg>";
        let expected = "<svg><style>svg{--k:#123;--g : rgb(1,2,3)}.a{fill:#123}.b{stroke:rgb(1,2,3)}</style></svg>";
        assert_eq!(light(svg), expected);
        assert_eq!(light("<svg>@media{"), "<svg>");
    }
}
