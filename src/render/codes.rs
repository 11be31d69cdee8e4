//! What can be wrong with a theme.

crate::codes! {
    TEMPLATE_SYNTAX = "P0421" Error "this template cannot be read: {reason}",
        help: "mend the template at the marked place; the Tera manual has the syntax",
        means: "A template of the theme is not well-formed, or names a filter, function, component or template that does not exist.",
        why: "Every page that uses it depends on it.",
        example: "{{ page.title | upcase }}\nMend: {{ page.title | upper }}";
    TEMPLATE_RENDERING = "P0422" Error "this template failed on {page}: {reason}",
        help: "mend the template at the marked place; README lists what a template may see",
        means: "A template asked for something that the page does not have, or used a value of the wrong sort.",
        why: "The page would be incomplete.",
        example: "{{ page.titel }}\nMend: {{ page.title }}";
    NO_THEME = "P0423" Error "there is no theme `{theme}`",
        help: "put it into themes/{theme}/templates, or set theme = \"harbour\" in portal.toml",
        means: "portal.toml names a theme that neither the portal nor the program has.",
        why: "No page can be made without.",
        example: "theme = \"harbor\"\nMend: theme = \"harbour\"";
    STATIC_NAME = "P0424" Error "the theme's file `{path}` has a name that cannot stand in an address",
        help: "rename it with a-z, 0-9, hyphens and dots",
        means: "Files below a theme's static/ are published under their names.",
        why: "Other letters are written differently by different servers.",
        example: "static/css/Häfen.css";
    STYLE_REFERENCE = "P0425" Error "the style sheet refers to `{target}`, which is not in the theme",
        help: "put the file below static/, or correct the path; it counts from the style sheet's folder",
        means: "A url(…) of a style sheet leads to no file of the theme.",
        why: "Fonts or pictures would be missing on every page.",
        example: "src: url(../fonts/serif.woff2)";
    PICTURE_UNREADABLE = "P0426" Error "the picture {name} could not be read again: {reason}",
        help: "check that the file still exists, then build again",
        means: "A picture was there when the build began and could not be read when its turn came.",
        why: "A page would show a hole.",
        example: "A picture deleted while the build runs.";
    NO_GUIDE = "P0570" Error "the theme `{theme}` has no style guide",
        help: "add themes/{theme}/templates/guide.html; that of harbour is one to begin with",
        means: "`portolan theme guide` shows a theme's components by the theme's own guide.html, and this theme has none.",
        why: "Only a theme knows what its components take.",
        example: "portolan theme guide --out guide, with theme = \"bench\"";
    SITE_NOT_GUIDE = "P0571" Error "`{path}` holds a published site, and a style guide does not take its place",
        help: "give another folder with --out",
        means: "The folder named by `--out` holds what a build has published.",
        why: "Visitors would meet the guide instead of the portal.",
        example: "portolan theme guide --out public\nMend: portolan theme guide --out guide";
}
