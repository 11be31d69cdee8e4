# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = Lịch lễ hội, sự kiện
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = Lịch lễ hội và sự kiện
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = Lễ hội và sự kiện sắp diễn ra tại các địa phương, kèm ngày âm lịch khi ngày hội tính theo âm lịch và lịch để đăng ký theo dõi.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = Lễ hội và sự kiện { $month }
agenda-month-summary = Lễ hội và sự kiện { $month } theo từng ngày, kèm ngày âm lịch Việt Nam.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = Lễ hội và sự kiện đã qua, năm { $year }
agenda-archive-summary = Lễ hội và sự kiện đã diễn ra trong năm { $year } theo công bố của đơn vị tổ chức, xếp từ mới đến cũ.
# In place of the list when nothing is ahead.
agenda-empty = Chưa có ngày nào được công bố.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = Theo tháng
# Heading over links to past years.
agenda-archive = Các năm trước
# Link back to the list of everything that comes.
agenda-all = Tất cả ngày sắp tới
# Heading over the list on a month's page.
agenda-in-month = Trong tháng này

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = Đăng ký theo dõi
agenda-subscribe-how = Mở lịch bằng ứng dụng lịch của quý vị, hoặc sao chép địa chỉ vào ứng dụng: ngày mới và ngày thay đổi sẽ tự động cập nhật.
# Name of the calendar that holds everything.
agenda-everything = Tất cả lễ hội và sự kiện
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: lễ hội và sự kiện
# Opens the calendars of localities.
agenda-places = Lịch theo địa phương
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = Đăng ký qua webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = âm lịch
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }/{ $month }
agenda-lunar-leap-day = { $day }/{ $month } nhuận
# Under the table: what the small figures are.
agenda-lunar-legend = Số nhỏ là ngày âm lịch Việt Nam.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = Tháng { $month ->
    [1] Giêng
    [12] Chạp
   *[other] { $month }
} âm lịch bắt đầu { $date }.
agenda-lunar-leap-month = Tháng { $month ->
    [1] Giêng
    [12] Chạp
   *[other] { $month }
} nhuận âm lịch bắt đầu { $date }.
