# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Месяц
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: отбор по признакам
facets-all-summary = Все признаки, по которым можно сузить этот список, с числом материалов по каждому.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, отбор по признаку «{ $label }: { $value }».
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Другая валюта
facets-other-unit = Другая единица
facets-band-below = Менее { $value }
facets-band-from = { $value } и более
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = По названию
facets-sort-newest = Сначала новые
facets-sort-next = Сначала ближайшие даты
facets-sort-own = В порядке списка
facets-sort-largest = { $label }: по убыванию
facets-sort-soonest = { $label }: сначала ближайшие
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Найдено материалов:
facets-none = Нет материалов, отвечающих всем условиям. Снимите одно из них.
facets-sort = Порядок
facets-clear = Сбросить всё
facets-remove = Убрать:
facets-show-more = Показать ещё
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: сравнение
compare-summary = Одни и те же сведения по каждому материалу, с одинаковыми названиями и единицами. Статистика сравнивается на отдельных страницах.
compare-approx = ≈ { $value }
facets-missing = Не указано
facets-mixed-units = Разные единицы: сравнивать нельзя.
