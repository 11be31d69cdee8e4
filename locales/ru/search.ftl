# The search of a language: its link on every page; its title and summary.
nav-overview-search = Поиск
search-title = Поиск
search-summary = Найдите материалы портала по словам, которые в них встречаются. Диакритические знаки можно не указывать.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Страница портала
