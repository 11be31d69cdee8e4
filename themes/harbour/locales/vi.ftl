# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Đến nội dung chính
# Not seen: name of the row of the portal's sections.
nav-sections = Chuyên mục
# Button on narrow screens that opens the row of sections.
nav-menu = Danh mục
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = Vị trí trang
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = Về trang này

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Ngôn ngữ:
# Not seen: name of the list of languages.
lang-label = Các ngôn ngữ
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Chưa dịch: hiển thị bằng ngôn ngữ khác
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Chưa dịch: dẫn đến danh sách

## Foot of every page

# Heading over the sections.
foot-sections = Khám phá
# Heading over pages about the portal and its feeds.
foot-about = Giới thiệu
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = Tất cả ngôn ngữ

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } mục
   *[other] { $count } mục
}
# In place of a list that holds nothing yet.
list-empty = Chưa có mục nào ở đây.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = Xem tất cả
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = Bằng { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Xem theo
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: tất cả
# Not seen: name of the page numbers under a list.
pager-label = Các trang của danh sách
# Link to the page before.
pager-previous = Trang trước
# Link to the page after.
pager-next = Trang sau
# Not seen: stands before a page's number.
pager-page = Trang

## An entry

# Heading of the panel of facts.
entry-facts = Thông tin
# Heading of the table of contents.
entry-contents = Trên trang này
# Heading of the block of figures (statistics).
entry-figures = Số liệu
# Heading of the numbered list of works cited.
entry-sources = Nguồn
# Heading of further pictures.
entry-gallery = Hình ảnh
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Cơ quan phụ trách
entry-published = Đăng ngày
entry-updated = Cập nhật
# Label: how the translation was made; its values follow.
entry-translation = Bản dịch
entry-translation-human = Do biên dịch viên thực hiện
entry-translation-machine = Dịch máy, chưa được rà soát
entry-translation-machine-edited = Dịch máy, đã được biên dịch viên hiệu đính
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = Mục này được dựng lên để minh họa cách cổng thông tin hoạt động. Mục không mô tả địa phương, dự án hay tổ chức có thật nào.
# Notice above a machine translation that nobody has reviewed.
entry-machine = Trang này được dịch bằng máy và chưa được rà soát. Bản gốc là bản có giá trị.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = Trang này bằng { $language }
fallback-text = Nội dung này chưa có bản dịch bằng ngôn ngữ đang xem.
# Link to the original page. { $language }: as above.
fallback-original = Đến trang bằng { $language }
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Ảnh: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Tọa độ
# After coordinates that are not exact.
position-approximate = gần đúng

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Kỳ tính
figure-as-of = Tính đến
figure-territory = Địa bàn
figure-source = Nguồn
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Nguồn { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = Số { $number }
source-accessed = truy cập { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = Thời gian
# Small, over the next date.
calendar-next = Kỳ tới
# Headings over lists of dates.
calendar-coming = Các kỳ sau đó
calendar-past = Các kỳ đã qua
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = Thêm vào lịch

## Page not found

# Under the heading of the page.
not-found-text = Hải đồ không có bến cảng nào ở địa chỉ này. Trang có thể đã chuyển đi hoặc địa chỉ bị gõ sai.
# Button to the home page.
not-found-home = Về trang chủ
# Heading over the portal's sections.
not-found-sections = Hoặc tìm trong

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = Trang này đã chuyển địa chỉ.
redirect-link = Đến địa chỉ mới

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
