# The search of a language: its link on every page; its title and summary.
nav-overview-search = Recherche
search-title = Recherche
search-summary = Trouver les fiches de ce portail par les mots qu’elles contiennent. Les accents peuvent être omis.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Page du portail
