# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = 識別子（新しい項目は空欄）
sheet-entry = 対象の項目（識別子）
sheet-item = 行の識別子
sheet-example = 記入例
sheet-needed = 公開に必要です。
sheet-not-listed = 一覧から選んでください。
sheet-help-id = アドレスに使われる項目の名前です。変更しないでください。新しい項目では空欄のままにすると、表題から作られます。
sheet-help-entry = 最初のシートにある項目の識別子または番号です。
sheet-help-item = 変わらない短い語です。翻訳はこれに結び付けられます。
sheet-help-text = ポータルの原文の言語で書く文章です。
sheet-help-prose = 段落の文章です。シートは新しい項目にだけ書き込み、その後の変更はファイルで行います。
sheet-help-whole = 整数を数字で書きます。
sheet-help-number = 数を書きます（例：1200、3.6億）。単位や通貨を添えることができます。
sheet-help-share = 百分率です（例：12.5%）。
sheet-help-currency = 三文字で書きます（例：USD）。
sheet-help-period = 年（2026）、月（2026-03）、または期間（2020/2025）です。
sheet-help-day = 数を書きます。月の最終日は「最終日」とします。
sheet-help-date = 年-月-日（2026-04-16）です。月（2026-04）や年だけでもかまいません。
sheet-help-instant = 日と時刻です（2026-04-16 08:00）。
sheet-help-email = 個人ではなく、部署のメールアドレスです。
sheet-help-phone = + と国番号から始めます。
sheet-help-url = https:// で始まる完全なアドレスです。
sheet-help-list = 一覧から選びます。
sheet-help-many = 複数の場合はセミコロン（;）で区切ります。
sheet-help-many-lines = 複数の場合は一行に一つずつ書きます（Alt+Enter）。
sheet-help-empty = 空欄なら変更しません。ハイフン（-）を書くと項目の値を取り除きます。

## Parts of values

part-lat = 緯度（北緯）
part-lon = 経度（東経）
part-role = 役割
part-organisation = 機関
part-mailbox = 電子メール
part-phone = 電話
part-valid-from = 有効開始
part-valid-to = 有効終了
part-id = 識別子
part-name = 氏名
part-title = 表題
part-legal-basis = 法的根拠
part-consent = 同意の日
part-file = ファイル名
part-year = 年
part-status = 状態
part-source = 出典
part-day-last = 最終日
part-precision-exact = 正確
part-precision-approximate = おおよそ
part-precision-withheld = 非公開
part-edition-status-scheduled = 予定どおり
part-edition-status-cancelled = 中止
part-edition-status-postponed = 延期
part-edition-status-rescheduled = この日程に変更
part-leap-never = 平月のみ
part-leap-first = 二つの月の初めの月
part-leap-both = 両方の月
part-figure-status-provisional = 速報値
part-figure-status-final = 確定値

## The sheet for the approving superior

review-title = 決裁用資料
review-facts = 事実
review-text = 本文
review-sources = 出典
review-changes = 前回の承認からの変更
review-path = ファイル
review-digest = 内容の指紋
review-approval = 承認
review-approval-none = 未承認
review-approval-valid = 承認済み（以後変更なし）
review-approval-void = 承認後に変更あり
review-approval-unknown = 承認済み（承認された内容の記録なし）
review-approval-role = 役職
review-approval-organisation = 機関
review-approval-date = 日付
review-approval-document = 文書番号
review-changes-first = 比較できる承認済みの文章がありません。
review-changes-none = 変更はありません。
review-changes-series = 項目のデータファイルが変更されています。
review-before = 変更前
review-after = 変更後
review-removed = 削除：
review-added = 追加：
review-no-text = （本文なし）
review-printed = 印刷日：{ $date }
review-decision = 承認者（役職、機関、日付、署名）：

## Drafts

draft-watermark = 草稿 – 公開禁止
