# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = Festival
kind-heritage-site = Heritage
kind-home = Home page
kind-investment-project = Investment project
kind-locality = Locality
kind-news = News
kind-organisation = Organisation
kind-page = Page
kind-section = Section

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = Overview
group-place = Place
group-calendar = Calendar
group-figures = Figures
group-visit = Visiting
group-designations = Designations
group-terms = Capital and terms
group-call = Call for proposals
group-contact = Contact
group-documents = Documents
group-history = History of the unit
group-codes = Codes
group-offer = What it offers
group-services = Services
group-people = Officials

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = Title
field-summary = Summary
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = Status
field-illustrative = Illustrative
# The organisation that answers for an entry.
field-owner = Responsible organisation
field-published = Published
field-updated = Updated
field-review-by = To be reviewed by
# The instant before which nothing of the entry is published.
field-embargo = Embargoed until
# Who approved the entry, when, by which document.
field-approval = Approval
field-document = Document
field-content-digest = Digest of the approved content
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = Office
field-organisation = Organisation
field-date = Date
field-localities = Localities
field-geo = Coordinates
field-images = Pictures
field-figures = Figures
field-sources = Sources
field-source = Source
# The same thing in other registers, such as Wikidata.
field-same-as = Also recorded in
field-slug = Address
field-aliases = Former addresses
field-extra = Further data
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = Text
field-name = Name
field-country = Country
field-locality = Locality
field-year = Year
field-contact = Contact

# Festivals.
# Which calendar decides the day.
field-calendar = Calendar
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = Day
field-recurrence = Held
# Every how many years.
field-every = Interval in years
field-editions = Editions
field-venue = Venue
field-address = Address
field-organiser = Organiser
field-partners-foreign = Partners abroad
field-admission = Admission
# How a guest should behave.
field-etiquette = Customs to respect
# The heritage that a festival belongs to.
field-element = Related heritage
# A facet: the month in which a festival is held.
field-month = Month

# Heritage.
field-intangible = Intangible heritage
field-designations = Designations
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = List
# The number under which a list files a site.
field-ref = Reference number
field-extended = Extended in
field-decision = Decision
field-criteria = Criteria
field-category = Category
# Whether a site is on the List of World Heritage in Danger.
field-danger = In danger
field-area-ha = Area of the property
field-buffer-ha = Buffer zone
field-components = Component parts
# Countries that share a site.
field-transboundary = Shared with
field-visit = Visiting

# Investment projects and calls for funding.
field-code = Project code
field-sector = Sector
field-objective = Objective
field-location = Location
field-capacity = Capacity
field-sdg = Sustainable Development Goals
field-stage = Stage
field-form = Form of investment
field-funding = Source of funding
field-capital = Expected capital
field-land = Land
field-hectares = Area
field-clearance = Site clearance
# Under what right the land is held.
field-tenure = Land tenure
field-price = Price
field-price-as-of = Price as of
field-call = Call
field-opened = Opened on
field-deadline = Deadline
field-financials = Financial indicators
# Internal rate of return; net present value.
field-irr = Internal rate of return (IRR)
field-npv = Net present value (NPV)
field-payback = Payback period
field-assumptions = Assumptions
field-legal-basis = Legal basis
field-documents = Documents

# Localities.
field-name-local = Name in the local language
field-level = Level
field-seat = Administrative centre
field-area-km2 = Area
field-timezone = Time zone
field-borders-with = Borders
# Since when, and until when, a unit or a code has been in force.
field-valid-from = In force since
field-valid-to = In force until
field-former-names = Former names
field-until = Until
# Units from which this one was formed, and into which it passed.
field-predecessors = Formed from
field-successors = Succeeded by
field-id = Identifier
# The resolution or other act by which a unit was changed.
field-instrument = Legal act
field-codes = Codes
field-strengths = Strengths
field-sectors = Priority sectors
field-infrastructure = Infrastructure
field-incentives = Incentives
field-one-stop = One-stop service
field-foreign-affairs = Foreign affairs office

# News.
# Place and date at the head of an article.
field-dateline = Dateline
field-byline = By
field-corrections = Corrections
field-press-contact = Press contact

# Organisations.
field-type = Type
field-jurisdiction = Area of responsibility
field-phone = Telephone
# An office's e-mail address, never a person's.
field-mailbox = E-mail
field-website = Website
field-hours = Opening hours
field-languages = Working languages
field-services = Services
field-officials = Officials

# Sections and pages of the portal, for those who write it.
field-kind = Kind of entries
field-nav-order = Order in the menu
field-parent = Parent page
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = Untranslated entries
field-sort = Order of the list
field-at-top = Stands at the top of the language

## Choices

# Status of an entry.
choice-status-draft = Draft
choice-status-review = In review
choice-status-approved = Approved
choice-status-published = Published
choice-status-archived = Archived
choice-status-withdrawn = Withdrawn

# Calendar by which a festival is dated.
choice-calendar-gregorian = Gregorian
choice-calendar-lunisolar-vn = Vietnamese lunisolar
choice-calendar-irregular = No fixed day

# How often a festival is held; after the label "Held".
choice-recurrence-annual = Every year
choice-recurrence-biennial = Every two years
choice-recurrence-every-n = Every few years
choice-recurrence-irregular = At irregular intervals

# What a heritage list says of a site.
choice-designation-status-nominated = Nominated
choice-designation-status-inscribed = Inscribed
choice-designation-status-extended = Inscribed, later extended
choice-designation-status-delisted = Removed from the list
choice-designation-status-unknown = Not known

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) masterpiece of human creative genius
choice-criterion-ii = (ii) interchange of human values
choice-criterion-iii = (iii) testimony to a cultural tradition or civilization
choice-criterion-iv = (iv) outstanding building, ensemble or landscape
choice-criterion-v = (v) traditional settlement or use of land or sea
choice-criterion-vi = (vi) association with events, living traditions, ideas or beliefs
choice-criterion-vii = (vii) superlative natural phenomena or beauty
choice-criterion-viii = (viii) stages of Earth’s history
choice-criterion-ix = (ix) ecological and biological processes
choice-criterion-x = (x) habitats of biological diversity

# Category of a World Heritage property.
choice-category-cultural = Cultural
choice-category-natural = Natural
choice-category-mixed = Mixed

# Stage of a project.
choice-stage-idea = Idea
choice-stage-pre-feasibility = Pre-feasibility study
choice-stage-feasibility = Feasibility study
choice-stage-approved = Approved
choice-stage-tender = Investor selection
choice-stage-awarded = Investor selected
choice-stage-construction = Under construction
choice-stage-operating = In operation
choice-stage-unknown = Not known

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = Wholly foreign-owned
choice-form-joint-venture = Joint venture
choice-form-bcc = Business cooperation contract (BCC)
choice-form-ppp = Public-private partnership (PPP)
choice-form-m-and-a = Mergers and acquisitions (M&A)
choice-form-grant = Grant
choice-form-unknown = Not known

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = Foreign direct investment (FDI)
choice-funding-oda = Official development assistance (ODA)
choice-funding-ngo = Non-governmental organisations (NGO)
choice-funding-unknown = Not known

# Whether land is ready to be handed over.
choice-clearance-cleared = Cleared
choice-clearance-partly-cleared = Partly cleared
choice-clearance-not-cleared = Not cleared
choice-clearance-unknown = Not known

# State of a call; the deadline is always told beside it.
choice-call-open = Open
choice-call-closing = Closing soon
choice-call-closed = Closed
choice-call-withdrawn = Withdrawn
choice-call-unknown = Not known

# Level of a locality.
choice-level-province = Province
choice-level-city = City
choice-level-district = District
choice-level-region = Region
choice-level-unknown = Not known

# What part a page of the portal plays.
choice-role-about = About the portal
choice-role-privacy = Privacy
choice-role-accessibility = Accessibility
choice-role-press = Press
choice-role-sitemap = Site map

# What a section does with entries that are not translated.
choice-fallback-link = Link to another language
choice-fallback-page = Show in another language
choice-fallback-hide = Leave out

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = Heritage lists
terms-heritage-list-summary = World, national and provincial lists on which the heritage shown on this portal is inscribed.
term-heritage-list-whs = World Heritage List
term-heritage-list-ich-rl = Representative List of the Intangible Cultural Heritage of Humanity
term-heritage-list-ich-usl = List of Intangible Cultural Heritage in Need of Urgent Safeguarding
term-heritage-list-mow = Memory of the World
term-heritage-list-geopark = UNESCO Global Geoparks
term-heritage-list-mab = World Network of Biosphere Reserves
term-heritage-list-tentative = World Heritage Tentative List
term-heritage-list-national-special = Special national monuments
term-heritage-list-national = National monuments
term-heritage-list-provincial = Provincial monuments
term-heritage-list-unknown = List not known

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = Indicators
terms-indicator-summary = What the figures on this portal count. Figures are compared only within one and the same indicator.
term-indicator-population = Population
term-indicator-area = Area
term-indicator-grdp = Gross regional domestic product (GRDP)
term-indicator-fdi-registered = Registered foreign direct investment
term-indicator-fdi-disbursed = Disbursed foreign direct investment
term-indicator-fdi-share = Share of the country’s foreign direct investment
term-indicator-fdi-growth = Growth of foreign direct investment
term-indicator-oda-approved = Approved official development assistance
term-indicator-oda-disbursed = Disbursed official development assistance
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = Aid committed by international NGOs
term-indicator-ingo-disbursed = Aid disbursed by international NGOs
term-indicator-foreign-trade = Foreign trade
term-indicator-agreements-signed = International agreements signed
term-indicator-agreements-local = International agreements signed by local authorities
term-indicator-agreements-local-and-enterprises = Agreements with foreign localities and enterprises
term-indicator-cooperation-agreements = Cooperation agreements
term-indicator-unesco-heritages = Heritage recognised by UNESCO
term-indicator-unesco-titles = UNESCO titles
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = Enterprises of overseas Vietnamese
term-indicator-overseas-capital = Registered capital of overseas Vietnamese
term-indicator-foreign-correspondents = Foreign correspondents received
term-indicator-foreign-media-groups = Foreign media groups received
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = Provinces and cities with a foreign affairs department
term-indicator-cooperation-localities = Localities in cooperation
term-indicator-cooperation-projects = Cooperation projects
term-indicator-delegations = Delegations
term-indicator-visitors-international = International visitors
# Of a World Heritage property.
term-indicator-core-area = Core zone
term-indicator-components = Component parts
# Of one edition of a festival.
term-indicator-editions-teams = Teams taking part
term-indicator-editions-nights = Nights of performance

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = Sectors
terms-isic4-summary = Sectors of the economy by the United Nations classification ISIC, with the projects and localities in each.
term-isic4-a = Agriculture, forestry and fishing
term-isic4-b = Mining and quarrying
term-isic4-c = Manufacturing
term-isic4-d = Electricity, gas and steam supply
term-isic4-e = Water supply, sewerage and waste management
term-isic4-f = Construction
term-isic4-g = Wholesale and retail trade; repair of motor vehicles
term-isic4-h = Transportation and storage
term-isic4-i = Accommodation and food services
term-isic4-j = Information and communication
term-isic4-k = Finance and insurance
term-isic4-l = Real estate
term-isic4-m = Professional, scientific and technical activities
term-isic4-n = Administrative and support services
term-isic4-o = Public administration and defence; social security
term-isic4-p = Education
term-isic4-q = Human health and social work
term-isic4-r = Arts, entertainment and recreation
term-isic4-s = Other services
term-isic4-t = Households as employers
term-isic4-u = International organisations and bodies
term-isic4-unknown = Sector not known

# What an organisation is for.
terms-organisation-type = Types of organisation
terms-organisation-type-summary = Offices and organisations that a partner abroad can turn to, by the task they have.
term-organisation-type-foreign-affairs = Foreign affairs office
term-organisation-type-one-stop = One-stop service
term-organisation-type-investment-promotion = Investment promotion agency
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = Management board of economic or industrial zones
term-organisation-type-tourism = Tourism office
term-organisation-type-friendship-union = Union of friendship organisations
term-organisation-type-ngo-desk = Liaison office for foreign NGOs
term-organisation-type-rep-office = Representative office abroad
term-organisation-type-mission = Diplomatic or consular mission
term-organisation-type-border-gate = Border gate authority
term-organisation-type-diaspora-association = Association of overseas Vietnamese
term-organisation-type-chamber = Chamber of commerce
term-organisation-type-unknown = Type not known

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = Sustainable Development Goals
terms-sdg-summary = The seventeen goals of the United Nations 2030 Agenda, with the projects that contribute to each.
term-sdg-1 = 1. No poverty
term-sdg-2 = 2. Zero hunger
term-sdg-3 = 3. Good health and well-being
term-sdg-4 = 4. Quality education
term-sdg-5 = 5. Gender equality
term-sdg-6 = 6. Clean water and sanitation
term-sdg-7 = 7. Affordable and clean energy
term-sdg-8 = 8. Decent work and economic growth
term-sdg-9 = 9. Industry, innovation and infrastructure
term-sdg-10 = 10. Reduced inequalities
term-sdg-11 = 11. Sustainable cities and communities
term-sdg-12 = 12. Responsible consumption and production
term-sdg-13 = 13. Climate action
term-sdg-14 = 14. Life below water
term-sdg-15 = 15. Life on land
term-sdg-16 = 16. Peace, justice and strong institutions
term-sdg-17 = 17. Partnerships for the goals

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [one] { $count } entry of this portal belongs to “{ $term }”.
   *[other] { $count } entries of this portal belong to “{ $term }”.
}

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } km²
unit-ha = { $value } ha
unit-year = { $n ->
    [one] { $value } year
   *[other] { $value } years
}
unit-month = { $n ->
    [one] { $value } month
   *[other] { $value } months
}
unit-person = { $n ->
    [one] { $value } person
   *[other] { $value } people
}
unit-project = { $n ->
    [one] { $value } project
   *[other] { $value } projects
}
unit-agreement = { $n ->
    [one] { $value } agreement
   *[other] { $value } agreements
}
unit-enterprise = { $n ->
    [one] { $value } enterprise
   *[other] { $value } enterprises
}
# Heritage sites.
unit-site = { $n ->
    [one] { $value } site
   *[other] { $value } sites
}
unit-locality = { $n ->
    [one] { $value } locality
   *[other] { $value } localities
}
unit-country = { $n ->
    [one] { $value } country
   *[other] { $value } countries
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [one] { $value } group
   *[other] { $value } groups
}
unit-delegation = { $n ->
    [one] { $value } delegation
   *[other] { $value } delegations
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [one] { $value } title
   *[other] { $value } titles
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [one] { $value } unit
   *[other] { $value } units
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = Statistical code (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = Illustrative
badge-archived = Archived
badge-draft = Draft
# Beside a figure that may still be revised.
badge-provisional = Provisional
# The deadline of a project's call has passed.
badge-call-closed = Call closed

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = Confirmed
occasion-announced = Announced
occasion-expected = Expected
occasion-past = Past
occasion-cancelled = Cancelled
occasion-postponed = Postponed
occasion-rescheduled = Rescheduled

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = Investment projects
list-festival = Festivals
list-heritage-site = Heritage
list-product = Products
list-agreement = Agreements
list-organisation = Organisations
list-news = News
# Entries that refer to this one.
list-referring = Mentioned in
# Entries of the same kind in the same localities.
list-related = In the same area

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = Yes
no = No
# First step of the way from the home page to this one.
crumb-home = Home
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = boundaries as of { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° N
degrees-south = { $degrees }° S
degrees-east = { $degrees }° E
degrees-west = { $degrees }° W

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = { $day ->
    [1] { $day }st
    [2] { $day }nd
    [3] { $day }rd
    [21] { $day }st
    [22] { $day }nd
    [23] { $day }rd
   *[other] { $day }th
} day of the { $month ->
    [1] { $month }st
    [2] { $month }nd
    [3] { $month }rd
   *[other] { $month }th
} lunar month
lunar-last-day = last day of the { $month ->
    [1] { $month }st
    [2] { $month }nd
    [3] { $month }rd
   *[other] { $month }th
} lunar month
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = last day of { $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, also in a leap month

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = Demonstration, not an official portal
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = Festivals and events – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [Illustrative] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = Choose a language
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = Page not found
not-found-summary = There is no page at this address. It may have moved, or the address may have been mistyped.
# Heading of a page that leads on from a former address.
redirect-title = This page has moved

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = Footnotes
footnote-back = Back to the text
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = Table
