# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = Guardar en los contactos
# Link to the cards of all offices of the directory.
vcard-all = Todas las oficinas en un solo archivo (vCard)
