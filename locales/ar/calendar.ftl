# The calendar of what takes place: its list, its months, its archive, and what a reader can subscribe to.

# Link to it at the foot of every page.
nav-overview-calendar = التقويم
# Its heading; also on the button that leads to it from a list of festivals.
agenda-title = تقويم المهرجانات والفعاليات
# One sentence under the heading, 50 to 160 characters (half as many in Chinese and Japanese), also given to search engines.
agenda-summary = المهرجانات والفعاليات القادمة في كل منطقة، مع التاريخ القمري الفيتنامي حيث يحدد اليوم، وتقاويم يمكن الاشتراك فيها.
# Heading and sentence of a month's page. { $month }: the month with its year.
agenda-month-title = مهرجانات وفعاليات { $month }
agenda-month-summary = المهرجانات والفعاليات في { $month } يومًا بيوم، مع تواريخ التقويم القمري الفيتنامي.
# Heading and sentence of the page of a past year. { $year }: the year.
agenda-archive-title = المهرجانات والفعاليات الماضية، { $year }
agenda-archive-summary = المهرجانات والفعاليات التي أقيمت في { $year } كما أعلنها منظموها، من الأحدث إلى الأقدم.
# In place of the list when nothing is ahead.
agenda-empty = لم تُعلَن أي مواعيد بعد.
# Heading over links to the months; also the name, not seen, of the links to the months before and after.
agenda-months = حسب الشهر
# Heading over links to past years.
agenda-archive = السنوات الماضية
# Link back to the list of everything that comes.
agenda-all = جميع المواعيد القادمة
# Heading over the list on a month's page.
agenda-in-month = في هذا الشهر

# Subscribing: heading, also on the button that leads there; how it is done.
agenda-subscribe = الاشتراك
agenda-subscribe-how = افتح التقويم في برنامج التقويم لديك، أو انسخ عنوانه إليه، فتصلك المواعيد الجديدة والمعدّلة تلقائيًا.
# Name of the calendar that holds everything.
agenda-everything = جميع المهرجانات والفعاليات
# Name of the calendar of a locality. { $place }: the locality's name.
agenda-of = { $place }: المهرجانات والفعاليات
# Opens the calendars of localities.
agenda-places = تقاويم المناطق
# Link by which some programs subscribe at once; the calendar's name follows, not seen.
agenda-webcal = الاشتراك عبر webcal

# Not seen: stands before the lunar day of a day.
agenda-lunar = التاريخ القمري
# In a day of the table, where the lunar month must be told: as short as dates are written in figures. { $day }, { $month }: numbers.
agenda-lunar-day = { $day }‏/{ $month }
agenda-lunar-leap-day = { $day }‏/{ $month } كبيس
# Under the table: what the small figures are.
agenda-lunar-legend = الأرقام الصغيرة هي أيام التقويم القمري الفيتنامي.
# Under the table: where a lunar month begins. { $month }: 1 to 12. { $date }: a day with its year.
agenda-lunar-month = يبدأ الشهر القمري الفيتنامي { $month ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
   *[other] { $month }
} في { $date }.
agenda-lunar-leap-month = يبدأ الشهر الكبيس الذي يلي الشهر القمري الفيتنامي { $month ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
   *[other] { $month }
} في { $date }.
