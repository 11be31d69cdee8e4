# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = 节庆与活动日历
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = 节庆与活动日历
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = 各地即将举办的节庆与活动；凡按农历定日者附农历日期，并提供可订阅的日历。
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = { $month }节庆与活动
agenda-month-summary = { $month }逐日列出的节庆与活动，并附越南农历日期。
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = { $year }已举办的节庆与活动
agenda-archive-summary = { $year }举办的节庆与活动，以主办单位公布为准，由近及远排列。
# In place of the list when nothing is ahead.
agenda-empty = 尚无已公布的日期。
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = 按月查看
# Heading over links to past years.
agenda-archive = 往年
# Link back to the list of everything that comes.
agenda-all = 全部近期日期
# Heading over the list on a month's page.
agenda-in-month = 本月

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = 订阅日历
agenda-subscribe-how = 用您的日历程序打开所需日历，或将其地址复制到程序中，新增和变更的日期即会自动更新。
# Name of the calendar that holds everything.
agenda-everything = 全部节庆与活动
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }：节庆与活动
# Opens the calendars of localities.
agenda-places = 各地日历
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = 通过 webcal 订阅

# Not seen: stands before the lunar day of a day.
agenda-lunar = 农历
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $month }/{ $day }
agenda-lunar-leap-day = 闰{ $month }/{ $day }
# Under the table: what the small figures are.
agenda-lunar-legend = 小号数字为越南农历日期。
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = 越南农历{ $month ->
    [1] 正月
   *[other] { $month }月
}始于{ $date }。
agenda-lunar-leap-month = 越南农历闰{ $month ->
    [1] 正月
   *[other] { $month }月
}始于{ $date }。
