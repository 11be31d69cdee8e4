# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = انتقل إلى المحتوى
# Not seen: name of the row of the portal's sections.
nav-sections = الأقسام
# Button on narrow screens that opens the row of sections.
nav-menu = القائمة
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = أنت هنا
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = عن هذا الموقع

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = اللغة:
# Not seen: name of the list of languages.
lang-label = اللغات
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = غير مترجمة: تُعرض بلغة أخرى
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = غير مترجمة: يؤدي الرابط إلى القائمة

## Foot of every page

# Heading over the sections.
foot-sections = استكشف
# Heading over pages about the portal and its feeds.
foot-about = عن البوابة
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = كل اللغات

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
# In place of a list that holds nothing yet.
list-empty = لا توجد مواد هنا بعد.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = عرض الكل
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = باللغة: { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = تصفّح حسب
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: الكل
# Not seen: name of the page numbers under a list.
pager-label = صفحات هذه القائمة
# Link to the page before.
pager-previous = السابقة
# Link to the page after.
pager-next = التالية
# Not seen: stands before a page's number.
pager-page = صفحة

## An entry

# Heading of the panel of facts.
entry-facts = معلومات أساسية
# Heading of the table of contents.
entry-contents = في هذه الصفحة
# Heading of the block of figures (statistics).
entry-figures = أرقام
# Heading of the numbered list of works cited.
entry-sources = المصادر
# Heading of further pictures.
entry-gallery = صور
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = الجهة المسؤولة
entry-published = تاريخ النشر
entry-updated = آخر تحديث
# Label: how the translation was made; its values follow.
entry-translation = الترجمة
entry-translation-human = ترجمة بشرية
entry-translation-machine = ترجمة آلية لم تُراجع
entry-translation-machine-edited = ترجمة آلية نقّحها مترجم
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = هذه المادة توضيحية أُعدّت لبيان طريقة عمل البوابة، ولا تصف مكانًا أو مشروعًا أو مؤسسة حقيقية.
# Notice above a machine translation that nobody has reviewed.
entry-machine = تُرجمت هذه الصفحة آليًا ولم تُراجع. والنص الأصلي هو المعتمد.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = لغة هذه الصفحة: { $language }
fallback-text = لم تُترجم إلى لغتك بعد.
# Link to the original page. { $language }: as above.
fallback-original = انتقل إلى الصفحة الأصلية ({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = الصورة: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = الإحداثيات
# After coordinates that are not exact.
position-approximate = تقريبية

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = الفترة
figure-as-of = حتى تاريخ
figure-territory = النطاق الجغرافي
figure-source = المصدر
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = المصدر { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = الوثيقة رقم { $number }
source-accessed = اطُّلع عليه في { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = الموعد
# Small, over the next date.
calendar-next = الموعد القادم
# Headings over lists of dates.
calendar-coming = المواعيد اللاحقة
calendar-past = المواعيد السابقة
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = أضف إلى التقويم

## Page not found

# Under the heading of the page.
not-found-text = لا تُظهر الخريطة ميناءً عند هذا العنوان. ربما نُقلت الصفحة أو كُتب العنوان خطأً.
# Button to the home page.
not-found-home = إلى الصفحة الرئيسية
# Heading over the portal's sections.
not-found-sections = أو ابحث في

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = انتقلت هذه الصفحة.
redirect-link = إلى عنوانها الجديد

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
