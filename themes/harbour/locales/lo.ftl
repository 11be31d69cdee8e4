# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = ໄປທີ່ເນື້ອໃນ
# Not seen: name of the row of the portal's sections.
nav-sections = ໝວດ
# Button on narrow screens that opens the row of sections.
nav-menu = ເມນູ
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = ທ່ານຢູ່ໜ້ານີ້
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = ກ່ຽວກັບເວັບໄຊນີ້

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = ພາສາ:
# Not seen: name of the list of languages.
lang-label = ພາສາ
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = ຍັງບໍ່ໄດ້ແປ: ສະແດງເປັນພາສາອື່ນ
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = ຍັງບໍ່ໄດ້ແປ: ໄປທີ່ລາຍການ

## Foot of every page

# Heading over the sections.
foot-sections = ສຳຫຼວດ
# Heading over pages about the portal and its feeds.
foot-about = ກ່ຽວກັບ
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = ທຸກພາສາ

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count } ລາຍການ
# In place of a list that holds nothing yet.
list-empty = ຍັງບໍ່ມີລາຍການຢູ່ທີ່ນີ້.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = ເບິ່ງທັງໝົດ
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = ພາສາ: { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = ເບິ່ງຕາມ
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: ທັງໝົດ
# Not seen: name of the page numbers under a list.
pager-label = ໜ້າຕ່າງໆຂອງລາຍການນີ້
# Link to the page before.
pager-previous = ກ່ອນໜ້າ
# Link to the page after.
pager-next = ຕໍ່ໄປ
# Not seen: stands before a page's number.
pager-page = ໜ້າ

## An entry

# Heading of the panel of facts.
entry-facts = ຂໍ້ມູນພື້ນຖານ
# Heading of the table of contents.
entry-contents = ໃນໜ້ານີ້
# Heading of the block of figures (statistics).
entry-figures = ຕົວເລກ
# Heading of the numbered list of works cited.
entry-sources = ແຫຼ່ງຂໍ້ມູນ
# Heading of further pictures.
entry-gallery = ຮູບພາບ
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = ອົງການຮັບຜິດຊອບ
entry-published = ວັນທີເຜີຍແຜ່
entry-updated = ວັນທີປັບປຸງ
# Label: how the translation was made; its values follow.
entry-translation = ການແປ
entry-translation-human = ແປໂດຍຜູ້ແປ
entry-translation-machine = ແປດ້ວຍເຄື່ອງ, ຍັງບໍ່ໄດ້ກວດແກ້
entry-translation-machine-edited = ແປດ້ວຍເຄື່ອງ, ກວດແກ້ໂດຍຜູ້ແປ
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = ລາຍການນີ້ເປັນຕົວຢ່າງ ເພື່ອສະແດງວິທີເຮັດວຽກຂອງປະຕູຂໍ້ມູນ. ບໍ່ໄດ້ກ່າວເຖິງສະຖານທີ່, ໂຄງການ ຫຼື ອົງການໃດທີ່ມີຈິງ.
# Notice above a machine translation that nobody has reviewed.
entry-machine = ໜ້ານີ້ແປດ້ວຍເຄື່ອງ ແລະ ຍັງບໍ່ໄດ້ກວດແກ້. ໃຫ້ຖືເອົາຕົ້ນສະບັບເປັນຫຼັກ.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = ພາສາຂອງໜ້ານີ້: { $language }
fallback-text = ຍັງບໍ່ທັນມີການແປເປັນພາສາທີ່ທ່ານເລືອກ.
# Link to the original page. { $language }: as above.
fallback-original = ໄປທີ່ໜ້າຕົ້ນສະບັບ ({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = ຮູບພາບ: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = ພິກັດ
# After coordinates that are not exact.
position-approximate = ໂດຍປະມານ

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = ໄລຍະ
figure-as-of = ນັບຮອດ
figure-territory = ຂອບເຂດພື້ນທີ່
figure-source = ແຫຼ່ງຂໍ້ມູນ
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = ແຫຼ່ງຂໍ້ມູນ { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = ເລກທີ { $number }
source-accessed = ເຂົ້າເບິ່ງ { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = ເວລາຈັດ
# Small, over the next date.
calendar-next = ຄັ້ງຕໍ່ໄປ
# Headings over lists of dates.
calendar-coming = ຄັ້ງຖັດໄປ
calendar-past = ຄັ້ງທີ່ຜ່ານມາ
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = ເພີ່ມໃສ່ປະຕິທິນ

## Page not found

# Under the heading of the page.
not-found-text = ໃນແຜນທີ່ບໍ່ມີທ່າເຮືອຢູ່ທີ່ຢູ່ນີ້. ໜ້ານີ້ອາດຖືກຍ້າຍ ຫຼື ພິມທີ່ຢູ່ຜິດ.
# Button to the home page.
not-found-home = ໄປໜ້າຫຼັກ
# Heading over the portal's sections.
not-found-sections = ຫຼື ຊອກໃນ

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = ໜ້ານີ້ໄດ້ຍ້າຍແລ້ວ.
redirect-link = ໄປທີ່ຢູ່ໃໝ່

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
