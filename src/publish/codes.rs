//! Findings about the output folder. Each of them stops the build before the published site is touched.

crate::codes! {
    NOT_OURS = "P0501" Error "`{path}` holds files that portolan did not put there, so it is left alone.",
        help: "Give another folder with `--out`, or look at what is in `{path}` and move it away yourself.",
        means: "The output folder is not empty and carries no mark that portolan made it.",
        why: "A build replaces the whole output folder. Files that somebody else put there would be lost.",
        example: "`portolan build --out /home/lan` stops with this finding; `portolan build --out /home/lan/public` makes a new folder.";
    OUTPUT_UNSAFE = "P0502" Error "`{path}` cannot be the output folder: it is {reason}.",
        help: "Give a folder of its own with `--out`, for example `public`.",
        means: "The folder named as output is the root of a disk, the current folder, the portal itself or a folder that the build reads.",
        why: "The output folder is replaced as a whole by each build, and what the build reads would be replaced with it.",
        example: "`portolan build --out .` stops with this finding; `portolan build --out public` does not.";
    SYMLINK = "P0503" Error "`{path}` is a symbolic link, so nothing is written there.",
        help: "Remove the link and build again. To publish elsewhere, name that folder itself with `--out`.",
        means: "The output folder, something in it, or the folder that portolan keeps beside it is a link to another place.",
        why: "Through a link a build would write or delete outside the output folder.",
        example: "`public/docs` is a link to `/srv/docs`; after `rm public/docs` the build goes on.";
    BUSY = "P0504" Error "Another build (process {process}) is writing `{path}` just now.",
        help: "Wait until it has ended and build again, or give another folder with `--out`.",
        means: "Two builds want to write the same output folder at the same time.",
        why: "One would undo the other's work; each of them must see a site that stands still.",
        example: "`portolan build` is started in two terminals; the second stops with this finding.";
    PERMISSION = "P0505" Error "May not {action} `{path}`: {reason}.",
        help: "Let the owner of the folder give you the right to write there, or give another folder with `--out`.",
        means: "The system does not let this user do what the build needs in the output folder or beside it.",
        why: "The new site cannot be written. The site that is published stays as it was.",
        example: "The site was once built by `root`; `sudo chown -R $USER public .public.portolan` mends it.";
    DISK_FULL = "P0506" Error "No room left on the disk: could not {action} `{path}`.",
        help: "Free some room (or ask for a larger quota) and build again.",
        means: "The disk, or this user's share of it, is full.",
        why: "The new site cannot be written as a whole. The site that is published stays as it was.",
        example: "`df -h public` shows 100 %; after removing old backups the build goes on.";
    EXCHANGE_IMPOSSIBLE = "P0507" Error "`{path}` cannot be replaced in one step: {reason}.",
        help: "Give a folder on an ordinary local disk with `--out`. If `{path}` is itself a mounted disk, give a folder inside it.",
        means: "The file system cannot exchange two folders at once, or the output folder is where a disk is mounted.",
        why: "Readers must see the old site or the new one, never half of each. The site that is published stays as it was.",
        example: "In a container, `public` is a mounted volume: `--out public/site` works.";
    TWO_WRITERS = "P0508" Error "Two pages or files of the site would both be `{path}`.",
        help: "Give one of them another address.",
        means: "Two results of the build have the same path in the output.",
        why: "Only one could be published, and which one would be left to chance.",
        example: "A picture `files/map.png` in the theme and another one `files/map.png` among the content.";
    FILE_AND_FOLDER = "P0509" Error "`{path}` would have to be a file and a folder at once.",
        help: "Give one of them another address.",
        means: "One result of the build is a file where another one needs a folder of the same name.",
        why: "A disk cannot hold both, so one of them could not be published.",
        example: "A file `files/maps` and a file `files/maps/harbour.png`.";
    OUTPUT_TROUBLE = "P0510" Error "Could not {action} `{path}`: {reason}.",
        help: "See whether the disk is healthy and the folder reachable, then build again.",
        means: "The system reported trouble that has no finding of its own.",
        why: "The new site cannot be written as a whole. The site that is published stays as it was.",
        example: "A network folder went away during the build; after connecting it again the build goes on.";
    SITE_IN_THE_WAY = "P0534" Error "`{path}` holds a published site, and this build shows drafts.",
        help: "Leave out `--out` (drafts go to `public-drafts`), or give another folder with it.",
        means: "A build with `--drafts` would take the place of a site that is published.",
        why: "What nobody has approved would stand on the web at once.",
        example: "`portolan build --drafts --out public` where `public` is the site.";
    DRAFTS_IN_THE_WAY = "P0535" Error "`{path}` holds drafts, and this build is for publication.",
        help: "Give another folder with `--out`, or delete `{path}` when the drafts are no longer needed.",
        means: "A build for publication would take the place of one made with `--drafts`.",
        why: "Whoever looks at the drafts there would take the published site for them.",
        example: "`portolan build --out public-drafts`";
}
