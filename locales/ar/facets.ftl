# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = الشهر
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: تصفية القائمة
facets-all-summary = كل المعايير التي يمكن بها تصفية هذه القائمة، مع عدد المواد لكل معيار.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }، مصفاة حسب { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = عملة أخرى
facets-other-unit = وحدة أخرى
facets-band-below = أقل من { $value }
facets-band-from = { $value } فأكثر
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = حسب العنوان
facets-sort-newest = الأحدث أولًا
facets-sort-next = التاريخ الأقرب أولًا
facets-sort-own = حسب ترتيب القائمة
facets-sort-largest = { $label }: الأكبر أولًا
facets-sort-soonest = { $label }: الأقرب أولًا
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = عدد المواد:
facets-none = لا توجد مادة تجمع هذه المعايير كلها. ألغِ أحدها لترى المزيد.
facets-sort = الترتيب
facets-clear = إلغاء كل المعايير
facets-remove = إزالة:
facets-show-more = عرض المزيد
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: مقارنة
compare-summary = المعلومات نفسها لكل مادة، بالتسميات والوحدات نفسها. أما الأرقام الإحصائية فتقارن في صفحات خاصة بها.
compare-approx = ≈ { $value }
facets-missing = غير مذكور
facets-mixed-units = وحدات مختلفة: لا تجوز المقارنة.
