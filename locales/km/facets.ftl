# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = ខែ
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }៖ ចម្រាញ់បញ្ជី
facets-all-summary = លក្ខខណ្ឌទាំងអស់ដែលអាចចម្រាញ់បញ្ជីនេះ ព្រមទាំងចំនួនធាតុតាមលក្ខខណ្ឌនីមួយៗ។
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }៖ { $value }
facets-page-summary = { $section } ចម្រាញ់តាម { $label }៖ { $value }។
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = រូបិយប័ណ្ណផ្សេង
facets-other-unit = ឯកតាផ្សេង
facets-band-below = ក្រោម { $value }
facets-band-from = ចាប់ពី { $value } ឡើងទៅ
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = តាមចំណងជើង
facets-sort-newest = ថ្មីបំផុតមុន
facets-sort-next = កាលបរិច្ឆេទជិតបំផុតមុន
facets-sort-own = តាមលំដាប់បញ្ជី
facets-sort-largest = { $label }៖ ធំបំផុតមុន
facets-sort-soonest = { $label }៖ ជិតបំផុតមុន
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = ចំនួនរកឃើញ៖
facets-none = គ្មានធាតុណាមួយត្រូវនឹងលក្ខខណ្ឌទាំងអស់ទេ។ សូមដកលក្ខខណ្ឌមួយចេញ។
facets-sort = តម្រៀប
facets-clear = លុបលក្ខខណ្ឌទាំងអស់
facets-remove = ដកចេញ៖
facets-show-more = បង្ហាញបន្ថែម
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }៖ ប្រៀបធៀប
compare-summary = ព័ត៌មានដូចគ្នានៃធាតុនីមួយៗ ដោយប្រើឈ្មោះ និងឯកតាដូចគ្នា។ តួលេខស្ថិតិត្រូវប្រៀបធៀបនៅទំព័រដោយឡែក។
compare-approx = ≈ { $value }
facets-missing = មិនបានបញ្ជាក់
facets-mixed-units = ឯកតាខុសគ្នា៖ មិនអាចប្រៀបធៀបបានទេ។
