# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Fête
kind-heritage-site = Patrimoine
kind-home = Page d’accueil
kind-investment-project = Projet d’investissement
kind-locality = Collectivité
kind-news = Actualité
kind-organisation = Organisme
kind-page = Page
kind-section = Rubrique

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Présentation
group-place = Lieu
group-calendar = Calendrier
group-figures = Chiffres
group-visit = Visite
group-designations = Inscriptions et classements
group-terms = Capital et conditions
group-call = Appel à projets
group-contact = Contact
group-documents = Documents
group-history = Histoire administrative
group-codes = Codes
group-offer = Atouts
group-services = Services
group-people = Responsables

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Titre
field-summary = Résumé
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Statut
field-illustrative = Illustratif
# The organisation that answers for an entry.
field-owner = Organisme responsable
field-published = Publié le
field-updated = Mis à jour le
field-review-by = À revoir avant le
# The instant before which nothing of the entry is published.
field-embargo = Sous embargo jusqu’au
# Who approved the entry, when, by which document.
field-approval = Approbation
field-document = Document
field-content-digest = Empreinte du contenu approuvé
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Fonction
field-organisation = Organisme
field-date = Date
field-localities = Collectivités
field-geo = Coordonnées
field-images = Images
field-figures = Chiffres
field-sources = Sources
field-source = Source
# The same thing in other registers, such as Wikidata.
field-same-as = Autres répertoires
field-slug = Adresse
field-aliases = Anciennes adresses
field-extra = Autres données
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Texte
field-name = Nom
field-country = Pays
field-locality = Collectivité
field-year = Année
field-contact = Contact

# Festivals.
# Which calendar decides the day.
field-calendar = Calendrier
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = Jour
field-recurrence = Périodicité
# Every how many years.
field-every = Intervalle en années
field-editions = Éditions
field-venue = Lieu
field-address = Adresse
field-organiser = Organisateur
field-partners-foreign = Partenaires étrangers
field-admission = Entrée
# How a guest should behave.
field-etiquette = Usages à respecter
# The heritage that a festival belongs to.
field-element = Patrimoine associé
# A facet: the month in which a festival is held.
field-month = Mois

# Heritage.
field-intangible = Patrimoine immatériel
field-designations = Inscriptions et classements
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = Liste
# The number under which a list files a site.
field-ref = Numéro de référence
field-extended = Extension en
field-decision = Décision
field-criteria = Critères
field-category = Catégorie
# Whether a site is on the List of World Heritage in Danger.
field-danger = En péril
field-area-ha = Superficie du bien
field-buffer-ha = Zone tampon
field-components = Éléments constitutifs
# Countries that share a site.
field-transboundary = Bien partagé avec
field-visit = Visite

# Investment projects and calls for funding.
field-code = Code du projet
field-sector = Secteur
field-objective = Objectif
field-location = Emplacement
field-capacity = Capacité
field-sdg = Objectifs de développement durable
field-stage = Stade
field-form = Forme d’investissement
field-funding = Source de financement
field-capital = Capital prévu
field-land = Terrain
field-hectares = Superficie
field-clearance = Libération du terrain
# Under what right the land is held.
field-tenure = Régime foncier
field-price = Prix
field-price-as-of = Prix à la date du
field-call = État de l’appel
field-opened = Ouvert le
field-deadline = Date limite
field-financials = Indicateurs financiers
# Internal rate of return; net present value.
field-irr = Taux de rentabilité interne (TRI)
field-npv = Valeur actuelle nette (VAN)
field-payback = Délai de récupération
field-assumptions = Hypothèses
field-legal-basis = Fondement juridique
field-documents = Documents

# Localities.
field-name-local = Nom dans la langue locale
field-level = Niveau
field-seat = Chef-lieu
field-area-km2 = Superficie
field-timezone = Fuseau horaire
field-borders-with = Limitrophe de
# Since when, and until when, a unit or a code has been in force.
field-valid-from = En vigueur depuis
field-valid-to = En vigueur jusqu’au
field-former-names = Anciens noms
field-until = Jusqu’au
# Units from which this one was formed, and into which it passed.
field-predecessors = Issue de
field-successors = Intégrée à
field-id = Identifiant
# The resolution or other act by which a unit was changed.
field-instrument = Acte juridique
field-codes = Codes
field-strengths = Points forts
field-sectors = Secteurs prioritaires
field-infrastructure = Infrastructures
field-incentives = Mesures incitatives
field-one-stop = Guichet unique
field-foreign-affairs = Service des relations extérieures

# News.
# Place and date at the head of an article.
field-dateline = Lieu et date
field-byline = Auteur
field-corrections = Rectificatifs
field-press-contact = Contact presse

# Organisations.
field-type = Type
field-jurisdiction = Domaine de compétence
field-phone = Téléphone
# An office's e-mail address, never a person's.
field-mailbox = Courriel
field-website = Site web
field-hours = Horaires
field-languages = Langues de travail
field-services = Services
field-officials = Responsables

# Sections and pages of the portal, for those who write it.
field-kind = Type de fiches
field-nav-order = Ordre dans le menu
field-parent = Page parente
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Fiches non traduites
field-sort = Ordre de la liste
field-at-top = Placée à la racine de la langue

## Choices

# Status of an entry.
choice-status-draft = Brouillon
choice-status-review = En relecture
choice-status-approved = Approuvé
choice-status-published = Publié
choice-status-archived = Archivé
choice-status-withdrawn = Retiré

# Calendar by which a festival is dated.
choice-calendar-gregorian = Grégorien
choice-calendar-lunisolar-vn = Luni-solaire vietnamien
choice-calendar-irregular = Sans date fixe

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Chaque année
choice-recurrence-biennial = Tous les deux ans
choice-recurrence-every-n = À intervalle de plusieurs années
choice-recurrence-irregular = À intervalles irréguliers

# What a heritage list says of a site.
choice-designation-status-nominated = Proposé
choice-designation-status-inscribed = Inscrit
choice-designation-status-extended = Inscrit, puis étendu
choice-designation-status-delisted = Retiré de la liste
choice-designation-status-unknown = Non connu

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) chef-d’œuvre du génie créateur humain
choice-criterion-ii = (ii) échange d’influences entre cultures
choice-criterion-iii = (iii) témoignage sur une tradition culturelle ou une civilisation
choice-criterion-iv = (iv) construction, ensemble ou paysage éminent
choice-criterion-v = (v) établissement traditionnel ou utilisation de la terre ou de la mer
choice-criterion-vi = (vi) lien avec des événements, des traditions vivantes, des idées ou des croyances
choice-criterion-vii = (vii) phénomènes naturels ou beauté remarquables
choice-criterion-viii = (viii) grands stades de l’histoire de la Terre
choice-criterion-ix = (ix) processus écologiques et biologiques
choice-criterion-x = (x) habitats de la diversité biologique

# Category of a World Heritage property.
choice-category-cultural = Culturel
choice-category-natural = Naturel
choice-category-mixed = Mixte

# Stage of a project.
choice-stage-idea = Idée
choice-stage-pre-feasibility = Étude de préfaisabilité
choice-stage-feasibility = Étude de faisabilité
choice-stage-approved = Approuvé
choice-stage-tender = Sélection de l’investisseur
choice-stage-awarded = Investisseur retenu
choice-stage-construction = En construction
choice-stage-operating = En exploitation
choice-stage-unknown = Non connu

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = Capital entièrement étranger
choice-form-joint-venture = Coentreprise
choice-form-bcc = Contrat de coopération commerciale (BCC)
choice-form-ppp = Partenariat public-privé (PPP)
choice-form-m-and-a = Fusions et acquisitions
choice-form-grant = Don
choice-form-unknown = Non connue

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Investissement direct étranger (IDE)
choice-funding-oda = Aide publique au développement (APD)
choice-funding-ngo = Organisations non gouvernementales (ONG)
choice-funding-unknown = Non connue

# Whether land is ready to be handed over.
choice-clearance-cleared = Terrain libéré
choice-clearance-partly-cleared = Terrain libéré en partie
choice-clearance-not-cleared = Terrain non libéré
choice-clearance-unknown = Non connue

# State of a call; the deadline is always told beside it.
choice-call-open = Ouvert
choice-call-closing = Clôture prochaine
choice-call-closed = Clos
choice-call-withdrawn = Retiré
choice-call-unknown = Non connu

# Level of a locality.
choice-level-province = Province
choice-level-city = Ville
choice-level-district = District
choice-level-region = Région
choice-level-unknown = Non connu

# What part a page of the portal plays.
choice-role-about = À propos
choice-role-privacy = Confidentialité
choice-role-accessibility = Accessibilité
choice-role-press = Presse
choice-role-sitemap = Plan du site

# What a section does with entries that are not translated.
choice-fallback-link = Lien vers une autre langue
choice-fallback-page = Affichées dans une autre langue
choice-fallback-hide = Non affichées

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Listes du patrimoine
terms-heritage-list-summary = Listes mondiales, nationales et provinciales sur lesquelles est inscrit le patrimoine présenté sur ce portail.
term-heritage-list-whs = Liste du patrimoine mondial
term-heritage-list-ich-rl = Liste représentative du patrimoine culturel immatériel de l’humanité
term-heritage-list-ich-usl = Liste du patrimoine culturel immatériel nécessitant une sauvegarde urgente
term-heritage-list-mow = Mémoire du monde
term-heritage-list-geopark = Géoparcs mondiaux UNESCO
term-heritage-list-mab = Réseau mondial de réserves de biosphère
term-heritage-list-tentative = Liste indicative du patrimoine mondial
term-heritage-list-national-special = Monuments nationaux spéciaux
term-heritage-list-national = Monuments nationaux
term-heritage-list-provincial = Monuments provinciaux
term-heritage-list-unknown = Liste non connue

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Indicateurs
terms-indicator-summary = Ce que comptent les chiffres de ce portail. Les chiffres ne se comparent qu’au sein d’un même indicateur.
term-indicator-population = Population
term-indicator-area = Superficie
term-indicator-grdp = Produit intérieur brut régional (PIBR)
term-indicator-fdi-registered = Investissement direct étranger enregistré
term-indicator-fdi-disbursed = Investissement direct étranger décaissé
term-indicator-fdi-share = Part de l’investissement direct étranger du pays
term-indicator-fdi-growth = Croissance de l’investissement direct étranger
term-indicator-oda-approved = Aide publique au développement approuvée
term-indicator-oda-disbursed = Aide publique au développement décaissée
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Aide engagée par des ONG internationales
term-indicator-ingo-disbursed = Aide décaissée par des ONG internationales
term-indicator-foreign-trade = Commerce extérieur
term-indicator-agreements-signed = Accords internationaux signés
term-indicator-agreements-local = Accords internationaux signés par des autorités locales
term-indicator-agreements-local-and-enterprises = Accords avec des collectivités et entreprises étrangères
term-indicator-cooperation-agreements = Accords de coopération
term-indicator-unesco-heritages = Éléments du patrimoine reconnus par l’UNESCO
term-indicator-unesco-titles = Titres de l’UNESCO
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Entreprises de Vietnamiens de l’étranger
term-indicator-overseas-capital = Capital enregistré par des Vietnamiens de l’étranger
term-indicator-foreign-correspondents = Correspondants étrangers accueillis
term-indicator-foreign-media-groups = Groupes de médias étrangers accueillis
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Provinces et villes dotées d’un service des affaires étrangères
term-indicator-cooperation-localities = Collectivités en coopération
term-indicator-cooperation-projects = Projets de coopération
term-indicator-delegations = Délégations
term-indicator-visitors-international = Visiteurs internationaux
# Of a World Heritage property.
term-indicator-core-area = Zone centrale
term-indicator-components = Éléments constitutifs
# Of one edition of a festival.
term-indicator-editions-teams = Équipes participantes
term-indicator-editions-nights = Soirées de spectacle

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Secteurs
terms-isic4-summary = Secteurs de l’économie selon la classification CITI des Nations Unies, avec leurs projets et leurs collectivités.
term-isic4-a = Agriculture, sylviculture et pêche
term-isic4-b = Activités extractives
term-isic4-c = Activités de fabrication
term-isic4-d = Électricité, gaz et vapeur
term-isic4-e = Eau, assainissement et gestion des déchets
term-isic4-f = Construction
term-isic4-g = Commerce de gros et de détail ; réparation de véhicules automobiles
term-isic4-h = Transport et entreposage
term-isic4-i = Hébergement et restauration
term-isic4-j = Information et communication
term-isic4-k = Activités financières et d’assurances
term-isic4-l = Activités immobilières
term-isic4-m = Activités professionnelles, scientifiques et techniques
term-isic4-n = Services administratifs et d’appui
term-isic4-o = Administration publique et défense ; sécurité sociale
term-isic4-p = Éducation
term-isic4-q = Santé et action sociale
term-isic4-r = Arts, spectacles et loisirs
term-isic4-s = Autres services
term-isic4-t = Ménages employeurs
term-isic4-u = Organisations et organismes internationaux
term-isic4-unknown = Secteur non connu

# What an organisation is for.
terms-organisation-type = Types d’organismes
terms-organisation-type-summary = Services et organismes auxquels un partenaire étranger peut s’adresser, classés selon leur mission.
term-organisation-type-foreign-affairs = Service des relations extérieures
term-organisation-type-one-stop = Guichet unique
term-organisation-type-investment-promotion = Agence de promotion de l’investissement
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Conseil de gestion des zones économiques ou industrielles
term-organisation-type-tourism = Office du tourisme
term-organisation-type-friendship-union = Union des organisations d’amitié
term-organisation-type-ngo-desk = Bureau de liaison des ONG étrangères
term-organisation-type-rep-office = Bureau de représentation à l’étranger
term-organisation-type-mission = Mission diplomatique ou consulaire
term-organisation-type-border-gate = Autorité du poste-frontière
term-organisation-type-diaspora-association = Association de Vietnamiens de l’étranger
term-organisation-type-chamber = Chambre de commerce
term-organisation-type-unknown = Type non connu

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Objectifs de développement durable
terms-sdg-summary = Les dix-sept objectifs du Programme 2030 des Nations Unies, avec les projets qui contribuent à chacun d’eux.
term-sdg-1 = 1. Pas de pauvreté
term-sdg-2 = 2. Faim « zéro »
term-sdg-3 = 3. Bonne santé et bien-être
term-sdg-4 = 4. Éducation de qualité
term-sdg-5 = 5. Égalité entre les sexes
term-sdg-6 = 6. Eau propre et assainissement
term-sdg-7 = 7. Énergie propre et d’un coût abordable
term-sdg-8 = 8. Travail décent et croissance économique
term-sdg-9 = 9. Industrie, innovation et infrastructure
term-sdg-10 = 10. Inégalités réduites
term-sdg-11 = 11. Villes et communautés durables
term-sdg-12 = 12. Consommation et production responsables
term-sdg-13 = 13. Mesures relatives à la lutte contre les changements climatiques
term-sdg-14 = 14. Vie aquatique
term-sdg-15 = 15. Vie terrestre
term-sdg-16 = 16. Paix, justice et institutions efficaces
term-sdg-17 = 17. Partenariats pour la réalisation des objectifs

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] { $count } fiche de ce portail relève de « { $term } ».
    [many] { $count } de fiches de ce portail relèvent de « { $term } ».
   *[other] { $count } fiches de ce portail relèvent de « { $term } ».
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
    [one] { $value } an
    [many] { $value } d’années
   *[other] { $value } ans
}
unit-month = { $n ->
    [one] { $value } mois
    [many] { $value } de mois
   *[other] { $value } mois
}
unit-person = { $n ->
    [one] { $value } personne
    [many] { $value } de personnes
   *[other] { $value } personnes
}
unit-project = { $n ->
    [one] { $value } projet
    [many] { $value } de projets
   *[other] { $value } projets
}
unit-agreement = { $n ->
    [one] { $value } accord
    [many] { $value } d’accords
   *[other] { $value } accords
}
unit-enterprise = { $n ->
    [one] { $value } entreprise
    [many] { $value } d’entreprises
   *[other] { $value } entreprises
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } site
    [many] { $value } de sites
   *[other] { $value } sites
}
unit-locality = { $n ->
    [one] { $value } collectivité
    [many] { $value } de collectivités
   *[other] { $value } collectivités
}
unit-country = { $n ->
    [one] { $value } pays
    [many] { $value } de pays
   *[other] { $value } pays
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } groupe
    [many] { $value } de groupes
   *[other] { $value } groupes
}
unit-delegation = { $n ->
    [one] { $value } délégation
    [many] { $value } de délégations
   *[other] { $value } délégations
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } titre
    [many] { $value } de titres
   *[other] { $value } titres
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } unité
    [many] { $value } d’unités
   *[other] { $value } unités
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Code statistique (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Illustratif
badge-archived = Archivé
badge-draft = Brouillon
# Beside a figure that may still be revised.
badge-provisional = Provisoire
# The deadline of a project's call has passed.
badge-call-closed = Appel clos

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Confirmé
occasion-announced = Annoncé
occasion-expected = Prévu
occasion-past = Passé
occasion-cancelled = Annulé
occasion-postponed = Reporté
occasion-rescheduled = Nouvelle date

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Projets d’investissement
list-festival = Fêtes
list-heritage-site = Patrimoine
list-product = Produits
list-agreement = Accords
list-organisation = Organismes
list-news = Actualités
# Entries that refer to this one.
list-referring = Mentionné dans
# Entries of the same kind in the same localities.
list-related = Sur le même territoire

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Oui
no = Non
# First step of the way from the home page to this one.
crumb-home = Accueil
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = limites en vigueur : { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° N
degrees-south = { $degrees }° S
degrees-east = { $degrees }° E
degrees-west = { $degrees }° O

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = { $day ->
    [1] 1er
   *[other] { $day }e
} jour du { $month ->
    [1] 1er
   *[other] { $month }e
} mois lunaire
lunar-last-day = dernier jour du { $month ->
    [1] 1er
   *[other] { $month }e
} mois lunaire
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = dernier jour du mois ({ $month })
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, également en cas de mois intercalaire

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Démonstration, et non un portail officiel
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Fêtes et événements – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Illustratif] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Choisissez une langue
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Page introuvable
not-found-summary = Aucune page ne se trouve à cette adresse. La page a pu être déplacée ou l’adresse mal saisie.
# Heading of a page that leads on from a former address.
redirect-title = Cette page a changé d’adresse

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Notes
footnote-back = Retour au texte
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Tableau
