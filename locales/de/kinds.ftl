# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Vereinbarung
kind-bulletin = Mitteilungsblatt
kind-country = Partnerland
kind-document = Dokument
kind-event = Veranstaltung
kind-guide = Leitfaden
kind-partner-request = Partnersuche
kind-product = Erzeugnis
kind-region = Region
kind-zone = Zone

## Groups of facts

group-certification = Zertifizierung
group-results = Ergebnisse
group-steps = Schritte
# Enterprises in a zone.
group-tenants = Unternehmen

## Fields of agreements and requests for partners

field-parties = Parteien
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = Stand
field-fields = Bereiche der Zusammenarbeit
field-goals = Ziele
field-signed = Unterzeichnet am
field-results = Ergebnisse
# What shows that a result is true: a work cited.
field-evidence = Nachweis
field-seeking-country = Partner gesucht in
# What is offered, and what is wanted in return.
field-offer = Angebot
field-wanted = Gesucht
# Until when a request stands.
field-open-until = Offen bis

## Fields of products

field-product-category = Warengruppe
field-origin = Herkunft
# Harmonized System of customs.
field-hs = Zolltarifnummer (HS)
field-season-months = Saison
# Protection of a geographical indication.
field-gi = Geografische Angabe
# Where a geographical indication is registered.
field-register = Register
field-number = Nummer
field-territory = Gebiet
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = OCOP-Einstufung
field-stars = Sterne
field-issued = Ausgestellt am
field-issuer = Ausgestellt von
field-certificates = Zertifikate
field-producers = Erzeuger
field-markets = Märkte
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Gültigkeit

## Fields of bulletins, events, documents and guides

field-issue-number = Ausgabe
field-articles = Beiträge
field-files = Dateien
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Größe
field-sha256 = SHA-256
field-format = Format
field-start = Beginn
field-end = Ende
field-host = Gastgeber
# Those who take part from abroad.
field-counterparts = Teilnehmende aus dem Ausland
field-registration = Anmeldung
field-url = Webadresse
# What was agreed at an event.
field-outcomes = Ergebnisse der Veranstaltung
# From when a document is in force.
field-effective = In Kraft ab
field-supersedes = Ersetzt
field-abstract = Inhalt
# The language whose text decides when translations differ.
field-authentic-language = Verbindliche Sprachfassung
field-topic = Thema
field-countries = Betroffene Länder
field-steps = Schritte
field-step = Schritt
field-time = Dauer
field-fee = Gebühr
# A form to be filled in.
field-form-document = Formular

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Auslastung
# The day on which something was so.
field-as-of = Stand vom
field-rent = Miete
# What a rent is for: the words choice-rent-per-….
field-per = Je
field-power = Stromversorgung
field-water = Wasserversorgung
field-wastewater = Abwasserreinigung
field-distances = Entfernungen
# Where a distance leads: the words choice-distance-to-….
field-to = Nach
field-km = Entfernung
field-tenants = Unternehmen
field-projects = Vorhaben
field-members = Beteiligte Gebiete
field-slogan = Leitspruch
field-branding = Gemeinsamer Auftritt
field-official-languages = Amtssprachen
# A short portrait of a country.
field-profile = Kurzporträt

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Partnerschaft
choice-agreement-type-friendship = Freundschaft
choice-agreement-type-cooperation = Kooperationsvereinbarung
choice-agreement-type-mou = Absichtserklärung
choice-agreement-type-minutes = Vereinbartes Protokoll
choice-agreement-type-action-plan = Aktionsplan
choice-agreement-type-border-sisterhood = Partnerschaft von Grenzgemeinden
choice-agreement-type-consortium = Konsortium
choice-agreement-type-unknown = Nicht bekannt

# Who concludes an agreement.
choice-agreement-level-state = Staat oder Regierung
choice-agreement-level-province = Provinz oder Stadt
choice-agreement-level-agency = Provinzbehörde
choice-agreement-level-district = Kreis
choice-agreement-level-border-commune = Grenzgemeinde
choice-agreement-level-organisation = Organisation
choice-agreement-level-unknown = Nicht bekannt

choice-agreement-state-negotiating = In Verhandlung
choice-agreement-state-active = In Kraft
choice-agreement-state-expired = Abgelaufen
choice-agreement-state-terminated = Beendet
choice-agreement-state-unknown = Nicht bekannt

choice-zone-type-industrial-park = Industriepark
choice-zone-type-free-trade-zone = Freihandelszone
choice-zone-type-export-processing = Exportverarbeitungszone
choice-zone-type-high-tech = Hochtechnologiepark
choice-zone-type-economic-zone = Wirtschaftszone
choice-zone-type-border-economic-zone = Grenzwirtschaftszone
choice-zone-type-unknown = Nicht bekannt

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² und Monat
choice-rent-per-m2-year = m² und Jahr
choice-rent-per-m2-term = m² und Pachtdauer

choice-distance-to-port = Hafen
choice-distance-to-airport = Flughafen
choice-distance-to-border-gate = Grenzübergang
choice-distance-to-road = Hauptstraße
choice-distance-to-railway = Eisenbahn
choice-distance-to-city = Stadt

choice-event-type-forum = Forum
choice-event-type-fair = Messe
choice-event-type-delegation = Delegationsbesuch
choice-event-type-training = Schulung
choice-event-type-camp = Lager
choice-event-type-unknown = Nicht bekannt

choice-document-type-law = Gesetz
choice-document-type-decree = Verordnung
choice-document-type-resolution = Resolution
choice-document-type-decision = Beschluss
choice-document-type-circular = Rundschreiben
choice-document-type-directive = Weisung
choice-document-type-plan = Plan
choice-document-type-programme = Programm
choice-document-type-report = Bericht
choice-document-type-notice = Bekanntmachung
choice-document-type-form = Formular
choice-document-type-unknown = Nicht bekannt

## Terms

terms-cooperation-field = Bereiche der Zusammenarbeit
terms-cooperation-field-summary = Bereiche, in denen die Gebiete mit Partnern im Ausland zusammenarbeiten, mit Vereinbarungen und Gesuchen.
term-cooperation-field-trade-investment = Handel und Investitionen
term-cooperation-field-agriculture = Landwirtschaft und Fischerei
term-cooperation-field-industry = Industrie
term-cooperation-field-logistics = Verkehr und Logistik
term-cooperation-field-science = Wissenschaft und Technik
term-cooperation-field-digital = Digitalisierung
term-cooperation-field-education = Bildung
term-cooperation-field-health = Gesundheit
term-cooperation-field-culture = Kultur und Sport
term-cooperation-field-tourism = Tourismus
term-cooperation-field-environment = Umwelt und Klima
term-cooperation-field-urban = Stadtentwicklung
term-cooperation-field-labour = Arbeit und Beschäftigung
term-cooperation-field-border = Grenzangelegenheiten
term-cooperation-field-people = Begegnung der Menschen
term-cooperation-field-unknown = Bereich nicht bekannt

terms-product-category = Warengruppen
terms-product-category-summary = Erzeugnisse der Gebiete dieses Portals nach Warengruppen, mit ihrer Herkunft und dem, was zertifiziert ist.
term-product-category-food = Verarbeitete Lebensmittel
term-product-category-fresh-produce = Frisches Obst, Gemüse und Getreide
term-product-category-seafood = Fisch und Meeresfrüchte
term-product-category-beverages = Tee, Kaffee und Getränke
term-product-category-medicinal = Heilpflanzen
term-product-category-handicraft = Kunsthandwerk
term-product-category-textiles = Textilien und Bekleidung
term-product-category-wood-furniture = Holz und Möbel
term-product-category-ornamental = Zierpflanzen und Ziertiere
term-product-category-tourism-services = Touristische Dienste
term-product-category-industrial = Industriegüter
term-product-category-unknown = Warengruppe nicht bekannt

terms-guide-topic = Themen der Leitfäden
terms-guide-topic-summary = Wobei die Leitfäden dieses Portals Partnern, Unternehmen, Medien und Gästen aus dem Ausland helfen.
term-guide-topic-free-trade-agreement = Freihandelsabkommen nutzen
term-guide-topic-one-stop = Zentrale Anlaufstelle
term-guide-topic-partner-verification = Partner prüfen
term-guide-topic-trade-dispute = Handelsstreitigkeiten
term-guide-topic-foreign-press = Auslandspresse
term-guide-topic-ngo = Nichtregierungsorganisationen
term-guide-topic-consular = Konsularische Hilfe
term-guide-topic-unknown = Thema nicht bekannt

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Abgelaufen
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Zertifikat abgelaufen
# On a request for partners whose last day has passed.
badge-closed = Geschlossen
# On a locality that is no unit of its own any more.
badge-former = Frühere Einheit
# On an event that is over, and on one whose registration is.
badge-past = Vergangen
badge-registration-closed = Anmeldung geschlossen
list-document = Dokumente
list-event = Veranstaltungen
list-partner-request = Partnersuche
list-zone = Zonen
