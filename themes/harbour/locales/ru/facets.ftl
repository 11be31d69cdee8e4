# Narrowing a list, and comparing its entries. "Not seen" means read out by screen readers only.
# Button above a list that opens the panel.
filter-title = Сузить список
# Link at the end of the panel: the page of all values.
filter-all = Все признаки на одной странице
# Link beside the choice that a page is made for.
filter-whole = Показать весь список
# Before the rates by which amounts in other currencies were placed or turned into one. Each is followed by its source.
filter-rates = ≈ Суммы в других валютах пересчитаны по курсу:
# Link from a list to the comparison of its entries.
compare-link = Сравнить
# On a card, beside a box to mark it; the entry's title follows, not seen.
compare-pick = Сравнить
# In the bar at the foot of the window: before the number of entries that are marked; how many it takes; its two buttons.
compare-picked = Выбрано для сравнения:
compare-how = Отметьте от двух до четырёх.
compare-go = Сравнить
compare-clear = Снять отметки
# On the page of the comparison: heading of the first column; link back to the list; link to the table of all.
compare-entry = Материал
compare-choose = Выбрать в списке
compare-all = Таблица всех материалов
