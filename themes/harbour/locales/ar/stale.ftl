# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = هذه الترجمة غير محدّثة
stale-text = عُدّل النص الأصلي آخر مرة في { $date }، ولا تتضمن هذه الصفحة جميع التعديلات بعد.
stale-text-undated = عُدّل النص الأصلي بعد الترجمة، ولا تتضمن هذه الصفحة جميع التعديلات بعد.
stale-source = اقرأ النص الأصلي ({ $language })
fallback-dated = آخر تعديل: { $date }.
