//! What can be wrong with a text, explained. Knows no text.

crate::codes! {
    REFUSED_URL = "P0121" Error "The address {url} cannot be used: {reason}.",
        help: "Write a whole https:// address, @/section/id for a page of this portal, or the name of a file beside the text.",
        means: "A link leads to an address of a sort that is not let through. Its words are shown without the link.",
        why: "Some addresses run programs in the reader's browser or hide where they lead; only kinds known to be harmless pass.",
        example: "[Results](javascript:show())\nWrite instead: [Results](@/news/results-2026)";
    RAW_HTML = "P0122" Warning "HTML is not used in texts; {html} is shown to readers as it stands.",
        help: "Write it in Markdown: **bold**, *italic*, [link](https://…), tables with |.",
        means: "The text holds HTML tags. They are shown as text, with their angle brackets, and do nothing.",
        why: "HTML in a text could carry programs or break the page for readers and screen readers.",
        example: "<b>Open now</b>\nWrite instead: **Open now**";
    TOO_DEEP = "P0123" Error "Lists, quotations or emphasis are nested more than {limit} deep here.",
        help: "Begin the list or quotation anew, at the margin.",
        means: "Too many constructs stand inside one another. A text nested so deeply is not read any further.",
        why: "No reader can follow it, and such texts are a known way to make programs stand still.",
        example: "> > > > > … a hundred times\nQuote once: > The text.";
    TOO_LARGE = "P0124" Error "The text is too large: {size} bytes, and {limit} are the most.",
        help: "Divide it into several pages, or publish it as a document (PDF) beside a short text.",
        means: "One text may have at most 1 MiB, which is some 200 printed pages.",
        why: "Pages of that size do not load on a telephone, and no one reads them.",
        example: "A whole legal code pasted into one page.\nOne page for each chapter.";
    REMOTE_PICTURE = "P0125" Error "The picture {url} is not a file beside this text.",
        help: "Save the picture in the folder of this text and write its file name: ![What it shows](harbour.jpg)",
        means: "A picture is taken from another address instead of the entry's own folder.",
        why: "Pages ask no other server for anything: it would see who reads them, could change the picture, or be gone tomorrow.",
        example: "![Harbour](https://example.org/harbour.jpg)\nWrite instead: ![Harbour](harbour.jpg)";
    BIDI = "P0126" Error "There is an invisible character here ({character}) that reverses the direction of text.",
        help: "Delete it: select the words around it, delete them and type them again.",
        means: "The text holds a character that changes the direction of the letters after it and is not seen itself.",
        why: "With it a text can be made to read differently from what it says: a file exe.fdp as pdf.exe, an amount backwards.",
        example: "A word copied from a web page, with U+202E in it.\nThe same word, typed.";
    UNDEFINED_FOOTNOTE = "P0127" Warning "The footnote [^{label}] is nowhere written.",
        help: "Add a line at the end of the text: [^{label}]: The footnote.",
        means: "The text refers to a footnote that does not exist. The mark is shown to readers as it stands.",
        why: "Readers see a mark that leads nowhere, and the evidence it promises is missing.",
        example: "Exports rose by 8 %.[^1]\nAdd: [^1]: General Statistics Office, 2025.";
    UNUSED_FOOTNOTE = "P0128" Warning "The footnote [^{label}] is never referred to, so it is not shown.",
        help: "Put [^{label}] where it belongs in the text, or delete the footnote.",
        means: "A footnote is written, and no place in the text refers to it.",
        why: "What it says, often a source, is lost to readers.",
        example: "[^1]: General Statistics Office, 2025.\nAdd the mark to the sentence it supports: … by 8 %.[^1]";
    REPEATED_FOOTNOTE = "P0129" Warning "The footnote [^{label}] is written twice; only the first is shown.",
        help: "Give one of them another mark, such as [^{label}-b].",
        means: "Two footnotes have the same mark.",
        why: "The second is never seen.",
        example: "[^1]: One source.\n[^1]: Another.\nWrite the second as [^2].";
    EMPTY_LINK = "P0130" Warning "The link to {url} has no words.",
        help: "Put words that say where it leads between the square brackets.",
        means: "A link has no text, or only a picture, between its brackets. It is left out.",
        why: "Nobody can see or press it, and a screen reader can only spell out the address.",
        example: "[](https://whc.unesco.org)\nWrite instead: [World Heritage List](https://whc.unesco.org)";
    CONTROL = "P0131" Error "There is a control character here ({character}).",
        help: "Delete it; it usually comes from copying out of a PDF or an old word processor.",
        means: "The text holds a character that is no letter, no sign and no space.",
        why: "It makes feeds and data files invalid, and programs that read them fail.",
        example: "A line copied from a PDF, with U+0008 in it.\nThe same line, typed.";
    REPEATED_ID = "P0132" Error "Two headings have the id {id}.",
        help: "Change one of them: {#another-name}.",
        means: "Headings were given the same id with {#…}.",
        why: "A link to that id can lead to only one of them.",
        example: "## Fees {#fees}\n## Other fees {#fees}\nWrite the second as {#other-fees}.";
    UNUSABLE_ID = "P0133" Warning "A heading cannot have the id {id}.",
        help: "Begin with a small letter and use small letters, digits and hyphens; main, toc, sources and the like belong to the page.",
        means: "The id given with {#…} is not written as ids are, or the page uses it itself. One made of the heading's words is used.",
        why: "An id is part of an address, and addresses are plain ASCII.",
        example: "## Lệ phí {#Lệ phí}\nWrite instead: ## Lệ phí {#le-phi}";
    EMPTY_ALT = "P0134" Error "The picture {file} has no description.",
        help: "Say between the square brackets what it shows: ![Fishing boats at dawn]({file})",
        means: "A picture in the text has no alternative text.",
        why: "Readers who cannot see it, and search engines, learn nothing of it. Accessibility law asks for it.",
        example: "![](boats.jpg)\nWrite instead: ![Fishing boats at dawn](boats.jpg)";
    TITLE_IN_BODY = "P0135" Warning "This heading has the rank of the page's title.",
        help: "Write it with two signs: ## {text}",
        means: "A heading with one # stands in a text. It is shown one rank lower.",
        why: "A page has one title, and it comes from the field title. A second one confuses screen readers and search engines.",
        example: "# How to apply\nWrite instead: ## How to apply";
    SKIPPED_LEVEL = "P0136" Warning "This heading is of rank {level}, and the one before it of rank {before}: a rank is missing.",
        help: "Give it {expected} signs #.",
        means: "Headings go down by more than one rank at once; the page's title is rank 1.",
        why: "Who reads with a screen reader moves by ranks and thinks that a part is missing.",
        example: "## Fees\n#### For companies\nWrite instead: ### For companies";
    EMPTY_HEADING = "P0137" Warning "This heading has no words.",
        help: "Write the heading, or delete the line.",
        means: "A line has the signs of a heading and nothing after them.",
        why: "The list of contents and screen readers show an empty line.",
        example: "##\nWrite instead: ## Fees";
    COMMENT = "P0138" Note "A comment stands here; readers do not see it, but everyone who has the file does.",
        help: "Delete it when it has done its work.",
        means: "<!-- … --> is left out of the page.",
        why: "It is only said so that nothing vanishes silently.",
        example: "<!-- ask the department for the figure -->\nNothing need be done.";
    NOT_A_FILE = "P0139" Error "The picture {url} cannot be used: {reason}.",
        help: "Save the picture in the folder of this text and write its file name: ![What it shows](harbour.jpg)",
        means: "What stands as the address of a picture is not the plain name of a file beside the text.",
        why: "Pictures are published together with the entry they belong to, and only from its own folder.",
        example: "![Harbour](../photos/harbour.jpg)\nWrite instead: ![Harbour](harbour.jpg)";
}
