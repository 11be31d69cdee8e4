# What programs take from pages that people read.

# Link to the card of an office (vCard) for address books.
vcard-save = 保存到通讯录
# Link to the cards of all offices of the directory.
vcard-all = 全部机构合为一个文件（vCard）
