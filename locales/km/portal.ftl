# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = ពិធីបុណ្យ
kind-heritage-site = បេតិកភណ្ឌ
kind-home = ទំព័រដើម
kind-investment-project = គម្រោងទាក់ទាញវិនិយោគ
kind-locality = មូលដ្ឋាន
kind-news = ព័ត៌មាន
kind-organisation = ស្ថាប័ន
kind-page = ទំព័រ
kind-section = ផ្នែក

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = ទិដ្ឋភាពទូទៅ
group-place = ទីកន្លែង
group-calendar = ប្រតិទិន
group-figures = តួលេខ
group-visit = ការទស្សនា
group-designations = ការចុះក្នុងបញ្ជី
group-terms = ទុន និងលក្ខខណ្ឌ
group-call = ការអំពាវនាវដាក់សំណើ
group-contact = ទំនាក់ទំនង
group-documents = ឯកសារ
group-history = ប្រវត្តិអង្គភាពរដ្ឋបាល
group-codes = លេខកូដ
group-offer = សក្តានុពល
group-services = សេវា
group-people = មន្ត្រីទទួលបន្ទុក

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = ចំណងជើង
field-summary = សេចក្តីសង្ខេប
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = ស្ថានភាព
field-illustrative = ឧទាហរណ៍
# The organisation that answers for an entry.
field-owner = ស្ថាប័នទទួលបន្ទុក
field-published = ថ្ងៃផ្សាយ
field-updated = ថ្ងៃធ្វើបច្ចុប្បន្នភាព
field-review-by = ពិនិត្យឡើងវិញមុន
# The instant before which nothing of the entry is published.
field-embargo = ហាមផ្សាយរហូតដល់
# Who approved the entry, when, by which document.
field-approval = ការអនុម័ត
field-document = ឯកសារ
field-content-digest = តម្លៃសង្ខេបនៃខ្លឹមសារដែលបានអនុម័ត
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = តួនាទី ឬផ្នែក
field-organisation = ស្ថាប័ន
field-date = កាលបរិច្ឆេទ
field-localities = មូលដ្ឋាន
field-geo = កូអរដោនេ
field-images = រូបភាព
field-figures = តួលេខ
field-sources = ប្រភព
field-source = ប្រភព
# The same thing in other registers, such as Wikidata.
field-same-as = ក្នុងបញ្ជីផ្សេងទៀត
field-slug = អាសយដ្ឋានទំព័រ
field-aliases = អាសយដ្ឋានទំព័រពីមុន
field-extra = ទិន្នន័យផ្សេងទៀត
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = ខ្លឹមសារ
field-name = ឈ្មោះ
field-country = ប្រទេស
field-locality = មូលដ្ឋាន
field-year = ឆ្នាំ
field-contact = អ្នកទំនាក់ទំនង

# Festivals.
# Which calendar decides the day.
field-calendar = ប្រភេទប្រតិទិន
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = ថ្ងៃបុណ្យ
field-recurrence = វដ្តនៃការប្រារព្ធ
# Every how many years.
field-every = ចន្លោះជាឆ្នាំ
field-editions = លើកដែលប្រារព្ធ
field-venue = ទីកន្លែងប្រារព្ធ
field-address = អាសយដ្ឋាន
field-organiser = អ្នករៀបចំ
field-partners-foreign = ដៃគូបរទេស
field-admission = ការចូលរួម
# How a guest should behave.
field-etiquette = ទំនៀមទម្លាប់ដែលត្រូវគោរព
# The heritage that a festival belongs to.
field-element = បេតិកភណ្ឌពាក់ព័ន្ធ
# A facet: the month in which a festival is held.
field-month = ខែ

# Heritage.
field-intangible = បេតិកភណ្ឌអរូបី
field-designations = ការចុះក្នុងបញ្ជី
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = បញ្ជី
# The number under which a list files a site.
field-ref = លេខយោង
field-extended = ឆ្នាំពង្រីក
field-decision = សេចក្តីសម្រេច
field-criteria = លក្ខណៈវិនិច្ឆ័យ
field-category = ប្រភេទ
# Whether a site is on the List of World Heritage in Danger.
field-danger = ស្ថិតក្នុងគ្រោះថ្នាក់
field-area-ha = ផ្ទៃដីបេតិកភណ្ឌ
field-buffer-ha = តំបន់ទ្រនាប់
field-components = ផ្នែកផ្សំ
# Countries that share a site.
field-transboundary = រួមជាមួយ
field-visit = ការទស្សនា

# Investment projects and calls for funding.
field-code = លេខកូដគម្រោង
field-sector = វិស័យ
field-objective = គោលបំណង
field-location = ទីតាំង
field-capacity = ទំហំ ឬសមត្ថភាព
field-sdg = គោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព
field-stage = ដំណាក់កាល
field-form = ទម្រង់វិនិយោគ
field-funding = ប្រភពហិរញ្ញប្បទាន
field-capital = ទុនរំពឹងទុក
field-land = ដី
field-hectares = ផ្ទៃដី
field-clearance = ការសម្អាតទីតាំង
# Under what right the land is held.
field-tenure = សិទ្ធិប្រើប្រាស់ដី
field-price = តម្លៃ
field-price-as-of = តម្លៃគិតត្រឹម
field-call = ស្ថានភាពនៃការអំពាវនាវ
field-opened = ថ្ងៃបើក
field-deadline = ថ្ងៃផុតកំណត់
field-financials = សូចនាករហិរញ្ញវត្ថុ
# Internal rate of return; net present value.
field-irr = អត្រាចំណូលផ្ទៃក្នុង (IRR)
field-npv = តម្លៃបច្ចុប្បន្នសុទ្ធ (NPV)
field-payback = រយៈពេលដកដើមទុនវិញ
field-assumptions = សម្មតិកម្ម
field-legal-basis = មូលដ្ឋានច្បាប់
field-documents = ឯកសារ

# Localities.
field-name-local = ឈ្មោះជាភាសាមូលដ្ឋាន
field-level = ថ្នាក់
field-seat = ទីរួមរដ្ឋបាល
field-area-km2 = ផ្ទៃដី
field-timezone = ល្វែងម៉ោង
field-borders-with = ជាប់ព្រំប្រទល់ជាមួយ
# Since when, and until when, a unit or a code has been in force.
field-valid-from = មានសុពលភាពចាប់ពី
field-valid-to = មានសុពលភាពដល់
field-former-names = ឈ្មោះពីមុន
field-until = រហូតដល់
# Units from which this one was formed, and into which it passed.
field-predecessors = បង្កើតឡើងពី
field-successors = បញ្ចូលទៅក្នុង
field-id = លេខសម្គាល់
# The resolution or other act by which a unit was changed.
field-instrument = លិខិតបទដ្ឋានគតិយុត្ត
field-codes = លេខកូដ
field-strengths = ចំណុចខ្លាំង
field-sectors = វិស័យអាទិភាព
field-infrastructure = ហេដ្ឋារចនាសម្ព័ន្ធ
field-incentives = ការលើកទឹកចិត្ត
field-one-stop = សេវាច្រកចេញចូលតែមួយ
field-foreign-affairs = ការិយាល័យកិច្ចការបរទេស

# News.
# Place and date at the head of an article.
field-dateline = ទីកន្លែង និងថ្ងៃនៃព័ត៌មាន
field-byline = អ្នកនិពន្ធ
field-corrections = ការកែតម្រូវ
field-press-contact = ទំនាក់ទំនងសម្រាប់សារព័ត៌មាន

# Organisations.
field-type = ប្រភេទ
field-jurisdiction = វិសាលភាពទទួលបន្ទុក
field-phone = ទូរស័ព្ទ
# An office's e-mail address, never a person's.
field-mailbox = អ៊ីមែល
field-website = គេហទំព័រ
field-hours = ម៉ោងធ្វើការ
field-languages = ភាសាទទួលព័ត៌មាន
field-services = សេវា
field-officials = មន្ត្រីទទួលបន្ទុក

# Sections and pages of the portal, for those who write it.
field-kind = ប្រភេទធាតុ
field-nav-order = លំដាប់ក្នុងម៉ឺនុយ
field-parent = ទំព័រមេ
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = ធាតុមិនទាន់បកប្រែ
field-sort = លំដាប់ក្នុងបញ្ជី
field-at-top = ស្ថិតនៅថ្នាក់លើបង្អស់នៃភាសា

## Choices

# Status of an entry.
choice-status-draft = សេចក្តីព្រាង
choice-status-review = កំពុងពិនិត្យ
choice-status-approved = បានអនុម័ត
choice-status-published = បានផ្សាយ
choice-status-archived = រក្សាទុកក្នុងបណ្ណសារ
choice-status-withdrawn = បានដកវិញ

# Calendar by which a festival is dated.
choice-calendar-gregorian = សុរិយគតិ
choice-calendar-lunisolar-vn = ចន្ទគតិវៀតណាម
choice-calendar-irregular = គ្មានថ្ងៃកំណត់

# How often a festival is held; after the label "Held".
choice-recurrence-annual = រៀងរាល់ឆ្នាំ
choice-recurrence-biennial = ពីរឆ្នាំម្តង
choice-recurrence-every-n = ច្រើនឆ្នាំម្តង
choice-recurrence-irregular = មិនទៀងទាត់

# What a heritage list says of a site.
choice-designation-status-nominated = បានស្នើ
choice-designation-status-inscribed = បានចុះក្នុងបញ្ជី
choice-designation-status-extended = បានចុះក្នុងបញ្ជី ហើយពង្រីកពេលក្រោយ
choice-designation-status-delisted = បានដកចេញពីបញ្ជី
choice-designation-status-unknown = មិនដឹង

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) ស្នាដៃឯកនៃទេពកោសល្យច្នៃប្រឌិតរបស់មនុស្ស
choice-criterion-ii = (ii) ការផ្លាស់ប្តូរគុណតម្លៃមនុស្សជាតិ
choice-criterion-iii = (iii) សក្ខីភាពនៃប្រពៃណីវប្បធម៌ ឬអរិយធម៌
choice-criterion-iv = (iv) សំណង់ ក្រុមសំណង់ ឬទេសភាពដ៏ឆ្នើម
choice-criterion-v = (v) ការតាំងលំនៅ ឬការប្រើប្រាស់ដី ឬសមុទ្រតាមប្រពៃណី
choice-criterion-vi = (vi) ជាប់ទាក់ទងនឹងព្រឹត្តិការណ៍ ប្រពៃណីរស់ គំនិត ឬជំនឿ
choice-criterion-vii = (vii) បាតុភូត ឬសម្រស់ធម្មជាតិពិសេស
choice-criterion-viii = (viii) ដំណាក់កាលនៃប្រវត្តិផែនដី
choice-criterion-ix = (ix) ដំណើរការអេកូឡូស៊ី និងជីវសាស្ត្រ
choice-criterion-x = (x) ជម្រកនៃជីវចម្រុះ

# Category of a World Heritage property.
choice-category-cultural = វប្បធម៌
choice-category-natural = ធម្មជាតិ
choice-category-mixed = ចម្រុះ

# Stage of a project.
choice-stage-idea = គំនិត
choice-stage-pre-feasibility = សិក្សាលទ្ធភាពបឋម
choice-stage-feasibility = សិក្សាលទ្ធភាព
choice-stage-approved = បានអនុម័ត
choice-stage-tender = កំពុងជ្រើសរើសវិនិយោគិន
choice-stage-awarded = បានជ្រើសរើសវិនិយោគិន
choice-stage-construction = កំពុងសាងសង់
choice-stage-operating = កំពុងដំណើរការ
choice-stage-unknown = មិនដឹង

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = ទុនបរទេស 100%
choice-form-joint-venture = សហហ៊ុន
choice-form-bcc = កិច្ចសន្យាសហប្រតិបត្តិការអាជីវកម្ម (BCC)
choice-form-ppp = ភាពជាដៃគូរវាងរដ្ឋ និងឯកជន (PPP)
choice-form-m-and-a = ការទិញ និងការរួមបញ្ចូលគ្នា (M&A)
choice-form-grant = ជំនួយឥតសំណង
choice-form-unknown = មិនដឹង

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = វិនិយោគផ្ទាល់បរទេស (FDI)
choice-funding-oda = ជំនួយអភិវឌ្ឍន៍ផ្លូវការ (ODA)
choice-funding-ngo = អង្គការមិនមែនរដ្ឋាភិបាល (NGO)
choice-funding-unknown = មិនដឹង

# Whether land is ready to be handed over.
choice-clearance-cleared = បានសម្អាត
choice-clearance-partly-cleared = បានសម្អាតមួយផ្នែក
choice-clearance-not-cleared = មិនទាន់សម្អាត
choice-clearance-unknown = មិនដឹង

# State of a call; the deadline is always told beside it.
choice-call-open = កំពុងបើក
choice-call-closing = ជិតផុតកំណត់
choice-call-closed = បានបិទ
choice-call-withdrawn = បានដកវិញ
choice-call-unknown = មិនដឹង

# Level of a locality.
choice-level-province = ខេត្ត
choice-level-city = ទីក្រុង
choice-level-district = ស្រុក
choice-level-region = តំបន់
choice-level-unknown = មិនដឹង

# What part a page of the portal plays.
choice-role-about = អំពីវិបផតថល
choice-role-privacy = ឯកជនភាព
choice-role-accessibility = លទ្ធភាពប្រើប្រាស់
choice-role-press = សារព័ត៌មាន
choice-role-sitemap = ប្លង់គេហទំព័រ

# What a section does with entries that are not translated.
choice-fallback-link = ភ្ជាប់ទៅភាសាផ្សេង
choice-fallback-page = បង្ហាញជាភាសាផ្សេង
choice-fallback-hide = មិនបង្ហាញ

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = បញ្ជីបេតិកភណ្ឌ
terms-heritage-list-summary = បញ្ជីពិភពលោក ជាតិ និងខេត្ត ដែលបេតិកភណ្ឌក្នុងវិបផតថលនេះត្រូវបានចុះឈ្មោះ។
term-heritage-list-whs = បញ្ជីបេតិកភណ្ឌពិភពលោក
term-heritage-list-ich-rl = បញ្ជីតំណាងបេតិកភណ្ឌវប្បធម៌អរូបីនៃមនុស្សជាតិ
term-heritage-list-ich-usl = បញ្ជីបេតិកភណ្ឌវប្បធម៌អរូបីដែលត្រូវការការការពារជាបន្ទាន់
term-heritage-list-mow = ការចងចាំនៃពិភពលោក
term-heritage-list-geopark = ឧទ្យានភូគព្ភពិភពលោក UNESCO
term-heritage-list-mab = បណ្តាញតំបន់បម្រុងជីវមណ្ឌលពិភពលោក
term-heritage-list-tentative = បញ្ជីបណ្តោះអាសន្នបេតិកភណ្ឌពិភពលោក
term-heritage-list-national-special = បូជនីយដ្ឋានជាតិពិសេស
term-heritage-list-national = បូជនីយដ្ឋានជាតិ
term-heritage-list-provincial = បូជនីយដ្ឋានថ្នាក់ខេត្ត
term-heritage-list-unknown = មិនដឹងបញ្ជី

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = សូចនាករ
terms-indicator-summary = អ្វីដែលតួលេខក្នុងវិបផតថលនេះរាប់។ តួលេខត្រូវប្រៀបធៀបតែក្នុងសូចនាករតែមួយប៉ុណ្ណោះ។
term-indicator-population = ចំនួនប្រជាជន
term-indicator-area = ផ្ទៃដី
term-indicator-grdp = ផលិតផលសរុបក្នុងតំបន់ (GRDP)
term-indicator-fdi-registered = ទុនវិនិយោគផ្ទាល់បរទេសចុះបញ្ជី
term-indicator-fdi-disbursed = ទុនវិនិយោគផ្ទាល់បរទេសអនុវត្ត
term-indicator-fdi-share = ចំណែកក្នុងវិនិយោគផ្ទាល់បរទេសទូទាំងប្រទេស
term-indicator-fdi-growth = កំណើនវិនិយោគផ្ទាល់បរទេស
term-indicator-oda-approved = ជំនួយអភិវឌ្ឍន៍ផ្លូវការដែលបានអនុម័ត
term-indicator-oda-disbursed = ជំនួយអភិវឌ្ឍន៍ផ្លូវការដែលបានផ្តល់
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = ជំនួយដែលអង្គការក្រៅរដ្ឋាភិបាលអន្តរជាតិបានសន្យា
term-indicator-ingo-disbursed = ជំនួយដែលអង្គការក្រៅរដ្ឋាភិបាលអន្តរជាតិបានផ្តល់
term-indicator-foreign-trade = ពាណិជ្ជកម្មក្រៅប្រទេស
term-indicator-agreements-signed = កិច្ចព្រមព្រៀងអន្តរជាតិដែលបានចុះហត្ថលេខា
term-indicator-agreements-local = កិច្ចព្រមព្រៀងអន្តរជាតិដែលអាជ្ញាធរមូលដ្ឋានបានចុះហត្ថលេខា
term-indicator-agreements-local-and-enterprises = កិច្ចព្រមព្រៀងជាមួយមូលដ្ឋាន និងសហគ្រាសបរទេស
term-indicator-cooperation-agreements = កិច្ចព្រមព្រៀងសហប្រតិបត្តិការ
term-indicator-unesco-heritages = បេតិកភណ្ឌដែល UNESCO ទទួលស្គាល់
term-indicator-unesco-titles = គោរមងារ UNESCO
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = សហគ្រាសរបស់ជនជាតិវៀតណាមនៅបរទេស
term-indicator-overseas-capital = ទុនចុះបញ្ជីរបស់ជនជាតិវៀតណាមនៅបរទេស
term-indicator-foreign-correspondents = អ្នកយកព័ត៌មានបរទេសដែលបានមក
term-indicator-foreign-media-groups = ក្រុមប្រព័ន្ធផ្សព្វផ្សាយបរទេសដែលបានមក
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = ខេត្ត ក្រុងដែលមានមន្ទីរកិច្ចការបរទេស
term-indicator-cooperation-localities = មូលដ្ឋានដែលសហប្រតិបត្តិការ
term-indicator-cooperation-projects = គម្រោងសហប្រតិបត្តិការ
term-indicator-delegations = គណៈប្រតិភូ
term-indicator-visitors-international = ភ្ញៀវអន្តរជាតិ
# Of a World Heritage property.
term-indicator-core-area = តំបន់ស្នូល
term-indicator-components = ផ្នែកផ្សំ
# Of one edition of a festival.
term-indicator-editions-teams = ក្រុមដែលចូលរួម
term-indicator-editions-nights = យប់សម្តែង

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = វិស័យ
terms-isic4-summary = វិស័យសេដ្ឋកិច្ចតាមចំណាត់ថ្នាក់ ISIC របស់អង្គការសហប្រជាជាតិ រួមទាំងគម្រោង និងមូលដ្ឋានក្នុងវិស័យនីមួយៗ។
term-isic4-a = កសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ
term-isic4-b = ការរុករករ៉ែ និងថ្ម
term-isic4-c = កម្មន្តសាល
term-isic4-d = ការផ្គត់ផ្គង់អគ្គិសនី ឧស្ម័ន និងចំហាយទឹក
term-isic4-e = ការផ្គត់ផ្គង់ទឹក លូ និងការគ្រប់គ្រងសំណល់
term-isic4-f = សំណង់
term-isic4-g = លក់ដុំ និងលក់រាយ ការជួសជុលយានយន្ត
term-isic4-h = ដឹកជញ្ជូន និងស្តុកទំនិញ
term-isic4-i = សេវាស្នាក់នៅ និងម្ហូបអាហារ
term-isic4-j = ព័ត៌មាន និងគមនាគមន៍
term-isic4-k = ហិរញ្ញវត្ថុ និងធានារ៉ាប់រង
term-isic4-l = អចលនទ្រព្យ
term-isic4-m = វិជ្ជាជីវៈ វិទ្យាសាស្ត្រ និងបច្ចេកទេស
term-isic4-n = រដ្ឋបាល និងសេវាគាំទ្រ
term-isic4-o = រដ្ឋបាលសាធារណៈ និងការពារជាតិ សន្តិសុខសង្គម
term-isic4-p = អប់រំ
term-isic4-q = សុខាភិបាល និងសង្គមកិច្ច
term-isic4-r = សិល្បៈ ការកម្សាន្ត និងការលំហែ
term-isic4-s = សេវាផ្សេងទៀត
term-isic4-t = គ្រួសារជានិយោជក
term-isic4-u = អង្គការ និងស្ថាប័នអន្តរជាតិ
term-isic4-unknown = មិនដឹងវិស័យ

# What an organisation is for.
terms-organisation-type = ប្រភេទស្ថាប័ន
terms-organisation-type-summary = ការិយាល័យ និងស្ថាប័នដែលដៃគូបរទេសអាចទាក់ទង រៀបតាមភារកិច្ចរបស់ខ្លួន។
term-organisation-type-foreign-affairs = ការិយាល័យកិច្ចការបរទេស
term-organisation-type-one-stop = សេវាច្រកចេញចូលតែមួយ
term-organisation-type-investment-promotion = ទីភ្នាក់ងារជំរុញវិនិយោគ
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = គណៈគ្រប់គ្រងតំបន់សេដ្ឋកិច្ច និងឧស្សាហកម្ម
term-organisation-type-tourism = ការិយាល័យទេសចរណ៍
term-organisation-type-friendship-union = សហភាពអង្គការមិត្តភាព
term-organisation-type-ngo-desk = ការិយាល័យទំនាក់ទំនងអង្គការក្រៅរដ្ឋាភិបាលបរទេស
term-organisation-type-rep-office = ការិយាល័យតំណាងនៅបរទេស
term-organisation-type-mission = បេសកកម្មការទូត ឬកុងស៊ុល
term-organisation-type-border-gate = អាជ្ញាធរច្រកទ្វារព្រំដែន
term-organisation-type-diaspora-association = សមាគមជនជាតិវៀតណាមនៅបរទេស
term-organisation-type-chamber = សភាពាណិជ្ជកម្ម
term-organisation-type-unknown = មិនដឹងប្រភេទ

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = គោលដៅអភិវឌ្ឍន៍ប្រកបដោយចីរភាព
terms-sdg-summary = គោលដៅទាំងដប់ប្រាំពីរនៃរបៀបវារៈឆ្នាំ 2030 របស់អង្គការសហប្រជាជាតិ រួមទាំងគម្រោងដែលរួមចំណែកដល់គោលដៅនីមួយៗ។
term-sdg-1 = 1. គ្មានភាពក្រីក្រ
term-sdg-2 = 2. គ្មានភាពអត់ឃ្លាន
term-sdg-3 = 3. សុខភាពល្អ និងសុខុមាលភាព
term-sdg-4 = 4. ការអប់រំប្រកបដោយគុណភាព
term-sdg-5 = 5. សមភាពយេនឌ័រ
term-sdg-6 = 6. ទឹកស្អាត និងអនាម័យ
term-sdg-7 = 7. ថាមពលស្អាតក្នុងតម្លៃសមរម្យ
term-sdg-8 = 8. ការងារសមរម្យ និងកំណើនសេដ្ឋកិច្ច
term-sdg-9 = 9. ឧស្សាហកម្ម នវានុវត្តន៍ និងហេដ្ឋារចនាសម្ព័ន្ធ
term-sdg-10 = 10. កាត់បន្ថយវិសមភាព
term-sdg-11 = 11. ទីក្រុង និងសហគមន៍ប្រកបដោយចីរភាព
term-sdg-12 = 12. ការប្រើប្រាស់ និងផលិតកម្មប្រកបដោយការទទួលខុសត្រូវ
term-sdg-13 = 13. សកម្មភាពអាកាសធាតុ
term-sdg-14 = 14. ជីវិតក្នុងទឹក
term-sdg-15 = 15. ជីវិតលើដីគោក
term-sdg-16 = 16. សន្តិភាព យុត្តិធម៌ និងស្ថាប័នរឹងមាំ
term-sdg-17 = 17. ភាពជាដៃគូដើម្បីសម្រេចគោលដៅ

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = វិបផតថលនេះមាន { $count } ធាតុដែលស្ថិតក្រោម “{ $term }”។

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } គ.ម²
unit-ha = { $value } ហិកតា
unit-year = { $n ->
   *[other] { $value } ឆ្នាំ
}
unit-month = { $n ->
   *[other] { $value } ខែ
}
unit-person = { $n ->
   *[other] { $value } នាក់
}
unit-project = { $n ->
   *[other] { $value } គម្រោង
}
unit-agreement = { $n ->
   *[other] { $value } កិច្ចព្រមព្រៀង
}
unit-enterprise = { $n ->
   *[other] { $value } សហគ្រាស
}
# Heritage sites.
unit-site = { $n ->
   *[other] { $value } កន្លែង
}
unit-locality = { $n ->
   *[other] { $value } មូលដ្ឋាន
}
unit-country = { $n ->
   *[other] { $value } ប្រទេស
}
# Groups: of media, of people who perform.
unit-group = { $n ->
   *[other] { $value } ក្រុម
}
unit-delegation = { $n ->
   *[other] { $value } គណៈប្រតិភូ
}
# Titles that UNESCO awards.
unit-title = { $n ->
   *[other] { $value } គោរមងារ
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
   *[other] { $value } អង្គភាព
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = លេខកូដស្ថិតិ (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = ឧទាហរណ៍
badge-archived = រក្សាទុកក្នុងបណ្ណសារ
badge-draft = សេចក្តីព្រាង
# Beside a figure that may still be revised.
badge-provisional = បណ្តោះអាសន្ន
# The deadline of a project's call has passed.
badge-call-closed = បានបិទទទួល

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = បានបញ្ជាក់
occasion-announced = បានប្រកាស
occasion-expected = រំពឹងទុក
occasion-past = កន្លងផុត
occasion-cancelled = បានលុបចោល
occasion-postponed = បានពន្យារពេល
occasion-rescheduled = បានប្តូរថ្ងៃ

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = គម្រោងទាក់ទាញវិនិយោគ
list-festival = ពិធីបុណ្យ
list-heritage-site = បេតិកភណ្ឌ
list-product = ផលិតផល
list-agreement = កិច្ចព្រមព្រៀង
list-organisation = ស្ថាប័ន
list-news = ព័ត៌មាន
# Entries that refer to this one.
list-referring = ត្រូវបានលើកឡើងក្នុង
# Entries of the same kind in the same localities.
list-related = ក្នុងមូលដ្ឋានដដែល

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name } { $title }
yes = មែន
no = មិនមែន
# First step of the way from the home page to this one.
crumb-home = ទំព័រដើម
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = តាមព្រំប្រទល់រដ្ឋបាល { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° ខាងជើង
degrees-south = { $degrees }° ខាងត្បូង
degrees-east = { $degrees }° ខាងកើត
degrees-west = { $degrees }° ខាងលិច

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = ថ្ងៃទី { $day } ខែទី { $month } តាមចន្ទគតិវៀតណាម
lunar-last-day = ថ្ងៃចុងក្រោយនៃខែទី { $month } តាមចន្ទគតិវៀតណាម
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = ថ្ងៃចុងក្រោយនៃខែ{ $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule } រួមទាំងខែអធិកមាស

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = គេហទំព័របង្ហាញសាកល្បង មិនមែនជាវិបផតថលផ្លូវការទេ
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = ពិធីបុណ្យ និងព្រឹត្តិការណ៍ – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [ឧទាហរណ៍] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = ជ្រើសរើសភាសា
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = រកមិនឃើញទំព័រ
not-found-summary = មិនមានទំព័រនៅអាសយដ្ឋាននេះទេ។ ទំព័រអាចត្រូវបានផ្លាស់ទី ឬអាសយដ្ឋានត្រូវបានវាយខុស។
# Heading of a page that leads on from a former address.
redirect-title = ទំព័រនេះត្រូវបានផ្លាស់ទី

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = កំណត់ចំណាំ
alert-tip = គន្លឹះ
alert-important = សំខាន់
alert-warning = ការព្រមាន
alert-caution = ប្រយ័ត្ន
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = លេខយោងខាងក្រោម
footnote-back = ត្រឡប់ទៅអត្ថបទ
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = តារាង
