# The search of a language: its link on every page; its title and summary.
nav-overview-search = Suche
search-title = Suche
search-summary = Einträge dieses Portals nach den Wörtern finden, die darin stehen. Akzente und Tonzeichen können weggelassen werden.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Seite des Portals
