# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = 지도
map-title = 지방 해도
map-summary = 옛 포르톨라노 해도를 본떠 포털의 지방을 항구로 그린 그림과 전체 목록입니다.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = 해도로 보는 지방
map-chart-text = 지방은 바람의 선 위에 고리로, 그 안에 있는 것은 작은 표시로 나타냅니다. 각 고리는 해당 지방의 페이지로 이어지며, 목록에는 모든 곳이 북쪽에서 남쪽 순서로 있습니다.
map-of = 해도로 보는 { $place }
map-of-text = { $place }에 있는 것과 가장 가까운 지방입니다. 목록에는 모든 곳이 북쪽에서 남쪽 순서로 있습니다.
map-partners = 세계 해도로 보는 파트너
map-partners-text = 항정선은 포털의 지방에서 파트너의 나라로, 점선은 파트너를 찾는 나라로 이어집니다. 목록에는 모든 나라가 있습니다.
# Heads of the lists under a chart.
map-harbours = 지방
map-elsewhere = 해도에 없는 곳
map-agreed = 파트너가 있는 나라
map-sought = 파트너를 찾는 나라
map-count = 항목 { $count }개
# What must be said under a chart.
map-schematic = 이 해도는 약도입니다. 어떠한 경계나 주장도 나타내지 않습니다.
map-no-outlines = 장소와 방위만 나타내며 해안선은 그리지 않았습니다.
map-outlines = 윤곽: { $source }, { $approval }.
map-land = 육지: Natural Earth(퍼블릭 도메인). 국경 없는 하나의 형태이며 작은 섬은 생략했습니다.
map-mercator = 메르카토르 도법: 직선은 하나의 나침반 방위를 유지합니다.
map-size = 고리가 클수록 포털에 그 지방의 항목이 많습니다.
