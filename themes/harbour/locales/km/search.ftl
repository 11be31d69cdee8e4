# The page of the search. Above the field for words; its button; above the two lists by which results are narrowed, and their first
# choice; before the number of results; where there is none; while the index is on its way; when it did not come; a button; in
# place of the search where scripts do not run; heading of the sections and topics.
search-label = ពាក្យដែលត្រូវស្វែងរក
search-go = ស្វែងរក
search-kind = ប្រភេទ
search-kind-any = គ្រប់ប្រភេទ
search-place = មូលដ្ឋាន
search-place-any = គ្រប់មូលដ្ឋាន
search-found = លទ្ធផល៖
search-none = រកមិនឃើញព័ត៌មានដែលមានពាក្យទាំងនេះទេ។ សូមសាកល្បងប្រើពាក្យតិចជាងនេះ ឬពាក្យផ្សេង ឬមើលផ្នែកនានាខាងក្រោម។
search-busy = កំពុងស្វែងរក…
search-failed = មិនអាចផ្ទុកមុខងារស្វែងរកបានទេ។ សូមព្យាយាមម្ដងទៀតបន្តិចក្រោយ ឬមើលផ្នែកនានាខាងក្រោម។
search-more = បង្ហាញលទ្ធផលបន្ថែម
search-needs-scripts = ការស្វែងរកត្រូវការ JavaScript ដែលមិនដំណើរការក្នុងកម្មវិធីរុករកនេះទេ។ ព័ត៌មានទាំងអស់អាចមើលបានពីផ្នែក និងប្រធានបទខាងក្រោម។
search-browse = មើលតាមផ្នែក និងប្រធានបទ
