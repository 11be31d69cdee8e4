# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = លេខសម្គាល់ (ទុកឱ្យទទេសម្រាប់ធាតុថ្មី)
sheet-entry = ជារបស់ធាតុ (លេខសម្គាល់)
sheet-item = លេខសម្គាល់ជួរ
sheet-example = ឧទាហរណ៍
sheet-needed = ចាំបាច់សម្រាប់ការផ្សព្វផ្សាយ។
sheet-not-listed = សូមជ្រើសរើសក្នុងបញ្ជី។
sheet-help-id = ឈ្មោះរបស់ធាតុក្នុងអាសយដ្ឋាន។ សូមកុំកែប្រែ។ សម្រាប់ធាតុថ្មី ទុកឱ្យទទេ វានឹងយកតាមចំណងជើង។
sheet-help-entry = លេខសម្គាល់ ឬលេខកូដរបស់ធាតុ ដូចក្នុងសន្លឹកទីមួយ។
sheet-help-item = ពាក្យខ្លីមួយដែលមិនផ្លាស់ប្តូរ ការបកប្រែភ្ជាប់នឹងពាក្យនេះ។
sheet-help-text = អត្ថបទជាភាសាដើមរបស់វិបផតថល។
sheet-help-prose = កថាខណ្ឌ។ តារាងសរសេរតែក្នុងធាតុថ្មី ក្រោយមកកែក្នុងឯកសារ។
sheet-help-whole = ចំនួនគត់ សរសេរជាលេខ។
sheet-help-number = ចំនួន ឧទាហរណ៍ 1,200 ឬ 3.6 លាន អាចមានឯកតា ឬរូបិយប័ណ្ណនៅជាប់។
sheet-help-share = ភាគរយ ឧទាហរណ៍ 12.5 %។
sheet-help-currency = អក្សរបី ឧទាហរណ៍ USD។
sheet-help-period = ឆ្នាំ (2026) ខែ (2026-03) ឬពីឆ្នាំដល់ឆ្នាំ (2020/2025)។
sheet-help-day = ចំនួន ឬ “ថ្ងៃចុងក្រោយ” សម្រាប់ថ្ងៃចុងក្រោយនៃខែ។
sheet-help-date = ថ្ងៃ/ខែ/ឆ្នាំ៖ 16/04/2026។ អាចសរសេរតែខែ (04/2026) ឬឆ្នាំ។
sheet-help-instant = ថ្ងៃ និងម៉ោង៖ 16/04/2026 08:00។
sheet-help-email = អ៊ីមែលរបស់ការិយាល័យ មិនមែនរបស់បុគ្គល។
sheet-help-phone = ចាប់ផ្តើមដោយ + និងលេខកូដប្រទេស។
sheet-help-url = អាសយដ្ឋានពេញ ចាប់ផ្តើមដោយ https://។
sheet-help-list = ជ្រើសរើសក្នុងបញ្ជី។
sheet-help-many = តម្លៃច្រើន៖ ខណ្ឌដោយសញ្ញា (;)។
sheet-help-many-lines = តម្លៃច្រើន៖ មួយជួរមួយតម្លៃ (Alt+Enter)។
sheet-help-empty = ទុកឱ្យទទេ៖ គ្មានអ្វីផ្លាស់ប្តូរ។ សញ្ញា (-) លុបទិន្នន័យ។

## Parts of values

part-lat = រយៈទទឹង (°ជើង)
part-lon = រយៈបណ្តោយ (°កើត)
part-role = តួនាទី
part-organisation = អង្គភាព
part-mailbox = អ៊ីមែល
part-phone = ទូរសព្ទ
part-valid-from = មានសុពលភាពពី
part-valid-to = មានសុពលភាពដល់
part-id = លេខសម្គាល់
part-name = ឈ្មោះ
part-title = ចំណងជើង
part-legal-basis = មូលដ្ឋានច្បាប់
part-consent = ថ្ងៃយល់ព្រម
part-file = ឈ្មោះឯកសារ
part-year = ឆ្នាំ
part-status = ស្ថានភាព
part-source = ប្រភព
part-day-last = ថ្ងៃចុងក្រោយ
part-precision-exact = ច្បាស់លាស់
part-precision-approximate = ប្រហាក់ប្រហែល
part-precision-withheld = មិនផ្សព្វផ្សាយ
part-edition-status-scheduled = តាមគម្រោង
part-edition-status-cancelled = បានលុបចោល
part-edition-status-postponed = បានពន្យារ
part-edition-status-rescheduled = បានប្តូរមកថ្ងៃទាំងនេះ
part-leap-never = តែក្នុងខែធម្មតា
part-leap-first = ក្នុងខែទីមួយនៃខែទាំងពីរ
part-leap-both = ក្នុងខែទាំងពីរ
part-figure-status-provisional = បណ្តោះអាសន្ន
part-figure-status-final = ផ្លូវការ

## The sheet for the approving superior

review-title = ឯកសារស្នើសុំអនុម័ត
review-facts = ទិន្នន័យ
review-text = អត្ថបទ
review-sources = ប្រភព
review-changes = ការផ្លាស់ប្តូរចាប់ពីការអនុម័តលើកមុន
review-path = ឯកសារ
review-digest = ស្នាមសម្គាល់មាតិកា
review-approval = ការអនុម័ត
review-approval-none = មិនទាន់អនុម័ត
review-approval-valid = បានអនុម័ត និងមិនមានការផ្លាស់ប្តូរ
review-approval-void = មានការផ្លាស់ប្តូរក្រោយការអនុម័ត
review-approval-unknown = បានអនុម័ត តែមិនបានកត់ត្រាមាតិកាដែលអនុម័ត
review-approval-role = តួនាទី
review-approval-organisation = អង្គភាព
review-approval-date = កាលបរិច្ឆេទ
review-approval-document = លេខលិខិត
review-changes-first = គ្មានអត្ថបទដែលបានអនុម័តសម្រាប់ប្រៀបធៀប។
review-changes-none = គ្មានអ្វីផ្លាស់ប្តូរ។
review-changes-series = ឯកសារទិន្នន័យនៅជាប់ធាតុនេះបានផ្លាស់ប្តូរ។
review-before = មុន
review-after = ឥឡូវ
review-removed = បានលុប៖
review-added = បានបន្ថែម៖
review-no-text = (គ្មានអត្ថបទ)
review-printed = បោះពុម្ពថ្ងៃ { $date }
review-decision = អ្នកអនុម័ត (តួនាទី អង្គភាព កាលបរិច្ឆេទ ហត្ថលេខា)៖

## Drafts

draft-watermark = សេចក្តីព្រាង – មិនសម្រាប់ផ្សព្វផ្សាយ
