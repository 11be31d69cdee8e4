# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = Save to contacts
# Link to the cards of all offices of the directory.
vcard-all = All offices in one file (vCard)
