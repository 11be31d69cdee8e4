# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = 협정
kind-bulletin = 소식지
kind-country = 협력 국가
kind-document = 문서
kind-event = 행사
kind-guide = 안내
kind-partner-request = 협력 파트너 모집
kind-product = 상품
kind-region = 권역
kind-zone = 산업단지·특구

## Groups of facts

group-certification = 인증
group-results = 성과
group-steps = 절차
# Enterprises in a zone.
group-tenants = 입주 기업

## Fields of agreements and requests for partners

field-parties = 당사자
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = 상태
field-fields = 협력 분야
field-goals = 목표
field-signed = 서명일
field-results = 성과
# What shows that a result is true: a work cited.
field-evidence = 근거 자료
field-seeking-country = 파트너 모집 국가
# What is offered, and what is wanted in return.
field-offer = 제공 내용
field-wanted = 희망 내용
# Until when a request stands.
field-open-until = 모집 기한

## Fields of products

field-product-category = 상품 분류
field-origin = 원산지
# Harmonized System of customs.
field-hs = 세관 코드(HS)
field-season-months = 출하 시기
# Protection of a geographical indication.
field-gi = 지리적 표시
# Where a geographical indication is registered.
field-register = 등록처
field-number = 번호
field-territory = 지역 범위
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = OCOP 등급
field-stars = 별 등급
field-issued = 발급일
field-issuer = 발급 기관
field-certificates = 인증서
field-producers = 생산자
field-markets = 시장
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = 유효성

## Fields of bulletins, events, documents and guides

field-issue-number = 호수
field-articles = 기사
field-files = 파일
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = 크기
field-sha256 = SHA-256
field-format = 형식
field-start = 시작
field-end = 종료
field-host = 주최
# Those who take part from abroad.
field-counterparts = 해외 참가자
field-registration = 등록
field-url = 웹 주소
# What was agreed at an event.
field-outcomes = 합의 결과
# From when a document is in force.
field-effective = 시행일
field-supersedes = 대체하는 문서
field-abstract = 요지
# The language whose text decides when translations differ.
field-authentic-language = 정본 언어
field-topic = 주제
field-countries = 관련 국가
field-steps = 절차
field-step = 단계
field-time = 소요 기간
field-fee = 수수료
# A form to be filled in.
field-form-document = 서식

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = 입주율
# The day on which something was so.
field-as-of = 기준일
field-rent = 임대료
# What a rent is for: the words choice-rent-per-….
field-per = 단위
field-power = 전력 공급
field-water = 용수 공급
field-wastewater = 폐수 처리
field-distances = 거리
# Where a distance leads: the words choice-distance-to-….
field-to = 목적지
field-km = 거리
field-tenants = 입주 기업
field-projects = 사업
field-members = 구성 지방
field-slogan = 구호
field-branding = 공동 홍보
field-official-languages = 공용어
# A short portrait of a country.
field-profile = 개요

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = 자매결연
choice-agreement-type-friendship = 우호 관계
choice-agreement-type-cooperation = 협력 협정
choice-agreement-type-mou = 양해각서
choice-agreement-type-minutes = 합의 의사록
choice-agreement-type-action-plan = 행동 계획
choice-agreement-type-border-sisterhood = 접경 마을 자매결연
choice-agreement-type-consortium = 협력체
choice-agreement-type-unknown = 알 수 없음

# Who concludes an agreement.
choice-agreement-level-state = 국가 또는 정부
choice-agreement-level-province = 성·중앙직할시
choice-agreement-level-agency = 성 기관
choice-agreement-level-district = 현·군
choice-agreement-level-border-commune = 접경 마을
choice-agreement-level-organisation = 단체
choice-agreement-level-unknown = 알 수 없음

choice-agreement-state-negotiating = 협상 중
choice-agreement-state-active = 발효 중
choice-agreement-state-expired = 만료
choice-agreement-state-terminated = 종료
choice-agreement-state-unknown = 알 수 없음

choice-zone-type-industrial-park = 산업단지
choice-zone-type-free-trade-zone = 자유무역지대
choice-zone-type-export-processing = 수출가공구
choice-zone-type-high-tech = 하이테크 단지
choice-zone-type-economic-zone = 경제구역
choice-zone-type-border-economic-zone = 국경 경제구역
choice-zone-type-unknown = 알 수 없음

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = ㎡당 월
choice-rent-per-m2-year = ㎡당 연
choice-rent-per-m2-term = ㎡당 전체 임대 기간

choice-distance-to-port = 항만
choice-distance-to-airport = 공항
choice-distance-to-border-gate = 국경 관문
choice-distance-to-road = 주요 도로
choice-distance-to-railway = 철도
choice-distance-to-city = 도시

choice-event-type-forum = 포럼
choice-event-type-fair = 박람회
choice-event-type-delegation = 대표단 방문
choice-event-type-training = 연수
choice-event-type-camp = 캠프
choice-event-type-unknown = 알 수 없음

choice-document-type-law = 법률
choice-document-type-decree = 시행령
choice-document-type-resolution = 결의
choice-document-type-decision = 결정
choice-document-type-circular = 시행규칙
choice-document-type-directive = 지시
choice-document-type-plan = 계획
choice-document-type-programme = 프로그램
choice-document-type-report = 보고서
choice-document-type-notice = 공고
choice-document-type-form = 서식
choice-document-type-unknown = 알 수 없음

## Terms

terms-cooperation-field = 협력 분야
terms-cooperation-field-summary = 각 지방이 해외 파트너와 협력하는 분야와 분야별 협정 및 파트너 모집 현황을 보여 줍니다. 분야를 골라 보십시오.
term-cooperation-field-trade-investment = 무역·투자
term-cooperation-field-agriculture = 농업·수산업
term-cooperation-field-industry = 공업
term-cooperation-field-logistics = 교통·물류
term-cooperation-field-science = 과학기술
term-cooperation-field-digital = 디지털 전환
term-cooperation-field-education = 교육·훈련
term-cooperation-field-health = 보건
term-cooperation-field-culture = 문화·체육
term-cooperation-field-tourism = 관광
term-cooperation-field-environment = 환경·기후
term-cooperation-field-urban = 도시 개발
term-cooperation-field-labour = 노동·고용
term-cooperation-field-border = 국경 업무
term-cooperation-field-people = 민간 교류
term-cooperation-field-unknown = 분야 미상

terms-product-category = 상품 분류
terms-product-category-summary = 이 포털에 소개된 각 지방의 상품을 분류별로 보여 주며, 원산지와 인증 사항을 함께 알려 드립니다.
term-product-category-food = 가공식품
term-product-category-fresh-produce = 신선 과일·채소·곡물
term-product-category-seafood = 수산물
term-product-category-beverages = 차·커피·음료
term-product-category-medicinal = 약용 식물
term-product-category-handicraft = 수공예품
term-product-category-textiles = 섬유·의류
term-product-category-wood-furniture = 목재·가구
term-product-category-ornamental = 관상용 동식물
term-product-category-tourism-services = 관광 서비스
term-product-category-industrial = 공산품
term-product-category-unknown = 분류 미상

terms-guide-topic = 안내 주제
terms-guide-topic-summary = 이 포털의 안내가 해외 파트너, 기업, 언론인, 방문객에게 어떤 일에 도움이 되는지 주제별로 보여 줍니다.
term-guide-topic-free-trade-agreement = 자유무역협정 활용
term-guide-topic-one-stop = 원스톱 절차
term-guide-topic-partner-verification = 거래 상대 확인
term-guide-topic-trade-dispute = 무역 분쟁
term-guide-topic-foreign-press = 외국 언론
term-guide-topic-ngo = 비정부기구
term-guide-topic-consular = 영사 지원
term-guide-topic-unknown = 주제 미상

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = 만료
# On a product: one of its certificates holds no longer.
badge-certificate-expired = 인증 만료
# On a request for partners whose last day has passed.
badge-closed = 마감
# On a locality that is no unit of its own any more.
badge-former = 옛 행정구역
# On an event that is over, and on one whose registration is.
badge-past = 종료
badge-registration-closed = 등록 마감
list-document = 문서
list-event = 행사
list-partner-request = 협력 파트너 모집
list-zone = 산업단지·특구
