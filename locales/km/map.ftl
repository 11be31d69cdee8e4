# Charts: the page of the whole portal and its link at the foot of every page, a locality's own, the world's with partners.
nav-overview-map = ផែនទី
map-title = ផែនទីសមុទ្រនៃមូលដ្ឋាន
map-summary = មូលដ្ឋាននៃវិបផតថលជាកំពង់ផែនៅលើផែនទីដែលគូរតាមបែបផែនទីនាវាបុរាណ និងបញ្ជីទាំងអស់។
# What a screen reader is told of each drawing: its name, then what is on it.
map-chart = មូលដ្ឋាននៅលើផែនទីនាវា
map-chart-text = មូលដ្ឋានជារង្វង់នៅលើខ្សែទិសខ្យល់ អ្វីដែលនៅក្នុងមូលដ្ឋានជាសញ្ញាតូចជាង។ រង្វង់នីមួយៗនាំទៅទំព័រនៃមូលដ្ឋាន បញ្ជីរាយទីកន្លែងទាំងអស់ពីជើងទៅត្បូង។
map-of = { $place } នៅលើផែនទី
map-of-text = អ្វីដែលនៅក្នុង { $place } និងមូលដ្ឋានជិតខាង។ បញ្ជីរាយទីកន្លែងទាំងអស់ពីជើងទៅត្បូង។
map-partners = ដៃគូនៅលើផែនទីពិភពលោក
map-partners-text = ខ្សែទិសថេរនាំពីមូលដ្ឋាននៃវិបផតថលទៅប្រទេសរបស់ដៃគូ ខ្សែដាច់ៗនាំទៅប្រទេសដែលកំពុងស្វែងរកដៃគូ។ បញ្ជីរាយប្រទេសទាំងអស់។
# Heads of the lists under a chart.
map-harbours = មូលដ្ឋាន
map-elsewhere = មិនមាននៅលើផែនទី
map-agreed = ប្រទេសដៃគូ
map-sought = ប្រទេសដែលកំពុងស្វែងរកដៃគូ
map-count = { $count } ធាតុ
# What must be said under a chart.
map-schematic = នេះជាគំនូសសង្ខេប មិនបង្ហាញព្រំដែន និងមិនមានន័យជាការទាមទារណាមួយឡើយ។
map-no-outlines = មានតែទីកន្លែង និងទិស មិនគូរឆ្នេរសមុទ្រទេ។
map-outlines = គ្រោង៖ { $source }, { $approval }។
map-land = ដី៖ Natural Earth សម្បត្តិសាធារណៈ ជារូបតែមួយគ្មានព្រំដែន មិនរួមកោះតូចៗ។
map-mercator = ចំណោល Mercator៖ បន្ទាត់ត្រង់រក្សាទិសត្រីវិស័យតែមួយ។
map-size = រង្វង់កាន់តែធំ វិបផតថលកាន់តែមានធាតុច្រើនអំពីទីនោះ។
