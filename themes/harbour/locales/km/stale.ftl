# A translation whose source has changed since: $date is when the source was last changed, $language the source's.
stale-title = ការបកប្រែនេះមិនទាន់ទាន់សម័យទេ
stale-text = ច្បាប់ដើមត្រូវបានកែចុងក្រោយនៅ { $date } ហើយទំព័រនេះមិនទាន់មានការផ្លាស់ប្ដូរទាំងអស់នៅឡើយ។
stale-text-undated = ច្បាប់ដើមត្រូវបានកែក្រោយពេលបកប្រែ ហើយទំព័រនេះមិនទាន់មានការផ្លាស់ប្ដូរទាំងអស់នៅឡើយ។
stale-source = អានច្បាប់ដើម ({ $language })
fallback-dated = កែចុងក្រោយ៖ { $date }។
