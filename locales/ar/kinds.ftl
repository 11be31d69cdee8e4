# Words of the kinds that tell of cooperation: agreements, requests, products, bulletins, events, documents, guides, zones,
# regions, partner countries. The rules of portal.ftl hold here too.

## Kinds of entries

kind-agreement = اتفاق
kind-bulletin = نشرة
kind-country = بلد شريك
kind-document = وثيقة
kind-event = فعالية
kind-guide = دليل
kind-partner-request = البحث عن شريك
kind-product = منتج
kind-region = إقليم
kind-zone = منطقة

## Groups of facts

group-certification = الشهادات
group-results = النتائج
group-steps = الخطوات
# Enterprises in a zone.
group-tenants = الشركات

## Fields of agreements and requests for partners

field-parties = الأطراف
# How far an agreement has come; its values are the words choice-agreement-state-….
field-state = الحالة
field-fields = مجالات التعاون
field-goals = الأهداف
field-signed = تاريخ التوقيع
field-results = النتائج
# What shows that a result is true: a work cited.
field-evidence = الإثبات
field-seeking-country = البحث عن شريك في
# What is offered, and what is wanted in return.
field-offer = ما يُعرض
field-wanted = ما يُطلب
# Until when a request stands.
field-open-until = مفتوح حتى

## Fields of products

field-product-category = فئة المنتج
field-origin = المنشأ
# Harmonized System of customs.
field-hs = الرمز الجمركي (HS)
field-season-months = الموسم
# Protection of a geographical indication.
field-gi = المؤشر الجغرافي
# Where a geographical indication is registered.
field-register = السجل
field-number = الرقم
field-territory = النطاق الجغرافي
# The Vietnamese programme "One Commune One Product"; a product has 3 to 5 stars.
field-ocop = تصنيف OCOP
field-stars = النجوم
field-issued = تاريخ الإصدار
field-issuer = جهة الإصدار
field-certificates = الشهادات
field-producers = المنتجون
field-markets = الأسواق
# Whether a certificate is still valid; its value is the word badge-expired.
field-validity = الصلاحية

## Fields of bulletins, events, documents and guides

field-issue-number = العدد
field-articles = المقالات
field-files = الملفات
# Size of a file, and its SHA-256 digest, by which a reader can check that it is whole.
field-size = الحجم
field-sha256 = SHA-256
field-format = الصيغة
field-start = البداية
field-end = النهاية
field-host = الجهة المضيفة
# Those who take part from abroad.
field-counterparts = المشاركون من الخارج
field-registration = التسجيل
field-url = العنوان على الشبكة
# What was agreed at an event.
field-outcomes = ما اتُّفق عليه
# From when a document is in force.
field-effective = نافذة اعتبارًا من
field-supersedes = تحل محل
field-abstract = الملخص
# The language whose text decides when translations differ.
field-authentic-language = لغة النص الرسمي
field-topic = الموضوع
field-countries = البلدان المعنية
field-steps = الخطوات
field-step = الخطوة
field-time = المدة
field-fee = الرسوم
# A form to be filled in.
field-form-document = الاستمارة

## Fields of zones, regions and partner countries

# Share of the land of a zone that is let.
field-occupancy = نسبة الإشغال
# The day on which something was so.
field-as-of = حتى تاريخ
field-rent = الإيجار
# What a rent is for: the words choice-rent-per-….
field-per = لكل
field-power = إمدادات الكهرباء
field-water = إمدادات المياه
field-wastewater = معالجة مياه الصرف
field-distances = المسافات
# Where a distance leads: the words choice-distance-to-….
field-to = إلى
field-km = المسافة
field-tenants = الشركات
field-projects = المشاريع
field-members = الوحدات المحلية الأعضاء
field-slogan = الشعار
field-branding = الترويج المشترك
field-official-languages = اللغات الرسمية
# A short portrait of a country.
field-profile = نبذة

## Choices

# Type of an agreement. MoU: memorandum of understanding.
choice-agreement-type-twinning = توأمة
choice-agreement-type-friendship = صداقة
choice-agreement-type-cooperation = اتفاق تعاون
choice-agreement-type-mou = مذكرة تفاهم
choice-agreement-type-minutes = محضر متفق عليه
choice-agreement-type-action-plan = خطة عمل
choice-agreement-type-border-sisterhood = توأمة بلديات حدودية
choice-agreement-type-consortium = ائتلاف
choice-agreement-type-unknown = غير معروف

# Who concludes an agreement.
choice-agreement-level-state = الدولة أو الحكومة
choice-agreement-level-province = مقاطعة أو مدينة
choice-agreement-level-agency = جهاز تابع للمقاطعة
choice-agreement-level-district = قضاء
choice-agreement-level-border-commune = بلدية حدودية
choice-agreement-level-organisation = منظمة
choice-agreement-level-unknown = غير معروف

choice-agreement-state-negotiating = قيد التفاوض
choice-agreement-state-active = سارٍ
choice-agreement-state-expired = منتهي الصلاحية
choice-agreement-state-terminated = تم إنهاؤه
choice-agreement-state-unknown = غير معروف

choice-zone-type-industrial-park = مجمع صناعي
choice-zone-type-free-trade-zone = منطقة تجارة حرة
choice-zone-type-export-processing = منطقة تجهيز الصادرات
choice-zone-type-high-tech = مجمع التكنولوجيا المتقدمة
choice-zone-type-economic-zone = منطقة اقتصادية
choice-zone-type-border-economic-zone = منطقة اقتصادية حدودية
choice-zone-type-unknown = غير معروف

# What a rent is for. Term: until the lease of the land ends.
choice-rent-per-m2-month = متر مربع في الشهر
choice-rent-per-m2-year = متر مربع في السنة
choice-rent-per-m2-term = متر مربع لمدة الإيجار

choice-distance-to-port = ميناء
choice-distance-to-airport = مطار
choice-distance-to-border-gate = معبر حدودي
choice-distance-to-road = طريق رئيسي
choice-distance-to-railway = سكة حديد
choice-distance-to-city = مدينة

choice-event-type-forum = منتدى
choice-event-type-fair = معرض
choice-event-type-delegation = زيارة وفد
choice-event-type-training = تدريب
choice-event-type-camp = مخيم
choice-event-type-unknown = غير معروف

choice-document-type-law = قانون
choice-document-type-decree = مرسوم
choice-document-type-resolution = قرار جماعي
choice-document-type-decision = قرار
choice-document-type-circular = تعميم
choice-document-type-directive = توجيه
choice-document-type-plan = خطة
choice-document-type-programme = برنامج
choice-document-type-report = تقرير
choice-document-type-notice = إشعار
choice-document-type-form = استمارة
choice-document-type-unknown = غير معروف

## Terms

terms-cooperation-field = مجالات التعاون
terms-cooperation-field-summary = المجالات التي تتعاون فيها الوحدات المحلية مع شركاء في الخارج، مع الاتفاقات والطلبات في كل مجال.
term-cooperation-field-trade-investment = التجارة والاستثمار
term-cooperation-field-agriculture = الزراعة والثروة السمكية
term-cooperation-field-industry = الصناعة
term-cooperation-field-logistics = النقل والخدمات اللوجستية
term-cooperation-field-science = العلوم والتكنولوجيا
term-cooperation-field-digital = التحول الرقمي
term-cooperation-field-education = التعليم والتدريب
term-cooperation-field-health = الصحة
term-cooperation-field-culture = الثقافة والرياضة
term-cooperation-field-tourism = السياحة
term-cooperation-field-environment = البيئة والمناخ
term-cooperation-field-urban = التنمية الحضرية
term-cooperation-field-labour = العمل والتشغيل
term-cooperation-field-border = شؤون الحدود
term-cooperation-field-people = التبادل بين الشعوب
term-cooperation-field-unknown = المجال غير معروف

terms-product-category = فئات المنتجات
terms-product-category-summary = منتجات الوحدات المحلية المعروضة في هذه البوابة حسب فئاتها، مع منشئها وما صدر لها من شهادات.
term-product-category-food = أغذية مصنعة
term-product-category-fresh-produce = فواكه وخضراوات وحبوب طازجة
term-product-category-seafood = منتجات بحرية
term-product-category-beverages = الشاي والقهوة والمشروبات
term-product-category-medicinal = نباتات طبية
term-product-category-handicraft = حرف يدوية
term-product-category-textiles = منسوجات وملابس
term-product-category-wood-furniture = أخشاب وأثاث
term-product-category-ornamental = نباتات وحيوانات الزينة
term-product-category-tourism-services = خدمات سياحية
term-product-category-industrial = سلع صناعية
term-product-category-unknown = الفئة غير معروفة

terms-guide-topic = موضوعات الأدلة
terms-guide-topic-summary = ما تساعد فيه أدلة هذه البوابة الشركاء والشركات والصحفيين والزوار القادمين من الخارج.
term-guide-topic-free-trade-agreement = الاستفادة من اتفاقات التجارة الحرة
term-guide-topic-one-stop = إجراءات الشباك الواحد
term-guide-topic-partner-verification = التحقق من الشريك
term-guide-topic-trade-dispute = المنازعات التجارية
term-guide-topic-foreign-press = الصحافة الأجنبية
term-guide-topic-ngo = المنظمات غير الحكومية
term-guide-topic-consular = المساعدة القنصلية
term-guide-topic-unknown = الموضوع غير معروف

## Units, codes, badges, lists

unit-km = { $value } كم
# Size of a file. { $value }: the number. kB: 1,000 bytes; MB: 1,000,000 bytes.
file-size-kb = { $value } كيلوبايت
file-size-mb = { $value } ميغابايت
# Label before a code of the Harmonized System in its edition of 2022.
scheme-hs-2022 = HS 2022
# Something held until a day that has passed: an agreement, a certificate.
badge-expired = منتهي الصلاحية
# On a product: one of its certificates holds no longer.
badge-certificate-expired = شهادة منتهية الصلاحية
# On a request for partners whose last day has passed.
badge-closed = مغلق
# On a locality that is no unit of its own any more.
badge-former = وحدة إدارية سابقة
# On an event that is over, and on one whose registration is.
badge-past = انتهت
badge-registration-closed = أُغلق التسجيل
list-document = الوثائق
list-event = الفعاليات
list-partner-request = البحث عن شركاء
list-zone = المناطق
