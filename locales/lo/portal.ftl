# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = ງານບຸນ
kind-heritage-site = ມໍລະດົກ
kind-home = ໜ້າຫຼັກ
kind-investment-project = ໂຄງການດຶງດູດການລົງທຶນ
kind-locality = ທ້ອງຖິ່ນ
kind-news = ຂ່າວ
kind-organisation = ອົງການ
kind-page = ໜ້າ
kind-section = ໝວດ

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = ພາບລວມ
group-place = ສະຖານທີ່
group-calendar = ປະຕິທິນ
group-figures = ຕົວເລກ
group-visit = ການຢ້ຽມຊົມ
group-designations = ການຂຶ້ນທະບຽນ
group-terms = ທຶນ ແລະ ເງື່ອນໄຂ
group-call = ການເປີດຮັບຂໍ້ສະເໜີ
group-contact = ການຕິດຕໍ່
group-documents = ເອກະສານ
group-history = ປະຫວັດໜ່ວຍບໍລິຫານ
group-codes = ລະຫັດ
group-offer = ທ່າແຮງ
group-services = ການບໍລິການ
group-people = ຜູ້ຮັບຜິດຊອບ

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = ຊື່
field-summary = ຫຍໍ້ຄວາມ
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = ສະຖານະ
field-illustrative = ຕົວຢ່າງ
# The organisation that answers for an entry.
field-owner = ອົງການຮັບຜິດຊອບ
field-published = ວັນທີເຜີຍແຜ່
field-updated = ວັນທີປັບປຸງ
field-review-by = ກຳນົດທົບທວນ
# The instant before which nothing of the entry is published.
field-embargo = ບໍ່ເຜີຍແຜ່ກ່ອນ
# Who approved the entry, when, by which document.
field-approval = ການອະນຸມັດ
field-document = ເອກະສານ
field-content-digest = ຄ່າຫຍໍ້ຂອງເນື້ອໃນທີ່ອະນຸມັດ
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = ຕຳແໜ່ງ, ພະແນກ
field-organisation = ອົງການ
field-date = ວັນທີ
field-localities = ທ້ອງຖິ່ນ
field-geo = ພິກັດ
field-images = ຮູບພາບ
field-figures = ຕົວເລກ
field-sources = ແຫຼ່ງຂໍ້ມູນ
field-source = ແຫຼ່ງຂໍ້ມູນ
# The same thing in other registers, such as Wikidata.
field-same-as = ໃນທະບຽນອື່ນ
field-slug = ທີ່ຢູ່ໜ້າ
field-aliases = ທີ່ຢູ່ໜ້າເກົ່າ
field-extra = ຂໍ້ມູນອື່ນ
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = ເນື້ອໃນ
field-name = ຊື່
field-country = ປະເທດ
field-locality = ທ້ອງຖິ່ນ
field-year = ປີ
field-contact = ບ່ອນຕິດຕໍ່

# Festivals.
# Which calendar decides the day.
field-calendar = ປະເພດປະຕິທິນ
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = ວັນຈັດ
field-recurrence = ຮອບການຈັດ
# Every how many years.
field-every = ໄລຍະຫ່າງ (ປີ)
field-editions = ຄັ້ງທີ່ຈັດ
field-venue = ສະຖານທີ່ຈັດ
field-address = ທີ່ຢູ່
field-organiser = ຜູ້ຈັດ
field-partners-foreign = ຄູ່ຮ່ວມຕ່າງປະເທດ
field-admission = ການເຂົ້າຊົມ
# How a guest should behave.
field-etiquette = ຂໍ້ຄວນປະຕິບັດ
# The heritage that a festival belongs to.
field-element = ມໍລະດົກທີ່ກ່ຽວຂ້ອງ
# A facet: the month in which a festival is held.
field-month = ເດືອນ

# Heritage.
field-intangible = ມໍລະດົກທີ່ບໍ່ມີຕົວຕົນ
field-designations = ການຂຶ້ນທະບຽນ
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = ບັນຊີ
# The number under which a list files a site.
field-ref = ເລກອ້າງອີງ
field-extended = ປີຂະຫຍາຍ
field-decision = ຂໍ້ຕົກລົງ
field-criteria = ມາດຕະຖານ
field-category = ປະເພດ
# Whether a site is on the List of World Heritage in Danger.
field-danger = ຢູ່ໃນອັນຕະລາຍ
field-area-ha = ເນື້ອທີ່ມໍລະດົກ
field-buffer-ha = ເຂດກັນຊົນ
field-components = ສ່ວນປະກອບ
# Countries that share a site.
field-transboundary = ຮ່ວມກັບ
field-visit = ການຢ້ຽມຊົມ

# Investment projects and calls for funding.
field-code = ລະຫັດໂຄງການ
field-sector = ຂະແໜງການ
field-objective = ຈຸດປະສົງ
field-location = ທີ່ຕັ້ງ
field-capacity = ຂະໜາດ, ກຳລັງຜະລິດ
field-sdg = ເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງ
field-stage = ໄລຍະ
field-form = ຮູບແບບການລົງທຶນ
field-funding = ແຫຼ່ງທຶນ
field-capital = ທຶນຄາດຄະເນ
field-land = ທີ່ດິນ
field-hectares = ເນື້ອທີ່
field-clearance = ການບຸກເບີກພື້ນທີ່
# Under what right the land is held.
field-tenure = ສິດນຳໃຊ້ທີ່ດິນ
field-price = ລາຄາ
field-price-as-of = ລາຄາ ນັບຮອດວັນທີ
field-call = ສະຖານະການຮັບຂໍ້ສະເໜີ
field-opened = ວັນທີເປີດຮັບ
field-deadline = ກຳນົດສົ່ງ
field-financials = ຕົວຊີ້ວັດການເງິນ
# Internal rate of return; net present value.
field-irr = ອັດຕາຜົນຕອບແທນພາຍໃນ (IRR)
field-npv = ມູນຄ່າປັດຈຸບັນສຸດທິ (NPV)
field-payback = ໄລຍະຄືນທຶນ
field-assumptions = ຂໍ້ສົມມຸດ
field-legal-basis = ພື້ນຖານທາງກົດໝາຍ
field-documents = ເອກະສານ

# Localities.
field-name-local = ຊື່ໃນພາສາທ້ອງຖິ່ນ
field-level = ຂັ້ນ
field-seat = ສູນກາງບໍລິຫານ
field-area-km2 = ເນື້ອທີ່
field-timezone = ເຂດເວລາ
field-borders-with = ຕິດກັບ
# Since when, and until when, a unit or a code has been in force.
field-valid-from = ມີຜົນແຕ່
field-valid-to = ມີຜົນເຖິງ
field-former-names = ຊື່ເກົ່າ
field-until = ເຖິງ
# Units from which this one was formed, and into which it passed.
field-predecessors = ສ້າງຕັ້ງຈາກ
field-successors = ໂອນໄປຂຶ້ນກັບ
field-id = ຕົວລະບຸ
# The resolution or other act by which a unit was changed.
field-instrument = ນິຕິກຳ
field-codes = ລະຫັດ
field-strengths = ຈຸດແຂງ
field-sectors = ຂະແໜງການບູລິມະສິດ
field-infrastructure = ພື້ນຖານໂຄງລ່າງ
field-incentives = ນະໂຍບາຍສົ່ງເສີມ
field-one-stop = ບໍລິການປະຕູດຽວ
field-foreign-affairs = ພະແນກການຕ່າງປະເທດ

# News.
# Place and date at the head of an article.
field-dateline = ສະຖານທີ່ ແລະ ວັນທີຂ່າວ
field-byline = ຜູ້ຂຽນ
field-corrections = ການແກ້ໄຂ
field-press-contact = ບ່ອນຕິດຕໍ່ສຳລັບສື່ມວນຊົນ

# Organisations.
field-type = ປະເພດ
field-jurisdiction = ຂອບເຂດຮັບຜິດຊອບ
field-phone = ໂທລະສັບ
# An office's e-mail address, never a person's.
field-mailbox = ອີເມວ
field-website = ເວັບໄຊ
field-hours = ໂມງເຮັດວຽກ
field-languages = ພາສາທີ່ໃຫ້ບໍລິການ
field-services = ການບໍລິການ
field-officials = ຜູ້ຮັບຜິດຊອບ

# Sections and pages of the portal, for those who write it.
field-kind = ປະເພດລາຍການ
field-nav-order = ລຳດັບໃນເມນູ
field-parent = ໜ້າຂັ້ນເທິງ
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = ລາຍການທີ່ຍັງບໍ່ໄດ້ແປ
field-sort = ການຈັດລຽງລາຍການ
field-at-top = ຢູ່ຂັ້ນເທິງສຸດຂອງພາສາ

## Choices

# Status of an entry.
choice-status-draft = ສະບັບຮ່າງ
choice-status-review = ກຳລັງກວດກາ
choice-status-approved = ອະນຸມັດແລ້ວ
choice-status-published = ເຜີຍແຜ່ແລ້ວ
choice-status-archived = ເກັບໄວ້ໃນຄັງ
choice-status-withdrawn = ຖອນອອກ

# Calendar by which a festival is dated.
choice-calendar-gregorian = ສຸລິຍະຄະຕິ
choice-calendar-lunisolar-vn = ຈັນທະຄະຕິຫວຽດນາມ
choice-calendar-irregular = ບໍ່ມີວັນຕາຍຕົວ

# How often a festival is held; after the label "Held".
choice-recurrence-annual = ທຸກໆປີ
choice-recurrence-biennial = ສອງປີຄັ້ງ
choice-recurrence-every-n = ຫຼາຍປີຄັ້ງ
choice-recurrence-irregular = ບໍ່ສະໝ່ຳສະເໝີ

# What a heritage list says of a site.
choice-designation-status-nominated = ສະເໜີຂຶ້ນທະບຽນ
choice-designation-status-inscribed = ຂຶ້ນທະບຽນແລ້ວ
choice-designation-status-extended = ຂຶ້ນທະບຽນ, ຕໍ່ມາຂະຫຍາຍ
choice-designation-status-delisted = ຖືກຖອນອອກຈາກບັນຊີ
choice-designation-status-unknown = ບໍ່ຮູ້

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) ຜົນງານຊິ້ນເອກຂອງອັດສະລິຍະພາບມະນຸດ
choice-criterion-ii = (ii) ການແລກປ່ຽນຄຸນຄ່າຂອງມະນຸດ
choice-criterion-iii = (iii) ຫຼັກຖານຂອງປະເພນີວັດທະນະທຳ ຫຼື ອາລິຍະທຳ
choice-criterion-iv = (iv) ສິ່ງປຸກສ້າງ, ກຸ່ມອາຄານ ຫຼື ພູມທັດທີ່ໂດດເດັ່ນ
choice-criterion-v = (v) ການຕັ້ງຖິ່ນຖານ ຫຼື ການນຳໃຊ້ດິນ ຫຼື ທະເລແບບດັ້ງເດີມ
choice-criterion-vi = (vi) ກ່ຽວພັນກັບເຫດການ, ປະເພນີທີ່ຍັງມີຊີວິດ, ແນວຄິດ ຫຼື ຄວາມເຊື່ອ
choice-criterion-vii = (vii) ປະກົດການທຳມະຊາດ ຫຼື ຄວາມງາມທີ່ພິເສດ
choice-criterion-viii = (viii) ໄລຍະສຳຄັນຂອງປະຫວັດໂລກ
choice-criterion-ix = (ix) ຂະບວນການທາງນິເວດ ແລະ ຊີວະວິທະຍາ
choice-criterion-x = (x) ຖິ່ນທີ່ຢູ່ຂອງຊີວະນາໆພັນ

# Category of a World Heritage property.
choice-category-cultural = ວັດທະນະທຳ
choice-category-natural = ທຳມະຊາດ
choice-category-mixed = ປະສົມ

# Stage of a project.
choice-stage-idea = ແນວຄວາມຄິດ
choice-stage-pre-feasibility = ສຶກສາຄວາມເປັນໄປໄດ້ເບື້ອງຕົ້ນ
choice-stage-feasibility = ສຶກສາຄວາມເປັນໄປໄດ້
choice-stage-approved = ອະນຸມັດແລ້ວ
choice-stage-tender = ກຳລັງຄັດເລືອກຜູ້ລົງທຶນ
choice-stage-awarded = ໄດ້ຜູ້ລົງທຶນແລ້ວ
choice-stage-construction = ກຳລັງກໍ່ສ້າງ
choice-stage-operating = ກຳລັງດຳເນີນງານ
choice-stage-unknown = ບໍ່ຮູ້

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = ທຶນຕ່າງປະເທດ 100%
choice-form-joint-venture = ຮ່ວມທຶນ
choice-form-bcc = ສັນຍາຮ່ວມທຸລະກິດ (BCC)
choice-form-ppp = ການຮ່ວມມືລະຫວ່າງລັດ ແລະ ເອກະຊົນ (PPP)
choice-form-m-and-a = ການຊື້ ແລະ ຄວບກິດຈະການ (M&A)
choice-form-grant = ການຊ່ວຍເຫຼືອລ້າ
choice-form-unknown = ບໍ່ຮູ້

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = ການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດ (FDI)
choice-funding-oda = ການຊ່ວຍເຫຼືອທາງການເພື່ອການພັດທະນາ (ODA)
choice-funding-ngo = ອົງການບໍ່ສັງກັດລັດຖະບານ (NGO)
choice-funding-unknown = ບໍ່ຮູ້

# Whether land is ready to be handed over.
choice-clearance-cleared = ບຸກເບີກແລ້ວ
choice-clearance-partly-cleared = ບຸກເບີກແລ້ວບາງສ່ວນ
choice-clearance-not-cleared = ຍັງບໍ່ໄດ້ບຸກເບີກ
choice-clearance-unknown = ບໍ່ຮູ້

# State of a call; the deadline is always told beside it.
choice-call-open = ເປີດຮັບ
choice-call-closing = ໃກ້ໝົດກຳນົດ
choice-call-closed = ປິດແລ້ວ
choice-call-withdrawn = ຖອນອອກ
choice-call-unknown = ບໍ່ຮູ້

# Level of a locality.
choice-level-province = ແຂວງ
choice-level-city = ນະຄອນ
choice-level-district = ເມືອງ
choice-level-region = ພາກ
choice-level-unknown = ບໍ່ຮູ້

# What part a page of the portal plays.
choice-role-about = ກ່ຽວກັບປະຕູຂໍ້ມູນ
choice-role-privacy = ຄວາມເປັນສ່ວນຕົວ
choice-role-accessibility = ການເຂົ້າເຖິງ
choice-role-press = ສື່ມວນຊົນ
choice-role-sitemap = ແຜນຜັງເວັບໄຊ

# What a section does with entries that are not translated.
choice-fallback-link = ເຊື່ອມໄປພາສາອື່ນ
choice-fallback-page = ສະແດງເປັນພາສາອື່ນ
choice-fallback-hide = ບໍ່ສະແດງ

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = ບັນຊີມໍລະດົກ
terms-heritage-list-summary = ບັນຊີຂັ້ນໂລກ, ຂັ້ນຊາດ ແລະ ຂັ້ນແຂວງ ທີ່ມໍລະດົກໃນປະຕູຂໍ້ມູນນີ້ໄດ້ຂຶ້ນທະບຽນໄວ້.
term-heritage-list-whs = ບັນຊີມໍລະດົກໂລກ
term-heritage-list-ich-rl = ບັນຊີຕົວແທນມໍລະດົກວັດທະນະທຳທີ່ບໍ່ມີຕົວຕົນຂອງມະນຸດຊາດ
term-heritage-list-ich-usl = ບັນຊີມໍລະດົກວັດທະນະທຳທີ່ບໍ່ມີຕົວຕົນທີ່ຕ້ອງປົກປັກຮັກສາຮີບດ່ວນ
term-heritage-list-mow = ຄວາມຊົງຈຳແຫ່ງໂລກ
term-heritage-list-geopark = ອຸທະຍານທໍລະນີວິທະຍາໂລກ UNESCO
term-heritage-list-mab = ເຄືອຂ່າຍເຂດສະຫງວນຊີວະມົນທົນໂລກ
term-heritage-list-tentative = ບັນຊີເບື້ອງຕົ້ນມໍລະດົກໂລກ
term-heritage-list-national-special = ມໍລະດົກແຫ່ງຊາດພິເສດ
term-heritage-list-national = ມໍລະດົກແຫ່ງຊາດ
term-heritage-list-provincial = ມໍລະດົກຂັ້ນແຂວງ
term-heritage-list-unknown = ບໍ່ຮູ້ບັນຊີ

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = ຕົວຊີ້ວັດ
terms-indicator-summary = ສິ່ງທີ່ຕົວເລກໃນປະຕູຂໍ້ມູນນີ້ນັບ. ໃຫ້ທຽບຕົວເລກສະເພາະໃນຕົວຊີ້ວັດດຽວກັນ.
term-indicator-population = ພົນລະເມືອງ
term-indicator-area = ເນື້ອທີ່
term-indicator-grdp = ຜະລິດຕະພັນລວມຂອງທ້ອງຖິ່ນ (GRDP)
term-indicator-fdi-registered = ທຶນຈົດທະບຽນການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດ
term-indicator-fdi-disbursed = ທຶນປະຕິບັດການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດ
term-indicator-fdi-share = ສ່ວນແບ່ງໃນການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດທົ່ວປະເທດ
term-indicator-fdi-growth = ການເພີ່ມຂຶ້ນຂອງການລົງທຶນໂດຍກົງຂອງຕ່າງປະເທດ
term-indicator-oda-approved = ການຊ່ວຍເຫຼືອທາງການເພື່ອການພັດທະນາທີ່ອະນຸມັດ
term-indicator-oda-disbursed = ການຊ່ວຍເຫຼືອທາງການເພື່ອການພັດທະນາທີ່ເບີກຈ່າຍ
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = ການຊ່ວຍເຫຼືອທີ່ອົງການ NGO ສາກົນໃຫ້ຄຳໝັ້ນ
term-indicator-ingo-disbursed = ການຊ່ວຍເຫຼືອທີ່ອົງການ NGO ສາກົນເບີກຈ່າຍ
term-indicator-foreign-trade = ການຄ້າຕ່າງປະເທດ
term-indicator-agreements-signed = ຂໍ້ຕົກລົງສາກົນທີ່ລົງນາມ
term-indicator-agreements-local = ຂໍ້ຕົກລົງສາກົນທີ່ອຳນາດການປົກຄອງທ້ອງຖິ່ນລົງນາມ
term-indicator-agreements-local-and-enterprises = ຂໍ້ຕົກລົງກັບທ້ອງຖິ່ນ ແລະ ວິສາຫະກິດຕ່າງປະເທດ
term-indicator-cooperation-agreements = ຂໍ້ຕົກລົງຮ່ວມມື
term-indicator-unesco-heritages = ມໍລະດົກທີ່ UNESCO ຮັບຮອງ
term-indicator-unesco-titles = ນາມມະຍົດ UNESCO
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = ວິສາຫະກິດຂອງຊາວຫວຽດນາມຢູ່ຕ່າງປະເທດ
term-indicator-overseas-capital = ທຶນຈົດທະບຽນຂອງຊາວຫວຽດນາມຢູ່ຕ່າງປະເທດ
term-indicator-foreign-correspondents = ນັກຂ່າວຕ່າງປະເທດທີ່ມາປະຕິບັດໜ້າທີ່
term-indicator-foreign-media-groups = ຄະນະສື່ມວນຊົນຕ່າງປະເທດທີ່ມາປະຕິບັດໜ້າທີ່
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = ແຂວງ ແລະ ນະຄອນທີ່ມີພະແນກການຕ່າງປະເທດ
term-indicator-cooperation-localities = ທ້ອງຖິ່ນທີ່ຮ່ວມມື
term-indicator-cooperation-projects = ໂຄງການຮ່ວມມື
term-indicator-delegations = ຄະນະຜູ້ແທນ
term-indicator-visitors-international = ນັກທ່ອງທ່ຽວສາກົນ
# Of a World Heritage property.
term-indicator-core-area = ເຂດໃຈກາງ
term-indicator-components = ສ່ວນປະກອບ
# Of one edition of a festival.
term-indicator-editions-teams = ທີມທີ່ເຂົ້າຮ່ວມ
term-indicator-editions-nights = ຄືນສະແດງ

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = ຂະແໜງການ
terms-isic4-summary = ຂະແໜງເສດຖະກິດຕາມການຈັດປະເພດ ISIC ຂອງສະຫະປະຊາຊາດ ພ້ອມໂຄງການ ແລະ ທ້ອງຖິ່ນໃນແຕ່ລະຂະແໜງ.
term-isic4-a = ກະສິກຳ, ປ່າໄມ້ ແລະ ການປະມົງ
term-isic4-b = ການຂຸດຄົ້ນບໍ່ແຮ່
term-isic4-c = ອຸດສາຫະກຳປຸງແຕ່ງ
term-isic4-d = ການສະໜອງໄຟຟ້າ, ອາຍແກັສ ແລະ ໄອນ້ຳ
term-isic4-e = ການສະໜອງນ້ຳ, ການບຳບັດນ້ຳເປື້ອນ ແລະ ການຄຸ້ມຄອງສິ່ງເສດເຫຼືອ
term-isic4-f = ການກໍ່ສ້າງ
term-isic4-g = ການຂາຍຍົກ ແລະ ຂາຍຍ່ອຍ; ການສ້ອມແປງຍານພາຫະນະ
term-isic4-h = ການຂົນສົ່ງ ແລະ ການເກັບມ້ຽນສິນຄ້າ
term-isic4-i = ທີ່ພັກ ແລະ ການບໍລິການອາຫານ
term-isic4-j = ຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ
term-isic4-k = ການເງິນ ແລະ ການປະກັນໄພ
term-isic4-l = ອະສັງຫາລິມະຊັບ
term-isic4-m = ວິຊາຊີບ, ວິທະຍາສາດ ແລະ ເຕັກນິກ
term-isic4-n = ການບໍລິຫານ ແລະ ການບໍລິການສະໜັບສະໜູນ
term-isic4-o = ການບໍລິຫານລັດ ແລະ ປ້ອງກັນປະເທດ; ປະກັນສັງຄົມ
term-isic4-p = ການສຶກສາ
term-isic4-q = ສາທາລະນະສຸກ ແລະ ວຽກງານສັງຄົມ
term-isic4-r = ສິລະປະ, ບັນເທີງ ແລະ ການພັກຜ່ອນ
term-isic4-s = ການບໍລິການອື່ນ
term-isic4-t = ຄົວເຮືອນໃນຖານະນາຍຈ້າງ
term-isic4-u = ອົງການຈັດຕັ້ງສາກົນ
term-isic4-unknown = ບໍ່ຮູ້ຂະແໜງການ

# What an organisation is for.
terms-organisation-type = ປະເພດອົງການ
terms-organisation-type-summary = ຫ້ອງການ ແລະ ອົງການທີ່ຄູ່ຮ່ວມຕ່າງປະເທດສາມາດຕິດຕໍ່ໄດ້ ຈັດຕາມໜ້າທີ່ຂອງແຕ່ລະບ່ອນ.
term-organisation-type-foreign-affairs = ພະແນກການຕ່າງປະເທດ
term-organisation-type-one-stop = ບໍລິການປະຕູດຽວ
term-organisation-type-investment-promotion = ອົງການສົ່ງເສີມການລົງທຶນ
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = ຄະນະຄຸ້ມຄອງເຂດເສດຖະກິດ ແລະ ເຂດອຸດສາຫະກຳ
term-organisation-type-tourism = ຫ້ອງການທ່ອງທ່ຽວ
term-organisation-type-friendship-union = ສະຫະພັນອົງການມິດຕະພາບ
term-organisation-type-ngo-desk = ບ່ອນປະສານງານ NGO ຕ່າງປະເທດ
term-organisation-type-rep-office = ຫ້ອງການຜູ້ຕາງໜ້າຢູ່ຕ່າງປະເທດ
term-organisation-type-mission = ອົງການຜູ້ຕາງໜ້າການທູດ ຫຼື ກົງສຸນ
term-organisation-type-border-gate = ອົງການຄຸ້ມຄອງດ່ານຊາຍແດນ
term-organisation-type-diaspora-association = ສະມາຄົມຊາວຫວຽດນາມຢູ່ຕ່າງປະເທດ
term-organisation-type-chamber = ສະພາການຄ້າ
term-organisation-type-unknown = ບໍ່ຮູ້ປະເພດ

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = ເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງ
terms-sdg-summary = ສິບເຈັດເປົ້າໝາຍຂອງວາລະ 2030 ຂອງສະຫະປະຊາຊາດ ພ້ອມໂຄງການທີ່ປະກອບສ່ວນໃສ່ແຕ່ລະເປົ້າໝາຍ.
term-sdg-1 = 1. ລຶບລ້າງຄວາມທຸກຍາກ
term-sdg-2 = 2. ລຶບລ້າງຄວາມອຶດຫິວ
term-sdg-3 = 3. ສຸຂະພາບ ແລະ ຊີວິດການເປັນຢູ່ທີ່ດີ
term-sdg-4 = 4. ການສຶກສາທີ່ມີຄຸນນະພາບ
term-sdg-5 = 5. ຄວາມສະເໝີພາບລະຫວ່າງຍິງ-ຊາຍ
term-sdg-6 = 6. ນ້ຳສະອາດ ແລະ ສຸຂະອະນາໄມ
term-sdg-7 = 7. ພະລັງງານສະອາດທີ່ທຸກຄົນຊື້ຫາໄດ້
term-sdg-8 = 8. ວຽກທີ່ມີຄຸນຄ່າ ແລະ ການເຕີບໂຕທາງເສດຖະກິດ
term-sdg-9 = 9. ອຸດສາຫະກຳ, ນະວັດຕະກຳ ແລະ ພື້ນຖານໂຄງລ່າງ
term-sdg-10 = 10. ຫຼຸດຜ່ອນຄວາມບໍ່ສະເໝີພາບ
term-sdg-11 = 11. ຕົວເມືອງ ແລະ ຊຸມຊົນແບບຍືນຍົງ
term-sdg-12 = 12. ການຊົມໃຊ້ ແລະ ການຜະລິດຢ່າງມີຄວາມຮັບຜິດຊອບ
term-sdg-13 = 13. ການຮັບມືກັບການປ່ຽນແປງດິນຟ້າອາກາດ
term-sdg-14 = 14. ຊີວິດໃນນ້ຳ
term-sdg-15 = 15. ຊີວິດເທິງບົກ
term-sdg-16 = 16. ສັນຕິພາບ, ຄວາມຍຸຕິທຳ ແລະ ສະຖາບັນທີ່ເຂັ້ມແຂງ
term-sdg-17 = 17. ການເປັນຄູ່ຮ່ວມເພື່ອບັນລຸເປົ້າໝາຍ

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = ປະຕູຂໍ້ມູນນີ້ມີ { $count } ລາຍການທີ່ຂຶ້ນກັບ “{ $term }”.

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } ກມ²
unit-ha = { $value } ເຮັກຕາ
unit-year = { $n ->
   *[other] { $value } ປີ
}
unit-month = { $n ->
   *[other] { $value } ເດືອນ
}
unit-person = { $n ->
   *[other] { $value } ຄົນ
}
unit-project = { $n ->
   *[other] { $value } ໂຄງການ
}
unit-agreement = { $n ->
   *[other] { $value } ຂໍ້ຕົກລົງ
}
unit-enterprise = { $n ->
   *[other] { $value } ວິສາຫະກິດ
}
# Heritage sites.
unit-site = { $n ->
   *[other] { $value } ແຫ່ງ
}
unit-locality = { $n ->
   *[other] { $value } ທ້ອງຖິ່ນ
}
unit-country = { $n ->
   *[other] { $value } ປະເທດ
}
# Groups: of media, of people who perform.
unit-group = { $n ->
   *[other] { $value } ກຸ່ມ
}
unit-delegation = { $n ->
   *[other] { $value } ຄະນະ
}
# Titles that UNESCO awards.
unit-title = { $n ->
   *[other] { $value } ນາມມະຍົດ
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
   *[other] { $value } ຫົວໜ່ວຍ
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = ລະຫັດສະຖິຕິ (GSO)
scheme-wikidata = Wikidata
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = ຕົວຢ່າງ
badge-archived = ເກັບໄວ້ໃນຄັງ
badge-draft = ສະບັບຮ່າງ
# Beside a figure that may still be revised.
badge-provisional = ຊົ່ວຄາວ
# The deadline of a project's call has passed.
badge-call-closed = ປິດຮັບແລ້ວ

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = ຢືນຢັນແລ້ວ
occasion-announced = ປະກາດແລ້ວ
occasion-expected = ຄາດຄະເນ
occasion-past = ຜ່ານໄປແລ້ວ
occasion-cancelled = ຍົກເລີກ
occasion-postponed = ເລື່ອນອອກໄປ
occasion-rescheduled = ປ່ຽນວັນ

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = ໂຄງການດຶງດູດການລົງທຶນ
list-festival = ງານບຸນ
list-heritage-site = ມໍລະດົກ
list-product = ຜະລິດຕະພັນ
list-agreement = ຂໍ້ຕົກລົງ
list-organisation = ອົງການ
list-news = ຂ່າວ
# Entries that refer to this one.
list-referring = ຖືກກ່າວເຖິງໃນ
# Entries of the same kind in the same localities.
list-related = ໃນທ້ອງຖິ່ນດຽວກັນ

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }, { $title }
yes = ແມ່ນ
no = ບໍ່ແມ່ນ
# First step of the way from the home page to this one.
crumb-home = ໜ້າຫຼັກ
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = ຕາມເຂດແດນບໍລິຫານ { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° ເໜືອ
degrees-south = { $degrees }° ໃຕ້
degrees-east = { $degrees }° ຕາເວັນອອກ
degrees-west = { $degrees }° ຕາເວັນຕົກ

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = ວັນທີ { $day } ເດືອນ { $month } ຕາມປະຕິທິນຈັນທະຄະຕິຫວຽດນາມ
lunar-last-day = ວັນສຸດທ້າຍຂອງເດືອນ { $month } ຕາມປະຕິທິນຈັນທະຄະຕິຫວຽດນາມ
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = ວັນສຸດທ້າຍຂອງເດືອນ{ $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }, ລວມທັງເດືອນອະທິກະມາດ

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = ເວັບໄຊສາທິດ, ບໍ່ແມ່ນປະຕູຂໍ້ມູນທາງການ
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = ງານບຸນ ແລະ ກິດຈະກຳ – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [ຕົວຢ່າງ] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = ເລືອກພາສາ
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = ບໍ່ພົບໜ້ານີ້
not-found-summary = ບໍ່ມີໜ້າຢູ່ທີ່ຢູ່ນີ້. ໜ້ານີ້ອາດຖືກຍ້າຍ ຫຼື ພິມທີ່ຢູ່ຜິດ.
# Heading of a page that leads on from a former address.
redirect-title = ໜ້ານີ້ໄດ້ຍ້າຍແລ້ວ

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = ໝາຍເຫດ
alert-tip = ຄຳແນະນຳ
alert-important = ສຳຄັນ
alert-warning = ຄຳເຕືອນ
alert-caution = ຂໍ້ຄວນລະວັງ
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = ເຊີງອັດ
footnote-back = ກັບໄປທີ່ເນື້ອໃນ
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = ຕາຕະລາງ
