//! What can be wrong with a picture, explained. Knows no picture.

crate::codes! {
    NOT_AN_IMAGE = "P0401" Error "{file} is not a picture.",
        help: "Export the picture again as JPEG, PNG or WebP and put it in place of this file.",
        means: "The file has the name of a picture, but its content is something else, such as a web page or a text.",
        why: "Readers would see an empty frame, and a file that is not what its name says may be an attack on them.",
        example: "harbour.jpg holds a web page that was saved instead of the picture.\nSave the picture itself: on the page, right click on it, Save image as.";
    MISMATCH = "P0402" Error "{file} ends in .{extension}, but it is a {found} picture.",
        help: "Rename the file so that it ends in .{right}, also where it is mentioned.",
        means: "The ending of the file's name promises another format than the file has.",
        why: "Programs choose how to open a file by its ending, and a wrong ending is how harmful files are disguised.",
        example: "harbour.png is a JPEG picture.\nRename it to harbour.jpg.";
    TRUNCATED = "P0403" Error "{file} is cut off: the end of the picture is missing.",
        help: "Copy or download the picture again; the copy was probably interrupted.",
        means: "The file ends before the picture does.",
        why: "Readers would see the upper part of the picture and grey below.",
        example: "A 3 MB photo of which only 1 MB was copied.\nCopy it again and compare the sizes.";
    BROKEN = "P0404" Error "{file} cannot be opened: the picture is damaged ({reason}).",
        help: "Open the picture in an image program, export it again as JPEG or PNG, and use the exported file.",
        means: "The file begins like a picture, but its content breaks the rules of its format.",
        why: "Some programs would show it wrongly, others not at all.",
        example: "A photo from a damaged memory card.\nExport it again from the program that can still open it, or take another picture.";
    TOO_LARGE = "P0405" Error "{file} is too large: {width} × {height} pixels.",
        help: "Make the picture smaller, to at most {limit} million pixels and {side} pixels a side; 4000 pixels of width are plenty.",
        means: "The picture has more pixels than the program is willing to open.",
        why: "A picture can claim any size in a few bytes, and opening such a one would take all the memory of the computer.",
        example: "A scan of 60000 × 40000 pixels.\nScale it to 6000 × 4000.";
    LFS_POINTER = "P0406" Error "{file} is not the picture itself but a note that says where Git LFS keeps it.",
        help: "Run `git lfs pull` in the portal's folder, then build again.",
        means: "The picture is kept outside the repository by Git LFS, and was not fetched.",
        why: "There is nothing to show without the picture itself.",
        example: "harbour.jpg holds three lines that begin with version https://git-lfs.github.com/spec/v1.\nRun git lfs install once, then git lfs pull.";
    UNSUPPORTED = "P0407" Error "{file} is in the format {format}, which cannot be used for pictures here.",
        help: "Export the picture as JPEG (photos) or PNG (drawings, screens) and use that file.",
        means: "Pictures may be JPEG, PNG, WebP or GIF. SVG is refused because it can carry programs.",
        why: "Not every reader's program can show other formats, and some of them can do harm.",
        example: "A photo in HEIC, straight from a telephone.\nExport it as JPEG, or set the telephone's camera to the most compatible format.";
    AVIF_MISSING = "P0408" Error "{file}: the portal asks for AVIF pictures, and this portolan was built without them.",
        help: "Remove \"avif\" from `images.formats` in portal.toml, or install portolan with AVIF: `cargo install portolan --features avif`.",
        means: "AVIF is an optional part of the program, and this copy does not have it.",
        why: "Leaving the format out silently would publish a site that differs from machine to machine.",
        example: "formats = [\"avif\", \"webp\", \"jpeg\"]\nformats = [\"webp\", \"jpeg\"]";
    EMPTY = "P0409" Error "{file} is empty.",
        help: "Copy the picture again; the file holds nothing at all.",
        means: "The file has a name and no content.",
        why: "There is nothing to show.",
        example: "harbour.jpg of 0 bytes, after a copy that failed.\nCopy it again.";
    TOO_HEAVY = "P0410" Error "{file} is too large: {size} MB.",
        help: "Export the picture as JPEG at quality 90, or make it smaller; the limit is {limit} MB.",
        means: "The file has more bytes than a picture for a page can sensibly have.",
        why: "Such files make the portal slow to build and to copy, and readers see no difference.",
        example: "A 200 MB export for print.\nExport it again for the web, 4000 pixels wide.";
}
