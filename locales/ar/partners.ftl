# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = الشركاء
partners-title = الشركاء والتعاون
partners-summary = ما اتفقت عليه المحليات مع شركاء في الخارج بحسب الدولة والمجال، ومن يبحث عن شريك ولأي غرض وإلى أي تاريخ.
partners-agreed = الاتفاقات بحسب الدولة
partners-agreed-fields = الاتفاقات بحسب المجال
partners-agreed-count = { $count ->
    [zero] لا توجد اتفاقات
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { $count } اتفاقات
    [many] { $count } اتفاقًا
   *[other] { $count } اتفاق
}
partners-open = البحث عن شركاء
partners-open-count = { $count ->
    [zero] لا توجد طلبات مفتوحة
    [one] طلب مفتوح واحد
    [two] طلبان مفتوحان
    [few] { $count } طلبات مفتوحة
    [many] { $count } طلبًا مفتوحًا
   *[other] { $count } طلب مفتوح
}
partners-none-open = لا توجد طلبات مفتوحة حاليًا.
partners-by-country = بحسب الدولة
partners-by-field = بحسب المجال
partners-closed = طلبات مغلقة
partners-closed-note = لم تعد هذه الطلبات مفتوحة، وهي محفوظة للاطلاع.
# A partner from anywhere is welcome.
partners-any-country = أي دولة
course-title = المسار والنتائج
course-signed = التوقيع
course-valid-to = نهاية المدة
list-agreement-parties-country = اتفاقات مع شركاء من هذه الدولة
list-partner-request-seeking-country = البحث عن شركاء في هذه الدولة
list-product-markets = منتجات موجهة إلى هذه السوق
list-event-counterparts-country = فعاليات مع شركاء من هذه الدولة
list-organisation-country = البعثات والمكاتب المعنية بهذه الدولة
list-guide-countries = أدلة موجهة إلى هذه الدولة
list-locality-borders-with-country = محليات على حدودها
