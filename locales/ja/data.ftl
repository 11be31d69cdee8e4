# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = オープンデータ
data-title = オープンデータ
data-summary = このポータルの情報を、プログラムや表計算で読めるファイルとして、実際に用意のある全言語で提供します。
data-catalogue = オープンデータ目録
data-figures = 統計

# How much a set holds.
data-entries = { $count }件
data-observations = 統計値{ $count }件
data-illustrative = うち例示{ $count }件

data-only-illustrative = 例示のみのため、目録には含まれません。
data-languages = 言語
data-updated = 最終更新
data-files = ファイル
data-more = これらの項目の一覧（一覧ごとに1つの表）
data-terms = 利用条件
data-licence = ライセンス
data-no-licence = ライセンスは示されていません。
data-publisher = 公開者
data-contact = 問い合わせ先
data-periodicity = 更新頻度
data-periodicity-continuous = 随時
data-periodicity-daily = 毎日
data-periodicity-weekly = 毎週
data-periodicity-biweekly = 2週間ごと
data-periodicity-monthly = 毎月
data-periodicity-bimonthly = 2か月ごと
data-periodicity-quarterly = 四半期ごと
data-periodicity-semiannual = 半年ごと
data-periodicity-annual = 毎年
data-periodicity-biennial = 2年ごと
data-periodicity-triennial = 3年ごと
data-periodicity-irregular = 不定期

# Formats and sizes.
data-format-csv = 表（CSV）
data-format-csvw = 表の説明（CSVW）
data-format-json = プログラム用（JSON）
data-format-schema = その構造（JSON Schema）
data-format-geojson = 地図（GeoJSON）
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }：{ $inner }
data-in-language = { $title }（{ $language }）
data-catalogue-link = 目録・検索エンジン向けの全データ（DCAT 3）

# How to read the files.
data-reading = ファイルの読み方
data-rows = 表は1項目が1行です。文章は言語ごとに列があり、訳のない欄は空です。訳が増えても列は変わりません。
data-lists = 1つの欄に複数の語があるときは | で区切ります。その他の一覧は別の表とし、先頭の列に項目と順番を示します。
data-guard = = + - @ '、タブまたは改行で始まる文字列には、表計算で数式として実行されないよう、先頭に ' を1つ加えてあります。先頭の ' を1つ除くと元の文字列になります。数値は変えません。
data-values = 金額は数値と通貨（ISO 4217）で示します。日付は分かっている精度で書きます（2026、2026-04、2026-04-16）。非公開の位置と個人名は、どのファイルにもありません。
data-made-up = 例示の項目には illustrative = true とあります。集計には含めないでください。
data-addresses = アドレスと識別子は変わりません。項目ごとにファイルがあります（data/kind/id.json）。各JSONファイルは構造の版を示します。

# Parts of values, which name columns together with the field.
part-url = ウェブアドレス
part-translation = 翻訳の方法
part-amount = 金額
part-currency = 通貨
part-min = 下限
part-max = 上限
part-as-of = 時点
part-value = 値
part-unit = 単位
part-latitude = 緯度
part-longitude = 経度
part-precision = 精度
part-alt = 写っているもの
part-caption = キャプション
part-credit = クレジット
part-licence = ライセンス
part-scheme = コード体系
part-start = 開始
part-end = 終了
part-confirmed = 確定
part-month = 月
part-day = 日
part-to-month = 終了月
part-to-day = 終了日
part-leap = 閏月の扱い
part-indicator = 指標
part-period = 期間
part-period-start = 期間の初日
part-period-end = 期間の末日
part-territory = 対象地域
part-territory-as-of = 境界の時点
part-note = 備考
part-publisher = 発行者
part-number = 文書番号
part-accessed = 閲覧日
part-language = 言語
part-entry = 項目
part-item = 一覧内の番号
