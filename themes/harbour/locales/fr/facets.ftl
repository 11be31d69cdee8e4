# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Affiner la liste
# Link at the end of the panel: the page of all values.
filter-all = Tous les critères sur une page
# Link beside the choice that a page is made for.
filter-whole = Voir toute la liste
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Montants en d’autres monnaies convertis aux taux suivants :
# Link from a list to the comparison of its entries.
compare-link = Comparer
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = Comparer
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = À comparer :
compare-how = Cochez deux à quatre entrées.
compare-go = Comparer
compare-clear = Tout décocher
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Entrée
compare-choose = Choisir dans la liste
compare-all = Tableau de toutes les entrées
