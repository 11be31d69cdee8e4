//! What can go wrong with the search.

crate::codes! {
    SEARCH_INDEX = "P0550" Error "the search of {lang} could not be made: {reason}",
        help: "build again; if it stays, set search = false in portal.toml and tell whoever maintains the program",
        means: "The index by which readers search a language could not be made of its texts.",
        why: "The page of the search would find nothing and would not say why.",
        example: "the search of vi could not be made: pagefind.js is missing";
}
