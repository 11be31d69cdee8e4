# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Skip to content
# Not seen: name of the row of the portal's sections.
nav-sections = Sections
# Button on narrow screens that opens the row of sections.
nav-menu = Menu
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = You are here
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = About this site

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Language:
# Not seen: name of the list of languages.
lang-label = Languages
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Not translated: shown in another language
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Not translated: leads to the list

## Foot of every page

# Heading over the sections.
foot-sections = Explore
# Heading over pages about the portal and its feeds.
foot-about = About
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = All languages

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# In place of a list that holds nothing yet.
list-empty = There is nothing here yet.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = See all
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = In { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Look through by
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: all
# Not seen: name of the page numbers under a list.
pager-label = Pages of this list
# Link to the page before.
pager-previous = Previous
# Link to the page after.
pager-next = Next
# Not seen: stands before a page's number.
pager-page = Page

## An entry

# Heading of the panel of facts.
entry-facts = Facts
# Heading of the table of contents.
entry-contents = On this page
# Heading of the block of figures (statistics).
entry-figures = Figures
# Heading of the numbered list of works cited.
entry-sources = Sources
# Heading of further pictures.
entry-gallery = Pictures
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Responsible
entry-published = Published
entry-updated = Updated
# Label: how the translation was made; its values follow.
entry-translation = Translation
entry-translation-human = By a translator
entry-translation-machine = By machine, not reviewed
entry-translation-machine-edited = By machine, edited by a translator
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = This entry is made up to show how the portal works. It describes no real place, project or organisation.
# Notice above a machine translation that nobody has reviewed.
entry-machine = This page was translated by machine and has not been reviewed. The original is authoritative.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = This page is in { $language }
fallback-text = It has not been translated into your language yet.
# Link to the original page. { $language }: as above.
fallback-original = Go to the page in { $language }
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Picture: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Position
# After coordinates that are not exact.
position-approximate = approximate

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Period
figure-as-of = As of
figure-territory = Territory
figure-source = Source
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Source { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = No. { $number }
source-accessed = read on { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = When
# Small, over the next date.
calendar-next = Next
# Headings over lists of dates.
calendar-coming = After that
calendar-past = Past
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = Add to calendar

## Page not found

# Under the heading of the page.
not-found-text = The chart shows no harbour at this address. It may have moved or been mistyped.
# Button to the home page.
not-found-home = Go to the home page
# Heading over the portal's sections.
not-found-sections = Or look in

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = This page has moved.
redirect-link = Go to its new address

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
