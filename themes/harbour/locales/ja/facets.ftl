# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = 絞り込む
# Link at the end of the panel: the page of all values.
filter-all = 条件をすべて一ページで見る
# Link beside the choice that a page is made for.
filter-whole = 一覧全体を見る
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ その他の通貨の金額は次のレートで換算：
# Link from a list to the comparison of its entries.
compare-link = 比較する
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = 比較
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = 比較に選んだ件数：
compare-how = 2～4件を選んでください。
compare-go = 比較する
compare-clear = 選択を解除
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = 項目
compare-choose = 一覧で選ぶ
compare-all = 全項目の表
