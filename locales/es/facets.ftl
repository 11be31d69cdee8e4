# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Mes
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: acotar la lista
facets-all-summary = Todos los criterios con los que se puede acotar esta lista, con el número de entradas de cada uno.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, lista acotada por { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Otra moneda
facets-other-unit = Otra unidad
facets-band-below = Menos de { $value }
facets-band-from = { $value } o más
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = Por título
facets-sort-newest = Más recientes primero
facets-sort-next = Próxima fecha primero
facets-sort-own = En el orden de la lista
facets-sort-largest = { $label }: de mayor a menor
facets-sort-soonest = { $label }: más próximo primero
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Entradas encontradas:
facets-none = Ninguna entrada reúne todos estos criterios. Quite alguno para ver más.
facets-sort = Orden
facets-clear = Quitar todos los criterios
facets-remove = Quitar:
facets-show-more = Mostrar más
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: comparación
compare-summary = Los mismos datos de cada entrada, con las mismas denominaciones y unidades. Las cifras estadísticas se comparan en sus propias páginas.
compare-approx = ≈ { $value }
facets-missing = No consta
facets-mixed-units = Unidades distintas: no comparables.
