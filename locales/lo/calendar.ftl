# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = ປະຕິທິນງານບຸນ ແລະ ກິດຈະກຳ
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = ປະຕິທິນງານບຸນ ແລະ ກິດຈະກຳ
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = ງານບຸນ ແລະ ກິດຈະກຳທີ່ຈະຈັດຂຶ້ນໃນແຕ່ລະທ້ອງຖິ່ນ, ພ້ອມວັນທີຕາມຈັນທະຄະຕິຫວຽດນາມ ແລະ ປະຕິທິນທີ່ສາມາດຕິດຕາມໄດ້.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = ງານບຸນ ແລະ ກິດຈະກຳ: { $month }
agenda-month-summary = ງານບຸນ ແລະ ກິດຈະກຳໃນ { $month } ເປັນແຕ່ລະວັນ, ພ້ອມວັນທີຕາມປະຕິທິນຈັນທະຄະຕິຫວຽດນາມ.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = ງານບຸນ ແລະ ກິດຈະກຳທີ່ຜ່ານມາ, { $year }
agenda-archive-summary = ງານບຸນ ແລະ ກິດຈະກຳທີ່ໄດ້ຈັດຂຶ້ນໃນ { $year } ຕາມການປະກາດຂອງຜູ້ຈັດ, ລຽງຈາກໃໝ່ໄປຫາເກົ່າ.
# In place of the list when nothing is ahead.
agenda-empty = ຍັງບໍ່ມີວັນທີທີ່ປະກາດ.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = ຕາມເດືອນ
# Heading over links to past years.
agenda-archive = ປີທີ່ຜ່ານມາ
# Link back to the list of everything that comes.
agenda-all = ວັນທີທີ່ຈະມາເຖິງທັງໝົດ
# Heading over the list on a month's page.
agenda-in-month = ໃນເດືອນນີ້

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = ຕິດຕາມປະຕິທິນ
agenda-subscribe-how = ເປີດປະຕິທິນດ້ວຍໂປຣແກຣມປະຕິທິນຂອງທ່ານ ຫຼື ສຳເນົາທີ່ຢູ່ໄປໃສ່ໃນໂປຣແກຣມ: ວັນທີໃໝ່ ແລະ ວັນທີທີ່ປ່ຽນແປງຈະອັບເດດເອງ.
# Name of the calendar that holds everything.
agenda-everything = ງານບຸນ ແລະ ກິດຈະກຳທັງໝົດ
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: ງານບຸນ ແລະ ກິດຈະກຳ
# Opens the calendars of localities.
agenda-places = ປະຕິທິນຕາມທ້ອງຖິ່ນ
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = ຕິດຕາມຜ່ານ webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = ຈັນທະຄະຕິ
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } ອະທິກະ
# Under the table: what the small figures are.
agenda-lunar-legend = ຕົວເລກນ້ອຍແມ່ນວັນທີຕາມປະຕິທິນຈັນທະຄະຕິຫວຽດນາມ.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = ເດືອນ { $month } ຕາມຈັນທະຄະຕິຫວຽດນາມ ເລີ່ມວັນທີ { $date }.
agenda-lunar-leap-month = ເດືອນ { $month } ອະທິກະມາດ ຕາມຈັນທະຄະຕິຫວຽດນາມ ເລີ່ມວັນທີ { $date }.
