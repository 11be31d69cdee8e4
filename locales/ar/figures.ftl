# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = أرقام
figures-title = أرقام
figures-summary = ما أُحصي للبلد كله وللوحدات المحلية، وكل رقم مع فترته ونطاقه الجغرافي ومصدره. الأرقام المختلفة التعريف لا تُجمع ولا تُقارن.

# The page of a locality: title and summary. { $territory }: its name.
figures-of = أرقام: { $territory }
figures-of-summary = كل الأرقام: { $territory }. مع كل رقم فترته والحدود التي يشملها ومصدره.

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = كل أرقام البوابة
figures-all-of = كل أرقام هذه الوحدة المحلية

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }: تغيّرت الحدود الإدارية آخر مرة في { $date }. الأرقام الخاصة بالحدود السابقة مبيَّنة ولا تُقارن بالأرقام اللاحقة.

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }، { $period }: تعطي المصادر قيمًا مختلفة. تُعرض كل قيمة مع مصدرها ولا تُفضَّل إحداها.
figures-no-growth = { $territory }: لا يُحسب النمو من { $before } إلى { $period }. السبب: { $reasons }.

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = اختلاف ما يُحصى
figures-reason-unit = اختلاف الوحدات
figures-reason-currency = اختلاف العملات
figures-reason-territory = اختلاف النطاق الجغرافي
figures-reason-borders = اختلاف الحدود أو عدم بيانها
figures-reason-overlap = تداخل الفترتين
figures-reason-length = اختلاف طول الفترتين
figures-reason-base = القيمة السابقة صفر أو سالبة
figures-reason-illustrative = أحد الرقمين افتراضي
figures-reason-conflict = تعارض المصادر
figures-measures = { $territory }: الأرقام المختلفة الوحدات أو العملات لا تُقارن.

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } مقارنة بـ{ $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
    [zero] { $change } نقطة مئوية مقارنة بـ{ $before }
    [one] { $change } نقطة مئوية مقارنة بـ{ $before }
    [two] { $change } نقطة مئوية مقارنة بـ{ $before }
    [few] { $change } نقاط مئوية مقارنة بـ{ $before }
    [many] { $change } نقطة مئوية مقارنة بـ{ $before }
   *[other] { $change } نقطة مئوية مقارنة بـ{ $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }، { $period }
figures-chart-bars-text = شريط لكل وحدة محلية، الأكبر أولًا. في الجدول كل رقم مع مصدره.
figures-chart-line = { $indicator }: { $territory }
figures-chart-line-text = خط من { $period } إلى { $to }. في الجدول كل رقم مع مصدره.

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = بإعادة الحساب من { $part } من أصل { $whole }: { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = بيانات تاريخية
badge-disputed = محل اختلاف

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = الاستثمار الأجنبي المباشر (لم يبيّن المصدر التعريف)
term-indicator-fdi-localities = المقاطعات والمدن التي فيها استثمار أجنبي
term-indicator-oda-approved-localities = المساعدة الإنمائية الرسمية المعتمدة للوحدات المحلية
term-indicator-units-with-foreign-affairs-office = المقاطعات والمدن التي لديها مكتب للشؤون الخارجية
term-indicator-units-with-friendship-union = المقاطعات والمدن التي لديها اتحاد لجمعيات الصداقة
term-indicator-units-with-external-regulations = الوحدات المحلية التي أصدرت لوائح لتوحيد إدارة الأنشطة الخارجية
term-indicator-france-agreements-localities-vn = وحدات محلية فييتنامية لها شركاء فرنسيون (مشاريع واتفاقات)
term-indicator-france-agreements-localities-fr = وحدات محلية فرنسية لها شركاء فييتناميون (مشاريع واتفاقات)
term-indicator-france-agreements = مشاريع واتفاقات محلية بين فييت نام وفرنسا
term-indicator-france-projects-localities-vn = وحدات محلية فييتنامية لها شركاء فرنسيون (مشاريع مشتركة)
term-indicator-france-projects-localities-fr = وحدات محلية فرنسية لها شركاء فييتناميون (مشاريع مشتركة)
term-indicator-france-projects = مشاريع مشتركة لوحدات محلية في فييت نام وفرنسا
term-indicator-france-delegations = وفود محلية بين فييت نام وفرنسا
