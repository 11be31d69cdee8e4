# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Acotar la lista
# Link at the end of the panel: the page of all values.
filter-all = Todos los criterios en una página
# Link beside the choice that a page is made for.
filter-whole = Ver la lista completa
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Importes en otras monedas convertidos a:
# Link from a list to the comparison of its entries.
compare-link = Comparar
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = Comparar
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = Elegidas para comparar:
compare-how = Marque de dos a cuatro.
compare-go = Comparar
compare-clear = Quitar la selección
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Entrada
compare-choose = Elegir en la lista
compare-all = Tabla de todas las entradas
