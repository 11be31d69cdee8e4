# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Liste eingrenzen
# Link at the end of the panel: the page of all values.
filter-all = Alle Merkmale auf einer Seite
# Link beside the choice that a page is made for.
filter-whole = Ganze Liste zeigen
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Beträge in anderen Währungen umgerechnet zu:
# Link from a list to the comparison of its entries.
compare-link = Vergleichen
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = Vergleichen
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = Zum Vergleich gewählt:
compare-how = Wählen Sie zwei bis vier Einträge.
compare-go = Vergleichen
compare-clear = Auswahl aufheben
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Eintrag
compare-choose = In der Liste wählen
compare-all = Tabelle aller Einträge
