//! Findings about the store of results. None of them changes what is published, only how long a build takes.

crate::codes! {
    STORE_REFUSED = "P0901" Note "The store of earlier results at `{path}` is not used: {reason}.",
        help: "Remove `{path}`, or name another folder with `--store`. Nothing is lost: the store only saves time.",
        means: "The folder that keeps results from one build to the next is a link to somewhere else, or something that is not a folder.",
        why: "A link could lead the build to write outside the site. The build goes on without a store and takes longer.",
        example: "`.portolan/store` is a symbolic link to `/srv/shared`; after `rm .portolan/store` the next build makes a folder there.";
    STORE_UNWRITABLE = "P0902" Note "Results of this build could not be kept in `{path}`: {reason}.",
        help: "See that the disk has room and that the folder may be written by you, or name another folder with `--store`.",
        means: "A result could not be written into the store, so nothing more was kept during this build.",
        why: "The site is right all the same; the next build computes again what could not be kept and takes longer.",
        example: "The disk is full, or `.portolan` belongs to another user; free some room or correct the owner and build again.";
}
