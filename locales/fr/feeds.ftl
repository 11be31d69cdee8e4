# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = Enregistrer dans les contacts
# Link to the cards of all offices of the directory.
vcard-all = Tous les services en un seul fichier (vCard)
