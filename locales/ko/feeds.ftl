# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = 연락처에 저장
# Link to the cards of all offices of the directory.
vcard-all = 모든 기관을 한 파일로 저장(vCard)
