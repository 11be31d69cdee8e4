# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = Lưu vào danh bạ
# Link to the cards of all offices of the directory.
vcard-all = Tất cả cơ quan trong một tệp (vCard)
