# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = 월
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }: 목록 좁히기
facets-all-summary = 이 목록을 좁힐 수 있는 모든 기준과 기준별 건수입니다.
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }: { $value }
facets-page-summary = { $section }: ‘{ $label }: { $value }’ 기준으로 좁힌 목록입니다.
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = 기타 통화
facets-other-unit = 기타 단위
facets-band-below = { $value } 미만
facets-band-from = { $value } 이상
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth } ({ $date })
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = 제목순
facets-sort-newest = 최신순
facets-sort-next = 다가오는 일정순
facets-sort-own = 목록 순서
facets-sort-largest = { $label }: 큰 순
facets-sort-soonest = { $label }: 가까운 순
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = 검색된 항목 수:
facets-none = 모든 조건에 맞는 항목이 없습니다. 조건을 하나 해제해 보십시오.
facets-sort = 정렬
facets-clear = 조건 모두 해제
facets-remove = 해제:
facets-show-more = 더 보기
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }: 비교
compare-summary = 각 항목의 같은 정보를 같은 명칭과 단위로 나란히 보여 줍니다. 통계 수치는 별도 페이지에서 비교합니다.
compare-approx = ≈ { $value }
facets-missing = 기재 없음
facets-mixed-units = 단위가 달라 비교할 수 없습니다.
