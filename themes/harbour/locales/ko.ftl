# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = 본문으로 건너뛰기
# Not seen: name of the row of the portal's sections.
nav-sections = 주요 메뉴
# Button on narrow screens that opens the row of sections.
nav-menu = 메뉴
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = 현재 위치
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = 이 사이트 안내

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = 언어:
# Not seen: name of the list of languages.
lang-label = 언어
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = 번역 없음: 다른 언어로 표시됩니다
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = 번역 없음: 목록으로 이동합니다

## Foot of every page

# Heading over the sections.
foot-sections = 둘러보기
# Heading over pages about the portal and its feeds.
foot-about = 안내
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = 모든 언어

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = 총 { $count }건
# In place of a list that holds nothing yet.
list-empty = 아직 등록된 항목이 없습니다.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = 모두 보기
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = 언어: { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = 기준별 보기
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: 전체
# Not seen: name of the page numbers under a list.
pager-label = 이 목록의 페이지
# Link to the page before.
pager-previous = 이전
# Link to the page after.
pager-next = 다음
# Not seen: stands before a page's number.
pager-page = 페이지

## An entry

# Heading of the panel of facts.
entry-facts = 기본 정보
# Heading of the table of contents.
entry-contents = 이 페이지의 내용
# Heading of the block of figures (statistics).
entry-figures = 통계
# Heading of the numbered list of works cited.
entry-sources = 출처
# Heading of further pictures.
entry-gallery = 사진
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = 담당 기관
entry-published = 게시일
entry-updated = 수정일
# Label: how the translation was made; its values follow.
entry-translation = 번역
entry-translation-human = 번역가가 번역함
entry-translation-machine = 기계 번역, 검수 전
entry-translation-machine-edited = 기계 번역, 번역가가 수정함
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = 이 항목은 포털의 작동 방식을 보여 주기 위한 예시입니다. 실제 장소, 사업, 단체를 나타내지 않습니다.
# Notice above a machine translation that nobody has reviewed.
entry-machine = 이 페이지는 기계로 번역되었으며 검수를 거치지 않았습니다. 원문이 우선합니다.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = 이 페이지의 언어: { $language }
fallback-text = 선택하신 언어의 번역은 아직 없습니다.
# Link to the original page. { $language }: as above.
fallback-original = 원문 페이지로 이동({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = 사진: { $credit }({ $licence })
# Label of a place's coordinates.
position-label = 좌표
# After coordinates that are not exact.
position-approximate = 대략적인 위치

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = 대상 기간
figure-as-of = 기준일
figure-territory = 대상 지역
figure-source = 출처
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = 출처 { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = 문서 번호 { $number }
source-accessed = { $date } 열람

## Calendar of a festival

# Heading of the block.
calendar-title = 일시
# Small, over the next date.
calendar-next = 다음 개최
# Headings over lists of dates.
calendar-coming = 이후 일정
calendar-past = 지난 일정
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = 캘린더에 추가

## Page not found

# Under the heading of the page.
not-found-text = 해도의 이 위치에는 항구가 없습니다. 페이지가 옮겨졌거나 주소를 잘못 입력했을 수 있습니다.
# Button to the home page.
not-found-home = 첫 화면으로 이동
# Heading over the portal's sections.
not-found-sections = 또는 다음에서 찾기

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = 이 페이지는 옮겨졌습니다.
redirect-link = 새 주소로 이동

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
