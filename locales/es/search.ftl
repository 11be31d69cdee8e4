# The search of a language: its link on every page; its title and summary.
nav-overview-search = Búsqueda
search-title = Búsqueda
search-summary = Encuentre las fichas de este portal por las palabras que contienen. Se pueden omitir los acentos.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Página del portal
