# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = 협력 파트너
partners-title = 파트너와 협력
partners-summary = 지방이 해외 파트너와 맺은 협정을 국가와 분야별로 보여 주고, 누가 무엇을 위해 언제까지 파트너를 찾는지 알립니다.
partners-agreed = 국가별 협정
partners-agreed-fields = 분야별 협정
partners-agreed-count = 협정 { $count }건
partners-open = 파트너 모집
partners-open-count = 진행 중인 요청 { $count }건
partners-none-open = 현재 진행 중인 요청이 없습니다.
partners-by-country = 국가별
partners-by-field = 분야별
partners-closed = 마감된 요청
partners-closed-note = 이 요청들은 마감되었으며 기록으로 남겨 둡니다.
# A partner from anywhere is welcome.
partners-any-country = 모든 국가
course-title = 경과와 성과
course-signed = 서명
course-valid-to = 기간 만료
list-agreement-parties-country = 이 나라 파트너와의 협정
list-partner-request-seeking-country = 이 나라에서 찾는 파트너
list-product-markets = 이 시장을 위한 제품
list-event-counterparts-country = 이 나라 파트너가 참여하는 행사
list-organisation-country = 이 나라를 담당하는 대표 기관과 창구
list-guide-countries = 이 나라를 위한 안내
list-locality-borders-with-country = 국경을 접한 지방
