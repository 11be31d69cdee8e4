# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = 통계
figures-title = 통계
figures-summary = 전국과 각 지방의 통계로, 모든 수치에 대상 기간과 지역, 출처를 밝힙니다. 정의가 다른 수치는 더하거나 비교하지 않습니다.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = 통계: { $territory }
figures-of-summary = { $territory }에 관한 모든 통계로, 수치마다 대상 기간과 기준 행정구역, 출처를 밝힙니다.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = 포털의 모든 통계
figures-all-of = 이 지방의 모든 통계

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }의 행정구역은 { $date }에 마지막으로 변경되었습니다. 이전 구역의 수치는 그 사실을 밝히며 이후 수치와 비교하지 않습니다.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }: 출처마다 수치가 다릅니다. 각 수치를 출처와 함께 그대로 싣고 어느 쪽도 우선하지 않습니다.
figures-no-growth = { $territory }: { $before }에서 { $period }까지의 증감률은 계산하지 않습니다. 이유: { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = 집계 대상이 다름
figures-reason-unit = 단위가 다름
figures-reason-currency = 통화가 다름
figures-reason-territory = 대상 지역이 다름
figures-reason-borders = 행정구역이 다르거나 밝혀져 있지 않음
figures-reason-overlap = 대상 기간이 겹침
figures-reason-length = 대상 기간의 길이가 다름
figures-reason-base = 이전 값이 0 또는 음수
figures-reason-illustrative = 한 수치가 예시용임
figures-reason-conflict = 출처가 서로 다름
figures-measures = { $territory }: 단위나 통화가 다른 수치는 비교하지 않습니다.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $before } 대비 { $change }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
   *[other] { $before } 대비 { $change }%포인트
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = 지방마다 막대 하나이며 큰 순서입니다. 표에 모든 수치와 출처가 있습니다.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = { $period }부터 { $to }까지의 선입니다. 표에 모든 수치와 출처가 있습니다.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = { $part } / { $whole }(으)로 다시 계산: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = 과거 기록
badge-disputed = 불일치 있음

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = 외국인 직접투자(출처에 정의 없음)
term-indicator-fdi-localities = 외국인 투자가 있는 성·시
term-indicator-oda-approved-localities = 승인된 공적개발원조 중 지방 몫
term-indicator-units-with-foreign-affairs-office = 외무실을 둔 성·시
term-indicator-units-with-friendship-union = 우호단체연합회를 둔 성·시
term-indicator-units-with-external-regulations = 대외활동 통합 관리 규정을 제정한 지방
term-indicator-france-agreements-localities-vn = 프랑스 지방과 협력하는 베트남 지방(사업과 협정)
term-indicator-france-agreements-localities-fr = 베트남 지방과 협력하는 프랑스 지방(사업과 협정)
term-indicator-france-agreements = 베트남·프랑스 지방 사업과 협정
term-indicator-france-projects-localities-vn = 프랑스 지방과 협력하는 베트남 지방(공동 사업)
term-indicator-france-projects-localities-fr = 베트남 지방과 협력하는 프랑스 지방(공동 사업)
term-indicator-france-projects = 베트남·프랑스 지방 공동 사업
term-indicator-france-delegations = 베트남·프랑스 지방 대표단
