# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = Открытые данные
data-title = Открытые данные
data-summary = Сведения портала в виде файлов для программ и электронных таблиц на всех языках, на которых они действительно есть.
data-catalogue = Каталог открытых данных
data-figures = Показатели

# How much a set holds.
data-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
data-observations = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
    [many] { $count } показателей
   *[other] { $count } показателя
}
data-illustrative = { $count ->
    [one] из них условных: { $count }
    [few] из них условных: { $count }
    [many] из них условных: { $count }
   *[other] из них условных: { $count }
}

data-only-illustrative = Условные данные: в каталог не входят.
data-languages = Языки
data-updated = Последнее изменение
data-files = Файлы
data-more = Списки этих записей, каждый отдельной таблицей
data-terms = Условия использования
data-licence = Лицензия
data-no-licence = Лицензия не указана.
data-publisher = Издатель
data-contact = Контакт
data-periodicity = Обновление
data-periodicity-continuous = постоянно
data-periodicity-daily = ежедневно
data-periodicity-weekly = еженедельно
data-periodicity-biweekly = раз в две недели
data-periodicity-monthly = ежемесячно
data-periodicity-bimonthly = раз в два месяца
data-periodicity-quarterly = ежеквартально
data-periodicity-semiannual = раз в полгода
data-periodicity-annual = ежегодно
data-periodicity-biennial = раз в два года
data-periodicity-triennial = раз в три года
data-periodicity-irregular = нерегулярно

# Formats and sizes.
data-format-csv = Таблица (CSV)
data-format-csvw = Описание таблиц (CSVW)
data-format-json = Для программ (JSON)
data-format-schema = Её структура (JSON Schema)
data-format-geojson = Карта (GeoJSON)
data-kilobytes = { $value } кБ
data-megabytes = { $value } МБ

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = Все наборы для каталогов и поисковых систем (DCAT 3)

# How to read the files.
data-reading = Как читать файлы
data-rows = В таблице одна строка на запись. Для текста есть столбец на каждый язык; если перевода нет, ячейка пуста. При добавлении текстов столбцы не меняются.
data-lists = Несколько слов в одной ячейке разделены знаком |. Любой другой список — отдельная таблица; её первые столбцы указывают запись и место в списке.
data-guard = Перед текстом, который начинается с = + - @ ' табуляции или перевода строки, стоит ещё один знак ', чтобы электронная таблица не выполнила его как формулу. Чтобы получить исходный текст, уберите один ' в начале. Числа не изменяются.
data-values = Денежные величины даны как сумма и валюта (ISO 4217). Даты указаны с известной точностью: 2026, 2026-04 или 2026-04-16. Нераскрываемых координат и имён людей в файлах нет.
data-made-up = Условные записи отмечены illustrative = true: их не следует учитывать в подсчётах.
data-addresses = Адреса и идентификаторы не меняются. У каждой записи есть свой файл: data/kind/id.json. В каждом файле JSON указана версия структуры.

# Parts of values, which name columns together with the field.
part-url = Адрес в сети
part-translation = Способ перевода
part-amount = Сумма
part-currency = Валюта
part-min = От
part-max = До
part-as-of = По состоянию на
part-value = Значение
part-unit = Единица измерения
part-latitude = Широта
part-longitude = Долгота
part-precision = Точность
part-alt = Что изображено
part-caption = Подпись
part-credit = Автор
part-licence = Лицензия
part-scheme = Система кодов
part-start = Начало
part-end = Окончание
part-confirmed = Подтверждено
part-month = Месяц
part-day = День
part-to-month = По месяц
part-to-day = По день
part-leap = При високосном месяце
part-indicator = Показатель
part-period = Период
part-period-start = Первый день периода
part-period-end = Последний день периода
part-territory = Территория
part-territory-as-of = Границы по состоянию на
part-note = Примечание
part-publisher = Издатель
part-number = Номер документа
part-accessed = Дата обращения
part-language = Язык
part-entry = Запись
part-item = Номер в списке
