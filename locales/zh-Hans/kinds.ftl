# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = 协议
kind-bulletin = 简报
kind-country = 合作国家
kind-document = 文件
kind-event = 活动
kind-guide = 指南
kind-partner-request = 寻找合作伙伴
kind-product = 产品
kind-region = 区域
kind-zone = 园区

## Groups of facts

group-certification = 认证
group-results = 成果
group-steps = 步骤
# Enterprises in a zone.
group-tenants = 入驻企业

## Fields of agreements and requests for partners

field-parties = 签署方
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = 状态
field-fields = 合作领域
field-goals = 目标
field-signed = 签署日期
field-results = 成果
# What shows that a result is true: a work cited.
field-evidence = 佐证
field-seeking-country = 意向合作国家
# What is offered, and what is wanted in return.
field-offer = 可提供
field-wanted = 需求
# Until when a request stands.
field-open-until = 有效期至

## Fields of products

field-product-category = 产品类别
field-origin = 产地
# Harmonized System of customs.
field-hs = 海关编码（HS）
field-season-months = 上市季节
# Protection of a geographical indication.
field-gi = 地理标志
# Where a geographical indication is registered.
field-register = 注册机构
field-number = 编号
field-territory = 地域范围
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = OCOP等级
field-stars = 星级
field-issued = 颁发日期
field-issuer = 颁发机构
field-certificates = 证书
field-producers = 生产者
field-markets = 市场
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = 效力

## Fields of bulletins, events, documents and guides

field-issue-number = 期号
field-articles = 文章
field-files = 文件
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = 大小
field-sha256 = SHA-256
field-format = 格式
field-start = 开始
field-end = 结束
field-host = 主办方
# Those who take part from abroad.
field-counterparts = 外方代表
field-registration = 报名
field-url = 网址
# What was agreed at an event.
field-outcomes = 达成成果
# From when a document is in force.
field-effective = 生效日期
field-supersedes = 取代
field-abstract = 摘要
# The language whose text decides when translations differ.
field-authentic-language = 正式文本语言
field-topic = 主题
field-countries = 相关国家
field-steps = 步骤
field-step = 步骤
field-time = 所需时间
field-fee = 费用
# A form to be filled in.
field-form-document = 表格

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = 入驻率
# The day on which something was so.
field-as-of = 截至
field-rent = 租金
# What a rent is for: the words choice-rent-per-….
field-per = 计价单位
field-power = 供电
field-water = 供水
field-wastewater = 污水处理
field-distances = 距离
# Where a distance leads: the words choice-distance-to-….
field-to = 目的地
field-km = 距离
field-tenants = 入驻企业
field-projects = 项目
field-members = 成员地方
field-slogan = 口号
field-branding = 联合推广
field-official-languages = 官方语言
# A short portrait of a country.
field-profile = 概况

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = 结好
choice-agreement-type-friendship = 友好关系
choice-agreement-type-cooperation = 合作协议
choice-agreement-type-mou = 谅解备忘录
choice-agreement-type-minutes = 会谈纪要
choice-agreement-type-action-plan = 行动计划
choice-agreement-type-border-sisterhood = 边境乡镇结好
choice-agreement-type-consortium = 合作联盟
choice-agreement-type-unknown = 未知

# Who concludes an agreement.
choice-agreement-level-state = 国家或政府
choice-agreement-level-province = 省、直辖市
choice-agreement-level-agency = 省级机关
choice-agreement-level-district = 县级
choice-agreement-level-border-commune = 边境乡
choice-agreement-level-organisation = 组织
choice-agreement-level-unknown = 未知

choice-agreement-state-negotiating = 谈判中
choice-agreement-state-active = 有效
choice-agreement-state-expired = 已到期
choice-agreement-state-terminated = 已终止
choice-agreement-state-unknown = 未知

choice-zone-type-industrial-park = 工业园区
choice-zone-type-free-trade-zone = 自由贸易区
choice-zone-type-export-processing = 出口加工区
choice-zone-type-high-tech = 高新技术园区
choice-zone-type-economic-zone = 经济区
choice-zone-type-border-economic-zone = 口岸经济区
choice-zone-type-unknown = 未知

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = 平方米／月
choice-rent-per-m2-year = 平方米／年
choice-rent-per-m2-term = 平方米／租期

choice-distance-to-port = 港口
choice-distance-to-airport = 机场
choice-distance-to-border-gate = 口岸
choice-distance-to-road = 主要公路
choice-distance-to-railway = 铁路
choice-distance-to-city = 城市

choice-event-type-forum = 论坛
choice-event-type-fair = 展会
choice-event-type-delegation = 代表团访问
choice-event-type-training = 培训
choice-event-type-camp = 营地活动
choice-event-type-unknown = 未知

choice-document-type-law = 法律
choice-document-type-decree = 法令
choice-document-type-resolution = 决议
choice-document-type-decision = 决定
choice-document-type-circular = 通知（规章）
choice-document-type-directive = 指示
choice-document-type-plan = 计划
choice-document-type-programme = 方案
choice-document-type-report = 报告
choice-document-type-notice = 公告
choice-document-type-form = 表格
choice-document-type-unknown = 未知

## Terms

terms-cooperation-field = 合作领域
terms-cooperation-field-summary = 各地与国外合作伙伴开展合作的领域，以及各领域的协议与合作需求。
term-cooperation-field-trade-investment = 贸易与投资
term-cooperation-field-agriculture = 农业与渔业
term-cooperation-field-industry = 工业
term-cooperation-field-logistics = 交通与物流
term-cooperation-field-science = 科学技术
term-cooperation-field-digital = 数字化转型
term-cooperation-field-education = 教育培训
term-cooperation-field-health = 卫生
term-cooperation-field-culture = 文化与体育
term-cooperation-field-tourism = 旅游
term-cooperation-field-environment = 环境与气候
term-cooperation-field-urban = 城市发展
term-cooperation-field-labour = 劳动与就业
term-cooperation-field-border = 边境事务
term-cooperation-field-people = 民间交往
term-cooperation-field-unknown = 领域未知

terms-product-category = 产品类别
terms-product-category-summary = 本门户所介绍的各地产品，按类别列出，并注明产地和认证情况。
term-product-category-food = 加工食品
term-product-category-fresh-produce = 新鲜果蔬与粮食
term-product-category-seafood = 水产品
term-product-category-beverages = 茶、咖啡与饮品
term-product-category-medicinal = 药材
term-product-category-handicraft = 手工艺品
term-product-category-textiles = 纺织服装
term-product-category-wood-furniture = 木材与家具
term-product-category-ornamental = 观赏动植物
term-product-category-tourism-services = 旅游服务
term-product-category-industrial = 工业品
term-product-category-unknown = 类别未知

terms-guide-topic = 指南主题
terms-guide-topic-summary = 本门户的指南为国外合作伙伴、企业、记者和访客办理各项事务提供帮助。
term-guide-topic-free-trade-agreement = 利用自由贸易协定
term-guide-topic-one-stop = 一站式办理
term-guide-topic-partner-verification = 核实合作伙伴
term-guide-topic-trade-dispute = 贸易争端
term-guide-topic-foreign-press = 外国媒体
term-guide-topic-ngo = 非政府组织
term-guide-topic-consular = 领事协助
term-guide-topic-unknown = 主题未知

## Units, codes, badges, lists

unit-km = { $value } 公里
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = 已失效
# On a product: one of its certificates holds no longer.
badge-certificate-expired = 证书已失效
# On a request for partners whose last day has passed.
badge-closed = 已截止
# On a locality that is no unit of its own any more.
badge-former = 原行政区
# On an event that is over, and on one whose registration is.
badge-past = 已结束
badge-registration-closed = 报名已截止
list-document = 文件
list-event = 活动
list-partner-request = 寻找合作伙伴
list-zone = 园区
