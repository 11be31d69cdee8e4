# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Calendario
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Calendario de festividades y eventos
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Próximas festividades y eventos en cada localidad, con la fecha lunar cuando es la que fija el día, y calendarios a los que suscribirse.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month }: festividades y eventos
agenda-month-summary = Festividades y eventos de { $month }, día a día, con las fechas del calendario lunar vietnamita.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Festividades y eventos pasados, { $year }
agenda-archive-summary = Festividades y eventos celebrados en { $year }, según lo anunciado por sus organizadores, del más reciente al más antiguo.
# In place of the list when nothing is ahead.
agenda-empty = Aún no se ha anunciado ninguna fecha.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = Por meses
# Heading over links to past years.
agenda-archive = Años anteriores
# Link back to the list of everything that comes.
agenda-all = Todas las próximas fechas
# Heading over the list on a month's page.
agenda-in-month = En este mes

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = Suscribirse
agenda-subscribe-how = Abra un calendario en su propio programa o copie en él la dirección: las fechas nuevas o modificadas llegarán por sí solas.
# Name of the calendar that holds everything.
agenda-everything = Todas las festividades y todos los eventos
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: festividades y eventos
# Opens the calendars of localities.
agenda-places = Calendarios por localidad
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = Suscribirse por webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = fecha lunar
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } interc.
# Under the table: what the small figures are.
agenda-lunar-legend = Las cifras pequeñas son los días del calendario lunar vietnamita.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = El mes lunar { $month } comienza el { $date }.
agenda-lunar-leap-month = El mes intercalar que sigue al mes lunar { $month } comienza el { $date }.
