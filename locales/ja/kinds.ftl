# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = 協定
kind-bulletin = 広報
kind-country = パートナー国
kind-document = 文書
kind-event = 行事
kind-guide = 手引き
kind-partner-request = パートナー募集
kind-product = 産品
kind-region = 地域圏
kind-zone = 工業団地・特区

## Groups of facts

group-certification = 認証
group-results = 成果
group-steps = 手順
# Enterprises in a zone.
group-tenants = 入居企業

## Fields of agreements and requests for partners

field-parties = 当事者
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = 状況
field-fields = 協力分野
field-goals = 目的
field-signed = 署名日
field-results = 成果
# What shows that a result is true: a work cited.
field-evidence = 根拠資料
field-seeking-country = 募集対象国
# What is offered, and what is wanted in return.
field-offer = 提供内容
field-wanted = 希望内容
# Until when a request stands.
field-open-until = 募集期限

## Fields of products

field-product-category = 産品の分類
field-origin = 産地
# Harmonized System of customs.
field-hs = 税関コード（HS）
field-season-months = 旬の時期
# Protection of a geographical indication.
field-gi = 地理的表示
# Where a geographical indication is registered.
field-register = 登録先
field-number = 番号
field-territory = 対象地域
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = OCOP評価
field-stars = 星の数
field-issued = 発行日
field-issuer = 発行者
field-certificates = 認証
field-producers = 生産者
field-markets = 市場
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = 有効性

## Fields of bulletins, events, documents and guides

field-issue-number = 号数
field-articles = 記事
field-files = ファイル
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = サイズ
field-sha256 = SHA-256
field-format = 形式
field-start = 開始
field-end = 終了
field-host = 主催者
# Those who take part from abroad.
field-counterparts = 海外の参加者
field-registration = 参加登録
field-url = ウェブアドレス
# What was agreed at an event.
field-outcomes = 合意事項
# From when a document is in force.
field-effective = 施行日
field-supersedes = 廃止・改正する文書
field-abstract = 要旨
# The language whose text decides when translations differ.
field-authentic-language = 正文の言語
field-topic = テーマ
field-countries = 対象国
field-steps = 手順
field-step = 段階
field-time = 所要期間
field-fee = 手数料
# A form to be filled in.
field-form-document = 様式

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = 入居率
# The day on which something was so.
field-as-of = 時点
field-rent = 賃料
# What a rent is for: the words choice-rent-per-….
field-per = 単位
field-power = 電力供給
field-water = 給水
field-wastewater = 排水処理
field-distances = 距離
# Where a distance leads: the words choice-distance-to-….
field-to = 行き先
field-km = 距離
field-tenants = 入居企業
field-projects = 案件
field-members = 構成地方
field-slogan = スローガン
field-branding = 共同プロモーション
field-official-languages = 公用語
# A short portrait of a country.
field-profile = 概況

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = 姉妹提携
choice-agreement-type-friendship = 友好関係
choice-agreement-type-cooperation = 協力協定
choice-agreement-type-mou = 覚書
choice-agreement-type-minutes = 合意議事録
choice-agreement-type-action-plan = 行動計画
choice-agreement-type-border-sisterhood = 国境の村の姉妹提携
choice-agreement-type-consortium = コンソーシアム
choice-agreement-type-unknown = 不明

# Who concludes an agreement.
choice-agreement-level-state = 国または政府
choice-agreement-level-province = 省・中央直轄市
choice-agreement-level-agency = 省の機関
choice-agreement-level-district = 県・郡
choice-agreement-level-border-commune = 国境の村
choice-agreement-level-organisation = 団体
choice-agreement-level-unknown = 不明

choice-agreement-state-negotiating = 交渉中
choice-agreement-state-active = 有効
choice-agreement-state-expired = 失効
choice-agreement-state-terminated = 終了
choice-agreement-state-unknown = 不明

choice-zone-type-industrial-park = 工業団地
choice-zone-type-free-trade-zone = 自由貿易区
choice-zone-type-export-processing = 輸出加工区
choice-zone-type-high-tech = ハイテクパーク
choice-zone-type-economic-zone = 経済区
choice-zone-type-border-economic-zone = 国境経済区
choice-zone-type-unknown = 不明

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = 1平方メートル・1か月
choice-rent-per-m2-year = 1平方メートル・1年
choice-rent-per-m2-term = 1平方メートル・借地期間全体

choice-distance-to-port = 港
choice-distance-to-airport = 空港
choice-distance-to-border-gate = 国境ゲート
choice-distance-to-road = 幹線道路
choice-distance-to-railway = 鉄道
choice-distance-to-city = 都市

choice-event-type-forum = フォーラム
choice-event-type-fair = 見本市
choice-event-type-delegation = 代表団の訪問
choice-event-type-training = 研修
choice-event-type-camp = キャンプ
choice-event-type-unknown = 不明

choice-document-type-law = 法律
choice-document-type-decree = 政令
choice-document-type-resolution = 決議
choice-document-type-decision = 決定
choice-document-type-circular = 通達
choice-document-type-directive = 指示
choice-document-type-plan = 計画
choice-document-type-programme = プログラム
choice-document-type-report = 報告書
choice-document-type-notice = 通知
choice-document-type-form = 様式
choice-document-type-unknown = 不明

## Terms

terms-cooperation-field = 協力分野
terms-cooperation-field-summary = 各地方が海外のパートナーと協力する分野と、それぞれの協定および募集。
term-cooperation-field-trade-investment = 貿易・投資
term-cooperation-field-agriculture = 農業・水産業
term-cooperation-field-industry = 工業
term-cooperation-field-logistics = 運輸・物流
term-cooperation-field-science = 科学技術
term-cooperation-field-digital = デジタル化
term-cooperation-field-education = 教育・研修
term-cooperation-field-health = 保健
term-cooperation-field-culture = 文化・スポーツ
term-cooperation-field-tourism = 観光
term-cooperation-field-environment = 環境・気候
term-cooperation-field-urban = 都市開発
term-cooperation-field-labour = 労働・雇用
term-cooperation-field-border = 国境関連業務
term-cooperation-field-people = 民間交流
term-cooperation-field-unknown = 分野不明

terms-product-category = 産品の分類
terms-product-category-summary = このポータルで紹介する各地方の産品を分類ごとに、産地と認証とともに示します。
term-product-category-food = 加工食品
term-product-category-fresh-produce = 生鮮の果物・野菜・穀物
term-product-category-seafood = 水産品
term-product-category-beverages = 茶・コーヒー・飲料
term-product-category-medicinal = 薬用植物
term-product-category-handicraft = 手工芸品
term-product-category-textiles = 繊維・衣料
term-product-category-wood-furniture = 木材・家具
term-product-category-ornamental = 観賞用の動植物
term-product-category-tourism-services = 観光サービス
term-product-category-industrial = 工業製品
term-product-category-unknown = 分類不明

terms-guide-topic = 手引きのテーマ
terms-guide-topic-summary = このポータルの手引きが、海外のパートナー、企業、記者、来訪者に役立つ事柄。
term-guide-topic-free-trade-agreement = 自由貿易協定の活用
term-guide-topic-one-stop = ワンストップ手続き
term-guide-topic-partner-verification = 取引相手の確認
term-guide-topic-trade-dispute = 貿易紛争
term-guide-topic-foreign-press = 外国報道機関
term-guide-topic-ngo = 非政府組織
term-guide-topic-consular = 領事支援
term-guide-topic-unknown = テーマ不明

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = 失効
# On a product: one of its certificates holds no longer.
badge-certificate-expired = 認証失効
# On a request for partners whose last day has passed.
badge-closed = 募集終了
# On a locality that is no unit of its own any more.
badge-former = 旧行政区画
# On an event that is over, and on one whose registration is.
badge-past = 終了
badge-registration-closed = 受付終了
list-document = 文書
list-event = 行事
list-partner-request = パートナー募集
list-zone = 工業団地・特区
