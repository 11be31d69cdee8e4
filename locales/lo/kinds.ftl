# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = ຂໍ້ຕົກລົງ
kind-bulletin = ວາລະສານຂ່າວ
kind-country = ປະເທດຄູ່ຮ່ວມມື
kind-document = ເອກະສານ
kind-event = ກິດຈະກຳ
kind-guide = ຄູ່ມື
kind-partner-request = ຊອກຫາຄູ່ຮ່ວມມື
kind-product = ຜະລິດຕະພັນ
kind-region = ພາກພື້ນ
kind-zone = ເຂດ

## Groups of facts

group-certification = ການຢັ້ງຢືນ
group-results = ຜົນໄດ້ຮັບ
group-steps = ຂັ້ນຕອນ
# Enterprises in a zone.
group-tenants = ວິສາຫະກິດ

## Fields of agreements and requests for partners

field-parties = ຄູ່ສັນຍາ
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = ສະຖານະພາບ
field-fields = ຂົງເຂດຮ່ວມມື
field-goals = ເປົ້າໝາຍ
field-signed = ວັນທີເຊັນ
field-results = ຜົນໄດ້ຮັບ
# What shows that a result is true: a work cited.
field-evidence = ຫຼັກຖານ
field-seeking-country = ຊອກຫາຄູ່ຮ່ວມມືໃນ
# What is offered, and what is wanted in return.
field-offer = ສິ່ງທີ່ສະເໜີ
field-wanted = ສິ່ງທີ່ຕ້ອງການ
# Until when a request stands.
field-open-until = ເປີດຮັບເຖິງ

## Fields of products

field-product-category = ປະເພດຜະລິດຕະພັນ
field-origin = ແຫຼ່ງກຳເນີດ
# Harmonized System of customs.
field-hs = ລະຫັດພາສີ (HS)
field-season-months = ລະດູການ
# Protection of a geographical indication.
field-gi = ສິ່ງບົ່ງຊີ້ທາງພູມສາດ
# Where a geographical indication is registered.
field-register = ບ່ອນຈົດທະບຽນ
field-number = ເລກທີ
field-territory = ອານາເຂດ
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = ລະດັບ OCOP
field-stars = ດາວ
field-issued = ວັນທີອອກ
field-issuer = ອອກໂດຍ
field-certificates = ໃບຢັ້ງຢືນ
field-producers = ຜູ້ຜະລິດ
field-markets = ຕະຫຼາດ
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = ຄວາມມີຜົນໃຊ້

## Fields of bulletins, events, documents and guides

field-issue-number = ສະບັບ
field-articles = ບົດຄວາມ
field-files = ໄຟລ໌
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = ຂະໜາດ
field-sha256 = SHA-256
field-format = ຮູບແບບ
field-start = ເລີ່ມ
field-end = ສິ້ນສຸດ
field-host = ເຈົ້າພາບ
# Those who take part from abroad.
field-counterparts = ຝ່າຍຕ່າງປະເທດ
field-registration = ການລົງທະບຽນ
field-url = ທີ່ຢູ່ເວັບ
# What was agreed at an event.
field-outcomes = ຜົນຕົກລົງ
# From when a document is in force.
field-effective = ມີຜົນໃຊ້ແຕ່
field-supersedes = ແທນ
field-abstract = ເນື້ອໃນຫຍໍ້
# The language whose text decides when translations differ.
field-authentic-language = ພາສາຂອງສະບັບທາງການ
field-topic = ຫົວຂໍ້
field-countries = ປະເທດທີ່ກ່ຽວຂ້ອງ
field-steps = ຂັ້ນຕອນ
field-step = ຂັ້ນ
field-time = ໄລຍະເວລາ
field-fee = ຄ່າທຳນຽມ
# A form to be filled in.
field-form-document = ແບບຟອມ

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = ອັດຕາການນຳໃຊ້ພື້ນທີ່
# The day on which something was so.
field-as-of = ນັບຮອດ
field-rent = ຄ່າເຊົ່າ
# What a rent is for: the words choice-rent-per-….
field-per = ຕໍ່
field-power = ໄຟຟ້າ
field-water = ນ້ຳປະປາ
field-wastewater = ການບຳບັດນ້ຳເສຍ
field-distances = ໄລຍະທາງ
# Where a distance leads: the words choice-distance-to-….
field-to = ເຖິງ
field-km = ໄລຍະທາງ
field-tenants = ວິສາຫະກິດ
field-projects = ໂຄງການ
field-members = ທ້ອງຖິ່ນສະມາຊິກ
field-slogan = ຄຳຂວັນ
field-branding = ການໂຄສະນາຮ່ວມ
field-official-languages = ພາສາທາງການ
# A short portrait of a country.
field-profile = ຂໍ້ມູນທົ່ວໄປ

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = ການຜູກສ່ຽວ
choice-agreement-type-friendship = ມິດຕະພາບ
choice-agreement-type-cooperation = ຂໍ້ຕົກລົງຮ່ວມມື
choice-agreement-type-mou = ບົດບັນທຶກຄວາມເຂົ້າໃຈ
choice-agreement-type-minutes = ບົດບັນທຶກທີ່ຕົກລົງກັນ
choice-agreement-type-action-plan = ແຜນດຳເນີນງານ
choice-agreement-type-border-sisterhood = ການຜູກສ່ຽວບ້ານຊາຍແດນ
choice-agreement-type-consortium = ສະມາຄົມຮ່ວມມື
choice-agreement-type-unknown = ບໍ່ຮູ້ຈັກ

# Who concludes an agreement.
choice-agreement-level-state = ລັດ ຫຼື ລັດຖະບານ
choice-agreement-level-province = ແຂວງ ຫຼື ນະຄອນ
choice-agreement-level-agency = ອົງການຂັ້ນແຂວງ
choice-agreement-level-district = ເມືອງ
choice-agreement-level-border-commune = ບ້ານຊາຍແດນ
choice-agreement-level-organisation = ອົງການ
choice-agreement-level-unknown = ບໍ່ຮູ້ຈັກ

choice-agreement-state-negotiating = ກຳລັງເຈລະຈາ
choice-agreement-state-active = ມີຜົນໃຊ້
choice-agreement-state-expired = ໝົດອາຍຸ
choice-agreement-state-terminated = ສິ້ນສຸດແລ້ວ
choice-agreement-state-unknown = ບໍ່ຮູ້ຈັກ

choice-zone-type-industrial-park = ສວນອຸດສາຫະກຳ
choice-zone-type-free-trade-zone = ເຂດການຄ້າເສລີ
choice-zone-type-export-processing = ເຂດປຸງແຕ່ງເພື່ອສົ່ງອອກ
choice-zone-type-high-tech = ສວນເຕັກໂນໂລຊີສູງ
choice-zone-type-economic-zone = ເຂດເສດຖະກິດ
choice-zone-type-border-economic-zone = ເຂດເສດຖະກິດດ່ານຊາຍແດນ
choice-zone-type-unknown = ບໍ່ຮູ້ຈັກ

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = m² ຕໍ່ເດືອນ
choice-rent-per-m2-year = m² ຕໍ່ປີ
choice-rent-per-m2-term = m² ຕໍ່ໄລຍະເຊົ່າ

choice-distance-to-port = ທ່າເຮືອ
choice-distance-to-airport = ສະໜາມບິນ
choice-distance-to-border-gate = ດ່ານຊາຍແດນ
choice-distance-to-road = ທາງຫຼວງ
choice-distance-to-railway = ທາງລົດໄຟ
choice-distance-to-city = ຕົວເມືອງ

choice-event-type-forum = ເວທີປຶກສາຫາລື
choice-event-type-fair = ງານວາງສະແດງ
choice-event-type-delegation = ການຢ້ຽມຢາມຂອງຄະນະ
choice-event-type-training = ການຝຶກອົບຮົມ
choice-event-type-camp = ຄ່າຍ
choice-event-type-unknown = ບໍ່ຮູ້ຈັກ

choice-document-type-law = ກົດໝາຍ
choice-document-type-decree = ດຳລັດ
choice-document-type-resolution = ມະຕິ
choice-document-type-decision = ຂໍ້ຕົກລົງ
choice-document-type-circular = ໜັງສືວຽນ
choice-document-type-directive = ຄຳສັ່ງແນະນຳ
choice-document-type-plan = ແຜນການ
choice-document-type-programme = ໂຄງການແຜນງານ
choice-document-type-report = ບົດລາຍງານ
choice-document-type-notice = ແຈ້ງການ
choice-document-type-form = ແບບຟອມ
choice-document-type-unknown = ບໍ່ຮູ້ຈັກ

## Terms

terms-cooperation-field = ຂົງເຂດຮ່ວມມື
terms-cooperation-field-summary = ຂົງເຂດທີ່ທ້ອງຖິ່ນຮ່ວມມືກັບຄູ່ຮ່ວມມືຕ່າງປະເທດ ພ້ອມຂໍ້ຕົກລົງ ແລະ ຄວາມຕ້ອງການໃນແຕ່ລະຂົງເຂດ.
term-cooperation-field-trade-investment = ການຄ້າ ແລະ ການລົງທຶນ
term-cooperation-field-agriculture = ກະສິກຳ ແລະ ການປະມົງ
term-cooperation-field-industry = ອຸດສາຫະກຳ
term-cooperation-field-logistics = ຂົນສົ່ງ ແລະ ໂລຈິສຕິກ
term-cooperation-field-science = ວິທະຍາສາດ ແລະ ເຕັກໂນໂລຊີ
term-cooperation-field-digital = ການຫັນເປັນດິຈິຕອນ
term-cooperation-field-education = ການສຶກສາ ແລະ ຝຶກອົບຮົມ
term-cooperation-field-health = ສາທາລະນະສຸກ
term-cooperation-field-culture = ວັດທະນະທຳ ແລະ ກິລາ
term-cooperation-field-tourism = ການທ່ອງທ່ຽວ
term-cooperation-field-environment = ສິ່ງແວດລ້ອມ ແລະ ດິນຟ້າອາກາດ
term-cooperation-field-urban = ການພັດທະນາຕົວເມືອງ
term-cooperation-field-labour = ແຮງງານ ແລະ ການຈ້າງງານ
term-cooperation-field-border = ວຽກງານຊາຍແດນ
term-cooperation-field-people = ການແລກປ່ຽນລະຫວ່າງປະຊາຊົນ
term-cooperation-field-unknown = ບໍ່ຮູ້ຈັກຂົງເຂດ

terms-product-category = ປະເພດຜະລິດຕະພັນ
terms-product-category-summary = ຜະລິດຕະພັນຂອງທ້ອງຖິ່ນໃນເວັບທ່ານີ້ ຈັດຕາມປະເພດ ພ້ອມແຫຼ່ງກຳເນີດ ແລະ ສິ່ງທີ່ໄດ້ຮັບການຢັ້ງຢືນ.
term-product-category-food = ອາຫານປຸງແຕ່ງ
term-product-category-fresh-produce = ໝາກໄມ້ ຜັກ ແລະ ເມັດພືດສົດ
term-product-category-seafood = ອາຫານທະເລ ແລະ ປາ
term-product-category-beverages = ຊາ ກາເຟ ແລະ ເຄື່ອງດື່ມ
term-product-category-medicinal = ພືດເປັນຢາ
term-product-category-handicraft = ຫັດຖະກຳ
term-product-category-textiles = ແຜ່ນແພ ແລະ ເຄື່ອງນຸ່ງຫົ່ມ
term-product-category-wood-furniture = ໄມ້ ແລະ ເຄື່ອງເຮືອນ
term-product-category-ornamental = ພືດ ແລະ ສັດປະດັບ
term-product-category-tourism-services = ການບໍລິການທ່ອງທ່ຽວ
term-product-category-industrial = ສິນຄ້າອຸດສາຫະກຳ
term-product-category-unknown = ບໍ່ຮູ້ຈັກປະເພດ

terms-guide-topic = ຫົວຂໍ້ຄູ່ມື
terms-guide-topic-summary = ສິ່ງທີ່ຄູ່ມືໃນເວັບທ່ານີ້ຊ່ວຍຄູ່ຮ່ວມມື ວິສາຫະກິດ ນັກຂ່າວ ແລະ ແຂກຈາກຕ່າງປະເທດ.
term-guide-topic-free-trade-agreement = ການນຳໃຊ້ສັນຍາການຄ້າເສລີ
term-guide-topic-one-stop = ການບໍລິການປະຕູດຽວ
term-guide-topic-partner-verification = ການກວດສອບຄູ່ຮ່ວມມື
term-guide-topic-trade-dispute = ຂໍ້ຂັດແຍ່ງທາງການຄ້າ
term-guide-topic-foreign-press = ສື່ມວນຊົນຕ່າງປະເທດ
term-guide-topic-ngo = ອົງການທີ່ບໍ່ຂຶ້ນກັບລັດຖະບານ
term-guide-topic-consular = ການຊ່ວຍເຫຼືອທາງກົງສຸນ
term-guide-topic-unknown = ບໍ່ຮູ້ຈັກຫົວຂໍ້

## Units, codes, badges, lists

unit-km = { $value } ກມ
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } kB
file-size-mb = { $value } MB
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = ໝົດອາຍຸ
# On a product: one of its certificates holds no longer.
badge-certificate-expired = ໃບຢັ້ງຢືນໝົດອາຍຸ
# On a request for partners whose last day has passed.
badge-closed = ປິດແລ້ວ
# On a locality that is no unit of its own any more.
badge-former = ຫົວໜ່ວຍປົກຄອງເດີມ
# On an event that is over, and on one whose registration is.
badge-past = ຜ່ານໄປແລ້ວ
badge-registration-closed = ປິດລົງທະບຽນແລ້ວ
list-document = ເອກະສານ
list-event = ກິດຈະກຳ
list-partner-request = ຊອກຫາຄູ່ຮ່ວມມື
list-zone = ເຂດ
