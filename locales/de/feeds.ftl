# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = In die Kontakte übernehmen
# Link to the cards of all offices of the directory.
vcard-all = Alle Stellen in einer Datei (vCard)
