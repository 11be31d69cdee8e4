# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = حفظ في جهات الاتصال
# Link to the cards of all offices of the directory.
vcard-all = جميع الجهات في ملف واحد (vCard)
