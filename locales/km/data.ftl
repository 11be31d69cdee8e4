# Open data: its page, what is said in the catalogue, and what columns are called.
nav-overview-data = ទិន្នន័យបើកចំហ
data-title = ទិន្នន័យបើកចំហ
data-summary = ទិន្នន័យនៃវិបផតថលនេះជាឯកសារសម្រាប់កម្មវិធី និងតារាងគណនា ជាគ្រប់ភាសាដែលមានពិតប្រាកដ។
data-catalogue = កាតាឡុកទិន្នន័យបើកចំហ
data-figures = តួលេខ

# How much a set holds.
data-entries = { $count } ធាតុ
data-observations = { $count } តួលេខ
data-illustrative = ក្នុងនោះឧទាហរណ៍ { $count }

data-only-illustrative = គ្រាន់តែជាឧទាហរណ៍៖ មិនមានក្នុងកាតាឡុក។
data-languages = ភាសា
data-updated = ការកែប្រែចុងក្រោយ
data-files = ឯកសារ
data-more = បញ្ជីនៃធាតុទាំងនេះ មួយបញ្ជីមួយតារាង
data-terms = លក្ខខណ្ឌប្រើប្រាស់
data-licence = អាជ្ញាបណ្ណ
data-no-licence = មិនទាន់បានបញ្ជាក់អាជ្ញាបណ្ណទេ។
data-publisher = អ្នកបោះផ្សាយ
data-contact = ទំនាក់ទំនង
data-periodicity = វដ្តនៃការធ្វើបច្ចុប្បន្នភាព
data-periodicity-continuous = ជាបន្តបន្ទាប់
data-periodicity-daily = រាល់ថ្ងៃ
data-periodicity-weekly = រាល់សប្តាហ៍
data-periodicity-biweekly = រៀងរាល់ពីរសប្តាហ៍
data-periodicity-monthly = រាល់ខែ
data-periodicity-bimonthly = រៀងរាល់ពីរខែ
data-periodicity-quarterly = រាល់ត្រីមាស
data-periodicity-semiannual = ពីរដងក្នុងមួយឆ្នាំ
data-periodicity-annual = រាល់ឆ្នាំ
data-periodicity-biennial = រៀងរាល់ពីរឆ្នាំ
data-periodicity-triennial = រៀងរាល់បីឆ្នាំ
data-periodicity-irregular = មិនទៀងទាត់

# Formats and sizes.
data-format-csv = តារាង (CSV)
data-format-csvw = ការពណ៌នាតារាង (CSVW)
data-format-json = សម្រាប់កម្មវិធី (JSON)
data-format-schema = រចនាសម្ព័ន្ធ (JSON Schema)
data-format-geojson = ផែនទី (GeoJSON)
data-kilobytes = { $value } kB
data-megabytes = { $value } MB

# A part of something; a column in one language.
data-part = { $outer }៖ { $inner }
data-in-language = { $title } ({ $language })
data-catalogue-link = សំណុំទិន្នន័យទាំងអស់សម្រាប់កាតាឡុក និងម៉ាស៊ីនស្វែងរក (DCAT 3)

# How to read the files.
data-reading = របៀបអានឯកសារ
data-rows = តារាងមានមួយជួរដេកសម្រាប់ធាតុនីមួយៗ។ អត្ថបទមានមួយជួរឈរក្នុងមួយភាសា។ បើគ្មានការបកប្រែ ក្រឡានៅទទេ។ ជួរឈរមិនផ្លាស់ប្តូរពេលបន្ថែមអត្ថបទទេ។
data-lists = ពាក្យច្រើនក្នុងក្រឡាមួយបំបែកដោយ |។ បញ្ជីផ្សេងទៀតជាតារាងដោយឡែក ដែលជួរឈរដំបូងបញ្ជាក់ធាតុ និងលេខលំដាប់។
data-guard = អត្ថបទដែលចាប់ផ្តើមដោយ = + - @ ' ថេប ឬការចុះបន្ទាត់ មាន ' មួយបន្ថែមនៅខាងមុខ ដើម្បីកុំឱ្យតារាងគណនាដំណើរការវាជារូបមន្ត។ ដក ' មួយចេញពីខាងមុខ នោះបានអត្ថបទដើមវិញ។ លេខមិនដែលផ្លាស់ប្តូរទេ។
data-values = ទឹកប្រាក់សរសេរជាចំនួន និងរូបិយប័ណ្ណ (ISO 4217)។ កាលបរិច្ឆេទមានភាពជាក់លាក់តាមដែលដឹង៖ 2026, 2026-04 ឬ 2026-04-16។ ទីតាំងដែលមិនបង្ហាញ និងឈ្មោះបុគ្គល មិនមានក្នុងឯកសារណាមួយទេ។
data-made-up = ធាតុឧទាហរណ៍មាន illustrative = true៖ មិនត្រូវរាប់បញ្ចូលក្នុងស្ថិតិណាមួយទេ។
data-addresses = អាសយដ្ឋាន និងលេខសម្គាល់មិនផ្លាស់ប្តូរទេ។ ធាតុនីមួយៗមានឯកសាររបស់ខ្លួន៖ data/kind/id.json។ ឯកសារ JSON នីមួយៗបញ្ជាក់ជំនាន់រចនាសម្ព័ន្ធ។

# Parts of values, which name columns together with the field.
part-url = អាសយដ្ឋានគេហទំព័រ
part-translation = របៀបបកប្រែ
part-amount = ចំនួនទឹកប្រាក់
part-currency = រូបិយប័ណ្ណ
part-min = ចាប់ពី
part-max = ដល់
part-as-of = គិតត្រឹម
part-value = តម្លៃ
part-unit = ឯកតា
part-latitude = រយៈទទឹង
part-longitude = រយៈបណ្តោយ
part-precision = ភាពជាក់លាក់
part-alt = អ្វីដែលឃើញក្នុងរូប
part-caption = ចំណងជើងរូប
part-credit = អ្នកថត
part-licence = អាជ្ញាបណ្ណ
part-scheme = ប្រព័ន្ធលេខកូដ
part-start = ចាប់ផ្តើម
part-end = បញ្ចប់
part-confirmed = បានបញ្ជាក់
part-month = ខែ
part-day = ថ្ងៃ
part-to-month = ដល់ខែ
part-to-day = ដល់ថ្ងៃ
part-leap = ក្នុងខែអធិកមាស
part-indicator = សូចនាករ
part-period = រយៈពេល
part-period-start = ថ្ងៃដំបូងនៃរយៈពេល
part-period-end = ថ្ងៃចុងក្រោយនៃរយៈពេល
part-territory = ដែនដី
part-territory-as-of = ព្រំដែនគិតត្រឹម
part-note = កំណត់សម្គាល់
part-publisher = អ្នកបោះផ្សាយ
part-number = លេខឯកសារ
part-accessed = ថ្ងៃចូលមើល
part-language = ភាសា
part-entry = ធាតុ
part-item = លេខលំដាប់
