//! What can be wrong with drawing: letters that are missing, fonts and marks that cannot be read.

crate::codes! {
    POSTER_LETTERS = "P0540" Warning "no font has {characters} of “{title}”: the picture that stands for the page is without",
        help: "write the character otherwise, or put a font that has it into the theme's fonts/ (an .otf or .ttf file; name.LANGUAGE.ttf for one that a language tries first)",
        means: "The picture shown where people share the page is lettered with the fonts in themes/<theme>/fonts, and none of them has a character of its words. The character is left out.",
        why: "A name with a hole in it goes round the world with the link.",
        example: "title = \"Lễ hội 𗼇𗼈\"\nMend: put noto-serif-tangut.ttf into themes/harbour/fonts, or write the name in Latin letters.";
    FONT_UNREADABLE = "P0541" Error "`{path}` is not a font that can be drawn with",
        help: "put an OpenType font with outlines (.ttf or .otf) there, or remove the file",
        means: "A file in the theme's fonts/ is not an OpenType font, is damaged, or holds no outlines (a bitmap font, a web font under another name).",
        why: "Its letters would be missing from every picture.",
        example: "themes/harbour/fonts/name.ttf that is a WOFF2 file\nMend: take the .ttf from the font's maker.";
    MARK_UNDRAWABLE = "P0542" Error "the icon `{path}` cannot be drawn: it is not valid SVG",
        help: "write the file anew with a drawing program, as plain SVG",
        means: "The `icon` of theme.toml is drawn as PNG for devices that take no SVG, and the file could not be read.",
        why: "Phones would show the portal without its mark.",
        example: "An SVG file that was cut off while it was copied.";
}
