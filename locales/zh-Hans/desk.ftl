# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = 标识（新条目请留空）
sheet-entry = 所属条目（标识）
sheet-item = 本行标识
sheet-example = 示例
sheet-needed = 发布时必填。
sheet-not-listed = 请从列表中选择。
sheet-help-id = 条目在网址中的名称，请勿修改。新条目请留空，将根据标题生成。
sheet-help-entry = 条目的标识或编号，与第一张工作表一致。
sheet-help-item = 任意不变的短词，译文据此对应。
sheet-help-text = 以门户网站的源语言填写文本。
sheet-help-prose = 段落文本。表格只写入新条目，以后请在文件中修改。
sheet-help-whole = 整数，用数字填写。
sheet-help-number = 数字，例如 1200 或 3.6亿，可附单位或币种。
sheet-help-share = 百分比，例如 12.5%。
sheet-help-currency = 三个字母，例如 USD。
sheet-help-period = 年（2026）、月（2026-03）或起止（2020/2025）。
sheet-help-day = 数字；如为当月最后一天，请填“最后一天”。
sheet-help-date = 年-月-日：2026-04-16，也可只填月（2026-04）或年。
sheet-help-instant = 日期和时间：2026-04-16 08:00。
sheet-help-email = 机构的邮箱，不得填个人邮箱。
sheet-help-phone = 以 + 和国家代码开头。
sheet-help-url = 完整网址，以 https:// 开头。
sheet-help-list = 请从列表中选择。
sheet-help-many = 多个值请用分号（;）隔开。
sheet-help-many-lines = 多个值请各占一行（Alt+Enter）。
sheet-help-empty = 留空则不作更改；填连字符（-）则删除该项。

## Parts of values

part-lat = 纬度（°N）
part-lon = 经度（°E）
part-role = 职责
part-organisation = 机构
part-mailbox = 电子邮箱
part-phone = 电话
part-valid-from = 生效日期
part-valid-to = 失效日期
part-id = 标识
part-name = 姓名
part-title = 名称
part-legal-basis = 法律依据
part-consent = 同意日期
part-file = 文件名
part-year = 年份
part-status = 状态
part-source = 来源
part-day-last = 最后一天
part-precision-exact = 精确
part-precision-approximate = 大致
part-precision-withheld = 不公布
part-edition-status-scheduled = 如期
part-edition-status-cancelled = 取消
part-edition-status-postponed = 延期
part-edition-status-rescheduled = 改至上述日期
part-leap-never = 仅平月
part-leap-first = 两个月中的前一个
part-leap-both = 两个月均有
part-figure-status-provisional = 初步数据
part-figure-status-final = 最终数据

## The sheet for the approving superior

review-title = 送审表
review-facts = 信息
review-text = 正文
review-sources = 来源
review-changes = 自上次批准以来的变更
review-path = 文件
review-digest = 内容指纹
review-approval = 批准
review-approval-none = 尚未批准
review-approval-valid = 已批准，此后未改动
review-approval-void = 批准后有改动
review-approval-unknown = 已批准，但未注明所批准的内容
review-approval-role = 职务
review-approval-organisation = 机构
review-approval-date = 日期
review-approval-document = 文件编号
review-changes-first = 没有可供比较的已批准文本。
review-changes-none = 没有变更。
review-changes-series = 条目旁的数据文件已变更。
review-before = 原为
review-after = 现为
review-removed = 删除：
review-added = 新增：
review-no-text = （无正文）
review-printed = 打印日期：{ $date }
review-decision = 批准人（职务、机构、日期、签字）：

## Drafts

draft-watermark = 草稿——不得发布
