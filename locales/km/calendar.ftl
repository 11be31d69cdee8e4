# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = ប្រតិទិនពិធីបុណ្យ និងព្រឹត្តិការណ៍
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = ប្រតិទិនពិធីបុណ្យ និងព្រឹត្តិការណ៍
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = ពិធីបុណ្យ និងព្រឹត្តិការណ៍ខាងមុខនៅតាមមូលដ្ឋាន ព្រមទាំងកាលបរិច្ឆេទតាមចន្ទគតិវៀតណាម និងប្រតិទិនសម្រាប់តាមដាន។
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = ពិធីបុណ្យ និងព្រឹត្តិការណ៍៖ { $month }
agenda-month-summary = ពិធីបុណ្យ និងព្រឹត្តិការណ៍ក្នុង { $month } តាមថ្ងៃនីមួយៗ ព្រមទាំងកាលបរិច្ឆេទតាមចន្ទគតិវៀតណាម។
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = ពិធីបុណ្យ និងព្រឹត្តិការណ៍កន្លងមក { $year }
agenda-archive-summary = ពិធីបុណ្យ និងព្រឹត្តិការណ៍ដែលបានរៀបចំក្នុងឆ្នាំ { $year } តាមការប្រកាសរបស់អ្នករៀបចំ រៀបពីថ្មីទៅចាស់។
# In place of the list when nothing is ahead.
agenda-empty = មិនទាន់មានកាលបរិច្ឆេទដែលបានប្រកាសនៅឡើយទេ។
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = តាមខែ
# Heading over links to past years.
agenda-archive = ឆ្នាំមុនៗ
# Link back to the list of everything that comes.
agenda-all = កាលបរិច្ឆេទខាងមុខទាំងអស់
# Heading over the list on a month's page.
agenda-in-month = ក្នុងខែនេះ

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = តាមដានប្រតិទិន
agenda-subscribe-how = សូមបើកប្រតិទិនដោយកម្មវិធីប្រតិទិនរបស់លោកអ្នក ឬចម្លងអាសយដ្ឋានទៅដាក់ក្នុងកម្មវិធីនោះ៖ កាលបរិច្ឆេទថ្មី និងដែលបានផ្លាស់ប្តូរនឹងមកដោយស្វ័យប្រវត្តិ។
# Name of the calendar that holds everything.
agenda-everything = ពិធីបុណ្យ និងព្រឹត្តិការណ៍ទាំងអស់
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }៖ ពិធីបុណ្យ និងព្រឹត្តិការណ៍
# Opens the calendars of localities.
agenda-places = ប្រតិទិនតាមមូលដ្ឋាន
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = តាមដានតាម webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = ចន្ទគតិ
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } អធិកមាស
# Under the table: what the small figures are.
agenda-lunar-legend = លេខតូចជាថ្ងៃតាមចន្ទគតិវៀតណាម។
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = ខែទី { $month } តាមចន្ទគតិវៀតណាម ចាប់ផ្តើមនៅ { $date }។
agenda-lunar-leap-month = ខែទី { $month } អធិកមាស តាមចន្ទគតិវៀតណាម ចាប់ផ្តើមនៅ { $date }។
