# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Narrow the list
# Link at the end of the panel: the page of all values.
filter-all = All topics on one page
# Link beside the choice that a page is made for.
filter-whole = Show the whole list
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Amounts in other currencies are converted at:
# Link from a list to the comparison of its entries.
compare-link = Compare side by side
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = Compare
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = Marked to compare:
compare-how = Mark two to four entries.
compare-go = Compare
compare-clear = Clear marks
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Entry
compare-choose = Choose entries in the list
compare-all = Table of all entries
