# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Calendar
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Calendar of festivals and events
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Coming festivals and events in each locality, with lunar dates where they decide the day, and calendars to subscribe to.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month }: festivals and events
agenda-month-summary = Festivals and events in { $month }, day by day, with the dates of the Vietnamese lunar calendar.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Past festivals and events, { $year }
agenda-archive-summary = Festivals and events held in { $year }, as announced by their organisers, the latest first.
# In place of the list when nothing is ahead.
agenda-empty = No dates have been announced yet.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = By month
# Heading over links to past years.
agenda-archive = Past years
# Link back to the list of everything that comes.
agenda-all = All coming dates
# Heading over the list on a month's page.
agenda-in-month = In this month

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = Subscribe
agenda-subscribe-how = Open a calendar in your own calendar program, or copy its address into it: new and changed dates then arrive by themselves.
# Name of the calendar that holds everything.
agenda-everything = All festivals and events
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: festivals and events
# Opens the calendars of localities.
agenda-places = Calendars by locality
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = Subscribe with webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = lunar date
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } leap
# Under the table: what the small figures are.
agenda-lunar-legend = Small figures are days of the Vietnamese lunar calendar.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = Lunar month { $month } begins on { $date }.
agenda-lunar-leap-month = The leap month after lunar month { $month } begins on { $date }.
