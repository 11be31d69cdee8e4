# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = កិច្ចព្រមព្រៀង
kind-bulletin = ព្រឹត្តិបត្រ
kind-country = ប្រទេសដៃគូ
kind-document = ឯកសារ
kind-event = ព្រឹត្តិការណ៍
kind-guide = មគ្គុទ្ទេសក៍
kind-partner-request = ការស្វែងរកដៃគូ
kind-product = ផលិតផល
kind-region = តំបន់
kind-zone = តំបន់សេដ្ឋកិច្ច

## Groups of facts

group-certification = វិញ្ញាបនកម្ម
group-results = លទ្ធផល
group-steps = ជំហាន
# Enterprises in a zone.
group-tenants = សហគ្រាស

## Fields of agreements and requests for partners

field-parties = ភាគី
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = ស្ថានភាព
field-fields = វិស័យសហប្រតិបត្តិការ
field-goals = គោលដៅ
field-signed = ចុះហត្ថលេខានៅ
field-results = លទ្ធផល
# What shows that a result is true: a work cited.
field-evidence = ភស្តុតាង
field-seeking-country = ស្វែងរកដៃគូនៅ
# What is offered, and what is wanted in return.
field-offer = អ្វីដែលផ្ដល់ជូន
field-wanted = អ្វីដែលត្រូវការ
# Until when a request stands.
field-open-until = ទទួលរហូតដល់

## Fields of products

field-product-category = ប្រភេទផលិតផល
field-origin = ប្រភពដើម
# Harmonized System of customs.
field-hs = លេខកូដគយ (HS)
field-season-months = រដូវកាល
# Protection of a geographical indication.
field-gi = សម្គាល់ភូមិសាស្ត្រ
# Where a geographical indication is registered.
field-register = បញ្ជីចុះឈ្មោះ
field-number = លេខ
field-territory = ដែនដី
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = ចំណាត់ថ្នាក់ OCOP
field-stars = ផ្កាយ
field-issued = ចេញនៅ
field-issuer = ចេញដោយ
field-certificates = វិញ្ញាបនបត្រ
field-producers = អ្នកផលិត
field-markets = ទីផ្សារ
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = សុពលភាព

## Fields of bulletins, events, documents and guides

field-issue-number = លេខចេញផ្សាយ
field-articles = អត្ថបទ
field-files = ឯកសារភ្ជាប់
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = ទំហំ
field-sha256 = SHA-256
field-format = ទម្រង់
field-start = ចាប់ផ្ដើម
field-end = បញ្ចប់
field-host = ម្ចាស់ផ្ទះ
# Those who take part from abroad.
field-counterparts = ភាគីបរទេស
field-registration = ការចុះឈ្មោះ
field-url = អាសយដ្ឋានគេហទំព័រ
# What was agreed at an event.
field-outcomes = លទ្ធផលដែលព្រមព្រៀង
# From when a document is in force.
field-effective = ចូលជាធរមានពី
field-supersedes = ជំនួស
field-abstract = សេចក្ដីសង្ខេប
# The language whose text decides when translations differ.
field-authentic-language = ភាសានៃអត្ថបទផ្លូវការ
field-topic = ប្រធានបទ
field-countries = ប្រទេសពាក់ព័ន្ធ
field-steps = ជំហាន
field-step = ជំហាន
field-time = រយៈពេល
field-fee = កម្រៃ
# A form to be filled in.
field-form-document = ទម្រង់បែបបទ

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = អត្រាកាន់កាប់
# The day on which something was so.
field-as-of = គិតត្រឹម
field-rent = ថ្លៃជួល
# What a rent is for: the words choice-rent-per-….
field-per = ក្នុងមួយ
field-power = ការផ្គត់ផ្គង់អគ្គិសនី
field-water = ការផ្គត់ផ្គង់ទឹក
field-wastewater = ការសម្អាតទឹកកខ្វក់
field-distances = ចម្ងាយ
# Where a distance leads: the words choice-distance-to-….
field-to = ទៅ
field-km = ចម្ងាយ
field-tenants = សហគ្រាស
field-projects = គម្រោង
field-members = មូលដ្ឋានសមាជិក
field-slogan = ពាក្យស្លោក
field-branding = ការផ្សព្វផ្សាយរួម
field-official-languages = ភាសាផ្លូវការ
# A short portrait of a country.
field-profile = ព័ត៌មានទូទៅ

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = ការចងសម្ព័ន្ធភ្លោះ
choice-agreement-type-friendship = មិត្តភាព
choice-agreement-type-cooperation = កិច្ចព្រមព្រៀងសហប្រតិបត្តិការ
choice-agreement-type-mou = អនុស្សរណៈនៃការយោគយល់
choice-agreement-type-minutes = កំណត់ហេតុដែលបានព្រមព្រៀង
choice-agreement-type-action-plan = ផែនការសកម្មភាព
choice-agreement-type-border-sisterhood = ការចងសម្ព័ន្ធឃុំព្រំដែន
choice-agreement-type-consortium = សម្ព័ន្ធសហប្រតិបត្តិការ
choice-agreement-type-unknown = មិនដឹង

# Who concludes an agreement.
choice-agreement-level-state = រដ្ឋ ឬរដ្ឋាភិបាល
choice-agreement-level-province = ខេត្ត ឬទីក្រុង
choice-agreement-level-agency = អង្គភាពថ្នាក់ខេត្ត
choice-agreement-level-district = ស្រុក
choice-agreement-level-border-commune = ឃុំព្រំដែន
choice-agreement-level-organisation = អង្គការ
choice-agreement-level-unknown = មិនដឹង

choice-agreement-state-negotiating = កំពុងចរចា
choice-agreement-state-active = ជាធរមាន
choice-agreement-state-expired = ផុតកំណត់
choice-agreement-state-terminated = បានបញ្ចប់
choice-agreement-state-unknown = មិនដឹង

choice-zone-type-industrial-park = សួនឧស្សាហកម្ម
choice-zone-type-free-trade-zone = តំបន់ពាណិជ្ជកម្មសេរី
choice-zone-type-export-processing = តំបន់កែច្នៃនាំចេញ
choice-zone-type-high-tech = សួនបច្ចេកវិទ្យាខ្ពស់
choice-zone-type-economic-zone = តំបន់សេដ្ឋកិច្ច
choice-zone-type-border-economic-zone = តំបន់សេដ្ឋកិច្ចច្រកព្រំដែន
choice-zone-type-unknown = មិនដឹង

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² និងខែ
choice-rent-per-m2-year = m² និងឆ្នាំ
choice-rent-per-m2-term = m² និងរយៈពេលជួល

choice-distance-to-port = កំពង់ផែ
choice-distance-to-airport = ព្រលានយន្តហោះ
choice-distance-to-border-gate = ច្រកព្រំដែន
choice-distance-to-road = ផ្លូវធំ
choice-distance-to-railway = ផ្លូវដែក
choice-distance-to-city = ទីក្រុង

choice-event-type-forum = វេទិកា
choice-event-type-fair = ពិព័រណ៍
choice-event-type-delegation = ទស្សនកិច្ចគណៈប្រតិភូ
choice-event-type-training = ការបណ្ដុះបណ្ដាល
choice-event-type-camp = ជំរំ
choice-event-type-unknown = មិនដឹង

choice-document-type-law = ច្បាប់
choice-document-type-decree = ក្រឹត្យ
choice-document-type-resolution = សេចក្ដីសម្រេចរួម
choice-document-type-decision = សេចក្ដីសម្រេច
choice-document-type-circular = សារាចរ
choice-document-type-directive = សេចក្ដីណែនាំ
choice-document-type-plan = ផែនការ
choice-document-type-programme = កម្មវិធី
choice-document-type-report = របាយការណ៍
choice-document-type-notice = សេចក្ដីជូនដំណឹង
choice-document-type-form = ទម្រង់បែបបទ
choice-document-type-unknown = មិនដឹង

## Terms

terms-cooperation-field = វិស័យសហប្រតិបត្តិការ
terms-cooperation-field-summary = វិស័យដែលមូលដ្ឋានធ្វើការជាមួយដៃគូបរទេស រួមទាំងកិច្ចព្រមព្រៀង និងសំណើក្នុងវិស័យនីមួយៗ។
term-cooperation-field-trade-investment = ពាណិជ្ជកម្ម និងវិនិយោគ
term-cooperation-field-agriculture = កសិកម្ម និងជលផល
term-cooperation-field-industry = ឧស្សាហកម្ម
term-cooperation-field-logistics = ដឹកជញ្ជូន និងភស្តុភារ
term-cooperation-field-science = វិទ្យាសាស្ត្រ និងបច្ចេកវិទ្យា
term-cooperation-field-digital = បរិវត្តកម្មឌីជីថល
term-cooperation-field-education = អប់រំ និងបណ្ដុះបណ្ដាល
term-cooperation-field-health = សុខាភិបាល
term-cooperation-field-culture = វប្បធម៌ និងកីឡា
term-cooperation-field-tourism = ទេសចរណ៍
term-cooperation-field-environment = បរិស្ថាន និងអាកាសធាតុ
term-cooperation-field-urban = ការអភិវឌ្ឍទីក្រុង
term-cooperation-field-labour = ការងារ និងមុខរបរ
term-cooperation-field-border = កិច្ចការព្រំដែន
term-cooperation-field-people = ការផ្លាស់ប្ដូររវាងប្រជាជន
term-cooperation-field-unknown = មិនដឹងវិស័យ

terms-product-category = ប្រភេទផលិតផល
terms-product-category-summary = ផលិតផលរបស់មូលដ្ឋានលើវិបផតថលនេះតាមប្រភេទ ជាមួយប្រភពដើម និងអ្វីដែលបានបញ្ជាក់។
term-product-category-food = ម្ហូបអាហារកែច្នៃ
term-product-category-fresh-produce = ផ្លែឈើ បន្លែ និងធញ្ញជាតិស្រស់
term-product-category-seafood = ផលិតផលជលផល
term-product-category-beverages = តែ កាហ្វេ និងភេសជ្ជៈ
term-product-category-medicinal = រុក្ខជាតិឱសថ
term-product-category-handicraft = សិប្បកម្ម
term-product-category-textiles = វាយនភណ្ឌ និងសម្លៀកបំពាក់
term-product-category-wood-furniture = ឈើ និងគ្រឿងសង្ហារិម
term-product-category-ornamental = រុក្ខជាតិ និងសត្វលម្អ
term-product-category-tourism-services = សេវាទេសចរណ៍
term-product-category-industrial = ទំនិញឧស្សាហកម្ម
term-product-category-unknown = មិនដឹងប្រភេទ

terms-guide-topic = ប្រធានបទមគ្គុទ្ទេសក៍
terms-guide-topic-summary = អ្វីដែលមគ្គុទ្ទេសក៍លើវិបផតថលនេះជួយដៃគូ សហគ្រាស អ្នកសារព័ត៌មាន និងភ្ញៀវមកពីបរទេស។
term-guide-topic-free-trade-agreement = ការប្រើកិច្ចព្រមព្រៀងពាណិជ្ជកម្មសេរី
term-guide-topic-one-stop = សេវាច្រកចេញចូលតែមួយ
term-guide-topic-partner-verification = ការផ្ទៀងផ្ទាត់ដៃគូ
term-guide-topic-trade-dispute = វិវាទពាណិជ្ជកម្ម
term-guide-topic-foreign-press = សារព័ត៌មានបរទេស
term-guide-topic-ngo = អង្គការក្រៅរដ្ឋាភិបាល
term-guide-topic-consular = ជំនួយកុងស៊ុល
term-guide-topic-unknown = មិនដឹងប្រធានបទ

## Units, codes, badges, lists

unit-km = { $value } គ.ម.
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = ផុតកំណត់
# On a product: one of its certificates holds no longer.
badge-certificate-expired = វិញ្ញាបនបត្រផុតកំណត់
# On a request for partners whose last day has passed.
badge-closed = បានបិទ
# On a locality that is no unit of its own any more.
badge-former = អតីតអង្គភាពរដ្ឋបាល
# On an event that is over, and on one whose registration is.
badge-past = កន្លងផុត
badge-registration-closed = បានបិទការចុះឈ្មោះ
list-document = ឯកសារ
list-event = ព្រឹត្តិការណ៍
list-partner-request = ការស្វែងរកដៃគូ
list-zone = តំបន់សេដ្ឋកិច្ច
