# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Fest
kind-heritage-site = Kultur- und Naturerbe
kind-home = Startseite
kind-investment-project = Investitionsprojekt
kind-locality = Gebietskörperschaft
kind-news = Nachricht
kind-organisation = Einrichtung
kind-page = Seite
kind-section = Rubrik

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Überblick
group-place = Ort
group-calendar = Kalender
group-figures = Zahlen
group-visit = Besuch
group-designations = Eintragungen und Auszeichnungen
group-terms = Kapital und Bedingungen
group-call = Projektaufruf
group-contact = Kontakt
group-documents = Dokumente
group-history = Verwaltungsgeschichte
group-codes = Codes
group-offer = Standortvorteile
group-services = Leistungen
group-people = Leitung

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Titel
field-summary = Zusammenfassung
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Status
field-illustrative = Fiktives Beispiel
# The organisation that answers for an entry.
field-owner = Verantwortliche Stelle
field-published = Veröffentlicht
field-updated = Aktualisiert
field-review-by = Zu überprüfen bis
# The instant before which nothing of the entry is published.
field-embargo = Sperrfrist bis
# Who approved the entry, when, by which document.
field-approval = Freigabe
field-document = Dokument
field-content-digest = Prüfsumme des freigegebenen Inhalts
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Funktion
field-organisation = Einrichtung
field-date = Datum
field-localities = Gebietskörperschaften
field-geo = Koordinaten
field-images = Bilder
field-figures = Zahlen
field-sources = Quellen
field-source = Quelle
# The same thing in other registers, such as Wikidata.
field-same-as = Auch verzeichnet in
field-slug = Seitenadresse
field-aliases = Frühere Seitenadressen
field-extra = Weitere Daten
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Text
field-name = Name
field-country = Land
field-locality = Gebietskörperschaft
field-year = Jahr
field-contact = Kontakt

# Festivals.
# Which calendar decides the day.
field-calendar = Kalender
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = Tag
field-recurrence = Turnus
# Every how many years.
field-every = Abstand in Jahren
field-editions = Austragungen
field-venue = Veranstaltungsort
field-address = Anschrift
field-organiser = Veranstalter
field-partners-foreign = Ausländische Partner
field-admission = Eintritt
# How a guest should behave.
field-etiquette = Zu beachtende Bräuche
# The heritage that a festival belongs to.
field-element = Zugehöriges Erbe
# A facet: the month in which a festival is held.
field-month = Monat

# Heritage.
field-intangible = Immaterielles Kulturerbe
field-designations = Eintragungen und Auszeichnungen
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = Liste
# The number under which a list files a site.
field-ref = Referenznummer
field-extended = Erweitert im Jahr
field-decision = Beschluss
field-criteria = Kriterien
field-category = Kategorie
# Whether a site is on the List of World Heritage in Danger.
field-danger = Gefährdet
field-area-ha = Fläche der Stätte
field-buffer-ha = Pufferzone
field-components = Bestandteile
# Countries that share a site.
field-transboundary = Gemeinsam mit
field-visit = Besuch

# Investment projects and calls for funding.
field-code = Projektcode
field-sector = Wirtschaftszweig
field-objective = Ziel
field-location = Standort
field-capacity = Kapazität
field-sdg = Ziele für nachhaltige Entwicklung
field-stage = Projektstand
field-form = Form der Investition
field-funding = Finanzierungsquelle
field-capital = Voraussichtliches Kapital
field-land = Grundstück
field-hectares = Fläche
field-clearance = Baufeldfreimachung
# Under what right the land is held.
field-tenure = Rechtstitel am Grundstück
field-price = Preis
field-price-as-of = Preisstand
field-call = Stand des Aufrufs
field-opened = Eröffnet am
field-deadline = Frist
field-financials = Finanzkennzahlen
# Internal rate of return; net present value.
field-irr = Interner Zinsfuß (IRR)
field-npv = Kapitalwert (NPV)
field-payback = Amortisationsdauer
field-assumptions = Annahmen
field-legal-basis = Rechtsgrundlage
field-documents = Dokumente

# Localities.
field-name-local = Name in der Landessprache
field-level = Ebene
field-seat = Verwaltungssitz
field-area-km2 = Fläche
field-timezone = Zeitzone
field-borders-with = Grenzt an
# Since when, and until when, a unit or a code has been in force.
field-valid-from = In Kraft seit
field-valid-to = In Kraft bis
field-former-names = Frühere Namen
field-until = Bis
# Units from which this one was formed, and into which it passed.
field-predecessors = Hervorgegangen aus
field-successors = Aufgegangen in
field-id = Kennung
# The resolution or other act by which a unit was changed.
field-instrument = Rechtsakt
field-codes = Codes
field-strengths = Stärken
field-sectors = Vorrangige Wirtschaftszweige
field-infrastructure = Infrastruktur
field-incentives = Förderungen
field-one-stop = Zentrale Anlaufstelle
field-foreign-affairs = Behörde für auswärtige Angelegenheiten

# News.
# Place and date at the head of an article.
field-dateline = Ort und Datum
field-byline = Verfasst von
field-corrections = Berichtigungen
field-press-contact = Pressekontakt

# Organisations.
field-type = Art
field-jurisdiction = Zuständigkeitsbereich
field-phone = Telefon
# An office's e-mail address, never a person's.
field-mailbox = E-Mail
field-website = Website
field-hours = Öffnungszeiten
field-languages = Arbeitssprachen
field-services = Leistungen
field-officials = Leitung

# Sections and pages of the portal, for those who write it.
field-kind = Art der Einträge
field-nav-order = Reihenfolge im Menü
field-parent = Übergeordnete Seite
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Nicht übersetzte Einträge
field-sort = Sortierung der Liste
field-at-top = Auf der obersten Ebene der Sprache

## Choices

# Status of an entry.
choice-status-draft = Entwurf
choice-status-review = In Prüfung
choice-status-approved = Freigegeben
choice-status-published = Veröffentlicht
choice-status-archived = Archiviert
choice-status-withdrawn = Zurückgezogen

# Calendar by which a festival is dated.
choice-calendar-gregorian = Gregorianisch
choice-calendar-lunisolar-vn = Vietnamesisch lunisolar
choice-calendar-irregular = Ohne festen Tag

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Jährlich
choice-recurrence-biennial = Alle zwei Jahre
choice-recurrence-every-n = Im Abstand mehrerer Jahre
choice-recurrence-irregular = In unregelmäßigen Abständen

# What a heritage list says of a site.
choice-designation-status-nominated = Nominiert
choice-designation-status-inscribed = Eingetragen
choice-designation-status-extended = Eingetragen, später erweitert
choice-designation-status-delisted = Von der Liste gestrichen
choice-designation-status-unknown = Nicht bekannt

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) Meisterwerk der menschlichen Schöpferkraft
choice-criterion-ii = (ii) Austausch menschlicher Werte
choice-criterion-iii = (iii) Zeugnis einer kulturellen Tradition oder Zivilisation
choice-criterion-iv = (iv) herausragendes Bauwerk, Ensemble oder Landschaftsbild
choice-criterion-v = (v) überlieferte Siedlungsform, Boden- oder Meeresnutzung
choice-criterion-vi = (vi) Verbindung mit Ereignissen, lebendigen Traditionen, Ideen oder Glaubensvorstellungen
choice-criterion-vii = (vii) überragende Naturerscheinungen oder Naturschönheit
choice-criterion-viii = (viii) Hauptstufen der Erdgeschichte
choice-criterion-ix = (ix) ökologische und biologische Prozesse
choice-criterion-x = (x) Lebensräume der biologischen Vielfalt

# Category of a World Heritage property.
choice-category-cultural = Kulturerbe
choice-category-natural = Naturerbe
choice-category-mixed = Gemischt

# Stage of a project.
choice-stage-idea = Idee
choice-stage-pre-feasibility = Vor-Machbarkeitsstudie
choice-stage-feasibility = Machbarkeitsstudie
choice-stage-approved = Genehmigt
choice-stage-tender = Auswahl des Investors
choice-stage-awarded = Investor ausgewählt
choice-stage-construction = Im Bau
choice-stage-operating = In Betrieb
choice-stage-unknown = Nicht bekannt

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = Vollständig ausländisches Kapital
choice-form-joint-venture = Gemeinschaftsunternehmen (Joint Venture)
choice-form-bcc = Geschäftskooperationsvertrag (BCC)
choice-form-ppp = Öffentlich-private Partnerschaft (ÖPP)
choice-form-m-and-a = Fusionen und Übernahmen (M&A)
choice-form-grant = Nicht rückzahlbare Zuwendung
choice-form-unknown = Nicht bekannt

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Ausländische Direktinvestitionen (FDI)
choice-funding-oda = Öffentliche Entwicklungsleistungen (ODA)
choice-funding-ngo = Nichtregierungsorganisationen (NRO)
choice-funding-unknown = Nicht bekannt

# Whether land is ready to be handed over.
choice-clearance-cleared = Freigemacht
choice-clearance-partly-cleared = Teilweise freigemacht
choice-clearance-not-cleared = Nicht freigemacht
choice-clearance-unknown = Nicht bekannt

# State of a call; the deadline is always told beside it.
choice-call-open = Offen
choice-call-closing = Endet bald
choice-call-closed = Beendet
choice-call-withdrawn = Zurückgezogen
choice-call-unknown = Nicht bekannt

# Level of a locality.
choice-level-province = Provinz
choice-level-city = Stadt
choice-level-district = Distrikt
choice-level-region = Region
choice-level-unknown = Nicht bekannt

# What part a page of the portal plays.
choice-role-about = Über das Portal
choice-role-privacy = Datenschutz
choice-role-accessibility = Barrierefreiheit
choice-role-press = Presse
choice-role-sitemap = Seitenübersicht

# What a section does with entries that are not translated.
choice-fallback-link = Verweis auf eine andere Sprache
choice-fallback-page = Anzeige in einer anderen Sprache
choice-fallback-hide = Keine Anzeige

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Erbelisten
terms-heritage-list-summary = Weltweite, nationale und provinzielle Listen, in die das auf diesem Portal vorgestellte Kultur- und Naturerbe eingetragen ist.
term-heritage-list-whs = Welterbeliste
term-heritage-list-ich-rl = Repräsentative Liste des Immateriellen Kulturerbes der Menschheit
term-heritage-list-ich-usl = Liste des dringend erhaltungsbedürftigen Immateriellen Kulturerbes
term-heritage-list-mow = Weltdokumentenerbe (Memory of the World)
term-heritage-list-geopark = UNESCO-Geoparks
term-heritage-list-mab = Weltnetz der Biosphärenreservate
term-heritage-list-tentative = Tentativliste des Welterbes
term-heritage-list-national-special = Besondere nationale Denkmäler
term-heritage-list-national = Nationale Denkmäler
term-heritage-list-provincial = Denkmäler der Provinzen
term-heritage-list-unknown = Liste nicht bekannt

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Indikatoren
terms-indicator-summary = Was die Zahlen auf diesem Portal erfassen. Zahlen werden nur innerhalb ein und desselben Indikators verglichen.
term-indicator-population = Bevölkerung
term-indicator-area = Fläche
term-indicator-grdp = Regionales Bruttoinlandsprodukt (GRDP)
term-indicator-fdi-registered = Registrierte ausländische Direktinvestitionen
term-indicator-fdi-disbursed = Realisierte ausländische Direktinvestitionen
term-indicator-fdi-share = Anteil an den ausländischen Direktinvestitionen des Landes
term-indicator-fdi-growth = Wachstum der ausländischen Direktinvestitionen
term-indicator-oda-approved = Genehmigte öffentliche Entwicklungsleistungen
term-indicator-oda-disbursed = Ausgezahlte öffentliche Entwicklungsleistungen
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Zugesagte Hilfe internationaler NRO
term-indicator-ingo-disbursed = Ausgezahlte Hilfe internationaler NRO
term-indicator-foreign-trade = Außenhandel
term-indicator-agreements-signed = Unterzeichnete internationale Vereinbarungen
term-indicator-agreements-local = Von lokalen Behörden unterzeichnete internationale Vereinbarungen
term-indicator-agreements-local-and-enterprises = Vereinbarungen mit ausländischen Gebietskörperschaften und Unternehmen
term-indicator-cooperation-agreements = Kooperationsvereinbarungen
term-indicator-unesco-heritages = Von der UNESCO anerkannte Erbestätten und -elemente
term-indicator-unesco-titles = UNESCO-Titel
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Unternehmen von Auslandsvietnamesen
term-indicator-overseas-capital = Registriertes Kapital von Auslandsvietnamesen
term-indicator-foreign-correspondents = Empfangene ausländische Korrespondenten
term-indicator-foreign-media-groups = Empfangene ausländische Medienteams
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Provinzen und Städte mit einer Behörde für auswärtige Angelegenheiten
term-indicator-cooperation-localities = An Kooperationen beteiligte Gebietskörperschaften
term-indicator-cooperation-projects = Kooperationsprojekte
term-indicator-delegations = Delegationen
term-indicator-visitors-international = Internationale Gäste
# Of a World Heritage property.
term-indicator-core-area = Kernzone
term-indicator-components = Bestandteile
# Of one edition of a festival.
term-indicator-editions-teams = Teilnehmende Teams
term-indicator-editions-nights = Aufführungsabende

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Wirtschaftszweige
terms-isic4-summary = Wirtschaftszweige nach der Systematik ISIC der Vereinten Nationen mit den jeweiligen Projekten und Gebietskörperschaften.
term-isic4-a = Land- und Forstwirtschaft, Fischerei
term-isic4-b = Bergbau und Gewinnung von Steinen und Erden
term-isic4-c = Verarbeitendes Gewerbe
term-isic4-d = Strom-, Gas- und Dampfversorgung
term-isic4-e = Wasserversorgung, Abwasser- und Abfallentsorgung
term-isic4-f = Baugewerbe
term-isic4-g = Groß- und Einzelhandel; Reparatur von Kraftfahrzeugen
term-isic4-h = Verkehr und Lagerei
term-isic4-i = Beherbergung und Gastronomie
term-isic4-j = Information und Kommunikation
term-isic4-k = Finanz- und Versicherungsdienstleistungen
term-isic4-l = Grundstücks- und Wohnungswesen
term-isic4-m = Freiberufliche, wissenschaftliche und technische Dienstleistungen
term-isic4-n = Verwaltungs- und Unterstützungsdienstleistungen
term-isic4-o = Öffentliche Verwaltung und Verteidigung; Sozialversicherung
term-isic4-p = Erziehung und Unterricht
term-isic4-q = Gesundheits- und Sozialwesen
term-isic4-r = Kunst, Unterhaltung und Erholung
term-isic4-s = Sonstige Dienstleistungen
term-isic4-t = Private Haushalte als Arbeitgeber
term-isic4-u = Internationale Organisationen und Körperschaften
term-isic4-unknown = Wirtschaftszweig nicht bekannt

# What an organisation is for.
terms-organisation-type = Arten von Einrichtungen
terms-organisation-type-summary = Behörden und Einrichtungen, an die sich Partner aus dem Ausland wenden können, nach ihrer Aufgabe geordnet.
term-organisation-type-foreign-affairs = Behörde für auswärtige Angelegenheiten
term-organisation-type-one-stop = Zentrale Anlaufstelle
term-organisation-type-investment-promotion = Agentur für Investitionsförderung
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Verwaltungsbehörde für Wirtschafts- oder Industriezonen
term-organisation-type-tourism = Tourismusbehörde
term-organisation-type-friendship-union = Union der Freundschaftsorganisationen
term-organisation-type-ngo-desk = Verbindungsstelle für ausländische NRO
term-organisation-type-rep-office = Repräsentanz im Ausland
term-organisation-type-mission = Diplomatische oder konsularische Vertretung
term-organisation-type-border-gate = Grenzübergangsbehörde
term-organisation-type-diaspora-association = Vereinigung von Auslandsvietnamesen
term-organisation-type-chamber = Handelskammer
term-organisation-type-unknown = Art nicht bekannt

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Ziele für nachhaltige Entwicklung
terms-sdg-summary = Die siebzehn Ziele der Agenda 2030 der Vereinten Nationen mit den Projekten, die zum jeweiligen Ziel beitragen.
term-sdg-1 = 1. Keine Armut
term-sdg-2 = 2. Kein Hunger
term-sdg-3 = 3. Gesundheit und Wohlergehen
term-sdg-4 = 4. Hochwertige Bildung
term-sdg-5 = 5. Geschlechtergleichheit
term-sdg-6 = 6. Sauberes Wasser und Sanitäreinrichtungen
term-sdg-7 = 7. Bezahlbare und saubere Energie
term-sdg-8 = 8. Menschenwürdige Arbeit und Wirtschaftswachstum
term-sdg-9 = 9. Industrie, Innovation und Infrastruktur
term-sdg-10 = 10. Weniger Ungleichheiten
term-sdg-11 = 11. Nachhaltige Städte und Gemeinden
term-sdg-12 = 12. Nachhaltige/r Konsum und Produktion
term-sdg-13 = 13. Maßnahmen zum Klimaschutz
term-sdg-14 = 14. Leben unter Wasser
term-sdg-15 = 15. Leben an Land
term-sdg-16 = 16. Frieden, Gerechtigkeit und starke Institutionen
term-sdg-17 = 17. Partnerschaften zur Erreichung der Ziele

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] { $count } Eintrag dieses Portals gehört zu „{ $term }“.
   *[other] { $count } Einträge dieses Portals gehören zu „{ $term }“.
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
    [one] { $value } Jahr
   *[other] { $value } Jahre
}
unit-month = { $n ->
    [one] { $value } Monat
   *[other] { $value } Monate
}
unit-person = { $n ->
    [one] { $value } Person
   *[other] { $value } Personen
}
unit-project = { $n ->
    [one] { $value } Projekt
   *[other] { $value } Projekte
}
unit-agreement = { $n ->
    [one] { $value } Vereinbarung
   *[other] { $value } Vereinbarungen
}
unit-enterprise = { $n ->
    [one] { $value } Unternehmen
   *[other] { $value } Unternehmen
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } Stätte
   *[other] { $value } Stätten
}
unit-locality = { $n ->
    [one] { $value } Gebietskörperschaft
   *[other] { $value } Gebietskörperschaften
}
unit-country = { $n ->
    [one] { $value } Land
   *[other] { $value } Länder
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } Gruppe
   *[other] { $value } Gruppen
}
unit-delegation = { $n ->
    [one] { $value } Delegation
   *[other] { $value } Delegationen
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } Titel
   *[other] { $value } Titel
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } Einheit
   *[other] { $value } Einheiten
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Statistischer Code (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Fiktives Beispiel
badge-archived = Archiviert
badge-draft = Entwurf
# Beside a figure that may still be revised.
badge-provisional = Vorläufig
# The deadline of a project's call has passed.
badge-call-closed = Aufruf beendet

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Bestätigt
occasion-announced = Angekündigt
occasion-expected = Voraussichtlich
occasion-past = Vergangen
occasion-cancelled = Abgesagt
occasion-postponed = Verschoben
occasion-rescheduled = Neuer Termin

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Investitionsprojekte
list-festival = Feste
list-heritage-site = Kultur- und Naturerbe
list-product = Produkte
list-agreement = Vereinbarungen
list-organisation = Einrichtungen
list-news = Nachrichten
# Entries that refer to this one.
list-referring = Erwähnt in
# Entries of the same kind in the same localities.
list-related = Im selben Gebiet

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Ja
no = Nein
# First step of the way from the home page to this one.
crumb-home = Startseite
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = Gebietsstand: { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° N
degrees-south = { $degrees }° S
degrees-east = { $degrees }° O
degrees-west = { $degrees }° W

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = { $day }. Tag des { $month }. Mondmonats
lunar-last-day = letzter Tag des { $month }. Mondmonats
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = letzter Tag im { $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, auch in einem Schaltmonat

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Demonstration, kein amtliches Portal
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Feste – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Fiktives Beispiel] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Sprache auswählen
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Seite nicht gefunden
not-found-summary = Unter dieser Adresse gibt es keine Seite. Möglicherweise wurde sie verschoben oder die Adresse falsch eingegeben.
# Heading of a page that leads on from a former address.
redirect-title = Diese Seite hat eine neue Adresse

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Achtung
alert-caution = Warnung
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Fußnoten
footnote-back = Zurück zum Text
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Tabelle
