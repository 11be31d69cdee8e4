# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = ទៅកាន់មាតិកា
# Not seen: name of the row of the portal's sections.
nav-sections = ផ្នែក
# Button on narrow screens that opens the row of sections.
nav-menu = ម៉ឺនុយ
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = អ្នកនៅទីនេះ
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = អំពីគេហទំព័រនេះ

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = ភាសា៖
# Not seen: name of the list of languages.
lang-label = ភាសា
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = មិនទាន់បកប្រែ៖ បង្ហាញជាភាសាផ្សេង
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = មិនទាន់បកប្រែ៖ ទៅកាន់បញ្ជី

## Foot of every page

# Heading over the sections.
foot-sections = ស្វែងយល់
# Heading over pages about the portal and its feeds.
foot-about = អំពី
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = ភាសាទាំងអស់

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count } ធាតុ
# In place of a list that holds nothing yet.
list-empty = មិនទាន់មានអ្វីនៅទីនេះទេ។
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = មើលទាំងអស់
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = ភាសា៖ { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = មើលតាម
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }៖ ទាំងអស់
# Not seen: name of the page numbers under a list.
pager-label = ទំព័រនៃបញ្ជីនេះ
# Link to the page before.
pager-previous = មុន
# Link to the page after.
pager-next = បន្ទាប់
# Not seen: stands before a page's number.
pager-page = ទំព័រ

## An entry

# Heading of the panel of facts.
entry-facts = ព័ត៌មានសំខាន់
# Heading of the table of contents.
entry-contents = នៅលើទំព័រនេះ
# Heading of the block of figures (statistics).
entry-figures = តួលេខ
# Heading of the numbered list of works cited.
entry-sources = ប្រភព
# Heading of further pictures.
entry-gallery = រូបភាព
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = ស្ថាប័នទទួលបន្ទុក
entry-published = ថ្ងៃផ្សាយ
entry-updated = ថ្ងៃធ្វើបច្ចុប្បន្នភាព
# Label: how the translation was made; its values follow.
entry-translation = ការបកប្រែ
entry-translation-human = ដោយអ្នកបកប្រែ
entry-translation-machine = ដោយម៉ាស៊ីន មិនទាន់ពិនិត្យ
entry-translation-machine-edited = ដោយម៉ាស៊ីន កែសម្រួលដោយអ្នកបកប្រែ
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = ធាតុនេះជាឧទាហរណ៍ដើម្បីបង្ហាញពីដំណើរការរបស់វិបផតថល។ វាមិនពិពណ៌នាអំពីទីកន្លែង គម្រោង ឬអង្គការពិតណាមួយឡើយ។
# Notice above a machine translation that nobody has reviewed.
entry-machine = ទំព័រនេះត្រូវបានបកប្រែដោយម៉ាស៊ីន និងមិនទាន់បានពិនិត្យ។ សូមយកច្បាប់ដើមជាគោល។
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = ភាសានៃទំព័រនេះ៖ { $language }
fallback-text = មិនទាន់មានការបកប្រែជាភាសាដែលអ្នកជ្រើសទេ។
# Link to the original page. { $language }: as above.
fallback-original = ទៅកាន់ទំព័រច្បាប់ដើម ({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = រូបភាព៖ { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = កូអរដោនេ
# After coordinates that are not exact.
position-approximate = ប្រហាក់ប្រហែល

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = រយៈពេល
figure-as-of = គិតត្រឹម
figure-territory = ដែនដី
figure-source = ប្រភព
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = ប្រភព { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = លេខ { $number }
source-accessed = បានចូលមើល { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = ពេលវេលា
# Small, over the next date.
calendar-next = លើកបន្ទាប់
# Headings over lists of dates.
calendar-coming = លើកក្រោយៗទៀត
calendar-past = លើកមុនៗ
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = បន្ថែមទៅប្រតិទិន

## Page not found

# Under the heading of the page.
not-found-text = ផែនទីមិនបង្ហាញកំពង់ផែនៅអាសយដ្ឋាននេះទេ។ ទំព័រអាចត្រូវបានផ្លាស់ទី ឬអាសយដ្ឋានត្រូវបានវាយខុស។
# Button to the home page.
not-found-home = ទៅទំព័រដើម
# Heading over the portal's sections.
not-found-sections = ឬស្វែងរកក្នុង

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = ទំព័រនេះត្រូវបានផ្លាស់ទី។
redirect-link = ទៅកាន់អាសយដ្ឋានថ្មី

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
