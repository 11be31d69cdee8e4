# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Lọc danh sách
# Link at the end of the panel: the page of all values.
filter-all = Mọi tiêu chí trên một trang
# Link beside the choice that a page is made for.
filter-whole = Xem cả danh sách
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Số tiền bằng tiền tệ khác được quy đổi theo:
# Link from a list to the comparison of its entries.
compare-link = So sánh
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = So sánh
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = Đã chọn để so sánh:
compare-how = Chọn từ hai đến bốn mục.
compare-go = So sánh
compare-clear = Bỏ chọn
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Mục
compare-choose = Chọn mục trong danh sách
compare-all = Bảng của mọi mục
