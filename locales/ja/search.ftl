# The search of a language: its link on every page; its title and summary.
nav-overview-search = 検索
search-title = 検索
search-summary = 本ポータルの記事を、文中の語で検索できます。ベトナム語の声調記号は省略できます。
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = ポータルのページ
