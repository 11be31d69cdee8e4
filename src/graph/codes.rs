//! What can be wrong between entries: references, links, addresses.

crate::codes! {
    REFERENCE_TO_NOTHING = "P0301" Error "there is no {kind} `{id}`",
        help: "write the name of a folder that exists{suggestion}",
        means: "A field or link names an entry by an id that no folder has.",
        why: "The reader would be led nowhere.",
        example: "localities = [\"ha-noi\"] without content/provinces/ha-noi";
    DEAD_LINK = "P0302" Error "this link leads to nothing: {target}",
        help: "links inside the portal are written @/section/entry{suggestion}",
        means: "A link in the text names a section or entry that does not exist.",
        why: "The reader would meet an error page.",
        example: "[Huế](@/provinces/hu)\nMend: [Huế](@/provinces/hue)";
    DEAD_ANCHOR = "P0303" Error "the page has no heading `#{anchor}`",
        help: "headings there: {known}",
        means: "A link leads to a heading that the target does not have. Anchors come from the source language's headings and are the same in every language.",
        why: "The reader would land at the top of a page and search.",
        example: "[tickets](@/festivals/lim#tickets)";
    REFERENCE_UNPUBLISHED = "P0304" Warning "`{id}` is not published; this is shown without a link",
        help: "publish it, or take the reference out",
        means: "A reference or link leads to an entry that exists and is withheld.",
        why: "Nothing of a withheld entry may appear; the reader sees plain text.",
        example: "owner = \"new-office\" while that entry is a draft";
    ADDRESS_TAKEN = "P0305" Error "two pages have the address /{path}",
        help: "give one of the two another slug",
        means: "Two texts would be published at the same address.",
        why: "One would overwrite the other.",
        example: "slug = \"hue\" in two entries of one section and language";
    NO_HOME = "P0306" Error "the portal has no home page in its source language ({lang})",
        help: "add content/portal.{lang}.md with title, summary and a text",
        means: "The home page of the source language is missing.",
        why: "Every other language's home falls back to it.",
        example: "content/ without portal.vi.md";
    PICTURE_NOT_DECLARED = "P0307" Error "the picture `{file}` is not among the entry's images",
        help: "declare it in the source file: [[images]] file = \"{file}\", alt, credit, licence",
        means: "A text shows a picture that the entry's facts do not list.",
        why: "Alternative text, credit and licence stand there, once for all languages.",
        example: "![](map.png) without [[images]] file = \"map.png\"";
    NEW_OUTBOUND_HOST = "P0308" Warning "links to `{host}`, which is not on the portal's list of hosts",
        help: "if it is meant, add \"{host}\" to links.outbound in portal.toml",
        means: "A text or fact links to a host that `links.outbound` does not name.",
        why: "Injected links are how official sites end up advertising gambling; a new host should be seen by somebody.",
        example: "[here](https://example.com/)";
    FILE_NOT_DECLARED = "P0309" Error "the file `{file}` is not among the entry's documents",
        help: "declare it in the source file under `documents`, with its title",
        means: "A text links to a file that the entry's facts do not list.",
        why: "Only what is declared is published, with its title and language.",
        example: "[plan](plan.pdf) without documents = [{ file = \"plan.pdf\", title = \"…\" }]";
    LABEL_MISSING = "P0310" Warning "there is no word `{key}` in {lang}",
        help: "add it to locales/{lang}/; {used}",
        means: "The portal's words lack a key in a language. A word of the fallback chain, or the key itself, is shown.",
        why: "A reader would meet a foreign or technical word.",
        example: "A kind of one's own with a field `height` and no word field-height";
    SHARE_MISMATCH = "P0311" Warning "this share is given as {stated} %; its own amounts, {part} of {whole}, make {recomputed} %",
        help: "correct the number that is wrong; if the source itself says both, add disputed = true and a note, and the page shows both",
        means: "A share names its part and whole (share_of, share_in), both are known, and dividing them gives another number.",
        why: "A reader who divides will trust no other number on the page.",
        example: "fdi-share = 16 with 3.46 of 22.757 billion, which is 15.2 %";
    FIGURE_TWICE = "P0312" Warning "the same source gives `{indicator}` of {period} twice: {first} and {value}",
        help: "keep one; facts stand once. If the two count different things, they are two indicators",
        means: "Two figures have the same indicator, territory, period, unit and source.",
        why: "One of them is a slip, or they differ in what they count.",
        example: "the same row in index.vi.md and in fdi.csv";
    FIGURE_OLD = "P0313" Warning "the newest figure of `{indicator}` here is of {period}, older than {limit} years",
        help: "add a newer one; if none is to be expected, say historical = true, and the page says so",
        means: "The vocabulary `indicator` sets how old the newest figure of an indicator may be (max_age_years).",
        why: "A reader takes the newest figure for today's.",
        example: "population of 2009 as the only one, with max_age_years = { population = 3 }";
    SHARE_AGREES = "P0314" Warning "this share is marked as disputed, and its own amounts, {part} of {whole}, make {recomputed} % as it says",
        help: "delete disputed = true",
        means: "A share says that its own amounts do not give it; they do.",
        why: "The page would warn the reader of a contradiction that is not there.",
        example: "disputed = true after the amounts were corrected";
    NO_RATE = "P0330" Note "there is no rate from {currency} to {to}: such amounts stand in a band of their own",
        help: "add to content/rates.toml: [[rate]] with pair = \"{to}/{currency}\", value, date and source",
        means: "A list can be narrowed by amounts of money, and no rate leads from a currency in use to that of the bands.",
        why: "Readers who look for projects of a certain size would have to look among the others too.",
        example: "capital = { min = 310000000000, currency = \"VND\" } without a rate for USD/VND";
}
