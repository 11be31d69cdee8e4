# The search of a language: its link on every page; its title and summary.
nav-overview-search = Tìm kiếm
search-title = Tìm kiếm
search-summary = Tìm mục tin của cổng theo từ ngữ trong bài. Có thể gõ không dấu.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = Trang của cổng
