# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Aller au contenu
# Not seen: name of the row of the portal's sections.
nav-sections = Rubriques
# Button on narrow screens that opens the row of sections.
nav-menu = Menu
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = Vous êtes ici
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = À propos de ce site

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Langue :
# Not seen: name of the list of languages.
lang-label = Langues
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Non traduite : affichée dans une autre langue
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Non traduite : renvoie à la liste

## Foot of every page

# Heading over the sections.
foot-sections = Explorer
# Heading over pages about the portal and its feeds.
foot-about = À propos
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = Toutes les langues

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
# In place of a list that holds nothing yet.
list-empty = Aucune fiche pour le moment.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = Tout voir
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = Langue : { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Parcourir par
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label } : tout afficher
# Not seen: name of the page numbers under a list.
pager-label = Pages de cette liste
# Link to the page before.
pager-previous = Précédente
# Link to the page after.
pager-next = Suivante
# Not seen: stands before a page's number.
pager-page = Page

## An entry

# Heading of the panel of facts.
entry-facts = En bref
# Heading of the table of contents.
entry-contents = Sur cette page
# Heading of the block of figures (statistics).
entry-figures = Chiffres
# Heading of the numbered list of works cited.
entry-sources = Sources
# Heading of further pictures.
entry-gallery = Images
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Responsable
entry-published = Publié le
entry-updated = Mis à jour le
# Label: how the translation was made; its values follow.
entry-translation = Traduction
entry-translation-human = Par un traducteur
entry-translation-machine = Automatique, non relue
entry-translation-machine-edited = Automatique, revue par un traducteur
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = Cette fiche est fictive et montre le fonctionnement du portail. Elle ne décrit aucun lieu, projet ou organisme réel.
# Notice above a machine translation that nobody has reviewed.
entry-machine = Cette page a été traduite automatiquement et n’a pas été relue. Seul l’original fait foi.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = Langue de cette page : { $language }
fallback-text = Elle n’est pas encore traduite dans votre langue.
# Link to the original page. { $language }: as above.
fallback-original = Voir la page d’origine ({ $language })
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Image : { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Coordonnées
# After coordinates that are not exact.
position-approximate = approximatives

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Période
figure-as-of = À la date du
figure-territory = Territoire
figure-source = Source
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Source { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = N° { $number }
source-accessed = consulté le { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = Dates
# Small, over the next date.
calendar-next = Prochaine édition
# Headings over lists of dates.
calendar-coming = Éditions suivantes
calendar-past = Éditions passées
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = Ajouter à l’agenda

## Page not found

# Under the heading of the page.
not-found-text = La carte n’indique aucun port à cette adresse. La page a pu être déplacée ou l’adresse mal saisie.
# Button to the home page.
not-found-home = Aller à l’accueil
# Heading over the portal's sections.
not-found-sections = Ou chercher dans

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = Cette page a changé d’adresse.
redirect-link = Aller à la nouvelle adresse

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
