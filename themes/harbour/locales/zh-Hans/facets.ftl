# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = 筛选
# Link at the end of the panel: the page of all values.
filter-all = 在一页中查看全部条件
# Link beside the choice that a page is made for.
filter-whole = 显示完整列表
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ 其他货币金额按以下汇率折算：
# Link from a list to the comparison of its entries.
compare-link = 对比
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = 对比
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = 已选对比：
compare-how = 请选择两至四项。
compare-go = 对比
compare-clear = 清除选择
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = 条目
compare-choose = 在列表中选择
compare-all = 全部条目表
