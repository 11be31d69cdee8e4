# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = 連絡先に保存
# Link to the cards of all offices of the directory.
vcard-all = すべての窓口を一つのファイルで保存（vCard）
