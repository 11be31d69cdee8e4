//! What can be wrong with open data.

crate::codes! {
    DATA_ADDRESS = "P0440" Error "open data of the kind `{kind}` has no address of its own: `{path}`",
        help: "give the kind an id of a-z, 0-9 and hyphens that is neither `figures` nor another kind's",
        means: "The name of a file of open data cannot stand in an address, or another set has a file of that name.",
        why: "One of the two would silently take the other's place, and whoever reads it would count the wrong things.",
        example: "id = \"figures\" in a kind with exports = [\"csv\"]\nMend: id = \"figure-sheet\"";
    DATA_COLUMN = "P0441" Error "two fields of `{kind}` would be one column `{column}` of its table",
        help: "rename one of the fields: in tables a part of a record is written record_part",
        means: "Fields become columns by their names, in small letters, with `_` for anything but letters and digits.",
        why: "A program that reads the table could not tell the two apart.",
        example: "[fields.venue_name] beside fields.name of the record `venue`\nMend: [fields.venue_alias]";
    DATA_PUBLISHER = "P0442" Error "`{id}`, the publisher of open data, is no published organisation of this portal",
        help: "write the id of an organisation's folder, or delete the line: then the portal itself is the publisher",
        means: "data.publisher in portal.toml names an entry that does not exist or is not published.",
        why: "Catalogues tell everyone who answers for the data.",
        example: "[data]\npublisher = \"so-ngoai-vu-cu\"";
}
