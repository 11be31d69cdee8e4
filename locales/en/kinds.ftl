# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = Agreement
kind-bulletin = Bulletin
kind-country = Partner country
kind-document = Document
kind-event = Event
kind-guide = Guide
kind-partner-request = Partner wanted
kind-product = Product
kind-region = Region
kind-zone = Zone

## Groups of facts

group-certification = Certification
group-results = Results
group-steps = Steps
# Enterprises in a zone.
group-tenants = Enterprises

## Fields of agreements and requests for partners

field-parties = Parties
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = State
field-fields = Fields of cooperation
field-goals = Goals
field-signed = Signed on
field-results = Results
# What shows that a result is true: a work cited.
field-evidence = Evidence
field-seeking-country = Partner sought in
# What is offered, and what is wanted in return.
field-offer = Offer
field-wanted = Sought
# Until when a request stands.
field-open-until = Open until

## Fields of products

field-product-category = Product category
field-origin = Origin
# Harmonized System of customs.
field-hs = Customs code (HS)
field-season-months = Season
# Protection of a geographical indication.
field-gi = Geographical indication
# Where a geographical indication is registered.
field-register = Register
field-number = Number
field-territory = Territory
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = OCOP rating
field-stars = Stars
field-issued = Issued on
field-issuer = Issued by
field-certificates = Certificates
field-producers = Producers
field-markets = Markets
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = Validity

## Fields of bulletins, events, documents and guides

field-issue-number = Issue
field-articles = Articles
field-files = Files
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = Size
field-sha256 = SHA-256
field-format = Format
field-start = Begins
field-end = Ends
field-host = Host
# Those who take part from abroad.
field-counterparts = Counterparts
field-registration = Registration
field-url = Web address
# What was agreed at an event.
field-outcomes = Outcomes
# From when a document is in force.
field-effective = Effective from
field-supersedes = Replaces
field-abstract = Abstract
# The language whose text decides when translations differ.
field-authentic-language = Authentic language
field-topic = Topic
field-countries = Countries concerned
field-steps = Steps
field-step = Step
field-time = Time needed
field-fee = Fee
# A form to be filled in.
field-form-document = Form

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = Occupancy
# The day on which something was so.
field-as-of = As of
field-rent = Rent
# What a rent is for: the words choice-rent-per-….
field-per = Per
field-power = Power supply
field-water = Water supply
field-wastewater = Wastewater treatment
field-distances = Distances
# Where a distance leads: the words choice-distance-to-….
field-to = To
field-km = Distance
field-tenants = Enterprises
field-projects = Projects
field-members = Member localities
field-slogan = Slogan
field-branding = Joint promotion
field-official-languages = Official languages
# A short portrait of a country.
field-profile = Profile

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = Twinning
choice-agreement-type-friendship = Friendship
choice-agreement-type-cooperation = Cooperation agreement
choice-agreement-type-mou = Memorandum of understanding
choice-agreement-type-minutes = Agreed minutes
choice-agreement-type-action-plan = Action plan
choice-agreement-type-border-sisterhood = Sister border communes
choice-agreement-type-consortium = Consortium
choice-agreement-type-unknown = Not known

# Who concludes an agreement.
choice-agreement-level-state = State or Government
choice-agreement-level-province = Province or city
choice-agreement-level-agency = Provincial agency
choice-agreement-level-district = District
choice-agreement-level-border-commune = Border commune
choice-agreement-level-organisation = Organisation
choice-agreement-level-unknown = Not known

choice-agreement-state-negotiating = Under negotiation
choice-agreement-state-active = In force
choice-agreement-state-expired = Expired
choice-agreement-state-terminated = Terminated
choice-agreement-state-unknown = Not known

choice-zone-type-industrial-park = Industrial park
choice-zone-type-free-trade-zone = Free-trade zone
choice-zone-type-export-processing = Export processing zone
choice-zone-type-high-tech = High-tech park
choice-zone-type-economic-zone = Economic zone
choice-zone-type-border-economic-zone = Border-gate economic zone
choice-zone-type-unknown = Not known

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² and month
choice-rent-per-m2-year = m² and year
choice-rent-per-m2-term = m² and lease term

choice-distance-to-port = Port
choice-distance-to-airport = Airport
choice-distance-to-border-gate = Border gate
choice-distance-to-road = Main road
choice-distance-to-railway = Railway
choice-distance-to-city = City

choice-event-type-forum = Forum
choice-event-type-fair = Fair
choice-event-type-delegation = Delegation visit
choice-event-type-training = Training
choice-event-type-camp = Camp
choice-event-type-unknown = Not known

choice-document-type-law = Law
choice-document-type-decree = Decree
choice-document-type-resolution = Resolution
choice-document-type-decision = Decision
choice-document-type-circular = Circular
choice-document-type-directive = Directive
choice-document-type-plan = Plan
choice-document-type-programme = Programme
choice-document-type-report = Report
choice-document-type-notice = Notice
choice-document-type-form = Form
choice-document-type-unknown = Not known

## Terms

terms-cooperation-field = Fields of cooperation
terms-cooperation-field-summary = Fields in which localities work together with partners abroad, with agreements and requests in each.
term-cooperation-field-trade-investment = Trade and investment
term-cooperation-field-agriculture = Agriculture and fisheries
term-cooperation-field-industry = Industry
term-cooperation-field-logistics = Transport and logistics
term-cooperation-field-science = Science and technology
term-cooperation-field-digital = Digital transformation
term-cooperation-field-education = Education and training
term-cooperation-field-health = Health
term-cooperation-field-culture = Culture and sport
term-cooperation-field-tourism = Tourism
term-cooperation-field-environment = Environment and climate
term-cooperation-field-urban = Urban development
term-cooperation-field-labour = Labour and employment
term-cooperation-field-border = Border affairs
term-cooperation-field-people = People-to-people exchange
term-cooperation-field-unknown = Field not known

terms-product-category = Product categories
terms-product-category-summary = Products of the localities on this portal by what they are, with their origin and what is certified.
term-product-category-food = Processed food
term-product-category-fresh-produce = Fresh fruit, vegetables and grain
term-product-category-seafood = Seafood
term-product-category-beverages = Tea, coffee and beverages
term-product-category-medicinal = Medicinal plants
term-product-category-handicraft = Handicrafts
term-product-category-textiles = Textiles and garments
term-product-category-wood-furniture = Wood and furniture
term-product-category-ornamental = Ornamental plants and animals
term-product-category-tourism-services = Tourism services
term-product-category-industrial = Industrial goods
term-product-category-unknown = Category not known

terms-guide-topic = Topics of guides
terms-guide-topic-summary = What the guides on this portal help partners, enterprises, journalists and visitors from abroad with.
term-guide-topic-free-trade-agreement = Using free trade agreements
term-guide-topic-one-stop = One-stop procedures
term-guide-topic-partner-verification = Verifying a partner
term-guide-topic-trade-dispute = Trade disputes
term-guide-topic-foreign-press = Foreign press
term-guide-topic-ngo = Non-governmental organisations
term-guide-topic-consular = Consular help
term-guide-topic-unknown = Topic not known

## Units, codes, badges, lists

unit-km = { $value } km
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = Expired
# On a product: one of its certificates holds no longer.
badge-certificate-expired = Certificate expired
# On a request for partners whose last day has passed.
badge-closed = Closed
# On a locality that is no unit of its own any more.
badge-former = Former unit
# On an event that is over, and on one whose registration is.
badge-past = Past
badge-registration-closed = Registration closed
list-document = Documents
list-event = Events
list-partner-request = Partners wanted
list-zone = Zones
