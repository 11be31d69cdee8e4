# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = 統計
figures-title = 統計
figures-summary = 全国と各地方の統計です。各数値に対象期間、対象区域、出典を示します。定義の異なる数値は合計も比較もしません。

# The page of a locality: title and summary. { $territory }: its name.
figures-of = 統計：{ $territory }
figures-of-summary = { $territory }に関するすべての統計です。各数値に対象期間、対象となる区域、出典を示します。

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = ポータルのすべての統計
figures-all-of = この地方のすべての統計

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }の区域は{ $date }に最後に変更されました。変更前の区域の数値にはその旨を記し、変更後の数値と比較しません。

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }、{ $period }：出典により数値が異なります。それぞれ出典とともに示し、優劣はつけません。
figures-no-growth = { $territory }：{ $before }から{ $period }への増減率は計算しません。理由：{ $reasons }。

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = 数える対象が異なる
figures-reason-unit = 単位が異なる
figures-reason-currency = 通貨が異なる
figures-reason-territory = 対象区域が異なる
figures-reason-borders = 区域が同じでないか、示されていない
figures-reason-overlap = 対象期間が重なる
figures-reason-length = 対象期間の長さが異なる
figures-reason-base = 前の値が零または負
figures-reason-illustrative = 一方の数値は例示用
figures-reason-conflict = 出典が一致しない
figures-measures = { $territory }：単位または通貨の異なる数値は比較しません。

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $before }比 { $change }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
   *[other] { $before }比 { $change }ポイント
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }、{ $period }
figures-chart-bars-text = 地方ごとに一本の棒で、大きい順に並びます。表に各数値と出典があります。
figures-chart-line = { $indicator }：{ $territory }
figures-chart-line-text = { $period }から{ $to }までの折れ線です。表に各数値と出典があります。

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = { $part }と{ $whole }から再計算：{ $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = 過去の記録
badge-disputed = 不一致あり

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = 外国直接投資（出典に定義なし）
term-indicator-fdi-localities = 外国投資を受けた省・市
term-indicator-oda-approved-localities = 承認された政府開発援助のうち地方分
term-indicator-units-with-foreign-affairs-office = 外務室を置く省・市
term-indicator-units-with-friendship-union = 友好団体連合会を置く省・市
term-indicator-units-with-external-regulations = 対外活動の統一管理規程を定めた地方
term-indicator-france-agreements-localities-vn = フランスの地方と協力するベトナムの地方（事業と協定）
term-indicator-france-agreements-localities-fr = ベトナムの地方と協力するフランスの地方（事業と協定）
term-indicator-france-agreements = ベトナム・フランス間の事業と地方協定
term-indicator-france-projects-localities-vn = フランスの地方と協力するベトナムの地方（共同事業）
term-indicator-france-projects-localities-fr = ベトナムの地方と協力するフランスの地方（共同事業）
term-indicator-france-projects = ベトナムとフランスの地方による共同事業
term-indicator-france-delegations = ベトナム・フランス間の地方代表団
