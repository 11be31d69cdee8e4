//! What can be wrong with starting a portal or an entry, with a sheet, and with an approval.

crate::codes! {
    FOLDER_NOT_EMPTY = "P0601" Error "`{path}` is not empty",
        help: "name a folder that does not exist yet, or an empty one",
        means: "A portal is started only where nothing can be overwritten.",
        why: "Files that are there already might be somebody's work.",
        example: "portolan init . in a folder with files";
    ENTRY_EXISTS = "P0602" Error "`{path}` exists already",
        help: "choose another id, or edit the file that is there",
        means: "A new entry would overwrite one that exists.",
        why: "Somebody's text would be lost.",
        example: "portolan new festival hoi-lim, twice";
    NO_SECTION_FOR_KIND = "P0603" Error "no section of this portal holds the kind `{kind}`",
        help: "make one: content/<section>/_index.{lang}.md with kind = \"{kind}\"",
        means: "Entries live in the folder of a section, and no section index names this kind.",
        why: "There is no place to put the entry.",
        example: "portolan new product tea in a portal without a section of products";
    NOT_WRITTEN = "P0604" Error "`{path}` cannot be written: {reason}",
        help: "check that you may write there and that the disk has room",
        means: "The system refused to write a file.",
        why: "Nothing half-written is left behind.",
        example: "A folder without write permission.";

    SHEET_UNREADABLE = "P0511" Error "`{path}` cannot be read as a sheet: {reason}",
        help: "give an Excel workbook (.xlsx) or a text file (.csv, saved as “CSV UTF-8”), as made by `portolan sheet`",
        means: "The file is missing, is not a workbook or CSV file, or holds text that is not UTF-8.",
        why: "Letters with marks would turn into others, and nobody would notice in time.",
        example: "A CSV file saved in Excel as “CSV” instead of “CSV UTF-8”.";
    NO_COLUMN_NAMES = "P0512" Error "the first row does not say what the columns hold",
        help: "start from a sheet that `portolan sheet KIND -o FILE` makes; its hidden first row must stay. For a sheet of your own, name the fields there (id, title, capital.min …) and say --kind",
        means: "The columns of a sheet are known by the names in its first row, which is hidden, never by their headings.",
        why: "Headings are words of a language and may be changed; a guess would put facts into the wrong fields.",
        example: "The hidden row was deleted.";
    UNKNOWN_COLUMN = "P0513" Error "`{name}` is not a field of {kind} that a sheet can hold",
        help: "{known}; a column of your own has nothing in the first row",
        means: "The first row names a field that the kind does not have, or that is not changed by sheets.",
        why: "What stands in the column would be lost in silence.",
        example: "capital.minimum in the first row; the field is capital.min";
    NOT_A_NUMBER = "P0514" Error "`{written}` is not a number as this language writes it",
        help: "write digits as in {example}, with words for large numbers and a unit or currency if you like",
        means: "The cell should hold one number, written by the conventions of the sheet's language.",
        why: "A point or comma in the wrong place makes a number a thousand times larger.",
        example: "“50–80 triệu” in a cell for one amount; “3.61” in Vietnamese.\nMend: 50 triệu and 80 triệu in their two columns; 3,61.";
    AMBIGUOUS_NUMBER = "P0515" Error "`{written}` may mean {first} or {second}",
        help: "write {first} or {second}",
        means: "One separator with three digits after it: by this language's rule a fraction, by another's twelve hundred.",
        why: "It is not guessed: the difference is a thousandfold.",
        example: "1,200 in a Vietnamese sheet.\nMend: 1200 or 1,2.";
    NOT_A_DATE = "P0516" Error "`{written}` is not a date",
        help: "write it as in {example}; a month (04/2026) or a year alone may do",
        means: "The cell should hold a date in the order of the sheet's language, with a year of four digits.",
        why: "Deadlines and validity are computed with it.",
        example: "31/02/2026, 16/04/26, “cuối năm”";
    AMBIGUOUS_DATE = "P0517" Error "`{written}` may mean {first} or {second}",
        help: "write {first} or {second}",
        means: "In English both orders of day and month are in use.",
        why: "It is not guessed: a deadline would move by months.",
        example: "03/04/2026 in an English sheet.\nMend: 2026-04-03.";
    SHARED_CURRENCY = "P0518" Error "`{written}` is the currency of several countries",
        help: "write its three letters, as in USD, or choose them in the currency's column",
        means: "A sign or name that several currencies share stands beside an amount.",
        why: "Readers in other countries would take it for theirs.",
        example: "$ 50 triệu\nMend: US$ 50 triệu.";
    CURRENCY_TWICE = "P0519" Error "the amount says {first}, the column beside it {second}",
        help: "correct one of the two",
        means: "A currency or unit stands beside the number and another one in its own column.",
        why: "One of the two is wrong.",
        example: "“50 triệu USD” with VND in the currency's column";
    UNKNOWN_LABEL = "P0520" Error "`{written}` is not on the list for this column",
        help: "choose from the list in the cell: {known}",
        means: "The cell takes one of the words of its drop-down list, or the name in square brackets behind it.",
        why: "Filters, labels in every language and open data need the same words everywhere.",
        example: "“Đang lập” where the list has “Nghiên cứu khả thi”";
    UNKNOWN_UNIT = "P0521" Error "`{written}` is not the unit of this column",
        help: "write the number in: {known}",
        means: "The column has a unit of its own, and the cell names another.",
        why: "Numbers are never converted in silence.",
        example: "1.200 m² in a column of hectares";
    ROW_TWICE = "P0522" Error "this row and {other} are both `{id}`",
        help: "delete one of the two, or give it another id or code",
        means: "Two rows of a sheet mean the same entry, by id or by code.",
        why: "Only one could be written, and which would be left to chance.",
        example: "A row copied to start a new project, its id not emptied.";
    NO_ID = "P0523" Error "this row needs an id: {reason}",
        help: "write one in the first column: small letters, digits and hyphens, as in cang-can-dong-son",
        means: "A new entry's folder is named by its id, else after its title, and neither gives a name that is free.",
        why: "The id stands in addresses and references for years.",
        example: "A row without a title.";
    PROSE_STAYS = "P0524" Warning "the text of this cell is not taken over: prose is changed in its file, {path}",
        help: "change it there; a sheet writes prose only into new entries",
        means: "A cell of prose differs from the text of an entry that exists.",
        why: "Prose is written and reviewed as a whole, with its translations.",
        example: "The objective of a published project, rewritten in Excel.";
    NOT_CHANGEABLE = "P0525" Error "`{path}` cannot be changed by a sheet: {reason}",
        help: "change this entry in its file",
        means: "A sheet changes front matter in TOML (between +++), where comments and order can be kept.",
        why: "Anything else would have to be written anew, and somebody's remarks would be lost.",
        example: "An entry with YAML between ---.";
    CELL_ERROR = "P0526" Error "the cell holds an error of the spreadsheet's: {written}",
        help: "mend the formula, or write the value itself",
        means: "A formula has no value.",
        why: "There is nothing to take over.",
        example: "#REF! after a column was deleted";
    NO_SUCH_ENTRY = "P0527" Error "there is no {kind} `{id}`, in the portal or in this workbook",
        help: "write the id of an entry, or add it to the first sheet",
        means: "A row of a list names the entry that it belongs to, and there is none.",
        why: "The row would be lost.",
        example: "An edition of a festival whose row was deleted.";
    SHEET_EXISTS = "P0528" Error "`{path}` exists already",
        help: "give another name, or move the file away: it may hold somebody's work",
        means: "A sheet is written only where no file is.",
        why: "A workbook that somebody is filling in would be lost.",
        example: "portolan sheet festival -o le-hoi.xlsx, twice";
    UNKNOWN_ENTRY = "P0532" Error "there is no entry `{entry}`",
        help: "write section/entry, as in projects/cang-can{suggestion}",
        means: "The name means no entry of this portal, or several of different sections.",
        why: "An approval must be given for one entry, and for the right one.",
        example: "portolan review cang-cann";
    NOT_APPROVABLE = "P0533" Error "`{entry}` cannot be approved: {reason}",
        help: "mend it, then let it be reviewed and approved",
        means: "The entry has an error, or names somebody who cannot approve.",
        why: "An approval stands for a text that can be published as it is.",
        example: "portolan approve projects/cang-can while `portolan check` shows an error in it";
}
