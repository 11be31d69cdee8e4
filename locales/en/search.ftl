# The search of a language: its link on every page; its title and summary.
nav-overview-search = Search
search-title = Search
search-summary = Find entries of this portal by the words in them. Accents and tone marks may be left out.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Page of the portal
