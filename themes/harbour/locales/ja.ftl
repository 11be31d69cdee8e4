# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = 本文へ移動
# Not seen: name of the row of the portal's sections.
nav-sections = セクション
# Button on narrow screens that opens the row of sections.
nav-menu = メニュー
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = 現在の位置
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = このサイトについて

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = 言語：
# Not seen: name of the list of languages.
lang-label = 言語
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = 未翻訳：他の言語で表示します
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = 未翻訳：一覧へ移動します

## Foot of every page

# Heading over the sections.
foot-sections = 見る
# Heading over pages about the portal and its feeds.
foot-about = このサイトについて
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = すべての言語

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count }件
# In place of a list that holds nothing yet.
list-empty = まだ項目がありません。
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = すべて見る
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = 言語：{ $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = 絞り込みの観点
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }：すべて
# Not seen: name of the page numbers under a list.
pager-label = この一覧のページ
# Link to the page before.
pager-previous = 前へ
# Link to the page after.
pager-next = 次へ
# Not seen: stands before a page's number.
pager-page = ページ

## An entry

# Heading of the panel of facts.
entry-facts = 基本情報
# Heading of the table of contents.
entry-contents = このページの内容
# Heading of the block of figures (statistics).
entry-figures = 統計
# Heading of the numbered list of works cited.
entry-sources = 出典
# Heading of further pictures.
entry-gallery = 画像
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = 担当機関
entry-published = 公開日
entry-updated = 更新日
# Label: how the translation was made; its values follow.
entry-translation = 翻訳
entry-translation-human = 翻訳者による翻訳
entry-translation-machine = 機械翻訳（未確認）
entry-translation-machine-edited = 機械翻訳（翻訳者が修正）
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = この項目はポータルの機能を示すための例示です。実在の場所、案件、組織を示すものではありません。
# Notice above a machine translation that nobody has reviewed.
entry-machine = このページは機械翻訳によるもので、人による確認を受けていません。原文が優先します。
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = このページの言語：{ $language }
fallback-text = ご覧の言語への翻訳はまだありません。
# Link to the original page. { $language }: as above.
fallback-original = 原文のページへ（{ $language }）
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = 画像：{ $credit }（{ $licence }）
# Label of a place's coordinates.
position-label = 座標
# After coordinates that are not exact.
position-approximate = 概略位置

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = 対象期間
figure-as-of = 時点
figure-territory = 対象区域
figure-source = 出典
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = 出典{ $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = 文書番号：{ $number }
source-accessed = { $date }閲覧

## Calendar of a festival

# Heading of the block.
calendar-title = 開催日
# Small, over the next date.
calendar-next = 次回
# Headings over lists of dates.
calendar-coming = その後
calendar-past = 過去の開催
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = カレンダーに追加

## Page not found

# Under the heading of the page.
not-found-text = 海図のこの場所に港はありません。ページが移動したか、アドレスに誤りがある可能性があります。
# Button to the home page.
not-found-home = ホームへ
# Heading over the portal's sections.
not-found-sections = または次から探す

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = このページは移動しました。
redirect-link = 新しいアドレスへ

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
