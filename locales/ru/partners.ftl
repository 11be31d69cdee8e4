# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = Партнёры
partners-title = Партнёры и сотрудничество
partners-summary = О чём территории договорились с зарубежными партнёрами, по странам и областям, а также кто ищет партнёра, для чего и до какого дня.
partners-agreed = Соглашения по странам
partners-agreed-fields = Соглашения по областям
partners-agreed-count = { $count ->
    [one] { $count } соглашение
    [few] { $count } соглашения
    [many] { $count } соглашений
   *[other] { $count } соглашения
}
partners-open = Поиск партнёров
partners-open-count = { $count ->
    [one] { $count } открытый запрос
    [few] { $count } открытых запроса
    [many] { $count } открытых запросов
   *[other] { $count } открытого запроса
}
partners-none-open = Сейчас открытых запросов нет.
partners-by-country = По странам
partners-by-field = По областям
partners-closed = Закрытые запросы
partners-closed-note = Эти запросы больше не открыты. Они сохраняются для справки.
# A partner from anywhere is welcome.
partners-any-country = Любая страна
course-title = Ход и результаты
course-signed = Подписание
course-valid-to = Окончание срока
list-agreement-parties-country = Соглашения с партнёрами из этой страны
list-partner-request-seeking-country = Поиск партнёров в этой стране
list-product-markets = Продукция для этого рынка
list-event-counterparts-country = События с партнёрами из этой страны
list-organisation-country = Представительства и учреждения по этой стране
list-guide-countries = Руководства для этой страны
list-locality-borders-with-country = Приграничные территории
