# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Kalender
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Kalender der Feste und Veranstaltungen
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Kommende Feste und Veranstaltungen in allen Orten, mit dem Mondkalendertag, wo er das Datum bestimmt, und Kalendern zum Abonnieren.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month }: Feste und Veranstaltungen
agenda-month-summary = Feste und Veranstaltungen im { $month }, Tag für Tag, mit den Daten des vietnamesischen Mondkalenders.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Vergangene Feste und Veranstaltungen, { $year }
agenda-archive-summary = Feste und Veranstaltungen des Jahres { $year } nach den Ankündigungen der Veranstalter, die jüngsten zuerst.
# In place of the list when nothing is ahead.
agenda-empty = Es sind noch keine Termine angekündigt.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = Nach Monaten
# Heading over links to past years.
agenda-archive = Vergangene Jahre
# Link back to the list of everything that comes.
agenda-all = Alle kommenden Termine
# Heading over the list on a month's page.
agenda-in-month = In diesem Monat

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = Abonnieren
agenda-subscribe-how = Öffnen Sie einen Kalender in Ihrem eigenen Kalenderprogramm oder kopieren Sie seine Adresse dorthin: Neue und geänderte Termine kommen dann von selbst.
# Name of the calendar that holds everything.
agenda-everything = Alle Feste und Veranstaltungen
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: Feste und Veranstaltungen
# Opens the calendars of localities.
agenda-places = Kalender nach Orten
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = Über webcal abonnieren

# Not seen: stands before the lunar day of a day.
agenda-lunar = Mondkalender
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }.{ $month }.
agenda-lunar-leap-day = { $day }.{ $month }. Schalt
# Under the table: what the small figures are.
agenda-lunar-legend = Die kleinen Ziffern sind die Tage des vietnamesischen Mondkalenders.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = Der { $month }. Mondmonat beginnt am { $date }.
agenda-lunar-leap-month = Der Schaltmonat nach dem { $month }. Mondmonat beginnt am { $date }.
