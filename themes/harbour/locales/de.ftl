# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Zum Inhalt springen
# Not seen: name of the row of the portal's sections.
nav-sections = Rubriken
# Button on narrow screens that opens the row of sections.
nav-menu = Menü
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = Aktuelle Position
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = Über dieses Portal

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Sprache:
# Not seen: name of the list of languages.
lang-label = Sprachen
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Nicht übersetzt: Anzeige in einer anderen Sprache
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Nicht übersetzt: führt zur Liste

## Foot of every page

# Heading over the sections.
foot-sections = Entdecken
# Heading over pages about the portal and its feeds.
foot-about = Über das Portal
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = Alle Sprachen

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
# In place of a list that holds nothing yet.
list-empty = Hier gibt es noch keine Einträge.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = Alle anzeigen
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = Auf { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Auswahl nach
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: alle anzeigen
# Not seen: name of the page numbers under a list.
pager-label = Seiten dieser Liste
# Link to the page before.
pager-previous = Vorherige
# Link to the page after.
pager-next = Nächste
# Not seen: stands before a page's number.
pager-page = Seite

## An entry

# Heading of the panel of facts.
entry-facts = Auf einen Blick
# Heading of the table of contents.
entry-contents = Auf dieser Seite
# Heading of the block of figures (statistics).
entry-figures = Zahlen
# Heading of the numbered list of works cited.
entry-sources = Quellen
# Heading of further pictures.
entry-gallery = Bilder
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Verantwortlich
entry-published = Veröffentlicht
entry-updated = Aktualisiert
# Label: how the translation was made; its values follow.
entry-translation = Übersetzung
entry-translation-human = Von einer Übersetzungsfachkraft erstellt
entry-translation-machine = Maschinell erstellt, nicht geprüft
entry-translation-machine-edited = Maschinell erstellt, von einer Übersetzungsfachkraft überarbeitet
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = Dieser Eintrag ist erfunden und zeigt, wie das Portal funktioniert. Er beschreibt keinen wirklichen Ort, kein wirkliches Projekt und keine wirkliche Einrichtung.
# Notice above a machine translation that nobody has reviewed.
entry-machine = Diese Seite wurde maschinell übersetzt und nicht geprüft. Maßgeblich ist das Original.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = Diese Seite liegt auf { $language } vor
fallback-text = In der gewählten Sprache ist sie noch nicht verfügbar.
# Link to the original page. { $language }: as above.
fallback-original = Zur Seite auf { $language }
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Bild: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Lage
# After coordinates that are not exact.
position-approximate = ungefähr

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Zeitraum
figure-as-of = Stand
figure-territory = Gebiet
figure-source = Quelle
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Quelle { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = Nr. { $number }
source-accessed = abgerufen am { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = Termine
# Small, over the next date.
calendar-next = Nächster Termin
# Headings over lists of dates.
calendar-coming = Weitere Termine
calendar-past = Vergangene Termine
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = In den Kalender übernehmen

## Page not found

# Under the heading of the page.
not-found-text = Die Seekarte verzeichnet unter dieser Adresse keinen Hafen. Möglicherweise wurde die Seite verschoben oder die Adresse falsch eingegeben.
# Button to the home page.
not-found-home = Zur Startseite
# Heading over the portal's sections.
not-found-sections = Oder suchen in

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = Diese Seite hat eine neue Adresse.
redirect-link = Zur neuen Adresse

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
