# Words of the theme harbour: all that a page says of itself. Content is never here.
# A comment above a message tells where a reader meets it, and what its placeholders hold.
# "Not seen" means read out by screen readers only.

## Head of every page

# First link of each page, seen when reached with the keyboard: jumps over the navigation.
nav-skip = Ir al contenido
# Not seen: name of the row of the portal's sections.
nav-sections = Secciones
# Button on narrow screens that opens the row of sections.
nav-menu = Menú
# Not seen: name of the way from the home page to this one.
nav-breadcrumbs = Ubicación actual
# Not seen: name of the strip at the top that says, for instance, that this is a demonstration.
portal-notice-label = Acerca de este sitio

## Language switcher

# Not seen: stands before the current language's own name on the button.
lang-switch = Idioma:
# Not seen: name of the list of languages.
lang-label = Idiomas
# Small, under a language's name: a page exists at that language's address, with a text in another language.
lang-state-fallback = Sin traducir: se muestra en otro idioma
# Small, under a language's name: the page does not exist in it, the link leads to that language's list.
lang-state-section = Sin traducir: lleva a la lista

## Foot of every page

# Heading over the sections.
foot-sections = Explorar
# Heading over pages about the portal and its feeds.
foot-about = Acerca del portal
# Last line. { $year }: year, as text. { $name }: the portal's name.
foot-line = © { $year } { $name }
# Link to the page on which a language is chosen.
foot-languages = Todos los idiomas

## Lists

# Under the heading of a list. { $count }: number of entries.
list-total = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
# In place of a list that holds nothing yet.
list-empty = Todavía no hay fichas.
# Link beside a list's heading that leads to the whole list; the list's name follows, not seen.
list-more = Ver todo
# Label on a card whose entry is not in the reader's language. { $language }: its language, named in the reader's.
card-language = En { $language }
# Not seen: name of the row of vocabularies (sector, locality …) by which a list can be looked through.
terms-label = Consultar por
# Link to all terms of one vocabulary. { $label }: its name, such as "Sector".
terms-all = { $label }: ver todo
# Not seen: name of the page numbers under a list.
pager-label = Páginas de esta lista
# Link to the page before.
pager-previous = Anterior
# Link to the page after.
pager-next = Siguiente
# Not seen: stands before a page's number.
pager-page = Página

## An entry

# Heading of the panel of facts.
entry-facts = Datos básicos
# Heading of the table of contents.
entry-contents = En esta página
# Heading of the block of figures (statistics).
entry-figures = Cifras
# Heading of the numbered list of works cited.
entry-sources = Fuentes
# Heading of further pictures.
entry-gallery = Imágenes
# Labels at the end of an entry: the organisation that answers for it; when it was published; when last changed.
entry-owner = Responsable
entry-published = Publicación
entry-updated = Actualización
# Label: how the translation was made; its values follow.
entry-translation = Traducción
entry-translation-human = Realizada por un traductor
entry-translation-machine = Automática, sin revisar
entry-translation-machine-edited = Automática, revisada por un traductor
# Notice above an entry that is made up to show what the portal can do.
entry-illustrative = Esta ficha es ficticia y muestra el funcionamiento del portal. No describe ningún lugar, proyecto ni organismo real.
# Notice above a machine translation that nobody has reviewed.
entry-machine = Esta página se ha traducido automáticamente y no se ha revisado. Prevalece el texto original.
# Notice above a text in another language than the page's. { $language }: the text's language, named in the reader's.
fallback-title = Esta página está en { $language }
fallback-text = Todavía no se ha traducido al idioma seleccionado.
# Link to the original page. { $language }: as above.
fallback-original = Ir a la página en { $language }
# Under a picture. { $credit }: who made it. { $licence }: its licence.
picture-credit = Imagen: { $credit } ({ $licence })
# Label of a place's coordinates.
position-label = Coordenadas
# After coordinates that are not exact.
position-approximate = aproximadas

## Figures and sources

# Labels under a figure: the time it covers; when its source said so; the territory it is about; the number of its source.
figure-period = Período
figure-as-of = Fecha de los datos
figure-territory = Territorio
figure-source = Fuente
# Not seen: name of a small number that leads to the list of sources. { $number }: the number.
source-mark = Fuente { $number }
# In the list of sources: a document's number, and the day on which the source was read. { $date }: a whole date.
source-document = N.º { $number }
source-accessed = consultado el { $date }

## Calendar of a festival

# Heading of the block.
calendar-title = Fechas
# Small, over the next date.
calendar-next = Próxima edición
# Headings over lists of dates.
calendar-coming = Ediciones siguientes
calendar-past = Ediciones anteriores
# Button: puts the dates into the reader's own calendar program.
calendar-subscribe = Añadir al calendario

## Page not found

# Under the heading of the page.
not-found-text = La carta náutica no señala ningún puerto en esta dirección. Es posible que la página se haya trasladado o que la dirección contenga un error.
# Button to the home page.
not-found-home = Ir a la página de inicio
# Heading over the portal's sections.
not-found-sections = O buscar en

## A page that leads on from a former address

# The sentence, then the link.
redirect-text = Esta página ha cambiado de dirección.
redirect-link = Ir a la nueva dirección

# At the foot: a feed of news in the Atom format. { $title }: what it is of.
feed-atom = { $title } (Atom)
# At the foot: a calendar to subscribe to. { $title }: what it is of.
feed-calendar = { $title } (iCalendar)
