# The page of partners, its link at the foot of every page, its heads; the course of an agreement; the lists of a country's page.
nav-overview-partners = ដៃគូ
partners-title = ដៃគូ និងកិច្ចសហប្រតិបត្តិការ
partners-summary = អ្វីដែលមូលដ្ឋានបានព្រមព្រៀងជាមួយដៃគូបរទេស តាមប្រទេស និងវិស័យ ហើយនរណាកំពុងស្វែងរកដៃគូ ដើម្បីអ្វី និងរហូតដល់ថ្ងៃណា។
partners-agreed = កិច្ចព្រមព្រៀងតាមប្រទេស
partners-agreed-fields = កិច្ចព្រមព្រៀងតាមវិស័យ
partners-agreed-count = កិច្ចព្រមព្រៀង { $count }
partners-open = កំពុងស្វែងរកដៃគូ
partners-open-count = សំណើបើកទទួល { $count }
partners-none-open = បច្ចុប្បន្នគ្មានសំណើបើកទទួលទេ។
partners-by-country = តាមប្រទេស
partners-by-field = តាមវិស័យ
partners-closed = សំណើដែលបានបិទ
partners-closed-note = សំណើទាំងនេះលែងទទួលទៀតហើយ ហើយរក្សាទុកសម្រាប់យោង។
# A partner from anywhere is welcome.
partners-any-country = គ្រប់ប្រទេស
course-title = ដំណើរការ និងលទ្ធផល
course-signed = ការចុះហត្ថលេខា
course-valid-to = ផុតរយៈពេល
list-agreement-parties-country = កិច្ចព្រមព្រៀងជាមួយដៃគូនៅប្រទេសនេះ
list-partner-request-seeking-country = ការស្វែងរកដៃគូនៅប្រទេសនេះ
list-product-markets = ផលិតផលសម្រាប់ទីផ្សារនេះ
list-event-counterparts-country = ព្រឹត្តិការណ៍ជាមួយដៃគូពីប្រទេសនេះ
list-organisation-country = ស្ថានតំណាង និងការិយាល័យសម្រាប់ប្រទេសនេះ
list-guide-countries = មគ្គុទ្ទេសក៍សម្រាប់ប្រទេសនេះ
list-locality-borders-with-country = មូលដ្ឋានជាប់ព្រំដែនប្រទេសនេះ
