# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Monat
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: Liste eingrenzen
facets-all-summary = Alle Merkmale, nach denen sich diese Liste eingrenzen lässt, mit der Zahl der Einträge.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, eingegrenzt nach { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Andere Währung
facets-other-unit = Andere Einheit
facets-band-below = Unter { $value }
facets-band-from = Ab { $value }
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = Nach Titel
facets-sort-newest = Neueste zuerst
facets-sort-next = Nächster Termin zuerst
facets-sort-own = In der Reihenfolge der Liste
facets-sort-largest = { $label }: absteigend
facets-sort-soonest = { $label }: nächster zuerst
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Gefundene Einträge:
facets-none = Kein Eintrag erfüllt alle Bedingungen. Nehmen Sie eine zurück.
facets-sort = Reihenfolge
facets-clear = Alle Bedingungen zurücknehmen
facets-remove = Entfernen:
facets-show-more = Mehr anzeigen
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: Vergleich
compare-summary = Dieselben Angaben zu jedem Eintrag, mit denselben Bezeichnungen und Einheiten. Statistische Zahlen werden auf eigenen Seiten verglichen.
compare-approx = ≈ { $value }
facets-missing = Keine Angabe
facets-mixed-units = Verschiedene Einheiten: nicht vergleichbar.
