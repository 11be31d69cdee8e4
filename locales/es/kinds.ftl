# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Acuerdo
kind-bulletin = Boletín
kind-country = País asociado
kind-document = Documento
kind-event = Evento
kind-guide = Guía
kind-partner-request = Búsqueda de socios
kind-product = Producto
kind-region = Región
kind-zone = Zona

## Groups of facts

group-certification = Certificación
group-results = Resultados
group-steps = Pasos
# Enterprises in a zone.
group-tenants = Empresas

## Fields of agreements and requests for partners

field-parties = Partes
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = Estado
field-fields = Ámbitos de cooperación
field-goals = Objetivos
field-signed = Firmado el
field-results = Resultados
# What shows that a result is true: a work cited.
field-evidence = Prueba
field-seeking-country = Se busca socio en
# What is offered, and what is wanted in return.
field-offer = Oferta
field-wanted = Se busca
# Until when a request stands.
field-open-until = Abierto hasta

## Fields of products

field-product-category = Categoría de producto
field-origin = Origen
# Harmonized System of customs.
field-hs = Código aduanero (SA)
field-season-months = Temporada
# Protection of a geographical indication.
field-gi = Indicación geográfica
# Where a geographical indication is registered.
field-register = Registro
field-number = Número
field-territory = Territorio
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = Clasificación OCOP
field-stars = Estrellas
field-issued = Expedido el
field-issuer = Expedido por
field-certificates = Certificados
field-producers = Productores
field-markets = Mercados
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Validez

## Fields of bulletins, events, documents and guides

field-issue-number = Número
field-articles = Artículos
field-files = Archivos
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Tamaño
field-sha256 = SHA-256
field-format = Formato
field-start = Comienzo
field-end = Fin
field-host = Anfitrión
# Those who take part from abroad.
field-counterparts = Participantes extranjeros
field-registration = Inscripción
field-url = Dirección web
# What was agreed at an event.
field-outcomes = Acuerdos alcanzados
# From when a document is in force.
field-effective = En vigor desde
field-supersedes = Sustituye a
field-abstract = Resumen
# The language whose text decides when translations differ.
field-authentic-language = Idioma auténtico
field-topic = Tema
field-countries = Países interesados
field-steps = Pasos
field-step = Paso
field-time = Plazo
field-fee = Tasa
# A form to be filled in.
field-form-document = Formulario

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Ocupación
# The day on which something was so.
field-as-of = A fecha de
field-rent = Alquiler
# What a rent is for: the words choice-rent-per-….
field-per = Por
field-power = Suministro eléctrico
field-water = Suministro de agua
field-wastewater = Tratamiento de aguas residuales
field-distances = Distancias
# Where a distance leads: the words choice-distance-to-….
field-to = Hasta
field-km = Distancia
field-tenants = Empresas
field-projects = Proyectos
field-members = Localidades miembros
field-slogan = Lema
field-branding = Promoción conjunta
field-official-languages = Idiomas oficiales
# A short portrait of a country.
field-profile = Presentación

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Hermanamiento
choice-agreement-type-friendship = Amistad
choice-agreement-type-cooperation = Acuerdo de cooperación
choice-agreement-type-mou = Memorando de entendimiento
choice-agreement-type-minutes = Acta acordada
choice-agreement-type-action-plan = Plan de acción
choice-agreement-type-border-sisterhood = Hermanamiento de municipios fronterizos
choice-agreement-type-consortium = Consorcio
choice-agreement-type-unknown = No se conoce

# Who concludes an agreement.
choice-agreement-level-state = Estado o Gobierno
choice-agreement-level-province = Provincia o ciudad
choice-agreement-level-agency = Organismo provincial
choice-agreement-level-district = Distrito
choice-agreement-level-border-commune = Municipio fronterizo
choice-agreement-level-organisation = Organización
choice-agreement-level-unknown = No se conoce

choice-agreement-state-negotiating = En negociación
choice-agreement-state-active = En vigor
choice-agreement-state-expired = Vencido
choice-agreement-state-terminated = Terminado
choice-agreement-state-unknown = No se conoce

choice-zone-type-industrial-park = Parque industrial
choice-zone-type-free-trade-zone = Zona de libre comercio
choice-zone-type-export-processing = Zona franca industrial
choice-zone-type-high-tech = Parque de alta tecnología
choice-zone-type-economic-zone = Zona económica
choice-zone-type-border-economic-zone = Zona económica fronteriza
choice-zone-type-unknown = No se conoce

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² y mes
choice-rent-per-m2-year = m² y año
choice-rent-per-m2-term = m² y plazo del arriendo

choice-distance-to-port = Puerto
choice-distance-to-airport = Aeropuerto
choice-distance-to-border-gate = Paso fronterizo
choice-distance-to-road = Carretera principal
choice-distance-to-railway = Ferrocarril
choice-distance-to-city = Ciudad

choice-event-type-forum = Foro
choice-event-type-fair = Feria
choice-event-type-delegation = Visita de delegación
choice-event-type-training = Formación
choice-event-type-camp = Campamento
choice-event-type-unknown = No se conoce

choice-document-type-law = Ley
choice-document-type-decree = Decreto
choice-document-type-resolution = Resolución
choice-document-type-decision = Decisión
choice-document-type-circular = Circular
choice-document-type-directive = Directiva
choice-document-type-plan = Plan
choice-document-type-programme = Programa
choice-document-type-report = Informe
choice-document-type-notice = Aviso
choice-document-type-form = Formulario
choice-document-type-unknown = No se conoce

## Terms

terms-cooperation-field = Ámbitos de cooperación
terms-cooperation-field-summary = Ámbitos en los que las localidades cooperan con socios extranjeros, con los acuerdos y solicitudes de cada uno.
term-cooperation-field-trade-investment = Comercio e inversión
term-cooperation-field-agriculture = Agricultura y pesca
term-cooperation-field-industry = Industria
term-cooperation-field-logistics = Transporte y logística
term-cooperation-field-science = Ciencia y tecnología
term-cooperation-field-digital = Transformación digital
term-cooperation-field-education = Educación y formación
term-cooperation-field-health = Salud
term-cooperation-field-culture = Cultura y deporte
term-cooperation-field-tourism = Turismo
term-cooperation-field-environment = Medio ambiente y clima
term-cooperation-field-urban = Desarrollo urbano
term-cooperation-field-labour = Trabajo y empleo
term-cooperation-field-border = Asuntos fronterizos
term-cooperation-field-people = Intercambio entre los pueblos
term-cooperation-field-unknown = Ámbito no conocido

terms-product-category = Categorías de productos
terms-product-category-summary = Productos de las localidades de este portal según su categoría, con su origen y lo que está certificado.
term-product-category-food = Alimentos elaborados
term-product-category-fresh-produce = Frutas, verduras y cereales frescos
term-product-category-seafood = Productos del mar
term-product-category-beverages = Té, café y bebidas
term-product-category-medicinal = Plantas medicinales
term-product-category-handicraft = Artesanía
term-product-category-textiles = Textiles y confección
term-product-category-wood-furniture = Madera y muebles
term-product-category-ornamental = Plantas y animales ornamentales
term-product-category-tourism-services = Servicios turísticos
term-product-category-industrial = Productos industriales
term-product-category-unknown = Categoría no conocida

terms-guide-topic = Temas de las guías
terms-guide-topic-summary = En qué ayudan las guías de este portal a socios, empresas, periodistas y visitantes del extranjero.
term-guide-topic-free-trade-agreement = Uso de tratados de libre comercio
term-guide-topic-one-stop = Ventanilla única
term-guide-topic-partner-verification = Verificación de socios
term-guide-topic-trade-dispute = Controversias comerciales
term-guide-topic-foreign-press = Prensa extranjera
term-guide-topic-ngo = Organizaciones no gubernamentales
term-guide-topic-consular = Ayuda consular
term-guide-topic-unknown = Tema no conocido

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = SA 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Vencido
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Certificado vencido
# On a request for partners whose last day has passed.
badge-closed = Cerrado
# On a locality that is no unit of its own any more.
badge-former = Antigua unidad
# On an event that is over, and on one whose registration is.
badge-past = Celebrado
badge-registration-closed = Inscripción cerrada
list-document = Documentos
list-event = Eventos
list-partner-request = Búsqueda de socios
list-zone = Zonas
