# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = 节庆
kind-heritage-site = 遗产
kind-home = 首页
kind-investment-project = 招商项目
kind-locality = 地方
kind-news = 新闻
kind-organisation = 机构
kind-page = 页面
kind-section = 栏目

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = 概况
group-place = 地点
group-calendar = 日历
group-figures = 数据
group-visit = 参观
group-designations = 名录与称号
group-terms = 资金与条件
group-call = 项目征集
group-contact = 联系方式
group-documents = 文件
group-history = 行政区划沿革
group-codes = 代码
group-offer = 优势
group-services = 服务
group-people = 负责人

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = 标题
field-summary = 摘要
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = 状态
field-illustrative = 示例
# The organisation that answers for an entry.
field-owner = 主管单位
field-published = 发布日期
field-updated = 更新日期
field-review-by = 复核期限
# The instant before which nothing of the entry is published.
field-embargo = 解禁时间
# Who approved the entry, when, by which document.
field-approval = 审批
field-document = 文件
field-content-digest = 获批内容的摘要值
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = 职务
field-organisation = 单位
field-date = 日期
field-localities = 所属地方
field-geo = 坐标
field-images = 图片
field-figures = 数据
field-sources = 来源
field-source = 来源
# The same thing in other registers, such as Wikidata.
field-same-as = 其他名录中的条目
field-slug = 网址
field-aliases = 原网址
field-extra = 其他数据
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = 内容
field-name = 名称
field-country = 国家
field-locality = 地方
field-year = 年份
field-contact = 联系单位

# Festivals.
# Which calendar decides the day.
field-calendar = 历法
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = 日期
field-recurrence = 举办周期
# Every how many years.
field-every = 间隔年数
field-editions = 历届
field-venue = 举办地点
field-address = 地址
field-organiser = 主办单位
field-partners-foreign = 境外合作伙伴
field-admission = 入场
# How a guest should behave.
field-etiquette = 礼仪须知
# The heritage that a festival belongs to.
field-element = 相关遗产
# A facet: the month in which a festival is held.
field-month = 月份

# Heritage.
field-intangible = 非物质遗产
field-designations = 名录与称号
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = 名录
# The number under which a list files a site.
field-ref = 编号
field-extended = 扩展年份
field-decision = 决议
field-criteria = 标准
field-category = 类别
# Whether a site is on the List of World Heritage in Danger.
field-danger = 濒危
field-area-ha = 遗产区面积
field-buffer-ha = 缓冲区
field-components = 组成部分
# Countries that share a site.
field-transboundary = 共有国家
field-visit = 参观

# Investment projects and calls for funding.
field-code = 项目编号
field-sector = 行业
field-objective = 目标
field-location = 地点
field-capacity = 规模
field-sdg = 可持续发展目标
field-stage = 阶段
field-form = 投资形式
field-funding = 资金来源
field-capital = 预计资金
field-land = 用地
field-hectares = 面积
field-clearance = 征地拆迁
# Under what right the land is held.
field-tenure = 土地使用权
field-price = 价格
field-price-as-of = 价格截至日期
field-call = 征集状态
field-opened = 开始日期
field-deadline = 截止日期
field-financials = 财务指标
# Internal rate of return; net present value.
field-irr = 内部收益率（IRR）
field-npv = 净现值（NPV）
field-payback = 投资回收期
field-assumptions = 测算假设
field-legal-basis = 法律依据
field-documents = 文件

# Localities.
field-name-local = 当地语言名称
field-level = 级别
field-seat = 行政中心
field-area-km2 = 面积
field-timezone = 时区
field-borders-with = 毗邻
# Since when, and until when, a unit or a code has been in force.
field-valid-from = 生效日期
field-valid-to = 失效日期
field-former-names = 曾用名
field-until = 截至
# Units from which this one was formed, and into which it passed.
field-predecessors = 前身
field-successors = 现属
field-id = 标识符
# The resolution or other act by which a unit was changed.
field-instrument = 法律文件
field-codes = 代码
field-strengths = 优势
field-sectors = 重点行业
field-infrastructure = 基础设施
field-incentives = 优惠政策
field-one-stop = 一站式服务机构
field-foreign-affairs = 外事部门

# News.
# Place and date at the head of an article.
field-dateline = 电头
field-byline = 作者
field-corrections = 更正
field-press-contact = 新闻联系人

# Organisations.
field-type = 类型
field-jurisdiction = 职责范围
field-phone = 电话
# An office's e-mail address, never a person's.
field-mailbox = 电子邮箱
field-website = 网站
field-hours = 办公时间
field-languages = 受理语言
field-services = 服务
field-officials = 负责人

# Sections and pages of the portal, for those who write it.
field-kind = 条目类型
field-nav-order = 菜单顺序
field-parent = 上级页面
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = 未翻译条目
field-sort = 列表排序
field-at-top = 置于语言首层

## Choices

# Status of an entry.
choice-status-draft = 草稿
choice-status-review = 审核中
choice-status-approved = 已批准
choice-status-published = 已发布
choice-status-archived = 已归档
choice-status-withdrawn = 已撤回

# Calendar by which a festival is dated.
choice-calendar-gregorian = 公历
choice-calendar-lunisolar-vn = 越南农历
choice-calendar-irregular = 无固定日期

# How often a festival is held; after the label "Held".
choice-recurrence-annual = 每年一次
choice-recurrence-biennial = 每两年一次
choice-recurrence-every-n = 每数年一次
choice-recurrence-irregular = 不定期

# What a heritage list says of a site.
choice-designation-status-nominated = 已申报
choice-designation-status-inscribed = 已列入
choice-designation-status-extended = 已列入并扩展
choice-designation-status-delisted = 已除名
choice-designation-status-unknown = 不详

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) 人类创造精神的杰作
choice-criterion-ii = (ii) 人类价值观的交流
choice-criterion-iii = (iii) 文化传统或文明的见证
choice-criterion-iv = (iv) 建筑、建筑群或景观的杰出范例
choice-criterion-v = (v) 传统聚落或土地、海洋利用方式
choice-criterion-vi = (vi) 与事件、活态传统、观念或信仰相关联
choice-criterion-vii = (vii) 绝妙的自然现象或自然美
choice-criterion-viii = (viii) 地球演化史的重要阶段
choice-criterion-ix = (ix) 生态和生物过程
choice-criterion-x = (x) 生物多样性栖息地

# Category of a World Heritage property.
choice-category-cultural = 文化遗产
choice-category-natural = 自然遗产
choice-category-mixed = 混合遗产

# Stage of a project.
choice-stage-idea = 构想
choice-stage-pre-feasibility = 预可行性研究
choice-stage-feasibility = 可行性研究
choice-stage-approved = 已获批准
choice-stage-tender = 遴选投资者
choice-stage-awarded = 已确定投资者
choice-stage-construction = 建设中
choice-stage-operating = 已投入运营
choice-stage-unknown = 不详

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = 外商独资
choice-form-joint-venture = 合资
choice-form-bcc = 商业合作合同（BCC）
choice-form-ppp = 公私合作（PPP）
choice-form-m-and-a = 并购（M&A）
choice-form-grant = 无偿援助
choice-form-unknown = 不详

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = 外国直接投资（FDI）
choice-funding-oda = 官方发展援助（ODA）
choice-funding-ngo = 非政府组织（NGO）
choice-funding-unknown = 不详

# Whether land is ready to be handed over.
choice-clearance-cleared = 已完成
choice-clearance-partly-cleared = 部分完成
choice-clearance-not-cleared = 尚未完成
choice-clearance-unknown = 不详

# State of a call; the deadline is always told beside it.
choice-call-open = 征集中
choice-call-closing = 即将截止
choice-call-closed = 已截止
choice-call-withdrawn = 已撤销
choice-call-unknown = 不详

# Level of a locality.
choice-level-province = 省
choice-level-city = 市
choice-level-district = 县
choice-level-region = 地区
choice-level-unknown = 不详

# What part a page of the portal plays.
choice-role-about = 关于本门户
choice-role-privacy = 隐私
choice-role-accessibility = 无障碍
choice-role-press = 新闻媒体
choice-role-sitemap = 网站地图

# What a section does with entries that are not translated.
choice-fallback-link = 链接至其他语言
choice-fallback-page = 以其他语言显示
choice-fallback-hide = 不显示

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = 遗产名录
terms-heritage-list-summary = 本门户所介绍的遗产列入的世界级、国家级和省级名录，以及各名录下的条目。
term-heritage-list-whs = 世界遗产名录
term-heritage-list-ich-rl = 人类非物质文化遗产代表作名录
term-heritage-list-ich-usl = 急需保护的非物质文化遗产名录
term-heritage-list-mow = 世界记忆
term-heritage-list-geopark = 联合国教科文组织世界地质公园
term-heritage-list-mab = 世界生物圈保护区网络
term-heritage-list-tentative = 世界遗产预备名录
term-heritage-list-national-special = 国家级特殊遗迹
term-heritage-list-national = 国家级遗迹
term-heritage-list-provincial = 省级遗迹
term-heritage-list-unknown = 名录不详

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = 指标
terms-indicator-summary = 本门户各项数据的统计内容。只有同一指标下的数据才可相互比较。
term-indicator-population = 人口
term-indicator-area = 面积
term-indicator-grdp = 地区生产总值（GRDP）
term-indicator-fdi-registered = 外国直接投资注册资金
term-indicator-fdi-disbursed = 外国直接投资到位资金
term-indicator-fdi-share = 占全国外国直接投资的比重
term-indicator-fdi-growth = 外国直接投资增长率
term-indicator-oda-approved = 获批的官方发展援助
term-indicator-oda-disbursed = 到位的官方发展援助
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = 国际非政府组织承诺援助
term-indicator-ingo-disbursed = 国际非政府组织到位援助
term-indicator-foreign-trade = 进出口总额
term-indicator-agreements-signed = 签署的国际协议
term-indicator-agreements-local = 地方政府签署的国际协议
term-indicator-agreements-local-and-enterprises = 与外国地方和企业签署的协议
term-indicator-cooperation-agreements = 合作协议
term-indicator-unesco-heritages = 联合国教科文组织认可的遗产
term-indicator-unesco-titles = 联合国教科文组织称号
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = 旅外越南人企业
term-indicator-overseas-capital = 旅外越南人注册资金
term-indicator-foreign-correspondents = 接待外国记者
term-indicator-foreign-media-groups = 接待外国媒体团
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = 设有外事厅的省市
term-indicator-cooperation-localities = 参与合作的地方
term-indicator-cooperation-projects = 合作项目
term-indicator-delegations = 代表团
term-indicator-visitors-international = 国际游客
# Of a World Heritage property.
term-indicator-core-area = 核心区
term-indicator-components = 组成部分
# Of one edition of a festival.
term-indicator-editions-teams = 参赛队
term-indicator-editions-nights = 表演场次（晚）

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = 行业
terms-isic4-summary = 按联合国《国际标准行业分类》（ISIC）划分的经济行业，以及各行业的项目和地方。
term-isic4-a = 农业、林业及渔业
term-isic4-b = 采矿和采石
term-isic4-c = 制造业
term-isic4-d = 电、煤气和蒸气供应
term-isic4-e = 供水；污水处理和废物管理
term-isic4-f = 建筑业
term-isic4-g = 批发和零售业；机动车修理
term-isic4-h = 运输和储存
term-isic4-i = 食宿服务
term-isic4-j = 信息和通信
term-isic4-k = 金融和保险
term-isic4-l = 房地产
term-isic4-m = 专业、科学和技术活动
term-isic4-n = 行政和辅助服务
term-isic4-o = 公共管理与国防；社会保障
term-isic4-p = 教育
term-isic4-q = 卫生和社会工作
term-isic4-r = 艺术、娱乐和文娱
term-isic4-s = 其他服务
term-isic4-t = 家庭作为雇主的活动
term-isic4-u = 国际组织和机构
term-isic4-unknown = 行业不详

# What an organisation is for.
terms-organisation-type = 机构类型
terms-organisation-type-summary = 境外合作伙伴可联系的机关和组织，按其职能分类列出，便于查找。
term-organisation-type-foreign-affairs = 外事部门
term-organisation-type-one-stop = 一站式服务机构
term-organisation-type-investment-promotion = 投资促进机构
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = 经济区、工业区管理委员会
term-organisation-type-tourism = 旅游部门
term-organisation-type-friendship-union = 友好组织联合会
term-organisation-type-ngo-desk = 外国非政府组织联络处
term-organisation-type-rep-office = 驻外代表处
term-organisation-type-mission = 外交或领事机构
term-organisation-type-border-gate = 口岸管理机构
term-organisation-type-diaspora-association = 旅外越南人协会
term-organisation-type-chamber = 商会
term-organisation-type-unknown = 类型不详

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = 可持续发展目标
terms-sdg-summary = 联合国2030年可持续发展议程的十七项目标，以及有助于实现各项目标的项目。
term-sdg-1 = 1. 无贫穷
term-sdg-2 = 2. 零饥饿
term-sdg-3 = 3. 良好健康与福祉
term-sdg-4 = 4. 优质教育
term-sdg-5 = 5. 性别平等
term-sdg-6 = 6. 清洁饮水和卫生设施
term-sdg-7 = 7. 经济适用的清洁能源
term-sdg-8 = 8. 体面工作和经济增长
term-sdg-9 = 9. 产业、创新和基础设施
term-sdg-10 = 10. 减少不平等
term-sdg-11 = 11. 可持续城市和社区
term-sdg-12 = 12. 负责任消费和生产
term-sdg-13 = 13. 气候行动
term-sdg-14 = 14. 水下生物
term-sdg-15 = 15. 陆地生物
term-sdg-16 = 16. 和平、正义与强大机构
term-sdg-17 = 17. 促进目标实现的伙伴关系

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = 本门户共有{ $count }个条目属于“{ $term }”。

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value }平方公里
unit-ha = { $value }公顷
unit-year = { $n ->
   *[other] { $value }年
}
unit-month = { $n ->
   *[other] { $value }个月
}
unit-person = { $n ->
   *[other] { $value }人
}
unit-project = { $n ->
   *[other] { $value }个项目
}
unit-agreement = { $n ->
   *[other] { $value }项协议
}
unit-enterprise = { $n ->
   *[other] { $value }家企业
}
# Heritage sites.
unit-site = { $n ->
   *[other] { $value }处
}
unit-locality = { $n ->
   *[other] { $value }个地方
}
unit-country = { $n ->
   *[other] { $value }个国家
}
# Groups: of media, of people who perform.
unit-group = { $n ->
   *[other] { $value }个团体
}
unit-delegation = { $n ->
   *[other] { $value }个代表团
}
# Titles that UNESCO awards.
unit-title = { $n ->
   *[other] { $value }个称号
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
   *[other] { $value }个单位
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = 统计代码（GSO）
scheme-wikidata = 维基数据
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = 示例
badge-archived = 已归档
badge-draft = 草稿
# Beside a figure that may still be revised.
badge-provisional = 暂定
# The deadline of a project's call has passed.
badge-call-closed = 已截止

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = 已确认
occasion-announced = 已公布
occasion-expected = 预计
occasion-past = 已结束
occasion-cancelled = 已取消
occasion-postponed = 已延期
occasion-rescheduled = 已改期

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = 招商项目
list-festival = 节庆
list-heritage-site = 遗产
list-product = 产品
list-agreement = 协议
list-organisation = 机构
list-news = 新闻
# Entries that refer to this one.
list-referring = 提及本条目的内容
# Entries of the same kind in the same localities.
list-related = 同一地方的其他条目

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from }至{ $to }
# An official: name and office.
person = { $name }，{ $title }
yes = 是
no = 否
# First step of the way from the home page to this one.
crumb-home = 首页
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = 按{ $date }的行政区划
# Latitude and longitude. { $degrees }: the number.
degrees-north = 北纬{ $degrees }°
degrees-south = 南纬{ $degrees }°
degrees-east = 东经{ $degrees }°
degrees-west = 西经{ $degrees }°

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = 越南农历{ $month ->
    [1] 正月
    [2] 二月
    [3] 三月
    [4] 四月
    [5] 五月
    [6] 六月
    [7] 七月
    [8] 八月
    [9] 九月
    [10] 十月
    [11] 十一月
    [12] 十二月
   *[other] { $month }月
}{ $day ->
    [1] 初一
    [2] 初二
    [3] 初三
    [4] 初四
    [5] 初五
    [6] 初六
    [7] 初七
    [8] 初八
    [9] 初九
    [10] 初十
    [11] 十一
    [12] 十二
    [13] 十三
    [14] 十四
    [15] 十五
    [16] 十六
    [17] 十七
    [18] 十八
    [19] 十九
    [20] 二十
    [21] 廿一
    [22] 廿二
    [23] 廿三
    [24] 廿四
    [25] 廿五
    [26] 廿六
    [27] 廿七
    [28] 廿八
    [29] 廿九
    [30] 三十
   *[other] { $day }日
}
lunar-last-day = 越南农历{ $month ->
    [1] 正月
    [2] 二月
    [3] 三月
    [4] 四月
    [5] 五月
    [6] 六月
    [7] 七月
    [8] 八月
    [9] 九月
    [10] 十月
    [11] 十一月
    [12] 十二月
   *[other] { $month }月
}最后一天
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = { $month }最后一天
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }（闰月亦同）

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = 演示网站，并非官方门户
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = 节庆与活动 – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = 【示例】{ $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = 选择语言
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = 找不到页面
not-found-summary = 此网址没有页面。页面可能已移动，或网址输入有误。
# Heading of a page that leads on from a former address.
redirect-title = 本页面已迁移

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = 脚注
footnote-back = 返回正文
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = 表格
