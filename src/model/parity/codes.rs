//! What can differ between a translation and its source. An error withholds the translation: a reader who is told a wrong number,
//! or writes to a wrong address, is served worse than one who is shown another language. What is a matter of form is a warning.

crate::codes! {
    FIGURE_DIFFERS = "P0150" Error "a figure differs: `{written}` here, `{source}` in the source",
        help: "write the number of the source in this language's way; if the difference is right, say why: [parity] figures = \"…\"",
        means: "Within a field, or between two headings, the numbers of a translation are not those of its source. Number formats, words for millions and number words of each language are understood.",
        why: "A wrong figure on an official page is quoted; readers of another language cannot see that the source says otherwise.",
        example: "vi: Khu công nghiệp rộng 185 ha.\nen: The industrial park covers 158 ha.\nMend: The industrial park covers 185 ha.";
    YEAR_DIFFERS = "P0151" Error "a year differs: `{written}` here, `{source}` in the source",
        help: "write the year of the source; if the difference is right, say why: [parity] years = \"…\"",
        means: "Within a field, or between two headings, a translation names a year that its source does not, or leaves one out.",
        why: "Deadlines, terms and histories hang on years.",
        example: "vi: được ghi danh năm 1994\nen: inscribed in 1995\nMend: inscribed in 1994";
    MONEY_DIFFERS = "P0152" Error "an amount of money differs: `{written}` here, `{source}` in the source",
        help: "write amount and currency of the source; if the difference is right, say why: [parity] money = \"…\"",
        means: "An amount or its currency in a translation is not the source's: 3,46 tỷ USD is 3.46 billion US dollars, 34.6億ドル, 34,6亿美元.",
        why: "Investors calculate with it; a thousandfold error between billion and million is the most common slip.",
        example: "vi: 3,46 tỷ USD\nen: US$3.46 million\nMend: US$3.46 billion";
    UNIT_DIFFERS = "P0153" Error "a unit differs: `{written}` here, `{source}` in the source",
        help: "write the unit of the source, or convert the number with it; if the difference is right, say why: [parity] units = \"…\"",
        means: "A number is the source's, and what it counts is not: hectares against square kilometres, a percent sign too many or too few.",
        why: "A right number of a wrong unit is a wrong figure.",
        example: "vi: 185 ha\nfr: 185 km²\nMend: 185 ha, or 1,85 km²";
    PHONE_DIFFERS = "P0154" Error "a telephone number differs: `{written}` here, `{source}` in the source",
        help: "copy the number from the source; if this language has a line of its own, say so: [parity] phones = \"…\"",
        means: "The telephone numbers in the words of a translation are not those of its source.",
        why: "The reader would ring a stranger.",
        example: "vi: +84 236 382 2000\nen: +84 236 382 2100";
    ADDRESS_DIFFERS = "P0155" Error "an address differs: `{written}` here, `{source}` in the source",
        help: "copy the address from the source; if this language has one of its own, say so: [parity] addresses = \"…\"",
        means: "The mailboxes and web addresses in the words of a translation are not those of its source.",
        why: "Letters would go astray, or to somebody else.",
        example: "vi: duan@example.org\nen: duann@example.org";
    HEADINGS_DIFFER = "P0156" Warning "the headings differ: levels {written} here, {source} in the source",
        help: "give each heading of the source its translation, at the same level; if the difference is right, say why: [parity] headings = \"…\"",
        means: "A translation has other headings than its source: one is missing, one is new, or the level differs.",
        why: "Anchors are bound by position: a link to #di-lai would lead to another part in this language.",
        example: "vi: ## Đi lại / ## Ở\nen: ## Getting there";
    PICTURES_DIFFER = "P0157" Warning "the pictures differ: `{written}` here, `{source}` in the source",
        help: "show the same pictures as the source; if the difference is right, say why: [parity] pictures = \"…\"",
        means: "The text of a translation shows a picture that its source does not, or leaves one out.",
        why: "What the text says of the picture would hang in the air.",
        example: "vi: ![](ban-do.png)\nen: (no picture)";
    LINKS_DIFFER = "P0158" Warning "the links differ: `{written}` here, `{source}` in the source",
        help: "link the same targets as the source; if the difference is right, say why: [parity] links = \"…\"",
        means: "A translation leads elsewhere than its source, or nowhere. Addresses that differ only by the name of a language count as the same.",
        why: "A reader of this language would not find the office, the form or the page that the text speaks of.",
        example: "vi: [Sở Ngoại vụ](@/organisations/so-ngoai-vu)\nen: the Department of Foreign Affairs";
    LISTS_DIFFER = "P0159" Warning "a list differs: {written} of {here} here, {source} of {there} in the source",
        help: "give each item or row of the source its translation; if the difference is right, say why: [parity] lists = \"…\"",
        means: "A list or table of a translation has another number of items or rows than that of its source, or is of another sort.",
        why: "Mostly an item was left out, or added to the source after the translation was made.",
        example: "vi: three items\nen: two items";
    NAME_MISSING = "P0160" Warning "`{source}` is called `{name}` in this language, and the text does not say so",
        help: "use the official name `{name}`; if the text is right without it, say why: [parity] names = \"…\"",
        means: "The source has a name of content/glossary.toml, and the translation nowhere has the official name of its language.",
        why: "A place with three names cannot be searched for, and partners take them for three places.",
        example: "vi: vịnh Hạ Long\nja: ハーロン湾\nMend: ハロン湾";
    NAME_FORBIDDEN = "P0161" Warning "`{written}` must not be used; the official name is `{name}`",
        help: "write `{name}`; in a quotation, say so: [parity] forbidden = \"…\"",
        means: "The text has a variant of a name that content/glossary.toml forbids in this language.",
        why: "Official pages are where others look a name up.",
        example: "en: Halong Bay\nMend: Ha Long Bay";
    WRONG_SCRIPT = "P0162" Warning "`{written}` has letters that {lang} is not written in",
        help: "write the word anew in this language; if it is meant, say why: [parity] script = \"…\"",
        means: "A word of a translation has letters of a script that neither its language nor its source has, or mixes letters that look alike.",
        why: "It was pasted from elsewhere: searches do not find it, and voices read it letter by letter.",
        example: "ru: Xалонг, with a Latin X";
    UNTRANSLATED = "P0163" Warning "this is left in the source language: “{written}…”",
        help: "translate it; if it is meant to stand as it is, say why: [parity] untranslated = \"…\"",
        means: "Most words of a sentence are those of the source text.",
        why: "The reader meets a language that the page did not promise.",
        example: "en: Nhà đầu tư nộp hồ sơ trước ngày 31 tháng 3.";
    EXCEPTION_IDLE = "P0164" Warning "the exception `{field}` excuses nothing",
        help: "delete it: the translation agrees with its source here",
        means: "[parity] declares a difference that is not there, or no longer.",
        why: "It would hide the next one.",
        example: "[parity]\nlists = \"two items are one in French law\", while the lists agree";
    DATE_EXCHANGED = "P0166" Error "day and month are exchanged: `{written}` here, `{source}` in the source",
        help: "write the date in this language's order, best with the month's name; if it is right, say why: [parity] dates = \"…\"",
        means: "A date of a translation has the day of its source as the month and the month as the day. 3/4 is the third of April in Vietnamese and in the portal's English, and the fourth of March in Chinese, Japanese and Korean.",
        why: "Both are dates, so nobody notices until somebody comes on the wrong day.",
        example: "vi: ngày 03/04/2026\nen: 4 March 2026\nMend: 3 April 2026";
    TERM_INCOMPLETE = "P0165" Warning "the term `{term}` has no official name in the source language ({lang})",
        help: "add official.{lang}: it is what is looked for in a source text",
        means: "A term of content/glossary.toml cannot be asked for, because nothing says how the source calls it.",
        why: "It would protect nothing, in silence.",
        example: "[ha-long]\nofficial.en = \"Ha Long Bay\"";
}
