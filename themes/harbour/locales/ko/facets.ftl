# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = 목록 좁히기
# Link at the end of the panel: the page of all values.
filter-all = 모든 기준을 한 페이지에서 보기
# Link beside the choice that a page is made for.
filter-whole = 전체 목록 보기
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ 다른 통화 금액은 다음 환율로 환산:
# Link from a list to the comparison of its entries.
compare-link = 나란히 비교
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = 비교
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = 비교할 항목 수:
compare-how = 2~4개 항목을 선택하십시오.
compare-go = 비교하기
compare-clear = 선택 해제
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = 항목
compare-choose = 목록에서 선택
compare-all = 전체 항목 표
