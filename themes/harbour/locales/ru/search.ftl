# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = Искомые слова
search-go = Найти
search-kind = Тип
search-kind-any = Все типы
search-place = Территория
search-place-any = Все территории
search-found = Результаты:
search-none = По этим словам ничего не найдено. Попробуйте меньше слов или другие слова либо просмотрите разделы ниже.
search-busy = Идёт поиск…
search-failed = Не удалось загрузить поиск. Повторите попытку чуть позже или просмотрите разделы ниже.
search-more = Показать ещё результаты
search-needs-scripts = Для поиска нужен JavaScript, который не выполняется в этом браузере. Все материалы доступны из разделов и тем ниже.
search-browse = Разделы и темы
