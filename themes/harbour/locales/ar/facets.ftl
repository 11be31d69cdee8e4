# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = تصفية القائمة
# Link at the end of the panel: the page of all values.
filter-all = كل المعايير في صفحة واحدة
# Link beside the choice that a page is made for.
filter-whole = عرض القائمة كاملة
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ حُوّلت المبالغ بالعملات الأخرى وفق السعر:
# Link from a list to the comparison of its entries.
compare-link = مقارنة
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = مقارنة
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = المختارة للمقارنة:
compare-how = اختر من مادتين إلى أربع.
compare-go = قارن
compare-clear = إلغاء الاختيار
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = المادة
compare-choose = اختر من القائمة
compare-all = جدول كل المواد
