# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = ກັ່ນຕອງລາຍການ
# Link at the end of the panel: the page of all values.
filter-all = ທຸກເງື່ອນໄຂໃນໜ້າດຽວ
# Link beside the choice that a page is made for.
filter-whole = ເບິ່ງລາຍການທັງໝົດ
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ ຈຳນວນເງິນສະກຸນອື່ນຄິດໄລ່ຕາມອັດຕາ:
# Link from a list to the comparison of its entries.
compare-link = ປຽບທຽບ
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = ປຽບທຽບ
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = ເລືອກໄວ້ປຽບທຽບ:
compare-how = ເລືອກສອງຫາສີ່ລາຍການ.
compare-go = ປຽບທຽບ
compare-clear = ລຶບການເລືອກ
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = ລາຍການ
compare-choose = ເລືອກໃນລາຍການ
compare-all = ຕາຕະລາງທຸກລາຍການ
