# The portal's words: names of kinds, fields, choices and terms, and the few sentences that the program says by itself.
# Content is never here, nor what a theme says (themes/<theme>/locales).
# Every language has the same keys and the same places { $… }. A label begins with a capital where the language has them,
# and ends without a full stop; a sentence ends with one.

## Kinds of entries

# Small label over an entry's title and on its card, in the singular: what sort of entry this is.
kind-festival = مهرجان
kind-heritage-site = تراث
kind-home = الصفحة الرئيسية
kind-investment-project = مشروع استثماري
kind-locality = وحدة محلية
kind-news = خبر
kind-organisation = جهة
kind-page = صفحة
kind-section = قسم

## Groups of facts

# Headings inside the panel of facts on an entry's page.
group-overview = لمحة عامة
group-place = المكان
group-calendar = التقويم
group-figures = أرقام
group-visit = الزيارة
group-designations = الإدراج والتصنيف
group-terms = رأس المال والشروط
group-call = الدعوة إلى تقديم العروض
group-contact = الاتصال
group-documents = الوثائق
group-history = تاريخ الوحدة الإدارية
group-codes = الرموز
group-offer = المزايا
group-services = الخدمات
group-people = المسؤولون

## Fields

# Labels before a fact. The same label serves every kind that has a field of this name.
# Fields that every kind has.
field-title = العنوان
field-summary = الملخص
# How far an entry has come, or what a list says of a site; its values are the words choice-status-… and choice-designation-status-….
field-status = الحالة
field-illustrative = توضيحي
# The organisation that answers for an entry.
field-owner = الجهة المسؤولة
field-published = تاريخ النشر
field-updated = تاريخ التحديث
field-review-by = موعد المراجعة
# The instant before which nothing of the entry is published.
field-embargo = محظور النشر حتى
# Who approved the entry, when, by which document.
field-approval = الاعتماد
field-document = الوثيقة
field-content-digest = بصمة المحتوى المعتمد
# Office of a contact or of whoever approved; also the part that a page of the portal plays.
field-role = الوظيفة
field-organisation = الجهة
field-date = التاريخ
field-localities = الوحدات المحلية
field-geo = الإحداثيات
field-images = الصور
field-figures = أرقام
field-sources = المصادر
field-source = المصدر
# The same thing in other registers, such as Wikidata.
field-same-as = في سجلات أخرى
field-slug = عنوان الصفحة
field-aliases = عناوين الصفحة السابقة
field-extra = بيانات أخرى
# The text of an item in a list, for example of a strength, an incentive, a service.
field-text = النص
field-name = الاسم
field-country = البلد
field-locality = الوحدة المحلية
field-year = السنة
field-contact = جهة الاتصال

# Festivals.
# Which calendar decides the day.
field-calendar = نوع التقويم
# The day on which a festival falls, told by the words lunar-day and so on.
field-rule = اليوم
field-recurrence = الدورية
# Every how many years.
field-every = الفاصل بالسنوات
field-editions = الدورات
field-venue = مكان الإقامة
field-address = العنوان
field-organiser = الجهة المنظمة
field-partners-foreign = الشركاء في الخارج
field-admission = الدخول
# How a guest should behave.
field-etiquette = آداب المشاركة
# The heritage that a festival belongs to.
field-element = التراث المرتبط
# A facet: the month in which a festival is held.
field-month = الشهر

# Heritage.
field-intangible = تراث غير مادي
field-designations = الإدراج والتصنيف
# The list on which a site is inscribed; its values are the words term-heritage-list-….
field-list = القائمة
# The number under which a list files a site.
field-ref = الرقم المرجعي
field-extended = سنة التوسيع
field-decision = القرار
field-criteria = المعايير
field-category = الفئة
# Whether a site is on the List of World Heritage in Danger.
field-danger = معرّض للخطر
field-area-ha = مساحة الموقع
field-buffer-ha = المنطقة العازلة
field-components = الأجزاء المكوِّنة
# Countries that share a site.
field-transboundary = مشترك مع
field-visit = الزيارة

# Investment projects and calls for funding.
field-code = رمز المشروع
field-sector = القطاع
field-objective = الهدف
field-location = الموقع
field-capacity = الطاقة والحجم
field-sdg = أهداف التنمية المستدامة
field-stage = المرحلة
field-form = شكل الاستثمار
field-funding = مصدر التمويل
field-capital = رأس المال المتوقع
field-land = الأرض
field-hectares = المساحة
field-clearance = إخلاء الأرض
# Under what right the land is held.
field-tenure = حيازة الأرض
field-price = السعر
field-price-as-of = تاريخ السعر
field-call = حالة الدعوة
field-opened = تاريخ الفتح
field-deadline = الموعد النهائي
field-financials = المؤشرات المالية
# Internal rate of return; net present value.
field-irr = معدل العائد الداخلي (IRR)
field-npv = صافي القيمة الحالية (NPV)
field-payback = مدة استرداد رأس المال
field-assumptions = الافتراضات
field-legal-basis = الأساس القانوني
field-documents = الوثائق

# Localities.
field-name-local = الاسم باللغة المحلية
field-level = المستوى
field-seat = المركز الإداري
field-area-km2 = المساحة
field-timezone = المنطقة الزمنية
field-borders-with = المناطق المجاورة
# Since when, and until when, a unit or a code has been in force.
field-valid-from = سارٍ منذ
field-valid-to = سارٍ حتى
field-former-names = الأسماء السابقة
field-until = حتى
# Units from which this one was formed, and into which it passed.
field-predecessors = الوحدات السابقة
field-successors = الوحدات اللاحقة
field-id = المعرِّف
# The resolution or other act by which a unit was changed.
field-instrument = السند القانوني
field-codes = الرموز
field-strengths = نقاط القوة
field-sectors = القطاعات ذات الأولوية
field-infrastructure = البنية التحتية
field-incentives = الحوافز
field-one-stop = خدمة الشباك الواحد
field-foreign-affairs = مكتب الشؤون الخارجية

# News.
# Place and date at the head of an article.
field-dateline = مكان الخبر وتاريخه
field-byline = بقلم
field-corrections = تصويبات
field-press-contact = جهة الاتصال للصحافة

# Organisations.
field-type = النوع
field-jurisdiction = نطاق المسؤولية
field-phone = الهاتف
# An office's e-mail address, never a person's.
field-mailbox = البريد الإلكتروني
field-website = الموقع الإلكتروني
field-hours = أوقات العمل
field-languages = لغات الاستقبال
field-services = الخدمات
field-officials = المسؤولون

# Sections and pages of the portal, for those who write it.
field-kind = نوع المواد
field-nav-order = الترتيب في القائمة
field-parent = الصفحة الأعلى
# What the section does with entries that are not translated; its values are the words choice-fallback-….
field-fallback = المواد غير المترجمة
field-sort = ترتيب القائمة
field-at-top = في أعلى مستوى من اللغة

## Choices

# Status of an entry.
choice-status-draft = مسودة
choice-status-review = قيد المراجعة
choice-status-approved = معتمد
choice-status-published = منشور
choice-status-archived = محفوظ في الأرشيف
choice-status-withdrawn = مسحوب

# Calendar by which a festival is dated.
choice-calendar-gregorian = ميلادي
choice-calendar-lunisolar-vn = قمري شمسي فييتنامي
choice-calendar-irregular = دون يوم ثابت

# How often a festival is held; after the label "Held".
choice-recurrence-annual = كل سنة
choice-recurrence-biennial = كل سنتين
choice-recurrence-every-n = كل عدة سنوات
choice-recurrence-irregular = على فترات غير منتظمة

# What a heritage list says of a site.
choice-designation-status-nominated = مرشَّح
choice-designation-status-inscribed = مُدرَج
choice-designation-status-extended = مُدرَج ثم وُسِّع
choice-designation-status-delisted = مشطوب من القائمة
choice-designation-status-unknown = غير معروف

# Criteria of the World Heritage Convention (Operational Guidelines, paragraph 77), each in a few words after its number.
choice-criterion-i = (i) تحفة من عبقرية الإنسان الخلاقة
choice-criterion-ii = (ii) تبادل القيم الإنسانية
choice-criterion-iii = (iii) شهادة على تقليد ثقافي أو حضارة
choice-criterion-iv = (iv) بناء أو مجموعة معمارية أو منظر طبيعي بارز
choice-criterion-v = (v) مستوطنة تقليدية أو استخدام تقليدي للأرض أو البحر
choice-criterion-vi = (vi) ارتباط بأحداث أو تقاليد حية أو أفكار أو معتقدات
choice-criterion-vii = (vii) ظواهر طبيعية أو جمال طبيعي استثنائي
choice-criterion-viii = (viii) مراحل كبرى من تاريخ الأرض
choice-criterion-ix = (ix) عمليات إيكولوجية وبيولوجية
choice-criterion-x = (x) موائل التنوع البيولوجي

# Category of a World Heritage property.
choice-category-cultural = ثقافي
choice-category-natural = طبيعي
choice-category-mixed = مختلط

# Stage of a project.
choice-stage-idea = فكرة
choice-stage-pre-feasibility = دراسة جدوى أولية
choice-stage-feasibility = دراسة جدوى
choice-stage-approved = موافَق عليه
choice-stage-tender = اختيار المستثمر
choice-stage-awarded = اختير المستثمر
choice-stage-construction = قيد الإنشاء
choice-stage-operating = قيد التشغيل
choice-stage-unknown = غير معروفة

# Form of investment. BCC: business cooperation contract. PPP: public-private partnership.
choice-form-wholly-foreign = ملكية أجنبية كاملة
choice-form-joint-venture = مشروع مشترك
choice-form-bcc = عقد تعاون تجاري (BCC)
choice-form-ppp = شراكة بين القطاعين العام والخاص (PPP)
choice-form-m-and-a = اندماج واستحواذ (M&A)
choice-form-grant = منحة
choice-form-unknown = غير معروف

# Source of funding: foreign direct investment, official development assistance, aid of non-governmental organisations.
choice-funding-fdi = استثمار أجنبي مباشر (FDI)
choice-funding-oda = مساعدة إنمائية رسمية (ODA)
choice-funding-ngo = منظمات غير حكومية (NGO)
choice-funding-unknown = غير معروف

# Whether land is ready to be handed over.
choice-clearance-cleared = أُخليت
choice-clearance-partly-cleared = أُخليت جزئيًا
choice-clearance-not-cleared = لم تُخلَ
choice-clearance-unknown = غير معروف

# State of a call; the deadline is always told beside it.
choice-call-open = مفتوحة
choice-call-closing = تُغلق قريبًا
choice-call-closed = مغلقة
choice-call-withdrawn = مسحوبة
choice-call-unknown = غير معروفة

# Level of a locality.
choice-level-province = مقاطعة
choice-level-city = مدينة
choice-level-district = منطقة
choice-level-region = إقليم
choice-level-unknown = غير معروف

# What part a page of the portal plays.
choice-role-about = عن البوابة
choice-role-privacy = الخصوصية
choice-role-accessibility = إمكانية الوصول
choice-role-press = الصحافة
choice-role-sitemap = خريطة الموقع

# What a section does with entries that are not translated.
choice-fallback-link = رابط إلى لغة أخرى
choice-fallback-page = تُعرض بلغة أخرى
choice-fallback-hide = لا تُعرض

## Terms

# terms-…: heading of the page of all terms of a vocabulary. terms-…-summary: one sentence under it, 50 to 160 characters
# (half as many in Chinese and Japanese), also given to search engines.
# Lists of heritage: the names that UNESCO and the law on heritage use.
terms-heritage-list = قوائم التراث
terms-heritage-list-summary = القوائم العالمية والوطنية وقوائم المقاطعات التي أُدرج فيها التراث المعروض في هذه البوابة.
term-heritage-list-whs = قائمة التراث العالمي
term-heritage-list-ich-rl = القائمة التمثيلية للتراث الثقافي غير المادي للبشرية
term-heritage-list-ich-usl = قائمة التراث الثقافي غير المادي الذي يحتاج إلى صون عاجل
term-heritage-list-mow = ذاكرة العالم
term-heritage-list-geopark = حدائق اليونسكو الجيولوجية العالمية
term-heritage-list-mab = الشبكة العالمية لمعازل المحيط الحيوي
term-heritage-list-tentative = القائمة التمهيدية للتراث العالمي
term-heritage-list-national-special = آثار وطنية خاصة
term-heritage-list-national = آثار وطنية
term-heritage-list-provincial = آثار على مستوى المقاطعة
term-heritage-list-unknown = قائمة غير معروفة

# What a figure counts: heading of the figure. Say exactly what is counted, for figures of two indicators are never compared.
terms-indicator = المؤشرات
terms-indicator-summary = ما تحصيه الأرقام الواردة في هذه البوابة. ولا تُقارن الأرقام إلا ضمن المؤشر الواحد.
term-indicator-population = عدد السكان
term-indicator-area = المساحة
term-indicator-grdp = الناتج الإجمالي المحلي للوحدة (GRDP)
term-indicator-fdi-registered = الاستثمار الأجنبي المباشر المسجل
term-indicator-fdi-disbursed = الاستثمار الأجنبي المباشر المنفَّذ
term-indicator-fdi-share = الحصة من الاستثمار الأجنبي المباشر في البلد
term-indicator-fdi-growth = نمو الاستثمار الأجنبي المباشر
term-indicator-oda-approved = المساعدة الإنمائية الرسمية الموافَق عليها
term-indicator-oda-disbursed = المساعدة الإنمائية الرسمية المصروفة
# INGO: international non-governmental organisations.
term-indicator-ingo-commitments = مساعدات تعهدت بها منظمات دولية غير حكومية
term-indicator-ingo-disbursed = مساعدات صرفتها منظمات دولية غير حكومية
term-indicator-foreign-trade = التجارة الخارجية
term-indicator-agreements-signed = الاتفاقات الدولية الموقعة
term-indicator-agreements-local = الاتفاقات الدولية التي وقعتها سلطات محلية
term-indicator-agreements-local-and-enterprises = الاتفاقات مع وحدات محلية ومؤسسات أجنبية
term-indicator-cooperation-agreements = اتفاقات التعاون
term-indicator-unesco-heritages = التراث المعترف به من اليونسكو
term-indicator-unesco-titles = ألقاب اليونسكو
# Overseas: of people of Vietnamese origin who live abroad.
term-indicator-overseas-enterprises = مؤسسات الفييتناميين في الخارج
term-indicator-overseas-capital = رأس المال المسجل للفييتناميين في الخارج
term-indicator-foreign-correspondents = المراسلون الأجانب الوافدون
term-indicator-foreign-media-groups = المجموعات الإعلامية الأجنبية الوافدة
# Units: provinces and cities.
term-indicator-units-with-foreign-affairs-department = المقاطعات والمدن التي لديها إدارة للشؤون الخارجية
term-indicator-cooperation-localities = الوحدات المحلية المتعاونة
term-indicator-cooperation-projects = مشاريع التعاون
term-indicator-delegations = الوفود
term-indicator-visitors-international = الزوار الدوليون
# Of a World Heritage property.
term-indicator-core-area = المنطقة الأساسية
term-indicator-components = الأجزاء المكوِّنة
# Of one edition of a festival.
term-indicator-editions-teams = الفرق المشاركة
term-indicator-editions-nights = ليالي العرض

# Sections of the International Standard Industrial Classification (ISIC Rev. 4, United Nations), shortened.
terms-isic4 = القطاعات
terms-isic4-summary = قطاعات الاقتصاد وفق التصنيف الصناعي الدولي الموحد للأمم المتحدة، مع مشاريع كل قطاع ووحداته المحلية.
term-isic4-a = الزراعة والحراجة وصيد الأسماك
term-isic4-b = التعدين واستغلال المحاجر
term-isic4-c = الصناعة التحويلية
term-isic4-d = إمدادات الكهرباء والغاز والبخار
term-isic4-e = إمدادات المياه والصرف الصحي وإدارة النفايات
term-isic4-f = التشييد
term-isic4-g = تجارة الجملة والتجزئة؛ إصلاح المركبات ذات المحركات
term-isic4-h = النقل والتخزين
term-isic4-i = خدمات الإقامة والطعام
term-isic4-j = المعلومات والاتصالات
term-isic4-k = الأنشطة المالية والتأمين
term-isic4-l = الأنشطة العقارية
term-isic4-m = الأنشطة المهنية والعلمية والتقنية
term-isic4-n = الخدمات الإدارية وخدمات الدعم
term-isic4-o = الإدارة العامة والدفاع؛ الضمان الاجتماعي
term-isic4-p = التعليم
term-isic4-q = الصحة والعمل الاجتماعي
term-isic4-r = الفنون والترفيه والتسلية
term-isic4-s = خدمات أخرى
term-isic4-t = الأسر المعيشية بوصفها أصحاب عمل
term-isic4-u = المنظمات والهيئات الدولية
term-isic4-unknown = قطاع غير معروف

# What an organisation is for.
terms-organisation-type = أنواع الجهات
terms-organisation-type-summary = المكاتب والجهات التي يمكن للشركاء في الخارج مخاطبتها، مصنفة بحسب مهامها.
term-organisation-type-foreign-affairs = مكتب الشؤون الخارجية
term-organisation-type-one-stop = خدمة الشباك الواحد
term-organisation-type-investment-promotion = هيئة تشجيع الاستثمار
# Management board of industrial or economic zones.
term-organisation-type-zone-authority = هيئة إدارة المناطق الاقتصادية أو الصناعية
term-organisation-type-tourism = مكتب السياحة
term-organisation-type-friendship-union = اتحاد منظمات الصداقة
term-organisation-type-ngo-desk = مكتب الاتصال بالمنظمات الأجنبية غير الحكومية
term-organisation-type-rep-office = مكتب تمثيلي في الخارج
term-organisation-type-mission = بعثة دبلوماسية أو قنصلية
term-organisation-type-border-gate = إدارة المعبر الحدودي
term-organisation-type-diaspora-association = رابطة الفييتناميين في الخارج
term-organisation-type-chamber = غرفة تجارية
term-organisation-type-unknown = نوع غير معروف

# Official short titles of the Sustainable Development Goals, each after its number.
terms-sdg = أهداف التنمية المستدامة
terms-sdg-summary = الأهداف السبعة عشر لخطة الأمم المتحدة لعام 2030، مع المشاريع التي تسهم في تحقيق كل منها.
term-sdg-1 = 1. القضاء على الفقر
term-sdg-2 = 2. القضاء التام على الجوع
term-sdg-3 = 3. الصحة الجيدة والرفاه
term-sdg-4 = 4. التعليم الجيد
term-sdg-5 = 5. المساواة بين الجنسين
term-sdg-6 = 6. المياه النظيفة والنظافة الصحية
term-sdg-7 = 7. طاقة نظيفة وبأسعار معقولة
term-sdg-8 = 8. العمل اللائق ونمو الاقتصاد
term-sdg-9 = 9. الصناعة والابتكار والهياكل الأساسية
term-sdg-10 = 10. الحد من أوجه عدم المساواة
term-sdg-11 = 11. مدن ومجتمعات محلية مستدامة
term-sdg-12 = 12. الاستهلاك والإنتاج المسؤولان
term-sdg-13 = 13. العمل المناخي
term-sdg-14 = 14. الحياة تحت الماء
term-sdg-15 = 15. الحياة في البر
term-sdg-16 = 16. السلام والعدل والمؤسسات القوية
term-sdg-17 = 17. عقد الشراكات لتحقيق الأهداف

# One sentence under the heading of a term's page. { $term }: the term. { $count }: number of entries.
term-summary = { $count ->
    [zero] لا مواد في هذه البوابة تحت «{ $term }».
    [one] في هذه البوابة مادة واحدة تحت «{ $term }».
    [two] في هذه البوابة مادتان تحت «{ $term }».
    [few] في هذه البوابة { $count } مواد تحت «{ $term }».
    [many] في هذه البوابة { $count } مادة تحت «{ $term }».
   *[other] في هذه البوابة { $count } مادة تحت «{ $term }».
}

## Units

# A number with its unit. { $value }: the number as it is written, such as "1,200" or "3.46 million"; { $n }: the same number,
# by which the plural is chosen. In languages without plurals the choice has one branch.
# An amount already carries its currency.
unit-money = { $value }
unit-percent = { $value }%
unit-km2 = { $value } كم²
unit-ha = { $value } هكتار
unit-year = { $n ->
    [zero] { $value } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $value } سنوات
    [many] { $value } سنة
   *[other] { $value } سنة
}
unit-month = { $n ->
    [zero] { $value } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $value } أشهر
    [many] { $value } شهرًا
   *[other] { $value } شهر
}
unit-person = { $n ->
    [zero] { $value } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $value } أشخاص
    [many] { $value } شخصًا
   *[other] { $value } شخص
}
unit-project = { $n ->
    [zero] { $value } مشروع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $value } مشاريع
    [many] { $value } مشروعًا
   *[other] { $value } مشروع
}
unit-agreement = { $n ->
    [zero] { $value } اتفاق
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { $value } اتفاقات
    [many] { $value } اتفاقًا
   *[other] { $value } اتفاق
}
unit-enterprise = { $n ->
    [zero] { $value } مؤسسة
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $value } مؤسسات
    [many] { $value } مؤسسة
   *[other] { $value } مؤسسة
}
# Heritage sites.
unit-site = { $n ->
    [zero] { $value } موقع
    [one] موقع واحد
    [two] موقعان
    [few] { $value } مواقع
    [many] { $value } موقعًا
   *[other] { $value } موقع
}
unit-locality = { $n ->
    [zero] { $value } وحدة محلية
    [one] وحدة محلية واحدة
    [two] وحدتان محليتان
    [few] { $value } وحدات محلية
    [many] { $value } وحدة محلية
   *[other] { $value } وحدة محلية
}
unit-country = { $n ->
    [zero] { $value } بلد
    [one] بلد واحد
    [two] بلدان
    [few] { $value } بلدان
    [many] { $value } بلدًا
   *[other] { $value } بلد
}
# Groups: of media, of people who perform.
unit-group = { $n ->
    [zero] { $value } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $value } مجموعات
    [many] { $value } مجموعة
   *[other] { $value } مجموعة
}
unit-delegation = { $n ->
    [zero] { $value } وفد
    [one] وفد واحد
    [two] وفدان
    [few] { $value } وفود
    [many] { $value } وفدًا
   *[other] { $value } وفد
}
# Titles that UNESCO awards.
unit-title = { $n ->
    [zero] { $value } لقب
    [one] لقب واحد
    [two] لقبان
    [few] { $value } ألقاب
    [many] { $value } لقبًا
   *[other] { $value } لقب
}
# Provinces and cities, counted as administrative units.
unit-unit = { $n ->
    [zero] { $value } وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $value } وحدات
    [many] { $value } وحدة
   *[other] { $value } وحدة
}

## Codes of a locality

# Labels before a code: whose code it is. GSO: the statistics office of Viet Nam.
scheme-iso3166-2 = ISO 3166-2
scheme-gso-vn = الرمز الإحصائي (GSO)
scheme-wikidata = ويكي بيانات
scheme-geonames = GeoNames

## Badges

# Small labels on a page and on a card.
# The entry is made up. The texts of the portal quote this word: keep them the same.
badge-illustrative = توضيحي
badge-archived = محفوظ في الأرشيف
badge-draft = مسودة
# Beside a figure that may still be revised.
badge-provisional = مؤقت
# The deadline of a project's call has passed.
badge-call-closed = الدعوة مغلقة

# Small label beside a date of a festival. Announced: by the organiser, not yet confirmed. Expected: computed from the calendar.
occasion-confirmed = مؤكد
occasion-announced = معلن
occasion-expected = متوقع
occasion-past = منقضٍ
occasion-cancelled = ملغى
occasion-postponed = مؤجل
occasion-rescheduled = غُيِّر موعده

## Lists on an entry's page

# Headings. On a locality's page, one for each kind.
list-investment-project = مشاريع الاستثمار
list-festival = المهرجانات
list-heritage-site = التراث
list-product = المنتجات
list-agreement = الاتفاقات
list-organisation = جهات الاتصال
list-news = الأخبار
# Entries that refer to this one.
list-referring = ورد ذكره في
# Entries of the same kind in the same localities.
list-related = في المنطقة نفسها

## Values

# From one value to another, which are words or amounts of money: the language's own dash or tilde, with its spaces.
range = { $from } – { $to }
# An official: name and office.
person = { $name }، { $title }
yes = نعم
no = لا
# First step of the way from the home page to this one.
crumb-home = الصفحة الرئيسية
# After the name of a territory. { $date }: the day, month or year of its boundaries.
figure-territory-as-of = بحسب الحدود الإدارية في { $date }
# Latitude and longitude. { $degrees }: the number.
degrees-north = { $degrees }° شمالًا
degrees-south = { $degrees }° جنوبًا
degrees-east = { $degrees }° شرقًا
degrees-west = { $degrees }° غربًا

## Days of the Vietnamese lunisolar calendar

# A day of a lunar month. { $day }: 1 to 30. { $month }: 1 to 12; months may have names of their own, as in Vietnamese.
# Where readers would think of another lunar calendar (Islamic, Lao, Khmer), say that it is the Vietnamese one.
lunar-day = اليوم { $day ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرون
    [21] الحادي والعشرون
    [22] الثاني والعشرون
    [23] الثالث والعشرون
    [24] الرابع والعشرون
    [25] الخامس والعشرون
    [26] السادس والعشرون
    [27] السابع والعشرون
    [28] الثامن والعشرون
    [29] التاسع والعشرون
    [30] الثلاثون
   *[other] { $day }
} من الشهر القمري { $month ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
   *[other] { $month }
} (التقويم الفييتنامي)
lunar-last-day = اليوم الأخير من الشهر القمري { $month ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
   *[other] { $month }
} (التقويم الفييتنامي)
# A day of the Gregorian calendar. { $month }: the month's name.
last-day-of-month = اليوم الأخير من { $month }
# A rule that also holds in a leap month. { $rule }: the rule, as told by the words above.
rule-leap-both = { $rule }، ويشمل ذلك الشهر الكبيس

## Notices, names and titles

# Strip at the top of every page of a portal that is only shown.
demonstration = موقع للعرض التجريبي، وليس بوابة رسمية
# Name of a calendar in the reader's own calendar program. { $portal }: the portal's name.
calendar-name = المهرجانات والفعاليات – { $portal }
# Title of a made-up festival in that program. { $title }: the festival's.
calendar-illustrative = [توضيحي] { $title }
# Name of a feed in the reader's own program. { $section }: a section's title. { $portal }: the portal's name.
feed-title = { $section } – { $portal }
# Heading of the page on which a language is chosen.
chooser-title = اختر اللغة
# Heading of the page for an address that leads nowhere, and the sentence that describes it to search engines.
not-found-title = الصفحة غير موجودة
not-found-summary = لا توجد صفحة عند هذا العنوان. ربما نُقلت الصفحة أو كُتب العنوان خطأً.
# Heading of a page that leads on from a former address.
redirect-title = انتقلت هذه الصفحة

## Text

# Titles of the boxes that a writer sets off from the text, from the mildest to the gravest.
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه
# Not seen: heading of the notes at the end of a text, and the link from a note back to its place.
footnotes-title = الحواشي
footnote-back = العودة إلى النص
# Not seen: name of a table that is wider than the screen and can be scrolled.
table-label = جدول
