# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = الكلمات المطلوبة
search-go = بحث
search-kind = النوع
search-kind-any = جميع الأنواع
search-place = المنطقة
search-place-any = جميع المناطق
search-found = النتائج:
search-none = لم يُعثر على شيء بهذه الكلمات. جرّب كلمات أقل أو كلمات أخرى، أو تصفّح الأقسام أدناه.
search-busy = جارٍ البحث…
search-failed = تعذّر تحميل البحث. أعد المحاولة بعد قليل، أو تصفّح الأقسام أدناه.
search-more = عرض مزيد من النتائج
search-needs-scripts = يحتاج البحث إلى JavaScript الذي لا يعمل في هذا المتصفح. يمكن الوصول إلى جميع المواد من الأقسام والموضوعات أدناه.
search-browse = تصفّح الأقسام والموضوعات
