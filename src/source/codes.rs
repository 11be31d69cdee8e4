//! What can be wrong with a file before it is read as anything.

crate::codes! {
    SYMLINK = "P0001" Error "`{path}` is a symbolic link",
        help: "put the file itself there: a link could publish a file from outside the portal",
        means: "A file or folder of the portal is a symbolic link. Links are not followed.",
        why: "A link in content can point anywhere on the machine that builds, at a password file too, and would publish it.",
        example: "content/provinces/hue/photo.jpg -> /etc/passwd\nMend: copy the picture into the folder.";
    REFUSED_NAME = "P0002" Error "`{path}` is not a kind of file that a portal publishes",
        help: "content holds .md, .toml, .csv, .geojson, .jpg, .jpeg, .png, .webp, .gif and .pdf files; move this one elsewhere or delete it",
        means: "A file in `content/` has a hidden name or an extension that is not on the list of what content may hold.",
        why: "Scripts, server settings and hidden files do not belong on a portal; they are how sites are taken over.",
        example: "content/.htaccess, content/news/shell.php\nMend: delete it.";
    FILE_TOO_LARGE = "P0003" Error "`{path}` is {size} bytes; {what} may have at most {limit}",
        help: "make it smaller, or split it",
        means: "A file is larger than files of its sort may be: 1 MiB of Markdown, 4 MiB of data, 50 MB of a picture, document or font.",
        why: "A budget keeps the build quick and keeps one broken file from taking it down.",
        example: "A 5 MB index.vi.md, usually with a picture pasted in as text.\nMend: put the picture beside it as a file.";
    UNREADABLE = "P0004" Error "`{path}` cannot be read: {reason}",
        help: "check that the file exists and that you may read it",
        means: "The system refused to give the file's bytes.",
        why: "A file that is silently left out would make a page disappear.",
        example: "A file without read permission.\nMend: chmod u+r FILE.";
    NO_SETTINGS = "P0005" Error "there is no `portal.toml` in `{path}`",
        help: "run this in a portal's folder, name one with --site, or make one with `portolan init DIR`",
        means: "The folder is not a portal: its settings file is missing.",
        why: "Name, languages and address of the site stand there; nothing can be built without.",
        example: "portolan build in an empty folder.\nMend: portolan init my-portal.";
    NAME_NOT_TEXT = "P0006" Error "the name of a file in `{path}` is not valid text",
        help: "rename it with plain letters, digits and hyphens",
        means: "A file's name holds bytes that are not UTF-8.",
        why: "It could not be named in a message, a link or an archive.",
        example: "A file unpacked from an old zip archive.\nMend: rename it.";
    CHANGED = "P0007" Error "`{path}` was saved while the site was being built",
        help: "build again; the site that is published stays as it was",
        means: "A text no longer held what it had held when the build began.",
        why: "Pages made of both states would contradict each other.",
        example: "A text is saved in the editor during a build.\nMend: portolan build.";
}
