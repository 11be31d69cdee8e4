# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = 祭り
kind-heritage-site = 遺産
kind-home = ホーム
kind-investment-project = 投資案件
kind-locality = 地方
kind-news = ニュース
kind-organisation = 機関・団体
kind-page = ページ
kind-section = セクション

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = 概要
group-place = 場所
group-calendar = 日程
group-figures = 統計
group-visit = 見学
group-designations = 登録・指定
group-terms = 資本と条件
group-call = 募集
group-contact = 連絡先
group-documents = 資料
group-history = 行政区画の沿革
group-codes = コード
group-offer = 強み
group-services = 業務
group-people = 役職者

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = 題名
field-summary = 要約
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = 状態
field-illustrative = 例示
# The organisation that answers for an entry.
field-owner = 担当機関
field-published = 公開日
field-updated = 更新日
field-review-by = 見直し期限
# The instant before which nothing of the entry is published.
field-embargo = 公開解禁
# Who approved the entry, when, by which document.
field-approval = 承認
field-document = 文書
field-content-digest = 承認された内容のダイジェスト値
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = 役職・部署
field-organisation = 機関・団体
field-date = 日付
field-localities = 地方
field-geo = 座標
field-images = 画像
field-figures = 統計
field-sources = 出典
field-source = 出典
# The same thing in other registers, such as Wikidata.
field-same-as = 他の台帳での項目
field-slug = アドレス
field-aliases = 旧アドレス
field-extra = その他のデータ
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = 本文
field-name = 名称
field-country = 国
field-locality = 地方
field-year = 年
field-contact = 窓口

# Festivals.
# Which calendar decides the day.
field-calendar = 暦
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = 開催日
field-recurrence = 開催周期
# Every how many years.
field-every = 間隔（年）
field-editions = 各回
field-venue = 会場
field-address = 所在地
field-organiser = 主催者
field-partners-foreign = 海外パートナー
field-admission = 入場
# How a guest should behave.
field-etiquette = 参加時の心得
# The heritage that a festival belongs to.
field-element = 関連する遺産
# A facet: the month in which a festival is held.
field-month = 月

# Heritage.
field-intangible = 無形遺産
field-designations = 登録・指定
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = 一覧表
# The number under which a list files a site.
field-ref = 登録番号
field-extended = 拡張年
field-decision = 決議
field-criteria = 評価基準
field-category = 種別
# Whether a site is on the List of World Heritage in Danger.
field-danger = 危機遺産
field-area-ha = 資産の面積
field-buffer-ha = 緩衝地帯
field-components = 構成資産
# Countries that share a site.
field-transboundary = 共有する国
field-visit = 見学

# Investment projects and calls for funding.
field-code = 案件番号
field-sector = 業種
field-objective = 目的
field-location = 所在地
field-capacity = 規模・能力
field-sdg = 持続可能な開発目標（SDGs）
field-stage = 段階
field-form = 投資形態
field-funding = 資金源
field-capital = 予定資本
field-land = 用地
field-hectares = 面積
field-clearance = 用地確保
# Under what right the land is held.
field-tenure = 土地使用権
field-price = 価格
field-price-as-of = 価格の基準日
field-call = 募集状況
field-opened = 募集開始日
field-deadline = 応募期限
field-financials = 財務指標
# Internal rate of return; net present value.
field-irr = 内部収益率（IRR）
field-npv = 正味現在価値（NPV）
field-payback = 投資回収期間
field-assumptions = 算定の前提
field-legal-basis = 法的根拠
field-documents = 資料

# Localities.
field-name-local = 現地語の名称
field-level = 行政級
field-seat = 行政中心地
field-area-km2 = 面積
field-timezone = 時間帯
field-borders-with = 隣接
# Since when, and until when, a unit or a code has been in force.
field-valid-from = 効力開始
field-valid-to = 効力終了
field-former-names = 旧称
field-until = 終期
# Units from which this one was formed, and into which it passed.
field-predecessors = 前身
field-successors = 承継先
field-id = 識別子
# The resolution or other act by which a unit was changed.
field-instrument = 法令
field-codes = コード
field-strengths = 強み
field-sectors = 重点業種
field-infrastructure = インフラ
field-incentives = 優遇措置
field-one-stop = ワンストップ窓口
field-foreign-affairs = 外務担当機関

# News.
# Place and date at the head of an article.
field-dateline = 発信地・日付
field-byline = 執筆
field-corrections = 訂正
field-press-contact = 報道関係の窓口

# Organisations.
field-type = 種別
field-jurisdiction = 担当範囲
field-phone = 電話
# An office's e-mail address, never a person's.
field-mailbox = 電子メール
field-website = ウェブサイト
field-hours = 受付時間
field-languages = 対応言語
field-services = 業務
field-officials = 役職者

# Sections and pages of the portal, for those who write it.
field-kind = 項目の種類
field-nav-order = メニュー内の順序
field-parent = 上位ページ
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = 未翻訳の項目
field-sort = 一覧の並び順
field-at-top = 言語の最上位に置く

## Choices

# Status of an entry.
choice-status-draft = 下書き
choice-status-review = 確認中
choice-status-approved = 承認済み
choice-status-published = 公開中
choice-status-archived = 保存記録
choice-status-withdrawn = 取り下げ

# Calendar by which a festival is dated.
choice-calendar-gregorian = グレゴリオ暦
choice-calendar-lunisolar-vn = ベトナム旧暦
choice-calendar-irregular = 日程不定

# How often a festival is held; after the label "Held".
choice-recurrence-annual = 毎年
choice-recurrence-biennial = 2年ごと
choice-recurrence-every-n = 数年ごと
choice-recurrence-irregular = 不定期

# What a heritage list says of a site.
choice-designation-status-nominated = 推薦済み
choice-designation-status-inscribed = 登録済み
choice-designation-status-extended = 登録後に拡張
choice-designation-status-delisted = 登録抹消
choice-designation-status-unknown = 不明

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) 人間の創造的才能を表す傑作
choice-criterion-ii = (ii) 価値観の交流
choice-criterion-iii = (iii) 文化的伝統または文明の証拠
choice-criterion-iv = (iv) 建築物、その集合体または景観の顕著な見本
choice-criterion-v = (v) 伝統的集落、または土地・海の利用
choice-criterion-vi = (vi) 出来事、生きた伝統、思想または信仰との関連
choice-criterion-vii = (vii) 最上級の自然現象または自然美
choice-criterion-viii = (viii) 地球の歴史の主要な段階
choice-criterion-ix = (ix) 生態学的・生物学的過程
choice-criterion-x = (x) 生物多様性の生息域

# Category of a World Heritage property.
choice-category-cultural = 文化遺産
choice-category-natural = 自然遺産
choice-category-mixed = 複合遺産

# Stage of a project.
choice-stage-idea = 構想
choice-stage-pre-feasibility = 予備的実現可能性調査
choice-stage-feasibility = 実現可能性調査
choice-stage-approved = 承認済み
choice-stage-tender = 投資家選定中
choice-stage-awarded = 投資家決定
choice-stage-construction = 建設中
choice-stage-operating = 稼働中
choice-stage-unknown = 不明

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = 100%外国資本
choice-form-joint-venture = 合弁
choice-form-bcc = 事業協力契約（BCC）
choice-form-ppp = 官民連携（PPP）
choice-form-m-and-a = 合併・買収（M&A）
choice-form-grant = 無償資金協力
choice-form-unknown = 不明

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = 外国直接投資（FDI）
choice-funding-oda = 政府開発援助（ODA）
choice-funding-ngo = 非政府組織（NGO）
choice-funding-unknown = 不明

# Whether land is ready to be handed over.
choice-clearance-cleared = 確保済み
choice-clearance-partly-cleared = 一部確保
choice-clearance-not-cleared = 未確保
choice-clearance-unknown = 不明

# State of a call; the deadline is always told beside it.
choice-call-open = 受付中
choice-call-closing = まもなく締切
choice-call-closed = 受付終了
choice-call-withdrawn = 取り下げ
choice-call-unknown = 不明

# Level of a locality.
choice-level-province = 省
choice-level-city = 市
choice-level-district = 県
choice-level-region = 地域
choice-level-unknown = 不明

# What part a page of the portal plays.
choice-role-about = このポータルについて
choice-role-privacy = プライバシー
choice-role-accessibility = アクセシビリティ
choice-role-press = 報道関係者の方へ
choice-role-sitemap = サイトマップ

# What a section does with entries that are not translated.
choice-fallback-link = 他の言語へリンク
choice-fallback-page = 他の言語で表示
choice-fallback-hide = 表示しない

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = 遺産の一覧表
terms-heritage-list-summary = このポータルで紹介する遺産が登録されている、世界・国・省それぞれの一覧表と指定です。
term-heritage-list-whs = 世界遺産一覧表
term-heritage-list-ich-rl = 人類の無形文化遺産の代表的な一覧表
term-heritage-list-ich-usl = 緊急に保護する必要がある無形文化遺産の一覧表
term-heritage-list-mow = 世界の記憶
term-heritage-list-geopark = ユネスコ世界ジオパーク
term-heritage-list-mab = 生物圏保存地域世界ネットワーク
term-heritage-list-tentative = 世界遺産暫定一覧表
term-heritage-list-national-special = 国家特別遺跡
term-heritage-list-national = 国家遺跡
term-heritage-list-provincial = 省級遺跡
term-heritage-list-unknown = 一覧表不明

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = 指標
terms-indicator-summary = このポータルの各数値が何を数えたものかを示します。数値は同じ指標の中でのみ比較します。
term-indicator-population = 人口
term-indicator-area = 面積
term-indicator-grdp = 域内総生産（GRDP）
term-indicator-fdi-registered = 外国直接投資の登録資本額
term-indicator-fdi-disbursed = 外国直接投資の実行額
term-indicator-fdi-share = 全国の外国直接投資に占める割合
term-indicator-fdi-growth = 外国直接投資の増加率
term-indicator-oda-approved = 政府開発援助の承認額
term-indicator-oda-disbursed = 政府開発援助の実行額
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = 国際NGOによる援助の約束額
term-indicator-ingo-disbursed = 国際NGOによる援助の実行額
term-indicator-foreign-trade = 貿易総額
term-indicator-agreements-signed = 署名された国際取極
term-indicator-agreements-local = 地方政府が署名した国際取極
term-indicator-agreements-local-and-enterprises = 外国の地方・企業との取極
term-indicator-cooperation-agreements = 協力取極
term-indicator-unesco-heritages = ユネスコが認めた遺産
term-indicator-unesco-titles = ユネスコの称号
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = 在外ベトナム人の企業
term-indicator-overseas-capital = 在外ベトナム人の登録資本
term-indicator-foreign-correspondents = 受け入れた外国人記者
term-indicator-foreign-media-groups = 受け入れた外国報道機関
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = 外務局を置く省・市
term-indicator-cooperation-localities = 協力に参加する地方
term-indicator-cooperation-projects = 協力案件
term-indicator-delegations = 代表団
term-indicator-visitors-international = 外国人観光客
# Of a World Heritage property.
term-indicator-core-area = 中核地域
term-indicator-components = 構成資産
# Of one edition of a festival.
term-indicator-editions-teams = 参加チーム
term-indicator-editions-nights = 上演夜数

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = 業種
terms-isic4-summary = 国連の国際標準産業分類（ISIC）による業種と、それぞれに属する案件や地方です。
term-isic4-a = 農業、林業及び漁業
term-isic4-b = 鉱業及び採石業
term-isic4-c = 製造業
term-isic4-d = 電気、ガス及び蒸気供給業
term-isic4-e = 水供給、下水処理及び廃棄物管理業
term-isic4-f = 建設業
term-isic4-g = 卸売・小売業、自動車修理業
term-isic4-h = 運輸・保管業
term-isic4-i = 宿泊・飲食サービス業
term-isic4-j = 情報通信業
term-isic4-k = 金融・保険業
term-isic4-l = 不動産業
term-isic4-m = 専門、科学及び技術サービス業
term-isic4-n = 管理・支援サービス業
term-isic4-o = 公務及び国防、社会保障
term-isic4-p = 教育
term-isic4-q = 保健衛生及び社会事業
term-isic4-r = 芸術、娯楽及びレクリエーション
term-isic4-s = その他のサービス業
term-isic4-t = 雇主としての世帯活動
term-isic4-u = 国際機関・団体
term-isic4-unknown = 業種不明

# What an organisation is for.
terms-organisation-type = 機関・団体の種別
terms-organisation-type-summary = 海外のパートナーが相談できる機関・団体を、その役割ごとに示します。
term-organisation-type-foreign-affairs = 外務担当機関
term-organisation-type-one-stop = ワンストップ窓口
term-organisation-type-investment-promotion = 投資促進機関
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = 経済区・工業団地管理委員会
term-organisation-type-tourism = 観光担当機関
term-organisation-type-friendship-union = 友好団体連合会
term-organisation-type-ngo-desk = 外国NGO担当窓口
term-organisation-type-rep-office = 在外代表事務所
term-organisation-type-mission = 在外公館
term-organisation-type-border-gate = 国境ゲート管理機関
term-organisation-type-diaspora-association = 在外ベトナム人協会
term-organisation-type-chamber = 商工会議所
term-organisation-type-unknown = 種別不明

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = 持続可能な開発目標（SDGs）
terms-sdg-summary = 国連の2030アジェンダが掲げる17の目標と、それぞれに貢献する案件です。
term-sdg-1 = 1. 貧困をなくそう
term-sdg-2 = 2. 飢餓をゼロに
term-sdg-3 = 3. すべての人に健康と福祉を
term-sdg-4 = 4. 質の高い教育をみんなに
term-sdg-5 = 5. ジェンダー平等を実現しよう
term-sdg-6 = 6. 安全な水とトイレを世界中に
term-sdg-7 = 7. エネルギーをみんなに、そしてクリーンに
term-sdg-8 = 8. 働きがいも経済成長も
term-sdg-9 = 9. 産業と技術革新の基盤をつくろう
term-sdg-10 = 10. 人や国の不平等をなくそう
term-sdg-11 = 11. 住み続けられるまちづくりを
term-sdg-12 = 12. つくる責任、つかう責任
term-sdg-13 = 13. 気候変動に具体的な対策を
term-sdg-14 = 14. 海の豊かさを守ろう
term-sdg-15 = 15. 陸の豊かさも守ろう
term-sdg-16 = 16. 平和と公正をすべての人に
term-sdg-17 = 17. パートナーシップで目標を達成しよう

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = 「{ $term }」に属する項目は、このポータルに{ $count }件あります。

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } km²
unit-ha = { $value } ha
unit-year = { $n ->
   *[other] { $value }年
}
unit-month = { $n ->
   *[other] { $value }か月
}
unit-person = { $n ->
   *[other] { $value }人
}
unit-project = { $n ->
   *[other] { $value }件
}
unit-agreement = { $n ->
   *[other] { $value }件
}
unit-enterprise = { $n ->
   *[other] { $value }社
}
# Heritage sites.
unit-site = { $n ->
   *[other] { $value }か所
}
unit-locality = { $n ->
   *[other] { $value }地方
}
unit-country = { $n ->
   *[other] { $value }か国
}
# Groups: of media, of people who perform.
unit-group = { $n ->
   *[other] { $value }団体
}
unit-delegation = { $n ->
   *[other] { $value }団
}
# Titles that UNESCO awards.
unit-title = { $n ->
   *[other] { $value }件
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
   *[other] { $value }単位
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = 統計コード（GSO）
scheme-wikidata = ウィキデータ
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = 例示
badge-archived = 保存記録
badge-draft = 下書き
# Beside a figure that may still be revised.
badge-provisional = 暫定
# The deadline of a project's call has passed.
badge-call-closed = 受付終了

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = 確定
occasion-announced = 発表済み
occasion-expected = 予定
occasion-past = 終了
occasion-cancelled = 中止
occasion-postponed = 延期
occasion-rescheduled = 日程変更

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = 投資案件
list-festival = 祭り
list-heritage-site = 遺産
list-product = 産品
list-agreement = 協定
list-organisation = 機関・団体
list-news = ニュース
# Entries that refer to this one.
list-referring = この項目に触れているページ
# Entries of the same kind in the same localities.
list-related = 同じ地方の項目

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from }～{ $to }
# An official: name and office.
person = { $name }（{ $title }）
yes = はい
no = いいえ
# First step of the way from the home page to this one.
crumb-home = ホーム
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = { $date }時点の区域
# Latitude and longitude. { $degrees }: the number.
degrees-north = 北緯{ $degrees }度
degrees-south = 南緯{ $degrees }度
degrees-east = 東経{ $degrees }度
degrees-west = 西経{ $degrees }度

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = ベトナム旧暦{ $month }月{ $day }日
lunar-last-day = ベトナム旧暦{ $month }月の末日
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = { $month }の末日
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }（閏月にも行う）

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = デモンストレーションであり、公式ポータルではありません
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = 祭り・行事 – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = 【例示】{ $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = 言語の選択
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = ページが見つかりません
not-found-summary = このアドレスにページはありません。移動したか、アドレスの入力に誤りがある可能性があります。
# Heading of a page that leads on from a former address.
redirect-title = ページは移動しました

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = 補足
alert-tip = ヒント
alert-important = 重要
alert-warning = 警告
alert-caution = 注意
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = 脚注
footnote-back = 本文に戻る
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = 表
