# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = 数据
figures-title = 数据
figures-summary = 全国及各地方的统计数据，每个数字均注明统计期间、统计范围和来源。定义不同的数据既不相加，也不比较。

# The page of a locality: title and summary. { $territory }: its name.
figures-of = 数据：{ $territory }
figures-of-summary = { $territory }的全部数据，每个数字均注明统计期间、所适用的行政区划和来源。

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = 门户全部数据
figures-all-of = 该地方全部数据

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }的行政区划最近一次调整于{ $date }。按此前区划统计的数据均予注明，不与之后的数据比较。

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }，{ $period }：各来源数值不同。各数值均与其来源并列，不作取舍。
figures-no-growth = { $territory }：不计算从{ $before }到{ $period }的增长率，原因：{ $reasons }。

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = 统计对象不同
figures-reason-unit = 单位不同
figures-reason-currency = 币种不同
figures-reason-territory = 统计范围不同
figures-reason-borders = 行政区划不同或未注明
figures-reason-overlap = 统计期间重叠
figures-reason-length = 统计期间长短不一
figures-reason-base = 前期数值为零或负数
figures-reason-illustrative = 其中一个数据为示例
figures-reason-conflict = 来源数值不一致
figures-measures = { $territory }：单位或币种不同的数据不作比较。

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = 较{ $before } { $change }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
   *[other] 较{ $before } { $change }个百分点
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }，{ $period }
figures-chart-bars-text = 每个地方一条，由大到小。表中列有各数值及来源。
figures-chart-line = { $indicator }：{ $territory }
figures-chart-line-text = 从{ $period }到{ $to }的折线。表中列有各数值及来源。

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = 按{ $part }与{ $whole }重新计算：{ $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = 历史数据
badge-disputed = 存在出入

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = 外国直接投资（来源未说明定义）
term-indicator-fdi-localities = 有外国投资的省市
term-indicator-oda-approved-localities = 批准用于地方的官方发展援助
term-indicator-units-with-foreign-affairs-office = 设有外事办公室的省市
term-indicator-units-with-friendship-union = 设有友好组织联合会的省市
term-indicator-units-with-external-regulations = 已制定对外活动统一管理规章的地方
term-indicator-france-agreements-localities-vn = 与法国地方合作的越南地方（项目和协议）
term-indicator-france-agreements-localities-fr = 与越南地方合作的法国地方（项目和协议）
term-indicator-france-agreements = 越法地方项目和合作协议
term-indicator-france-projects-localities-vn = 与法国地方合作的越南地方（联合项目）
term-indicator-france-projects-localities-fr = 与越南地方合作的法国地方（联合项目）
term-indicator-france-projects = 越法地方联合项目
term-indicator-france-delegations = 越法地方代表团
