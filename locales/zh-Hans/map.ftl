# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = 地图
map-title = 各地方海图
map-summary = 以古代波特兰海图的样式，把本门户的各地方绘成港口，并附完整列表。
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = 海图上的各地方
map-chart-text = 各地方是风向线上的圆环，其所属内容是较小的标记。每个圆环通向该地方的页面；列表由北向南列出所有地点。
map-of = 海图上的{ $place }
map-of-text = { $place }所属的内容及最近的邻近地方。列表由北向南列出所有地点。
map-partners = 世界海图上的合作伙伴
map-partners-text = 恒向线从本门户的各地方通向伙伴所在国家；虚线通向正在寻求伙伴的国家。列表列出所有国家。
# Heads of the lists under a chart.
map-harbours = 地方
map-elsewhere = 未在图上
map-agreed = 有合作伙伴的国家
map-sought = 正在寻求伙伴的国家
map-count = { $count }个条目
# What must be said under a chart.
map-schematic = 本图为示意图，不表示任何边界，也不含任何主张。
map-no-outlines = 图中只有地点和方位，不绘海岸线。
map-outlines = 轮廓：{ $source }，{ $approval }。
map-land = 陆地：Natural Earth，公有领域；绘为一个没有国界的整体，略去小岛。
map-mercator = 墨卡托投影：直线保持同一罗盘方位。
map-size = 圆环越大，本门户关于该地的条目越多。
