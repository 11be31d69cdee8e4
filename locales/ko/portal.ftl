# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = 축제
kind-heritage-site = 유산
kind-home = 첫 화면
kind-investment-project = 투자 유치 사업
kind-locality = 지역
kind-news = 소식
kind-organisation = 기관·단체
kind-page = 페이지
kind-section = 메뉴

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = 개요
group-place = 위치
group-calendar = 일정
group-figures = 통계
group-visit = 관람
group-designations = 등재·지정
group-terms = 자본과 조건
group-call = 사업 공모
group-contact = 연락처
group-documents = 자료
group-history = 행정구역 연혁
group-codes = 코드
group-offer = 강점
group-services = 업무
group-people = 책임자

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = 제목
field-summary = 요약
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = 상태
field-illustrative = 예시
# The organisation that answers for an entry.
field-owner = 담당 기관
field-published = 게시일
field-updated = 수정일
field-review-by = 검토 기한
# The instant before which nothing of the entry is published.
field-embargo = 공개 제한 시각
# Who approved the entry, when, by which document.
field-approval = 승인
field-document = 문서
field-content-digest = 승인된 내용의 요약값
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = 직위·부서
field-organisation = 기관·단체
field-date = 날짜
field-localities = 지역
field-geo = 좌표
field-images = 사진
field-figures = 통계
field-sources = 출처
field-source = 출처
# The same thing in other registers, such as Wikidata.
field-same-as = 다른 등록부의 항목
field-slug = 주소(URL)
field-aliases = 이전 주소(URL)
field-extra = 기타 자료
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = 내용
field-name = 이름
field-country = 국가
field-locality = 지역
field-year = 연도
field-contact = 문의처

# Festivals.
# Which calendar decides the day.
field-calendar = 역법
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = 개최일
field-recurrence = 개최 주기
# Every how many years.
field-every = 개최 간격(년)
field-editions = 개최 회차
field-venue = 개최 장소
field-address = 주소
field-organiser = 주최
field-partners-foreign = 해외 협력 기관
field-admission = 입장
# How a guest should behave.
field-etiquette = 참가 시 유의 사항
# The heritage that a festival belongs to.
field-element = 관련 유산
# A facet: the month in which a festival is held.
field-month = 월

# Heritage.
field-intangible = 무형유산
field-designations = 등재·지정
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = 목록
# The number under which a list files a site.
field-ref = 등재 번호
field-extended = 확장 연도
field-decision = 결정
field-criteria = 등재 기준
field-category = 구분
# Whether a site is on the List of World Heritage in Danger.
field-danger = 위험에 처한 유산
field-area-ha = 유산 면적
field-buffer-ha = 완충구역
field-components = 구성 요소
# Countries that share a site.
field-transboundary = 공유 국가
field-visit = 관람

# Investment projects and calls for funding.
field-code = 사업 번호
field-sector = 업종
field-objective = 목적
field-location = 위치
field-capacity = 규모
field-sdg = 지속가능발전목표
field-stage = 단계
field-form = 투자 형태
field-funding = 재원
field-capital = 예상 자본
field-land = 부지
field-hectares = 면적
field-clearance = 부지 정리
# Under what right the land is held.
field-tenure = 토지 사용권
field-price = 가격
field-price-as-of = 가격 기준일
field-call = 공모 상태
field-opened = 공모 시작일
field-deadline = 마감일
field-financials = 재무 지표
# Internal rate of return; net present value.
field-irr = 내부수익률(IRR)
field-npv = 순현재가치(NPV)
field-payback = 투자 회수 기간
field-assumptions = 산정 전제
field-legal-basis = 법적 근거
field-documents = 자료

# Localities.
field-name-local = 현지어 이름
field-level = 행정 단계
field-seat = 행정 중심지
field-area-km2 = 면적
field-timezone = 시간대
field-borders-with = 인접 지역
# Since when, and until when, a unit or a code has been in force.
field-valid-from = 효력 시작일
field-valid-to = 효력 종료일
field-former-names = 옛 이름
field-until = 종료 시점
# Units from which this one was formed, and into which it passed.
field-predecessors = 이전 행정구역
field-successors = 승계 행정구역
field-id = 식별자
# The resolution or other act by which a unit was changed.
field-instrument = 법적 문서
field-codes = 코드
field-strengths = 강점
field-sectors = 중점 업종
field-infrastructure = 기반 시설
field-incentives = 우대 정책
field-one-stop = 원스톱 창구
field-foreign-affairs = 외무 담당 기관

# News.
# Place and date at the head of an article.
field-dateline = 발신지·날짜
field-byline = 작성
field-corrections = 정정
field-press-contact = 언론 문의처

# Organisations.
field-type = 유형
field-jurisdiction = 담당 범위
field-phone = 전화
# An office's e-mail address, never a person's.
field-mailbox = 전자우편
field-website = 누리집
field-hours = 업무 시간
field-languages = 응대 언어
field-services = 업무
field-officials = 책임자

# Sections and pages of the portal, for those who write it.
field-kind = 항목 종류
field-nav-order = 메뉴 순서
field-parent = 상위 페이지
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = 번역되지 않은 항목
field-sort = 목록 정렬
field-at-top = 언어 최상위에 배치

## Choices

# Status of an entry.
choice-status-draft = 초안
choice-status-review = 검토 중
choice-status-approved = 승인됨
choice-status-published = 게시됨
choice-status-archived = 보관됨
choice-status-withdrawn = 철회됨

# Calendar by which a festival is dated.
choice-calendar-gregorian = 양력
choice-calendar-lunisolar-vn = 베트남 음력
choice-calendar-irregular = 고정일 없음

# How often a festival is held; after the label "Held".
choice-recurrence-annual = 매년
choice-recurrence-biennial = 2년마다
choice-recurrence-every-n = 몇 년마다
choice-recurrence-irregular = 부정기

# What a heritage list says of a site.
choice-designation-status-nominated = 등재 신청
choice-designation-status-inscribed = 등재
choice-designation-status-extended = 등재 후 확장
choice-designation-status-delisted = 목록에서 삭제
choice-designation-status-unknown = 알 수 없음

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) 인간 창조력의 걸작
choice-criterion-ii = (ii) 인류 가치의 교류
choice-criterion-iii = (iii) 문화 전통 또는 문명의 증거
choice-criterion-iv = (iv) 건축물, 건축물군 또는 경관의 탁월한 사례
choice-criterion-v = (v) 전통 정주지 또는 토지·바다 이용
choice-criterion-vi = (vi) 사건, 살아 있는 전통, 사상 또는 신앙과의 연관
choice-criterion-vii = (vii) 최상의 자연 현상 또는 자연미
choice-criterion-viii = (viii) 지구 역사의 주요 단계
choice-criterion-ix = (ix) 생태적·생물학적 과정
choice-criterion-x = (x) 생물다양성의 서식지

# Category of a World Heritage property.
choice-category-cultural = 문화유산
choice-category-natural = 자연유산
choice-category-mixed = 복합유산

# Stage of a project.
choice-stage-idea = 구상
choice-stage-pre-feasibility = 예비 타당성 조사
choice-stage-feasibility = 타당성 조사
choice-stage-approved = 승인됨
choice-stage-tender = 투자자 선정 중
choice-stage-awarded = 투자자 선정 완료
choice-stage-construction = 건설 중
choice-stage-operating = 운영 중
choice-stage-unknown = 알 수 없음

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = 100% 외국인 투자
choice-form-joint-venture = 합작
choice-form-bcc = 사업 협력 계약(BCC)
choice-form-ppp = 민관 협력(PPP)
choice-form-m-and-a = 인수·합병(M&A)
choice-form-grant = 무상 원조
choice-form-unknown = 알 수 없음

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = 외국인 직접투자(FDI)
choice-funding-oda = 공적개발원조(ODA)
choice-funding-ngo = 비정부기구(NGO)
choice-funding-unknown = 알 수 없음

# Whether land is ready to be handed over.
choice-clearance-cleared = 완료
choice-clearance-partly-cleared = 일부 완료
choice-clearance-not-cleared = 미완료
choice-clearance-unknown = 알 수 없음

# State of a call; the deadline is always told beside it.
choice-call-open = 접수 중
choice-call-closing = 마감 임박
choice-call-closed = 마감
choice-call-withdrawn = 철회
choice-call-unknown = 알 수 없음

# Level of a locality.
choice-level-province = 성
choice-level-city = 시
choice-level-district = 현
choice-level-region = 권역
choice-level-unknown = 알 수 없음

# What part a page of the portal plays.
choice-role-about = 포털 소개
choice-role-privacy = 개인정보 보호
choice-role-accessibility = 접근성
choice-role-press = 언론
choice-role-sitemap = 사이트맵

# What a section does with entries that are not translated.
choice-fallback-link = 다른 언어로 연결
choice-fallback-page = 다른 언어로 표시
choice-fallback-hide = 표시하지 않음

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = 유산 목록
terms-heritage-list-summary = 이 포털에서 소개하는 유산이 올라 있는 세계, 국가, 성 단위의 목록과 지정을 모아 각 목록별로 보여 줍니다.
term-heritage-list-whs = 세계유산목록
term-heritage-list-ich-rl = 인류무형문화유산 대표목록
term-heritage-list-ich-usl = 긴급보호가 필요한 무형문화유산목록
term-heritage-list-mow = 세계기록유산
term-heritage-list-geopark = 유네스코 세계지질공원
term-heritage-list-mab = 세계생물권보전지역 네트워크
term-heritage-list-tentative = 세계유산 잠정목록
term-heritage-list-national-special = 국가 특별 유적
term-heritage-list-national = 국가 유적
term-heritage-list-provincial = 성급 유적
term-heritage-list-unknown = 목록 알 수 없음

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = 지표
terms-indicator-summary = 이 포털의 각 수치가 무엇을 센 것인지 밝힙니다. 수치는 같은 지표 안에서만 서로 비교합니다.
term-indicator-population = 인구
term-indicator-area = 면적
term-indicator-grdp = 지역내총생산(GRDP)
term-indicator-fdi-registered = 외국인 직접투자 등록액
term-indicator-fdi-disbursed = 외국인 직접투자 집행액
term-indicator-fdi-share = 전국 외국인 직접투자 중 비중
term-indicator-fdi-growth = 외국인 직접투자 증가율
term-indicator-oda-approved = 공적개발원조 승인액
term-indicator-oda-disbursed = 공적개발원조 집행액
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = 국제 NGO 원조 약정액
term-indicator-ingo-disbursed = 국제 NGO 원조 집행액
term-indicator-foreign-trade = 대외 무역액
term-indicator-agreements-signed = 체결된 국제 협정
term-indicator-agreements-local = 지방정부가 체결한 국제 협정
term-indicator-agreements-local-and-enterprises = 외국 지방 및 기업과 체결한 협정
term-indicator-cooperation-agreements = 협력 협정
term-indicator-unesco-heritages = 유네스코가 인정한 유산
term-indicator-unesco-titles = 유네스코 칭호
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = 재외 베트남인 기업
term-indicator-overseas-capital = 재외 베트남인 등록 자본
term-indicator-foreign-correspondents = 방문한 외국 기자
term-indicator-foreign-media-groups = 방문한 외국 언론단
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = 외무국을 둔 성·시
term-indicator-cooperation-localities = 협력 참여 지역
term-indicator-cooperation-projects = 협력 사업
term-indicator-delegations = 대표단
term-indicator-visitors-international = 외국인 방문객
# Of a World Heritage property.
term-indicator-core-area = 핵심구역
term-indicator-components = 구성 요소
# Of one edition of a festival.
term-indicator-editions-teams = 참가팀
term-indicator-editions-nights = 공연 일수(밤)

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = 업종
terms-isic4-summary = 유엔 국제표준산업분류(ISIC)에 따른 경제 업종과, 각 업종에 속하는 사업 및 지역을 모았습니다.
term-isic4-a = 농업, 임업 및 어업
term-isic4-b = 광업 및 채석업
term-isic4-c = 제조업
term-isic4-d = 전기, 가스 및 증기 공급업
term-isic4-e = 수도, 하수 및 폐기물 관리업
term-isic4-f = 건설업
term-isic4-g = 도매 및 소매업, 자동차 수리업
term-isic4-h = 운수 및 창고업
term-isic4-i = 숙박 및 음식점업
term-isic4-j = 정보통신업
term-isic4-k = 금융 및 보험업
term-isic4-l = 부동산업
term-isic4-m = 전문, 과학 및 기술 서비스업
term-isic4-n = 행정 및 지원 서비스업
term-isic4-o = 공공행정, 국방 및 사회보장
term-isic4-p = 교육
term-isic4-q = 보건 및 사회복지
term-isic4-r = 예술, 오락 및 여가
term-isic4-s = 기타 서비스업
term-isic4-t = 고용주로서의 가구 활동
term-isic4-u = 국제기구 및 단체
term-isic4-unknown = 업종 알 수 없음

# What an organisation is for.
terms-organisation-type = 기관·단체 유형
terms-organisation-type-summary = 해외 협력 기관이 문의할 수 있는 기관과 단체를 맡은 업무에 따라 나누어, 알맞은 창구를 찾도록 안내합니다.
term-organisation-type-foreign-affairs = 외무 담당 기관
term-organisation-type-one-stop = 원스톱 창구
term-organisation-type-investment-promotion = 투자 촉진 기관
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = 경제구역·산업단지 관리위원회
term-organisation-type-tourism = 관광 담당 기관
term-organisation-type-friendship-union = 우호단체연합회
term-organisation-type-ngo-desk = 외국 NGO 담당 창구
term-organisation-type-rep-office = 해외 대표사무소
term-organisation-type-mission = 재외공관
term-organisation-type-border-gate = 국경 관문 관리 기관
term-organisation-type-diaspora-association = 재외 베트남인 협회
term-organisation-type-chamber = 상공회의소
term-organisation-type-unknown = 유형 알 수 없음

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = 지속가능발전목표
terms-sdg-summary = 유엔 2030 의제의 열일곱 가지 목표와, 각 목표를 이루는 데 이바지하는 사업을 목표별로 모아 보여 줍니다.
term-sdg-1 = 1. 빈곤 퇴치
term-sdg-2 = 2. 기아 종식
term-sdg-3 = 3. 건강과 웰빙
term-sdg-4 = 4. 양질의 교육
term-sdg-5 = 5. 성평등
term-sdg-6 = 6. 깨끗한 물과 위생
term-sdg-7 = 7. 모두를 위한 깨끗한 에너지
term-sdg-8 = 8. 양질의 일자리와 경제성장
term-sdg-9 = 9. 산업, 혁신, 사회기반시설
term-sdg-10 = 10. 불평등 감소
term-sdg-11 = 11. 지속가능한 도시와 공동체
term-sdg-12 = 12. 책임감 있는 소비와 생산
term-sdg-13 = 13. 기후변화 대응
term-sdg-14 = 14. 해양 생태계
term-sdg-15 = 15. 육상 생태계
term-sdg-16 = 16. 평화, 정의, 강력한 제도
term-sdg-17 = 17. 목표 달성을 위한 파트너십

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = 이 포털에서 ‘{ $term }’에 속하는 항목은 { $count }건입니다.

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } km²
unit-ha = { $value } ha
unit-year = { $n ->
   *[other] { $value }년
}
unit-month = { $n ->
   *[other] { $value }개월
}
unit-person = { $n ->
   *[other] { $value }명
}
unit-project = { $n ->
   *[other] { $value }건
}
unit-agreement = { $n ->
   *[other] { $value }건
}
unit-enterprise = { $n ->
   *[other] { $value }개 기업
}
# Heritage sites.
unit-site = { $n ->
   *[other] { $value }곳
}
unit-locality = { $n ->
   *[other] { $value }개 지역
}
unit-country = { $n ->
   *[other] { $value }개국
}
# Groups: of media, of people who perform.
unit-group = { $n ->
   *[other] { $value }개 단체
}
unit-delegation = { $n ->
   *[other] { $value }개 대표단
}
# Titles that UNESCO awards.
unit-title = { $n ->
   *[other] { $value }개 칭호
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
   *[other] { $value }개 단위
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = 통계 코드(GSO)
scheme-wikidata = 위키데이터
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = 예시
badge-archived = 보관됨
badge-draft = 초안
# Beside a figure that may still be revised.
badge-provisional = 잠정
# The deadline of a project's call has passed.
badge-call-closed = 공모 마감

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = 확정
occasion-announced = 발표됨
occasion-expected = 예정
occasion-past = 종료
occasion-cancelled = 취소
occasion-postponed = 연기
occasion-rescheduled = 일정 변경

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = 투자 유치 사업
list-festival = 축제
list-heritage-site = 유산
list-product = 특산품
list-agreement = 협정
list-organisation = 기관·단체
list-news = 소식
# Entries that refer to this one.
list-referring = 이 항목을 언급한 페이지
# Entries of the same kind in the same localities.
list-related = 같은 지역의 다른 항목

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from }~{ $to }
# An official: name and office.
person = { $name }, { $title }
yes = 예
no = 아니요
# First step of the way from the home page to this one.
crumb-home = 첫 화면
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = { $date } 기준 행정구역
# Latitude and longitude. { $degrees }: the number.
degrees-north = 북위 { $degrees }도
degrees-south = 남위 { $degrees }도
degrees-east = 동경 { $degrees }도
degrees-west = 서경 { $degrees }도

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = 베트남 음력 { $month }월 { $day }일
lunar-last-day = 베트남 음력 { $month }월 마지막 날
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = { $month } 마지막 날
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }(윤달에도 해당)

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = 시연용 사이트이며 공식 포털이 아닙니다
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = 축제·행사 – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [예시] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = 언어 선택
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = 페이지를 찾을 수 없습니다
not-found-summary = 이 주소에는 페이지가 없습니다. 페이지가 옮겨졌거나 주소를 잘못 입력했을 수 있습니다.
# Heading of a page that leads on from a former address.
redirect-title = 페이지가 옮겨졌습니다

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 경고
alert-caution = 주의
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = 각주
footnote-back = 본문으로 돌아가기
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = 표
