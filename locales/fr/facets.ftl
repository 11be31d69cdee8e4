# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Mois
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section } : affiner la liste
facets-all-summary = Tous les critères qui permettent d’affiner cette liste, avec le nombre d’entrées pour chacun.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section } : { $value }
facets-page-summary = { $section }, liste affinée par { $label } : { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Autre monnaie
facets-other-unit = Autre unité
facets-band-below = Moins de { $value }
facets-band-from = { $value } et plus
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = Par titre
facets-sort-newest = Du plus récent au plus ancien
facets-sort-next = Prochaine date d’abord
facets-sort-own = Dans l’ordre de la liste
facets-sort-largest = { $label } : décroissant
facets-sort-soonest = { $label } : au plus proche
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Entrées trouvées :
facets-none = Aucune entrée ne réunit tous ces critères. Retirez-en un pour en voir davantage.
facets-sort = Ordre
facets-clear = Effacer tous les choix
facets-remove = Retirer :
facets-show-more = Afficher la suite
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section } : comparaison
compare-summary = Les mêmes données pour chaque entrée, avec les mêmes intitulés et unités. Les statistiques sont comparées sur leurs propres pages.
compare-approx = ≈ { $value }
facets-missing = Non précisé
facets-mixed-units = Unités différentes : non comparables.
