# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = 축제·행사 일정
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = 축제·행사 일정
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = 각 지방에서 앞으로 열리는 축제와 행사입니다. 음력으로 날짜를 정하는 경우 음력 날짜를 함께 표시하며, 구독할 수 있는 캘린더를 제공합니다.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month } 축제·행사
agenda-month-summary = { $month }의 축제와 행사를 날짜별로 보여 주며 베트남 음력 날짜를 함께 표시합니다.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = 지난 축제·행사, { $year }
agenda-archive-summary = { $year }에 열린 축제와 행사를 주최 측 발표에 따라 최근 순으로 정리했습니다.
# In place of the list when nothing is ahead.
agenda-empty = 아직 발표된 날짜가 없습니다.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = 월별 보기
# Heading over links to past years.
agenda-archive = 지난 연도
# Link back to the list of everything that comes.
agenda-all = 앞으로의 모든 일정
# Heading over the list on a month's page.
agenda-in-month = 이달의 일정

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = 캘린더 구독
agenda-subscribe-how = 사용하시는 캘린더 프로그램에서 열거나 주소를 복사해 넣으십시오. 새 일정과 변경된 일정이 자동으로 반영됩니다.
# Name of the calendar that holds everything.
agenda-everything = 모든 축제·행사
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: 축제·행사
# Opens the calendars of localities.
agenda-places = 지방별 캘린더
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = webcal로 구독

# Not seen: stands before the lunar day of a day.
agenda-lunar = 음력
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $month }/{ $day }
agenda-lunar-leap-day = 윤{ $month }/{ $day }
# Under the table: what the small figures are.
agenda-lunar-legend = 작은 숫자는 베트남 음력 날짜입니다.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = 베트남 음력 { $month }월은 { $date }에 시작합니다.
agenda-lunar-leap-month = 베트남 음력 윤{ $month }월은 { $date }에 시작합니다.
