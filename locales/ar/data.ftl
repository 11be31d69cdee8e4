# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = البيانات المفتوحة
data-title = البيانات المفتوحة
data-summary = حقائق هذه البوابة في ملفات للبرامج وجداول البيانات، بكل اللغات المتوفرة فعلًا.
data-catalogue = فهرس البيانات المفتوحة
data-figures = الأرقام

# How much a set holds.
data-entries = { $count ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
data-observations = { $count ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $count } أرقام
    [many] { $count } رقمًا
   *[other] { $count } رقم
}
data-illustrative = { $count ->
    [zero] ليس منها توضيحي
    [one] منها واحد توضيحي
    [two] منها اثنان توضيحيان
    [few] منها { $count } توضيحية
    [many] منها { $count } توضيحيًا
   *[other] منها { $count } توضيحي
}

data-only-illustrative = للتوضيح فقط: غير مدرج في الفهرس.
data-languages = اللغات
data-updated = آخر تعديل
data-files = الملفات
data-more = قوائم هذه المواد، لكل قائمة جدول
data-terms = شروط الاستخدام
data-licence = الترخيص
data-no-licence = لم يُذكر أي ترخيص.
data-publisher = الجهة الناشرة
data-contact = للتواصل
data-periodicity = دورية التحديث
data-periodicity-continuous = مستمر
data-periodicity-daily = يومي
data-periodicity-weekly = أسبوعي
data-periodicity-biweekly = كل أسبوعين
data-periodicity-monthly = شهري
data-periodicity-bimonthly = كل شهرين
data-periodicity-quarterly = ربع سنوي
data-periodicity-semiannual = نصف سنوي
data-periodicity-annual = سنوي
data-periodicity-biennial = كل سنتين
data-periodicity-triennial = كل ثلاث سنوات
data-periodicity-irregular = غير منتظم

# Formats and sizes.
data-format-csv = جدول (CSV)
data-format-csvw = وصف الجداول (CSVW)
data-format-json = للبرامج (JSON)
data-format-schema = بنيته (JSON Schema)
data-format-geojson = خريطة (GeoJSON)
data-kilobytes = { $value } ك.ب
data-megabytes = { $value } م.ب

# A part of something; a column in one language.
data-part = { $outer }: { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = كل المجموعات للفهارس ومحركات البحث (DCAT 3)

# How to read the files.
data-reading = كيف تُقرأ الملفات
data-rows = في الجدول سطر لكل مادة. ولكل نص عمود لكل لغة، وتبقى الخانة فارغة حيث لا ترجمة. ولا تتغير الأعمدة بإضافة نصوص.
data-lists = تفصل العلامة | بين الكلمات في الخانة الواحدة. وكل قائمة أخرى جدول مستقل تذكر أعمدته الأولى المادة وترتيبها في القائمة.
data-guard = النص الذي يبدأ بأحد = + - @ ' أو بمسافة جدولة أو سطر جديد تسبقه علامة ' إضافية كي لا يشغّله برنامج الجداول صيغةً حسابية. احذف علامة ' واحدة من أول النص ليعود كما كان. أما الأعداد فلا تتغير أبدًا.
data-values = تُكتب المبالغ قيمةً وعملة (ISO 4217). والتواريخ بقدر ما هو معروف منها: 2026 أو 2026-04 أو 2026-04-16. والموقع غير المعلن لا يرد في أي ملف، وكذلك أسماء الأشخاص.
data-made-up = المواد التوضيحية تحمل illustrative = true، فلا تُحتسب في أي إحصاء.
data-addresses = العناوين والمعرّفات لا تتغير. ولكل مادة ملفها: data/kind/id.json. ويذكر كل ملف JSON إصدار بنيته.

# Parts of values, which name columns together with the field.
part-url = العنوان الإلكتروني
part-translation = طريقة الترجمة
part-amount = المبلغ
part-currency = العملة
part-min = من
part-max = إلى
part-as-of = حتى تاريخ
part-value = القيمة
part-unit = الوحدة
part-latitude = خط العرض
part-longitude = خط الطول
part-precision = الدقة
part-alt = وصف الصورة
part-caption = التعليق
part-credit = صاحب العمل
part-licence = الترخيص
part-scheme = نظام الترميز
part-start = البداية
part-end = النهاية
part-confirmed = مؤكد
part-month = الشهر
part-day = اليوم
part-to-month = حتى الشهر
part-to-day = حتى اليوم
part-leap = في الشهر الكبيس
part-indicator = المؤشر
part-period = الفترة
part-period-start = أول أيام الفترة
part-period-end = آخر أيام الفترة
part-territory = النطاق الجغرافي
part-territory-as-of = الحدود في تاريخ
part-note = ملاحظة
part-publisher = الناشر
part-number = رقم الوثيقة
part-accessed = تاريخ الاطلاع
part-language = اللغة
part-entry = المادة
part-item = الرقم في القائمة
