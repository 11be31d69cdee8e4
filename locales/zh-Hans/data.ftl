# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = 开放数据
data-title = 开放数据
data-summary = 本门户的事实信息，以程序和电子表格可读的文件提供，涵盖门户实际具备的各种语言。
data-catalogue = 开放数据目录
data-figures = 统计数据

# How much a set holds.
data-entries = { $count } 个条目
data-observations = { $count } 条数据
data-illustrative = 其中示例 { $count } 个

data-only-illustrative = 仅为示例：不列入目录。
data-languages = 语言
data-updated = 最近更新
data-files = 文件
data-more = 这些条目的各类列表，每类一表
data-terms = 使用条件
data-licence = 许可协议
data-no-licence = 尚未声明许可协议。
data-publisher = 发布机构
data-contact = 联系方式
data-periodicity = 更新周期
data-periodicity-continuous = 持续
data-periodicity-daily = 每日
data-periodicity-weekly = 每周
data-periodicity-biweekly = 每两周
data-periodicity-monthly = 每月
data-periodicity-bimonthly = 每两个月
data-periodicity-quarterly = 每季度
data-periodicity-semiannual = 每半年
data-periodicity-annual = 每年
data-periodicity-biennial = 每两年
data-periodicity-triennial = 每三年
data-periodicity-irregular = 不定期

# Formats and sizes.
data-format-csv = 表格（CSV）
data-format-csvw = 表格说明（CSVW）
data-format-json = 程序用（JSON）
data-format-schema = 其结构（JSON Schema）
data-format-geojson = 地图（GeoJSON）
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }：{ $inner }
data-in-language = { $title }（{ $language }）
data-catalogue-link = 供目录与搜索引擎使用的全部数据集（DCAT 3）

# How to read the files.
data-reading = 文件读法
data-rows = 表中每个条目占一行。文本按语言分列；没有译文时单元格为空。新增文本不会改变列。
data-lists = 一个单元格内的多个词以 | 分隔。其他列表各自成表，前几列注明所属条目和序号。
data-guard = 以 = + - @ '、制表符或换行开头的文本，前面另加一个 '，以免电子表格当作公式运行。去掉开头的一个 ' 即为原文。数字从不改动。
data-values = 金额分为数额和币种（ISO 4217）。日期按已知精度书写：2026、2026-04 或 2026-04-16。不公开的位置和个人姓名不出现在任何文件中。
data-made-up = 示例条目标有 illustrative = true，请勿计入任何统计。
data-addresses = 地址和标识不变。每个条目有各自的文件：data/kind/id.json。每个 JSON 文件注明结构版本。

# Parts of values, which name columns together with the field.
part-url = 网址
part-translation = 翻译方式
part-amount = 金额
part-currency = 币种
part-min = 最低
part-max = 最高
part-as-of = 截至
part-value = 数值
part-unit = 单位
part-latitude = 纬度
part-longitude = 经度
part-precision = 精度
part-alt = 图片说明
part-caption = 图注
part-credit = 署名
part-licence = 许可
part-scheme = 编码体系
part-start = 开始
part-end = 结束
part-confirmed = 已确认
part-month = 月
part-day = 日
part-to-month = 至月
part-to-day = 至日
part-leap = 闰月时
part-indicator = 指标
part-period = 时期
part-period-start = 时期首日
part-period-end = 时期末日
part-territory = 地域
part-territory-as-of = 地域界线截至
part-note = 备注
part-publisher = 发布机构
part-number = 文号
part-accessed = 查阅日期
part-language = 语言
part-entry = 条目
part-item = 列表序号
