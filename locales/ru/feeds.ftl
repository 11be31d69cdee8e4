# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = Сохранить в контакты
# Link to the cards of all offices of the directory.
vcard-all = Все учреждения одним файлом (vCard)
