# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = 찾을 단어
search-go = 검색
search-kind = 종류
search-kind-any = 모든 종류
search-place = 지역
search-place-any = 모든 지역
search-found = 검색 결과:
search-none = 해당 단어로 찾은 항목이 없습니다. 단어를 줄이거나 바꾸어 보시거나 아래 메뉴를 살펴보시기 바랍니다.
search-busy = 검색 중…
search-failed = 검색 기능을 불러오지 못했습니다. 잠시 후 다시 시도하시거나 아래 메뉴를 살펴보시기 바랍니다.
search-more = 결과 더 보기
search-needs-scripts = 검색에는 JavaScript가 필요하지만 이 브라우저에서 실행되고 있지 않습니다. 모든 항목은 아래 메뉴와 주제에서 볼 수 있습니다.
search-browse = 메뉴와 주제로 찾아보기
