# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = ບັນທຶກໃສ່ລາຍຊື່ຕິດຕໍ່
# Link to the cards of all offices of the directory.
vcard-all = ທຸກໜ່ວຍງານໃນໄຟລ໌ດຽວ (vCard)
