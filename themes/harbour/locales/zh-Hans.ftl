# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = 跳至正文
# Not seen: name of the row of the portal's sections.
nav-sections = 栏目
# Button on narrow screens that opens the row of sections.
nav-menu = 菜单
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = 当前位置
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = 关于本站

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = 语言：
# Not seen: name of the list of languages.
lang-label = 语言
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = 尚未翻译：以其他语言显示
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = 尚未翻译：转至列表

## Foot of every page

# Heading over the sections.
foot-sections = 浏览
# Heading over pages about the portal and its feeds.
foot-about = 关于
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = 所有语言

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = 共{ $count }条
# In place of a list that holds nothing yet.
list-empty = 暂无内容。
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = 查看全部
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = 语言：{ $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = 浏览方式
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }：全部
# Not seen: name of the page numbers under a list.
pager-label = 列表页码
# Link to the page before.
pager-previous = 上一页
# Link to the page after.
pager-next = 下一页
# Not seen: stands before a page's number.
pager-page = 页码

## An entry

# Heading of the panel of facts.
entry-facts = 基本信息
# Heading of the table of contents.
entry-contents = 本页内容
# Heading of the block of figures (statistics).
entry-figures = 数据
# Heading of the numbered list of works cited.
entry-sources = 来源
# Heading of further pictures.
entry-gallery = 图片
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = 主管单位
entry-published = 发布日期
entry-updated = 更新日期
# Label: how the translation was made; its values follow.
entry-translation = 译文
entry-translation-human = 人工翻译
entry-translation-machine = 机器翻译，未经审校
entry-translation-machine-edited = 机器翻译，经译者校订
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = 本条目为示例，用于演示门户的功能，不涉及任何真实的地点、项目或组织。
# Notice above a machine translation that nobody has reviewed.
entry-machine = 本页由机器翻译，未经审校，以原文为准。
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = 本页语言：{ $language }
fallback-text = 本页尚无您所选语言的译文。
# Link to the original page. { $language }: as above.
fallback-original = 前往原文页面（{ $language }）
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = 图片：{ $credit }（{ $licence }）
# Label of a place's coordinates.
position-label = 坐标
# After coordinates that are not exact.
position-approximate = 约略位置

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = 统计期间
figure-as-of = 截至
figure-territory = 统计范围
figure-source = 来源
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = 来源{ $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = 文号：{ $number }
source-accessed = { $date }查阅

## Calendar of a festival

# Heading of the block.
calendar-title = 时间
# Small, over the next date.
calendar-next = 下一届
# Headings over lists of dates.
calendar-coming = 以后各届
calendar-past = 往届
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = 添加到日历

## Page not found

# Under the heading of the page.
not-found-text = 海图上此处没有港口。页面可能已移动，或网址输入有误。
# Button to the home page.
not-found-home = 返回首页
# Heading over the portal's sections.
not-found-sections = 或在以下栏目中查找

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = 本页面已迁移。
redirect-link = 前往新网址

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
