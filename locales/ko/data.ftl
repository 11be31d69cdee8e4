# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = 공개 데이터
data-title = 공개 데이터
data-summary = 이 포털의 사실 정보를 프로그램과 스프레드시트용 파일로, 실제로 제공되는 모든 언어로 공개합니다.
data-catalogue = 공개 데이터 목록
data-figures = 통계 수치

# How much a set holds.
data-entries = { $count }건
data-observations = 수치 { $count }건
data-illustrative = 그중 예시 { $count }건

data-only-illustrative = 예시 자료이므로 목록에는 싣지 않습니다.
data-languages = 언어
data-updated = 최근 변경
data-files = 파일
data-more = 이 항목들의 목록(목록마다 표 하나)
data-terms = 이용 조건
data-licence = 이용 허락
data-no-licence = 이용 허락 조건이 명시되지 않았습니다.
data-publisher = 공개 기관
data-contact = 문의처
data-periodicity = 갱신 주기
data-periodicity-continuous = 상시
data-periodicity-daily = 매일
data-periodicity-weekly = 매주
data-periodicity-biweekly = 2주마다
data-periodicity-monthly = 매월
data-periodicity-bimonthly = 2개월마다
data-periodicity-quarterly = 분기마다
data-periodicity-semiannual = 반년마다
data-periodicity-annual = 매년
data-periodicity-biennial = 2년마다
data-periodicity-triennial = 3년마다
data-periodicity-irregular = 비정기

# Formats and sizes.
data-format-csv = 표(CSV)
data-format-csvw = 표 설명(CSVW)
data-format-json = 프로그램용(JSON)
data-format-schema = 그 구조(JSON Schema)
data-format-geojson = 지도(GeoJSON)
data-kilobytes = { $value }kB
data-megabytes = { $value }MB

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title }({ $language })
data-catalogue-link = 목록·검색 엔진용 전체 데이터(DCAT 3)

# How to read the files.
data-reading = 파일 읽는 방법
data-rows = 표는 항목마다 한 행입니다. 글은 언어마다 열이 있으며, 번역이 없으면 비어 있습니다. 글이 늘어도 열은 바뀌지 않습니다.
data-lists = 한 칸의 여러 낱말은 | 로 구분합니다. 그 밖의 목록은 별도의 표이며, 첫 열들이 항목과 순번을 나타냅니다.
data-guard = = + - @ ' 탭 또는 줄바꿈으로 시작하는 글은 스프레드시트가 수식으로 실행하지 않도록 앞에 ' 하나를 더 붙였습니다. 맨 앞의 ' 하나를 떼면 원래 글입니다. 숫자는 바꾸지 않습니다.
data-values = 금액은 액수와 통화(ISO 4217)로 나눕니다. 날짜는 알려진 정밀도대로 씁니다: 2026, 2026-04, 2026-04-16. 비공개 위치와 개인 이름은 어느 파일에도 없습니다.
data-made-up = 예시 항목에는 illustrative = true 가 붙습니다. 집계에서 제외하십시오.
data-addresses = 주소와 식별자는 바뀌지 않습니다. 항목마다 파일이 있습니다: data/kind/id.json. 모든 JSON 파일은 구조의 버전을 밝힙니다.

# Parts of values, which name columns together with the field.
part-url = 웹 주소
part-translation = 번역 방식
part-amount = 금액
part-currency = 통화
part-min = 최소
part-max = 최대
part-as-of = 기준일
part-value = 값
part-unit = 단위
part-latitude = 위도
part-longitude = 경도
part-precision = 정밀도
part-alt = 그림 설명
part-caption = 캡션
part-credit = 저작자
part-licence = 이용 허락
part-scheme = 코드 체계
part-start = 시작
part-end = 종료
part-confirmed = 확정
part-month = 월
part-day = 일
part-to-month = 종료 월
part-to-day = 종료 일
part-leap = 윤달의 경우
part-indicator = 지표
part-period = 기간
part-period-start = 기간 첫날
part-period-end = 기간 마지막 날
part-territory = 지역
part-territory-as-of = 경계 기준일
part-note = 비고
part-publisher = 발행처
part-number = 문서 번호
part-accessed = 열람일
part-language = 언어
part-entry = 항목
part-item = 목록 번호
