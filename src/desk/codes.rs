//! What can be wrong with starting a portal or an entry.

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
}
