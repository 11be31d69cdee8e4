# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = المعرّف (يُترك فارغًا لمدخل جديد)
sheet-entry = المدخل الذي يتبعه (المعرّف)
sheet-item = معرّف العنصر
sheet-example = مثال
sheet-needed = مطلوب للنشر.
sheet-not-listed = يُرجى الاختيار من القائمة.
sheet-help-id = اسم المدخل في العناوين. يُرجى عدم تغييره. يُترك فارغًا لمدخل جديد، فيُؤخذ من العنوان.
sheet-help-entry = معرّف المدخل أو رمزه كما في الورقة الأولى.
sheet-help-item = كلمة قصيرة لا تتغير، ترتبط بها الترجمات.
sheet-help-text = نص بلغة البوابة الأصلية.
sheet-help-prose = فقرات نصية. لا تكتبها الورقة إلا في المداخل الجديدة، ثم تُعدَّل في الملف.
sheet-help-whole = عدد صحيح بالأرقام.
sheet-help-number = عدد، مثل 1200 أو 3.6 مليون، ويمكن أن ترافقه وحدة أو عملة.
sheet-help-share = نسبة مئوية، مثل 12.5 %.
sheet-help-currency = ثلاثة أحرف، مثل USD.
sheet-help-period = سنة (2026) أو شهر (2026-03) أو من سنة إلى سنة (2020/2025).
sheet-help-day = عدد، أو «اليوم الأخير» لآخر يوم في الشهر.
sheet-help-date = يوم/شهر/سنة: 16/04/2026. وقد يكفي الشهر (04/2026) أو السنة.
sheet-help-instant = اليوم والساعة: 16/04/2026 08:00.
sheet-help-email = بريد مكتب، لا بريد شخص.
sheet-help-phone = يبدأ بعلامة + ورمز البلد.
sheet-help-url = عنوان كامل يبدأ بـ https://.
sheet-help-list = يُختار من القائمة.
sheet-help-many = عدة قيم: تفصل بينها فاصلة منقوطة (;).
sheet-help-many-lines = عدة قيم: كل قيمة في سطر (Alt+Enter).
sheet-help-empty = إذا تُرك فارغًا فلا يتغير شيء. والشرطة (-) تحذف المعلومة.

## Parts of values

part-lat = خط العرض (شمالًا)
part-lon = خط الطول (شرقًا)
part-role = الصفة
part-organisation = الجهة
part-mailbox = البريد الإلكتروني
part-phone = الهاتف
part-valid-from = سارٍ منذ
part-valid-to = سارٍ حتى
part-id = المعرّف
part-name = الاسم
part-title = العنوان
part-legal-basis = الأساس القانوني
part-consent = تاريخ الموافقة
part-file = اسم الملف
part-year = السنة
part-status = الحالة
part-source = المصدر
part-day-last = اليوم الأخير
part-precision-exact = دقيق
part-precision-approximate = تقريبي
part-precision-withheld = غير منشور
part-edition-status-scheduled = كما هو مقرر
part-edition-status-cancelled = أُلغيت
part-edition-status-postponed = أُجّلت
part-edition-status-rescheduled = نُقلت إلى هذه الأيام
part-leap-never = في الشهر العادي فقط
part-leap-first = في أول الشهرين
part-leap-both = في الشهرين
part-figure-status-provisional = أولي
part-figure-status-final = نهائي

## The sheet for the approving superior

review-title = معروض للاعتماد
review-facts = المعلومات
review-text = النص
review-sources = المصادر
review-changes = التغييرات منذ آخر اعتماد
review-path = الملف
review-digest = بصمة المحتوى
review-approval = الاعتماد
review-approval-none = لم يُعتمد بعد
review-approval-valid = معتمد، ولم يتغير منذ ذلك
review-approval-void = تغيّر بعد اعتماده
review-approval-unknown = معتمد، دون ذكر المحتوى المعتمد
review-approval-role = الصفة
review-approval-organisation = الجهة
review-approval-date = التاريخ
review-approval-document = الوثيقة
review-changes-first = لا يوجد نص معتمد للمقارنة.
review-changes-none = لم يتغير شيء.
review-changes-series = تغيّرت ملفات البيانات المرافقة للمدخل.
review-before = قبل
review-after = الآن
review-removed = حُذف:
review-added = أُضيف:
review-no-text = (لا نص)
review-printed = طُبع في { $date }
review-decision = اعتمده (الصفة، الجهة، التاريخ، التوقيع):

## Drafts

draft-watermark = مسودة – ليست للنشر
