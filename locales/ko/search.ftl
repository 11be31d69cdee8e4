# The search of a language: its link on every page; its title and summary.
nav-overview-search = 검색
search-title = 검색
search-summary = 본문에 나오는 단어로 포털의 항목을 찾을 수 있습니다. 베트남어 성조 부호는 생략해도 됩니다.
# What the home page and the lists are called among what was found, beside the kinds of entries.
search-kind-portal = 포털 페이지
