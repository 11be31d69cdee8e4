# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = 月
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }：絞り込み
facets-all-summary = この一覧を絞り込める条件のすべてと、それぞれの件数。
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }：{ $value }
facets-page-summary = { $section }を「{ $label }：{ $value }」で絞り込んだ一覧。
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = その他の通貨
facets-other-unit = その他の単位
facets-band-below = { $value }未満
facets-band-from = { $value }以上
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth }（{ $date }）
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = 題名順
facets-sort-newest = 新しい順
facets-sort-next = 開催日が近い順
facets-sort-own = 一覧の順
facets-sort-largest = { $label }：大きい順
facets-sort-soonest = { $label }：近い順
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = 該当件数：
facets-none = すべての条件に当てはまる項目はありません。条件を一つ外してください。
facets-sort = 並べ替え
facets-clear = 条件をすべて解除
facets-remove = 解除：
facets-show-more = さらに表示
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }：比較
compare-summary = 各項目の同じ事項を、同じ名称と単位で並べます。統計数値は別のページで比較します。
compare-approx = ≈ { $value }
facets-missing = 記載なし
facets-mixed-units = 単位が異なるため比較できません。
