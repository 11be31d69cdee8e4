# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Календарь
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Календарь праздников и мероприятий
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Предстоящие праздники и мероприятия в провинциях и городах, с лунными датами там, где день определяется по ним, и календари для подписки.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = Праздники и мероприятия: { $month }
agenda-month-summary = Праздники и мероприятия по дням ({ $month }) с датами вьетнамского лунного календаря.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Прошедшие праздники и мероприятия: { $year }
agenda-archive-summary = Праздники и мероприятия, прошедшие за год ({ $year }), по объявлениям организаторов, начиная с последних.
# In place of the list when nothing is ahead.
agenda-empty = Даты пока не объявлены.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = По месяцам
# Heading over links to past years.
agenda-archive = Прошлые годы
# Link back to the list of everything that comes.
agenda-all = Все предстоящие даты
# Heading over the list on a month's page.
agenda-in-month = В этом месяце

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = Подписаться
agenda-subscribe-how = Откройте календарь в своей программе или скопируйте в неё его адрес: новые и изменённые даты будут поступать сами.
# Name of the calendar that holds everything.
agenda-everything = Все праздники и мероприятия
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: праздники и мероприятия
# Opens the calendars of localities.
agenda-places = Календари по местностям
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = Подписаться через webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = по лунному календарю
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } доп.
# Under the table: what the small figures are.
agenda-lunar-legend = Мелкие цифры — дни вьетнамского лунного календаря.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = Начало { $month }-го лунного месяца: { $date }.
agenda-lunar-leap-month = Начало дополнительного месяца после { $month }-го лунного: { $date }.
