# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = Month
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: narrow the list
facets-all-summary = Everything by which this list can be narrowed, with the number of entries for each.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, narrowed by { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = Other currency
facets-other-unit = Other unit
facets-band-below = Under { $value }
facets-band-from = { $value } and over
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = By title
facets-sort-newest = Newest first
facets-sort-next = Next date first
facets-sort-own = In the order of the list
facets-sort-largest = { $label }: largest first
facets-sort-soonest = { $label }: soonest first
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = Entries found:
facets-none = No entry has all of this. Take a choice back to see more.
facets-sort = Order
facets-clear = Clear all choices
facets-remove = Remove:
facets-show-more = Show more
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: side by side
compare-summary = The same facts of each entry, with the same labels and units. Figures of statistics are compared on pages of their own.
compare-approx = ≈ { $value }
facets-missing = Not stated
facets-mixed-units = Different units: not to be compared.
