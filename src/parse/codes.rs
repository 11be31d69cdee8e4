//! What can be wrong with one file's syntax.

crate::codes! {
    NOT_UTF8 = "P0101" Error "this file is not UTF-8: byte {offset} cannot be read",
        help: "save it again as UTF-8 (in Windows Notepad: Save as, Encoding, UTF-8)",
        means: "The file's bytes are not text in UTF-8, the only encoding that holds every language of a portal.",
        why: "Read in a wrong encoding, Vietnamese or Chinese text turns into other letters.",
        example: "A file saved as TCVN3, Windows-1258 or UTF-16.\nMend: save it as UTF-8.";
    BYTE_ORDER_MARK = "P0102" Note "this file begins with a byte order mark; it was skipped",
        help: "nothing needs to be done; saving as \"UTF-8\" rather than \"UTF-8 with BOM\" leaves it out",
        means: "Some Windows programs put three invisible bytes before a text. They are skipped.",
        why: "Other tools may stumble over them.",
        example: "A file saved by an old Notepad.\nMend: save it as UTF-8 without BOM.";
    EMPTY_FILE = "P0103" Error "this file is empty",
        help: "write its text, or delete the file: a missing translation is shown as not yet translated",
        means: "A text file has no content at all.",
        why: "It is usually a saving that went wrong; published, it would be a blank page.",
        example: "index.fr.md with 0 bytes.\nMend: delete it until the translation exists.";
    NO_FRONT_MATTER = "P0104" Error "this file does not begin with its facts",
        help: "begin it with a line +++, then the facts (title = \"…\"), then a line +++",
        means: "A text begins with its front matter, between two lines +++ (TOML) or two lines --- (YAML).",
        why: "Without title and facts there is no page to make.",
        example: "# Huế\nMend:\n+++\ntitle = \"Huế\"\n+++";
    NEVER_CLOSED = "P0105" Error "the facts that begin here are never closed by a line {fence}",
        help: "put a line with only {fence} after the last fact, before the text",
        means: "Front matter began and its closing line was not found.",
        why: "Everything after it would be read as facts, and the text be lost.",
        example: "+++\ntitle = \"Huế\"\nThe city …\nMend: a line +++ before the text.";
    TOML_SYNTAX = "P0106" Error "this cannot be read as TOML: {reason}",
        help: "look at the marked place: often a quotation mark or a bracket is missing",
        means: "The facts are not well-formed TOML 1.0.",
        why: "A fact that cannot be read must not be guessed.",
        example: "title = \"Huế\nMend: title = \"Huế\"";
    YAML_SYNTAX = "P0107" Error "this cannot be read as YAML: {reason}",
        help: "look at the marked place: often the indentation or a colon is wrong",
        means: "The facts are not well-formed YAML 1.2, or use a part of it that is not allowed: anchors, aliases, tags.",
        why: "A fact that cannot be read must not be guessed; aliases can blow up a small file.",
        example: "title: Huế: the city\nMend: title: \"Huế: the city\"";
    TOO_DEEP = "P0108" Error "the facts are nested more than {limit} levels deep",
        help: "write them flatter",
        means: "Lists and tables stand inside each other deeper than any fact of a portal needs.",
        why: "A budget keeps a broken or hostile file from taking the build down.",
        example: "[[[[[[ … ]]]]]]";
    WINDOWS_LINES = "P0109" Note "this file's lines end the Windows way (CR LF); that is fine",
        help: "nothing needs to be done",
        means: "Lines end with two characters, as Windows programs write them. They are read like any others.",
        why: "Said once, so that a difference between two files is no riddle.",
        example: "Any file saved by Notepad.";
    SERIES_ROW = "P0280" Error "this row has {cells} cells; the heading has {columns}",
        help: "give every row as many cells as the heading; put a text with commas or line breaks into quotation marks",
        means: "A row of a CSV file has more or fewer cells than the first row, which names the columns.",
        why: "There is no telling which value belongs to which column.",
        example: "indicator,value\nfdi-registered,3,46\nMend: fdi-registered,3.46";
    SERIES_HEADING = "P0281" Error "the heading of this series cannot be used: {reason}",
        help: "the first row names the columns, each once, as the fields of a figure are named: indicator, value, unit, period …",
        means: "The first row of a CSV file does not name its columns.",
        why: "Values without a name cannot be read.",
        example: "value,value\n1,2\nMend: value,unit";
    SERIES_TOO_LONG = "P0282" Error "this series has more than {limit} rows",
        help: "split it into several files, or publish it as a document",
        means: "A CSV file has more rows than a series may have.",
        why: "A budget keeps pages readable and the build quick.",
        example: "A table of every day since 1990.";
    OUTLINES_SYNTAX = "P0562" Error "this is not JSON: {reason}",
        help: "save the outlines anew from the program that made them, as GeoJSON",
        means: "A file .geojson is no well-formed JSON text.",
        why: "Outlines that cannot be read whole must not be drawn in part.",
        example: "{ \"type\": \"Polygon\", \"coordinates\": [[[107, 20], …\nMend: the whole file, with every bracket closed.";
    OUTLINES_SHAPE = "P0563" Error "this cannot be drawn as outlines: {reason}",
        help: "save polygons or lines as GeoJSON (RFC 7946), in WGS 84, longitude and latitude in degrees",
        means: "A part of a file .geojson is none of the things that outlines are made of.",
        why: "An outline with a part left out would say something that its authority did not.",
        example: "\"coordinates\": [\"107.1, 20.9\"]\nMend: \"coordinates\": [107.1, 20.9]";
    OUTLINES_PLACE = "P0564" Error "there is no place at longitude {longitude}, latitude {latitude}",
        help: "longitude comes first (−180 to 180), then latitude (−90 to 90){suggestion}",
        means: "A position of the outlines lies beyond the earth's degrees; most often the two numbers are the wrong way round, or metres.",
        why: "Land would be drawn where there is none.",
        example: "[20.9, 107.1]\nMend: [107.1, 20.9]";
    OUTLINES_RING = "P0565" Error "this ring {reason}",
        help: "a ring goes round an area: four positions or more, the last one equal to the first, not over the date line (RFC 7946, 3.1.6 and 3.1.9)",
        means: "The edge of an area is not a closed ring.",
        why: "There is no telling what is land and what is sea.",
        example: "[[107, 20], [108, 20], [108, 21]]\nMend: [[107, 20], [108, 20], [108, 21], [107, 20]]";
    OUTLINES_TOO_MANY = "P0566" Error "these outlines have more than {limit} positions",
        help: "simplify them in the program that made them: a chart of a page's width shows no more than a few thousand",
        means: "A file .geojson has more positions than outlines may have.",
        why: "A budget keeps the build quick; a reader would not see them.",
        example: "A coast surveyed to the metre.\nMend: the same coast, simplified to a hundred metres.";
    BAD_SIDECAR = "P0905" Warning "what the translation desk keeps of this translation cannot be read: {reason}",
        help: "do not edit this file by hand; take its last good version back, or delete it and run `portolan ack` for the entry",
        means: "A file `….units.toml` beside a translation is not as `portolan ack` and `portolan import` write it.",
        why: "Without it nobody knows whether the translation still says what its source says; the page itself is published all the same.",
        example: "A line of the file was cut off while two versions were merged.";
}
