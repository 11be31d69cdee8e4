# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Перейти к содержанию
# Not seen: name of the row of the portal's sections.
nav-sections = Разделы
# Button on narrow screens that opens the row of sections.
nav-menu = Меню
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = Вы находитесь здесь
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = Об этом сайте

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Язык:
# Not seen: name of the list of languages.
lang-label = Языки
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Нет перевода: показана на другом языке
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Нет перевода: ссылка ведёт к списку

## Foot of every page

# Heading over the sections.
foot-sections = Разделы портала
# Heading over pages about the portal and its feeds.
foot-about = О портале
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = Все языки

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
# In place of a list that holds nothing yet.
list-empty = Здесь пока ничего нет.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = Показать все
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = Язык: { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Просмотр по признакам
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: все
# Not seen: name of the page numbers under a list.
pager-label = Страницы этого списка
# Link to the page before.
pager-previous = Назад
# Link to the page after.
pager-next = Вперёд
# Not seen: stands before a page's number.
pager-page = Страница

## An entry

# Heading of the panel of facts.
entry-facts = Основные сведения
# Heading of the table of contents.
entry-contents = На этой странице
# Heading of the block of figures (statistics).
entry-figures = Показатели
# Heading of the numbered list of works cited.
entry-sources = Источники
# Heading of further pictures.
entry-gallery = Изображения
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Ответственная организация
entry-published = Опубликовано
entry-updated = Обновлено
# Label: how the translation was made; its values follow.
entry-translation = Перевод
entry-translation-human = Выполнен переводчиком
entry-translation-machine = Машинный, не проверен
entry-translation-machine-edited = Машинный, исправлен переводчиком
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = Это условный пример, показывающий работу портала. Он не описывает реального места, проекта или организации.
# Notice above a machine translation that nobody has reviewed.
entry-machine = Эта страница переведена автоматически и не проверена. Преимущественную силу имеет оригинал.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = Язык этой страницы: { $language }
fallback-text = Перевода на выбранный вами язык пока нет.
# Link to the original page. { $language }: as above.
fallback-original = Перейти к странице оригинала ({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Изображение: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Координаты
# After coordinates that are not exact.
position-approximate = приблизительно

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Период
figure-as-of = По состоянию на
figure-territory = Территория
figure-source = Источник
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Источник { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = № { $number }
source-accessed = дата обращения: { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = Когда проводится
# Small, over the next date.
calendar-next = Ближайшая дата
# Headings over lists of dates.
calendar-coming = Следующие даты
calendar-past = Прошедшие даты
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = Добавить в календарь

## Page not found

# Under the heading of the page.
not-found-text = На карте по этому адресу гавани нет. Возможно, страница перемещена или адрес набран с ошибкой.
# Button to the home page.
not-found-home = На главную страницу
# Heading over the portal's sections.
not-found-sections = Или найдите в разделах

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = Эта страница перемещена.
redirect-link = Перейти по новому адресу

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
