# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = ເດືອນ
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: ກັ່ນຕອງລາຍການ
facets-all-summary = ທຸກເງື່ອນໄຂທີ່ໃຊ້ກັ່ນຕອງລາຍການນີ້ໄດ້ ພ້ອມຈຳນວນລາຍການຂອງແຕ່ລະເງື່ອນໄຂ.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }, ກັ່ນຕອງຕາມ { $label }: { $value }.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = ສະກຸນເງິນອື່ນ
facets-other-unit = ຫົວໜ່ວຍອື່ນ
facets-band-below = ຕ່ຳກວ່າ { $value }
facets-band-from = ຕັ້ງແຕ່ { $value } ຂຶ້ນໄປ
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = ຕາມຊື່
facets-sort-newest = ໃໝ່ສຸດກ່ອນ
facets-sort-next = ວັນທີໃກ້ສຸດກ່ອນ
facets-sort-own = ຕາມລຳດັບຂອງລາຍການ
facets-sort-largest = { $label }: ໃຫຍ່ສຸດກ່ອນ
facets-sort-soonest = { $label }: ໃກ້ສຸດກ່ອນ
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = ຈຳນວນທີ່ພົບ:
facets-none = ບໍ່ມີລາຍການໃດກົງກັບທຸກເງື່ອນໄຂ. ກະລຸນາເອົາເງື່ອນໄຂໜຶ່ງອອກ.
facets-sort = ຈັດລຽງ
facets-clear = ລຶບເງື່ອນໄຂທັງໝົດ
facets-remove = ເອົາອອກ:
facets-show-more = ສະແດງເພີ່ມ
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: ປຽບທຽບ
compare-summary = ຂໍ້ມູນດຽວກັນຂອງແຕ່ລະລາຍການ, ໃຊ້ຊື່ ແລະ ຫົວໜ່ວຍດຽວກັນ. ຕົວເລກສະຖິຕິປຽບທຽບຢູ່ໜ້າຕ່າງຫາກ.
compare-approx = ≈ { $value }
facets-missing = ບໍ່ໄດ້ລະບຸ
facets-mixed-units = ຫົວໜ່ວຍຕ່າງກັນ: ປຽບທຽບບໍ່ໄດ້.
