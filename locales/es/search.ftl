# The search of a language: its link on every page; its title and summary.
nav-overview-search = Búsqueda
search-title = Búsqueda
search-summary = Encuentre las fichas de este portal por las palabras que contienen. Se pueden omitir los acentos.
