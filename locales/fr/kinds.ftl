# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Accord
kind-bulletin = Bulletin
kind-country = Pays partenaire
kind-document = Document
kind-event = Événement
kind-guide = Guide
kind-partner-request = Recherche de partenaire
kind-product = Produit
kind-region = Région
kind-zone = Zone

## Groups of facts

group-certification = Certification
group-results = Résultats
group-steps = Étapes
# Enterprises in a zone.
group-tenants = Entreprises

## Fields of agreements and requests for partners

field-parties = Parties
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = État
field-fields = Domaines de coopération
field-goals = Objectifs
field-signed = Signé le
field-results = Résultats
# What shows that a result is true: a work cited.
field-evidence = Justificatif
field-seeking-country = Partenaire recherché dans
# What is offered, and what is wanted in return.
field-offer = Offre
field-wanted = Recherche
# Until when a request stands.
field-open-until = Ouvert jusqu’au

## Fields of products

field-product-category = Catégorie de produit
field-origin = Origine
# Harmonized System of customs.
field-hs = Code douanier (SH)
field-season-months = Saison
# Protection of a geographical indication.
field-gi = Indication géographique
# Where a geographical indication is registered.
field-register = Registre
field-number = Numéro
field-territory = Territoire
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = Classement OCOP
field-stars = Étoiles
field-issued = Délivré le
field-issuer = Délivré par
field-certificates = Certificats
field-producers = Producteurs
field-markets = Marchés
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Validité

## Fields of bulletins, events, documents and guides

field-issue-number = Numéro
field-articles = Articles
field-files = Fichiers
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Taille
field-sha256 = SHA-256
field-format = Format
field-start = Début
field-end = Fin
field-host = Organisateur
# Those who take part from abroad.
field-counterparts = Partenaires étrangers
field-registration = Inscription
field-url = Adresse web
# What was agreed at an event.
field-outcomes = Suites données
# From when a document is in force.
field-effective = En vigueur à partir du
field-supersedes = Remplace
field-abstract = Résumé
# The language whose text decides when translations differ.
field-authentic-language = Langue faisant foi
field-topic = Thème
field-countries = Pays concernés
field-steps = Étapes
field-step = Étape
field-time = Délai
field-fee = Frais
# A form to be filled in.
field-form-document = Formulaire

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Taux d’occupation
# The day on which something was so.
field-as-of = À la date du
field-rent = Loyer
# What a rent is for: the words choice-rent-per-….
field-per = Par
field-power = Électricité
field-water = Eau
field-wastewater = Traitement des eaux usées
field-distances = Distances
# Where a distance leads: the words choice-distance-to-….
field-to = Vers
field-km = Distance
field-tenants = Entreprises
field-projects = Projets
field-members = Collectivités membres
field-slogan = Devise
field-branding = Promotion commune
field-official-languages = Langues officielles
# A short portrait of a country.
field-profile = Présentation

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Jumelage
choice-agreement-type-friendship = Amitié
choice-agreement-type-cooperation = Accord de coopération
choice-agreement-type-mou = Protocole d’accord
choice-agreement-type-minutes = Procès-verbal agréé
choice-agreement-type-action-plan = Plan d’action
choice-agreement-type-border-sisterhood = Jumelage de communes frontalières
choice-agreement-type-consortium = Consortium
choice-agreement-type-unknown = Non connu

# Who concludes an agreement.
choice-agreement-level-state = État ou gouvernement
choice-agreement-level-province = Province ou ville
choice-agreement-level-agency = Service provincial
choice-agreement-level-district = District
choice-agreement-level-border-commune = Commune frontalière
choice-agreement-level-organisation = Organisation
choice-agreement-level-unknown = Non connu

choice-agreement-state-negotiating = En négociation
choice-agreement-state-active = En vigueur
choice-agreement-state-expired = Expiré
choice-agreement-state-terminated = Dénoncé
choice-agreement-state-unknown = Non connu

choice-zone-type-industrial-park = Parc industriel
choice-zone-type-free-trade-zone = Zone de libre-échange
choice-zone-type-export-processing = Zone franche d’exportation
choice-zone-type-high-tech = Parc de haute technologie
choice-zone-type-economic-zone = Zone économique
choice-zone-type-border-economic-zone = Zone économique frontalière
choice-zone-type-unknown = Non connu

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² et par mois
choice-rent-per-m2-year = m² et par an
choice-rent-per-m2-term = m² pour la durée du bail

choice-distance-to-port = Port
choice-distance-to-airport = Aéroport
choice-distance-to-border-gate = Poste-frontière
choice-distance-to-road = Route principale
choice-distance-to-railway = Chemin de fer
choice-distance-to-city = Ville

choice-event-type-forum = Forum
choice-event-type-fair = Foire
choice-event-type-delegation = Visite de délégation
choice-event-type-training = Formation
choice-event-type-camp = Camp
choice-event-type-unknown = Non connu

choice-document-type-law = Loi
choice-document-type-decree = Décret
choice-document-type-resolution = Résolution
choice-document-type-decision = Décision
choice-document-type-circular = Circulaire
choice-document-type-directive = Directive
choice-document-type-plan = Plan
choice-document-type-programme = Programme
choice-document-type-report = Rapport
choice-document-type-notice = Avis
choice-document-type-form = Formulaire
choice-document-type-unknown = Non connu

## Terms

terms-cooperation-field = Domaines de coopération
terms-cooperation-field-summary = Domaines dans lesquels les collectivités coopèrent avec l’étranger, avec les accords et les demandes de chacun.
term-cooperation-field-trade-investment = Commerce et investissement
term-cooperation-field-agriculture = Agriculture et pêche
term-cooperation-field-industry = Industrie
term-cooperation-field-logistics = Transports et logistique
term-cooperation-field-science = Science et technologie
term-cooperation-field-digital = Transformation numérique
term-cooperation-field-education = Éducation et formation
term-cooperation-field-health = Santé
term-cooperation-field-culture = Culture et sport
term-cooperation-field-tourism = Tourisme
term-cooperation-field-environment = Environnement et climat
term-cooperation-field-urban = Développement urbain
term-cooperation-field-labour = Travail et emploi
term-cooperation-field-border = Affaires frontalières
term-cooperation-field-people = Échanges entre les peuples
term-cooperation-field-unknown = Domaine non connu

terms-product-category = Catégories de produits
terms-product-category-summary = Produits des collectivités présentées sur ce portail, par catégorie, avec leur origine et leurs certifications.
term-product-category-food = Aliments transformés
term-product-category-fresh-produce = Fruits, légumes et céréales frais
term-product-category-seafood = Produits de la mer
term-product-category-beverages = Thé, café et boissons
term-product-category-medicinal = Plantes médicinales
term-product-category-handicraft = Artisanat
term-product-category-textiles = Textile et habillement
term-product-category-wood-furniture = Bois et mobilier
term-product-category-ornamental = Plantes et animaux d’ornement
term-product-category-tourism-services = Services touristiques
term-product-category-industrial = Produits industriels
term-product-category-unknown = Catégorie non connue

terms-guide-topic = Thèmes des guides
terms-guide-topic-summary = Ce à quoi les guides de ce portail aident les partenaires, entreprises, journalistes et visiteurs étrangers.
term-guide-topic-free-trade-agreement = Utiliser les accords de libre-échange
term-guide-topic-one-stop = Guichet unique
term-guide-topic-partner-verification = Vérifier un partenaire
term-guide-topic-trade-dispute = Différends commerciaux
term-guide-topic-foreign-press = Presse étrangère
term-guide-topic-ngo = Organisations non gouvernementales
term-guide-topic-consular = Aide consulaire
term-guide-topic-unknown = Thème non connu

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } ko
file-size-mb = { $value } Mo
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = SH 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Expiré
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Certificat expiré
# On a request for partners whose last day has passed.
badge-closed = Clos
# On a locality that is no unit of its own any more.
badge-former = Ancienne entité
# On an event that is over, and on one whose registration is.
badge-past = Passé
badge-registration-closed = Inscriptions closes
list-document = Documents
list-event = Événements
list-partner-request = Recherches de partenaires
list-zone = Zones
