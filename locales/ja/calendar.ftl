# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = 祭り・行事カレンダー
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = 祭り・行事カレンダー
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = 各地でこれから開かれる祭りと行事の一覧です。旧暦で日が決まるものには旧暦の日付を添え、購読できるカレンダーも用意しています。
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month }の祭り・行事
agenda-month-summary = { $month }の祭りと行事を日ごとに示し、ベトナム旧暦の日付を添えています。
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = 過去の祭り・行事（{ $year }）
agenda-archive-summary = { $year }に開かれた祭りと行事を、主催者の発表に基づき新しい順に掲載しています。
# In place of the list when nothing is ahead.
agenda-empty = 発表された日程はまだありません。
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = 月別
# Heading over links to past years.
agenda-archive = 過去の年
# Link back to the list of everything that comes.
agenda-all = 今後の日程一覧
# Heading over the list on a month's page.
agenda-in-month = この月の予定

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = カレンダーを購読
agenda-subscribe-how = お使いのカレンダーアプリで開くか、アドレスをアプリに貼り付けてください。新しい日程や変更は自動的に反映されます。
# Name of the calendar that holds everything.
agenda-everything = すべての祭り・行事
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }：祭り・行事
# Opens the calendars of localities.
agenda-places = 地方別カレンダー
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = webcalで購読

# Not seen: stands before the lunar day of a day.
agenda-lunar = 旧暦
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $month }/{ $day }
agenda-lunar-leap-day = 閏{ $month }/{ $day }
# Under the table: what the small figures are.
agenda-lunar-legend = 小さな数字はベトナム旧暦の日付です。
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = ベトナム旧暦{ $month }月は{ $date }に始まります。
agenda-lunar-leap-month = ベトナム旧暦閏{ $month }月は{ $date }に始まります。
