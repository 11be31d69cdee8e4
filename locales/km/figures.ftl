# Pages of figures: the link at the foot of every page, title and summary of the portal's page.
nav-overview-figures = តួលេខ
figures-title = តួលេខ
figures-summary = តួលេខសម្រាប់ទូទាំងប្រទេស និងសម្រាប់មូលដ្ឋាននីមួយៗ ដោយតួលេខនីមួយៗមានរយៈពេល ដែនដី និងប្រភព។ តួលេខដែលមាននិយមន័យខុសគ្នា មិនត្រូវបូក ឬប្រៀបធៀបឡើយ។

# The page of a locality: title and summary. { $territory }: its name.
figures-of = តួលេខ៖ { $territory }
figures-of-summary = តួលេខទាំងអស់អំពី { $territory } ដោយតួលេខនីមួយៗមានរយៈពេល ព្រំប្រទល់ដែលពាក់ព័ន្ធ និងប្រភព។

# On an entry's page, under its figures: the link to the portal's page, and to the locality's own.
figures-all = តួលេខទាំងអស់របស់វិបផតថល
figures-all-of = តួលេខទាំងអស់របស់មូលដ្ឋាននេះ

# Above the figures of a locality whose boundaries changed. { $date }: a whole date.
figures-borders-changed = { $territory }៖ ព្រំប្រទល់បានផ្លាស់ប្ដូរចុងក្រោយនៅ { $date }។ តួលេខតាមព្រំប្រទល់មុនត្រូវបានបញ្ជាក់ ហើយមិនត្រូវប្រៀបធៀបជាមួយតួលេខក្រោយឡើយ។

# Remarks under a table. { $territory }: whose figures. { $period }: what time they speak of. { $before }: the earlier time. { $reasons }: some of the reasons below, joined by "and".
figures-conflict = { $territory }, { $period }៖ ប្រភពផ្ដល់តួលេខខុសគ្នា។ តួលេខនីមួយៗត្រូវបានរក្សាជាមួយប្រភពរបស់ខ្លួន ហើយគ្មានតួលេខណាមួយត្រូវបានជ្រើសជាអាទិភាពឡើយ។
figures-no-growth = { $territory }៖ មិនគណនាកំណើនពី { $before } ដល់ { $period } ទេ ព្រោះ { $reasons }។

# Reasons why two figures are not compared: parts of the sentence above.
figures-reason-indicator = អ្វីដែលរាប់ខុសគ្នា
figures-reason-unit = ឯកតាខុសគ្នា
figures-reason-currency = រូបិយប័ណ្ណខុសគ្នា
figures-reason-territory = ដែនដីខុសគ្នា
figures-reason-borders = ព្រំប្រទល់មិនដូចគ្នា ឬមិនបានបញ្ជាក់
figures-reason-overlap = រយៈពេលត្រួតគ្នា
figures-reason-length = រយៈពេលវែងខ្លីខុសគ្នា
figures-reason-base = តួលេខមុនស្មើសូន្យ ឬអវិជ្ជមាន
figures-reason-illustrative = តួលេខមួយជាឧទាហរណ៍
figures-reason-conflict = ប្រភពមិនស្របគ្នា
figures-measures = { $territory }៖ តួលេខដែលមានឯកតា ឬរូបិយប័ណ្ណខុសគ្នា មិនត្រូវប្រៀបធៀបឡើយ។

# Small, under a value: the change from the time before. { $change }: with its sign, such as "+12.5%".
figures-change = { $change } ធៀបនឹង { $before }

# The same of a share. { $n }: how many points, for the plural.
figures-change-points = { $n ->
   *[other] { $change } ចំណុចភាគរយ ធៀបនឹង { $before }
}

# Title of a chart, and what it shows for those who cannot see it.
figures-chart-bars = { $indicator }, { $period }
figures-chart-bars-text = មូលដ្ឋាននីមួយៗមានរបារមួយ ធំបំផុតមុនគេ។ តារាងមានតួលេខទាំងអស់ជាមួយប្រភព។
figures-chart-line = { $indicator }៖ { $territory }
figures-chart-line-text = ខ្សែពី { $period } ដល់ { $to }។ តារាងមានតួលេខទាំងអស់ជាមួយប្រភព។

# Beside a share that its source's own amounts do not give. { $share }: what they give. { $part }, { $whole }: the amounts.
figure-recomputed = គណនាឡើងវិញពី { $part } ក្នុង { $whole }៖ { $share }

# Labels beside a figure: a record of its time, no newer one is to be expected; its own amounts do not give it.
badge-historical = ទិន្នន័យអតីតកាល
badge-disputed = មានភាពខុសគ្នា

# What a figure counts, more of them: each says by whose definition.
term-indicator-fdi = វិនិយោគផ្ទាល់បរទេស (ប្រភពមិនបានបញ្ជាក់និយមន័យ)
term-indicator-fdi-localities = ខេត្ត ក្រុងដែលមានវិនិយោគបរទេស
term-indicator-oda-approved-localities = ជំនួយអភិវឌ្ឍន៍ផ្លូវការដែលបានអនុម័តសម្រាប់មូលដ្ឋាន
term-indicator-units-with-foreign-affairs-office = ខេត្ត ក្រុងដែលមានការិយាល័យកិច្ចការបរទេស
term-indicator-units-with-friendship-union = ខេត្ត ក្រុងដែលមានសហភាពសមាគមមិត្តភាព
term-indicator-units-with-external-regulations = មូលដ្ឋានដែលបានចេញបទបញ្ជាគ្រប់គ្រងសកម្មភាពបរទេសជាឯកភាព
term-indicator-france-agreements-localities-vn = មូលដ្ឋានវៀតណាមដែលមានដៃគូបារាំង (គម្រោង និងកិច្ចព្រមព្រៀង)
term-indicator-france-agreements-localities-fr = មូលដ្ឋានបារាំងដែលមានដៃគូវៀតណាម (គម្រោង និងកិច្ចព្រមព្រៀង)
term-indicator-france-agreements = គម្រោង និងកិច្ចព្រមព្រៀងមូលដ្ឋានវៀតណាម–បារាំង
term-indicator-france-projects-localities-vn = មូលដ្ឋានវៀតណាមដែលមានដៃគូបារាំង (គម្រោងរួម)
term-indicator-france-projects-localities-fr = មូលដ្ឋានបារាំងដែលមានដៃគូវៀតណាម (គម្រោងរួម)
term-indicator-france-projects = គម្រោងរួមរបស់មូលដ្ឋានវៀតណាម និងបារាំង
term-indicator-france-delegations = គណៈប្រតិភូមូលដ្ឋានរវាងវៀតណាម និងបារាំង
