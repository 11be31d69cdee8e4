# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Calendrier
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Calendrier des fêtes et événements
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Fêtes et événements à venir dans chaque localité, avec la date lunaire lorsqu’elle fixe le jour, et des calendriers auxquels s’abonner.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month } : fêtes et événements
agenda-month-summary = Fêtes et événements du mois ({ $month }), jour par jour, avec les dates du calendrier lunaire vietnamien.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Fêtes et événements passés, { $year }
agenda-archive-summary = Fêtes et événements tenus en { $year }, tels qu’annoncés par leurs organisateurs, du plus récent au plus ancien.
# In place of the list when nothing is ahead.
agenda-empty = Aucune date n’est encore annoncée.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = Par mois
# Heading over links to past years.
agenda-archive = Années précédentes
# Link back to the list of everything that comes.
agenda-all = Toutes les dates à venir
# Heading over the list on a month's page.
agenda-in-month = Au cours de ce mois

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = S’abonner
agenda-subscribe-how = Ouvrez un calendrier dans votre propre application, ou copiez-y son adresse : les dates nouvelles ou modifiées y arriveront d’elles-mêmes.
# Name of the calendar that holds everything.
agenda-everything = Toutes les fêtes et tous les événements
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place } : fêtes et événements
# Opens the calendars of localities.
agenda-places = Calendriers par localité
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = S’abonner par webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = date lunaire
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } interc.
# Under the table: what the small figures are.
agenda-lunar-legend = Les petits chiffres sont les jours du calendrier lunaire vietnamien.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = Le { $month ->
    [1] 1er
   *[other] { $month }e
} mois lunaire commence le { $date }.
agenda-lunar-leap-month = Le mois intercalaire qui suit le { $month ->
    [1] 1er
   *[other] { $month }e
} mois lunaire commence le { $date }.
