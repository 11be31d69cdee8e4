# Facets: by what a list can be narrowed. Labels of facets that are no field.
facet-month = 月份
# The page of all values: its title and summary. { $section }: title of the section.
facets-all-title = { $section }：筛选列表
facets-all-summary = 可用于筛选此列表的全部条件，以及各条件下的条目数。
# The page of one value: its title and summary. { $section }: title of the section; { $label }: the facet, such as "Stage"; { $value }: the value.
facets-page-title = { $section }：{ $value }
facets-page-summary = { $section }，按{ $label }筛选：{ $value }。
# Values of facets: an amount in a currency without a rate, a quantity in another unit; below the first limit, from the last one on.
facets-other-currency = 其他货币
facets-other-unit = 其他单位
facets-band-below = 低于{ $value }
facets-band-from = { $value }及以上
# A rate. { $one }: one unit of a currency; { $worth }: how much of another it is worth; { $date }: when.
facets-rate = { $one } = { $worth }（{ $date }）
# Orders of a list. { $label }: the field, such as "Deadline".
facets-sort-title = 按标题
facets-sort-newest = 最新优先
facets-sort-next = 最近日期优先
facets-sort-own = 按列表顺序
facets-sort-largest = { $label }：从大到小
facets-sort-soonest = { $label }：最近优先
# The panel: before the number of entries that are left; when none is; before the orders; a button that takes all choices back;
# not seen, on a button that takes one choice back; a button that shows further entries.
facets-found = 找到的条目：
facets-none = 没有条目符合全部条件。请取消某项条件。
facets-sort = 排序
facets-clear = 清除全部条件
facets-remove = 取消：
facets-show-more = 显示更多
# The comparison: its title and summary; an amount turned into another currency; in place of a fact that an entry lacks; under
# facts that are in different units.
compare-title = { $section }：对比
compare-summary = 各条目的同类信息，名称与单位一致。统计数字另页对比。
compare-approx = ≈ { $value }
facets-missing = 未注明
facets-mixed-units = 单位不同，不可比较。
