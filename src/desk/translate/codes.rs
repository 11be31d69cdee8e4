//! What can be wrong with the translation desk's commands.

crate::codes! {
    UNKNOWN_TEXT = "P0906" Error "there is no entry, section or home page `{entry}`{suggestion}",
        help: "write section/entry, a section's folder, or `portal` for the home page; `portolan status` lists them",
        means: "The name on the command line is none of the portal's texts.",
        why: "A guess would touch another text's account.",
        example: "portolan ack projects/cang-cang fr\nMend: portolan ack projects/cang-can fr";
    UNKNOWN_TARGET = "P0907" Error "`{lang}` is no language that this text can be translated into; there are {known}",
        help: "write the tag as in portal.toml",
        means: "The language is not in the portal's settings, or it is the one that the text is written in.",
        why: "A translation in a language that the portal does not have would never be shown.",
        example: "portolan export --to cn\nMend: portolan export --to zh-Hans";
    NO_TRANSLATION = "P0908" Error "`{entry}` is not translated into {lang} yet",
        help: "write the translation, or hand it out with `portolan export --to {lang} {entry}`",
        means: "There is no file in that language, or it cannot be read.",
        why: "Only what is there can be confirmed.",
        example: "portolan ack news/hoi-cho ko, before index.ko.md is written";
    UNKNOWN_UNIT = "P0909" Error "`{entry}` has no unit `{unit}` in {lang}",
        help: "`portolan status {entry} {lang}` shows the units with their names",
        means: "The name on the command line is none of the text's units, or that unit has no translation.",
        why: "Nothing is confirmed by guess.",
        example: "portolan ack projects/cang-can fr tilte\nMend: portolan ack projects/cang-can fr title";
    NOTHING_NAMED = "P0910" Error "say which text: ENTRY, or --all",
        help: "portolan ack projects/cang-can fr; portolan ack --all",
        means: "The command was given neither a text nor --all.",
        why: "To confirm everything must be meant.",
        example: "portolan ack\nMend: portolan ack --all";
    NOT_A_SOURCE = "P0911" Error "the texts are written in {lang} already",
        help: "name another language with --to, or with --from the one that they are written in",
        means: "Source and target of a translation are the same language.",
        why: "There is nothing to translate.",
        example: "portolan export --to vi, in a portal that is written in Vietnamese";
    FILE_UNREADABLE = "P0912" Error "`{path}` cannot be read: {reason}",
        help: "give the file as the translator's tool saved it: XLIFF 2 (.xlf), PO (.po), a workbook made by `portolan export` (.xlsx); a memory as TMX (.tmx)",
        means: "The file is missing, too large, or not in the form that its name promises.",
        why: "Nothing is taken from a file that is understood by halves.",
        example: "portolan import fr.docx";
    UNKNOWN_FORMAT = "P0913" Error "`{path}` does not say by its name which form it has",
        help: "let it end in .xlf, .po or .xlsx, or name the form with --format",
        means: "The form of a file for translators is told by the end of its name.",
        why: "A guess could read one form as another.",
        example: "portolan export --to fr -o fr.doc\nMend: portolan export --to fr -o fr.xlf";
    HOW_NOT_SAID = "P0914" Error "say how the translations were made: --how human, machine or machine+edited",
        help: "machine if a program made them; machine+edited if a person corrected them; human if a person made them",
        means: "New translations are about to be taken over, and nobody has said who made them.",
        why: "Readers are told when a program translated a page. Nobody else can know.",
        example: "portolan import fr.xlf --apply\nMend: portolan import fr.xlf --apply --how human";
    TEXT_IS_GONE = "P0915" Error "{entry}: the portal no longer has this text (“{text}”)",
        help: "nothing needs to be done, unless the text was renamed: then export it again",
        means: "A unit that came back belongs to a text that is no longer there.",
        why: "Its translation would have no place.",
        example: "An entry was deleted while its translation was being made.";
    SOURCE_HAS_CHANGED = "P0916" Error "{entry}, {unit}: the source has changed since the file was sent out (“{text}”)",
        help: "export this text again, and translate what it says now",
        means: "What was translated is no longer what the source says.",
        why: "The translation would say what is no longer so, and count as up to date.",
        example: "A deadline was moved while the translation was being made.";
    NOT_TRANSLATED_ANEW = "P0917" Error "{entry}, {unit}: the source has changed and the translation has not (“{text}”)",
        help: "translate it anew; if it is right as it is, say --unchanged",
        means: "The translation that came back is the old one.",
        why: "A slip must not make a page look up to date.",
        example: "The old translation was copied over without being changed.";
    LINKS_DIFFER = "P0918" Error "{entry}, {unit}: the links are not those of the source; only there: {only}; only in the translation: {also}",
        help: "keep every link of the source, with its address; only its words are translated",
        means: "A link is missing, or leads elsewhere.",
        why: "Readers of every language must come to the same places.",
        example: "Xem [trang này](@/pages/gioi-thieu)\nSee this page\nMend: See [this page](@/pages/gioi-thieu)";
    PICTURES_DIFFER = "P0919" Error "{entry}, {unit}: the pictures are not those of the source; only there: {only}; only in the translation: {also}",
        help: "keep every picture with the name of its file; only its description is translated",
        means: "A picture is missing, or is another one.",
        why: "Every language shows the same pictures.",
        example: "![Vịnh](vinh.jpg)\n![Bay](bay.jpg)\nMend: ![Bay](vinh.jpg)";
    CODE_DIFFERS = "P0920" Error "{entry}, {unit}: what stands between backticks is not that of the source; only there: {only}; only in the translation: {also}",
        help: "copy it letter by letter",
        means: "Code, a file's name or a command was changed or left out.",
        why: "It means something only as it is.",
        example: "`MST`\n`TIN`\nMend: `MST`";
    PLACEHOLDERS_DIFFER = "P0921" Error "{entry}, {unit}: the places to fill in are not those of the source; only there: {only}; only in the translation: {also}",
        help: "copy them letter by letter, braces and all",
        means: "A place such as {name} or %s was translated, changed or left out.",
        why: "A program puts something in its place, which it finds by that name.",
        example: "Xin chào {name}\nHello {nom}\nMend: Hello {name}";
    FOOTNOTES_DIFFER = "P0922" Error "{entry}, {unit}: the footnotes are not those of the source; only there: {only}; only in the translation: {also}",
        help: "keep every mark such as [^1] at its place in the sentence",
        means: "The mark of a footnote is missing, or there is another.",
        why: "The note would not be found, or lead nowhere.",
        example: "46,4 triệu người[^1]\n46.4 million people\nMend: 46.4 million people[^1]";
    ANOTHER_BLOCK = "P0923" Error "{entry}, {unit}: the translation would not be one paragraph, item or heading as the source is (“{text}”)",
        help: "write it as one piece: no empty line, no #, - or 1. at its beginning",
        means: "The text begins as a heading or list, or has several paragraphs.",
        why: "Headings and lists are the same in every language; links to them depend on it.",
        example: "## How to apply\nMend: How to apply";
    CELLS_DIFFER = "P0924" Error "{entry}, {unit}: the row has {found} cells, that of the source has {cells}",
        help: "part the cells by | as in the source; write \\| for a bar within a cell",
        means: "A row of a table has more or fewer cells than the source's.",
        why: "Values would stand under the wrong heading.",
        example: "Năm | Số dự án\nYear\nMend: Year | Projects";
    NOT_PLACED = "P0925" Error "{entry} in {lang}: its translation cannot be put together: {reason}",
        help: "take the rest over first and look at the file, or mend the translation and import it again",
        means: "The units are right one by one, and the file that they would make is not.",
        why: "No file is written that would not read as it should.",
        example: "A translation has a paragraph that the source has not, and a missing one should be added: take it out first.";
    FILE_EXISTS = "P0926" Error "`{path}` is there already",
        help: "name a file that does not exist yet, or delete it",
        means: "A file for translators would overwrite one that exists.",
        why: "It might be the one that came back.",
        example: "portolan export --to fr -o fr.xlf, twice";
    FIGURES_DIFFER = "P0927" Error "{entry}, {unit}: a figure, a year, an amount, a telephone number or an address is not that of the source (“{text}”)",
        help: "write it as the language does, and let it be the same; what differs is said below. If it is right, say so in the translation's front matter under [parity]",
        means: "The translation says another number or address than its source.",
        why: "A digit that slips changes a deadline or an amount, and nobody who reads only that language can see it.",
        example: "46,4 triệu người\n44.6 million people\nMend: 46.4 million people";
}
