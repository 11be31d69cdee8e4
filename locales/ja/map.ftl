# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = 地図
map-title = 地方の海図
map-summary = 昔のポルトラーノ海図にならい、当ポータルの地方を港として描いた図と、すべての一覧です。
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = 海図で見る地方
map-chart-text = 地方は風の線の上の輪、そこにあるものは小さな印で示します。輪は各地方のページへのリンクです。一覧にはすべての場所を北から南の順に挙げています。
map-of = 海図で見る{ $place }
map-of-text = { $place }にあるものと、最も近い地方です。一覧にはすべての場所を北から南の順に挙げています。
map-partners = 世界の海図で見るパートナー
map-partners-text = 航程線は当ポータルの地方からパートナーの国へ、破線はパートナーを募集している国へ延びています。一覧にはすべての国を挙げています。
# Heads of the lists under a chart.
map-harbours = 地方
map-elsewhere = 図にないもの
map-agreed = パートナーのいる国
map-sought = パートナーを募集している国
map-count = { $count }件
# What must be said under a chart.
map-schematic = この図は略図です。境界を示すものではなく、いかなる主張も含みません。
map-no-outlines = 場所と方位だけを示し、海岸線は描いていません。
map-outlines = 輪郭：{ $source }、{ $approval }。
map-land = 陸地：Natural Earth（パブリックドメイン）。国境のない一つの形とし、小さな島は省いています。
map-mercator = メルカトル図法：直線は同じ羅針方位を保ちます。
map-size = 輪が大きいほど、当ポータルにその地方の項目が多くあります。
