# What a reader may do with a page: copy its address, share, print; pictures shown large; the printed fact sheet.
# Buttons under the heading of an entry. Copies the page's address; said once it is done; hands the address to another program.
tool-copy = Copy link
tool-copied = The link has been copied.
tool-share = Share
# Prints the page; where there is a fact sheet, that one page of A4 or the whole text.
tool-print = Print
tool-sheet = Print fact sheet
tool-whole = Print the whole text
# Pictures shown large. Not seen: name of the window, its buttons.
viewer-name = Pictures
viewer-previous = Previous picture
viewer-next = Next picture
viewer-close = Close
# On a printed fact sheet, at its foot: before the address of the page; when it was as it is printed. { $date }: a whole date.
fact-sheet-page = This page, and what has changed since:
fact-sheet-as-of = As of { $date }
# The same: heading over whom to turn to.
fact-sheet-contact = Contact
