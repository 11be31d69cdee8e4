# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Festividad
kind-heritage-site = Patrimonio
kind-home = Página de inicio
kind-investment-project = Proyecto de inversión
kind-locality = Entidad territorial
kind-news = Noticia
kind-organisation = Organismo
kind-page = Página
kind-section = Sección

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Presentación
group-place = Lugar
group-calendar = Calendario
group-figures = Cifras
group-visit = Visita
group-designations = Inscripciones y reconocimientos
group-terms = Capital y condiciones
group-call = Convocatoria de proyectos
group-contact = Contacto
group-documents = Documentos
group-history = Historia administrativa
group-codes = Códigos
group-offer = Ventajas que ofrece
group-services = Servicios
group-people = Autoridades

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Título
field-summary = Resumen
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Estado
field-illustrative = Ejemplo ficticio
# The organisation that answers for an entry.
field-owner = Organismo responsable
field-published = Fecha de publicación
field-updated = Última actualización
field-review-by = Fecha límite de revisión
# The instant before which nothing of the entry is published.
field-embargo = Embargo hasta
# Who approved the entry, when, by which document.
field-approval = Aprobación
field-document = Documento
field-content-digest = Huella digital del contenido aprobado
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Función
field-organisation = Organismo
field-date = Fecha
field-localities = Entidades territoriales
field-geo = Coordenadas
field-images = Imágenes
field-figures = Cifras
field-sources = Fuentes
field-source = Fuente
# The same thing in other registers, such as Wikidata.
field-same-as = También registrado en
field-slug = Dirección de la página
field-aliases = Direcciones anteriores de la página
field-extra = Otros datos
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Texto
field-name = Nombre
field-country = País
field-locality = Entidad territorial
field-year = Año
field-contact = Contacto

# Festivals.
# Which calendar decides the day.
field-calendar = Calendario
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = Día
field-recurrence = Periodicidad
# Every how many years.
field-every = Intervalo en años
field-editions = Ediciones
field-venue = Lugar de celebración
field-address = Dirección
field-organiser = Entidad organizadora
field-partners-foreign = Socios extranjeros
field-admission = Entrada
# How a guest should behave.
field-etiquette = Costumbres que se deben respetar
# The heritage that a festival belongs to.
field-element = Patrimonio relacionado
# A facet: the month in which a festival is held.
field-month = Mes

# Heritage.
field-intangible = Patrimonio inmaterial
field-designations = Inscripciones y reconocimientos
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = Lista
# The number under which a list files a site.
field-ref = Número de referencia
field-extended = Ampliado en
field-decision = Decisión
field-criteria = Criterios
field-category = Categoría
# Whether a site is on the List of World Heritage in Danger.
field-danger = En peligro
field-area-ha = Superficie del bien
field-buffer-ha = Zona de amortiguamiento
field-components = Partes componentes
# Countries that share a site.
field-transboundary = Compartido con
field-visit = Visita

# Investment projects and calls for funding.
field-code = Código del proyecto
field-sector = Sector
field-objective = Objetivo
field-location = Ubicación
field-capacity = Capacidad
field-sdg = Objetivos de Desarrollo Sostenible
field-stage = Fase
field-form = Forma de inversión
field-funding = Fuente de financiación
field-capital = Capital previsto
field-land = Terreno
field-hectares = Superficie
field-clearance = Liberación del terreno
# Under what right the land is held.
field-tenure = Régimen de tenencia de la tierra
field-price = Precio
field-price-as-of = Fecha del precio
field-call = Estado de la convocatoria
field-opened = Fecha de apertura
field-deadline = Fecha límite
field-financials = Indicadores financieros
# Internal rate of return; net present value.
field-irr = Tasa interna de retorno (TIR)
field-npv = Valor actual neto (VAN)
field-payback = Plazo de recuperación
field-assumptions = Supuestos
field-legal-basis = Fundamento jurídico
field-documents = Documentos

# Localities.
field-name-local = Nombre en el idioma local
field-level = Nivel
field-seat = Sede administrativa
field-area-km2 = Superficie
field-timezone = Zona horaria
field-borders-with = Limita con
# Since when, and until when, a unit or a code has been in force.
field-valid-from = En vigor desde
field-valid-to = En vigor hasta
field-former-names = Nombres anteriores
field-until = Hasta
# Units from which this one was formed, and into which it passed.
field-predecessors = Formada a partir de
field-successors = Integrada en
field-id = Identificador
# The resolution or other act by which a unit was changed.
field-instrument = Instrumento jurídico
field-codes = Códigos
field-strengths = Fortalezas
field-sectors = Sectores prioritarios
field-infrastructure = Infraestructura
field-incentives = Incentivos
field-one-stop = Ventanilla única
field-foreign-affairs = Oficina de asuntos exteriores

# News.
# Place and date at the head of an article.
field-dateline = Lugar y fecha
field-byline = Autoría
field-corrections = Rectificaciones
field-press-contact = Contacto de prensa

# Organisations.
field-type = Tipo
field-jurisdiction = Ámbito de competencia
field-phone = Teléfono
# An office's e-mail address, never a person's.
field-mailbox = Correo electrónico
field-website = Sitio web
field-hours = Horario de atención
field-languages = Idiomas de trabajo
field-services = Servicios
field-officials = Autoridades

# Sections and pages of the portal, for those who write it.
field-kind = Tipo de fichas
field-nav-order = Orden en el menú
field-parent = Página superior
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Fichas sin traducir
field-sort = Orden de la lista
field-at-top = En el nivel superior del idioma

## Choices

# Status of an entry.
choice-status-draft = Borrador
choice-status-review = En revisión
choice-status-approved = Aprobado
choice-status-published = Publicado
choice-status-archived = Archivado
choice-status-withdrawn = Retirado

# Calendar by which a festival is dated.
choice-calendar-gregorian = Gregoriano
choice-calendar-lunisolar-vn = Lunisolar vietnamita
choice-calendar-irregular = Sin fecha fija

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Cada año
choice-recurrence-biennial = Cada dos años
choice-recurrence-every-n = Cada varios años
choice-recurrence-irregular = A intervalos irregulares

# What a heritage list says of a site.
choice-designation-status-nominated = Propuesto
choice-designation-status-inscribed = Inscrito
choice-designation-status-extended = Inscrito y posteriormente ampliado
choice-designation-status-delisted = Retirado de la lista
choice-designation-status-unknown = No consta

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) obra maestra del genio creador humano
choice-criterion-ii = (ii) intercambio de valores humanos
choice-criterion-iii = (iii) testimonio de una tradición cultural o una civilización
choice-criterion-iv = (iv) edificio, conjunto o paisaje eminente
choice-criterion-v = (v) asentamiento o uso tradicional de la tierra o del mar
choice-criterion-vi = (vi) vínculo con acontecimientos, tradiciones vivas, ideas o creencias
choice-criterion-vii = (vii) fenómenos naturales o belleza natural excepcionales
choice-criterion-viii = (viii) etapas de la historia de la Tierra
choice-criterion-ix = (ix) procesos ecológicos y biológicos
choice-criterion-x = (x) hábitats de la diversidad biológica

# Category of a World Heritage property.
choice-category-cultural = Cultural
choice-category-natural = Natural
choice-category-mixed = Mixto

# Stage of a project.
choice-stage-idea = Idea
choice-stage-pre-feasibility = Estudio de prefactibilidad
choice-stage-feasibility = Estudio de factibilidad
choice-stage-approved = Aprobado
choice-stage-tender = Selección del inversor
choice-stage-awarded = Inversor seleccionado
choice-stage-construction = En construcción
choice-stage-operating = En funcionamiento
choice-stage-unknown = No consta

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = Capital íntegramente extranjero
choice-form-joint-venture = Empresa conjunta
choice-form-bcc = Contrato de cooperación empresarial (BCC)
choice-form-ppp = Asociación público-privada (APP)
choice-form-m-and-a = Fusiones y adquisiciones (M&A)
choice-form-grant = Ayuda no reembolsable
choice-form-unknown = No consta

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Inversión extranjera directa (IED)
choice-funding-oda = Asistencia oficial para el desarrollo (AOD)
choice-funding-ngo = Organizaciones no gubernamentales (ONG)
choice-funding-unknown = No consta

# Whether land is ready to be handed over.
choice-clearance-cleared = Terreno liberado
choice-clearance-partly-cleared = Terreno liberado en parte
choice-clearance-not-cleared = Terreno no liberado
choice-clearance-unknown = No consta

# State of a call; the deadline is always told beside it.
choice-call-open = Abierta
choice-call-closing = Próxima al cierre
choice-call-closed = Cerrada
choice-call-withdrawn = Retirada
choice-call-unknown = No consta

# Level of a locality.
choice-level-province = Provincia
choice-level-city = Ciudad
choice-level-district = Distrito
choice-level-region = Región
choice-level-unknown = No consta

# What part a page of the portal plays.
choice-role-about = Acerca del portal
choice-role-privacy = Privacidad
choice-role-accessibility = Accesibilidad
choice-role-press = Prensa
choice-role-sitemap = Mapa del sitio

# What a section does with entries that are not translated.
choice-fallback-link = Enlace a otro idioma
choice-fallback-page = Mostrar en otro idioma
choice-fallback-hide = No mostrar

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Listas del patrimonio
terms-heritage-list-summary = Listas mundiales, nacionales y provinciales en las que está inscrito el patrimonio presentado en este portal.
term-heritage-list-whs = Lista del Patrimonio Mundial
term-heritage-list-ich-rl = Lista Representativa del Patrimonio Cultural Inmaterial de la Humanidad
term-heritage-list-ich-usl = Lista del Patrimonio Cultural Inmaterial que requiere medidas urgentes de salvaguardia
term-heritage-list-mow = Memoria del Mundo
term-heritage-list-geopark = Geoparques Mundiales de la UNESCO
term-heritage-list-mab = Red Mundial de Reservas de Biosfera
term-heritage-list-tentative = Lista Indicativa del Patrimonio Mundial
term-heritage-list-national-special = Monumentos nacionales especiales
term-heritage-list-national = Monumentos nacionales
term-heritage-list-provincial = Monumentos provinciales
term-heritage-list-unknown = Lista no determinada

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Indicadores
terms-indicator-summary = Lo que miden las cifras de este portal. Las cifras solo se comparan dentro de un mismo indicador.
term-indicator-population = Población
term-indicator-area = Superficie
term-indicator-grdp = Producto interno bruto regional (PIBR)
term-indicator-fdi-registered = Inversión extranjera directa registrada
term-indicator-fdi-disbursed = Inversión extranjera directa ejecutada
term-indicator-fdi-share = Proporción de la inversión extranjera directa del país
term-indicator-fdi-growth = Crecimiento de la inversión extranjera directa
term-indicator-oda-approved = Asistencia oficial para el desarrollo aprobada
term-indicator-oda-disbursed = Asistencia oficial para el desarrollo desembolsada
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Ayuda comprometida por ONG internacionales
term-indicator-ingo-disbursed = Ayuda desembolsada por ONG internacionales
term-indicator-foreign-trade = Comercio exterior
term-indicator-agreements-signed = Acuerdos internacionales firmados
term-indicator-agreements-local = Acuerdos internacionales firmados por autoridades locales
term-indicator-agreements-local-and-enterprises = Acuerdos con entidades territoriales y empresas extranjeras
term-indicator-cooperation-agreements = Acuerdos de cooperación
term-indicator-unesco-heritages = Patrimonio reconocido por la UNESCO
term-indicator-unesco-titles = Títulos de la UNESCO
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Empresas de vietnamitas residentes en el exterior
term-indicator-overseas-capital = Capital registrado de vietnamitas residentes en el exterior
term-indicator-foreign-correspondents = Corresponsales extranjeros recibidos
term-indicator-foreign-media-groups = Equipos de medios extranjeros recibidos
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Provincias y ciudades con departamento de asuntos exteriores
term-indicator-cooperation-localities = Entidades territoriales que cooperan
term-indicator-cooperation-projects = Proyectos de cooperación
term-indicator-delegations = Delegaciones
term-indicator-visitors-international = Visitantes internacionales
# Of a World Heritage property.
term-indicator-core-area = Zona núcleo
term-indicator-components = Partes componentes
# Of one edition of a festival.
term-indicator-editions-teams = Equipos participantes
term-indicator-editions-nights = Noches de espectáculo

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Sectores
terms-isic4-summary = Sectores de la economía según la clasificación CIIU de las Naciones Unidas, con sus proyectos y entidades territoriales.
term-isic4-a = Agricultura, silvicultura y pesca
term-isic4-b = Explotación de minas y canteras
term-isic4-c = Industrias manufactureras
term-isic4-d = Suministro de electricidad, gas y vapor
term-isic4-e = Suministro de agua, alcantarillado y gestión de desechos
term-isic4-f = Construcción
term-isic4-g = Comercio al por mayor y al por menor; reparación de vehículos automotores
term-isic4-h = Transporte y almacenamiento
term-isic4-i = Alojamiento y servicio de comidas
term-isic4-j = Información y comunicaciones
term-isic4-k = Actividades financieras y de seguros
term-isic4-l = Actividades inmobiliarias
term-isic4-m = Actividades profesionales, científicas y técnicas
term-isic4-n = Servicios administrativos y de apoyo
term-isic4-o = Administración pública y defensa; seguridad social
term-isic4-p = Enseñanza
term-isic4-q = Atención de la salud humana y asistencia social
term-isic4-r = Actividades artísticas, de entretenimiento y recreativas
term-isic4-s = Otros servicios
term-isic4-t = Hogares como empleadores
term-isic4-u = Organizaciones y órganos internacionales
term-isic4-unknown = Sector no determinado

# What an organisation is for.
terms-organisation-type = Tipos de organismos
terms-organisation-type-summary = Oficinas y organismos a los que puede dirigirse un socio extranjero, ordenados según su cometido.
term-organisation-type-foreign-affairs = Oficina de asuntos exteriores
term-organisation-type-one-stop = Ventanilla única
term-organisation-type-investment-promotion = Agencia de promoción de inversiones
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Junta de gestión de zonas económicas o industriales
term-organisation-type-tourism = Oficina de turismo
term-organisation-type-friendship-union = Unión de organizaciones de amistad
term-organisation-type-ngo-desk = Oficina de enlace con las ONG extranjeras
term-organisation-type-rep-office = Oficina de representación en el exterior
term-organisation-type-mission = Misión diplomática o consular
term-organisation-type-border-gate = Autoridad del paso fronterizo
term-organisation-type-diaspora-association = Asociación de vietnamitas residentes en el exterior
term-organisation-type-chamber = Cámara de comercio
term-organisation-type-unknown = Tipo no determinado

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Objetivos de Desarrollo Sostenible
terms-sdg-summary = Los diecisiete objetivos de la Agenda 2030 de las Naciones Unidas, con los proyectos que contribuyen a cada uno.
term-sdg-1 = 1. Fin de la pobreza
term-sdg-2 = 2. Hambre cero
term-sdg-3 = 3. Salud y bienestar
term-sdg-4 = 4. Educación de calidad
term-sdg-5 = 5. Igualdad de género
term-sdg-6 = 6. Agua limpia y saneamiento
term-sdg-7 = 7. Energía asequible y no contaminante
term-sdg-8 = 8. Trabajo decente y crecimiento económico
term-sdg-9 = 9. Industria, innovación e infraestructura
term-sdg-10 = 10. Reducción de las desigualdades
term-sdg-11 = 11. Ciudades y comunidades sostenibles
term-sdg-12 = 12. Producción y consumo responsables
term-sdg-13 = 13. Acción por el clima
term-sdg-14 = 14. Vida submarina
term-sdg-15 = 15. Vida de ecosistemas terrestres
term-sdg-16 = 16. Paz, justicia e instituciones sólidas
term-sdg-17 = 17. Alianzas para lograr los objetivos

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] { $count } ficha de este portal corresponde a «{ $term }».
    [many] { $count } de fichas de este portal corresponden a «{ $term }».
   *[other] { $count } fichas de este portal corresponden a «{ $term }».
}

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value } %
unit-km2 = { $value } km²
unit-ha = { $value } ha
unit-year = { $n ->
    [one] { $value } año
    [many] { $value } de años
   *[other] { $value } años
}
unit-month = { $n ->
    [one] { $value } mes
    [many] { $value } de meses
   *[other] { $value } meses
}
unit-person = { $n ->
    [one] { $value } persona
    [many] { $value } de personas
   *[other] { $value } personas
}
unit-project = { $n ->
    [one] { $value } proyecto
    [many] { $value } de proyectos
   *[other] { $value } proyectos
}
unit-agreement = { $n ->
    [one] { $value } acuerdo
    [many] { $value } de acuerdos
   *[other] { $value } acuerdos
}
unit-enterprise = { $n ->
    [one] { $value } empresa
    [many] { $value } de empresas
   *[other] { $value } empresas
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } sitio
    [many] { $value } de sitios
   *[other] { $value } sitios
}
unit-locality = { $n ->
    [one] { $value } entidad territorial
    [many] { $value } de entidades territoriales
   *[other] { $value } entidades territoriales
}
unit-country = { $n ->
    [one] { $value } país
    [many] { $value } de países
   *[other] { $value } países
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } grupo
    [many] { $value } de grupos
   *[other] { $value } grupos
}
unit-delegation = { $n ->
    [one] { $value } delegación
    [many] { $value } de delegaciones
   *[other] { $value } delegaciones
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } título
    [many] { $value } de títulos
   *[other] { $value } títulos
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } unidad
    [many] { $value } de unidades
   *[other] { $value } unidades
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Código estadístico (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Ejemplo ficticio
badge-archived = Archivado
badge-draft = Borrador
# Beside a figure that may still be revised.
badge-provisional = Provisional
# The deadline of a project's call has passed.
badge-call-closed = Convocatoria cerrada

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Confirmada
occasion-announced = Anunciada
occasion-expected = Prevista
occasion-past = Pasada
occasion-cancelled = Cancelada
occasion-postponed = Aplazada
occasion-rescheduled = Nueva fecha

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Proyectos de inversión
list-festival = Festividades
list-heritage-site = Patrimonio
list-product = Productos
list-agreement = Acuerdos
list-organisation = Organismos
list-news = Noticias
# Entries that refer to this one.
list-referring = Mencionado en
# Entries of the same kind in the same localities.
list-related = En el mismo territorio

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Sí
no = No
# First step of the way from the home page to this one.
crumb-home = Inicio
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = límites vigentes: { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° N
degrees-south = { $degrees }° S
degrees-east = { $degrees }° E
degrees-west = { $degrees }° O

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = día { $day } del { $month ->
    [1] primer
    [2] segundo
    [3] tercer
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
    [8] octavo
    [9] noveno
    [10] décimo
    [11] undécimo
    [12] duodécimo
   *[other] { $month }.º
} mes lunar
lunar-last-day = último día del { $month ->
    [1] primer
    [2] segundo
    [3] tercer
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
    [8] octavo
    [9] noveno
    [10] décimo
    [11] undécimo
    [12] duodécimo
   *[other] { $month }.º
} mes lunar
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = último día de { $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, también en un mes intercalar

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Demostración; no es un portal oficial
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Festividades – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Ejemplo ficticio] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Selección de idioma
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Página no encontrada
not-found-summary = No existe ninguna página en esta dirección. Es posible que se haya trasladado o que la dirección contenga un error.
# Heading of a page that leads on from a former address.
redirect-title = Esta página ha cambiado de dirección

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Advertencia
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Notas
footnote-back = Volver al texto
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Tabla
