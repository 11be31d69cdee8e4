# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = الخريطة
map-title = خريطة المحليات
map-summary = محليات البوابة كأنها موانئ على خريطة مرسومة على طراز خرائط البورتولان القديمة، ومعها قائمة كاملة بها.
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = المحليات على خريطة بورتولان
map-chart-text = المحليات حلقات على خطوط الرياح، وما يقع فيها علامات أصغر. تقود كل حلقة إلى صفحة محليتها، وتذكر القائمة جميع الأماكن من الشمال إلى الجنوب.
map-of = { $place } على الخريطة
map-of-text = ما يقع في { $place } وأقرب جيرانها. تذكر القائمة جميع الأماكن من الشمال إلى الجنوب.
map-partners = الشركاء على خريطة العالم
map-partners-text = تقود خطوط الاتجاه الثابت من محليات البوابة إلى دول الشركاء، والخطوط المتقطعة إلى الدول التي يُبحث فيها عن شريك. وتذكرها القائمة كلها.
# Heads of the lists under a chart.
map-harbours = المحليات
map-elsewhere = غير واردة على الخريطة
map-agreed = دول الشركاء
map-sought = دول يُبحث فيها عن شركاء
map-count = { $count ->
    [zero] لا توجد مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
# What must be said under a chart.
map-schematic = هذه الخريطة تخطيطية، ولا تدل على أي حدود ولا على أي مطالبة.
map-no-outlines = لا تبين سوى الأماكن والاتجاهات، ولم يُرسم فيها أي ساحل.
map-outlines = الخطوط: { $source }، { $approval }.
map-land = اليابسة: Natural Earth، ملك عام؛ شكل واحد بلا حدود، من دون الجزر الصغيرة.
map-mercator = إسقاط مركاتور: يحافظ الخط المستقيم على اتجاه واحد للبوصلة.
map-size = كلما كبرت الحلقة زاد ما في البوابة عن المكان.
